//! Names of commands, flags and JSON keys: an interface that does not change by accident.

use serde_json::{Value, json};

use super::harness::{folder, hamroh};

const LURE: &str = "Требуются сотрудники в офис в Таиланде! Зарплата от 2500$ в месяц. Опыт не нужен. \
Билет и жильё за счёт компании. Пишите только в Telegram: @namuna_ish";

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

#[test]
fn help_names_every_command() {
    let run = hamroh(&["--help"]).run().exits(0);
    for command in [
        "demo",
        "help-me",
        "guide",
        "card",
        "search",
        "tried",
        "note",
        "arrive",
        "check",
        "journal",
        "trustee",
        "verify",
        "desk",
        "pack",
        "completions",
    ] {
        assert!(run.out.contains(&format!("\n  {command} ")), "{command} {}", run.out);
    }
    for flag in ["--json", "--color", "--lang", "--data", "Exit codes"] {
        assert!(run.out.contains(flag), "{flag}");
    }
    assert!(hamroh(&["--version"]).run().exits(0).out.starts_with("hamroh "));
}

#[test]
fn help_me_answers_with_numbers_as_text() {
    let answer = hamroh(&["help-me", "--citizen", "kg", "--in", "TH", "--json"]).run().exits(0).json();
    assert_eq!(
        keys(&answer),
        [
            "citizen",
            "countries",
            "data_issued",
            "first_call",
            "language",
            "near_border",
            "network_note",
            "notices",
            "place",
            "review_needed",
            "steps",
            "summary",
            "warnings"
        ]
    );
    let steps = answer["steps"].as_array().unwrap();
    assert_eq!(steps[0]["relation"], "no_own_mission");
    let contacts: Vec<&Value> = steps.iter().flat_map(|s| s["contacts"].as_array().unwrap()).collect();
    assert!(contacts.iter().any(|c| c["number"] == "+6626753995"));
    for contact in contacts {
        let dialled = contact["number"].is_string()
            || (contact["short_code"].is_string() && contact["dial_country"].is_string());
        assert!(dialled || contact["address"].is_string(), "{contact}");
    }
    let uzbek = steps.iter().find(|s| s.to_string().contains("+6626753995")).unwrap();
    assert_eq!(uzbek["relation"], "precedent");
    assert!(uzbek["basis_date"].as_str().unwrap().starts_with("2025"));
}

#[test]
fn help_me_near_a_border_asserts_no_side() {
    for at in ["16.69,98.51", "16.713,98.575"] {
        let answer = hamroh(&["help-me", "--citizen", "KG", "--at", at, "--json"]).run().exits(0).json();
        assert_eq!(
            (answer["near_border"].as_bool(), answer["countries"].as_array().unwrap().len()),
            (Some(true), 2),
            "{at}"
        );
    }
}

#[test]
fn help_me_for_people_shows_number_basis_and_date() {
    let run = hamroh(&["help-me", "--citizen", "KG", "--in", "TH", "--at", "16.713,98.575"]).run().exits(0);
    assert!(run.out.contains("+66 2 675 3995") && run.out.contains("2025"), "{}", run.out);
    assert!(!run.out.contains('\u{1b}'), "no colour into a pipe");
    assert!(
        hamroh(&["help-me", "--citizen", "KG", "--in", "TH", "--color", "always"])
            .run()
            .exits(0)
            .out
            .contains('\u{1b}')
    );
    let plain = hamroh(&["help-me", "--citizen", "KG", "--in", "TH", "--color", "auto"])
        .env("NO_COLOR", "1")
        .run()
        .exits(0);
    assert!(!plain.out.contains('\u{1b}'));
}

#[test]
fn help_me_knows_the_phone_and_the_promise() {
    let answer = hamroh(&[
        "help-me",
        "--citizen",
        "KG",
        "--at",
        "16.71667,98.56667",
        "--line",
        "no-credit",
        "--network",
        "Таиланд",
        "--promised",
        "Бангкок",
        "--json",
    ])
    .run()
    .exits(0)
    .json();
    assert!(answer["place"].as_str().unwrap().contains("Mae Sot"), "{answer}");
    assert!(answer["warnings"][0].as_str().unwrap().contains("Bangkok, Thailand"), "{answer}");
    assert!(answer["network_note"].as_str().unwrap().contains("no money"), "{answer}");
    let contacts = answer["steps"].as_array().unwrap().iter().flat_map(|s| s["contacts"].as_array().unwrap());
    for contact in contacts {
        assert!(contact["usable"] != "yes" || !contact["number"].is_string(), "{contact}");
    }
    let run = hamroh(&["help-me", "--citizen", "KG", "--in", "TH", "--network", "MM"]).run().exits(0);
    assert!(run.out.contains("Your phone is on a network of Myanmar. This number works only"), "{}", run.out);
}

