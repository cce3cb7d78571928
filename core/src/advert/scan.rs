//! One pass of the automaton over a text, and the patterns that its hits complete.

use super::lexicon::{Group, Lexicon, Pattern};
use crate::text::words::{Word, Words};

/// How far apart, in places, two words of a sequence may stand.
const SEQUENCE_GAP: u32 = 4;
/// How far apart two parts joined by `&` may stand.
const NEAR: u32 = 9;
/// How far around a match a guard word cancels it.
const GUARD: u32 = 5;
/// Matches of one pattern that are looked at in a long text; an advert repeats itself.
const MOST: usize = 64;

/// Words `first..=last` met an element of a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Found {
    /// Index of the first word.
    pub(crate) first: usize,
    /// Index of the last word.
    pub(crate) last: usize,
}

/// The hits of every group, in order of place.
#[derive(Debug)]
pub(crate) struct Hits<'a> {
    words: &'a Words,
    groups: Vec<Vec<Found>>,
    /// Evidence for a language: hits of stems listed under it.
    pub(crate) languages: Vec<(&'static str, u32)>,
}

impl<'a> Hits<'a> {
    /// Runs the automaton.
    pub(crate) fn scan(lexicon: &Lexicon, words: &'a Words) -> Self {
        let mut hits = Self { words, groups: vec![Vec::new(); lexicon.groups], languages: Vec::new() };
        for m in lexicon.automaton.find_overlapping_iter(&words.folded) {
            // The blank before a word belongs to the needle, not to the word.
            let at = m.start() + usize::from(words.folded.as_bytes().get(m.start()) == Some(&b' '));
            let index = words.list.partition_point(|w| w.end <= at);
            for &id in lexicon.starts.get(m.pattern().as_usize()).into_iter().flatten() {
                hits.try_stem(lexicon, id, index);
            }
        }
        hits.scan_glued(lexicon);
        for group in &mut hits.groups {
            group.sort_unstable();
            group.dedup();
        }
        hits
    }

    fn try_stem(&mut self, lexicon: &Lexicon, id: usize, index: usize) {
        let Some(stem) = lexicon.stems.get(id) else { return };
        let rest = stem.iter().skip(1).enumerate();
        let fits = rest
            .into_iter()
            .all(|(k, test)| self.word(index + 1 + k).is_some_and(|w| test.passes(self.text(w))));
        if fits && index < self.words.list.len() {
            self.add(lexicon, id, Found { first: index, last: index + stem.len().saturating_sub(1) });
        }
    }

    /// Words joined from single letters may hold several words: every stem may begin anywhere in them.
    fn scan_glued(&mut self, lexicon: &Lexicon) {
        const LONGEST: usize = 48;
        let words = self.words;
        let mut suffixes = String::new();
        for (index, word) in words.list.iter().enumerate().filter(|(_, w)| w.glued) {
            let text = self.text(word);
            let starts: Vec<usize> = text.char_indices().map(|(i, _)| i).collect();
            for &start in &starts {
                let Some(rest) = text.get(start..) else { continue };
                let cut = rest.char_indices().nth(LONGEST).map_or(rest.len(), |(i, _)| i);
                suffixes.clear();
                suffixes.push(' ');
                suffixes.push_str(rest.get(..cut).unwrap_or(rest));
                suffixes.push(' ');
                let found: Vec<usize> = lexicon
                    .automaton
                    .find_overlapping_iter(&suffixes)
                    .filter(|m| m.start() == 0)
                    .flat_map(|m| lexicon.starts.get(m.pattern().as_usize()).into_iter().flatten().copied())
                    .collect();
                for id in found {
                    if lexicon.stems.get(id).is_some_and(|s| glued_fits(s, &suffixes)) {
                        self.add(lexicon, id, Found { first: index, last: index });
                    }
                }
            }
        }
    }

    fn add(&mut self, lexicon: &Lexicon, id: usize, found: Found) {
        for &group in lexicon.feeds.get(id).into_iter().flatten() {
            if let Some(list) = self.groups.get_mut(group) {
                list.push(found);
            }
        }
        if let Some(&lang) = lexicon.stem_langs.get(id).filter(|l| **l != "*") {
            match self.languages.iter_mut().find(|(l, _)| *l == lang) {
                Some((_, n)) => *n += 1,
                None => self.languages.push((lang, 1)),
            }
        }
    }

    /// Puts extracted facts (amounts, contacts) into their built-in group and wherever it is one of several choices.
    pub(crate) fn fill(&mut self, lexicon: &Lexicon, built_in: Group, facts: &[Found]) {
        let aliases = lexicon.aliases.iter().filter(|(from, _)| *from == built_in).map(|(_, to)| *to);
        for group in std::iter::once(built_in).chain(aliases) {
            if let Some(list) = self.groups.get_mut(group) {
                list.extend_from_slice(facts);
                list.sort_unstable();
                list.dedup();
            }
        }
    }

