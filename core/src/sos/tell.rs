//! Messages, trips and states, in the reader's words.

use super::{
    decode::{Message, Soundness},
    follow::{Heard, Standing},
    message::{Due, MessageKind},
    phrases::TripPhrase,
    trip::Plan,
    trip_model::{EnteredMessage, FollowState, FollowedTrip, ReceivedMessage, Trip, TripDraft},
    watch::Now,
    word::WordCheck,
};
use crate::{
    geo::Position,
    journal::at_text,
    order::Arrange as _,
    time::UtcMillis,
    words::{Value, Words},
};

/// A followed trip as it was read.
#[derive(Debug, Clone, Copy)]
pub struct Reading<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// What was entered, in that order.
    pub heard: &'a [(String, Heard)],
    /// How things stand.
    pub standing: Standing,
    /// What time it is.
    pub now: Now,
    /// Offset of local time from UTC, in minutes.
    pub zone_minutes: i32,
}

/// What is known of the own trip beside its plan.
#[derive(Debug, Clone, Copy)]
pub struct TripFacts<'a> {
    /// Numbers of those who answered to a drill.
    pub agreed: &'a [String],
    /// The plan as it is now was given to those at home.
    pub is_shared: bool,
    /// When the next check-in is due.
    pub due_ms: i64,
    /// What time it is.
    pub now: Now,
    /// Offset of local time from UTC, in minutes.
    pub zone_minutes: i32,
}

/// `2026-11-24 12:40 (UTC+06:00)`: the time that a clock on the wall shows, and which wall.
#[must_use]
pub fn local(ms: i64, zone_minutes: i32) -> String {
    let time = UtcMillis(ms.saturating_add(i64::from(zone_minutes) * 60_000)).minute_text();
    let (sign, zone) = (if zone_minutes < 0 { '-' } else { '+' }, zone_minutes.unsigned_abs());
    match zone {
        0 => format!("{time} UTC"),
        _ => format!("{time} (UTC{sign}{:02}:{:02})", zone / 60, zone % 60),
    }
}

/// How long before a check-in is due its reminder begins, in milliseconds.
const REMIND_AHEAD: i64 = 3_600_000;

/// The trip of this phone's owner.
#[must_use]
pub fn trip(plan: &Plan, facts: &TripFacts<'_>, words: &Words) -> Trip {
    let TripFacts { due_ms, now, zone_minutes, .. } = *facts;
    let missed = now.certain && now.ms > due_ms;
    let time = [("time", local(due_ms, zone_minutes).into())];
    let key = match (missed, now.certain, now.ms < plan.draft.starts_ms) {
        (true, ..) => "trip-text-missed",
        (_, false, _) => "trip-text-clock",
        (_, _, true) => "trip-text-before",
        _ => "trip-text-waiting",
    };
    let due_in_ms = due_ms.saturating_sub(now.ms);
    let ahead = if due_in_ms >= REMIND_AHEAD { REMIND_AHEAD } else { 0 };
    Trip {
        draft: plan.draft.clone(),
        revision: plan.revision,
        agreed: facts.agreed.to_vec(),
        due: at_text(due_ms),
        due_in_ms,
        remind_in_ms: (due_in_ms > 0).then_some(due_in_ms - ahead),
        missed,
        text: words.say(key, &time),
        to_do: to_do(&plan.draft, facts, words),
    }
}

fn to_do(draft: &TripDraft, facts: &TripFacts<'_>, words: &Words) -> Vec<String> {
    let mut list = Vec::new();
    if draft.contacts.is_empty() {
        list.push(words.say("trip-todo-contacts", &[]));
    }
    let waiting = draft.contacts.iter().filter(|contact| !facts.agreed.contains(&contact.number));
    list.extend(waiting.map(|contact| {
        let name = if contact.name.is_empty() { &contact.number } else { &contact.name };
        words.say("trip-todo-drill", &[("name", name.as_str().into())])
    }));
    if !facts.is_shared {
        list.push(words.say("trip-todo-share", &[]));
    }
    if draft.numbers.is_empty() {
        list.push(words.say("trip-todo-numbers", &[]));
    }
    if draft.phrases.is_empty() {
        list.push(words.say("trip-todo-phrases", &[]));
    }
    list
}

