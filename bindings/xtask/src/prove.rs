//! `cargo xtask prove`: the long form of the proofs that every test run does in short form; what they tell goes into
//! `tests/PROOFS.md`.
//!
//! Built by a profile of its own: optimised, because millions of states are opened, and with debug assertions, like the
//! tests. A proof is the tests of one file, each started alone, as many at once as there are processors. A test tells its figures in
//! lines that begin with [`TOLD`]; they are kept in `target/prove` as soon as it is over, for as long as the sources are the same: a run
//! that was stopped goes on where it was. In the table a row stays, with the commit that it holds for, until its proof is run on
//! other sources.

use std::{
    fs,
    hash::{DefaultHasher, Hash as _, Hasher as _},
    num::NonZero,
    path::{Path, PathBuf},
    process::Command,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
    time::Instant,
};

use anyhow::{Context as _, Result, bail};
use indicatif::{ProgressBar, ProgressStyle};

use crate::{library, proofs, run, tools};

/// The table's own command.
const COMMAND: &str = "cargo xtask prove";

/// What a line of a test begins with that stands in the table.
const TOLD: &str = "proof: ";

/// One test with the variables that make it long.
struct Proof {
    what: &'static str,
    test: &'static str,
    variables: &'static [(&'static str, &'static str)],
}

const PROOFS: [Proof; 9] = [
    // Seven has no factor in common with the eight bits of a byte: each of the eight is met, in every eighth of the bytes.
    Proof { what: "bits and cuts of a pack", test: "packs", variables: &[("PACK_STEP", "7")] },
    Proof {
        what: "inputs that nobody made on purpose",
        test: "parsers",
        variables: &[("FUZZ_RUNS", "50000")],
    },
    Proof {
        what: "adverts and chats that nobody wrote on purpose",
        test: "parsers_adverts",
        variables: &[("ADVERT_RUNS", "10000000"), ("CHAT_RUNS", "200000")],
    },
    Proof {
        what: "installing a pack: power cuts, full disks, decay",
        test: "power_loss_packs",
        variables: &[("PACK_FATES", "20"), ("PACK_DECAY", "4")],
    },
    Proof {
        what: "messages, sentences of plans, a year of silence",
        test: "messages",
        variables: &[
            ("MESSAGE_CASES", "1000000"),
            ("PHRASE_TEXTS", "1000000"),
            ("PHRASE_PLANS", "200"),
            ("YEAR_DAYS", "365"),
            ("YEAR_SEEDS", "4"),
        ],
    },
    Proof {
        what: "the outbox: every order of events",
        test: "outbox_model",
        variables: &[("OUTBOX_DEPTH", "16"), ("OUTBOX_WALKS", "500")],
    },
    Proof { what: "the decoders of the journal", test: "vectors", variables: &[("FUZZ_CASES", "20000000")] },
    Proof {
        what: "the journal: power cuts",
        test: "power_loss_journal",
        // A million over all scripts, and 108,000 of the two that are cut a second time while they recover.
        variables: &[("POWER_LOSS_TIMES", "120")],
    },
    Proof {
        what: "the journal: failing operations, damage, full disks, thieves",
        test: "journal_faults",
        // Prime as above: every one of the eight bits is met. Every seventh takes most of a day, most of it for the log.
        variables: &[
            ("JOURNAL_FAULTS", "1"),
            ("JOURNAL_DAMAGE_STEP", "61"),
            ("JOURNAL_ROOM", "16"),
            ("JOURNAL_VIEWS", "40"),
            ("POWER_LOSS_STATES", "20000"),
        ],
    },
];

/// Runs the proofs whose test's name is or contains `filter`, those left out that held already on these sources, and writes the
/// table: their rows, and of the others those that stood there.
pub fn all(filter: Option<&str>) -> Result<bool> {
    let exact = PROOFS.iter().any(|p| filter == Some(p.test));
    let is_chosen =
        |p: &&Proof| filter.is_none_or(|word| if exact { p.test == word } else { p.test.contains(word) });
    if !PROOFS.iter().any(|p| is_chosen(&p)) {
        let names: Vec<&str> = PROOFS.iter().map(|p| p.test).collect();
        bail!("no proof of that name; there are: {}", names.join(", "));
    }
    let kept = library::target()?.join("prove").join(sources()?);
    let style = ProgressStyle::with_template("{spinner} {pos}/{len} {msg} ({elapsed})")?;
    for proof in PROOFS.iter().filter(is_chosen) {
        let row = kept_of(&kept, proof);
        if !row.exists() {
            let bar = ProgressBar::new(0).with_style(style.clone()).with_message(proof.what);
            bar.enable_steady_tick(std::time::Duration::from_secs(1));
            let told = run_tests(proof, &kept, &bar)?;
            bar.finish_and_clear();
            fs::write(&row, told)?;
        }
    }
    let before = proofs::read(COMMAND)?;
    let row =
        |proof: &Proof| fs::read_to_string(kept_of(&kept, proof)).ok().or_else(|| stood(&before, proof));
    let rows: String = PROOFS.iter().filter_map(row).collect();
    let table = format!("| proof | told | seconds | commit |\n|---|---|---|---|\n{rows}");
    tools::say(&table)?;
    proofs::write(COMMAND, &table)?;
    Ok(true)
}

/// The row of a proof in a table that was written before.
fn stood(table: &str, proof: &Proof) -> Option<String> {
    let begins = format!("| {} |", proof.what);
    table.lines().find(|line| line.starts_with(&begins)).map(|line| format!("{line}\n"))
}

