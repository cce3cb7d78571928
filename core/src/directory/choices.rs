//! What a person chooses from before asking: citizenships and countries by name.

use super::store::Store;
use crate::{
    directory::model::{Choices, CountryName},
    error::Result,
    words::Words,
};

/// States whose missions the directory knows.
const CITIZENSHIPS: &str = "SELECT DISTINCT sending FROM org WHERE kind = 'mission'";
const COUNTRIES: &str = "SELECT code FROM country";

/// All that can be chosen, named in the reader's language and sorted by that name.
///
/// # Errors
/// When the directory cannot be read.
pub fn choices(store: &Store, words: &Words) -> Result<Choices> {
    Ok(Choices {
        citizenships: named(store, CITIZENSHIPS, words)?,
        countries: named(store, COUNTRIES, words)?,
    })
}

fn named(store: &Store, sql: &str, words: &Words) -> Result<Vec<CountryName>> {
    let mut query = store.conn.prepare_cached(sql)?;
    let codes = query.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<Vec<String>>>()?;
    let mut found = codes
        .into_iter()
        .map(|code| Ok(CountryName { name: store.country(&code, words)?, code }))
        .collect::<Result<Vec<_>>>()?;
    found.sort_by_cached_key(|c| (c.name.to_lowercase(), c.code.clone()));
    Ok(found)
}
