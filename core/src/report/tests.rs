use std::collections::BTreeMap;

use super::*;
use crate::{
    geo::Position,
    journal::{
        model::{AttachedFile, Entry, FactSheet, Verdict, Verification},
        telling::Told,
    },
    words::LANGUAGES,
};

fn told(kind: Kind, id: &str, note: &str) -> Told {
    let entry = Entry {
        id: id.into(),
        kind,
        at: "2026-11-23T06:40:05Z".into(),
        note: note.into(),
        position: None,
        refers_to: String::new(),
        ordinary: false,
        facts: FactSheet::default(),
        attachments: Vec::new(),
    };
    Told { entry, anchor: String::new(), missing: Vec::new() }
}

fn telling(records: Vec<Told>) -> Telling {
    Telling {
        records,
        verification: Verification {
            verdict: Verdict::ValidWithFindings,
            reasons: vec!["NO_OUTSIDE_ANCHOR".into()],
            journal: "ab".repeat(16),
            lines: vec!["a line".into()],
            disclosed: Vec::new(),
        },
    }
}

fn page(language: &str, told: &Telling) -> String {
    String::from_utf8(Report::new(language, BTreeMap::new()).write(told)).unwrap()
}

fn at(text: &str) -> Option<Position> {
    Some(Position::parse(text).unwrap())
}

#[test]
fn no_text_of_a_record_becomes_markup() {
    let hostile = "<script>alert(1)</script>\"'&amp;</style><img src=x>";
    let text = || hostile.to_owned();
    let mut one = told(Kind::Incident, "0", hostile);
    one.entry.facts = FactSheet {
        time: text(),
        place: text(),
        people: text(),
        words: text(),
        harm: text(),
        papers: text(),
        money: text(),
    };
    one.entry.attachments = vec![AttachedFile { sha256: text(), length: 7, media_type: text() }];
    let mut telling =
        telling(vec![one, told(Kind::Settings, "1", hostile), told(Kind::Promise, "2", hostile)]);
    telling.verification.lines = vec![text()];
    let plain = page("en", &super::tests::telling(Vec::new()));
    let html = page("en", &telling);
    for sign in ["<script", "</script", "</style", "<img"] {
        assert_eq!(html.matches(sign).count(), plain.matches(sign).count(), "{sign}");
    }
    assert_eq!(html.matches("&lt;script&gt;").count(), 14);
}

#[test]
fn every_language_says_everything() {
    let mut sos = told(Kind::Sos, "0", "help");
    sos.entry.position =
        Some(Position { radius_m: Some(9), age_s: Some(5), simulated: true, ..at("16.7,98.5").unwrap() });
    sos.anchor = "0".repeat(26);
    sos.entry.attachments =
        vec![AttachedFile { sha256: "ff".into(), length: 7, media_type: "image/jpeg".into() }];
    sos.missing = vec!["ff".into()];
    let mut wrong = told(Kind::Correction, "1", "not so");
    wrong.entry.refers_to = "0".into();
    let mut unlike = told(Kind::Deviation, "2", "otherwise");
    unlike.entry.refers_to = "3".into();
    let records = vec![sos, wrong, unlike, told(Kind::Promise, "3", ""), told(Kind::Drill, "4", "practice")];
    let told = telling(records);
    for language in LANGUAGES {
        let html = page(language, &told);
        // What has no words stands there as its key. The words of the verifier are JSON, keys and all.
        let (body, words) = html.split_once("<script type=").unwrap();
        for key in ["report-", "verify-", "record-", "fact-"] {
            assert!(!body.contains(key), "{language}: {key}");
        }
        assert!(!words.contains("\":\"report-") && !words.contains("\":\"verify-"), "{language}");
        assert!(body.contains(&format!("<html lang=\"{language}\">")) && body.contains("attachments/ff"));
        assert_eq!(page(language, &told), html);
    }
}

#[test]
fn the_sketch_shows_where_and_is_left_out_when_nobody_knows() {
    let mut one = told(Kind::Incident, "0", "here");
    assert!(!page("en", &telling(vec![one.clone()])).contains("<svg"));
    for (place, country) in [("16.713,98.575", ">TH<"), ("42.87,74.57", ">KG<"), ("66,179.99", ">RU<")] {
        one.entry.position = at(place);
        let html = page("en", &telling(vec![one.clone()]));
        let drawn = html.split_once("<svg").unwrap().1.split_once("</svg>").unwrap().0;
        assert!(drawn.contains(country) && drawn.contains("class=\"dot\""), "{place}: {drawn}");
        assert!(drawn.len() < 40_000, "{place}: {}", drawn.len());
    }
    // The whole way home, the poles, the other side of the earth.
    for way in
        [["42.87,74.57", "13.75,100.5"], ["90,0", "-90,0"], ["0,-179.9", "0,179.9"], ["10,-100", "10,79.9"]]
    {
        let records = way.map(|place| {
            let mut record = told(Kind::Incident, "0", "");
            record.entry.position = at(place);
            record
        });
        let html = page("en", &telling(records.to_vec()));
        let drawn = html.split_once("<svg").unwrap().1.split_once("</svg>").unwrap().0;
        assert!(
            drawn.len() < 200_000 && !drawn.contains("NaN") && !drawn.contains("inf"),
            "{way:?}: {}",
            drawn.len()
        );
    }
}
