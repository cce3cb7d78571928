//! Recovery codes: 128 random bits as 26 characters of Crockford's base32 in groups of five, for paper.

use zeroize::Zeroizing;

use super::{anchor::Anchor, seal};
use crate::error::Result;

/// A new code.
pub(super) fn new() -> Result<String> {
    Ok(grouped(Anchor(seal::random()?)))
}

/// The one form of a code as people copy it from paper: any case, blanks and hyphens anywhere or left out, O for 0, I and L for 1.
/// Nothing for a secret that is no code.
pub(super) fn canonical(secret: &str) -> Option<Zeroizing<String>> {
    Anchor::parse(secret).ok().map(|code| Zeroizing::new(grouped(code)))
}

/// An anchor has the same bits and the same alphabet.
fn grouped(bits: Anchor) -> String {
    let characters = Zeroizing::new(bits.to_string());
    let mut text = String::with_capacity(characters.len() + 5);
    for (i, c) in characters.chars().enumerate() {
        if i > 0 && i % 5 == 0 {
            text.push('-');
        }
        text.push(c);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_as_people_copy_it() {
        let code = new().unwrap();
        assert_eq!(code.len(), 26 + 5);
        let plain = code.replace('-', "");
        for copied in [
            &code,
            &plain,
            &plain.to_lowercase().replace('0', "o").replace('1', "l"),
            &code.replace('-', "  "),
        ] {
            assert_eq!(canonical(copied).unwrap().as_str(), code, "{copied}");
        }
        for other in [
            "",
            "1234",
            "six plain words are good enough",
            plain.get(1..).unwrap(),
            "8ZZZZZZZZZZZZZZZZZZZZZZZZZ",
        ] {
            assert!(canonical(other).is_none(), "{other}");
        }
    }
}
