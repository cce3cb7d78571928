//! The advert check's lexicon out of a pack, for the commands that use the pure check without a `Companion`.

use hamroh_core::{
    advert::{Lexicon, Sources},
    error::Error,
    pack::Pack,
};

/// Compiles the lexicon of a pack.
pub fn from_pack(pack: &Pack) -> Result<Lexicon, Error> {
    Lexicon::from_csv(&Sources {
        indicators: pack.part("adverts/indicators.csv")?,
        concepts: pack.part("adverts/concepts.csv")?,
        patterns: pack.part("adverts/patterns.csv")?,
        rates: pack.part("adverts/rates.csv")?,
    })
}
