//! Those who wait at home: plans they were given, what they entered, and what it means now.
//!
//! One small file. It is not sealed by the device: a plan that no longer opens would be silence that nobody notices.

use serde::{Deserialize, Serialize};

use super::{Companion, lock};
use crate::{
    error::{ApiError, Error, Result},
    order::Arrange as _,
    sos::{
        checksum::folded,
        decode,
        follow::{self, Heard},
        phrases::Listener,
        tell,
        trip::Plan,
        trip_model::{EnteredMessage, FollowedTrip, ReceivedMessage},
        watch::{Now, Watch},
    },
    words::Words,
};

/// The file.
pub(super) const FOLLOWED: &str = "followed.json";

/// Most plans, and most texts of each.
const MOST_PLANS: usize = 20;
const MOST_TEXTS: usize = 2_000;

/// Longest text, in bytes.
const LONGEST: usize = 8 * 1024;

/// Everything that those at home entered.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Followed {
    trips: Vec<KeptPlan>,
    watch: Option<Watch>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct KeptPlan {
    plan: Plan,
    texts: Vec<KeptText>,
    /// When they said that nothing had come, Unix milliseconds UTC.
    nothing_came_ms: Option<i64>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct KeptText {
    text: String,
    entered_ms: i64,
}

/// What happens when the disk does not take a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Keep {
    /// Nothing is changed, and that is said.
    OrFail,
    /// It holds until this process ends, and the next change writes it too: an alarm must be seen on a full disk as well.
    IfPossible,
}

/// One followed trip with everything read, as [`super::request`] needs it too.
pub(super) struct Reading {
    pub(super) plan: Plan,
    pub(super) heard: Vec<(String, Heard)>,
    pub(super) nothing_came_ms: Option<i64>,
    pub(super) now: Now,
    pub(super) zone_minutes: i32,
}

#[uniffi::export]
impl Companion {
    /// Takes in a plan: the text of its QR code, file or message, with anything around it. A newer version of one that is there
    /// replaces it and keeps what was entered, and the words and sentences that were agreed on: see [`Plan::in_place_of`].
    pub fn relative_add(&self, text: String, language: String) -> Result<FollowedTrip, ApiError> {
        let plan = Plan::read(&text)?;
        let id = plan.id.clone();
        self.followed_change(Keep::OrFail, |followed, _| {
            let is_full = followed.trips.len() >= MOST_PLANS;
            match followed.trips.iter_mut().find(|kept| kept.plan.id == plan.id) {
                Some(kept) if kept.plan.revision > plan.revision => return Err(Error::Input("plan-older")),
                Some(kept) => kept.plan = plan.clone().in_place_of(&kept.plan, !kept.texts.is_empty()),
                None if is_full => return Err(Error::Input("plans-full")),
                None => followed.trips.push(KeptPlan {
                    plan: plan.clone(),
                    texts: Vec::new(),
                    nothing_came_ms: None,
                }),
            }
            Ok(())
        })?;
        self.relative_trip(&id, &language)
    }

    /// All trips that are followed, the most pressing first.
    pub fn relative_trips(&self, language: String) -> Result<Vec<FollowedTrip>, ApiError> {
        let (ids, _) = self.followed_change(Keep::IfPossible, |followed, _| {
            Ok(followed.trips.iter().map(|kept| kept.plan.id.clone()).collect::<Vec<_>>())
        })?;
        let mut trips =
            ids.iter().map(|id| self.relative_trip(id, &language)).collect::<Result<Vec<_>, _>>()?;
        trips.arrange_by_key(|trip| std::cmp::Reverse(trip.state as u8));
        Ok(trips)
    }

    /// Enters a text that came: a message, a reply, anything. What it says is read by the plan; it is kept in any case. Where the disk does
    /// not take it, it counts until this process ends and its meaning begins with that.
    pub fn relative_enter(
        &self,
        id: String,
        text: String,
        language: String,
    ) -> Result<EnteredMessage, ApiError> {
        let text = text.trim().to_owned();
        if text.is_empty() {
            return Err(Error::Input("empty-message").into());
        }
        if text.len() > LONGEST {
            let (size, limit) = (text.len() as u64, LONGEST as u64);
            return Err(Error::TooLarge { what: "message", size, limit }.into());
        }
        let (repeated, is_kept) = self.followed_change(Keep::IfPossible, |followed, now| {
            let kept = found(&mut followed.trips, &id)?;
            let messages = decode::find_all(&text)?;
            // The same SMS twice is one; "good morning" twice is two.
            if !messages.is_empty() && kept.texts.iter().any(|kept| same(&kept.text, &text)) {
                return Ok(true);
            }
            if kept.texts.len() >= MOST_TEXTS {
                return Err(Error::Input("texts-full"));
            }
            kept.texts.push(KeptText { text: text.clone(), entered_ms: now.ms });
            // A message proves that it is at least so late.
            let whole = messages.iter().filter(|m| m.soundness == decode::Soundness::Whole);
            let latest = whole.filter_map(|m| m.sent_ms).max();
            if let (Some(sent), Some(watch)) = (latest, followed.watch.as_mut()) {
                watch.not_before(sent);
            }
            Ok(false)
        })?;
        let reading = self.relative_read(&id)?;
        let words = Words::new(&language);
        let of_text = |(known, _): &&(String, Heard)| *known == text || repeated && same(known, &text);
        // Of several things in one text the most pressing is answered.
        let of_text = reading.heard.iter().filter(of_text);
        let most = of_text.max_by_key(|(_, heard)| (heard.entered_ms, heard.is_pressing()));
        let (kept, heard) = most.ok_or(Error::Internal("entered"))?;
        let mut message = tell::entered(kept, heard, reading.zone_minutes, &words);
        message.repeated = repeated;
        if !is_kept {
            message.meaning.insert(0, words.say("follow-not-kept", &[]));
        }
        Ok(message)
    }

