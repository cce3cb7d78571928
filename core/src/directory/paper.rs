//! The paper card: the chain of one person on two sides of A6, for the day when the phone is gone.
//!
//! One self-contained HTML page without script, picture or anything from elsewhere: every phone and computer can print it,
//! in black on white. No name is asked and none is printed: whoever finds the card learns a citizenship and a country. For
//! the same reason the sentence to show is the plain call for help and not "I am held here": captors may find it first.

use serde::Serialize;

use super::{
    chain::Link,
    contacts::{OLD_MOBILE, caution, dialled},
    health::Marks,
    help::{self, Chain, join},
    model::{Channel, ContactLine, HelpAnswer, HelpQuestion, HelpStep, Relation, Status},
    names,
    paper_page::{Entry, Number, Page},
    phrases,
    show_card::{HERE, is_at_home, meaning, position, sentences},
    store::Store,
};
use crate::{error::Result, order::Arrange as _, time::PartialDate, words::Words};

/// Offices of other countries that find room on the front side.
const OTHERS: usize = 2;

/// A card to print.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct PaperCard {
    /// The whole page; its print size is A6, two sides.
    pub html: String,
    /// The numbers to learn by heart, best first: at most two, both international.
    pub numbers: Vec<CardNumber>,
}

/// A number on a card.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, uniffi::Record)]
pub struct CardNumber {
    /// Whose.
    pub label: String,
    /// As people write it.
    pub display: String,
    /// What to dial.
    pub number: String,
    /// What to know before dialling ("ask for the extension"); empty for most.
    pub warning: String,
}

/// Puts the card together from the same chain that the help screen shows.
///
/// # Errors
/// As [`help::who_can_help`].
pub fn paper_card(
    store: &Store,
    question: &HelpQuestion,
    words: &Words,
    now: PartialDate,
) -> Result<PaperCard> {
    let Chain { answer, links } = help::chain(store, question, words, now, &Marks::default())?;
    let here = store.here(question)?;
    let numbers = to_learn(&answer.steps, words);
    let place = match here.sides.as_slice() {
        [] => match here.countries.first() {
            Some(code) => store.country(code, words)?,
            None => position(&here),
        },
        sides => border(store, sides, words)?,
    };
    let citizen = store.country(&answer.citizen, words)?;
    let say = |key: &str| words.say(key, &[]);
    let date = names::date(store.issued(), words);
    let sentences = sentences(store, phrases::HELP, &answer.citizen, &here, words)?;
    let at_home = sentences.iter().all(|s| is_at_home(&answer.citizen, &here, &s.language));
    let said = if at_home { HERE } else { "directory-say-local" };
    let page = Page {
        language: answer.language.clone(),
        title: words.say("guides-card-title", &[("citizen", citizen.as_str().into())]),
        place: words.say("guides-card-where", &[("place", place.as_str().into())]),
        entries: entries(store, &answer, &links, &numbers, words)?,
        // The meaning is for the reader, once for all languages of the place.
        meaning: meaning(said, &citizen, &place, &sentences, words),
        sentences,
        show: say("guides-card-show"),
        aloud: say("guides-card-say"),
        means: say("guides-card-means"),
        learn: say("guides-card-learn"),
        no_number: say("guides-card-number-unknown"),
        numbers: numbers.clone(),
        date: words.say("guides-card-date", &[("date", date.into())]),
    };
    Ok(PaperCard { html: page.html(), numbers })
}

/// Two numbers worth learning: the first of the chain abroad that can be called from every country, one that is not old if
/// there is any; and the first of the ministry at home, by the same rule. Where one of them is missing the chain goes on. A mission in
/// another country that may not be in charge comes last and says so. Never a mobile number that a stranger may have by now: on
/// paper and by heart no warning goes with it.
pub(super) fn to_learn(steps: &[HelpStep], words: &Words) -> Vec<CardNumber> {
    let all: Vec<(&HelpStep, &ContactLine)> = steps
        .iter()
        .flat_map(|step| step.contacts.iter().map(move |line| (step, line)))
        .filter(|(_, line)| line.channel == Channel::Phone && line.number.is_some())
        .filter(|(_, line)| line.reach == "international" && line.caution != OLD_MOBILE)
        .collect();
    let first = |home: bool, old: bool| {
        all.iter().position(|(step, line)| {
            let is_meant = match home {
                true => step.relation == Relation::Home,
                false => !matches!(step.relation, Relation::Home | Relation::OwnElsewhere),
            };
            is_meant && (line.status == Status::Old) == old
        })
    };
    let abroad = first(false, false).or_else(|| first(false, true));
    let home = first(true, false).or_else(|| first(true, true));
    let mut chosen: Vec<CardNumber> = Vec::new();
    for at in abroad.into_iter().chain(home).chain(0..all.len()) {
        let Some((step, line)) = all.get(at) else { continue };
        let Some(number) = &line.number else { continue };
        if chosen.len() < 2 && chosen.iter().all(|known| known.number != *number) {
            chosen.push(CardNumber {
                label: step.title.clone(),
                display: line.display.clone(),
                number: number.clone(),
                warning: warning(step, line, words),
            });
        }
    }
    chosen
}

