//! `check --chat`: a conversation, who asks for what in it, and what changed.

use std::{io::Read as _, path::Path};

use hamroh_core::companion::{ChatReport, OfferChange};

use crate::{
    args,
    check::{self, look_of_level, marked, review_note, section},
    failure::{Done, Failure, OK},
    output::{Look, Out, printable},
    session::{Session, path_text},
};

/// Messages with findings that are shown; a longer list is not read.
const SHOWN: usize = 20;

/// Checks the conversation in a file, or on standard input.
pub fn run(s: &mut Session, asked: &args::Check) -> Done {
    let companion = s.companion()?;
    let report = match asked.file.as_deref().filter(|f| *f != Path::new("-")) {
        Some(file) => {
            // Opened here first: the reason why it cannot be is the system's.
            std::fs::File::open(file).map_err(|e| Failure::unreadable(file, &e))?;
            companion.check_chat_file(path_text(file)?, s.language())?
        }
        None => companion.check_chat(input()?, s.language())?,
    };
    if s.json {
        s.out.json(&report)?;
    } else {
        show(s, &report)?;
        check::whom_to_call(s, &companion, asked.citizen.as_deref())?;
        review_note(s, report.review_needed)?;
    }
    Ok(OK)
}

fn input() -> Done<String> {
    let mut bytes = Vec::new();
    let most = hamroh_core::advert::chat::LIMIT as u64 + 1;
    let taken = std::io::stdin().lock().take(most).read_to_end(&mut bytes);
    taken.map_err(|e| Failure::unreadable(Path::new("-"), &e))?;
    String::from_utf8(bytes).map_err(|_| Failure::own("not-utf8", crate::failure::WRONG_USE))
}

fn show(s: &mut Session, report: &ChatReport) -> Done<()> {
    let level = s.out.paint(look_of_level(report.level), &report.level_text);
    s.out.para(0, &level)?;
    s.out.para(0, &report.what_now)?;
    if !report.changes.is_empty() {
        let title = s.say("cli-chat-changes");
        s.out.heading(&title)?;
        report.changes.iter().try_for_each(|change| changed(&mut s.out, change))?;
    }
    for speaker in report.speakers.iter().filter(|speaker| !speaker.asks.is_empty()) {
        let title = s.say_with("cli-chat-asks", &[("name", printable(&speaker.name).into())]);
        s.out.heading(&title)?;
        speaker.asks.iter().try_for_each(|ask| s.out.hang(2, "- ", ask))?;
    }
    let told: Vec<_> = report.messages.iter().filter(|m| !m.findings.is_empty()).collect();
    if !told.is_empty() {
        let title = s.say("cli-chat-messages");
        s.out.heading(&title)?;
    }
    for message in told.iter().take(SHOWN) {
        let who = s.out.paint(
            Look::Faint,
            format!("{} {} {}", message.number, printable(&message.from), printable(&message.at)).trim(),
        );
        s.out.para(2, &who)?;
        let text = marked(&s.out, &message.text, &message.findings);
        s.out.hang(4, "", text.trim())?;
        let mut names: Vec<&str> = message.findings.iter().map(|f| f.name.as_str()).collect();
        names.dedup();
        let names = s.out.paint(Look::Faint, &names.join("; "));
        s.out.para(4, &names)?;
    }
    section(s, "cli-check-patterns", &report.patterns)?;
    let registers: Vec<String> = report.registers.iter().map(|note| note.text.clone()).collect();
    section(s, "cli-check-registers", &registers)?;
    section(s, "cli-check-questions", &report.questions)?;
    section(s, "cli-check-clears", &report.clears)?;
    section(s, "cli-check-not-judged", &report.not_judged)
}

/// One thing that is otherwise, first and now.
pub fn changed(out: &mut Out, change: &OfferChange) -> Done<()> {
    let at = |number: Option<u32>| number.map(|n| format!(" ({n})")).unwrap_or_default();
    let before = if change.before.is_empty() { "-".to_owned() } else { printable(&change.before) };
    let name = out.paint(Look::Doubtful, &change.name);
    let (first, now) = (at(change.before_message), at(change.after_message));
    out.hang(2, "- ", &format!("{name}: «{before}»{first} → «{}»{now}", printable(&change.after)))?;
    let source = out.paint(Look::Faint, &format!("({} {})", change.code, change.indicator));
    out.para(4, &format!("{} {source}", change.why))
}
