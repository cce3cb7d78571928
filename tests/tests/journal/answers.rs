//! Who is told what: answers, calling off, and rows that are damaged.

use std::path::Path;

use hamroh_core::{
    error::Error,
    journal::Journal,
    sos::{
        self,
        message::MessageKind,
        model::{CancelRequest, Delivery, DeliveryEvent, OutboxRow, Prepared},
        outbox,
    },
};
use hamroh_tests::fixtures::{TestClock, call, options};

use super::new_journal;

const HOME: &str = "+996312000000";
const OTHER: &str = "+998712000000";

fn hand(journal: &mut Journal, row: i64) {
    for event in [DeliveryEvent::Lease, DeliveryEvent::Hand] {
        outbox::report(journal, row, event, "").unwrap();
    }
}

/// A call for help to one number that was given to the phone.
fn handed(folder: &Path) -> (Journal, Prepared) {
    let mut journal = new_journal(folder, &TestClock::new());
    let sos = sos::call_for_help(&mut journal, &call(false, &[HOME])).unwrap();
    hand(&mut journal, sos.outbox[0].id);
    (journal, sos)
}

fn states(rows: &[OutboxRow]) -> Vec<Delivery> {
    rows.iter().map(|row| row.state).collect()
}

fn off(sos: &str) -> CancelRequest {
    CancelRequest {
        client_id: String::new(),
        sos: sos.into(),
        citizen: "KG".into(),
        position: None,
        battery_percent: None,
        note: String::new(),
        word: String::new(),
    }
}

#[test]
fn an_answer_that_several_could_have_sent_is_nobodys_until_a_person_says_whose() {
    let folder = tempfile::tempdir().unwrap();
    let mut journal = new_journal(folder.path(), &TestClock::new());
    let prepared = sos::call_for_help(&mut journal, &call(false, &[HOME, OTHER])).unwrap();
    let answer = format!("ok {} we come", prepared.reference);
    let [home, other] = [prepared.outbox[0].id, prepared.outbox[1].id];
    assert!(matches!(outbox::answered_by(&mut journal, &answer), Err(Error::NotFound("reply"))));
    hand(&mut journal, home);
    // The other one cannot have answered yet.
    assert_eq!(outbox::answered_by(&mut journal, &answer).unwrap(), home);
    hand(&mut journal, other);
    assert!(matches!(outbox::answered_by(&mut journal, &answer), Err(Error::Input("reply-several"))));
    outbox::report(&mut journal, home, DeliveryEvent::Acknowledge, "").unwrap();
    let rows = outbox::list(&mut journal).unwrap();
    assert_eq!(states(&rows), [Delivery::Acknowledged, Delivery::Handed]);
    assert!(!rows[1].text.is_empty(), "the other call goes on");
}

#[test]
fn a_call_that_was_called_off_as_never_sent_and_arrived_all_the_same_is_called_off_again() {
    let folder = tempfile::tempdir().unwrap();
    let (mut journal, sos) = handed(folder.path());
    let (id, row) = (sos.acknowledged.id, sos.outbox[0].id);
    outbox::report(&mut journal, row, DeliveryEvent::Fail, "generic").unwrap();
    let taken_back = sos::cancel(&mut journal, &off(&id), None).unwrap();
    assert_eq!((taken_back.sms.as_str(), states(&taken_back.outbox)), ("", vec![Delivery::Cancelled]));
    assert!(!taken_back.outbox[0].can_call_off);
    assert!(sos::cancel(&mut journal, &off(&id), None).unwrap().acknowledged.repeated);

    let arrived = outbox::report(&mut journal, row, DeliveryEvent::Deliver, "").unwrap();
    assert!(arrived.can_call_off, "whoever got it must hear that it is over");
    let cancel = sos::cancel(&mut journal, &off(&id), None).unwrap();
    assert!(!cancel.acknowledged.repeated && cancel.sms.starts_with("CANCEL KG citizen."));
    assert!(cancel.sms.contains(&format!("Ref {}-", sos.reference)));
    assert_eq!(states(&cancel.outbox), [Delivery::Delivered, Delivery::Queued]);
    assert_eq!(cancel.outbox[1].kind, MessageKind::Cancel);
    assert!(sos::cancel(&mut journal, &off(&id), None).unwrap().acknowledged.repeated);
}

