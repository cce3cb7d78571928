//! `journal`: writes and reads the SOS journal.
//!
//! Writing needs no passphrase, as on a phone that is locked. What was acknowledged is on the disk; the answer says so
//! with id, time and anchor.

mod add;
mod dossier;
mod files;
mod guard;
mod show;

use std::{mem, path::Path, sync::Arc};

use hamroh_core::{
    companion::Companion,
    error::Error,
    journal::{
        id_text,
        model::{Acknowledged, Kind},
        parse_id,
    },
    ports::SystemClock,
    sos::{
        message::MessageKind,
        model::{CancelRequest, CheckInRequest, Delivery, DeliveryEvent, OutboxRow, Prepared, SosRequest},
    },
};
use serde::Serialize;
use zeroize::Zeroizing;

use crate::{
    args::{Cancel, CheckIn, Journal, JournalCommand, Sos},
    failure::{Done, Failure, OK},
    output::{Look, printable},
    passphrase,
    session::{Session, code, open, path_text},
    verify,
};

pub use show::{quality, show_entry, show_listing};

/// Hours until the next check-in where neither the command nor a trip says so.
const DAY_HOURS: u32 = 24;

#[derive(Serialize)]
struct Made {
    #[serde(flatten)]
    acknowledged: Acknowledged,
    fingerprint: String,
}

/// Runs one command on the journal in a folder.
pub fn run(s: &mut Session, journal: Journal) -> Done {
    let JournalCommand::Init { accept_weak_secret } = journal.command else {
        if let JournalCommand::Sos(asked @ Sos { preview: true, .. }) = journal.command {
            return preview(s, asked);
        }
        // A folder without a journal is not made into one by a slip in its name.
        if !journal.dir.join("journal").is_dir() {
            return Err(Error::NotFound("journal").into());
        }
        let companion = open(&journal.dir)?;
        let done = on_existing(s, &companion, journal.command);
        // Closed in any case: a journal that was not closed has to be recovered at its next use.
        let closed = companion.pause();
        say_set_aside(s, &journal.dir);
        let exit = done?;
        closed?;
        return Ok(exit);
    };
    let companion = open(&journal.dir)?;
    // Asked before the passphrase. Not the folder: an interrupted start leaves one without a journal in it.
    if companion.journal_state()?.exists {
        return Err(Error::Exists("journal").into());
    }
    let mut secret = passphrase::ask_new(s)?;
    passphrase::must_be_strong(&secret, accept_weak_secret)?;
    let made = companion.journal_create(mem::take(&mut *secret), accept_weak_secret);
    let state = companion.journal_state();
    companion.pause()?;
    let made = Made { acknowledged: made?, fingerprint: state?.fingerprint };
    if s.json {
        s.out.json(&made)?;
        return Ok(OK);
    }
    say_acknowledged(s, &made.acknowledged)?;
    let text = s.say_with("cli-journal-made", &[("fingerprint", made.fingerprint.into())]);
    s.out.para(0, &text)?;
    Ok(OK)
}

/// A file that could not be opened was kept under another name, and a new journal begun: nothing else says so where nothing is read.
fn say_set_aside(s: &Session, dir: &Path) {
    let names = std::fs::read_dir(dir.join("journal")).into_iter().flatten().flatten();
    let is_aside = |name: &String| name.starts_with("journal.sqlite.") && name.ends_with(".aside");
    let mut names: Vec<String> =
        names.map(|entry| entry.file_name().to_string_lossy().into_owned()).filter(is_aside).collect();
    names.sort_unstable();
    if let Some(name) = names.last() {
        s.warn("set-aside", &s.say_with("cli-set-aside", &[("file", name.as_str().into())]));
    }
}

