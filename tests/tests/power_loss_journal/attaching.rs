//! A file is taken in while the power fails: it is whole, or the same call goes on with it.

use std::{collections::BTreeMap, io::Cursor, sync::Mutex};

use hamroh_core::{
    error::Error,
    journal::{
        Journal,
        attachment::PIECE,
        model::{Acknowledged, NewAttachment},
        store::{self, Store},
    },
};
use hamroh_tests::{
    crash::{Acks, RecordId},
    fixtures::SECRET,
    on_disk::{add, create, folder, open, options},
    vfs::Vfs,
};

use super::{goes_on, holds, play, wanted};

/// Lengths of the files; the second takes two transactions of pieces.
const FILES: [(RecordId, usize); 3] = [(1, 3 * PIECE), (2, 17 * PIECE + 5), (3, 10)];

/// A page that repeats: the recording holds every write. Made once: every state asks for each.
fn bytes(id: RecordId, length: usize) -> &'static [u8] {
    static MADE: Mutex<BTreeMap<RecordId, &'static [u8]>> = Mutex::new(BTreeMap::new());
    let make = || (0..length).map(|i| u8::try_from((i / 7 + usize::try_from(id).unwrap()) % 251).unwrap());
    MADE.lock().unwrap().entry(id).or_insert_with(|| make().collect::<Vec<_>>().leak())
}

fn attach(journal: &mut Journal, id: RecordId, length: usize) -> Result<Acknowledged, Error> {
    let request = NewAttachment {
        client_id: format!("{id:032x}"),
        media_type: "image/jpeg".into(),
        note: String::new(),
        refers_to: String::new(),
        ordinary: false,
    };
    journal.attach(&request, &mut Cursor::new(bytes(id, length)))
}

fn script(vfs: &Vfs, acks: &Acks) -> Result<(), Error> {
    let mut journal = create(vfs)?;
    journal.lock()?;
    for (id, length) in FILES {
        acks.around(id, || attach(&mut journal, id, length))?;
        acks.around(id + 10, || add(&mut journal, id + 10))?;
    }
    journal.close()
}

fn recover(vfs: &Vfs) -> Result<Vec<RecordId>, String> {
    let mut journal = match open(vfs) {
        Err(Error::NotFound(_)) => return Ok(Vec::new()),
        other => other.map_err(|e| format!("open: {e}"))?,
    };
    holds(&mut journal)?;
    let file = || Store::open(&folder().join("journal.sqlite"), false, &options(vfs).store).unwrap();
    drop(journal);
    let store = file();
    let is_there = |id: &RecordId| {
        store::find_client(store.reading(), &store::client_hash(&id.to_be_bytes())).unwrap().is_some()
    };
    let found: Vec<RecordId> = [1, 11, 2, 12, 3, 13].into_iter().filter(is_there).collect();
    drop(store);
    let mut journal = open(vfs).map_err(|e| format!("open: {e}"))?;
    journal.unlock(SECRET).map_err(|e| format!("unlock: {e}"))?;
    for (id, length) in FILES {
        let record = attach(&mut journal, id, length).map_err(|e| format!("going on with {id}: {e}"))?.id;
        let mut read = Vec::new();
        let each = |piece: &[u8]| {
            read.extend_from_slice(piece);
            Ok(())
        };
        journal.read_attachment(&record, each).map_err(|e| format!("file {id}: {e}"))?;
        if read != bytes(id, length) {
            return Err(format!("file {id}: other bytes"));
        }
    }
    goes_on(&mut journal)?;
    Ok(found)
}

#[test]
fn a_file_is_whole_or_is_gone_on_with() {
    let script = |vfs: &Vfs, acks: &Acks| script(vfs, acks).map_err(|e| e.to_string());
    let outcome = play("attachments", script, recover, &wanted(300));
    assert!(outcome.states >= 200 && outcome.is_clean(), "{outcome:?}");
}
