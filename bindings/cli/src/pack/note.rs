//! `pack apply-note`: turns a correction that a phone signed into rows for a person to check.
//!
//! The signature says that the note came as it left a phone, not that it is true. So nothing here changes `contacts.csv`: the
//! rows are shown, or kept in `corrections.csv` beside the pack's folder, which is no part of any pack.

use std::{collections::BTreeMap, path::Path};

use hamroh_core::{
    pack::{
        Pack,
        note::{self, Note},
        rows::{CONTACTS, Contact, Rows},
        signed::PublicKey,
    },
    phone::PhoneNumber,
    words::Value,
};
use serde::Serialize;

use super::files;
use crate::{
    failure::{Done, FAILED, Failure, OK, WRONG_USE},
    output::printable,
    session::Session,
};

/// Where rows wait for a person.
const CORRECTIONS: &str = "corrections.csv";

/// Status of a number that somebody says is wrong.
const DEAD: &str = "dead";
/// Status of what one source says.
const LISTED: &str = "listed";

type Row = BTreeMap<&'static str, String>;

#[derive(Serialize)]
struct Answer<'a> {
    org: &'a str,
    key: &'a str,
    outcome: &'a str,
    correction: &'a str,
    signer: &'a str,
    rows: &'a [Row],
    /// The file they were added to; empty when they are only shown.
    file: String,
}

/// Reads a note and proposes rows.
pub fn run(s: &mut Session, path: &Path, folder: &Path, append: bool) -> Done {
    let text = if path == Path::new("-") { crate::check::read(None)? } else { files::text(path)? };
    let note = note::verify(&text).map_err(|_| Failure::own("note", FAILED))?;
    let signer = PublicKey::parse(&note.signer).ok_or_else(|| Failure::own("note", FAILED))?;
    let pack = Pack::from_folder(folder)?;
    let rows = Rows::read(&pack)?;
    let live = |row: &&Contact| !matches!(row.status.as_str(), "dead" | "unknown");
    let known = rows.contacts.iter().filter(live).find(|c| c.org == note.org && c.target() == note.key);
    let known = known.ok_or_else(|| {
        let args = vec![("key", Value::from(printable(&note.key))), ("org", printable(&note.org).into())];
        Failure::Own { code: "note-unknown", args, exit: FAILED }
    })?;
    let proposed = propose(&note, &signer.id(), known);

    // `core/pack/.` and `core/pack` are one folder with one place beside it.
    let whole = folder.canonicalize().map_err(|e| Failure::unreadable(folder, &e))?;
    let file = whole.with_file_name(CORRECTIONS);
    let before = if file.exists() { files::text(&file)? } else { String::new() };
    if before.contains(&reference(&note)) {
        return Err(Failure::about("note-known", &file, FAILED));
    }
    let header = header(&pack).ok_or_else(|| Failure::about("not-such-a-file", folder, WRONG_USE))?;
    let lines = lines(&header, &proposed).map_err(Failure::from)?;
    if append {
        let head = if before.is_empty() { format!("{}\n", header.join(",")) } else { String::new() };
        let gap = if before.is_empty() || before.ends_with('\n') { "" } else { "\n" };
        files::overwrite(&file, format!("{before}{gap}{head}{lines}").as_bytes())?;
    }
    let file = if append { file.display().to_string() } else { String::new() };
    if s.json {
        s.out.json(&Answer {
            org: &note.org,
            key: &note.key,
            outcome: &note.outcome,
            correction: &note.correction,
            signer: &signer.id(),
            rows: &proposed,
            file,
        })?;
        return Ok(OK);
    }
    let title = s.say("cli-pack-note-row");
    s.out.heading(&title)?;
    s.out.line(&header.join(","))?;
    for line in lines.lines() {
        s.out.line(&printable(line))?;
    }
    if append {
        let text = s.say_with("cli-pack-note-appended", &[("file", Value::from(printable(&file)))]);
        s.out.para(0, &text)?;
    }
    Ok(OK)
}