/// A text that was entered.
#[must_use]
pub fn entered(text: &str, heard: &Heard, zone_minutes: i32, words: &Words) -> EnteredMessage {
    let mut meaning = heard.message.as_ref().map(|m| meaning(m, zone_minutes, words)).unwrap_or_default();
    if heard.is_due_past() {
        meaning.push(words.say("message-says-due-past", &[]));
    }
    match heard.word {
        WordCheck::NotAgreed => {}
        WordCheck::Right => meaning.push(words.say("message-says-word-right", &[])),
        WordCheck::Danger => meaning.push(words.say("message-says-word-danger", &[])),
        WordCheck::Missing => meaning.push(words.say("message-says-word-missing", &[])),
    }
    meaning.extend(heard.phrase.as_ref().map(|phrase| phrase_says(phrase, words)));
    if meaning.is_empty() {
        meaning.push(words.say("message-says-nothing", &[]));
    }
    let message = heard.message.as_ref();
    EnteredMessage {
        text: text.to_owned(),
        entered: at_text(heard.entered_ms),
        kind: message.map(|m| m.kind),
        soundness: message.map(|m| m.soundness),
        word: heard.word,
        phrase: heard.phrase.clone(),
        meaning,
        position: message.and_then(|m| m.position.clone()),
        anchor: message.and_then(|m| m.anchor).map(|a| a.to_string()).unwrap_or_default(),
        repeated: false,
    }
}

/// What a sentence of the plan means, in a sentence of the reader.
#[must_use]
pub fn phrase_says(phrase: &TripPhrase, words: &Words) -> String {
    let meaning = words.say(&format!("phrase-means-{}", phrase.meaning.name()), &[]);
    let key = if phrase.place.is_empty() { "message-says-phrase" } else { "message-says-phrase-place" };
    words.say(key, &[("meaning", meaning.into()), ("place", phrase.place.as_str().into())])
}

/// A message A without a plan.
#[must_use]
pub fn received(message: &Message, zone_minutes: i32, words: &Words) -> ReceivedMessage {
    let due_ms = match message.due {
        Some(Due::At(ms)) => Some(ms),
        _ => None,
    };
    ReceivedMessage {
        kind: message.kind,
        soundness: message.soundness,
        citizen: message.citizen.clone(),
        position: message.position.clone(),
        sent: message.sent_ms.map(at_text).unwrap_or_default(),
        due: due_ms.map(at_text).unwrap_or_default(),
        battery_percent: message.battery_percent,
        reference: message.reference.clone(),
        anchor: message.anchor.map(|a| a.to_string()).unwrap_or_default(),
        repaired: message.text().unwrap_or_default(),
        meaning: meaning(message, zone_minutes, words),
    }
}

/// What a message A says, in sentences.
fn meaning(message: &Message, zone_minutes: i32, words: &Words) -> Vec<String> {
    let mut says = vec![words.say(
        match message.kind {
            MessageKind::Sos => "message-says-sos",
            MessageKind::Ok => "message-says-ok",
            MessageKind::Test => "message-says-test",
            MessageKind::Cancel => "message-says-cancel",
        },
        &[],
    )];
    match message.soundness {
        Soundness::Whole => {}
        Soundness::Changed => says.push(words.say("message-says-changed", &[])),
        Soundness::Cut => says.push(words.say("message-says-cut", &[])),
    }
    if let Some(sent) = message.sent_ms {
        says.push(words.say("message-says-sent", &[("time", local(sent, zone_minutes).into())]));
    }
    match &message.position {
        Some(position) => {
            says.push(words.say("message-says-position", &position_args(position)));
            if position.simulated {
                says.push(words.say("message-says-simulated", &[]));
            }
        }
        None if message.soundness != Soundness::Cut => says.push(words.say("message-says-no-position", &[])),
        None => {}
    }
    match message.due {
        Some(Due::At(due)) => {
            says.push(words.say("message-says-due", &[("time", local(due, zone_minutes).into())]));
        }
        Some(Due::InHours(hours)) => {
            says.push(words.say("message-says-due-hours", &[("hours", i64::from(hours).into())]));
        }
        None => {}
    }
    if let Some(percent) = message.battery_percent {
        says.push(words.say("message-says-battery", &[("percent", i64::from(percent).into())]));
    }
    says
}

