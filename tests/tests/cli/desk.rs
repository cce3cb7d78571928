//! `hamroh desk`: many bundles and messages, as whoever receives them meets it.

use std::{fs, path::Path};

use hamroh_core::{
    journal::{Journal, bundle},
    sos,
};
use hamroh_tests::fixtures::{SECRET, TestClock, options, well};
use serde_json::Value;

use super::harness::{PASSPHRASE, folder, hamroh};

/// A journal with an SOS and papers taken, in a folder of its own; its bundle lies in `to`. Gives the SMS.
fn case(name: &str, to: &Path) -> String {
    let dir = folder(name).join("diary").display().to_string();
    let at = |args: &[&str]| {
        let run = hamroh(&[&["journal", "--dir", &dir], args, &["--json"]].concat());
        run.secret(PASSPHRASE).run().exits(0).json()
    };
    at(&["init"]);
    at(&["add", "--fact", "papers=+996312000000; =cmd", "--at", "-16.5,98.5"]);
    let sos = at(&["sos", "--citizen", "KG", "--at", "16.713,98.575"]);
    at(&["export", to.join(format!("{name}.zip")).to_str().unwrap()]);
    sos["sms"].as_str().unwrap().to_owned()
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

#[test]
fn a_folder_of_bundles_is_a_table_in_the_readers_language() {
    let here = folder("desk");
    let (one, two) = (case("desk-one", &here), case("desk-two", &here));
    let messages = here.join("sms.txt");
    fs::write(&messages, format!("{one}\n\nпривет\n{two}\n{}\n", one.get(..50).unwrap())).unwrap();
    let table = here.join("cases.csv");
    let [folder, messages, table] = [&here, &messages, &table].map(|path| path.to_str().unwrap());
    let run = hamroh(&["desk", folder, "--messages", messages, "--table", table]).run().exits(0);
    for said in ["VALID", "SOS, not called off", "papers taken", "Empty lines: 1", "is cut off", "fits case"]
    {
        assert!(run.out.contains(said), "{said}: {}", run.out);
    }
    assert!(run.out.lines().all(|line| line.chars().count() <= 100) && run.err.is_empty(), "{run:?}");
    // Of every time it is said whose it is.
    let line = run.out.lines().find(|line| line.contains("line 1: SOS")).unwrap();
    assert!(line.contains(" UTC "), "{line}");
    let place = run.out.lines().find(|line| line.trim_start().starts_with("@ ")).unwrap();
    assert!(place.contains(" UTC"), "{place}");
    let written = fs::read_to_string(table).unwrap();
    assert_eq!(written.lines().count(), 3);
    assert!(written.contains("'+996312000000; '=cmd") && written.contains(",16.7130000,"), "{written}");
    // What is there is not overwritten, and that is said before the work.
    let refused = hamroh(&["desk", folder, "--table", table, "--json"]).run().exits(1);
    assert_eq!(refused.error_code(), "exists-file");
    let russian = hamroh(&["desk", folder, "--lang", "ru"]).run().exits(3);
    assert!(russian.out.contains("SOS, не отменён") && russian.out.contains("WITH"), "{}", russian.out);
    let colour = hamroh(&["desk", folder, "--color", "always"]).run().exits(3);
    assert!(colour.out.contains("\u{1b}[") && colour.out.contains("FINDINGS"));

    let read = fs::read(messages).unwrap();
    let answer = hamroh(&["desk", folder, "--messages", "-", "--json"]).input(read).run().exits(0).json();
    assert_eq!(keys(&answer), ["blank_lines", "cases", "files", "messages", "table"]);
    let cases = answer["cases"].as_array().unwrap();
    assert_eq!(cases.len(), 2);
    assert_eq!(
        keys(&cases[0]),
        [
            "bundle",
            "bundles",
            "calls",
            "case",
            "check_in",
            "contradictions",
            "disclosed",
            "evidence",
            "file_bytes",
            "files",
            "first_at",
            "journal",
            "kinds",
            "last_at",
            "later",
            "look_alikes",
            "messages",
            "papers",
            "place",
            "reasons",
            "size",
            "verdict"
        ]
    );
    let fates: Vec<_> =
        answer["messages"].as_array().unwrap().iter().map(|row| row["fate"].as_str().unwrap()).collect();
    assert_eq!(fates, ["fits", "no_code", "fits", "cut"]);
    assert_eq!(
        keys(&answer["messages"][0]),
        ["anchor", "case", "fate", "fit", "kind", "line", "reference", "sent", "soundness"]
    );
}

#[test]
fn the_exit_code_is_the_worst_of_all() {
    let here = folder("desk-exit");
    case("desk-exit-one", &here);
    let path = here.to_str().unwrap();
    hamroh(&["desk", path]).run().exits(3);
    let missing = here.join("none.zip");
    let run = hamroh(&["desk", path, missing.to_str().unwrap()]).run().exits(1);
    assert!(run.out.contains("could not be read"), "{}", run.out);
    fs::write(here.join("a\u{1b}[2Jb.zip"), b"no zip").unwrap();
    let run = hamroh(&["desk", path, missing.to_str().unwrap()]).run().exits(4);
    assert!(run.out.contains("no zip file") && !run.out.contains("\u{1b}[2J"), "{}", run.out);
    let cut = fs::read(here.join("desk-exit-one.zip")).unwrap();
    fs::write(here.join("cut.zip"), &cut[..cut.len() - 9]).unwrap();
    let answer = hamroh(&["desk", path, "--json"]).run().exits(4).json();
    assert_eq!(answer["files"].as_array().unwrap().len(), 2);
    assert_eq!(answer["cases"][0]["verdict"], "VALID_WITH_FINDINGS");
}

#[test]
fn what_cannot_be_used_is_said() {
    let empty = folder("desk-empty");
    let path = empty.to_str().unwrap();
    assert!(hamroh(&["desk", path, "--lang", "uz"]).run().exits(1).err.contains("toʻplam"));
    let none = empty.join("none.txt");
    let run = hamroh(&["desk", path, "--messages", none.to_str().unwrap(), "--json"]).run().exits(2);
    assert_eq!(run.error_code(), "cannot-read");
    fs::write(&none, "S\0O\0S\0").unwrap();
    let run = hamroh(&["desk", path, "--messages", none.to_str().unwrap(), "--json"]).run().exits(2);
    assert_eq!(run.error_code(), "not-utf8");
    hamroh(&["desk"]).run().exits(2);
}

/// A phone that does not know the time says in how many hours it will check in again, and not of which day.
#[test]
fn a_check_in_without_a_clock_is_not_passed_over() {
    let here = folder("desk-no-clock");
    let clock = TestClock::new();
    let mut journal =
        Journal::create(&here.join("diary"), SECRET, false, clock.clone(), options()).unwrap().0;
    clock.break_down(true);
    sos::check_in(&mut journal, &well(""), None).unwrap();
    let bundle = here.join("bundle.zip");
    bundle::export(&mut journal, &bundle, &[]).unwrap();
    let run = hamroh(&["desk", bundle.to_str().unwrap()]).run();
    let text = run.out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("next check-in:") && text.contains("unknown"), "{}", run.out);
}
