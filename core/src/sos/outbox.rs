//! The outbox: for each message and recipient, what is known and no more.
//!
//! One pure function, [`next`], decides; everything else stores its answer. "Handed" means given to the phone's messaging,
//! not sent; "accepted" means taken by the network, not read. After a crash on the way the truth is "unknown".

use rusqlite::{Connection, OptionalExtension as _, params};

use super::{
    attempt_body,
    model::{Delivery, DeliveryEvent, OutboxRow},
};
use crate::{
    error::{Error, Result},
    journal::{Journal, id_text},
};

/// Where a message is, and whether an earlier try of it may have left without a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Where it is.
    pub state: Delivery,
    /// A try ended without a word: it may have gone out, so it cannot be taken back or called expired.
    pub may_have_left: bool,
}

/// What follows an event; `None` when the event cannot follow and changes nothing.
#[must_use]
pub fn next(now: Progress, event: DeliveryEvent) -> Option<Progress> {
    use Delivery as D;
    use DeliveryEvent as E;
    let left = now.may_have_left;
    let state = match (now.state, event) {
        (D::Queued, E::Lease) => D::Leased,
        (D::Leased, E::Hand) => D::Handed,
        // A crash before the hand-over: this try did not leave the phone.
        (D::Leased, E::Crash | E::Retry) => D::Queued,
        (D::Handed, E::Crash) => D::Unknown,
        // Reports may come late, twice or out of order, also after an unknown one was queued again. They are evidence: a
        // later truth is never taken back by an earlier one.
        (D::Queued | D::Leased | D::Handed | D::Unknown | D::Failed | D::Expired, E::Accept) => D::Accepted,
        (D::Delivered | D::Acknowledged, E::Deliver) | (D::Acknowledged, E::Acknowledge) => return None,
        (_, E::Deliver) => D::Delivered,
        (_, E::Acknowledge) => D::Acknowledged,
        // Of a try before nothing was heard: that this one failed does not say that none went out.
        (D::Leased | D::Handed | D::Unknown | D::Accepted, E::Fail) if left => D::Unknown,
        (D::Leased | D::Handed | D::Unknown | D::Accepted, E::Fail) => D::Failed,
        (D::Failed | D::Unknown, E::Retry) => D::Queued,
        (D::Queued | D::Leased | D::Failed, E::Expire) if left => D::Unknown,
        (D::Queued | D::Leased | D::Failed, E::Expire) => D::Expired,
        // What may have left cannot be taken back; that needs a message of its own.
        (D::Queued | D::Leased | D::Failed, E::Cancel) if !left => D::Cancelled,
        _ => return None,
    };
    let may_have_left = left || matches!((now.state, event), (D::Handed, E::Crash));
    Some(Progress { state, may_have_left })
}

impl Progress {
    /// Another try can be made.
    #[must_use]
    pub fn can_send(self) -> bool {
        next(self, DeliveryEvent::Lease).is_some() || next(self, DeliveryEvent::Retry).is_some()
    }

    /// Somebody can have answered: some try was given away.
    #[must_use]
    pub fn can_be_answered(self) -> bool {
        use Delivery as D;
        let given = matches!(self.state, D::Handed | D::Accepted | D::Delivered | D::Unknown | D::Expired);
        (given || self.may_have_left) && next(self, DeliveryEvent::Acknowledge).is_some()
    }

    /// It can be taken back.
    #[must_use]
    pub fn can_cancel(self) -> bool {
        next(self, DeliveryEvent::Cancel).is_some()
    }
}

