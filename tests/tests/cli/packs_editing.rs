//! `hamroh pack check`, `build`, `coverage` and `apply-note`, as editors meet them.

use std::{fs, path::Path};

use serde_json::Value;

use super::{
    harness::hamroh,
    publisher::{replace, rows, text},
};

#[test]
fn build_refuses_what_check_refuses_and_writes_nothing() {
    let rows = rows("pack-formula", 2);
    let contacts = rows.join("directory/contacts.csv");
    let text_before = fs::read_to_string(&contacts).unwrap();
    let columns = text_before.lines().next().unwrap().split(',').count();
    let mut cells = vec![""; columns];
    cells[0] = "=HYPERLINK(1)";
    fs::write(&contacts, format!("{}\n{}\n", text_before.trim_end(), cells.join(","))).unwrap();
    let out = rows.with_file_name("a.hamroh");
    let answer = hamroh(&["pack", "build", text(&rows), "--out", text(&out), "--json"]).run().exits(1).json();
    assert_eq!(answer["passed"], false);
    let faults = answer["faults"].as_array().unwrap();
    assert!(faults.iter().any(|f| f["fault"] == "a formula"
        && f["file"] == "directory/contacts.csv"
        && f["line"].as_u64() > Some(1)));
    assert!(!out.exists());
}

#[test]
fn what_nothing_reads_is_not_shipped() {
    let rows = rows("pack-unknown-part", 2);
    let out = rows.with_file_name("a.hamroh");
    fs::copy(rows.join("directory/contacts.csv"), rows.join("directory/contacts_old.csv")).unwrap();
    let answer = hamroh(&["pack", "build", text(&rows), "--out", text(&out), "--json"]).run().exits(1).json();
    let fault = &answer["faults"][0];
    assert_eq!(
        (&fault["file"], &fault["fault"]),
        (&"directory/contacts_old.csv".into(), &"unknown part".into())
    );
    assert!(!out.exists());
    // A link is not followed, and told by its name.
    let refused = |named: &Path| {
        let run = hamroh(&["pack", "check", text(&rows), "--json"]).run().exits(1);
        assert!(run.err.contains(text(named)), "{run:?}");
        assert_eq!(run.error_code(), "pack-folder");
    };
    fs::remove_file(rows.join("directory/contacts_old.csv")).unwrap();
    fs::create_dir(rows.join("odbl/more.csv")).unwrap();
    refused(&rows.join("odbl/more.csv"));
    fs::remove_dir(rows.join("odbl/more.csv")).unwrap();
    #[cfg(unix)]
    {
        let orgs = rows.join("directory/orgs.csv");
        fs::rename(&orgs, rows.with_file_name("orgs.csv")).unwrap();
        std::os::unix::fs::symlink(rows.with_file_name("orgs.csv"), &orgs).unwrap();
        refused(&orgs);
        fs::remove_file(&orgs).unwrap();
        fs::rename(rows.with_file_name("orgs.csv"), &orgs).unwrap();
        // So is a folder of parts; what no pack reads may be a link.
        std::os::unix::fs::symlink(rows.join("README.md"), rows.join("LINK.md")).unwrap();
        hamroh(&["pack", "check", text(&rows), "--json"]).run().exits(0);
        fs::rename(rows.join("guides"), rows.with_file_name("guides")).unwrap();
        std::os::unix::fs::symlink(rows.with_file_name("guides"), rows.join("guides")).unwrap();
        refused(&rows.join("guides"));
    }
}

#[test]
fn build_names_its_obstacles() {
    let rows = rows("pack-build-bad", 2);
    let build =
        |rows: &Path, out: &Path| hamroh(&["pack", "build", text(rows), "--out", text(out), "--json"]).run();
    let taken = rows.with_file_name("taken.hamroh");
    fs::write(&taken, "mine").unwrap();
    assert_eq!(build(&rows, &taken).exits(1).error_code(), "exists-file");
    assert_eq!(fs::read_to_string(&taken).unwrap(), "mine");
    assert_eq!(build(&rows, Path::new("/proc/no/a.hamroh")).exits(1).error_code(), "cannot-write");
    replace(&rows.join("pack.csv"), "schema,1", "schema,9");
    let answer = build(&rows, &taken.with_file_name("a.hamroh")).exits(1).json();
    assert_eq!((&answer["passed"], &answer["faults"][0]["file"]), (&false.into(), &"pack.csv".into()));
    replace(&rows.join("pack.csv"), "schema,9", "schema,1");
    replace(&rows.join("pack.csv"), "channel,development", "channel,stable");
    assert_eq!(build(&rows, &taken.with_file_name("a.hamroh")).exits(2).error_code(), "pack-for-others");
}

