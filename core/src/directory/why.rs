//! Why something was found, in words.

use super::similar::{Meeting, Typed};
use crate::words::Words;

/// Why something was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Why {
    /// A name, as a whole.
    Name,
    /// The beginning of a name.
    Beginning,
    /// A part of a name.
    Part,
    /// A name that is spelt nearly so.
    Near,
    /// The number, or digits of it.
    Digits,
    /// The last digits of the number.
    NumberEnd,
    /// The short code, or its beginning.
    ShortCode,
    /// Another keyboard was switched on: what the same keys write on it.
    Keyboard(String),
    /// What it is and where it is.
    Described,
    /// It is in the country or city that was found.
    There,
}

impl Why {
    /// How a name and what was typed meet.
    pub(super) fn name(typed: &Typed, plain: &str, fold: &str) -> Self {
        match typed.meeting(plain, fold) {
            Meeting::Whole => Self::Name,
            Meeting::Beginning => Self::Beginning,
            Meeting::Part => Self::Part,
            Meeting::Near => Self::Near,
        }
    }

    /// The reason as a screen shows it under the `title`; `matched` is the name or number that was found.
    pub(super) fn say(&self, title: &str, matched: &str, words: &Words) -> String {
        let key = match self {
            Self::Name if matched == title => "directory-search-why-name",
            Self::Name => "directory-search-why-other-name",
            Self::Beginning => "directory-search-why-beginning",
            Self::Part => "directory-search-why-part",
            Self::Near => "directory-search-why-near",
            Self::Digits => "directory-search-why-digits",
            Self::NumberEnd => "directory-search-why-number-end",
            Self::ShortCode => "directory-search-why-short-code",
            Self::Keyboard(_) => "directory-search-why-keyboard",
            Self::Described => "directory-search-why-described",
            Self::There => "directory-search-why-there",
        };
        let text = if let Self::Keyboard(meant) = self { meant } else { matched };
        words.say(key, &[("text", text.into())])
    }
}
