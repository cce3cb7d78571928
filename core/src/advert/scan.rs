//! One pass of the automaton over a text, and the patterns that its hits complete.

use std::borrow::Cow;

use super::lexicon::{self, Anchored, Element, Group, Lexicon, Pattern};
use super::lists::Lists;
use super::pattern::{self, Test};
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

/// Gathers hits while the text is read.
struct Collector<'a> {
    lexicon: &'a Lexicon,
    words: &'a Words,
    hits: Vec<(Group, Found)>,
    languages: Vec<(&'static str, u32)>,
}

impl<'a> Collector<'a> {
    fn run(&mut self) {
        let (lexicon, words) = (self.lexicon, self.words);
        let bytes = words.folded.as_bytes();
        let mut at_byte = Vec::with_capacity(bytes.len());
        for (index, word) in words.list.iter().enumerate() {
            at_byte.resize(word.end, index);
        }
        for m in lexicon.automaton.find_overlapping_iter(&words.folded) {
            // The blank before a word belongs to the needle, not to the word.
            let at = m.start() + usize::from(bytes.get(m.start()) == Some(&b' '));
            let Some(&index) = at_byte.get(at) else { continue };
            for &anchored in lexicon.anchored.get(m.pattern().as_usize()) {
                self.try_stem(anchored, index);
            }
        }
        self.scan_readings();
        self.scan_glued();
    }

    /// What disguised words may also be.
    fn scan_readings(&mut self) {
        let (lexicon, words) = (self.lexicon, self.words);
        if words.readings.is_empty() {
            return;
        }
        for m in lexicon.automaton.find_overlapping_iter(&words.readings) {
            let reading = words.read_as.partition_point(|(end, _)| *end <= m.start() + 1);
            let Some(&(_, index)) = words.read_as.get(reading) else { continue };
            for &anchored in lexicon.anchored.get(m.pattern().as_usize()) {
                self.try_stem(anchored, index);
            }
        }
    }

    /// The automaton met one word of a stem at `index`: are the others beside it?
    fn try_stem(&mut self, anchored: Anchored, index: usize) {
        let Anchored { stem: id, word, words, beside } = anchored;
        let near = lexicon::beside(index, word);
        let word = usize::from(word);
        let Some(first) = index.checked_sub(word) else { return };
        let last = first + usize::from(words).saturating_sub(1);
        if first == last {
            return self.add(id, Found { first, last });
        }
        if beside != 0 && self.readings(near).next().is_none() {
            let start = self.words.list.get(near).map(|w| w.start);
            if start.and_then(|at| self.words.folded.as_bytes().get(at)) != Some(&beside) {
                return;
            }
        }
        let Some(stem) = self.lexicon.stems.get(id) else { return };
        let Some(list) = self.words.list.get(first..=last) else { return };
        let sentence = list.get(word).map(|w| w.sentence);
        let passes = |(at, (test, listed)): (usize, (Test<'_>, &Word))| {
            at == word
                || (Some(listed.sentence) == sentence
                    && (test.passes(self.text(listed)) || self.readings(first + at).any(|r| test.passes(r))))
        };
        if pattern::tests(stem).zip(list).enumerate().all(passes) {
            self.add(id, Found { first, last });
        }
    }

    /// Words joined from single letters may hold several words: every stem may begin anywhere in them.
    fn scan_glued(&mut self) {
        const LONGEST: usize = 48;
        let (words, lexicon) = (self.words, self.lexicon);
        let mut suffix = String::new();
        for (index, word) in words.list.iter().enumerate().filter(|(_, w)| w.glued) {
            let text = self.text(word);
            let starts: Vec<usize> = text.char_indices().map(|(i, _)| i).collect();
            for (at, &start) in starts.iter().enumerate() {
                suffix.clear();
                suffix.push(' ');
                suffix.push_str(beginning(text, start, LONGEST));
                suffix.push(' ');
                let here = lexicon.automaton.find_overlapping_iter(&suffix).filter(|m| m.start() == 0);
                let mut met: Vec<Anchored> = Vec::new();
                for m in here {
                    met.extend(lexicon.anchored.get(m.pattern().as_usize()));
                }
                for Anchored { stem: id, word, .. } in met {
                    let Some(stem) = lexicon.stems.get(id) else { continue };
                    // The stem begins here, or so far before as its other words need.
                    let before =
                        starts.iter().take(at + 1).rev().take(if word == 0 { 1 } else { LONGEST / 2 });
                    let fits = |from: &&usize| glued_fits(stem, beginning(text, **from, LONGEST));
                    if before.into_iter().any(|from| fits(&from)) {
                        self.add(id, Found { first: index, last: index });
                    }
                }
            }
        }
    }

    fn add(&mut self, id: usize, found: Found) {
        let feeds = self.lexicon.feeds.get(id);
        self.hits.extend(feeds.iter().map(|&group| (group, found)));
        if let Some(&lang) = self.lexicon.stem_langs.get(id).filter(|l| **l != "*") {
            match self.languages.iter_mut().find(|(l, _)| *l == lang) {
                Some((_, n)) => *n += 1,
                None => self.languages.push((lang, 1)),
            }
        }
    }

    /// What the word at `index` may also be.
    fn readings(&self, index: usize) -> impl Iterator<Item = &'a str> {
        let list = &self.words.read_as;
        let begin = |at: usize| at.checked_sub(1).and_then(|at| list.get(at)).map_or(1, |(end, _)| end + 1);
        let first = list.partition_point(|(_, word)| *word < index);
        let of_word = list.iter().enumerate().skip(first).take_while(move |(_, (_, word))| *word == index);
        of_word.filter_map(move |(at, (end, _))| self.words.readings.get(begin(at)..*end))
    }