    /// Those at home looked everywhere: nothing came. Where the disk does not take it, it counts until this process ends and the advice
    /// begins with that.
    pub fn relative_nothing_came(&self, id: String, language: String) -> Result<FollowedTrip, ApiError> {
        let ((), is_kept) = self.followed_change(Keep::IfPossible, |followed, now| {
            found(&mut followed.trips, &id)?.nothing_came_ms = Some(now.ms);
            Ok(())
        })?;
        let mut trip = self.relative_trip(&id, &language)?;
        if !is_kept {
            trip.advice.insert(0, Words::new(&language).say("follow-not-kept", &[]));
        }
        Ok(trip)
    }

    /// The clock of this phone is right as it is now: the deadline is counted by it.
    pub fn relative_clock_is_right(&self) -> Result<(), ApiError> {
        let reading = self.clock_reading();
        self.followed_change(Keep::OrFail, |followed, _| {
            followed.watch = Some(Watch::start(&reading));
            Ok(())
        })?;
        Ok(())
    }

    /// Follows a trip no longer: plan and texts are deleted from this phone.
    pub fn relative_forget(&self, id: String) -> Result<(), ApiError> {
        self.followed_change(Keep::OrFail, |followed, _| {
            found(&mut followed.trips, &id)?;
            followed.trips.retain(|kept| kept.plan.id != id);
            Ok(())
        })?;
        Ok(())
    }

    /// What a message A says, for anybody who got one. None when there is none in the text.
    pub fn message_read(&self, text: String, language: String) -> Result<Option<ReceivedMessage>, ApiError> {
        let zone = self.clock_reading().zone_minutes;
        Ok(decode::find(&text)?.map(|message| tell::received(&message, zone, &Words::new(&language))))
    }
}

fn same(one: &str, other: &str) -> bool {
    one.chars().filter_map(folded).eq(other.chars().filter_map(folded))
}

fn found<'t>(trips: &'t mut [KeptPlan], id: &str) -> Result<&'t mut KeptPlan> {
    trips.iter_mut().find(|kept| kept.plan.id == id).ok_or(Error::NotFound("plan"))
}

impl Companion {
    /// Looks at the clocks, works, and writes the file when anything is otherwise. Whether everything that was entered is on the disk.
    fn followed_change<T>(
        &self,
        keep: Keep,
        work: impl FnOnce(&mut Followed, Now) -> Result<T>,
    ) -> Result<(T, bool)> {
        let reading = self.clock_reading();
        let mut guard = lock(&self.memory);
        let memory = &mut *guard;
        if memory.followed.is_none() {
            let read = match self.read_as_it_is(FOLLOWED)? {
                Some(bytes) => serde_json::from_slice(&bytes).map_err(|_| Error::Damaged("followed"))?,
                None => Followed::default(),
            };
            memory.followed = Some(read);
        }
        let slot = memory.followed.as_mut().ok_or(Error::Internal("followed"))?;
        let mut next = slot.clone();
        let now = next.watch.get_or_insert_with(|| Watch::start(&reading)).look(&reading);
        let answer = work(&mut next, now)?;
        let differs = *slot != next || memory.followed_unwritten;
        // Without a plan there is nothing to keep, and no trace of having looked.
        if differs && !(slot.trips.is_empty() && next.trips.is_empty()) {
            let bytes = serde_json::to_vec(&next).map_err(|_| Error::Internal("followed"))?;
            match (self.write(FOLLOWED, &bytes), keep) {
                (Ok(()), _) => memory.followed_unwritten = false,
                (Err(e), Keep::OrFail) => return Err(e),
                // The clocks at this look help the next one; without them it is only less sure.
                (Err(_), Keep::IfPossible) => memory.followed_unwritten |= slot.trips != next.trips,
            }
        }
        *slot = next;
        Ok((answer, !memory.followed_unwritten))
    }

    /// One followed trip with everything that was entered, read by its plan.
    pub(super) fn relative_read(&self, id: &str) -> Result<Reading, ApiError> {
        let ((kept, now), _) = self.followed_change(Keep::IfPossible, |followed, now| {
            Ok((found(&mut followed.trips, id)?.clone(), now))
        })?;
        let listener = Listener::new(&kept.plan.draft.phrases);
        let heard = kept.texts.iter().flat_map(|KeptText { text, entered_ms }| {
            let all = Heard::read(&kept.plan, &listener, text, *entered_ms);
            all.into_iter().map(|heard| (text.clone(), heard))
        });
        let heard = heard.collect();
        let zone_minutes = self.clock_reading().zone_minutes;
        Ok(Reading { plan: kept.plan, heard, nothing_came_ms: kept.nothing_came_ms, now, zone_minutes })
    }

    fn relative_trip(&self, id: &str, language: &str) -> Result<FollowedTrip, ApiError> {
        let reading = self.relative_read(id)?;
        Ok(tell::followed(&reading.as_told(), &Words::new(language)))
    }
}

impl Reading {
    /// For [`tell`].
    pub(super) fn as_told(&self) -> tell::Reading<'_> {
        tell::Reading {
            plan: &self.plan,
            heard: &self.heard,
            standing: self.standing(),
            now: self.now,
            zone_minutes: self.zone_minutes,
        }
    }

    pub(super) fn standing(&self) -> follow::Standing {
        let heard: Vec<Heard> = self.heard.iter().map(|(_, heard)| heard.clone()).collect();
        follow::standing(&self.plan, &heard, self.nothing_came_ms, self.now)
    }
}
