//! `trustee`: what the one does who may read a copy of somebody's journal. Needs no journal of their own.

use std::{path::Path, sync::Arc};

use hamroh_core::{companion::Companion, journal::trustee, ports::SystemClock};
use serde::Serialize;
use zeroize::Zeroizing;

use crate::{
    args::TrusteeCommand,
    failure::{Done, Failure, OK, WRONG_USE},
    journal,
    output::{Look, printable},
    pack::{files, key::write_secret},
    session::{Session, path_text},
};

/// In front of the private key, so that nobody takes it for the public one.
const TITLE: &str = "hamroh-trustee-private-key 1\n";

#[derive(Serialize)]
struct Made<'a> {
    key: &'a str,
    file: &'a str,
}

/// Runs one command.
pub fn run(s: &mut Session, command: TrusteeCommand) -> Done {
    match command {
        TrusteeCommand::New { out } => new(s, &out),
        TrusteeCommand::Read { copy, key } => read(s, &copy, &key),
    }
}

fn new(s: &mut Session, out: &Path) -> Done {
    files::must_be_free(out)?;
    let (private, public) = trustee::new_pair();
    write_secret(out, Zeroizing::new(format!("{TITLE}{}\n", *private)).as_bytes())?;
    let file = out.display().to_string();
    if s.json {
        s.out.json(&Made { key: &public, file: &file })?;
        return Ok(OK);
    }
    let shown = s.out.paint(Look::Key, &public);
    s.out.line(&shown)?;
    let text = s.say_with("cli-trustee-made", &[("file", printable(&file).into())]);
    s.out.para(0, &text)?;
    Ok(OK)
}

fn read(s: &mut Session, copy: &Path, key: &Path) -> Done {
    let text = Zeroizing::new(files::text(key)?);
    let private = text.strip_prefix(TITLE).filter(|key| trustee::parse(key).is_ok());
    let private = private.ok_or_else(|| Failure::about("trustee-key-file", key, WRONG_USE))?;
    // A folder opens as a file does and fails only at its first byte, as a fault of the disk.
    std::fs::File::open(copy).map_err(|e| Failure::unreadable(copy, &e))?;
    if copy.is_dir() {
        return Err(Failure::unreadable(copy, &std::io::ErrorKind::IsADirectory.into()));
    }
    let companion = Companion::in_memory(Arc::new(SystemClock::default()))?;
    let listing = companion.journal_read_copy(path_text(copy)?, private.to_owned())?;
    if listing.entries.is_empty() && !s.json {
        let text = s.say("cli-trustee-nothing");
        s.out.para(0, &text)?;
    }
    journal::show_listing(s, &listing)
}
