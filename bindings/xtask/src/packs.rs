//! Publishing and fetching of packs, tried against a real S3 server: moto's, in a Python environment of its own.

use anyhow::Result;

use crate::{python, run};

/// The packages, every one with its version.
const REQUIREMENTS: &str = "tests/bindings/s3-requirements.txt";

/// Runs the tests that a plain `cargo test` leaves out, because they start a server. Fails when it cannot be had.
pub fn prove() -> Result<String> {
    let python = python::environment("s3-server", REQUIREMENTS)?;
    // `--workspace` for the same features as in all tests: with others everything would be built anew.
    let mut test = run::cargo(["test", "--workspace", "--test", "packs_publisher"])?;
    test.args(["--", "--ignored"]).env("HAMROH_S3_PYTHON", python);
    run::stream(test)?;
    Ok("published and fetched through an S3 server".into())
}
