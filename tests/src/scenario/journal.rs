//! The journal's calls in the scenarios' language.

use std::{
    io::{Cursor, Read},
    sync::{Arc, Mutex, PoisonError},
};

use hamroh_core::{
    companion::Companion,
    error::PortError,
    journal::model::{FactSheet, Kind, NewAttachment, NewEntry},
    ports::ByteSource,
    sos::model::{CancelRequest, CheckInRequest, DeliveryEvent, SosRequest},
};
use serde_json::Value;

use super::calls::{Args, Failure, json};

/// A method of the core that is about the journal, or none at all.
pub(super) fn of_the_core(core: &Companion, call: &str, args: &Args<'_>) -> Result<Value, Failure> {
    let language = || args.text("language");
    let own = || args.text("own");
    match call {
        "sos_preview" => json(core.sos_preview(sos_request(args)?)?),
        "journal_state" => json(core.journal_state()?),
        "journal_create" => json(core.journal_create(args.text("secret")?, args.flag("accept_weak")?)?),
        "journal_add" => json(core.journal_add(NewEntry {
            kind: kind(&args.text("kind")?)?,
            client_id: args.text("client_id")?,
            note: args.text("note")?,
            position: args.position()?,
            refers_to: args.text("refers_to")?,
            ordinary: args.flag("ordinary")?,
            facts: facts(args)?,
        })?),
        "sos" => json(core.sos(sos_request(args)?)?),
        "sos_cancel" => json(core.sos_cancel(CancelRequest {
            client_id: args.text("client_id")?,
            sos: args.text("sos")?,
            citizen: args.text("citizen")?,
            position: args.position()?,
            battery_percent: args.number("battery_percent")?,
            note: args.text("note")?,
            word: args.text("word")?,
        })?),
        "check_in" => json(core.check_in(CheckInRequest {
            client_id: args.text("client_id")?,
            citizen: args.text("citizen")?,
            position: args.position()?,
            next_in_hours: args.number("next_in_hours")?.unwrap_or(0),
            battery_percent: args.number("battery_percent")?,
            recipients: args.texts("recipients")?,
            note: args.text("note")?,
            word: args.text("word")?,
        })?),
        "outbox" => json(core.outbox()?),
        "service_changed" => json(core.service_changed()?),
        "delivery" => {
            let row = args.number("row")?.unwrap_or(0);
            json(core.delivery(row, event(&args.text("event")?)?, args.text("failure")?)?)
        }
        "journal_unlock" => json(core.journal_unlock(args.text("secret")?)?),
        "journal_lock" => json(core.journal_lock()?),
        "journal_list" => json(core.journal_list()?),
        "journal_export" => {
            json(core.journal_export(args.text("path")?, args.texts("only")?, language()?)?)
        }
        "journal_verify" => json(core.journal_verify(args.texts("anchors")?, language()?)?),
        "verify_bundle" => {
            json(core.verify_bundle(args.text("path")?, args.texts("anchors")?, language()?)?)
        }
        "pause" => json(core.pause()?),
        "resume" => json(core.resume()?),
        "fact_prompts" => json(core.fact_prompts(language()?)),
        "journal_attach" => json(core.journal_attach(attachment(args)?, Arc::new(Source::of(args)?))?),
        "journal_save_attachment" => {
            json(core.journal_save_attachment(args.text("record")?, args.text("path")?)?)
        }
        "journal_change_secret" => {
            json(core.journal_change_secret(own()?, args.text("new")?, args.flag("accept_weak")?)?)
        }
        "journal_set_second_secret" => json(core.journal_set_second_secret(own()?, args.text("second")?)?),
        "journal_clear_second_secret" => json(core.journal_clear_second_secret(own()?)?),
        "journal_new_recovery_code" => json(core.journal_new_recovery_code(own()?)?),
        "journal_set_trustee" => json(core.journal_set_trustee(own()?, args.text("key")?)?),
        "journal_read_copy" => json(core.journal_read_copy(args.text("path")?, args.text("key")?)?),
        "journal_set_erase_after" => {
            json(core.journal_set_erase_after(own()?, args.number("tries")?.unwrap_or(0))?)
        }
        "journal_erase" => json(core.journal_erase()?),
        other => super::trip::of_the_core(core, other, args),
    }
}

pub(super) fn sos_request(args: &Args<'_>) -> Result<SosRequest, String> {
    Ok(SosRequest {
        client_id: args.text("client_id")?,
        citizen: args.text("citizen")?,
        position: args.position()?,
        battery_percent: args.number("battery_percent")?,
        recipients: args.texts("recipients")?,
        note: args.text("note")?,
        drill: args.flag("drill")?,
    })
}

fn facts(args: &Args<'_>) -> Result<FactSheet, String> {
    let Some(value) = args.get("facts") else { return Ok(FactSheet::default()) };
    let fields = Args(value);
    Ok(FactSheet {
        time: fields.text("time")?,
        place: fields.text("place")?,
        people: fields.text("people")?,
        words: fields.text("words")?,
        harm: fields.text("harm")?,
        papers: fields.text("papers")?,
        money: fields.text("money")?,
    })
}

fn attachment(args: &Args<'_>) -> Result<NewAttachment, String> {
    Ok(NewAttachment {
        client_id: args.text("client_id")?,
        media_type: args.text("media_type")?,
        note: args.text("note")?,
        refers_to: args.text("refers_to")?,
        ordinary: args.flag("ordinary")?,
    })
}

/// The bytes of `text`, as a file is handed in.
struct Source(Mutex<Cursor<Vec<u8>>>);

impl Source {
    fn of(args: &Args<'_>) -> Result<Self, String> {
        Ok(Self(Mutex::new(Cursor::new(args.text("text")?.into_bytes()))))
    }
}

impl ByteSource for Source {
    fn next_bytes(&self, most: u32) -> Result<Vec<u8>, PortError> {
        let mut bytes = Vec::new();
        let mut source = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let read = source.by_ref().take(most.into()).read_to_end(&mut bytes);
        read.map(|_| bytes).map_err(|e| PortError::Failed { reason: e.to_string() })
    }
}

/// The kind of record with this name; an incident when there is none.
fn kind(name: &str) -> Result<Kind, String> {
    let name = if name.is_empty() { "incident" } else { name };
    let written = |k: &Kind| serde_json::to_value(k).is_ok_and(|v| v == name);
    (0..64).filter_map(Kind::from_number).find(written).ok_or_else(|| format!("no such kind: `{name}`"))
}

fn event(name: &str) -> Result<DeliveryEvent, String> {
    use DeliveryEvent as E;
    Ok(match name {
        "lease" => E::Lease,
        "hand" => E::Hand,
        "accept" => E::Accept,
        "deliver" => E::Deliver,
        "acknowledge" => E::Acknowledge,
        "fail" => E::Fail,
        "crash" => E::Crash,
        "retry" => E::Retry,
        "expire" => E::Expire,
        "cancel" => E::Cancel,
        other => return Err(format!("no such event: `{other}`")),
    })
}
