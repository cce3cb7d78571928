//! The lexicon: indicators, ideas, patterns and rates read from the pack and compiled once.

mod build;
mod read;

use std::collections::HashMap;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};

use self::build::{Builder, Stems};
use self::read::{read_concepts, read_indicators, read_patterns, read_rates, read_weights, read_wording};
use super::lists::Lists;
use super::model::Strength;
use super::pattern;
use super::register::Registers;
use super::score::Weights;
use super::wording::Wording;
use crate::{
    error::{Error, Result},
    order::Arrange as _,
    pack::{Fault, Pack},
};

/// The pack's files for the advert check.
#[derive(Debug, Clone, Copy)]
pub struct Sources<'a> {
    /// `adverts/indicators.csv`.
    pub indicators: &'a [u8],
    /// `adverts/concepts.csv`.
    pub concepts: &'a [u8],
    /// `adverts/patterns.csv`.
    pub patterns: &'a [u8],
    /// `adverts/rates.csv`.
    pub rates: &'a [u8],
    /// `adverts/weights.csv`.
    pub weights: &'a [u8],
    /// `adverts/wording.csv`.
    pub wording: &'a [u8],
    /// `adverts/agencies.csv`.
    pub agencies: &'a [u8],
    /// `adverts/watch.csv`.
    pub watch: &'a [u8],
}

/// One indicator as the pack describes it.
#[derive(Debug, Clone)]
pub struct Indicator {
    /// Code (`P10`).
    pub code: String,
    /// ILO dimension (`DR`, `CR`, `AV`, `EX`, `CD`) or `-` when none fits.
    pub dimension: String,
    /// Weight.
    pub strength: Strength,
    /// Official indicators, as written.
    pub maps_to: String,
    /// Short name by language column (`en`, `ru`, `uz`, `uz_cyrl`, `kk`, `ky`, `tg`, `az`).
    pub names: Vec<(String, String)>,
    /// One sentence of explanation by language column.
    pub whys: Vec<(String, String)>,
}

impl Indicator {
    /// The name in a language (BCP 47), English when there is none.
    #[must_use]
    pub fn name(&self, language: &str) -> &str {
        pick(&self.names, language)
    }

    /// The explanation in a language (BCP 47), English when there is none.
    #[must_use]
    pub fn why(&self, language: &str) -> &str {
        pick(&self.whys, language)
    }
}

fn pick<'a>(rows: &'a [(String, String)], language: &str) -> &'a str {
    let column = language.to_lowercase().replace('-', "_");
    let find =
        |wanted: &str| rows.iter().find(|(c, t)| c == wanted && !t.is_empty()).map(|(_, t)| t.as_str());
    find(&column).or_else(|| find("en")).unwrap_or("")
}

/// Number of a group: the hits of an idea, or of the words that one element of a pattern has of its own.
pub(crate) type Group = usize;
/// Number of an element of a pattern: a list of groups, any of which may stand there.
pub(crate) type Element = usize;

/// Groups that are filled from extracted facts instead of words.
pub(crate) const MONEY: Group = 0;
pub(crate) const BIG_MONEY: Group = 1;
pub(crate) const CONTACT: Group = 2;
pub(crate) const NUMBER: Group = 3;
const BUILT_IN: [(&str, Group); 4] =
    [("money", MONEY), ("bigmoney", BIG_MONEY), ("contact", CONTACT), ("number", NUMBER)];

/// A compiled part of a pattern: a sequence of elements.
#[derive(Debug)]
pub(crate) struct Part {
    /// One after the other.
    pub(crate) elements: Vec<Element>,
    /// It may stand in another sentence than the first part.
    pub(crate) crosses: bool,
}

/// A compiled pattern.
#[derive(Debug)]
pub(crate) struct Pattern {
    /// Indicator or signal it speaks for.
    pub(crate) code: String,
    /// Its language, or `*`.
    pub(crate) lang: String,
    /// Parts in any order.
    pub(crate) parts: Vec<Part>,
    /// A hit of one of these nearby cancels the match.
    pub(crate) guards: Vec<Element>,
    /// Signals of which one must be present in the whole text.
    pub(crate) context: Vec<String>,
    /// Line in `patterns.csv`.
    pub(crate) line: u64,
}