/// A position for a sentence: degrees as any map takes them, metres, minutes; 0 for what is not known.
#[must_use]
pub fn position_args(position: &Position) -> [(&'static str, Value<'static>); 3] {
    [
        ("position", format!("{:.5},{:.5}", position.lat(), position.lon()).into()),
        ("radius", i64::from(position.radius_m.unwrap_or(0)).into()),
        ("minutes", i64::from(position.age_s.unwrap_or(0) / 60).into()),
    ]
}

/// A followed trip.
#[must_use]
pub fn followed(reading: &Reading<'_>, words: &Words) -> FollowedTrip {
    let Reading { plan, standing, now, zone_minutes, .. } = *reading;
    let state = standing.state;
    let shown = if state == FollowState::NotBegun { standing.since_ms } else { standing.due_ms };
    let shown = match state {
        FollowState::Help | FollowState::Danger | FollowState::Unsure => standing.since_ms,
        _ => shown,
    };
    let name = plan.draft.name.as_str();
    let args = [("name", name.into()), ("time", local(shown, zone_minutes).into())];
    let key = format!("follow-{}", state_name(state));
    let mut messages: Vec<(i64, EnteredMessage)> = reading
        .heard
        .iter()
        .map(|(text, heard)| (heard.at_ms(), entered(text, heard, zone_minutes, words)))
        .collect();
    messages.arrange_by_key(|(at, _)| std::cmp::Reverse(*at));
    let hours = now.skew_ms / 3_600_000;
    let clock_text = match now.skew_ms {
        0 => String::new(),
        _ => words.say("follow-clock-stepped", &[("hours", hours.abs().into())]),
    };
    let alarm_in_ms = standing.look_ms.map(|at| u64::try_from(at.saturating_sub(now.ms)).unwrap_or(0));
    FollowedTrip {
        id: plan.id.clone(),
        plan: plan.draft.clone(),
        revision: plan.revision,
        newer: plan.is_newer(),
        state,
        state_text: words.say(&key, &args),
        advice: advice(state).iter().map(|key| words.say(key, &args)).collect(),
        due: at_text(standing.due_ms),
        alarm_in_ms,
        clock_text,
        messages: messages.into_iter().map(|(_, message)| message).collect(),
        language: words.language().to_owned(),
        review_needed: words.review_needed(),
    }
}

/// The state's name in keys of words.
#[must_use]
pub fn state_name(state: FollowState) -> &'static str {
    match state {
        FollowState::NotBegun => "not-begun",
        FollowState::Waiting => "waiting",
        FollowState::NotEntered => "not-entered",
        FollowState::Silent => "silent",
        FollowState::Unsure => "unsure",
        FollowState::Danger => "danger",
        FollowState::Help => "help",
        FollowState::ClockUnsure => "clock-unsure",
    }
}

/// What to do, in this order. Answering can get a captive beaten: it is said first.
fn advice(state: FollowState) -> &'static [&'static str] {
    match state {
        FollowState::NotBegun => &["follow-advice-drill"],
        FollowState::Waiting => &["follow-advice-enter"],
        FollowState::NotEntered => &["follow-advice-look", "follow-advice-no-answer"],
        FollowState::Silent | FollowState::Help | FollowState::Danger => &[
            "follow-advice-no-answer",
            "follow-advice-request",
            "follow-advice-keep",
            "follow-advice-no-money",
        ],
        FollowState::Unsure => &[
            "follow-advice-no-doubt",
            "follow-advice-no-answer",
            "follow-advice-request",
            "follow-advice-keep",
        ],
        FollowState::ClockUnsure => &["follow-advice-clock", "follow-advice-look"],
    }
}
