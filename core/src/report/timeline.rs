//! The records as the sender shows them: in order, facts apart from the story, corrections beside what they correct, promises against
//! what came.

use std::{collections::BTreeMap, fmt::Write as _};

use super::{
    Report,
    sketch::{Place, place_text},
};
use crate::{
    journal::{
        facts,
        model::{Entry, FactSheet, Kind},
        telling::{Telling, Told},
    },
    text::html::{escape, tag},
};

/// What the app writes by itself.
fn is_bookkeeping(kind: Kind) -> bool {
    use Kind as K;
    matches!(
        kind,
        K::Install
            | K::Attempt
            | K::Anchor
            | K::Unlock
            | K::Export
            | K::Recovered
            | K::ClockStep
            | K::Settings
            | K::Erase
    )
}

/// Each promise beside what is said of it later; nothing when no promise is shown.
pub(super) fn promises(report: &Report, told: &Telling, out: &mut String) {
    let of = |kind: Kind| told.records.iter().map(|t| &t.entry).filter(move |e| e.kind == kind);
    let is_promise = |id: &str| of(Kind::Promise).any(|p| p.id == id);
    let loose: Vec<_> = of(Kind::Deviation).filter(|d| !is_promise(&d.refers_to)).collect();
    if of(Kind::Promise).next().is_none() && loose.is_empty() {
        return;
    }
    out.push_str("<section>");
    tag(out, "h2", "", &report.say("report-pairs-title"));
    for promise in of(Kind::Promise) {
        out.push_str("<div class=\"pair\"><div>");
        tag(out, "h3", "", &report.say("report-promised"));
        told_again(report, promise, out);
        out.push_str("</div><div>");
        tag(out, "h3", "", &report.say("report-reality"));
        let mut later = of(Kind::Deviation).filter(|d| d.refers_to == promise.id).peekable();
        if later.peek().is_none() {
            tag(out, "p", " class=\"small\"", &report.say("report-no-deviation"));
        }
        later.for_each(|deviation| told_again(report, deviation, out));
        out.push_str("</div></div>");
    }
    for deviation in loose {
        out.push_str("<div class=\"pair\"><div></div><div>");
        tag(out, "h3", "", &report.say("report-reality"));
        told_again(report, deviation, out);
        out.push_str("</div></div>");
    }
    out.push_str("</section>\n");
}

fn told_again(report: &Report, entry: &Entry, out: &mut String) {
    link(report, entry, out);
    fact_list(report, &entry.facts, out);
    tag(out, "p", " class=\"note\" dir=\"auto\"", &shown(&entry.note));
}

