//! `cargo run` as a newcomer types it: it must end well. The time is told, not judged: machines differ.

use std::time::Instant;

use anyhow::{Context, Result};

use crate::run;

/// Builds what `cargo run` needs, then runs it once more with the clock on.
pub fn smoke() -> Result<String> {
    run::stream(run::cargo(["build", "--quiet", "--bin", "hamroh"])?)?;
    let started = Instant::now();
    let shown = run::read(run::cargo(["run", "--quiet"])?)?;
    let took = started.elapsed();
    let last = shown.lines().rev().find(|l| !l.trim().is_empty()).context("`cargo run` showed nothing")?;
    Ok(format!(
        "cargo run: {:.2} s, {} lines, ends \"{}\"",
        took.as_secs_f64(),
        shown.lines().count(),
        short(last.trim())
    ))
}

/// No more than fits beside the table.
fn short(line: &str) -> String {
    let mut cut: String = line.chars().take(60).collect();
    if cut.len() < line.len() {
        cut.push('…');
    }
    cut
}
