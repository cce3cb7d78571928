//! What is known to lose or to break something must be caught: otherwise the other figures say nothing.

use std::{path::Path, sync::Arc};

use hamroh_core::journal::{
    Journal,
    files::{Files, WRAP},
    store::{self, Store},
    wrap::WrapKey,
};
use hamroh_tests::{
    crash::Acks,
    fixtures::{SECRET, TestClock},
    on_disk::{Except, Omits, add, call, create, folder, open, options, request, through},
    vfs::{Port, Vfs},
};

use super::{only, play, play_records, recover, secrets};

#[test]
fn control_synchronous_normal_is_caught() {
    let outcome = play_records("control NORMAL", Some("NORMAL"), &only(500));
    assert!(outcome.lost > 0, "{outcome:?}");
}

#[test]
fn control_synchronous_off_is_caught() {
    let outcome = play_records("control OFF", Some("OFF"), &only(500));
    assert!(outcome.lost > 0, "{outcome:?}");
}

#[test]
fn control_acknowledgement_before_commit_is_caught() {
    let script = |vfs: &Vfs, acks: &Acks| {
        let mut journal = create(vfs).map_err(|e| e.to_string())?;
        (1..=6).try_for_each(|id| {
            acks.attempt(id);
            acks.ack(id);
            add(&mut journal, id).map(drop).map_err(|e| e.to_string())
        })
    };
    let outcome = play("control acknowledged before commit", script, recover, &only(200));
    assert!(outcome.lost > 0, "{outcome:?}");
}

/// The text is ready before the record is written: a program that sends it then promises what no disk holds.
#[test]
fn control_message_before_commit_is_caught() {
    let script = |vfs: &Vfs, acks: &Acks| {
        let mut journal = create(vfs).map_err(|e| e.to_string())?;
        for id in [7, 14, 21] {
            acks.attempt(id);
            let sent = hamroh_core::sos::preview(&request(id), 0).map_err(|e| e.to_string())?;
            assert!(sent.sms.starts_with("SOS"));
            acks.ack(id);
            call(&mut journal, id).map_err(|e| e.to_string())?;
        }
        Ok(())
    };
    let outcome = play("control message before commit", script, recover, &only(200));
    assert!(outcome.lost > 0, "{outcome:?}");
}

#[test]
fn control_key_file_without_sync_is_caught() {
    let careless = |vfs: &Vfs| {
        let port = Except { port: Port(vfs.disk().clone()), omits: Omits::Sync, of: "journal.keys" };
        through(vfs, Arc::new(port))
    };
    let outcome = secrets::play_secrets("control key file not synced", careless, &only(300));
    assert!(outcome.corrupt > 0, "{outcome:?}");
}

/// Takes the next key around the signing key as the journal does, but replaces the file before the row is committed.
fn next_wrap_file_first(vfs: &Vfs) -> Result<(), hamroh_core::error::Error> {
    let files = Files::new(Arc::new(Port(vfs.disk().clone())), folder());
    let mut store = Store::open(Path::new(Vfs::PATH), false, &options(vfs).store)?;
    let mut state = store::state(store.reading())?.unwrap();
    let key = WrapKey::from_file(&files.read(WRAP)?.unwrap())?.at(state.wrap)?;
    let signing = key.open(&state.journal, &state.signing_key)?;
    let next = key.next();
    files.replace(WRAP, &next.to_file())?;
    (state.signing_key, state.wrap) = (next.seal(&state.journal, &signing)?, next.generation());
    let tx = store.begin()?;
    store::update_state(&tx, &state)?;
    tx.commit()?;
    store.close()
}

#[test]
fn control_wrap_file_before_commit_is_caught() {
    let script = |vfs: &Vfs, acks: &Acks| {
        let work = || {
            let (mut journal, _) = Journal::create(folder(), SECRET, false, TestClock::new(), options(vfs))?;
            acks.around(1, || add(&mut journal, 1))?;
            journal.close()?;
            next_wrap_file_first(vfs)?;
            acks.around(2, || add(&mut open(vfs)?, 2).map(drop))
        };
        work().map_err(|e| e.to_string())
    };
    let outcome = play("control wrap file before commit", script, recover, &only(200));
    let does_not_open = outcome.examples.iter().any(|e| e.contains("open: damaged: restored"));
    assert!(outcome.corrupt > 0 && does_not_open, "{outcome:?}");
}
