//! The Android package: R8, zip, zipalign, apksigner, and what it must hold afterwards.
//!
//! Maven has compiled classes and resources; this packs them. The native libraries come from `cargo ndk` and need an Android
//! NDK; without one the package can be built and checked, not run ([`Native::Without`]).

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};

use crate::{library, maven, ndk, run, tools};

/// The most that the package without native code may weigh, in bytes: it must pass by Bluetooth or a messenger. It was 400,000
/// before search, guides, paper card, marks and data packs had screens, 500,000 before conversations, kept offers and the
/// calculator, 550,000 before facts, files and the protection of the notes, 620,000 before the trip and those at home, 700,000
/// before the statement for an officer and the direct build; `resources.arsc`, the words in eight languages, is two fifths of it, and Android 11 wants that part uncompressed.
const BAR: u64 = 745_000;

/// Oldest Android, as in the manifest.
const MIN_SDK: &str = "26";

/// What the package may ask for; README explains them.
const PERMISSIONS: [&str; 2] =
    ["android.permission.ACCESS_COARSE_LOCATION", "android.permission.ACCESS_FINE_LOCATION"];

/// What the direct build asks for besides.
const DIRECT_PERMISSION: &str = "android.permission.SEND_SMS";

/// One code, two manifests.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Build {
    /// Hands messages to the messaging app. For stores.
    Default,
    /// Sends them by itself where its owner allows it. From hand to hand: stores take no such app.
    Direct,
}

impl Build {
    const BOTH: [Self; 2] = [Self::Default, Self::Direct];

    /// The linked manifest and resources that Maven has made.
    fn linked(self) -> &'static str {
        match self {
            Self::Default => "app/resources/app.ap_",
            Self::Direct => "app/resources/direct.ap_",
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Default => "hamroh",
            Self::Direct => "hamroh-direct",
        }
    }

    fn permissions(self) -> Vec<&'static str> {
        let direct = (self == Self::Direct).then_some(DIRECT_PERMISSION);
        PERMISSIONS.into_iter().chain(direct).collect()
    }
}

/// Whether the native libraries go in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Native {
    With,
    Without,
}

/// Builds, signs and checks both packages; says where they are and what they weigh.
pub fn make(native: Native) -> Result<String> {
    let libraries = (native == Native::With).then(ndk::libraries).transpose()?;
    packs(&prepare()?, libraries.as_deref())
}

/// What can be checked without an Android NDK: the package, and the scenarios on what R8 leaves of the bindings.
pub fn prove() -> Result<String> {
    let work = prepare()?;
    Ok(format!("{}; {}", packs(&work, None)?, minified(&work)?))
}

fn packs(work: &Work, libraries: Option<&Path>) -> Result<String> {
    let dex = work.folder.join("dex");
    tools::emptied(&dex)?;
    let mut r8 = work.r8()?;
    r8.args(["--release", "--min-api", MIN_SDK, "--output"]).arg(&dex);
    r8.args(work.program.iter());
    run::stream(r8)?;

    let made: Vec<_> = Build::BOTH.iter().map(|b| pack(work, *b, &dex, libraries)).collect::<Result<_>>()?;
    Ok(made.join("; "))
}

fn pack(work: &Work, build: Build, dex: &Path, libraries: Option<&Path>) -> Result<String> {
    let raw = work.folder.join("raw.apk");
    fs::copy(maven::made(build.linked())?, &raw)?;
    add(&raw, dex, "classes.dex")?;
    if let Some(folder) = libraries {
        add(&raw, folder, "lib")?;
    }
    let name = format!("{}{}.apk", build.name(), if libraries.is_some() { "" } else { "-without-native" });
    let apk = work.folder.join(&name);
    let mut align = Command::new("zipalign");
    align.args(["-f", "4"]).args([&raw, &apk]);
    run::stream(align)?;
    sign(&apk)?;
    check(&apk, build, &dex.join("classes.dex"))?;
    let bytes = fs::metadata(&apk)?.len();
    if libraries.is_none() && bytes > BAR {
        bail!("{name} is {bytes} bytes, the bar without native code is {BAR}");
    }
    let kilobytes = format!("{}.{} kB", bytes / 1000, bytes % 1000 / 100);
    Ok(format!("{kilobytes}, signed and verified: {}", short(&apk)?))
}

