//! Agreed words against a forced "I am fine".
//!
//! Before the journey the traveller and those who wait agree on two words: one for "this is really me, of my own will", one for
//! "I am made to write this". At a check-in or a CANCEL a word is typed; its tag stands in the message where otherwise stand
//! random characters. The phone knows neither word: it cannot tell, and nobody who holds it can find out, whether the right
//! one was typed. Those who have the plan can.

use serde::Serialize;

use super::message;
use crate::{
    error::Result,
    journal::{
        anchor::{Anchor, character},
        tree::sha256,
    },
    text::fold::search_key,
};

/// A word as the plan's copies keep it: enough to know it again.
pub type WordHash = [u8; 16];

/// What the tag in a message says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum WordCheck {
    /// No words were agreed on, or the message is of a kind that carries none.
    NotAgreed,
    /// The agreed word was given.
    Right,
    /// The word for danger was given.
    Danger,
    /// Another word, or none.
    Missing,
}

/// Keeps a word. Case, script, apostrophes and blanks do not matter; `None` when nothing is left of it.
#[must_use]
pub fn hash(key: &[u8; 32], word: &str) -> Option<WordHash> {
    let folded: String = search_key(word).chars().filter(|c| *c != ' ').collect();
    let whole = sha256(&[b"hamroh-word-1", key, folded.as_bytes()]);
    let half = whole.first_chunk::<16>().copied();
    half.filter(|_| !folded.is_empty())
}

/// Four characters that stand for a word in one message and in no other.
#[must_use]
pub fn tag(key: &[u8; 32], word: &WordHash, plain: &str, anchor: Anchor) -> String {
    let whole = sha256(&[b"hamroh-tag-1", key, word, &anchor.0, plain.as_bytes()]);
    let bits = whole.first_chunk::<8>().map_or(0, |b| u64::from_be_bytes(*b));
    (0..4).map(|i| character(bits >> (5 * i))).collect()
}

/// The tag of what was typed; random characters when nothing was, or when there is no plan.
///
/// # Errors
/// When the system gives no random bytes.
pub fn tag_or_random(key: Option<&[u8; 32]>, word: &str, plain: &str, anchor: Anchor) -> Result<String> {
    match key.and_then(|key| Some((key, hash(key, word)?))) {
        Some((key, word)) => Ok(tag(key, &word, plain, anchor)),
        None => message::new_reference(),
    }
}

/// Two words that were agreed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words {
    /// "It is really me."
    pub right: WordHash,
    /// "I am made to write this", where there is one.
    pub danger: Option<WordHash>,
}

impl Words {
    /// Which word the tag of a message stands for. A word that was not typed is taken for one by chance once in 500,000 times.
    #[must_use]
    pub fn judge(&self, key: &[u8; 32], given: &str, plain: &str, anchor: Anchor) -> WordCheck {
        let fits = |word: &WordHash| tag(key, word, plain, anchor) == given;
        match (fits(&self.right), self.danger.is_some_and(|word| fits(&word))) {
            (_, true) => WordCheck::Danger,
            (true, false) => WordCheck::Right,
            (false, false) => WordCheck::Missing,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_known_again_however_it_is_typed_and_only_in_its_own_message() {
        let key = [7; 32];
        let words =
            Words { right: hash(&key, "Дўстлик боғи").unwrap(), danger: hash(&key, "ёмғир") };
        let (plain, anchor) = ("OK KG citizen. No position.", Anchor([3; 16]));
        let judge = |typed: &str, plain: &str| {
            let tag = tag_or_random(Some(&key), typed, "OK KG citizen. No position.", anchor).unwrap();
            words.judge(&key, &tag, plain, anchor)
        };
        for typed in ["дўстлик боғи", "DOʻSTLIK  BOGʻI", "do'stlikbog'i"] {
            assert_eq!(judge(typed, plain), WordCheck::Right, "{typed}");
        }
        assert_eq!(judge("Ёмғир", plain), WordCheck::Danger);
        assert_eq!(judge("дўстлик", plain), WordCheck::Missing);
        assert_eq!(judge("", plain), WordCheck::Missing);
        assert_eq!(judge("дўстлик боғи", "OK KZ citizen. No position."), WordCheck::Missing);
        assert_eq!(hash(&key, " .. "), None);
    }
}
