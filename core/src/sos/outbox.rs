//! The outbox: for each message and recipient, what is known and no more.
//!
//! One pure function, [`next`], decides; everything else stores its answer. "Handed" means given to the phone's messaging,
//! not sent; "accepted" means taken by the network, not read. After a crash on the way the truth is "unknown".

use rusqlite::{Connection, OptionalExtension as _, params};

use super::{
    attempt_body,
    model::{Delivery, DeliveryEvent, OutboxRow},
    record_text,
};
use crate::{
    error::{Error, Result},
    journal::Journal,
};

/// The state after an event; `None` when the event cannot follow the present state and changes nothing.
#[must_use]
pub fn next(state: Delivery, event: DeliveryEvent) -> Option<Delivery> {
    use Delivery as D;
    use DeliveryEvent as E;
    Some(match (state, event) {
        (D::Queued, E::Lease) => D::Leased,
        (D::Leased, E::Hand) => D::Handed,
        // A crash before the hand-over: nothing left the phone.
        (D::Leased, E::Crash | E::Retry) => D::Queued,
        (D::Handed, E::Crash) => D::Unknown,
        (D::Handed | D::Unknown, E::Accept) => D::Accepted,
        // Reports may come late, twice or out of order, also after an unknown one was queued again. They are evidence: a
        // later truth is never taken back by an earlier one.
        (D::Queued | D::Leased | D::Handed | D::Accepted | D::Unknown | D::Failed, E::Deliver) => {
            D::Delivered
        }
        (D::Acknowledged, E::Acknowledge) => return None,
        (_, E::Acknowledge) => D::Acknowledged,
        (D::Leased | D::Handed | D::Unknown, E::Fail) => D::Failed,
        (D::Failed | D::Unknown, E::Retry) => D::Queued,
        (D::Queued | D::Leased | D::Failed | D::Unknown, E::Expire) => D::Expired,
        // What may have left cannot be taken back; that needs a message of its own.
        (D::Queued | D::Leased | D::Failed, E::Cancel) => D::Cancelled,
        _ => return None,
    })
}

/// True when nothing more is expected: the text is then erased.
#[must_use]
pub fn is_final(state: Delivery) -> bool {
    matches!(state, Delivery::Acknowledged | Delivery::Expired | Delivery::Cancelled)
}

/// The state's name in the file and in attempt records.
#[must_use]
pub fn name(state: Delivery) -> &'static str {
    match state {
        Delivery::Queued => "queued",
        Delivery::Leased => "leased",
        Delivery::Handed => "handed",
        Delivery::Accepted => "accepted",
        Delivery::Delivered => "delivered",
        Delivery::Acknowledged => "acknowledged",
        Delivery::Failed => "failed",
        Delivery::Unknown => "unknown",
        Delivery::Expired => "expired",
        Delivery::Cancelled => "cancelled",
    }
}

const ALL: [Delivery; 10] = [
    Delivery::Queued,
    Delivery::Leased,
    Delivery::Handed,
    Delivery::Accepted,
    Delivery::Delivered,
    Delivery::Acknowledged,
    Delivery::Failed,
    Delivery::Unknown,
    Delivery::Expired,
    Delivery::Cancelled,
];

macro_rules! select {
    ($rest:literal) => {
        concat!("SELECT id, record, recipient, channel, text, state, failure FROM outbox ", $rest)
    };
}

/// All rows, oldest first.
///
/// # Errors
/// When the file cannot be read.
pub fn list(journal: &mut Journal) -> Result<Vec<OutboxRow>> {
    let mut statement = journal.reading()?.prepare_cached(select!("ORDER BY id"))?;
    collect(&mut statement, [])
}

/// The rows of one record.
///
/// # Errors
/// When the file cannot be read.
pub fn of_record(connection: &Connection, record: &[u8; 16]) -> Result<Vec<OutboxRow>> {
    let mut statement = connection.prepare_cached(select!("WHERE record = ?1 ORDER BY id"))?;
    collect(&mut statement, [record])
}

/// The reference in the messages of one record; empty when there are none.
///
/// # Errors
/// When the file cannot be read.
pub fn reference_of(connection: &Connection, record: &[u8; 16]) -> Result<String> {
    let mut statement =
        connection.prepare_cached("SELECT reference FROM outbox WHERE record = ?1 LIMIT 1")?;
    Ok(statement.query_row([record], |r| r.get(0)).optional()?.unwrap_or_default())
}

