//! The dossier for victim screening: what it shows, what it leaves out, and that its codes can be checked.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

use std::sync::Arc;

use hamroh_core::{
    ApiError,
    companion::Companion,
    dossier::model::{Dossier, DossierRequest, Element, MarkedPoint, ScreeningPoint},
    error::PortError,
    geo::Position,
    journal::{
        model::{FactSheet, Kind, NewAttachment, NewEntry, Verdict},
        tree::sha256,
    },
    ports::ByteSource,
    text::hex::hex,
    words::{LANGUAGES, OFFICER_LANGUAGES, Words},
};
use hamroh_tests::fixtures::{SECRET, TestClock, seen_at_a_simulated_place};

const HOSTILE: &str = "<script>alert(1)</script>\"'&amp;\u{202e}</style>";

struct Photo(std::sync::Mutex<Vec<u8>>);

impl ByteSource for Photo {
    fn next_bytes(&self, most: u32) -> Result<Vec<u8>, PortError> {
        let mut left = self.0.lock().unwrap();
        let count = left.len().min(most as usize);
        Ok(left.drain(..count).collect())
    }
}

fn opened(folder: &tempfile::TempDir) -> Arc<Companion> {
    let companion = Companion::open(folder.path().to_str().unwrap().into(), TestClock::new()).unwrap();
    companion.journal_create(SECRET.into(), true).unwrap();
    companion
}

fn write(companion: &Companion, kind: Kind, note: &str, refers_to: &str) -> String {
    let entry = NewEntry {
        kind,
        client_id: String::new(),
        note: note.into(),
        position: None,
        refers_to: refers_to.into(),
        ordinary: false,
        facts: FactSheet::default(),
    };
    companion.journal_add(entry).unwrap().id
}

fn marked(code: &str, records: &[&str]) -> MarkedPoint {
    MarkedPoint { code: code.into(), records: records.iter().map(|id| (*id).to_owned()).collect() }
}

fn request(officer: &str, points: Vec<MarkedPoint>) -> DossierRequest {
    DossierRequest { officer_language: officer.into(), points, ..DossierRequest::default() }
}

fn hinted<'p>(points: &'p [ScreeningPoint], code: &str) -> Vec<(&'p str, &'p str)> {
    let point = points.iter().find(|p| p.code == code).unwrap();
    point.hints.iter().map(|h| (h.record.as_str(), h.quote.as_str())).collect()
}

fn code_of(error: &ApiError) -> &str {
    error.code()
}

#[test]
fn points_are_hinted_at_and_never_marked() {
    let folder = tempfile::tempdir().unwrap();
    let companion = opened(&folder);
    let promise = write(&companion, Kind::Promise, "Operator in Bangkok, passport not needed", "");
    let deviation = write(&companion, Kind::Deviation, "Привезли в Мьявади", &promise);
    let taken = write(&companion, Kind::Incident, "Pasportimni olib qoʻyishdi, keyin urishdi", "");
    write(&companion, Kind::Drill, "Нас били", "");
    companion.journal_unlock(SECRET.into()).unwrap();
    for language in LANGUAGES {
        let points = companion.screening_points(language.into()).unwrap();
        assert_eq!(points.len(), 22, "{language}");
        for element in [Element::Act, Element::Means, Element::Purpose] {
            assert!(points.iter().filter(|p| p.element == element).count() >= 5);
        }
        assert_eq!(hinted(&points, "offered"), [(promise.as_str(), "")]);
        assert_eq!(hinted(&points, "deceived"), [(deviation.as_str(), "")]);
        assert_eq!(hinted(&points, "brought"), [(deviation.as_str(), "Привезли")]);
        assert_eq!(
            hinted(&points, "papers"),
            [(taken.as_str(), "Pasportimni")],
            "a promise tells of nothing done"
        );
        assert_eq!(hinted(&points, "beaten"), [(taken.as_str(), "urishdi")], "a drill is no evidence");
        assert!(hinted(&points, "war").is_empty());
    }
    let made = companion.journal_dossier(request("en", Vec::new()), "ru".into()).unwrap();
    assert!(!made.html.contains('☒') && !made.text.contains("[x]"));
    assert_eq!(made.html.matches(&Words::new("en").say("dossier-none", &[])).count(), 3);
    companion.journal_lock().unwrap();
    assert_eq!(code_of(&companion.screening_points("en".into()).unwrap_err()), "locked");
    let locked = companion.journal_dossier(request("th", Vec::new()), "en".into()).unwrap_err();
    assert_eq!(code_of(&locked), "locked");
}

