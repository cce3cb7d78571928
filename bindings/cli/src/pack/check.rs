//! `pack check`: what is wrong with a pack's rows, for the people who edit them.

use std::{
    collections::BTreeMap,
    path::Path,
    time::{SystemTime, UNIX_EPOCH},
};

use comfy_table::{ContentArrangement, Table, presets};
use hamroh_core::{
    advert::{Lexicon, check_examples},
    pack::{
        Fault, MANIFEST, Pack, gate_manifest,
        gates::{self, CheckReport},
    },
    time::{PartialDate, UtcMillis},
};
use serde::Serialize;

use super::{files, plans};
use crate::{
    failure::{Done, FAILED, OK},
    output::{Look, printable},
    session::Session,
};

/// Where the patterns of the advert check lie.
const PATTERNS: &str = "adverts/patterns.csv";

#[derive(Serialize)]
struct Answer<'a> {
    passed: bool,
    faults: Vec<Row<'a>>,
    warnings: Vec<Row<'a>>,
    examples: &'a [String],
    counts: &'a BTreeMap<String, u32>,
}

#[derive(Serialize)]
struct Row<'a> {
    file: &'a str,
    line: u64,
    column: &'a str,
    fault: &'a str,
    remedy: &'a str,
}

/// Checks the pack in a folder, or the one inside this program.
pub fn run(s: &mut Session, folder: Option<&Path>) -> Done {
    let (_, checked) = read(folder)?;
    checked.show(s)?;
    Ok(if checked.passed() { OK } else { FAILED })
}

/// The pack in a folder, or the one inside this program, with what every gate says of it. None when its manifest cannot be
/// read; the faults then say why.
pub fn read(folder: Option<&Path>) -> Done<(Option<Pack>, Checked)> {
    match folder.map_or_else(|| Ok(Pack::seed()?), files::folder) {
        Ok(pack) => Checked::of(&pack).map(|checked| (Some(pack), checked)),
        Err(error) => match unread_manifest(folder) {
            faults if faults.is_empty() => Err(error),
            faults => {
                let report = CheckReport { faults, ..CheckReport::default() };
                Ok((None, Checked { report, examples: Vec::new() }))
            }
        },
    }
}

/// What is wrong with a manifest that could not be read, with its rows.
fn unread_manifest(folder: Option<&Path>) -> Vec<Fault> {
    let bytes = folder.and_then(|folder| std::fs::read(folder.join(MANIFEST)).ok());
    bytes.map(|bytes| gate_manifest::manifest(&bytes)).unwrap_or_default()
}

/// What every gate says of a pack.
pub struct Checked {
    report: CheckReport,
    /// Patterns of the advert check that do not find their own examples; none while its rows cannot be compiled.
    examples: Vec<String>,
}

impl Checked {
    /// Runs every gate.
    pub fn of(pack: &Pack) -> Done<Self> {
        let mut report = gates::check(pack);
        report.warnings.extend(plans::warnings(pack));
        report.warnings.extend(not_before_its_day(pack.manifest.issued, now()));
        report.warnings.sort();
        let mut examples = Vec::new();
        match Lexicon::from_pack(pack) {
            Ok(lexicon) => examples = check_examples(&lexicon, pack.part(PATTERNS)?)?,
            Err(_) => report.faults.extend(Lexicon::faults(pack)),
        }
        report.faults.sort();
        Ok(Self { report, examples })
    }

    /// True when nothing refuses the pack.
    pub fn passed(&self) -> bool {
        self.report.faults.is_empty() && self.examples.is_empty()
    }

    /// Everything that was found, and the verdict.
    pub fn show(&self, s: &mut Session) -> Done<()> {
        let Self { report, examples } = self;
        let passed = self.passed();
        if s.json {
            return s.out.json(&Answer {
                passed,
                faults: report.faults.iter().map(row).collect(),
                warnings: report.warnings.iter().map(row).collect(),
                examples,
                counts: &report.counts,
            });
        }
        table(s, "cli-pack-faults", &report.faults)?;
        table(s, "cli-pack-warnings", &report.warnings)?;
        for example in examples {
            s.out.hang(0, "- ", &printable(example))?;
        }
        let counts: Vec<String> = report.counts.iter().map(|(part, rows)| format!("{part} {rows}")).collect();
        let counts = s.say_with("cli-pack-rows", &[("counts", counts.join(", ").into())]);
        s.out.para(0, &counts)?;
        let verdict = s.say(if passed { "cli-pack-good" } else { "cli-pack-bad" });
        let verdict = s.out.paint(if passed { Look::Good } else { Look::Bad }, &verdict);
        s.out.para(0, &verdict)
    }
}

/// The machine's clock; none where it is before 1970.
fn now() -> Option<UtcMillis> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
    i64::try_from(since.as_millis()).ok().map(UtcMillis)
}

/// A pack of the day after tomorrow or later: a slip in `issued` would make every row look younger than it is. Tomorrow may be today in
/// another time zone; a clock may be wrong, so this is no fault.
fn not_before_its_day(issued: PartialDate, now: Option<UtcMillis>) -> Option<Fault> {
    let today = now?.date()?;
    let ahead = today.days_until(issued).filter(|days| *days > 1)?;
    let fault = format!("issued {ahead} days after today, {today}");
    Some(Fault::new(MANIFEST, 0, "issued", fault, "Correct `issued`, or the clock of this machine"))
}

fn row(fault: &Fault) -> Row<'_> {
    Row {
        file: &fault.file,
        line: fault.line,
        column: &fault.column,
        fault: &fault.fault,
        remedy: &fault.remedy,
    }
}

fn table(s: &mut Session, title: &str, faults: &[Fault]) -> Done<()> {
    if faults.is_empty() {
        return Ok(());
    }
    let mut table = Table::new();
    table
        .load_style(presets::NOTHING)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(u16::try_from(s.out.width()).unwrap_or(100))
        .set_header(
            ["cli-pack-place", "cli-pack-column", "cli-pack-fault", "cli-pack-remedy"].map(|key| s.say(key)),
        );
    for fault in faults {
        let line = if fault.line > 0 { format!(":{}", fault.line) } else { String::new() };
        table.add_row([
            format!("{}{line}", printable(&fault.file)),
            printable(&fault.column),
            printable(&fault.fault),
            printable(&fault.remedy),
        ]);
    }
    let title = s.say(title);
    s.out.heading(&title)?;
    for line in table.lines() {
        s.out.line(&line)?;
    }
    s.out.blank()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pack_of_another_day_is_told() {
        let now = UtcMillis::parse_minute("2026-11-30T12:00");
        let ahead = |day: &str| not_before_its_day(PartialDate::parse(day).unwrap(), now).is_some();
        assert!(now.is_some() && ahead("2026-12-02") && ahead("2027-01-01"));
        assert!(!ahead("2026-12-01") && !ahead("2026-11-30") && !ahead("2025-01-01"));
    }
}