#[test]
fn tried_note_and_arrive_remember_on_this_computer_only() {
    let data = folder("tried");
    let at = |args: &[&str]| {
        hamroh(&[args, &["--data", data.to_str().unwrap(), "--json"][..]].concat()).run().exits(0).json()
    };
    let marked = at(&["tried", "+6626753995", "--outcome", "no-answer", "--citizen", "KG", "--in", "TH"]);
    assert_eq!(keys(&marked), ["in_journal", "kept", "next", "text"]);
    assert_eq!(marked["kept"], true);
    assert_eq!(keys(&marked["next"]), ["display", "key", "number", "org", "title", "warning"]);
    assert_ne!(marked["next"]["key"], "+6626753995");
    let answer = at(&["help-me", "--citizen", "KG", "--in", "TH"]);
    assert_eq!(answer["first_call"]["key"], marked["next"]["key"]);
    let remembered = at(&["tried"]);
    assert_eq!(remembered["numbers"][0]["outcome"], "no_answer");
    let note = at(&["note", "+6626753995", "--correction", "+66 2 000 0000"]);
    let text = note["text"].as_str().unwrap();
    let read = hamroh_core::pack::note::verify(text).unwrap();
    assert_eq!((read.key.as_str(), read.correction.as_str()), ("+6626753995", "+66 2 000 0000"));
    let again = at(&["note", "+6626753995"]);
    let again = hamroh_core::pack::note::verify(again["text"].as_str().unwrap()).unwrap();
    assert_eq!(again.signer, read.signer, "one phone, one signer");
    let card = at(&["arrive", "--network", "MM", "--citizen", "KG"]);
    assert_eq!(
        keys(&card["card"]),
        ["country", "language", "lines", "numbers", "review_needed", "title", "warnings"]
    );
    assert!(at(&["arrive", "--network", "Мьянма", "--citizen", "KG"])["card"].is_null());
    assert_eq!(at(&["tried", "--forget"])["numbers"], json!([]));
    assert!(!data.join("note.key").exists() && !data.join("marks.csv").exists());
}

#[test]
fn search_finds_in_any_script() {
    for query in ["Bangkok", "Бангкок", "675 3995", "bankok"] {
        let answer = hamroh(&["search", query, "--json"]).run().exits(0).json();
        let hits = answer["hits"].as_array().unwrap();
        assert!(!hits.is_empty(), "{query}");
        assert_eq!(keys(&hits[0]), ["contacts", "country", "id", "kind", "matched", "score", "title", "why"]);
    }
    assert!(
        hamroh(&["search", "a", "--limit", "2", "--json"]).run().exits(0).json()["hits"]
            .as_array()
            .unwrap()
            .len()
            <= 2
    );
}

#[test]
fn check_marks_the_words() {
    let answer = hamroh(&["check", "--json"]).input(LURE).run().exits(0).json();
    assert!(["warning", "danger"].contains(&answer["level"].as_str().unwrap()), "{answer}");
    assert_eq!(answer["genre"], "offer");
    let scalars: Vec<char> = LURE.chars().collect();
    for finding in answer["findings"].as_array().unwrap() {
        let (start, end) =
            (finding["start"].as_u64().unwrap() as usize, finding["end"].as_u64().unwrap() as usize);
        assert_eq!(finding["quote"], scalars[start..end].iter().collect::<String>());
        assert_eq!(keys(finding), ["code", "end", "indicator", "name", "quote", "start", "strength", "why"]);
    }
    let file = folder("advert").join("offer.txt");
    std::fs::write(&file, LURE).unwrap();
    let run = hamroh(&["check", file.to_str().unwrap(), "--lang", "ru"]).run().exits(0);
    assert!(run.out.contains('[') && run.out.contains(']') && run.out.contains("@namuna_ish"), "{}", run.out);
    assert!(run.out.lines().all(|l| l.chars().count() <= 100), "{}", run.out);
}

