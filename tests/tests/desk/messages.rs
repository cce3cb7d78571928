//! Whose message is it? One that fits proves something; one that does not, mostly nothing.

use hamroh_core::{
    desk::model::Fate,
    geo::Position,
    journal::{Journal, anchor::Anchor, bundle, model::Verdict},
    sos::{
        self, decode,
        decode::Soundness,
        message::{Facts, MessageKind, encode},
        model::{CancelRequest, Prepared},
    },
};
use hamroh_tests::fixtures::{SECRET, TestClock, call, options, well};

use super::{Phone, desk, only};

fn fates(report: &hamroh_core::desk::model::DeskReport) -> Vec<Fate> {
    report.messages.iter().map(|row| row.fate).collect()
}

/// A message with every check in order that no journal ever wrote.
fn forged(kind: MessageKind, like: &str, reference: &str, minutes: i64) -> String {
    let like = decode::find(like).unwrap().unwrap();
    let facts = Facts {
        kind,
        citizen: &like.citizen,
        position: like.position.as_ref(),
        wall_ms: like.sent_ms.unwrap() + minutes * 60_000,
        due: like.due,
        battery_percent: like.battery_percent,
    };
    encode(&facts, reference, Anchor([0x5a; 16])).unwrap()
}

/// The CANCEL of a call that is on its way: who got it must hear.
fn called_off(phone: &mut Phone, call: &Prepared) -> String {
    let row = call.outbox[0].id;
    sos::outbox::report(&mut phone.journal, row, sos::model::DeliveryEvent::Deliver, "").unwrap();
    let request = CancelRequest {
        client_id: String::new(),
        sos: call.acknowledged.id.clone(),
        citizen: "KG".into(),
        position: None,
        battery_percent: None,
        note: String::new(),
        word: String::new(),
    };
    sos::cancel(&mut phone.journal, &request, None).unwrap().sms
}

#[test]
fn the_messages_of_two_people_find_their_cases_and_those_of_a_third_accuse_nobody() {
    let (mut one, mut two, mut away) = (Phone::new(), Phone::new(), Phone::new());
    let sos = sos::call_for_help(&mut one.journal, &call(false, &[])).unwrap().sms;
    two.write("first");
    let ok = sos::check_in(&mut two.journal, &well("UZ"), None).unwrap().sms;
    let mut elsewhere = call(false, &[]);
    elsewhere.position = Position::parse("11.55,104.91").ok();
    let stranger = sos::call_for_help(&mut away.journal, &elsewhere).unwrap().sms;
    let (first, second) = (one.export("one.zip"), two.export("two.zip"));
    let report = desk(&[&first, &second], &[&stranger, &ok, "", &sos]);
    assert_eq!(fates(&report), [Fate::Nowhere, Fate::Fits, Fate::Fits]);
    assert_eq!(report.messages.iter().map(|row| row.line).collect::<Vec<_>>(), [1, 2, 4]);
    assert_eq!(report.blank_lines, 1);
    assert_eq!((&report.messages[1].case, &report.messages[2].case), (&two.case(), &one.case()));
    for case in &report.cases {
        assert_eq!((case.verdict, case.reasons.len()), (Verdict::Valid, 0), "{case:?}");
    }
    // The open call stands first.
    assert_eq!(report.cases[0].case, one.case());
}

