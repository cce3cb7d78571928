//! `pack coverage`: what the directory knows for whom and where, and what it does not, for the people who fill it.
//!
//! The page is made by asking the chain itself, one question for each citizenship and country, so that it cannot say
//! anything else than the app does. It is written for editors and therefore in English.

use std::{collections::HashMap, path::Path};

use hamroh_core::{
    directory::{
        help::who_can_help,
        model::{ContactLine, HelpQuestion, HelpStep, Relation, Status},
        store::Store,
    },
    error::Error,
    pack::{Pack, codes::CITIZENS, rows::Rows},
    words::Words,
};

use serde::Serialize;

use crate::{
    failure::{Done, Failure, OK, WRONG_USE},
    pack::files,
    session::Session,
};

mod page;

#[derive(Serialize)]
struct Answer<'a> {
    markdown: &'a str,
}

/// Prints the page, or writes it to a file.
pub fn run(s: &mut Session, folder: Option<&Path>, out: Option<&Path>) -> Done {
    // A slip of the pen would put the page in place of the rows.
    if let Some(path) = out.filter(|path| path.extension().is_some_and(|e| e.eq_ignore_ascii_case("csv"))) {
        return Err(Failure::about("coverage-target", path, WRONG_USE));
    }
    let pack = folder.map_or_else(|| Ok(Pack::seed()?), files::folder)?;
    let text = whole(&pack)?;
    match out {
        Some(path) => files::overwrite(path, text.as_bytes())?,
        None if s.json => s.out.json(&Answer { markdown: &text })?,
        None => {
            for line in text.lines() {
                s.out.line(line)?;
            }
        }
    }
    Ok(OK)
}

/// What the best step of a chain is worth. The order is from best to worst.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    Resident,
    ResidentSilent,
    Accredited,
    Third,
    Local,
    Home,
    Elsewhere,
    Nobody,
}

impl Class {
    const ALL: [Self; 8] = [
        Self::Resident,
        Self::ResidentSilent,
        Self::Accredited,
        Self::Third,
        Self::Local,
        Self::Home,
        Self::Elsewhere,
        Self::Nobody,
    ];

    fn text(self) -> &'static str {
        match self {
            Self::Resident => "own mission in the country, with a number",
            Self::ResidentSilent => "own mission in the country, no number known",
            Self::Accredited => "own mission elsewhere is accredited, or an honorary consul",
            Self::Third => "a third state may help (treaty, agreement, precedent)",
            Self::Local => "only local help",
            Self::Home => "only the ministry at home",
            Self::Elsewhere => "not known; the nearest own mission with a number is in another country",
            Self::Nobody => "not known: nobody with a number",
        }
    }
}

/// One citizenship in one country.
struct Pair {
    country: String,
    class: Class,
    /// Own missions with what is known of their numbers; `None` when no number is known.
    own: Vec<(String, String, Option<Status>)>,
    /// Whom a person can call first, and why that one.
    first: Option<(Relation, String, String)>,
}

/// A number that a person answers for: no emergency code of the state, no page on the net.
fn counts(line: &ContactLine) -> bool {
    let emergency = line.short_code.as_ref().is_some_and(|code| code.len() <= 3)
        && matches!(line.purpose.as_str(), "police" | "help");
    (line.number.is_some() || line.short_code.is_some()) && !emergency
}

fn best(step: &HelpStep) -> Option<&ContactLine> {
    step.contacts.iter().filter(|line| counts(line)).min_by_key(|line| line.status)
}

fn is_mission(relation: Relation) -> bool {
    matches!(relation, Relation::OwnResident | Relation::OwnAccredited | Relation::OwnHonorary)
}

fn class(steps: &[HelpStep]) -> Class {
    let has = |fits: &dyn Fn(Relation) -> bool, number: bool| {
        steps.iter().any(|step| fits(step.relation) && (!number || best(step).is_some()))
    };
    if has(&|r| r == Relation::OwnResident, true) {
        Class::Resident
    } else if has(&|r| r == Relation::OwnResident, false) {
        Class::ResidentSilent
    } else if has(&is_mission, false) {
        Class::Accredited
    } else if has(&|r| (Relation::Treaty..=Relation::TreatyUnchecked).contains(&r), true) {
        Class::Third
    } else if has(&|r| matches!(r, Relation::Local | Relation::OwnLabourOffice), true) {
        Class::Local
    } else if has(&|r| r == Relation::Home, true) {
        Class::Home
    } else if has(&|r| r == Relation::OwnElsewhere, true) {
        Class::Elsewhere
    } else {
        Class::Nobody
    }
}

