//! How things stand at home, by what was entered and in which order.

use super::*;
use crate::{
    journal::anchor::Anchor,
    sos::{
        message::{Facts, encode},
        phrases::PhraseMeaning,
        trip_model::TripDraft,
        word,
    },
};

const START: i64 = 1_795_416_000_000;
const HOUR: i64 = 3_600_000;

fn plan(words: bool) -> Plan {
    plan_of(words, true)
}

fn plan_of(words: bool, sentences: bool) -> Plan {
    let phrase = |text: &str, meaning| TripPhrase { text: text.into(), meaning, place: String::new() };
    let draft = TripDraft {
        name: "Aibek".into(),
        citizen: "KG".into(),
        check_every_hours: 24,
        starts_ms: START,
        phrases: vec![
            phrase("Aunt Zarina asks where the blue kettle is", PhraseMeaning::Well),
            phrase("Timur comes on Monday with two old carpets", PhraseMeaning::Danger),
        ],
        ..TripDraft::default()
    };
    let phrases = if sentences { draft.phrases.clone() } else { Vec::new() };
    let plan = Plan::new(TripDraft { phrases, ..draft }, None).unwrap();
    let text = if words { plan.share("garnet", "rain") } else { plan.share("", "") };
    Plan::read(&text.unwrap()).unwrap()
}

fn text(plan: &Plan, kind: MessageKind, at: i64, due: Option<i64>, typed: &str) -> String {
    let facts = Facts {
        kind,
        citizen: "KG",
        position: None,
        wall_ms: at,
        due: due.map(Due::At),
        battery_percent: None,
    };
    let anchor = Anchor([5; 16]);
    let plain = crate::sos::message::plain(&facts).unwrap();
    let tag = word::tag_or_random(Some(&plan.key), typed, &plain, anchor).unwrap();
    let reference = match kind {
        MessageKind::Ok => tag,
        MessageKind::Cancel => format!("AAAA-{tag}"),
        _ => "AAAA".into(),
    };
    encode(&facts, &reference, anchor).unwrap()
}

/// Another call, and what calls it off.
fn other(plan: &Plan, kind: MessageKind, at: i64) -> String {
    let message = decode::find(&text(plan, kind, at, None, "")).unwrap().unwrap();
    Message { reference: "BBBB".into(), ..message }.text().unwrap()
}

fn at(plan: &Plan, texts: &[(&str, i64)], said: Option<i64>, now: i64) -> FollowState {
    let listener = Listener::new(&plan.draft.phrases);
    let heard: Vec<Heard> =
        texts.iter().flat_map(|(text, at)| Heard::read(plan, &listener, text, *at)).collect();
    standing(plan, &heard, said, Now { ms: now, certain: true, skew_ms: 0 }).state
}

#[test]
fn silence_begins_at_the_deadline_and_is_asked_about() {
    let plan = plan(false);
    let ok = text(&plan, MessageKind::Ok, START + HOUR, Some(START + 10 * HOUR), "");
    assert_eq!(at(&plan, &[], None, START - 1), FollowState::NotBegun);
    assert_eq!(at(&plan, &[], None, START + 24 * HOUR), FollowState::Waiting);
    assert_eq!(at(&plan, &[], None, START + 24 * HOUR + 1), FollowState::NotEntered);
    let heard = [(ok.as_str(), START + 2 * HOUR)];
    assert_eq!(at(&plan, &heard, None, START + 10 * HOUR), FollowState::Waiting);
    assert_eq!(at(&plan, &heard, None, START + 10 * HOUR + 1), FollowState::NotEntered);
    let said = Some(START + 11 * HOUR);
    assert_eq!(at(&plan, &heard, said, START + 11 * HOUR), FollowState::Silent);
    // Said of the deadline before: it does not answer for this one.
    assert_eq!(at(&plan, &heard, Some(START + HOUR), START + 11 * HOUR), FollowState::NotEntered);
}

#[test]
fn a_sender_whose_clock_is_ahead_does_not_put_silence_off() {
    let plan = plan(false);
    let year = 365 * 24 * HOUR;
    let ok = text(&plan, MessageKind::Ok, START + year, Some(START + year + 10 * HOUR), "");
    let heard = [(ok.as_str(), START)];
    assert_eq!(at(&plan, &heard, None, START + 10 * HOUR), FollowState::Waiting);
    assert_eq!(at(&plan, &heard, None, START + 10 * HOUR + 1), FollowState::NotEntered);
    // What comes after it is newer, whatever it says.
    let next = text(&plan, MessageKind::Ok, START + 5 * HOUR, Some(START + 30 * HOUR), "");
    let heard = [(ok.as_str(), START), (next.as_str(), START + 5 * HOUR)];
    assert_eq!(at(&plan, &heard, None, START + 29 * HOUR), FollowState::Waiting);
}

