//! The gate for `pack.csv`: what the manifest's values must be, told with their line.

use super::{MANIFEST, SCHEMA, fault::Fault, table::Table};
use crate::time::PartialDate;

const KEYS: [&str; 7] = ["product", "channel", "schema", "epoch", "version", "issued", "review_by"];

/// Longest time until a pack is looked at again, in days: a year, and its leap day.
const LONGEST: i64 = 366;

/// What is wrong with the values of a manifest, each fault with its row; empty when it can be read.
#[must_use]
pub fn manifest(bytes: &[u8]) -> Vec<Fault> {
    let mut faults = Vec::new();
    let table = Table::read(MANIFEST, bytes, &mut faults);
    table.require(&["key", "value"], &mut faults);
    for key in KEYS {
        match table.rows().filter(|r| r.get("key") == key).count() {
            0 => faults.push(Fault::new(MANIFEST, 0, "key", format!("{key} is missing"), "Add a row for it")),
            1 => {}
            _ => {
                let fault = format!("{key} is given twice");
                faults.push(Fault::new(MANIFEST, 0, "key", fault, "Delete one of the rows"));
            }
        }
    }
    between_days(&table, &mut faults);
    for row in table.rows() {
        let value = row.get("value");
        let number = value.parse::<u32>().ok();
        let wrong = match row.get("key") {
            "product" if value != "hamroh" => Some((
                format!("the product is `{value}`"),
                "It is hamroh, or this is no pack for it".to_owned(),
            )),
            "channel" if value.is_empty() => {
                Some(("no channel".to_owned(), "Say whom it is for: seed, stable, test".to_owned()))
            }
            "schema" | "epoch" | "version" if number.is_none() => {
                Some((format!("`{value}` is no whole number"), "Write digits only".to_owned()))
            }
            "schema" if number > Some(SCHEMA) => Some((
                format!("schema {value} is of the future, this program knows {SCHEMA}"),
                "Check it with the program it was written for, or write the schema that its columns have"
                    .to_owned(),
            )),
            key if !KEYS.contains(&key) && key != "searched" => {
                Some((format!("`{key}` is no key of a manifest"), "Correct it or delete the row".to_owned()))
            }
            "issued" | "review_by" | "searched"
                if PartialDate::parse(value).is_none_or(|d| d.day.is_none()) =>
            {
                Some((format!("`{value}` is no day"), "Write YYYY-MM-DD".to_owned()))
            }
            _ => None,
        };
        if let Some((fault, remedy)) = wrong {
            faults.push(row.fault("value", fault, &remedy));
        }
    }
    faults
}

/// Searched, issued, looked at again, in this order, and the last within a year: a pack that says it is fresh for longer shows no
/// phone that others are held back from it.
fn between_days(table: &Table, faults: &mut Vec<Fault>) {
    let find = |key: &str| table.rows().find(|row| row.get("key") == key);
    let day = |key: &str| find(key).and_then(|row| PartialDate::parse(row.get("value")));
    let mut order = |key: &str, wrong: bool, fault: &str, remedy: &str| {
        if let Some(row) = find(key).filter(|_| wrong) {
            faults.push(row.fault("value", fault, remedy));
        }
    };
    let days = |from: &str, to: &str| day(from)?.days_until(day(to)?);
    let issued = "Correct it, or `issued`";
    order(
        "searched",
        days("searched", "issued").is_some_and(|n| n < 0),
        "searched after the pack was issued",
        issued,
    );
    let review = days("issued", "review_by");
    order("review_by", review.is_some_and(|n| n <= 0), "a review before the pack was issued", issued);
    let remedy = "At most a year behind `issued`: numbers do not keep for longer";
    order("review_by", review.is_some_and(|n| n > LONGEST), "a review more than a year later", remedy);
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "key,value\nproduct,hamroh\nchannel,test\nschema,1\nepoch,1\nversion,1\nissued,2026-11-22\nreview_by,2027-05-22\nsearched,2026-11-21\n";

    #[test]
    fn a_fault_of_the_manifest_has_a_line_and_a_remedy() {
        assert_eq!(manifest(GOOD.as_bytes()), []);
        let latest =
            GOOD.replace("searched,2026-11-21", "searched,2026-11-22").replace("2027-05-22", "2027-11-23");
        assert_eq!(manifest(latest.as_bytes()), []);
        for (from, to, says) in [
            (
                "schema,1",
                "schema,2",
                "pack.csv, line 4, column value: schema 2 is of the future, this program knows 1. Check it with",
            ),
            ("schema,1", "schema,x", "line 4, column value: `x` is no whole number. Write digits only"),
            ("product,hamroh", "product,other", "line 2, column value: the product is `other`"),
            ("channel,test", "channel,", "line 3, column value: no channel"),
            ("issued,2026-11-22", "issued,2026", "line 7, column value: `2026` is no day"),
            ("searched,2026-11-21", "searched,soon", "line 9, column value: `soon` is no day"),
            (
                "searched,2026-11-21",
                "searched,2026-11-23",
                "line 9, column value: searched after the pack was issued",
            ),
            (
                "review_by,2027-05-22",
                "review_by,2026-11-22",
                "line 8, column value: a review before the pack was issued",
            ),
            (
                "review_by,2027-05-22",
                "review_by,2027-11-24",
                "line 8, column value: a review more than a year later",
            ),
            (
                "channel,test",
                "channel,test\nisued,2026-11-22",
                "line 4, column value: `isued` is no key of a manifest",
            ),
            ("epoch,1\n", "", "column key: epoch is missing"),
            ("epoch,1\n", "epoch,1\nepoch,2\n", "column key: epoch is given twice"),
        ] {
            let faults = manifest(GOOD.replace(from, to).as_bytes());
            assert_eq!(faults.len(), 1, "{to}: {faults:?}");
            assert!(faults[0].to_string().contains(says), "{says}\n{}", faults[0]);
        }
        assert!(!manifest(b"").is_empty() && !manifest(b"\xff").is_empty());
    }
}
