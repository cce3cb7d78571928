//! `pack fetch`: gets the newest pack of a channel. It goes on where it was interrupted and gives the file its name only when
//! length, hash, signatures and number are right.

use std::{
    fs::{File, OpenOptions},
    io::{self, Seek as _, Write as _},
    path::{Path, PathBuf},
};

use hamroh_core::{
    pack::{Refusal, container::PackFile, floor::Floor},
    words::Value,
};
use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;

use super::{
    args, files,
    latest::{self, Latest},
    signatures::Signatures,
    signatures::names,
    store::{Access, Store},
};
use crate::{
    failure::{Done, FAILED, Failure, INVALID, OK},
    output::{Look, printable},
    session::Session,
};

/// Bytes of one request: on a bad line little is lost.
const PIECE: u64 = 64 * 1024;

#[derive(Serialize)]
struct Answer {
    file: String,
    epoch: u32,
    version: u32,
    length: u64,
    sha256: String,
    /// Bytes that were here already from an interrupted run.
    resumed_from: u64,
    #[serde(flatten)]
    signatures: Signatures,
}

/// Fetches.
pub fn run(s: &mut Session, asked: &args::Fetch) -> Done {
    files::must_be_free(&asked.out)?;
    let trust = files::trust(&asked.trust)?;
    let channel = trust.root().ok_or(Refusal::NoKeys)?.channel.clone();
    let store = Store::open(&asked.from, &asked.network, Access::Read)?;
    let text = store.small(&latest::name_of(&channel), latest::MOST)?;
    let text = text.ok_or_else(|| {
        let args = vec![("reason", Value::from(latest::name_of(&channel)))];
        Failure::Own { code: "store-not-found", args, exit: FAILED }
    })?;
    let latest = Latest::parse(&text.bytes).ok_or_else(|| Failure::own("store-latest", FAILED))?;

    let part = Part::beside(&asked.out);
    let (bytes, resumed_from) = download(s, &store, &latest.object(&channel), &latest, &part)?;
    let file = PackFile::read(&bytes);
    let opened = file.and_then(|file| Ok((trust.open_file(&file)?, file)));
    let (opened, file) = opened.inspect_err(|_| part.remove())?;
    if Floor::of(&opened.pack.manifest) != latest.number {
        part.remove();
        return Err(Failure::own("store-latest", INVALID));
    }
    part.become_file(&asked.out)?;
    let signatures =
        Signatures::count(&opened.root, hamroh_core::pack::signed::Kind::Manifest, &file.manifest);
    let answer = Answer {
        file: asked.out.display().to_string(),
        epoch: latest.number.epoch,
        version: latest.number.version,
        length: latest.length,
        sha256: latest.sha256,
        resumed_from,
        signatures,
    };
    if s.json {
        s.out.json(&answer)?;
        return Ok(OK);
    }
    let args = [
        ("number", Value::from(format!("{}.{}", answer.epoch, answer.version))),
        ("file", printable(&answer.file).into()),
        ("names", names(&answer.signatures.signed).into()),
    ];
    let text = s.say_with("cli-pack-fetched", &args);
    let text = s.out.paint(Look::Good, &text);
    s.out.para(0, &text)?;
    Ok(OK)
}

/// The whole file, checked by its hash, and how much of it was here before.
fn download(s: &Session, store: &Store, name: &str, latest: &Latest, part: &Part) -> Done<(Vec<u8>, u64)> {
    // Of an object that is shorter no request would ever bring the rest.
    let whole = store.length(name)? == latest.length;
    // What was here may have been of another pack: then once more with nothing.
    for _ in 0..if whole { 2 } else { 0 } {
        let before = part.continue_from(store, name, latest, s.json)?;
        let bytes = part.read()?;
        if files::sha256(&bytes) == latest.sha256 {
            return Ok((bytes, before));
        }
        part.remove();
        if before == 0 {
            break;
        }
    }
    part.remove();
    Err(Failure::own("store-altered", INVALID))
}

/// What has come so far.
struct Part(PathBuf);

impl Part {
    fn beside(out: &Path) -> Self {
        let mut name = out.as_os_str().to_owned();
        name.push(".part");
        Self(name.into())
    }

    /// Gets what is missing; how much was here.
    fn continue_from(&self, store: &Store, name: &str, latest: &Latest, quiet: bool) -> Done<u64> {
        let (mut file, before) = self.open(latest.length).map_err(|e| files::unwritable(&self.0, &e))?;
        let bar = if quiet { ProgressBar::hidden() } else { ProgressBar::new(latest.length) };
        if let Ok(style) = ProgressStyle::with_template("{bar:30} {bytes}/{total_bytes} {eta}") {
            bar.set_style(style);
        }
        let mut at = before;
        while at < latest.length {
            bar.set_position(at);
            let piece = store.range(name, at..latest.length.min(at + PIECE))?;
            if piece.is_empty() {
                // Shorter than was said: the hash will tell.
                break;
            }
            file.write_all(&piece).map_err(|e| files::unwritable(&self.0, &e))?;
            at += piece.len() as u64;
        }
        bar.finish_and_clear();
        file.sync_all().map_err(|e| files::unwritable(&self.0, &e))?;
        Ok(before)
    }

    /// The file at its end; empty when it is longer than it may be. Through a link nothing is written: it leads to a file of another name.
    fn open(&self, length: u64) -> io::Result<(File, u64)> {
        if self.0.symlink_metadata().is_ok_and(|found| !found.is_file()) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        let mut file =
            OpenOptions::new().create(true).truncate(false).read(true).write(true).open(&self.0)?;
        if file.metadata()?.len() > length {
            file.set_len(0)?;
        }
        let at = file.seek(io::SeekFrom::End(0))?;
        Ok((file, at))
    }

    fn read(&self) -> Done<Vec<u8>> {
        files::pack_bytes(&self.0)
    }

    fn remove(&self) {
        // What stays is overwritten by the next run.
        let _ = std::fs::remove_file(&self.0);
    }

    /// Gives it its name, which nobody may have taken in the meantime.
    fn become_file(&self, out: &Path) -> Done<()> {
        files::must_be_free(out)?;
        std::fs::rename(&self.0, out).map_err(|e| files::unwritable(out, &e))?;
        if let Ok(folder) = File::open(files::folder_of(out)) {
            // A folder that cannot be forced out is as safe as its file system makes it.
            let _ = folder.sync_all();
        }
        Ok(())
    }
}
