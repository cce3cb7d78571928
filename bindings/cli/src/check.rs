//! `check`: one offer, its signs marked in its own words.

use std::{
    io::Read,
    path::{Path, PathBuf},
};

use hamroh_core::{
    advert::{Genre, Level, Strength, register::Standing},
    companion::{AdvertFinding, AdvertReport, Companion},
};
use serde::Serialize;

use crate::{
    args,
    failure::{Done, FAILED, Failure, OK, WRONG_USE},
    help, offer,
    output::{Look, Out, printable},
    session::Session,
};

/// Most bytes that are read of an offer. The core's own limit lies below and refuses with its own words; this one only
/// keeps an endless input out of the memory.
const READ_AT_MOST: u64 = 4 << 20;

/// Offices that are named before a ticket is taken.
const CALLS: usize = 3;

/// Checks the offer in a file, or on standard input.
pub fn run(s: &mut Session, asked: &args::Check) -> Done {
    let text = read(asked.file.as_deref())?;
    let companion = s.companion()?;
    let report = companion.check_advert(text.clone(), s.language())?;
    if s.json {
        // Before anything is said: an error leaves standard output empty.
        let kept = if asked.save { Some(offer::save(s, text.clone())?) } else { None };
        s.out.json(&Answer { kept, ..Answer::new(&text, &report) })?;
        return Ok(OK);
    }
    show(s, &text, &report)?;
    whom_to_call(s, &companion, asked.citizen.as_deref())?;
    review_note(s, report.review_needed)?;
    if asked.save {
        let id = offer::save(s, text)?;
        let kept = s.say_with("cli-offer-saved", &[("id", id.into())]);
        s.out.blank()?;
        s.out.para(0, &kept)?;
    }
    Ok(OK)
}

/// Whom to call before the ticket is taken: those who help this citizen at home.
pub fn whom_to_call(s: &mut Session, companion: &Companion, citizen: Option<&str>) -> Done<()> {
    let Some(named) = citizen else { return Ok(()) };
    let citizen = help::country_code(s, companion, named)?;
    let question = help::question(s, &citizen, Some(citizen.clone()), None);
    let answer = companion.help_me(question)?;
    let call = |step| Some(format!("{}: {}", help::headline(step), help::dialled(s, help::number(step)?)));
    let lines: Vec<String> = answer.steps.iter().filter_map(call).take(CALLS).collect();
    section(s, "cli-check-call", &lines)
}

/// The text of a file, or of standard input for `-` and for nothing.
pub fn read(file: Option<&Path>) -> Done<String> {
    let named = file.filter(|f| *f != Path::new("-"));
    let shown = named.map_or_else(|| PathBuf::from("-"), Path::to_owned);
    let mut bytes = Vec::new();
    let taken = match named {
        Some(path) => std::fs::File::open(path)
            .map_err(|e| Failure::unreadable(path, &e))?
            .take(READ_AT_MOST)
            .read_to_end(&mut bytes),
        None => std::io::stdin().lock().take(READ_AT_MOST).read_to_end(&mut bytes),
    };
    taken.map_err(|e| Failure::unreadable(&shown, &e))?;
    if bytes.len() as u64 == READ_AT_MOST {
        return Err(Failure::own("input-endless", FAILED));
    }
    if bytes.contains(&0) {
        // A document of a word processor, a picture, or UTF-16: whatever were read out of it would be nonsense.
        return Err(Failure::own("not-plain-text", WRONG_USE));
    }
    String::from_utf8(bytes).map_err(|_| Failure::own("not-utf8", WRONG_USE))
}

