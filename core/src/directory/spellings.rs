//! Names in memory, found by the letter triples they share with what was typed.
//!
//! Names that fold to one key share its triples. Triples choose the few dozen that are worth comparing letter by letter;
//! [`super::similar`] has the last word.

use super::{
    grams::{self, Grams},
    similar::{LONGEST, Letters, Typed},
};

/// Names that a beginning of one or two letters finds.
const BEGINNINGS: usize = 60;

/// A place in the text of all names.
#[derive(Debug, Clone, Copy)]
struct Span {
    start: u32,
    bytes: u16,
}

/// One folded key.
#[derive(Debug)]
struct Key {
    fold: Span,
    /// Different triples, with the padding.
    grams: u8,
    /// Its first name; they lie one after another.
    first: u32,
}

/// One way to write one thing's name.
#[derive(Debug)]
struct Name {
    thing: u32,
    plain: Span,
}

/// Many names, ready to be searched.
#[derive(Debug, Default)]
pub(super) struct Spellings {
    text: String,
    /// Sorted by their text.
    keys: Vec<Key>,
    names: Vec<Name>,
    grams: Grams,
}

/// A name as it goes in.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub(super) thing: u32,
    pub(super) fold: String,
    pub(super) plain: String,
}

/// A name that is like what was typed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Like<'a> {
    pub(super) thing: u32,
    pub(super) fold: &'a str,
    pub(super) plain: &'a str,
    /// 1 and a little more is equal.
    pub(super) score: f64,
}

impl Spellings {
    /// From names in any order.
    pub(super) fn build(mut entries: Vec<Entry>) -> Self {
        entries.sort_unstable_by(|a, b| (&a.fold, a.thing, &a.plain).cmp(&(&b.fold, b.thing, &b.plain)));
        entries.dedup_by(|a, b| (a.thing, &a.fold, &a.plain) == (b.thing, &b.fold, &b.plain));
        let mut built = Self::default();
        let mut pairs = Vec::new();
        for same in entries.chunk_by(|a, b| a.fold == b.fold) {
            let Some(first) = same.first() else { continue };
            let letters: Vec<char> = first.fold.chars().take(LONGEST).collect();
            let triples = grams::padded(&letters);
            let id = number(built.keys.len());
            pairs.extend(triples.iter().map(|triple| (*triple, id)));
            let fold = built.push(&first.fold);
            let grams = u8::try_from(triples.len()).unwrap_or(u8::MAX);
            built.keys.push(Key { fold, grams, first: number(built.names.len()) });
            let mut last: Option<(&str, Span)> = None;
            for entry in same {
                let plain = match last {
                    _ if entry.plain == first.fold => fold,
                    Some((text, span)) if text == entry.plain => span,
                    _ => built.push(&entry.plain),
                };
                last = Some((&entry.plain, plain));
                built.names.push(Name { thing: entry.thing, plain });
            }
        }
        built.text.shrink_to_fit();
        built.keys.shrink_to_fit();
        built.names.shrink_to_fit();
        built.grams = Grams::build(pairs);
        built
    }