/// One row for the number the note is about and, where the correction holds a number, one for that.
fn propose(note: &Note, signer: &str, known: &Contact) -> Vec<Row> {
    let status = if note.outcome == "wrong" { DEAD } else { LISTED };
    let mut rows = vec![row(note, signer, known, known.dial.as_ref(), &known.address, status)];
    let new = number_in(&note.correction).filter(|new| Some(new) != known.dial.as_ref());
    if let Some(new) = new.filter(|_| note.outcome == "wrong") {
        rows.push(row(note, signer, known, Some(&new), "", LISTED));
    }
    rows
}

fn row(
    note: &Note,
    signer: &str,
    known: &Contact,
    dial: Option<&PhoneNumber>,
    address: &str,
    status: &str,
) -> Row {
    let mut said = format!("outcome {}", note.outcome);
    if !note.correction.is_empty() {
        // Behind words, so that no spreadsheet takes the beginning for a formula.
        said = format!("{said}; the note says: {}", note.correction);
    }
    let (number, code, country) = match dial {
        Some(PhoneNumber::International(number)) => (number.clone(), String::new(), String::new()),
        Some(PhoneNumber::ShortCode { code, country }) => (String::new(), code.clone(), country.clone()),
        None => Default::default(),
    };
    Row::from([
        ("org", known.org.clone()),
        ("channel", known.channel.clone()),
        ("purpose", known.purpose.clone()),
        ("number", number),
        ("short_code", code),
        ("dial_country", country),
        ("address", address.to_owned()),
        ("reach", known.reach.clone()),
        ("hours", known.hours.clone()),
        ("languages", known.languages.join("|")),
        ("status", status.to_owned()),
        ("source", format!("note from a phone {signer}")),
        ("source_ref", reference(note)),
        ("date", note.day.to_string()),
        ("caution", known.caution.clone()),
        ("note", said),
    ])
}

/// What tells one note from another: a hash of everything it says.
fn reference(note: &Note) -> String {
    let Note { pack, org, key, outcome, correction, language, day, signer } = note;
    let all = format!("{pack:?}\n{org}\n{key}\n{outcome}\n{correction}\n{language}\n{day}\n{signer}");
    let sum: String = files::sha256(all.as_bytes()).chars().take(16).collect();
    format!("note {sum}")
}

/// The first international number in a text, blanks and hyphens in it passed over.
fn number_in(text: &str) -> Option<PhoneNumber> {
    let (_, rest) = text.split_once('+')?;
    let part = rest.chars().take_while(|c| c.is_ascii_digit() || matches!(c, ' ' | '-' | '(' | ')'));
    let digits: String = part.filter(char::is_ascii_digit).collect();
    PhoneNumber::international(&format!("+{digits}")).ok()
}

/// The columns of the pack's own contacts, so that a row can be moved there as it is.
fn header(pack: &Pack) -> Option<Vec<String>> {
    let text = std::str::from_utf8(pack.parts.get(CONTACTS)?).ok()?;
    Some(text.lines().next()?.split(',').map(str::to_owned).collect())
}

fn lines(header: &[String], rows: &[Row]) -> std::io::Result<String> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows {
        let cell = |name: &String| row.get(name.as_str()).map_or("", String::as_str);
        writer.write_record(header.iter().map(cell)).map_err(std::io::Error::other)?;
    }
    let bytes = writer.into_inner().map_err(|_| std::io::ErrorKind::OutOfMemory)?;
    String::from_utf8(bytes).map_err(std::io::Error::other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_found_among_words() {
        let number = |text: &str| match number_in(text) {
            Some(PhoneNumber::International(number)) => number,
            _ => String::new(),
        };
        assert_eq!(number("теперь +66 2 000-0000, днём"), "+6620000000");
        assert_eq!(number("+996 (312) 00 00 00"), "+996312000000");
        for none in ["", "1300", "+", "+12", "a + b", "+123456789012345678901"] {
            assert_eq!(number(none), "", "{none}");
        }
    }
}
