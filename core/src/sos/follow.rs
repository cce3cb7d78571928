//! How a traveller is, as far as those at home can know: one pure function of the plan, of what was entered, and of the time.
//!
//! The switch sits with those who wait: every check-in states its own deadline, and silence after it is the alarm. The app may not read
//! SMS, so "nothing was entered" and "nothing came" are told apart by asking. An alarm ends only by what somebody who holds the
//! phone cannot make: the agreed word or a sentence of the plan; where neither was agreed on, by a CANCEL. Clocks of phones that are
//! held back may be wrong: a word or a sentence ends no alarm that was entered after it, whatever time the alarm states. Nor is a
//! deadline believed that no app writes: nobody may put silence off for a year.

use super::{
    LONGEST_HOURS,
    decode::{self, Message, Soundness},
    message::{Due, MessageKind},
    phrases::{Listener, TripPhrase},
    trip::Plan,
    trip_model::FollowState,
    watch::Now,
    word::WordCheck,
};
use crate::order::Arrange as _;

/// Two phones whose clocks are set by networks differ by less.
const CLOCKS_DIFFER_MS: i64 = 600_000;

const HOUR_MS: i64 = 3_600_000;

/// One thing in a text that was entered: a message A, or a sentence of the plan, or neither.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heard {
    /// The message A.
    pub message: Option<Message>,
    /// What its word says.
    pub word: WordCheck,
    /// The sentence of the plan.
    pub phrase: Option<TripPhrase>,
    /// When it was entered, Unix milliseconds UTC.
    pub entered_ms: i64,
}

impl Heard {
    /// Reads a text by the plan: everything in it, in its order, or that there is nothing.
    #[must_use]
    pub fn read(plan: &Plan, listener: &Listener, text: &str, entered_ms: i64) -> Vec<Self> {
        let messages = decode::find_all(text).unwrap_or_default();
        let phrases = listener.hear(text);
        let mut phrases: Vec<&TripPhrase> =
            phrases.into_iter().filter_map(|at| plan.draft.phrases.get(at)).collect();
        // Beside something else "all is well" ends nothing: which of them was said last cannot be told.
        if !messages.is_empty() || phrases.iter().any(|phrase| phrase.meaning.is_alarm()) {
            phrases.retain(|phrase| phrase.meaning.is_alarm());
        }
        let nothing = Self { message: None, word: WordCheck::NotAgreed, phrase: None, entered_ms };
        let of_message =
            |message: Message| Self { word: word(plan, &message), message: Some(message), ..nothing.clone() };
        let of_phrase = |phrase: &TripPhrase| Self { phrase: Some(phrase.clone()), ..nothing.clone() };
        let mut all: Vec<Self> = messages.into_iter().map(of_message).collect();
        all.extend(phrases.into_iter().map(of_phrase));
        if all.is_empty() {
            all.push(nothing);
        }
        all
    }

    /// How much it has to be told first: an alarm, a doubt, anything that was understood.
    #[must_use]
    pub fn is_pressing(&self) -> u8 {
        let is = |kind| self.message.as_ref().is_some_and(|message| message.kind == kind);
        let is_whole = |message: &Message| message.soundness == Soundness::Whole;
        let is_alarm = self.phrase.as_ref().is_some_and(|phrase| phrase.meaning.is_alarm());
        match self.word {
            _ if is(MessageKind::Sos) || is_alarm => 3,
            WordCheck::Danger => 3,
            WordCheck::Missing => 2,
            _ if !is(MessageKind::Test) && !self.message.as_ref().is_none_or(is_whole) => 2,
            _ => u8::from(self.message.is_some() || self.phrase.is_some()),
        }
    }

    /// When it was written, as far as it says so. It cannot have been after it was entered: then the sender's clock is ahead.
    #[must_use]
    pub fn at_ms(&self) -> i64 {
        let sent = self.message.as_ref().and_then(|message| message.sent_ms);
        sent.map_or(self.entered_ms, |sent| sent.min(self.entered_ms))
    }

