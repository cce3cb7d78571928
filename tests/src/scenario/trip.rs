//! The calls about trips, messages and those who wait at home, in the scenarios' language.

use hamroh_core::{
    companion::Companion,
    sos::{
        phrases::{PhraseMeaning, TripPhrase},
        trip_model::{TripContact, TripDraft, TripLeg, TripNumber},
    },
};
use serde_json::Value;

use super::{
    calls::{Args, Failure, json},
    journal::sos_request,
};

/// A method of the core that is about trips, or none at all.
pub(super) fn of_the_core(core: &Companion, call: &str, args: &Args<'_>) -> Result<Value, Failure> {
    let language = || args.text("language");
    let (id, text) = (|| args.text("id"), || args.text("text"));
    match call {
        "trip" => json(core.trip(language()?)?),
        "trip_save" => json(core.trip_save(draft(args)?, language()?)?),
        "trip_share" => json(core.trip_share(args.text("word")?, args.text("danger_word")?)?),
        "trip_forget_phrases" => json(core.trip_forget_phrases()?),
        "trip_end" => json(core.trip_end()?),
        "phrase_suggestions" => json(core.phrase_suggestions(language()?)?),
        "qr_code" => json(core.qr_code(text()?)?),
        "reply_read" => json(core.reply_read(text()?)?),
        "message_read" => json(core.message_read(text()?, language()?)?),
        "message_details" => {
            json(core.message_details(sos_request(args)?, args.text("reference")?, language()?)?)
        }
        "relative_add" => json(core.relative_add(text()?, language()?)?),
        "relative_trips" => json(core.relative_trips(language()?)?),
        "relative_enter" => json(core.relative_enter(id()?, text()?, language()?)?),
        "relative_nothing_came" => json(core.relative_nothing_came(id()?, language()?)?),
        "relative_clock_is_right" => json(core.relative_clock_is_right()?),
        "relative_forget" => json(core.relative_forget(id()?)?),
        "relative_request" => json(core.relative_request(id()?, language()?)?),
        other => Err(Failure::Scenario(format!("no such call: `{other}`"))),
    }
}

fn draft(args: &Args<'_>) -> Result<TripDraft, String> {
    let rows = |name: &str| -> Result<Vec<Value>, String> {
        let Some(value) = args.get(name) else { return Ok(Vec::new()) };
        value.as_array().cloned().ok_or_else(|| format!("`{name}` is no list"))
    };
    let number = |row: &Value| {
        let row = Args(row);
        Ok::<_, String>(TripNumber { title: row.text("title")?, number: row.text("number")? })
    };
    let contact = |row: &Value| {
        let row = Args(row);
        let (name, number) = (row.text("name")?, row.text("number")?);
        Ok::<_, String>(TripContact { name, number, language: row.text("language")? })
    };
    let leg = |row: &Value| {
        let row = Args(row);
        let (place, country) = (row.text("place")?, row.text("country")?);
        Ok::<_, String>(TripLeg { place, country, day: row.text("day")? })
    };
    let phrase = |row: &Value| {
        let row = Args(row);
        let meaning = meaning(&row.text("meaning")?)?;
        Ok::<_, String>(TripPhrase { text: row.text("text")?, meaning, place: row.text("place")? })
    };
    Ok(TripDraft {
        name: args.text("name")?,
        citizen: args.text("citizen")?,
        work: args.text("work")?,
        employer: args.text("employer")?,
        pay: args.text("pay")?,
        place: args.text("place")?,
        country: args.text("country")?,
        route: rows("route")?.iter().map(leg).collect::<Result<_, _>>()?,
        numbers: rows("numbers")?.iter().map(number).collect::<Result<_, _>>()?,
        contacts: rows("contacts")?.iter().map(contact).collect::<Result<_, _>>()?,
        phrases: rows("phrases")?.iter().map(phrase).collect::<Result<_, _>>()?,
        check_every_hours: args.number("check_every_hours")?.unwrap_or_default(),
        starts_ms: args.number("starts_ms")?.unwrap_or_default(),
    })
}

/// The meaning with this name.
fn meaning(name: &str) -> Result<PhraseMeaning, String> {
    let written = |m: &PhraseMeaning| serde_json::to_value(m).is_ok_and(|v| v == name);
    PhraseMeaning::ALL.into_iter().find(written).ok_or_else(|| format!("no such meaning: `{name}`"))
}
