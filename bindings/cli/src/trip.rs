//! `trip`: the plan of a journey, its deadline, and what goes to those at home.

use std::{mem, path::Path};

use hamroh_core::{
    companion::Companion,
    sos::{
        share::QrPicture,
        trip_model::{Trip, TripDraft},
    },
};
use serde::Serialize;

use crate::{
    args::{self, Plan, TripCommand},
    failure::{Done, OK},
    files::NewFile,
    output::{Look, printable},
    passphrase,
    session::{Session, must_be_there, open},
};

#[derive(Serialize)]
struct Shown {
    trip: Option<Trip>,
}

#[derive(Serialize)]
struct Shared<'a> {
    text: &'a str,
}

/// Runs one command on the trip in a folder.
pub fn run(s: &mut Session, asked: args::Trip) -> Done {
    let command = asked.command.unwrap_or(TripCommand::Show);
    // A slip in its name must not read as "no trip is planned", nor make the folder.
    if !matches!(command, TripCommand::Plan(_)) {
        must_be_there(&asked.dir)?;
    }
    let companion = open(&asked.dir)?;
    let done = on(s, &companion, command);
    // A missed check-in may have been written into the journal.
    let closed = companion.pause();
    let exit = done?;
    closed?;
    Ok(exit)
}

fn on(s: &mut Session, companion: &Companion, command: TripCommand) -> Done {
    match command {
        TripCommand::Show => {
            let trip = companion.trip(s.language())?;
            show(s, trip)
        }
        TripCommand::Plan(plan) => {
            let draft = draft(s, companion, *plan)?;
            let trip = companion.trip_save(draft, s.language())?;
            show(s, Some(trip))
        }
        TripCommand::Share { words, out } => share(s, companion, words, out.as_deref()),
        TripCommand::ForgetPhrases => {
            companion.trip_forget_phrases()?;
            let trip = companion.trip(s.language())?;
            show(s, trip)
        }
        TripCommand::End => {
            companion.trip_end()?;
            show(s, None)
        }
    }
}

/// What is there already, with what is named put in its place.
fn draft(s: &Session, companion: &Companion, plan: Plan) -> Done<TripDraft> {
    let before = companion.trip(s.language())?.map(|trip| trip.draft).unwrap_or_default();
    let kept = |named: Option<String>, before: String| named.unwrap_or(before);
    let phrases = match plan.suggest {
        Some(language) => companion.phrase_suggestions(language)?,
        None if plan.phrases.is_empty() => before.phrases,
        None => plan.phrases,
    };
    let or = |named: Option<u32>, before: u32| named.unwrap_or(if before == 0 { 24 } else { before });
    Ok(TripDraft {
        name: kept(plan.name, before.name),
        citizen: kept(plan.citizen, before.citizen),
        work: kept(plan.work, before.work),
        employer: kept(plan.employer, before.employer),
        pay: kept(plan.pay, before.pay),
        place: kept(plan.place, before.place),
        country: kept(plan.country, before.country),
        route: if plan.legs.is_empty() { before.route } else { plan.legs },
        numbers: if plan.numbers.is_empty() { before.numbers } else { plan.numbers },
        contacts: if plan.contacts.is_empty() { before.contacts } else { plan.contacts },
        phrases,
        check_every_hours: or(plan.every, before.check_every_hours),
        starts_ms: plan.starts.unwrap_or(before.starts_ms),
    })
}

fn show(s: &mut Session, trip: Option<Trip>) -> Done {
    if s.json {
        s.out.json(&Shown { trip })?;
        return Ok(OK);
    }
    let Some(trip) = trip else {
        let none = s.say("cli-trip-none");
        s.out.para(0, &none)?;
        return Ok(OK);
    };
    let look = if trip.missed { Look::Bad } else { Look::Good };
    let text = s.out.paint(look, &trip.text);
    s.out.para(0, &text)?;
    plan(s, &trip.draft)?;
    for contact in trip.draft.contacts.iter().filter(|c| trip.agreed.contains(&c.number)) {
        let text = s.say_with("cli-trip-agreed", &[("name", printable(&contact.name).into())]);
        s.out.hang(2, "+ ", &text)?;
    }
    if !trip.to_do.is_empty() {
        let title = s.say("cli-trip-to-do");
        s.out.heading(&title)?;
        trip.to_do.iter().try_for_each(|line| s.out.hang(2, "- ", line))?;
    }
    Ok(OK)
}

