//! Offers that the reader keeps: what was promised, to be held against what comes.
//!
//! They lie in a file of their own beside the directory, unsealed, because they are made before the journey, when there may be
//! no journal yet; where there is one, the promise is written into it too, and deviations point at that record.

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::{
    Companion,
    chat::{OfferChange, changed},
    lock,
    report::{level_said, term_name},
};
use crate::{
    advert::{
        self, Level,
        terms::{self, Term, TermKind},
    },
    error::{ApiError, Error, Result},
    journal::model::{Acknowledged, FactSheet, Kind, NewEntry},
    text::hex::hex,
    time::UtcMillis,
    words::Words,
};

/// The file.
pub(super) const OFFERS: &str = "offers.json";
/// More are not kept: the oldest has to be deleted first.
const MOST: usize = 30;
/// Longest text of an offer, in bytes; so long a record of the journal may be too.
const LONGEST: usize = 64 * 1024;
/// Characters of a text that stand for it in a list.
const TITLE: usize = 80;

/// An offer as it lies in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Kept {
    id: String,
    text: String,
    saved_ms: i64,
    /// Id of the record in the journal, empty when there was none.
    record: String,
}

/// An offer that was saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct SavedOffer {
    /// Its id: the same text has the same.
    pub id: String,
    /// The beginning of the text.
    pub title: String,
    /// The text.
    pub text: String,
    /// When it was saved, RFC 3339 UTC, by the phone's clock.
    pub saved: String,
    /// How serious the signs in it are.
    pub level: Level,
    /// That, as a sentence.
    pub level_text: String,
    /// What it promises.
    pub terms: Vec<OfferTerm>,
    /// Id of its record in the journal; empty while there is none.
    pub record: String,
}

/// One thing that an offer promises.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct OfferTerm {
    /// What it is about.
    pub kind: TermKind,
    /// Its name.
    pub name: String,
    /// The offer's own words.
    pub quote: String,
}

/// A saved offer beside what is said or seen now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct OfferComparison {
    /// What is otherwise, first and now.
    pub changes: Vec<OfferChange>,
    /// What is said now of things that the offer left open.
    pub added: Vec<OfferTerm>,
    /// What the offer promised and the new text does not mention.
    pub silent: Vec<OfferTerm>,
    /// All of this in a sentence.
    pub text: String,
    /// Language of the sentences.
    pub language: String,
    /// No native speaker has read the sentences of this language yet.
    pub review_needed: bool,
}

#[uniffi::export]
impl Companion {
    /// Keeps an offer. The same text again is kept once. Where there is a journal the promise is written into it, locked or not.
    pub fn offer_save(&self, text: String, language: String) -> Result<SavedOffer, ApiError> {
        let text = text.trim().to_owned();
        if text.is_empty() {
            return Err(Error::Input("empty-offer").into());
        }
        if text.len() > LONGEST {
            let (size, limit) = (text.len() as u64, LONGEST as u64);
            return Err(Error::TooLarge { what: "offer", size, limit }.into());
        }
        let id: String = hex(&Sha256::digest(&text)).chars().take(16).collect();
        let kept = {
            let mut memory = lock(&self.memory);
            let offers = self.offers_read(&mut memory.offers)?;
            let known = offers.iter().position(|offer| offer.id == id);
            if known.is_none() && offers.len() >= MOST {
                return Err(Error::Input("offers-full").into());
            }
            let mut kept = known.and_then(|at| offers.get(at).cloned()).unwrap_or_else(|| Kept {
                id: id.clone(),
                text: text.clone(),
                saved_ms: self.clock.now().map_or(0, |reading| reading.wall_ms),
                record: String::new(),
            });
            if kept.record.is_empty() {
                kept.record =
                    self.journal_note(Kind::Promise, &kept.text, "").map(|a| a.id).unwrap_or_default();
            }
            let mut next = offers.clone();
            next.retain(|offer| offer.id != id);
            next.push(kept.clone());
            self.offers_write(&next)?;
            *offers = next;
            kept
        };
        self.saved(&kept, &Words::new(&language))
    }

    /// The offers that are kept, newest first.
    pub fn offers(&self, language: String) -> Result<Vec<SavedOffer>, ApiError> {
        let words = Words::new(&language);
        let offers = self.offers_read(&mut lock(&self.memory).offers)?.clone();
        offers.iter().rev().map(|offer| self.saved(offer, &words)).collect()
    }

    /// Deletes an offer from the list. What stands in the journal stays.
    pub fn offer_forget(&self, id: String) -> Result<(), ApiError> {
        let mut memory = lock(&self.memory);
        let offers = self.offers_read(&mut memory.offers)?;
        let mut next = offers.clone();
        next.retain(|offer| offer.id != id);
        if next.len() == offers.len() {
            return Err(Error::NotFound("offer").into());
        }
        self.offers_write(&next)?;
        *offers = next;
        Ok(())
    }

