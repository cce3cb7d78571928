//! What others are given: a trustee who reads, a bundle that leaves. After every cut the journal stands behind both.

use std::{cell::RefCell, path::Path};

use hamroh_core::{
    error::Error,
    journal::{
        anchor::Anchor,
        bundle,
        files::Files,
        keyfile::KeyFile,
        model::{Kind, Verdict},
        parse_id,
        store::{self, Store},
        trustee, verify,
    },
    words::Words,
};
use hamroh_tests::{
    crash::{Acks, RecordId},
    fixtures::SECRET,
    on_disk::{MORE, add, create, folder, open, options, shown},
    vfs::{Port, Vfs},
};

use super::{goes_on, holds, play, wanted};

const TRUSTEE: RecordId = 10;
const ANOTHER: RecordId = 20;
const EXPORT: RecordId = 10;

fn name_trustees(vfs: &Vfs, acks: &Acks, keys: &[[u8; 32]; 2]) -> Result<(), Error> {
    let mut journal = create(vfs)?;
    acks.around(1, || add(&mut journal, 1))?;
    acks.around(TRUSTEE, || journal.set_trustee(SECRET, keys[0]))?;
    acks.around(11, || add(&mut journal, 11))?;
    journal.lock()?;
    acks.around(12, || add(&mut journal, 12))?;
    acks.withdraw(TRUSTEE);
    acks.around(ANOTHER, || journal.set_trustee(SECRET, keys[1]))?;
    acks.gone(TRUSTEE);
    acks.around(21, || add(&mut journal, 21))?;
    journal.close()
}

fn recover_trustees(vfs: &Vfs, keys: &[[u8; 32]; 2]) -> Result<Vec<RecordId>, String> {
    let mut journal = match open(vfs) {
        Err(Error::NotFound(_)) => return Ok(Vec::new()),
        other => other.map_err(|e| format!("open: {e}"))?,
    };
    holds(&mut journal)?;
    journal.unlock(SECRET).map_err(|e| format!("unlock: {e}"))?;
    let mut found = shown(&mut journal)?;
    goes_on(&mut journal)?;
    drop(journal);
    // For whom is written: the state row; the key file knows it first.
    let file = Store::open(Path::new(Vfs::PATH), false, &options(vfs).store).map_err(|e| e.to_string())?;
    let state = store::state(file.reading()).map_err(|e| e.to_string())?.ok_or("no state")?;
    let kept = KeyFile::read(&Files::new(std::sync::Arc::new(Port(vfs.disk().clone())), folder()));
    let kept = kept.map_err(|e| e.to_string())?.intake();
    let number = |trustee: &[u8; 32]| keys.iter().position(|key| key == trustee);
    if number(&kept[1]) < number(&state.intake[1]) || kept[0] != state.intake[0] {
        return Err("the key file lags behind".into());
    }
    found.extend(number(&state.intake[1]).map(|n| [TRUSTEE, ANOTHER][n]));
    found.sort_unstable();
    Ok(found)
}

#[test]
fn a_trustee_once_named_is_written_for() {
    let keys = [(); 2].map(|()| *trustee::parse(&trustee::new_pair().1).unwrap());
    let script = |vfs: &Vfs, acks: &Acks| name_trustees(vfs, acks, &keys).map_err(|e| e.to_string());
    let outcome = play("trustee named", script, |vfs| recover_trustees(vfs, &keys), &wanted(500));
    assert!(outcome.states >= 300 && outcome.is_clean(), "{outcome:?}");
}

/// Anchor of the bundle, once it has left.
type Left = RefCell<Option<Anchor>>;

fn export(vfs: &Vfs, acks: &Acks, path: &Path, left: &Left) -> Result<(), Error> {
    let mut journal = create(vfs)?;
    (1..=4).try_for_each(|id| acks.around(id, || add(&mut journal, id)).map(drop))?;
    let done = acks.around(EXPORT, || bundle::export(&mut journal, path, &[]))?;
    *left.borrow_mut() = Some(Anchor::parse(&done.anchor)?);
    (11..=13).try_for_each(|id| acks.around(id, || add(&mut journal, id)).map(drop))?;
    journal.close()
}

fn recover_export(vfs: &Vfs, left: &Left) -> Result<Vec<RecordId>, String> {
    let mut journal = match open(vfs) {
        Err(Error::NotFound(_)) => return Ok(Vec::new()),
        other => other.map_err(|e| format!("open: {e}"))?,
    };
    holds(&mut journal)?;
    journal.unlock(SECRET).map_err(|e| format!("unlock: {e}"))?;
    let listing = journal.list().map_err(|e| format!("list: {e}"))?;
    let mut found = Vec::new();
    for entry in listing.entries.iter().filter(|entry| entry.note != MORE) {
        found.push(match entry.kind {
            Kind::Export => EXPORT,
            _ => RecordId::from_be_bytes(parse_id(&entry.id, "id").map_err(|e| e.to_string())?),
        });
    }
    // A bundle that left and a journal that knows of it fit together.
    if let Some(anchor) = left.borrow().filter(|_| found.contains(&EXPORT)) {
        let seen = verify::verify_store(&mut journal, &[anchor], &Words::new("en"));
        let seen = seen.map_err(|e| format!("verify: {e}"))?;
        if seen.verdict != Verdict::Valid && seen.verdict != Verdict::ValidWithFindings {
            return Err(format!("against the bundle's anchor: {:?}", seen.reasons));
        }
    }
    goes_on(&mut journal)?;
    if listing.damaged { Err("the list is damaged".into()) } else { Ok(found) }
}

#[test]
fn a_bundle_that_left_is_known_to_the_journal() {
    let (folder, left) = (tempfile::tempdir().unwrap(), Left::default());
    let path = folder.path().join("bundle.zip");
    let script = |vfs: &Vfs, acks: &Acks| export(vfs, acks, &path, &left).map_err(|e| e.to_string());
    let outcome = play("export", script, |vfs| recover_export(vfs, &left), &wanted(500));
    assert!(outcome.states >= 300 && outcome.is_clean(), "{outcome:?}");
    let anchor = left.take().unwrap();
    let seen = verify::verify_file(&path, &[anchor], &Words::new("en")).unwrap();
    assert_eq!(seen.verdict, Verdict::Valid);
}
