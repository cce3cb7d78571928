//! `pack apply-note`: turns a correction that a phone signed into rows for a person to check.
//!
//! The signature says that the note came as it left a phone, not that it is true. So nothing here changes `contacts.csv`: the
//! rows are shown, or kept in `corrections.csv` beside the pack's folder, which is no part of any pack.

use std::{collections::BTreeMap, path::Path};

use hamroh_core::{
    pack::{
        note::{self, Note},
        rows::{CONTACTS, Contact, Rows},
        signed::PublicKey,
    },
    phone::PhoneNumber,
    time::PartialDate,
    words::Value,
};
use serde::Serialize;

use super::files;
use crate::{
    failure::{Done, FAILED, Failure, OK, WRONG_USE},
    output::{Look, printable},
    session::Session,
};

/// Where rows wait for a person.
const CORRECTIONS: &str = "corrections.csv";

/// Most bytes of it: more than 50,000 rows.
const MAX_CORRECTIONS: u64 = 16 * 1024 * 1024;

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
    /// The correction holds a number, and where it ends a person has to tell.
    number_unclear: bool,
    /// The file they were added to; empty when they are only shown.
    file: String,
}

/// Reads a note and proposes rows.
pub fn run(s: &mut Session, path: &Path, folder: &Path, append: bool) -> Done {
    let text = if path == Path::new("-") { crate::check::read(None)? } else { files::text(path)? };
    let note = note::verify(&text).map_err(|_| Failure::own("note", FAILED))?;
    let signer = PublicKey::parse(&note.signer).ok_or_else(|| Failure::own("note", FAILED))?;
    let pack = files::folder(folder)?;
    let rows = Rows::read(&pack)?;
    let live = |row: &&Contact| !matches!(row.status.as_str(), "dead" | "unknown");
    let known = rows.contacts.iter().filter(live).find(|c| c.org == note.org && c.target() == note.key);
    let known = known.ok_or_else(|| {
        let args = vec![("key", Value::from(printable(&note.key))), ("org", printable(&note.org).into())];
        Failure::Own { code: "note-unknown", args, exit: FAILED }
    })?;
    let (proposed, number_unclear) = propose(&note, &signer.id(), known);

    // `core/pack/.` and `core/pack` are one folder with one place beside it.
    let whole = folder.canonicalize().map_err(|e| Failure::unreadable(folder, &e))?;
    let file = whole.with_file_name(CORRECTIONS);
    let before = corrections(&file)?;
    if before.contains(&reference(&note)) {
        return Err(Failure::about("note-known", &file, FAILED));
    }
    let contacts = pack.parts.get(CONTACTS).map(Vec::as_slice).unwrap_or_default();
    let header = columns(contacts).ok_or_else(|| Failure::about("not-such-a-file", folder, WRONG_USE))?;
    // Under other columns the cells would mean something else.
    if !before.is_empty() && columns(before.as_bytes()).as_ref() != Some(&header) {
        return Err(Failure::about("corrections-columns", &file, FAILED));
    }
    let (head, lines) = lines(&header, &proposed).map_err(Failure::from)?;
    if append {
        let head = if before.is_empty() { head.as_str() } else { "" };
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
            number_unclear,
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
    if number_unclear {
        let text = s.say("cli-pack-note-unclear");
        let text = s.out.paint(Look::Doubtful, &text);
        s.out.para(0, &text)?;
    }
    if append {
        let text = s.say_with("cli-pack-note-appended", &[("file", Value::from(printable(&file)))]);
        s.out.para(0, &text)?;
    }
    Ok(OK)
}

/// The rows that the note gives cause for, and whether its number is for a person to read.
///
/// Of a number that answered, or did not, everything stays but a note: what it rests on is still its source, not the caller. A wrong
/// one becomes a tombstone, and the number that is told instead a row whose other cells are left to the editor.
fn propose(note: &Note, signer: &str, known: &Contact) -> (Vec<Row>, bool) {
    let (reference, mut said) = (reference(note), format!("outcome {}", note.outcome));
    if !note.correction.is_empty() {
        // Behind words, so that no spreadsheet takes the beginning for a formula.
        said = format!("{said}; the note says: {}", note.correction);
    }
    let found = number_in(&note.correction);
    let unclear = found == Found::Unclear;
    if note.outcome != "wrong" {
        let heard = format!("{reference} of {} from a phone {signer}: {said}", note.day);
        let text = if known.note.is_empty() { heard } else { format!("{}; {heard}", known.note) };
        return (vec![Row::from_iter(as_it_stands(known).into_iter().chain([("note", text)]))], unclear);
    }
    let row = |dial: Option<&PhoneNumber>, address: &str, status: &str, reach: &str| {
        let told = [
            ("org", known.org.clone()),
            ("channel", known.channel.clone()),
            ("purpose", known.purpose.clone()),
            ("address", address.to_owned()),
            ("reach", reach.to_owned()),
            ("status", status.to_owned()),
            ("source", format!("note from a phone {signer}")),
            ("source_ref", reference.clone()),
            ("date", note.day.to_string()),
            ("note", said.clone()),
        ];
        told.into_iter().chain(dialled(dial)).collect::<Row>()
    };
    let mut rows = vec![row(known.dial.as_ref(), &known.address, DEAD, &known.reach)];
    if let Found::Number(new) = &found
        && known.dial.as_ref() != Some(new)
    {
        rows.push(row(Some(new), "", LISTED, ""));
    }
    (rows, unclear)
}

/// Every cell of a row but its note.
fn as_it_stands(row: &Contact) -> Vec<(&'static str, String)> {
    let day = |date: Option<PartialDate>| date.map(|d| d.to_string()).unwrap_or_default();
    let mut cells = vec![
        ("org", row.org.clone()),
        ("channel", row.channel.clone()),
        ("purpose", row.purpose.clone()),
        ("address", row.address.clone()),
        ("reach", row.reach.clone()),
        ("hours", row.hours.clone()),
        ("languages", row.languages.join("|")),
        ("status", row.status.clone()),
        ("source", row.from.source.clone()),
        ("source_ref", row.from.source_ref.clone()),
        ("date", day(row.from.date)),
        ("looked_for", day(row.looked_for)),
        ("caution", row.caution.clone()),
        ("extension", row.extension.clone()),
    ];
    cells.extend(dialled(row.dial.as_ref()));
    cells
}

/// The three cells of what is dialled.
fn dialled(dial: Option<&PhoneNumber>) -> [(&'static str, String); 3] {
    let (number, code, country) = match dial {
        Some(PhoneNumber::International(number)) => (number.clone(), String::new(), String::new()),
        Some(PhoneNumber::ShortCode { code, country }) => (String::new(), code.clone(), country.clone()),
        None => Default::default(),
    };
    [("number", number), ("short_code", code), ("dial_country", country)]
}

/// What tells one note from another: a hash of everything it says.
fn reference(note: &Note) -> String {
    let Note { pack, org, key, outcome, correction, language, day, signer } = note;
    let all = format!("{pack:?}\n{org}\n{key}\n{outcome}\n{correction}\n{language}\n{day}\n{signer}");
    let sum: String = files::sha256(all.as_bytes()).chars().take(16).collect();
    format!("note {sum}")
}

/// What a text says of a number.
#[derive(Debug, PartialEq, Eq)]
enum Found {
    Nothing,
    Number(PhoneNumber),
    /// There is one, or more, and a person has to tell where it ends: `+66 2 000 0000 24/7`.
    Unclear,
}

/// The international number in a text, blanks and hyphens in it passed over: one number, with nothing but a sign that ends it behind
/// its digits.
fn number_in(text: &str) -> Found {
    let Some((_, rest)) = text.split_once('+') else { return Found::Nothing };
    let within = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '-' | '(' | ')');
    let (part, behind) =
        rest.split_at_checked(rest.find(|c| !within(c)).unwrap_or(rest.len())).unwrap_or((rest, ""));
    let digits: String = part.chars().filter(char::is_ascii_digit).collect();
    let ends = behind.is_empty()
        || (part.ends_with(|c: char| c.is_ascii_digit()) && behind.starts_with([',', ';', '.']));
    match PhoneNumber::international(&format!("+{digits}")) {
        Ok(number) if ends && !behind.contains('+') => Found::Number(number),
        // Of too many digits too some may be the number.
        _ if digits.len() >= 7 => Found::Unclear,
        _ => Found::Nothing,
    }
}

/// What waits for a person already; empty while nothing does.
fn corrections(file: &Path) -> Done<String> {
    if !file.exists() {
        return Ok(String::new());
    }
    let bytes = files::read(file, MAX_CORRECTIONS)?;
    let bytes = bytes.ok_or_else(|| Failure::about("corrections-large", file, FAILED))?;
    String::from_utf8(bytes).map_err(|_| Failure::about("not-such-a-file", file, WRONG_USE))
}

/// The columns of a table: those of the pack's own contacts, so that a row can be moved there as it is.
fn columns(table: &[u8]) -> Option<Vec<String>> {
    let table = table.strip_prefix("\u{feff}".as_bytes()).unwrap_or(table);
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(table);
    let header = reader.headers().ok()?;
    (!header.is_empty()).then(|| header.iter().map(str::to_owned).collect())
}

/// The header and the rows below it, as lines.
fn lines(header: &[String], rows: &[Row]) -> std::io::Result<(String, String)> {
    let written = |write: &dyn Fn(&mut csv::Writer<Vec<u8>>) -> csv::Result<()>| {
        let mut writer = csv::Writer::from_writer(Vec::new());
        write(&mut writer).map_err(std::io::Error::other)?;
        let bytes = writer.into_inner().map_err(|_| std::io::ErrorKind::OutOfMemory)?;
        String::from_utf8(bytes).map_err(std::io::Error::other)
    };
    let cell = |row: &Row, name: &String| row.get(name.as_str()).cloned().unwrap_or_default();
    let head = written(&|writer| writer.write_record(header))?;
    let rows = written(&|writer| {
        rows.iter().try_for_each(|row| writer.write_record(header.iter().map(|name| cell(row, name))))
    })?;
    Ok((head, rows))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_found_among_words() {
        let number = |text: &str| match number_in(text) {
            Found::Number(PhoneNumber::International(number)) => number,
            Found::Unclear => "unclear".into(),
            _ => String::new(),
        };
        assert_eq!(number("теперь +66 2 000-0000, днём"), "+6620000000");
        assert_eq!(number("+996 (312) 00 00 00"), "+996312000000");
        for none in ["", "1300", "+", "+12", "a + b", "a +1 b"] {
            assert_eq!(number(none), "", "{none}");
        }
        for several in [
            "+66 2 000 0000 24/7",
            "+66 2 000 0000 днём",
            "+66 2 000 0000, +66 2 000 0001",
            "+66 2 000 0000/1",
            "+123456789012345678901",
        ] {
            assert_eq!(number(several), "unclear", "{several}");
        }
    }
}
