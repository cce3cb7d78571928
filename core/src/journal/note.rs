//! Writing something down.

use super::{
    Journal,
    append::Appender,
    aside,
    facts::FACTS_LIMIT,
    ids,
    model::{Acknowledged, FactSheet, Kind, NewEntry},
    record::{Body, ClientId},
    store,
};
use crate::{
    error::{Error, Result},
    geo::Position,
};

/// Longest part of a note that one record carries, in bytes: leaves room for every other field in the largest bucket.
const NOTE_PART: usize = 3_500;

/// Longest note in bytes: 64 parts.
pub(crate) const NOTE_LIMIT: usize = 64 * NOTE_PART;

/// What the note of a record begins with that calls a call for help off: a word that no language translates, and no correction of
/// words has before a colon.
const CALLED_OFF: &str = "CANCEL";

/// The note of such a record.
pub(crate) fn calling_off(words: &str) -> String {
    if words.is_empty() { CALLED_OFF.to_owned() } else { format!("{CALLED_OFF}: {words}") }
}

/// Whether this is one.
pub(crate) fn calls_off(note: &str) -> bool {
    note.strip_prefix(CALLED_OFF).is_some_and(|rest| rest.is_empty() || rest.starts_with(": "))
}

impl Journal {
    /// Writes something down; works while locked. A note longer than one record becomes several, in one transaction.
    ///
    /// # Errors
    /// `empty-note`, `kind`, `client-id`, `refers-to` for an id that is none or no record's, `too-large-note`; `locked` for a note to the ordinary view; storage errors
    /// leave nothing half-written.
    pub fn add(&mut self, entry: &NewEntry) -> Result<Acknowledged> {
        if !matches!(
            entry.kind,
            Kind::Incident | Kind::Promise | Kind::Deviation | Kind::Correction | Kind::Drill
        ) {
            return Err(Error::Input("kind"));
        }
        let facts = entry.facts.checked()?;
        if entry.note.trim().is_empty() && facts == FactSheet::default() {
            return Err(Error::Input("empty-note"));
        }
        if entry.note.len() > NOTE_LIMIT {
            return Err(Error::TooLarge {
                what: "note",
                size: entry.note.len() as u64,
                limit: NOTE_LIMIT as u64,
            });
        }
        let id = ids::parse_or_new_id(&entry.client_id)?;
        let position = entry.position.clone().map(Position::checked).transpose()?;
        let refs = if entry.refers_to.is_empty() {
            Vec::new()
        } else {
            vec![ids::parse_id(&entry.refers_to, "refers-to")?]
        };
        let ordinary = entry.ordinary.then(|| self.next_view()).transpose()?;
        let is_whole = self.is_whole();
        self.write(|appender| {
            if let Some(audience) = ordinary {
                appender.address(audience);
            }
            if appender.has_messages(&id)? {
                // The id of a call for help: answering "written" would hide that this was not.
                return Err(Error::Input("client-id"));
            }
            if let Some(earlier) = appender.earlier(id, entry.kind)? {
                return Ok(earlier);
            }
            if is_whole {
                must_be_there(appender, &refs)?;
            }
            let mut body = Body::draft(entry.kind, id);
            body.position.clone_from(&position);
            body.refs.clone_from(&refs);
            body.facts.clone_from(&facts);
            Ok(appender.put_note(body, &entry.note)?.acknowledge())
        })
    }
}

impl Journal {
    /// No file was set aside: one that was holds records that can still be read, and corrected, and cannot be looked for.
    pub(super) fn is_whole(&self) -> bool {
        aside::numbers(&self.files).is_ok_and(|numbers| numbers.is_empty())
    }
}

/// Refuses what refers to no record of this file: a slip would leave a correction that corrects nothing.
pub(super) fn must_be_there(appender: &Appender<'_, '_>, refs: &[ClientId]) -> Result<()> {
    for id in refs {
        if store::find_client(appender.transaction(), &store::client_hash(id))?.is_none() {
            return Err(Error::Input("refers-to"));
        }
    }
    Ok(())
}

/// Cuts a note into parts of at most [`NOTE_PART`] bytes, between characters; the first is shorter behind facts.
pub(super) fn split_note(note: &str, behind_facts: bool) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = note;
    let mut most = if behind_facts { NOTE_PART - FACTS_LIMIT - 100 } else { NOTE_PART };
    while rest.len() > most {
        let cut = (0..=most).rev().find(|i| rest.is_char_boundary(*i)).unwrap_or(0);
        let Some((part, after)) = rest.split_at_checked(cut).filter(|_| cut > 0) else { break };
        parts.push(part);
        rest = after;
        most = NOTE_PART;
    }
    parts.push(rest);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_calls_off_is_told_from_a_correction_of_words() {
        assert!(calls_off(&calling_off("")) && calls_off(&calling_off("a slip")));
        assert!(!calls_off("CANCELLED flight, the next one is on Monday") && !calls_off("CANCEL that date"));
        assert!(calling_off("").starts_with(crate::sos::message::MessageKind::Cancel.word()));
    }

    #[test]
    fn a_long_note_is_cut_between_characters() {
        let note = "ў".repeat(NOTE_PART);
        let parts = split_note(&note, false);
        assert_eq!(parts.concat(), note);
        assert!(parts.iter().all(|p| p.len() <= NOTE_PART && !p.is_empty()));
        assert_eq!(split_note("short", true), ["short"]);
        assert_eq!(split_note(&note, true).concat(), note);
    }
}