fn ask(store: &Store, words: &Words, citizen: &str, country: &str) -> Result<Pair, Error> {
    let question = HelpQuestion {
        citizen: citizen.to_owned(),
        country: Some(country.to_owned()),
        language: "en".to_owned(),
        ..HelpQuestion::default()
    };
    let steps = who_can_help(store, &question, words, store.issued())?.steps;
    let own = steps
        .iter()
        .filter(|step| is_mission(step.relation))
        .map(|step| (step.org.clone(), step.title.clone(), best(step).map(|line| line.status)))
        .collect();
    let first = steps
        .iter()
        .find_map(|step| best(step).map(|line| (step.relation, step.title.clone(), line.display.clone())));
    Ok(Pair { country: country.to_owned(), class: class(&steps), own, first })
}

/// The whole page.
fn whole(pack: &Pack) -> Result<String, Error> {
    let rows = Rows::read(pack)?;
    let store = Store::build(pack)?;
    let words = Words::new("en");
    let names: HashMap<&str, &str> = rows
        .countries
        .iter()
        .map(|c| (c.code.as_str(), c.names.get("en").map_or(c.code.as_str(), String::as_str)))
        .collect();
    let mut countries: Vec<&str> = rows.countries.iter().map(|c| c.code.as_str()).collect();
    countries.sort_by_key(|code| names.get(code).copied());
    let mut answers: Vec<(&str, Vec<Pair>)> = Vec::new();
    for citizen in CITIZENS {
        let elsewhere = countries.iter().filter(|code| **code != citizen);
        let pairs = elsewhere.map(|code| ask(&store, &words, citizen, code)).collect::<Result<_, _>>()?;
        answers.push((citizen, pairs));
    }
    Ok(page::write(pack, &rows, names, answers))
}

/// What is wrong with an answer; `None` when an own mission there has a fresh number.
fn missing(pair: &Pair) -> Option<&'static str> {
    match pair.class {
        Class::Resident
            if pair.own.iter().any(|(.., s)| matches!(s, Some(Status::Confirmed | Status::Listed))) =>
        {
            None
        }
        Class::Resident => Some("a fresh number: all are old"),
        Class::ResidentSilent => Some("any number of the own mission"),
        Class::Accredited => Some("a mission in the country, or its number"),
        Class::Third | Class::Local | Class::Home | Class::Elsewhere | Class::Nobody => {
            Some("which own mission answers here")
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    /// The committed page is the one that is written now: facts and page change together.
    #[test]
    fn the_page_is_what_the_command_writes() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../core/pack");
        let committed = std::fs::read_to_string(folder.join("COVERAGE.md")).unwrap();
        let written = whole(&Pack::from_folder(&folder).unwrap()).unwrap();
        let different = committed.lines().zip(written.lines()).position(|(a, b)| a != b);
        assert_eq!(different, None, "run `hamroh pack coverage core/pack --out core/pack/COVERAGE.md`");
        assert_eq!(committed.len(), written.len());
    }

    #[test]
    fn what_counts_is_a_number_that_somebody_answers() {
        let pack = Pack::seed().unwrap();
        let store = Store::build(&pack).unwrap();
        let words = Words::new("en");
        let kg = ask(&store, &words, "KG", "TH").unwrap();
        assert_eq!(kg.class, Class::Third);
        assert_eq!(kg.first.as_ref().map(|f| f.2.as_str()), Some("+66 2 675 3995"));
        let uz = ask(&store, &words, "UZ", "TH").unwrap();
        assert_eq!((uz.class, missing(&uz)), (Class::Resident, None));
        // Ambulance and police of a country are there, and are no answer.
        let tj = ask(&store, &words, "TJ", "PE").unwrap();
        assert_eq!(tj.class, Class::Elsewhere);
        assert!(tj.first.is_some_and(|first| first.0 == Relation::OwnElsewhere));
    }
}