/// All records; what the app wrote by itself is a list at the end.
pub(super) fn records(report: &Report, told: &Telling, places: &[Place<'_>], out: &mut String) {
    let by_id: BTreeMap<&str, &Entry> =
        told.records.iter().map(|t| (t.entry.id.as_str(), &t.entry)).collect();
    let mut corrected: BTreeMap<&str, Vec<&Entry>> = BTreeMap::new();
    for entry in told.records.iter().map(|t| &t.entry).filter(|e| e.kind == Kind::Correction) {
        corrected.entry(entry.refers_to.as_str()).or_default().push(entry);
    }
    out.push_str("<section>");
    tag(out, "h2", "", &report.say("report-timeline-title"));
    tag(out, "p", " class=\"small\"", &report.say("report-timeline-note"));
    for record in told.records.iter().filter(|t| !is_bookkeeping(t.entry.kind)) {
        let place = places.iter().find(|p| p.record == record.entry.id);
        let later = corrected.get(record.entry.id.as_str()).map_or(&[][..], Vec::as_slice);
        article(report, record, by_id.get(record.entry.refers_to.as_str()).copied(), later, place, out);
    }
    out.push_str("</section>\n<section class=\"log\">");
    tag(out, "h2", "", &report.say("report-log-title"));
    out.push_str("<ul>");
    for entry in told.records.iter().map(|t| &t.entry).filter(|e| is_bookkeeping(e.kind)) {
        let _ = write!(out, "<li id=\"r{}\">", entry.id);
        time(report, entry, out);
        escape(&report.kind(entry.kind), out);
        if !entry.note.is_empty() {
            out.push_str(": <bdi>");
            escape(&shown(&entry.note), out);
            out.push_str("</bdi>");
        }
        out.push_str("</li>");
    }
    out.push_str("</ul></section>\n");
}

fn article(
    report: &Report,
    told: &Told,
    of: Option<&Entry>,
    later: &[&Entry],
    place: Option<&Place<'_>>,
    out: &mut String,
) {
    let entry = &told.entry;
    let drill = entry.kind == Kind::Drill;
    // An id is 32 hexadecimal digits.
    let _ = write!(out, "<article id=\"r{}\"{}><h3>", entry.id, if drill { " class=\"drill\"" } else { "" });
    time(report, entry, out);
    tag(out, "span", "", &report.kind(entry.kind));
    out.push_str("</h3>");
    if drill {
        tag(out, "p", " class=\"mark\"", &report.say("report-drill"));
    }
    for correction in later {
        pointer(report, "report-corrected", Some(correction), out);
    }
    if !entry.refers_to.is_empty() {
        let key = if entry.kind == Kind::Correction { "report-corrects" } else { "report-belongs" };
        pointer(report, key, of, out);
    }
    if let Some(position) = &entry.position {
        tag(out, "p", " class=\"where\"", &place_text(report, position, place.map(|p| p.number)));
    }
    fact_list(report, &entry.facts, out);
    if !entry.note.is_empty() {
        tag(out, "h4", "", &report.say("report-narrative"));
        tag(out, "p", " class=\"note\" dir=\"auto\"", &shown(&entry.note));
    }
    if !entry.attachments.is_empty() {
        tag(out, "h4", "", &report.say("report-files"));
        out.push_str("<ul class=\"files\">");
        for file in &entry.attachments {
            out.push_str("<li>");
            let length = i64::try_from(file.length).unwrap_or(i64::MAX);
            let size = report.words.say("report-file-bytes", &[("bytes", length.to_string().into())]);
            escape(&format!("{}, {size}", shown(&file.media_type)), out);
            tag(out, "code", "", &format!("attachments/{}", file.sha256));
            if told.missing.contains(&file.sha256) {
                tag(out, "p", " class=\"mark\"", &report.say("report-file-missing"));
            }
            out.push_str("</li>");
        }
        out.push_str("</ul>");
    }
    out.push_str("</article>");
}

/// The codes at the end of messages that left with a record; nothing when there are none.
pub(super) fn codes(report: &Report, told: &Telling, out: &mut String) {
    let mut with_code = told.records.iter().filter(|t| !t.anchor.is_empty()).peekable();
    if with_code.peek().is_none() {
        return;
    }
    out.push_str("<section>");
    tag(out, "h2", "", &report.say("report-codes-title"));
    tag(out, "p", "", &report.say("report-codes-note"));
    out.push_str("<ul class=\"codes\">");
    for record in with_code {
        out.push_str("<li>");
        link(report, &record.entry, out);
        tag(out, "code", "", &record.anchor);
        out.push_str("</li>");
    }
    out.push_str("</ul></section>\n");
}

fn fact_list(report: &Report, sheet: &FactSheet, out: &mut String) {
    if *sheet == FactSheet::default() {
        return;
    }
    tag(out, "h4", "", &report.say("report-facts"));
    out.push_str("<dl>");
    for (field, text) in facts::named(sheet).filter(|(_, text)| !text.is_empty()) {
        tag(out, "dt", "", &report.say(&format!("fact-{field}")));
        tag(out, "dd", " dir=\"auto\"", &shown(text));
    }
    out.push_str("</dl>");
}

/// `Corrects: promise, 2026-11-23 06:40` as a link, or that it is not shown here.
fn pointer(report: &Report, key: &str, to: Option<&Entry>, out: &mut String) {
    out.push_str("<p class=\"to\">");
    escape(&report.say(key), out);
    out.push(' ');
    match to {
        Some(entry) => link(report, entry, out),
        None => escape(&report.say("report-not-shown"), out),
    }
    out.push_str("</p>");
}

fn link(report: &Report, entry: &Entry, out: &mut String) {
    let _ = write!(out, "<a href=\"#r{}\">", entry.id);
    escape(&format!("{}, {}", report.kind(entry.kind), at(report, entry)), out);
    out.push_str("</a>");
}

fn time(report: &Report, entry: &Entry, out: &mut String) {
    tag(out, "time", "", &at(report, entry));
    out.push(' ');
}

fn at(report: &Report, entry: &Entry) -> String {
    if entry.at.is_empty() {
        report.say("report-unknown-time")
    } else {
        entry.at.replace('T', " ").replace('Z', "")
    }
}

/// A text as it can be seen: signs that a page would swallow, and those that make letters stand in another order than they were
/// written, get a place of their own.
pub(super) fn shown(text: &str) -> String {
    let hidden = |c: char| matches!(c, '\0' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().map(|c| if hidden(c) { '\u{fffd}' } else { c }).collect()
}
