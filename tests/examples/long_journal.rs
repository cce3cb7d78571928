//! Makes a journal with very many records, for benches and for `cargo xtask memory`; its secret is that of the fixtures.
//!
//! `cargo run --release --package hamroh-tests --example long_journal -- FOLDER COUNT [PHOTOS]` goes on with what is there; with `open` in the
//! place of the number it opens and unlocks the journal, and does nothing else.

use std::{error::Error, path::Path};

use hamroh_tests::{fixtures::SECRET, long};
use indicatif::{ProgressBar, ProgressStyle};

fn main() -> Result<(), Box<dyn Error>> {
    let mut args = std::env::args().skip(1);
    let (folder, wanted) = args.next().zip(args.next()).ok_or("name a folder and a number")?;
    let folder = Path::new(&folder);
    if wanted == "open" {
        let mut journal = long::open(folder)?;
        journal.unlock(SECRET)?;
        return Ok(journal.close()?);
    }
    let wanted = wanted.parse()?;
    let bar = ProgressBar::new(wanted);
    bar.set_style(ProgressStyle::with_template("{bar:40} {pos}/{len} records, {eta} left")?);
    long::make(folder, wanted, |have| bar.set_position(have))?;
    bar.finish();
    if let Some(photos) = args.next() {
        long::photos(folder, photos.parse()?)?;
    }
    Ok(())
}
