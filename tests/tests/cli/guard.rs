//! Who can read a journal, its files and its end, through the built program.

use std::{fs, path::Path};

use super::harness::{Hamroh, PASSPHRASE, Run, folder, hamroh, journal};

const OTHER: &str = "stone window eleven loud purple gate";

fn on(dir: &str, args: &[&str]) -> Hamroh {
    let mut all = vec!["journal", "--dir", dir, "--json"];
    all.extend(args);
    hamroh(&all)
}

fn list(dir: &str, secret: &str) -> Run {
    on(dir, &["list"]).secret(secret).run()
}

/// A run that sets a secret: the one in force, and the other.
fn set(dir: &str, args: &[&str], other: &str) -> Run {
    on(dir, args).secret(PASSPHRASE).env("HAMROH_NEW_PASSPHRASE", other).run()
}

#[test]
fn a_second_secret_shows_ordinary_notes_only() {
    let dir = journal("second");
    assert_eq!(set(&dir, &["set-second-secret"], OTHER).exits(0).json()["done"], "second-secret");
    on(&dir, &["add", "Bought bread.", "--ordinary"]).secret(PASSPHRASE).run().exits(0);
    let shown = list(&dir, OTHER).exits(0).out;
    assert!(shown.contains("Bought bread.") && !shown.contains("passports"), "{shown}");
    let all = list(&dir, PASSPHRASE).exits(0).out;
    assert!(all.contains("Bought bread.") && all.contains("passports"), "{all}");
    // Nothing that people read tells that there is another view.
    let people = hamroh(&["journal", "--dir", &dir, "list"]).secret(OTHER).run().exits(0).out;
    assert!(!people.contains("second"), "{people}");
    assert_eq!(
        on(&dir, &["add", "x", "--ordinary"]).secret("no such words").run().error_code(),
        "wrong-secret"
    );
    on(&dir, &["clear-second-secret"]).secret(PASSPHRASE).run().exits(0);
    assert_eq!(list(&dir, OTHER).exits(1).error_code(), "wrong-secret");
}

#[test]
fn a_changed_secret_opens_and_the_old_one_does_not() {
    let dir = journal("changed-secret");
    let run = set(&dir, &["change-secret"], OTHER).exits(0);
    assert!(!run.out.contains(OTHER) && !run.err.contains(OTHER));
    assert_eq!(list(&dir, PASSPHRASE).exits(1).error_code(), "wrong-secret");
    assert!(list(&dir, OTHER).exits(0).out.contains("passports"));
}

#[test]
fn what_cannot_be_set_says_why_and_changes_nothing() {
    let dir = journal("not-set");
    for weak in ["1234", "password1", "river lamp seven"] {
        assert_eq!(set(&dir, &["change-secret"], weak).exits(2).error_code(), "weak-secret");
    }
    assert_eq!(set(&dir, &["change-secret"], "").exits(2).error_code(), "empty-secret");
    set(&dir, &["set-second-secret"], OTHER).exits(0);
    assert_eq!(set(&dir, &["change-secret"], OTHER).exits(2).error_code(), "secret-taken");
    let as_owner = |args: &[&str]| on(&dir, args).secret(PASSPHRASE).run();
    assert_eq!(as_owner(&["set-trustee", "7Q2M"]).exits(2).error_code(), "trustee-key");
    assert_eq!(as_owner(&["erase-after", "3"]).exits(2).error_code(), "erase-after");
    as_owner(&["erase-after", "10"]).exits(0);
    as_owner(&["erase-after", "0"]).exits(0);
    assert!(as_owner(&["list"]).exits(0).out.contains("passports"));
}

#[test]
fn a_recovery_code_opens_and_a_newer_one_replaces_it() {
    let dir = journal("recovery");
    let new = || {
        let made = on(&dir, &["new-recovery-code"]).secret(PASSPHRASE).run().exits(0).json();
        made["code"].as_str().unwrap().to_owned()
    };
    let first = new();
    assert!(list(&dir, &first).exits(0).out.contains("passports"));
    let second = new();
    assert_eq!(list(&dir, &first).exits(1).error_code(), "wrong-secret");
    assert!(list(&dir, &second).exits(0).out.contains("passports"));
}

