//! What this phone remembers of numbers: "did not answer", "wrong", "helped". It changes the order and the warnings here and
//! nowhere else; nobody is told of it.
//!
//! Kept as one small CSV file (`key,org,outcome,times,wall_ms,zone_minutes,note`) that is always written whole. Reading is
//! strict: a file that is not exactly what was written counts as damaged, and whoever keeps the file sets it aside.

use super::{
    model::{ContactLine, Usable},
    model_phone::{NumberMark, NumberMemory, Outcome},
    store::Store,
};
use crate::{
    error::{Error, Result},
    order::Arrange as _,
    ports::ClockReading,
    time::UtcMillis,
    words::{Value, Words},
};

/// Most numbers that are remembered; the ones marked longest ago go first.
pub const MOST_MARKS: usize = 500;

/// Longest note of the person, in characters.
const NOTE_LIMIT: usize = 200;

/// Longest key or id of an organisation, in bytes: an address is the longest.
const KEY_LIMIT: usize = 300;

/// So long "no answer" counts for the order: offices open again, lines get free.
const FRESH_MS: i64 = 24 * 3600 * 1000;

const HEADER: [&str; 7] = ["key", "org", "outcome", "times", "wall_ms", "zone_minutes", "note"];

/// One number and what came of the last try.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mark {
    pub(crate) key: String,
    pub(crate) org: String,
    pub(crate) outcome: Outcome,
    /// How often in a row.
    times: u32,
    /// By the phone's clock, Unix milliseconds.
    wall_ms: i64,
    zone_minutes: i32,
    note: String,
}

/// Everything remembered, and what time it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Marks {
    all: Vec<Mark>,
    now_ms: i64,
}

