//! Data packs: everything that ages, as one bundle of named parts.
//!
//! A pack is a handful of CSV files that people edit and a computer checks: `pack.csv` (the manifest's values),
//! `directory/*.csv`, `guides/*.csv`, `odbl/places.csv`, `adverts/*.csv`. Their columns are described in `core/pack/README.md`. One pack,
//! the seed, is compiled into the library, so that the first start needs nothing else.
//!
//! [`rows`] turns the parts into typed rows; [`gates`] says what is wrong with them, in words an editor can act on.

use std::{collections::BTreeMap, path::Path};

use sha2::{Digest, Sha256};

use crate::{
    embedded,
    error::{Error, Result},
    text::hex::hex,
    time::PartialDate,
};

pub mod borders;
mod cells;
pub mod changes;
pub mod codes;
pub mod container;
mod fault;
pub mod floor;
mod gate_addresses;
mod gate_contacts;
mod gate_coverage;
mod gate_guides;
pub mod gate_manifest;
mod gate_numbers;
mod gate_owners;
mod gate_places;
pub mod gates;
pub mod guide_rows;
pub mod manifest;
pub mod note;
pub mod parts;
mod read;
pub mod refusal;
pub mod root;
pub mod rows;
#[cfg(test)]
pub(crate) mod sample;
pub mod seed;
#[cfg(test)]
mod seed_tests;
pub mod shapes;
pub mod signed;
pub mod slots;
mod table;
pub mod trust;
mod windows;

pub(crate) use cells::is_hidden;
pub use fault::Fault;
pub use manifest::{Manifest, PartInfo};
pub use refusal::Refusal;

/// What every pack of ours is for.
pub const PRODUCT: &str = "hamroh";

/// Name of the part that holds the manifest's values.
pub const MANIFEST: &str = "pack.csv";

/// Version of the part layout that this build reads.
pub const SCHEMA: u32 = 1;

/// A pack in memory.
#[derive(Debug, Clone)]
pub struct Pack {
    /// What it says of itself.
    pub manifest: Manifest,
    /// Its parts by name (`directory/orgs.csv`).
    pub parts: BTreeMap<String, Vec<u8>>,
}

impl Pack {
    /// The pack compiled into this library.
    ///
    /// # Errors
    /// [`Error::Pack`] when its manifest cannot be read: a broken build, which the tests refuse.
    pub fn seed() -> Result<Self> {
        let parts = embedded::PACK.unpack();
        Self::from_parts(parts.into_iter().map(|(name, bytes)| (name.to_owned(), bytes)).collect())
    }

    /// Reads the folder that editors work in: every `.csv` file in it and one level below.
    ///
    /// # Errors
    /// [`Error::NotFound`] without a `pack.csv`, [`Error::Pack`] with the path for what is no file, a link or over
    /// [`parts::MAX_PART`], and when the manifest cannot be read; file errors of the folder itself otherwise.
    pub fn from_folder(folder: &Path) -> Result<Self> {
        let parts = parts::of_folder(folder)?;
        if !parts.contains_key(MANIFEST) {
            return Err(Error::NotFound("pack"));
        }
        Self::from_parts(parts)
    }

    /// Puts a pack together from its parts; lengths and hashes are computed here.
    ///
    /// # Errors
    /// [`Error::Pack`] when `pack.csv` is missing, incomplete or of another layout.
    pub fn from_parts(parts: BTreeMap<String, Vec<u8>>) -> Result<Self> {
        let values = parts.get(MANIFEST).ok_or_else(|| Error::Pack("pack.csv is missing".into()))?;
        let mut manifest = read_manifest(values)?;
        manifest.parts = parts
            .iter()
            .map(|(name, bytes)| PartInfo {
                name: name.clone(),
                length: bytes.len() as u64,
                sha256: hex(&Sha256::digest(bytes)),
            })
            .collect();
        Ok(Self { manifest, parts })
    }

    /// The bytes of one part.
    ///
    /// # Errors
    /// [`Error::Pack`] when the pack has no such part.
    pub fn part(&self, name: &str) -> Result<&[u8]> {
        self.parts.get(name).map(AsRef::as_ref).ok_or_else(|| Error::Pack(format!("{name} is missing")))
    }