/// A note as a phone signs it.
fn note(key: &str, outcome: &str, correction: &str) -> String {
    hamroh_core::pack::note::Note {
        pack: (1, 1),
        org: "uz-th-consulate-general".into(),
        key: key.into(),
        outcome: outcome.into(),
        correction: correction.into(),
        language: "ru".into(),
        day: hamroh_core::time::PartialDate::parse("2026-11-25").unwrap(),
        signer: String::new(),
    }
    .sign(&[7; 32])
    .unwrap()
}

#[test]
fn a_phones_note_becomes_rows_to_check() {
    let rows = rows("pack-note", 2);
    let contacts = fs::read(rows.join("directory/contacts.csv")).unwrap();
    let file = rows.with_file_name("note.txt");
    let apply = |text_of: &str, more: &[&str]| {
        fs::write(&file, text_of).unwrap();
        let mut args = vec!["pack", "apply-note", text(&file), "--pack", text(&rows), "--json"];
        args.extend(more);
        hamroh(&args).run()
    };
    let wrong = note("+6626753995", "wrong", "теперь +66 2 000 0000");
    let said = format!("Здравствуйте!\r\n{}", wrong.replace('\n', "\r\n"));
    let answer = apply(&said, &[]).exits(0).json();
    let proposed = answer["rows"].as_array().unwrap();
    let pair = |row: &Value| {
        (row["number"].as_str().unwrap().to_owned(), row["status"].as_str().unwrap().to_owned())
    };
    assert_eq!(pair(&proposed[0]), ("+6626753995".into(), "dead".into()));
    assert_eq!(pair(&proposed[1]), ("+6620000000".into(), "listed".into()));
    assert_eq!(proposed[0]["source"], format!("note from a phone {}", answer["signer"].as_str().unwrap()));
    assert_eq!(proposed[0]["date"], "2026-11-25");
    // What the note does not say of the new number is left to the editor.
    for cell in ["hours", "languages", "caution", "reach"] {
        assert!(proposed[1][cell].as_str().is_none_or(str::is_empty), "{cell}: {}", proposed[1]);
    }
    assert_eq!(answer["number_unclear"], false);
    let unclear = apply(&note("+6626753995", "wrong", "+66 2 000 0000 24/7"), &[]).exits(0).json();
    assert_eq!((unclear["rows"].as_array().unwrap().len(), &unclear["number_unclear"]), (1, &true.into()));
    // Whoever was helped, or was not answered, is no new source of the number.
    for outcome in ["helped", "no_answer"] {
        let heard = apply(&note("+6626753995", outcome, ""), &[]).exits(0).json();
        let row = &heard["rows"][0];
        assert_eq!((heard["rows"].as_array().unwrap().len(), &row["status"]), (1, &"confirmed".into()));
        assert!(!row["source"].as_str().unwrap().contains("phone") && row["date"] != "2026-11-25", "{row}");
        assert!(row["note"].as_str().unwrap().contains(&format!("outcome {outcome}")), "{row}");
    }
    let corrections = rows.with_file_name("corrections.csv");
    assert!(!corrections.exists(), "only shown");
    apply(&said, &["--append"]).exits(0);
    let kept = fs::read_to_string(&corrections).unwrap();
    assert_eq!(kept.lines().count(), 3, "{kept}");
    // The same note again, however it is wrapped; another one is added.
    assert_eq!(apply(&wrong, &["--append"]).exits(1).error_code(), "note-known");
    assert_eq!(fs::read_to_string(&corrections).unwrap(), kept);
    apply(&note("+6626753995", "helped", "=1+1"), &["--append"]).exits(0);
    let kept = fs::read_to_string(&corrections).unwrap();
    assert!(kept.lines().count() == 4 && !kept.contains(",=") && !kept.contains("\"="), "{kept}");
    // Columns are compared as a table reads them, and others are not written under.
    let (head, below) = kept.split_once('\n').unwrap();
    let quoted = head.split(',').map(|c| format!("\"{c}\"")).collect::<Vec<_>>().join(",");
    fs::write(&corrections, format!("\u{feff}{quoted}\n{below}")).unwrap();
    apply(&note("+6626753995", "no_answer", ""), &["--append"]).exits(0);
    fs::write(&corrections, format!("{}\n{below}", head.replacen("org,", "id,", 1))).unwrap();
    let other = || apply(&note("+6626753995", "no_answer", "again"), &["--append"]).exits(1).error_code();
    assert_eq!(other(), "corrections-columns");
    // A file of many notes is no error until it is no file of notes.
    fs::write(&corrections, format!("{head}\n{}", below.repeat(1 + 100_000 / below.len()))).unwrap();
    apply(&note("+6626753995", "no_answer", "again"), &["--append"]).exits(0);
    fs::write(&corrections, "x".repeat(16 * 1024 * 1024 + 1)).unwrap();
    assert_eq!(other(), "corrections-large");
    fs::remove_file(&corrections).unwrap();
    // Changed, about nothing we have, no note at all.
    let changed = wrong.replace("+66 2 000", "+66 2 111");
    assert_eq!(apply(&changed, &[]).exits(1).error_code(), "note");
    let hidden = wrong.replace("теперь", "тепер\u{202e}ь");
    assert_eq!(apply(&hidden, &[]).exits(1).error_code(), "note");
    assert_eq!(apply("hello", &[]).exits(1).error_code(), "note");
    assert_eq!(apply(&note("+6621111111", "wrong", ""), &[]).exits(1).error_code(), "note-unknown");
    assert_eq!(fs::read(rows.join("directory/contacts.csv")).unwrap(), contacts, "never touched");
}

