//! `cargo xtask prove`: the long form of the proofs that every test run does in short form; what they tell goes into
//! `tests/PROOFS.md`.
//!
//! Built by a profile of its own: optimised, because millions of states are opened, and with debug assertions, like the
//! tests. A proof tells its figures in lines that begin with [`TOLD`].

use std::time::Instant;

use anyhow::{Result, bail};
use indicatif::{ProgressBar, ProgressStyle};

use crate::{proofs, run, tools};

/// What a line of a test begins with that stands in the table.
const TOLD: &str = "proof: ";

/// One test with the variables that make it long.
struct Proof {
    what: &'static str,
    test: &'static str,
    variables: &'static [(&'static str, &'static str)],
}

const PROOFS: [Proof; 4] = [
    Proof { what: "every bit and every cut of a pack", test: "packs", variables: &[("PACK_STEP", "1")] },
    Proof {
        what: "inputs that nobody made on purpose",
        test: "parsers",
        variables: &[("FUZZ_RUNS", "150000")],
    },
    Proof {
        what: "installing a pack: power cuts, full disks, decay",
        test: "power_loss_packs",
        variables: &[("PACK_FATES", "20"), ("PACK_DECAY", "4")],
    },
    Proof {
        what: "the journal: power cuts",
        test: "power_loss_journal",
        variables: &[("POWER_LOSS_STATES", "30000")],
    },
];

/// Runs every proof whose test's name contains `filter`. The table is written when all of them ran and held.
pub fn all(filter: Option<&str>) -> Result<bool> {
    let chosen: Vec<&Proof> =
        PROOFS.iter().filter(|p| filter.is_none_or(|word| p.test.contains(word))).collect();
    if chosen.is_empty() {
        let names: Vec<&str> = PROOFS.iter().map(|p| p.test).collect();
        bail!("no proof of that name; there are: {}", names.join(", "));
    }
    let style = ProgressStyle::with_template("{spinner} {pos}/{len} {msg} ({elapsed})")?;
    let bar = ProgressBar::new(chosen.len() as u64).with_style(style);
    bar.enable_steady_tick(std::time::Duration::from_secs(1));
    let mut table = String::from("| proof | told | seconds |\n|---|---|---|\n");
    for proof in &chosen {
        bar.set_message(proof.what);
        let started = Instant::now();
        let mut cargo =
            run::cargo(["test", "--quiet", "--profile", "prove", "--package", "hamroh-tests", "--test"])?;
        cargo
            .args([proof.test, "--", "--nocapture", "--test-threads", "2"])
            .envs(proof.variables.iter().copied());
        let out = run::read(cargo)?;
        let told: Vec<&str> = out.lines().filter_map(|line| line.split_once(TOLD)).map(|(_, t)| t).collect();
        if told.is_empty() {
            bail!("{} ran and told nothing", proof.test);
        }
        let seconds = started.elapsed().as_secs();
        table.push_str(&format!("| {} | {} | {seconds} |\n", proof.what, told.join("; ")));
        bar.inc(1);
    }
    bar.finish_and_clear();
    tools::say(&table)?;
    if filter.is_none() {
        proofs::write("cargo xtask prove", &table)?;
    }
    Ok(true)
}
