//! `hamroh pack`, as editors, signers and reviewers meet it. What needs a store over the network is in `packs_publisher.rs`.

use std::{fs, path::Path};

use serde_json::Value;

use super::{
    harness::{PASSPHRASE, folder, hamroh},
    publisher::{replace, rows, seed, signed, text, unsigned},
};

fn ids(value: &Value) -> Vec<String> {
    value.as_array().unwrap().iter().map(|h| h["id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn the_same_rows_give_the_same_bytes() {
    let one = rows("pack-same-one", 2);
    let two = rows("pack-same-two", 2);
    let built = |rows: &Path| {
        let out = rows.with_file_name("a.hamroh");
        let run = hamroh(&["pack", "build", text(rows), "--out", text(&out), "--json"]).run().exits(0);
        (run.json(), fs::read(&out).unwrap())
    };
    let ((told, bytes), (again, same)) = (built(&one), built(&two));
    assert_eq!(bytes, same);
    assert_eq!(told["manifest_sha256"], again["manifest_sha256"]);
    assert!(
        told["manifest"]
            .as_str()
            .unwrap()
            .starts_with("hamroh-pack 1\nproduct hamroh\nchannel development\n")
    );
    let other = rows("pack-same-other", 3);
    assert_ne!(built(&other).0["manifest_sha256"], told["manifest_sha256"]);
    // For people: the text that is signed, and its hash.
    let out = one.with_file_name("b.hamroh");
    let run = hamroh(&["pack", "build", text(&one), "--out", text(&out)]).run().exits(0);
    assert!(
        run.out.contains("part directory/contacts.csv ")
            && run.out.contains(told["manifest_sha256"].as_str().unwrap())
    );
}

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
fn signatures_of_another_text_are_not_taken_over() {
    let ours = rows("pack-ours", 2);
    let theirs = rows("pack-theirs", 2);
    replace(&theirs.join("pack.csv"), "review_by,2027", "review_by,2028");
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
    assert_eq!(make("Weak", "1234").exits(2).error_code(), "weak-passphrase");
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
    sign("Aigul", PASSPHRASE).exits(0);
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
}

#[test]
fn files_that_are_none() {
    let dir = folder("pack-none");
    let file = dir.join("a");
    for (bytes, code) in
        [(&b"hello"[..], "pack-damaged"), (b"", "pack-damaged"), (b"hamroh-pack-file 1\n", "pack-damaged")]
    {
        fs::write(&file, bytes).unwrap();
        let answer = hamroh(&["pack", "verify", text(&file), "--json"]).run().exits(4).json();
        assert_eq!(answer["reason"], code);
        assert_eq!(
            hamroh(&["pack", "diff", "seed", text(&file), "--json"]).run().exits(4).error_code(),
            code
        );
        assert_eq!(
            hamroh(&["pack", "sign", text(&file), "--development", "1", "--json"])
                .run()
                .exits(4)
                .error_code(),
            code
        );
        assert_eq!(
            hamroh(&["pack", "key", "show", text(&file), "--json"]).run().exits(2).error_code(),
            "key-unreadable"
        );
        assert_eq!(
            hamroh(&["pack", "root", "show", text(&file), "--json"]).run().exits(2).error_code(),
            "root-unreadable"
        );
        let args = ["pack", "verify", text(&file), "--root", text(&file), "--json"];
        assert_eq!(hamroh(&args).run().exits(2).error_code(), "root-unreadable");
    }
    assert_eq!(
        hamroh(&["pack", "verify", "/no/such/file", "--json"]).run().exits(2).error_code(),
        "cannot-read"
    );
    assert_eq!(hamroh(&["pack", "sign", "x", "--json"]).run().exits(2).error_code(), "usage");
}

#[test]
fn a_cut_or_changed_or_future_pack_is_refused() {
    let file = signed(&rows("pack-cut", 2));
    let whole = fs::read(&file).unwrap();
    let other = file.with_file_name("other.hamroh");
    let reason = |bytes: &[u8]| {
        fs::write(&other, bytes).unwrap();
        hamroh(&["pack", "verify", text(&other), "--json"]).run().exits(4).json()["reason"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    for length in [whole.len() - 1, whole.len() / 2, 100] {
        assert_eq!(reason(&whole[..length]), "pack-damaged", "{length}");
    }
    let mut changed = whole.clone();
    *changed.last_mut().unwrap() ^= 1;
    assert_eq!(reason(&changed), "pack-damaged");
    let at = whole.windows(10).position(|w| w == b"\nversion 2").unwrap();
    let mut renamed = whole.clone();
    renamed[at + 9] = b'3';
    assert_eq!(reason(&renamed), "pack-not-signed", "another number under the same signatures");
    let at = whole.windows(9).position(|w| w == b"\nschema 1").unwrap();
    let mut future = whole;
    future[at + 8] = b'2';
    fs::write(&other, &future).unwrap();
    assert_eq!(
        hamroh(&["pack", "diff", "seed", text(&other), "--json"]).run().exits(4).error_code(),
        "pack-schema"
    );
    assert_eq!(
        hamroh(&["pack", "sign", text(&other), "--development", "1", "--json"]).run().exits(4).error_code(),
        "pack-schema"
    );
}

#[test]
fn diff_shows_old_and_new_side_by_side() {
    let same = hamroh(&["pack", "diff", "seed", text(&seed()), "--json"]).run().exits(0).json();
    assert_eq!((same["changes"].as_array().unwrap().len(), same["rises"].as_bool()), (0, Some(false)));
    let rows = rows("pack-diff", 2);
    let contacts = rows.join("directory/contacts.csv");
    let before = fs::read_to_string(&contacts).unwrap();
    let line = before.lines().find(|l| l.contains("+6626753995")).unwrap().to_owned();
    // The number changes and nothing keeps the old one from coming back.
    fs::write(&contacts, before.replacen(&line, &line.replace("+6626753995", "+6626750000"), 1)).unwrap();
    let bad = hamroh(&["pack", "diff", "seed", text(&rows), "--json"]).run().exits(1).json();
    let change = &bad["changes"][0];
    assert_eq!(
        (&change["old"]["number"], &change["new"]["number"]),
        (&"+6626753995".into(), &"+6626750000".into())
    );
    assert_eq!(
        (&change["vanishes"], &bad["faults"], &bad["phones_ask"]),
        (&true.into(), &1.into(), &false.into())
    );
    assert!(change["new"]["source"].as_str().unwrap().len() > 3 && change["new"]["date"] != "");
    // The same number on another word, and a dead one that no row keeps dead.
    let tombstone = before.lines().find(|l| l.contains(",dead,")).unwrap();
    let softer = line.replace(",confirmed,", ",listed,");
    assert_ne!(softer, line);
    fs::write(&contacts, before.replacen(&line, &softer, 1).replacen(&format!("{tombstone}\n"), "", 1))
        .unwrap();
    let said = hamroh(&["pack", "diff", "seed", text(&rows), "--json"]).run().exits(1).json();
    assert_eq!((said["changes"].as_array().unwrap().len(), &said["faults"]), (0, &1.into()), "{said}");
    assert!(
        said["restated"][0].as_str().unwrap().ends_with("+6626753995: status confirmed -> listed"),
        "{said}"
    );
    assert_eq!(said["tombstones_lost"].as_array().unwrap().len(), 1, "{said}");
    fs::write(&contacts, before.replacen(&line, &line.replace("+6626753995", "+6626750000"), 1)).unwrap();
    let shown = hamroh(&["pack", "diff", "seed", text(&rows)]).run().exits(1).out;
    assert!(
        shown.contains("+6626753995") && shown.contains("+6626750000") && shown.contains("VANISHES"),
        "{shown}"
    );
    assert!(shown.lines().all(|l| l.chars().count() <= 100), "{shown}");
    // With a tombstone it may go; on one source alone it is flagged.
    let header: Vec<&str> = before.lines().next().unwrap().split(',').collect();
    let status = header.iter().position(|c| *c == "status").unwrap();
    let new = line.replace("+6626753995", "+6626750000").replace(",confirmed,", ",listed,");
    let dead = line.replace(",confirmed,", ",dead,").replace(",listed,", ",dead,");
    assert!(dead != line && status > 0);
    fs::write(&contacts, before.replacen(&line, &format!("{new}\n{dead}"), 1)).unwrap();
    let good = hamroh(&["pack", "diff", "seed", text(&rows), "--json"]).run().exits(0).json();
    assert_eq!((&good["faults"], &good["changes"][0]["needs_second_source"]), (&0.into(), &true.into()));
    assert_eq!((&good["rises"], &good["numbers_changed"]), (&true.into(), &1.into()));
}

#[test]
fn diff_shows_the_rows_of_every_other_file() {
    let rows = rows("pack-diff-rows", 2);
    let change = |name: &str, edit: &dyn Fn(String) -> String| {
        let path = rows.join(name);
        fs::write(&path, edit(fs::read_to_string(&path).unwrap())).unwrap();
    };
    change("directory/aliases.csv", &|text| format!("{text}country,AE,en,Trucial States\n"));
    let last = |text: &str| text.lines().last().unwrap().to_owned();
    let gap = last(&fs::read_to_string(rows.join("directory/absence.csv")).unwrap());
    change("directory/absence.csv", &|text| text.replace(&format!("{gap}\n"), ""));
    // Another order and other quotes say the same.
    change("directory/dangers.csv", &|text| {
        let (header, rows) = text.split_once('\n').unwrap();
        let turned: Vec<&str> = rows.lines().rev().collect();
        format!("{header}\n{}\n", turned.join("\n").replace("KH,", "\"KH\","))
    });
    fs::remove_file(rows.join("adverts/watch.csv")).unwrap();
    let diff = hamroh(&["pack", "diff", "seed", text(&rows), "--json"]).run().exits(0).json();
    let files: Vec<&str> =
        diff["files"].as_array().unwrap().iter().map(|f| f["file"].as_str().unwrap()).collect();
    assert_eq!(files, ["adverts/watch.csv", "directory/absence.csv", "directory/aliases.csv"]);
    assert_eq!(diff["files"][2]["added"], serde_json::json!(["country, AE, en, Trucial States"]));
    assert_eq!(diff["files"][1]["removed"].as_array().unwrap().len(), 1, "{diff}");
    let shown = hamroh(&["pack", "diff", "seed", text(&rows)]).run().exits(0).out;
    assert!(shown.contains("+ country, AE, en, Trucial States"), "{shown}");
    assert!(shown.contains("Rows of directory/absence.csv: 0 come, 1 go"), "{shown}");
}

#[test]
fn a_folder_is_a_store_too() {
    let file = signed(&rows("pack-folder", 2));
    let shelf = file.with_file_name("shelf");
    let publish =
        |file: &Path, to: &str| hamroh(&["pack", "publish", text(file), "--to", to, "--json"]).run();
    let put = publish(&file, text(&shelf)).exits(0).json();
    assert!(shelf.join(put["name"].as_str().unwrap()).is_file());
    let url = format!("file://{}", shelf.display());
    assert_eq!(publish(&file, &url).exits(0).json()["announced"], false, "it is the newest already");
    let newer = signed(&rows("pack-folder-next", 3));
    assert_eq!(publish(&newer, &url).exits(0).json()["announced"], true);
    assert_eq!(publish(&file, &url).exits(1).error_code(), "store-number");
    let out = file.with_file_name("got.hamroh");
    // What an interrupted run has left.
    let bytes = fs::read(&newer).unwrap();
    fs::write(file.with_file_name("got.hamroh.part"), &bytes[..5000]).unwrap();
    let got = hamroh(&["pack", "fetch", "--from", text(&shelf), "--out", text(&out), "--json"])
        .run()
        .exits(0)
        .json();
    assert_eq!((&got["version"], &got["resumed_from"]), (&3.into(), &5000.into()));
    assert_eq!(fs::read(&out).unwrap(), bytes);
    // Not there, not an address, not to be written.
    let fetch = |from: &str| {
        let out = file.with_file_name("never.hamroh");
        hamroh(&["pack", "fetch", "--from", from, "--out", text(&out), "--json"]).run()
    };
    assert_eq!(fetch(text(&file.with_file_name("nothing"))).exits(1).error_code(), "store-not-found");
    for address in ["ftp://x/y", "file://relative", ""] {
        assert_eq!(fetch(address).exits(2).error_code(), "store-address", "{address}");
    }
    assert_eq!(publish(&newer, "/proc/no/shelf").exits(1).error_code(), "cannot-write");
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
    // Changed, about nothing we have, no note at all.
    let changed = wrong.replace("+66 2 000", "+66 2 111");
    assert_eq!(apply(&changed, &[]).exits(1).error_code(), "note");
    let hidden = wrong.replace("теперь", "тепер\u{202e}ь");
    assert_eq!(apply(&hidden, &[]).exits(1).error_code(), "note");
    assert_eq!(apply("hello", &[]).exits(1).error_code(), "note");
    assert_eq!(apply(&note("+6621111111", "wrong", ""), &[]).exits(1).error_code(), "note-unknown");
    assert_eq!(fs::read(rows.join("directory/contacts.csv")).unwrap(), contacts, "never touched");
}
