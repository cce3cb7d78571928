//! Places named in a text: the directory's countries and cities, in any of its languages and with the endings of grammar.

use std::collections::HashSet;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};

use crate::{
    error::{Error, Result},
    order::Arrange as _,
    text::words::{Words, fold_word},
};

/// Names shorter than this, folded, are words of some language too (`банка`): where anything in the sentence has a capital
/// letter they need one. Still shorter ones need it always (`Того`), and the shortest only count in capitals (`ОАЭ`, not `Так`).
const SURE: usize = 7;
const SHORT: usize = 5;
const TINY: usize = 4;
/// What grammar puts behind a name: Russian cases, then those of the Turkic languages, Tajik's, and `Bangkok-based`.
const ENDINGS: [&str; 86] = [
    "е", "а", "у", "ы", "и", "ом", "ой", "ою", "ем", "ей", "ию", "ии", "ия", "ов", "да", "де", "та", "те",
    "до", "дө", "то", "тө", "дан", "ден", "тан", "тен", "дон", "дөн", "тон", "төн", "ға", "ге", "қа", "ке",
    "го", "гө", "га", "ка", "ко", "кө", "на", "не", "ни", "ны", "ну", "нү", "ді", "ты", "дин", "дын", "дун",
    "дүн", "нин", "нын", "нун", "нүн", "тин", "тын", "тун", "түн", "дің", "ның", "тың", "нинг", "даги",
    "дағы", "дегі", "тағы", "тегі", "дагы", "деги", "тагы", "теги", "догу", "дөгү", "тогу", "төгү", "дагӣ",
    "ро", "ə", "ya", "yə", "ın", "də", "dən", "dakı",
];
/// The few that a short name may have, and a longer one that is written small.
const SHORT_ENDINGS: [&str; 14] =
    ["е", "а", "у", "ы", "и", "да", "де", "дан", "ден", "ға", "ге", "dakı", "то", "тон"];
/// Places that are looked at in one text.
const MOST: usize = 200;

/// The names of all places, ready to be looked for. Built when it is first needed: an advert alone is judged without it.
#[derive(Debug)]
pub struct Gazetteer {
    automaton: AhoCorasick,
    /// By needle: names that begin with it.
    names: Vec<Vec<Name>>,
    /// [`ENDINGS`] and [`SHORT_ENDINGS`], folded.
    endings: [HashSet<String>; 2],
}

#[derive(Debug)]
struct Name {
    place: String,
    /// The words after the first, folded.
    rest: Vec<String>,
    letters: usize,
}

/// A place that a text names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Place {
    /// Country code, or a city's id that begins with it (`TH`, `th-bangkok`).
    pub(super) id: String,
    /// First Unicode scalar in the text.
    pub(super) start: usize,
    /// One past its last.
    pub(super) end: usize,
}

/// Country of a place, by its id.
pub(super) fn country(id: &str) -> String {
    id.chars().take(2).flat_map(char::to_uppercase).collect()
}

impl Gazetteer {
    /// From ids (`TH`, `th-bangkok`) with each of their names.
    ///
    /// # Errors
    /// [`Error::Pack`] when there are more names than one automaton holds.
    pub fn new<'a>(names: impl Iterator<Item = (&'a str, &'a str)>) -> Result<Self> {
        let mut needles: Vec<String> = Vec::new();
        let mut known = std::collections::HashMap::new();
        let mut out: Vec<Vec<Name>> = Vec::new();
        for (place, name) in names {
            let mut words = name.split([' ', '-']).map(fold_word).filter(|w| !w.is_empty());
            let Some(first) = words.next() else { continue };
            let rest: Vec<String> = words.collect();
            let letters = first.chars().count() + rest.iter().map(|w| w.chars().count()).sum::<usize>();
            let needle = if rest.is_empty() { stem(&first) } else { &first };
            if letters < 3 {
                continue;
            }
            let slot = *known.entry(needle.to_owned()).or_insert_with(|| {
                needles.push(format!(" {needle}"));
                out.push(Vec::new());
                out.len() - 1
            });
            if let Some(list) = out.get_mut(slot) {
                list.push(Name { place: place.to_owned(), rest, letters });
            }
        }
        let automaton = AhoCorasick::builder()
            .kind(Some(AhoCorasickKind::ContiguousNFA))
            .match_kind(MatchKind::Standard)
            .build(&needles)
            .map_err(|e| Error::Pack(format!("names of places: {e}")))?;
        let fold = |list: &[&str]| list.iter().map(|ending| fold_word(ending)).collect();
        Ok(Self { automaton, names: out, endings: [fold(&ENDINGS), fold(&SHORT_ENDINGS)] })
    }

    /// The places that a text names, in order; of names that overlap the longest. `text`: its Unicode scalars.
    pub(super) fn find(&self, words: &Words, text: &[char]) -> Vec<Place> {
        let mut at_byte = vec![usize::MAX; words.folded.len() + 1];
        for (index, word) in words.list.iter().enumerate() {
            if let Some(slot) = at_byte.get_mut(word.start) {
                *slot = index;
            }
        }
        let mut found: Vec<(usize, usize, &str)> = Vec::new();
        for m in self.automaton.find_overlapping_iter(&words.folded) {
            let Some(&index) = at_byte.get(m.start() + 1).filter(|index| **index != usize::MAX) else {
                continue;
            };
            for name in self.names.get(m.pattern().as_usize()).into_iter().flatten() {
                let fits = self.fits(name, m.end(), index, words, text);
                found.extend(fits.map(|last| (index, last, name.place.as_str())));
            }
            if found.len() > MOST {
                break;
            }
        }
        found.arrange_by_key(|&(first, last, _)| (first, std::cmp::Reverse(last)));
        let mut out: Vec<Place> = Vec::new();
        let mut taken = 0;
        for (first, last, id) in found {
            let (Some(from), Some(to)) = (words.list.get(first), words.list.get(last)) else { continue };
            if first >= taken {
                out.push(Place { id: id.to_owned(), start: from.from, end: to.to });
                taken = last + 1;
            }
        }
        out
    }
}