/// A stem and which of its words the automaton looks for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Anchored {
    /// Index of the stem.
    pub(crate) stem: usize,
    /// Index of the word in the stem.
    pub(crate) word: u16,
    /// How many words it has.
    pub(crate) words: u16,
    /// The first byte of the word [`beside`] that one: in most texts it is another. 0: any.
    pub(crate) beside: u8,
}

/// Where the neighbour of a stem's word stands that is itself at `at`: before it, or behind it where it is the stem's first.
pub(crate) fn beside(at: usize, word: u16) -> usize {
    if word == 0 { at + 1 } else { at.saturating_sub(1) }
}

/// Everything the check knows, ready to run.
#[derive(Debug)]
pub struct Lexicon {
    pub(crate) indicators: HashMap<String, Indicator>,
    pub(crate) patterns: Vec<Pattern>,
    pub(crate) automaton: AhoCorasick,
    /// By automaton pattern: the stems whose anchor it is.
    pub(crate) anchored: Lists<Anchored>,
    pub(crate) stems: Stems,
    /// By stem: the groups it feeds and the language it was listed under.
    pub(crate) feeds: Lists<Group>,
    pub(crate) stem_langs: Vec<&'static str>,
    pub(crate) groups: usize,
    /// Words that a quote cannot end with (`not`), and negations that may follow it (`emas`).
    pub(crate) openers: Group,
    pub(crate) closers: Group,
    /// By element: the groups that may stand there.
    pub(crate) elements: Vec<Vec<Group>>,
    /// By group: the patterns that cannot be complete without a hit of this group or of a few others.
    pub(crate) asking: Lists<usize>,
    /// Units of a currency for one US dollar.
    pub(crate) rates: HashMap<String, f64>,
    /// What signs weigh together.
    pub(crate) weights: Weights,
    /// What wording weighs.
    pub(crate) wording: Wording,
    /// Licensed agencies, state bodies, watch list.
    pub(crate) registers: Registers,
}

impl<'a> Sources<'a> {
    /// The files of a pack, or the one that is missing.
    fn of(pack: &'a Pack) -> std::result::Result<Self, Fault> {
        let part = |name: &str| {
            let missing = || {
                Fault::new(name, 0, "", "the part is missing", "Every pack has all parts of the advert check")
            };
            pack.parts.get(name).map(Vec::as_slice).ok_or_else(missing)
        };
        Ok(Self {
            concepts: part("adverts/concepts.csv")?,
            indicators: part("adverts/indicators.csv")?,
            patterns: part("adverts/patterns.csv")?,
            rates: part("adverts/rates.csv")?,
            weights: part("adverts/weights.csv")?,
            wording: part("adverts/wording.csv")?,
            agencies: part("adverts/agencies.csv")?,
            watch: part("adverts/watch.csv")?,
        })
    }
}

impl Lexicon {
    /// Reads and compiles the pack's files.
    ///
    /// # Errors
    /// [`Error::Pack`] names the file, the line, the column and what to do.
    pub fn from_csv(sources: &Sources<'_>) -> Result<Self> {
        Self::compile(sources).map_err(|faults| {
            faults.into_iter().next().map_or(Error::Internal("a lexicon refused for nothing"), Error::from)
        })
    }

    /// What is wrong with a pack's rows of the advert check: every row that cannot be compiled, for those who edit them. A concept that
    /// cannot be read makes faults of the rows that use it.
    #[must_use]
    pub fn faults(pack: &Pack) -> Vec<Fault> {
        match Sources::of(pack).map(|sources| Self::compile(&sources)) {
            Ok(compiled) => compiled.err().unwrap_or_default(),
            Err(missing) => vec![missing],
        }
    }

