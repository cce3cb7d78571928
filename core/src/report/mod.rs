//! The page in a bundle that a person opens first: `report.html`.
//!
//! One file, nothing fetched, nothing run but the verifier in it, whose hash the page's own policy names. It shows what the bundle
//! shows (`timeline`), where that was (`sketch`), what this phone found, and says before everything else that a page which came along
//! proves nothing. The verifier, `core/docs/verify.js`, was written from `core/docs/format.md` as `verify.py` was; it checks a bundle
//! that the reader chooses and shows the records as that file has them, not as this page does.

use std::collections::BTreeMap;

use crate::{
    journal::{
        model::Kind,
        telling::{Page, Telling},
    },
    words::Words,
};

mod checker;
mod frame;
mod sketch;
mod timeline;

/// Writes `report.html` in one language.
#[derive(Debug)]
pub struct Report {
    words: Words,
    /// For the sentence that must be understood by whoever opens it.
    english: Words,
    /// Names of countries by code, as far as they are known.
    countries: BTreeMap<String, String>,
}

impl Report {
    /// In this language. `countries`: names by ISO code, for the sketch; a code stands where there is none.
    #[must_use]
    pub fn new(language: &str, countries: BTreeMap<String, String>) -> Self {
        Self { words: Words::new(language), english: Words::new("en"), countries }
    }

    fn say(&self, key: &str) -> String {
        self.words.say(key, &[])
    }

    /// The name of a kind of record.
    fn kind(&self, kind: Kind) -> String {
        let name = serde_json::to_value(kind).unwrap_or_default();
        self.say(&format!("record-{}", name.as_str().unwrap_or_default().replace('_', "-")))
    }
}

impl Page for Report {
    fn words(&self) -> &Words {
        &self.words
    }

    fn write(&self, told: &Telling) -> Vec<u8> {
        let places = sketch::places(told);
        let mut body = String::with_capacity(16_000 + told.records.len() * 600);
        self.opening(told, &mut body);
        checker::form(self, &mut body);
        self.phone(told, &mut body);
        sketch::draw(self, &places, &mut body);
        timeline::promises(self, told, &mut body);
        timeline::records(self, told, &places, &mut body);
        timeline::codes(self, told, &mut body);
        self.around(&body).into_bytes()
    }
}

#[cfg(test)]
mod tests;
