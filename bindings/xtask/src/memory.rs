//! `cargo xtask memory`: the most memory that the release build ever held; tables in `tests/PROOFS.md`.
//!
//! [`answer`] measures `hamroh help-me`, [`journal`] large files and long journals, both with [`peak`].

mod answer;
mod journal;
mod peak;

use anyhow::{Context, Result};
use clap::ValueEnum;

use crate::{library, run};

/// What is measured.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum What {
    /// One answer of the directory
    HelpMe,
    /// A large file in, out and in a bundle; a journal of 100,000 records; one of 10,000 records and 200 photos
    Journal,
}

/// Measures and writes; whether everything stays below its bar.
pub fn measure(only: Option<What>) -> Result<bool> {
    run::stream(run::cargo(["build", "--release", "--package", "hamroh-cli"])?)?;
    let mut held = true;
    for what in What::value_variants().iter().filter(|what| only.is_none_or(|only| only == **what)) {
        held &= match what {
            What::HelpMe => answer::measure(),
            What::Journal => journal::measure(),
        }?;
    }
    Ok(held)
}

/// The command line tool that was built.
fn hamroh() -> Result<std::process::Command> {
    Ok(std::process::Command::new(library::target()?.join("release/hamroh")))
}

/// A path as an argument.
fn text(path: &std::path::Path) -> Result<&str> {
    path.to_str().context("the folder's name is not Unicode")
}