#[test]
fn every_officer_reads_his_language_and_the_person_theirs() {
    let folder = tempfile::tempdir().unwrap();
    let companion = opened(&folder);
    let note = write(&companion, Kind::Incident, "Здесь держали 14 человек", "");
    companion.journal_unlock(SECRET.into()).unwrap();
    let all = companion.screening_points("en".into()).unwrap();
    let points: Vec<_> = all.iter().map(|p| marked(&p.code, &[&note])).collect();
    for officer in LANGUAGES.into_iter().chain(OFFICER_LANGUAGES) {
        let words = Words::for_officer(officer).unwrap();
        assert_eq!(words.language(), officer);
        for own in ["ky", "uz"] {
            let asked = DossierRequest { citizen: "kg".into(), ..request(officer, points.clone()) };
            let Dossier { html, text, review_needed, .. } =
                companion.journal_dossier(asked, own.into()).unwrap();
            assert_eq!(review_needed, !["en", "ru"].contains(&officer), "{officer}");
            for point in &all {
                let key = format!("dossier-point-{}", point.code);
                for said in [words.say(&key, &[]), Words::new(own).say(&key, &[])] {
                    assert!(html.contains(&said) && text.contains(&said), "{officer} {own}: {said}");
                }
            }
            assert_eq!(html.matches("[1]").count(), 22);
            assert!(
                html.starts_with("<!DOCTYPE html>") && html.contains(&format!("<html lang=\"{officer}\">"))
            );
            assert!(html.contains("Здесь держали 14 человек") && text.contains("Здесь держали 14 человек"));
            assert!(!html.contains("dossier-") && !text.contains("dossier-"), "every key has its words");
            assert_eq!(html.contains("class=\"own\" lang="), officer != own);
        }
    }
}

#[test]
fn its_codes_are_checked_with_the_bundle_and_the_journal_keeps_its_hash() {
    let folder = tempfile::tempdir().unwrap();
    let companion = opened(&folder);
    let long = "очень длинная запись ".repeat(400);
    let first = write(&companion, Kind::Incident, &long, "");
    let photo = NewAttachment {
        client_id: String::new(),
        media_type: "image/jpeg".into(),
        note: "двор".into(),
        refers_to: first.clone(),
        ordinary: false,
    };
    let bytes = vec![7; 70_000];
    let source = Arc::new(Photo(std::sync::Mutex::new(bytes.clone())));
    companion.journal_attach(photo, source).unwrap();
    write(&companion, Kind::Incident, "another thing", "");
    companion.journal_unlock(SECRET.into()).unwrap();
    let asked =
        DossierRequest { records: vec![first.clone()], ..request("th", vec![marked("kept", &[&first])]) };
    let made = companion.journal_dossier(asked, "kk".into()).unwrap();
    assert_eq!(made.page_sha256, hex(&sha256(&[made.html.as_bytes()])));
    assert!(made.html.contains(&long.trim_end()[..3_000]) && made.text.contains(&hex(&sha256(&[&bytes]))));
    assert!(!made.html.contains("another thing"), "only what was chosen");
    let bundle = folder.path().join("bundle.zip").to_str().unwrap().to_owned();
    companion.journal_export(bundle.clone(), Vec::new(), "en".into()).unwrap();
    // One of the note, one of the whole journal.
    let is_code =
        |word: &&str| word.len() == 26 && word.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
    let mut codes: Vec<_> = made.text.split_whitespace().filter(is_code).collect();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), 2, "{}", made.text);
    for code in codes {
        let found = companion.verify_bundle(bundle.clone(), vec![code.into()], "en".into()).unwrap();
        assert_eq!(found.verdict, Verdict::Valid, "{:?}", found.reasons);
        let kept = found.disclosed.iter().find(|e| e.kind == Kind::Anchor).unwrap();
        assert_eq!(kept.note, format!("dossier sha256 {}", made.page_sha256));
        assert_eq!(kept.id, made.acknowledged.id);
    }
}

