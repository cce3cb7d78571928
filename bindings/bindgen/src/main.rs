//! Makes the other languages' side of the FFI out of the built library, and tells what the library offers. `cargo xtask`
//! calls it.
//!
//! A package of its own, and not `uniffi-bindgen` behind a feature of `bindings`: that feature would turn features of
//! `uniffi` on which the core does not have, and cargo would build the core a second time and again after each change
//! of it. It is not part of `xtask` either: the generator is the slowest thing to compile here, and `cargo xtask`
//! shall start at once.

mod api;

use std::{io::Write, process::ExitCode};

use anyhow::{Context, Result};
use camino::{Utf8Path, Utf8PathBuf};
use clap::{Parser, ValueEnum};
use uniffi_bindgen::{
    BindgenPaths, BindgenPathsLayer,
    bindings::{GenerateOptions, TargetLanguage, generate_with_bindgen_paths},
};

#[derive(Parser)]
#[command(about = "Makes the Kotlin, Swift or Python side of the FFI out of the built library")]
enum Cli {
    /// Writes the sources of one language
    Generate(Generate),
    /// Prints what the library offers
    Api {
        /// The dynamic library, with its symbols
        library: Utf8PathBuf,
    },
}

#[derive(clap::Args)]
struct Generate {
    language: Language,
    /// The dynamic library, with its symbols
    library: Utf8PathBuf,
    /// Folder to write into; made when missing
    folder: Utf8PathBuf,
}

#[derive(Clone, Copy, ValueEnum)]
enum Language {
    Kotlin,
    Swift,
    Python,
}

impl From<Language> for TargetLanguage {
    fn from(language: Language) -> Self {
        match language {
            Language::Kotlin => Self::Kotlin,
            Language::Swift => Self::Swift,
            Language::Python => Self::Python,
        }
    }
}

/// Tells the generator where `uniffi.toml` lies, without asking cargo for all dependencies.
struct OurCrates;

impl BindgenPathsLayer for OurCrates {
    fn get_crate_root(&self, crate_name: &str) -> Option<Utf8PathBuf> {
        let bindings = Utf8Path::new(env!("CARGO_MANIFEST_DIR")).parent()?;
        (crate_name == "hamroh_core").then(|| bindings.with_file_name("core"))
    }
}

fn main() -> ExitCode {
    let done = match Cli::parse() {
        Cli::Generate(asked) => generate(asked),
        Cli::Api { library } => api::of(&library)
            .and_then(|text| Ok(std::io::stdout().write_all(text.as_bytes())?))
            .with_context(|| format!("nothing to tell of {library}")),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            // Nowhere left to report that standard error is closed.
            let _ = writeln!(std::io::stderr(), "hamroh-bindgen: {e:#}");
            ExitCode::FAILURE
        }
    }
}

fn generate(cli: Generate) -> Result<()> {
    let mut paths = BindgenPaths::default();
    paths.add_layer(OurCrates);
    let problem = format!("no bindings for {}", cli.library);
    let options = GenerateOptions {
        languages: vec![cli.language.into()],
        source: cli.library,
        out_dir: cli.folder,
        ..GenerateOptions::default()
    };
    generate_with_bindgen_paths(options, paths).context(problem)
}
