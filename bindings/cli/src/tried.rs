//! `tried` and `note`: what this computer remembers of numbers, and the correction that leaves it.

use hamroh_core::{
    ApiError,
    companion::Companion,
    directory::model_phone::{NumberMark, NumberMarked, NumberMemory},
};
use serde::Serialize;

use crate::{
    args,
    failure::{Done, OK},
    help,
    output::{Look, printable},
    session::Session,
};

#[derive(Serialize)]
struct Remembered {
    numbers: Vec<NumberMemory>,
}

/// Remembers, forgets, or shows.
pub fn run(s: &mut Session, asked: &args::Tried) -> Done {
    let companion = s.companion()?;
    match (&asked.key, asked.outcome) {
        (Some(key), Some(outcome)) => {
            let mark = NumberMark {
                key: key.trim().to_owned(),
                org: owner(s, &companion, key.trim())?,
                outcome: outcome.into(),
                note: asked.note.clone(),
            };
            return mark_number(s, &companion, asked, mark);
        }
        (Some(key), None) if asked.forget => companion.number_forget(key.trim().to_owned())?,
        (None, _) if asked.forget => companion.number_forget_all()?,
        _ => {}
    }
    let mut numbers = companion.number_marks(s.language());
    if let Some(key) = asked.key.as_deref().filter(|_| !asked.forget) {
        numbers.retain(|number| number.key == key.trim());
    }
    if s.json {
        s.out.json(&Remembered { numbers })?;
        return Ok(OK);
    }
    if numbers.is_empty() {
        let nothing = s.say("cli-tried-nothing");
        s.out.para(0, &nothing)?;
    }
    for number in &numbers {
        let key = s.out.paint(Look::Key, &number.key);
        s.out.hang(0, "- ", &format!("{key}  {}", number.text))?;
        if !number.note.is_empty() {
            s.out.para(2, &printable(&number.note))?;
        }
    }
    Ok(OK)
}

fn mark_number(s: &mut Session, companion: &Companion, asked: &args::Tried, mark: NumberMark) -> Done {
    let citizen = asked.citizen.as_deref().map(|name| help::country_code(s, companion, name)).transpose()?;
    let country = asked.country.as_deref().map(|name| help::country_code(s, companion, name)).transpose()?;
    let mut question = help::question(s, &citizen.unwrap_or_default(), country, asked.at.clone());
    help::phone(s, companion, &asked.phone, &mut question)?;
    let marked: NumberMarked = companion.number_mark(mark, question)?;
    if s.json {
        s.out.json(&marked)?;
    } else {
        s.out.para(0, &marked.text)?;
    }
    Ok(OK)
}

/// The organisation whose number it is.
fn owner(s: &Session, companion: &Companion, key: &str) -> Done<String> {
    // A short code is found by its digits; which country's it is, the key says.
    let digits = key.split_once(' ').map_or(key, |(_, code)| code);
    let hits = companion.search(digits.to_owned(), s.language(), 100)?;
    let owner = hits.into_iter().find(|hit| hit.contacts.iter().any(|line| line.key == key));
    owner.map(|hit| hit.id).ok_or_else(|| ApiError::Input { code: "not-found-number".into() }.into())
}

/// The signed note for the editors.
pub fn note(s: &mut Session, asked: &args::Note) -> Done {
    let companion = s.companion()?;
    let note = companion.number_note(asked.key.trim().to_owned(), asked.correction.clone(), s.language())?;
    if s.json {
        s.out.json(&note)?;
    } else {
        // As it is: a folded line would still be read, a cut one would not.
        note.text.lines().try_for_each(|line| s.out.line(line))?;
    }
    Ok(OK)
}
