//! The lexicon: indicators, ideas, patterns and rates read from the pack and compiled once.

use std::collections::HashMap;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};

use super::model::Strength;
use super::pattern::{self, Choice, Stem};
use super::table::Table;
use crate::{
    error::{Error, Result},
    pack::Pack,
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

/// Number of a group: the hits of one element of a pattern.
pub(crate) type Group = usize;

/// Groups that are filled from extracted facts instead of words.
pub(crate) const MONEY: Group = 0;
pub(crate) const BIG_MONEY: Group = 1;
pub(crate) const CONTACT: Group = 2;
pub(crate) const NUMBER: Group = 3;
const BUILT_IN: [(&str, Group); 4] =
    [("money", MONEY), ("bigmoney", BIG_MONEY), ("contact", CONTACT), ("number", NUMBER)];

/// A compiled pattern.
#[derive(Debug)]
pub(crate) struct Pattern {
    /// Indicator or signal it speaks for.
    pub(crate) code: String,
    /// Its language, or `*`.
    pub(crate) lang: String,
    /// Parts in any order, each a sequence of groups.
    pub(crate) parts: Vec<Vec<Group>>,
    /// A hit of one of these nearby cancels the match.
    pub(crate) guards: Vec<Group>,
    /// Signals of which one must be present in the whole text.
    pub(crate) context: Vec<String>,
    /// Examples.
    pub(crate) must_hit: Vec<String>,
    pub(crate) must_not_hit: Vec<String>,
    /// Line in `patterns.csv`.
    pub(crate) line: u64,
}

/// Everything the check knows, ready to run.
#[derive(Debug)]
pub struct Lexicon {
    pub(crate) indicators: HashMap<String, Indicator>,
    pub(crate) patterns: Vec<Pattern>,
    pub(crate) automaton: AhoCorasick,
    /// By automaton pattern: the stems that begin with it.
    pub(crate) starts: Vec<Vec<usize>>,
    pub(crate) stems: Vec<Stem>,
    /// By stem: the groups it feeds and the language it was listed under.
    pub(crate) feeds: Vec<Vec<Group>>,
    pub(crate) stem_langs: Vec<&'static str>,
    pub(crate) groups: usize,
    /// Built-in groups and the groups that take their hits as one alternative of several.
    pub(crate) aliases: Vec<(Group, Group)>,
    /// Units of a currency for one US dollar.
    pub(crate) rates: HashMap<String, f64>,
}

/// Gathers stems and groups while the files are read.
#[derive(Default)]
struct Builder {
    stems: Vec<Stem>,
    ids: HashMap<Stem, usize>,
    feeds: Vec<Vec<Group>>,
    langs: Vec<&'static str>,
    concepts: HashMap<String, Vec<usize>>,
    concept_groups: HashMap<String, Group>,
    groups: usize,
    aliases: Vec<(Group, Group)>,
}

impl Builder {
    fn stem(&mut self, stem: Stem, lang: &'static str) -> usize {
        if let Some(&id) = self.ids.get(&stem) {
            if let Some(known) = self.langs.get_mut(id).filter(|known| **known != lang) {
                // Shared by languages: no evidence for any of them.
                *known = "*";
            }
            return id;
        }
        let id = self.stems.len();
        self.ids.insert(stem.clone(), id);
        self.stems.push(stem);
        self.feeds.push(Vec::new());
        self.langs.push(lang);
        id
    }

    fn feed(&mut self, stem: usize, group: Group) {
        if let Some(groups) = self.feeds.get_mut(stem)
            && !groups.contains(&group)
        {
            groups.push(group);
        }
    }

    fn new_group(&mut self) -> Group {
        self.groups += 1;
        self.groups - 1
    }

    fn element(&mut self, choices: Vec<Choice>, lang: &'static str) -> std::result::Result<Group, String> {
        if let [Choice::Concept(name)] = choices.as_slice() {
            return self.concept(name);
        }
        let group = self.new_group();
        for choice in choices {
            match choice {
                Choice::Stem(stem) => {
                    let id = self.stem(stem, lang);
                    self.feed(id, group);
                }
                Choice::Concept(name) => {
                    if let Some((_, built_in)) = BUILT_IN.iter().find(|(n, _)| *n == name) {
                        self.aliases.push((*built_in, group));
                        continue;
                    }
                    let stems = self.concepts.get(&name).cloned().ok_or_else(|| unknown(&name))?;
                    for id in stems {
                        self.feed(id, group);
                    }
                }
            }
        }
        Ok(group)
    }

    fn concept(&mut self, name: &str) -> std::result::Result<Group, String> {
        if let Some((_, group)) = BUILT_IN.iter().find(|(n, _)| *n == name) {
            return Ok(*group);
        }
        if let Some(&group) = self.concept_groups.get(name) {
            return Ok(group);
        }
        let stems = self.concepts.get(name).cloned().ok_or_else(|| unknown(name))?;
        let group = self.new_group();
        for id in stems {
            self.feed(id, group);
        }
        self.concept_groups.insert(name.to_owned(), group);
        Ok(group)
    }
}

fn unknown(name: &str) -> String {
    format!("`@{name}` is no row of concepts.csv: add one or correct the name")
}

/// The language tag of a row as a static string; `None` for one the app does not know.
fn language(tag: &str) -> Option<&'static str> {
    ["*", "en", "ru", "uz", "uz-Cyrl", "kk", "ky", "tg", "az"].into_iter().find(|l| *l == tag)
}