    fn text(&self, word: &Word) -> &'a str {
        self.words.folded.get(word.start..word.end).unwrap_or("")
    }
}

/// The hits of every group, in order of place.
#[derive(Debug)]
pub(crate) struct Hits<'a> {
    lexicon: &'a Lexicon,
    words: &'a Words,
    /// All hits by the place of their group in `met`.
    found: Lists<Found>,
    /// The groups that have any: few of thousands.
    met: Vec<Group>,
    /// By group: one more than its place in `met`.
    places: Vec<u32>,
    /// Evidence for a language: hits of stems listed under it.
    pub(crate) languages: Vec<(&'static str, u32)>,
}

impl<'a> Hits<'a> {
    /// Runs the automaton; extracted facts (amounts, contacts) join their built-in group and every element of which it
    /// is one choice.
    pub(crate) fn scan(lexicon: &'a Lexicon, words: &'a Words, extracted: &[(Group, Vec<Found>)]) -> Self {
        let hits = Vec::with_capacity(8 * words.list.len());
        let mut collector = Collector { lexicon, words, hits, languages: Vec::new() };
        collector.run();
        for (built_in, facts) in extracted {
            collector.hits.extend(facts.iter().map(|&f| (*built_in, f)));
        }
        let Collector { mut hits, languages, .. } = collector;
        let (mut met, mut places) = (Vec::new(), vec![0u32; lexicon.groups]);
        for (group, _) in &mut hits {
            let Some(place) = places.get_mut(*group) else { continue };
            if *place == 0 {
                met.push(*group);
                *place = u32::try_from(met.len()).unwrap_or(0);
            }
            *group = (*place as usize).saturating_sub(1);
        }
        // Hits of one group are few: they are counted, not compared.
        let found = Lists::gather(met.len(), &hits).tidy();
        Self { lexicon, words, found, met, places, languages }
    }

    /// The hits of a group, in order of place.
    pub(crate) fn group(&self, group: Group) -> &[Found] {
        let place = self.places.get(group).and_then(|place| (*place as usize).checked_sub(1));
        place.map_or(&[], |place| self.found.get(place))
    }

    /// Patterns that may be complete, as places in the lexicon's list and in its order.
    pub(crate) fn candidates(&self) -> Vec<usize> {
        let mut ids: Vec<usize> =
            self.met.iter().flat_map(|&group| self.lexicon.asking.get(group)).copied().collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    fn groups(&self, element: Element) -> &'a [Group] {
        self.lexicon.elements.get(element).map_or(&[], Vec::as_slice)
    }

    fn is_met(&self, element: Element) -> bool {
        self.groups(element).iter().any(|&group| !self.group(group).is_empty())
    }

