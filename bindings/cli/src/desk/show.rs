//! The desk for people: a table of cases, then what there is to say of each, of the messages, of other files.

use comfy_table::{ColumnConstraint, ContentArrangement, Table, presets};
use hamroh_core::{
    desk::model::{Bundle, Case, DeskReport, Fate, FileFault, LooseFile, MessageRow, Standing},
    geo::Position,
    journal::model::Verdict,
    sos::decode::Soundness,
};

use crate::{
    check::review_note,
    failure::Done,
    journal,
    output::{Look, printable},
    session::{Session, code},
    verify::{look, name},
};

/// Columns of the table.
const HEADER: [&str; 7] = ["case", "verdict", "shown", "times", "place", "signs", "codes"];

/// Everything.
pub fn report(s: &mut Session, report: &DeskReport) -> Done<()> {
    if !report.cases.is_empty() {
        cases(s, &report.cases)?;
        report.cases.iter().try_for_each(|case| about(s, case))?;
    }
    if !report.messages.is_empty() || report.blank_lines > 0 {
        messages(s, report)?;
    }
    if !report.files.is_empty() {
        let title = s.say("cli-desk-loose");
        s.out.heading(&title)?;
        report.files.iter().try_for_each(|file| loose(s, file))?;
    }
    if report.cases.iter().any(|case| case.verdict != Verdict::Invalid) {
        let limits = s.say("verify-not-proven");
        s.out.blank()?;
        s.out.para(0, &limits)?;
    }
    review_note(s, s.words.review_needed())
}

fn cases(s: &mut Session, cases: &[Case]) -> Done<()> {
    let mut table = Table::new();
    table
        .load_style(presets::NOTHING)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(u16::try_from(s.out.width()).unwrap_or(100))
        .set_header(HEADER.map(|key| s.say(&format!("cli-desk-{key}"))));
    for case in cases {
        let shown = counted(s, "cli-desk-of", &[("shown", case.disclosed), ("all", case.size)]);
        let place = case.place.as_ref().map(|place| degrees(&place.position, "\n")).unwrap_or_default();
        table.add_row([
            case.case.clone(),
            name(case.verdict).replace(" FINDINGS", "\nFINDINGS"),
            if case.size > 0 { shown } else { String::new() },
            format!("{}\n{}", minute(&case.first_at), minute(&case.last_at)),
            place,
            signs(s, case).join("\n"),
            if case.messages.is_empty() { String::new() } else { case.messages.len().to_string() },
        ]);
    }
    // Ids and verdicts are copied and searched for: never folded.
    for column in [0, 1, 4] {
        if let Some(column) = table.column_mut(column) {
            column.set_constraint(ColumnConstraint::ContentWidth);
        }
    }
    for line in table.lines() {
        let line = painted(s, &line);
        s.out.line(&line)?;
    }
    Ok(())
}

/// The verdict in its colour; in front of it stand only digits and letters of ids.
fn painted(s: &Session, line: &str) -> String {
    let words = [
        ("VALID WITH", Verdict::ValidWithFindings),
        ("FINDINGS", Verdict::ValidWithFindings),
        ("ROLLED_BACK", Verdict::RolledBack),
        ("INVALID", Verdict::Invalid),
        ("VALID", Verdict::Valid),
    ];
    let found = words.into_iter().find(|(word, _)| line.contains(word));
    found.map_or_else(
        || line.to_owned(),
        |(word, verdict)| line.replacen(word, &s.out.paint(look(verdict), word), 1),
    )
}

/// What an officer looks for first.
fn signs(s: &Session, case: &Case) -> Vec<String> {
    let mut signs = Vec::new();
    if case.has_open_call() {
        signs.push(s.say("cli-desk-sos-open"));
    } else if !case.calls.is_empty() {
        signs.push(s.say("cli-desk-sos-off"));
    }
    if !case.papers.is_empty() {
        signs.push(s.say("cli-desk-papers"));
    }
    if let Some(check_in) = &case.check_in {
        let key = match (check_in.due.is_empty(), check_in.passed) {
            // A phone without a clock says in how many hours, and not of which day.
            (true, _) => "cli-desk-due-unknown",
            (_, true) => "cli-desk-due-passed",
            (_, false) => "cli-desk-due",
        };
        signs.push(s.say_with(key, &[("at", minute(&check_in.due).into())]));
    }
    if case.files > 0 {
        signs.push(counted(s, "cli-desk-files", &[("count", case.files)]));
    }
    signs
}

/// One case: what its reasons mean, where its files stand to each other.
fn about(s: &mut Session, case: &Case) -> Done<()> {
    let title = s.say_with("cli-desk-about", &[("case", case.case.as_str().into())]);
    s.out.heading(&title)?;
    let verdict = s.out.paint(look(case.verdict), name(case.verdict));
    let line = format!("{verdict}  {}", printable(&case.reasons.join(", ")));
    s.out.para(2, line.trim_end())?;
    for reason in &case.reasons {
        let sentence = meaning(s, case, reason);
        s.out.hang(2, "- ", &sentence)?;
    }
    for parted in &case.contradictions {
        let text = s.say_with(
            "cli-desk-contradiction",
            &[
                ("one", printable(&parted.one).into()),
                ("other", printable(&parted.other).into()),
                ("count", number(parted.same_records).into()),
            ],
        );
        let text = s.out.paint(Look::Bad, &text);
        s.out.hang(2, "! ", &text)?;
    }
    if let Some(place) = &case.place {
        let said = [degrees(&place.position, ","), utc(&place.at), journal::quality(s, &place.position)];
        let text = said.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ");
        s.out.hang(2, "@ ", &text)?;
    }
    if !case.papers.is_empty() {
        let text = s.say_with("cli-desk-papers-text", &[("text", printable(&case.papers).into())]);
        s.out.hang(2, "| ", &text)?;
    }
    case.bundles.iter().try_for_each(|bundle| bundle_line(s, bundle))
}