#[test]
fn a_trustee_reads_a_copy_from_then_on() {
    let dir = journal("trustee");
    let here = folder("trustee-of");
    let key = here.join("key").display().to_string();
    let made = hamroh(&["trustee", "new", "--out", &key, "--json"]).run().exits(0);
    let private = fs::read_to_string(&key).unwrap();
    assert!(!made.out.contains(private.lines().last().unwrap()), "the private key is not printed");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(fs::metadata(&key).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let again = hamroh(&["trustee", "new", "--out", &key, "--json"]).run().exits(1);
    assert_eq!(again.error_code(), "exists-file");
    let public = made.json()["key"].as_str().unwrap().to_owned();
    on(&dir, &["set-trustee", &public]).secret(PASSPHRASE).run().exits(0);
    on(&dir, &["add", "They moved us at night."]).run().exits(0);
    let copy = here.join("copy").display().to_string();
    fs::copy(Path::new(&dir).join("journal/journal.sqlite"), &copy).unwrap();
    let read = |copy: &str, key: &str| hamroh(&["trustee", "read", copy, "--key", key, "--json"]).run();
    let shown = read(&copy, &key).exits(0).out;
    assert!(shown.contains("They moved us at night.") && !shown.contains("passports"), "{shown}");
    assert_eq!(read(&copy, &copy).exits(2).error_code(), "not-such-a-file");
    let broken = here.join("broken").display().to_string();
    fs::write(&broken, private.replacen("private", "privat", 1)).unwrap();
    assert_eq!(read(&copy, &broken).exits(2).error_code(), "trustee-key-file");
    assert_eq!(read(&format!("{copy}-none"), &key).exits(2).error_code(), "cannot-read");
}

#[test]
fn an_erasure_leaves_nothing_and_is_asked_for() {
    let dir = journal("erase");
    let no = on(&dir, &["erase"]).input("no\n").run().exits(2);
    assert_eq!(no.error_code(), "erase-unconfirmed");
    assert!(list(&dir, PASSPHRASE).exits(0).out.contains("passports"));
    let done = on(&dir, &["erase"]).input("Erase\n").run().exits(0).json();
    assert_eq!(done["remains"], serde_json::json!(["messages", "exports", "app", "chip"]));
    assert_eq!(fs::read_dir(Path::new(&dir).join("journal")).unwrap().count(), 0);
    assert_eq!(list(&dir, PASSPHRASE).exits(1).error_code(), "not-found-journal");
    let other = journal("erase-yes");
    let said = hamroh(&["journal", "--dir", &other, "erase", "--yes"]).run().exits(0).out;
    assert!(said.contains("store's history") && said.contains("list of messages"), "{said}");
}

#[test]
fn an_interrupted_erasure_goes_on_at_the_next_command() {
    let dir = journal("erase-again");
    let inside = Path::new(&dir).join("journal");
    // As a power cut leaves it behind the first step: said to have begun, nothing removed.
    fs::write(inside.join("journal.erasing"), b"1").unwrap();
    assert_eq!(list(&dir, PASSPHRASE).exits(1).error_code(), "not-found-journal");
    assert_eq!(fs::read_dir(inside).unwrap().count(), 0);
}

#[test]
fn facts_stand_apart_from_the_story() {
    let dir = journal("facts");
    on(&dir, &["add", "--fact", "place=Mae Sot, by the river", "--fact", "PEOPLE=Tall man"]).run().exits(0);
    on(&dir, &["add", "Asked.", "--ask", "--fact", "time=Tuesday"])
        .input("a house\n\n\nlocked in\n")
        .run()
        .exits(0);
    let json = list(&dir, PASSPHRASE).exits(0).json();
    let facts: Vec<_> = json["entries"].as_array().unwrap().iter().map(|e| &e["facts"]).collect();
    assert_eq!(
        (&facts[1]["place"], &facts[1]["people"]),
        (&"Mae Sot, by the river".into(), &"Tall man".into())
    );
    assert_eq!((&facts[2]["time"], &facts[2]["place"]), (&"Tuesday".into(), &"a house".into()));
    assert_eq!((&facts[2]["words"], &facts[2]["harm"]), (&"".into(), &"locked in".into()));
    let people = hamroh(&["journal", "--dir", &dir, "list"]).secret(PASSPHRASE).run().exits(0).out;
    assert!(people.contains("Place: Mae Sot") && people.contains("Harm: locked in"), "{people}");
    assert_eq!(on(&dir, &["add"]).run().exits(2).error_code(), "usage");
    assert_eq!(on(&dir, &["add", "x", "--fact", "colour=red"]).run().exits(2).error_code(), "usage");
    let long = format!("words={}", "x".repeat(2_001));
    assert_eq!(on(&dir, &["add", "--fact", &long]).run().exits(1).error_code(), "too-large-facts");
}

#[test]
fn a_file_comes_out_as_it_went_in() {
    let dir = journal("attach");
    let here = folder("attached");
    let photo = here.join("photo.JPG").display().to_string();
    let bytes: Vec<u8> = (0..1_300_000u32).map(|i| (i * 7 + i / 251) as u8).collect();
    fs::write(&photo, &bytes).unwrap();
    let id = "00112233445566778899aabbccddeeff";
    let done = on(&dir, &["attach", &photo, "--note", "the gate", "--id", id]).run().exits(0).json();
    assert_eq!((done["id"].as_str(), done["repeated"].as_bool()), (Some(id), Some(false)));
    let again = on(&dir, &["attach", &photo, "--note", "the gate", "--id", id]).run().exits(0).json();
    assert_eq!(again["repeated"], true, "the same id goes on, it does not write twice");
    let shown = on(&dir, &["show", id]).secret(PASSPHRASE).run().exits(0).json();
    let file = &shown["attachments"][0];
    assert_eq!((&file["media_type"], &file["length"]), (&"image/jpeg".into(), &1_300_000.into()));
    let out = here.join("out").display().to_string();
    let saved = on(&dir, &["save", id, &out]).secret(PASSPHRASE).run().exits(0).json();
    assert_eq!(saved["sha256"], file["sha256"]);
    assert_eq!(fs::read(&out).unwrap(), bytes);
    assert_eq!(on(&dir, &["save", id, &out]).secret(PASSPHRASE).run().exits(1).error_code(), "exists-file");
    // Another file under its id is not taken for it.
    let other = here.join("other.jpg").display().to_string();
    fs::write(&other, &bytes[1..]).unwrap();
    assert_eq!(on(&dir, &["attach", &other, "--id", id]).run().exits(2).error_code(), "other-file");
    let note = on(&dir, &["add", "a note"]).run().exits(0).json();
    let of_note = ["attach", &other, "--id", note["id"].as_str().unwrap()];
    assert_eq!(on(&dir, &of_note).run().exits(2).error_code(), "client-id");
    let again = hamroh(&["journal", "--dir", &dir, "attach", &photo, "--id", id]).run().exits(0).out;
    assert!(again.contains("already") && !again.contains(", ,"), "{again}");
    // What is long says how to go on with it.
    let run = hamroh(&["journal", "--dir", &dir, "attach", &photo]).run().exits(0);
    assert!(run.err.contains("--id "), "{}", run.err);
}

#[test]
fn files_that_cannot_be_taken_in_or_out_say_why() {
    let dir = journal("attach-bad");
    let here = folder("attach-bad-files");
    let empty = here.join("empty.txt").display().to_string();
    fs::write(&empty, b"").unwrap();
    let attach = |args: &[&str]| on(&dir, &[&["attach"], args].concat()).run();
    assert_eq!(attach(&[&empty]).exits(2).error_code(), "empty-file");
    assert_eq!(attach(&[&format!("{empty}-none")]).exits(2).error_code(), "cannot-read");
    assert_eq!(attach(&[here.to_str().unwrap()]).exits(2).error_code(), "cannot-read");
    fs::write(&empty, b"something").unwrap();
    assert_eq!(attach(&[&empty, "--type", "picture"]).exits(2).error_code(), "media-type");
    assert_eq!(attach(&[&empty, "--id", "12"]).exits(2).error_code(), "client-id");
    let id = "ffeeddccbbaa99887766554433221100";
    let read = |args: &[&str]| on(&dir, args).secret(PASSPHRASE).run();
    assert_eq!(read(&["show", id]).exits(1).error_code(), "not-found-record");
    let out = here.join("out").display().to_string();
    assert_eq!(read(&["save", id, &out]).exits(1).error_code(), "not-found-attachment");
    assert!(!Path::new(&out).exists());
}

#[test]
fn what_was_salvaged_of_a_damaged_file_is_in_the_list() {
    let dir = journal("salvage");
    let file = Path::new(&dir).join("journal/journal.sqlite");
    let mut bytes = fs::read(&file).unwrap();
    bytes[..100].fill(0xa5);
    fs::write(&file, bytes).unwrap();
    let added = hamroh(&["journal", "--dir", &dir, "add", "After the damage."]).run().exits(0);
    assert!(added.err.contains("set aside (journal.sqlite.1.aside)"), "{added:?}");
    let verified = on(&dir, &["verify"]).run();
    assert!(verified.err.contains(r#"{"warning":{"code":"set-aside""#), "{verified:?}");
    let shown = list(&dir, PASSPHRASE).exits(0).out;
    assert!(shown.contains("They took our passports.") && shown.contains("After the damage."), "{shown}");
}

fn planned(dir: &str) -> std::path::PathBuf {
    hamroh(&["trip", "--dir", dir, "plan", "--name", "Aibek", "--citizen", "KG", "--in", "TH"])
        .run()
        .exits(0);
    let plan = Path::new(dir).join("trip.bin");
    assert!(plan.exists());
    plan
}

#[test]
fn an_erasure_takes_the_plan_of_the_trip_along() {
    let dir = journal("erase-trip");
    let plan = planned(&dir);
    let said = hamroh(&["journal", "--dir", &dir, "erase", "--yes"]).run().exits(0).out;
    assert!(said.contains("plan of the trip") && !plan.exists(), "{said}");
    let trip = hamroh(&["trip", "--dir", &dir, "--json"]).run().exits(0).json();
    assert!(trip["trip"].is_null());
    // One that was interrupted takes it along when it goes on.
    let dir = journal("erase-trip-again");
    let plan = planned(&dir);
    fs::write(plan.with_file_name("trip.bin.new"), b"half").unwrap();
    fs::write(Path::new(&dir).join("journal/journal.erasing"), b"1").unwrap();
    assert_eq!(list(&dir, PASSPHRASE).exits(1).error_code(), "not-found-journal");
    assert!(!plan.exists() && !plan.with_file_name("trip.bin.new").exists());
}
