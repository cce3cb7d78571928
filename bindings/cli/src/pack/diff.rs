//! `pack diff`: what a reviewer must see before a pack goes out.
//!
//! Old and new number stand side by side with the evidence of the new one. A number that vanishes is a fault unless a row
//! with status `dead` keeps it from coming back, and so is such a row that vanishes; a number of a known organisation that changes on
//! one source alone is flagged. What else is said of a number that stays (its status, its warning, whose word it is) stands below,
//! and then the rows of all other files ([`super::diff_rows`]).

use std::{collections::BTreeSet, path::Path};

use comfy_table::{ContentArrangement, Table, presets};
use hamroh_core::{
    pack::{
        Manifest, Pack,
        changes::{Change, Changes, Restated},
        floor::Floor,
        rows::{Contact, Coverage, Rows},
    },
    words::Value,
};
use serde::Serialize;

use super::{
    diff_rows::{self, FileRows},
    files,
};
use crate::{
    failure::{Done, FAILED, Failure, OK},
    output::{Look, printable},
    session::Session,
};

/// What differs, ready to be shown.
#[derive(Debug, Serialize)]
pub struct Review {
    old: Number,
    new: Number,
    /// The number of the new pack is above that of the old one: else no phone takes it.
    rises: bool,
    changes: Vec<Row>,
    orgs_added: Vec<String>,
    orgs_removed: Vec<String>,
    coverage_added: Vec<String>,
    coverage_removed: Vec<String>,
    /// What else is said of numbers and organisations that stay.
    restated: Vec<String>,
    /// Numbers that were found to be dead, and no row says so any more.
    tombstones_lost: Vec<String>,
    /// What differs in the other files.
    files: Vec<FileRows>,
    numbers_before: usize,
    numbers_changed: usize,
    /// Phones ask their owner before they take it.
    phones_ask: bool,
    /// Numbers and tombstones that vanish without a tombstone.
    faults: usize,
    /// Changed numbers of known organisations without a second source.
    flagged: usize,
}

#[derive(Debug, Serialize)]
struct Number {
    epoch: u32,
    version: u32,
    issued: String,
}

#[derive(Debug, Serialize)]
struct Row {
    org: String,
    channel: String,
    purpose: String,
    old: Option<Side>,
    new: Option<Side>,
    vanishes: bool,
    needs_second_source: bool,
}

#[derive(Debug, Serialize)]
struct Side {
    number: String,
    status: String,
    source: String,
    source_ref: String,
    date: String,
    file_line: u64,
}

/// Compares two packs.
pub fn run(s: &mut Session, old: &Path, new: &Path) -> Done {
    let (old, new) = (files::rows(old)?, files::rows(new)?);
    let review = Review::of(&old, &new)?;
    if s.json {
        s.out.json(&review)?;
    } else {
        review.show(s)?;
    }
    Ok(if review.faults == 0 { OK } else { FAILED })
}

impl Review {
    /// Compares.
    pub fn of(old: &Pack, new: &Pack) -> Done<Self> {
        let (before, after) = (Rows::read(old)?, Rows::read(new)?);
        let found = Changes::between(&before, &after);
        let known: BTreeSet<&str> = before.orgs.iter().map(|org| org.id.as_str()).collect();
        let kept: BTreeSet<String> = after.contacts.iter().map(Contact::target).collect();
        let changes: Vec<Row> = found.contacts.iter().map(|c| Row::of(c, &known, &kept)).collect();
        let (served, serves) = (coverage(&before), coverage(&after));
        Ok(Self {
            old: Number::of(&old.manifest),
            new: Number::of(&new.manifest),
            rises: Floor::of(&new.manifest) > Floor::of(&old.manifest),
            faults: changes.iter().filter(|row| row.vanishes).count() + found.tombstones_lost.len(),
            restated: found.restated.iter().map(restated).collect(),
            tombstones_lost: found
                .tombstones_lost
                .iter()
                .map(|row| format!("{}: {}", row.org, row.target()))
                .collect(),
            flagged: changes.iter().filter(|row| row.needs_second_source).count(),
            changes,
            numbers_changed: found.numbers_changed(),
            phones_ask: found.are_many(),
            numbers_before: found.numbers_before,
            orgs_added: found.orgs_added,
            orgs_removed: found.orgs_removed,
            coverage_added: serves.difference(&served).cloned().collect(),
            coverage_removed: served.difference(&serves).cloned().collect(),
            files: diff_rows::between(old, new),
        })
    }

    /// Refuses what no signer means to sign: numbers that vanish, or a pack that no phone would take.
    pub fn must_pass(&self) -> Done<()> {
        let faults = Value::from(i64::try_from(self.faults).unwrap_or(i64::MAX));
        match (self.faults, self.rises) {
            (0, true) => Ok(()),
            (0, false) => Err(Failure::own("sign-number", FAILED)),
            _ => Err(Failure::Own { code: "sign-faults", args: vec![("count", faults)], exit: FAILED }),
        }
    }