#[test]
fn corrections_come_along_and_files_stand_beside_their_notes() {
    let folder = tempfile::tempdir().unwrap();
    let companion = opened(&folder);
    let first = write(&companion, Kind::Incident, "пять человек", "");
    let other = write(&companion, Kind::Incident, "другое", "");
    let correction = write(&companion, Kind::Correction, "шесть человек", &first);
    write(&companion, Kind::Correction, "семь человек", &correction);
    companion.journal_unlock(SECRET.into()).unwrap();
    let asked = DossierRequest { records: vec![first.clone()], ..request("en", Vec::new()) };
    let text = companion.journal_dossier(asked, "en".into()).unwrap().text;
    for shown in ["пять человек", "Corrects note 1", "шесть человек", "Corrects note 2", "семь человек"]
    {
        assert!(text.contains(shown), "{shown}: {text}");
    }
    assert!(!text.contains("другое"));
    let whole =
        companion.journal_dossier(request("en", vec![marked("kept", &[&other])]), "en".into()).unwrap().text;
    assert!(whole.contains("другое") && whole.contains("пять человек"));
    let foreign = DossierRequest { records: vec!["0".repeat(32)], ..request("en", Vec::new()) };
    let refused = companion.journal_dossier(foreign, "en".into()).unwrap_err();
    assert_eq!(code_of(&refused), "not-found-record");
}

#[test]
fn what_cannot_be_used_is_refused_before_anything_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let companion = opened(&folder);
    companion.journal_unlock(SECRET.into()).unwrap();
    let before = companion.journal_verify(Vec::new(), "en".into()).unwrap().lines;
    for (asked, code) in [
        (request("xx", Vec::new()), "officer-language"),
        (request("", Vec::new()), "officer-language"),
        (request("en", vec![marked("nothing", &[])]), "screening-point"),
        (request("en", vec![marked("kept", &["zz"])]), "record-id"),
        (DossierRequest { speaks: "th".into(), ..request("en", Vec::new()) }, "speaks"),
        (DossierRequest { citizen: "Kyrgyzstan".into(), ..request("en", Vec::new()) }, "citizen"),
        (DossierRequest { name: "x".repeat(201), ..request("en", Vec::new()) }, "too-large-name"),
    ] {
        let refused = companion.journal_dossier(asked, "en".into()).unwrap_err();
        assert_eq!(code_of(&refused), code);
        let sentence = companion.explain(code.into(), "en".into());
        assert!(!sentence.contains(code), "{sentence}");
    }
    let after = companion.journal_verify(Vec::new(), "en".into()).unwrap().lines;
    assert_eq!(before, after, "no record more");
}

#[test]
fn no_text_becomes_markup_and_an_empty_journal_still_asks() {
    let folder = tempfile::tempdir().unwrap();
    let companion = opened(&folder);
    companion.journal_unlock(SECRET.into()).unwrap();
    let bare = companion.journal_dossier(request("my", vec![marked("beaten", &[])]), "tg".into()).unwrap();
    for key in
        ["dossier-ask-screening", "dossier-ask-consulate", "dossier-ask-not-punish", "dossier-ask-not-tell"]
    {
        assert!(bare.html.contains(&Words::for_officer("my").unwrap().say(key, &[])), "{key}");
    }
    let facts = FactSheet { papers: HOSTILE.into(), people: HOSTILE.into(), ..FactSheet::default() };
    let entry = NewEntry {
        kind: Kind::Incident,
        client_id: String::new(),
        note: HOSTILE.into(),
        position: Some(Position::parse("16.713,98.575").unwrap()),
        refers_to: String::new(),
        ordinary: false,
        facts,
    };
    companion.journal_add(entry).unwrap();
    let asked = DossierRequest { name: HOSTILE.into(), ..request("th", Vec::new()) };
    let made = companion.journal_dossier(asked, "az".into()).unwrap();
    assert!(!made.html.contains("<script") && made.html.matches("</style>").count() == 1);
    assert!(
        !made.html.contains('\u{202e}') && !made.text.contains('\u{202e}'),
        "nothing turns the line around"
    );
    assert!(made.html.contains("16.71300, 98.57500"));
}

#[test]
fn the_ordinary_view_makes_an_ordinary_dossier() {
    let folder = tempfile::tempdir().unwrap();
    let companion = opened(&folder);
    write(&companion, Kind::Incident, "only for the owner", "");
    companion.journal_unlock(SECRET.into()).unwrap();
    let ordinary = NewEntry {
        kind: Kind::Incident,
        client_id: String::new(),
        note: "the weather".into(),
        position: None,
        refers_to: String::new(),
        ordinary: true,
        facts: FactSheet::default(),
    };
    let second = "besh olti yetti sakkiz toqqiz on";
    companion.journal_set_second_secret(SECRET.into(), second.into()).unwrap();
    companion.journal_add(ordinary).unwrap();
    companion.journal_lock().unwrap();
    companion.journal_unlock(second.into()).unwrap();
    let text = companion.journal_dossier(request("en", Vec::new()), "en".into()).unwrap().text;
    assert!(text.contains("the weather") && !text.contains("only for the owner"), "{text}");
    let points = companion.screening_points("en".into()).unwrap();
    assert!(points.iter().all(|p| p.hints.is_empty()));
}

