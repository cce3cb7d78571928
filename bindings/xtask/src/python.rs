//! The FFI proved on any machine with Python: library built, bindings generated, the scenarios called through them.

use std::process::Command;

use anyhow::{Context, Result};

use crate::{library, run, tools};

/// Generates beside the library, because the Python module loads it from its own folder, and runs `smoke.py`.
pub fn smoke() -> Result<String> {
    let python = tools::python()?;
    let (built, generator) = library::build_dev()?;
    let folder = built.parent().context("the library lies in a folder")?.join("hamroh-python");
    // From an earlier run: what is no longer generated must not pass for generated.
    if folder.exists() {
        std::fs::remove_dir_all(&folder).with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    std::fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let mut generate = Command::new(generator);
    generate.arg("python").arg(&built).arg(&folder);
    run::stream(generate)?;
    let name = built.file_name().context("the library has a name")?;
    std::fs::copy(&built, folder.join(name)).with_context(|| format!("cannot copy {}", built.display()))?;

    let mut script = Command::new(python);
    script.current_dir(run::root()?).args(["tests/bindings/smoke.py", "tests/scenarios"]);
    // No .pyc files in the work tree.
    script.env("PYTHONPATH", &folder).env("PYTHONDONTWRITEBYTECODE", "1");
    run::stream(script)?;
    Ok(String::new())
}
