//! What a pack says of itself: the text that signers sign.
//!
//! Plain lines in a fixed order, so that a signer can read what is signed and that there is one way to write it. Parsing
//! writes the result again and compares: bytes that mean the same but look otherwise are refused.

use std::fmt::Write as _;

use crate::time::PartialDate;

/// First line of every manifest, with the version of this text's layout.
const TITLE: &str = "hamroh-pack 1";

/// Most parts that a manifest may list.
const MOST_PARTS: usize = 256;

/// What a pack says of itself, and what is measured of its parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manifest {
    /// What the pack is for: `hamroh`.
    pub product: String,
    /// Whom it is for: the channel of the keys that sign it (`development`, `stable`).
    pub channel: String,
    /// Layout of the parts, see [`super::SCHEMA`].
    pub schema: u32,
    /// Raised when the keys change; counts before `version`.
    pub epoch: u32,
    /// Raised with every issue of one epoch.
    pub version: u32,
    /// Day the data was put together.
    pub issued: PartialDate,
    /// Day after which the data counts as stale. Stale data stays readable.
    pub review_by: PartialDate,
    /// Day of the last search for missions and numbers in general: of a gap without a row of its own it is the day it was
    /// last looked for. Only the rows say it, and an older pack names none; it is no part of the signed text.
    pub searched: Option<PartialDate>,
    /// The parts in order of their names.
    pub parts: Vec<PartInfo>,
}

/// One part as the manifest lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartInfo {
    /// Path below the pack's root, with `/`.
    pub name: String,
    /// Length in bytes.
    pub length: u64,
    /// SHA-256 of the bytes, 64 lower-case hexadecimal digits.
    pub sha256: String,
}

/// A manifest with what it says of the compressed parts that travel behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedManifest {
    /// What the pack says of itself.
    pub manifest: Manifest,
    /// Length of the compressed parts in bytes.
    pub payload_length: u64,
    /// SHA-256 of the compressed parts, 64 lower-case hexadecimal digits.
    pub payload_sha256: String,
}

impl SignedManifest {
    /// The text that is signed.
    #[must_use]
    pub fn to_text(&self) -> String {
        let m = &self.manifest;
        let mut text = format!(
            "{TITLE}\nproduct {}\nchannel {}\nschema {}\nepoch {}\nversion {}\nissued {}\nreview_by {}\npayload {} {}\n",
            m.product,
            m.channel,
            m.schema,
            m.epoch,
            m.version,
            m.issued,
            m.review_by,
            self.payload_length,
            self.payload_sha256
        );
        for part in &m.parts {
            // Writing into a String cannot fail.
            let _ = writeln!(text, "part {} {} {}", part.name, part.length, part.sha256);
        }
        text
    }

    /// Reads the text back; `None` for anything that [`Self::to_text`] would not write.
    #[must_use]
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(bytes).ok()?;
        let mut lines = text.lines();
        if lines.next()? != TITLE {
            return None;
        }
        let mut take = |key: &str| lines.next()?.strip_prefix(key)?.strip_prefix(' ');
        let word = |text: &str| is_word(text).then(|| text.to_owned());
        let day = |text: &str| PartialDate::parse(text).filter(|d| d.day.is_some());
        let product = word(take("product")?)?;
        let channel = word(take("channel")?)?;
        let schema = take("schema")?.parse().ok()?;
        let epoch = take("epoch")?.parse().ok()?;
        let version = take("version")?.parse().ok()?;
        let issued = day(take("issued")?)?;
        let review_by = day(take("review_by")?)?;
        let (payload_length, payload_sha256) = take("payload")?.split_once(' ')?;
        let parts = lines.map(|line| part(line.strip_prefix("part ")?)).collect::<Option<Vec<_>>>()?;
        let signed = Self {
            manifest: Manifest {
                product,
                channel,
                schema,
                epoch,
                version,
                issued,
                review_by,
                searched: None,
                parts,
            },
            payload_length: payload_length.parse().ok()?,
            payload_sha256: hash(payload_sha256)?,
        };
        let sorted = signed.manifest.parts.is_sorted_by(|a, b| a.name < b.name);
        let one_way = signed.to_text() == text && sorted && signed.manifest.parts.len() <= MOST_PARTS;
        one_way.then_some(signed)
    }
}

