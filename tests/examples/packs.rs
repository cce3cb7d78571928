//! Files as phones receive them, for the tests of the shells: made out of the seed and signed with the development keys.
//!
//! `cargo run --package hamroh-tests --example packs -- FOLDER` writes
//! - `newer.hamroh`: one number differs, signed as it has to be;
//! - `newest.hamroh`: a later version in which every number differs, so that the reader has to agree;
//! - `unsigned.hamroh`: one signature where two are needed;
//! - `cut.hamroh`: the first half of `newer.hamroh`.

use std::{error::Error, fs, path::Path};

use hamroh_core::pack::Pack;
use hamroh_tests::packs::{changed, seed_as, signed_file};

const CONTACTS: &str = "directory/contacts.csv";

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("name the folder to write to")?;
    let folder = Path::new(&folder);
    fs::create_dir_all(folder)?;
    let here = Pack::seed()?.manifest;
    let newer = signed_file(&changed(here.epoch, here.version + 1)?, &[1, 3]);
    fs::write(folder.join("newer.hamroh"), &newer)?;
    fs::write(folder.join("cut.hamroh"), newer.get(..newer.len() / 2).unwrap_or_default())?;
    let unsigned = signed_file(&changed(here.epoch, here.version + 1)?, &[2]);
    fs::write(folder.join("unsigned.hamroh"), unsigned)?;
    let newest = turned(&seed_as(here.epoch, here.version + 2, &[])?)?;
    fs::write(folder.join("newest.hamroh"), signed_file(&newest, &[2, 3]))?;
    Ok(())
}

/// Every international number with another last digit.
fn turned(pack: &Pack) -> Result<Pack, Box<dyn Error>> {
    let contacts = String::from_utf8(pack.part(CONTACTS)?.to_vec())?;
    let other = |field: &str| match field.strip_prefix('+').and_then(|digits| digits.parse::<u64>().ok()) {
        Some(number) => format!("+{}", number - number % 10 + (number + 1) % 10),
        None => field.to_owned(),
    };
    let row = |line: &str| line.split(',').map(other).collect::<Vec<_>>().join(",") + "\n";
    let mut parts = pack.parts.clone();
    parts.insert(CONTACTS.into(), contacts.lines().map(row).collect::<String>().into_bytes());
    Ok(Pack::from_parts(parts)?)
}
