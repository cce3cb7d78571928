//! The Android side, built and tested by Maven.

use std::{fs, path::PathBuf, process::Command};

use anyhow::{Context, Result, bail};

use crate::{
    bindings::{self, OnChange},
    debian, library, run, transcripts,
};

/// Oldest Java that Robolectric runs on with the Android versions tested here.
const OLDEST_JAVA: u32 = 17;

/// The scenarios and the repository on the JVM, through the real library.
pub fn kotlin() -> Result<String> {
    let transcript = transcripts::file("kotlin")?;
    let mut maven = maven(&["--projects", "companion", "--also-make", "verify"])?;
    maven.arg(format!("-Dhamroh.transcript={}", transcript.display()));
    run::stream(maven)?;
    transcripts::compare("kotlin")
}

/// The screens, run and rendered under Robolectric. The companion's own tests are the step before.
pub fn android() -> Result<String> {
    run::stream(maven(&["--projects", "app", "--also-make", "-Dcompanion.skipTests=true", "verify"])?)?;
    Ok(format!("pictures in {}", library::target()?.join("screens").display()))
}

/// Pictures that README shows: name in README, name among the rendered ones.
const SHOWN: [(&str, &str); 2] =
    [("help-ru.png", "34-ru-help.png"), ("offer-uz.png", "34-uz-offer-danger.png")];

/// Runs the screens and takes over the pictures that README shows.
pub fn screens() -> Result<String> {
    android()?;
    let (from, to) = (library::target()?.join("screens"), run::root()?.join("android/docs"));
    fs::create_dir_all(&to)?;
    for (shown, rendered) in SHOWN {
        fs::copy(from.join(rendered), to.join(shown)).with_context(|| format!("no picture {rendered}"))?;
    }
    Ok(format!("{} pictures taken over into android/docs", SHOWN.len()))
}

/// Maven in `android`, with the library and the bindings made and the folders named.
pub fn maven(goals: &[&str]) -> Result<Command> {
    let program = ready()?;
    bindings::make(OnChange::Refuse)?;
    let mut maven = Command::new(program);
    maven.env("JAVA_HOME", java_home()?);
    maven.current_dir(run::root()?).args([
        "--batch-mode",
        "--no-transfer-progress",
        "--strict-checksums",
        "--file",
        "android/pom.xml",
    ]);
    maven.arg(format!("-Dhamroh.target={}", library::target()?.display())).args(goals);
    Ok(maven)
}

/// Maven with a Java that is new enough; the resource compiler comes along.
fn ready() -> Result<&'static str> {
    if debian::is_root() && !debian::on_path("javac") && debian::on_path("apt-get") {
        debian::update()?;
    }
    let elsewhere = "Install Maven 3.8 or newer, a JDK 17 or newer and the Android build tools aapt2, zipalign and apksigner";
    debian::ensure(&["mvn", "javac"], &["maven", jdk()], elsewhere)?;
    debian::ensure(&["aapt2", "zipalign", "apksigner"], &["aapt", "zipalign", "apksigner"], elsewhere)?;
    let mut version = Command::new(java_home()?.join("bin/javac"));
    version.arg("-version");
    let told = run::read(version)?;
    let major =
        told.trim().trim_start_matches("javac ").split('.').next().and_then(|n| n.parse::<u32>().ok());
    match major {
        Some(n) if n >= OLDEST_JAVA => Ok("mvn"),
        _ => bail!(
            "`javac -version` says {:?}: install JDK {OLDEST_JAVA} or newer and name it in JAVA_HOME",
            told.trim()
        ),
    }
}

/// Folder of the JDK: `JAVA_HOME`, which Maven obeys too, else the one whose `javac` is on the PATH.
pub fn java_home() -> Result<PathBuf> {
    if let Some(named) = std::env::var_os("JAVA_HOME").filter(|home| !home.is_empty()) {
        return Ok(named.into());
    }
    let compiler = debian::find("javac").context("javac is not on the PATH")?;
    let real = compiler.canonicalize().with_context(|| format!("cannot follow {}", compiler.display()))?;
    let home = real.ancestors().nth(2).context("javac lies in a folder bin")?;
    Ok(home.to_owned())
}

/// A program of that JDK.
pub fn java(program: &str) -> Result<Command> {
    Ok(Command::new(java_home()?.join("bin").join(program)))
}

/// The package that brings a JDK: Debian 12 and Ubuntu have 17, Debian 13 has 21.
fn jdk() -> &'static str {
    let mut asked = Command::new("apt-cache");
    asked.args(["--quiet", "show", "openjdk-17-jdk-headless"]);
    if debian::answers(&mut asked) { "openjdk-17-jdk-headless" } else { "default-jdk-headless" }
}

/// A file below cargo's target folder that Maven has made.
pub fn made(path: &str) -> Result<PathBuf> {
    let file = library::target()?.join("android").join(path);
    file.exists().then_some(file).with_context(|| format!("Maven has not made target/android/{path}"))
}
