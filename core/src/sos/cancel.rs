//! A call for help is called off.
//!
//! Where nothing of it can have left, it is taken back and nobody is told. Everywhere else a CANCEL follows it under the same
//! reference, and the call is not sent again: a CANCEL neither overtakes its call nor is overtaken by it.

use rusqlite::{OptionalExtension as _, params};

use super::{
    again,
    machine::{self, Progress, Step, Thread},
    message::{self, Facts, MessageKind},
    model::{CancelRequest, Prepared},
    note_fits, outbox,
    outbox_rows::{self, NewRow, Stored},
    usable_citizen, usable_position, word,
};
use crate::{
    error::{Error, Result},
    journal::{Journal, calling_off, model::Kind, parse_id, parse_or_new_id, record::Body},
};

const CALLED_OFF_BY: &str =
    "SELECT taken_back FROM outbox WHERE record = ?1 AND taken_back IS NOT NULL LIMIT 1";

const CALL_OFF: &str = "UPDATE outbox SET taken_back = ?2 WHERE record = ?1";

/// Writes down that a call for help is called off, as a correction of it, and prepares the CANCEL for everyone who may have got it.
/// Called off twice is called off once; but a message that had not left when its call was called off, or was then said to have failed, and
/// turns out to have arrived, is owed a CANCEL. `key`: that of the trip's plan, for the word that was typed.
///
/// # Errors
/// `not-found-sos` when the id is not that of a call for help; `client-id`, `refers-to`, `too-large-note`; storage errors leave nothing
/// half-written.
pub fn cancel(journal: &mut Journal, request: &CancelRequest, key: Option<&[u8; 32]>) -> Result<Prepared> {
    let id = parse_or_new_id(&request.client_id)?;
    let sos = parse_id(&request.sos, "refers-to")?;
    note_fits(&request.note)?;
    let citizen = usable_citizen(&request.citizen);
    let position = usable_position(request.position.as_ref());
    // As urgent as the call: on a full disk too, those who were alarmed must hear that it is over.
    journal.write_urgently(|appender| {
        appender.privately();
        let tx = appender.transaction();
        let rows = outbox_rows::of_call(tx, &sos)?;
        // The CANCEL has rows of its own, under another record. A damaged row tells neither kind nor reference.
        let of_call = |row: &&Stored| row.record == sos && row.follows.is_none();
        let sound = rows.iter().filter(of_call).find(|row| !row.is_damaged());
        let Some(first) = sound.or_else(|| rows.iter().find(of_call)) else {
            return Err(Error::NotFound("sos"));
        };
        let kind = match first.kind {
            MessageKind::Sos => Kind::Correction,
            // What is said of practice is practice: no verifier may take it for evidence.
            MessageKind::Test => Kind::Drill,
            MessageKind::Ok | MessageKind::Cancel => return Err(Error::NotFound("sos")),
        };
        let earlier: Option<[u8; 16]> = tx.query_row(CALLED_OFF_BY, [sos], |r| r.get(0)).optional()?;
        if let Some(earlier) = earlier.filter(|_| !outbox::pairs(&rows).any(|pair| pair.is_owed_anew())) {
            let acknowledged = appender.earlier(earlier, kind)?.ok_or(Error::Damaged("outbox"))?;
            return again(appender, acknowledged, &sos, |row| row.kind == MessageKind::Cancel);
        }
        if appender.earlier(id, kind)?.is_some() {
            // The id of something else: answering "written" would hide that this was not.
            return Err(Error::Input("client-id"));
        }
        let mut body = Body::draft(kind, id);
        body.refs = vec![sos];
        body.position.clone_from(&position);
        let placed = appender.put_note(body, &calling_off(&request.note))?;
        let facts = Facts {
            kind: MessageKind::Cancel,
            citizen: &citizen,
            position: position.as_ref(),
            wall_ms: appender.now().wall_ms,
            due: None,
            battery_percent: request.battery_percent,
        };
        let tag = word::tag_or_random(key, &request.word, &message::plain(&facts)?, placed.anchor)?;
        let reference = format!("{}-{tag}", first.reference);
        let text = message::encode(&facts, &reference, placed.anchor)?;
        let mut is_owed = false;
        for pair in outbox::pairs(&rows) {
            let Some(after) = machine::next(pair.thread, Step::TakeBack) else { continue };
            outbox::store(appender, &pair, Thread { cancel: pair.thread.cancel, ..after }, "")?;
            if after.cancel == Some(Progress::NEW) {
                is_owed = true;
                let row = NewRow {
                    record: &id,
                    kind: MessageKind::Cancel,
                    follows: Some(pair.message.id),
                    recipient: &pair.message.recipient,
                    channel: &pair.message.channel,
                    text: &text,
                    reference: &pair.message.reference,
                };
                let place = pair.cancel.map(|stopped| stopped.id);
                outbox_rows::write(appender.transaction(), &row, place, appender.now())?;
            }
        }
        let tx = appender.transaction();
        tx.prepare_cached(CALL_OFF)?.execute(params![sos, id])?;
        let sms = if is_owed { text } else { String::new() };
        Ok(Prepared {
            acknowledged: placed.acknowledge(),
            septets: message::septets(&sms)?,
            sms,
            reference: first.reference.clone(),
            outbox: outbox::of_record(tx, &sos, appender.now())?,
        })
    })
}
