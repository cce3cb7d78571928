//! What a call costs from Kotlin and from Swift, beside the core's own time: `cargo xtask ffi`, table in `tests/PROOFS.md`.
//!
//! Three programs in turns, each round of the whole twice: core without FFI, Kotlin on the JVM, Swift. Each tells the fastest of many
//! rounds, because that is what other work on the machine disturbs least; the lower of both turns counts.

use std::{collections::BTreeMap, fmt::Write as _};

use anyhow::{Context, Result};

use crate::{library, maven, proofs, run, swift::Toolchain, tools};

/// Nanoseconds by name of the call.
type Times = BTreeMap<String, u64>;

/// How often everything is run.
const TURNS: usize = 2;

/// Measures, prints the table and writes it into `tests/PROOFS.md`.
pub fn measure() -> Result<()> {
    let swift = Toolchain::ready()?;
    let release = library::build_release()?;
    let folder = release.parent().context("the library lies in a folder")?;
    let (root, target) = (run::root()?, library::target()?);
    let [mut rust, mut kotlin, mut swift_times] = [(); 3].map(|()| Times::new());
    for _ in 0..TURNS {
        let bench = run::cargo(["bench", "--quiet", "--package", "hamroh-tests", "--bench", "own_time"])?;
        lower(&mut rust, &run::read(bench)?)?;

        let mut maven = maven::maven(&["--quiet", "--projects", "companion", "--also-make", "-Poverhead"])?;
        maven.args(["-DskipTests", "test"]).arg(format!("-Dhamroh.library={}", folder.display()));
        lower(&mut kotlin, &run::read(maven)?)?;

        let mut timing = swift.command("swift", &root.join("ios"), &[&root, &target]);
        timing.args(["run", "-c", "release", "--scratch-path"]).arg(target.join("swift")).arg("FfiTiming");
        timing.env("HAMROH_LIB", folder);
        lower(&mut swift_times, &run::read(timing)?)?;
    }
    let table = table(&rust, &kotlin, &swift_times)?;
    tools::say(&table)?;
    proofs::write("cargo xtask ffi", &table)
}

/// Takes over what is lower than before, out of the line of JSON among the output.
fn lower(times: &mut Times, told: &str) -> Result<()> {
    // Maven colours the line before.
    let line =
        told.lines().find_map(|l| l.get(l.find("{\"")?..)).context("no line of JSON among the output")?;
    for (name, time) in serde_json::from_str::<Times>(line)? {
        times.entry(name).and_modify(|known| *known = time.min(*known)).or_insert(time);
    }
    Ok(())
}

fn table(rust: &Times, kotlin: &Times, swift: &Times) -> Result<String> {
    let time =
        |of: &Times, name: &str| of.get(name).copied().with_context(|| format!("{name} was not measured"));
    let mut out = String::from("| call, ns | core alone | Kotlin, JNA | Swift |\n|---|---|---|---|\n");
    for (name, what) in
        [("empty", "an empty call"), ("explain", "a sentence"), ("help_raw", "`help_me`, generated records")]
    {
        let (a, b, c) = (time(rust, name)?, time(kotlin, name)?, time(swift, name)?);
        writeln!(out, "| {what} | {a} | {b} | {c} |")?;
    }
    let (b, c) = (time(kotlin, "help_shell")?, time(swift, "help_shell")?);
    writeln!(out, "| the same through repository or actor | | {b} | {c} |")?;
    let beyond = |of: &Times| -> Result<String> {
        let (own, raw) = (time(rust, "help_raw")?, time(of, "help_raw")?);
        let more = i128::from(raw) - i128::from(own);
        Ok(format!("{more} ({:.1} %)", more as f64 * 100.0 / own as f64))
    };
    writeln!(out, "| `help_me` beyond the core's own time | | {} | {} |", beyond(kotlin)?, beyond(swift)?)?;
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lower_time_counts_and_the_difference_is_told() -> Result<()> {
        let mut rust = Times::new();
        for line in
            [r#"{"empty":14,"explain":100,"help_raw":2000}"#, r#"{"empty":15,"explain":90,"help_raw":2100}"#]
        {
            lower(&mut rust, &format!("noise\n{line}\n"))?;
        }
        assert_eq!(rust.get("explain"), Some(&90));
        let mut shell = rust.clone();
        shell.extend([("help_raw".to_owned(), 2500), ("help_shell".to_owned(), 2600)]);
        assert!(table(&rust, &shell, &shell)?.contains("| 500 (25.0 %) | 500 (25.0 %) |"));
        Ok(())
    }
}
