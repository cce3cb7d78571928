//! Who may sign packs, and how that changes.
//!
//! A root lists the keys and how many of them must sign. One root is compiled in. The next one is signed by enough keys of
//! the old root and by enough of its own, has the next version, and a higher epoch: packs of the old keys are then older
//! than anything, whatever version a thief gave them. (The Update Framework 1.0.34, section 5.3, with one role.)

use super::{
    refusal::Refusal,
    signed::{Kind, PublicKey, Signed},
};
use crate::order::Arrange as _;

/// First line of every root, with the version of this text's layout.
const TITLE: &str = "hamroh-root 1";

/// Most keys of one root.
const MOST_KEYS: usize = 16;

/// The keys that may sign, and how many must.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Root {
    /// Which packs the keys are for; a pack names the same channel.
    pub channel: String,
    /// 1 for the first; each next root has the next number.
    pub version: u32,
    /// Epoch of the packs that these keys sign.
    pub epoch: u32,
    /// How many different keys must have signed.
    pub threshold: u32,
    /// The keys, each with who holds it.
    pub keys: Vec<(PublicKey, String)>,
}

impl Root {
    /// The text that is signed.
    #[must_use]
    pub fn to_text(&self) -> String {
        let keys: String =
            self.keys.iter().map(|(key, holder)| format!("key {} {holder}\n", key.to_hex())).collect();
        format!(
            "{TITLE}\nchannel {}\nversion {}\nepoch {}\nthreshold {}\n{keys}",
            self.channel, self.version, self.epoch, self.threshold
        )
    }

    /// Reads the text back; `None` for anything that [`Self::to_text`] would not write, a threshold below 2, fewer keys
    /// than the threshold, or one key twice.
    #[must_use]
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(bytes).ok()?;
        let mut lines = text.lines();
        if lines.next()? != TITLE {
            return None;
        }
        let mut take = |key: &str| lines.next()?.strip_prefix(key)?.strip_prefix(' ');
        let channel = take("channel")?.to_owned();
        let version = take("version")?.parse().ok()?;
        let epoch = take("epoch")?.parse().ok()?;
        let threshold = take("threshold")?.parse().ok()?;
        let keys = lines
            .map(|line| {
                let (key, holder) = line.strip_prefix("key ")?.split_once(' ')?;
                Some((PublicKey::parse(key)?, holder.to_owned()))
            })
            .collect::<Option<Vec<_>>>()?;
        let root = Self { channel, version, epoch, threshold, keys };
        let mut ids: Vec<String> = root.keys.iter().map(|(key, _)| key.id()).collect();
        ids.arrange();
        ids.dedup();
        let enough = usize::try_from(threshold).is_ok_and(|t| t >= 2 && t <= root.keys.len());
        let sound = enough && ids.len() == root.keys.len() && ids.len() <= MOST_KEYS && root.epoch > 0;
        (sound && root.to_text() == text).then_some(root)
    }

    /// The keys without their holders.
    #[must_use]
    pub fn public_keys(&self) -> Vec<PublicKey> {
        self.keys.iter().map(|(key, _)| key.clone()).collect()
    }

    /// Whether enough of the keys have signed.
    #[must_use]
    pub fn has_signed(&self, kind: Kind, signed: &Signed) -> bool {
        let signers = signed.signers(kind, &self.public_keys()).len();
        usize::try_from(self.threshold).is_ok_and(|threshold| signers >= threshold)
    }

    /// The root that follows this one.
    ///
    /// # Errors
    /// [`Refusal::Keys`] when the text is no root, skips a version or an epoch, changes the channel, or is not signed by enough keys of both
    /// roots. An epoch far ahead would be the thief's: what was ever here is the floor, and no honest pack would follow it.
    pub fn follow(&self, next: &Signed) -> Result<Self, Refusal> {
        let root = self.has_signed(Kind::Root, next).then(|| Self::parse(&next.text)).flatten();
        let root = root.ok_or(Refusal::Keys)?;
        let follows = Some(root.version) == self.version.checked_add(1)
            && Some(root.epoch) == self.epoch.checked_add(1)
            && root.channel == self.channel
            && root.has_signed(Kind::Root, next);
        if follows { Ok(root) } else { Err(Refusal::Keys) }
    }
}

#[cfg(test)]
#[path = "root_tests.rs"]
mod tests;