#[test]
fn a_deadline_that_no_app_writes_does_not_put_silence_off() {
    let plan = plan(false);
    let month = 31 * 24 * HOUR;
    let year = 365 * 24 * HOUR;
    // The year of a deadline is guessed: an hour too early, and it is that of the next year.
    let ok = text(&plan, MessageKind::Ok, START + HOUR, Some(START + year), "");
    let heard = [(ok.as_str(), START + HOUR)];
    assert_eq!(at(&plan, &heard, None, START + HOUR + month), FollowState::Waiting);
    assert_eq!(at(&plan, &heard, None, START + HOUR + month + 1), FollowState::NotEntered);
    let facts = Facts {
        kind: MessageKind::Ok,
        citizen: "KG",
        position: None,
        wall_ms: START + HOUR,
        due: Some(Due::InHours(999_999_999)),
        battery_percent: None,
    };
    let ok = encode(&facts, "AAAA", Anchor([5; 16])).unwrap();
    let heard = [(ok.as_str(), START + 2 * HOUR)];
    assert_eq!(at(&plan, &heard, None, START + 2 * HOUR + month), FollowState::Waiting);
    assert_eq!(at(&plan, &heard, None, START + 2 * HOUR + month + 1), FollowState::NotEntered);
}

#[test]
fn a_sender_whose_clock_is_slow_raises_no_alarm_before_the_plan_does() {
    let plan = plan(false);
    for slow in [2 * 24 * HOUR, 365 * 24 * HOUR] {
        let sent = START + HOUR - slow;
        let ok = text(&plan, MessageKind::Ok, sent, Some(sent + 24 * HOUR), "");
        let heard = [(ok.as_str(), START + HOUR)];
        assert_eq!(at(&plan, &heard, None, START + 24 * HOUR), FollowState::Waiting);
        assert_eq!(at(&plan, &heard, None, START + 24 * HOUR + 1), FollowState::NotEntered);
        let listener = Listener::new(&plan.draft.phrases);
        assert!(Heard::read(&plan, &listener, &ok, START + HOUR).iter().all(Heard::is_due_past));
    }
    // One that came late is believed: it was to be sooner than the plan says.
    let ok = text(&plan, MessageKind::Ok, START + HOUR, Some(START + 10 * HOUR), "");
    assert_eq!(at(&plan, &[(&ok, START + 11 * HOUR)], None, START + 11 * HOUR), FollowState::NotEntered);
}

#[test]
fn an_alarm_ends_by_the_agreed_word_and_by_nothing_else() {
    let plan = plan(true);
    let sos = text(&plan, MessageKind::Sos, START + HOUR, None, "");
    let forced = text(&plan, MessageKind::Cancel, START + 2 * HOUR, None, "guess");
    let right = text(&plan, MessageKind::Cancel, START + 3 * HOUR, None, "Garnet");
    let now = START + 4 * HOUR;
    assert_eq!(at(&plan, &[(&sos, now)], None, now), FollowState::Help);
    assert_eq!(at(&plan, &[(&sos, now), (&forced, now)], None, now), FollowState::Help);
    // In whatever order they were entered.
    assert_eq!(at(&plan, &[(&right, now), (&forced, now), (&sos, now)], None, now), FollowState::Waiting);
    let ok = |typed| text(&plan, MessageKind::Ok, START + 2 * HOUR, Some(START + 20 * HOUR), typed);
    assert_eq!(at(&plan, &[(&ok("garnet"), now)], None, now), FollowState::Waiting);
    assert_eq!(at(&plan, &[(&ok("granite"), now)], None, now), FollowState::Unsure);
    assert_eq!(at(&plan, &[(&ok("rain"), now)], None, now), FollowState::Danger);
}

#[test]
fn a_sentence_of_the_plan_raises_and_ends_the_alarm() {
    let plan = plan(true);
    let danger = "hi all! timur comes on mondy with two old carpets :)";
    let well = "aunt zarina asks where the blue kettle is";
    let now = START + HOUR;
    assert_eq!(at(&plan, &[(danger, now)], None, now), FollowState::Danger);
    assert_eq!(at(&plan, &[(danger, now), (well, now + HOUR)], None, now + HOUR), FollowState::Waiting);
    assert_eq!(at(&plan, &[("all is well", now)], None, now), FollowState::Waiting);
}

