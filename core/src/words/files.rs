//! The Fluent files, compiled in.

/// Languages of the app, as BCP 47 tags. `uz` is written in Latin letters.
pub const LANGUAGES: [&str; 8] = ["en", "ru", "uz", "uz-Cyrl", "kk", "ky", "tg", "az"];

/// The parts that each language's words are kept in.
pub const AREAS: [&str; 4] = ["common", "directory", "advert", "journal"];

macro_rules! locales {
    ($($language:literal),*) => {
        /// The Fluent text of one area in one language.
        #[must_use]
        pub fn source(language: &str, area: &str) -> Option<&'static str> {
            match (language, area) {
                $(
                    ($language, "common") => Some(include_str!(concat!("../../locales/", $language, "/common.ftl"))),
                    ($language, "directory") => Some(include_str!(concat!("../../locales/", $language, "/directory.ftl"))),
                    ($language, "advert") => Some(include_str!(concat!("../../locales/", $language, "/advert.ftl"))),
                    ($language, "journal") => Some(include_str!(concat!("../../locales/", $language, "/journal.ftl"))),
                )*
                _ => None,
            }
        }
    };
}

locales!("en", "ru", "uz", "uz-Cyrl", "kk", "ky", "tg", "az");
