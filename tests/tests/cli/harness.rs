//! Runs the built program in surroundings of its own: no locale, no colour, data and passphrase only where a test gives them.

use std::{
    ffi::OsStr,
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::{
        OnceLock,
        atomic::{AtomicU32, Ordering},
    },
};

use serde_json::Value;

/// Six words, as the journal wants them.
pub const PASSPHRASE: &str = "river lamp seven quiet orange door";

/// The program: `HAMROH_BIN`, or built beside this test.
pub fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        if let Some(named) = std::env::var_os("HAMROH_BIN") {
            return named.into();
        }
        // <target>/<profile>/deps/cli-<hash>
        let profile = std::env::current_exe().unwrap().parent().unwrap().parent().unwrap().to_owned();
        let mut build = Command::new(env!("CARGO"));
        // The whole workspace's features, which this test was built with: everything but the program itself is there.
        build
            .args(["build", "--quiet", "--workspace", "--bin", "hamroh", "--target-dir"])
            .arg(profile.parent().unwrap());
        if profile.ends_with("release") {
            build.arg("--release");
        }
        assert!(
            build.current_dir(env!("CARGO_MANIFEST_DIR")).status().unwrap().success(),
            "cannot build the program"
        );
        profile.join(format!("hamroh{}", std::env::consts::EXE_SUFFIX))
    })
}

/// An empty folder of one test; those of earlier runs are cleared away.
pub fn folder(name: &str) -> PathBuf {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("cli-{name}-{number}"));
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).unwrap();
    path
}

/// What came of one run.
#[derive(Debug)]
pub struct Run {
    pub exit: i32,
    pub out: String,
    pub err: String,
}

impl Run {
    /// The one JSON object on standard output.
    pub fn json(&self) -> Value {
        assert_eq!(self.out.lines().count(), 1, "{self:?}");
        let value: Value = serde_json::from_str(&self.out).unwrap_or_else(|e| panic!("{e}: {self:?}"));
        assert!(value.is_object(), "{self:?}");
        value
    }

    /// The code of the JSON error on standard error; standard output must be empty then.
    pub fn error_code(&self) -> String {
        assert_eq!(self.out, "", "{self:?}");
        let value: Value = serde_json::from_str(self.err.lines().last().unwrap_or_default())
            .unwrap_or_else(|e| panic!("{e}: {self:?}"));
        let text = value["error"]["text"].as_str().unwrap();
        assert!(text.len() > 15 && !text.contains("cli-error"), "no sentence: {self:?}");
        value["error"]["code"].as_str().unwrap().to_owned()
    }

    /// Fails unless the program ended with this code and without a panic.
    pub fn exits(self, code: i32) -> Self {
        assert_eq!(self.exit, code, "{self:?}");
        assert!(!self.err.contains("panicked"), "{self:?}");
        self
    }
}

/// A run to be prepared.
pub struct Hamroh {
    command: Command,
    input: Vec<u8>,
}

/// The program with these arguments.
pub fn hamroh<S: AsRef<OsStr>>(args: &[S]) -> Hamroh {
    let mut command = Command::new(program());
    command.args(args);
    for name in
        ["LC_MESSAGES", "LANG", "NO_COLOR", "CLICOLOR_FORCE", "HAMROH_PASSPHRASE", "HAMROH_NEW_PASSPHRASE"]
    {
        command.env_remove(name);
    }
    command.env("LC_ALL", "C").env("HAMROH_DATA", data());
    Hamroh { command, input: Vec::new() }
}

/// One data folder for all, filled once.
fn data() -> &'static Path {
    static DATA: OnceLock<PathBuf> = OnceLock::new();
    DATA.get_or_init(|| {
        let data = folder("data");
        let first =
            Command::new(program()).args(["search", "Bangkok", "--data"]).arg(&data).output().unwrap();
        assert!(first.status.success(), "{first:?}");
        data
    })
}

impl Hamroh {
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    pub fn secret(self, passphrase: &str) -> Self {
        self.env("HAMROH_PASSPHRASE", passphrase)
    }

    pub fn within(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    pub fn input(mut self, bytes: impl Into<Vec<u8>>) -> Self {
        self.input = bytes.into();
        self
    }

    pub fn run(mut self) -> Run {
        let mut child =
            self.command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let input = std::mem::take(&mut self.input);
        let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
        let done = child.wait_with_output().unwrap();
        writer.join().unwrap();
        Run {
            exit: done.status.code().expect("ended by a signal"),
            out: String::from_utf8(done.stdout).unwrap(),
            err: String::from_utf8(done.stderr).unwrap(),
        }
    }
}

/// A journal in a new folder, with one record.
pub fn journal(name: &str) -> String {
    let dir = folder(name).join("diary").display().to_string();
    hamroh(&["journal", "--dir", &dir, "init", "--json"]).secret(PASSPHRASE).run().exits(0);
    hamroh(&["journal", "--dir", &dir, "add", "They took our passports.", "--json"]).run().exits(0);
    dir
}

/// A bundle of such a journal, with the anchor of its last record before the export.
pub fn bundle(name: &str) -> (PathBuf, String) {
    let dir = journal(name);
    let sos =
        hamroh(&["journal", "--dir", &dir, "sos", "--citizen", "KG", "--at", "16.713,98.575", "--json"])
            .run()
            .exits(0);
    let anchor = sos.json()["acknowledged"]["anchor"].as_str().unwrap().to_owned();
    let file = Path::new(&dir).with_file_name("bundle.zip");
    hamroh(&["journal", "--dir", &dir, "export", file.to_str().unwrap(), "--json"])
        .secret(PASSPHRASE)
        .run()
        .exits(0);
    (file, anchor)
}