#[test]
fn a_message_is_read_as_people_pass_it_on() {
    let mut phone = Phone::new();
    let sms = sos::call_for_help(&mut phone.journal, &call(false, &[])).unwrap().sms;
    let anchor = decode::find(&sms).unwrap().unwrap().anchor.unwrap().to_string();
    // Codes are random: what is damaged is damaged in its own place, whatever letters the code happens to have.
    let mistyped: String = anchor
        .chars()
        .enumerate()
        .map(|(at, c)| if at == 5 { if c == '0' { '2' } else { '0' } } else { c })
        .collect();
    let bundle = phone.export("bundle.zip");
    let typed = sms.to_lowercase().replace('0', "o").replace("  ", " ");
    let lines = [
        format!("Fwd: {typed}"),
        anchor.to_lowercase(),
        sms.replacen("KG", "KZ", 1),
        sms.replace(&anchor, &mistyped),
        sms.get(..60).unwrap().to_owned(),
        "где ты?".to_owned(),
        "SOS KG citizen. Pos 16".to_owned(),
    ];
    let report = desk(&[&bundle], &lines.each_ref().map(String::as_str));
    use Fate as F;
    assert_eq!(fates(&report), [F::Fits, F::Fits, F::Fits, F::Changed, F::Cut, F::NoCode, F::Changed]);
    // The code of a changed text is still the code.
    assert_eq!(report.messages[2].soundness, Some(Soundness::Changed));
    assert_eq!(report.messages[1].kind, None);
    // What was damaged on its way is nobody's fault.
    let case = only(&report);
    assert_eq!((case.verdict, case.messages.as_slice()), (Verdict::Valid, &[1, 2, 3][..]));
    let damaged = desk(&[&bundle], &[&lines[3], &lines[4]]);
    assert_eq!(only(&damaged).reasons, ["NO_OUTSIDE_ANCHOR"]);
}

#[test]
fn a_call_and_its_cancel_belong_together() {
    let mut phone = Phone::new();
    let call = sos::call_for_help(&mut phone.journal, &call(false, &["+996312000000"])).unwrap();
    phone.write("after it");
    let bundle = phone.export("bundle.zip");
    let cancel = |reference: &str, minutes| {
        forged(MessageKind::Cancel, &call.sms, &format!("{reference}-7ZQ4"), minutes)
    };
    // Its reference says whose it is, and its code fits nothing: something was cut, or it is forged.
    let report = desk(&[&bundle], &[&call.sms, &cancel(&call.reference, 1)]);
    assert_eq!(fates(&report), [Fate::Fits, Fate::Evidence]);
    let case = only(&report);
    assert_eq!((case.verdict, case.reasons.as_slice()), (Verdict::RolledBack, &["ANCHOR".to_owned()][..]));
    assert_eq!((case.messages.as_slice(), case.evidence.as_slice()), (&[1][..], &[2][..]));
    // Without the call nothing ties it to the case.
    assert_eq!(fates(&desk(&[&bundle], &[&cancel(&call.reference, 1)])), [Fate::Nowhere]);
    // Under another reference it is somebody else's.
    let other = if call.reference == "WWWW" { "XXXX" } else { "WWWW" };
    let report = desk(&[&bundle], &[&call.sms, &cancel(other, 1)]);
    assert_eq!((fates(&report), only(&report).verdict), (vec![Fate::Fits, Fate::Nowhere], Verdict::Valid));
    // Another call under the same reference is no pair.
    let again = forged(MessageKind::Sos, &call.sms, &call.reference, 3);
    assert_eq!(fates(&desk(&[&bundle], &[&call.sms, &again])), [Fate::Fits, Fate::Nowhere]);
    // Of the last minute that is shown nobody knows which was first.
    assert_eq!(
        fates(&desk(&[&bundle], &[&call.sms, &cancel(&call.reference, 2)])),
        [Fate::Fits, Fate::Later]
    );
    // Written behind the newest bundle it fits no bundle yet.
    let report = desk(&[&bundle], &[&call.sms, &cancel(&call.reference, 60)]);
    assert_eq!(fates(&report), [Fate::Fits, Fate::Later]);
    let case = only(&report);
    assert_eq!((case.verdict, case.later.as_slice()), (Verdict::Valid, &[2][..]));
}

