//! The verifier inside the page: its form, its script, and the words that the script says.

use serde_json::{Map, Value};

use super::Report;
use crate::text::html::{escape, tag};

/// What the script says by key.
const SAID: [&str; 24] = [
    "report-check-busy",
    "report-check-no-crypto",
    "report-check-bad-code",
    "report-check-too-large",
    "report-check-unreadable",
    "report-check-integrity",
    "report-check-complete",
    "report-check-intact",
    "report-check-itself",
    "report-check-not-reached",
    "report-check-times",
    "report-check-unproven",
    "report-check-records",
    "report-check-machine",
    "report-drill",
    "report-facts",
    "report-narrative",
    "report-files",
    "report-unknown-time",
    "verify-anchored",
    "verify-fits",
    "verify-behind",
    "verify-not-proven",
    "verify-own-copy",
];

/// Verdicts, and what is said instead of the last where only a newer program can read the file.
const VERDICTS: [&str; 5] = ["valid", "valid-with-findings", "rolled-back", "invalid", "version"];

/// Reasons that a bundle can have.
const REASONS: [&str; 19] = [
    "malformed",
    "version",
    "empty",
    "journal",
    "sequence",
    "previous",
    "signature",
    "epoch",
    "commit",
    "export",
    "files",
    "anchor",
    "no-outside-anchor",
    "clock-step",
    "recovered",
    "set-aside",
    "drill",
    "redacted",
    "missing-file",
];

const KINDS: [&str; 17] = [
    "install",
    "incident",
    "check-in",
    "sos",
    "attempt",
    "anchor",
    "unlock",
    "export",
    "recovered",
    "clock-step",
    "gap",
    "correction",
    "promise",
    "deviation",
    "drill",
    "settings",
    "erase",
];

const FACTS: [&str; 7] = ["time", "place", "people", "words", "harm", "papers", "money"];

/// The words as JSON that may stand inside a script element.
pub(super) fn words(report: &Report) -> String {
    let keys = SAID.iter().map(|key| (*key).to_owned());
    let keys = keys
        .chain(VERDICTS.iter().map(|v| format!("verify-{v}")))
        .chain(REASONS.iter().map(|r| format!("verify-reason-{r}")))
        .chain(KINDS.iter().map(|k| format!("record-{k}")))
        .chain(FACTS.iter().map(|f| format!("fact-{f}")));
    // The script puts its own values into these.
    let blanks = ["first", "last", "line", "number", "all"].map(|name| (name, format!("{{{name}}}").into()));
    let said: Map<String, Value> = keys
        .chain(["verify-times".to_owned()])
        .map(|key| {
            let text = report.words.say(&key, &blanks);
            (key, Value::String(text))
        })
        .collect();
    Value::Object(said).to_string().replace('<', "\\u003c")
}

/// Where the reader gives the bundle and the codes. Without scripts it says what to use instead.
pub(super) fn form(report: &Report, out: &mut String) {
    let say = |key: &str| report.say(key);
    out.push_str("<section class=\"check\">");
    tag(out, "h2", "", &say("report-check-title"));
    out.push_str("<noscript>");
    tag(out, "p", " class=\"warning\"", &say("report-check-noscript"));
    out.push_str("</noscript><div id=\"check\" hidden>");
    tag(out, "p", "", &say("report-check-how"));
    tag(out, "p", " class=\"small\"", &say("verify-own-copy"));
    out.push_str("<label for=\"file\">");
    escape(&say("report-check-file"), out);
    out.push_str("</label><input id=\"file\" type=\"file\" accept=\".zip\"><label for=\"codes\">");
    escape(&say("report-check-codes"), out);
    out.push_str(
        "</label><textarea id=\"codes\" rows=\"3\" spellcheck=\"false\" autocomplete=\"off\"></textarea>\
         <button id=\"run\" type=\"button\">",
    );
    escape(&say("report-check-run"), out);
    out.push_str("</button></div><div id=\"answer\" role=\"status\"></div></section>\n");
}
