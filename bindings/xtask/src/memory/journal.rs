//! `hamroh journal` with a large file, and with very many records.
//!
//! All journals are made by an example of the tests, with a key derivation that takes no memory: what a phone spends on that is
//! chosen by its size, and gone before anything is read. Long ones stay in `target` for the next run.

use std::{
    fs::{self, File},
    io::{BufWriter, Write as _},
    path::Path,
    process::Command,
};

use anyhow::{Context, Result, ensure};

use super::{hamroh, peak, text};
use crate::{library, proofs, run, tools};

/// Bytes of the large file.
const LARGE: u64 = 200_000_000;

const RECORDS: &str = "100000";

/// Records and photos, of 300 kB each, of the journal whose export has a bar.
const WITH_PHOTOS: [&str; 2] = ["10000", "200"];

/// Secret of the journals that the example makes: that of the fixtures in `tests`.
const SECRET: &str = "olma nok uzum anor behi tut";

/// Id of the record that names the large file.
const ID: &str = "000000000000000000000000000000aa";

/// Exit codes of `verify`: valid, and valid with findings.
const VALID: &[i32] = &[0, 3];

/// Measures and writes; whether everything that has a bar stays below it.
pub fn measure() -> Result<bool> {
    let target = library::target()?;
    let example = ["--package", "hamroh-tests", "--example", "long_journal"];
    run::stream(run::cargo(["build", "--release"].into_iter().chain(example))?)?;
    let example = target.join("release/examples/long_journal");
    let mut table = Table::new();
    large_file(&target.join("memory-file"), &example, &mut table)?;
    long_journal(&target.join("long-journal"), &example, &mut table)?;
    with_photos(&target.join("photo-journal"), &example, &mut table)?;
    tools::say(&table.text)?;
    proofs::write("cargo xtask memory journal", &table.text)?;
    Ok(table.held)
}

fn large_file(folder: &Path, example: &Path, table: &mut Table) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    make(example, &folder.join("journal"), "0")?;
    let path = |name: &str| folder.join(name);
    let (given, saved, bundle) = (path("given.bin"), path("saved.bin"), path("bundle.zip"));
    write_large(&given)?;
    table.row("attach", Some(32.0), journal(folder, &["attach", "--id", ID, text(&given)?])?, &[0])?;
    table.row("save", Some(32.0), journal(folder, &["save", ID, text(&saved)?])?, &[0])?;
    ensure!(same(&given, &saved)?, "the file came back changed");
    table.row("export", None, journal(folder, &["export", text(&bundle)?])?, &[0])?;
    let mut verify = hamroh()?;
    verify.args(["verify", text(&bundle)?]);
    table.row("verify of the bundle", None, verify, VALID)?;
    // A gigabyte that the next run makes anew.
    Ok(fs::remove_dir_all(folder)?)
}

fn long_journal(folder: &Path, example: &Path, table: &mut Table) -> Result<()> {
    make(example, &folder.join("journal"), RECORDS)?;
    let mut open = Command::new(example);
    open.arg(folder.join("journal")).arg("open");
    table.row("open and unlock (the core alone)", Some(64.0), open, &[0])?;
    table.row("list", None, journal(folder, &["list", "--json"])?, &[0])?;
    table.row("verify", None, journal(folder, &["verify"])?, VALID)?;
    let bundle = folder.join("bundle.zip");
    if bundle.exists() {
        fs::remove_file(&bundle)?;
    }
    table.row("export", None, journal(folder, &["export", text(&bundle)?])?, &[0])?;
    let mut verify = hamroh()?;
    verify.args(["verify", text(&bundle)?, "--json"]);
    table.row("verify of the bundle", None, verify, VALID)?;
    Ok(fs::remove_file(&bundle)?)
}

fn with_photos(folder: &Path, example: &Path, table: &mut Table) -> Result<()> {
    let mut program = Command::new(example);
    program.arg(folder.join("journal")).args(WITH_PHOTOS);
    run::stream(program)?;
    let bundle = folder.join("bundle.zip");
    if bundle.exists() {
        fs::remove_file(&bundle)?;
    }
    let [records, photos] = WITH_PHOTOS;
    let what = format!("export, {records} records and {photos} photos");
    table.row(&what, Some(64.0), journal(folder, &["export", text(&bundle)?])?, &[0])?;
    let mut verify = hamroh()?;
    verify.args(["verify", text(&bundle)?, "--json"]);
    table.row("verify of that bundle", None, verify, VALID)?;
    Ok(fs::remove_file(&bundle)?)
}

/// Streams through: the example shows how far it is.
fn make(example: &Path, folder: &Path, records: &str) -> Result<()> {
    let mut program = Command::new(example);
    program.arg(folder).arg(records);
    run::stream(program)
}

fn journal(folder: &Path, args: &[&str]) -> Result<Command> {
    let mut program = hamroh()?;
    program.args(["journal", "--dir", text(folder)?]).args(args).env("HAMROH_PASSPHRASE", SECRET);
    Ok(program)
}

/// A file in which no two pieces are the same.
fn write_large(path: &Path) -> Result<()> {
    let mut file = BufWriter::new(File::create(path)?);
    for n in 0..LARGE / 8 {
        file.write_all(&n.wrapping_mul(0x9e37_79b9_7f4a_7c15).to_le_bytes())?;
    }
    file.flush().context("cannot write the large file")
}

fn same(one: &Path, other: &Path) -> Result<bool> {
    Ok(Command::new("cmp").arg("--silent").args([one, other]).status()?.success())
}

/// The rows, as they come.
struct Table {
    text: String,
    held: bool,
}

impl Table {
    fn new() -> Self {
        let head = "| `hamroh journal` | most memory held, MB | bar | seconds |\n|---|---|---|---|\n";
        Self { text: head.into(), held: true }
    }

    fn row(&mut self, what: &str, bar: Option<f64>, mut program: Command, exits: &[i32]) -> Result<()> {
        let took = peak::of(&mut program, exits)?;
        self.held &= bar.is_none_or(|bar| took.megabytes < bar);
        let bar = bar.map(|bar| format!("< {bar}")).unwrap_or_default();
        self.text.push_str(&format!("| {what} | {:.1} | {bar} | {:.2} |\n", took.megabytes, took.seconds));
        Ok(())
    }
}
