//! What stands in a dossier, in order: blocks that know no HTML.

use std::collections::BTreeMap;

use super::{Material, POINTS, model::Element, point_text};
use crate::{
    journal::{
        facts,
        model::{Entry, Kind, Verdict},
        telling::Told,
    },
    words::{Value, Words},
};

/// A sentence in both languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Said {
    pub officer: String,
    /// Empty when it is the same.
    pub own: String,
}

/// A piece of the dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Block {
    /// A heading; 1 is the title.
    Heading(u8, Said),
    /// A sentence.
    Line(Said),
    /// What is asked of the officer: large, to be held up.
    Ask(Said),
    /// A point that was marked, with the numbers of its notes in brackets; empty when there are none.
    Point(Said, String),
    /// A name and what was written, as it was written.
    Field(Said, String),
    /// A name and a value for machines: a code, a hash.
    Code(Said, String),
}

/// The whole dossier.
pub(super) fn blocks(m: &Material<'_>) -> Vec<Block> {
    let mut out = Vec::new();
    opening(m, &mut out);
    let notes = Notes::of(m);
    elements(m, &notes, &mut out);
    notes.write(m, &mut out);
    check(m, &mut out);
    out
}

impl Material<'_> {
    fn say(&self, key: &str, args: &[(&str, Value<'_>)]) -> Said {
        self.said(|words| words.say(key, args))
    }

    fn said(&self, say: impl Fn(&Words) -> String) -> Said {
        let same = self.officer.language() == self.own.language();
        Said { officer: say(self.officer), own: if same { String::new() } else { say(self.own) } }
    }

    fn language(&self, words: &Words) -> String {
        // Both spellings of Uzbek are one language to an interpreter.
        let tag = self.speaks.split('-').next().unwrap_or_default();
        words.say(&format!("dossier-language-{tag}"), &[])
    }
}

fn opening(m: &Material<'_>, out: &mut Vec<Block>) {
    let line = |key| Block::Line(m.say(key, &[]));
    out.push(Block::Heading(1, m.say("dossier-title", &[])));
    if !m.name.is_empty() {
        out.push(Block::Field(m.say("dossier-name", &[]), m.name.to_owned()));
    }
    let (officer, own) = &m.citizen;
    if !officer.is_empty() {
        // In the officer's language; the person's own where that says more.
        let value = if own == officer { officer.clone() } else { format!("{officer} ({own})") };
        out.push(Block::Field(m.say("dossier-citizen", &[]), value));
    }
    out.push(Block::Field(m.say("dossier-speaks", &[]), m.language(m.officer)));
    out.push(Block::Heading(2, m.say("dossier-ask-title", &[])));
    for key in ["dossier-ask-screening", "dossier-ask-consulate"] {
        out.push(Block::Ask(m.say(key, &[])));
    }
    let interpreter =
        |words: &Words| words.say("dossier-ask-interpreter", &[("language", m.language(words).into())]);
    out.push(Block::Ask(m.said(interpreter)));
    for key in ["dossier-ask-not-punish", "dossier-ask-not-tell"] {
        out.push(Block::Ask(m.say(key, &[])));
    }
    out.push(line("dossier-not-finding"));
    if !m.day.is_empty() {
        out.push(Block::Line(m.say("dossier-made", &[("date", m.day.as_str().into())])));
    }
    if m.officer.review_needed() {
        out.push(line("dossier-unread"));
    }
}

fn elements(m: &Material<'_>, notes: &Notes<'_>, out: &mut Vec<Block>) {
    out.push(Block::Heading(2, m.say("dossier-elements-title", &[])));
    out.push(Block::Line(m.say("dossier-elements", &[])));
    for (element, title) in [
        (Element::Act, "dossier-act"),
        (Element::Means, "dossier-means"),
        (Element::Purpose, "dossier-purpose"),
    ] {
        out.push(Block::Heading(3, m.say(title, &[])));
        let before = out.len();
        for (code, _) in POINTS.iter().filter(|(_, e)| *e == element) {
            let Some(records) = marked(m, code) else { continue };
            let numbers: Vec<String> =
                records.iter().filter_map(|id| Some(notes.number(id)?.to_string())).collect();
            out.push(Block::Point(m.said(|words| point_text(code, words)), numbers.join(", ")));
        }
        if out.len() == before {
            out.push(Block::Line(m.say("dossier-none", &[])));
        }
    }
}

/// The records of a point, when it was marked: of all its marks, in order, each once.
fn marked<'m>(m: &'m Material<'_>, code: &str) -> Option<Vec<&'m str>> {
    let marks: Vec<_> = m.marked.iter().filter(|mark| mark.code == code).collect();
    let mut records: Vec<&str> = Vec::new();
    for id in marks.iter().flat_map(|mark| &mark.records) {
        if !records.contains(&id.as_str()) {
            records.push(id);
        }
    }
    (!marks.is_empty()).then_some(records)
}

/// The notes by number, files beside the notes that they belong to.
struct Notes<'m> {
    list: Vec<(&'m Told, Vec<&'m Told>)>,
    numbers: BTreeMap<&'m str, usize>,
}

