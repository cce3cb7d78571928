//! How a traveller is, as far as those at home can know: one pure function of the plan, of what was entered, and of the time.
//!
//! The switch sits with those who wait: every check-in states its own deadline, and silence after it is the alarm. The app may not read
//! SMS, so "nothing was entered" and "nothing came" are told apart by asking. An alarm ends only by what somebody who holds the
//! phone cannot make: the agreed word or a sentence of the plan; where neither was agreed on, by a CANCEL. Clocks of phones that are
//! held back may be wrong: a word or a sentence ends no alarm that was entered after it, whatever time the alarm states.

use super::{
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
                self.due_ms = match message.due {
                    Some(Due::At(due)) => due.saturating_sub(heard.ahead_ms()),
                    Some(Due::InHours(hours)) => {
                        heard.entered_ms.saturating_add(i64::from(hours) * 3_600_000)
                    }
                    None => at.saturating_add(plan.every_ms()),
                };
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
mod tests {
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
}
