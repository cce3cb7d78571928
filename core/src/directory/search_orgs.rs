//! Organisations found by what they are: "узбекское консульство бангкок" names a sender, a type and a city, no name.

use std::collections::HashSet;

use super::{
    index::{Index, Org, Sort},
    search::{Found, Match, Matched, keep, reason},
    similar::Typed,
    spellings::Like,
    why::Why,
};
use crate::text::fold::is_apostrophe;

/// Most words of the input that are looked at.
const MOST_WORDS: usize = 8;

/// Most words of a type's name that are looked for together ("министерство иностранных дел").
const PHRASE: usize = 4;

/// A word means a thing only when it is at least so alike.
const LEAST: f64 = 0.7;

/// A word that means a country or a place by itself, in a text that is no name as a whole.
const MENTIONED: f64 = 0.82;

/// Most things that one word may mean.
const MEANINGS: usize = 12;

/// Letters that an adjective or a case shares with its name ("uzbekskoe", "uzbekistan").
const STEM: usize = 5;

/// What such a word is worth.
const STEMMED: f64 = 0.8;

/// A word that is one of the words of a type.
const WORD_OF_A_TYPE: f64 = 0.72;

/// What the country of a city is worth when the city was named: its mission may sit elsewhere in the country.
const IMPLIED: f64 = 0.8;

/// Organisations of one country, city or type that are looked at.
const LOOKED_AT: usize = 400;

/// Organisations of a type that is all that was typed.
const OF_A_TYPE: usize = 60;

/// Organisations that follow a country or a city.
const FOLLOWERS: usize = 8;

/// What one word may mean.
#[derive(Debug, Default)]
struct Meaning<'a> {
    /// Things with how sure it is; countries stand for their codes, too.
    things: Vec<(u32, f64)>,
    /// The country or place that it most surely means, if any.
    place: Option<Like<'a>>,
    /// Two letters: a code, or a word that does not count.
    short: bool,
}

impl Meaning<'_> {
    fn score(&self, thing: u32) -> f64 {
        self.things.iter().find(|(known, _)| *known == thing).map_or(0.0, |(_, score)| *score)
    }
}

