//! Fits what the signs and the wording of an advert weigh together to `tests/adverts/tune.jsonl` and the rules as they lie there, and writes
//! `weights.csv` and `wording.csv` in `core/pack/adverts`: `cargo run --package hamroh-tests --example advert_weights`, after words were changed.

use std::{fs, io::Write as _, path::Path};

use hamroh_tests::{
    adverts::{folder, rows, rules},
    weights::{Signs, learn, neutral},
};

fn main() -> anyhow::Result<()> {
    let lexicon = rules(&folder(), Some(&neutral()))?;
    let texts = rows(&Path::new(env!("CARGO_MANIFEST_DIR")).join("adverts/tune.jsonl"))?;
    let read: Vec<Signs> = texts.iter().map(|row| Signs::read(row, &lexicon)).collect();
    let learned = learn(&read.iter().collect::<Vec<_>>(), true);
    fs::write(folder().join("weights.csv"), &learned.weights)?;
    fs::write(folder().join("wording.csv"), &learned.wording)?;
    let signs = learned.weights.lines().count().saturating_sub(2);
    writeln!(std::io::stdout(), "{signs} signs weigh something, learned from {} texts", texts.len())?;
    Ok(())
}
