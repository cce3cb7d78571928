//! Those at home, and the trip they follow, through the built program.

use std::{fs, path::Path};

use super::harness::{folder, hamroh};

const SENTENCE: &str = "Бүгүн базардан эки килограмм алма алдык";

/// A folder that follows one trip, whose sentence means that the traveller is held.
fn home(name: &str) -> String {
    let here = folder(name);
    let [trip, home] = ["trip", "home"].map(|part| here.join(part).display().to_string());
    let phrase = format!("held:{SENTENCE}");
    hamroh(&[
        "trip",
        "--dir",
        &trip,
        "plan",
        "--name",
        "Aibek",
        "--citizen",
        "KG",
        "--in",
        "TH",
        "--phrase",
        &phrase,
    ])
    .run()
    .exits(0);
    let plan = here.join("plan.txt").display().to_string();
    hamroh(&["trip", "--dir", &trip, "share", "--out", &plan]).run().exits(0);
    hamroh(&["relative", "--dir", &home, "add", &plan]).run().exits(0);
    home
}

/// As on a full disk: no new version of the file can be written, the old one stays.
fn cannot_be_written(home: &str) {
    fs::create_dir_all(Path::new(home).join("followed.json.new/x")).unwrap();
}

#[test]
fn an_alarm_is_seen_on_a_disk_that_takes_nothing() {
    let home = home("home-full");
    hamroh(&["relative", "--dir", &home, "enter"]).input(SENTENCE).run().exits(3);
    cannot_be_written(&home);
    let seen = hamroh(&["relative", "--dir", &home]).run().exits(3);
    assert!(seen.out.contains(SENTENCE), "{seen:?}");
    hamroh(&["relative", "--dir", &home, "request"]).run().exits(0);
}

#[test]
fn what_came_is_read_on_a_disk_that_takes_nothing_and_said_not_to_be_kept() {
    let home = home("home-full-enter");
    cannot_be_written(&home);
    for _ in 0..2 {
        let read = hamroh(&["relative", "--dir", &home, "enter"]).input(SENTENCE).run().exits(3);
        assert!(read.out.contains("could not be kept") && read.out.contains("cannot leave"), "{read:?}");
    }
    let none = hamroh(&["relative", "--dir", &home, "nothing-came"]).run();
    assert!(none.out.contains("could not be kept"), "{none:?}");
    fs::remove_dir_all(Path::new(&home).join("followed.json.new")).unwrap();
    let kept = hamroh(&["relative", "--dir", &home, "enter"]).input(SENTENCE).run().exits(3);
    assert!(!kept.out.contains("could not be kept"), "{kept:?}");
    hamroh(&["relative", "--dir", &home]).run().exits(3);
    // What must be on the disk to hold fails instead.
    cannot_be_written(&home);
    hamroh(&["relative", "--dir", &home, "forget"]).run().exits(1);
    hamroh(&["relative", "--dir", &home, "clock-is-right"]).run().exits(1);
    hamroh(&["relative", "--dir", &home]).run().exits(3);
}

#[test]
fn an_alarm_that_is_entered_has_its_exit_code_in_json_too() {
    let home = home("home-json");
    let well = hamroh(&["relative", "--dir", &home, "enter", "--json"]).input("Салам").run().exits(0).json();
    assert_eq!(well["repeated"], false);
    hamroh(&["relative", "--dir", &home, "enter", "--json"]).input(SENTENCE).run().exits(3).json();
}

#[test]
fn a_slip_in_the_name_of_a_folder_is_said_and_makes_none() {
    let slip = folder("home-slip").join("hom");
    let dir = slip.to_str().unwrap();
    for args in [
        &["relative", "--dir", dir][..],
        &["relative", "--dir", dir, "nothing-came"],
        &["trip", "--dir", dir],
        &["trip", "--dir", dir, "end"],
    ] {
        let run = hamroh(&[args, &["--json"][..]].concat()).run().exits(1);
        assert_eq!(run.error_code(), "not-found-folder");
    }
    assert!(!slip.exists());
}

#[test]
fn a_traveller_with_a_hostile_name_cannot_drive_the_terminal() {
    let here = folder("home-hostile");
    let [trip, home] = ["trip", "home"].map(|part| here.join(part).display().to_string());
    let name = "A\u{1b}[2J\u{1b}]0;x\u{7}\u{202e}b";
    let plan = ["trip", "--dir", &trip, "plan", "--name", name, "--citizen", "KG", "--in", "TH"];
    hamroh(&plan).run().exits(0);
    let shared = hamroh(&["trip", "--dir", &trip, "share", "--json"]).run().exits(0).json();
    let run = hamroh(&["relative", "--dir", &home, "add"]).input(shared["text"].as_str().unwrap()).run();
    assert!(run.out.contains('·') && !run.out.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{run:?}");
    let coloured = hamroh(&["relative", "--dir", &home, "--color", "always"]).run().out;
    assert!(!coloured.contains("\u{1b}[2J") && !coloured.contains('\u{7}'), "{coloured:?}");
}

#[test]
fn a_plan_that_could_not_be_written_was_not_given_away() {
    let here = folder("share-over");
    let trip = here.join("trip").display().to_string();
    let plan = here.join("plan.txt").display().to_string();
    hamroh(&["trip", "--dir", &trip, "plan", "--name", "Aibek", "--citizen", "KG", "--in", "TH"])
        .run()
        .exits(0);
    let before = hamroh(&["trip", "--dir", &trip, "--json"]).run().exits(0).json();
    fs::write(&plan, "something else").unwrap();
    let share = ["trip", "--dir", &trip, "share", "--out", &plan, "--json"];
    assert_eq!(hamroh(&share).run().exits(1).error_code(), "exists-file");
    assert_eq!(fs::read_to_string(&plan).unwrap(), "something else");
    let after = hamroh(&["trip", "--dir", &trip, "--json"]).run().exits(0).json();
    assert_eq!(before["trip"]["to_do"], after["trip"]["to_do"]);
    fs::remove_file(&plan).unwrap();
    hamroh(&share).run().exits(0);
    let given = hamroh(&["trip", "--dir", &trip, "--json"]).run().exits(0).json();
    assert_ne!(before["trip"]["to_do"], given["trip"]["to_do"]);
}