fn on_existing(s: &mut Session, companion: &Companion, command: JournalCommand) -> Done {
    match command {
        JournalCommand::Init { .. } => Ok(OK),
        JournalCommand::Add(entry) => add::run(s, companion, entry),
        JournalCommand::Attach(asked) => files::attach(s, companion, asked),
        JournalCommand::CheckIn(request) => check_in(s, companion, request),
        JournalCommand::Sos(request) => sos(s, companion, request),
        JournalCommand::Cancel(request) => cancel(s, companion, request),
        JournalCommand::Reply { text } => reply(s, companion, text),
        JournalCommand::List => {
            unlock(s, companion)?;
            show_listing(s, &companion.journal_list()?)
        }
        JournalCommand::Show { id } => show::one(s, companion, &id),
        JournalCommand::Save { id, file } => files::save(s, companion, id, &file),
        JournalCommand::Export { file, only } => export(s, companion, &file, only),
        JournalCommand::Points => dossier::points(s, companion),
        JournalCommand::Dossier(asked) => dossier::make(s, companion, asked),
        JournalCommand::Verify { anchors } => {
            let found = companion.journal_verify(anchors, s.language())?;
            verify::answer(s, &found)
        }
        JournalCommand::ChangeSecret { accept_weak_secret } => {
            guard::change_secret(s, companion, accept_weak_secret)
        }
        JournalCommand::SetSecondSecret => guard::set_second_secret(s, companion),
        JournalCommand::ClearSecondSecret => guard::clear_second_secret(s, companion),
        JournalCommand::NewRecoveryCode => guard::new_recovery_code(s, companion),
        JournalCommand::SetTrustee { key } => guard::set_trustee(s, companion, key),
        JournalCommand::EraseAfter { tries } => guard::erase_after(s, companion, tries),
        JournalCommand::Erase { yes } => guard::erase(s, companion, yes),
    }
}

fn check_in(s: &mut Session, companion: &Companion, asked: CheckIn) -> Done {
    let mut word = if asked.word { passphrase::ask_word(s)? } else { Zeroizing::default() };
    // The core takes the trip's hours where there is one.
    let next_in_hours = match asked.next_in_hours {
        None if companion.trip(s.language())?.is_none() => DAY_HOURS,
        hours => hours.unwrap_or(0),
    };
    let prepared = companion.check_in(CheckInRequest {
        client_id: String::new(),
        citizen: asked.message.citizen.unwrap_or_default(),
        position: asked.message.at,
        next_in_hours,
        battery_percent: asked.message.battery,
        recipients: asked.message.to,
        note: asked.message.note,
        word: mem::take(&mut *word),
    })?;
    answer_prepared(s, &prepared)
}

/// The message that a reply answers to.
fn reply(s: &mut Session, companion: &Companion, text: String) -> Done {
    let row = companion.reply_read(text)?;
    if s.json {
        s.out.json(&row)?;
        return Ok(OK);
    }
    let state = s.label("delivery", &code(row.state));
    s.out.line(&format!("  {}  {state}", printable(&row.recipient)))?;
    Ok(OK)
}

fn sos(s: &mut Session, companion: &Companion, asked: Sos) -> Done {
    answer_prepared(s, &companion.sos(sos_request(asked))?)
}

fn cancel(s: &mut Session, companion: &Companion, asked: Cancel) -> Done {
    if asked.sent {
        say_it_left(companion, &asked.sos)?;
    }
    let mut word = if asked.word { passphrase::ask_word(s)? } else { Zeroizing::default() };
    let prepared = companion.sos_cancel(CancelRequest {
        client_id: String::new(),
        sos: asked.sos,
        citizen: asked.citizen.unwrap_or_default(),
        position: asked.at,
        battery_percent: asked.battery,
        note: asked.note,
        word: mem::take(&mut *word),
    })?;
    if prepared.sms.is_empty() && !s.json {
        return no_cancel(s, &prepared, asked.sent);
    }
    answer_prepared(s, &prepared)
}

/// This program sends nothing and so has not seen the call leave: the person says so. Also of one that was taken back before, which is
/// then owed a CANCEL.
fn say_it_left(companion: &Companion, sos: &str) -> Done<()> {
    let sos = id_text(&parse_id(sos, "refers-to")?);
    let is_call = |row: &&OutboxRow| {
        row.record == sos && row.follows.is_none() && matches!(row.kind, MessageKind::Sos | MessageKind::Test)
    };
    for row in companion.outbox()?.iter().filter(is_call) {
        use DeliveryEvent as E;
        let events: &[E] = match row.state {
            Delivery::Queued | Delivery::Leased => &[E::Lease, E::Hand],
            Delivery::Failed => &[E::Retry, E::Lease, E::Hand],
            _ => &[],
        };
        let mut state = row.state;
        for event in events {
            state = companion.delivery(row.id, *event, String::new())?.state;
        }
        // One that is closed goes nowhere any more; that it went all the same is evidence, and counts.
        if matches!(state, Delivery::Queued | Delivery::Failed | Delivery::Cancelled | Delivery::Expired) {
            companion.delivery(row.id, E::Accept, String::new())?;
        }
    }
    Ok(())
}