#[test]
fn what_was_changed_or_cut_may_raise_an_alarm_and_never_end_one() {
    let plan = plan_of(false, false);
    let now = START + 4 * HOUR;
    let sos = text(&plan, MessageKind::Sos, START + HOUR, None, "");
    let cut: String = sos.chars().take(60).collect();
    assert_eq!(at(&plan, &[(&cut, now)], None, now), FollowState::Help);
    let cancel = text(&plan, MessageKind::Cancel, START + 2 * HOUR, None, "");
    let changed = cancel.replace("KG", "KZ");
    assert_eq!(at(&plan, &[(&sos, now), (&changed, now)], None, now), FollowState::Help);
    assert_eq!(at(&plan, &[(&sos, now), (&cancel, now)], None, now), FollowState::Waiting);
}

#[test]
fn nothing_ends_an_alarm_that_was_entered_after_it() {
    let plan = plan(true);
    let well = "aunt zarina asks where the blue kettle is";
    // The traveller's clock is three quarters of an hour slow, or shows another year.
    for slow in [45 * 60_000, 365 * 24 * HOUR] {
        let sos = text(&plan, MessageKind::Sos, START + 10 * HOUR - slow, None, "");
        let forced = text(&plan, MessageKind::Ok, START + 10 * HOUR - slow, None, "rain");
        let right = text(&plan, MessageKind::Ok, START + 9 * HOUR, None, "garnet");
        let (before, after) = (START + 9 * HOUR, START + 10 * HOUR);
        assert_eq!(at(&plan, &[(well, before), (&sos, after)], None, after), FollowState::Help);
        assert_eq!(at(&plan, &[(&right, before), (&forced, after)], None, after), FollowState::Danger);
        let ended = [(well, before), (&sos, after), (well, after + 1)];
        assert_eq!(at(&plan, &ended, None, after + 1), FollowState::Waiting);
    }
}

#[test]
fn everything_in_a_text_counts_and_what_is_said_beside_an_alarm_does_not_end_it() {
    let plan = plan(true);
    let (well, danger) =
        ("aunt zarina asks where the blue kettle is", "timur comes on monday with two old carpets");
    let now = START + 3 * HOUR;
    let sos = text(&plan, MessageKind::Sos, START + 2 * HOUR, None, "");
    let ok = text(&plan, MessageKind::Ok, START + HOUR, Some(START + 20 * HOUR), "garnet");
    for (together, state) in [
        (format!("{ok}\n{sos}"), FollowState::Help),
        (format!("{sos} {ok}"), FollowState::Help),
        (format!("{sos}\n{well}"), FollowState::Help),
        (format!("{well}. {danger}"), FollowState::Danger),
        (format!("{danger}. {ok}"), FollowState::Danger),
    ] {
        assert_eq!(at(&plan, &[(&together, now)], None, now), state, "{together}");
    }
}

#[test]
fn where_sentences_were_agreed_on_a_cancel_alone_ends_nothing() {
    let plan = plan(false);
    let now = START + 4 * HOUR;
    let sos = text(&plan, MessageKind::Sos, START + HOUR, None, "");
    let cancel = text(&plan, MessageKind::Cancel, START + 2 * HOUR, None, "");
    assert_eq!(at(&plan, &[(&sos, now), (&cancel, now)], None, now), FollowState::Help);
    let well = "aunt zarina asks where the blue kettle is";
    assert_eq!(at(&plan, &[(&sos, now), (&cancel, now), (well, now)], None, now), FollowState::Waiting);
}

#[test]
fn each_call_is_called_off_by_its_own_reference_in_whatever_order() {
    let plan = plan_of(false, false);
    let now = START + 4 * HOUR;
    let (first, second) = (
        text(&plan, MessageKind::Sos, START + HOUR, None, ""),
        other(&plan, MessageKind::Sos, START + 2 * HOUR),
    );
    let (off_first, off_second) = (
        text(&plan, MessageKind::Cancel, START + 3 * HOUR, None, ""),
        other(&plan, MessageKind::Cancel, START + 3 * HOUR),
    );
    let heard = [(first.as_str(), now), (&second, now), (&off_second, now)];
    assert_eq!(at(&plan, &heard, None, now), FollowState::Help);
    let heard = [(off_second.as_str(), now), (&off_first, now), (&second, now + 1), (&first, now + 2)];
    assert_eq!(at(&plan, &heard, None, now + 2), FollowState::Waiting);
}
