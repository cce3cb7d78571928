//! The journal's commands: what is acknowledged, what is shown, what is proved.

use std::sync::Arc;

use hamroh_core::{companion::Companion, ports::SystemClock};
use hamroh_tests::fixtures::seen_at_a_simulated_place;

use super::harness::{PASSPHRASE, bundle, folder, hamroh, journal};

fn keys(value: &serde_json::Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

#[test]
fn every_write_is_acknowledged_without_a_passphrase() {
    let dir = journal("writes");
    let at = |args: &[&str]| {
        let mut all = vec!["journal", "--dir", &dir, "--json"];
        all.extend(args);
        hamroh(&all).run().exits(0).json()
    };
    for kind in ["incident", "promise", "deviation", "correction", "drill"] {
        let done = at(&["add", "a note", "--kind", kind, "--at", "-16.5,98.5"]);
        assert_eq!(keys(&done), ["anchor", "at", "id", "kind", "repeated"]);
        assert_eq!((done["kind"].as_str(), done["repeated"].as_bool()), (Some(kind), Some(false)));
        assert_eq!((done["id"].as_str().unwrap().len(), done["anchor"].as_str().unwrap().len()), (32, 26));
    }
    let sos = at(&[
        "sos",
        "--citizen",
        "KG",
        "--at",
        "16.713,98.575",
        "--battery",
        "34",
        "--to",
        "+996555000001",
        "--to",
        "+996555000002",
    ]);
    assert_eq!(keys(&sos), ["acknowledged", "outbox", "reference", "septets", "sms"]);
    let (sms, anchor) = (sos["sms"].as_str().unwrap(), sos["acknowledged"]["anchor"].as_str().unwrap());
    assert!(sms.contains(anchor) && sms.contains("KG") && sms.is_ascii(), "{sms}");
    assert!(sos["septets"].as_u64().unwrap() <= 160);
    assert_eq!(sos["outbox"].as_array().unwrap().len(), 2);
    assert_eq!(sos["outbox"][0]["state"], "queued");
    let id = sos["acknowledged"]["id"].as_str().unwrap();
    let off = at(&["cancel", id, "--sent", "--citizen", "KG"]);
    assert!(off["sms"].as_str().unwrap().starts_with("CANCEL KG citizen."));
    assert_eq!(
        (off["reference"].as_str(), off["outbox"].as_array().unwrap().len()),
        (sos["reference"].as_str(), 4)
    );
    let check_in = at(&["check-in", "--next-in-hours", "12", "--note", "in the bus"]);
    assert_eq!(check_in["acknowledged"]["kind"], "check_in");
    let preview = at(&["sos", "--preview", "--citizen", "KG", "--at", "16.713,98.575"]);
    assert_eq!(keys(&preview), ["septets", "sms"]);
    assert!(preview["sms"].as_str().unwrap().ends_with("Do not call back."));
    assert!(at(&["sos", "--drill"])["sms"].as_str().unwrap().contains("TEST"));
}

#[test]
fn the_list_shows_notes_but_no_counts() {
    let dir = journal("list");
    hamroh(&["journal", "--dir", &dir, "add", "-"]).input("from standard input").run().exits(0);
    let run = hamroh(&["journal", "--dir", &dir, "list"]).secret(PASSPHRASE).run().exits(0);
    assert!(
        run.out.contains("They took our passports.") && run.out.contains("from standard input"),
        "{}",
        run.out
    );
    let json = hamroh(&["journal", "--dir", &dir, "list", "--json"]).secret(PASSPHRASE).run().exits(0).json();
    assert_eq!(keys(&json), ["damaged", "entries"]);
    for entry in json["entries"].as_array().unwrap() {
        let wanted =
            ["at", "attachments", "facts", "id", "kind", "note", "ordinary", "position", "refers_to"];
        assert_eq!(keys(entry), wanted);
    }
}

#[test]
fn a_made_journal_says_its_fingerprint() {
    let dir = folder("init").join("diary").display().to_string();
    let made = hamroh(&["journal", "--dir", &dir, "init", "--json"]).secret(PASSPHRASE).run().exits(0);
    assert_eq!(keys(&made.json()), ["anchor", "at", "fingerprint", "id", "kind", "repeated"]);
    assert!(!made.out.contains(PASSPHRASE) && !made.err.contains(PASSPHRASE));
}

#[test]
fn exit_codes_of_verify_say_the_verdict() {
    let (file, anchor) = bundle("verdicts");
    let file = file.to_str().unwrap();
    let good = hamroh(&["verify", file, "--anchor", &anchor, "--json"]).run().exits(0).json();
    assert_eq!(keys(&good), ["disclosed", "journal", "lines", "reasons", "verdict"]);
    assert_eq!(good["verdict"], "VALID");
    assert!(good["disclosed"].to_string().contains("They took our passports."));
    let open = hamroh(&["verify", file, "--json"]).run().exits(3).json();
    assert_eq!(open["verdict"], "VALID_WITH_FINDINGS");
    assert!(open["reasons"].to_string().contains("NO_OUTSIDE_ANCHOR"));
    assert!(hamroh(&["verify", file]).run().exits(3).out.contains("VALID WITH FINDINGS"));
    // The anchor of another journal fits no size of this one.
    let (_, other) = bundle("other");
    let rolled = hamroh(&["verify", file, "--anchor", &other, "--json"]).run().exits(4).json();
    assert_eq!(rolled["verdict"], "ROLLED_BACK");
}

#[test]
fn a_changed_bundle_is_invalid() {
    let (file, anchor) = bundle("changed");
    let mut bytes = std::fs::read(&file).unwrap();
    let note = b"They took our passports.";
    let at = bytes.windows(note.len()).position(|w| w == note).expect("disclosed text stands in the bundle");
    bytes[at] ^= 1;
    std::fs::write(&file, bytes).unwrap();
    let run = hamroh(&["verify", file.to_str().unwrap(), "--anchor", &anchor, "--json"]).run().exits(4);
    assert_eq!(run.json()["verdict"], "INVALID");
}

#[test]
fn one_record_can_be_disclosed_alone() {
    let dir = journal("only");
    let secret =
        hamroh(&["journal", "--dir", &dir, "add", "nobody's business", "--json"]).run().exits(0).json();
    let shown = hamroh(&["journal", "--dir", &dir, "add", "for the consul", "--json"]).run().exits(0).json();
    let file = format!("{dir}-one.zip");
    let _ = std::fs::remove_file(&file);
    let id = shown["id"].as_str().unwrap();
    hamroh(&["journal", "--dir", &dir, "export", &file, "--only", id]).secret(PASSPHRASE).run().exits(0);
    let anchor = shown["anchor"].as_str().unwrap();
    let found = hamroh(&["verify", &file, "--anchor", anchor, "--json"]).run().exits(0).json();
    assert!(found["disclosed"].to_string().contains("for the consul"));
    assert!(!found.to_string().contains(secret["id"].as_str().unwrap()));
    assert!(!String::from_utf8_lossy(&std::fs::read(&file).unwrap()).contains("nobody's business"));
}

#[test]
fn the_journal_itself_is_verified_with_the_same_codes() {
    let dir = journal("verify");
    let sos = hamroh(&["journal", "--dir", &dir, "sos", "--json"]).run().exits(0).json();
    let anchor = sos["acknowledged"]["anchor"].as_str().unwrap();
    assert_eq!(
        hamroh(&["journal", "--dir", &dir, "verify", "--anchor", anchor]).run().exits(0).out.lines().next(),
        Some("VALID")
    );
    hamroh(&["journal", "--dir", &dir, "verify", "--json"]).run().exits(3);
    let (_, other) = bundle("verify-other");
    hamroh(&["journal", "--dir", &dir, "verify", "--anchor", &other, "--json"]).run().exits(4);
}

#[test]
fn a_bundle_may_be_named_by_a_file_name_alone() {
    let dir = journal("relative");
    let here = folder("here");
    let run = hamroh(&["journal", "--dir", &dir, "export", "bundle.zip"])
        .secret(PASSPHRASE)
        .within(&here)
        .run()
        .exits(0);
    assert!(run.out.contains("bundle.zip") && here.join("bundle.zip").exists());
    hamroh(&["verify", "bundle.zip"]).within(&here).run().exits(3);
}

const NOTHING_LEFT: &str = "nobody needs to be told";

/// A call for help to one number, and its id.
fn call(dir: &str, more: &[&str]) -> String {
    let sos = ["journal", "--dir", dir, "sos", "--to", "+996555000001", "--json"];
    let sos = hamroh(&[&sos[..], more].concat()).run().exits(0).json();
    sos["acknowledged"]["id"].as_str().unwrap().to_owned()
}

#[test]
fn who_says_that_a_call_left_is_given_a_cancel_however_the_id_is_typed() {
    let dir = journal("cancel-case");
    let id = call(&dir, &[]).to_uppercase();
    let off = hamroh(&["journal", "--dir", &dir, "cancel", &id, "--sent"]).run().exits(0).out;
    assert!(off.contains("| CANCEL") && !off.contains(NOTHING_LEFT), "{off}");
}

#[test]
fn a_call_taken_back_by_mistake_and_then_said_to_have_left_is_given_a_cancel() {
    let dir = journal("cancel-mistake");
    let id = call(&dir, &[]);
    let cancel = |fate: &str| hamroh(&["journal", "--dir", &dir, "cancel", &id, fate]).run().exits(0).out;
    let back = cancel("--not-sent");
    assert!(back.contains(NOTHING_LEFT) && !back.contains("CANCEL"), "{back}");
    let off = cancel("--sent");
    assert!(off.contains("| CANCEL") && !off.contains(NOTHING_LEFT), "{off}");
    // Said the other way round again, nobody is told that it had not left.
    let again = cancel("--not-sent");
    assert!(!again.contains(NOTHING_LEFT), "{again}");
}

#[test]
fn practice_that_was_sent_is_not_said_to_have_reached_nobody() {
    let dir = journal("cancel-drill");
    let id = call(&dir, &["--drill"]);
    let off = hamroh(&["journal", "--dir", &dir, "cancel", &id, "--sent"]).run().exits(0).out;
    assert!(off.contains("It was practice") && !off.contains(NOTHING_LEFT), "{off}");
    let check_in = hamroh(&["journal", "--dir", &dir, "check-in", "--to", "+996555000001", "--json"]).run();
    let check_in = check_in.exits(0).json();
    let id = check_in["acknowledged"]["id"].as_str().unwrap();
    let refused = hamroh(&["journal", "--dir", &dir, "cancel", id, "--sent", "--json"]).run().exits(1);
    assert_eq!(refused.error_code(), "not-found-sos");
}

#[test]
fn what_the_phone_said_of_a_position_is_shown() {
    let dir = journal("simulated");
    let companion = Companion::open(dir.clone(), Arc::new(SystemClock::default())).unwrap();
    companion.journal_add(seen_at_a_simulated_place()).unwrap();
    companion.pause().unwrap();
    let shown = hamroh(&["journal", "--dir", &dir, "list"]).secret(PASSPHRASE).run().exits(0).out;
    assert!(shown.contains("within 20 m; 600 s old; simulated, as the phone says"), "{shown}");
}

#[test]
fn no_statement_is_noted_that_could_not_be_written() {
    let dir = journal("dossier-nowhere");
    let here = folder("dossier-files");
    let [page, nowhere] = ["d.html", "nofolder/d.html"].map(|name| here.join(name).display().to_string());
    let make = |args: &[&str]| {
        let all = [&["journal", "--dir", &dir, "dossier"], args, &["--json"]].concat();
        hamroh(&all).secret(PASSPHRASE).run()
    };
    assert_eq!(make(&[&nowhere]).exits(1).error_code(), "not-found-folder");
    assert_eq!(make(&[&page, "--text", &page]).exits(1).error_code(), "exists-file");
    assert!(!std::path::Path::new(&page).exists());
    let is_noted = |name: &str| {
        let bundle = here.join(name).display().to_string();
        let export = ["journal", "--dir", &dir, "export", &bundle];
        hamroh(&export).secret(PASSPHRASE).run().exits(0);
        hamroh(&["verify", &bundle, "--json"]).run().exits(3).out.contains("dossier sha256")
    };
    assert!(!is_noted("before.zip"));
    make(&[&page]).exits(0);
    assert!(is_noted("after.zip"));
}