impl Index {
    /// Adds organisations that most of the words describe, and the countries and places that the words name.
    pub(super) fn by_description<'a>(
        &'a self,
        text: &str,
        meant: Option<&str>,
        weight: f64,
        found: &mut Found<'a>,
    ) {
        let words = text.split(is_between_words).filter(|word| !word.is_empty()).map(Typed::new);
        let words: Vec<Typed> = words.filter(|word| word.fold.chars().count() > 1).take(MOST_WORDS).collect();
        let meanings = self.all_meanings(&words);
        // "Police" by itself, or with words that mean nothing.
        let alone = meanings.iter().filter(|meaning| !meaning.things.is_empty()).count() == 1;
        let mut best = 0.0_f64;
        for org in self.described(&meanings, alone) {
            let (mean, words) = fit(org, &meanings);
            // One word alone says little: whoever types it sees that there is more than one.
            let worth = match (alone, words) {
                (true, _) => 0.8 * best_of(org, &meanings),
                (false, 2..) => 0.93 * mean,
                _ => 0.0,
            };
            let score = weight * worth;
            if score >= 0.55 {
                best = best.max(score);
                let why = reason(meant, || Why::Described);
                keep(found, Match { thing: org.thing, score, why, matched: Matched::Title });
            }
        }
        // A place in a sentence: behind the organisations, where the words describe any.
        let weight = weight * if best >= 0.62 { 0.6 } else { 0.8 };
        for place in meanings.iter().filter_map(|meaning| meaning.place.as_ref()) {
            let why = reason(meant, || Why::Name);
            let matched = Matched::Name(place.thing, place.plain);
            keep(found, Match { thing: place.thing, score: weight * place.score, why, matched });
        }
    }

    /// The organisations that the words may describe.
    fn described(&self, meanings: &[Meaning<'_>], alone: bool) -> Vec<&Org> {
        let (mut seen, mut asked, mut orgs) = (HashSet::new(), HashSet::new(), Vec::new());
        let mut add = |some: &mut dyn Iterator<Item = &'_ Org>| -> Vec<u32> {
            some.map(|org| org.thing).filter(|thing| seen.insert(*thing)).collect()
        };
        let things = || meanings.iter().flat_map(|meaning| &meaning.things).map(|(thing, _)| *thing);
        if !alone {
            for thing in things().filter(|thing| asked.insert(*thing)) {
                match self.sort(thing) {
                    Sort::Country => {
                        orgs.extend(add(&mut self.of(thing).take(LOOKED_AT)));
                        orgs.extend(add(&mut self.at(thing).take(LOOKED_AT)));
                    }
                    Sort::Place => orgs.extend(add(&mut self.at(thing).take(LOOKED_AT))),
                    Sort::Org => orgs.extend(add(&mut self.org(thing).into_iter())),
                    Sort::Type | Sort::Code => {}
                }
            }
        }
        if meanings.iter().all(|meaning| meaning.place.is_none()) {
            for thing in things().filter(|thing| self.sort(*thing) == Sort::Type) {
                orgs.extend(add(&mut self.typed(thing).take(OF_A_TYPE)));
            }
        }
        orgs.into_iter().filter_map(|thing| self.org(thing)).collect()
    }

    /// What the words mean one by one, and together where several of them are the name of a type.
    fn all_meanings(&self, words: &[Typed]) -> Vec<Meaning<'_>> {
        let (mut meanings, mut rest) = (Vec::new(), words);
        while let Some((first, others)) = rest.split_first() {
            let together = (2..=PHRASE).rev().filter_map(|length| rest.split_at_checked(length));
            let phrase =
                together.map(|(words, rest)| (self.phrase(words), rest)).find(|(m, _)| !m.things.is_empty());
            if let Some((meaning, behind)) = phrase {
                meanings.push(meaning);
                rest = behind;
            } else {
                meanings.extend(self.meanings(first));
                rest = others;
            }
        }
        meanings
    }

    fn phrase(&self, words: &[Typed]) -> Meaning<'_> {
        let folds: Vec<&str> = words.iter().map(|word| word.fold.as_str()).collect();
        let things = self.named_in_full(&folds.join(" ")).map(|thing| (thing, 1.0)).collect();
        Meaning { things, ..Meaning::default() }
    }

    /// What a word may mean; several things at once where words are written without blanks.
    fn meanings(&self, word: &Typed) -> Vec<Meaning<'_>> {
        let own = self.meaning(word);
        if own.place.is_some() || !word.fold.chars().any(is_unspaced) {
            return vec![own];
        }
        let mut inside = self.places.inside(&word.fold, 3);
        inside.retain(|like| matches!(self.sort(like.thing), Sort::Country | Sort::Place | Sort::Type));
        // The longest names count: a short one inside a longer one is chance.
        let folds: Vec<&str> = inside.iter().map(|like| like.fold).collect();
        inside.retain(|like| !folds.iter().any(|other| *other != like.fold && other.contains(like.fold)));
        inside.sort_unstable_by(|a, b| (a.fold, a.thing).cmp(&(b.fold, b.thing)));
        let meanings: Vec<Meaning<'_>> = inside
            .chunk_by(|a, b| a.fold == b.fold)
            .map(|same| self.of_likes(same.to_vec(), false))
            .collect();
        if meanings.is_empty() { vec![own] } else { meanings }
    }

    fn meaning(&self, typed: &Typed) -> Meaning<'_> {
        let word = typed.fold.as_str();
        let short = word.chars().count() < 3;
        let unspaced = word.chars().any(is_unspaced);
        let mut likes = self.places_like(typed, 0.4);
        likes.retain_mut(|like| {
            let is_code = self.sort(like.thing) == Sort::Code;
            // Two letters mean only what is written exactly so, and a code is two letters.
            if is_code || short {
                return short && like.fold == word;
            }
            let is_type = self.sort(like.thing) == Sort::Type;
            let stem = if is_type {
                like.fold.split(' ').map(|part| stem(word, part)).max().unwrap_or(0)
            } else {
                stem(word, like.fold)
            };
            // Without blanks, what follows is another word and no ending.
            let same = stem >= STEM || (stem + 1 >= STEM && stem + 1 >= like.fold.chars().count());
            if same && !unspaced {
                // The longer the stem, the surer: "Türkiyədə" is Türkiyə, not Türkmənistan.
                let longer = u8::try_from(stem.saturating_sub(STEM)).unwrap_or(0);
                like.score = like.score.max(f64::from(longer.min(5)).mul_add(0.03, STEMMED));
            }
            // "Consulate" means the consulates general, too.
            if is_type && like.score >= WORD_OF_A_TYPE {
                like.score = like.score.max(0.9);
            }
            like.score >= LEAST
        });
        let sure = likes.iter().any(|like| like.score >= MENTIONED);
        let mut meaning = self.of_likes(likes, short);
        // "And" is the beginning of Andorra by chance: a word of three letters names a place only as a whole.
        meaning.place = meaning.place.filter(|like| word.chars().count() > 3 || like.score >= 1.0);
        meaning.things.extend(self.numbers.short_code(word).map(|org| (org, 1.0)));
        if !sure && !short {
            // Words of an organisation's own name are asked only when they name nothing else.
            let own = self.names_like(typed, LEAST).into_iter().map(|like| (like.thing, like.score));
            meaning.things.extend(own.take(MEANINGS));
        }
        meaning
    }

    fn of_likes<'a>(&'a self, mut likes: Vec<Like<'a>>, short: bool) -> Meaning<'a> {
        likes.sort_unstable_by(|a, b| b.score.total_cmp(&a.score).then(a.thing.cmp(&b.thing)));
        let mut meaning = Meaning { short, ..Meaning::default() };
        for like in likes {
            if meaning.things.len() >= MEANINGS {
                break;
            }
            let thing = match self.sort(like.thing) {
                Sort::Code => self.country_of_code(like.thing),
                _ => Some(like.thing),
            };
            let Some(thing) = thing.filter(|thing| meaning.things.iter().all(|(known, _)| known != thing))
            else {
                continue;
            };
            meaning.things.push((thing, like.score));
            if matches!(self.sort(like.thing), Sort::Country | Sort::Place)
                && like.score >= MENTIONED
                && meaning.place.is_none_or(|best| best.score < like.score)
            {
                meaning.place = Some(like);
            }
        }
        let implied: Vec<(u32, f64)> = meaning
            .things
            .iter()
            .filter(|(thing, _)| self.sort(*thing) == Sort::Place)
            .filter_map(|(city, score)| Some((self.country_thing(*city)?, score * IMPLIED)))
            .collect();
        for (country, score) in implied {
            if meaning.score(country) < score {
                meaning.things.retain(|(thing, _)| *thing != country);
                meaning.things.push((country, score));
            }
        }
        meaning
    }

    /// Organisations in the country or city that was found best: whoever types "Thailand" looks for help there.
    pub(super) fn neighbours<'a>(&'a self, found: &mut Found<'a>) {
        let best = found
            .values()
            .filter(|m| self.sort(m.thing) < Sort::Org)
            .max_by(|a, b| a.score.total_cmp(&b.score).then(b.thing.cmp(&a.thing)));
        let Some(best) = best.filter(|best| best.score >= 0.8).cloned() else { return };
        for (org, place) in self.at(best.thing).take(FOLLOWERS).zip(0_u32..) {
            let score = best.score * 0.9 - f64::from(place) * 0.005;
            keep(found, Match { thing: org.thing, score, why: Why::There, matched: best.matched });
        }
    }
}

