//! The table of bad input in `bindings/cli/README.md`, row by row. Each test bears the row's name.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
};

use super::harness::{PASSPHRASE, bundle, folder, hamroh, journal, program};

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn promised_place_or_network_that_nobody_knows() {
    let ask = |flag: &str, value: &str| {
        hamroh(&["help-me", "--citizen", "KG", "--in", "TH", flag, value, "--json"]).run().exits(2)
    };
    assert_eq!(ask("--promised", "Atlantis").error_code(), "promised");
    assert_eq!(ask("--network", "QQ").error_code(), "network-country");
}

#[test]
fn tried_number_that_the_directory_does_not_have() {
    let data = folder("tried-unknown");
    let data = text(&data);
    let run =
        hamroh(&["tried", "+12025550123", "--outcome", "wrong", "--data", data, "--json"]).run().exits(1);
    assert_eq!(run.error_code(), "not-found-number");
    let all = hamroh(&["tried", "--data", data, "--json"]).run().exits(0).json();
    assert_eq!(all["numbers"].as_array().map(Vec::len), Some(0));
}

#[test]
fn note_on_a_number_that_was_not_tried() {
    let data = folder("note-unknown");
    let run = hamroh(&["note", "+6626753995", "--data", text(&data), "--json"]).run().exits(1);
    assert_eq!(run.error_code(), "not-found-mark");
}

#[test]
fn correction_in_two_lines_too_long_or_with_hidden_signs() {
    let data = folder("correction");
    let data = text(&data);
    hamroh(&["tried", "+6626753995", "--outcome", "wrong", "--data", data]).run().exits(0);
    for bad in ["a\nb", "a\u{202e}b", &"x".repeat(201)] {
        let run =
            hamroh(&["note", "+6626753995", "--correction", bad, "--data", data, "--json"]).run().exits(2);
        assert_eq!(run.error_code(), "correction");
    }
}

#[test]
fn empty_advert() {
    for input in ["", " \n\t\n", "\u{200B}"] {
        let run = hamroh(&["check", "--json"]).input(input).run().exits(0);
        assert_eq!(run.json()["level"], "too_little");
    }
}

#[test]
fn advert_over_1_mb() {
    let run = hamroh(&["check", "-", "--json"]).input("работа ".repeat(120_000)).run().exits(1);
    assert_eq!(run.error_code(), "too-large-advert");
    let run = hamroh(&["check", "--json"]).input(vec![b'a'; 5 << 20]).run().exits(1);
    assert_eq!(run.error_code(), "input-endless");
}

#[test]
fn advert_over_1_mb_in_a_batch() {
    let long = "a".repeat(1_100_000);
    let input = format!("{{\"id\":\"long\",\"text\":\"{long}\"}}\n{{\"id\":2,\"text\":\"work\"}}\n");
    let run = hamroh(&["check", "--batch"]).input(input).run().exits(1);
    let lines: Vec<serde_json::Value> = run.out.lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    assert_eq!((&lines[0]["id"], &lines[0]["line"]), (&"long".into(), &1.into()));
    assert!(lines[0]["error"].is_string() && lines[1]["level"].is_string());
    assert!(run.err.contains("line 1"), "{}", run.err);
}

