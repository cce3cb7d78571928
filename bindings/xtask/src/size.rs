//! `cargo xtask size`: what a phone has to carry, against the bar, with a ledger of who takes how much.
//!
//! The total, the sections and the embedded files are exact. The split of code by crate is an estimate: the linker
//! inlines and folds across crates, and generic code counts for the crate that wrote it.

use std::{
    collections::BTreeMap,
    io::Write,
    ops::Range,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

use crate::{library, publisher, run, symbols};

/// The most that the stripped library may weigh, in bytes: 4.5 MB.
const BAR: u64 = 4_500_000;

/// Lines below this many bytes are added up in one.
const SMALL: u64 = 8_000;

/// Packages and their folders whose files may be inside the library as they are.
const EMBEDDED: [(&str, &str); 3] =
    [("hamroh-core", "migrations"), ("hamroh-core", "docs"), ("hamroh-core", "src")];

/// Builds, weighs, prints; whether it is within the bar.
pub fn report() -> Result<bool> {
    let library = library::build_release()?;
    let whole = std::fs::read(&library).with_context(|| format!("cannot read {}", library.display()))?;
    let stripped = stripped_size(&library)?;

    let mut out = std::io::stdout();
    let ledger = symbols::read(&whole).and_then(|anatomy| ledger(&library, &whole, &anatomy, stripped));
    match ledger {
        Ok(lines) => {
            writeln!(out, "{:<44} {:>10} {:>6}", "part", "bytes", "%")?;
            for (part, bytes) in lines {
                writeln!(out, "{part:<44} {:>10} {:>6.1}", grouped(bytes), percent(bytes, stripped))?;
            }
        }
        Err(e) => writeln!(out, "no ledger on this system: {e:#}")?,
    }
    let verdict = if stripped <= BAR { "within" } else { "OVER" };
    let name = library.file_name().unwrap_or_default().to_string_lossy();
    writeln!(
        out,
        "{name}, release, stripped: {} bytes = {:.2} MB; {verdict} the bar of {:.2} MB ({:.0} % of it)",
        grouped(stripped),
        megabytes(stripped),
        megabytes(BAR),
        percent(stripped, BAR)
    )?;
    let strangers = publisher::found_in(&whole)?;
    for stranger in &strangers {
        writeln!(out, "of the publisher's side, and in the phone's library: {stranger}")?;
    }
    if strangers.is_empty() {
        writeln!(out, "nothing of the publisher's side is in it, and no development key")?;
    }
    Ok(stripped <= BAR && strangers.is_empty())
}

/// Size without symbols, as the packaging of both phones makes it. The library itself stays as it is.
fn stripped_size(library: &Path) -> Result<u64> {
    let copy = std::env::temp_dir().join(format!("hamroh-size-{}", std::process::id()));
    let mut strip = Command::new("strip");
    strip.arg("-o").arg(&copy).arg(library);
    if cfg!(target_os = "macos") {
        strip.arg("-x");
    }
    let done = run::stream(strip).context("`strip` comes with the C compiler (Debian: binutils)");
    let size = done.and_then(|()| Ok(std::fs::metadata(&copy)?.len()));
    // The copy was for weighing only; one that was never made cannot be removed.
    let _ = std::fs::remove_file(&copy);
    size
}

/// Name and bytes of each part; the bytes add up to `stripped`.
fn ledger(
    library: &Path,
    whole: &[u8],
    anatomy: &symbols::Anatomy,
    stripped: u64,
) -> Result<Vec<(String, u64)>> {
    let mut parts: BTreeMap<String, u64> = BTreeMap::new();
    let mut add = |part: String, bytes: u64| *parts.entry(part).or_default() += bytes;

    let mut taken: Vec<Range<u64>> = Vec::new();
    for (what, place) in embedded(library, whole)? {
        add(format!("embedded: {what}"), place.end - place.start);
        taken.push(place);
    }
    let mut named = 0;
    for symbol in &anatomy.symbols {
        if taken.iter().any(|t| symbol.place.start < t.end && t.start < symbol.place.end) {
            continue;
        }
        let bytes = symbol.place.end - symbol.place.start;
        let kind = if symbol.code { "" } else { ", data" };
        add(format!("{}{kind}", symbol.part), bytes);
        named += bytes;
    }
    named += taken.iter().map(|t| t.end - t.start).sum::<u64>();

    let mut content = 0;
    for section in &anatomy.sections {
        match section.name.as_str() {
            ".eh_frame" | ".eh_frame_hdr" | ".gcc_except_table" => {
                add("tables for unwinding".into(), section.size)
            }
            ".text" | ".rodata" | ".data" | ".data.rel.ro" | ".init" | ".fini" | ".plt" | ".tdata" => {
                content += section.size
            }
            _ => add("relocations, dynamic symbols".into(), section.size),
        }
    }
    add("constants and code without a name".into(), content.saturating_sub(named));

    let sum: u64 = parts.values().sum();
    let (mut lines, small): (Vec<_>, Vec<_>) = parts.into_iter().partition(|(_, bytes)| *bytes >= SMALL);
    lines.push((
        format!("{} parts under {SMALL} bytes", small.len()),
        small.iter().map(|(_, bytes)| bytes).sum(),
    ));
    lines.push(("headers and padding".into(), stripped.saturating_sub(sum)));
    lines.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    Ok(lines)
}

/// What lies in the library byte for byte, with its place in it: files of the sources, and the streams that the core's build
/// script has packed (`pack`, `words_<language>`, `outlines`).
fn embedded(library: &Path, whole: &[u8]) -> Result<Vec<(String, Range<u64>)>> {
    let packages = library::package_folders()?;
    let mut found = Vec::new();
    let builds = library.parent().unwrap_or(Path::new(".")).join("build");
    for file in files(&builds)?.into_iter().filter(|f| f.extension().is_some_and(|e| e == "packed")) {
        let bytes = std::fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
        // Older builds may lie beside; only the streams of this library are in it.
        if let Some(at) = place_of(&bytes, whole) {
            let at = u64::try_from(at)?;
            let stem = file.file_stem().unwrap_or_default().to_string_lossy();
            let what = stem.split('_').next().unwrap_or_default();
            found.push((format!("{what}, compressed"), at..at + u64::try_from(bytes.len())?));
        }
    }
    // The same stream in two build folders is one in the library.
    found.sort_by_key(|(_, place)| place.start);
    found.dedup_by_key(|(_, place)| place.start);
    for (package, folder) in EMBEDDED {
        let home =
            packages.get(package).with_context(|| format!("no package {package} in this workspace"))?;
        for file in files(&home.join(folder))? {
            let bytes = std::fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
            if let Some(at) = place_of(&bytes, whole) {
                let at = u64::try_from(at)?;
                found.push((format!("{package}/{folder}"), at..at + u64::try_from(bytes.len())?));
            }
        }
    }
    Ok(found)
}

/// All files below a folder.
fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            all.extend(files(&path)?);
        } else {
            all.push(path);
        }
    }
    Ok(all)
}