/// Letters that two words begin with alike.
fn stem(a: &str, b: &str) -> usize {
    a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count()
}

/// How well the best word fits an organisation.
fn best_of(org: &Org, meanings: &[Meaning<'_>]) -> f64 {
    let things = [org.sending, org.host, org.city, org.org_type, org.kind, org.thing];
    let scores = meanings.iter().flat_map(|meaning| things.map(|thing| meaning.score(thing)));
    scores.fold(0.0, f64::max)
}

/// How well the words describe an organisation, and how many of them do: their mean, where a word without a sure meaning
/// ("help", "islands") counts half when it does not fit.
fn fit(org: &Org, meanings: &[Meaning<'_>]) -> (f64, usize) {
    let (mut sum, mut count, mut fitting) = (0.0, 0.0, 0);
    let mut sender_named = false;
    for meaning in meanings {
        // "Embassy of A in B": the sender is named first.
        let (sending, host) = (meaning.score(org.sending), meaning.score(org.host));
        let (sending, host) = if sender_named { (sending * 0.97, host) } else { (sending, host * 0.97) };
        sender_named |= sending > 0.0;
        let rest = [org.city, org.org_type, org.kind, org.thing];
        let score = rest.map(|thing| meaning.score(thing)).into_iter().fold(sending.max(host), f64::max);
        sum += score;
        fitting += usize::from(score > 0.0);
        let sure = meaning.things.iter().any(|(_, score)| *score >= 0.9);
        count += match (score > 0.0, meaning.short, sure) {
            (false, true, _) => 0.0,
            (false, _, false) => 0.5,
            _ => 1.0,
        };
    }
    (if count > 0.0 { sum / count } else { 0.0 }, fitting)
}

/// Blanks and signs; an apostrophe is a letter.
fn is_between_words(c: char) -> bool {
    let sign = c.is_ascii_punctuation()
        || matches!(c, '\u{2010}'..='\u{2015}' | '«' | '»' | '“' | '”' | '„' | '…' | '№');
    c.is_whitespace() || (sign && !is_apostrophe(c))
}

/// Letters of scripts that put no blank between words: Thai, Lao, Burmese, Khmer, Chinese.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{3400}'..='\u{9FFF}')
}