impl Marks {
    /// Reads the file's bytes.
    ///
    /// # Errors
    /// `damaged` for anything that [`Marks::to_bytes`] does not write.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self> {
        let damaged = || Error::Damaged("marks");
        let mut reader = csv::Reader::from_reader(bytes);
        if reader.headers().map_err(|_| damaged())? != HEADER.as_slice() {
            return Err(damaged());
        }
        let mut all = Vec::new();
        for row in reader.deserialize::<(String, String, String, u32, i64, i32, String)>() {
            let (key, org, outcome, times, wall_ms, zone_minutes, note) = row.map_err(|_| damaged())?;
            let outcome = outcome_of(&outcome).ok_or_else(damaged)?;
            if check(&key, &org, &note).is_err() || all.len() >= MOST_MARKS {
                return Err(damaged());
            }
            all.push(Mark { key, org, outcome, times, wall_ms, zone_minutes, note });
        }
        Ok(Self { all, now_ms: 0 })
    }

    /// The bytes of the file.
    ///
    /// # Errors
    /// `internal` when the rows cannot be written: a bug.
    pub fn to_bytes(&self) -> Result<Vec<u8>> {
        let mut writer = csv::Writer::from_writer(Vec::new());
        let failed = |_| Error::Internal("marks");
        writer.write_record(HEADER).map_err(failed)?;
        for m in &self.all {
            let row = (&m.key, &m.org, outcome_text(m.outcome), m.times, m.wall_ms, m.zone_minutes, &m.note);
            writer.serialize(row).map_err(failed)?;
        }
        writer.into_inner().map_err(|_| Error::Internal("marks"))
    }

    /// The same marks, seen at this time.
    #[must_use]
    pub fn at(mut self, now_ms: i64) -> Self {
        self.now_ms = now_ms;
        self
    }

    /// Remembers an outcome. The same outcome again is counted.
    ///
    /// # Errors
    /// `mark` when key, organisation or note are too long or hold signs that cannot be seen.
    pub fn put(&mut self, mark: &NumberMark, now: &ClockReading) -> Result<()> {
        let note = mark.note.trim();
        check(&mark.key, &mark.org, note)?;
        let known = self.all.iter().position(|m| m.key == mark.key).map(|at| self.all.remove(at));
        let again = known.as_ref().filter(|m| m.outcome == mark.outcome);
        let times = again.map_or(0, |m| m.times).saturating_add(1);
        let kept = known.map(|m| m.note).filter(|_| note.is_empty()).unwrap_or_default();
        // Newest last, so that the oldest are the first to go.
        self.all.push(Mark {
            key: mark.key.clone(),
            org: mark.org.clone(),
            outcome: mark.outcome,
            times,
            wall_ms: now.wall_ms,
            zone_minutes: now.zone_minutes.clamp(-24 * 60, 24 * 60),
            note: if note.is_empty() { kept } else { note.to_owned() },
        });
        let over = self.all.len().saturating_sub(MOST_MARKS);
        self.all.drain(..over);
        self.now_ms = now.wall_ms;
        Ok(())
    }

    /// Forgets one number; false when nothing was remembered of it.
    pub fn forget(&mut self, key: &str) -> bool {
        let before = self.all.len();
        self.all.retain(|m| m.key != key);
        self.all.len() < before
    }

    /// What is remembered of one number.
    pub(crate) fn of(&self, key: &str) -> Option<&Mark> {
        self.all.iter().find(|m| m.key == key)
    }

    /// Everything, newest first.
    #[must_use]
    pub fn list(&self, words: &Words) -> Vec<NumberMemory> {
        let memory = |m: &Mark| NumberMemory {
            key: m.key.clone(),
            org: m.org.clone(),
            outcome: m.outcome,
            times: m.times,
            at: UtcMillis(m.wall_ms).rfc3339(),
            note: m.note.clone(),
            text: m.text(words),
        };
        self.all.iter().rev().map(memory).collect()
    }

    /// Place of a line among those of its organisation: who helped first, unanswered behind untried, wrong last.
    fn rank(&self, key: &str) -> u8 {
        match self.of(key).map(|m| (m.outcome, self.is_fresh(m))) {
            Some((Outcome::Helped, _)) => 0,
            None | Some((Outcome::NoAnswer, false)) => 1,
            Some((Outcome::NoAnswer, true)) => 2,
            Some((Outcome::Wrong, _)) => 3,
        }
    }

    /// True when a line is wrong or did not answer today: there is no sense in calling it now.
    pub(super) fn failed(&self, key: &str) -> bool {
        self.rank(key) >= 2
    }

    /// A mark of the future was made by a clock that was wrong; it is shown and decides nothing.
    fn is_fresh(&self, mark: &Mark) -> bool {
        (0..FRESH_MS).contains(&self.now_ms.saturating_sub(mark.wall_ms))
    }

    /// Puts the lines of one organisation in the order of what is remembered, and says it beside them.
    pub(super) fn apply(&self, lines: &mut [ContactLine], words: &Words) {
        for line in lines.iter_mut() {
            let Some(mark) = self.of(&line.key) else { continue };
            line.tried = Some(mark.text(words));
            if mark.outcome == Outcome::Wrong {
                let warning = words.say("reach-wrong", &[]);
                line.warning = Some(match line.warning.take() {
                    Some(before) => format!("{warning} {before}"),
                    None => warning,
                });
            }
        }
        // An address is no better for having been tried: what can be dialled stays before it.
        let silent = |l: &ContactLine| l.number.is_none() && l.short_code.is_none();
        lines.arrange_by_key(|l| (l.usable == Usable::No, silent(l), self.rank(&l.key)));
    }
}

impl Mark {
    /// "You tried it on 25 November 2026, 14:02: no answer."
    fn text(&self, words: &Words) -> String {
        let when = Store::moment(self.wall_ms, self.zone_minutes, words);
        let key = match self.outcome {
            Outcome::NoAnswer => "reach-tried-no-answer",
            Outcome::Wrong => "reach-tried-wrong",
            Outcome::Helped => "reach-tried-helped",
        };
        let mut text = words.say(key, &[("when", when.into())]);
        if self.outcome == Outcome::NoAnswer && self.times > 1 {
            text.push(' ');
            let times = Value::Number(i64::from(self.times));
            text.push_str(&words.say("reach-tried-times", &[("times", times)]));
        }
        text
    }
}

/// The code of an outcome, as in JSON.
pub(crate) fn outcome_text(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::NoAnswer => "no_answer",
        Outcome::Wrong => "wrong",
        Outcome::Helped => "helped",
    }
}

