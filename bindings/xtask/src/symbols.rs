//! Whose bytes are these? Reads the symbol table of an ELF library and names a part for each symbol.

use std::ops::Range;

use anyhow::{Context, Result};
use goblin::elf::{Elf, section_header::SHT_NOBITS, sym};

/// A section that takes room in the file.
pub struct Section {
    pub name: String,
    pub size: u64,
}

/// A function or a named constant.
pub struct Symbol {
    pub part: String,
    pub code: bool,
    /// Where its bytes lie in the file.
    pub place: Range<u64>,
}

/// What a library consists of.
pub struct Anatomy {
    pub sections: Vec<Section>,
    pub symbols: Vec<Symbol>,
}

/// Reads an unstripped ELF library.
pub fn read(library: &[u8]) -> Result<Anatomy> {
    let elf = Elf::parse(library).context("the ledger reads ELF libraries only")?;
    let in_file = |s: &goblin::elf::SectionHeader| s.sh_type != SHT_NOBITS && s.sh_size > 0;
    let sections = elf
        .section_headers
        .iter()
        // What is not loaded (symbols, debug information) is what stripping takes away.
        .filter(|s| in_file(s) && s.is_alloc())
        .map(|s| Section {
            name: elf.shdr_strtab.get_at(s.sh_name).unwrap_or("?").to_owned(),
            size: s.sh_size,
        })
        .collect();

    let mut symbols = Vec::new();
    // Local symbols follow the name of the file they come from; global ones have none.
    let mut file = "";
    for symbol in elf.syms.iter() {
        let name = elf.strtab.get_at(symbol.st_name).unwrap_or("");
        let kind = symbol.st_type();
        if kind == sym::STT_FILE {
            file = name;
        }
        let section = elf.section_headers.get(symbol.st_shndx).filter(|s| in_file(s) && s.is_alloc());
        let (Some(section), true) = (section, matches!(kind, sym::STT_FUNC | sym::STT_OBJECT)) else {
            continue;
        };
        let start = symbol.st_value.wrapping_sub(section.sh_addr).wrapping_add(section.sh_offset);
        let from = if symbol.st_bind() == sym::STB_LOCAL { file } else { "" };
        symbols.push(Symbol {
            part: part(name, from),
            code: section.is_executable(),
            place: start..start.saturating_add(symbol.st_size),
        });
    }
    // Two names for one place (folded functions, aliases) count once, for the longer.
    symbols.sort_by_key(|s| (s.place.start, std::cmp::Reverse(s.place.end)));
    symbols.dedup_by(|later, kept| later.place.start < kept.place.end);
    Ok(Anatomy { sections, symbols })
}

/// Every name in the symbol table of an ELF library, as a person writes it.
pub fn names(library: &[u8]) -> Result<Vec<String>> {
    let elf = Elf::parse(library).context("names are read from ELF libraries only")?;
    let names = elf.syms.iter().filter_map(|symbol| elf.strtab.get_at(symbol.st_name));
    Ok(names.map(|name| format!("{:#}", rustc_demangle::demangle(name))).collect())
}

/// The part a symbol belongs to: its crate, SQLite, the FFI layer, or C in general.
fn part(name: &str, file: &str) -> String {
    let Ok(rust) = rustc_demangle::try_demangle(name) else {
        return match name {
            _ if name.starts_with("uniffi_")
                || name.starts_with("ffi_hamroh")
                || name.starts_with("UNIFFI_") =>
            {
                "FFI layer (uniffi, generated)"
            }
            _ if name.starts_with("sqlite3") || file.contains("sqlite3") => "SQLite (C)",
            _ if name.starts_with("anon.") => "constants without a name",
            _ => "other C and start-up code",
        }
        .to_owned();
    };
    match crate_of(&format!("{rust:#}")) {
        Some(
            "std" | "core" | "alloc" | "gimli" | "addr2line" | "object" | "miniz_oxide" | "rustc_demangle"
            | "hashbrown",
        ) => "Rust's own library".to_owned(),
        Some(name) => name.to_owned(),
        None => "Rust, crate not told".to_owned(),
    }
}

/// The crate that a readable Rust name starts with. For `<A as B>::c` that of `A`, or of `B` when `A` is a built-in type.
/// Code that a generic type of one crate made for another counts for the first: an estimate.
fn crate_of(name: &str) -> Option<&str> {
    // Dropping something is work for whom it belongs to.
    let name = name.strip_prefix("core::ptr::drop_in_place<").unwrap_or(name);
    let mut rest = name;
    while let Some(at) = rest.find("::") {
        let before = rest.get(..at)?;
        let start = before.rfind(|c: char| !c.is_ascii_alphanumeric() && c != '_').map_or(0, |i| i + 1);
        let word = before.get(start..)?;
        if word.chars().next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_') {
            return Some(word);
        }
        rest = rest.get(at + 2..)?;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_its_crate() {
        for (name, expected) in [
            ("hamroh_core::advert::check", Some("hamroh_core")),
            ("<hamroh_core::Words as core::fmt::Debug>::fmt", Some("hamroh_core")),
            ("<&mut hamroh_core::Words as core::fmt::Debug>::fmt", Some("hamroh_core")),
            ("<u8 as serde::Serialize>::serialize", Some("serde")),
            ("<[T] as zip::Read>::read", Some("zip")),
            ("core::ptr::drop_in_place<rusqlite::Connection>", Some("rusqlite")),
            ("core::ptr::drop_in_place<alloc::vec::Vec<u8>>", Some("alloc")),
            ("main", None),
        ] {
            assert_eq!(crate_of(name), expected, "{name}");
        }
    }

    #[test]
    fn what_is_not_rust_is_told_by_name_and_file() {
        assert_eq!(part("sqlite3_open", ""), "SQLite (C)");
        assert_eq!(part("balance_nonroot", "sqlite3.c"), "SQLite (C)");
        assert_eq!(
            part("uniffi_hamroh_core_fn_method_companion_search", ""),
            "FFI layer (uniffi, generated)"
        );
        assert_eq!(part("_init", "crti.o"), "other C and start-up code");
    }
}
