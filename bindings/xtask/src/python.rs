//! The FFI proved on any machine with Python: the scenarios called through the generated module.

use std::process::Command;

use anyhow::Result;

use crate::{bindings, run, tools, transcripts};

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
