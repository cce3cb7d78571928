//! Fetches what is missing, into a folder outside the work tree, and says what to do where it cannot.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::Instant,
};

use anyhow::{Context, Result, bail};

pub use crate::run::say;
use crate::{debian, run};

/// Pinned, so that a rule does not change its meaning between two machines. Builds with the workspace's `rust-version`.
const CARGO_DENY: &str = "0.20.2";

/// Where tools are kept: `$HAMROH_CACHE`, else the user's cache folder.
pub fn cache() -> Result<PathBuf> {
    let var = |name| std::env::var_os(name).filter(|v| !v.is_empty()).map(PathBuf::from);
    var("HAMROH_CACHE")
        .or_else(|| var("XDG_CACHE_HOME").map(|c| c.join("hamroh")))
        .or_else(|| var("HOME").map(|h| h.join(".cache/hamroh")))
        .or_else(|| var("LOCALAPPDATA").map(|l| l.join("hamroh")))
        .context("no folder for tools: set HAMROH_CACHE to one that may be written")
}

/// `cargo-deny` of the pinned version, built on first use.
pub fn cargo_deny() -> Result<PathBuf> {
    let home = cache()?.join(format!("cargo-deny-{CARGO_DENY}"));
    let program = home.join("bin").join(format!("cargo-deny{}", std::env::consts::EXE_SUFFIX));
    if program.is_file() {
        return Ok(program);
    }
    say(&format!("building cargo-deny {CARGO_DENY} into {} (once; minutes on two cores)", home.display()))?;
    let started = Instant::now();
    let mut install = run::cargo(["install", "--locked", "--root"])?;
    install.arg(&home).args(["cargo-deny", "--version", &format!("={CARGO_DENY}")]);
    // Its own release profile asks for fat link time optimisation: minutes of waiting for a program that runs half a second.
    install
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
        .env_remove("CARGO_TARGET_DIR");
    run::stream(install).context("cargo-deny could not be built: is the package registry reachable?")?;
    say(&format!("cargo-deny {CARGO_DENY} built in {:.0} s", started.elapsed().as_secs_f64()))?;
    Ok(program)
}

/// A Python 3 that answers; installed where the system is Debian's kind and we may.
pub fn python() -> Result<&'static str> {
    const NAME: &str = "python3";
    debian::ensure(&[NAME], &[NAME], "Install Python 3.11 or newer (with venv and pip)")?;
    if !debian::answers(Command::new(NAME).arg("--version")) {
        bail!("python3 is there and does not start: try `python3 --version` by hand");
    }
    Ok(NAME)
}

/// What the compiler says of itself.
pub fn rustc() -> Result<String> {
    let mut rustc = Command::new("rustc");
    rustc.arg("-vV");
    run::read(rustc)
}

/// Makes the folder, without anything in it from an earlier run.
pub fn emptied(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))
}
