//! The words of this program itself; what the core says has its words in the core.

/// The Fluent file of one language of the app.
pub fn extra(language: &str) -> Option<&'static str> {
    Some(match language {
        "en" => include_str!("../locales/en.ftl"),
        "ru" => include_str!("../locales/ru.ftl"),
        "uz" => include_str!("../locales/uz.ftl"),
        "uz-Cyrl" => include_str!("../locales/uz-Cyrl.ftl"),
        "kk" => include_str!("../locales/kk.ftl"),
        "ky" => include_str!("../locales/ky.ftl"),
        "tg" => include_str!("../locales/tg.ftl"),
        "az" => include_str!("../locales/az.ftl"),
        _ => return None,
    })
}

/// The language to speak when none was asked for: the system's, when it is one of ours, else English.
pub fn from_environment() -> &'static str {
    let set = |name| std::env::var(name).ok().filter(|v: &String| !v.is_empty());
    let locale = set("LC_ALL").or_else(|| set("LC_MESSAGES")).or_else(|| set("LANG")).unwrap_or_default();
    from_locale(&locale)
}

/// The language of a POSIX locale name (`uz_UZ.UTF-8@cyrillic`).
fn from_locale(locale: &str) -> &'static str {
    let cyrillic = locale.to_ascii_lowercase().ends_with("@cyrillic");
    let name = locale.split(['.', '@']).next().unwrap_or_default();
    let tag = if cyrillic { format!("{name}-Cyrl") } else { name.to_owned() };
    hamroh_core::words::match_language(&tag)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use hamroh_core::words::LANGUAGES;

    /// Keys of a Fluent file with the variables that each one uses.
    fn keys(text: &str) -> BTreeMap<String, Vec<String>> {
        let mut found = BTreeMap::new();
        let mut key = String::new();
        for line in text.lines().filter(|l| !l.starts_with('#') && !l.is_empty()) {
            if !line.starts_with([' ', '}']) {
                key = line.split(" =").next().unwrap_or_default().to_owned();
            }
            let variables: &mut Vec<String> = found.entry(key.clone()).or_default();
            for part in line.split("{ $").skip(1) {
                let name = part.chars().take_while(|c| c.is_ascii_lowercase() || *c == '_').collect();
                if !variables.contains(&name) {
                    variables.push(name);
                }
            }
            variables.sort();
        }
        found
    }

    #[test]
    fn every_language_has_the_same_keys_and_variables() {
        let english = keys(extra("en").unwrap());
        assert!(english.len() > 50);
        for language in LANGUAGES {
            let text = extra(language).unwrap();
            assert_eq!(keys(text), english, "{language}");
            assert_eq!(text.starts_with("# review: needed"), !matches!(language, "en" | "ru"), "{language}");
        }
    }

    #[test]
    fn the_systems_locale_chooses_the_language() {
        for (locale, language) in [
            ("ru_RU.UTF-8", "ru"),
            ("uz_UZ.UTF-8", "uz"),
            ("uz_UZ.UTF-8@cyrillic", "uz-Cyrl"),
            ("uz_UZ@cyrillic", "uz-Cyrl"),
            ("ky_KG", "ky"),
            ("C", "en"),
            ("POSIX", "en"),
            ("de_DE.UTF-8", "en"),
            ("", "en"),
        ] {
            assert_eq!(from_locale(locale), language, "{locale}");
        }
    }
}
