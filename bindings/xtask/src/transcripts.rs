//! Whether every language was answered the same: transcripts of the scenarios, compared byte by byte with Rust's.

use std::{
    fs,
    path::PathBuf,
    sync::{Mutex, PoisonError},
};

use anyhow::{Context, Result, bail};

use crate::{library, run};

/// Where a language writes down what it was answered. An older one is removed: it must not pass for a new one.
pub fn file(language: &str) -> Result<PathBuf> {
    let folder = library::target()?.join("transcripts");
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let path = folder.join(format!("{language}.jsonl"));
    if path.exists() {
        fs::remove_file(&path).with_context(|| format!("cannot remove {}", path.display()))?;
    }
    Ok(path)
}

/// Compares with what Rust is answered now; says how many answers were the same.
pub fn compare(language: &str) -> Result<String> {
    let rust = reference()?;
    let other = rust.with_file_name(format!("{language}.jsonl"));
    let read = |path: &PathBuf| {
        fs::read_to_string(path).with_context(|| format!("no transcript in {}", path.display()))
    };
    let same = equal(&read(&rust)?, &read(&other)?).with_context(|| format!("Rust and {language} differ"))?;
    Ok(format!("{same} answers as Rust's, byte by byte"))
}

/// Rust's transcript: made once in each run of this program, whatever the number of languages.
fn reference() -> Result<PathBuf> {
    // Steps that run at the same time wait for the one that makes it.
    static MADE: Mutex<Option<PathBuf>> = Mutex::new(None);
    let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(made) = &*made {
        return Ok(made.clone());
    }
    let rust = file("rust")?;
    let mut test =
        run::cargo(["test", "--quiet", "--workspace", "--test", "scenarios", "every_scenario_holds"])?;
    test.env("HAMROH_TRANSCRIPT", &rust);
    run::read(test)?;
    *made = Some(rust.clone());
    Ok(rust)
}

fn equal(rust: &str, other: &str) -> Result<usize> {
    let (rust, other): (Vec<_>, Vec<_>) = (rust.lines().collect(), other.lines().collect());
    for (number, (a, b)) in rust.iter().zip(&other).enumerate() {
        let (a, b) = (masked(a), masked(b));
        if a != b {
            let at = a.chars().zip(b.chars()).take_while(|(x, y)| x == y).count();
            let part = |s: &str| s.chars().skip(at.saturating_sub(60)).take(160).collect::<String>();
            let whose: String = a.chars().rev().take(120).collect::<Vec<_>>().into_iter().rev().collect();
            bail!(
                "line {}, character {at} of … {whose}\n  Rust:  …{}\n  other: …{}",
                number + 1,
                part(&a),
                part(&b)
            );
        }
    }
    if rust.len() != other.len() {
        bail!("Rust has {} answers, the other {}", rust.len(), other.len());
    }
    if rust.is_empty() {
        bail!("nothing was answered: the runner wrote no line");
    }
    Ok(rust.len())
}

/// What stands before a number of records, which chance has a part in: looking at a journal writes some, in the languages of the scenarios.
const SIZES: [&str; 4] =
    ["fits the first ", "fits the first <size> of ", "подходит к первым ", "подходит к первым <size> из "];

