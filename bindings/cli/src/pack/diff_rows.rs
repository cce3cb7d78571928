//! The rows of all files that a table of numbers says nothing of: names people type, gaps, places, guides, words of adverts,
//! registers. A phone believes every one of them, so a reviewer sees every one that comes or goes.

use std::collections::BTreeMap;

use csv::{ReaderBuilder, StringRecord};
use hamroh_core::{
    pack::{
        Pack,
        rows::{CONTACTS, COVERAGE, ORGS},
    },
    words::Value,
};
use serde::Serialize;

use crate::{
    failure::Done,
    output::{Look, printable},
    session::Session,
};

/// More of one file are counted on a terminal and listed with `--json`.
const SHOWN: usize = 200;

/// Compared by what they say, and shown in their own way above.
const SHOWN_ABOVE: [&str; 3] = [CONTACTS, ORGS, COVERAGE];

/// One file of which rows differ.
#[derive(Debug, Serialize)]
pub struct FileRows {
    file: String,
    /// Rows that are new, or new in this form, in the order of the new file.
    added: Vec<String>,
    /// Rows that go, or went into another form, in the order of the old file.
    removed: Vec<String>,
    /// The columns are others: then all rows of it are.
    columns_differ: bool,
}

/// Compares both packs file by file; the order of rows does not count, nor how cells are quoted.
pub fn between(old: &Pack, new: &Pack) -> Vec<FileRows> {
    let mut names: Vec<&String> = old.parts.keys().chain(new.parts.keys()).collect();
    names.sort_unstable();
    names.dedup();
    let compared = names.into_iter().filter(|name| !SHOWN_ABOVE.contains(&name.as_str()));
    compared.filter_map(|name| FileRows::between(name, old, new)).collect()
}

impl FileRows {
    fn between(name: &str, old: &Pack, new: &Pack) -> Option<Self> {
        let (before, after) = (records(old, name), records(new, name));
        // A file that comes or goes has other columns too, also where it has no rows.
        let columns_differ = before.first() != after.first();
        let added = beyond(&after, &before, columns_differ);
        let removed = beyond(&before, &after, columns_differ);
        let differs = columns_differ || !added.is_empty() || !removed.is_empty();
        differs.then(|| Self { file: name.to_owned(), added, removed, columns_differ })
    }

    /// As lines with a sign in front, what goes first.
    pub fn show(&self, s: &mut Session) -> Done<()> {
        let count = |rows: &[String]| Value::from(i64::try_from(rows.len()).unwrap_or(i64::MAX));
        let args = [
            ("file", Value::from(self.file.clone())),
            ("added", count(&self.added)),
            ("removed", count(&self.removed)),
        ];
        let title = s.say_with("cli-pack-diff-rows", &args);
        s.out.heading(&printable(&title))?;
        if self.columns_differ {
            let text = s.say("cli-pack-diff-columns");
            let text = s.out.paint(Look::Doubtful, &text);
            s.out.para(0, &text)?;
        }
        for (sign, rows) in [("- ", &self.removed), ("+ ", &self.added)] {
            for row in rows.iter().take(SHOWN) {
                s.out.hang(0, sign, &printable(row))?;
            }
            if let Some(more @ 1..) = rows.len().checked_sub(SHOWN) {
                let args = [("count", Value::from(i64::try_from(more).unwrap_or(i64::MAX)))];
                let text = s.say_with("cli-pack-diff-more", &args);
                s.out.para(0, &text)?;
            }
        }
        Ok(())
    }
}

/// Every record of a part, the header first; what is no UTF-8 keeps its place as the sign for that.
fn records(pack: &Pack, name: &str) -> Vec<StringRecord> {
    let bytes = pack.parts.get(name).map_or(&[][..], Vec::as_slice);
    let mut reader = ReaderBuilder::new().flexible(true).has_headers(false).from_reader(bytes);
    let records = reader.byte_records().filter_map(std::result::Result::ok);
    records.map(StringRecord::from_byte_record_lossy).collect()
}

/// The rows of `these` that `others` has not, or not as often.
fn beyond(these: &[StringRecord], others: &[StringRecord], whole: bool) -> Vec<String> {
    let mut known: BTreeMap<Vec<String>, usize> = BTreeMap::new();
    for row in others.iter().skip(1).filter(|_| !whole) {
        *known.entry(row.iter().map(str::to_owned).collect()).or_default() += 1;
    }
    let mut is_new = |row: &StringRecord| {
        let left =
            known.get_mut(&row.iter().map(str::to_owned).collect::<Vec<_>>()).filter(|left| **left > 0);
        left.map(|left| *left -= 1).is_none()
    };
    let line = |row: &StringRecord| row.iter().collect::<Vec<_>>().join(", ");
    these.iter().skip(1).filter(|row| is_new(row)).map(line).collect()
}
