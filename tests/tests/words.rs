//! The words: complete in every language, the same variables everywhere, and nothing said that no file has.

// A test may stop at the first surprise.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::{
    ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};
use hamroh_core::pack::Refusal;
use hamroh_core::words::{AREAS, LANGUAGES, OFFICER_LANGUAGES, Words, source};

/// Keys of a file with the variables of each.
type Keys = BTreeMap<String, BTreeSet<String>>;

fn keys(text: &str, name: &str) -> Keys {
    let resource = parser::parse(text.to_owned()).unwrap_or_else(|(_, errors)| panic!("{name}: {errors:?}"));
    let mut keys = Keys::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            let mut variables = BTreeSet::new();
            collect(
                message.value.as_ref().unwrap_or_else(|| panic!("{name}: a key without text")),
                &mut variables,
            );
            let twice = keys.insert(message.id.name.clone(), variables);
            assert!(twice.is_none(), "{name}: {} stands twice", message.id.name);
        }
    }
    keys
}

fn collect(pattern: &Pattern<String>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => collect_inline(inline, variables),
            Expression::Select { selector, variants } => {
                collect_inline(selector, variables);
                for variant in variants {
                    collect(&variant.value, variables);
                }
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<String>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.clone());
        }
        InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
            positional.iter().for_each(|p| collect_inline(p, variables));
        }
        _ => {}
    }
}

#[test]
fn every_language_has_every_key_with_the_same_variables() {
    for area in AREAS {
        let english = keys(&source("en", area).unwrap(), area);
        assert!(!english.is_empty(), "{area}");
        for language in LANGUAGES {
            let name = format!("{language}/{area}");
            let own = keys(&source(language, area).unwrap(), &name);
            let missing: Vec<_> = english.keys().filter(|k| !own.contains_key(*k)).collect();
            let unknown: Vec<_> = own.keys().filter(|k| !english.contains_key(*k)).collect();
            assert!(
                missing.is_empty() && unknown.is_empty(),
                "{name}: missing {missing:?}, unknown {unknown:?}"
            );
            for (key, variables) in &english {
                assert_eq!(&own[key], variables, "{name}: {key}");
            }
        }
    }
}

#[test]
fn officers_have_every_key_of_their_one_area() {
    let english = keys(&source("en", "dossier").unwrap(), "dossier");
    for language in OFFICER_LANGUAGES {
        let text = source(language, "dossier").unwrap();
        assert!(text.starts_with("# review: needed"), "{language}");
        assert_eq!(keys(&text, language), english, "{language}");
        assert!(
            AREAS.iter().all(|area| *area == "dossier" || source(language, area).is_none()),
            "{language}"
        );
        assert_eq!(Words::new(language).language(), "en", "the app itself does not speak it");
    }
}

#[test]
fn a_text_that_no_native_speaker_has_read_says_so() {
    for language in LANGUAGES {
        let marked = AREAS.iter().all(|a| source(language, a).unwrap().starts_with("# review: needed"));
        assert_eq!(marked, !["en", "ru"].contains(&language), "{language}");
        assert_eq!(Words::new(language).review_needed(), marked, "{language}");
    }
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.push(path);
        }
    }
}

/// Every string literal of the core's sources outside their test modules.
fn literals() -> BTreeSet<String> {
    let mut files = Vec::new();
    rust_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/src"), &mut files);
    let mut all = BTreeSet::new();
    for file in files {
        let text = fs::read_to_string(file).unwrap();
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        all.extend(text.split('"').skip(1).step_by(2).map(str::to_owned));
    }
    all
}

#[test]
fn every_key_that_the_code_names_exists() {
    let words = Words::new("en");
    let is_key = |l: &str| l.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    let literals = literals();
    let named: Vec<_> = literals
        .iter()
        .filter(|l| AREAS.iter().any(|a| l.starts_with(&format!("{a}-"))) || l.starts_with("verify-"))
        .filter(|l| is_key(l) && !l.ends_with('-'))
        .collect();
    assert!(named.len() > 40, "the scan finds the keys: {}", named.len());
    let missing: Vec<_> = named.into_iter().filter(|k| !words.has(k)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_error_has_its_sentence() {
    let mut files = Vec::new();
    rust_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/src"), &mut files);
    let words = Words::new("en");
    let mut checked = 0;
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        for (marker, prefix) in [
            ("Error::Input(\"", ""),
            ("Error::NotFound(\"", "not-found-"),
            ("Error::Exists(\"", "exists-"),
            ("TooLarge { what: \"", "too-large-"),
        ] {
            for rest in text.split(marker).skip(1) {
                let code = rest.split('"').next().unwrap_or_default();
                checked += 1;
                assert!(words.has(&format!("error-{prefix}{code}")), "{}: {prefix}{code}", file.display());
            }
        }
    }
    assert!(checked > 30, "the scan finds the codes: {checked}");
    for code in [
        "locked",
        "wrong-secret",
        "busy",
        "full",
        "not-writable",
        "newer",
        "damaged",
        "pack",
        "port",
        "storage",
        "other",
    ] {
        assert!(words.has(&format!("error-{code}")), "{code}");
    }
    for why in Refusal::ALL {
        assert!(words.has(&format!("error-{}", why.code())), "{why:?}");
    }
}

#[test]
fn a_tag_finds_its_language() {
    for (tag, language) in [
        ("ru-RU", "ru"),
        ("uz", "uz"),
        ("uz-Latn-UZ", "uz"),
        ("uz-Cyrl", "uz-Cyrl"),
        ("uz_UZ@cyrillic", "uz"),
        ("uz-cyrl-UZ", "uz-Cyrl"),
        ("KY", "ky"),
        ("de", "en"),
        ("", "en"),
        ("-", "en"),
    ] {
        assert_eq!(Words::new(tag).language(), language, "{tag}");
    }
}
