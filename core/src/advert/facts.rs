//! Everything that was found in a text, before anybody judges it.

use std::collections::BTreeMap;

use super::lexicon::{BIG_MONEY, CONTACT, Group, Lexicon, MONEY, NUMBER};
use super::model::{FoundContact, FoundMoney, Hit, Level};
use super::quoted::{self, Quoted};
use super::register::{Entry, Standing};
use super::scan::{Found, Hits};
use super::terms::Span;
use super::{contact, money, quote};
use crate::order::Arrange as _;
use crate::text::{
    units::is_letter,
    words::{self, Words},
};

/// What speaks for one code.
#[derive(Debug, Default)]
pub(super) struct Evidence {
    /// Where.
    pub(super) found: Vec<Found>,
    /// How many different patterns.
    votes: u32,
}

/// What was found.
#[derive(Debug)]
pub(crate) struct Facts<'a> {
    pub(super) words: Words,
    /// Matches by code: indicators in capitals, signals in small letters.
    pub(super) found: BTreeMap<&'a str, Evidence>,
    /// Contacts in order of place.
    pub(crate) contacts: Vec<FoundContact>,
    /// Amounts in order of place.
    pub(crate) money: Vec<FoundMoney>,
    languages: Vec<(&'static str, u32)>,
    /// Highest pay in rough US dollars a month.
    pub(crate) pay: f64,
    /// Letters of the text that can be read here: Latin and Cyrillic.
    pub(crate) letters: usize,
    /// Letters of other alphabets.
    pub(crate) foreign_letters: usize,
    /// What registers and the watch list say.
    pub(crate) registers: Vec<Entry>,
    /// What stands in quotation marks, when what stands around it talks about it.
    pub(super) quotes: Vec<(usize, usize)>,
    /// Whether those quotations hold an offer.
    pub(crate) offer: Quoted,
    /// The one sentence of warning under an offer, which counts as praise of itself.
    pub(super) added: Option<u32>,
}

impl<'a> Facts<'a> {
    /// Reads the text with the lexicon.
    pub(crate) fn gather(text: &str, lexicon: &'a Lexicon) -> Self {
        let units = words::units(text);
        let words = words::read_units(&units);
        let contacts = contact::find(&units);
        let mut money = money::find(&units);
        // Contacts are in order of place and do not overlap: only the last that begins before the amount's end can.
        let begun = |m: &FoundMoney| contacts.partition_point(|c| c.start < m.end);
        money.retain(|m| {
            let last = begun(m).checked_sub(1).and_then(|at| contacts.get(at));
            last.is_none_or(|c| c.end <= m.start)
        });
        let all_letters = units.iter().filter(|u| is_letter(u.ch)).count();
        let letters = units.iter().filter(|u| is_letter(u.ch) && is_read(u.ch)).count();
        let extracted = extracted(lexicon, &words, &contacts, &money);
        let mut hits = Hits::scan(lexicon, &words, &extracted);
        let pay = money.iter().filter_map(|m| money::usd_per_month(m, &lexicon.rates)).fold(0.0, f64::max);
        let found = run_patterns(lexicon, &hits, &words);
        let languages = std::mem::take(&mut hits.languages);
        let large = hits.group(BIG_MONEY).to_vec();
        let registers = lexicon.registers.look(&contacts, &words);
        let quotes = quoted::marks(text);
        let mut facts = Self {
            words,
            found,
            contacts,
            money,
            languages,
            pay,
            letters,
            foreign_letters: all_letters - letters,
            registers,
            quotes,
            offer: Quoted::Not,
            added: None,
        };
        facts.derive(&large);
        facts.added = facts.added_warning();
        if facts.added.is_some() {
            facts.found.retain(|code, _| !TALKS.contains(code));
        }
        if !facts.talks_outside(&lexicon.wording) {
            facts.quotes.clear();
        }
        facts.offer = facts.offer_quoted();
        facts
    }

    /// Number of the sentence in which it begins.
    fn sentence(&self, found: &Found) -> Option<u32> {
        self.words.list.get(found.first).map(|w| w.sentence)
    }

    /// Everything that was found, each with the number of its sentence.
    pub(super) fn places(&self) -> impl Iterator<Item = (&str, u32)> {
        self.found.iter().flat_map(move |(&code, evidence)| {
            evidence.found.iter().filter_map(move |f| Some((code, self.sentence(f)?)))
        })
    }