/// What to know before dialling: of an office that may not be in charge that first.
fn warning(step: &HelpStep, line: &ContactLine, words: &Words) -> String {
    let charge = match step.relation {
        Relation::OwnElsewhere => words.say("guides-card-charge", &[]),
        _ => String::new(),
    };
    [charge, caution(line, words)].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The front side: own mission, others, help of the place, ministry at home; the own mission in another country last, where its number
/// is one of those to learn.
fn entries(
    store: &Store,
    answer: &HelpAnswer,
    links: &[Link],
    learnt: &[CardNumber],
    words: &Words,
) -> Result<Vec<Entry>> {
    let steps = &answer.steps;
    let say = |key: &str| words.say(key, &[]);
    let of = |from: Relation, to: Relation| steps.iter().filter(move |s| (from..=to).contains(&s.relation));
    let dialled = |step: &&HelpStep| line(step).is_some();
    let mut out = Vec::new();
    let mut own = of(Relation::OwnResident, Relation::OwnLabourOffice);
    let heading = say("guides-card-own");
    match (own.clone().find(dialled), own.next()) {
        (Some(step), _) => out.push(entry(store, heading, step, words)?),
        (None, Some(step)) => {
            let note = say("guides-card-number-unknown");
            out.push(Entry { heading, title: step.title.clone(), numbers: Vec::new(), note });
        }
        (None, None) => {
            let known_gap = steps.iter().any(|s| s.relation == Relation::NoOwnMission)
                && !steps.iter().any(|s| s.relation == Relation::NotKnown);
            let key = if known_gap { "guides-card-none" } else { "guides-card-unknown" };
            // At home and at sea nothing is said of missions.
            if steps.iter().any(|s| matches!(s.relation, Relation::NoOwnMission | Relation::NotKnown)) {
                out.push(Entry { heading, title: String::new(), numbers: Vec::new(), note: say(key) });
            }
        }
    }
    for step in of(Relation::Treaty, Relation::TreatyUnchecked).filter(dialled).take(OTHERS) {
        out.push(entry(store, say("guides-card-other"), step, words)?);
    }
    let mut local: Vec<(&HelpStep, &Link)> =
        steps.iter().zip(links).filter(|(s, _)| s.relation == Relation::Local && dialled(s)).collect();
    // Whoever comes to free somebody, before an ambulance; police who may know the captors behind both.
    local.arrange_by_key(|(_, link)| (link.is_doubtful_police(), link.is_emergency_only()));
    let local: Vec<&HelpStep> = local.into_iter().map(|(step, _)| step).collect();
    if let Some(step) = local.first() {
        let mut first = entry(store, say("guides-card-local"), step, words)?;
        // Beside a short code a number that works on every network: of the same office; else of another under its own name, where
        // the side has room for it and that number asks for no care of its own.
        let room = out.len() <= OTHERS;
        let only_short = first.numbers.iter().all(|n| n.short);
        let own = from_anywhere(step).filter(|_| only_short);
        first.numbers.extend(own.map(|line| number(store, line, words)).transpose()?);
        out.push(first);
        let with_number = |step: &&HelpStep| {
            let line = from_anywhere(step).filter(|line| line.caution.is_empty())?;
            Some((step.title.clone(), line.clone()))
        };
        let other = local.iter().skip(1).filter(|_| room && only_short && own.is_none());
        if let Some((title, line)) = other.into_iter().find_map(with_number) {
            let numbers = vec![number(store, &line, words)?];
            out.push(Entry { heading: say("guides-card-local"), title, numbers, note: String::new() });
        }
    }
    let mut home = of(Relation::Home, Relation::Home);
    let heading = say("guides-card-home");
    match (home.clone().find(dialled), home.next()) {
        (Some(step), _) => out.push(entry(store, heading, step, words)?),
        (None, Some(step)) => {
            let note = say("guides-card-number-unknown");
            out.push(Entry { heading, title: step.title.clone(), numbers: Vec::new(), note });
        }
        (None, None) => {}
    }
    for step in of(Relation::OwnElsewhere, Relation::OwnElsewhere) {
        let Some(line) = from_anywhere(step) else { continue };
        if learnt.iter().any(|known| Some(&known.number) == line.number.as_ref()) {
            let numbers = vec![number(store, line, words)?];
            let note = say("guides-card-charge");
            out.push(Entry {
                heading: say("guides-card-elsewhere"),
                title: step.title.clone(),
                numbers,
                note,
            });
        }
    }
    Ok(out)
}

/// The line to print of a step: its best one that can be dialled; an old mobile number only where there is no other.
fn line(step: &HelpStep) -> Option<&ContactLine> {
    dialled(step).min_by_key(|line| line.caution == OLD_MOBILE)
}

/// A line of a step that can be called from every country and network.
fn from_anywhere(step: &HelpStep) -> Option<&ContactLine> {
    step.contacts
        .iter()
        .filter(|l| l.channel == Channel::Phone && l.caution != OLD_MOBILE)
        .find(|l| l.number.is_some() && l.reach == "international")
}

fn entry(store: &Store, heading: String, step: &HelpStep, words: &Words) -> Result<Entry> {
    let numbers = line(step).map(|l| number(store, l, words)).transpose()?.into_iter().collect();
    Ok(Entry { heading, title: step.title.clone(), numbers, note: String::new() })
}

fn number(store: &Store, line: &ContactLine, words: &Words) -> Result<Number> {
    let note = match &line.dial_country {
        Some(code) => {
            let country = store.country(code, words)?;
            words.say("guides-card-networks", &[("country", country.into())])
        }
        // The caution of an old mobile number says it better.
        None if line.status == Status::Old && line.caution != OLD_MOBILE => words.say("guides-card-old", &[]),
        None => String::new(),
    };
    Ok(Number {
        display: line.display.clone(),
        short: line.short_code.is_some(),
        note,
        caution: caution(line, words),
    })
}

fn border(store: &Store, sides: &[String], words: &Words) -> Result<String> {
    let names = sides.iter().map(|code| store.country(code, words)).collect::<Result<Vec<_>>>()?;
    Ok(words.say("directory-place-border", &[("countries", join(&names, words).into())]))
}

#[cfg(test)]
#[path = "paper_tests.rs"]
mod tests;
