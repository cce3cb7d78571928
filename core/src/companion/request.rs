//! Letters that leave with what is known: the request to a mission, and message B.

use super::Companion;
use crate::{
    directory::model::{HelpAnswer, HelpQuestion, HelpStep, Relation},
    error::{ApiError, Error},
    geo::Position,
    sos::{
        follow::Heard,
        model::SosRequest,
        tell,
        trip_model::{ConsularRequest, FollowState},
    },
    time::UtcMillis,
    words::{Value, Words},
};

use super::relative::Reading;

#[uniffi::export]
impl Companion {
    /// The letter to the mission that is to help the traveller: the first office of the chain that can be reached, for the last place
    /// that is known, in its language, with what is known and what is not.
    pub fn relative_request(&self, id: String, language: String) -> Result<ConsularRequest, ApiError> {
        let reading = self.relative_read(&id)?;
        let place = last_place(&reading);
        let country = Some(reading.plan.draft.country.clone()).filter(|code| !code.is_empty());
        let question = HelpQuestion {
            citizen: reading.plan.draft.citizen.clone(),
            // Where nothing says more, the traveller is where the offer said.
            country: if place.is_some() { None } else { country },
            position: place.clone(),
            language: language.clone(),
            ..HelpQuestion::default()
        };
        let answer = self.help_me(question.clone())?;
        let step = addressee(&answer).ok_or(Error::NotFound("mission"))?;
        let to_language = Words::new(&step.say_language).language();
        let words = Words::new(&language);
        let text = self.letter(&reading, &question, to_language)?;
        let meaning = match to_language == words.language() {
            true => String::new(),
            false => self.letter(&reading, &question, &language)?,
        };
        let advice = ["request-advice-fill", "request-advice-call", "follow-advice-no-answer"];
        Ok(ConsularRequest {
            title: step.title.clone(),
            contacts: step.contacts.clone(),
            why: step.why.clone(),
            text,
            text_language: to_language.to_owned(),
            meaning,
            advice: advice.iter().map(|key| words.say(key, &[])).collect(),
        })
    }

    /// Message B: what message A has no room for, in the receiver's language. It may be lost without harm. `reference`: that of message
    /// A, empty when there is none yet.
    pub fn message_details(
        &self,
        request: SosRequest,
        reference: String,
        language: String,
    ) -> Result<String, ApiError> {
        let words = Words::new(&language);
        let now = self.clock_reading();
        let position = request.position.clone().and_then(|p| p.checked().ok());
        let question = HelpQuestion {
            citizen: request.citizen.clone(),
            position: position.clone(),
            language: language.clone(),
            ..HelpQuestion::default()
        };
        // A citizenship or place that is not known leaves the mission out, not the message.
        let answer = position.as_ref().and_then(|_| self.help_me(question).ok());
        let key = if request.drill { "details-test" } else { "details-sos" };
        let mut lines = vec![words.say(key, &[])];
        if UtcMillis(now.wall_ms).is_plausible() {
            lines.push(words.say("details-time", &[("time", utc(now.wall_ms).into())]));
        }
        if let Some(position) = &position {
            lines.push(words.say("message-says-position", &tell::position_args(position)));
            lines.push(geo_uri(position));
        }
        let place = answer.as_ref().map(|a| a.place.clone()).filter(|place| !place.is_empty());
        lines.extend(place);
        if let Some(step) = answer.as_ref().filter(|_| !request.drill).and_then(addressee) {
            let number = step.contacts.first().map(|line| line.display.clone()).unwrap_or_default();
            let args = [("title", step.title.as_str().into()), ("number", number.into())];
            lines.push(words.say("details-mission", &args));
        }
        if !request.drill {
            lines.push(words.say("follow-advice-no-answer", &[]));
        }
        if !reference.is_empty() {
            lines.push(words.say("details-reference", &[("reference", reference.into())]));
        }
        Ok(lines.join("\n"))
    }
}

/// `geo:16.71300,98.57500;u=50` (RFC 5870): a link that any map opens.
fn geo_uri(position: &Position) -> String {
    let uncertainty = position.radius_m.map(|m| format!(";u={m}")).unwrap_or_default();
    format!("geo:{:.5},{:.5}{uncertainty}", position.lat(), position.lon())
}

fn utc(ms: i64) -> String {
    tell::local(ms, 0)
}

/// The last place that a message told, if it was no false one.
fn last_place(reading: &Reading) -> Option<Position> {
    let told = reading.heard.iter().filter_map(|(_, heard)| {
        let position = heard.message.as_ref()?.position.clone().filter(|p| !p.simulated)?;
        Some((heard.at_ms(), position))
    });
    told.max_by_key(|(at, _)| *at).map(|(_, position)| position)
}