    /// As a table, with what a reader has to decide below it.
    pub fn show(&self, s: &mut Session) -> Done<()> {
        let args = [("old", Value::from(self.old.text())), ("new", self.new.text().into())];
        let title = s.say_with("cli-pack-diff", &args);
        s.out.para(0, &title)?;
        if !self.rises {
            let text = s.say("cli-pack-diff-number");
            let text = s.out.paint(Look::Doubtful, &text);
            s.out.para(0, &text)?;
        }
        self.table(s)?;
        for (key, lines) in [
            ("cli-pack-diff-orgs-added", &self.orgs_added),
            ("cli-pack-diff-orgs-removed", &self.orgs_removed),
            ("cli-pack-diff-coverage-added", &self.coverage_added),
            ("cli-pack-diff-coverage-removed", &self.coverage_removed),
            ("cli-pack-diff-restated", &self.restated),
            ("cli-pack-diff-tombstones", &self.tombstones_lost),
        ] {
            if !lines.is_empty() {
                let title = s.say(key);
                s.out.heading(&title)?;
                for line in lines {
                    s.out.hang(0, "- ", &printable(line))?;
                }
            }
        }
        for file in &self.files {
            file.show(s)?;
        }
        s.out.blank()?;
        let count = |n: usize| Value::from(i64::try_from(n).unwrap_or(i64::MAX));
        let args = [
            ("changed", count(self.numbers_changed)),
            ("before", count(self.numbers_before)),
            ("percent", count(self.numbers_changed * 100 / self.numbers_before.max(1))),
        ];
        let share = s.say_with("cli-pack-diff-share", &args);
        s.out.para(0, &share)?;
        let verdicts = [
            ("cli-pack-diff-asks", usize::from(self.phones_ask), Look::Doubtful),
            ("cli-pack-diff-flagged", self.flagged, Look::Doubtful),
            ("cli-pack-diff-faults", self.faults, Look::Bad),
        ];
        for (key, n, look) in verdicts.into_iter().filter(|(_, n, _)| *n > 0) {
            let text = s.say_with(key, &[("count", count(n))]);
            let text = s.out.paint(look, &text);
            s.out.para(0, &text)?;
        }
        Ok(())
    }

    fn table(&self, s: &mut Session) -> Done<()> {
        if self.changes.is_empty() {
            let text = s.say("cli-pack-diff-none");
            return s.out.para(0, &text);
        }
        let mut table = Table::new();
        let header =
            ["cli-pack-diff-org", "cli-pack-diff-old", "cli-pack-diff-new", "cli-pack-diff-evidence"];
        table
            .load_style(presets::NOTHING)
            .set_content_arrangement(ContentArrangement::Dynamic)
            .set_width(u16::try_from(s.out.width()).unwrap_or(100))
            .set_header(header.map(|key| s.say(key)));
        for row in &self.changes {
            let mark = match (row.vanishes, row.needs_second_source) {
                (true, _) => s.say("cli-pack-diff-vanishes"),
                (_, true) => s.say("cli-pack-diff-one-source"),
                _ => String::new(),
            };
            let side = |side: &Option<Side>| side.as_ref().map(Side::text).unwrap_or_default();
            let evidence = row.new.as_ref().map(Side::evidence).unwrap_or_default();
            table.add_row([
                printable(&format!("{}\n{} {}", row.org, row.channel, row.purpose)),
                printable(&side(&row.old)),
                printable(&side(&row.new)),
                printable(&[evidence, mark].join("\n")).trim().to_owned(),
            ]);
        }
        s.out.blank()?;
        for line in table.lines() {
            s.out.line(&line)?;
        }
        Ok(())
    }
}

impl Number {
    fn of(manifest: &Manifest) -> Self {
        let (epoch, version) = (manifest.epoch, manifest.version);
        Self { epoch, version, issued: manifest.issued.to_string() }
    }

    fn text(&self) -> String {
        format!("{}.{} ({})", self.epoch, self.version, self.issued)
    }
}

impl Row {
    fn of(change: &Change, known: &BTreeSet<&str>, kept: &BTreeSet<String>) -> Self {
        let dialled = |row: &&Contact| row.dial.is_some();
        let gone = change.old.as_ref().filter(dialled).is_some_and(|old| !kept.contains(&old.target()));
        let comes = change.new.as_ref().filter(dialled);
        // `confirmed` means two independent sources or an official notice: `pack check` sees to it.
        let one_source = comes.is_some_and(|new| !matches!(new.status.as_str(), "confirmed" | "dead"));
        Self {
            org: change.org.clone(),
            channel: change.channel.clone(),
            purpose: change.purpose.clone(),
            old: change.old.as_ref().map(Side::of),
            new: change.new.as_ref().map(Side::of),
            vanishes: gone,
            needs_second_source: one_source && known.contains(change.org.as_str()),
        }
    }
}

impl Side {
    fn of(row: &Contact) -> Self {
        Self {
            number: row.target(),
            status: row.status.clone(),
            source: row.from.source.clone(),
            source_ref: row.from.source_ref.clone(),
            date: row.from.date.map(|d| d.to_string()).unwrap_or_default(),
            file_line: row.line,
        }
    }

    fn text(&self) -> String {
        format!("{}\n{}", self.number, self.status)
    }

    fn evidence(&self) -> String {
        format!("{} {}", self.source, self.date)
    }
}

/// `uz-th-consulate-general +6626753995: status listed -> confirmed`.
fn restated(said: &Restated) -> String {
    let Restated { org, target, column, old, new } = said;
    let subject = format!("{org} {target}");
    format!("{}: {column} {old} -> {new}", subject.trim_end())
}

/// Every statement of the coverage as one line.
fn coverage(rows: &Rows) -> BTreeSet<String> {
    let line = |row: &Coverage| {
        let list = |values: &[String]| values.join("|");
        let district =
            if row.district.is_empty() { String::new() } else { format!(" [{}]", list(&row.district)) };
        format!(
            "{}: {} -> {}{district}, {}: {} ({} {})",
            row.org,
            list(&row.citizens),
            list(&row.territory),
            row.relation,
            row.basis,
            row.from.source,
            row.from.date.map(|d| d.to_string()).unwrap_or_default(),
        )
    };
    rows.coverage.iter().map(line).collect()
}
