//! `check --batch`: JSON Lines in, JSON Lines out, same order, one line in memory at a time.
//!
//! A line that cannot be answered is answered with an error at its place and named on standard error; the others are
//! answered all the same, and the exit code says at the end that something was missing.

use std::{
    fs::File,
    io::{BufRead, BufReader, IsTerminal as _, Read as _},
    path::{Path, PathBuf},
};

use hamroh_core::{
    ApiError,
    advert::{self, Genre, Level, Lexicon, Strength},
    companion::explain,
    pack::Pack,
};
use indicatif::{ProgressBar, ProgressStyle};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::{
    failure::{Done, FAILED, Failure, OK},
    session::{Session, note},
};

/// Longest line that is read: an offer of 1 MB in which every character is escaped fits.
const LONGEST_LINE: u64 = 8 << 20;
/// Lines after which a batch counts as long.
const LONG: u64 = 500;

#[derive(Deserialize)]
struct Question {
    id: Box<RawValue>,
    text: String,
}

#[derive(Serialize)]
struct Answer<'a> {
    id: &'a RawValue,
    level: Level,
    genre: Genre,
    findings: Vec<Finding<'a>>,
}

#[derive(Serialize)]
struct Finding<'a> {
    code: &'a str,
    start: usize,
    end: usize,
    quote: &'a str,
    indicator: &'a str,
    strength: Strength,
}

#[derive(Serialize)]
struct Refusal<'a> {
    id: Option<&'a RawValue>,
    line: u64,
    error: &'a str,
}

/// Answers every line of a file, or of standard input.
pub fn run(s: &mut Session, file: Option<&Path>) -> Done {
    let lexicon = Lexicon::from_pack(&Pack::seed()?)?;
    let mut input = Input::open(file)?;
    let mut bar = Progress::new(&input);
    let mut line = Vec::new();
    let mut number = 0;
    let mut refused = false;
    while let Some(length) = input.next_line(&mut line)? {
        number += 1;
        bar.step(number, length);
        if line.trim_ascii().is_empty() {
            continue;
        }
        refused |= !answer(s, &lexicon, &line, number)?;
        if input.nothing_waits() {
            // Whoever asks line by line and waits for each answer gets it.
            s.out.flush()?;
        }
    }
    bar.finish();
    Ok(if refused { FAILED } else { OK })
}

/// Answers one line; whether it could be answered.
fn answer(s: &mut Session, lexicon: &Lexicon, line: &[u8], number: u64) -> Done<bool> {
    let question = match parse(line) {
        Ok(question) => question,
        Err(why) => return refuse(s, None, number, &broken(s, &why)),
    };
    let report = match advert::check(&question.text, lexicon) {
        Ok(report) => report,
        Err(e) => {
            let why = explain(ApiError::from(e).code(), &s.words);
            return refuse(s, Some(&question.id), number, &why);
        }
    };
    let findings = report.hits.iter().map(|hit| Finding {
        code: &hit.code,
        start: hit.start,
        end: hit.end,
        quote: &hit.quote,
        indicator: &hit.indicator,
        strength: hit.strength,
    });
    let answer =
        Answer { id: &question.id, level: report.level, genre: report.genre, findings: findings.collect() };
    s.out.json(&answer)?;
    Ok(true)
}

fn refuse(s: &mut Session, id: Option<&RawValue>, line: u64, error: &str) -> Done<bool> {
    let number = i64::try_from(line).unwrap_or(i64::MAX);
    let text = s.say_with("cli-batch-line", &[("line", number.into()), ("reason", error.into())]);
    note(&format!("hamroh: {text}"));
    s.out.json(&Refusal { id, line, error })?;
    Ok(false)
}

fn broken(s: &Session, why: &str) -> String {
    s.say_with("cli-batch-broken", &[("reason", why.into())])
}

fn parse(line: &[u8]) -> Result<Question, String> {
    if line.len() as u64 > LONGEST_LINE {
        return Err(format!("longer than {LONGEST_LINE} bytes"));
    }
    let text = std::str::from_utf8(line).map_err(|e| e.to_string())?;
    let question: Question = serde_json::from_str(text).map_err(|e| e.to_string())?;
    let is_number = question.id.get().starts_with(|c: char| c == '-' || c.is_ascii_digit());
    if is_number || question.id.get().starts_with('"') {
        Ok(question)
    } else {
        Err("`id` is neither text nor number".into())
    }
}

