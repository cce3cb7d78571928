//! Reads message A as it arrives: forwarded, copied by hand, cut off.
//!
//! A message counts as whole when its check characters fit and writing what was read gives the same text again. Anything else is
//! read as far as it goes and said to be unproven. Case, blanks, `O` for `0`, `I` and `L` for `1` are repaired.

use serde::Serialize;

use super::{
    checksum::{self, folded},
    message::{self, Due, Facts, MessageKind},
};
use crate::{
    error::{Error, Result},
    geo::Position,
    journal::anchor::{ANCHOR_LEN, Anchor, digit},
    time::UtcMillis,
};

/// How far a received message can be relied on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum Soundness {
    /// Every character is as it was sent, as far as two check characters can tell.
    Whole,
    /// Something in it was changed on the way, or written by another hand.
    Changed,
    /// Its end is missing: nothing vouches for what is left.
    Cut,
}

/// What a message A says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// What it is.
    pub kind: MessageKind,
    /// How far it can be relied on.
    pub soundness: Soundness,
    /// ISO 3166-1 alpha-2, empty when not said.
    pub citizen: String,
    /// Where, when said: five digits, so within a metre of what the phone knew.
    pub position: Option<Position>,
    /// When it was written, Unix milliseconds UTC to the minute, when the phone knew.
    pub sent_ms: Option<i64>,
    /// When the next one is due.
    pub due: Option<Due>,
    /// Battery in percent, when said.
    pub battery_percent: Option<u32>,
    /// The reference of four characters; empty in a message that was cut.
    pub reference: String,
    /// Of a CANCEL: the four characters behind it.
    pub tag: String,
    /// The anchor of the sender's journal; none in a message that was cut.
    pub anchor: Option<Anchor>,
}

impl Message {
    /// The message as it was written, without the reference and what follows; what an agreed word is made over.
    ///
    /// # Errors
    /// As [`message::plain`].
    pub fn plain(&self) -> Result<String> {
        message::plain(&Facts {
            kind: self.kind,
            citizen: &self.citizen,
            position: self.position.as_ref(),
            wall_ms: self.sent_ms.unwrap_or(0),
            due: self.due,
            battery_percent: self.battery_percent,
        })
    }

    /// Of the same kind, and written at the same time or at the same place: what is left of the other.
    fn is_left_of(&self, other: &Self) -> bool {
        let same_place = self.position.is_some() && self.position == other.position;
        self.kind == other.kind && (same_place || (self.sent_ms.is_some() && self.sent_ms == other.sent_ms))
    }

    /// The whole text in its own spelling, when nothing of it is missing.
    #[must_use]
    pub fn text(&self) -> Option<String> {
        let anchor = self.anchor?;
        let plain = self.plain().ok()?;
        let reference = match self.tag.is_empty() {
            true => self.reference.clone(),
            false => format!("{}-{}", self.reference, self.tag),
        };
        let text = format!("{plain} Ref {reference}. {anchor} ");
        let check: String = checksum::check_of(&text).iter().collect();
        Some(text + &check)
    }
}

/// Longest text in which a message is looked for, in bytes: a chat's worth of forwarding.
const LONGEST: usize = 8 * 1024;

/// Finds a message A in what somebody pasted; `None` when there is none. Of several a call for help, then one that is whole, then the
/// first.
///
/// # Errors
/// `too-large-message` for more than 8 KiB.
pub fn find(text: &str) -> Result<Option<Message>> {
    let rank = |m: &Message| (m.kind != MessageKind::Sos, m.soundness != Soundness::Whole);
    Ok(find_all(text)?.into_iter().min_by_key(rank))
}

/// Finds every message A in what somebody pasted, in its order. What is left of one that is there as a whole too is not one more.
///
/// # Errors
/// As [`find`].
pub fn find_all(text: &str) -> Result<Vec<Message>> {
    if text.len() > LONGEST {
        return Err(Error::TooLarge { what: "message", size: text.len() as u64, limit: LONGEST as u64 });
    }
    let letters = letters(text);
    // A message begins a word.
    let begins =
        |at: &usize| at.checked_sub(1).and_then(|n| letters.get(n)).is_none_or(|before| !before.is_glued);
    let mut found: Vec<Message> = Vec::new();
    let mut next = 0;
    for at in (0..letters.len()).filter(begins) {
        // What belongs to a whole message begins no other.
        let Some(rest) = letters.get(at..).filter(|_| at >= next) else { continue };
        let mut scan = Scan { rest };
        let Some(message) = read(&mut scan) else { continue };
        // "OK" and a full stop begin many a chat; the rest of a message does not.
        if message.sent_ms.is_some() || message.position.is_some() || message.anchor.is_some() {
            if message.soundness == Soundness::Whole {
                next = letters.len() - scan.rest.len();
            }
            found.push(message);
        }
    }
    let is_whole = |message: &&Message| message.soundness == Soundness::Whole;
    let whole: Vec<Message> = found.iter().filter(is_whole).cloned().collect();
    found.retain(|message| is_whole(&message) || !whole.iter().any(|of| message.is_left_of(of)));
    Ok(found)
}