/// A plan with its rows.
pub fn plan(s: &mut Session, draft: &TripDraft) -> Done<()> {
    let name = s.out.paint(Look::Key, &printable(&draft.name));
    let promised = [&draft.citizen, &draft.work, &draft.employer, &draft.pay, &draft.place, &draft.country];
    let promised: Vec<String> =
        promised.into_iter().filter(|p| !p.is_empty()).map(|p| printable(p)).collect();
    s.out.para(0, &format!("{name}: {}", promised.join(", ")))?;
    for leg in &draft.route {
        let parts = [&leg.place, &leg.country, &leg.day].map(|part| printable(part));
        s.out.hang(2, "> ", &parts.into_iter().filter(|p| !p.is_empty()).collect::<Vec<_>>().join(", "))?;
    }
    for contact in &draft.contacts {
        s.out.hang(2, "@ ", &format!("{}  {}", contact.number, printable(&contact.name)))?;
    }
    for number in &draft.numbers {
        s.out.hang(2, "# ", &format!("{}  {}", printable(&number.number), printable(&number.title)))?;
    }
    for phrase in &draft.phrases {
        let meaning = s.words.say(&format!("phrase-means-{}", phrase.meaning.name()), &[]);
        s.out.hang(2, "\" ", &printable(&phrase.text))?;
        let place =
            if phrase.place.is_empty() { String::new() } else { format!(" ({})", printable(&phrase.place)) };
        let meaning = s.out.paint(Look::Faint, &format!("= {meaning}{place}"));
        s.out.para(4, &meaning)?;
    }
    Ok(())
}

fn share(s: &mut Session, companion: &Companion, words: bool, out: Option<&Path>) -> Done {
    let (mut word, mut danger) = match words {
        true => (passphrase::ask_word(s)?, passphrase::ask_danger_word(s)?),
        false => Default::default(),
    };
    // Before the plan counts as given away.
    let out = out.map(NewFile::create).transpose()?;
    let text = companion.trip_share(mem::take(&mut *word), mem::take(&mut *danger))?;
    if let Some(file) = out {
        file.fill(text.as_bytes())?;
    }
    if s.json {
        s.out.json(&Shared { text: &text })?;
        return Ok(OK);
    }
    // A long plan goes as text alone.
    if let Ok(picture) = companion.qr_code(text.clone()) {
        qr(s, &picture)?;
    }
    // Not folded: it is copied as a whole.
    s.out.line(&text)?;
    let advice = s.say("cli-trip-shared");
    s.out.para(0, &advice)?;
    Ok(OK)
}

/// Two rows of squares in each line. Dark on light whatever the terminal's colours: the blank is the light one.
pub fn qr(s: &mut Session, picture: &QrPicture) -> Done<()> {
    const BORDER: i64 = 4;
    let size = i64::from(picture.size);
    let is_dark = |x: i64, y: i64| {
        let row = usize::try_from(y).ok().and_then(|y| picture.rows.get(y));
        let at = usize::try_from(x).ok();
        row.zip(at).and_then(|(row, at)| row.as_bytes().get(at)) == Some(&b'1')
    };
    for y in (-BORDER..size + BORDER).step_by(2) {
        let line: String = (-BORDER..size + BORDER)
            .map(|x| match (is_dark(x, y), is_dark(x, y + 1)) {
                (false, false) => '\u{2588}',
                (false, true) => '\u{2580}',
                (true, false) => '\u{2584}',
                (true, true) => ' ',
            })
            .collect();
        s.out.line(&line)?;
    }
    Ok(())
}