fn part(line: &str) -> Option<PartInfo> {
    let mut words = line.split(' ');
    let name = words.next().filter(|n| is_part_name(n))?.to_owned();
    let length = words.next()?.parse().ok()?;
    let sha256 = hash(words.next()?)?;
    words.next().is_none().then_some(PartInfo { name, length, sha256 })
}

fn hash(text: &str) -> Option<String> {
    let hex = text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    hex.then(|| text.to_owned())
}

fn is_word(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// `pack.csv`, `directory/orgs.csv`: no way out of the folder, nothing that another system reads differently.
fn is_part_name(text: &str) -> bool {
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'_' | b'-' | b'.');
    let piece = |p: &str| !p.is_empty() && !p.starts_with('.') && p.bytes().all(plain);
    text.len() <= 100 && text.split('/').count() <= 2 && text.split('/').all(piece)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> SignedManifest {
        let part = |name: &str| PartInfo { name: name.into(), length: 12, sha256: "ab".repeat(32) };
        SignedManifest {
            manifest: Manifest {
                product: "hamroh".into(),
                channel: "development".into(),
                schema: 1,
                epoch: 1,
                version: 7,
                issued: PartialDate::parse("2026-11-23").unwrap(),
                review_by: PartialDate::parse("2027-02-21").unwrap(),
                searched: None,
                parts: vec![part("directory/orgs.csv"), part("pack.csv")],
            },
            payload_length: 24,
            payload_sha256: "0f".repeat(32),
        }
    }

    #[test]
    fn what_is_written_is_read() {
        let text = sample().to_text();
        assert_eq!(SignedManifest::parse(text.as_bytes()), Some(sample()));
    }

    #[test]
    fn there_is_one_way_to_write_it() {
        let text = sample().to_text();
        for (from, to) in [
            ("version 7", "version 07"),
            ("version 7", "version +7"),
            ("version 7\n", "version 7\r\n"),
            ("version 7\n", "version 7\n\n"),
            ("issued 2026-11-23", "issued 2026-11"),
            ("product hamroh", "product Hamroh"),
            ("part pack.csv", "part ../pack.csv"),
            ("part pack.csv", "part /pack.csv"),
            ("part pack.csv", "part a/b/pack.csv"),
            ("part pack.csv", "part directory/orgs.csv"),
            ("part pack.csv", "part a.csv"),
            ("abab", "ABAB"),
            ("epoch 1\nversion 7", "version 7\nepoch 1"),
            ("epoch 1", "epoch -1"),
            ("epoch 1", "epoch 4294967296"),
        ] {
            let other = text.replacen(from, to, 1);
            assert_ne!(other, text, "{from} is not there");
            assert_eq!(SignedManifest::parse(other.as_bytes()), None, "{to}");
        }
        assert_eq!(SignedManifest::parse(text.trim_end().as_bytes()), None);
        assert_eq!(SignedManifest::parse(format!("{text}more\n").as_bytes()), None);
    }

    #[test]
    fn every_cut_and_every_flipped_bit_is_another_text_or_none() {
        let text = sample().to_text().into_bytes();
        for cut in 0..text.len() {
            let shorter = SignedManifest::parse(&text[..cut]);
            // Cut behind a whole part it is a shorter manifest, which the signature refuses.
            assert!(shorter.is_none_or(|m| m.to_text().as_bytes() == &text[..cut]), "{cut}");
        }
        for bit in 0..text.len() * 8 {
            let mut flipped = text.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            assert_ne!(SignedManifest::parse(&flipped), Some(sample()), "bit {bit}");
        }
    }
}
