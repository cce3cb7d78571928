//! The three that are compared. Each gives the kind and id of its first answer.

use hamroh_core::{
    directory::{health::Marks, model::HitKind, search::search, store::Store},
    words::Words,
};
use nucleo_matcher::{
    Config, Matcher, Utf32String,
    pattern::{AtomKind, CaseMatching, Normalization, Pattern},
};
use rusqlite::Connection;

use crate::{
    Outcome,
    corpus::{Corpus, Named},
};

/// Answers that a screen shows.
const SHOWN: usize = 12;

/// Kind and id.
pub type Answer = Option<(&'static str, String)>;

/// What is compared.
pub trait Engine {
    /// Its first answer.
    fn first(&mut self, text: &str) -> Outcome<Answer>;
}

/// The search box as shells call it: twelve hits, each with its title, its numbers and the reason.
pub struct Hamroh {
    pub store: Store,
    pub words: Words,
}

impl Engine for Hamroh {
    fn first(&mut self, text: &str) -> Outcome<Answer> {
        let hits = search(
            &self.store,
            text,
            &self.words,
            u32::try_from(SHOWN)?,
            self.store.issued(),
            &Marks::default(),
        )?;
        Ok(hits.into_iter().next().map(|hit| {
            let kind = match hit.kind {
                HitKind::Country => "country",
                HitKind::Place => "place",
                HitKind::Org => "org",
            };
            (kind, hit.id)
        }))
    }
}

/// SQLite's FTS5 with its trigram tokenizer over the names as they are: any triple in common, ranked by bm25. Gives rows only.
pub struct Fts5 {
    conn: Connection,
    rows: Vec<(&'static str, String)>,
}

impl Fts5 {
    /// Fills an index in memory.
    pub fn new(corpus: &Corpus) -> Outcome<Self> {
        let conn = Connection::open_in_memory()?;
        conn.execute_batch(
            "CREATE VIRTUAL TABLE names USING fts5 (text, tokenize = 'trigram', detail = 'none'); BEGIN",
        )
        .map_err(|e| format!("{e}: FTS5 is compiled in by `cargo xtask search` only"))?;
        let mut insert = conn.prepare("INSERT INTO names (rowid, text) VALUES (?1, ?2)")?;
        for (id, named) in (0_i64..).zip(&corpus.names) {
            insert.execute((id, &named.text))?;
        }
        drop(insert);
        conn.execute_batch("COMMIT; INSERT INTO names (names) VALUES ('optimize')")?;
        let rows = corpus.names.iter().map(|named| (named.kind, named.id.clone())).collect();
        Ok(Self { conn, rows })
    }
}

impl Engine for Fts5 {
    fn first(&mut self, text: &str) -> Outcome<Answer> {
        let lower: Vec<char> = text.to_lowercase().chars().collect();
        let triples: Vec<String> = lower
            .windows(3)
            .map(|triple| format!("\"{}\"", triple.iter().collect::<String>().replace('"', "\"\"")))
            .collect();
        if triples.is_empty() {
            return Ok(None);
        }
        let mut query = self
            .conn
            .prepare_cached("SELECT rowid FROM names WHERE names MATCH ?1 ORDER BY rank LIMIT 12")?;
        let found = query.query_map([triples.join(" OR ")], |row| row.get::<_, i64>(0))?;
        let found = found.collect::<rusqlite::Result<Vec<_>>>()?;
        let first = found.first().and_then(|id| self.rows.get(usize::try_from(*id).ok()?));
        Ok(first.map(|(kind, id)| (*kind, id.clone())))
    }
}

/// nucleo's matcher (the one of the Helix editor) over every name in turn; of equal scores the shorter name. Gives rows only.
pub struct Scan<'a> {
    matcher: Matcher,
    names: Vec<(Utf32String, &'a Named)>,
}

impl<'a> Scan<'a> {
    /// Takes the names over.
    pub fn new(corpus: &'a Corpus) -> Self {
        let names =
            corpus.names.iter().map(|named| (Utf32String::from(named.text.as_str()), named)).collect();
        Self { matcher: Matcher::new(Config::DEFAULT), names }
    }
}

impl Engine for Scan<'_> {
    fn first(&mut self, text: &str) -> Outcome<Answer> {
        let pattern = Pattern::new(text, CaseMatching::Ignore, Normalization::Smart, AtomKind::Fuzzy);
        let mut best: Vec<(u32, usize, &Named)> = self
            .names
            .iter()
            .filter_map(|(name, named)| {
                Some((pattern.score(name.slice(..), &mut self.matcher)?, name.len(), *named))
            })
            .collect();
        let order = |a: &(u32, usize, &Named), b: &(u32, usize, &Named)| b.0.cmp(&a.0).then(a.1.cmp(&b.1));
        if best.len() > SHOWN {
            best.select_nth_unstable_by(SHOWN, order);
            best.truncate(SHOWN);
        }
        best.sort_by(order);
        Ok(best.first().map(|(_, _, named)| (named.kind, named.id.clone())))
    }
}