#[test]
fn the_page_of_holes_replaces_no_rows() {
    let rows = rows("pack-coverage", 2);
    let coverage =
        |out: &Path| hamroh(&["pack", "coverage", text(&rows), "--out", text(out), "--json"]).run();
    let contacts = rows.join("directory/contacts.csv");
    let before = fs::read(&contacts).unwrap();
    assert_eq!(coverage(&contacts).exits(2).error_code(), "coverage-target");
    assert_eq!(fs::read(&contacts).unwrap(), before);
    let run = coverage(&rows.join("no/such/COVERAGE.md")).exits(1);
    assert!(run.err.contains("COVERAGE.md") && run.error_code() == "cannot-write", "{run:?}");
    let page = rows.join("COVERAGE.md");
    coverage(&page).exits(0);
    assert!(fs::read_to_string(&page).unwrap().starts_with('#'));
}

#[test]
fn every_advert_row_that_cannot_be_compiled_is_told() {
    let rows = rows("pack-advert-rows", 2);
    let patterns = rows.join("adverts/patterns.csv");
    let before = fs::read_to_string(&patterns).unwrap();
    let (_, cells) = before.lines().nth(1).unwrap().split_once(',').unwrap();
    let spoiled = format!("NoSuchSign,{cells}\n");
    fs::write(&patterns, format!("{before}{spoiled}{spoiled}")).unwrap();
    replace(&rows.join("adverts/indicators.csv"), ",strong,", ",mighty,");
    let answer = hamroh(&["pack", "check", text(&rows), "--json"]).run().exits(1).json();
    let faults = answer["faults"].as_array().unwrap();
    let lines = |file: &str| {
        let of = faults.iter().filter(|f| f["file"] == file);
        of.map(|f| f["line"].as_u64().unwrap()).collect::<Vec<_>>()
    };
    let last = before.lines().count() as u64;
    assert!(lines("adverts/patterns.csv").ends_with(&[last + 1, last + 2]), "{faults:?}");
    assert_eq!(lines("adverts/indicators.csv").len(), 1, "{faults:?}");
    assert!(faults.iter().all(|f| !f["remedy"].as_str().unwrap().is_empty()), "{faults:?}");
}
