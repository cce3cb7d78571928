//! The advert check on labelled texts, with the rules as they lie in `core/pack/adverts` and not as they were compiled in: for
//! people who edit them.
//!
//! `cargo run --package hamroh-tests --example adverts -- [--misses] [--rules=FOLDER] FILE.jsonl...` counts alarms (`warning` and above) by label and
//! language, and which scheme raised them; with `--misses` it prints every text that went against its label, with what was found in it. Do not look at the
//! misses of a `check` file: it measures texts that nobody has looked at.

use std::{
    collections::BTreeMap,
    io::Write as _,
    path::{Path, PathBuf},
};

use hamroh_core::advert::{Level, Lexicon, Report, check, check_examples, signs};
use hamroh_tests::adverts::{Row, folder, rows, rules};

fn main() -> anyhow::Result<()> {
    let (options, files): (Vec<String>, Vec<String>) =
        std::env::args().skip(1).partition(|argument| argument.starts_with("--"));
    let misses = options.iter().any(|option| option == "--misses");
    let given = options.iter().find_map(|option| option.strip_prefix("--rules="));
    let folder = given.map_or_else(folder, PathBuf::from);
    let lexicon = rules(&folder, None)?;
    let mut out = std::io::stdout().lock();
    for fault in check_examples(&lexicon, &std::fs::read(folder.join("patterns.csv"))?)? {
        writeln!(out, "{fault}")?;
    }
    let mut counts: BTreeMap<(String, String), (u32, u32)> = BTreeMap::new();
    let mut schemes: BTreeMap<String, (u32, u32)> = BTreeMap::new();
    for file in &files {
        for row in rows(Path::new(file))? {
            let report = check(&row.text, &lexicon)?;
            let alarm = report.level >= Level::Warning;
            for lang in [row.lang.as_str(), "all"] {
                let count = counts.entry((row.label.clone(), lang.to_owned())).or_default();
                count.0 += u32::from(alarm);
                count.1 += 1;
            }
            for scheme in report.patterns.iter().filter(|_| alarm) {
                let (right, wrong) = schemes.entry(scheme.clone()).or_default();
                *(if row.label == "lure" { right } else { wrong }) += 1;
            }
            if misses && alarm != (row.label == "lure") {
                writeln!(out, "{}", told(&row, &report, &lexicon))?;
            }
        }
    }
    for ((label, lang), (alarms, all)) in counts {
        let share = f64::from(alarms) / f64::from(all.max(1));
        writeln!(out, "{label:8} {lang:8} {alarms:4} of {all:4} {share:.3}")?;
    }
    for (scheme, (right, wrong)) in schemes {
        writeln!(out, "{scheme:28} {right:4} lures, {wrong:3} others")?;
    }
    Ok(())
}

fn told(row: &Row, report: &Report, lexicon: &Lexicon) -> String {
    let hits: Vec<String> =
        report.hits.iter().map(|hit| format!("{} \u{ab}{}\u{bb}", hit.code, hit.quote)).collect();
    let signals: Vec<String> = signs(&row.text, lexicon)
        .into_iter()
        .filter(|(sign, _)| sign.starts_with(char::is_lowercase))
        .map(|(sign, times)| format!("{sign} {times}"))
        .collect();
    format!(
        "{} {} {} {} -> {:?} {:?} {}\n    {}\n    {}\n    {}\n",
        row.id,
        row.label,
        row.lang,
        row.pattern,
        report.level,
        report.genre,
        report.patterns.join(", "),
        row.text.replace('\n', " / "),
        hits.join("; "),
        signals.join(", ")
    )
}
