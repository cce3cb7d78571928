//! Paired timings: what the core does, beside the least that the same work can cost, in one run on one machine.
//!
//! `cargo xtask bench [NAME]`. Machines differ and get busy; a ratio of two things done in turns does not. Every pair
//! runs in rounds, the two sides alternating; the median of the rounds' ratios is what counts, the lowest and highest
//! show how far to trust it. Nothing here fails: the bars stand in the design and are printed beside.

mod advert;
mod cold;
mod directory;
mod export;
mod journal;
mod long;

use std::{
    io::Write,
    time::{Duration, Instant},
};

/// What goes wrong in a bench ends it; the text says where.
type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// Runs one pair.
type Bench = fn() -> Outcome<Pair>;

/// Timings of both sides, round by round.
struct Pair {
    name: &'static str,
    /// What the ratio is, in words.
    means: &'static str,
    bar: &'static str,
    /// Time of the core and of the bare work, per piece of work.
    rounds: Vec<(Duration, Duration)>,
    /// The ratio is `bare / ours` (a share, higher is better) or `ours / bare` (a factor, lower is better).
    share: bool,
}

impl Pair {
    fn line(&self) -> Option<String> {
        let mut ratios: Vec<f64> = self
            .rounds
            .iter()
            .map(|(ours, bare)| {
                let (ours, bare) = (ours.as_secs_f64(), bare.as_secs_f64());
                if self.share { bare / ours } else { ours / bare }
            })
            .collect();
        ratios.sort_by(f64::total_cmp);
        let ours = median(self.rounds.iter().map(|(ours, _)| *ours))?;
        let bare = median(self.rounds.iter().map(|(_, bare)| *bare))?;
        Some(format!(
            "{:<15} {:>6.2}  [{:.2}, {:.2}]  {:<9} {:>9.1} µs / {:>9.1} µs  {}",
            self.name,
            ratios.get(ratios.len() / 2)?,
            ratios.first()?,
            ratios.last()?,
            self.bar,
            ours.as_secs_f64() * 1e6,
            bare.as_secs_f64() * 1e6,
            self.means,
        ))
    }
}

fn median(times: impl Iterator<Item = Duration>) -> Option<Duration> {
    let mut times: Vec<_> = times.collect();
    times.sort();
    times.get(times.len() / 2).copied()
}

/// Time of one of `n` repetitions.
fn each(n: u32, mut work: impl FnMut() -> Outcome<()>) -> Outcome<Duration> {
    let started = Instant::now();
    for _ in 0..n {
        work()?;
    }
    Ok(started.elapsed() / n)
}

fn main() -> Outcome<()> {
    if let Some(took) = cold::task() {
        return Ok(write!(std::io::stdout(), "{}", took?.as_nanos())?);
    }
    // Cargo adds `--bench` by itself.
    let filter = std::env::args().skip(1).find(|a| !a.starts_with("--")).unwrap_or_default();
    let benches: [(&str, Bench); 13] = [
        ("advert", advert::check),
        ("lexicon", advert::lexicon),
        ("cold", cold::help_me),
        ("help-me", directory::help_me),
        ("search", directory::search),
        ("append", journal::append),
        ("append-long", long::append),
        ("verify", journal::verify),
        ("export", export::export),
        ("export-deflated", export::export_deflated),
        ("verify-long", long::verify),
        ("open-long", long::open),
        ("list-long", long::list),
    ];
    let mut out = std::io::stdout();
    writeln!(
        out,
        "{:<15} {:>6}  [low, high]  {:<9} {:>12} / {:>12}  what",
        "pair", "ratio", "bar", "ours", "other"
    )?;
    let named = benches.iter().any(|(name, _)| *name == filter);
    for (name, bench) in &benches {
        // `verify` is that pair alone, `ver` everything with these letters.
        if *name == filter || (!named && name.contains(&filter)) {
            writeln!(out, "{}", bench()?.line().ok_or("no rounds")?)?;
        }
    }
    Ok(())
}
