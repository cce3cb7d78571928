//! The outbox: messages on their way, as the file keeps them.
//!
//! [`super::machine`] decides what follows, [`super::plan`] when; here their answers are stored. Each change of a message is a
//! record of its own, in the same transaction.

use rusqlite::{Connection, OptionalExtension as _, params};

use super::{
    attempt_body,
    checksum::folded,
    machine::{self, Step, Thread},
    model::{Delivery, DeliveryEvent, OutboxRow},
    outbox_rows::{Stored, all, name, of_call},
    plan,
};
use crate::{
    error::{Error, Result},
    journal::{Journal, append::Appender, id_text, seal},
    ports::ClockReading,
};

const RECORD_OF: &str = "SELECT record FROM outbox WHERE id = ?1";

const REFERENCE_OF: &str = "SELECT reference FROM outbox WHERE record = ?1 LIMIT 1";

const IN_FLIGHT: &str =
    "SELECT 1 FROM outbox WHERE channel = 'sms' AND state IN ('leased', 'handed') LIMIT 1";

const UPDATE: &str = "UPDATE outbox SET state = ?2, may_have_left = ?3, closed = ?4, tries = ?5, resends = ?6, next_try_ms = ?7, \
     next_try_boot = ?8, failure = ?9, text = CASE WHEN ?4 THEN '' ELSE text END WHERE id = ?1";

const DUE_NOW: &str = "UPDATE outbox SET next_try_ms = ?1, next_try_boot = ?2 WHERE closed = 0 AND state IN ('queued', 'failed', 'unknown')";

/// A message to one recipient with its CANCEL, and where both lie.
#[derive(Debug)]
pub(super) struct Pair<'a> {
    pub(super) message: &'a Stored,
    pub(super) cancel: Option<&'a Stored>,
    pub(super) thread: Thread,
}

impl Pair<'_> {
    /// Its call was called off as one that did not reach this person, and it arrived all the same.
    pub(super) fn is_owed_anew(&self) -> bool {
        self.message.called_off && machine::next(self.thread, Step::TakeBack).is_some()
    }
}

/// The threads of some calls.
pub(super) fn pairs(rows: &[Stored]) -> impl Iterator<Item = Pair<'_>> {
    rows.iter().filter(|row| row.follows.is_none()).map(|message| {
        let cancel = rows.iter().find(|row| row.follows == Some(message.id));
        let thread =
            Thread { kind: message.kind, message: message.progress, cancel: cancel.map(|row| row.progress) };
        Pair { message, cancel, thread }
    })
}

/// All rows, oldest first.
///
/// # Errors
/// When the file cannot be read.
pub fn list(journal: &mut Journal) -> Result<Vec<OutboxRow>> {
    let now = journal.now();
    Ok(shown(&all(journal.reading()?)?, &now))
}

/// The rows of one record, and those of a message that calls it off.
///
/// # Errors
/// When the file cannot be read.
pub fn of_record(connection: &Connection, record: &[u8; 16], now: &ClockReading) -> Result<Vec<OutboxRow>> {
    Ok(shown(&of_call(connection, record)?, now))
}

/// The reference in the messages of one record; empty when there are none.
///
/// # Errors
/// When the file cannot be read.
pub fn reference_of(connection: &Connection, record: &[u8; 16]) -> Result<String> {
    let mut statement = connection.prepare_cached(REFERENCE_OF)?;
    Ok(statement.query_row([record], |r| r.get(0)).optional()?.unwrap_or_default())
}

/// Stores what happened to a message.
///
/// # Errors
/// `not-found-outbox` for a row that is not there; `too-large-failure` for a failure code over 64 bytes.
pub fn report(journal: &mut Journal, row: i64, event: DeliveryEvent, failure: &str) -> Result<OutboxRow> {
    if failure.len() > 64 {
        return Err(Error::TooLarge { what: "failure", size: failure.len() as u64, limit: 64 });
    }
    // What was written down on a full disk must be able to leave it.
    journal.write_urgently(|appender| {
        appender.privately();
        let tx = appender.transaction();
        let missing = || Error::NotFound("outbox");
        let record: [u8; 16] =
            tx.query_row(RECORD_OF, [row], |r| r.get(0)).optional()?.ok_or_else(missing)?;
        let rows = of_call(tx, &record)?;
        let found = rows.iter().find(|r| r.id == row).ok_or_else(missing)?;
        let pair = pairs(&rows)
            .find(|p| p.message.id == row || p.cancel.is_some_and(|c| c.id == row))
            .ok_or(Error::Damaged("outbox"))?;
        if let Some(after) = machine::next(pair.thread, (found.step())(event)) {
            store(appender, &pair, after, failure)?;
        }
        let now = of_record(appender.transaction(), &record, appender.now())?;
        now.into_iter().find(|r| r.id == row).ok_or_else(missing)
    })
}

