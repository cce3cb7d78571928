//! The cases as CSV (RFC 4180, UTF-8 with a mark in front, by which spreadsheets know it).
//!
//! A cell that a spreadsheet would take for a formula gets an apostrophe in front, as OWASP advises ("CSV injection"): texts and names of
//! files come from strangers. Beside the beginning of a cell that is done behind `;`, `,` and `|`, at which spreadsheets of other languages part
//! it. A telephone number in a text is treated like any text. Numbers in columns of their own, coordinates among them, are written by
//! this program from whole numbers and stay numbers, with their minus.

use super::model::{Case, DeskReport, LooseFile};
use crate::{
    error::{Error, Result},
    journal::model::Verdict,
};

/// Names of the columns; an interface.
const COLUMNS: [&str; 27] = [
    "case",
    "verdict",
    "reasons",
    "file",
    "bundles",
    "contradictions",
    "records",
    "disclosed",
    "first",
    "last",
    "latitude",
    "longitude",
    "radius_m",
    "age_s",
    "simulated",
    "place_at",
    "sos_open",
    "sos_called_off",
    "papers",
    "check_in",
    "check_in_due",
    "check_in_passed",
    "files",
    "messages_fit",
    "messages_evidence",
    "messages_alike",
    "journal",
];

/// The whole file: one row for each case, then one for each file that belongs to none.
///
/// # Errors
/// None in practice: writing into memory does not fail.
pub fn csv(report: &DeskReport) -> Result<Vec<u8>> {
    let failed = |_| Error::Internal("csv");
    let mut writer = csv::Writer::from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(COLUMNS).map_err(failed)?;
    for case in &report.cases {
        writer.write_record(case_row(case)).map_err(failed)?;
    }
    for file in &report.files {
        writer.write_record(file_row(file)).map_err(failed)?;
    }
    writer.into_inner().map_err(|_| Error::Internal("csv"))
}

fn case_row(case: &Case) -> [String; COLUMNS.len()] {
    let place = case.place.as_ref();
    let position = place.map(|place| &place.position);
    let degrees = |value: Option<i32>| value.map(degrees).unwrap_or_default();
    let check_in = case.check_in.as_ref();
    let called_off = case.calls.iter().filter(|call| call.called_off).count();
    [
        text(&case.case),
        verdict(case.verdict).to_owned(),
        case.reasons.join(" "),
        text(&case.bundle),
        case.bundles.len().to_string(),
        case.contradictions.len().to_string(),
        case.size.to_string(),
        case.disclosed.to_string(),
        text(&case.first_at),
        text(&case.last_at),
        degrees(position.map(|p| p.lat_e7)),
        degrees(position.map(|p| p.lon_e7)),
        position.and_then(|p| p.radius_m).map(|m| m.to_string()).unwrap_or_default(),
        position.and_then(|p| p.age_s).map(|s| s.to_string()).unwrap_or_default(),
        position.map(|p| yes(p.simulated)).unwrap_or_default(),
        place.map(|place| text(&place.at)).unwrap_or_default(),
        (case.calls.len() - called_off).to_string(),
        called_off.to_string(),
        text(&case.papers),
        check_in.map(|c| text(&c.at)).unwrap_or_default(),
        check_in.map(|c| text(&c.due)).unwrap_or_default(),
        check_in.map(|c| yes(c.passed)).unwrap_or_default(),
        case.files.to_string(),
        lines(&case.messages),
        lines(&case.evidence),
        lines(&case.look_alikes),
        text(&case.journal),
    ]
}

fn file_row(file: &LooseFile) -> [String; COLUMNS.len()] {
    let mut row = [const { String::new() }; COLUMNS.len()];
    let fault = serde_json::to_value(file.fault).unwrap_or_default();
    let reasons = match (fault.as_str(), &file.reasons[..]) {
        (Some(fault), _) => fault.to_uppercase(),
        (None, reasons) => reasons.join(" "),
    };
    let said = file.verdict.map(verdict).unwrap_or("NOT_CHECKED").to_owned();
    for (cell, value) in row.iter_mut().skip(1).zip([said, reasons, text(&file.file)]) {
        *cell = value;
    }
    row
}

fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Valid => "VALID",
        Verdict::ValidWithFindings => "VALID_WITH_FINDINGS",
        Verdict::RolledBack => "ROLLED_BACK",
        Verdict::Invalid => "INVALID",
    }
}

fn yes(is_so: bool) -> String {
    if is_so { "yes" } else { "no" }.to_owned()
}

/// Numbers of lines. Blanks between them: `3,4` would be one number to half of the world.
fn lines(numbers: &[u32]) -> String {
    numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

/// Degrees with all seven digits that are known.
fn degrees(e7: i32) -> String {
    let (sign, e7) = (if e7 < 0 { "-" } else { "" }, e7.unsigned_abs());
    format!("{sign}{}.{:07}", e7 / 10_000_000, e7 % 10_000_000)
}

/// A text that no spreadsheet computes. An id of digits that reads as a number, `12e456789012`, would lose them.
fn text(given: &str) -> String {
    let mut cell = String::with_capacity(given.len() + 1);
    let mut begins = true;
    for c in given.chars() {
        let starts_formula = matches!(c, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '\t' | '\r');
        if begins && starts_formula {
            cell.push('\'');
        }
        // Blanks in front do not keep a spreadsheet from computing; tabs and line ends begin a cell, and so does a quotation mark for
        // programs that cut at every semicolon.
        begins = matches!(c, ';' | ',' | '|' | '"' | '\t' | '\r' | '\n') || begins && c.is_whitespace();
        cell.push(if c.is_control() { ' ' } else { c });
    }
    let is_number = cell.chars().all(|c| c.is_ascii_digit() || matches!(c, 'e' | 'E' | '.'));
    if is_number && !cell.is_empty() { format!("'{cell}") } else { cell }
}

#[cfg(test)]
mod tests {
    use super::{degrees, text};

    #[test]
    fn nothing_in_a_text_is_computed() {
        for (given, cell) in [
            ("passport", "passport"),
            ("=1+1", "'=1+1"),
            ("+996 312 000000", "'+996 312 000000"),
            ("-2.5", "'-2.5"),
            ("@sum", "'@sum"),
            ("\t=1", "' '=1"),
            ("  =1", "  '=1"),
            ("x;=1", "x;'=1"),
            ("\"=1", "\"'=1"),
            ("x;\"=1", "x;\"'=1"),
            ("2025-04-24T13:06:00Z", "2025-04-24T13:06:00Z"),
            ("a\r\n=1", "a  '=1"),
            ("＝1", "'＝1"),
            ("12e456789012", "'12e456789012"),
            ("3fe456789012", "3fe456789012"),
            ("a-b = c", "a-b = c"),
            ("", ""),
        ] {
            assert_eq!(text(given), cell, "{given:?}");
        }
        assert_eq!(degrees(-165_000_000), "-16.5000000");
        assert_eq!(degrees(5), "0.0000005");
    }
}