#[test]
fn batch_line_over_8_mb() {
    let mut input = b"{\"id\":1,\"text\":\"".to_vec();
    input.extend(vec![b'a'; 9 << 20]);
    input.extend(b"\"}\n{\"id\":2,\"text\":\"work\"}\n");
    let run = hamroh(&["check", "--batch"]).input(input).run().exits(1);
    assert_eq!(run.out.lines().count(), 2);
    assert!(run.out.lines().nth(1).unwrap().starts_with(r#"{"id":2,"level""#), "{}", run.out);
}

#[test]
fn nul_in_an_advert() {
    let run = hamroh(&["check", "--json"]).input("work\0abroad").run().exits(2);
    assert_eq!(run.error_code(), "not-plain-text");
    // In JSON a NUL is written out and is a character like another.
    let run = hamroh(&["check", "--batch"]).input(r#"{"id":1,"text":"work\u0000abroad"}"#).run().exits(0);
    assert_eq!(run.json()["id"], 1);
}

#[test]
fn advert_not_in_utf_8() {
    let run = hamroh(&["check", "--json"]).input(b"\xd0\xff\xfe".to_vec()).run().exits(2);
    assert_eq!(run.error_code(), "not-utf8");
}

#[test]
fn file_that_is_not_there() {
    for args in [
        &["check", "/no/such/file", "--json"][..],
        &["check", "--batch", "/no/such", "--json"],
        &["verify", "/no/such.zip", "--json"],
    ] {
        assert_eq!(hamroh(args).run().exits(2).error_code(), "cannot-read");
    }
    assert_eq!(hamroh(&["check", "/", "--json"]).run().exits(2).error_code(), "cannot-read");
}

#[test]
fn broken_json_line() {
    let input = "{\"id\":\"a\",\"text\":\"hello\"}\n{\"id\":\"b\",\n\n{\"id\":{},\"text\":\"x\"}\n{\"id\":7,\"text\":\"hello\"}\n";
    let run = hamroh(&["check", "--batch"]).input(input).run().exits(1);
    let lines: Vec<&str> = run.out.lines().collect();
    assert_eq!(lines.len(), 4, "{}", run.out);
    assert!(lines[0].starts_with(r#"{"id":"a","level":"#));
    assert!(lines[1].starts_with(r#"{"id":null,"line":2,"error":""#));
    assert!(lines[2].starts_with(r#"{"id":null,"line":4,"error":""#));
    assert!(lines[3].starts_with(r#"{"id":7,"level":"#));
    assert!(run.err.contains("line 2:") && run.err.contains("line 4:"), "{}", run.err);
}

#[test]
fn data_folder_that_cannot_be_written() {
    let file = folder("file").join("a");
    fs::write(&file, "x").unwrap();
    // Root may write anywhere, but not below a file, and not what the kernel shows as files.
    for data in [text(&file.join("below")), "/proc/hamroh", "/sys/hamroh", "/dev/null"] {
        let run =
            hamroh(&["help-me", "--citizen", "KG", "--in", "TH", "--json", "--data", data]).run().exits(0);
        assert!(!run.json()["steps"].as_array().unwrap().is_empty());
        assert_eq!(run.err, "");
    }
}

#[test]
fn journal_folder_that_cannot_be_written() {
    let file = folder("file").join("a");
    fs::write(&file, "x").unwrap();
    for dir in [text(&file.join("below")), "/proc/hamroh", "/sys/hamroh"] {
        let run = hamroh(&["journal", "--dir", dir, "init", "--json"]).secret(PASSPHRASE).run().exits(1);
        assert!(!run.error_code().is_empty());
        assert!(!run.err.contains(PASSPHRASE));
    }
}

#[test]
fn output_on_a_full_disk() {
    let full = || Stdio::from(fs::OpenOptions::new().write(true).open("/dev/full").unwrap());
    for args in [
        &["help-me", "--citizen", "KG", "--in", "TH"][..],
        &["search", "Bangkok"],
        &["completions", "bash"],
        &["demo"],
    ] {
        let run = Command::new(program())
            .args(args)
            .env("LC_ALL", "C")
            .stdout(full())
            .stderr(Stdio::piped())
            .output()
            .unwrap();
        let err = String::from_utf8(run.stderr).unwrap();
        assert_eq!(run.status.code(), Some(1), "{args:?} {err}");
        assert!(err.contains("could not be written") && !err.contains("panicked"), "{err}");
    }
}

#[test]
fn export_to_a_full_disk() {
    let dir = journal("export-full");
    let run = hamroh(&["journal", "--dir", &dir, "export", "/dev/full", "--json"])
        .secret(PASSPHRASE)
        .run()
        .exits(1);
    assert_eq!(run.error_code(), "full");
    // The journal goes on.
    hamroh(&["journal", "--dir", &dir, "add", "still here"]).run().exits(0);
    let list = hamroh(&["journal", "--dir", &dir, "list"]).secret(PASSPHRASE).run().exits(0);
    assert!(list.out.contains("They took our passports.") && list.out.contains("still here"), "{}", list.out);
}

/// Runs a shell script with `$1` = the program, on a file system of 3 MB of its own, as far as this system permits.
fn on_a_small_disk(script: &str) -> Option<String> {
    let mounted =
        r#"set -e; mount -t tmpfs -o size=3m tmpfs "$2"; cd "$2"; export LC_ALL=C HAMROH_DATA="$2/data"; "#;
    let place = folder("small-disk");
    let run = Command::new("unshare")
        .args(["-rm", "sh", "-c", &format!("{mounted}{script}"), "sh"])
        .args([program(), place.as_path()])
        .output();
    match run {
        Ok(done) if done.status.success() => Some(String::from_utf8(done.stdout).unwrap()),
        Ok(done) => {
            let err = String::from_utf8_lossy(&done.stderr).into_owned();
            let refused = ["unshare:", "mount:", "ermission denied"].iter().any(|sign| err.contains(sign));
            assert!(refused && done.stdout.is_empty(), "{err} {}", String::from_utf8_lossy(&done.stdout));
            eprintln!("skipped: this system gives no file system of one's own: {err}");
            None
        }
        Err(e) => {
            eprintln!("skipped: no unshare here: {e}");
            None
        }
    }
}

#[test]
fn journal_on_a_full_disk() {
    let script = r#"
        export HAMROH_PASSPHRASE="river lamp seven quiet orange door"
        "$1" journal --dir d init --json >/dev/null
        "$1" journal --dir d add "before the disk was full" --json >/dev/null
        cat /dev/zero >filler 2>/dev/null || true
        n=0; code=0
        while [ $n -lt 60 ] && [ $code -eq 0 ]; do
            n=$((n+1)); said=$("$1" journal --dir d add "record $n of a full disk" --json 2>&1) || code=$?
            [ $code -eq 0 ] && echo "written record $n of"
        done
        echo "code $code $said"
        rm filler
        "$1" journal --dir d add "after it had room again" --json >/dev/null
        echo LIST; "$1" journal --dir d list
        code=0; "$1" journal --dir d verify >/dev/null || code=$?; echo "verify $code"
    "#;
    // What counts is what the program said and what the list shows.
    let Some(out) = on_a_small_disk(script) else { return };
    let (before, list) = out.split_once("LIST").unwrap();
    assert!(list.contains("before the disk was full") && list.contains("after it had room again"), "{out}");
    for line in before.lines().filter_map(|l| l.strip_prefix("written ")) {
        assert!(list.contains(line), "acknowledged and lost: {line}\n{out}");
    }
    assert!(before.contains(r#""code":"full""#), "a full disk is called by its name: {before}");
    assert!(list.contains("verify 3") && !out.contains("panicked"), "{out}");
}

#[test]
fn wrong_passphrase() {
    let dir = journal("wrong");
    let wrong = "another river lamp seven quiet orange";
    let never = folder("never").join("never.zip");
    for command in [&["list"][..], &["export", text(&never)]] {
        let mut args = vec!["journal", "--dir", &dir, "--json"];
        args.extend(command);
        let run = hamroh(&args).secret(wrong).run().exits(1);
        assert_eq!(run.error_code(), "wrong-secret");
        assert!(!run.err.contains(wrong));
    }
    assert!(!never.exists());
    hamroh(&["journal", "--dir", &dir, "add", "written all the same"]).run().exits(0);
}

#[test]
fn no_passphrase_and_no_terminal() {
    let dir = journal("none");
    // A session of its own has no terminal to ask on.
    let run = Command::new("setsid")
        .arg("--wait")
        .arg(program())
        .args(["journal", "--dir", &dir, "list", "--json"])
        .env_remove("HAMROH_PASSPHRASE")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    let err = String::from_utf8(run.stderr).unwrap();
    assert_eq!(run.status.code(), Some(1), "{err}");
    assert!(err.contains("no-terminal"), "{err}");
}

#[test]
fn weak_passphrase() {
    let dir = folder("weak").join("diary").display().to_string();
    for weak in ["1234", "password", "correct horse battery", "river lamp seven"] {
        let run = hamroh(&["journal", "--dir", &dir, "init", "--json"]).secret(weak).run().exits(2);
        assert_eq!(run.error_code(), "weak-secret");
    }
    hamroh(&["journal", "--dir", &dir, "init", "--accept-weak-secret", "--json"])
        .secret("1234")
        .run()
        .exits(0);
}

#[test]
fn journal_made_twice() {
    let dir = journal("twice");
    let run = hamroh(&["journal", "--dir", &dir, "init", "--json"]).secret(PASSPHRASE).run().exits(1);
    assert_eq!(run.error_code(), "exists-journal");
    let list = hamroh(&["journal", "--dir", &dir, "list"]).secret(PASSPHRASE).run().exits(0);
    assert!(list.out.contains("They took our passports."));
}

#[test]
fn journal_that_is_not_there() {
    let dir = folder("missing").join("nothing");
    for command in
        [&["add", "x"][..], &["list"], &["sos"], &["verify"], &["check-in"], &["export", "never.zip"]]
    {
        let mut args = vec!["journal", "--dir", text(&dir), "--json"];
        args.extend(command);
        assert_eq!(hamroh(&args).secret(PASSPHRASE).run().exits(1).error_code(), "not-found-journal");
    }
    assert!(!dir.exists(), "a slip in a name makes no folder");
}

#[cfg(unix)]
#[test]
fn folder_whose_name_is_not_in_utf_8() {
    use std::{ffi::OsStr, os::unix::ffi::OsStrExt as _};
    let here = folder("not-utf8");
    let dir = here.join(OsStr::from_bytes(b"d\xff"));
    let dir = dir.as_os_str();
    for command in [["init", "--json"], ["list", "--json"]] {
        let args =
            [OsStr::new("journal"), OsStr::new("--dir"), dir, command[0].as_ref(), command[1].as_ref()];
        let run = hamroh(&args).secret(PASSPHRASE).run();
        if command[0] == "init" {
            assert_eq!(run.exits(2).error_code(), "path-not-text");
        }
    }
    let plan = [OsStr::new("relative"), OsStr::new("--dir"), dir, "add".as_ref(), "--json".as_ref()];
    assert_eq!(hamroh(&plan).input("x").run().exits(2).error_code(), "path-not-text");
    assert_eq!(fs::read_dir(&here).unwrap().count(), 0, "no folder under another name");
}

#[test]
fn export_over_an_existing_file() {
    let (file, _) = bundle("over");
    let dir = file.with_file_name("diary");
    let before = fs::read(&file).unwrap();
    let run = hamroh(&["journal", "--dir", text(&dir), "export", text(&file), "--json"])
        .secret(PASSPHRASE)
        .run()
        .exits(1);
    assert_eq!(run.error_code(), "exists-file");
    assert_eq!(fs::read(&file).unwrap(), before);
}

#[test]
fn bundle_cut_short() {
    let (file, anchor) = bundle("cut");
    let whole = fs::read(&file).unwrap();
    let cut = file.with_file_name("cut.zip");
    for length in [0, 1, 30, whole.len() / 3, whole.len() / 2, whole.len() - 1] {
        fs::write(&cut, &whole[..length]).unwrap();
        let run = hamroh(&["verify", text(&cut), "--anchor", &anchor, "--json"]).run().exits(4);
        assert_eq!(run.json()["verdict"], "INVALID", "{length}");
        assert!(!run.json()["reasons"].as_array().unwrap().is_empty());
    }
}

#[test]
fn bundle_that_is_no_zip() {
    let file = folder("no-zip").join("bundle.zip");
    for bytes in [&b"hello"[..], b"PK\x05\x06", &[0; 4096], b"PK\x03\x04 and then nothing"] {
        fs::write(&file, bytes).unwrap();
        let run = hamroh(&["verify", text(&file), "--json"]).run().exits(4);
        assert_eq!(run.json()["verdict"], "INVALID");
    }
}

#[test]
fn anchor_that_is_none() {
    let (file, _) = bundle("anchor");
    let run = hamroh(&["verify", text(&file), "--anchor", "hello", "--json"]).run().exits(2);
    assert!(!run.error_code().is_empty());
}

#[test]
fn hostile_search() {
    let long = "ў".repeat(10_000);
    let hostile = [
        "",
        " ",
        "\"",
        "'",
        "*",
        "-",
        "--lang",
        "AND",
        "OR NOT",
        "NEAR(",
        "a*",
        "\"a",
        "^",
        "name:x",
        "%",
        "_",
        "\\",
        "(((",
        "😀",
        "\u{202E}x",
        "'; DROP TABLE orgs;--",
        "\u{1b}[2J",
        &long,
    ];
    for query in hostile {
        let run = hamroh(&["search", "--json", "--limit", "3", "--", query]).run().exits(0);
        assert!(run.json()["hits"].as_array().unwrap().len() <= 3);
        let run = hamroh(&["search", "--", query]).run().exits(0);
        assert!(!run.out.contains('\u{1b}'), "{query:?}");
    }
    // Also without the two dashes.
    hamroh(&["search", "--", "-x", "AND", "*"]).run().exits(0);
}

#[test]
fn unknown_country() {
    for args in [["--citizen", "XX", "--in", "TH"], ["--citizen", "KG", "--in", "QQ"]] {
        let mut all = vec!["help-me", "--json"];
        all.extend(args);
        let run = hamroh(&all).run().exits(2);
        assert!(!run.error_code().is_empty());
    }
    for (named, code) in [("Kyrgyzlandia", "citizen"), ("", "usage"), ("K", "citizen")] {
        let run = hamroh(&["help-me", "--citizen", named, "--in", "TH", "--json"]).run().exits(2);
        assert_eq!(run.error_code(), code, "{named}");
    }
    let named =
        hamroh(&["help-me", "--citizen", "Кыргызстан", "--in", "Бирма", "--json"]).run().exits(0).json();
    assert_eq!((named["citizen"].as_str(), named["countries"][0].as_str()), (Some("KG"), Some("MM")));
}

#[test]
fn position_that_is_none() {
    for at in ["", "16.7", "91,0", "north,east", "NaN,1"] {
        let run = hamroh(&["help-me", "--citizen", "KG", "--in", "TH", "--json", "--at", at]).run().exits(2);
        assert_eq!(run.error_code(), "usage");
    }
}

#[test]
fn number_that_is_none() {
    let dir = journal("number");
    for number in ["*#06#", "112", "6626753995", "+0"] {
        // A call for help is not refused for a number: it is written down, and the text is there to be sent by hand.
        let json = hamroh(&["journal", "--dir", &dir, "sos", "--to", number, "--json"]).run().exits(0).json();
        assert_eq!(json["outbox"][0]["channel"], "hand");
        let run = hamroh(&["journal", "--dir", &dir, "--lang", "en", "sos", "--to", number]).run().exits(0);
        assert!(run.out.contains("cannot be dialled"), "{}", run.out);
    }
}

#[test]
fn command_line_that_is_none() {
    for args in [
        &["fly"][..],
        &["help-me"],
        &["check", "--nothing"],
        &["journal", "list"],
        &["--lang", "de", "demo"],
        &["verify"],
    ] {
        let mut all = args.to_vec();
        all.push("--json");
        assert_eq!(hamroh(&all).run().exits(2).error_code(), "usage");
    }
}

#[test]
fn pack_folder_that_is_none() {
    let empty = folder("no-pack");
    hamroh(&["pack", "check", text(&empty), "--json"]).run().exits(1).error_code();
    hamroh(&["pack", "check", "/no/such/folder", "--json"]).run().exits(1).error_code();
}

#[test]
fn reader_that_goes_away() {
    for args in [&["demo"][..], &["completions", "zsh"], &["help-me", "--citizen", "KG", "--in", "TH"]] {
        // Gone before the first byte: a reader that leaves later may already have all of a short answer.
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let done = Command::new(program()).args(args).env("LC_ALL", "C").stdout(writer).output().unwrap();
        assert_eq!(String::from_utf8(done.stderr).unwrap(), "", "{args:?}");
        assert_eq!(done.status.code(), Some(141), "{args:?}");
    }
}

#[test]
fn folder_without_a_bundle_to_desk() {
    let empty = folder("no-bundle");
    assert_eq!(hamroh(&["desk", text(&empty), "--json"]).run().exits(1).error_code(), "desk-nothing");
}

#[test]
fn file_that_is_no_bundle_among_others_to_desk() {
    let (file, anchor) = bundle("among-others");
    let here = file.parent().unwrap();
    fs::write(here.join("other.zip"), b"no zip").unwrap();
    let sms = here.join("sms.txt");
    fs::write(&sms, anchor).unwrap();
    let run = hamroh(&["desk", text(here), "--messages", text(&sms), "--json"]).run().exits(4);
    let answer = run.json();
    assert_eq!(answer["cases"][0]["verdict"], "VALID");
    assert_eq!(answer["files"][0]["fault"], "no_zip");
}