/// Runs the tests of one proof that did not hold yet; its row of the table.
fn run_tests(proof: &Proof, kept: &Path, bar: &ProgressBar) -> Result<String> {
    // Of the sources as they are now: the proof may run for hours.
    let commit = commit()?;
    let program = library::tests("prove", proof.test)?;
    let names = tests_of(&program)?;
    let folder = kept_of(kept, proof).with_extension("tests");
    fs::create_dir_all(&folder)?;
    bar.set_length(names.len() as u64);
    let next = AtomicUsize::new(0);
    // Until one fails: those behind it are not begun.
    let work = || -> Result<()> {
        while let Some(name) = names.get(next.fetch_add(1, Ordering::Relaxed)) {
            let file = file_of(&folder, name);
            if !file.exists() {
                let held = alone(proof, &program, name).inspect_err(|_| {
                    next.store(names.len(), Ordering::Relaxed);
                })?;
                fs::write(file, held)?;
            }
            bar.inc(1);
        }
        Ok(())
    };
    let workers = thread::available_parallelism().map_or(1, NonZero::get);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        workers.into_iter().try_for_each(|worker| worker.join().unwrap_or_else(|_| bail!("a proof stopped")))
    })?;
    let (seconds, told) = told(&folder, &names)?;
    if told.is_empty() {
        bail!("{} ran and told nothing", proof.test);
    }
    Ok(format!("| {} | {} | {seconds} | {} |\n", proof.what, told.join("; "), commit))
}

/// The seconds that these tests took together, and what they told, in their order.
fn told(folder: &Path, names: &[String]) -> Result<(u64, Vec<String>)> {
    let (mut seconds, mut told) = (0, Vec::new());
    for name in names {
        let text = fs::read_to_string(file_of(folder, name))?;
        let (took, lines) = text.split_once('\n').context("target/prove is damaged: remove it")?;
        seconds += took.parse::<u64>()?;
        told.extend(lines.lines().filter(|line| !line.is_empty()).map(str::to_owned));
    }
    Ok((seconds, told))
}

/// Where what the tests of a proof told is kept: another place for other sizes.
fn kept_of(kept: &Path, proof: &Proof) -> PathBuf {
    let mut hasher = DefaultHasher::new();
    proof.variables.hash(&mut hasher);
    kept.join(format!("{}-{:08x}", proof.test, hasher.finish() as u32))
}

/// Where what a test told is kept: its seconds in the first line.
fn file_of(folder: &Path, name: &str) -> PathBuf {
    folder.join(name.replace("::", "."))
}

/// The names of the tests in a program of tests.
fn tests_of(program: &Path) -> Result<Vec<String>> {
    let mut list = Command::new(program);
    list.args(["--list", "--format", "terse"]);
    let out = run::read(list)?;
    Ok(out.lines().filter_map(|line| line.strip_suffix(": test")).map(str::to_owned).collect())
}

/// Runs one test; its seconds, and below what it told.
fn alone(proof: &Proof, program: &Path, name: &str) -> Result<String> {
    let started = Instant::now();
    let mut test = Command::new(program);
    // Where cargo would start it.
    test.current_dir(run::root()?.join("tests")).envs(proof.variables.iter().copied());
    test.args(["--exact", name, "--nocapture", "--test-threads", "1"]);
    let out = run::read(test).with_context(|| format!("{name} of {}", proof.test))?;
    let told: Vec<&str> =
        out.lines().filter_map(|line| line.split_once(TOLD)).map(|(_, told)| told).collect();
    Ok(format!("{}\n{}\n", started.elapsed().as_secs(), told.join("\n")))
}

fn git(args: &[&str]) -> Result<String> {
    let mut git = Command::new("git");
    git.args(args).current_dir(run::root()?);
    run::read(git)
}

/// What a proof is of: everything that is compiled into its tests or read by them. Not the pages, of which this writes one.
const SOURCES: [&str; 7] =
    ["core", "tests", "Cargo.toml", "Cargo.lock", ".cargo", ":!*.md", ":!tests/bindings"];

/// A name for the sources as they lie here: what is committed, what was changed since, what git does not know yet, the compiler.
fn sources() -> Result<String> {
    let of = |args: &[&str]| git(&[args, &["--"], SOURCES.as_slice()].concat());
    let (tree, changed) = (of(&["ls-files", "--stage"])?, of(&["diff", "HEAD"])?);
    let mut hasher = DefaultHasher::new();
    (tree, changed, tools::rustc()?).hash(&mut hasher);
    for name in of(&["ls-files", "--others", "--exclude-standard"])?.lines() {
        let file = run::root()?.join(name);
        (name, fs::read(&file).with_context(|| format!("cannot read {name}"))?).hash(&mut hasher);
    }
    Ok(format!("{:016x}", hasher.finish()))
}

/// The last commit; with a sign when the sources are no longer as it has them.
fn commit() -> Result<String> {
    let commit = git(&["rev-parse", "--short=7", "HEAD"])?;
    let changed = git(&[&["status", "--porcelain", "--"], SOURCES.as_slice()].concat())?;
    let sign = if changed.is_empty() { "" } else { ", changed" };
    Ok(format!("{}{sign}", commit.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_stays_until_its_proof_is_run_again() {
        let proof = Proof { what: "cuts", test: "cuts", variables: &[] };
        let table = "| proof | told |\n|---|---|\n| cuts of a pack | 2 |\n| cuts | 1 | a |\n";
        assert_eq!(stood(table, &proof).as_deref(), Some("| cuts | 1 | a |\n"));
        assert_eq!(stood("| proof |\n", &proof), None);
    }
}
