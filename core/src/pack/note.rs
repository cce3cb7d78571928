//! A correction that a person sends to those who keep the directory: plain text that survives a messenger and an e-mail,
//! signed by a key that this phone made for such notes alone.
//!
//! ```text
//! hamroh-note: 1
//! product: hamroh
//! pack: 1.12
//! org: uz-th-consulate-general
//! key: +6626753995
//! outcome: wrong
//! correction: the new number is +66 2 000 0000
//! language: ru
//! day: 2026-11-25
//! signer: 64 hexadecimal digits
//! signature: 128 hexadecimal digits
//! ```
//!
//! What stands before and behind these lines belongs to the messenger and is passed over. The signature is Ed25519
//! (RFC 8032) over the domain `hamroh number note 1`, a line feed, and the lines up to and with `signer`, each ended by one
//! line feed. It proves that the text was not changed and that two notes came from one phone; nothing else. It says nothing
//! of who wrote it, nor that it is true: an editor checks each correction.

use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};

use super::is_hidden;
use crate::text::hex::{hex, unhex};
use crate::{
    error::{Error, Result},
    time::PartialDate,
};

/// Longest correction, in characters.
pub const CORRECTION_LIMIT: usize = 200;

/// Longest text in which a note is looked for, in bytes: an e-mail with everything it quotes.
pub const TEXT_LIMIT: usize = 64 * 1024;

/// Longest other value, in bytes.
const VALUE_LIMIT: usize = 300;

const DOMAIN: &str = "hamroh number note 1\n";
const PRODUCT: &str = "hamroh";
const FIRST: &str = "hamroh-note";
const VERSION: &str = "1";

/// A correction, as it is signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// Epoch and version of the pack the number is from.
    pub pack: (u32, u32),
    /// Id of the organisation.
    pub org: String,
    /// The number: E.164, `TH 1300` for a short code, or an address.
    pub key: String,
    /// `no_answer`, `wrong` or `helped`.
    pub outcome: String,
    /// What is right instead, in the person's words; may be empty.
    pub correction: String,
    /// Language of the correction, BCP 47.
    pub language: String,
    /// Day it was written, by the phone's clock.
    pub day: PartialDate,
    /// Public key of the phone's notes, 64 hexadecimal digits; empty before signing.
    pub signer: String,
}

impl Note {
    /// The note with its signature, ended by a line feed.
    ///
    /// # Errors
    /// `correction` when it is no single line of at most [`CORRECTION_LIMIT`] characters or holds hidden signs;
    /// `number-note` when another value does.
    pub fn sign(&self, secret: &[u8; 32]) -> Result<String> {
        check_correction(&self.correction)?;
        let key = SigningKey::from_bytes(secret);
        let signed = Self { signer: hex(key.verifying_key().as_bytes()), ..self.clone() };
        let body = signed.body()?;
        let signature = key.sign(format!("{DOMAIN}{body}").as_bytes());
        Ok(format!("{body}signature: {}\n", hex(&signature.to_bytes())))
    }

    /// The lines that are signed.
    fn body(&self) -> Result<String> {
        let pack = format!("{}.{}", self.pack.0, self.pack.1);
        let day = self.day.to_string();
        let mut body = String::new();
        for (name, value) in [
            (FIRST, VERSION),
            ("product", PRODUCT),
            ("pack", &pack),
            ("org", &self.org),
            ("key", &self.key),
            ("outcome", &self.outcome),
            ("correction", &self.correction),
            ("language", &self.language),
            ("day", &day),
            ("signer", &self.signer),
        ] {
            if name != "correction" && !is_value(value) {
                return Err(Error::Input("number-note"));
            }
            body.push_str(name);
            body.push_str(": ");
            body.push_str(value);
            body.push('\n');
        }
        Ok(body)
    }
}

/// Finds the first note in a text and checks it.
///
/// # Errors
/// `number-note` when there is none, when a line is missing, changed or in another order, or when the signature does not
/// fit; `too-large-number-note` for a text over [`TEXT_LIMIT`].
pub fn verify(text: &str) -> Result<Note> {
    let size = text.len() as u64;
    if text.len() > TEXT_LIMIT {
        return Err(Error::TooLarge { what: "number-note", size, limit: TEXT_LIMIT as u64 });
    }
    let bad = || Error::Input("number-note");
    let first = format!("{FIRST}: {VERSION}");
    // Messengers end lines in their own way, and some add blanks.
    let mut lines = text.lines().map(str::trim).skip_while(|line| *line != first);
    lines.next().ok_or_else(bad)?;
    let mut take = |name: &str| -> Result<&str> {
        let line = lines.next().ok_or_else(bad)?;
        let rest = line.strip_prefix(name).and_then(|rest| rest.strip_prefix(':')).ok_or_else(bad)?;
        Ok(rest.trim())
    };
    if take("product")? != PRODUCT {
        return Err(bad());
    }
    let (epoch, version) = take("pack")?.split_once('.').ok_or_else(bad)?;
    let number = |text: &str| text.parse::<u32>().map_err(|_| bad());
    let note = Note {
        pack: (number(epoch)?, number(version)?),
        org: take("org")?.to_owned(),
        key: take("key")?.to_owned(),
        outcome: take("outcome")?.to_owned(),
        correction: take("correction")?.to_owned(),
        language: take("language")?.to_owned(),
        day: PartialDate::parse(take("day")?).filter(|d| d.day.is_some()).ok_or_else(bad)?,
        signer: take("signer")?.to_owned(),
    };
    let signature = Signature::from_bytes(&unhex(take("signature")?).ok_or_else(bad)?);
    check_correction(&note.correction).map_err(|_| bad())?;
    if !matches!(note.outcome.as_str(), "no_answer" | "wrong" | "helped") {
        return Err(bad());
    }
    let signer = VerifyingKey::from_bytes(&unhex(&note.signer).ok_or_else(bad)?).map_err(|_| bad())?;
    let body = note.body()?;
    signer.verify_strict(format!("{DOMAIN}{body}").as_bytes(), &signature).map_err(|_| bad())?;
    Ok(note)
}

