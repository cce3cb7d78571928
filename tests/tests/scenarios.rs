//! Every file of `tests/scenarios`, run against the core as Rust calls it.

use std::path::{Path, PathBuf};

use hamroh_tests::scenario::{Tally, run_file};

#[test]
fn every_scenario_holds() -> Result<(), String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
    let listed = std::fs::read_dir(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut files: Vec<PathBuf> = listed.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|f| f.extension().is_some_and(|e| e == "json"));
    files.sort();

    let mut all = Tally::default();
    for file in &files {
        let tally = run_file(file)?;
        all.passed += tally.passed;
        all.failures.extend(tally.failures);
        all.transcript.extend(tally.transcript);
    }
    // For the other languages to be compared with: `cargo xtask test` names the file.
    if let Some(path) = std::env::var_os("HAMROH_TRANSCRIPT") {
        let text: String = all.transcript.iter().flat_map(|line| [line.as_str(), "\n"]).collect();
        std::fs::write(path, text).map_err(|e| format!("transcript: {e}"))?;
    }
    assert!(all.passed + all.failures.len() > 0, "no scenarios in {}", folder.display());
    let (failed, told) = (all.failures.len(), all.failures.join("\n"));
    assert!(all.failures.is_empty(), "{} passed, {failed} failed:\n{told}", all.passed);
    Ok(())
}
