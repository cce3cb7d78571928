//! The core's own time for the calls that `cargo xtask ffi` makes through the FFI: one line of JSON, the
//! fastest of many rounds in nanoseconds: what other work on the machine disturbed least.

use std::{hint::black_box, io::Write, sync::Arc, time::Instant};

use hamroh_core::{companion::Companion, directory::model::HelpQuestion, geo::Position, ports::SystemClock};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// Rounds of each call, taken in turns.
const ROUNDS: usize = 100;

fn main() -> Outcome<()> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().to_string_lossy().into_owned();
    let core = Companion::open(path, Arc::new(SystemClock::default()))?;
    let question = HelpQuestion {
        citizen: "KG".into(),
        country: None,
        position: Some(Position::parse("16.713,98.575")?),
        language: "ru".into(),
        ..HelpQuestion::default()
    };
    let mut times: [Vec<u128>; 3] = Default::default();
    for _ in 0..ROUNDS {
        let [pause, explain, help_me] = &mut times;
        pause.push(each(2_000, || Ok(core.pause()?))?);
        explain.push(each(500, || {
            black_box(core.explain("full".into(), "en".into()));
            Ok(())
        })?);
        help_me.push(each(5, || {
            black_box(core.help_me(question.clone())?);
            Ok(())
        })?);
    }
    let [pause, explain, help_me] = times.map(fastest);
    writeln!(std::io::stdout(), "{{\"empty\":{pause},\"explain\":{explain},\"help_raw\":{help_me}}}")?;
    Ok(())
}

fn each(n: u128, mut work: impl FnMut() -> Outcome<()>) -> Outcome<u128> {
    let started = Instant::now();
    for _ in 0..n {
        work()?;
    }
    Ok(started.elapsed().as_nanos() / n)
}

fn fastest(times: Vec<u128>) -> u128 {
    times.into_iter().min().unwrap_or_default()
}