    /// A saved offer beside a later text: messages since, or the reader's own words on how it is.
    pub fn offer_compare(
        &self,
        id: String,
        text: String,
        language: String,
    ) -> Result<OfferComparison, ApiError> {
        let words = Words::new(&language);
        let kept = self.offer(&id)?;
        let (before, later) = (self.terms_of(&kept.text)?, self.terms_of(&text)?);
        let lexicon = self.lexicon()?;
        let per_month = |m: &_| advert::money::usd_per_month(m, &lexicon.rates);
        let changes: Vec<OfferChange> = terms::changes(&before, &later, per_month)
            .iter()
            .map(|change| changed(change, (None, None), &lexicon, &words))
            .collect();
        let lacks = |list: &[Term], kind| list.iter().all(|t| t.kind != kind);
        let only = |list: &[Term], other: &[Term]| {
            let open = list.iter().filter(|t| lacks(other, t.kind));
            open.map(|t| told(t, &words)).collect::<Vec<_>>()
        };
        let key = match (changes.is_empty(), later.is_empty()) {
            (_, true) => "advert-compare-nothing",
            (true, false) => "advert-compare-same",
            (false, false) => "advert-compare-changed",
        };
        Ok(OfferComparison {
            changes,
            added: only(&later, &before),
            silent: only(&before, &later),
            text: words.say(key, &[]),
            language: words.language().to_owned(),
            review_needed: words.review_needed(),
        })
    }

    /// Writes into the journal what is otherwise than the offer promised. Works while locked. A promise that is not in the journal
    /// yet is written first.
    pub fn offer_deviation(&self, id: String, text: String) -> Result<Acknowledged, ApiError> {
        let kept = self.offer(&id)?;
        let record = if kept.record.is_empty() {
            let record = self.journal_note(Kind::Promise, &kept.text, "")?.id;
            let mut memory = lock(&self.memory);
            let offers = self.offers_read(&mut memory.offers)?;
            if let Some(offer) = offers.iter_mut().find(|offer| offer.id == id) {
                offer.record.clone_from(&record);
            }
            // Where it cannot be kept, the next deviation writes the promise once more.
            let _ = self.offers_write(offers);
            record
        } else {
            kept.record
        };
        self.journal_note(Kind::Deviation, &text, &record)
    }
}

impl Companion {
    /// The offers, read when first asked for. A file that cannot be read is an error and stays as it is: it may be all that is left of a
    /// promise.
    fn offers_read<'m>(&self, offers: &'m mut Option<Vec<Kept>>) -> Result<&'m mut Vec<Kept>> {
        if offers.is_none() {
            let read = match self.read_as_it_is(OFFERS)? {
                Some(bytes) => serde_json::from_slice(&bytes).map_err(|_| Error::Damaged("offers"))?,
                None => Vec::new(),
            };
            *offers = Some(read);
        }
        offers.as_mut().ok_or(Error::Internal("offers"))
    }

    fn offers_write(&self, offers: &[Kept]) -> Result<()> {
        self.write(OFFERS, &serde_json::to_vec(offers).map_err(|_| Error::Internal("offers"))?)
    }

    fn offer(&self, id: &str) -> Result<Kept> {
        let mut memory = lock(&self.memory);
        let offers = self.offers_read(&mut memory.offers)?;
        offers.iter().find(|offer| offer.id == id).cloned().ok_or(Error::NotFound("offer"))
    }

    fn terms_of(&self, text: &str) -> Result<Vec<Term>, ApiError> {
        Ok(advert::promises(text, self.lexicon()?.as_ref(), self.gazetteer()?.as_ref())?)
    }

    fn saved(&self, kept: &Kept, words: &Words) -> Result<SavedOffer, ApiError> {
        let report = advert::check(&kept.text, self.lexicon()?.as_ref())?;
        let line = kept.text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
        Ok(SavedOffer {
            id: kept.id.clone(),
            title: line.trim().chars().take(TITLE).collect(),
            text: kept.text.clone(),
            saved: UtcMillis(kept.saved_ms).rfc3339(),
            level: report.level,
            level_text: level_said(report.level, words).0,
            terms: self.terms_of(&kept.text)?.iter().map(|term| told(term, words)).collect(),
            record: kept.record.clone(),
        })
    }

    /// Writes a note into the journal, when there is one. What it refers to may be gone: an offer outlives a journal that was erased.
    pub(super) fn journal_note(
        &self,
        kind: Kind,
        note: &str,
        refers_to: &str,
    ) -> Result<Acknowledged, ApiError> {
        if !self.has_journal() {
            return Err(Error::NotFound("journal").into());
        }
        let add = |refers_to: &str| {
            let entry = NewEntry {
                kind,
                client_id: String::new(),
                note: note.to_owned(),
                position: None,
                refers_to: refers_to.to_owned(),
                ordinary: false,
                facts: FactSheet::default(),
            };
            self.with_journal(|journal| journal.add(&entry))
        };
        match add(refers_to) {
            Err(gone) if gone.code() == "refers-to" => add(""),
            other => other,
        }
    }
}

fn told(term: &Term, words: &Words) -> OfferTerm {
    OfferTerm { kind: term.kind, name: term_name(term.kind, words), quote: term.quote.clone() }
}
