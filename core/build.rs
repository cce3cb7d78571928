//! Packs what is compiled in: rows, words and outlines are text or tables and shrink to a third.
//!
//! Each group becomes one stream with the names and lengths of its parts beside it, as Rust source: LZMA for the rows, which are unpacked
//! whole, deflate (RFC 1951) for what is read part by part.
//! `core/src/embedded.rs` reads them.

use std::{
    env,
    fmt::Write as _,
    fs,
    io::Write as _,
    path::{Path, PathBuf},
};

use country_boundaries::BOUNDARIES_ODBL_60X30;
use lzma_rust2::{LzmaOptions, LzmaWriter};
use sha2::{Digest as _, Sha256};

/// Slowest and smallest: the build is rare, the download is not.
const LEVEL: u8 = 10;

/// What every bundle carries beside the chain: name in it, file here.
const ENCLOSED: [(&str, &str); 3] = [
    ("README.txt", "src/journal/bundle_readme.txt"),
    ("format.md", "docs/format.md"),
    ("verify.py", "docs/verify.py"),
];

/// What the page of a bundle is made of.
const PAGE: [(&str, &str); 3] = [
    ("verify.js", "docs/verify.js"),
    ("page.js", "src/report/page.js"),
    ("report.css", "src/report/report.css"),
];

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Outcome<()> {
    println!("cargo::rerun-if-changed=build.rs");
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let mut source = String::new();

    let pack = archive(&mut source, "PACK", &files(&root, "pack", "csv")?)?;
    // Here and not at each start: the stream is half a megabyte.
    let identity: String = Sha256::digest(&pack).iter().map(|byte| format!("{byte:02x}")).collect();
    writeln!(source, "pub(crate) const PACK_IDENTITY: &str = {identity:?};")?;
    // Asked for at each start, and short: as it is.
    writeln!(
        source,
        "pub(crate) const PACK_MANIFEST: &[u8] = include_bytes!({:?});",
        root.join("pack/pack.csv")
    )?;
    let locales = root.join("locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    let mut languages: Vec<_> = fs::read_dir(&locales)?.collect::<Result<_, _>>()?;
    languages.sort_by_key(fs::DirEntry::file_name);
    let mut table = String::from("pub(crate) const WORDS: &[(&str, bool, Group)] = &[");
    for language in languages {
        let tag = language.file_name().into_string().map_err(|_| "a locale's name is not Unicode")?;
        let name = format!("WORDS_{}", tag.to_uppercase().replace('-', "_"));
        let texts = files(&locales, &tag, "ftl")?;
        group(&mut source, &name, &texts)?;
        // Known without unpacking: it stands beside each answer.
        let review_needed = texts.iter().any(|(_, text)| text.starts_with(b"# review: needed"));
        write!(table, "({tag:?}, {review_needed}, {name}),")?;
    }
    source.push_str(&table);
    source.push_str("];\n");
    group(&mut source, "ENCLOSED", &named(&root, &ENCLOSED)?)?;
    group(&mut source, "PAGE", &named(&root, &PAGE)?)?;
    let outlines = Outlines(BOUNDARIES_ODBL_60X30).countries().ok_or("the outlines have another format")?;
    group(&mut source, "OUTLINES", &[("60x30".into(), outlines)])?;

    fs::write(Path::new(&env::var("OUT_DIR")?).join("embedded.rs"), source)?;
    Ok(())
}

/// These files under these names.
fn named(root: &Path, list: &[(&str, &str)]) -> Outcome<Vec<(String, Vec<u8>)>> {
    let read = |(name, file): &(&str, &str)| {
        let path = root.join(file);
        println!("cargo::rerun-if-changed={}", path.display());
        Ok(((*name).to_owned(), fs::read(path)?))
    };
    list.iter().map(read).collect()
}

/// Files with this ending in a folder and one level below, named from the folder, in order.
fn files(root: &Path, folder: &str, ending: &str) -> Outcome<Vec<(String, Vec<u8>)>> {
    let top = root.join(folder);
    println!("cargo::rerun-if-changed={}", top.display());
    let mut found = Vec::new();
    let mut folders = vec![(top, String::new())];
    while let Some((path, prefix)) = folders.pop() {
        for entry in fs::read_dir(&path)? {
            let entry = entry?;
            let name = entry.file_name().into_string().map_err(|_| "a file's name is not Unicode")?;
            if entry.file_type()?.is_dir() && prefix.is_empty() {
                folders.push((entry.path(), format!("{name}/")));
            } else if let Some(stem) = name.strip_suffix(&format!(".{ending}")) {
                // Words are asked for by area; rows by the whole name of their file.
                let name = if ending == "ftl" { stem.to_owned() } else { format!("{prefix}{name}") };
                println!("cargo::rerun-if-changed={}", entry.path().display());
                found.push((name, fs::read(entry.path())?));
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Packs one group with deflate; its description goes into `source`.
fn group(source: &mut String, name: &str, parts: &[(String, Vec<u8>)]) -> Outcome<()> {
    let stream = miniz_oxide::deflate::compress_to_vec(&joined(parts), LEVEL);
    describe(source, name, "Group", &stream, "", parts)
}

/// As [`group`], with LZMA. Its stream.
fn archive(source: &mut String, name: &str, parts: &[(String, Vec<u8>)]) -> Outcome<Vec<u8>> {
    let all = joined(parts);
    let mut options = LzmaOptions::with_preset(9);
    // Text: more of the letter before counts, and no place in four bytes. Nothing is further back than the beginning.
    (options.lc, options.pb) = (4, 0);
    options.dict_size = u32::try_from(all.len())?;
    let mut writer = LzmaWriter::new_no_header(Vec::new(), &options, false)?;
    let props = writer.props();
    writer.write_all(&all)?;
    let stream = writer.finish()?;
    describe(source, name, "Archive", &stream, &format!("props: {props}, "), parts)?;
    Ok(stream)
}

fn joined(parts: &[(String, Vec<u8>)]) -> Vec<u8> {
    parts.iter().flat_map(|(_, bytes)| bytes).copied().collect()
}

/// Writes the stream into a file beside, and a constant of this type (`core/src/embedded.rs`) into `source`; `own`: fields that only it has.
fn describe(
    source: &mut String,
    name: &str,
    kind: &str,
    stream: &[u8],
    own: &str,
    parts: &[(String, Vec<u8>)],
) -> Outcome<()> {
    let file = Path::new(&env::var("OUT_DIR")?).join(format!("{}.packed", name.to_lowercase()));
    fs::write(&file, stream)?;
    write!(
        source,
        "pub(crate) const {name}: {kind} = {kind} {{ stream: include_bytes!({file:?}), {own}parts: &["
    )?;
    for (part, bytes) in parts {
        write!(source, "({part:?}, {}),", bytes.len())?;
    }
    source.push_str("] };\n");
    Ok(())
}

/// The outlines as `country-boundaries` 1.2 reads them (its `deserializer.rs`), version 2: big-endian numbers; texts with a length of
/// two bytes. Reading them goes on in what is left.
struct Outlines<'a>(&'a [u8]);

impl<'a> Outlines<'a> {
    /// The same outlines without those of parts of countries (`US-TX`): they are half of it, and nobody asks for them.
    fn countries(mut self) -> Option<Vec<u8>> {
        let mut kept = self.bytes(2)?.to_vec();
        if kept != [0, 2] {
            return None;
        }
        let areas = (0..self.number(4)?).map(|_| self.piece(|outlines| outlines.bytes(8)));
        let areas = areas.collect::<Option<Vec<_>>>()?;
        list(&mut kept, 4, &areas)?;
        kept.extend(self.bytes(4)?); // Width in cells.
        let cells = self.number(4)?;
        kept.extend(u32::try_from(cells).ok()?.to_be_bytes());
        for _ in 0..cells {
            for has_rings in [false, true] {
                let count = self.number(1)?;
                let pieces =
                    (0..count).map(|_| self.piece(|o| if has_rings { o.rings() } else { Some(&[]) }));
                list(&mut kept, 1, &pieces.collect::<Option<Vec<_>>>()?)?;
            }
        }
        self.0.is_empty().then_some(kept)
    }

    fn bytes(&mut self, length: usize) -> Option<&'a [u8]> {
        let (bytes, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(bytes)
    }

    fn number(&mut self, width: usize) -> Option<usize> {
        Some(self.bytes(width)?.iter().fold(0, |sum, byte| (sum << 8) | usize::from(*byte)))
    }

    /// Outer and inner rings of four bytes a point.
    fn rings(&mut self) -> Option<&'a [u8]> {
        let before = self.0;
        for _ in 0..2 {
            for _ in 0..self.number(1)? {
                let points = self.number(4)?;
                self.bytes(4 * points)?;
            }
        }
        before.get(..before.len() - self.0.len())
    }

    /// A name and what follows it: whether it is a country's, and all its bytes.
    fn piece(&mut self, more: impl FnOnce(&mut Self) -> Option<&'a [u8]>) -> Option<(bool, &'a [u8])> {
        let before = self.0;
        let letters = self.number(2)?;
        self.bytes(letters)?;
        more(self)?;
        Some((letters == 2, before.get(..before.len() - self.0.len())?))
    }
}

/// Writes how many pieces are countries', and those.
fn list(into: &mut Vec<u8>, width: usize, pieces: &[(bool, &[u8])]) -> Option<()> {
    let countries = pieces.iter().filter(|(is_country, _)| *is_country);
    let count = u32::try_from(countries.clone().count()).ok()?.to_be_bytes();
    into.extend(count.get(4 - width..)?);
    countries.for_each(|(_, bytes)| into.extend(*bytes));
    Some(())
}
