//! Files as phones receive them, for the tests of the shells: made out of the seed and signed with the development keys.
//!
//! `cargo run --package hamroh-tests --example packs -- FOLDER` writes
//! - `newer.hamroh`: one number differs, signed as it has to be;
//! - `newest.hamroh`: a later version in which every number differs, so that the reader has to agree;
//! - `unsigned.hamroh`: one signature where two are needed;
//! - `cut.hamroh`: the first half of `newer.hamroh`.

use std::{error::Error, fs, path::Path};

use hamroh_core::pack::{Pack, container::PackFile, signed::Kind, trust::development_secret};

const CONTACTS: &str = "directory/contacts.csv";

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("name the folder to write to")?;
    let folder = Path::new(&folder);
    fs::create_dir_all(folder)?;
    let seed = Pack::seed()?;
    let contacts = String::from_utf8(seed.part(CONTACTS)?.to_vec())?;

    // The consulate general of Uzbekistan in Bangkok: the first one to call in the case of April 2025.
    let one = contacts.replace("+6626753995", "+6626750000");
    if one == contacts {
        return Err("the number that is to differ is not in the seed any more".into());
    }
    let newer = signed(&next(&seed, 1, &one)?, &[1, 3]);
    fs::write(folder.join("newer.hamroh"), &newer)?;
    fs::write(folder.join("cut.hamroh"), newer.get(..newer.len() / 2).unwrap_or_default())?;
    fs::write(folder.join("unsigned.hamroh"), signed(&next(&seed, 1, &one)?, &[2]))?;
    fs::write(folder.join("newest.hamroh"), signed(&next(&seed, 2, &turned(&contacts))?, &[2, 3]))?;
    Ok(())
}

/// The seed so many issues later, with other contacts.
fn next(seed: &Pack, issues: u32, contacts: &str) -> Result<Pack, Box<dyn Error>> {
    let mut parts = seed.parts.clone();
    let values = String::from_utf8(seed.part("pack.csv")?.to_vec())?;
    let version = seed.manifest.version;
    let raised = values.replace(&format!("version,{version}\n"), &format!("version,{}\n", version + issues));
    parts.insert("pack.csv".into(), raised.into_bytes());
    parts.insert(CONTACTS.into(), contacts.as_bytes().to_vec());
    Ok(Pack::from_parts(parts)?)
}

/// Every international number with another last digit.
fn turned(contacts: &str) -> String {
    let other = |field: &str| match field.strip_prefix('+').and_then(|digits| digits.parse::<u64>().ok()) {
        Some(number) => format!("+{}", number - number % 10 + (number + 1) % 10),
        None => field.to_owned(),
    };
    let row = |line: &str| line.split(',').map(other).collect::<Vec<_>>().join(",") + "\n";
    contacts.lines().map(row).collect()
}

fn signed(pack: &Pack, keys: &[u8]) -> Vec<u8> {
    let mut file = PackFile::unsigned(pack, Vec::new());
    for key in keys {
        file.manifest.sign(Kind::Manifest, &development_secret(*key));
    }
    file.to_bytes()
}