    /// Compiles the files, or says everything that is wrong with them.
    fn compile(sources: &Sources<'_>) -> std::result::Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        let indicators = read_indicators(sources.indicators, &mut faults);
        let mut builder = Builder::new();
        read_concepts(sources.concepts, &mut builder, &mut faults);
        let mut patterns = read_patterns(sources.patterns, &mut builder, &indicators, &mut faults);
        // A row that asks for a context is read after all rows that may give it.
        patterns.arrange_by_key(|p| !p.context.is_empty());
        let mut named = |name| {
            let group = builder.concept(name);
            group.unwrap_or_else(|e| {
                faults.push(Fault::new("adverts/concepts.csv", 0, "concept", e, "Add its row"));
                Group::default()
            })
        };
        let (openers, closers) = (named("quote-opener"), named("quote-closer"));
        let rates = read_rates(sources.rates, &mut faults);
        let weights = read_weights(sources.weights, &mut faults);
        let wording = read_wording(sources.wording, &mut faults);
        let registers = Registers::read(sources.agencies, sources.watch, &mut faults);
        if !faults.is_empty() {
            return Err(faults);
        }

        let asking = asking(&patterns, &builder);
        let (needles, anchored) = anchors(&builder.stems);
        let automaton = AhoCorasick::builder()
            .kind(Some(AhoCorasickKind::ContiguousNFA))
            .match_kind(MatchKind::Standard)
            .build(&needles)
            .map_err(|e| {
                let fault = format!("too many stems for one automaton ({e})");
                vec![Fault::new("adverts/concepts.csv", 0, "", fault, "Split the pack")]
            })?;
        Ok(Self {
            indicators,
            patterns,
            automaton,
            anchored,
            feeds: Lists::gather(builder.stems.len(), &builder.feeds).tidy(),
            stems: builder.stems,
            stem_langs: builder.langs,
            groups: builder.groups,
            openers,
            closers,
            elements: builder.elements,
            asking,
            rates,
            weights,
            wording,
            registers,
        })
    }

    /// Compiles the lexicon of a pack.
    ///
    /// # Errors
    /// As [`Lexicon::from_csv`], and [`Error::Pack`] when a file is missing.
    pub fn from_pack(pack: &Pack) -> Result<Self> {
        Self::from_csv(&Sources::of(pack)?)
    }

    /// The indicator with this code.
    #[must_use]
    pub fn indicator(&self, code: &str) -> Option<&Indicator> {
        self.indicators.get(code)
    }

    /// Number of stems and of patterns, for reports about the pack.
    #[must_use]
    pub fn size(&self) -> (usize, usize) {
        (self.stems.len(), self.patterns.len())
    }
}

/// By group, the patterns that ask for it: each asks for the element that fewest groups can be.
fn asking(patterns: &[Pattern], builder: &Builder) -> Lists<usize> {
    let mut pairs = Vec::new();
    for (id, pattern) in patterns.iter().enumerate() {
        let elements = pattern.parts.iter().flat_map(|part| &part.elements);
        let fewest = elements.filter_map(|&element| builder.elements.get(element)).min_by_key(|g| g.len());
        pairs.extend(fewest.into_iter().flatten().map(|&group| (group, id)));
    }
    Lists::gather(builder.groups, &pairs)
}

/// What the automaton looks for, and by place there the stems it is a word of.
fn anchors(stems: &Stems) -> (Vec<&str>, Lists<Anchored>) {
    let mut needles: Vec<&str> = Vec::new();
    let mut pairs = Vec::with_capacity(stems.len());
    let mut known: HashMap<&str, usize> = HashMap::with_capacity(stems.len());
    for (id, stem) in stems.iter().enumerate() {
        let (mut word, mut words, mut rarest) = (0, 0, "");
        for test in pattern::tests(stem) {
            // The longest word is the rarest: `паспорт` in `за_паспорт`.
            if test.needle().len() > rarest.len() {
                (word, rarest) = (words, test.needle());
            }
            words += 1;
        }
        let neighbour = pattern::tests(stem).nth(beside(usize::from(word), word));
        let beside = neighbour.map_or(0, pattern::Test::first_byte);
        let slot = *known.entry(rarest).or_insert_with(|| {
            needles.push(rarest);
            needles.len() - 1
        });
        pairs.push((slot, Anchored { stem: id, word, words, beside }));
    }
    let anchored = Lists::gather(needles.len(), &pairs);
    (needles, anchored)
}