    /// Indicators that come from extracted facts and not from words; `large` are the unusually high amounts.
    fn derive(&mut self, large: &[Found]) {
        let spans: Vec<(&'static str, Found)> = self
            .contacts
            .iter()
            .filter_map(|c| {
                let code = if contact::is_hidden_link(c) {
                    "C05"
                } else if contact::is_throw_away(c) {
                    "C04"
                } else if c.country.as_deref().is_some_and(|country| self.is_elsewhere(country)) {
                    "C03"
                } else {
                    return None;
                };
                Some((code, words_between(&self.words, c.start, c.end)?))
            })
            .collect();
        let listed: Vec<(&'static str, Found)> = self
            .registers
            .iter()
            .filter_map(|entry| {
                let code = match entry.standing {
                    Standing::Watched => "C07",
                    Standing::Suspended => "L02",
                    Standing::OtherDetails => "L03",
                    Standing::Listed => return None,
                };
                Some((code, words_between(&self.words, entry.start, entry.end)?))
            })
            .collect();
        for (code, found) in spans.into_iter().chain(listed) {
            self.put(code, found);
        }
        let suspect = self.any(&["foreign", "D01", "D02", "D03", "D04", "D07", "W01"]);
        // Where wages are high, high pay is usual.
        let high = if suspect { money::HIGH_USD } else { money::HIGH_USD_FAR };
        if (suspect || self.has("place-far")) && self.pay >= high {
            let untrained = self.has("R01");
            for &found in large {
                if untrained {
                    self.put("P02", found);
                }
                self.put("P01", found);
            }
        }
        let is_broken = |(_, w): &(usize, &words::Word)| w.repaired && w.end - w.start > 2;
        let broken: Vec<usize> =
            self.words.list.iter().enumerate().filter(is_broken).map(|(i, _)| i).collect();
        // One broken word may be a brand or a slip; three are a method.
        if broken.len() >= 3 {
            for i in broken {
                self.put("C10", Found { first: i, last: i });
            }
        }
    }

    /// "Beware of scammers!" under an offer is what whoever made it wants to be believed by. A real warning has more than one such
    /// sentence, or nobody to write to, or nothing that offers beside it.
    fn added_warning(&self) -> Option<u32> {
        let mut of_talk =
            self.places().filter(|(code, _)| TALKS.contains(code)).map(|(_, sentence)| sentence);
        let only = of_talk.next().filter(|only| of_talk.all(|sentence| sentence == *only))?;
        let mut others = self.places().filter(|(_, sentence)| *sentence != only);
        let offers = others.any(|(code, _)| matches!(code, "offer" | "work"));
        let is_told = self.any(&["story", "told", "asks"]);
        (offers && !is_told && !self.contacts.is_empty()).then_some(only)
    }

    /// A number of this country is from elsewhere: neither from where the readers live nor from where the work is said to be.
    fn is_elsewhere(&self, country: &str) -> bool {
        let said: &[&str] = match country {
            "KG" | "KZ" | "UZ" | "TJ" | "TM" | "AZ" | "RU" => return false,
            "TH" => &["place-thai", "D02"],
            "MM" => &["D01"],
            "KH" => &["D03"],
            "LA" => &["D04"],
            "AE" | "MY" | "PH" | "CN" | "HK" => &["D06"],
            // Of the other countries the words do not tell which one is meant.
            _ => &["place-far", "place-asia", "place-abroad", "D06"],
        };
        !self.any(said)
    }

    fn put(&mut self, code: &'a str, found: Found) {
        let evidence = self.found.entry(code).or_default();
        evidence.votes += 1;
        evidence.found.push(found);
    }

    /// Whether a code was found.
    pub(crate) fn has(&self, code: &str) -> bool {
        self.found.contains_key(code)
    }

    /// How many of these codes were found.
    pub(crate) fn count(&self, codes: &[&str]) -> usize {
        codes.iter().filter(|c| self.has(c)).count()
    }

    /// How many codes were found that begin so.
    pub(crate) fn count_begun(&self, prefix: &str) -> usize {
        self.found.keys().filter(|code| code.starts_with(prefix)).count()
    }

    /// Whether any of these codes was found.
    pub(crate) fn any(&self, codes: &[&str]) -> bool {
        codes.iter().any(|c| self.has(c))
    }

    /// How many patterns speak for a code.
    pub(crate) fn votes(&self, code: &str) -> u32 {
        self.found.get(code).map_or(0, |e| e.votes)
    }

    /// How many places of the text speak for a code, at most `most`.
    pub(crate) fn matches(&self, code: &str, most: u32) -> u32 {
        self.found.get(code).map_or(0, |e| u32::try_from(e.found.len()).unwrap_or(most)).min(most)
    }

    /// Indicator codes found.
    pub(crate) fn codes(&self) -> impl Iterator<Item = &str> {
        self.found.keys().copied().filter(|c| c.starts_with(|c: char| c.is_ascii_uppercase()))
    }

    /// Number of words.
    pub(crate) fn count_words(&self) -> usize {
        self.words.list.len()
    }

    /// The words.
    pub(crate) fn words(&self) -> &Words {
        &self.words
    }

    /// Signals whose code begins with `prefix`, each at the best place of the first sentence that has it. `text`: the Unicode scalars.
    pub(crate) fn said(&self, prefix: &str, text: &[char]) -> Vec<(&'a str, Span)> {
        let mut out = Vec::new();
        for (&code, evidence) in self.found.iter().filter(|(code, _)| code.starts_with(prefix)) {
            // What is said again later says nothing new, however much better it is worded.
            let first = evidence.found.iter().min_by_key(|f| f.first).and_then(|f| self.sentence(f));
            let there: Vec<Found> =
                evidence.found.iter().copied().filter(|f| self.sentence(f) == first).collect();
            let found = quote::best(&there, &self.words).into_iter().next();
            let span = found.and_then(|f| quote::scalars(f, &self.words, &self.money, &self.contacts, text));
            out.extend(span.map(|(start, end)| (code, Span { start, end })));
        }
        out
    }

    /// Amounts that are pay, by the words beside them or because they are for a month, a week, an hour; the only amount of a text
    /// that describes work and asks for none.
    pub(crate) fn pay_said(&self, text: &[char]) -> Vec<(FoundMoney, Span)> {
        let evidence = self.found.get("term-pay").map_or(&[] as &[Found], |e| &e.found);
        let spans: Vec<(usize, usize)> = evidence
            .iter()
            .filter_map(|&f| quote::scalars(f, &self.words, &self.money, &self.contacts, text))
            .collect();
        let of_pay = |m: &&FoundMoney| {
            m.period.is_some() || spans.iter().any(|&(start, end)| start < m.end && m.start < end)
        };
        let span = |m: &FoundMoney| (m.clone(), Span { start: m.start, end: m.end });
        let said: Vec<_> = self.money.iter().filter(of_pay).map(span).collect();
        match self.money.as_slice() {
            [only] if said.is_empty() && self.describes_work() && !self.any(&["M03", "M04", "M06"]) => {
                vec![span(only)]
            }
            _ => said,
        }
    }

    fn describes_work(&self) -> bool {
        self.has("work")
            || self.found.keys().any(|code| code.starts_with('J') || code.starts_with("term-work"))
    }

    /// The indicators as hits with the user's own characters.
    pub(crate) fn hits(&self, text: &str, lexicon: &Lexicon) -> Vec<Hit> {
        let text: Vec<char> = text.chars().collect();
        let mut out = Vec::new();
        for (&code, evidence) in &self.found {
            let Some(indicator) = lexicon.indicators.get(code) else { continue };
            for found in quote::best(&evidence.found, &self.words) {
                let span = quote::scalars(found, &self.words, &self.money, &self.contacts, &text);
                out.extend(span.map(|(start, end)| Hit {
                    code: code.to_owned(),
                    start,
                    end,
                    quote: text.get(start..end).unwrap_or(&[]).iter().collect(),
                    indicator: indicator.maps_to.clone(),
                    strength: indicator.strength,
                }));
            }
        }
        out.arrange_by(|a, b| (a.start, a.end, &a.code).cmp(&(b.start, b.end, &b.code)));
        out.dedup_by(|a, b| (a.start, a.end, &a.code) == (b.start, b.end, &b.code));
        out
    }

    /// Languages by evidence, strongest first.
    pub(crate) fn languages(&self) -> Vec<&'static str> {
        let mut list = self.languages.clone();
        list.arrange_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
        let most = list.first().map_or(0, |l| l.1);
        list.into_iter().filter(|(_, n)| *n >= 2.min(most) && *n * 5 >= most).map(|(l, _)| l).collect()
    }

    /// What the check could not look at.
    pub(crate) fn not_judged(&self, text: &str, level: Level) -> Vec<&'static str> {
        let mut out = Vec::new();
        let mut counts = [0; SCRIPTS.len()];
        let mut others = 0;
        for c in text.chars().filter(|c| is_letter(*c) && !is_read(*c)) {
            match SCRIPTS
                .iter()
                .position(|(first, last, _)| (*first..=*last).contains(&c))
                .and_then(|n| counts.get_mut(n))
            {
                Some(count) => *count += 1,
                None => others += 1,
            }
        }
        let named = counts.iter().zip(SCRIPTS).map(|(count, (.., code))| (*count, code));
        let scripts = named.chain([(others, "script-other")]);
        out.extend(scripts.filter(|(count, _)| *count >= 10).map(|(_, code)| code));
        if self.contacts.iter().any(|c| c.kind == "link") {
            out.push("links");
        }
        if level == Level::TooLittle {
            out.push("images");
        }
        let known = |c: &FoundContact| self.registers.iter().any(|e| e.is_of(c));
        if self.contacts.iter().any(|c| !known(c)) {
            out.push("registry");
        }
        out
    }
}

