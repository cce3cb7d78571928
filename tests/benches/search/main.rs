//! The search box beside SQLite's FTS5 trigram and beside a linear scan by a fuzzy matcher: `cargo xtask search`.
//!
//! One corpus, one list of queries, one run; every query is asked of the three in turns, and its fastest of a few rounds counts, because
//! that is what other work on the machine disturbs least. Writes a table for `tests/PROOFS.md`; `--missed` tells what
//! the search box did not find first.

mod corpus;
mod engines;
mod queries;

use std::{
    io::Write,
    time::{Duration, Instant},
};

use hamroh_core::{
    directory::{search, store::Store},
    pack::Pack,
    words::{LANGUAGES, Words},
};

use self::{
    corpus::Corpus,
    engines::{Engine, Fts5, Hamroh, Scan},
    queries::{Query, SETS},
};

/// What goes wrong in a bench ends it; the text says where.
type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// How often every query is asked of each.
const ROUNDS: usize = 2;

/// How often in a row, as long as [`PATIENCE`] lasts: the same rule for all three.
const CALLS: usize = 6;
const PATIENCE: Duration = Duration::from_millis(20);

const NAMES: [&str; 3] = ["Hamroh", "FTS5", "scan"];

/// What one engine made of one query.
#[derive(Clone, Copy, Default)]
struct Result1 {
    right: bool,
    fastest: Option<Duration>,
}

fn main() -> Outcome<()> {
    let missed = std::env::args().any(|arg| arg == "--missed");
    let corpus = Corpus::make()?;
    let queries = queries::all(&corpus)?;
    let mut hamroh = Hamroh { store: Store::build(&corpus.pack)?, words: Words::new("ru") };
    let started = Instant::now();
    let memory = search::memory(&hamroh.store)?;
    let built = started.elapsed();
    let (mut fts5, mut scan) = (Fts5::new(&corpus)?, Scan::new(&corpus));
    let engines: &mut [&mut dyn Engine; 3] = &mut [&mut hamroh, &mut fts5, &mut scan];

    let mut results = vec![[Result1::default(); 3]; queries.len()];
    for round in 0..ROUNDS {
        for (query, results) in queries.iter().zip(&mut results) {
            for turn in 0..engines.len() {
                let at = (round + turn) % engines.len();
                let (Some(engine), Some(result)) = (engines.get_mut(at), results.get_mut(at)) else {
                    continue;
                };
                let begun = Instant::now();
                let answer = engine.first(&query.text)?;
                let mut took = begun.elapsed();
                // On a busy machine a single call says more of the others than of itself.
                for _ in 1..CALLS {
                    if begun.elapsed() > PATIENCE {
                        break;
                    }
                    let started = Instant::now();
                    engine.first(&query.text)?;
                    took = took.min(started.elapsed());
                }
                result.fastest = Some(result.fastest.map_or(took, |known| known.min(took)));
                result.right = answer.as_ref().is_some_and(|answer| query.right.contains(answer));
                if missed && round == 0 && at == 0 && !result.right {
                    writeln!(
                        std::io::stderr(),
                        "{}: {:?} gave {answer:?}, not {:?}",
                        SETS.get(query.set).unwrap_or(&""),
                        query.text,
                        query.right
                    )?;
                }
            }
        }
    }
    let mut out = std::io::stdout();
    found_first(&mut out, &queries, &results)?;
    times(&mut out, &queries, &results)?;
    let seed = Store::build(&Pack::seed()?)?;
    let started = Instant::now();
    let small = search::memory(&seed)?;
    writeln!(
        out,
        "\n{} organisations, {} names and numbers, {} queries. Memory of the search once it was used: {:.1} MB, built in {} ms; with the seed \
         pack {:.2} MB, {} ms.",
        corpus.orgs.len(),
        corpus.names.len(),
        queries.len(),
        memory as f64 / 1e6,
        built.as_millis(),
        small as f64 / 1e6,
        started.elapsed().as_millis(),
    )?;
    Ok(())
}

/// The share of first answers that are right, by language and kind of query.
fn found_first(out: &mut impl Write, queries: &[Query], results: &[[Result1; 3]]) -> Outcome<()> {
    writeln!(out, "| right at first, of each: {} | {} |", NAMES.join(" / "), SETS.join(" | "))?;
    writeln!(out, "|---|{}", "---|".repeat(SETS.len()))?;
    for language in (0..LANGUAGES.len()).map(Some).chain([None]) {
        let name = language.and_then(|at| LANGUAGES.get(at)).copied().unwrap_or("any");
        let cells = (0..SETS.len()).map(|set| {
            let own: Vec<&[Result1; 3]> = queries
                .iter()
                .zip(results)
                .filter(|(q, _)| q.language == language && q.set == set)
                .map(|(_, r)| r)
                .collect();
            if own.is_empty() {
                return String::new();
            }
            let share = |at: usize| {
                own.iter().filter(|r| r.get(at).is_some_and(|r| r.right)).count() as f64 / own.len() as f64
            };
            let shares: Vec<String> = (0..NAMES.len()).map(|at| format!("{:.3}", share(at))).collect();
            shares.join(" / ")
        });
        writeln!(out, "| {name} | {} |", cells.collect::<Vec<_>>().join(" | "))?;
    }
    Ok(())
}

/// Times of all queries, and of each kind.
fn times(out: &mut impl Write, queries: &[Query], results: &[[Result1; 3]]) -> Outcome<()> {
    writeln!(out, "\n| time of a query, ms: median, 95 % within | {} | of the scan's |", NAMES.join(" | "))?;
    writeln!(out, "|---|---|---|---|---|")?;
    for set in (0..SETS.len()).map(Some).chain([None]) {
        let name = set.and_then(|set| SETS.get(set)).copied().unwrap_or("all");
        let mut ends = Vec::new();
        let mut cells = Vec::new();
        for at in 0..NAMES.len() {
            let own = queries.iter().zip(results).filter(|(query, _)| set.is_none_or(|set| query.set == set));
            let mut times: Vec<f64> =
                own.filter_map(|(_, results)| Some(results.get(at)?.fastest?.as_secs_f64() * 1e3)).collect();
            times.sort_by(f64::total_cmp);
            let (middle, end) = (quantile(&times, 50)?, quantile(&times, 95)?);
            cells.push(format!("{middle:.3}, {end:.3}"));
            ends.push(end);
        }
        let (ours, scan) = (ends.first().ok_or("no times")?, ends.last().ok_or("no times")?);
        writeln!(out, "| {name} | {} | {:.2} |", cells.join(" | "), ours / scan)?;
    }
    Ok(())
}

fn quantile(sorted: &[f64], percent: usize) -> Outcome<f64> {
    Ok(*sorted.get((sorted.len() * percent / 100).min(sorted.len().saturating_sub(1))).ok_or("no times")?)
}
