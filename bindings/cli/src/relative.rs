//! `relative`: those who wait at home. `message`: what came by SMS.

use std::path::Path;

use hamroh_core::{
    companion::Companion,
    error::Error,
    sos::{
        decode::Soundness,
        model::SosRequest,
        trip_model::{EnteredMessage, FollowState, FollowedTrip},
    },
};
use serde::Serialize;

use crate::{
    args::{self, MessageCommand, RelativeCommand, Whose},
    check::{self, review_note},
    failure::{Done, FINDINGS, OK},
    output::{Look, printable},
    session::{Session, code, must_be_there, open},
    trip,
};

#[derive(Serialize)]
struct Followed<'a> {
    trips: &'a [FollowedTrip],
}

/// Runs one command on what those at home keep in a folder.
pub fn run(s: &mut Session, asked: args::Relative) -> Done {
    let command = asked.command.unwrap_or(RelativeCommand::List);
    // A slip in its name must not read as "nobody is followed", nor make the folder.
    if !matches!(command, RelativeCommand::Add { .. }) {
        must_be_there(&asked.dir)?;
    }
    let companion = open(&asked.dir)?;
    match command {
        RelativeCommand::List => list(s, &companion),
        RelativeCommand::Add { file } => {
            let followed = companion.relative_add(check::read(file.as_deref())?, s.language())?;
            answer(s, &followed)
        }
        RelativeCommand::Enter { whose, file } => enter(s, &companion, whose, file.as_deref()),
        RelativeCommand::NothingCame(whose) => {
            let id = id(s, &companion, whose)?;
            let followed = companion.relative_nothing_came(id, s.language())?;
            answer(s, &followed)
        }
        RelativeCommand::Request(whose) => request(s, &companion, whose),
        RelativeCommand::ClockIsRight => {
            companion.relative_clock_is_right()?;
            list(s, &companion)
        }
        RelativeCommand::Forget(whose) => {
            let id = id(s, &companion, whose)?;
            companion.relative_forget(id)?;
            list(s, &companion)
        }
    }
}

/// The trip that is meant; the only one when none is named.
fn id(s: &Session, companion: &Companion, whose: Whose) -> Done<String> {
    if let Some(id) = whose.id {
        return Ok(id);
    }
    match companion.relative_trips(s.language())?.as_slice() {
        [only] => Ok(only.id.clone()),
        _ => Err(Error::NotFound("plan").into()),
    }
}

fn list(s: &mut Session, companion: &Companion) -> Done {
    let trips = companion.relative_trips(s.language())?;
    if s.json {
        s.out.json(&Followed { trips: &trips })?;
    } else if trips.is_empty() {
        let none = s.say("cli-relative-none");
        s.out.para(0, &none)?;
    } else {
        trips.iter().try_for_each(|followed| show(s, followed))?;
    }
    Ok(if trips.iter().any(|followed| is_alarm(followed.state)) { FINDINGS } else { OK })
}

fn answer(s: &mut Session, followed: &FollowedTrip) -> Done {
    if s.json {
        s.out.json(followed)?;
    } else {
        show(s, followed)?;
    }
    Ok(if is_alarm(followed.state) { FINDINGS } else { OK })
}

fn is_alarm(state: FollowState) -> bool {
    !matches!(state, FollowState::NotBegun | FollowState::Waiting)
}

fn show(s: &mut Session, followed: &FollowedTrip) -> Done<()> {
    let look = match followed.state {
        FollowState::NotBegun | FollowState::Waiting => Look::Good,
        FollowState::NotEntered | FollowState::ClockUnsure => Look::Doubtful,
        _ => Look::Bad,
    };
    let id = s.out.paint(Look::Faint, &printable(&followed.id));
    let text = s.out.paint(look, &printable(&followed.state_text));
    s.out.hang(0, "- ", &format!("{text}  {id}"))?;
    if !followed.clock_text.is_empty() {
        s.out.para(2, &followed.clock_text)?;
    }
    if followed.newer {
        let text = s.say("cli-relative-newer");
        s.out.para(2, &text)?;
    }
    followed.advice.iter().try_for_each(|line| s.out.hang(4, "* ", &printable(line)))?;
    followed.messages.iter().try_for_each(|message| entered(s, message))?;
    review_note(s, followed.review_needed)
}