/// Alphabets that are named when they are not read: first and last letter of the Unicode block.
const SCRIPTS: [(char, char, &str); 7] = [
    ('\u{0E00}', '\u{0E7F}', "script-thai"),
    ('\u{0E80}', '\u{0EFF}', "script-lao"),
    ('\u{1000}', '\u{109F}', "script-burmese"),
    ('\u{1780}', '\u{17FF}', "script-khmer"),
    ('\u{4E00}', '\u{9FFF}', "script-chinese"),
    ('\u{AC00}', '\u{D7AF}', "script-korean"),
    ('\u{0600}', '\u{06FF}', "script-arabic"),
];

/// Latin and Cyrillic letters, with those of phonetics and of mathematics that stand for Latin ones in disguises; what lies between and
/// behind is another alphabet's.
fn is_read(c: char) -> bool {
    matches!(c, '\0'..='\u{036F}' | '\u{0400}'..='\u{052F}' | '\u{1D00}'..='\u{1EFF}' | '\u{2000}'..='\u{2DFF}' | '\u{A640}'..='\u{A7FF}' | '\u{FB00}'..='\u{FB06}' | '\u{FF00}'..='\u{FF5A}' | '\u{1D400}'..='\u{1D7FF}' | '\u{1F100}'..='\u{1F1FF}')
}

