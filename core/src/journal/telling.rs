//! What an export tells a page for people: the records it shows, this phone's own verdict, the codes that messages carry.
//!
//! The journal knows no page. Whoever writes one hands a [`Page`] in and is told everything that is also in the bundle, and
//! nothing else: findings of records that are not shown would give away that there are such.

use super::{
    Journal,
    anchor::Anchor,
    bundle::{ATTACHMENTS, Disclosed, Others, attachment_name},
    chain::Reason,
    chosen::Chosen,
    model::{Entry, Kind, Verification},
    note,
    own_chain::OwnChain,
    read::{entry_of, join_parts},
    record::{Body, ClientId},
    verify::{BodyCheck, Facts},
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
    /// The code of the whole journal as it is.
    pub anchor: String,
}

/// One record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The record.
    pub entry: Entry,
    /// The code of the journal that ends with it; empty behind a fault of the chain.
    pub anchor: String,
    /// Files of it, by their SHA-256, that are not in the bundle: they were damaged on the phone.
    pub missing: Vec<String>,
}

/// Gathers what is told. `others`: the files that lie beside the chain so far. One body after the other: a long journal must not stand in
/// memory once more.
fn tell(
    journal: &Journal,
    own: &OwnChain,
    fault: Option<Reason>,
    disclosed: &[Disclosed],
    others: &Others,
    words: &Words,
) -> Result<Telling> {
    let mut facts = Facts::of_this_phone(Some(journal.id()));
    let mut check = BodyCheck::default();
    let mut entries: Vec<Entry> = Vec::new();
    let mut beside: Vec<(u64, Vec<String>)> = Vec::new();
    for d in disclosed {
        let body = Body::decode(&d.body)?;
        check.note(&body, &mut facts);
        let gone =
            body.attachments.iter().map(|a| attachment_name(&a.hash)).filter(|n| !others.contains_key(n));
        let missing: Vec<String> = gone.map(|name| name.chars().skip(ATTACHMENTS.len()).collect()).collect();
        if !missing.is_empty() {
            facts.find(Reason::MissingFile);
        }
        if join_parts(&mut entries, &body) {
            // A message carries the code of the journal with all parts of its note.
            let first = body.refs.first().map(super::id_text);
            let of = entries.iter().zip(&mut beside).rev().find(|(e, _)| Some(&e.id) == first.as_ref());
            if let Some((_, (last, _))) = of {
                *last = d.seq;
            }
        } else if let Some(entry) = entry_of(&body) {
            entries.push(entry);
            beside.push((d.seq, missing));
        }
    }
    let records = entries.into_iter().zip(beside).map(|(entry, (seq, missing))| {
        let anchor = own.anchors.get(&seq).map(Anchor::to_string).unwrap_or_default();
        Told { entry, anchor, missing }
    });
    let records = records.collect();
    let fault = fault.or((!own.is_sealed).then_some(Reason::Sealed));
    if fault.is_none() {
        // Nobody outside was asked yet.
        facts.find(Reason::NoOutsideAnchor);
    }
    Ok(Telling { records, verification: facts.conclude(fault, words), anchor: own.anchor().to_string() })
}

impl Told {
    /// A message left with it, and ended with its code.
    pub(crate) fn has_message(&self) -> bool {
        has_message(self.entry.kind, &self.entry.note)
    }
}

/// Tells of these records, of their files and of nothing else: for a document that leaves without the chain, and also where that is
/// damaged.
///
/// # Errors
/// `locked`; `not-found-record` for an id that opens nothing.
pub(crate) fn tell_of(journal: &mut Journal, ids: &[ClientId], words: &Words) -> Result<Telling> {
    let (Chosen { disclosed, attached, .. }, mut own) = Chosen::find(journal, ids, false, |_| true)?;
    let others = attached.names().collect();
    let fault = own.fault();
    tell(journal, &own, fault, &disclosed, &others, words)
}

/// Records that a message leaves with: the call that is called off is a correction which begins with that word.
fn has_message(kind: Kind, text: &str) -> bool {
    match kind {
        Kind::Sos | Kind::CheckIn | Kind::Drill => true,
        Kind::Correction => note::calls_off(text),
        _ => false,
    }
}

/// Whether a message may have left with this record, or with the note that it is a part of.
pub(super) fn may_have_message(body: &Body) -> bool {
    let is_part = body.part.is_some_and(|(n, _)| n > 1);
    body.kind.is_some_and(|kind| {
        has_message(kind, body.note.as_deref().unwrap_or_default()) || is_part && kind == Kind::Correction
    })
}

/// The page of an export, or none: for whoever needs the bundle alone.
pub(super) fn page_of(
    journal: &Journal,
    own: &OwnChain,
    page: Option<&dyn Page>,
    disclosed: &[Disclosed],
    others: &Others,
) -> Result<Option<Vec<u8>>> {
    let Some(page) = page else { return Ok(None) };
    match tell(journal, own, None, disclosed, others, page.words()) {
        Ok(told) => Ok(Some(page.write(&told))),
        Err(Error::Damaged(_)) => Err(Error::Damaged("export")),
        Err(other) => Err(other),
    }
}