    fn word(&self, index: usize) -> Option<&'a Word> {
        self.words.list.get(index)
    }

    fn text(&self, word: &Word) -> &'a str {
        self.words.folded.get(word.start..word.end).unwrap_or("")
    }

    fn group(&self, group: Group) -> &[Found] {
        self.groups.get(group).map_or(&[], Vec::as_slice)
    }

    /// The matches of a pattern, without asking for its context.
    pub(crate) fn matches(&self, pattern: &Pattern) -> Vec<Found> {
        if pattern.parts.iter().flatten().any(|&g| self.group(g).is_empty()) {
            return Vec::new();
        }
        let mut parts: Vec<Vec<Found>> = pattern.parts.iter().map(|p| self.sequence(p)).collect();
        if parts.iter().any(Vec::is_empty) {
            return Vec::new();
        }
        let anchors = parts.remove(0);
        let mut out: Vec<Found> = Vec::new();
        for anchor in anchors {
            let Some(found) = parts
                .iter()
                .try_fold(anchor, |whole, part| self.nearest(anchor, part).map(|f| join(whole, f)))
            else {
                continue;
            };
            if !self.guarded(pattern, found) && out.last() != Some(&found) {
                out.push(found);
            }
            if out.len() >= MOST {
                break;
            }
        }
        out
    }

    /// Hits of a sequence of groups, one after the other.
    fn sequence(&self, groups: &[Group]) -> Vec<Found> {
        let Some((&head, tail)) = groups.split_first() else { return Vec::new() };
        if tail.is_empty() {
            return self.group(head).to_vec();
        }
        let mut out = Vec::new();
        for &start in self.group(head) {
            let whole = tail.iter().try_fold(start, |whole, &g| {
                let list = self.group(g);
                let at = list.partition_point(|f| f.first <= whole.last);
                let next = list.get(at)?;
                (self.distance(whole.last, next.first) <= SEQUENCE_GAP).then(|| join(whole, *next))
            });
            out.extend(whole);
            if out.len() >= MOST {
                break;
            }
        }
        out
    }

    /// The hit of `part` nearest to `anchor` that does not overlap it.
    fn nearest(&self, anchor: Found, part: &[Found]) -> Option<Found> {
        let at = part.partition_point(|f| f.first <= anchor.last);
        let after = part.get(at).filter(|f| self.distance(anchor.last, f.first) <= NEAR);
        let before = part
            .get(..at)
            .into_iter()
            .flatten()
            .rev()
            .take(6)
            .find(|f| f.last < anchor.first && self.distance(f.last, anchor.first) <= NEAR);
        match (before, after) {
            (Some(b), Some(a)) => {
                let closer = self.distance(b.last, anchor.first) < self.distance(anchor.last, a.first);
                Some(if closer { *b } else { *a })
            }
            (None, None) if self.word(anchor.first).is_some_and(|w| w.glued) => {
                // Inside one glued word, places cannot be told apart.
                let same = part.partition_point(|f| f.first < anchor.first);
                part.get(same).filter(|f| f.first == anchor.first).copied()
            }
            (one, other) => one.or(other).copied(),
        }
    }

    fn distance(&self, from: usize, to: usize) -> u32 {
        let place = |i: usize| self.word(i).map_or(0, |w| w.place);
        place(to).saturating_sub(place(from))
    }

    fn guarded(&self, pattern: &Pattern, found: Found) -> bool {
        let sentence = |i: usize| self.word(i).map_or(0, |w| w.sentence);
        pattern.guards.iter().any(|&g| {
            let list = self.group(g);
            let from = list.partition_point(|f| self.distance(f.last, found.first) > GUARD);
            list.iter().skip(from).take_while(|f| self.distance(found.last, f.first) <= GUARD).any(|f| {
                let (a, b) = (sentence(found.first), sentence(found.last));
                (a..=b).contains(&sentence(f.first))
            })
        })
    }
}

fn glued_fits(stem: &[super::pattern::Test], suffix: &str) -> bool {
    use super::pattern::Test;
    let mut rest = suffix.trim();
    stem.iter().all(|test| match test {
        Test::Prefix(s) | Test::Exact(s) => match rest.find(s.as_str()).filter(|&at| at <= 4) {
            Some(at) => {
                rest = rest.get(at + s.len()..).unwrap_or("");
                true
            }
            None => false,
        },
        Test::Inside(s) => rest.contains(s.as_str()),
    })
}

fn join(a: Found, b: Found) -> Found {
    Found { first: a.first.min(b.first), last: a.last.max(b.last) }
}
