//! What leaves the phone: messages, and the truth about where they are.
//!
//! [`message`] writes and reads message A, the one SMS that a stranger understands. [`machine`] decides for each recipient what is
//! known and no more, [`plan`] when it is tried again, [`outbox`] keeps it. All is written through [`crate::journal`]: no message
//! exists before the record it refers to is durable.

use crate::{
    error::{Error, Result},
    geo::Position,
    journal::{
        Journal, NOTE_LIMIT,
        append::Appender,
        model::{Acknowledged, Kind},
        parse_or_new_id,
        record::Body,
        seal,
    },
    phone::PhoneNumber,
    time::UtcMillis,
};

mod cancel;
pub mod checksum;
pub mod decode;
pub mod follow;
pub mod machine;
pub mod message;
pub mod model;
pub mod outbox;
mod outbox_rows;
pub mod phrases;
pub mod plan;
pub mod share;
pub mod tell;
pub mod trip;
pub mod trip_model;
pub mod watch;
pub mod word;

pub use cancel::cancel;

use message::{Due, Facts, MessageKind};
use model::{CheckInRequest, OutboxRow, Prepared, SosPreview, SosRequest};
use outbox_rows::NewRow;

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
    /// Of a check-in: the plan's key, and the word that was typed.
    word: Option<(&'a [u8; 32], &'a str)>,
}

/// Writes a call for help down and prepares message A for every recipient, in one transaction. It is not refused for a small
/// thing: a number that cannot be dialled gets a row to be sent by hand, a citizenship or position that is none is left out.
///
/// # Errors
/// `client-id`, `too-large-note`; storage errors leave nothing half-written.
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
            word: None,
        },
    )
}

/// The text of a call for help before it is written down. What cannot be used is left out, as in [`call_for_help`].
///
/// # Errors
/// None for any request: the signature is that of the others.
pub fn preview(request: &SosRequest, wall_ms: i64) -> Result<SosPreview> {
    let position = usable_position(request.position.as_ref());
    let sms = message::plain(&Facts {
        kind: if request.drill { MessageKind::Test } else { MessageKind::Sos },
        citizen: &usable_citizen(&request.citizen),
        position: position.as_ref(),
        wall_ms,
        due: None,
        battery_percent: request.battery_percent,
    })?;
    Ok(SosPreview { septets: message::septets(&sms)?, sms })
}

/// Two letters, or nothing.
fn usable_citizen(given: &str) -> String {
    let code = given.trim().to_ascii_uppercase();
    let good = code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase());
    if good { code } else { String::new() }
}

fn note_fits(note: &str) -> Result<()> {
    if note.len() > NOTE_LIMIT {
        return Err(Error::TooLarge { what: "note", size: note.len() as u64, limit: NOTE_LIMIT as u64 });
    }
    Ok(())
}

fn usable_position(given: Option<&Position>) -> Option<Position> {
    given.cloned().and_then(|p| p.checked().ok())
}

/// Writes a check-in down, with the time of the next one, and prepares its message.
///
/// # Errors
/// As [`call_for_help`], and `next-in-hours` outside 1 to 744. `key`: that of the trip's plan, for the word that was typed.
pub fn check_in(journal: &mut Journal, request: &CheckInRequest, key: Option<&[u8; 32]>) -> Result<Prepared> {
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
            word: key.map(|key| (key, request.word.as_str())),
        },
    )
}

fn prepare(journal: &mut Journal, call: &Call<'_>) -> Result<Prepared> {
    let id = parse_or_new_id(call.client_id)?;
    note_fits(call.note)?;
    let citizen = usable_citizen(call.citizen);
    let recipients: Vec<Recipient> = call.recipients.iter().map(|r| Recipient::new(r)).collect();
    let position = usable_position(call.position);
    let kind = match call.kind {
        MessageKind::Sos => Kind::Sos,
        MessageKind::Ok => Kind::CheckIn,
        MessageKind::Test => Kind::Drill,
        MessageKind::Cancel => return Err(Error::Internal("message-kind")),
    };
    journal.write_urgently(|appender| {
        appender.privately();
        if let Some(earlier) = appender.earlier(id, kind)? {
            return again(appender, earlier, &id, |row| row.follows.is_none());
        }
        let mut body = Body::draft(kind, id);
        body.position.clone_from(&position);
        let now_ms = appender.now().wall_ms;
        // A deadline by a clock that shows no possible time would be a false alarm, or none.
        let due = call.next_in_hours.map(|h| match UtcMillis(now_ms).is_plausible() {
            true => Due::At(now_ms.saturating_add(i64::from(h) * 3_600_000)),
            false => Due::InHours(h),
        });
        body.due_ms = match due {
            Some(Due::At(ms)) => Some(ms),
            _ => None,
        };
        let placed = appender.put_note(body, call.note)?;
        let facts = Facts {
            kind: call.kind,
            citizen: &citizen,
            position: position.as_ref(),
            wall_ms: now_ms,
            due,
            battery_percent: call.battery_percent,
        };
        let reference = match call.word {
            Some((key, word)) => {
                word::tag_or_random(Some(key), word, &message::plain(&facts)?, placed.anchor)?
            }
            None => message::new_reference()?,
        };
        let sms = message::encode(&facts, &reference, placed.anchor)?;
        let septets = message::septets(&sms)?;
        // Without a recipient the text is still kept: to be shown, copied and sent by hand.
        let by_hand = [Recipient::default()];
        let recipients = if recipients.is_empty() { &by_hand[..] } else { &recipients };
        for recipient in recipients {
            let row = NewRow {
                record: &id,
                kind: call.kind,
                follows: None,
                recipient: &recipient.number,
                channel: if recipient.by_sms { "sms" } else { "hand" },
                text: &sms,
                reference: &reference,
            };
            outbox_rows::write(appender.transaction(), &row, None, appender.now())?;
        }
        let outbox = outbox::of_record(appender.transaction(), &id, appender.now())?;
        Ok(Prepared { acknowledged: placed.acknowledge(), sms, septets, reference, outbox })
    })
}

/// Whom a message goes to, and how.
#[derive(Debug, Default)]
struct Recipient {
    /// E.164, or what was given when that is no number.
    number: String,
    by_sms: bool,
}

impl Recipient {
    /// Blanks, hyphens, dots and brackets are how people write numbers.
    fn new(given: &str) -> Self {
        let number: String = given.chars().filter(|c| !c.is_whitespace() && !"-().".contains(*c)).collect();
        match PhoneNumber::international(&number) {
            Ok(_) => Self { number, by_sms: true },
            Err(_) => Self { number: given.chars().take(64).collect(), by_sms: false },
        }
    }
}

/// The same request again: what was prepared then, from the outbox. `of` tells the rows that carry the request's own message.
fn again(
    appender: &Appender<'_, '_>,
    acknowledged: Acknowledged,
    call: &[u8; 16],
    of: impl Fn(&OutboxRow) -> bool,
) -> Result<Prepared> {
    let outbox = outbox::of_record(appender.transaction(), call, appender.now())?;
    if outbox.is_empty() {
        // The id of a note: answering "written" would hide that this call was not.
        return Err(Error::Input("client-id"));
    }
    // Closed rows have lost their text; one that is still on its way has it.
    let texts = outbox.iter().filter(|row| of(row)).map(|row| row.text.clone());
    let sms = texts.into_iter().find(|t| !t.is_empty()).unwrap_or_default();
    let reference = outbox::reference_of(appender.transaction(), call)?;
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
