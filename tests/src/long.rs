//! A journal with very many records, made by real appends and kept for the next run.

use std::{io::Cursor, path::Path, sync::Arc};

use hamroh_core::{
    journal::{
        Journal,
        files::DATABASE,
        model::{Kind, NewAttachment},
    },
    ports::SystemClock,
};
use rusqlite::{Connection, OpenFlags};

use crate::{
    fixtures::{SECRET, note, options},
    random::Random,
};

/// A phone is locked after so many records: each time an epoch of its own begins.
const RECORDS_OF_A_SESSION: u64 = 100;

/// Opens the journal of [`make`], locked.
///
/// # Errors
/// When there is none.
pub fn open(folder: &Path) -> anyhow::Result<Journal> {
    Ok(Journal::open(folder, Arc::new(SystemClock::default()), options())?)
}

/// Number of records in a journal that nobody has open.
///
/// # Errors
/// When the file cannot be read.
pub fn count(folder: &Path) -> anyhow::Result<u64> {
    let file = Connection::open_with_flags(folder.join(DATABASE), OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let count: i64 = file.query_row("SELECT count(*) FROM record", [], |r| r.get(0))?;
    Ok(u64::try_from(count)?)
}

/// Makes a journal of `wanted` records, or goes on with one that was begun; closed, and unlocked once at the end, as somebody does who
/// reads now and then. `told` hears how many there are.
///
/// # Errors
/// Storage errors.
pub fn make(folder: &Path, wanted: u64, mut told: impl FnMut(u64)) -> anyhow::Result<()> {
    let there = folder.join(DATABASE).exists();
    let mut have = if there { count(folder)? } else { 0 };
    if there && have >= wanted {
        return Ok(());
    }
    let mut journal = match there {
        true => open(folder)?,
        false => Journal::create(folder, SECRET, false, Arc::new(SystemClock::default()), options())?.0,
    };
    while have < wanted {
        journal.lock()?;
        for _ in 0..RECORDS_OF_A_SESSION {
            let text = format!("Запись {have}: у ворот стоят двое, машина с тёмными стёклами.");
            journal.add(&note(Kind::Incident, &text))?;
            // Beside them are records that nobody can open: about one in eleven.
            have += 1;
        }
        told(have);
    }
    journal.unlock(SECRET)?;
    journal.close()?;
    Ok(())
}

/// Bytes of a photo.
const PHOTO: usize = 300_000;

/// Takes `count` photos into the journal of [`make`], while it is locked; those that are there stay.
///
/// # Errors
/// Storage errors.
pub fn photos(folder: &Path, count: u32) -> anyhow::Result<()> {
    let mut journal = open(folder)?;
    for n in 0..count {
        // The same id again is not taken in twice.
        let photo = NewAttachment {
            client_id: format!("{:032x}", 0xf070_0000_u64 + u64::from(n)),
            media_type: "image/jpeg".into(),
            note: "the gate".into(),
            refers_to: String::new(),
            ordinary: false,
        };
        let mut random = Random::new(n.into());
        let bytes: Vec<u8> = (0..PHOTO / 8).flat_map(|_| random.draw().to_le_bytes()).collect();
        journal.attach(&photo, &mut Cursor::new(&bytes))?;
    }
    journal.unlock(SECRET)?;
    Ok(journal.close()?)
}
