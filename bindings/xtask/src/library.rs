//! Builds, and finds what was built. Where cargo puts files and what they are called differs by system and settings, so
//! cargo is asked.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::run;

/// What [`build_dev`] has built.
pub struct Dev {
    pub library: PathBuf,
    /// The program that makes bindings from it.
    pub generator: PathBuf,
    /// The program that makes packs for the shells' tests.
    pub packs: PathBuf,
}

/// What all shells are tested with, in the dev profile. `--workspace` for the same features as in the tests, so that nothing
/// they have built is built again.
pub fn build_dev() -> Result<Dev> {
    let notes = build(&["--workspace", "--lib", "--bin", "hamroh-bindgen", "--example", "packs"])?;
    let built = |name: &str| {
        let found = notes.iter().find_map(|n| program(n, name));
        found.with_context(|| format!("cargo built no program {name}"))
    };
    Ok(Dev { library: the_library(&notes)?, generator: built("hamroh-bindgen")?, packs: built("packs")? })
}

/// The library as it ships. Where its relocations can be packed as on Android (`bindings/build.rs`), they are: glibc reads the form of Linux.
pub fn build_release() -> Result<PathBuf> {
    let mut what = vec!["--release", "--package", "hamroh-bindings", "--lib"];
    if cfg!(target_os = "linux") {
        what.extend(["--", "-Clink-arg=-Wl,-z,pack-relative-relocs"]);
    }
    the_library(&notes("rustc", &what)?)
}

/// The program with the tests of one file of `hamroh-tests`, built by a profile.
pub fn tests(profile: &str, name: &str) -> Result<PathBuf> {
    let what = ["--no-run", "--profile", profile, "--package", "hamroh-tests", "--test", name];
    let found = notes("test", &what)?.iter().find_map(|note| program(note, name));
    found.with_context(|| format!("cargo built no tests {name}"))
}

/// Builds, and returns cargo's notes on what it built or found to be fresh.
fn build(what: &[&str]) -> Result<Vec<Value>> {
    notes("build", what)
}

fn notes(verb: &str, what: &[&str]) -> Result<Vec<Value>> {
    let mut cargo = run::cargo([verb, "--message-format", "json-render-diagnostics"])?;
    cargo.args(what);
    Ok(run::read(cargo)?.lines().filter_map(|line| serde_json::from_str(line).ok()).collect())
}

/// Cargo's target folder on this machine, where everything that is built goes. Cargo is asked once.
pub fn target() -> Result<PathBuf> {
    static ASKED: OnceLock<PathBuf> = OnceLock::new();
    if let Some(known) = ASKED.get() {
        return Ok(known.clone());
    }
    let told: Value =
        serde_json::from_str(&run::read(run::cargo(["metadata", "--no-deps", "--format-version", "1"])?)?)?;
    let folder = told.get("target_directory").and_then(Value::as_str);
    let folder = folder.context("cargo told no target folder")?;
    Ok(ASKED.get_or_init(|| folder.into()).clone())
}

/// The folder of each package that the workspace is built from, as cargo has it on this machine.
pub fn package_folders() -> Result<BTreeMap<String, PathBuf>> {
    let told: Value = serde_json::from_str(&run::read(run::cargo(["metadata", "--format-version", "1"])?)?)?;
    let packages = told.get("packages").and_then(Value::as_array).context("cargo told no packages")?;
    let folder = |package: &Value| {
        let manifest = Path::new(package.get("manifest_path")?.as_str()?);
        Some((package.get("name")?.as_str()?.to_owned(), manifest.parent()?.to_owned()))
    };
    Ok(packages.iter().filter_map(folder).collect())
}

fn the_library(notes: &[Value]) -> Result<PathBuf> {
    let found = notes.iter().find_map(dynamic_library);
    found.context("cargo built no dynamic library of hamroh-bindings: is its crate-type still cdylib?")
}

/// The file in cargo's note about our library, if this is that note.
fn dynamic_library(note: &Value) -> Option<PathBuf> {
    let files = of_target(note, "hamroh_ffi")?.get("filenames")?.as_array()?;
    let mut paths = files.iter().filter_map(Value::as_str).map(Path::new);
    let known =
        |p: &&Path| p.extension().is_some_and(|e| ["so", "dylib", "dll"].iter().any(|known| e == *known));
    paths.find(known).map(Path::to_owned)
}

/// The program in cargo's note, if this is the note about it.
fn program(note: &Value, name: &str) -> Option<PathBuf> {
    of_target(note, name)?.get("executable")?.as_str().map(PathBuf::from)
}

fn of_target<'a>(note: &'a Value, name: &str) -> Option<&'a Value> {
    let ours = note.get("reason")?.as_str()? == "compiler-artifact"
        && note.get("target")?.get("name")?.as_str()? == name;
    ours.then_some(note)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_built_is_found_among_the_notes() -> Result<()> {
        let lines = [
            r#"{"reason":"compiler-artifact","target":{"name":"hamroh_core"},"filenames":["/t/libhamroh_core.rlib"]}"#,
            r#"{"reason":"compiler-artifact","target":{"name":"hamroh_ffi"},"filenames":["/t/libhamroh_ffi.a","/t/libhamroh_ffi.so"]}"#,
            r#"{"reason":"compiler-artifact","target":{"name":"hamroh-bindgen"},"executable":"/t/hamroh-bindgen"}"#,
            r#"{"reason":"build-finished","success":true}"#,
        ];
        let notes = lines.iter().map(|l| serde_json::from_str(l)).collect::<Result<Vec<Value>, _>>()?;
        assert_eq!(the_library(&notes)?, Path::new("/t/libhamroh_ffi.so"));
        assert_eq!(
            notes.iter().find_map(|n| program(n, "hamroh-bindgen")).as_deref(),
            Some(Path::new("/t/hamroh-bindgen"))
        );
        assert!(the_library(notes.get(..1).unwrap_or_default()).is_err());
        Ok(())
    }
}
