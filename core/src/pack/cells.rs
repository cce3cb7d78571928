//! What no cell of any part may hold.

use super::{Fault, Pack, table::Table};

/// Parts whose words have a syntax of their own, in which `=`, `+` and `-` begin a cell and lists grow long.
const SYNTAX: [&str; 4] =
    ["adverts/concepts.csv", "adverts/patterns.csv", "adverts/weights.csv", "adverts/wording.csv"];

/// Parts with names in many scripts, and the columns whose script marks with an unseen sign where a line may end.
const NAMES: [&str; 3] = ["directory/countries.csv", "directory/provinces.csv", "directory/cities.csv"];
const WITHOUT_BLANKS: [&str; 4] = ["km", "lo", "my", "th"];

/// Longest cell, in characters. The longest of the seed outside [`SYNTAX`] has 256: what is longer is another file's text.
const LONGEST: usize = 2_000;

/// Reports cells that a spreadsheet would run, that show other text than they hold, or that hide characters.
pub(super) fn check(pack: &Pack, faults: &mut Vec<Fault>) {
    for (file, bytes) in &pack.parts {
        if bytes.starts_with("\u{feff}".as_bytes()) {
            let remedy =
                "Save it as UTF-8 without one: some readers take it for a part of the first column's name";
            faults.push(Fault::new(file, 1, "", "a byte order mark", remedy));
        }
        let is_syntax = SYNTAX.contains(&file.as_str());
        // Faults of shape are reported by the reader of the part.
        let table = Table::read(file, bytes, &mut Vec::new());
        for (line, column, cell) in table.cells() {
            let joins = NAMES.contains(&file.as_str()) && WITHOUT_BLANKS.contains(&column);
            let found = fault_of(cell, !is_syntax, joins);
            let long = !is_syntax && cell.chars().count() > LONGEST;
            let found = found.or(long.then_some((
                "a very long cell",
                "At most 2,000 characters: look for a quote that is not closed",
            )));
            if let Some((fault, remedy)) = found {
                faults.push(Fault::new(file, line, column, fault, remedy));
            }
        }
    }
}

/// What is wrong with a cell. `formulas`: look for them; `joins`: the script needs signs that cannot be seen.
fn fault_of(cell: &str, formulas: bool, joins: bool) -> Option<(&'static str, &'static str)> {
    if let Some(hidden) = cell.chars().find(|c| is_hidden(*c)) {
        return Some(if is_direction(hidden) {
            ("a sign that turns the direction of text", "Delete it: it can make a number look like another")
        } else {
            ("a control character", "Delete it; a cell is one line of text")
        });
    }
    let joins_words = |c: char| matches!(c, '\u{200B}'..='\u{200D}');
    if cell.chars().any(|c| is_unseen(c) && !(joins && joins_words(c))) {
        return Some(("a sign that cannot be seen", "Delete it: it makes two words of one, or one of two"));
    }
    match cell.chars().next() {
        Some('=') if formulas => Some(("a formula", "Write the value, not a formula")),
        Some('+' | '-' | '@') if formulas && cell != "-" && !cell.split('|').all(is_plain) => {
            Some(("a formula", "A cell that begins with +, - or @ holds numbers or @names and nothing else"))
        }
        _ if cell.trim() != cell => Some(("blanks at the edge of the cell", "Delete them")),
        _ => None,
    }
}

/// A number with its sign, or a name behind an @: no spreadsheet finds anything to run in them.
fn is_plain(value: &str) -> bool {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    let is_name =
        |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    match value.split_at_checked(1) {
        Some(("@", name)) => is_name(name),
        Some(("+" | "-", number)) => is_number(number),
        _ => false,
    }
}

/// A sign without a form of its own that splits or joins words.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2028}' | '\u{2029}' | '\u{2061}'..='\u{2064}' | '\u{E0000}'..='\u{E007F}')
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
    use super::*;
    use crate::pack::{gates, tests::sample};

    #[test]
    fn cells_that_do_more_than_hold_text_are_refused() {
        for bad in [
            "=1+1",
            "@SUM(A1)",
            "@",
            "+66 2 675",
            "-x",
            "+",
            "+1|=2",
            "+cmd|' /C calc'!A0",
            "a\u{202e}b",
            "a\nb",
            "\u{7}",
            " a",
            "a\t",
            "a\u{200b}b",
            "a\u{ad}",
            "\u{2028}",
            "a\u{2062}b",
            "a\u{e0041}",
        ] {
            assert!(fault_of(bad, true, false).is_some(), "{bad:?}");
        }
        for good in [
            "",
            "-",
            "+6626753995",
            "+6626753995|+6626753996|@handle",
            "@some_name",
            "-6.2",
            "1300",
            "a=b",
            "Oʻzbekiston",
            "แม่สอด",
            "a-b",
            "*",
        ] {
            assert!(fault_of(good, true, false).is_none(), "{good:?}");
        }
    }

    #[test]
    fn each_part_has_the_rules_it_needs() {
        let faults = |file: &str, text: &str| {
            let found = gates::check(&sample(&[(file, text)])).faults;
            found.into_iter().filter(|f| f.file == file).map(|f| f.fault).collect::<Vec<_>>()
        };
        let long = "x".repeat(LONGEST + 1);
        let one = |column: &str, cell: &str| format!("{column}\n{cell}\n");
        assert_eq!(faults("adverts/agencies.csv", &one("name", "=1+1")), ["a formula"]);
        assert_eq!(faults("adverts/watch.csv", &one("key", "@SUM(A1)")), ["a formula"]);
        assert_eq!(faults("adverts/watch.csv", &one("key", &long)), ["a very long cell"]);
        assert_eq!(faults("adverts/concepts.csv", &one("words", &format!("={long}"))), [""; 0]);
        assert_eq!(
            faults("adverts/concepts.csv", &one("words", "a\u{200b}b")),
            ["a sign that cannot be seen"]
        );
        assert_eq!(faults("adverts/concepts.csv", "\u{feff}words\na\n"), ["a byte order mark"]);
        // Where a script writes no blanks, such a sign says where a line may end.
        let named = |column: &str| {
            let text = crate::pack::sample::COUNTRIES.replace(",th,", &format!(",{column},"));
            faults("directory/countries.csv", &text.replace("ไทย", "ไ\u{200b}ทย"))
        };
        assert_eq!(named("th"), [""; 0]);
        assert_eq!(named("vi"), ["a sign that cannot be seen"]);
    }
}
