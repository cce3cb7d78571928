//! `cargo xtask memory`: the most memory that `hamroh help-me` ever held, of the release build; table in `tests/PROOFS.md`.
//!
//! The kernel keeps the peak of each process (`VmHWM`, proc(5)); it is read again and again until the program has ended. The
//! count that a parent gets of its children would not do: it holds the parent's own memory at the fork. Linux only.

use std::{
    fs,
    process::{Command, Stdio},
};

use anyhow::{Context, Result, bail};

use crate::{proofs, run, tools};

/// The most that one answer may need, in megabytes.
const BAR: f64 = 12.0;

/// Times each question is asked; the highest peak counts, because the last reading may come too early.
const RUNS: usize = 20;

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
            fs::remove_dir_all(&folder)?;
        }
        let runs = if what.starts_with("first") { 1 } else { RUNS };
        let mut bytes: f64 = 0.0;
        for _ in 0..runs {
            let mut hamroh = Command::new(&program);
            hamroh.args(["--data", data, "help-me", "--citizen", "KG"]).args(place);
            bytes = bytes.max(peak(&mut hamroh)?);
        }
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

/// The most memory that a program held, in bytes.
fn peak(program: &mut Command) -> Result<f64> {
    let mut child = program.stdout(Stdio::null()).spawn().context("the program does not start")?;
    let status = format!("/proc/{}/status", child.id());
    let mut most: f64 = 0.0;
    let ended = loop {
        // Gone between two looks: the last peak is known.
        let text = fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kibibytes = line.and_then(|line| line.trim().trim_end_matches("kB").trim().parse::<f64>().ok());
        most = most.max(kibibytes.unwrap_or_default() * 1024.0);
        if let Some(ended) = child.try_wait()? {
            break ended;
        }
    };
    if !ended.success() || most == 0.0 {
        bail!("`help-me` failed, or this system has no /proc: {ended}");
    }
    Ok(most)
}