/// Lines of bounded length.
struct Input {
    name: PathBuf,
    size: Option<u64>,
    reader: BufReader<Box<dyn std::io::Read>>,
}

impl Input {
    fn open(file: Option<&Path>) -> Done<Self> {
        let Some(path) = file.filter(|f| *f != Path::new("-")) else {
            return Ok(Self {
                name: "-".into(),
                size: None,
                reader: BufReader::new(Box::new(std::io::stdin())),
            });
        };
        let file = File::open(path).map_err(|e| Failure::unreadable(path, &e))?;
        let size = file.metadata().ok().filter(std::fs::Metadata::is_file).map(|m| m.len());
        Ok(Self { name: path.to_owned(), size, reader: BufReader::new(Box::new(file)) })
    }

    /// Reads one line; its length, also of the part that was too long to keep. `None` at the end.
    fn next_line(&mut self, line: &mut Vec<u8>) -> Done<Option<u64>> {
        line.clear();
        let kept = (&mut self.reader).take(LONGEST_LINE + 1).read_until(b'\n', line);
        let mut length = kept.map_err(|e| Failure::unreadable(&self.name, &e))? as u64;
        if length == 0 {
            return Ok(None);
        }
        if line.last() != Some(&b'\n') && length > LONGEST_LINE {
            length += self.skip_line()?;
        }
        Ok(Some(length))
    }

    /// Leaves the rest of a line that is too long, without keeping it.
    fn skip_line(&mut self) -> Done<u64> {
        let mut skipped = 0;
        loop {
            let waiting = self.reader.fill_buf().map_err(|e| Failure::unreadable(&self.name, &e))?;
            let end = waiting.iter().position(|b| *b == b'\n');
            let taken = end.map_or(waiting.len(), |at| at + 1);
            self.reader.consume(taken);
            skipped += taken as u64;
            if end.is_some() || taken == 0 {
                return Ok(skipped);
            }
        }
    }

    fn nothing_waits(&self) -> bool {
        self.reader.buffer().is_empty()
    }
}

/// How far a long batch is, for whoever watches a terminal; answers on the same terminal would be torn apart by it.
struct Progress {
    wanted: bool,
    size: Option<u64>,
    done: u64,
    bar: Option<ProgressBar>,
}

impl Progress {
    fn new(input: &Input) -> Self {
        let wanted = std::io::stderr().is_terminal() && !std::io::stdout().is_terminal();
        Self { wanted, size: input.size, done: 0, bar: None }
    }

    fn step(&mut self, lines: u64, bytes: u64) {
        self.done += bytes;
        if !self.wanted || lines < LONG {
            return;
        }
        let size = self.size;
        let bar = self.bar.get_or_insert_with(|| match size {
            Some(size) => ProgressBar::new(size).with_style(style("{bar:40} {bytes}/{total_bytes} {eta}")),
            None => ProgressBar::no_length().with_style(style("{spinner} {bytes} {elapsed}")),
        });
        bar.set_position(self.done);
    }

    fn finish(self) {
        if let Some(bar) = self.bar {
            bar.finish_and_clear();
        }
    }
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_stays_letter_for_letter() {
        for id in ["1", "1.0", "-3e2", "123456789012345678901234567890", r#""a\u0041""#] {
            let line = format!(r#"{{"text":"x","id":{id}}}"#);
            assert_eq!(parse(line.as_bytes()).unwrap().id.get(), id);
        }
    }

    #[test]
    fn what_is_no_question_is_refused() {
        let broken = [
            "{",
            "[]",
            "1",
            r#"{"id":1}"#,
            r#"{"text":"a"}"#,
            r#"{"id":null,"text":"a"}"#,
            r#"{"id":[1],"text":"a"}"#,
            r#"{"id":true,"text":"a"}"#,
            r#"{"id":1,"text":2}"#,
            "{\"id\":1,\"text\":\"\u{0}\"}",
        ];
        for line in broken {
            assert!(parse(line.as_bytes()).is_err(), "{line}");
        }
        assert!(parse(b"{\"id\":1,\"text\":\"\xff\"}").is_err());
    }
}
