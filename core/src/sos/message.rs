//! Message A: one SMS, readable by a stranger, whose every character is checked.
//!
//! ```text
//! SOS KG citizen. Pos 16.71300,98.57500 +-50m 2min old. 2026-11-23 06:40 UTC. Bat 41%. Do not call back. Ref K7Q2. 7ZQ4...26 characters X9
//! OK KG citizen. No position. 2026-11-23 06:40, next 11-24 06:40 UTC or act. Ref K7Q2. 7ZQ4...26 characters X9
//! CANCEL KG citizen. No position. 2026-11-23 07:10 UTC. Do not call back. Ref K7Q2. 7ZQ4...26 characters X9
//! ```
//!
//! Plain GSM-7 (3GPP TS 23.038), at most 160 septets, so that no network splits it or turns it into three parts. Positions are decimal
//! degrees, which any map understands. The end is the anchor (26 characters, see [`crate::journal::anchor`]) and, after a blank, two
//! check characters over everything before them ([`super::checksum`]). A CANCEL has a longer reference: that of its call, and four
//! characters that are drawn, or made from the agreed word ([`super::word`]); nobody without the plan can tell which.
//!
//! [`super::decode`] reads it again.

use serde::Serialize;

use crate::{
    error::{Error, Result},
    geo::Position,
    journal::{
        anchor::{ANCHOR_LEN, Anchor, character},
        seal,
    },
    time::UtcMillis,
};

use super::checksum;

/// Septets of one SMS (3GPP TS 23.040).
pub const SMS_SEPTETS: u32 = 160;

/// What a message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum MessageKind {
    /// A call for help.
    Sos,
    /// A check-in.
    Ok,
    /// Practice.
    Test,
    /// Calls off a call for help, under its reference. Says that it was called off and no more: not that anybody is safe.
    Cancel,
}

impl MessageKind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Sos, Self::Ok, Self::Test, Self::Cancel];

    /// The first word of the text.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Sos => "SOS",
            Self::Ok => "OK",
            Self::Test => "TEST",
            Self::Cancel => "CANCEL",
        }
    }
}

/// When the next check-in is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// At this time, Unix milliseconds UTC.
    At(i64),
    /// In so many hours: the phone does not know what time it is.
    InHours(u32),
}

/// What goes into a message.
#[derive(Debug)]
pub struct Facts<'a> {
    /// What it is.
    pub kind: MessageKind,
    /// ISO 3166-1 alpha-2; empty when it shall not be said.
    pub citizen: &'a str,
    /// Where, when known.
    pub position: Option<&'a Position>,
    /// Wall time, Unix milliseconds UTC; 0 when unknown.
    pub wall_ms: i64,
    /// When the next check-in is due.
    pub due: Option<Due>,
    /// Battery in percent, when known.
    pub battery_percent: Option<u32>,
}

/// A fresh reference: four characters.
///
/// # Errors
/// When the system gives no random bytes.
pub fn new_reference() -> Result<String> {
    let bits = u64::from_be_bytes(seal::random()?);
    Ok((0..4).map(|i| character(bits >> (5 * i))).collect())
}

/// Writes message A: the facts, a short reference, the anchor of the journal with the record of this message, the check.
///
/// # Errors
/// A message over one SMS is a bug: every part has a bounded length.
pub fn encode(facts: &Facts<'_>, reference: &str, anchor: Anchor) -> Result<String> {
    let mut text = plain(facts)?;
    text.push_str(&format!(" Ref {reference}. {anchor} "));
    text.extend(checksum::check_of(&text));
    if septets(&text)? > SMS_SEPTETS {
        return Err(Error::Internal("message-length"));
    }
    Ok(text)
}