    /// By how much the sender's clock is ahead at least; its deadlines are too.
    fn ahead_ms(&self) -> i64 {
        let sent = self.message.as_ref().and_then(|message| message.sent_ms);
        let ahead = sent.map_or(0, |sent| sent.saturating_sub(self.entered_ms));
        // Clocks of phones that set themselves differ by less.
        if ahead > CLOCKS_DIFFER_MS { ahead } else { 0 }
    }

    /// When the next check-in is due by this one, as far as that can be believed: no app writes a deadline further off than
    /// [`LONGEST_HOURS`], and one that does was forged, or its year was guessed wrong.
    fn due_ms(&self, every_ms: i64) -> i64 {
        let longest_ms = i64::from(LONGEST_HOURS) * HOUR_MS;
        let due = match self.message.as_ref().and_then(|message| message.due) {
            Some(Due::At(due)) => due.saturating_sub(self.ahead_ms()),
            Some(Due::InHours(hours)) => {
                let hours = i64::from(hours.min(LONGEST_HOURS));
                return self.entered_ms.saturating_add(hours * HOUR_MS);
            }
            None => self.at_ms().saturating_add(every_ms),
        };
        due.min(self.at_ms().saturating_add(longest_ms))
    }

    /// The deadline it states was over when it was entered: it came late, or the sender's clock is slow.
    #[must_use]
    pub fn is_due_past(&self) -> bool {
        let message = self.message.as_ref().filter(|message| message.kind == MessageKind::Ok);
        message.is_some_and(|message| matches!(message.due, Some(Due::At(due)) if due < self.entered_ms))
    }
}

fn word(plan: &Plan, message: &Message) -> WordCheck {
    let tag = match message.kind {
        MessageKind::Ok => &message.reference,
        MessageKind::Cancel => &message.tag,
        MessageKind::Sos | MessageKind::Test => return WordCheck::NotAgreed,
    };
    match (plan.words().flatten(), message.plain(), message.anchor) {
        (Some(words), Ok(plain), Some(anchor)) => words.judge(&plan.key, tag, &plain, anchor),
        (Some(_), ..) => WordCheck::Missing,
        (None, ..) => WordCheck::NotAgreed,
    }
}

/// How things stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// In one word.
    pub state: FollowState,
    /// Since when, Unix milliseconds UTC: the time of the message, or of the deadline.
    pub since_ms: i64,
    /// When the next check-in is or was due.
    pub due_ms: i64,
    /// When this has to be looked at again without anybody asking.
    pub look_ms: Option<i64>,
}

/// How things stand now. `nothing_came_ms`: when those at home said that nothing had come.
#[must_use]
pub fn standing(plan: &Plan, heard: &[Heard], nothing_came_ms: Option<i64>, now: Now) -> Standing {
    let mut in_order: Vec<&Heard> = heard.iter().collect();
    in_order.arrange_by_key(|heard| (heard.at_ms(), heard.entered_ms));
    let mut seen = Seen { due_ms: plan.first_due_ms(), ..Seen::default() };
    for heard in in_order {
        seen.take(plan, heard);
    }
    let due_ms = seen.due_ms;
    let over = now.ms > due_ms;
    let (state, since_ms) = match seen {
        _ if !seen.help.is_empty() => (FollowState::Help, since(&seen.help, plan)),
        Seen { danger: Some(alarm), .. } => (FollowState::Danger, alarm.at),
        Seen { unsure: Some(alarm), .. } => (FollowState::Unsure, alarm.at),
        _ if over && nothing_came_ms.is_some_and(|said| said >= due_ms) => (FollowState::Silent, due_ms),
        _ if over => (FollowState::NotEntered, due_ms),
        _ if !now.certain => (FollowState::ClockUnsure, now.ms),
        Seen { first: None, .. } if now.ms < plan.draft.starts_ms => {
            (FollowState::NotBegun, plan.draft.starts_ms)
        }
        _ => (FollowState::Waiting, seen.first.unwrap_or(plan.draft.starts_ms)),
    };
    let look_ms = match state {
        FollowState::NotBegun => Some(plan.draft.starts_ms),
        // Over means past it, by a millisecond.
        _ if !over => Some(due_ms.saturating_add(1)),
        _ => None,
    };
    Standing { state, since_ms, due_ms, look_ms }
}

