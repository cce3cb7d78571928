//! The tables of `tests/PROOFS.md`: each stands between a mark with the command that makes it and an end.

use std::fs;

use anyhow::{Context, Result};

use crate::run;

/// Mark behind every table.
const END: &str = "<!-- end -->";

/// Replaces what stands behind the mark of `command` (`cargo xtask ffi`).
pub fn write(command: &str, table: &str) -> Result<()> {
    let file = run::root()?.join("tests/PROOFS.md");
    let text = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
    fs::write(&file, replaced(&text, command, table)?)?;
    Ok(())
}

fn replaced(text: &str, command: &str, table: &str) -> Result<String> {
    let mark = format!("<!-- {command} -->");
    let found = text.split_once(&mark);
    let (before, rest) = found.with_context(|| format!("tests/PROOFS.md has no place {mark}"))?;
    let (_, after) =
        rest.split_once(END).with_context(|| format!("tests/PROOFS.md has no end after {mark}"))?;
    Ok(format!("{before}{mark}\n{table}{END}{after}"))
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