#[test]
fn practice_and_signs_of_life_stand_in_no_statement_and_a_loose_correction_is_called_one() {
    let folder = tempfile::tempdir().unwrap();
    let companion = opened(&folder);
    let happened = write(&companion, Kind::Incident, "happened", "");
    let drill = write(&companion, Kind::Drill, "only practice", "");
    let loose = write(&companion, Kind::Correction, "it was in March", "");
    companion.journal_unlock(SECRET.into()).unwrap();
    let named = |id: &str| DossierRequest { records: vec![id.into()], ..request("th", Vec::new()) };
    for asked in [
        named(&drill),
        named(&drill.to_uppercase()),
        request("th", vec![marked("beaten", &[&happened, &drill])]),
    ] {
        let refused = companion.journal_dossier(asked, "en".into()).unwrap_err();
        assert_eq!(code_of(&refused), "no-account");
    }
    let made = companion.journal_dossier(named(&loose), "en".into()).unwrap();
    assert!(made.text.contains("Note 1. Correction of an earlier note"), "{}", made.text);
    assert!(!made.text.contains("It happened"), "{}", made.text);
    // However an id is typed, a point names the note and its corrections come along.
    write(&companion, Kind::Correction, "at night", &happened);
    let typed = happened.to_uppercase();
    let asked =
        DossierRequest { records: vec![typed.clone()], ..request("en", vec![marked("beaten", &[&typed])]) };
    let text = companion.journal_dossier(asked, "en".into()).unwrap().text;
    assert!(text.contains("[1]") && text.contains("at night"), "{text}");
}

#[test]
fn what_refers_to_no_record_is_refused_also_while_locked() {
    let folder = tempfile::tempdir().unwrap();
    let companion = opened(&folder);
    companion.journal_lock().unwrap();
    let entry = |refers_to: &str| NewEntry {
        kind: Kind::Correction,
        client_id: String::new(),
        note: "it was in March".into(),
        position: None,
        refers_to: refers_to.into(),
        ordinary: false,
        facts: FactSheet::default(),
    };
    let unknown = "0".repeat(32);
    assert_eq!(code_of(&companion.journal_add(entry(&unknown)).unwrap_err()), "refers-to");
    let photo = NewAttachment {
        client_id: String::new(),
        media_type: "image/jpeg".into(),
        note: String::new(),
        refers_to: unknown,
        ordinary: false,
    };
    let source = Arc::new(Photo(std::sync::Mutex::new(vec![7; 10])));
    assert_eq!(code_of(&companion.journal_attach(photo, source).unwrap_err()), "refers-to");
    let first = companion.journal_add(entry("")).unwrap().id;
    companion.journal_add(entry(&first)).unwrap();
}

#[test]
fn what_became_of_an_offer_is_written_down_also_where_its_promise_was_erased() {
    let folder = tempfile::tempdir().unwrap();
    let companion = opened(&folder);
    let promised = "Waiter, restaurant in Dubai, 900 USD a month, work visa, ticket is free";
    let offer = companion.offer_save(promised.into(), "en".into()).unwrap();
    assert!(!offer.record.is_empty());
    companion.journal_erase().unwrap();
    companion.journal_create(SECRET.into(), true).unwrap();
    let later = "We fly to Bangkok, call centre, 500 USD a month";
    companion.offer_deviation(offer.id, later.into()).unwrap();
    let entries = companion.journal_list().unwrap().entries;
    let deviation = entries.iter().find(|e| e.kind == Kind::Deviation).unwrap();
    assert_eq!(deviation.refers_to, "");
}

#[test]
fn a_simulated_position_and_an_old_one_are_called_so() {
    let folder = tempfile::tempdir().unwrap();
    let companion = opened(&folder);
    companion.journal_add(seen_at_a_simulated_place()).unwrap();
    companion.journal_unlock(SECRET.into()).unwrap();
    let made = companion.journal_dossier(request("th", Vec::new()), "en".into()).unwrap();
    for said in ["16.71300, 98.57500 ± 20 m", "600 seconds before", "position is simulated", "ตำแหน่งจำลอง"]
    {
        assert!(made.text.contains(said) && made.html.contains(said), "{said}: {}", made.text);
    }
}
