//! Where packs lie in a store, and the small text that names the newest.
//!
//! ```text
//! packs/<channel>/<epoch>-<version>-<sha256>.hamroh   never changed once it is there
//! packs/<channel>/latest                              written last
//! ```
//! The text is a hint: whoever reads it compares length and hash, and believes the signatures alone.

use hamroh_core::pack::{Manifest, container::MAX_FILE, floor::Floor};

use super::files::sha256;

const TITLE: &str = "hamroh-latest 1";

/// Most bytes of the text.
pub const MOST: u64 = 1024;

/// The newest pack of a channel, as a store says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Latest {
    /// Number of the pack.
    pub number: Floor,
    /// Length of its file in bytes.
    pub length: u64,
    /// SHA-256 of its file.
    pub sha256: String,
}

/// Name of the text in the store.
pub fn name_of(channel: &str) -> String {
    format!("packs/{channel}/latest")
}

impl Latest {
    /// What the text will say of a file.
    pub fn of(manifest: &Manifest, file: &[u8]) -> Self {
        Self { number: Floor::of(manifest), length: file.len() as u64, sha256: sha256(file) }
    }

    fn file(&self) -> String {
        format!("{}-{}-{}.hamroh", self.number.epoch, self.number.version, self.sha256)
    }

    /// Name of the file in the store.
    pub fn object(&self, channel: &str) -> String {
        format!("packs/{channel}/{}", self.file())
    }

    /// The text.
    pub fn to_text(&self) -> String {
        let Floor { epoch, version } = self.number;
        format!(
            "{TITLE}\nnumber {epoch} {version}\nname {}\nlength {}\nsha256 {}\n",
            self.file(),
            self.length,
            self.sha256
        )
    }

    /// Reads the text; `None` for anything that [`Self::to_text`] would not write.
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(bytes).ok()?;
        let mut lines = text.lines().skip(1);
        let (epoch, version) = lines.next()?.strip_prefix("number ")?.split_once(' ')?;
        let number = Floor { epoch: epoch.parse().ok()?, version: version.parse().ok()? };
        let length = lines.nth(1)?.strip_prefix("length ")?.parse().ok()?;
        let sha256 = lines.next()?.strip_prefix("sha256 ")?.to_owned();
        let hex = sha256.len() == 64 && sha256.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        let latest = Self { number, length, sha256 };
        (hex && length <= MAX_FILE && latest.to_text() == text).then_some(latest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_one_way_to_write_it() {
        let latest =
            Latest { number: Floor { epoch: 1, version: 7 }, length: 300_000, sha256: "ab".repeat(32) };
        let text = latest.to_text();
        assert_eq!(Latest::parse(text.as_bytes()), Some(latest));
        for (from, to) in [
            ("number 1 7", "number 1 07"),
            ("number 1 7", "number 1 8"),
            ("length 300000", "length 99999999999"),
            ("length 300000", "length -1"),
            ("name 1-7", "name ../1-7"),
            ("hamroh-latest 1", "hamroh-latest 2"),
            ("sha256 ab", "sha256 AB"),
        ] {
            let other = text.replacen(from, to, 1);
            assert_ne!(other, text, "{from}");
            assert_eq!(Latest::parse(other.as_bytes()), None, "{to}");
        }
        for cut in 0..text.len() {
            assert_eq!(Latest::parse(text.as_bytes().get(..cut).unwrap()), None, "{cut}");
        }
    }
}
