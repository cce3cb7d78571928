//! What the core says, in the reader's language.
//!
//! Project Fluent files lie in `core/locales/<language>/<area>.ftl`, complete for every language of [`LANGUAGES`].
//! A file whose text no native speaker has read starts with `# review: needed`; [`Words::review_needed`] passes that on, so
//! that the app can say it. A missing key falls back to English and is a failure of the test suite, never of the app.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

mod files;

pub use files::{AREAS, LANGUAGES, source};

/// The words of one language.
pub struct Words {
    language: &'static str,
    bundle: FluentBundle<FluentResource>,
    english: Option<Box<Words>>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("language", &self.language).finish_non_exhaustive()
    }
}

/// A value inside a sentence.
#[derive(Debug, Clone)]
pub enum Value<'a> {
    /// Text, shown as it is.
    Text(Cow<'a, str>),
    /// A whole number, which may choose the plural form.
    Number(i64),
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(s: &'a str) -> Self {
        Self::Text(Cow::Borrowed(s))
    }
}

impl From<String> for Value<'_> {
    fn from(s: String) -> Self {
        Self::Text(Cow::Owned(s))
    }
}

impl From<i64> for Value<'_> {
    fn from(n: i64) -> Self {
        Self::Number(n)
    }
}

impl Words {
    /// The words for a language tag (`ru`, `uz-Cyrl`, `ky-KG`); English for a tag that is none of ours.
    #[must_use]
    pub fn new(tag: &str) -> Self {
        Self::with_extra(tag, |_| None)
    }

    /// As [`Words::new`], with one more Fluent file for each language: for a program that has words of its own.
    #[must_use]
    pub fn with_extra(tag: &str, extra: fn(&str) -> Option<&'static str>) -> Self {
        let language = match_language(tag);
        let english = (language != "en").then(|| Box::new(Self::load("en", extra, None)));
        Self::load(language, extra, english)
    }

    fn load(
        language: &'static str,
        extra: fn(&str) -> Option<&'static str>,
        english: Option<Box<Self>>,
    ) -> Self {
        let id: LanguageIdentifier = language.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Isolation marks (U+2068) would end up in SMS texts, copied numbers and JSON.
        bundle.set_use_isolating(false);
        let texts = AREAS.iter().filter_map(|area| source(language, area)).chain(extra(language));
        for text in texts {
            // A file with a faulty entry keeps its good ones; the test suite refuses the file.
            let resource = match FluentResource::try_new(text.to_owned()) {
                Ok(r) => r,
                Err((r, _)) => r,
            };
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle, english }
    }

    /// The language these words are in: one of [`LANGUAGES`].
    #[must_use]
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// True when no native speaker has read these words yet.
    #[must_use]
    pub fn review_needed(&self) -> bool {
        AREAS.iter().any(|a| source(self.language, a).is_some_and(|t| t.starts_with("# review: needed")))
    }

    /// The sentence for `key`; the key itself when no language has it (a bug that the tests catch).
    #[must_use]
    pub fn say(&self, key: &str, args: &[(&'static str, Value<'_>)]) -> String {
        let mut fluent = FluentArgs::new();
        for (name, value) in args {
            match value {
                Value::Text(t) => fluent.set(*name, FluentValue::from(t.as_ref().to_owned())),
                Value::Number(n) => fluent.set(*name, FluentValue::from(*n)),
            }
        }
        self.find(key, &fluent).unwrap_or_else(|| key.to_owned())
    }

    /// True when this language (English counts for every language) has the key.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key) || self.english.as_ref().is_some_and(|e| e.has(key))
    }

    fn find(&self, key: &str, args: &FluentArgs<'_>) -> Option<String> {
        let own = self.bundle.get_message(key).and_then(|m| m.value()).map(|pattern| {
            let mut errors = Vec::new();
            self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned()
        });
        own.or_else(|| self.english.as_ref().and_then(|e| e.find(key, args)))
    }
}

/// Chooses one of [`LANGUAGES`] for a tag; script first, then language, English last.
#[must_use]
pub fn match_language(tag: &str) -> &'static str {
    let mut parts = tag.split(['-', '_']).map(str::to_ascii_lowercase);
    let language = parts.next().unwrap_or_default();
    if language == "uz" {
        return if parts.any(|p| p == "cyrl") { "uz-Cyrl" } else { "uz" };
    }
    LANGUAGES.iter().copied().find(|l| *l == language).unwrap_or("en")
}
