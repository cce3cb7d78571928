//! Facts apart from the story: the fields, and the questions that help to fill them.

use super::{
    cbor::{Keys, MALFORMED, Reader, Writer},
    model::{FactPrompt, FactSheet},
};
use crate::{
    error::{Error, Result},
    words::Words,
};

/// Most bytes of all facts of one record: leaves room for every other field and a beginning of the note.
pub(super) const FACTS_LIMIT: usize = 2_000;

/// Names of the fields, in the order of their keys in the file.
const FIELDS: [&str; 7] = ["time", "place", "people", "words", "harm", "papers", "money"];

impl FactSheet {
    fn values(&self) -> [&String; 7] {
        let Self { time, place, people, words, harm, papers, money } = self;
        [time, place, people, words, harm, papers, money]
    }

    fn values_mut(&mut self) -> [&mut String; 7] {
        let Self { time, place, people, words, harm, papers, money } = self;
        [time, place, people, words, harm, papers, money]
    }

    /// The same without blanks around the texts.
    ///
    /// # Errors
    /// `too-large-facts` over the limit.
    pub(super) fn checked(&self) -> Result<Self> {
        let mut sheet = self.clone();
        for value in sheet.values_mut() {
            *value = value.trim().to_owned();
        }
        let size: usize = sheet.values().iter().map(|v| v.len()).sum();
        if size > FACTS_LIMIT {
            return Err(Error::TooLarge { what: "facts", size: size as u64, limit: FACTS_LIMIT as u64 });
        }
        Ok(sheet)
    }

    /// A map from the number of a field to its text; empty fields are left out.
    pub(super) fn write(&self, w: &mut Writer) {
        let filled: Vec<_> = (0..).zip(self.values()).filter(|(_, text)| !text.is_empty()).collect();
        w.map(filled.len());
        for (key, text) in filled {
            w.uint(key).text(text);
        }
    }

    /// Reads what [`FactSheet::write`] writes of a sheet that is not empty.
    pub(super) fn read(r: &mut Reader<'_>) -> Result<Self> {
        let mut sheet = Self::default();
        let mut keys = Keys::of(r)?;
        while let Some(key) = keys.next(r)? {
            let index = usize::try_from(key).map_err(|_| MALFORMED)?;
            let text = r.text()?;
            let value = sheet.values_mut().into_iter().nth(index).filter(|_| !text.is_empty());
            *value.ok_or(MALFORMED)? = text.to_owned();
        }
        if sheet == Self::default() { Err(MALFORMED) } else { Ok(sheet) }
    }
}

/// Every field of a sheet with its name, in the order in which they are asked.
pub(crate) fn named(sheet: &FactSheet) -> impl Iterator<Item = (&'static str, &str)> {
    FIELDS.into_iter().zip(sheet.values().map(String::as_str))
}

/// The fields with their questions, in the order in which they are asked.
#[must_use]
pub(crate) fn prompts(words: &Words) -> Vec<FactPrompt> {
    let prompt = |field: &str| FactPrompt {
        field: field.to_owned(),
        title: words.say(&format!("fact-{field}"), &[]),
        question: words.say(&format!("fact-{field}-question"), &[]),
    };
    FIELDS.into_iter().map(prompt).collect()
}
