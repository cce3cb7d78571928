//! The demo in every language: five parts, every step real.

use super::harness::hamroh;

const LANGUAGES: [&str; 8] = ["en", "ru", "uz", "uz-Cyrl", "kk", "ky", "tg", "az"];

#[test]
fn the_demo_tells_five_parts_in_eight_languages() {
    for language in LANGUAGES {
        let run = hamroh(&["demo", "--lang", language]).run().exits(0);
        for part in 1..=5 {
            assert!(run.out.contains(&format!("\n{part}. ")), "{language}: part {part}\n{}", run.out);
        }
        let lines: Vec<&str> = run.out.lines().collect();
        assert!((60..=110).contains(&lines.len()), "{language}: {} lines", lines.len());
        for line in &lines {
            assert!(line.chars().count() <= 100, "{language}: {line}");
        }
        for needed in ["+66 2 675 3995", "16.713", "VALID", "INVALID", "2025", "160"] {
            assert!(run.out.contains(needed), "{language}: {needed}\n{}", run.out);
        }
        assert!(
            run.out.contains('[') && !run.out.contains('\u{1b}'),
            "marked with brackets, not with colours"
        );
        // A key without words would be printed as it is.
        assert!(
            !run.out.contains("cli-") && !run.out.contains("advert-") && !run.out.contains("{ $"),
            "{language}: {}",
            run.out
        );
        assert_eq!(run.err, "");
    }
}

#[test]
fn without_arguments_it_is_the_demo() {
    let run = hamroh::<&str>(&[]).run().exits(0);
    assert_eq!(run.out.lines().next(), hamroh(&["demo", "--lang", "en"]).run().exits(0).out.lines().next());
    assert!(hamroh(&["--lang", "ru"]).run().exits(0).out.contains("VALID"));
}

#[test]
fn the_demo_as_json_is_one_object() {
    let whole = hamroh(&["demo", "--json"]).run().exits(0).json();
    assert_eq!(whole["adverts"].as_array().unwrap().len(), 2);
    for advert in whole["adverts"].as_array().unwrap() {
        assert!(["warning", "danger"].contains(&advert["level"].as_str().unwrap()), "{advert}");
    }
    assert_eq!(whole["help"]["citizen"], "KG");
    assert_eq!(whole["verification"]["verdict"], "VALID");
    assert_eq!(whole["verification_after_change"]["verdict"], "INVALID");
    assert!(
        whole["sos"]["sms"]
            .as_str()
            .unwrap()
            .contains(whole["sos"]["acknowledged"]["anchor"].as_str().unwrap())
    );
}

#[test]
fn the_systems_language_is_taken_when_none_is_named() {
    let russian = hamroh(&["demo"]).env("LC_ALL", "ru_RU.UTF-8").run().exits(0);
    assert_eq!(russian.out, russian.out.replace("the case of April", ""));
}