/// Stores what happened to a message; each change of state is a record of its own, in the same transaction.
///
/// # Errors
/// `not-found-outbox` for a row that is not there; `too-large-failure` for a failure code over 64 bytes.
pub fn report(journal: &mut Journal, row: i64, event: DeliveryEvent, failure: &str) -> Result<OutboxRow> {
    if failure.len() > 64 {
        return Err(Error::TooLarge { what: "failure", size: failure.len() as u64, limit: 64 });
    }
    journal.write(|appender| {
        let tx = appender.transaction();
        let found = one(tx, row)?.ok_or(Error::NotFound("outbox"))?;
        let Some(state) = next(found.state, event) else { return Ok(found) };
        let record = crate::journal::parse_id(&found.record, "client-id")?;
        let failure = if state == Delivery::Failed { failure } else { "" };
        tx.prepare_cached(
            "UPDATE outbox SET state = ?2, failure = ?3, text = CASE WHEN ?4 THEN '' ELSE text END WHERE id = ?1",
        )?
        .execute(params![row, name(state), failure, is_final(state)])?;
        appender.put(attempt_body(&record, row, name(state), failure)?)?;
        one(appender.transaction(), row)?.ok_or(Error::NotFound("outbox"))
    })
}

fn one(connection: &Connection, row: i64) -> Result<Option<OutboxRow>> {
    let mut statement = connection.prepare_cached(select!("WHERE id = ?1"))?;
    Ok(collect(&mut statement, [row])?.into_iter().next())
}

fn collect(
    statement: &mut rusqlite::CachedStatement<'_>,
    params: impl rusqlite::Params,
) -> Result<Vec<OutboxRow>> {
    let mut rows = statement.query(params)?;
    let mut list = Vec::new();
    while let Some(r) = rows.next()? {
        let state: String = r.get(5)?;
        list.push(OutboxRow {
            id: r.get(0)?,
            record: record_text(&r.get(1)?),
            recipient: r.get(2)?,
            channel: r.get(3)?,
            text: r.get(4)?,
            state: ALL.into_iter().find(|s| name(*s) == state).ok_or(Error::Damaged("outbox"))?,
            failure: r.get(6)?,
        });
    }
    Ok(list)
}

#[cfg(test)]
mod tests {
    use super::*;

    const EVENTS: [DeliveryEvent; 10] = [
        DeliveryEvent::Lease,
        DeliveryEvent::Hand,
        DeliveryEvent::Accept,
        DeliveryEvent::Deliver,
        DeliveryEvent::Acknowledge,
        DeliveryEvent::Fail,
        DeliveryEvent::Crash,
        DeliveryEvent::Retry,
        DeliveryEvent::Expire,
        DeliveryEvent::Cancel,
    ];

    /// All interleavings of events up to this depth, from the start.
    fn walk(
        depth: u32,
        state: Delivery,
        handed: bool,
        reported: bool,
        each: &mut impl FnMut(Delivery, bool, bool),
    ) {
        each(state, handed, reported);
        if depth == 0 {
            return;
        }
        for event in EVENTS {
            if let Some(after) = next(state, event) {
                let handed = handed || event == DeliveryEvent::Hand;
                let reported =
                    reported || matches!(event, DeliveryEvent::Deliver | DeliveryEvent::Acknowledge);
                walk(depth - 1, after, handed, reported, each);
            }
        }
    }

    #[test]
    fn nothing_is_called_sent_without_a_hand_over_nor_delivered_without_a_report() {
        let mut seen = 0u32;
        walk(8, Delivery::Queued, false, false, &mut |state, handed, reported| {
            seen += 1;
            if matches!(state, Delivery::Handed | Delivery::Accepted | Delivery::Unknown) {
                assert!(handed, "{state:?}");
            }
            if matches!(state, Delivery::Delivered | Delivery::Acknowledged) {
                assert!(reported, "{state:?}");
            }
        });
        assert!(seen > 1_000);
    }

    #[test]
    fn what_may_have_left_is_never_cancelled_and_every_waiting_state_can_go_on() {
        for state in [Delivery::Handed, Delivery::Accepted, Delivery::Delivered, Delivery::Unknown] {
            assert_eq!(next(state, DeliveryEvent::Cancel), None, "{state:?}");
        }
        for state in ALL.into_iter().filter(|s| !is_final(*s)) {
            assert!(EVENTS.into_iter().any(|e| next(state, e).is_some()), "{state:?} is a dead end");
        }
        // A late answer of a person counts whatever was believed before.
        assert_eq!(next(Delivery::Expired, DeliveryEvent::Acknowledge), Some(Delivery::Acknowledged));
    }
}