/// Since when the oldest of these calls is open.
fn since(calls: &[Call], plan: &Plan) -> i64 {
    calls.iter().map(|call| call.alarm.at).min().unwrap_or(plan.draft.starts_ms)
}

/// When an alarm was raised, by its own time, and when it was entered.
#[derive(Clone, Copy)]
struct Alarm {
    at: i64,
    entered_ms: i64,
}

/// A call for help that was not called off.
struct Call {
    alarm: Alarm,
    /// Empty where it was cut.
    reference: String,
}

/// What was heard so far.
#[derive(Default)]
struct Seen {
    due_ms: i64,
    /// The first sign of life.
    first: Option<i64>,
    help: Vec<Call>,
    /// References of the calls that were called off: a CANCEL may be entered, or seem to be written, before its call.
    called_off: Vec<String>,
    danger: Option<Alarm>,
    unsure: Option<Alarm>,
}

impl Seen {
    fn take(&mut self, plan: &Plan, heard: &Heard) {
        let at = heard.at_ms();
        let alarm = Alarm { at, entered_ms: heard.entered_ms };
        if let Some(phrase) = &heard.phrase {
            self.first = self.first.or(Some(at));
            self.due_ms = self.due_ms.max(at.saturating_add(plan.every_ms()));
            match phrase.meaning.is_alarm() {
                true => self.danger = Some(alarm),
                // Nobody else can have said it.
                false => {
                    self.help.retain(|call| call.alarm.entered_ms > heard.entered_ms);
                    self.danger = still(self.danger, heard);
                    self.unsure = still(self.unsure, heard);
                }
            }
        }
        let Some(message) = &heard.message else { return };
        // A message that nothing vouches for may raise an alarm and never end one.
        let is_whole = message.soundness == Soundness::Whole;
        match message.kind {
            MessageKind::Sos if self.called_off.contains(&message.reference) => {}
            MessageKind::Sos => self.help.push(Call { alarm, reference: message.reference.clone() }),
            MessageKind::Test => {}
            MessageKind::Cancel | MessageKind::Ok if !is_whole => {
                self.unsure = self.unsure.or(Some(alarm));
            }
            MessageKind::Cancel => match heard.word {
                WordCheck::Danger => self.danger = Some(alarm),
                WordCheck::Missing => self.unsure = Some(alarm),
                // Where sentences were agreed on, it alone says nothing.
                WordCheck::NotAgreed if !plan.draft.phrases.is_empty() => {}
                WordCheck::Right | WordCheck::NotAgreed => {
                    self.help.retain(|call| match call.reference.as_str() {
                        "" => call.alarm.entered_ms > heard.entered_ms,
                        reference => reference != message.reference,
                    });
                    self.called_off.push(message.reference.clone());
                    self.settle(heard);
                }
            },
            MessageKind::Ok => {
                self.first = self.first.or(Some(at));
                let due_ms = heard.due_ms(plan.every_ms());
                // Written before the trip by its own clock, and over before it came: that clock is slow, and the plan's deadline stands.
                let is_slow = at < plan.draft.starts_ms && due_ms < heard.entered_ms;
                self.due_ms = if is_slow { due_ms.max(self.due_ms) } else { due_ms };
                match heard.word {
                    WordCheck::Danger => self.danger = Some(alarm),
                    WordCheck::Missing => self.unsure = Some(alarm),
                    WordCheck::Right | WordCheck::NotAgreed => self.settle(heard),
                }
            }
        }
    }

    /// The agreed word ends what a captor could have made; without agreed words a message ends only the doubt about the one before.
    fn settle(&mut self, heard: &Heard) {
        self.unsure = still(self.unsure, heard);
        if heard.word == WordCheck::Right {
            self.danger = still(self.danger, heard);
        }
    }
}

/// What is left of an alarm after something that ends those before it.
fn still(alarm: Option<Alarm>, heard: &Heard) -> Option<Alarm> {
    alarm.filter(|alarm| alarm.entered_ms > heard.entered_ms)
}

#[cfg(test)]
#[path = "follow_tests.rs"]
mod tests;
