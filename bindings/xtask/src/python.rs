//! The FFI proved on any machine with Python: the scenarios called through the generated module. And Python environments with packages
//! for the steps that need some.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

use crate::{bindings, debian, run, tools, transcripts};

/// Runs `smoke.py` on the scenarios and compares what it was answered with what Rust was.
pub fn smoke() -> Result<String> {
    let python = tools::python()?;
    let made = bindings::make(bindings::OnChange::Refuse)?;
    let transcript = transcripts::file("python")?;
    let mut script = Command::new(python);
    script.current_dir(run::root()?).args(["tests/bindings/smoke.py", "tests/scenarios"]);
    // No .pyc files in the work tree.
    script.env("PYTHONPATH", &made.python).env("PYTHONDONTWRITEBYTECODE", "1");
    script.env("HAMROH_TRANSCRIPT", &transcript);
    run::stream(script)?;
    transcripts::compare("python")
}

/// A Python that has the packages of this list, in a folder of this name; made on first use and whenever the list changes.
pub fn environment(name: &str, requirements: &str) -> Result<PathBuf> {
    let list = run::root()?.join(requirements);
    let system = tools::python()?;
    // Of another Python its folders would be the old one's.
    let version = run::read(with(system, &["--version"]))?;
    let wanted = version + &fs::read_to_string(&list).context("cannot read the packages")?;
    let home = tools::cache()?.join(name);
    let python = home.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    // Written last: an interrupted installation is begun again.
    let installed = home.join("installed.txt");
    if fs::read_to_string(&installed).is_ok_and(|have| have == wanted) && python.is_file() {
        return Ok(python);
    }
    let ready = || debian::answers(Command::new(system).args(["-c", "import venv, ensurepip"]));
    if !ready() {
        debian::add(&["python3-venv"], "Install Python's modules venv and ensurepip")?;
    }
    tools::say(&format!("installing the packages of {requirements} into {} (once)", home.display()))?;
    tools::emptied(&home)?;
    let mut venv = Command::new(system);
    venv.args(["-m", "venv"]).arg(&home);
    run::stream(venv)?;
    run::stream(install(&python, &list)).context("they cannot be installed: is PyPI reachable?")?;
    fs::write(&installed, wanted)?;
    Ok(python)
}

fn with(program: &str, args: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(args);
    command
}

fn install(python: &Path, list: &Path) -> Command {
    let mut pip = Command::new(python);
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"]).arg(list);
    pip
}