fn entered(s: &mut Session, message: &EnteredMessage) -> Done<()> {
    s.out.hang(2, "| ", &printable(&message.text))?;
    message.meaning.iter().try_for_each(|line| s.out.hang(4, "= ", &printable(line)))
}

fn enter(s: &mut Session, companion: &Companion, whose: Whose, file: Option<&Path>) -> Done {
    let id = id(s, companion, whose)?;
    let message = companion.relative_enter(id.clone(), check::read(file)?, s.language())?;
    let trips = companion.relative_trips(s.language())?;
    let followed = trips.iter().find(|trip| trip.id == id).ok_or(Error::NotFound("plan"))?;
    let exit = if is_alarm(followed.state) { FINDINGS } else { OK };
    if s.json {
        s.out.json(&message)?;
        return Ok(exit);
    }
    if message.repeated {
        let text = s.say("cli-relative-repeated");
        s.out.para(0, &text)?;
    }
    entered(s, &message)?;
    s.out.blank()?;
    let text = s.out.paint(Look::Key, &printable(&followed.state_text));
    s.out.para(0, &text)?;
    followed.advice.iter().try_for_each(|line| s.out.hang(2, "* ", &printable(line)))?;
    Ok(exit)
}

fn request(s: &mut Session, companion: &Companion, whose: Whose) -> Done {
    let id = id(s, companion, whose)?;
    let request = companion.relative_request(id, s.language())?;
    if s.json {
        s.out.json(&request)?;
        return Ok(OK);
    }
    let title = s.out.paint(Look::Key, &printable(&request.title));
    s.out.para(0, &title)?;
    s.out.para(2, &printable(&request.why))?;
    for line in &request.contacts {
        let channel = s.label("channel", &code(line.channel));
        s.out.hang(2, "- ", &format!("{}  {channel}, {}", line.display, line.status_text))?;
    }
    s.out.blank()?;
    s.out.hang(0, "| ", &printable(&request.text))?;
    if !request.meaning.is_empty() {
        let title = s.say("cli-relative-meaning");
        s.out.heading(&title)?;
        s.out.hang(0, "| ", &printable(&request.meaning))?;
    }
    s.out.blank()?;
    request.advice.iter().try_for_each(|line| s.out.hang(0, "* ", &printable(line)))?;
    Ok(OK)
}

/// Messages without a plan.
pub fn message(s: &mut Session, command: MessageCommand) -> Done {
    let companion = s.companion()?;
    match command {
        MessageCommand::Read { file } => {
            let found = companion.message_read(check::read(file.as_deref())?, s.language())?;
            let found = found.ok_or(Error::NotFound("message"))?;
            if s.json {
                s.out.json(&found)?;
            } else {
                found.meaning.iter().try_for_each(|line| s.out.hang(0, "= ", line))?;
            }
            Ok(if found.soundness == Soundness::Whole { OK } else { FINDINGS })
        }
        MessageCommand::Details { message, drill, reference } => {
            let request = SosRequest {
                client_id: String::new(),
                citizen: message.citizen.unwrap_or_default(),
                position: message.at,
                battery_percent: message.battery,
                recipients: message.to,
                note: message.note,
                drill,
            };
            let text = companion.message_details(request, reference, s.language())?;
            if s.json {
                s.out.json(&text)?;
            } else {
                s.out.para(0, &text)?;
            }
            Ok(OK)
        }
        MessageCommand::Qr { text } => {
            let text = if text == "-" { check::read(None)?.trim_end().to_owned() } else { text };
            let picture = companion.qr_code(text)?;
            if s.json {
                s.out.json(&picture)?;
            } else {
                trip::qr(s, &picture)?;
            }
            Ok(OK)
        }
    }
}