    /// Names like the one typed, each with how alike it is; those below `least` are left out, and `compared` keys at most are
    /// compared letter by letter. In no order.
    pub(super) fn like(&self, typed: &Typed, least: f64, compared: usize) -> Vec<Like<'_>> {
        let letters: Vec<char> = typed.fold.chars().collect();
        let mut keys = if letters.len() < 3 { self.beginning_with(&typed.fold) } else { Vec::new() };
        // Folding may have made one letter of several: then the text is longer than its key.
        if letters.len() > 2 || typed.plain.chars().count() > 2 {
            keys.extend(self.sharing(&letters, compared));
        }
        let mut room = Letters::default();
        let mut found = Vec::new();
        for key in keys {
            let (fold, names) = self.key(key);
            // One spelling often serves several languages, or several things.
            let mut last: Option<(&str, f64)> = None;
            for name in names {
                let plain = self.at(name.plain);
                let score = match last {
                    Some((known, score)) if known == plain => score,
                    _ => typed.likeness(plain, fold, &mut room),
                };
                last = Some((plain, score));
                if score >= least {
                    found.push(Like { thing: name.thing, fold, plain, score });
                }
            }
        }
        found
    }

    /// Names of at least `least` letters that the text holds as a whole, wherever: for scripts without blanks.
    pub(super) fn inside(&self, text: &str, least: usize) -> Vec<Like<'_>> {
        let counted = self.grams.count(&grams::inner(text.chars()), self.keys.len());
        let mut found = Vec::new();
        for id in counted.touched {
            let shared = counted.shared.get(id as usize).copied().unwrap_or(0);
            // All but the three that the padding makes must be there.
            let Some(key) = self.keys.get(id as usize).filter(|k| shared + 3 >= k.grams) else { continue };
            let fold = self.at(key.fold);
            if fold.chars().count() >= least && text.contains(fold) {
                let names = self.key(id).1.iter();
                found.extend(names.map(|n| Like {
                    thing: n.thing,
                    fold,
                    plain: self.at(n.plain),
                    score: 1.0,
                }));
            }
        }
        found
    }

    /// Memory taken, in bytes.
    pub(super) fn bytes(&self) -> usize {
        self.text.capacity()
            + self.keys.capacity() * size_of::<Key>()
            + self.names.capacity() * size_of::<Name>()
            + self.grams.bytes()
    }

    /// The keys that share most triples with the typed one, as seen from the whole key or from what was typed.
    fn sharing(&self, letters: &[char], compared: usize) -> Vec<u32> {
        let triples = grams::padded(letters);
        let counted = self.grams.count(&triples, self.keys.len());
        let asked = share(triples.len());
        let mut best: Vec<(f32, u32)> = counted
            .touched
            .iter()
            .filter_map(|id| {
                let shared = f32::from(*counted.shared.get(*id as usize)?);
                let own = f32::from(self.keys.get(*id as usize)?.grams);
                // A word of a longer name counts less than the name.
                Some(((2.0 * shared / (asked + own)).max(0.6 * shared / asked), *id))
            })
            .collect();
        let better = |a: &(f32, u32), b: &(f32, u32)| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1));
        if best.len() > compared {
            best.select_nth_unstable_by(compared, better);
            best.truncate(compared);
        }
        best.into_iter().map(|(_, id)| id).collect()
    }

    /// The shortest keys that begin so.
    fn beginning_with(&self, fold: &str) -> Vec<u32> {
        if fold.is_empty() {
            return Vec::new();
        }
        let start = self.keys.partition_point(|key| self.at(key.fold) < fold);
        let mut ids: Vec<(u16, u32)> = (number(start)..)
            .zip(self.keys.iter().skip(start))
            .take_while(|(_, key)| self.at(key.fold).starts_with(fold))
            .map(|(id, key)| (key.fold.bytes, id))
            .collect();
        if ids.len() > BEGINNINGS {
            ids.select_nth_unstable(BEGINNINGS);
            ids.truncate(BEGINNINGS);
        }
        ids.into_iter().map(|(_, id)| id).collect()
    }

    fn key(&self, id: u32) -> (&str, &[Name]) {
        let at = id as usize;
        let first = |at: usize| self.keys.get(at).map_or(self.names.len(), |key| key.first as usize);
        let fold = self.keys.get(at).map_or("", |key| self.at(key.fold));
        (fold, self.names.get(first(at)..first(at + 1)).unwrap_or(&[]))
    }

    fn at(&self, span: Span) -> &str {
        let start = span.start as usize;
        self.text.get(start..start + usize::from(span.bytes)).unwrap_or("")
    }

    fn push(&mut self, text: &str) -> Span {
        let start = number(self.text.len());
        // Keys and names are far shorter; what is not is cut between two letters.
        let end = (0..=text.len().min(usize::from(u16::MAX))).rev().find(|end| text.is_char_boundary(*end));
        let text = text.get(..end.unwrap_or(0)).unwrap_or("");
        self.text.push_str(text);
        Span { start, bytes: u16::try_from(text.len()).unwrap_or(u16::MAX) }
    }
}

/// A pack part is at most 16 MiB, so nothing in it is counted beyond 32 bits.
fn number(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}

fn share(of: usize) -> f32 {
    // The typed text has at most a few thousand letters.
    f32::from(u16::try_from(of).unwrap_or(u16::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{directory::similar::plain, text::fold::search_key};

    fn spellings(names: &[&str]) -> Spellings {
        let entry = |(thing, name): (u32, &&str)| Entry { thing, fold: search_key(name), plain: plain(name) };
        Spellings::build((0..).zip(names).map(entry).collect())
    }

    fn best(of: &Spellings, typed: &str) -> Option<u32> {
        let typed = Typed::new(typed);
        of.like(&typed, 0.5, 8).into_iter().max_by(|a, b| a.score.total_cmp(&b.score)).map(|like| like.thing)
    }

    #[test]
    fn the_likest_name_is_among_those_compared() {
        let of = spellings(&["Tailand", "Finland", "Fiji", "Oman", "Mae Sot", "Ўзбекистон", "แม่สอด"]);
        for (typed, thing) in [
            ("Talnd", 0),
            ("inland", 1),
            ("Fii", 2),
            ("iji", 2),
            ("masot", 4),
            ("oʻzbekistn", 5),
            ("แมสอด", 6),
        ] {
            assert_eq!(best(&of, typed), Some(thing), "{typed}");
        }
        assert_eq!(best(&of, "qqqq"), None);
        assert_eq!(best(&of, ""), None);
        assert_eq!(best(&of, "o"), Some(3), "a beginning");
    }

    #[test]
    fn one_spelling_may_name_two_things_and_one_thing_have_two() {
        let entry = |thing, fold: &str, plain: &str| Entry { thing, fold: fold.into(), plain: plain.into() };
        let of = Spellings::build(vec![
            entry(2, "jorjia", "джорджия"),
            entry(1, "jorjia", "jorjia"),
            entry(1, "jorjia", "джорджия"),
            entry(1, "jorjia", "джорджия"),
        ]);
        let found = of.like(&Typed::new("Джорджия"), 0.5, 8);
        let mut things: Vec<u32> = found.iter().map(|l| l.thing).collect();
        things.sort_unstable();
        assert_eq!(things, [1, 1, 2]);
    }

    #[test]
    fn a_name_is_found_inside_a_text_without_blanks() {
        let of = spellings(&["ไทย", "แม่สอด", "ลาว"]);
        let inside = |text| of.inside(&search_key(text), 3).iter().map(|l| l.thing).collect::<Vec<_>>();
        assert_eq!(inside("ไปแม่สอดวันนี้"), [1]);
        assert_eq!(inside("สถานทูตไทย"), [0]);
        assert!(inside("bangkok").is_empty());
    }
}
