//! What leaves the phone: messages, their outbox, and the bundle.

use std::{collections::BTreeMap, fs, io};

use hamroh_core::{
    error::Error,
    geo::Position,
    journal::{
        anchor::Anchor,
        bundle,
        model::{Kind, NewAttachment, NewEntry, Verdict},
        verify,
    },
    report::Report,
    sos::{
        self, checksum, message,
        model::{Delivery, DeliveryEvent, SosRequest},
        outbox,
    },
    words::Words,
};
use hamroh_tests::fixtures::{SECRET, TestClock, call, well};

use super::{at, new_journal, note, notes};

#[test]
fn a_call_for_help_is_one_checked_sms_whose_anchor_the_bundle_fits() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = new_journal(folder.path(), &clock);
    let prepared =
        sos::call_for_help(&mut journal, &call(false, &["+996312000000", "+998712000000"])).unwrap();
    assert!(prepared.septets <= 160);
    assert!(prepared.sms.starts_with("SOS KG citizen. Pos 16.71300,98.57500."), "{}", prepared.sms);
    assert!(checksum::holds(&prepared.sms));
    let anchor = message::read_anchor(&prepared.sms).unwrap().to_string();
    assert_eq!(anchor, prepared.acknowledged.anchor);
    assert_eq!(prepared.outbox.len(), 2);

    let check = sos::check_in(&mut journal, &well(""), None).unwrap();
    assert!(check.sms.starts_with("OK. No position."), "{}", check.sms);
    assert!(check.sms.contains(", next ") && checksum::holds(&check.sms));

    let path = folder.path().join("bundle.zip");
    bundle::export(&mut journal, &path, &[]).unwrap();
    let words = Words::new("ru");
    let seen = verify::verify_file(&path, &[at(&anchor)], &words).unwrap();
    assert_eq!(seen.verdict, Verdict::Valid, "{:?}", seen.reasons);
    assert!(seen.disclosed.iter().any(|e| e.kind == Kind::Sos && e.note == "they took my passport"));
    let alone = verify::verify_file(&path, &[], &words).unwrap();
    assert_eq!(alone.reasons, ["NO_OUTSIDE_ANCHOR"]);
    let foreign = Anchor::of(&[1; 16], 1, &[2; 32]).to_string();
    let other = verify::verify_file(&path, &[at(&foreign)], &words).unwrap();
    assert_eq!((other.verdict, other.reasons), (Verdict::RolledBack, vec!["ANCHOR".to_owned()]));
}

#[test]
fn a_message_is_never_further_than_what_was_reported_and_each_step_is_a_record() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = new_journal(folder.path(), &clock);
    let row = sos::call_for_help(&mut journal, &call(false, &["+996312000000"])).unwrap().outbox[0].id;
    let mut step = |event| outbox::report(&mut journal, row, event, "17").unwrap().state;
    assert_eq!(step(DeliveryEvent::Deliver), Delivery::Delivered, "a late report is evidence");
    assert_eq!(step(DeliveryEvent::Fail), Delivery::Delivered, "and not taken back");
    assert_eq!(step(DeliveryEvent::Acknowledge), Delivery::Acknowledged);
    let rows = outbox::list(&mut journal).unwrap();
    assert_eq!((rows[0].text.as_str(), rows[0].failure.as_str()), ("", ""), "the text is gone at the end");
    assert!(matches!(
        outbox::report(&mut journal, 99, DeliveryEvent::Lease, ""),
        Err(Error::NotFound("outbox"))
    ));
    let seen = verify::verify_store(&mut journal, &[], &Words::new("en")).unwrap();
    assert_eq!(seen.reasons, ["NO_OUTSIDE_ANCHOR"]);
}

