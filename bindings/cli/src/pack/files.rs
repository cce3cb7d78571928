//! Files that a publisher handles: read with their limits, written whole or not at all, never overwritten by accident.

use std::{
    io::Read as _,
    path::{Path, PathBuf},
};

use hamroh_core::{
    disk::{SystemDisk, replace},
    error::Error,
    pack::{
        Pack, Refusal,
        container::{MAX_FILE, PackFile},
        root::Root,
        signed::Signed,
        trust::Trust,
    },
    text::hex::hex,
    words::Value,
};
use sha2::{Digest as _, Sha256};

use super::args::TrustArgs;
use crate::{
    failure::{Done, FAILED, Failure, WRONG_USE},
    output::printable,
};

/// Most bytes of a root, a key or a note: no honest one comes near.
const MAX_TEXT: u64 = 64 * 1024;

/// The pack inside this program, by name.
const SEED: &str = "seed";

/// SHA-256 in lower-case hexadecimal digits, as other tools print it.
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// The bytes of a file that was named; none when there are more than `most`.
pub fn read(path: &Path, most: u64) -> Done<Option<Vec<u8>>> {
    let unreadable = |e: std::io::Error| Failure::unreadable(path, &e);
    let file = std::fs::File::open(path).map_err(unreadable)?;
    let mut bytes = Vec::new();
    file.take(most + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    Ok((bytes.len() as u64 <= most).then_some(bytes))
}

/// The bytes of a pack file.
pub fn pack_bytes(path: &Path) -> Done<Vec<u8>> {
    Ok(read(path, MAX_FILE)?.ok_or(Refusal::TooLarge)?)
}

/// A pack file, cut into its pieces; nothing of it is believed yet.
pub fn pack_file(path: &Path) -> Done<PackFile> {
    Ok(PackFile::read(&pack_bytes(path)?)?)
}

/// A small text file.
pub fn text(path: &Path) -> Done<String> {
    let not_text = || Failure::about("not-such-a-file", path, WRONG_USE);
    String::from_utf8(read(path, MAX_TEXT)?.ok_or_else(not_text)?).map_err(|_| not_text())
}

/// A root file: the list of keys and the signatures under it.
pub fn root(path: &Path) -> Done<(Root, Signed)> {
    let signed = Signed::parse(text(path)?.as_bytes());
    let both = signed.and_then(|signed| Some((Root::parse(&signed.text)?, signed)));
    both.ok_or_else(|| Failure::about("root-unreadable", path, WRONG_USE))
}

/// Whom to believe: the keys of a root file, or those inside this program.
pub fn trust(named: &TrustArgs) -> Done<Trust> {
    match &named.root {
        Some(path) => Ok(Trust::of(root(path)?.0)),
        None => Ok(Trust::built_in()),
    }
}

/// The rows of a folder that editors work in.
pub fn folder(path: &Path) -> Done<Pack> {
    Pack::from_folder(path).map_err(|error| match error {
        Error::Pack(what) => {
            Failure::Own { code: "pack-folder", args: vec![("what", printable(&what).into())], exit: FAILED }
        }
        other => other.into(),
    })
}

/// The rows of a pack file, of a folder, or of the pack inside this program. Signatures are not looked at.
pub fn rows(named: &Path) -> Done<Pack> {
    if named == Path::new(SEED) {
        return Ok(Pack::seed()?);
    }
    if named.is_dir() {
        return folder(named);
    }
    let (_, pack) = pack_file(named)?.contents()?;
    Ok(pack)
}

/// Refuses a name that is taken, before any work is done.
pub fn must_be_free(path: &Path) -> Done<()> {
    match path.symlink_metadata() {
        Ok(_) => Err(Error::Exists("file").into()),
        Err(_) => Ok(()),
    }
}

/// Writes a new file, whole or not at all.
pub fn write_new(path: &Path, bytes: &[u8]) -> Done<()> {
    must_be_free(path)?;
    overwrite(path, bytes)
}

/// Writes a file in place of the one that is there: a power cut leaves the old one or the new one.
pub fn overwrite(path: &Path, bytes: &[u8]) -> Done<()> {
    let name = path.file_name().and_then(|n| n.to_str());
    let name = name.ok_or_else(|| Failure::about("not-such-a-file", path, WRONG_USE))?;
    replace(&SystemDisk, &folder_of(path), name, bytes).map_err(|e| unwritable(path, &e))
}

/// The folder a file lies in.
pub fn folder_of(path: &Path) -> PathBuf {
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty());
    folder.unwrap_or(Path::new(".")).to_owned()
}

/// A file that was named cannot be written.
pub fn unwritable(path: &Path, why: &std::io::Error) -> Failure {
    let args = vec![
        ("path", Value::from(path.display().to_string())),
        ("reason", Value::from(why.kind().to_string())),
    ];
    Failure::Own { code: "cannot-write", args, exit: FAILED }
}
