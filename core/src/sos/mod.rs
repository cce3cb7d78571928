//! What leaves the phone: messages, and the truth about where they are.
//!
//! [`message`] writes and reads message A, the one SMS that a stranger understands. [`outbox`] knows for each recipient what is
//! known and no more. Both write through [`crate::journal`]: no message exists before the record it refers to is durable.

use rusqlite::params;

use crate::{
    error::{Error, Result},
    geo::Position,
    journal::{
        Journal, append::Appender, id_text, model::Kind, parse_id, parse_or_new_id, record::Body, seal,
        tree::sha256,
    },
    phone::PhoneNumber,
};

pub mod message;
pub mod model;
pub mod outbox;

use message::{Facts, MessageKind};
use model::{CheckInRequest, Prepared, SosRequest};

/// Longest time between two check-ins: a month.
const LONGEST_HOURS: u32 = 31 * 24;

/// A message to write down and prepare.
struct Call<'a> {
    client_id: &'a str,
    kind: MessageKind,
    citizen: &'a str,
    position: Option<&'a Position>,
    battery_percent: Option<u32>,
    recipients: &'a [String],
    note: &'a str,
    /// Hours until the next check-in.
    next_in_hours: Option<u32>,
}

/// Writes a call for help down and prepares message A for every recipient, in one transaction.
///
/// # Errors
/// `citizen`, `phone`, `position`, `client-id`, `too-large-record`; storage errors leave nothing half-written.
pub fn call_for_help(journal: &mut Journal, request: &SosRequest) -> Result<Prepared> {
    prepare(
        journal,
        &Call {
            client_id: &request.client_id,
            kind: if request.drill { MessageKind::Test } else { MessageKind::Sos },
            citizen: &request.citizen,
            position: request.position.as_ref(),
            battery_percent: request.battery_percent,
            recipients: &request.recipients,
            note: &request.note,
            next_in_hours: None,
        },
    )
}

/// Writes a check-in down, with the time of the next one, and prepares its message.
///
/// # Errors
/// As [`call_for_help`], and `next-in-hours` outside 1 to 744.
pub fn check_in(journal: &mut Journal, request: &CheckInRequest) -> Result<Prepared> {
    if !(1..=LONGEST_HOURS).contains(&request.next_in_hours) {
        return Err(Error::Input("next-in-hours"));
    }
    prepare(
        journal,
        &Call {
            client_id: &request.client_id,
            kind: MessageKind::Ok,
            citizen: &request.citizen,
            position: request.position.as_ref(),
            battery_percent: request.battery_percent,
            recipients: &request.recipients,
            note: &request.note,
            next_in_hours: Some(request.next_in_hours),
        },
    )
}

fn prepare(journal: &mut Journal, call: &Call<'_>) -> Result<Prepared> {
    let id = parse_or_new_id(call.client_id)?;
    let citizen_fits = call.citizen.len() == 2 && call.citizen.bytes().all(|b| b.is_ascii_uppercase());
    if !call.citizen.is_empty() && !citizen_fits {
        return Err(Error::Input("citizen"));
    }
    for number in call.recipients {
        PhoneNumber::international(number)?;
    }
    let position = call.position.cloned().map(Position::checked).transpose()?;
    let kind = match call.kind {
        MessageKind::Sos => Kind::Sos,
        MessageKind::Ok => Kind::CheckIn,
        MessageKind::Test => Kind::Drill,
    };
    // The reference is drawn here, so that a retry of the transaction writes the same text.
    let reference = message::new_reference()?;
    journal.write(|appender| {
        if let Some(earlier) = appender.earlier(id, kind)? {
            return again(appender, earlier);
        }
        let mut body = Body::draft(kind, id);
        body.note = Some(call.note.to_owned()).filter(|n| !n.is_empty());
        body.position.clone_from(&position);
        let now_ms = appender.now().wall_ms;
        body.due_ms = call.next_in_hours.map(|h| now_ms.saturating_add(i64::from(h) * 3_600_000));
        let due_ms = body.due_ms;
        let placed = appender.put(body)?;
        let sms = message::encode(&Facts {
            kind: call.kind,
            citizen: call.citizen,
            position: position.as_ref(),
            wall_ms: now_ms,
            due_ms,
            battery_percent: call.battery_percent,
            reference: &reference,
            anchor: placed.anchor,
        })?;
        let septets = message::septets(&sms)?;
        // Without a recipient the text is still kept: to be shown, copied and sent by hand.
        let by_hand = [String::new()];
        let recipients = if call.recipients.is_empty() { &by_hand[..] } else { call.recipients };
        for recipient in recipients {
            insert(appender, &id, recipient, &sms, &reference)?;
        }
        let outbox = outbox::of_record(appender.transaction(), &id)?;
        Ok(Prepared {
            acknowledged: placed.acknowledge(),
            sms,
            septets,
            reference: reference.clone(),
            outbox,
        })
    })
}

fn insert(
    appender: &Appender<'_, '_>,
    record: &[u8; 16],
    recipient: &str,
    sms: &str,
    reference: &str,
) -> Result<()> {
    let channel = if recipient.is_empty() { "hand" } else { "sms" };
    appender
        .transaction()
        .prepare_cached(
            "INSERT INTO outbox (record, recipient, channel, text, text_hash, reference, state, failure) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'queued', '')",
        )?
        .execute(params![record, recipient, channel, sms, sha256(&[sms.as_bytes()]), reference])?;
    Ok(())
}

/// The same request again: what was prepared then, from the outbox.
fn again(appender: &Appender<'_, '_>, acknowledged: crate::journal::model::Acknowledged) -> Result<Prepared> {
    let id = parse_id(&acknowledged.id, "client-id")?;
    let outbox = outbox::of_record(appender.transaction(), &id)?;
    // Final rows have lost their text; one that is still on its way has it.
    let sms = outbox.iter().map(|row| row.text.clone()).find(|t| !t.is_empty()).unwrap_or_default();
    let reference = outbox::reference_of(appender.transaction(), &id)?;
    let septets = message::septets(&sms)?;
    Ok(Prepared { acknowledged, sms, septets, reference, outbox })
}

/// A record of its own for a step of a message.
pub(crate) fn attempt_body(record: &[u8; 16], row: i64, state: &str, failure: &str) -> Result<Body> {
    let mut body = Body::draft(Kind::Attempt, seal::random()?);
    body.refs = vec![*record];
    body.attempt = Some((row, state.to_owned(), failure.to_owned()));
    Ok(body)
}

/// An id as it stands in public records.
pub(crate) fn record_text(id: &[u8; 16]) -> String {
    id_text(id)
}