/// True when the text is not needed for another try: it is then erased.
#[must_use]
pub fn is_done(state: Delivery) -> bool {
    use Delivery as D;
    matches!(state, D::Accepted | D::Delivered | D::Acknowledged | D::Expired | D::Cancelled)
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
        concat!(
            "SELECT id, record, recipient, channel, text, state, failure, may_have_left FROM outbox ",
            $rest
        )
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
    // What was written down on a full disk must be able to leave it.
    journal.write_urgently(|appender| {
        appender.privately();
        let tx = appender.transaction();
        let found = one(tx, row)?.ok_or(Error::NotFound("outbox"))?;
        let may_have_left = tx.query_row("SELECT may_have_left FROM outbox WHERE id = ?1", [row], |r| r.get(0))?;
        let Some(after) = next(Progress { state: found.state, may_have_left }, event) else { return Ok(found) };
        let state = after.state;
        let record = crate::journal::parse_id(&found.record, "client-id")?;
        let failure = if state == Delivery::Failed { failure } else { "" };
        tx.prepare_cached(
            "UPDATE outbox SET state = ?2, failure = ?3, text = CASE WHEN ?4 THEN '' ELSE text END, may_have_left = ?5 \
             WHERE id = ?1",
        )?
        .execute(params![row, name(state), failure, is_done(state), after.may_have_left])?;
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
        let state = ALL.into_iter().find(|s| name(*s) == state).ok_or(Error::Damaged("outbox"))?;
        let now = Progress { state, may_have_left: r.get(7)? };
        list.push(OutboxRow {
            id: r.get(0)?,
            record: id_text(&r.get(1)?),
            recipient: r.get(2)?,
            channel: r.get(3)?,
            text: r.get(4)?,
            state,
            failure: r.get(6)?,
            can_send: now.can_send(),
            can_be_answered: now.can_be_answered(),
            can_cancel: now.can_cancel(),
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

    const START: Progress = Progress { state: Delivery::Queued, may_have_left: false };

    /// What really happened on the way, beside what the outbox believes.
    #[derive(Clone, Copy, Default)]
    struct Truth {
        /// The try that runs was given to the phone's messaging.
        handed: bool,
        /// Some try ended without a word after that.
        lost_sight: bool,
        /// The network or a person said that it arrived.
        arrived: bool,
    }

    /// All interleavings of events up to this depth, from the start.
    fn walk(depth: u32, now: Progress, truth: Truth, each: &mut impl FnMut(Progress, Truth)) {
        each(now, truth);
        if depth == 0 {
            return;
        }
        for event in EVENTS {
            let Some(after) = next(now, event) else { continue };
            let mut truth = truth;
            match event {
                DeliveryEvent::Lease => truth.handed = false,
                DeliveryEvent::Hand => truth.handed = true,
                DeliveryEvent::Crash => truth.lost_sight |= truth.handed,
                DeliveryEvent::Deliver | DeliveryEvent::Acknowledge => truth.arrived = true,
                _ => {}
            }
            walk(depth - 1, after, truth, each);
        }
    }

    #[test]
    fn no_way_through_says_more_than_is_known() {
        let mut seen = 0u32;
        walk(9, START, Truth::default(), &mut |now, truth| {
            seen += 1;
            match now.state {
                Delivery::Handed => assert!(truth.handed),
                Delivery::Unknown => assert!(truth.lost_sight),
                Delivery::Delivered | Delivery::Acknowledged => assert!(truth.arrived),
                Delivery::Cancelled => assert!(!truth.lost_sight, "called back though it may have gone"),
                Delivery::Expired => assert!(!truth.lost_sight, "given up though it may have gone"),
                Delivery::Failed => {
                    assert!(!truth.lost_sight, "called failed though a try before may have gone")
                }
                _ => {}
            }
        });
        assert!(seen > 5_000, "{seen}");
    }

    #[test]
    fn every_waiting_state_can_go_on_and_evidence_always_counts() {
        for state in ALL {
            for may_have_left in [false, true] {
                let now = Progress { state, may_have_left };
                let on = EVENTS.into_iter().any(|e| next(now, e).is_some());
                assert!(on || state == Delivery::Acknowledged, "{state:?} is a dead end");
                if state != Delivery::Acknowledged {
                    let answered = next(now, DeliveryEvent::Acknowledge).map(|p| p.state);
                    assert_eq!(answered, Some(Delivery::Acknowledged), "a person answered: {state:?}");
                }
            }
        }
    }
}
