//! `offer`: what was promised, kept and held against what comes; `cost`: what it comes to in money.

use std::path::Path;

use hamroh_core::{
    advert::cost::CostQuestion,
    companion::{OfferTerm, SavedOffer},
};
use serde::Serialize;

use crate::{
    args::{self, OfferCommand},
    chat::changed,
    check::{self, look_of_level, review_note, section},
    failure::{Done, OK},
    output::{Look, printable},
    session::Session,
};

#[derive(Serialize)]
struct Offers {
    offers: Vec<SavedOffer>,
}

/// Lists, compares, forgets.
pub fn run(s: &mut Session, asked: args::Offer) -> Done {
    match asked.command.unwrap_or(OfferCommand::List) {
        OfferCommand::List => list(s),
        OfferCommand::Compare { id, file } => compare(s, id, file.as_deref()),
        OfferCommand::Forget { id } => {
            s.keeping()?.offer_forget(id)?;
            list(s)
        }
    }
}

/// Keeps an offer; its id.
pub fn save(s: &Session, text: String) -> Done<String> {
    Ok(s.keeping()?.offer_save(text, s.language())?.id)
}

fn list(s: &mut Session) -> Done {
    let offers = s.companion()?.offers(s.language())?;
    if s.json {
        s.out.json(&Offers { offers })?;
        return Ok(OK);
    }
    if offers.is_empty() {
        let none = s.say("cli-offer-none");
        s.out.para(0, &none)?;
    }
    for offer in &offers {
        let id = s.out.paint(Look::Key, &offer.id);
        let level = s.out.paint(look_of_level(offer.level), &offer.level_text);
        s.out.hang(0, "- ", &format!("{id}  {level}  {}", printable(&offer.title)))?;
        let saved = s.out.paint(Look::Faint, &offer.saved);
        s.out.para(2, &saved)?;
        offer.terms.iter().try_for_each(|term| s.out.hang(4, "- ", &told(term)))?;
    }
    Ok(OK)
}

fn compare(s: &mut Session, id: String, file: Option<&Path>) -> Done {
    let later = check::read(file)?;
    let comparison = s.companion()?.offer_compare(id, later, s.language())?;
    if s.json {
        s.out.json(&comparison)?;
        return Ok(OK);
    }
    s.out.para(0, &comparison.text)?;
    if !comparison.changes.is_empty() {
        let title = s.say("cli-chat-changes");
        s.out.heading(&title)?;
        comparison.changes.iter().try_for_each(|change| changed(&mut s.out, change))?;
    }
    let lines = |terms: &[OfferTerm]| terms.iter().map(told).collect::<Vec<_>>();
    section(s, "cli-offer-added", &lines(&comparison.added))?;
    section(s, "cli-offer-silent", &lines(&comparison.silent))?;
    review_note(s, comparison.review_needed)?;
    Ok(OK)
}

fn told(term: &OfferTerm) -> String {
    format!("{}: «{}»", term.name, printable(&term.quote).replace('\n', " "))
}

/// What is left each month, and how long a debt lasts.
pub fn cost(s: &mut Session, asked: args::Cost) -> Done {
    let question = CostQuestion {
        pay: asked.pay,
        living: asked.living,
        deductions: asked.deductions,
        sent_home: asked.home,
        debt: asked.debt,
        interest_permille: asked.interest,
    };
    let answer = s.companion()?.work_cost(question, s.language())?;
    if s.json {
        s.out.json(&answer)?;
    } else {
        answer.lines.iter().try_for_each(|line| s.out.para(0, line))?;
        review_note(s, answer.review_needed)?;
    }
    Ok(OK)
}