/// Why there is no CANCEL to be sent: that nobody got the call is said only where the person says so, and nothing else does.
fn no_cancel(s: &mut Session, prepared: &Prepared, sent: bool) -> Done {
    say_acknowledged(s, &prepared.acknowledged)?;
    let calls = || prepared.outbox.iter().filter(|row| row.follows.is_none());
    let key = if !sent && calls().all(|row| row.state == Delivery::Cancelled) {
        "cli-nothing-left"
    } else if prepared.acknowledged.kind == Kind::Drill {
        "cli-cancel-practice"
    } else {
        "cli-cancel-before"
    };
    let text = s.say(key);
    s.out.para(0, &text)?;
    Ok(OK)
}

fn sos_request(asked: Sos) -> SosRequest {
    SosRequest {
        client_id: String::new(),
        citizen: asked.message.citizen.unwrap_or_default(),
        position: asked.message.at,
        battery_percent: asked.message.battery,
        recipients: asked.message.to,
        note: asked.message.note,
        drill: asked.drill,
    }
}

/// The message as it would leave: needs no journal, so none is opened.
fn preview(s: &mut Session, asked: Sos) -> Done {
    let shown = Companion::in_memory(Arc::new(SystemClock::default()))?.sos_preview(sos_request(asked))?;
    if s.json {
        s.out.json(&shown)?;
        return Ok(OK);
    }
    let text = s.say("cli-message-preview");
    s.out.para(0, &text)?;
    s.out.hang(2, "| ", &shown.sms)?;
    Ok(OK)
}

fn unlock(s: &Session, companion: &Companion) -> Done<()> {
    let mut secret = passphrase::ask(s)?;
    Ok(companion.journal_unlock(mem::take(&mut *secret))?)
}

fn export(s: &mut Session, companion: &Companion, file: &Path, only: Vec<String>) -> Done {
    unlock(s, companion)?;
    let file = absolute(file)?;
    let done = companion.journal_export(file.clone(), only, s.language())?;
    if !s.json {
        let text = s.say_with("cli-journal-exported", &[("file", file.into())]);
        s.out.para(0, &text)?;
    }
    answer_acknowledged(s, &done)
}

/// The core makes a new name durable in its folder, for which it must know the folder.
fn absolute(file: &Path) -> Done<String> {
    let whole = std::path::absolute(file).map_err(|e| Failure::unreadable(file, &e))?;
    path_text(&whole)
}

fn answer_acknowledged(s: &mut Session, done: &Acknowledged) -> Done {
    if s.json {
        s.out.json(done)?;
    } else {
        say_acknowledged(s, done)?;
    }
    Ok(OK)
}

fn say_acknowledged(s: &mut Session, done: &Acknowledged) -> Done<()> {
    let kind = s.label("record", &code(done.kind));
    let key = if done.repeated { "cli-acknowledged-before" } else { "cli-acknowledged" };
    // The time of what was written before is sealed, and a clock may fail.
    let at = if done.at.is_empty() { s.say("dossier-time-unknown") } else { done.at.clone() };
    let args = [("kind", kind.into()), ("id", done.id.as_str().into()), ("at", at.into())];
    let text = s.say_with(key, &args);
    s.out.para(0, &text)?;
    let anchor = s.out.paint(Look::Key, &done.anchor);
    let text = s.say_with("cli-anchor", &[("anchor", anchor.into())]);
    s.out.para(0, &text)
}

fn answer_prepared(s: &mut Session, prepared: &Prepared) -> Done {
    if s.json {
        s.out.json(prepared)?;
        return Ok(OK);
    }
    say_acknowledged(s, &prepared.acknowledged)?;
    s.out.blank()?;
    show_message(s, prepared)?;
    s.out.blank()?;
    // Without a recipient there is nothing to say of one.
    for row in prepared.outbox.iter().filter(|row| !row.recipient.is_empty()) {
        let how = if row.channel == "hand" { "by-hand".to_owned() } else { code(row.state) };
        let state = s.label("delivery", &how);
        s.out.line(&format!("  {}  {state}", printable(&row.recipient)))?;
    }
    let text = s.say("cli-not-sent");
    s.out.para(0, &text)?;
    Ok(OK)
}

/// The SMS with its length.
pub fn show_message(s: &mut Session, prepared: &Prepared) -> Done<()> {
    let args =
        [("septets", i64::from(prepared.septets).into()), ("reference", prepared.reference.as_str().into())];
    let text = s.say_with("cli-message", &args);
    s.out.para(0, &text)?;
    s.out.hang(2, "| ", &prepared.sms)
}