/// The part of message A that says what is the matter; whole sentences.
///
/// # Errors
/// None in practice: writing into a text does not fail.
pub fn plain(facts: &Facts<'_>) -> Result<String> {
    use std::fmt::Write as _;
    let mut text = facts.kind.word().to_owned();
    let mut add =
        |part: std::fmt::Arguments<'_>| text.write_fmt(part).map_err(|_| Error::Internal("message"));
    if !facts.citizen.is_empty() {
        add(format_args!(" {} citizen", facts.citizen))?;
    }
    match facts.position {
        None => add(format_args!(". No position"))?,
        Some(p) => {
            add(format_args!(". Pos {},{}", degrees(p.lat_e7), degrees(p.lon_e7)))?;
            if let Some(radius) = p.radius_m {
                add(format_args!(" +-{}", metres(radius)))?;
            }
            if let Some(age) = p.age_s {
                add(format_args!(" {} old", age_text(age)))?;
            }
            if p.simulated {
                add(format_args!(" MOCK"))?;
            }
        }
    }
    let now = UtcMillis(facts.wall_ms);
    // Both times are UTC; said once, where it fits both.
    match (now.is_plausible().then(|| now.minute_text()), facts.due) {
        (Some(now), Some(Due::At(due))) => {
            add(format_args!(". {now}, next {} UTC or act", UtcMillis(due).short_text()))?
        }
        (Some(now), None) => add(format_args!(". {now} UTC"))?,
        (None, None) => {}
        (now, Some(Due::InHours(hours))) => {
            if let Some(now) = now {
                add(format_args!(". {now} UTC"))?;
            }
            add(format_args!(". Next in {hours}h or act"))?;
        }
        (None, Some(Due::At(due))) => add(format_args!(". Next {} UTC or act", UtcMillis(due).short_text()))?,
    }
    // It is over: the room is for the longer reference.
    if let Some(battery) = facts.battery_percent.filter(|_| facts.kind != MessageKind::Cancel) {
        add(format_args!(". Bat {}%", battery.min(100)))?;
    }
    if facts.kind != MessageKind::Ok {
        add(format_args!(". Do not call back"))?;
    }
    text.push('.');
    Ok(text)
}

/// The anchor that somebody gives: 26 characters as copied by hand, with or without the two check characters behind, or the
/// whole SMS, its lines broken or not.
///
/// # Errors
/// `anchor` when there is none; `anchor-two` when there are two that differ: none of them may be left out in silence; `anchor-sms`
/// when a whole message was given whose check characters do not fit: a slip in copying.
pub fn read_anchor(given: &str) -> Result<Anchor> {
    if is_message(given) && !checksum::holds(given) {
        return Err(Error::Input("anchor-sms"));
    }
    let words = given.split_whitespace().filter(|w| w.len() == ANCHOR_LEN);
    let mut codes = words.filter_map(|w| Anchor::parse(w).ok());
    let Some(first) = codes.next() else { return Anchor::parse(given) };
    if codes.any(|other| other != first) { Err(Error::Input("anchor-two")) } else { Ok(first) }
}

/// Begins like a message and goes on behind a full stop; a code may begin with the same letters.
fn is_message(given: &str) -> bool {
    let begins = given.trim_start().to_ascii_uppercase();
    let mut before_last = given.split_whitespace().rev().skip(1);
    MessageKind::ALL.iter().any(|k| begins.starts_with(k.word())) && before_last.any(|w| w.ends_with('.'))
}

/// [`read_anchor`] for each.
///
/// # Errors
/// As [`read_anchor`].
pub fn read_anchors(given: &[String]) -> Result<Vec<Anchor>> {
    given.iter().map(|text| read_anchor(text)).collect()
}

/// Septets of a text in the GSM 7-bit default alphabet; the extension characters take two (3GPP TS 23.038, 6.2.1).
///
/// # Errors
/// `gsm7` when a character is not in the alphabet: it would turn the whole SMS into 16-bit units.
pub fn septets(text: &str) -> Result<u32> {
    const BASIC: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    const EXTENDED: &str = "\u{c}^{}\\[~]|€";
    text.chars().try_fold(0, |n, c| {
        if BASIC.contains(c) {
            Ok(n + 1)
        } else if EXTENDED.contains(c) {
            Ok(n + 2)
        } else {
            Err(Error::Input("gsm7"))
        }
    })
}

/// Degrees with five digits, about a metre; by whole numbers, so that what is read is what was written.
fn degrees(e7: i32) -> String {
    let e5 = (e7.unsigned_abs() + 50) / 100;
    let sign = if e7 < 0 && e5 > 0 { "-" } else { "" };
    format!("{sign}{}.{:05}", e5 / 100_000, e5 % 100_000)
}

