//! The search box beside FTS5 and beside a linear scan: `cargo xtask search`, table in `tests/PROOFS.md`.

use anyhow::{Context, Result};

use crate::{proofs, run, tools};

/// Leaves FTS5 out of the SQLite that ships (`.cargo/config.toml`).
const WITHOUT_FTS5: &str = "-USQLITE_ENABLE_FTS5";

/// The variable that SQLite's build script reads.
const FLAGS: &str = "LIBSQLITE3_FLAGS";

/// Measures, prints the table and writes it into `tests/PROOFS.md`.
pub fn measure() -> Result<()> {
    let mut bench = run::cargo(["bench", "--quiet", "--package", "hamroh-tests", "--bench", "search"])?;
    // Cargo handed this program the flags of the configuration; what the environment says goes before them.
    let flags = std::env::var(FLAGS)
        .with_context(|| format!("{FLAGS} is not set: run this as `cargo xtask search`"))?;
    let kept: Vec<&str> = flags.split_whitespace().filter(|flag| *flag != WITHOUT_FTS5).collect();
    bench.env(FLAGS, kept.join(" "));
    let told = run::read(bench)?;
    let table = told.get(told.find('|').context("the bench told no table")?..).unwrap_or_default();
    tools::say(table)?;
    proofs::write("cargo xtask search", table)
}