impl Lexicon {
    /// Reads and compiles the pack's files.
    ///
    /// # Errors
    /// [`Error::Pack`] names the file, the line, the column and what to do.
    pub fn from_csv(sources: &Sources<'_>) -> Result<Self> {
        let indicators = read_indicators(sources.indicators)?;
        let mut builder = Builder { groups: BUILT_IN.len(), ..Builder::default() };
        read_concepts(sources.concepts, &mut builder)?;
        let patterns = read_patterns(sources.patterns, &mut builder, &indicators)?;
        let rates = read_rates(sources.rates)?;

        let mut needles: Vec<String> = Vec::new();
        let mut starts: Vec<Vec<usize>> = Vec::new();
        let mut known: HashMap<String, usize> = HashMap::new();
        for (id, stem) in builder.stems.iter().enumerate() {
            let Some(first) = stem.first() else { continue };
            let needle = first.needle();
            let slot = *known.entry(needle.clone()).or_insert_with(|| {
                needles.push(needle);
                starts.push(Vec::new());
                starts.len() - 1
            });
            if let Some(list) = starts.get_mut(slot) {
                list.push(id);
            }
        }
        let automaton = AhoCorasick::builder()
            .kind(Some(AhoCorasickKind::ContiguousNFA))
            .match_kind(MatchKind::Standard)
            .build(&needles)
            .map_err(|e| {
                Error::Pack(format!("adverts: too many stems for one automaton ({e}): split the pack"))
            })?;
        Ok(Self {
            indicators,
            patterns,
            automaton,
            starts,
            stems: builder.stems,
            feeds: builder.feeds,
            stem_langs: builder.langs,
            groups: builder.groups,
            aliases: builder.aliases,
            rates,
        })
    }