#[test]
fn a_call_said_to_have_failed_after_it_was_called_off_and_arrived_all_the_same_gets_another_cancel() {
    let folder = tempfile::tempdir().unwrap();
    let (mut journal, sos) = handed(folder.path());
    let (id, row) = (sos.acknowledged.id, sos.outbox[0].id);
    let first = sos::cancel(&mut journal, &off(&id), None).unwrap();
    let cancel = first.outbox[1].id;
    outbox::report(&mut journal, row, DeliveryEvent::Fail, "generic").unwrap();
    assert_eq!(states(&outbox::list(&mut journal).unwrap()), [Delivery::Failed, Delivery::Cancelled]);
    assert!(sos::cancel(&mut journal, &off(&id), None).unwrap().acknowledged.repeated);

    let arrived = outbox::report(&mut journal, row, DeliveryEvent::Deliver, "").unwrap();
    assert!(arrived.can_call_off, "whoever got it must hear that it is over");
    let again = sos::cancel(&mut journal, &off(&id), None).unwrap();
    assert!(!again.acknowledged.repeated && again.sms.starts_with("CANCEL KG citizen."));
    assert_eq!(states(&again.outbox), [Delivery::Delivered, Delivery::Queued]);
    assert_ne!(again.acknowledged.id, first.acknowledged.id);
    assert_eq!((again.outbox[1].id, &again.outbox[1].record), (cancel, &again.acknowledged.id));
    assert_eq!((&again.outbox[1].text, again.outbox[1].tries), (&again.sms, 0));
    hand(&mut journal, cancel);
    outbox::report(&mut journal, cancel, DeliveryEvent::Deliver, "").unwrap();
    assert_eq!(states(&outbox::list(&mut journal).unwrap()), [Delivery::Delivered; 2]);
    assert!(sos::cancel(&mut journal, &off(&id), None).unwrap().acknowledged.repeated);
}

#[test]
fn a_byte_that_is_no_letter_damages_its_row_and_stops_no_other() {
    for column in ["kind", "recipient", "channel", "reference", "state", "next_try_boot", "failure"] {
        let folder = tempfile::tempdir().unwrap();
        let clock = TestClock::new();
        let mut journal = new_journal(folder.path(), &clock);
        let sos = sos::call_for_help(&mut journal, &call(false, &[HOME, OTHER])).unwrap();
        journal.close().unwrap();
        let file = rusqlite::Connection::open(folder.path().join("journal.sqlite")).unwrap();
        let harm = format!("UPDATE outbox SET {column} = CAST(x'ff' AS TEXT) WHERE id = 1");
        file.execute_batch("PRAGMA ignore_check_constraints = ON").unwrap();
        file.execute(&harm, []).unwrap();
        file.close().unwrap();

        let mut journal = Journal::open(folder.path(), clock, options()).unwrap();
        outbox::settle_after_crash(&mut journal).unwrap();
        let rows = outbox::service_changed(&mut journal).unwrap();
        let harmless = matches!(column, "next_try_boot" | "failure");
        assert_eq!((rows[0].failure != "damaged", rows[0].can_send), (harmless, harmless), "{column}");
        assert!(rows[1].can_send && rows[1].text == sos.sms, "{column}");
        hand(&mut journal, rows[1].id);
        let cancel = sos::cancel(&mut journal, &off(&sos.acknowledged.id), None).unwrap();
        assert!(cancel.sms.contains(&format!("Ref {}-", sos.reference)), "{column}: {}", cancel.sms);
    }
}