/// The report for people.
fn show(s: &mut Session, text: &str, report: &AdvertReport) -> Done<()> {
    let level = s.out.paint(look_of_level(report.level), &report.level_text);
    s.out.para(0, &level)?;
    s.out.para(0, &report.what_now)?;
    if !report.findings.is_empty() {
        let title = s.say("cli-check-text");
        s.out.heading(&title)?;
        let marked = marked(&s.out, text, &report.findings);
        s.out.hang(2, "", marked.trim())?;
        let title = s.say("cli-check-findings");
        s.out.heading(&title)?;
        for finding in &report.findings {
            let name = s.out.paint(look_of_strength(finding.strength), &finding.name);
            let quote = printable(&finding.quote).replace('\n', " ");
            s.out.hang(2, "- ", &format!("{name}: «{quote}»"))?;
            let source = s.out.paint(Look::Faint, &format!("({} {})", finding.code, finding.indicator));
            let why = if finding.why == finding.name { "" } else { finding.why.as_str() };
            s.out.para(4, format!("{why} {source}").trim())?;
        }
    }
    section(s, "cli-check-patterns", &report.patterns)?;
    let contacts: Vec<String> =
        report.contacts.iter().map(|c| contact(s, &c.kind, &c.value, c.country.as_deref())).collect();
    section(s, "cli-check-contacts", &contacts)?;
    let registers: Vec<String> = report.registers.iter().map(|note| note.text.clone()).collect();
    section(s, "cli-check-registers", &registers)?;
    section(s, "cli-check-questions", &report.questions)?;
    if report.questions_to_send != report.questions {
        section(s, "cli-check-to-send", &report.questions_to_send)?;
    }
    section(s, "cli-check-clears", &report.clears)?;
    section(s, "cli-check-not-judged", &report.not_judged)
}

/// What was found and what it means, for one line. Some names say it all.
pub fn name_and_why(finding: &AdvertFinding) -> String {
    if finding.why == finding.name {
        finding.name.clone()
    } else {
        format!("{}: {}", finding.name, finding.why)
    }
}

/// A titled list, when there is anything in it.
pub fn section(s: &mut Session, title: &str, items: &[String]) -> Done<()> {
    if items.is_empty() {
        return Ok(());
    }
    let title = s.say(title);
    s.out.heading(&title)?;
    items.iter().try_for_each(|item| s.out.hang(2, "- ", item))
}

fn contact(s: &Session, kind: &str, value: &str, country: Option<&str>) -> String {
    let (kind, value) = (s.label("channel", kind), printable(value));
    country.map_or_else(|| format!("{kind} {value}"), |c| format!("{kind} {value} ({c})"))
}

/// Says that no native speaker has read the sentences yet, when that is so.
pub fn review_note(s: &mut Session, needed: bool) -> Done<()> {
    if needed {
        s.said_unread = true;
        let text = s.say("cli-review-needed");
        let text = s.out.paint(Look::Faint, &text);
        s.out.blank()?;
        s.out.para(0, &text)?;
    }
    Ok(())
}

/// How a level looks. None is green: nothing is ever called safe.
pub fn look_of_level(level: Level) -> Look {
    match level {
        Level::Danger => Look::Bad,
        Level::Warning | Level::AskFirst => Look::Doubtful,
        Level::TooLittle | Level::NoKnownSigns => Look::Key,
    }
}

fn look_of_strength(strength: Strength) -> Look {
    match strength {
        Strength::Strong => Look::Bad,
        Strength::Medium => Look::Doubtful,
        Strength::Weak => Look::Key,
    }
}

/// The text with the words of its findings marked: coloured, or in brackets where there is no colour.
pub fn marked(out: &Out, text: &str, findings: &[AdvertFinding]) -> String {
    let scalars = Scalars::new(text);
    let mut strongest: Vec<Option<Strength>> = vec![None; scalars.len()];
    for finding in findings {
        let (start, end) = (scalars.offset(finding.start), scalars.offset(finding.end));
        for slot in strongest.iter_mut().take(end).skip(start) {
            *slot = (*slot).max(Some(finding.strength));
        }
    }
    let mut result = String::with_capacity(text.len() * 2);
    let mut run = String::new();
    let mut current = None;
    let mut close = |run: &mut String, strength: Option<Strength>| {
        match strength {
            None => result.push_str(run),
            Some(strength) if out.colour() => result.push_str(&out.paint(look_of_strength(strength), run)),
            Some(_) => result.push_str(&format!("[{run}]")),
        }
        run.clear();
    };
    for (c, strength) in printable(text).chars().zip(strongest) {
        // Without colours neighbours of different weight would only be a pair of brackets too many.
        let same = if out.colour() { strength == current } else { strength.is_some() == current.is_some() };
        if !same {
            close(&mut run, current);
            current = strength;
        }
        run.push(c);
    }
    close(&mut run, current);
    result
}