/// The outcome with this code.
pub(crate) fn outcome_of(text: &str) -> Option<Outcome> {
    [Outcome::NoAnswer, Outcome::Wrong, Outcome::Helped].into_iter().find(|o| outcome_text(*o) == text)
}

fn check(key: &str, org: &str, note: &str) -> Result<()> {
    let plain = |text: &str| !text.chars().any(crate::pack::is_hidden);
    let fits = |text: &str| !text.is_empty() && text.len() <= KEY_LIMIT && plain(text);
    // A person may write a note in several lines.
    let note_fits = note.chars().count() <= NOTE_LIMIT && note.lines().all(plain);
    if fits(key) && fits(org) && note_fits { Ok(()) } else { Err(Error::Input("mark")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clock(wall_ms: i64) -> ClockReading {
        ClockReading {
            wall_ms,
            monotonic_ms: 0,
            boot_id: String::new(),
            zone_minutes: 420,
            source: "device".into(),
        }
    }

    fn mark(key: &str, outcome: Outcome, note: &str) -> NumberMark {
        NumberMark { key: key.into(), org: "o".into(), outcome, note: note.into() }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let mut marks = Marks::default();
        marks.put(&mark("+6626753995", Outcome::NoAnswer, "busy, \"again\"\nat nine"), &clock(1000)).unwrap();
        marks.put(&mark("TH 1300", Outcome::Helped, ""), &clock(2000)).unwrap();
        let bytes = marks.to_bytes().unwrap();
        assert_eq!(Marks::from_bytes(&bytes).unwrap().at(2000), marks);
        for cut in 0..bytes.len() {
            if let Ok(read) = Marks::from_bytes(&bytes[..cut]) {
                assert!(read.all.len() < 2 || read.all == marks.all, "{cut}");
            }
        }
        for bad in ["", "a,b\n", "key,org,outcome,times,wall_ms,zone_minutes,note\nk,o,maybe,1,1,0,\n"] {
            assert!(Marks::from_bytes(bad.as_bytes()).is_err(), "{bad}");
        }
    }

    #[test]
    fn no_answer_counts_for_a_day_and_is_counted() {
        let mut marks = Marks::default();
        for at in [1_000, 2_000] {
            marks.put(&mark("k", Outcome::NoAnswer, ""), &clock(at)).unwrap();
        }
        assert_eq!(marks.of("k").map(|m| m.times), Some(2));
        assert!(marks.failed("k"));
        assert!(!marks.clone().at(2_000 + FRESH_MS).failed("k"));
        assert!(!marks.clone().at(1_000).failed("k"), "the clock went back");
        let text = marks.list(&Words::new("en")).remove(0).text;
        assert_eq!(text, "You tried it on 1 January 1970, 07:00: no answer. Tries in a row: 2.");
        marks.put(&mark("k", Outcome::Wrong, ""), &clock(3_000)).unwrap();
        assert!(marks.clone().at(3_000 + 10 * FRESH_MS).failed("k"), "wrong stays wrong");
        assert_eq!(marks.of("k").map(|m| m.times), Some(1));
        assert!(marks.forget("k") && !marks.forget("k"));
    }

    #[test]
    fn memory_is_bounded_and_holds_nothing_hidden() {
        let mut marks = Marks::default();
        for i in 0..MOST_MARKS + 3 {
            marks.put(&mark(&format!("+66{i:07}"), Outcome::Wrong, ""), &clock(1)).unwrap();
        }
        assert_eq!(marks.all.len(), MOST_MARKS);
        assert!(marks.of("+660000000").is_none() && marks.of("+660000003").is_some());
        assert!(Marks::from_bytes(&marks.to_bytes().unwrap()).is_ok());
        let long = "x".repeat(KEY_LIMIT + 1);
        for (key, note) in
            [("", ""), ("a\u{202e}b", ""), ("k", "a\u{7}b"), (long.as_str(), ""), ("k", &"y".repeat(201))]
        {
            assert!(marks.put(&mark(key, Outcome::Helped, note), &clock(1)).is_err(), "{key:?} {note:?}");
        }
    }
}