/// A code of the desk, or of a verifier. A desk's `ANCHOR` is of a message that nobody gave for this journal.
fn meaning(s: &Session, case: &Case, reason: &str) -> String {
    let code = reason.to_lowercase().replace('_', "-");
    let own = format!("cli-desk-reason-{code}");
    let key = if s.words.has(&own) && case.size > 0 { own } else { format!("verify-reason-{code}") };
    s.say(&key)
}

fn bundle_line(s: &mut Session, bundle: &Bundle) -> Done<()> {
    let standing = code(bundle.standing);
    let text = counted(s, &format!("cli-desk-bundle-{standing}"), &[("count", bundle.size)]);
    let text = match bundle.standing {
        Standing::Contradicts => s.out.paint(Look::Bad, &text),
        Standing::Invalid => {
            let text = s.out.paint(Look::Bad, &text);
            format!("{text} ({})", printable(&bundle.reasons.join(", ")))
        }
        _ => text,
    };
    s.out.hang(2, "> ", &format!("{}: {text}", printable(&bundle.file)))
}

fn messages(s: &mut Session, report: &DeskReport) -> Done<()> {
    let title = s.say("cli-desk-messages");
    s.out.heading(&title)?;
    for row in &report.messages {
        let look = match row.fate {
            Fate::Fits => Look::Good,
            Fate::Evidence => Look::Bad,
            Fate::NoCode => Look::Faint,
            _ => Look::Doubtful,
        };
        let text = s.out.paint(look, &fate(s, row));
        let kind = row.kind.map(|kind| kind.word()).unwrap_or_default();
        let sent = utc(&row.sent);
        let what = [kind, sent.as_str(), row.reference.as_str()].join(" ");
        let what = what.split_whitespace().collect::<Vec<_>>().join(" ");
        let text = if what.is_empty() { text } else { format!("{what}: {text}") };
        let line = i64::from(row.line);
        let text = s.say_with("cli-desk-line", &[("line", line.into()), ("text", text.into())]);
        s.out.hang(2, "- ", &text)?;
    }
    if report.blank_lines > 0 {
        let text = counted(s, "cli-desk-blank", &[("count", report.blank_lines.into())]);
        s.out.para(2, &text)?;
    }
    Ok(())
}

fn fate(s: &Session, row: &MessageRow) -> String {
    let Some(fit) = &row.fit else {
        let key = format!("cli-desk-fate-{}", code(row.fate).replace('_', "-"));
        return s.say_with(&key, &[("case", row.case.as_str().into())]);
    };
    let mut text = s.say_with(
        "cli-desk-fits",
        &[
            ("case", fit.case.as_str().into()),
            ("record", number(fit.record).into()),
            ("all", number(fit.of).into()),
            ("file", printable(&fit.bundle).into()),
        ],
    );
    if row.soundness.is_some_and(|soundness| soundness != Soundness::Whole) {
        text.push(' ');
        text.push_str(&s.say("cli-desk-text-changed"));
    }
    text
}

fn loose(s: &mut Session, file: &LooseFile) -> Done<()> {
    let why = match file.fault {
        Some(fault) => {
            let key = format!("cli-desk-fault-{}", code(fault).replace('_', "-"));
            s.say_with(&key, &[("reason", file.detail.as_str().into())])
        }
        None => file.lines.get(1).cloned().unwrap_or_else(|| file.reasons.join(", ")),
    };
    let look = match file.fault {
        Some(FileFault::OtherZip | FileFault::NoZip) => Look::Doubtful,
        _ => Look::Bad,
    };
    let name = s.out.paint(look, &printable(&file.file));
    s.out.hang(2, "- ", &format!("{name}: {why}"))
}

/// Five digits, as in messages: about a metre.
fn degrees(position: &Position, between: &str) -> String {
    format!("{:.5}{between}{:.5}", position.lat(), position.lon())
}

/// `2025-04-24 13:06` of a time in RFC 3339.
fn minute(at: &str) -> String {
    at.get(..16).unwrap_or(at).replace('T', " ")
}

/// [`minute`] with its zone; nothing for a time that is not known.
fn utc(at: &str) -> String {
    if at.is_empty() { String::new() } else { format!("{} UTC", minute(at)) }
}

fn counted(s: &Session, key: &str, counts: &[(&'static str, u64)]) -> String {
    let args: Vec<_> = counts.iter().map(|(name, count)| (*name, number(*count).into())).collect();
    s.say_with(key, &args)
}

/// As text: languages write thousands in ways that are hard to search for.
fn number(count: u64) -> String {
    count.to_string()
}
