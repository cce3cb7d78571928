//! `pack key`: makes a signer's secret key and shows its public half. Nothing here prints a secret.

use std::{io::Write as _, path::Path};

use hamroh_core::{
    journal::kdf::{SecretStrength, judge},
    pack::signed::PublicKey,
    words::Value,
};
use serde::Serialize;
use zeroize::Zeroizing;

use super::{
    args::Key,
    files,
    keyfile::{self, KeyFile},
};
use crate::{
    failure::{Done, FAILED, Failure, OK, WRONG_USE},
    output::{Look, printable},
    passphrase,
    session::Session,
};

#[derive(Serialize)]
struct Answer<'a> {
    id: String,
    key: String,
    holder: &'a str,
}

/// Runs one command.
pub fn run(s: &mut Session, command: &Key) -> Done {
    match command {
        Key::New { holder, out } => new(s, holder, out),
        Key::Show { file } => {
            let key = read(file)?;
            show(s, &key.public, &key.holder)?;
            Ok(OK)
        }
    }
}

fn new(s: &mut Session, holder: &str, out: &Path) -> Done {
    if !keyfile::is_name(holder) {
        return Err(Failure::own("holder", WRONG_USE));
    }
    files::must_be_free(out)?;
    let secret = passphrase::ask_new(s)?;
    // A stolen key file is tried on many machines at once, and what it signs is dialled by everybody.
    if judge(&secret) != SecretStrength::Good {
        return Err(Failure::own("weak-passphrase", WRONG_USE));
    }
    let (text, public) = keyfile::create(holder, &secret)?;
    write_secret(out, text.as_bytes())?;
    show(s, &public, holder)?;
    if !s.json {
        let file = Value::from(printable(&out.display().to_string()));
        let text = s.say_with("cli-pack-key-made", &[("file", file)]);
        s.out.para(0, &text)?;
    }
    Ok(OK)
}

fn show(s: &mut Session, public: &PublicKey, holder: &str) -> Done<()> {
    if s.json {
        return s.out.json(&Answer { id: public.id(), key: public.to_hex(), holder });
    }
    // As it stands in a list of keys, so that `pack root new` reads this very text.
    s.out.line(&keyfile::public_line(public, holder))?;
    let id = s.out.paint(Look::Key, &public.id());
    s.out.line(&format!("id {id}"))
}

/// The key file under that name.
pub fn read(path: &Path) -> Done<KeyFile> {
    let text = Zeroizing::new(files::text(path)?);
    KeyFile::parse(&text).ok_or_else(|| Failure::about("key-unreadable", path, WRONG_USE))
}

/// Opens a key file with its passphrase.
pub fn unlock(s: &mut Session, file: &KeyFile) -> Done<Zeroizing<[u8; 32]>> {
    // What is signed has been shown before the passphrase is asked for.
    s.out.flush()?;
    let secret = passphrase::ask(s)?;
    file.open(&secret).map_err(|_| Failure::own("key-passphrase", FAILED))
}

/// A new file that its owner alone can read, forced out to the disk.
pub fn write_secret(path: &Path, bytes: &[u8]) -> Done<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(path).and_then(|mut file| {
        let done = file.write_all(bytes).and_then(|()| file.sync_all());
        if done.is_err() {
            // Half a key file is none; the error that is told is the first one.
            let _ = std::fs::remove_file(path);
        }
        done
    });
    written.map_err(|e| files::unwritable(path, &e))
}