/// Where `needle` lies in `hay`. Files too short to be told from chance are not looked for.
fn place_of(needle: &[u8], hay: &[u8]) -> Option<usize> {
    let first = *needle.first().filter(|_| needle.len() >= 32)?;
    let mut from = 0;
    loop {
        let at = from + hay.get(from..)?.iter().position(|b| *b == first)?;
        if hay.get(at..)?.starts_with(needle) {
            return Some(at);
        }
        from = at + 1;
    }
}

/// `1234567` as `1,234,567`.
fn grouped(n: u64) -> String {
    let digits = n.to_string();
    let mut text = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

// Sizes of libraries are far below 2^52: exact in an f64.
#[allow(clippy::cast_precision_loss)]
fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

fn percent(part: u64, whole: u64) -> f64 {
    100.0 * megabytes(part) / megabytes(whole).max(f64::MIN_POSITIVE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_grouped() {
        for (n, text) in [(0, "0"), (999, "999"), (1000, "1,000"), (3_500_000, "3,500,000")] {
            assert_eq!(grouped(n), text);
        }
    }

    #[test]
    fn a_file_is_found_whole_or_not_at_all() {
        let hay =
            [b"xx".repeat(40), b"the quick brown fox jumps over the lazy dog".to_vec(), b"yy".repeat(9)]
                .concat();
        assert_eq!(place_of(b"the quick brown fox jumps over the lazy dog", &hay), Some(80));
        assert_eq!(place_of(b"the quick brown fox jumps over the lazy cat", &hay), None);
        assert_eq!(place_of(b"fox", &hay), None);
    }
}