/// Metres under 10 km, kilometres above, at most 999 km: a position less exact than that is none.
fn metres(radius: u32) -> String {
    if radius < 10_000 { format!("{radius}m") } else { format!("{}km", (radius / 1000).min(999)) }
}

/// Seconds, minutes, hours or days, whichever is short.
fn age_text(seconds: u32) -> String {
    match seconds {
        0..=119 => format!("{seconds}s"),
        // Two digits: with three the longest check-in had no room.
        120..=5_999 => format!("{}min", seconds / 60),
        // From 100 minutes on two hours: "1h" would be read back as 60 minutes.
        6_000..=172_799 => format!("{}h", (seconds / 3_600).max(2)),
        _ => format!("{}d", (seconds / 86_400).min(999)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(kind: MessageKind, position: Option<&Position>) -> String {
        let facts = Facts {
            kind,
            citizen: "KG",
            position,
            wall_ms: 1_795_416_000_000,
            due: (kind == MessageKind::Ok).then_some(Due::At(1_795_500_000_000)),
            battery_percent: Some(41),
        };
        encode(&facts, "K7Q2", Anchor::of(&[7; 16], 3, &[9; 32])).unwrap()
    }

    #[test]
    fn the_longest_message_fits_one_sms() {
        let far = Position {
            lat_e7: -899_999_999,
            lon_e7: -1_799_999_999,
            radius_m: Some(u32::MAX),
            age_s: Some(u32::MAX),
            simulated: true,
        };
        // In every unit the most digits.
        for (age_s, kind) in [119, 5_999, 172_799, u32::MAX]
            .into_iter()
            .flat_map(|age| MessageKind::ALL.map(|kind| (age, kind)))
        {
            let far = Position { age_s: Some(age_s), ..far.clone() };
            let facts = Facts {
                kind,
                citizen: "KG",
                position: Some(&far),
                wall_ms: 1_795_416_000_000,
                due: (kind == MessageKind::Ok).then_some(Due::At(1_795_500_000_000)),
                battery_percent: Some(u32::MAX),
            };
            let reference = if kind == MessageKind::Cancel { "WWWW-WWWW" } else { "WWWW" };
            let text = encode(&facts, reference, Anchor([0xff; 16])).unwrap();
            assert!(septets(&text).unwrap() <= SMS_SEPTETS, "{} {text}", text.len());
        }
    }

    #[test]
    fn a_message_copied_by_hand_still_checks() {
        let text = message(MessageKind::Ok, None);
        assert!(checksum::holds(&text.to_lowercase().replace('0', "o").replace('1', "l")));
        assert!(checksum::holds(&format!("{}  ", text.replace(' ', "  "))));
        let anchor = Anchor::of(&[7; 16], 3, &[9; 32]);
        let mut tail: Vec<&str> = text.split(' ').rev().take(2).collect();
        tail.reverse();
        for given in [text.clone(), tail.join(" "), anchor.to_string().to_lowercase()] {
            assert_eq!(read_anchor(&given).unwrap(), anchor, "{given}");
        }
        let broken = text.replace(". ", ".\n");
        assert_eq!(read_anchor(&broken).unwrap(), anchor);
        for slip in [text.replace("KG", "KZ"), broken.replace("KG", "KZ"), format!("{text}\nnothing")] {
            assert!(matches!(read_anchor(&slip), Err(Error::Input("anchor-sms"))), "{slip}");
        }
        assert!(matches!(read_anchor("nothing of it"), Err(Error::Input("anchor"))));
    }

    #[test]
    fn of_two_codes_none_is_left_out_in_silence() {
        let (one, two) = (Anchor([7; 16]), Anchor([9; 16]));
        for both in [format!("{one} {two}"), format!("{one}\nand {two} too")] {
            assert!(matches!(read_anchor(&both), Err(Error::Input("anchor-two"))), "{both}");
        }
        assert_eq!(read_anchor(&format!("{one}\n{}", one.to_string().to_lowercase())).unwrap(), one);
    }

    #[test]
    fn a_letter_outside_the_alphabet_is_refused() {
        assert_eq!(septets("abc€").unwrap(), 5);
        assert!(septets("o\u{2bb}zbek").is_err());
        assert!(septets("ПОМОЩЬ").is_err());
    }
}
