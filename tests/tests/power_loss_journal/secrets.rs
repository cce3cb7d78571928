//! Secrets set, changed and taken back: after every cut the old one or the new one opens, never neither, and all others do.

use std::{cell::RefCell, sync::Arc};

use hamroh_core::{
    error::Error,
    journal::{self, Journal, files::Files, keyfile::KeyFile},
};
use hamroh_tests::{
    crash::{Acks, Options, Outcome, RecordId},
    fixtures::{SECRET, TestClock},
    on_disk::{add, entry, folder, open, options, shown},
    vfs::{Port, Vfs},
};

use super::{goes_on, holds, play, wanted};

/// Steps in the order in which they are acknowledged; what is found is sorted by these numbers.
const FIRST: RecordId = 1;
const OWNER: RecordId = 2;
const SECOND_FIRST: RecordId = 20;
const SECOND_OPENS: RecordId = 21;
const CODE: RecordId = 30;
const SECOND_LATER: RecordId = 40;
const LATER: RecordId = 50;

/// Whom a secret stands for, and its number.
struct Known {
    secret: String,
    opens: RecordId,
    number: RecordId,
}

/// Replaces one secret by another: until the call returns either may open.
fn exchange(
    acks: &Acks,
    old: RecordId,
    new: RecordId,
    work: impl FnOnce() -> Result<(), Error>,
) -> Result<(), Error> {
    acks.withdraw(old);
    acks.around(new, work)?;
    acks.gone(old);
    Ok(())
}

fn script(
    vfs: &Vfs,
    acks: &Acks,
    options: journal::Options,
    known: &RefCell<Vec<Known>>,
) -> Result<(), Error> {
    let new = "qor muz shamol daryo tosh yulduz";
    let learn =
        |secret: &str, opens, number| known.borrow_mut().push(Known { secret: secret.into(), opens, number });
    acks.attempt(OWNER);
    learn(SECRET, OWNER, FIRST);
    let mut journal =
        acks.around(FIRST, || Journal::create(folder(), SECRET, false, TestClock::new(), options))?.0;
    acks.ack(OWNER);
    acks.around(10, || add(&mut journal, 10))?;
    acks.around(11, || journal.add(&journal::model::NewEntry { ordinary: true, ..entry(11) }))?;
    acks.attempt(SECOND_OPENS);
    learn("2580", SECOND_OPENS, SECOND_FIRST);
    acks.around(SECOND_FIRST, || journal.set_second_secret(SECRET, "2580"))?;
    acks.ack(SECOND_OPENS);
    journal.lock()?;
    acks.around(25, || add(&mut journal, 25))?;
    acks.attempt(CODE);
    let code = journal.new_recovery_code(SECRET)?;
    learn(&code, OWNER, CODE);
    acks.ack(CODE);
    learn("1357", SECOND_OPENS, SECOND_LATER);
    exchange(acks, SECOND_FIRST, SECOND_LATER, || journal.change_secret("2580", "1357", true))?;
    learn(new, OWNER, LATER);
    exchange(acks, FIRST, LATER, || journal.change_secret(SECRET, new, false))?;
    acks.around(60, || add(&mut journal, 60))?;
    acks.withdraw(SECOND_LATER);
    acks.withdraw(SECOND_OPENS);
    journal.clear_second_secret(new)?;
    acks.gone(SECOND_LATER);
    assert!(vfs.disk().clock() > 0);
    journal.close()
}

/// Which secrets open, by the key file alone: the real try waits after a few wrong ones.
fn opening<'a>(vfs: &Vfs, known: &'a [Known]) -> Result<Vec<&'a Known>, String> {
    let files = Files::new(Arc::new(Port(vfs.disk().clone())), folder());
    let keys = KeyFile::read(&files).map_err(|e| format!("key file: {e}"))?;
    Ok(known.iter().filter(|k| keys.open(&k.secret, None).is_ok()).collect())
}

fn recover(vfs: &Vfs, known: &[Known]) -> Result<Vec<RecordId>, String> {
    let mut journal = match open(vfs) {
        Ok(journal) => journal,
        Err(Error::NotFound(_)) => return Ok(Vec::new()),
        Err(error) => return Err(format!("open: {error}")),
    };
    holds(&mut journal)?;
    let opening = opening(vfs, known)?;
    let owners = |k: &&&Known| k.opens == OWNER && k.number != CODE;
    if opening.iter().filter(owners).count() != 1 {
        return Err(format!("{} of the owner's secrets open", opening.iter().filter(owners).count()));
    }
    let mut found: Vec<RecordId> = opening.iter().flat_map(|k| [k.opens, k.number]).collect();
    for one in &opening {
        journal.unlock(&one.secret).map_err(|e| format!("unlock {}: {e}", one.number))?;
        let seen = shown(&mut journal)?;
        if one.opens == SECOND_OPENS && seen.iter().any(|id| *id != 11) {
            return Err(format!("the second secret shows {seen:?}"));
        }
        found.extend(seen);
        journal.lock().map_err(|e| format!("lock: {e}"))?;
    }
    goes_on(&mut journal)?;
    found.sort_unstable();
    found.dedup();
    Ok(found)
}

/// Plays the script through with these options; also for a control.
pub fn play_secrets(name: &str, with: impl Fn(&Vfs) -> journal::Options, wanted: &Options) -> Outcome {
    let known = RefCell::default();
    play(
        name,
        |vfs, acks| script(vfs, acks, with(vfs), &known).map_err(|e| e.to_string()),
        |vfs| recover(vfs, &known.borrow()),
        wanted,
    )
}

#[test]
fn a_changed_secret_is_the_old_or_the_new_one() {
    let outcome = play_secrets("secrets changed", options, &wanted(900));
    assert!(outcome.states >= 600 && outcome.is_clean(), "{outcome:?}");
}
