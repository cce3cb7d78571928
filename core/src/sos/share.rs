//! A plan as text: for a QR code, a file, or any messenger.
//!
//! `HAMROH:P`, then Crockford's base32 of the compressed bytes with four bytes of their SHA-256 behind, then a full stop. Only
//! characters of a QR code's alphanumeric mode (ISO/IEC 18004); blanks, line breaks, case and `O` for `0` do not matter, so the text
//! survives being sent in pieces and copied together. The system's camera takes it for a link and opens the app.

use miniz_oxide::{deflate::compress_to_vec, inflate::decompress_to_vec_with_limit};
use qrcodegen::{QrCode, QrCodeEcc};
use serde::Serialize;

use crate::{
    error::{Error, Result},
    journal::{
        anchor::{character, digit},
        tree::sha256,
    },
};

/// What a plan's text begins with.
pub const PLAN_PREFIX: &str = "HAMROH:P";

/// Longest text that is read, and most bytes that it may unpack to.
const LONGEST: usize = 32 * 1024;

/// Bytes of the checksum.
const CHECK: usize = 4;

/// A QR code: squares, row by row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct QrPicture {
    /// Squares on each side, without the white border of four that belongs around it.
    pub size: u32,
    /// `size` rows of `size` signs: `1` for a dark square, `0` for a light one.
    pub rows: Vec<String>,
}

/// The QR code of a text.
///
/// # Errors
/// `too-large-qr` when no QR code holds it.
pub fn qr(text: &str) -> Result<QrPicture> {
    let too_large = |_| Error::TooLarge { what: "qr", size: text.len() as u64, limit: 4_296 };
    let code = QrCode::encode_text(text, QrCodeEcc::Low).map_err(too_large)?;
    let side = code.size();
    let row = |y| (0..side).map(|x| if code.get_module(x, y) { '1' } else { '0' }).collect();
    Ok(QrPicture { size: side.unsigned_abs(), rows: (0..side).map(row).collect() })
}

/// Bytes as text.
#[must_use]
pub fn write(bytes: &[u8]) -> String {
    let mut packed = compress_to_vec(bytes, 10);
    packed.extend(check(&packed));
    let mut text = PLAN_PREFIX.to_owned();
    let (mut held, mut bits) = (0u64, 0);
    for byte in packed {
        held = held << 8 | u64::from(byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            text.push(character(held >> bits));
        }
        held &= (1 << bits) - 1;
    }
    if bits > 0 {
        text.push(character(held << (5 - bits)));
    }
    text.push('.');
    text
}

/// Finds a plan's text in what somebody pasted, and unpacks it.
///
/// # Errors
/// `plan-text` when there is none; `plan-damaged` when a piece is missing or changed; `too-large-plan`.
pub fn read(pasted: &str) -> Result<Vec<u8>> {
    if pasted.len() > LONGEST {
        return Err(Error::TooLarge { what: "plan", size: pasted.len() as u64, limit: LONGEST as u64 });
    }
    let letters: String =
        pasted.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_uppercase()).collect();
    let (_, code) = letters.rsplit_once(PLAN_PREFIX).ok_or(Error::Input("plan-text"))?;
    let damaged = || Error::Input("plan-damaged");
    let code = code.split('.').next().unwrap_or_default();
    let mut packed = Vec::with_capacity(code.len() * 5 / 8);
    let (mut held, mut bits) = (0u32, 0);
    for c in code.chars() {
        held = held << 5 | u32::from(digit(c).ok_or_else(damaged)?);
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            packed.extend(u8::try_from(held >> bits));
            held &= (1 << bits) - 1;
        }
    }
    let (body, found) = packed.split_last_chunk::<CHECK>().ok_or_else(damaged)?;
    if bits >= 5 || held != 0 || check(body) != *found {
        return Err(damaged());
    }
    decompress_to_vec_with_limit(body, LONGEST).map_err(|_| damaged())
}

fn check(bytes: &[u8]) -> [u8; CHECK] {
    sha256(&[b"hamroh-plan-1", bytes]).first_chunk().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_comes_back_however_it_is_passed_on() {
        for bytes in [&b""[..], b"a", b"{\"v\":1}", &[0; 4000]] {
            let text = write(bytes);
            assert_eq!(read(&text).unwrap(), bytes);
            let halves = text.split_at(text.len() / 2);
            let passed_on = format!("Plan:\n{} \n {}\nrahmat!", halves.0.to_lowercase(), halves.1);
            assert_eq!(read(&passed_on).unwrap(), bytes, "{passed_on}");
        }
        assert!(matches!(read("HAMROH"), Err(Error::Input("plan-text"))));
    }

    #[test]
    fn every_changed_and_every_lost_character_is_noticed() {
        let text = write(b"{\"name\":\"Aibek\",\"citizen\":\"KG\"}");
        let letters: Vec<char> = text.chars().collect();
        for i in PLAN_PREFIX.len()..letters.len() - 1 {
            let mut changed = letters.clone();
            changed[i] = if changed[i] == '7' { '8' } else { '7' };
            assert!(read(&changed.iter().collect::<String>()).is_err(), "{i}");
            let mut lost = letters.clone();
            lost.remove(i);
            assert!(read(&lost.iter().collect::<String>()).is_err(), "{i} lost");
        }
    }

    #[test]
    fn a_bomb_is_not_unpacked() {
        let bomb = write(&vec![b' '; LONGEST + 1]);
        assert!(bomb.len() < 200 && read(&bomb).is_err());
    }

    #[test]
    fn a_plan_fits_a_qr_code() {
        let picture = qr(&write(&[7; 300])).unwrap();
        assert!(picture.rows.iter().all(|row| row.len() == picture.rows.len()));
        assert!(qr(&"A".repeat(5_000)).is_err());
    }
}
