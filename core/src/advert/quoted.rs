//! What a text quotes: whoever warns of an offer, or asks about one, shows it in quotation marks.

use super::facts::{Facts, TALKS};
use super::scan::Found;
use super::wording::Wording;
use crate::text::words::Word;

/// Whether a text quotes an offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Quoted {
    /// It does not.
    Not,
    /// And has signs or contacts of its own.
    Among,
    /// And has nothing else.
    Alone,
}

/// Longest quotation that is told from the rest of a text, in characters.
const LONGEST_QUOTATION: usize = 1200;

/// What stands in quotation marks, in Unicode scalars.
pub(super) fn marks(text: &str) -> Vec<(usize, usize)> {
    let mut out: Vec<(usize, usize)> = Vec::new();
    let mut open: Option<(usize, char)> = None;
    for (at, c) in text.chars().enumerate() {
        match open {
            Some((start, closing)) if c == closing || (closing == '”' && c == '“' && at > start + 1) => {
                out.push((start, at));
                open = None;
            }
            Some((start, _)) if at - start > LONGEST_QUOTATION => open = None,
            Some(_) => {}
            None => {
                let closing = match c {
                    '«' => '»',
                    '"' => '"',
                    '“' | '„' => '”',
                    _ => continue,
                };
                open = Some((at, closing));
            }
        }
    }
    out
}

/// So many words in quotation marks may be an offer.
const LONG_QUOTATION: usize = 10;

/// Whether a scalar lies in one of these places, which are in order and apart.
fn is_inside(at: usize, places: &[(usize, usize)]) -> bool {
    let next = places.partition_point(|&(_, end)| end <= at);
    places.get(next).is_some_and(|&(start, _)| start <= at)
}

impl Facts<'_> {
    /// How many different indicators stand in quotation marks.
    pub(crate) fn quoted(&self) -> usize {
        self.codes().filter(|code| self.is_in(code, &self.quotes)).count()
    }

    /// How a whole offer is quoted: signs stand in a long quotation; alone with next to none and no contact outside.
    pub(super) fn offer_quoted(&self) -> Quoted {
        let words = |at: usize| self.words.list.partition_point(|word| word.from < at);
        let is_long = |&&(start, end): &&(usize, usize)| words(end) - words(start) >= LONG_QUOTATION;
        let long: Vec<(usize, usize)> = self.quotes.iter().filter(is_long).copied().collect();
        let inside = self.codes().filter(|code| self.is_in(code, &long)).count();
        if inside < 2 {
            Quoted::Not
        } else if self.codes().count() <= inside + 1
            && self.contacts.iter().all(|contact| is_inside(contact.start, &long))
        {
            Quoted::Alone
        } else {
            Quoted::Among
        }
    }

    /// Whether what stands around the quotations talks about them: has a sign of talk, or a sentence that is worded like it. Praise and
    /// small talk do not, nor do marks around a whole advert.
    pub(super) fn talks_outside(&self, wording: &Wording) -> bool {
        if self.quotes.is_empty() {
            return false;
        }
        let outside = |word: &Word| !is_inside(word.from, &self.quotes);
        let signs = TALKS.iter().filter_map(|code| self.found.get(code)).flat_map(|e| &e.found);
        if signs.filter_map(|f| self.words.list.get(f.first)).any(outside) {
            return true;
        }
        self.words.list.chunk_by(|one, next| one.sentence == next.sentence).any(|sentence| {
            let own: Vec<Word> = sentence.iter().filter(|word| outside(word)).cloned().collect();
            wording.talks(&own, &self.words)
        })
    }

    /// Whether a code was found inside one of these places.
    fn is_in(&self, code: &str, places: &[(usize, usize)]) -> bool {
        let at = |f: &Found| self.words.list.get(f.first).map_or(0, |w| w.from);
        self.found.get(code).is_some_and(|e| e.found.iter().any(|f| is_inside(at(f), places)))
    }
}