#[test]
fn a_real_cancel_that_an_older_bundle_cannot_know_is_later_and_then_fits() {
    let mut phone = Phone::new();
    let call = sos::call_for_help(&mut phone.journal, &call(false, &["+996312000000"])).unwrap();
    let old = phone.export("old.zip");
    phone.clock.pass(3_600_000, 3_600_000);
    let cancel = called_off(&mut phone, &call);
    let report = desk(&[&old], &[&call.sms, &cancel]);
    assert_eq!(fates(&report), [Fate::Fits, Fate::Later], "{cancel}");
    assert_eq!(only(&report).verdict, Verdict::Valid);
    let new = phone.export("new.zip");
    let report = desk(&[&old, &new], &[&call.sms, &cancel]);
    assert_eq!(fates(&report), [Fate::Fits, Fate::Fits]);
}

#[test]
fn what_is_cut_behind_a_call_shows_by_its_cancel() {
    let mut phone = Phone::new();
    let call = sos::call_for_help(&mut phone.journal, &call(false, &["+996312000000"])).unwrap();
    let copy = phone.copy();
    let cancel = called_off(&mut phone, &call);
    // The old copy is put back and goes on, within the minute and for a day.
    let clock = TestClock::new();
    let mut other = Journal::open(copy.path(), clock.clone(), options()).unwrap();
    other.unlock(SECRET).unwrap();
    let rewritten = phone.path("rewritten.zip");
    bundle::export(&mut other, &rewritten, &[]).unwrap();
    // Which of two was first within one minute nobody can tell.
    assert_eq!(fates(&desk(&[&rewritten], &[&cancel, &call.sms])), [Fate::Later, Fate::Fits]);
    clock.pass(86_400_000, 86_400_000);
    other.lock().unwrap();
    other.unlock(SECRET).unwrap();
    let rewritten = phone.path("later.zip");
    bundle::export(&mut other, &rewritten, &[]).unwrap();
    let report = desk(&[&rewritten], &[&cancel, &call.sms]);
    assert_eq!(fates(&report), [Fate::Evidence, Fate::Fits]);
    assert_eq!(only(&report).verdict, Verdict::RolledBack);
}

#[test]
fn by_a_clock_that_was_set_nothing_accuses() {
    let mut phone = Phone::new();
    let call = sos::call_for_help(&mut phone.journal, &call(false, &["+996312000000"])).unwrap();
    // For a while the phone shows another day.
    phone.clock.pass(10 * 86_400_000, 0);
    let bundle = phone.export("bundle.zip");
    let cancel = forged(MessageKind::Cancel, &call.sms, &format!("{}-7ZQ4", call.reference), 5);
    let report = desk(&[&bundle], &[&call.sms, &cancel]);
    assert_eq!(fates(&report), [Fate::Fits, Fate::Later]);
    assert_eq!(only(&report).reasons, ["CLOCK_STEP"]);
}

#[test]
fn somebody_in_the_same_house_is_looked_at_and_accuses_nobody() {
    let (mut one, mut two) = (Phone::new(), Phone::new());
    // Both clocks show the same; both stand at one place.
    let ours = sos::call_for_help(&mut one.journal, &call(false, &[])).unwrap().sms;
    let theirs = sos::call_for_help(&mut two.journal, &call(false, &[])).unwrap().sms;
    let bundle = one.export("bundle.zip");
    let report = desk(&[&bundle], &[&theirs]);
    assert_eq!(fates(&report), [Fate::LookAlike]);
    let case = only(&report);
    assert_eq!(case.verdict, Verdict::ValidWithFindings);
    assert_eq!(case.reasons, ["UNMET_MESSAGE", "NO_OUTSIDE_ANCHOR"]);
    // The record's own message is here: the other one must be another's.
    let report = desk(&[&bundle], &[&theirs, &ours]);
    assert_eq!(fates(&report), [Fate::Nowhere, Fate::Fits]);
    assert_eq!(only(&report).verdict, Verdict::Valid);
    // With the bundles of both each has its own.
    let second = two.export("bundle.zip");
    assert_eq!(fates(&desk(&[&bundle, &second], &[&theirs, &ours])), [Fate::Fits, Fate::Fits]);
}