    /// One SHA-256 over names, lengths and hashes of all parts: equal exactly when all parts are equal.
    #[must_use]
    pub fn digest(&self) -> String {
        let mut hash = Sha256::new();
        for part in &self.manifest.parts {
            hash.update((part.name.len() as u64).to_be_bytes());
            hash.update(&part.name);
            hash.update(part.length.to_be_bytes());
            hash.update(&part.sha256);
        }
        hex(&hash.finalize())
    }
}

fn read_manifest(bytes: &[u8]) -> Result<Manifest> {
    let mut faults = Vec::new();
    let table = table::Table::read(MANIFEST, bytes, &mut faults);
    let mut values: BTreeMap<&str, &str> =
        table.rows().map(|row| (row.get("key"), row.get("value"))).collect();
    let mut take = |key: &'static str| {
        values
            .remove(key)
            .filter(|v| !v.is_empty())
            .ok_or_else(|| Error::Pack(format!("pack.csv: {key} is missing")))
    };
    let number = |key: &str, text: &str| {
        text.parse::<u32>().map_err(|_| Error::Pack(format!("pack.csv: {key} is no whole number: {text}")))
    };
    let date = |key: &str, text: &str| {
        PartialDate::parse(text)
            .filter(|d| d.day.is_some())
            .ok_or_else(|| Error::Pack(format!("pack.csv: {key} is no day (YYYY-MM-DD): {text}")))
    };
    let manifest = Manifest {
        product: take("product")?.to_owned(),
        channel: take("channel")?.to_owned(),
        schema: number("schema", take("schema")?)?,
        epoch: number("epoch", take("epoch")?)?,
        version: number("version", take("version")?)?,
        issued: date("issued", take("issued")?)?,
        review_by: date("review_by", take("review_by")?)?,
        searched: take("searched").ok().map(|text| date("searched", text)).transpose()?,
        parts: Vec::new(),
    };
    if manifest.product != PRODUCT {
        return Err(Error::Pack(format!("pack.csv: the product is {}, not hamroh", manifest.product)));
    }
    if manifest.schema > SCHEMA {
        return Err(Error::Newer { found: manifest.schema, known: SCHEMA });
    }
    Ok(manifest)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A small pack of rows made up for the tests; parts in `over` replace those of the same name.
    pub(crate) fn sample(over: &[(&str, &str)]) -> Pack {
        let mut parts: BTreeMap<String, Vec<u8>> =
            super::sample::PARTS.iter().map(|(n, t)| ((*n).to_owned(), t.as_bytes().to_vec())).collect();
        for (name, text) in over {
            parts.insert((*name).to_owned(), text.as_bytes().to_vec());
        }
        Pack::from_parts(parts).unwrap()
    }

    #[test]
    fn a_manifest_is_complete_or_refused() {
        let good = sample(&[]);
        assert_eq!((good.manifest.epoch, good.manifest.version), (1, 1));
        assert_eq!(good.manifest.parts.len(), good.parts.len());
        for bad in [
            "key,value\nproduct,hamroh\n",
            "key,value\nproduct,other\nchannel,seed\nschema,1\nepoch,1\nversion,1\nissued,2026-11-22\nreview_by,2027-05-22\n",
            "key,value\nproduct,hamroh\nchannel,seed\nschema,2\nepoch,1\nversion,1\nissued,2026-11-22\nreview_by,2027-05-22\n",
            "key,value\nproduct,hamroh\nchannel,seed\nschema,1\nepoch,1\nversion,1\nissued,2026-11-22\nreview_by,2027-05-22\nsearched,2026-11\n",
            "key,value\nproduct,hamroh\nchannel,seed\nschema,1\nepoch,1\nversion,x\nissued,2026-11-22\nreview_by,2027-05-22\n",
            "key,value\nproduct,hamroh\nchannel,seed\nschema,1\nepoch,1\nversion,1\nissued,2026\nreview_by,2027-05-22\n",
        ] {
            let mut parts = good.parts.clone();
            parts.insert(MANIFEST.into(), bad.as_bytes().to_vec());
            assert!(Pack::from_parts(parts).is_err(), "{bad}");
        }
    }

    #[test]
    fn the_digest_moves_with_every_byte() {
        let one = sample(&[]);
        let two = sample(&[("adverts/indicators.csv", "code,name\nA,b\n")]);
        assert_ne!(one.digest(), two.digest());
        assert_eq!(one.digest(), sample(&[]).digest());
    }
}
