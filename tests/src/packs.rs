//! Packs to try: the seed's rows with another number, signed by keys that everybody knows.

use std::collections::BTreeMap;

use hamroh_core::{
    error::{Error, Result},
    pack::{
        Pack,
        container::PackFile,
        root::Root,
        signed::{Kind, PublicKey, Signed},
        trust::development_secret,
    },
};

/// A number of the seed, and what [`changed`] makes of it: one that nobody has.
pub const NUMBER: (&str, &str) = ("+6626753995", "+6626750000");

/// The seed's rows as the pack of this epoch and version, with `over` in place of values of its `pack.csv`.
///
/// # Errors
/// When the seed cannot be read.
pub fn seed_as(epoch: u32, version: u32, over: &[(&str, &str)]) -> Result<Pack> {
    let seed = Pack::seed()?;
    let text = String::from_utf8_lossy(seed.part("pack.csv")?).into_owned();
    let (epoch, version) = (epoch.to_string(), version.to_string());
    let mut values: BTreeMap<&str, &str> = text.lines().filter_map(|line| line.split_once(',')).collect();
    values.extend([("epoch", epoch.as_str()), ("version", version.as_str())]);
    values.extend(over.iter().copied());
    let rows = values.iter().filter(|(key, _)| **key != "key").map(|(key, value)| format!("{key},{value}\n"));
    let text: String = std::iter::once("key,value\n".to_owned()).chain(rows).collect();
    let mut parts = seed.parts;
    parts.insert("pack.csv".into(), text.into_bytes());
    Pack::from_parts(parts)
}

/// As [`seed_as`], with one number of one consulate changed.
///
/// # Errors
/// When the seed cannot be read, or has lost that number.
pub fn changed(epoch: u32, version: u32) -> Result<Pack> {
    let mut parts = seed_as(epoch, version, &[])?.parts;
    let contacts = parts.entry("directory/contacts.csv".into()).or_default();
    let text = String::from_utf8_lossy(contacts).into_owned();
    let other = text.replace(NUMBER.0, NUMBER.1);
    if text == other {
        return Err(Error::NotFound("number"));
    }
    *contacts = other.into_bytes();
    Pack::from_parts(parts)
}

/// The file of a pack, signed by these development keys.
#[must_use]
pub fn signed_file(pack: &Pack, keys: &[u8]) -> Vec<u8> {
    sign(PackFile::unsigned(pack, Vec::new()), keys).to_bytes()
}

/// Signs a file with development keys.
#[must_use]
pub fn sign(mut file: PackFile, keys: &[u8]) -> PackFile {
    for n in keys {
        file.manifest.sign(Kind::Manifest, &development_secret(*n));
    }
    file
}

/// A root of the development channel with these keys: 1 to 3 are the built-in ones, others are new.
#[must_use]
pub fn root(version: u32, epoch: u32, keys: &[u8]) -> Root {
    let key = |n: &u8| (PublicKey::of(&development_secret(*n)), format!("development {n}"));
    Root { channel: "development".into(), version, epoch, threshold: 2, keys: keys.iter().map(key).collect() }
}

/// A root as it travels, signed by these development keys.
#[must_use]
pub fn signed_root(root: &Root, keys: &[u8]) -> Signed {
    let mut signed = Signed { text: root.to_text().into_bytes(), signatures: Vec::new() };
    for n in keys {
        signed.sign(Kind::Root, &development_secret(*n));
    }
    signed
}
