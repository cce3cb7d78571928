//! One truth for button labels: Android's `strings.xml` in eight languages, from which the String Catalog of iOS is made.
//!
//! The catalog holds the keys that the Swift sources name, no others. A language whose file says `review: needed` gets Xcode's
//! own mark for that, `needs_review`.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::run;

/// Folder of Android's resources and language tag of iOS.
const LANGUAGES: [(&str, &str); 8] = [
    ("values", "en"),
    ("values-ru", "ru"),
    ("values-uz", "uz"),
    ("values-b+uz+Cyrl", "uz-Cyrl"),
    ("values-kk", "kk"),
    ("values-ky", "ky"),
    ("values-tg", "tg"),
    ("values-az", "az"),
];

/// The words of one language.
struct Words {
    tag: &'static str,
    reviewed: bool,
    texts: BTreeMap<String, String>,
}

/// Writes the catalog, or only says whether it is what it must be.
pub fn catalog(write: bool) -> Result<String> {
    let root = run::root()?;
    let resources = root.join("android/app/src/main/res");
    let words = LANGUAGES
        .iter()
        .map(|(folder, tag)| read(&resources.join(folder).join("strings.xml"), tag))
        .collect::<Result<Vec<_>>>()?;
    let used = used_in(&root.join("ios"), &words)?;
    let catalog = made(&words, &used)?;
    let file = root.join("ios/App/Localizable.xcstrings");
    if fs::read_to_string(&file).ok().as_ref() != Some(&catalog) {
        if !write {
            bail!(
                "ios/App/Localizable.xcstrings is not what Android's strings.xml give: run `cargo xtask strings`"
            );
        }
        fs::write(&file, catalog).with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(format!("{} labels for iOS out of Android's", used.len()))
}

fn read(file: &Path, tag: &'static str) -> Result<Words> {
    let text = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    let document =
        roxmltree::Document::parse(&text).with_context(|| format!("{} is not XML", file.display()))?;
    let strings = document.descendants().filter(|n| n.has_tag_name("string"));
    let texts = strings
        .filter_map(|n| Some((n.attribute("name")?.to_owned(), plain(n.text().unwrap_or_default()))))
        .collect();
    Ok(Words { tag, reviewed: !text.contains("review: needed"), texts })
}

/// Android's escapes undone, its placeholders as iOS writes them.
fn plain(text: &str) -> String {
    let mut out = String::new();
    let mut letters = text.chars();
    while let Some(c) = letters.next() {
        match c {
            '\\' => match letters.next() {
                Some('n') => out.push('\n'),
                Some(other) => out.push(other),
                None => {}
            },
            '\n' => out.push(' '),
            other => out.push(other),
        }
    }
    let words: Vec<&str> = out.split(' ').filter(|w| !w.is_empty()).collect();
    words.join(" ").replace("$s", "$@").replace("$d", "$lld")
}

/// Keys of the first language that stand as a literal in a Swift source of the app.
fn used_in(ios: &Path, words: &[Words]) -> Result<Vec<String>> {
    let mut code = String::new();
    for folder in ["App", "Sources", "ShareExtension"] {
        collect(&ios.join(folder), &mut code)?;
    }
    let all = words.first().context("there are languages")?;
    let used: Vec<_> = all.texts.keys().filter(|key| code.contains(&format!("\"{key}\""))).cloned().collect();
    if used.is_empty() {
        bail!("no Swift source names a key of Android's strings.xml");
    }
    Ok(used)
}

fn collect(folder: &Path, code: &mut String) -> Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, code)?;
        } else if path.extension().is_some_and(|e| e == "swift") {
            code.push_str(&fs::read_to_string(&path)?);
        }
    }
    Ok(())
}

fn made(words: &[Words], used: &[String]) -> Result<String> {
    let mut strings = serde_json::Map::new();
    for key in used {
        let mut languages = serde_json::Map::new();
        for language in words {
            let text = language.texts.get(key).with_context(|| format!("{}: no {key}", language.tag))?;
            let state = if language.reviewed { "translated" } else { "needs_review" };
            languages.insert(language.tag.into(), json!({"stringUnit": {"state": state, "value": text}}));
        }
        strings.insert(key.clone(), json!({"extractionState": "manual", "localizations": languages}));
    }
    let catalog: Value = json!({"sourceLanguage": "en", "strings": strings, "version": "1.0"});
    Ok(serde_json::to_string_pretty(&catalog)? + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_and_placeholders_are_those_of_ios() {
        assert_eq!(
            plain(r#"Don\'t say \"%1$s\" in %2$d days\n  twice"#),
            "Don't say \"%1$@\" in %2$lld days\n twice"
        );
    }

    #[test]
    fn a_catalog_marks_what_nobody_has_read() -> Result<()> {
        let of = |tag, reviewed| Words { tag, reviewed, texts: [("a".to_owned(), format!("{tag}!"))].into() };
        let text = made(&[of("en", true), of("ky", false)], &["a".to_owned()])?;
        let catalog: Value = serde_json::from_str(&text)?;
        let state = |tag: &str| catalog["strings"]["a"]["localizations"][tag]["stringUnit"]["state"].clone();
        assert_eq!((state("en"), state("ky")), (json!("translated"), json!("needs_review")));
        assert!(made(&[of("en", true)], &["missing".to_owned()]).is_err());
        Ok(())
    }
}
