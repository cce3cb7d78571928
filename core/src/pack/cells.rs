//! What no cell of any part may hold.

use super::{Fault, Pack, table::Table};

/// Reports cells that a spreadsheet would run, that show other text than they hold, or that hide characters.
pub(super) fn check(pack: &Pack, faults: &mut Vec<Fault>) {
    for (file, bytes) in &pack.parts {
        // Faults of shape are reported by the reader of the part.
        let table = Table::read(file, bytes, &mut Vec::new());
        for (line, column, cell) in table.cells() {
            // The words of the advert check have a syntax of their own, in which `=`, `+` and `-` begin a cell.
            let formulas = !file.starts_with("adverts/");
            if let Some((fault, remedy)) = fault_of(cell, formulas) {
                faults.push(Fault::new(file, line, column, fault, remedy));
            }
        }
    }
}

fn fault_of(cell: &str, formulas: bool) -> Option<(&'static str, &'static str)> {
    if let Some(hidden) = cell.chars().find(|c| is_hidden(*c)) {
        return Some(if is_direction(hidden) {
            ("a sign that turns the direction of text", "Delete it: it can make a number look like another")
        } else {
            ("a control character", "Delete it; a cell is one line of text")
        });
    }
    let number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    match cell.chars().next() {
        Some('=' | '@') if formulas => Some(("a formula", "Write the value, not a formula")),
        Some(sign @ ('+' | '-')) if formulas && !number(cell.trim_start_matches(sign)) => {
            Some(("a formula", "A cell that begins with + or - holds one number and nothing else"))
        }
        _ if cell.trim() != cell => Some(("blanks at the edge of the cell", "Delete them")),
        _ => None,
    }
}

fn is_direction(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' | '\u{061C}')
}

/// A sign that cannot be seen, or that changes how others are.
pub(crate) fn is_hidden(c: char) -> bool {
    c.is_control() || is_direction(c) || matches!(c, '\u{FEFF}' | '\u{2060}')
}

#[cfg(test)]
mod tests {
    use super::fault_of;

    #[test]
    fn cells_that_do_more_than_hold_text_are_refused() {
        for bad in ["=1+1", "@SUM(A1)", "+66 2 675", "-x", "+", "a\u{202e}b", "a\nb", "\u{7}", " a", "a\t"] {
            assert!(fault_of(bad, true).is_some(), "{bad:?}");
        }
        for good in ["", "+6626753995", "-6.2", "1300", "a=b", "Oʻzbekiston", "แม่สอด", "a-b", "*"]
        {
            assert!(fault_of(good, true).is_none(), "{good:?}");
        }
    }
}
