//! What must not be in the library that phones load: the code of those who publish packs, and the keys that everybody knows.

use anyhow::{Context, Result, bail};

use crate::{run, symbols};

/// Modules and crates that only publishers use, as the names of their functions begin.
const CODE: [&str; 7] = [
    "hamroh_core::pack::gate",
    "object_store::",
    "phonenumber::",
    "reqwest::",
    "rustls::",
    "ring::",
    "tokio::",
];

/// Words that stand in such code and nowhere else; found also where the compiler has left no name.
const WORDS: [&str; 3] = [
    // core/src/pack/gates.rs
    "a row from memory is not shipped",
    // core/src/pack/trust.rs
    "known to everybody",
    // the crate object_store
    "AWS_ACCESS_KEY_ID",
];

/// What of it is in the library, in words; empty when it is as it should be.
pub fn found_in(library: &[u8]) -> Result<Vec<String>> {
    let keys = development_keys()?;
    let mut found: Vec<String> =
        WORDS.iter().map(|w| (*w).to_owned()).filter(|w| holds(library, w.as_bytes())).collect();
    for key in keys {
        let bytes = unhex(&key)?;
        // As text in the list of keys, or as the number it stands for.
        if holds(library, key.as_bytes()) || holds(library, &bytes) {
            found.push(format!("development key {key}"));
        }
    }
    if cfg!(target_os = "linux") {
        let names = symbols::names(library)?;
        let ours = names.iter().filter(|n| n.contains("hamroh_core::")).count();
        if ours == 0 {
            bail!("the library has no names of hamroh_core: is it stripped? Nothing can be told from it");
        }
        let strange = |name: &&String| CODE.iter().any(|code| begins(name, code));
        found.extend(names.iter().filter(strange).cloned());
    }
    Ok(found)
}

/// Whether the name is of that module: it begins with it, or is an implementation for something of it.
fn begins(name: &str, code: &str) -> bool {
    let inside = name.trim_start_matches(['<', '&']);
    inside.starts_with(code) || name.contains(&format!(" as {code}")) || name.contains(&format!("<{code}"))
}

/// The public halves of the keys that everybody knows.
fn development_keys() -> Result<Vec<String>> {
    let root = std::fs::read_to_string(run::root()?.join("core/roots/development.root"))?;
    let keys: Vec<String> = root
        .lines()
        .filter_map(|line| line.strip_prefix("key ")?.split(' ').next().map(str::to_owned))
        .collect();
    if keys.len() < 2 {
        bail!("core/roots/development.root lists no keys: nothing could be looked for");
    }
    Ok(keys)
}

fn unhex(text: &str) -> Result<Vec<u8>> {
    let digits: Vec<char> = text.chars().collect();
    let byte = |pair: &[char]| u8::from_str_radix(&pair.iter().collect::<String>(), 16);
    digits.chunks(2).map(byte).collect::<Result<_, _>>().context("a key that is not hexadecimal")
}

fn holds(library: &[u8], needle: &[u8]) -> bool {
    library.windows(needle.len()).any(|window| window == needle)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_development_key_is_found_as_text_and_as_bytes() -> Result<()> {
        let key = development_keys()?.remove(0);
        let text = [b"....".as_slice(), key.as_bytes(), b"...."].concat();
        let bytes = [b"....".as_slice(), &unhex(&key)?, b"...."].concat();
        for hay in [&text, &bytes] {
            assert!(holds(hay, key.as_bytes()) || holds(hay, &unhex(&key)?));
        }
        assert!(!holds(b"........", &unhex(&key)?));
        Ok(())
    }

    #[test]
    fn a_name_tells_its_module() {
        for (name, code) in [
            ("hamroh_core::pack::gates::check", "hamroh_core::pack::gate"),
            ("<hamroh_core::pack::gate_numbers::X as core::fmt::Debug>::fmt", "hamroh_core::pack::gate"),
            ("core::ptr::drop_in_place<object_store::Error>", "object_store::"),
            ("<T as tokio::Future>::poll", "tokio::"),
        ] {
            assert!(begins(name, code), "{name}");
        }
        assert!(!begins("hamroh_core::pack::manifest::read", "hamroh_core::pack::gate"));
        assert!(!begins("core::string::String", "ring::"));
    }
}
