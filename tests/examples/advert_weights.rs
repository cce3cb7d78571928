//! Fits what the signs of an advert weigh together to `tests/adverts/tune.jsonl` and the rules as they lie there, and writes
//! `core/pack/adverts/weights.csv`: `cargo run --package hamroh-tests --example advert_weights`, after words were changed.

use std::{fs, io::Write as _, path::Path};

use hamroh_tests::{
    adverts::{folder, rows, rules},
    weights::{NEUTRAL, Signs, table},
};

fn main() -> anyhow::Result<()> {
    let lexicon = rules(&folder(), Some(NEUTRAL))?;
    let texts = rows(&Path::new(env!("CARGO_MANIFEST_DIR")).join("adverts/tune.jsonl"))?;
    let read: Vec<Signs> = texts.iter().map(|row| Signs::read(row, &lexicon)).collect();
    let csv = table(&read.iter().collect::<Vec<_>>());
    fs::write(folder().join("weights.csv"), &csv)?;
    let signs = csv.lines().count().saturating_sub(2);
    writeln!(std::io::stdout(), "{signs} signs weigh something, learned from {} texts", texts.len())?;
    Ok(())
}
