//! The directory's first answer beside the ones that follow, and the search beside the chain.

use std::{hint::black_box, sync::Arc, time::Instant};

use hamroh_core::{companion::Companion, directory::model::HelpQuestion, geo::Position, ports::SystemClock};

use crate::{Outcome, Pair, each};

pub fn question() -> Outcome<HelpQuestion> {
    Ok(HelpQuestion {
        citizen: "KG".into(),
        country: Some("TH".into()),
        position: Some(Position::parse("16.713,98.575")?),
        language: "ru".into(),
        ..HelpQuestion::default()
    })
}

/// The first answer after a cold start, directory built from the pack included, beside a later one.
pub fn help_me() -> Outcome<Pair> {
    let mut rounds = Vec::new();
    for _ in 0..7 {
        let folder = tempfile::tempdir()?;
        let path = folder.path().to_string_lossy().into_owned();
        let started = Instant::now();
        let companion = Companion::open(path, Arc::new(SystemClock::default()))?;
        black_box(companion.help_me(question()?)?);
        let cold = started.elapsed();
        let warm = each(20, || {
            black_box(companion.help_me(question()?)?);
            Ok(())
        })?;
        rounds.push((cold, warm));
    }
    Ok(Pair {
        name: "help-me",
        means: "first answer on an empty folder / later ones",
        bar: "-",
        rounds,
        share: false,
    })
}

/// A search while typing beside the chain that the screen behind it shows.
pub fn search() -> Outcome<Pair> {
    let companion = Companion::in_memory(Arc::new(SystemClock::default()))?;
    let mut rounds = Vec::new();
    for _ in 0..15 {
        let ours = each(10, || {
            black_box(companion.search("бангк".into(), "ru".into(), 20)?);
            Ok(())
        })?;
        let chain = each(10, || {
            black_box(companion.help_me(question()?)?);
            Ok(())
        })?;
        rounds.push((ours, chain));
    }
    Ok(Pair { name: "search", means: "search for five letters / help-me", bar: "-", rounds, share: false })
}