impl Gazetteer {
    /// The last word of a name that begins at `index` and was met up to `end`; none when it goes on in another way.
    fn fits(&self, name: &Name, end: usize, index: usize, words: &Words, text: &[char]) -> Option<usize> {
        let word = words.list.get(index)?;
        let written = text.get(word.from..word.to)?;
        let capital = written.first().is_some_and(|c| c.is_uppercase());
        let capitals = written.iter().all(|c| !c.is_lowercase());
        let careful = || {
            let near = words.list.iter().skip(index.saturating_sub(30)).take(60);
            let mut sentence = near.filter(|w| w.sentence == word.sentence);
            sentence.any(|w| text.get(w.from).is_some_and(|c| c.is_uppercase()))
        };
        let doubtful = name.letters < SHORT || (name.letters < SURE && careful());
        if (doubtful && !capital) || (name.letters < TINY && !capitals) {
            return None;
        }
        let [long, short] = &self.endings;
        let endings = if name.letters < SHORT || (name.letters < SURE && !capital) { short } else { long };
        // Folding makes one letter of two: `Tailand` + `dagi` is `tailandagi`.
        let ends = |name: &str, rest: &str| {
            let last = name.chars().next_back().map_or_else(String::new, String::from);
            rest.is_empty() || endings.contains(rest) || endings.contains(&(last + rest))
        };
        let Some((last, middle)) = name.rest.split_last() else {
            return ends(words.folded.get(..end)?, words.folded.get(end..word.end)?).then_some(index);
        };
        if end != word.end {
            return None;
        }
        let mut at = index;
        for expected in middle {
            at += 1;
            let next = words.list.get(at)?;
            (words.folded.get(next.start..next.end)? == expected).then_some(())?;
        }
        let next = words.list.get(at + 1)?;
        let rest = words.folded.get(next.start..next.end)?.strip_prefix(stem(last))?;
        (ends(stem(last), rest) && next.sentence == word.sentence).then_some(at + 1)
    }
}

/// A name as it stands before an ending: `kambodja` is `kambodj` + `e`, `i`, `u`.
fn stem(word: &str) -> &str {
    let long = word.chars().count() >= SHORT;
    word.strip_suffix(['a', 'e', 'i', 'o', 'u', 'y']).filter(|_| long).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::words::read;

    fn found(text: &str) -> Vec<(String, String)> {
        let names = [
            ("TH", "Таиланд"),
            ("TH", "Tailand"),
            ("KH", "Камбоджа"),
            ("TG", "Того"),
            ("WS", "Самоа"),
            ("ML", "Мали"),
            ("id-bangka", "Банка"),
            ("th-tak", "Так"),
            ("LA", "Лаос"),
            ("th-bangkok", "Бангкок"),
            ("th-mae-sot", "Мае Сот"),
            ("th-mae-sai", "Мае Сай"),
        ];
        let gazetteer = Gazetteer::new(names.into_iter()).unwrap();
        let scalars: Vec<char> = text.chars().collect();
        let places = gazetteer.find(&read(text), &scalars);
        places.into_iter().map(|p| (p.id, scalars[p.start..p.end].iter().collect())).collect()
    }

    #[test]
    fn endings_of_grammar_belong_to_a_name() {
        for (text, id, quote) in [
            ("работа в Бангкоке, Таиланд", "th-bangkok", "Бангкоке"),
            ("бангкоктогу иш", "th-bangkok", "бангкоктогу"),
            ("летим в Камбоджу", "KH", "Камбоджу"),
            ("Tailanddagi ish", "TH", "Tailanddagi"),
            ("офис в Мае Соте", "th-mae-sot", "Мае Соте"),
            ("жумуш Лаосто", "LA", "Лаосто"),
        ] {
            assert_eq!(found(text)[0], (id.to_owned(), quote.to_owned()), "{text}");
        }
    }

    #[test]
    fn words_that_look_like_names_are_none() {
        for text in [
            "того самого",
            "мае месяце",
            "лаосские",
            "Так вот",
            "самолёте",
            "Malika",
            "Оклад по курсу банка",
            "",
        ] {
            assert!(found(text).is_empty(), "{text}: {:?}", found(text));
        }
    }
}
