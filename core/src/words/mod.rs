//! What the core says, in the reader's language.
//!
//! Project Fluent files lie in `core/locales/<language>/<area>.ftl`, complete for every language of [`LANGUAGES`].
//! A file whose text no native speaker has read starts with `# review: needed`; [`Words::review_needed`] passes that on, so
//! that the app can say it. A missing key falls back to English and is a failure of the test suite, never of the app.

use std::{borrow::Cow, sync::OnceLock};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

mod files;

pub use files::{AREAS, LANGUAGES, OFFICER_LANGUAGES, source};

type Bundle = FluentBundle<FluentResource>;

/// The words of one language. Cheap to make: each area is read once, when it is first asked for.
pub struct Words {
    language: &'static str,
    extra: Option<Extra>,
}

/// Words of the program around the core.
struct Extra {
    text: fn(&str) -> Option<&'static str>,
    own: OnceLock<Bundle>,
    english: OnceLock<Bundle>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("language", &self.language).finish_non_exhaustive()
    }
}

/// The name of a thing, for lists on a screen.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, uniffi::Record)]
pub struct Label {
    /// What it names (`delivery-handed`).
    pub key: String,
    /// The name in the reader's language.
    pub text: String,
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
        Self { language: match_language(tag), extra: None }
    }

    /// The words for a page that an officer reads: also in [`OFFICER_LANGUAGES`]; `None` for a language that has no such page.
    #[must_use]
    pub fn for_officer(tag: &str) -> Option<Self> {
        let language = files::ALL.into_iter().find(|l| *l == tag)?;
        Some(Self { language, extra: None })
    }

    /// As [`Words::new`], with one more Fluent file for each language: for a program that has words of its own.
    #[must_use]
    pub fn with_extra(tag: &str, extra: fn(&str) -> Option<&'static str>) -> Self {
        let extra = Extra { text: extra, own: OnceLock::new(), english: OnceLock::new() };
        Self { language: match_language(tag), extra: Some(extra) }
    }

    /// Where a key is looked for, first to last: this language before English, the program's words before the core's.
    /// English is read only when this language does not have the key.
    fn bundles(&self, key: &str) -> impl Iterator<Item = &Bundle> {
        let areas = files::areas(key);
        let languages = [self.language, "en"].into_iter().take(if self.language == "en" { 1 } else { 2 });
        languages.flat_map(move |language| {
            let extra = self.extra.as_ref().and_then(move |extra| extra.bundle(language));
            extra.into_iter().chain(areas.iter().filter_map(move |area| core(language, area)))
        })
    }

    /// The language these words are in: one of [`LANGUAGES`], for an officer also one of [`OFFICER_LANGUAGES`].
    #[must_use]
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// True when no native speaker has read these words yet.
    #[must_use]
    pub fn review_needed(&self) -> bool {
        files::review_needed(self.language)
    }

    /// The sentence for `key`; the key itself when no language has it (a bug that the tests catch).
    #[must_use]
    pub fn say(&self, key: &str, args: &[(&str, Value<'_>)]) -> String {
        let mut fluent = FluentArgs::new();
        for (name, value) in args {
            match value {
                Value::Text(t) => fluent.set(*name, FluentValue::from(t.as_ref().to_owned())),
                Value::Number(n) => fluent.set(*name, FluentValue::from(*n)),
            }
        }
        let found = self.bundles(key).find_map(|b| b.get_message(key).and_then(|m| Some((b, m.value()?))));
        found.map_or_else(
            || key.to_owned(),
            |(bundle, pattern)| bundle.format_pattern(pattern, Some(&fluent), &mut Vec::new()).into_owned(),
        )
    }

    /// Every name of the area `labels`, in this language.
    #[must_use]
    pub fn labels(&self) -> Vec<Label> {
        let english = source("en", "labels").unwrap_or_default();
        let keys = english.lines().filter_map(|line| line.split_once(" = "));
        keys.map(|(key, _)| Label { key: key.to_owned(), text: self.say(key, &[]) }).collect()
    }

    /// True when this language (English counts for every language) has the key.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.bundles(key).any(|b| b.has_message(key))
    }
}

impl Extra {
    fn bundle(&self, language: &str) -> Option<&Bundle> {
        let slot = if language == "en" { &self.english } else { &self.own };
        Some(slot.get_or_init(|| bundle(language, (self.text)(language).unwrap_or_default().to_owned())))
    }
}

/// The core's words of one area in one language. Most answers need one or two areas; read, all of them are megabytes.
fn core(language: &str, area: &str) -> Option<&'static Bundle> {
    type Areas = [OnceLock<Bundle>; AREAS.len()];
    static READ: [Areas; files::ALL.len()] =
        [const { [const { OnceLock::new() }; AREAS.len()] }; files::ALL.len()];
    let place = |list: &[&str], name: &str| list.iter().position(|other| *other == name);
    let slot = READ.get(place(&files::ALL, language)?)?.get(place(&AREAS, area)?)?;
    Some(slot.get_or_init(|| bundle(language, source(language, area).unwrap_or_default())))
}

fn bundle(language: &str, text: String) -> Bundle {
    let id: LanguageIdentifier = language.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // Isolation marks (U+2068) would end up in SMS texts, copied numbers and JSON.
    bundle.set_use_isolating(false);
    // A file with a faulty entry keeps its good ones; the test suite refuses the file.
    let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(text);
    bundle.add_resource_overriding(resource);
    bundle
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