/// Extracted facts for the patterns (`@money`, `@bigmoney`, `@contact`, `@number`).
pub(crate) fn extracted(
    lexicon: &Lexicon,
    words: &Words,
    contacts: &[FoundContact],
    money: &[FoundMoney],
) -> [(Group, Vec<Found>); 4] {
    let high =
        |m: &&FoundMoney| money::usd_per_month(m, &lexicon.rates).is_some_and(|usd| usd >= money::HIGH_USD);
    let amounts = money.iter().filter_map(|m| words_between(words, m.start, m.end)).collect();
    let large = money.iter().filter(high).filter_map(|m| words_between(words, m.start, m.end)).collect();
    let people = contacts.iter().filter_map(|c| words_between(words, c.start, c.end)).collect();
    let is_number = |w: &str| w.bytes().all(|b| b.is_ascii_digit());
    let numbers = words
        .list
        .iter()
        .enumerate()
        .filter(|(_, w)| words.folded.get(w.start..w.end).is_some_and(is_number))
        .map(|(i, _)| Found { first: i, last: i })
        .collect();
    [(MONEY, amounts), (BIG_MONEY, large), (CONTACT, people), (NUMBER, numbers)]
}

/// Signals of talk about offers.
pub(super) const TALKS: [&str; 6] = ["caution", "news", "story", "asks", "told", "forbids"];
/// Words between praise and a word of warning that belongs to it.
const BESIDE: usize = 3;

/// Completes the patterns of the lexicon; it lists signals first, because indicators may ask for them as context.
fn run_patterns<'a>(lexicon: &'a Lexicon, hits: &Hits<'_>, words: &Words) -> BTreeMap<&'a str, Evidence> {
    let mut all: BTreeMap<&str, Evidence> = BTreeMap::new();
    let (openers, closers) = (hits.group(lexicon.openers), hits.group(lexicon.closers));
    let candidates = hits.candidates();
    let patterns = || candidates.iter().filter_map(|&id| lexicon.patterns.get(id));
    // "We are no scammers" has the words of a warning and is none.
    let praise: Vec<Found> = patterns().filter(|p| p.code == "S05").flat_map(|p| hits.matches(p)).collect();
    let sentence = |at: usize| words.list.get(at).map(|w| w.sentence);
    let praises = |m: &Found| {
        let beside = |p: &Found| p.first <= m.last + BESIDE && m.first <= p.last + BESIDE;
        praise.iter().any(|p| beside(p) && sentence(p.first) == sentence(m.first))
    };
    for pattern in patterns() {
        if !pattern.context.is_empty() && !pattern.context.iter().any(|c| all.contains_key(c.as_str())) {
            continue;
        }
        let mut matches = hits.matches(pattern);
        if !praise.is_empty() && TALKS.contains(&pattern.code.as_str()) {
            matches.retain(|m| !praises(m));
        }
        if matches.is_empty() {
            continue;
        }
        let evidence = all.entry(pattern.code.as_str()).or_default();
        evidence.votes += 1;
        evidence.found.extend(matches.into_iter().map(|f| quote::complete(f, words, openers, closers)));
    }
    for evidence in all.values_mut() {
        // A word that several languages list is said once.
        evidence.found.sort_unstable();
        evidence.found.dedup();
    }
    all
}

fn words_between(words: &Words, start: usize, end: usize) -> Option<Found> {
    let first = words.list.partition_point(|w| w.to <= start);
    let last = words.list.partition_point(|w| w.from < end).checked_sub(1)?;
    (first <= last).then_some(Found { first, last })
}
