//! `cargo xtask adverts`: the advert check on texts that nobody tuned for, beside simpler ways and beside a learned model;
//! table in `tests/PROOFS.md`. What is measured stands in `tests/examples/advert_scores.rs`.

use anyhow::Result;

use crate::{proofs, run, tools};

/// Measures, prints and writes.
pub fn measure() -> Result<()> {
    let cargo = ["run", "--quiet", "--package", "hamroh-tests", "--example", "advert_scores"];
    let table = run::read(run::cargo(cargo)?)?;
    tools::say(&table)?;
    proofs::write("cargo xtask adverts", &table)
}
