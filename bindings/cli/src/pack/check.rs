//! `pack check`: what is wrong with a pack's rows, for the people who edit them.

use std::{collections::BTreeMap, path::Path};

use comfy_table::{ContentArrangement, Table, presets};
use hamroh_core::{
    advert::{Lexicon, check_examples},
    error::Error,
    pack::{
        Fault, MANIFEST, Pack, gate_manifest,
        gates::{self, CheckReport},
    },
};
use serde::Serialize;

use super::plans;
use crate::{
    failure::{Done, FAILED, OK},
    output::{Look, printable},
    session::Session,
};

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
    match folder.map_or_else(Pack::seed, Pack::from_folder) {
        Ok(pack) => Checked::of(&pack).map(|checked| (Some(pack), checked)),
        Err(error) => match unread_manifest(folder) {
            faults if faults.is_empty() => Err(error.into()),
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
    examples: Vec<String>,
}

impl Checked {
    /// Runs every gate.
    pub fn of(pack: &Pack) -> Done<Self> {
        let mut report = gates::check(pack);
        report.warnings.extend(plans::warnings(pack));
        report.warnings.sort();
        Ok(Self { report, examples: examples(pack)? })
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
/// Patterns of the advert check that do not find their own examples. Rows that cannot be compiled at all are one fault more.
fn examples(pack: &Pack) -> Done<Vec<String>> {
    let patterns = pack.part("adverts/patterns.csv");
    match Lexicon::from_pack(pack).and_then(|lexicon| check_examples(&lexicon, patterns?)) {
        Err(Error::Pack(what)) => Ok(vec![what]),
        checked => Ok(checked?),
    }
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
