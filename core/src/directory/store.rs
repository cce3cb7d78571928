//! The database of the directory: built from rows, tested, and only ever read.
//!
//! It lives in memory. Its bytes are written and read as a whole by [`super::installed`], which compares them with their
//! hash: a single bit that decayed on the disk could be a digit of a number.

use std::{cell::OnceCell, io::Read};

use rusqlite::{Connection, OptionalExtension as _};

use super::{contacts, index::Index, install};
use crate::{
    error::{Error, Result},
    pack::{Pack, floor::Floor},
    time::PartialDate,
};

/// The database's name inside its connection.
const DATABASE: &str = "main";

/// What SQLite itself knows the file by (`application_id` and `user_version` of the schema).
const APPLICATION: i64 = 0x4841_4d44;
const LAYOUT: i64 = 7;

const META: &str = "SELECT value FROM meta WHERE key = ?1";
const CALLING: &str = "SELECT calling FROM country";
const COUNTS: &str =
    "SELECT (SELECT count(*) FROM country), (SELECT count(*) FROM org), (SELECT count(*) FROM contact)";
const PLACE_NAMES: &str = "SELECT ref, text FROM spelled WHERE kind IN ('country', 'place')";
/// A question like the real ones: countries and the names to show belong together.
const PROBE: &str =
    "SELECT count(*) FROM country JOIN name ON name.kind = 'country' AND name.ref = country.code";
/// Reading is all that is done with it. The database is in memory already: copies of its pages in a cache of 2 MB are not wanted.
const READING: &str = "PRAGMA trusted_schema = OFF; PRAGMA query_only = ON; PRAGMA cell_size_check = ON; \
     PRAGMA mmap_size = 67108864; PRAGMA cache_size = -256;";
/// Nobody else sees it while it is built, and nothing is on a disk yet.
const BUILDING: &str = "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY; \
     PRAGMA foreign_keys = ON;";

/// The directory, ready to be asked.
#[derive(Debug)]
pub struct Store {
    pub(super) conn: Connection,
    /// Every calling code, in digits: needed for each number that is shown.
    pub(super) calling: Vec<String>,
    number: Floor,
    /// What the search box looks into; made when it is first used.
    index: OnceCell<Index>,
    issued: PartialDate,
    review_by: PartialDate,
    searched: Option<PartialDate>,
}

impl Store {
    /// The directory of a pack, in memory.
    ///
    /// # Errors
    /// [`Error::Pack`] when the pack's rows cannot be used.
    pub fn build(pack: &Pack) -> Result<Self> {
        let mut conn = Connection::open_in_memory()?;
        conn.execute_batch(BUILDING)?;
        install::fill(&mut conn, pack)?;
        // The pages are full then: it lies in memory whole.
        conn.execute_batch("VACUUM")?;
        Self::tested(conn)
    }

    /// The directory out of the `length` bytes that [`Self::to_bytes`] gave. The stream compares them with their hash: they
    /// go straight into SQLite's memory, because a second copy is what a small phone notices most.
    ///
    /// # Errors
    /// [`Error::Damaged`] when they are not whole, of another layout or do not answer.
    pub fn load(bytes: impl Read, length: usize) -> Result<Self> {
        let mut conn = Connection::open_in_memory()?;
        conn.deserialize_read_exact(DATABASE, bytes, length, true)?;
        Self::tested(conn)
    }

    /// The whole database.
    ///
    /// # Errors
    /// When there is not enough memory.
    pub fn to_bytes(&mut self) -> Result<Vec<u8>> {
        Ok(self.conn.serialize(DATABASE)?.to_vec())
    }

    /// Day the data was put together.
    #[must_use]
    pub fn issued(&self) -> PartialDate {
        self.issued
    }

    /// Day after which the data counts as stale.
    #[must_use]
    pub fn review_by(&self) -> PartialDate {
        self.review_by
    }

    /// Day on which missions and numbers were last searched for in general, when the data names one.
    #[must_use]
    pub fn searched(&self) -> Option<PartialDate> {
        self.searched
    }

    /// Number of the data.
    #[must_use]
    pub fn number(&self) -> Floor {
        self.number
    }

    /// A number as people write it; an address and a short code as they are.
    #[must_use]
    pub fn written(&self, target: &str) -> String {
        if target.starts_with('+') { contacts::display(target, &self.calling) } else { target.to_owned() }
    }

    /// Every name of every country and city, with its code or id, for whoever looks for places in a text.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn place_names(&self) -> Result<Vec<(String, String)>> {
        let mut query = self.conn.prepare(PLACE_NAMES)?;
        let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The index of the search box: built by the first search, kept from then on.
    pub(super) fn index(&self) -> Result<&Index> {
        match self.index.get() {
            Some(index) => Ok(index),
            None => {
                let built = Index::build(&self.conn)?;
                Ok(self.index.get_or_init(|| built))
            }
        }
    }

    /// Takes a database only after it has shown that it is whole and answers.
    fn tested(conn: Connection) -> Result<Self> {
        conn.execute_batch(READING)?;
        // More statements than the default sixteen are in turn.
        conn.set_prepared_statement_cache_capacity(40);
        let pragma = |name: &str| conn.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
        if pragma("application_id")? != APPLICATION || pragma("user_version")? != LAYOUT {
            return Err(Error::Damaged("directory"));
        }
        let expected: (i64, i64, i64) =
            (number(&conn, "countries")?, number(&conn, "orgs")?, number(&conn, "contacts")?);
        let counted = conn.query_row(COUNTS, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let found: i64 = conn.query_row(PROBE, [], |row| row.get(0))?;
        if expected != counted || found == 0 {
            return Err(Error::Damaged("directory"));
        }
        let date = |key| PartialDate::parse(&meta(&conn, key)?).ok_or(Error::Damaged("directory"));
        let (issued, review_by) = (date("issued")?, date("review_by")?);
        let number = Floor { epoch: number(&conn, "epoch")?, version: number(&conn, "version")? };
        let calling = calling_codes(&conn)?;
        let searched = PartialDate::parse(&meta(&conn, "searched")?);
        Ok(Self { conn, calling, number, issued, review_by, searched, index: OnceCell::new() })
    }
}

fn calling_codes(conn: &Connection) -> Result<Vec<String>> {
    let mut query = conn.prepare(CALLING)?;
    let rows = query.query_map([], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(rows.iter().flat_map(|codes| codes.split('|')).filter(|c| !c.is_empty()).map(str::to_owned).collect())
}

fn meta(conn: &Connection, key: &str) -> Result<String> {
    conn.query_row(META, [key], |row| row.get(0)).optional()?.ok_or(Error::Damaged("directory"))
}

fn number<T: std::str::FromStr>(conn: &Connection, key: &str) -> Result<T> {
    meta(conn, key)?.parse().map_err(|_| Error::Damaged("directory"))
}
