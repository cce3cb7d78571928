//! From a secret to a key: Argon2id (RFC 9106), and what a secret is worth.

use std::time::{Duration, Instant};

use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use super::{code, work};
use crate::error::{Error, Result};

/// Cost of deriving a key from a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KdfCost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over it.
    pub passes: u32,
}

impl Default for KdfCost {
    /// 64 MiB and three passes, as the second recommended choice of RFC 9106 section 4, but with one lane: this crate has no
    /// threads.
    fn default() -> Self {
        Self { memory_kib: 64 * 1024, passes: 3 }
    }
}

impl KdfCost {
    /// For tests only: 64 KiB, one pass. Protects nothing.
    pub const CHEAP_FOR_TESTS: Self = Self { memory_kib: 64, passes: 1 };

    /// OWASP's minimum for Argon2id (Password Storage Cheat Sheet): 19 MiB and two passes.
    pub const LEAST: Self = Self { memory_kib: 19 * 1024, passes: 2 };

    /// Ceiling for what a file may ask for: a damaged or planted file must not exhaust the phone.
    pub const LIMIT: Self = Self { memory_kib: 256 * 1024, passes: 16 };

    /// What this phone can bear: as much memory as its own allows (a twentieth, 19 to 64 MiB), and passes until one
    /// derivation takes half a second, never below [`KdfCost::LEAST`]. Takes about a quarter of a second.
    #[must_use]
    pub fn calibrated() -> Self {
        let memory_kib = memory_kib(phone_memory_kib());
        let trial = Self { memory_kib, passes: 2 };
        let before = Instant::now();
        if trial.derive("calibration", &[0; 32]).is_err() {
            return Self::LEAST;
        }
        Self { memory_kib, passes: passes_for(before.elapsed() / trial.passes) }
    }

    /// The key that a secret gives with this salt: Argon2id (RFC 9106), version 0x13, one lane, over the secret's normal form.
    ///
    /// # Errors
    /// `keys` for a cost that Argon2 does not know.
    pub fn derive(self, secret: &str, salt: &[u8]) -> Result<Zeroizing<[u8; 32]>> {
        work::count(|c| c.derivations += 1);
        let params = argon2::Params::new(self.memory_kib, self.passes, 1, Some(32))
            .map_err(|_| Error::Damaged("keys"))?;
        let mut key = Zeroizing::new([0u8; 32]);
        argon2::Argon2::new(argon2::Algorithm::Argon2id, argon2::Version::V0x13, params)
            .hash_password_into(normal(secret).as_bytes(), salt, key.as_mut_slice())
            .map_err(|_| Error::Internal("kdf"))?;
        Ok(key)
    }
}

/// A twentieth of the phone's memory, between OWASP's minimum and 64 MiB; 64 MiB where it cannot be asked.
fn memory_kib(phone: Option<u32>) -> u32 {
    let most = KdfCost::default().memory_kib;
    phone.map_or(most, |kib| kib / 20).clamp(KdfCost::LEAST.memory_kib, most)
}

fn passes_for(one: Duration) -> u32 {
    const TARGET: Duration = Duration::from_millis(500);
    let passes = TARGET.as_micros().div_ceil(one.as_micros().max(1));
    u32::try_from(passes).unwrap_or(u32::MAX).clamp(KdfCost::LEAST.passes, KdfCost::LIMIT.passes)
}

/// Linux and Android tell it in a file; elsewhere it is not known.
fn phone_memory_kib() -> Option<u32> {
    let text = std::fs::read_to_string("/proc/meminfo").ok()?;
    text.lines().find_map(|l| l.strip_prefix("MemTotal:"))?.split_whitespace().next()?.parse().ok()
}

/// The form of a secret that is derived from: compatibility letters folded (NFKC), lower case, every apostrophe one sign, blanks
/// single and none at the ends. Keyboards of phones change all of these on their own; it costs little strength. A recovery code has
/// one form however it is copied.
fn normal(secret: &str) -> Zeroizing<String> {
    let code = code::canonical(secret);
    let secret = code.as_ref().map_or(secret, |code| code.as_str());
    let folded: Zeroizing<String> = Zeroizing::new(secret.nfkc().flat_map(char::to_lowercase).collect());
    let mut out = Zeroizing::new(String::with_capacity(folded.len()));
    for word in folded.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.extend(word.chars().map(|c| if crate::text::fold::is_apostrophe(c) { '\'' } else { c }));
    }
    out
}

/// How much a secret can stand on a phone that somebody else holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SecretStrength {
    /// Falls in minutes on a computer: needs to be confirmed.
    Weak,
    /// Better than nothing; six words are advised.
    Fair,
    /// Six words or as much.
    Good,
}

/// Judges a secret by its form. No dictionary: six words or 24 characters are good, digits only or under 8 characters are weak.
#[must_use]
pub fn judge(secret: &str) -> SecretStrength {
    let length = secret.chars().count();
    let words = secret.split_whitespace().filter(|w| w.chars().count() >= 3).count();
    let digits_only = secret.chars().all(|c| c.is_ascii_digit() || c.is_whitespace());
    if length < 8 || (digits_only && length < 20) {
        SecretStrength::Weak
    } else if words >= 6 || length >= 24 {
        SecretStrength::Good
    } else {
        SecretStrength::Fair
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_keyboard_may_change_the_form_of_a_secret() {
        let forms = ["Oʻzbek Ёлка café", " o‘zbek  ёлка cafe\u{301} ", "O'ZBEK ЁЛКА CAFÉ"];
        for form in forms {
            assert_eq!(normal(form).as_str(), "o'zbek ёлка café", "{form}");
        }
        assert_ne!(normal("ab c"), normal("a bc"));
    }

    #[test]
    fn a_pin_is_weak_and_six_words_are_good() {
        use SecretStrength::{Fair, Good, Weak};
        let cases = [
            ("", Weak),
            ("1234", Weak),
            ("123456789012", Weak),
            ("short", Weak),
            ("longer-than-8", Fair),
            ("олма нок узум анор бехи ёнгок", Good),
        ];
        for (secret, strength) in cases {
            assert_eq!(judge(secret), strength, "{secret}");
        }
    }

    #[test]
    fn no_phone_gets_less_than_the_minimum_or_more_than_it_bears() {
        let gib = 1024 * 1024;
        assert_eq!(memory_kib(Some(gib / 4)), 19 * 1024);
        assert_eq!(memory_kib(Some(gib)), gib / 20);
        assert_eq!(memory_kib(Some(8 * gib)), 64 * 1024);
        assert_eq!(memory_kib(None), 64 * 1024);
        assert_eq!(passes_for(Duration::from_millis(40)), 13);
        assert_eq!(passes_for(Duration::from_secs(2)), 2);
        assert_eq!(passes_for(Duration::ZERO), 16);
    }
}