#[test]
fn a_call_for_help_is_not_refused_for_a_small_thing() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = new_journal(folder.path(), &clock);
    let long = "Нас держат в доме за рекой. ".repeat(200);
    let prepared = sos::call_for_help(
        &mut journal,
        &SosRequest {
            citizen: " kg".into(),
            position: Some(Position {
                lat_e7: i32::MIN,
                lon_e7: 0,
                radius_m: None,
                age_s: None,
                simulated: false,
            }),
            note: long.clone(),
            ..call(false, &["+996 (312) 00-00-00", "мама", "*#06#"])
        },
    )
    .unwrap();
    assert!(prepared.sms.starts_with("SOS KG citizen. No position."), "{}", prepared.sms);
    let rows: Vec<_> = prepared.outbox.iter().map(|r| (r.recipient.as_str(), r.channel.as_str())).collect();
    assert_eq!(rows, [("+996312000000", "sms"), ("мама", "hand"), ("*#06#", "hand")]);
    assert_eq!(notes(&mut journal), [long]);
    // The anchor in the message covers the whole note.
    let path = folder.path().join("bundle.zip");
    bundle::export(&mut journal, &path, &[]).unwrap();
    let anchor = message::read_anchor(&prepared.sms).unwrap();
    assert_eq!(verify::verify_file(&path, &[anchor], &Words::new("en")).unwrap().verdict, Verdict::Valid);
}

#[test]
fn a_deadline_is_only_stated_when_the_time_is_known() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    clock.break_down(true);
    let mut journal = new_journal(folder.path(), &clock);
    let sms = sos::check_in(&mut journal, &well("UZ"), None).unwrap().sms;
    assert!(sms.starts_with("OK UZ citizen. No position. Next in 24h or act. Ref"), "{sms}");
}

#[test]
fn the_page_in_a_bundle_tells_what_is_shown_and_the_same_request_makes_the_same_page() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = new_journal(folder.path(), &clock);
    journal.add(&NewEntry { kind: Kind::Drill, ..note("a secret exercise") }).unwrap();
    let call = sos::call_for_help(&mut journal, &call(false, &[])).unwrap();
    let shown = journal.add(&note("<b>for</b> the court")).unwrap();
    let only = [shown.id, call.acknowledged.id];
    let mut page = |name: &str| {
        let path = folder.path().join(name);
        let report = Report::new("en", BTreeMap::new());
        bundle::export_with(&mut journal, &path, &only, Some(&report)).unwrap();
        let bytes = fs::read(&path).unwrap();
        let anchor = at(&call.acknowledged.anchor);
        assert_eq!(verify::verify_bytes(&bytes, &[anchor], &Words::new("en")).verdict, Verdict::Valid);
        String::from_utf8(bundle::read_zip(&bytes).unwrap().remove(bundle::REPORT).unwrap()).unwrap()
    };
    let (first, second) = (page("first.zip"), page("second.zip"));
    assert_eq!(first, second);
    // What is not shown is not told of either, not even as a finding.
    let (body, _) = first.split_once("<script").unwrap();
    assert!(!body.contains("secret") && !body.contains("DRILL") && body.contains("NO_OUTSIDE_ANCHOR"));
    assert!(body.contains("&lt;b&gt;for&lt;/b&gt; the court"));
    // The code at the end of the message is the one that was sent.
    assert!(body.contains(&call.acknowledged.anchor) && call.sms.contains(&call.acknowledged.anchor));
}

#[test]
fn one_record_can_be_shown_alone() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = new_journal(folder.path(), &clock);
    journal.add(&note("mine")).unwrap();
    let shown = journal.add(&note(&"for the court ".repeat(400))).unwrap();
    let path = folder.path().join("bundle.zip");
    let anchor = bundle::export(&mut journal, &path, std::slice::from_ref(&shown.id)).unwrap().anchor;
    let seen = verify::verify_file(&path, &[at(&anchor)], &Words::new("en")).unwrap();
    assert_eq!(seen.verdict, Verdict::Valid);
    assert!(seen.disclosed.iter().all(|e| !e.note.contains("mine")));
    assert!(seen.disclosed.iter().any(|e| e.note.starts_with("for the court")));
    let bytes = fs::read(&path).unwrap();
    assert!(!bytes.windows(4).any(|w| w == b"mine"));
    assert!(matches!(bundle::export(&mut journal, &path, &[]), Err(Error::Exists("file"))));
    let missing = folder.path().join("other.zip");
    assert!(matches!(
        bundle::export(&mut journal, &missing, &["0".repeat(32)]),
        Err(Error::NotFound("record"))
    ));
    assert!(!missing.exists());
}