/// Whether the bindings survive R8: it minifies companion, bindings and JNA into class files, and the scenarios run on
/// those, through the real library.
fn minified(work: &Work) -> Result<String> {
    let jar = work.folder.join("minified.jar");
    let (tests, entry) = (work.folder.join("tests"), work.folder.join("entry.pro"));
    // The runner of the scenarios reads the fields of records by name, which no code of the app does.
    let rules = "-keep class org.hamroh.companion.scenario.** { *; }\n-keepclassmembers class org.hamroh.core.** { <fields>; }\n-dontwarn\n";
    fs::write(&entry, rules)?;
    let mut r8 = work.r8()?;
    r8.args(["--release", "--classfile", "--output"]).arg(&jar).arg("--pg-conf").arg(entry);
    r8.args(work.program.iter().filter(|p| !is(p, "app")));
    // What only the tests call is kept because they are part of what is minified; what they run in is not ours.
    let of_tests = jars(&tests)?;
    let (ours, tools): (Vec<_>, Vec<_>) = of_tests.into_iter().partition(|p| is_tests(p));
    r8.args(&ours);
    let tools: Vec<_> =
        tools.into_iter().filter(|p| ["gson", "junit", "hamcrest-core"].iter().any(|a| is(p, a))).collect();
    for path in &tools {
        r8.arg("--lib").arg(path);
    }
    run::stream(r8)?;

    let class_path = [jar].into_iter().chain(tools);
    let mut java = maven::java("java")?;
    java.arg("-cp").arg(std::env::join_paths(class_path)?);
    let (target, root) = (library::target()?, run::root()?);
    java.arg(format!("-Djna.library.path={}", target.join("bindings/lib").display()));
    java.arg(format!("-Dhamroh.scenarios={}", root.join("tests/scenarios").display()));
    java.args(["org.junit.runner.JUnitCore", "org.hamroh.companion.scenario.ScenarioTest"]);
    let told = run::read(java)?;
    let ok = told.lines().find(|l| l.starts_with("OK (")).context("JUnit did not say OK")?;
    Ok(format!("scenarios on R8's output: {ok}"))
}

/// What Maven has built, gathered for R8.
struct Work {
    folder: PathBuf,
    /// Class files of the app and of everything it runs with.
    program: Vec<PathBuf>,
    framework: PathBuf,
    r8: PathBuf,
}

impl Work {
    /// R8 with our rules and Android's framework to compile against.
    fn r8(&self) -> Result<Command> {
        let mut java = maven::java("java")?;
        java.arg("-cp").arg(&self.r8).arg("com.android.tools.r8.R8");
        // The framework's jar holds no java.* classes: those are the JDK's. That only what Android 8 has is called, the
        // compiler has seen to.
        java.arg("--lib").arg(&self.framework).arg("--lib").arg(maven::java_home()?);
        java.arg("--pg-conf").arg(run::root()?.join("android/app/r8.pro"));
        Ok(java)
    }
}

fn prepare() -> Result<Work> {
    let folder = library::target()?.join("android/apk");
    let [runtime, tests, r8] = ["runtime", "tests", "r8"].map(|name| folder.join(name));
    for each in [&runtime, &tests, &r8] {
        tools::emptied(each)?;
    }
    let mut maven = maven::maven(&["-DskipTests", "-Dcompanion.skipTests=true", "--quiet"])?;
    maven.args(["--projects", "app", "--also-make", "package"]);
    // What these gather, and where to, stands in `android/pom.xml`.
    maven.args(
        ["copy-dependencies@runtime", "copy-dependencies@tests", "copy@r8"]
            .map(|g| format!("dependency:{g}")),
    );
    run::stream(maven)?;

    let mut program = jars(&runtime)?;
    program.push(maven::made("app/app-0.1.0.jar")?);
    let all = jars(&tests)?;
    let framework =
        all.into_iter().find(|p| is(p, "android-all")).context("no android-all among the jars")?;
    let r8 = jars(&r8)?.pop().context("Maven brought no R8")?;
    Ok(Work { folder, program, framework, r8 })
}

fn jars(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found: Vec<_> = fs::read_dir(folder)?.map(|e| Ok(e?.path())).collect::<std::io::Result<_>>()?;
    found.retain(|p| p.extension().is_some_and(|e| e == "jar"));
    found.sort();
    Ok(found)
}

/// Whether the jar is that artifact: its name, a hyphen, a version.
fn is(jar: &Path, artifact: &str) -> bool {
    let name = jar.file_name().unwrap_or_default().to_string_lossy();
    let rest = name.strip_prefix(artifact).and_then(|r| r.strip_prefix('-'));
    rest.is_some_and(|version| version.starts_with(|c: char| c.is_ascii_digit()))
}

/// Whether the jar holds tests of ours or what they call of Kotlin's.
fn is_tests(jar: &Path) -> bool {
    is(jar, "companion") && jar.to_string_lossy().ends_with("-tests.jar")
        || ["kotlin-test", "kotlin-test-junit"].iter().any(|artifact| is(jar, artifact))
}

/// Adds a file or a folder of `from` to a zip file, deflated, with the JDK's own tool. Native libraries too: Android unpacks them
/// when the package is installed, and what passes by Bluetooth is small.
fn add(zip: &Path, from: &Path, what: &str) -> Result<()> {
    let mut jar = maven::java("jar")?;
    jar.arg("-uMf").arg(zip).arg("-C").arg(from).arg(what);
    run::stream(jar)
}