    /// The hits of an element, in order of place.
    fn element(&self, element: Element) -> Cow<'_, [Found]> {
        let mut met = self.groups(element).iter().map(|&group| self.group(group)).filter(|f| !f.is_empty());
        let Some(one) = met.next() else { return Cow::Borrowed(&[]) };
        let Some(second) = met.next() else { return Cow::Borrowed(one) };
        let mut all = [one, second].concat();
        met.for_each(|more| all.extend_from_slice(more));
        all.sort_unstable();
        all.dedup();
        Cow::Owned(all)
    }

    fn word(&self, index: usize) -> Option<&'a Word> {
        self.words.list.get(index)
    }

    fn sentence(&self, index: usize) -> u32 {
        self.word(index).map_or(0, |w| w.sentence)
    }

    /// The matches of a pattern, without asking for its context.
    pub(crate) fn matches(&self, pattern: &Pattern) -> Vec<Found> {
        if !pattern.parts.iter().flat_map(|p| &p.elements).all(|&element| self.is_met(element)) {
            return Vec::new();
        }
        if let [only] = pattern.parts.as_slice() {
            let mut out = self.sequence(&only.elements).into_owned();
            out.dedup();
            out.retain(|&found| !self.guarded(pattern, found));
            out.truncate(MOST);
            return out;
        }
        let parts: Vec<Cow<'_, [Found]>> = pattern.parts.iter().map(|p| self.sequence(&p.elements)).collect();
        let Some((anchors, others)) = parts.split_first() else { return Vec::new() };
        let mut out: Vec<Found> = Vec::new();
        for &anchor in anchors.iter() {
            let crosses = pattern.parts.iter().skip(1).map(|p| p.crosses);
            let Some(found) = others.iter().zip(crosses).try_fold(anchor, |whole, (part, crosses)| {
                let near = self.nearest(anchor, part, crosses)?;
                // What stands in another sentence is a reason, but no part of the quote.
                let one = self.sentence(near.first) == self.sentence(anchor.first);
                Some(if one { join(whole, near) } else { whole })
            }) else {
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

    /// Hits of a sequence of elements, one after the other in one sentence.
    fn sequence(&self, elements: &[Element]) -> Cow<'_, [Found]> {
        let Some((&head, tail)) = elements.split_first() else { return Cow::Borrowed(&[]) };
        let heads = self.element(head);
        if tail.is_empty() {
            return heads;
        }
        let tail: Vec<Cow<'_, [Found]>> = tail.iter().map(|&element| self.element(element)).collect();
        let mut out = Vec::new();
        for &start in heads.iter() {
            let whole = tail.iter().try_fold(start, |whole, list| {
                let next = list.get(list.partition_point(|f| f.first <= whole.last))?;
                let near = self.distance(whole.last, next.first) <= SEQUENCE_GAP
                    && self.sentence(whole.last) == self.sentence(next.first);
                near.then(|| join(whole, *next))
            });
            out.extend(whole);
            if out.len() >= MOST {
                break;
            }
        }
        Cow::Owned(out)
    }

    /// The hit of `part` nearest to `anchor` that does not overlap it; in the same sentence, unless the pattern `crosses`.
    fn nearest(&self, anchor: Found, part: &[Found], crosses: bool) -> Option<Found> {
        let sentence = self.sentence(anchor.first);
        let here = |f: &&Found| crosses || self.sentence(f.first) == sentence;
        let at = part.partition_point(|f| f.first <= anchor.last);
        let after = part.get(at).filter(here).filter(|f| self.distance(anchor.last, f.first) <= NEAR);
        let before = part
            .get(..at)
            .into_iter()
            .flatten()
            .rev()
            .take(6)
            .filter(here)
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
        pattern.guards.iter().any(|&guard| {
            let list = self.element(guard);
            let from = list.partition_point(|f| self.distance(f.last, found.first) > GUARD);
            list.iter().skip(from).take_while(|f| self.distance(found.last, f.first) <= GUARD).any(|f| {
                let (a, b) = (self.sentence(found.first), self.sentence(found.last));
                (a..=b).contains(&self.sentence(f.first))
            })
        })
    }
}

/// So many characters of a text from a byte on.
fn beginning(text: &str, start: usize, most: usize) -> &str {
    let rest = text.get(start..).unwrap_or("");
    let end = rest.char_indices().nth(most).map_or(rest.len(), |(i, _)| i);
    rest.get(..end).unwrap_or(rest)
}

fn glued_fits(stem: &str, suffix: &str) -> bool {
    let mut rest = suffix.trim();
    pattern::tests(stem).all(|test| {
        let letters = test.letters();
        if !test.begins() {
            return rest.contains(letters);
        }
        let at = rest.find(letters).filter(|&at| at <= 4);
        rest = at.and_then(|at| rest.get(at + letters.len()..)).unwrap_or(rest);
        at.is_some()
    })
}

fn join(a: Found, b: Found) -> Found {
    Found { first: a.first.min(b.first), last: a.last.max(b.last) }
}