/// The line with everything random replaced: ids (32 hexadecimal digits), anchors (26 characters) with their check characters,
/// references with their tags, fingerprints, recovery codes, plans, times until another try and numbers of records.
fn masked(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    let mut before = "";
    while let Some(first) = rest.chars().next() {
        if let Some(tail) = behind_recovery_code(rest) {
            out.push_str("<code>");
            rest = tail;
            continue;
        }
        // A line break written as JSON writes it is no letter of the word behind it.
        if let Some((escape, tail)) = rest.split_at_checked(6).filter(|(e, _)| e.starts_with("\\u00")) {
            out.push_str(escape);
            rest = tail;
            continue;
        }
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
        if end == 0 {
            out.push(first);
            rest = rest.get(first.len_utf8()..).unwrap_or_default();
            continue;
        }
        let (word, tail) = rest.split_at(end);
        let behind_anchor = before.len() == 26 && is_code(before) && out.ends_with(' ');
        out.push_str(match word.len() {
            32 if word.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b)) => "<id>",
            // Of a trip; an offer's is made of its text.
            16 if before == "id"
                && word.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b)) =>
            {
                "<id>"
            }
            100.. if before == "HAMROH" && is_code(word) => "<plan>",
            // Of a page with such codes in it.
            64 if out.ends_with("page_sha256\":\"") => "<hash>",
            4 if out.ends_with("<reference>-") && is_code(word) => "<tag>",
            26 if is_code(word) => "<anchor>",
            2 if behind_anchor && is_code(word) => "<check>",
            4 if ["Ref", "reference"].contains(&before) && is_code(word) => "<reference>",
            12 if before == "fingerprint" => "<fingerprint>",
            _ if SIZES.iter().any(|behind| out.ends_with(behind)) => "<size>",
            // Drawn with every try, but for the first.
            _ if out.ends_with("\"retry_in_ms\":")
                && word.starts_with(|c: char| ('1'..='9').contains(&c)) =>
            {
                "<wait>"
            }
            _ => word,
        });
        before = word;
        rest = tail;
    }
    out
}

/// What follows a recovery code: 26 characters in groups of five.
fn behind_recovery_code(text: &str) -> Option<&str> {
    let (code, tail) = text.split_at_checked(31)?;
    let mut groups = code.split('-');
    let fits = [5, 5, 5, 5, 5, 1].iter().all(|n| groups.next().is_some_and(|g| g.len() == *n && is_code(g)));
    fits.then_some(tail)
}

fn is_code(word: &str) -> bool {
    word.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_random_is_masked_and_nothing_else() {
        let line = r#"{"id":"00112233445566778899aabbccddeeff","sms":"SOS. Ref K7Q2. 1JTCMAH52HC6P5G7RAJG2KCGHT 4K","fingerprint":"0123456789ab","reference":"K7Q2","x":"K7Q2 4K"}"#;
        assert_eq!(
            masked(line),
            r#"{"id":"<id>","sms":"SOS. Ref <reference>. <anchor> <check>","fingerprint":"<fingerprint>","reference":"<reference>","x":"K7Q2 4K"}"#
        );
        assert_eq!(masked("жұ 🔒"), "жұ 🔒");
        assert_eq!(masked(r#"{"reference":null}"#), r#"{"reference":null}"#);
        assert_eq!(masked(r#"{"answer":"0VC6H-7E322-41ED1-2SQK0-7DNK9-Z"}"#), r#"{"answer":"<code>"}"#);
        assert_eq!(masked(r"\u000a00112233445566778899aabbccddeeff\u000ax"), r"\u000a<id>\u000ax");
        let fits = "A code fits the first 4 of 8 records. 4 of 8";
        assert_eq!(masked(fits), "A code fits the first <size> of <size> records. 4 of 8");
        let fits = "Код подходит к первым 3 из 6 записей.";
        assert_eq!(masked(fits), "Код подходит к первым <size> из <size> записей.");
        let waits = r#"[{"retry_in_ms":15903},{"retry_in_ms":0},{"retry_in_ms":null}]"#;
        assert_eq!(masked(waits), r#"[{"retry_in_ms":<wait>},{"retry_in_ms":0},{"retry_in_ms":null}]"#);
    }

    #[test]
    fn a_difference_is_told_with_its_place() {
        assert_eq!(equal("a\nb\n", "a\nb\n").ok(), Some(2));
        let told = equal("a\nbc\n", "a\nbd\n").err().map(|e| e.to_string()).unwrap_or_default();
        assert!(told.starts_with("line 2, character 1 "), "{told}");
        assert!(equal("a\nb\n", "a\n").is_err());
        assert!(equal("", "").is_err());
    }
}
