//! `cargo xtask`: every command that people and CI run on this repository; `cargo xtask --help` lists them.
//!
//! Each module is one idea: [`run`] starts programs, [`steps`] is the order and the table. What is missing is fetched by
//! [`tools`] and [`debian`], Swift by [`swift`]. [`library`] builds what phones load, [`bindings`] generates its side in each
//! language, [`transcripts`] compares what they were answered. [`python`], [`maven`] and [`ios`] run the languages' own tests,
//! [`apk`] packs (with [`ndk`] for phones), [`strings`] carries labels from Android to iOS. [`packs`] publishes through an S3
//! server. [`deny`] reads the dependency rules, [`demo`] runs what a newcomer runs first, [`size`] weighs with the help of
//! [`symbols`] and sees to it that nothing of the [`publisher`] is on a phone, [`ffi`] times a call, [`search`] holds the
//! search box against others, [`adverts`] the advert check; all write into [`proofs`]. [`browser`] asks the verifier of `report.html`.

mod adverts;
mod apk;
mod bindings;
mod browser;
mod debian;
mod demo;
mod deny;
mod ffi;
mod ios;
mod library;
mod maven;
mod memory;
mod ndk;
mod packs;
mod proofs;
mod prove;
mod publisher;
mod python;
mod run;
mod search;
mod size;
mod steps;
mod strings;
mod swift;
mod symbols;
mod tools;
mod transcripts;

use std::{io::Write, process::ExitCode};

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Every command that people and CI run on this repository")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// All checks, those of the core beside those of the shells; ends with a table of times and a line `N passed, N failed`
    Test {
        /// Only these steps, separated by commas
        #[arg(long, value_delimiter = ',', value_enum)]
        only: Vec<steps::Step>,
    },
    /// The library with its Kotlin, Swift and Python side, into target/bindings and ios/Generated
    Bindings {
        /// Write the API as it is now into bindings/api.txt
        #[arg(long)]
        accept: bool,
    },
    /// The Android package, signed and checked, in target/android/apk
    Apk {
        /// Leave the libraries for phones out: for a machine without Android NDK, to check the rest
        #[arg(long)]
        without_native: bool,
    },
    /// The library for iPhones as xcframework; on a Mac with Xcode
    Ios,
    /// Renders all Android screens and takes over the pictures that README shows
    Screens,
    /// The String Catalog of iOS, out of Android's strings.xml
    Strings,
    /// Size of the stripped release library, with a ledger by part; fails over the bar, or when the publisher's code is in it
    Size,
    /// What a call costs from Kotlin and Swift; writes the table in tests/PROOFS.md
    Ffi,
    /// The search box beside FTS5 and a fuzzy matcher; writes the table in tests/PROOFS.md
    Search,
    /// The advert check on texts that nobody tuned for, beside simpler ways; writes the tables in tests/PROOFS.md
    Adverts,
    /// The most memory that an answer, a large file, a long journal need; writes the tables in tests/PROOFS.md
    Memory {
        /// Only this
        #[arg(value_enum)]
        only: Option<memory::What>,
    },
    /// The long form of the proofs (power cuts, damaged packs); writes the table in tests/PROOFS.md
    Prove {
        /// Only proofs whose test's name is or contains this
        filter: Option<String>,
    },
    /// Paired timings as ratios, in one run
    Bench {
        /// Only pairs whose name contains this
        filter: Option<String>,
    },
}

fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Test { only } => steps::test(&only),
        Command::Bindings { accept } => {
            let on_change = if accept { bindings::OnChange::Accept } else { bindings::OnChange::Refuse };
            bindings::make(on_change).map(|_| true)
        }
        Command::Apk { without_native } => {
            let native = if without_native { apk::Native::Without } else { apk::Native::With };
            apk::make(native).and_then(|told| tools::say(&told)).map(|()| true)
        }
        Command::Ios => ios::framework().map(|()| true),
        Command::Screens => maven::screens().and_then(|told| tools::say(&told)).map(|()| true),
        Command::Strings => strings::catalog(true).and_then(|told| tools::say(&told)).map(|()| true),
        Command::Ffi => ffi::measure().map(|()| true),
        Command::Search => search::measure().map(|()| true),
        Command::Adverts => adverts::measure().map(|()| true),
        Command::Memory { only } => memory::measure(only),
        Command::Prove { filter } => prove::all(filter.as_deref()),
        Command::Size => size::report(),
        Command::Bench { filter } => bench(filter.as_deref()),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(e) => {
            // Nowhere left to report that standard error is closed.
            let _ = writeln!(std::io::stderr(), "xtask: {e:#}");
            ExitCode::FAILURE
        }
    }
}

/// Cargo builds benches in the release profile, the one that ships.
fn bench(filter: Option<&str>) -> anyhow::Result<bool> {
    let mut cargo = run::cargo(["bench", "--package", "hamroh-tests", "--bench", "pairs"])?;
    if let Some(word) = filter {
        cargo.args(["--", word]);
    }
    run::stream(cargo)?;
    Ok(true)
}
