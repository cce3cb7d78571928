//! Records as people read them: no number that would tell how many there are.

use hamroh_core::{
    companion::Companion,
    error::Error,
    geo::Position,
    journal::model::{AttachedFile, Entry, FactSheet, JournalListing},
};

use crate::{
    failure::{Done, OK},
    output::{Look, printable},
    session::Session,
};

/// All that a listing holds.
pub fn show_listing(s: &mut Session, listing: &JournalListing) -> Done {
    if s.json {
        s.out.json(listing)?;
        return Ok(OK);
    }
    listing.entries.iter().try_for_each(|entry| show_entry(s, entry))?;
    if listing.damaged {
        let text = s.label("cli-list", "damaged");
        s.out.para(0, &text)?;
    }
    Ok(OK)
}

/// One record with everything that belongs to it.
pub fn one(s: &mut Session, companion: &Companion, id: &str) -> Done {
    super::unlock(s, companion)?;
    let listing = companion.journal_list()?;
    let entry =
        listing.entries.iter().find(|e| e.id.eq_ignore_ascii_case(id)).ok_or(Error::NotFound("record"))?;
    if s.json {
        s.out.json(entry)?;
    } else {
        show_entry(s, entry)?;
        for file in &entry.attachments {
            s.out.line(&format!("    SHA-256 {}", file.sha256))?;
        }
    }
    Ok(OK)
}

/// One record for people.
pub fn show_entry(s: &mut Session, entry: &Entry) -> Done<()> {
    let kind = s.out.paint(Look::Key, &s.label("record", &crate::session::code(entry.kind)));
    let id = s.out.paint(Look::Faint, &entry.id);
    let place =
        entry.position.as_ref().map(|p| format!("  {:.5},{:.5}", p.lat(), p.lon())).unwrap_or_default();
    s.out.line(&format!("{}  {kind}  {id}{place}", entry.at))?;
    if let Some(quality) = entry.position.as_ref().map(|p| quality(s, p)).filter(|q| !q.is_empty()) {
        s.out.para(4, &quality)?;
    }
    if !entry.refers_to.is_empty() {
        let refers = s.say_with("cli-refers-to", &[("id", entry.refers_to.as_str().into())]);
        s.out.para(4, &refers)?;
    }
    if entry.ordinary {
        let text = s.say("cli-ordinary");
        s.out.para(4, &text)?;
    }
    if !entry.note.is_empty() {
        s.out.para(4, &printable(&entry.note))?;
    }
    show_facts(s, &entry.facts)?;
    entry.attachments.iter().try_for_each(|file| show_file(s, file))
}

/// What the phone said of a position: radius, age, that it is simulated.
pub fn quality(s: &Session, position: &Position) -> String {
    let mut parts = Vec::new();
    for (key, name, value) in
        [("report-radius", "metres", position.radius_m), ("report-age", "seconds", position.age_s)]
    {
        parts.extend(value.map(|value| s.say_with(key, &[(name, value.to_string().into())])));
    }
    if position.simulated {
        parts.push(s.say("report-simulated"));
    }
    parts.join("; ")
}

fn show_facts(s: &mut Session, facts: &FactSheet) -> Done<()> {
    let FactSheet { time, place, people, words, harm, papers, money } = facts;
    for (field, text) in [
        ("fact-time", time),
        ("fact-place", place),
        ("fact-people", people),
        ("fact-words", words),
        ("fact-harm", harm),
        ("fact-papers", papers),
        ("fact-money", money),
    ] {
        if !text.is_empty() {
            let title = s.say(field);
            s.out.para(4, &format!("{title}: {}", printable(text)))?;
        }
    }
    Ok(())
}

fn show_file(s: &mut Session, file: &AttachedFile) -> Done<()> {
    let length = i64::try_from(file.length).unwrap_or(i64::MAX);
    let args = [("type", printable(&file.media_type).into()), ("length", length.into())];
    let text = s.say_with("cli-attached-file", &args);
    s.out.para(4, &text)
}
