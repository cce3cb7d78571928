//! What an export tells a page for people: the records it shows, this phone's own verdict, the codes that messages carry.
//!
//! The journal knows no page. Whoever writes one hands a [`Page`] in and is told everything that is also in the bundle, and
//! nothing else: findings of records that are not shown would give away that there are such.

use std::collections::BTreeMap;

use super::{
    Journal,
    anchor::Anchor,
    bundle::{Disclosed, Others, attachment_name},
    chain::{ChainCheck, Reason},
    model::{Entry, Kind, Verification},
    read::{entry_of, join_parts},
    record::Body,
    store,
    tree::sha256,
    verify::{BodyCheck, Facts, compare},
};
use crate::{
    error::{Error, Result},
    words::Words,
};

/// A page that goes into a bundle beside the records: the same telling must give the same bytes.
pub trait Page {
    /// The language it speaks.
    fn words(&self) -> &Words;

    /// The whole file.
    fn write(&self, told: &Telling) -> Vec<u8>;
}

/// What a page is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Telling {
    /// The records that are shown, in order; long notes put together.
    pub records: Vec<Told>,
    /// What this phone finds of its own journal and of what is shown, just before the export record.
    pub verification: Verification,
}

/// One record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The record.
    pub entry: Entry,
    /// The code at the end of a message that left with it; empty for a record no message belongs to.
    pub anchor: String,
    /// Files of it, by their SHA-256, that are not in the bundle: they were damaged on the phone.
    pub missing: Vec<String>,
}

/// Gathers what is told. `others`: the files that lie beside the chain so far.
pub(super) fn tell(
    journal: &mut Journal,
    disclosed: &[Disclosed],
    others: &Others,
    words: &Words,
) -> Result<Telling> {
    let bodies = disclosed.iter().map(|d| Ok((d.seq, Body::decode(&d.body)?))).collect::<Result<Vec<_>>>()?;
    let mut facts = Facts::of_this_phone(Some(journal.id()));
    let mut check = BodyCheck::default();
    for (_, body) in &bodies {
        check.note(body, &mut facts);
    }
    let missing = |body: &Body| -> Vec<String> {
        let gone = body.attachments.iter().filter(|a| !others.contains_key(&attachment_name(&a.hash)));
        gone.map(|a| attachment_name(&a.hash).chars().skip(super::bundle::ATTACHMENTS.len()).collect())
            .collect()
    };
    if bodies.iter().any(|(_, body)| !missing(body).is_empty()) {
        facts.find(Reason::MissingFile);
    }
    let mut anchors = BTreeMap::new();
    let fault = check_chain(journal, &mut facts, |seq, anchor| {
        if bodies.binary_search_by_key(&seq, |(seq, _)| *seq).is_ok() {
            anchors.insert(seq, anchor());
        }
    })?;
    let mut entries: Vec<Entry> = Vec::new();
    let mut beside: Vec<(u64, Vec<String>)> = Vec::new();
    for (seq, body) in &bodies {
        if join_parts(&mut entries, body) {
            // A message carries the code of the journal with all parts of its note.
            let first = body.refs.first().map(super::id_text);
            let of = entries.iter().zip(&mut beside).rev().find(|(e, _)| Some(&e.id) == first.as_ref());
            if let Some((_, (last, _))) = of {
                *last = *seq;
            }
        } else if let Some(entry) = entry_of(body) {
            entries.push(entry);
            beside.push((*seq, missing(body)));
        }
    }
    let records = entries.into_iter().zip(beside).map(|(entry, (seq, missing))| {
        let anchor = anchors.get(&seq).filter(|_| has_message(&entry)).map(Anchor::to_string);
        Told { entry, anchor: anchor.unwrap_or_default(), missing }
    });
    Ok(Telling { records: records.collect(), verification: facts.conclude(fault, words) })
}

/// Records that a message leaves with: the call that is called off is a correction which begins with that word.
fn has_message(entry: &Entry) -> bool {
    match entry.kind {
        Kind::Sos | Kind::CheckIn | Kind::Drill => true,
        Kind::Correction => entry.note.starts_with("CANCEL"),
        _ => false,
    }
}

/// Checks every header, signature, epoch and sealed body of this phone; what they say stays sealed. Hands the number of each
/// record to `each`, with the anchor of the journal that ends with it.
fn check_chain(
    journal: &mut Journal,
    facts: &mut Facts,
    mut each: impl FnMut(u64, &dyn Fn() -> Anchor),
) -> Result<Option<Reason>> {
    let id = journal.id();
    let reading = journal.store()?.reading();
    let mut check = ChainCheck::default();
    for row in &store::epochs(reading)? {
        if let Err(reason) = check.allow(&row.blob) {
            return Ok(Some(reason));
        }
    }
    let mut fault = None;
    store::for_each_record(reading, |seq, row| {
        if fault.is_none() {
            fault = check.next(&row.header, &row.signature).map_or_else(Some, |header| {
                (sha256(&[&row.sealed]) != header.sealed).then_some(Reason::Sealed)
            });
            each(seq, &|| Anchor::of(&id, check.frontier().size(), &check.frontier().root()));
        }
        Ok(())
    })?;
    let found = check.conclude(fault.map_or(Ok(()), Err)).and_then(|()| compare(&check, &[], facts));
    Ok(found.err())
}

/// The page of an export, or none: for whoever needs the bundle alone.
pub(super) fn page_of(
    journal: &mut Journal,
    page: Option<&dyn Page>,
    disclosed: &[Disclosed],
    others: &Others,
) -> Result<Option<Vec<u8>>> {
    let Some(page) = page else { return Ok(None) };
    match tell(journal, disclosed, others, page.words()) {
        Ok(told) => Ok(Some(page.write(&told))),
        Err(Error::Damaged(_)) => Err(Error::Damaged("export")),
        Err(other) => Err(other),
    }
}