/// Offsets of UTF-16 units, as the phones' text views count, back to Unicode scalars, as this program counts.
pub struct Scalars(Vec<u32>);

impl Scalars {
    /// Reads the text once.
    pub fn new(text: &str) -> Self {
        let mut at = 0u32;
        let starts = text.chars().map(|c| {
            let start = at;
            at = at.saturating_add(if c.len_utf16() == 2 { 2 } else { 1 });
            start
        });
        Self(starts.collect())
    }

    /// The scalar that begins at the unit or first after it.
    pub fn offset(&self, unit: u32) -> usize {
        self.0.partition_point(|start| *start < unit)
    }

    /// Number of scalars.
    pub fn len(&self) -> usize {
        self.0.len()
    }
}

/// The report as JSON: that of the core, with offsets in Unicode scalars like everywhere in this program.
#[derive(Serialize)]
pub struct Answer<'a> {
    level: Level,
    level_text: &'a str,
    what_now: &'a str,
    genre: Genre,
    findings: Vec<Finding<'a>>,
    patterns: &'a [String],
    not_judged: &'a [String],
    contacts: Vec<Contact<'a>>,
    questions: &'a [String],
    questions_to_send: &'a [String],
    clears: &'a [String],
    registers: Vec<Register<'a>>,
    text_languages: &'a [String],
    language: &'a str,
    review_needed: bool,
    /// Id of the kept offer.
    #[serde(skip_serializing_if = "Option::is_none")]
    kept: Option<String>,
}

#[derive(Serialize)]
struct Finding<'a> {
    code: &'a str,
    start: usize,
    end: usize,
    quote: &'a str,
    indicator: &'a str,
    strength: Strength,
    name: &'a str,
    why: &'a str,
}

#[derive(Serialize)]
struct Contact<'a> {
    kind: &'a str,
    value: &'a str,
    country: Option<&'a str>,
    start: usize,
    end: usize,
}

#[derive(Serialize)]
struct Register<'a> {
    standing: Standing,
    text: &'a str,
    start: usize,
    end: usize,
}

impl<'a> Answer<'a> {
    /// From the core's report on this text.
    pub fn new(text: &str, report: &'a AdvertReport) -> Self {
        let scalars = Scalars::new(text);
        Self {
            level: report.level,
            level_text: &report.level_text,
            what_now: &report.what_now,
            genre: report.genre,
            findings: report
                .findings
                .iter()
                .map(|f| Finding {
                    code: &f.code,
                    start: scalars.offset(f.start),
                    end: scalars.offset(f.end),
                    quote: &f.quote,
                    indicator: &f.indicator,
                    strength: f.strength,
                    name: &f.name,
                    why: &f.why,
                })
                .collect(),
            patterns: &report.patterns,
            not_judged: &report.not_judged,
            contacts: report
                .contacts
                .iter()
                .map(|c| Contact {
                    kind: &c.kind,
                    value: &c.value,
                    country: c.country.as_deref(),
                    start: scalars.offset(c.start),
                    end: scalars.offset(c.end),
                })
                .collect(),
            questions: &report.questions,
            questions_to_send: &report.questions_to_send,
            clears: &report.clears,
            registers: report
                .registers
                .iter()
                .map(|note| Register {
                    standing: note.standing,
                    text: &note.text,
                    start: scalars.offset(note.start),
                    end: scalars.offset(note.end),
                })
                .collect(),
            text_languages: &report.text_languages,
            language: &report.language,
            review_needed: report.review_needed,
            kept: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_become_scalars() {
        let scalars = Scalars::new("a😀ўb");
        assert_eq!([0, 1, 3, 4, 5, 99].map(|u| scalars.offset(u)), [0, 1, 2, 3, 4, 4]);
    }
}