/// Who gets the letter: missions and ministries before anybody of the place, whom others may watch.
fn addressee(answer: &HelpAnswer) -> Option<&HelpStep> {
    let is_office = |step: &&HelpStep| step.relation != Relation::Local && !step.contacts.is_empty();
    answer.steps.iter().find(is_office)
}

impl Companion {
    /// The letter in one language.
    fn letter(&self, reading: &Reading, question: &HelpQuestion, language: &str) -> Result<String, ApiError> {
        let words = Words::new(language);
        let draft = &reading.plan.draft;
        let answer = self.help_me(HelpQuestion { language: language.to_owned(), ..question.clone() })?;
        let choices = self.choices(language.to_owned())?;
        let country = |code: &str| {
            let known = choices.citizenships.iter().chain(&choices.countries).find(|c| c.code == code);
            known.map_or_else(|| code.to_owned(), |c| c.name.clone())
        };
        let said = |key: &str, args: &[(&str, Value<'_>)]| words.say(key, args);
        let mut lines = vec![
            said(
                "request-opening",
                &[("name", draft.name.as_str().into()), ("citizen", country(&draft.citizen).into())],
            ),
            String::new(),
        ];
        let planned = [
            ("request-work", &draft.work),
            ("request-employer", &draft.employer),
            ("request-pay", &draft.pay),
            ("request-place", &draft.place),
        ];
        let given = planned.iter().filter(|(_, value)| !value.is_empty());
        lines.extend(given.map(|(key, value)| said(key, &[("value", value.as_str().into())])));
        if !draft.country.is_empty() {
            lines.push(said("request-country", &[("value", country(&draft.country).into())]));
        }
        let legs: Vec<String> = draft
            .route
            .iter()
            .map(|leg| {
                let parts = [leg.place.clone(), country(&leg.country), leg.day.clone()];
                parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
            })
            .collect();
        if !legs.is_empty() {
            lines.push(said("request-route", &[("value", legs.join(" - ").into())]));
        }
        lines.push(String::new());
        lines.push(state_line(reading, &words));
        lines.extend(place_lines(reading, &answer, &words));
        let last = reading.heard.iter().max_by_key(|(_, heard)| heard.at_ms());
        if let Some((text, heard)) = last {
            let args = [("time", utc(heard.at_ms()).into()), ("text", text.as_str().into())];
            lines.push(said("request-message", &args));
            lines.extend(heard.phrase.as_ref().map(|phrase| tell::phrase_says(phrase, &words)));
        }
        lines.push(String::new());
        lines.push(said("request-ask", &[]));
        lines.push(said("request-not-known", &[]));
        lines.push(said("request-no-call", &[]));
        lines.push(String::new());
        lines.push(said("request-sender", &[]));
        Ok(lines.join("\n"))
    }
}

/// What happened, in a sentence.
fn state_line(reading: &Reading, words: &Words) -> String {
    let standing = reading.standing();
    let time = |ms: i64| [("time", utc(ms).into())];
    match standing.state {
        FollowState::Help => words.say("request-help", &time(standing.since_ms)),
        FollowState::Danger => words.say("request-danger", &time(standing.since_ms)),
        FollowState::Unsure => words.say("request-unsure", &time(standing.since_ms)),
        FollowState::Silent | FollowState::NotEntered => words.say("request-silent", &time(standing.due_ms)),
        FollowState::NotBegun | FollowState::Waiting | FollowState::ClockUnsure => {
            words.say("request-waiting", &time(standing.due_ms))
        }
    }
}

/// The last known place, or that there is none.
fn place_lines(reading: &Reading, answer: &HelpAnswer, words: &Words) -> Vec<String> {
    let is_last = |(_, heard): &&(String, Heard)| {
        heard.message.as_ref().is_some_and(|m| m.position.as_ref().is_some_and(|p| !p.simulated))
    };
    let last = reading.heard.iter().filter(is_last).max_by_key(|(_, heard)| heard.at_ms());
    let Some((position, at)) =
        last.and_then(|(_, heard)| Some((heard.message.as_ref()?.position.as_ref()?, heard.at_ms())))
    else {
        return vec![words.say("request-no-position", &[])];
    };
    let mut args = tell::position_args(position).to_vec();
    args.push(("time", utc(at).into()));
    let mut lines = vec![words.say("request-position", &args)];
    lines.extend(Some(answer.place.clone()).filter(|place| !place.is_empty()));
    lines
}