/// Signs with the owner's key where one is named, else with one for development, made once.
fn sign(apk: &Path) -> Result<()> {
    let own = std::env::var_os("HAMROH_KEYSTORE").map(PathBuf::from);
    let (store, password) = match own {
        Some(store) => (store, "env:HAMROH_KEYSTORE_PASSWORD"),
        None => (development_key()?, "pass:development"),
    };
    let mut sign = Command::new("apksigner");
    // The first scheme is for Android 6 and older.
    sign.args(["sign", "--min-sdk-version", MIN_SDK, "--v1-signing-enabled", "false", "--ks"])
        .arg(store)
        .args(["--ks-pass", password])
        .arg(apk);
    run::stream(sign)
}

fn development_key() -> Result<PathBuf> {
    let store = tools::cache()?.join("development.keystore");
    if !store.is_file() {
        fs::create_dir_all(tools::cache()?)?;
        let mut make = maven::java("keytool")?;
        make.args(["-genkeypair", "-alias", "development", "-keyalg", "EC", "-groupname", "secp256r1"]);
        make.args(["-validity", "10000", "-storepass", "development", "-dname", "CN=Hamroh development"]);
        make.arg("-keystore").arg(&store);
        run::stream(make)?;
    }
    Ok(store)
}

/// The signature holds, nothing is asked for beyond what README explains, and what is found by name at run time is there.
fn check(apk: &Path, build: Build, dex: &Path) -> Result<()> {
    let mut verify = Command::new("apksigner");
    verify.args(["verify", "--min-sdk-version", MIN_SDK, "--verbose"]).arg(apk);
    let told = run::read(verify)?;
    for scheme in ["v2 scheme (APK Signature Scheme v2): true", "v3 scheme (APK Signature Scheme v3): true"] {
        if !told.contains(scheme) {
            bail!("apksigner does not say \"{scheme}\":\n{told}");
        }
    }
    let mut dump = Command::new("aapt2");
    dump.args(["dump", "permissions"]).arg(apk);
    let told = run::read(dump)?;
    let asked: Vec<_> = told
        .lines()
        .filter(|l| l.starts_with("uses-permission"))
        .filter_map(|l| l.split('\'').nth(1))
        .collect();
    let explained = build.permissions();
    if asked != explained {
        bail!("the package asks for {asked:?}, README explains {explained:?}");
    }
    let code = fs::read(dex).with_context(|| format!("cannot read {}", dex.display()))?;
    let named = named_by_manifest(apk)?.into_iter().chain(FOUND_BY_NAME.map(str::to_owned));
    let missing: Vec<_> = named.filter(|class| !holds(&code, class)).collect();
    if !missing.is_empty() {
        bail!("R8 took away what is found by name: {}", missing.join(", "));
    }
    Ok(())
}

/// What JNA's native half and the bindings' start look up.
const FOUND_BY_NAME: [&str; 5] = [
    "com.sun.jna.Native",
    "com.sun.jna.Structure$FFIType",
    "com.sun.jna.CallbackReference",
    "org.hamroh.core.UniffiLib",
    "org.hamroh.core.RustBuffer$ByValue",
];

/// Application, activities and providers, as the manifest in the package names them.
fn named_by_manifest(apk: &Path) -> Result<Vec<String>> {
    let mut dump = Command::new("aapt2");
    dump.args(["dump", "xmltree", "--file", "AndroidManifest.xml"]).arg(apk);
    let told = run::read(dump)?;
    let names = told.lines().filter(|l| l.contains("android:name(")).filter_map(|l| l.split('"').nth(1));
    let ours: Vec<_> = names.filter(|n| n.starts_with('.') || n.starts_with("org.hamroh.app.")).collect();
    if ours.len() < 2 {
        bail!("aapt2 names no activity of the package:\n{told}");
    }
    let full = |n: &str| if n.starts_with('.') { format!("org.hamroh.app{n}") } else { n.to_owned() };
    Ok(ours.into_iter().map(full).collect())
}

/// Whether the class stands in the table of strings of the code (`Lorg/hamroh/core/UniffiLib;`).
fn holds(code: &[u8], class: &str) -> bool {
    let descriptor = format!("L{};", class.replace('.', "/")).into_bytes();
    code.windows(descriptor.len()).any(|w| w == descriptor)
}

/// The path from the top of the repository, where it lies in it.
fn short(path: &Path) -> Result<String> {
    let root = run::root()?;
    Ok(path.strip_prefix(&root).unwrap_or(path).display().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_jar_is_known_by_its_artifact() {
        assert!(is(Path::new("/x/app-0.1.0.jar"), "app"));
        assert!(!is(Path::new("/x/apple-0.1.0.jar"), "app"));
        assert!(!is(Path::new("/x/android-all-instrumented-14.jar"), "android-all"));
        assert!(is(Path::new("/x/kotlin-stdlib-2.2.21.jar"), "kotlin-stdlib"));
    }
}
