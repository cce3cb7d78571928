//! The tables of `tests/PROOFS.md`: each stands between a mark with the command that makes it and an end.

use std::{fs, path::PathBuf};

use anyhow::{Context, Result};

use crate::run;

/// Mark behind every table.
const END: &str = "<!-- end -->";

/// The table that stands behind the mark of `command`.
pub fn read(command: &str) -> Result<String> {
    let (_, text) = page()?;
    let (_, table, _) = parted(&text, command)?;
    Ok(table.to_owned())
}

/// Replaces what stands behind the mark of `command` (`cargo xtask ffi`).
pub fn write(command: &str, table: &str) -> Result<()> {
    let (file, text) = page()?;
    fs::write(&file, replaced(&text, command, table)?)?;
    Ok(())
}

/// The page's file and text.
fn page() -> Result<(PathBuf, String)> {
    let file = run::root()?.join("tests/PROOFS.md");
    let text = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
    Ok((file, text))
}

fn replaced(text: &str, command: &str, table: &str) -> Result<String> {
    let (before, _, after) = parted(text, command)?;
    Ok(format!("{before}<!-- {command} -->\n{table}{END}{after}"))
}

/// What stands before the mark of `command`, between it and the end, and behind.
fn parted<'t>(text: &'t str, command: &str) -> Result<(&'t str, &'t str, &'t str)> {
    let mark = format!("<!-- {command} -->");
    let found = text.split_once(&mark);
    let (before, rest) = found.with_context(|| format!("tests/PROOFS.md has no place {mark}"))?;
    let (table, after) =
        rest.split_once(END).with_context(|| format!("tests/PROOFS.md has no end after {mark}"))?;
    Ok((before, table, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_own_table_is_replaced() -> Result<()> {
        let text = "a\n<!-- one -->\nold\n<!-- end -->\nb\n<!-- two -->\nkept\n<!-- end -->\n";
        let wanted = "a\n<!-- one -->\nnew\n<!-- end -->\nb\n<!-- two -->\nkept\n<!-- end -->\n";
        assert_eq!(replaced(text, "one", "new\n")?, wanted);
        assert!(replaced(text, "three", "").is_err());
        Ok(())
    }
}