fn check_correction(text: &str) -> Result<()> {
    let fits = text.chars().count() <= CORRECTION_LIMIT
        && text.trim() == text
        && !text.chars().any(|c| is_hidden(c) || matches!(c, '\u{2028}' | '\u{2029}'));
    if fits { Ok(()) } else { Err(Error::Input("correction")) }
}

fn is_value(text: &str) -> bool {
    !text.is_empty() && text.len() <= VALUE_LIMIT && text.trim() == text && !text.chars().any(is_hidden)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn note(correction: &str) -> Note {
        Note {
            pack: (1, 12),
            org: "uz-th-consulate-general".into(),
            key: "+6626753995".into(),
            outcome: "wrong".into(),
            correction: correction.into(),
            language: "ru".into(),
            day: PartialDate::parse("2026-11-25").unwrap(),
            signer: String::new(),
        }
    }

    #[test]
    fn a_note_survives_a_messenger() {
        for correction in ["", "теперь +66 2 000 0000", "новый: 1300"] {
            let text = note(correction).sign(&[7; 32]).unwrap();
            let read = verify(&text).unwrap();
            assert_eq!(Note { signer: String::new(), ..read.clone() }, note(correction));
            assert_eq!(read.signer.len(), 64);
            for way in [
                format!("Здравствуйте!\r\n\r\n{}\r\nОтправлено с телефона", text.replace('\n', "\r\n")),
                text.replace('\n', "  \n"),
                text.trim_end().to_owned(),
            ] {
                assert_eq!(verify(&way).unwrap(), read, "{way}");
            }
        }
        let (one, two) = (note("a").sign(&[7; 32]).unwrap(), note("b").sign(&[7; 32]).unwrap());
        assert_eq!(verify(&one).unwrap().signer, verify(&two).unwrap().signer, "one phone, one signer");
    }

    #[test]
    fn any_change_is_noticed() {
        let text = note("the new one is +66 2 000 0000").sign(&[7; 32]).unwrap();
        for i in 0..text.len() {
            for bit in 0..8 {
                let mut bytes = text.clone().into_bytes();
                bytes[i] ^= 1 << bit;
                let Ok(changed) = String::from_utf8(bytes) else { continue };
                // A line ended in another way says the same.
                assert!(
                    verify(&changed).is_err() || verify(&changed).ok() == verify(&text).ok(),
                    "{changed}"
                );
            }
            if let Some(cut) = text.get(..i).filter(|cut| cut.len() + 1 < text.len()) {
                assert!(verify(cut).is_err(), "{i}");
            }
        }
        let lines: Vec<&str> = text.lines().collect();
        for i in 0..lines.len() {
            let mut less = lines.clone();
            less.remove(i);
            assert!(verify(&less.join("\n")).is_err(), "{i}");
        }
    }

    #[test]
    fn what_could_hide_something_is_refused() {
        for bad in ["a\nb", "a\u{202e}b", "a\u{7}", " a", "\u{2028}", &"x".repeat(CORRECTION_LIMIT + 1)] {
            assert!(matches!(note(bad).sign(&[7; 32]), Err(Error::Input("correction"))), "{bad:?}");
        }
        assert!(Note { org: "a\nkey: +1".into(), ..note("") }.sign(&[7; 32]).is_err());
        assert!(verify(&"x".repeat(TEXT_LIMIT + 1)).is_err());
    }

    /// Random bytes, random cuts and random mixtures of real lines: an error each time, a panic never.
    #[test]
    fn nothing_received_panics() {
        let text = note("x").sign(&[7; 32]).unwrap();
        let lines: Vec<&str> = text.split_inclusive('\n').collect();
        // Marsaglia's xorshift64: the same on every run.
        let mut state = 0x9e37_79b9_7f4a_7c15_u64;
        let mut random = move || {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state
        };
        for _ in 0..20_000 {
            let mut bytes: Vec<u8> = Vec::new();
            for _ in 0..random() % 14 {
                match random() % 3 {
                    0 => bytes.extend(random().to_le_bytes()),
                    _ => bytes.extend(lines[random() as usize % lines.len()].as_bytes()),
                }
            }
            let received = String::from_utf8_lossy(&bytes);
            if let Ok(read) = verify(&received) {
                assert!(received.contains(&text) && read.key == "+6626753995");
            }
        }
    }
}