/// The row that a reply answers to: its reference stands in the text, and it can still be answered. Of several calls the newest. All who
/// got a call have one reference: where several of them could have answered, the text does not tell who did, and another one's call
/// must not end as answered.
///
/// # Errors
/// `not-found-reply` when there is none; `reply-several`.
pub fn answered_by(journal: &mut Journal, text: &str) -> Result<i64> {
    let words: Vec<String> = text
        .split(|c: char| !c.is_alphanumeric())
        .map(|word| word.chars().filter_map(folded).collect())
        .collect();
    let rows = all(journal.reading()?)?;
    let threads: Vec<Pair<'_>> = pairs(&rows).collect();
    let mut answered = threads.iter().rev().filter(|pair| {
        let reference: String = pair.message.reference.chars().filter_map(folded).collect();
        pair.thread.can_be_answered(Step::Message) && words.contains(&reference)
    });
    let newest = answered.next().ok_or(Error::NotFound("reply"))?.message;
    match answered.any(|p| p.message.record == newest.record && p.message.recipient != newest.recipient) {
        true => Err(Error::Input("reply-several")),
        false => Ok(newest.id),
    }
}

/// What a new process finds on its way belongs to nobody: what was leased did not leave, what was handed may have. Reports on it
/// may still come, and are believed. What a person passes on by hand is no process's, and stays as that person said. How many
/// messages were settled.
///
/// # Errors
/// Storage errors; nothing is half-written.
pub fn settle_after_crash(journal: &mut Journal) -> Result<usize> {
    if !journal.reading()?.prepare_cached(IN_FLIGHT)?.exists([])? {
        return Ok(0);
    }
    journal.write_urgently(|appender| {
        appender.privately();
        let rows = all(appender.transaction())?;
        let mut settled = 0;
        for pair in pairs(&rows).filter(|pair| pair.message.channel == "sms") {
            if let Some(after) = machine::next(pair.thread, Step::Opened) {
                settled += store(appender, &pair, after, "")?;
            }
        }
        Ok(settled)
    })
}

/// The phone has service again: what waits is due at once. All rows, as [`list`].
///
/// # Errors
/// Storage errors.
pub fn service_changed(journal: &mut Journal) -> Result<Vec<OutboxRow>> {
    journal.write_urgently(|appender| {
        let now = appender.now();
        appender.transaction().prepare_cached(DUE_NOW)?.execute(params![now.monotonic_ms, now.boot_id])?;
        Ok(shown(&all(appender.transaction())?, now))
    })
}

/// Stores what became of a thread, and a record for each of its two messages that changed. How many did.
pub(super) fn store(
    appender: &mut Appender<'_, '_>,
    pair: &Pair<'_>,
    after: Thread,
    failure: &str,
) -> Result<usize> {
    let message = Some((pair.message, after.message));
    let mut changed = 0;
    for (row, after) in message.into_iter().chain(pair.cancel.zip(after.cancel)) {
        if row.progress == after {
            continue;
        }
        changed += 1;
        let [jitter] = seal::random()?;
        let failure = match after.state {
            Delivery::Failed if row.progress.state != Delivery::Failed => failure,
            Delivery::Failed => &row.failure,
            _ => "",
        };
        let now = appender.now();
        let next_try = now.monotonic_ms.saturating_add(plan::wait_after(row.progress, after, jitter));
        appender.transaction().prepare_cached(UPDATE)?.execute(params![
            row.id,
            name(after.state),
            after.may_have_left,
            after.closed,
            after.tries,
            after.resends,
            next_try,
            now.boot_id,
            failure,
        ])?;
        appender.put(attempt_body(&row.record, row.id, name(after.state), failure)?)?;
    }
    Ok(changed)
}

/// Rows of whole calls as a shell sees them.
fn shown(rows: &[Stored], now: &ClockReading) -> Vec<OutboxRow> {
    let threads: Vec<Pair<'_>> = pairs(rows).collect();
    let thread_of = |row: &Stored| {
        let of = row.follows.unwrap_or(row.id);
        threads.iter().find(|p| p.message.id == of).map(|p| p.thread)
    };
    let mut list: Vec<OutboxRow> = Vec::with_capacity(rows.len());
    // The record whose contacts wait for one that has its turn.
    let mut held: Option<[u8; 16]> = None;
    for row in rows {
        // A CANCEL without its message is not of this build; it shows what it says of itself.
        let thread = thread_of(row).unwrap_or(Thread { message: row.progress, ..Thread::new(row.kind) });
        let step = row.step();
        let by_phone = row.channel == "sms";
        let of_call = |other: &&Stored| other.record == row.record && other.follows.is_none();
        let is_last = rows.iter().rfind(of_call).is_some_and(|last| last.id == row.id);
        let can_call_off = |pair: &Pair<'_>| {
            let of_call = pair.message.record == row.record;
            of_call && (pair.message.may_be_called_off() || pair.is_owed_anew())
        };
        let goes_on = by_phone && plan::goes_on(row.kind, row.progress) && held != Some(row.record);
        let next_try = (row.next_try.0, row.next_try.1.as_str());
        let wait = plan::remaining_ms(next_try, (now.monotonic_ms, &now.boot_id));
        if by_phone && !plan::lets_next_go(row.progress) {
            held = Some(row.record);
        }
        list.push(OutboxRow {
            id: row.id,
            record: id_text(&row.record),
            kind: row.kind,
            follows: row.follows,
            recipient: row.recipient.clone(),
            channel: row.channel.clone(),
            text: row.text.clone(),
            state: row.progress.state,
            failure: row.failure.clone(),
            can_send: thread.can_send(step),
            can_be_answered: thread.can_be_answered(step),
            can_cancel: thread.can_cancel(step),
            can_call_off: is_last && threads.iter().any(can_call_off),
            tries: row.progress.tries,
            retry_in_ms: goes_on.then_some(wait),
        });
    }
    list
}
