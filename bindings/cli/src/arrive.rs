//! `arrive`: the card for a country whose network the phone has just met.

use hamroh_core::directory::model_phone::{ArrivalCard, ArrivalQuestion};
use serde::Serialize;

use crate::{
    args,
    check::review_note,
    failure::{Done, OK},
    help,
    output::Look,
    session::Session,
};

#[derive(Serialize)]
struct Arrived {
    card: Option<ArrivalCard>,
}

/// Shows the card; then it counts as seen.
pub fn run(s: &mut Session, asked: &args::Arrive) -> Done {
    let companion = s.companion()?;
    let promised = asked.promised.as_deref().map(|name| help::promised(s, &companion, name)).transpose()?;
    let card = companion.arrival(ArrivalQuestion {
        network_country: help::network(s, &companion, &asked.network)?,
        citizen: help::country_code(s, &companion, &asked.citizen)?,
        language: s.language(),
        promised,
        line: asked.line.map(Into::into),
    })?;
    let seen = card.as_ref().map(|card| card.country.clone());
    if s.json {
        s.out.json(&Arrived { card })?;
    } else {
        match &card {
            Some(card) => show(s, card)?,
            None => {
                let nothing = s.say("cli-arrive-nothing");
                s.out.para(0, &nothing)?;
            }
        }
    }
    // Only what was really shown is seen.
    s.out.flush()?;
    if let Some(country) = seen {
        companion.arrival_seen(country)?;
    }
    Ok(OK)
}

fn show(s: &mut Session, card: &ArrivalCard) -> Done<()> {
    let title = s.out.paint(Look::Heading, &card.title);
    s.out.para(0, &title)?;
    for warning in &card.warnings {
        let warning = s.out.paint(Look::Bad, warning);
        s.out.hang(0, "! ", &warning)?;
    }
    card.lines.iter().try_for_each(|line| s.out.hang(0, "- ", line))?;
    if !card.numbers.is_empty() {
        let heart = s.say("cli-by-heart");
        s.out.para(0, &heart)?;
        for number in &card.numbers {
            let display = s.out.paint(Look::Good, &number.display);
            s.out.hang(2, "> ", &format!("{display}  {}", number.label))?;
            help::warning(s, 4, &number.warning)?;
        }
    }
    review_note(s, card.review_needed)
}