    /// Compiles the lexicon of a pack.
    ///
    /// # Errors
    /// As [`Lexicon::from_csv`], and [`Error::Pack`] when a file is missing.
    pub fn from_pack(pack: &Pack) -> Result<Self> {
        Self::from_csv(&Sources {
            concepts: pack.part("adverts/concepts.csv")?,
            indicators: pack.part("adverts/indicators.csv")?,
            patterns: pack.part("adverts/patterns.csv")?,
            rates: pack.part("adverts/rates.csv")?,
        })
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

fn read_indicators(bytes: &[u8]) -> Result<HashMap<String, Indicator>> {
    let mut out = HashMap::new();
    for row in Table::read("adverts/indicators.csv", bytes)?.rows() {
        let code = row.need("code")?.to_owned();
        let strength = match row.need("strength")? {
            "strong" => Strength::Strong,
            "medium" => Strength::Medium,
            "weak" => Strength::Weak,
            other => return Err(row.fault("strength", &format!("`{other}`: write strong, medium or weak"))),
        };
        row.need("source")?;
        row.need("name_en")?;
        row.need("why_en")?;
        let indicator = Indicator {
            dimension: row.need("dimension")?.to_owned(),
            strength,
            maps_to: row.need("maps_to")?.to_owned(),
            names: row.with_prefix("name_"),
            whys: row.with_prefix("why_"),
            code: code.clone(),
        };
        if out.insert(code.clone(), indicator).is_some() {
            return Err(row.fault("code", &format!("`{code}` stands twice: keep one row")));
        }
    }
    Ok(out)
}

fn read_concepts(bytes: &[u8], builder: &mut Builder) -> Result<()> {
    for row in Table::read("adverts/concepts.csv", bytes)?.rows() {
        let name = row.need("concept")?;
        let lang = language(row.need("lang")?)
            .ok_or_else(|| row.fault("lang", "not a language of the app: use its tag or *"))?;
        let choices = pattern::choices(row.need("words")?).map_err(|e| row.fault("words", &e))?;
        for choice in choices {
            match choice {
                Choice::Stem(stem) => {
                    let id = builder.stem(stem, lang);
                    builder.concepts.entry(name.to_owned()).or_default().push(id);
                }
                Choice::Concept(other) => {
                    let stems = builder
                        .concepts
                        .get(&other)
                        .cloned()
                        .ok_or_else(|| row.fault("words", &unknown(&other)))?;
                    builder.concepts.entry(name.to_owned()).or_default().extend(stems);
                }
            }
        }
    }
    Ok(())
}

fn read_patterns(
    bytes: &[u8],
    builder: &mut Builder,
    indicators: &HashMap<String, Indicator>,
) -> Result<Vec<Pattern>> {
    let mut out = Vec::new();
    for row in Table::read("adverts/patterns.csv", bytes)?.rows() {
        let code = row.need("code")?;
        if code.starts_with(char::is_uppercase) && !indicators.contains_key(code) {
            return Err(row.fault(
                "code",
                &format!("`{code}` is no row of indicators.csv: add one or correct the code"),
            ));
        }
        let lang = language(row.need("lang")?)
            .ok_or_else(|| row.fault("lang", "not a language of the app: use its tag or *"))?;
        let parsed = pattern::parse(row.need("pattern")?).map_err(|e| row.fault("pattern", &e))?;
        let mut parts = Vec::with_capacity(parsed.len());
        for part in parsed {
            let groups: std::result::Result<Vec<Group>, String> =
                part.into_iter().map(|choices| builder.element(choices, lang)).collect();
            parts.push(groups.map_err(|e| row.fault("pattern", &e))?);
        }
        let guard = row.get("guard");
        let guards = if guard.is_empty() {
            Vec::new()
        } else {
            let choices = pattern::choices(guard).map_err(|e| row.fault("guard", &e))?;
            vec![builder.element(choices, lang).map_err(|e| row.fault("guard", &e))?]
        };
        let must_hit = row.list("must_hit");
        if must_hit.is_empty() {
            return Err(row.fault("must_hit", "give at least one example that the pattern must find"));
        }
        out.push(Pattern {
            code: code.to_owned(),
            lang: lang.to_owned(),
            parts,
            guards,
            context: row.list("context"),
            must_hit,
            must_not_hit: row.list("must_not_hit"),
            line: row.line(),
        });
    }
    Ok(out)
}

fn read_rates(bytes: &[u8]) -> Result<HashMap<String, f64>> {
    let mut out = HashMap::new();
    for row in Table::read("adverts/rates.csv", bytes)?.rows() {
        row.need("source")?;
        row.need("date")?;
        let rate: f64 = row
            .need("per_usd")?
            .parse()
            .map_err(|_| row.fault("per_usd", "not a number: write 12650 or 1.7"))?;
        if !(rate.is_finite() && rate > 0.0) {
            return Err(row.fault("per_usd", "must be greater than zero"));
        }
        out.insert(row.need("currency")?.to_owned(), rate);
    }
    Ok(out)
}