/// A character that is no blank.
#[derive(Debug, Clone, Copy)]
struct Letter {
    folded: char,
    /// As it was given, in upper case.
    given: char,
    /// A letter or digit that another one follows without a blank.
    is_glued: bool,
}

fn letters(text: &str) -> Vec<Letter> {
    let follows = text.chars().skip(1).map(Some).chain([None]);
    let all = text.chars().zip(follows).filter_map(|(c, next)| {
        let is_glued = c.is_alphanumeric() && next.is_some_and(char::is_alphanumeric);
        Some(Letter { folded: folded(c)?, given: c.to_ascii_uppercase(), is_glued })
    });
    all.collect()
}

/// What has not been read yet.
#[derive(Clone, Copy)]
struct Scan<'a> {
    rest: &'a [Letter],
}

impl Scan<'_> {
    /// Takes `word` when it comes next.
    fn word(&mut self, word: &str) -> Option<()> {
        let mut rest = self.rest;
        for c in word.chars().filter_map(folded) {
            let (first, others) = rest.split_first()?;
            if first.folded != c {
                return None;
            }
            rest = others;
        }
        self.rest = rest;
        Some(())
    }

    fn take(&mut self) -> Option<Letter> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(*first)
    }

    /// Exactly `n` digits.
    fn digits(&mut self, n: usize) -> Option<u32> {
        (0..n).try_fold(0u32, |value, _| {
            let digit = self.take()?.folded.to_digit(10)?;
            value.checked_mul(10)?.checked_add(digit)
        })
    }

    /// One to nine digits.
    fn number(&mut self) -> Option<u32> {
        let count = self.rest.iter().take(9).take_while(|l| l.folded.is_ascii_digit()).count();
        if count == 0 { None } else { self.digits(count) }
    }

    /// `-12.34567` in 1e-7 degrees.
    fn degrees(&mut self) -> Option<i32> {
        let sign = if self.word("-").is_some() { -1 } else { 1 };
        let whole = self.number()?;
        self.word(".")?;
        let e5 = whole.checked_mul(100_000)?.checked_add(self.digits(5)?)?;
        i32::try_from(e5).ok()?.checked_mul(100 * sign)
    }

    /// `2026-11-23 06:40`.
    fn minute(&mut self) -> Option<i64> {
        let year = self.digits(4)?;
        self.word("-")?;
        self.minute_of(i32::try_from(year).ok()?)
    }

    /// `11-23 06:40` of that year.
    fn minute_of(&mut self, year: i32) -> Option<i64> {
        let month = self.digits(2)?;
        self.word("-")?;
        let day = self.digits(2)?;
        let hour = self.digits(2)?;
        self.word(":")?;
        let minute = self.digits(2)?;
        let date = chrono::NaiveDate::from_ymd_opt(year, month, day)?;
        Some(date.and_hms_opt(hour, minute, 0)?.and_utc().timestamp_millis())
    }

    /// `n` characters of Crockford's alphabet.
    fn code(&mut self, n: usize) -> Option<String> {
        (0..n).map(|_| self.take().map(|l| l.folded).filter(|c| digit(*c).is_some())).collect()
    }
}

fn read(scan: &mut Scan<'_>) -> Option<Message> {
    let whole = *scan;
    let kind = MessageKind::ALL.into_iter().find(|kind| scan.word(kind.word()).is_some())?;
    let mut message = Message {
        kind,
        soundness: Soundness::Cut,
        citizen: String::new(),
        position: None,
        sent_ms: None,
        due: None,
        battery_percent: None,
        reference: String::new(),
        tag: String::new(),
        anchor: None,
    };
    if body(scan, &mut message).is_some() && end(scan, &mut message).is_some() {
        let taken = whole.rest.len() - scan.rest.len();
        let read = whole.rest.get(..taken).unwrap_or_default();
        // What goes on behind its last character is a character too many in it.
        let is_ended = read.last().is_some_and(|last| !last.is_glued);
        let given: String = read.iter().map(|letter| letter.given).collect();
        let same = |text: String| text.chars().filter_map(folded).eq(given.chars().filter_map(folded));
        message.soundness = match is_ended && checksum::holds(&given) && message.text().is_some_and(same) {
            true => Soundness::Whole,
            false => Soundness::Changed,
        };
    } else if !scan.rest.is_empty() {
        // Something else stands where the message should go on.
        message.soundness = Soundness::Changed;
    }
    Some(message)
}

