//! Which parts a pack has, and how a folder of them is read.
//!
//! Whatever lies in the folder is signed and goes to every phone: a part that nothing reads is a copy that was forgotten there.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use super::{Fault, MANIFEST, Pack};
use crate::error::{Error, Result};

/// Largest part that is read from a folder, in bytes. The seed's largest is under a tenth of it.
pub const MAX_PART: u64 = 16 * 1024 * 1024;

/// Every part that a pack of this layout may have. A phone passes over others: a newer layout may bring them.
pub const KNOWN: [&str; 21] = [
    "adverts/agencies.csv",
    "adverts/concepts.csv",
    "adverts/indicators.csv",
    "adverts/patterns.csv",
    "adverts/rates.csv",
    "adverts/watch.csv",
    "adverts/weights.csv",
    "adverts/wording.csv",
    "directory/absence.csv",
    "directory/aliases.csv",
    "directory/cities.csv",
    "directory/contacts.csv",
    "directory/countries.csv",
    "directory/coverage.csv",
    "directory/dangers.csv",
    "directory/orgs.csv",
    "directory/phrases.csv",
    "directory/provinces.csv",
    "guides/facts.csv",
    "odbl/places.csv",
    MANIFEST,
];

/// A fault for every part that nothing reads.
pub(super) fn check(pack: &Pack, faults: &mut Vec<Fault>) {
    for name in pack.parts.keys().filter(|name| !KNOWN.contains(&name.as_str())) {
        faults.push(Fault::new(
            name,
            0,
            "",
            "unknown part",
            "Delete it or move it: whatever is here is shipped",
        ));
    }
}

/// The parts of a folder by name: every `.csv` file in it and one level below.
///
/// # Errors
/// [`Error::Pack`] with the path of what cannot be read, is a link or no file, or is over [`MAX_PART`]; a file error
/// when the folder itself cannot be read.
pub(super) fn of_folder(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut parts = BTreeMap::new();
    for path in entries(folder).map_err(|e| Error::io("pack", e))? {
        // A link to anything else, such as a README, is no business of a pack.
        if path.is_dir() && kind(&path)?.is_dir() {
            let below = name_of(&path);
            for file in entries(&path).map_err(|e| unread(&path, &e))? {
                if is_csv(&file) {
                    parts.insert(format!("{below}/{}", name_of(&file)), bytes(&file)?);
                }
            }
        } else if is_csv(&path) {
            parts.insert(name_of(&path), bytes(&path)?);
        }
    }
    Ok(parts)
}

fn entries(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    fs::read_dir(folder)?.map(|entry| entry.map(|e| e.path())).collect()
}

fn is_csv(path: &Path) -> bool {
    path.extension().is_some_and(|e| e.eq_ignore_ascii_case("csv"))
}

fn name_of(path: &Path) -> String {
    path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default()
}

/// What a name stands for. A link is told and not followed: it leads to what nobody reviewed, or to another file on each machine.
fn kind(path: &Path) -> Result<fs::FileType> {
    let kind = path.symlink_metadata().map_err(|e| unread(path, &e))?.file_type();
    if kind.is_symlink() { Err(no_part(path, "is a link")) } else { Ok(kind) }
}

fn bytes(path: &Path) -> Result<Vec<u8>> {
    if !kind(path)?.is_file() {
        return Err(no_part(path, "is no file"));
    }
    let size = path.metadata().map_err(|e| unread(path, &e))?.len();
    if size > MAX_PART {
        return Err(no_part(path, &format!("has {size} bytes, the limit is {MAX_PART}")));
    }
    fs::read(path).map_err(|e| unread(path, &e))
}

fn unread(path: &Path, why: &std::io::Error) -> Error {
    no_part(path, &format!("cannot be read ({})", why.kind()))
}

fn no_part(path: &Path, why: &str) -> Error {
    Error::Pack(format!("{} {why}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::{gates, tests::sample};

    #[test]
    fn the_list_is_what_the_seed_has() {
        let seed = Pack::seed().unwrap();
        assert_eq!(seed.parts.keys().map(String::as_str).collect::<Vec<_>>(), KNOWN);
    }

    #[test]
    fn a_part_that_nothing_reads_is_refused() {
        for name in ["directory/contacts_old.csv", "corrections.csv", "Directory/orgs.csv", "a/b.CSV"] {
            let faults = gates::check(&sample(&[(name, "a\n1\n")])).faults;
            let texts: Vec<String> = faults.iter().map(ToString::to_string).collect();
            assert_eq!(
                texts,
                [format!("{name}: unknown part. Delete it or move it: whatever is here is shipped")]
            );
        }
    }
}
