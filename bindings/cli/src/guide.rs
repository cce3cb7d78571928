//! `guide` and `card`: what to do in one trouble, and the chain on paper.

use hamroh_core::directory::{
    guides::{Guide, GuideQuestion},
    paper::CardNumber,
};
use serde::Serialize;

use crate::{
    args,
    check::review_note,
    failure::{Done, OK},
    files,
    help::{country_code, phone, question, warning},
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

/// Every sentence, large things first: the sentence, how to read it aloud, what it says.
pub fn show_cards(s: &mut Session, asked: &args::HelpMe) -> Done {
    let companion = s.companion()?;
    let citizen = country_code(s, &companion, &asked.citizen)?;
    let country = asked.country.as_deref().map(|name| country_code(s, &companion, name)).transpose()?;
    let mut question = question(s, &citizen, country, asked.at.clone());
    phone(s, &companion, &asked.phone, &mut question)?;
    let cards = companion.show_cards(question)?;
    if s.json {
        s.out.json(&cards)?;
        return Ok(OK);
    }
    for card in &cards {
        let text = s.out.paint(Look::Key, &card.text);
        s.out.para(0, &text)?;
        for (name, value) in [("guides-card-say", &card.reading), ("guides-card-means", &card.meaning)] {
            if !value.is_empty() {
                let name = s.say(name);
                s.out.hang(2, &format!("{name}: "), value)?;
            }
        }
        s.out.blank()?;
    }
    Ok(OK)
}

/// Writes the card beside nothing that is there already.
pub fn card(s: &mut Session, asked: &args::Card) -> Done {
    let companion = s.companion()?;
    let citizen = country_code(s, &companion, &asked.chain.citizen)?;
    let country = asked.chain.country.as_deref().map(|name| country_code(s, &companion, name)).transpose()?;
    let mut question = question(s, &citizen, country, asked.chain.at.clone());
    phone(s, &companion, &asked.chain.phone, &mut question)?;
    let card = companion.paper_card(question)?;
    files::write_new(&asked.out, card.html.as_bytes())?;
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
        warning(s, 4, &number.warning)?;
    }
    Ok(OK)
}
