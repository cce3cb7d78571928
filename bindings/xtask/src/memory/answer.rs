//! `hamroh help-me`.

use std::fs;

use anyhow::Result;

use super::{hamroh, peak, text};
use crate::{library, proofs, tools};

/// The most that one answer may need, in megabytes.
const BAR: f64 = 12.0;

/// Times each question is asked; the highest peak counts, because the last reading may come too early.
const RUNS: usize = 20;

/// Measures and writes; whether every answer stays below the bar.
pub fn measure() -> Result<bool> {
    let folder = library::target()?.join("memory");
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
            fs::remove_dir_all(&folder)?;
        }
        let runs = if what.starts_with("first") { 1 } else { RUNS };
        let mut megabytes: f64 = 0.0;
        for _ in 0..runs {
            let mut asked = hamroh()?;
            asked.args(["--data", text(&folder)?, "help-me", "--citizen", "KG"]).args(place);
            megabytes = megabytes.max(peak::of(&mut asked, &[0])?.megabytes);
        }
        // Building happens once after each update; the bar is for what happens each time.
        if !what.starts_with("first") {
            worst = worst.max(megabytes);
        }
        table.push_str(&format!("| {what} | {megabytes:.1} |\n"));
    }
    tools::say(&table)?;
    proofs::write("cargo xtask memory help-me", &table)?;
    Ok(worst < BAR)
}
