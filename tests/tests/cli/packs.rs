//! `hamroh pack`, as editors, signers and reviewers meet it. What needs a store over the network is in `packs_publisher.rs`.
//! Editors are in `packs_editing.rs`, signers in `packs_signing.rs`.

use std::{fs, path::Path};

use super::{
    harness::{folder, hamroh},
    publisher::{rows, seed, signed, text},
};

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
    assert_eq!(files, ["adverts/watch.csv", "directory/absence.csv", "directory/aliases.csv", "pack.csv"]);
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
    // Cut off in the store: what was announced never comes, and nothing is kept.
    let object = shelf.join(format!("packs/development/1-3-{}.hamroh", got["sha256"].as_str().unwrap()));
    let again = file.with_file_name("again.hamroh");
    let fetch_again =
        || hamroh(&["pack", "fetch", "--from", text(&shelf), "--out", text(&again), "--json"]).run();
    let part = file.with_file_name("again.hamroh.part");
    for (kept, length) in [(0, 5000), (5000, 5000), (6000, 5000), (0, 0), (0, bytes.len() - 1)] {
        fs::write(&object, &bytes[..length]).unwrap();
        if kept > 0 {
            fs::write(&part, &bytes[..kept]).unwrap();
        }
        assert_eq!(fetch_again().exits(4).error_code(), "store-altered");
        assert!(!again.exists() && !part.exists(), "{kept} {length}");
    }
    fs::write(&object, &bytes).unwrap();
    #[cfg(unix)]
    {
        let mine = file.with_file_name("mine");
        fs::write(&mine, "mine").unwrap();
        std::os::unix::fs::symlink(&mine, &part).unwrap();
        assert_eq!(fetch_again().exits(1).error_code(), "cannot-write");
        assert_eq!(fs::read_to_string(&mine).unwrap(), "mine");
    }
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
