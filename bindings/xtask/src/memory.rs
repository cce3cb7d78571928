//! `cargo xtask memory`: the most memory that `hamroh help-me` ever held, of the release build; table in `tests/PROOFS.md`.
//!
//! The system counts for each finished child; Python, which the tests need anyway, reads that count on every Unix.

use anyhow::{Context, Result};

use crate::{proofs, run, tools};

/// The most that one answer may need, in megabytes.
const BAR: f64 = 12.0;

/// Runs the program named first and prints its peak in bytes. Linux counts in kibibytes, macOS in bytes.
const PEAK: &str = "import resource, subprocess, sys\n\
     subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True)\n\
     peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss\n\
     print(peak if sys.platform == 'darwin' else peak * 1024)";

/// Measures and writes; whether every answer stays below the bar.
pub fn measure() -> Result<bool> {
    run::stream(run::cargo(["build", "--release", "--package", "hamroh-cli"])?)?;
    let program = run::root()?.join("target/release/hamroh");
    let folder = run::root()?.join("target/memory");
    let data = folder.to_str().context("the folder's name is not Unicode")?;
    let mut table = String::from("| `hamroh help-me` | most memory held, MB |\n|---|---|\n");
    let mut worst: f64 = 0.0;
    let place = ["--at", "16.713,98.575"];
    let first = ["--in", "TH"];
    for (what, place) in [
        ("first start of all: the directory is built", first),
        ("a later start, by country", first),
        ("a later start, near Mae Sot by position", place),
    ] {
        if what.starts_with("first") && folder.exists() {
            std::fs::remove_dir_all(&folder)?;
        }
        let mut python = std::process::Command::new("python3");
        python
            .args(["-c", PEAK])
            .arg(&program)
            .args(["--data", data, "help-me", "--citizen", "KG"])
            .args(place);
        let bytes: f64 = run::read(python)?.trim().parse().context("no number")?;
        let megabytes = bytes / 1e6;
        // Building happens once after each update; the bar is for what happens each time.
        if !what.starts_with("first") {
            worst = worst.max(megabytes);
        }
        table.push_str(&format!("| {what} | {megabytes:.1} |\n"));
    }
    tools::say(&table)?;
    proofs::write("cargo xtask memory", &table)?;
    Ok(worst < BAR)
}
