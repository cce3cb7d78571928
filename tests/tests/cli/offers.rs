//! Conversations, kept offers and the calculator on the command line.

use super::harness::{folder, hamroh};

const CHAT: &str = "HR Asia: Оператор чата, офис в Бангкоке, 1500$, билет за счёт компании, рабочая виза\n\
    Я: А договор?\n\
    HR Asia: Договор на месте. Пришлите фото паспорта\n\
    HR Asia: Планы поменялись, офис в Мьявади, заедете как турист, никому не рассказывайте\n";

#[test]
fn a_conversation_shows_first_and_now() {
    let answer = hamroh(&["check", "--chat", "--json"]).input(CHAT).run().exits(0).json();
    assert_eq!((answer["level"].as_str(), answer["format"].as_str()), (Some("danger"), Some("lines")));
    assert!(answer["changes"].as_array().unwrap().iter().any(|c| c["code"] == "K01"));
    let told = hamroh(&["check", "--chat", "--lang", "ru", "--citizen", "KG"]).input(CHAT).run().exits(0).out;
    for part in ["«Бангкоке» (1)", "«Мьявади» (4)", "HR Asia", "Позвоните, прежде чем брать билет"]
    {
        assert!(told.contains(part), "no {part} in\n{told}");
    }
}

#[test]
fn an_export_is_read_and_a_missing_one_named() {
    let export = concat!(env!("CARGO_MANIFEST_DIR"), "/adverts/exports/export-telegram.html");
    let answer = hamroh(&["check", "--chat", "--json", export]).run().exits(0).json();
    assert_eq!(answer["format"], "telegram_html");
    hamroh(&["check", "--chat", "nowhere.json"]).run().exits(2);
    hamroh(&["check", "--chat", "--batch"]).run().exits(2);
}

#[test]
fn an_offer_is_kept_compared_and_forgotten() {
    let data = folder("offers").display().to_string();
    let with = |args: &[&str]| -> Vec<String> {
        [args, &["--data", data.as_str(), "--lang", "en"]].concat().into_iter().map(str::to_owned).collect()
    };
    let offer = "Waiter, restaurant in Dubai, 900 USD a month, work visa, ticket is free";
    hamroh(&with(&["check", "--save"])).input(offer).run().exits(0);
    let list = hamroh(&with(&["offer", "--json"])).run().exits(0).json();
    let id = list["offers"][0]["id"].as_str().unwrap().to_owned();
    let later = "We fly to Bangkok, call centre, 500 USD a month";
    let told = hamroh(&with(&["offer", "compare", &id])).input(later).run().exits(0).out;
    assert!(told.contains("Dubai") && told.contains("Bangkok"), "{told}");
    hamroh(&with(&["offer", "forget", &id])).run().exits(0);
    hamroh(&with(&["offer", "forget", &id])).run().exits(1);
}

#[test]
fn the_calculator_counts_months() {
    let told = hamroh(&[
        "cost",
        "--pay",
        "1000 USD",
        "--living",
        "300",
        "--home",
        "200",
        "--debt",
        "1,500 usd",
        "--json",
    ]);
    let answer = told.run().exits(0).json();
    assert_eq!((answer["left"].as_i64(), answer["months"].as_u64()), (Some(500), Some(3)));
    hamroh(&["cost", "--pay", "much"]).run().exits(2);
    hamroh(&["cost", "--pay", "1 000,50 USD"]).run().exits(2);
    hamroh(&["cost", "--pay", "1,5 USD"]).run().exits(2);
    hamroh(&["cost", "--pay", "10 USD", "--debt", "5 ZZZ"]).run().exits(2);
}

#[test]
fn a_hostile_export_cannot_drive_the_terminal() {
    let date = r"2025-01-02T10:00:00\u001b[2J\u0007";
    let export = format!(
        r#"{{"name":"x","type":"personal_chat","id":1,"messages":[{{"id":1,"type":"message","date":"{date}","from":"HR\u001b[2J",
        "text":"Оператор чата, офис в Мьявади, 1500$, билет за счёт компании, заедете как турист, паспорт сдадите"}}]}}"#
    );
    let file = folder("hostile-export").join("result.json");
    std::fs::write(&file, export).unwrap();
    let told = hamroh(&["check", "--chat", file.to_str().unwrap()]).run().exits(0).out;
    assert!(told.contains("Мьявади") && !told.contains(['\u{1b}', '\u{7}']), "{told:?}");
}

#[test]
fn an_offer_that_cannot_be_kept_is_not_said_to_be() {
    let file = folder("offer-lost").join("a");
    std::fs::write(&file, "x").unwrap();
    let data = file.join("below").display().to_string();
    let offer = "Waiter, restaurant in Dubai, 900 USD a month, work visa, ticket is free";
    let run = hamroh(&["check", "--save", "--data", &data]).input(offer).run().exits(1);
    assert!(run.out.contains("Dubai") && !run.out.contains("Kept as") && !run.err.is_empty(), "{run:?}");
    hamroh(&["check", "--save", "--data", &data, "--json"]).input(offer).run().exits(1).error_code();
}

#[test]
fn a_check_that_keeps_the_offer_is_one_json_object() {
    let data = folder("offer-json").display().to_string();
    let offer = "Waiter, restaurant in Dubai, 900 USD a month, work visa, ticket is free";
    let checked = hamroh(&["check", "--save", "--data", &data, "--json"]).input(offer).run().exits(0).json();
    let list = hamroh(&["offer", "--data", &data, "--json"]).run().exits(0).json();
    assert_eq!(checked["kept"], list["offers"][0]["id"]);
}