/// Everything before the reference.
fn body(scan: &mut Scan<'_>, message: &mut Message) -> Option<()> {
    if scan.word(".").is_none() {
        let (first, second) = (scan.take()?, scan.take()?);
        scan.word("citizen")?;
        message.citizen = country(first, second);
        scan.word(".")?;
    }
    if scan.word("No position").is_none() {
        scan.word("Pos")?;
        message.position = Some(position(scan)?);
    }
    scan.word(".")?;
    if scan.rest.first().is_some_and(|l| l.folded.is_ascii_digit()) {
        message.sent_ms = Some(scan.minute()?);
        if scan.word(",next").is_some() {
            message.due = Some(Due::At(due(scan, message.sent_ms)?));
            scan.word("UTC or act")?;
        } else {
            scan.word("UTC")?;
        }
        scan.word(".")?;
    }
    if scan.word("Next in").is_some() {
        message.due = Some(Due::InHours(scan.number()?));
        scan.word("h or act.")?;
    } else if message.due.is_none() && scan.word("Next").is_some() {
        message.due = Some(Due::At(due(scan, None)?));
        scan.word("UTC or act.")?;
    }
    if scan.word("Bat").is_some() {
        message.battery_percent = Some(scan.number().filter(|percent| *percent <= 100)?);
        scan.word("%.")?;
    }
    if message.kind != MessageKind::Ok {
        scan.word("Do not call back.")?;
    }
    Some(())
}

/// Reference, anchor and check characters.
fn end(scan: &mut Scan<'_>, message: &mut Message) -> Option<()> {
    scan.word("Ref")?;
    message.reference = scan.code(4)?;
    if scan.word("-").is_some() {
        message.tag = scan.code(4)?;
    }
    scan.word(".")?;
    let anchor = scan.code(ANCHOR_LEN)?;
    scan.code(2)?;
    message.anchor = Anchor::parse(&anchor).ok();
    Some(())
}

fn position(scan: &mut Scan<'_>) -> Option<Position> {
    let lat_e7 = scan.degrees()?;
    scan.word(",")?;
    let lon_e7 = scan.degrees()?;
    let mut found = Position { lat_e7, lon_e7, radius_m: None, age_s: None, simulated: false };
    if scan.word("+-").is_some() {
        let n = scan.number()?;
        found.radius_m = Some(if scan.word("km").is_some() {
            n.checked_mul(1000)?
        } else {
            scan.word("m")?;
            n
        });
    }
    if scan.rest.first().is_some_and(|l| l.folded.is_ascii_digit()) {
        let n = scan.number()?;
        let units = [("min", 60), ("s", 1), ("h", 3_600), ("d", 86_400)];
        let (_, seconds) = units.into_iter().find(|(unit, _)| scan.word(unit).is_some())?;
        scan.word("old")?;
        found.age_s = Some(n.checked_mul(seconds)?);
    }
    found.simulated = scan.word("MOCK").is_some();
    found.checked().ok()
}

/// The year of a due time is not in the text: it is the one that makes it the first such time after the message was written. Without
/// that time the year cannot be told.
fn due(scan: &mut Scan<'_>, sent_ms: Option<i64>) -> Option<i64> {
    let sent = sent_ms?;
    let year = UtcMillis(sent).date()?.year;
    let this_year = { *scan }.minute_of(year);
    // 29 February may be of the next year alone.
    match this_year.filter(|due| *due >= sent) {
        Some(due) => scan.minute_of(year).map(|_| due),
        None => scan.minute_of(year + 1),
    }
}

/// Two letters. `0` can only have been an `O`; a `1` stays, since it may have been `I` or `L`. No state of our users has one of these.
fn country(first: Letter, second: Letter) -> String {
    [first, second].into_iter().map(|l| if l.given == '0' { 'O' } else { l.given }).collect()
}
