//! `hamroh pack sign`, `key` and `root`: what a signer sees, and what no key signs.

use std::{fs, path::Path};

use serde_json::Value;

use super::{
    harness::{PASSPHRASE, folder, hamroh},
    publisher::{replace, rows, signed, text, unsigned},
};

fn ids(value: &Value) -> Vec<String> {
    value.as_array().unwrap().iter().map(|h| h["id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn two_signers_on_two_machines() {
    let rows = rows("pack-two", 2);
    let file = unsigned(&rows);
    let refused = hamroh(&["pack", "verify", text(&file), "--json"]).run().exits(4).json();
    assert_eq!((&refused["believed"], &refused["reason"]), (&false.into(), &"pack-not-signed".into()));
    assert_eq!(refused["missing"], 2);
    // The second one builds from an own copy of the rows, signs, and hands the signed copy back.
    let other = file.with_file_name("other.hamroh");
    hamroh(&["pack", "build", text(&rows), "--out", text(&other)]).run().exits(0);
    let sign = |file: &Path, more: &[&str]| {
        let mut args = vec!["pack", "sign", text(file), "--json"];
        args.extend(more);
        hamroh(&args).run()
    };
    let one =
        sign(&file, &["--development", "1", "--rows", text(&rows), "--against", "seed"]).exits(0).json();
    assert_eq!((one["missing"].as_u64(), ids(&one["signed"]).len()), (Some(1), 1));
    assert_eq!(one["changes"]["new"]["version"], 2);
    hamroh(&["pack", "verify", text(&file)]).run().exits(4);
    sign(&other, &["--development", "3"]).exits(0);
    let both = sign(&file, &["--from", text(&other)]).exits(0).json();
    assert_eq!((both["missing"].as_u64(), ids(&both["signed"]).len()), (Some(0), 2));
    assert_eq!(both["added"].as_array().unwrap().len(), 1);
    let good = hamroh(&["pack", "verify", text(&file), "--json"]).run().exits(0).json();
    assert_eq!((&good["believed"], &good["pack"]["version"]), (&true.into(), &2.into()));
    assert!(good["pack"]["parts"].as_array().unwrap().len() > 8);
    let shown = hamroh(&["pack", "verify", text(&file)]).run().exits(0);
    assert!(shown.out.contains("BELIEVED") && shown.out.contains("development 3"), "{}", shown.out);
    // Signing once more changes nothing.
    let before = fs::read(&file).unwrap();
    sign(&file, &["--development", "1"]).exits(0);
    assert_eq!(fs::read(&file).unwrap(), before);
}

#[test]
fn what_has_faults_against_the_last_pack_is_not_signed_by_accident() {
    let rows = rows("pack-sign-faults", 2);
    let contacts = rows.join("directory/contacts.csv");
    let before = fs::read_to_string(&contacts).unwrap();
    let gone = before.lines().find(|l| l.contains("+6626753995")).unwrap();
    fs::write(&contacts, before.replacen(&format!("{gone}\n"), "", 1)).unwrap();
    let file = unsigned(&rows);
    let bytes = fs::read(&file).unwrap();
    let sign = |file: &Path, more: &[&str]| {
        let mut args = vec!["pack", "sign", text(file), "--development", "1", "--json", "--against", "seed"];
        args.extend(more);
        hamroh(&args).run()
    };
    assert_eq!(sign(&file, &[]).exits(1).error_code(), "sign-faults");
    assert_eq!(fs::read(&file).unwrap(), bytes);
    // A person sees what it is about first.
    let args = ["pack", "sign", text(&file), "--development", "1", "--against", "seed"];
    assert!(hamroh(&args).run().exits(1).out.contains("VANISHES"));
    assert_eq!(sign(&file, &["--in-spite-of-faults"]).exits(0).json()["missing"], 1);
    let same = unsigned(&super::publisher::rows("pack-sign-same", 1));
    assert_eq!(sign(&same, &[]).exits(1).error_code(), "sign-number");
    sign(&same, &["--in-spite-of-faults"]).exits(0);
}

#[test]
fn signatures_of_another_text_are_not_taken_over() {
    let ours = rows("pack-ours", 2);
    let theirs = rows("pack-theirs", 2);
    replace(&theirs.join("pack.csv"), "review_by,2027-02", "review_by,2027-03");
    let (one, two) = (signed(&ours), signed(&theirs));
    let before = fs::read(&one).unwrap();
    for from in [&["--from", text(&two)][..], &["--development", "3", "--rows", text(&theirs)]] {
        let mut args = vec!["pack", "sign", text(&one), "--json"];
        args.extend(from);
        let run = hamroh(&args).run().exits(1);
        assert!(run.err.contains("part pack.csv") && run.err.contains("review_by"), "{}", run.err);
        assert_eq!(run.error_code(), "texts-differ");
    }
    assert_eq!(fs::read(&one).unwrap(), before);
}

#[test]
fn a_key_of_ones_own() {
    let dir = folder("pack-key");
    let key = |name: &str| dir.join(format!("{name}.key"));
    let make = |name: &str, passphrase: &str| {
        hamroh(&["pack", "key", "new", "--holder", name, "--out", text(&key(name)), "--json"])
            .secret(passphrase)
            .run()
    };
    for name in ["Aigul", "Bakyt", "Dilnoza", "Erkin"] {
        let told = make(name, PASSPHRASE).exits(0).json();
        let public = hamroh(&["pack", "key", "show", text(&key(name)), "--json"]).run().exits(0).json();
        assert_eq!(told, public);
        let line = hamroh(&["pack", "key", "show", text(&key(name))]).run().exits(0).out;
        assert!(line.starts_with(&format!("key {} {name}\n", told["key"].as_str().unwrap())), "{line}");
        fs::write(dir.join(format!("{name}.pub")), line).unwrap();
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(fs::metadata(key("Aigul")).unwrap().permissions().mode() & 0o777, 0o600);
    }
    assert_eq!(make("Aigul", PASSPHRASE).exits(1).error_code(), "exists-file");
    for weak in ["1234", "password", "five words are too few"] {
        assert_eq!(make("Weak", weak).exits(2).error_code(), "weak-passphrase", "{weak}");
    }
    assert_eq!(make("A\nB", PASSPHRASE).exits(2).error_code(), "holder");
    assert!(!key("Weak").exists());

    // A first list of keys, and a channel of its own for it.
    let public = |name: &str| dir.join(format!("{name}.pub")).display().to_string();
    let root = dir.join("1.root");
    let (a, b, d) = (public("Aigul"), public("Bakyt"), public("Dilnoza"));
    let args = [
        "pack",
        "root",
        "new",
        "--channel",
        "stable",
        "--key",
        &a,
        "--key",
        &b,
        "--key",
        &d,
        "--json",
        "--out",
        text(&root),
    ];
    let made = hamroh(&args).run().exits(0).json();
    assert_eq!((made["threshold"].as_u64(), made["keys"].as_array().unwrap().len()), (Some(2), 3));
    let own = ["pack", "root", "new", "--channel", "stable", "--key", &a, "--key", &a, "--json", "--out"];
    let twice = dir.join("twice.root");
    let mut args = own.to_vec();
    args.push(text(&twice));
    assert_eq!(hamroh(&args).run().exits(2).error_code(), "root-unsound");

    // A pack for that channel, signed by two of the three.
    let rows = rows("pack-own", 2);
    replace(&rows.join("pack.csv"), "channel,development", "channel,stable");
    let file = rows.with_file_name("own.hamroh");
    hamroh(&["pack", "build", text(&rows), "--out", text(&file), "--root", text(&root)]).run().exits(0);
    let sign = |name: &str, passphrase: &str| {
        hamroh(&["pack", "sign", text(&file), "--key", text(&key(name)), "--root", text(&root), "--json"])
            .secret(passphrase)
            .run()
    };
    let before = fs::read(&file).unwrap();
    assert_eq!(sign("Aigul", "another six words for nothing here").exits(1).error_code(), "key-passphrase");
    assert_eq!(sign("Erkin", PASSPHRASE).exits(2).error_code(), "key-not-listed");
    assert_eq!(fs::read(&file).unwrap(), before);
    // Keys of another channel sign nothing of this one.
    let args = ["pack", "sign", text(&file), "--development", "1", "--json"];
    assert_eq!(hamroh(&args).run().exits(2).error_code(), "pack-for-others");
    assert_eq!(fs::read(&file).unwrap(), before);
    let told = sign("Aigul", PASSPHRASE).exits(0);
    assert!(told.err.contains("part directory/contacts.csv ") && told.err.contains("SHA-256"), "{told:?}");
    assert_eq!(sign("Bakyt", PASSPHRASE).exits(0).json()["missing"], 0);
    let good =
        hamroh(&["pack", "verify", text(&file), "--root", text(&root), "--json"]).run().exits(0).json();
    assert_eq!(good["root"]["channel"], "stable");
    // Nobody without that list believes it.
    let bad = hamroh(&["pack", "verify", text(&file), "--json"]).run().exits(4).json();
    assert_eq!(bad["reason"], "pack-not-signed");

    // Keys change: Erkin comes, Aigul goes. Two of the old and two of the new sign.
    let next = dir.join("2.root");
    let e = public("Erkin");
    let args = [
        "pack",
        "root",
        "new",
        "--after",
        text(&root),
        "--key",
        &b,
        "--key",
        &d,
        "--key",
        &e,
        "--json",
        "--out",
        text(&next),
    ];
    assert_eq!(hamroh(&args).run().exits(0).json()["version"], 2);
    let show = || hamroh(&["pack", "root", "show", text(&next), "--after", text(&root), "--json"]).run();
    assert_eq!(show().exits(4).json()["follows"], false);
    for name in ["Aigul", "Bakyt", "Erkin"] {
        let own = key(name);
        let args =
            ["pack", "root", "sign", text(&next), "--key", text(&own), "--after", text(&root), "--json"];
        hamroh(&args).secret(PASSPHRASE).run().exits(0);
    }
    assert_eq!(show().exits(0).json()["follows"], true);
    let plain = hamroh(&["pack", "root", "show", text(&next), "--plain"]).run().exits(0).out;
    assert!(
        plain.starts_with("hamroh-root 1\nchannel stable\nversion 2\nepoch 2\n")
            && !plain.contains("signature")
    );
    // A pack of the new epoch carries the new list; who knows only the first believes it.
    replace(&rows.join("pack.csv"), "epoch,1", "epoch,2");
    let file = rows.with_file_name("rotated.hamroh");
    let args =
        ["pack", "build", text(&rows), "--out", text(&file), "--root", text(&root), "--roots", text(&next)];
    hamroh(&args).run().exits(0);
    for name in ["Erkin", "Dilnoza"] {
        let own = key(name);
        let args = ["pack", "sign", text(&file), "--key", text(&own), "--root", text(&root)];
        let run = hamroh(&args).secret(PASSPHRASE).run().exits(0);
        assert!(!run.out.contains(PASSPHRASE));
    }
    let good =
        hamroh(&["pack", "verify", text(&file), "--root", text(&root), "--json"]).run().exits(0).json();
    assert_eq!((&good["root"]["version"], &good["pack"]["epoch"]), (&2.into(), &2.into()));
    // A program that knows the second list from the start carries the way to it for others, as a phone that knows it passes it over.
    let known = rows.with_file_name("known.hamroh");
    let args =
        ["pack", "build", text(&rows), "--out", text(&known), "--root", text(&next), "--roots", text(&next)];
    hamroh(&args).run().exits(0);
    let own = key("Erkin");
    let args = ["pack", "sign", text(&known), "--key", text(&own), "--root", text(&next), "--json"];
    assert_eq!(hamroh(&args).secret(PASSPHRASE).run().exits(0).json()["missing"], 1);
}
