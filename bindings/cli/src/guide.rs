//! `guide` and `card`: what to do in one trouble, and the chain on paper.

use std::{
    fs::{File, OpenOptions},
    io::{ErrorKind, Write as _},
    path::Path,
};

use hamroh_core::{
    directory::{
        guides::{Guide, GuideQuestion},
        paper::CardNumber,
    },
    error::Error,
};
use serde::Serialize;

use crate::{
    args,
    check::review_note,
    failure::{Done, Failure, OK},
    help::{country_code, phone, question},
    output::Look,
    session::Session,
};

#[derive(Serialize)]
struct Guides {
    guides: Vec<Guide>,
}

#[derive(Serialize)]
struct Written<'a> {
    file: String,
    numbers: &'a [CardNumber],
}

/// The guides, or one of them.
pub fn guide(s: &mut Session, asked: &args::Guide) -> Done {
    let companion = s.companion()?;
    let citizen = country_code(s, &companion, &asked.citizen)?;
    let country = asked.country.as_deref().map(|name| country_code(s, &companion, name)).transpose()?;
    let mut guides = companion.guides(GuideQuestion { citizen, country, language: s.language() })?;
    guides.retain(|guide| asked.id.as_ref().is_none_or(|id| guide.id == *id));
    if s.json {
        s.out.json(&Guides { guides })?;
        return Ok(OK);
    }
    for guide in &guides {
        show(s, guide)?;
    }
    review_note(s, guides.iter().any(|guide| guide.review_needed))?;
    Ok(OK)
}

fn show(s: &mut Session, guide: &Guide) -> Done<()> {
    let title = format!("{} [{}]", guide.title, guide.id);
    s.out.heading(&title)?;
    s.out.para(0, &guide.lead)?;
    for section in &guide.sections {
        let heading = s.out.paint(Look::Key, &section.heading);
        s.out.para(2, &heading)?;
        section.lines.iter().try_for_each(|line| s.out.hang(2, "- ", line))?;
    }
    for source in &guide.sources {
        let text = s.out.paint(Look::Faint, &format!("{}; {}", source.text, source.date));
        s.out.hang(4, "* ", &text)?;
    }
    Ok(())
}

/// Writes the card beside nothing that is there already.
pub fn card(s: &mut Session, asked: &args::Card) -> Done {
    let companion = s.companion()?;
    let citizen = country_code(s, &companion, &asked.chain.citizen)?;
    let country = asked.chain.country.as_deref().map(|name| country_code(s, &companion, name)).transpose()?;
    let mut question = question(s, &citizen, country, asked.chain.at.clone());
    phone(s, &companion, &asked.chain.phone, &mut question)?;
    let card = companion.paper_card(question)?;
    write(&asked.out, card.html.as_bytes())?;
    let file = asked.out.display().to_string();
    if s.json {
        s.out.json(&Written { file, numbers: &card.numbers })?;
        return Ok(OK);
    }
    let text = s.say_with("cli-card-written", &[("file", file.into())]);
    s.out.para(0, &text)?;
    let learn = s.say("guides-card-learn");
    s.out.heading(&learn)?;
    for number in &card.numbers {
        let dial = s.out.paint(Look::Good, &number.display);
        s.out.hang(2, "- ", &format!("{dial}  {}", number.label))?;
    }
    Ok(OK)
}

/// The file appears whole or not at all: what could not be finished is taken away again.
fn write(path: &Path, bytes: &[u8]) -> Done<()> {
    let made = OpenOptions::new().write(true).create_new(true).open(path);
    let mut file: File = made.map_err(|e| match e.kind() {
        ErrorKind::AlreadyExists => Failure::from(Error::Exists("file")),
        ErrorKind::NotFound => Failure::from(Error::NotFound("folder")),
        _ => Failure::from(Error::io("write", e)),
    })?;
    if let Err(e) = file.write_all(bytes).and_then(|()| file.sync_all()) {
        drop(file);
        // The error that is reported is the one that mattered.
        let _ = std::fs::remove_file(path);
        return Err(Error::io("write", e).into());
    }
    Ok(())
}