impl<'m> Notes<'m> {
    fn of(m: &'m Material<'_>) -> Self {
        let mut list: Vec<(&Told, Vec<&Told>)> = Vec::new();
        let mut numbers = BTreeMap::new();
        for told in &m.told.records {
            let of = numbers.get(told.entry.refers_to.as_str()).copied();
            let number = match of {
                Some(number) if !told.entry.attachments.is_empty() => number,
                _ => {
                    list.push((told, Vec::new()));
                    list.len()
                }
            };
            if let Some((_, files)) = list.get_mut(number - 1)
                && !told.entry.attachments.is_empty()
            {
                files.push(told);
            }
            numbers.insert(told.entry.id.as_str(), number);
        }
        Self { list, numbers }
    }

    fn number(&self, id: &str) -> Option<usize> {
        self.numbers.get(id).copied()
    }

    fn write(&self, m: &Material<'_>, out: &mut Vec<Block>) {
        if self.list.is_empty() {
            return;
        }
        out.push(Block::Heading(2, m.say("dossier-notes-title", &[])));
        out.push(Block::Line(m.say("dossier-notes-words", &[])));
        for (number, (told, files)) in (1..).zip(&self.list) {
            self.note(m, number, told, files, out);
        }
    }

    fn note(&self, m: &Material<'_>, number: i64, told: &Told, files: &[&Told], out: &mut Vec<Block>) {
        let entry = &told.entry;
        let title = m.said(|words| {
            let note = words.say("dossier-note", &[("number", number.into())]);
            format!("{note}. {}", self.kind(entry, words))
        });
        out.push(Block::Heading(3, title));
        let at = match entry.at.as_str() {
            "" => m.officer.say("dossier-time-unknown", &[]),
            at => at.replace('T', " ").replace('Z', " UTC"),
        };
        out.push(Block::Code(Said { officer: String::new(), own: String::new() }, at));
        if let Some(p) = &entry.position {
            let radius = p.radius_m.map(|r| format!(" ± {r} m")).unwrap_or_default();
            let place = format!("{:.5}, {:.5}{radius}", p.lat(), p.lon());
            out.push(Block::Code(m.say("dossier-position", &[]), place));
            if let Some(seconds) = p.age_s.filter(|seconds| *seconds > 0) {
                out.push(Block::Line(
                    m.say("dossier-position-age", &[("seconds", seconds.to_string().into())]),
                ));
            }
            if p.simulated {
                out.push(Block::Line(m.say("dossier-position-simulated", &[])));
            }
        }
        for (field, text) in facts::named(&entry.facts).filter(|(_, text)| !text.is_empty()) {
            out.push(Block::Field(m.say(&format!("dossier-fact-{field}"), &[]), text.to_owned()));
        }
        if !entry.note.trim().is_empty() {
            out.push(Block::Field(m.say("dossier-story", &[]), entry.note.clone()));
        }
        for told in files {
            let note = if told.entry.id == entry.id { "" } else { told.entry.note.as_str() };
            for file in &told.entry.attachments {
                let about = [note, file.media_type.as_str(), file.sha256.as_str()];
                let shown: Vec<_> = about.into_iter().filter(|part| !part.is_empty()).collect();
                out.push(Block::Code(m.say("dossier-file", &[]), shown.join("  ")));
            }
        }
        if !is_damaged(m) && !told.anchor.is_empty() {
            let nameless = Said { officer: String::new(), own: String::new() };
            out.push(Block::Code(nameless, format!("{}  {}", entry.id, told.anchor)));
        }
    }

    fn kind(&self, entry: &Entry, words: &Words) -> String {
        let key = match entry.kind {
            Kind::Promise => "dossier-promise",
            Kind::Deviation => "dossier-deviation",
            Kind::Sos => "dossier-call",
            Kind::Correction => match self.number(&entry.refers_to) {
                Some(number) => {
                    let number = i64::try_from(number).unwrap_or(i64::MAX);
                    return words.say("dossier-correction", &[("number", number.into())]);
                }
                None => "dossier-correction-other",
            },
            _ => "dossier-incident",
        };
        words.say(key, &[])
    }
}

fn check(m: &Material<'_>, out: &mut Vec<Block>) {
    out.push(Block::Heading(2, m.say("dossier-check-title", &[])));
    out.push(Block::Line(if is_damaged(m) {
        m.say("dossier-check-damaged", &[])
    } else {
        m.say("dossier-check", &[("code", m.told.anchor.as_str().into())])
    }));
}

fn is_damaged(m: &Material<'_>) -> bool {
    m.told.verification.verdict == Verdict::Invalid
}