#[test]
fn an_export_overwrites_nothing_and_leaves_no_trace_when_it_cannot_begin() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = new_journal(folder.path(), &clock);
    journal.add(&note("one")).unwrap();
    fs::write(folder.path().join("bundle.new"), b"somebody's file").unwrap();
    for (path, code) in [(folder.path().join("none/bundle.zip"), "write"), (folder.path().to_owned(), "file")]
    {
        match bundle::export(&mut journal, &path, &[]) {
            Err(Error::NotFound(found) | Error::Exists(found)) => assert_eq!(found, code),
            other => panic!("{other:?}"),
        }
    }
    assert!(journal.list().unwrap().entries.iter().all(|e| e.kind != Kind::Export));
    bundle::export(&mut journal, &folder.path().join("bundle.zip"), &[]).unwrap();
    assert_eq!(fs::read(folder.path().join("bundle.new")).unwrap(), b"somebody's file");
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|f| f.unwrap().file_name()).collect();
    assert!(left.iter().all(|n| !n.to_string_lossy().contains(".zip.")), "{left:?}");
}

#[test]
fn two_exports_of_one_choice_are_the_same_bytes_but_for_their_own_record() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = new_journal(folder.path(), &clock);
    let mut only = Vec::new();
    for n in 0..40 {
        let shown = journal.add(&note(&format!("note {n}"))).unwrap();
        if n % 10 == 0 {
            journal.lock().unwrap();
            journal.unlock(SECRET).unwrap();
            let photo = NewAttachment {
                client_id: String::new(),
                media_type: "image/jpeg".into(),
                note: String::new(),
                refers_to: shown.id.clone(),
                ordinary: false,
            };
            let bytes = vec![n; 70_000];
            journal.attach(&photo, &mut io::Cursor::new(bytes)).unwrap();
        }
        only.push(shown.id);
    }
    only.push(sos::call_for_help(&mut journal, &call(false, &[])).unwrap().acknowledged.id);
    let mut export = |name: &str| {
        let path = folder.path().join(name);
        let report = Report::new("ru", BTreeMap::new());
        bundle::export_with(&mut journal, &path, &only, Some(&report)).unwrap();
        let bytes = fs::read(&path).unwrap();
        let files = bundle::read_zip(&bytes).unwrap();
        // The zip file is a function of what is in it.
        assert!(bundle::write_zip(&files).unwrap() == bytes);
        assert_eq!(verify::verify_bytes(&bytes, &[], &Words::new("en")).reasons, ["NO_OUTSIDE_ANCHOR"]);
        files
    };
    let (first, second) = (export("first.zip"), export("second.zip"));
    assert_eq!(first.keys().filter(|name| name.starts_with(bundle::ATTACHMENTS)).count(), 4);
    for (name, bytes) in &first {
        if bundle::CHAIN_PARTS.contains(&name.as_str()) {
            continue;
        }
        assert!(second[name] == *bytes, "{name}");
    }
    let rows = |files: &bundle::Files| {
        let mut rows = Vec::new();
        bundle::each_row(&files["chain.cbor"], |header, signature| {
            rows.push((header.to_vec(), signature.to_vec()));
            Ok(())
        })
        .unwrap();
        rows
    };
    let (one, two) = (rows(&first), rows(&second));
    assert!(two.len() > one.len() && two[..one.len()] == one[..]);
    let shown = |files: &bundle::Files| bundle::decode_disclosed(&files["disclosed.cbor"]).unwrap();
    let (mut one, mut two) = (shown(&first), shown(&second));
    assert_ne!(one.pop(), two.pop());
    assert_eq!(one, two);
}

#[test]
fn a_record_without_a_time_does_not_hide_when_the_others_were_written() {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let mut journal = new_journal(folder.path(), &clock);
    journal.add(&note("a note")).unwrap();
    clock.break_down(true);
    journal.add(&note("a note without a time")).unwrap();
    let path = folder.path().join("bundle.zip");
    bundle::export(&mut journal, &path, &[]).unwrap();
    let seen = verify::verify_file(&path, &[], &Words::new("en")).unwrap();
    let times = seen.lines.iter().find(|line| line.contains("phone's own clock")).unwrap();
    assert!(times.contains(" to 2025-"), "{times}");
}