#[test]
fn batch_keeps_order_and_ids_and_counts_scalars() {
    let astral = format!("😀😀 ўзбек {LURE}");
    let input = format!(
        "{}\n{}\n{}\n",
        json!({"id": "first", "text": astral}),
        r#"{"id":1.50,"text":"Привет, как дела?"}"#,
        r#"{"text":"","id":-3,"more":true}"#
    );
    let run = hamroh(&["check", "--batch"]).input(input).run().exits(0);
    let lines: Vec<&str> = run.out.lines().collect();
    assert!(
        lines[0].starts_with(r#"{"id":"first","level":"#) && lines[1].starts_with(r#"{"id":1.50,"level":"#)
    );
    assert!(lines[2].starts_with(r#"{"id":-3,"level":"too_little","genre":"#));
    let first: Value = serde_json::from_str(lines[0]).unwrap();
    assert_eq!(keys(&first), ["findings", "genre", "id", "level"]);
    let scalars: Vec<char> = astral.chars().collect();
    let findings = first["findings"].as_array().unwrap();
    assert!(findings.len() >= 3, "{first}");
    for finding in findings {
        assert_eq!(keys(finding), ["code", "end", "indicator", "quote", "start", "strength"]);
        let (start, end) =
            (finding["start"].as_u64().unwrap() as usize, finding["end"].as_u64().unwrap() as usize);
        assert_eq!(finding["quote"], scalars[start..end].iter().collect::<String>());
    }
    for line in lines {
        let answer: Value = serde_json::from_str(line).unwrap();
        assert!(
            ["danger", "warning", "ask_first", "too_little", "no_known_signs"]
                .contains(&answer["level"].as_str().unwrap())
        );
        assert!(["offer", "caution", "story", "chat", "other"].contains(&answer["genre"].as_str().unwrap()));
    }
}

#[test]
fn batch_from_a_file_and_from_nothing() {
    let file = folder("batch").join("in.jsonl");
    std::fs::write(&file, "{\"id\":1,\"text\":\"work\"}").unwrap();
    assert_eq!(hamroh(&["check", "--batch", file.to_str().unwrap()]).run().exits(0).out.lines().count(), 1);
    assert_eq!(hamroh(&["check", "--batch", "-"]).run().exits(0).out, "");
}

#[test]
fn the_seed_pack_passes() {
    let run = hamroh(&["pack", "check", "--json"]).run().exits(0);
    let answer = run.json();
    assert_eq!((&answer["passed"], &answer["faults"]), (&json!(true), &json!([])));
    assert!(answer["counts"].as_object().unwrap().len() > 3);
    hamroh(&["pack", "check"]).run().exits(0);
}

#[test]
fn a_phone_row_without_source_is_refused_by_file_row_and_column() {
    let pack = folder("pack");
    let seed = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/pack");
    copy(&seed, &pack);
    let contacts = pack.join("directory/contacts.csv");
    let text = std::fs::read_to_string(&contacts).unwrap();
    let header: Vec<&str> = text.lines().next().unwrap().split(',').collect();
    let row = vec!["x"; header.len()].join(",");
    std::fs::write(&contacts, format!("{}\n{row}\n", text.trim_end())).unwrap();
    let answer = hamroh(&["pack", "check", pack.to_str().unwrap(), "--json"]).run().exits(1).json();
    let line = text.trim_end().lines().count() + 1;
    let faults = answer["faults"].as_array().unwrap();
    assert!(
        faults
            .iter()
            .any(|f| f["file"] == "directory/contacts.csv" && f["line"] == line && f["remedy"] != ""),
        "{answer}"
    );
    let run = hamroh(&["pack", "check", pack.to_str().unwrap()]).run().exits(1);
    assert!(run.out.contains("contacts.csv"), "{}", run.out);
}

fn copy(from: &std::path::Path, to: &std::path::Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

#[test]
fn completions_name_the_commands() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let run = hamroh(&["completions", shell]).run().exits(0);
        assert!(run.out.contains("help-me"), "{shell}");
        assert_eq!(hamroh(&["completions", shell, "--json"]).run().exits(0).json()["shell"], shell);
    }
}

#[test]
fn every_answer_says_that_its_words_were_not_read_by_a_native_speaker() {
    let unread = "соҳибзабон";
    let here = folder("unread").join("home").display().to_string();
    std::fs::create_dir_all(&here).unwrap();
    for args in
        [&["relative", "--dir", &here][..], &["trip", "--dir", &here], &["tried"], &["message", "details"]]
    {
        let run = hamroh(&[args, &["--lang", "tg"][..]].concat()).run().exits(0);
        assert_eq!(run.err.matches(unread).count() + run.out.matches(unread).count(), 1, "{run:?}");
        let english = hamroh(&[args, &["--lang", "en"][..]].concat()).run().exits(0);
        assert_eq!(english.err, "");
        assert_eq!(hamroh(&[args, &["--lang", "tg", "--json"][..]].concat()).run().exits(0).err, "");
    }
    let help = hamroh(&["help-me", "--citizen", "KG", "--in", "TH", "--lang", "tg"]).run().exits(0);
    assert_eq!(help.err, "", "said in the answer");
    assert_eq!(hamroh(&["completions", "bash", "--lang", "tg"]).run().exits(0).err, "");
}

#[test]
fn hints_are_commands_that_work() {
    let here = folder("hints").display().to_string();
    let trip = hamroh(&["trip", "--dir", &here]).run().exits(0).out;
    assert!(trip.contains("hamroh trip --dir DIR plan"), "{trip}");
    let home = hamroh(&["relative", "--dir", &here]).run().exits(0).out;
    assert!(home.contains("hamroh relative --dir DIR add"), "{home}");
}
