//! `desk`: the bundles and messages of many people beside each other, for a consulate or those who help.

mod show;

use std::{
    fs::File,
    io::{IsTerminal as _, Read as _},
    path::{Path, PathBuf},
};

use hamroh_core::{
    desk::{
        Desk,
        model::{DeskReport, FileFault},
        search::{self, Found},
        table,
    },
    error::Error,
    journal::model::Verdict,
    ports::{Clock as _, SystemClock},
};
use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;

use crate::{
    args,
    failure::{Done, FAILED, FINDINGS, Failure, INVALID, OK, WRONG_USE},
    files,
    output::printable,
    session::Session,
};

/// Most bytes of messages: years of them.
const MESSAGES_LIMIT: u64 = 16 << 20;

#[derive(Serialize)]
struct Answer<'a> {
    #[serde(flatten)]
    report: &'a DeskReport,
    /// The file that was written.
    table: Option<String>,
}

/// Checks everything that was named, and says what it is together.
pub fn run(s: &mut Session, asked: &args::Desk) -> Done {
    // Told before the work, not behind it.
    if asked.table.as_ref().is_some_and(|table| table.exists()) {
        return Err(Error::Exists("file").into());
    }
    let messages = asked.messages.as_deref().map(read_messages).transpose()?.unwrap_or_default();
    let found = search::find(&asked.paths);
    if found.is_empty() {
        let named = asked.paths.first().cloned().unwrap_or_default();
        return Err(Failure::about("desk-nothing", &named, FAILED));
    }
    let report = check(s, &messages, found);
    if let Some(file) = &asked.table {
        files::write_new(file, &table::csv(&report)?)?;
    }
    let written = asked.table.as_ref().map(|file| file.display().to_string());
    if s.json {
        s.out.json(&Answer { report: &report, table: written })?;
    } else {
        show::report(s, &report)?;
        if let Some(file) = written {
            let text = s.say_with("cli-desk-table-written", &[("file", printable(&file).into())]);
            s.out.blank()?;
            s.out.para(0, &text)?;
        }
    }
    Ok(exit(&report))
}

fn check(s: &Session, messages: &str, found: Vec<Found>) -> DeskReport {
    let mut desk = Desk::new(messages, &s.words);
    let bar = progress(found.len());
    let name = |path: PathBuf| path.display().to_string();
    for found in found {
        match found {
            Found::File(path) => {
                bar.set_message(printable(&path.display().to_string()));
                desk.take(&path);
            }
            Found::Unreadable(path, why) => {
                desk.set_aside(name(path), FileFault::Unreadable, why.kind().to_string());
            }
            Found::TooDeep(path) => desk.set_aside(name(path), FileFault::TooDeep, String::new()),
        }
        bar.inc(1);
    }
    bar.finish_and_clear();
    desk.conclude(SystemClock::default().now().map_or(0, |now| now.wall_ms))
}

/// For whoever watches; the answer comes when it is gone.
fn progress(files: usize) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{bar:20} {pos}/{len} {wide_msg}");
    ProgressBar::new(files as u64).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}

/// The text of the messages. One that was damaged on its way must not keep the others from being read: what is not UTF-8 shows as
/// signs that fit nothing.
fn read_messages(path: &Path) -> Done<String> {
    let unreadable = |e: std::io::Error| Failure::unreadable(path, &e);
    let mut bytes = Vec::new();
    if path == Path::new("-") {
        std::io::stdin().take(MESSAGES_LIMIT + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    } else {
        let file = File::open(path).map_err(unreadable)?;
        file.take(MESSAGES_LIMIT + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    }
    if bytes.len() as u64 > MESSAGES_LIMIT {
        return Err(Failure::unreadable(path, &std::io::ErrorKind::FileTooLarge.into()));
    }
    if bytes.contains(&0) {
        // UTF-16, as some phones export: read as it is, every line would be nothing.
        return Err(Failure::own("not-utf8", WRONG_USE));
    }
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// The worst of all: something is not valid or rolled back; a file was not checked; something is open.
fn exit(report: &DeskReport) -> u8 {
    let of_cases = report.cases.iter().map(|case| case.verdict);
    let of_bundles = report.cases.iter().flat_map(|case| case.bundles.iter().map(|bundle| bundle.verdict));
    let of_files = report.files.iter().filter_map(|file| file.verdict);
    let verdicts: Vec<_> = of_cases.chain(of_bundles).chain(of_files).collect();
    let unread = report.files.iter().any(|file| file.fault.is_some_and(FileFault::is_unread));
    if verdicts.iter().any(|verdict| matches!(verdict, Verdict::Invalid | Verdict::RolledBack)) {
        INVALID
    } else if unread {
        FAILED
    } else if verdicts.contains(&Verdict::ValidWithFindings) {
        FINDINGS
    } else {
        OK
    }
}
