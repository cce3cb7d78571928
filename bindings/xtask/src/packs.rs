//! Publishing and fetching of packs, tried against a real S3 server: moto's, in a Python environment of its own.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

use crate::{debian, run, tools};

/// The packages, every one with its version.
const REQUIREMENTS: &str = "tests/bindings/s3-requirements.txt";

/// Runs the tests that a plain `cargo test` leaves out, because they start a server. Fails when it cannot be had.
pub fn prove() -> Result<String> {
    let python = server()?;
    // `--workspace` for the same features as in all tests: with others everything would be built anew.
    let mut test = run::cargo(["test", "--workspace", "--test", "packs_publisher"])?;
    test.args(["--", "--ignored"]).env("HAMROH_S3_PYTHON", python);
    run::stream(test)?;
    Ok("published and fetched through an S3 server".into())
}

/// The Python that has the server; made on first use and whenever the list of packages changes.
fn server() -> Result<PathBuf> {
    let wanted = fs::read_to_string(run::root()?.join(REQUIREMENTS)).context("cannot read the packages")?;
    let home = tools::cache()?.join("s3-server");
    let python = home.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    // Written last: an interrupted installation is begun again.
    let installed = home.join("installed.txt");
    if fs::read_to_string(&installed).is_ok_and(|have| have == wanted) && python.is_file() {
        return Ok(python);
    }
    let system = tools::python()?;
    let ready = || debian::answers(Command::new(system).args(["-c", "import venv, ensurepip"]));
    if !ready() {
        debian::add(&["python3-venv"], "Install Python's modules venv and ensurepip")?;
    }
    tools::say(&format!("installing an S3 server into {} (once)", home.display()))?;
    tools::emptied(&home)?;
    let mut venv = Command::new(system);
    venv.args(["-m", "venv"]).arg(&home);
    run::stream(venv)?;
    run::stream(install(&python)?).context("the S3 server cannot be installed: is PyPI reachable?")?;
    fs::write(&installed, wanted)?;
    Ok(python)
}

fn install(python: &Path) -> Result<Command> {
    let mut pip = Command::new(python);
    pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement"]);
    pip.arg(run::root()?.join(REQUIREMENTS));
    Ok(pip)
}
