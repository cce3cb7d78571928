//! Telephone numbers are text.
//!
//! Two kinds can be dialled: an international number (`+` and 7 to 15 digits, ITU-T E.164), and a short code, which means
//! something only on the networks of one country. Service codes (`*`, `#`), pauses and extensions are refused: dialled
//! blindly they can change a phone's settings.

use crate::error::{Error, Result};

/// A number that can be dialled.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PhoneNumber {
    /// `+` and 7-15 digits.
    International(String),
    /// 2-11 digits, on the networks of one country.
    ShortCode {
        /// The digits.
        code: String,
        /// ISO 3166-1 alpha-2 code of the country whose networks know it.
        country: String,
    },
}

impl PhoneNumber {
    /// An international number in E.164 form.
    ///
    /// # Errors
    /// `phone` when the text is not `+`, a digit 1-9 and 6 to 14 more digits.
    pub fn international(text: &str) -> Result<Self> {
        let digits = text.strip_prefix('+').ok_or(Error::Input("phone"))?;
        let ok = (7..=15).contains(&digits.len())
            && digits.bytes().all(|b| b.is_ascii_digit())
            && !digits.starts_with('0');
        if ok { Ok(Self::International(text.to_owned())) } else { Err(Error::Input("phone")) }
    }

    /// A short or toll-free code with the country whose networks know it.
    ///
    /// # Errors
    /// `short-code` when it is not 2-11 digits or the country is not two capital letters.
    pub fn short_code(code: &str, country: &str) -> Result<Self> {
        let ok = (2..=11).contains(&code.len())
            && code.bytes().all(|b| b.is_ascii_digit())
            && country.len() == 2
            && country.bytes().all(|b| b.is_ascii_uppercase());
        if ok {
            Ok(Self::ShortCode { code: code.to_owned(), country: country.to_owned() })
        } else {
            Err(Error::Input("short-code"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_safe_to_dial_is_a_number() {
        assert!(PhoneNumber::international("+6626753995").is_ok());
        for bad in
            ["6626753995", "+0626753995", "+66 2", "+6626753995,1", "*#06#", "+66267539951234567", "", "+"]
        {
            assert!(PhoneNumber::international(bad).is_err(), "{bad}");
        }
        assert!(PhoneNumber::short_code("1300", "TH").is_ok());
        for (code, country) in [("1300", "th"), ("1", "TH"), ("13#0", "TH"), ("1300", "")] {
            assert!(PhoneNumber::short_code(code, country).is_err(), "{code} {country}");
        }
    }
}
