//! `journal add`: a note, and facts apart from the story.

use hamroh_core::{
    companion::Companion,
    journal::model::{FactSheet, NewEntry},
};

use crate::{
    args::{Add, FactField},
    check,
    failure::Done,
    session::{Session, ask_line, note},
};

/// Fields in the order in which they are asked, which is that of the core's prompts.
const FIELDS: [FactField; 7] = [
    FactField::Time,
    FactField::Place,
    FactField::People,
    FactField::Words,
    FactField::Harm,
    FactField::Papers,
    FactField::Money,
];

pub fn run(s: &mut Session, companion: &Companion, entry: Add) -> Done {
    let text = match entry.text.as_deref() {
        Some("-") => check::read(None)?,
        text => text.unwrap_or_default().to_owned(),
    };
    let mut facts = FactSheet::default();
    for (field, text) in &entry.facts {
        let value = value_of(&mut facts, *field);
        // Given twice, both are kept: the second is no correction that somebody asked for.
        *value = if value.is_empty() { text.clone() } else { format!("{value}\n{text}") };
    }
    if entry.ask {
        ask(s, companion, &mut facts)?;
    }
    if entry.ordinary {
        super::unlock(s, companion)?;
    }
    let done = companion.journal_add(NewEntry {
        kind: entry.kind.into(),
        client_id: String::new(),
        note: text,
        position: entry.at,
        refers_to: entry.refers_to,
        ordinary: entry.ordinary,
        facts,
    })?;
    super::answer_acknowledged(s, &done)
}

fn ask(s: &mut Session, companion: &Companion, facts: &mut FactSheet) -> Done<()> {
    note(&s.say("cli-ask-facts"));
    for (field, prompt) in FIELDS.into_iter().zip(companion.fact_prompts(s.language())) {
        let value = value_of(facts, field);
        if value.is_empty() {
            *value = ask_line(&format!("{}: {}", prompt.title, prompt.question))?;
        }
    }
    Ok(())
}

fn value_of(facts: &mut FactSheet, field: FactField) -> &mut String {
    match field {
        FactField::Time => &mut facts.time,
        FactField::Place => &mut facts.place,
        FactField::People => &mut facts.people,
        FactField::Words => &mut facts.words,
        FactField::Harm => &mut facts.harm,
        FactField::Papers => &mut facts.papers,
        FactField::Money => &mut facts.money,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use clap::ValueEnum as _;
    use hamroh_core::{companion::Companion, ports::SystemClock};

    use super::FIELDS;

    #[test]
    fn each_question_of_the_core_fills_the_field_of_its_name() {
        let companion = Companion::in_memory(Arc::new(SystemClock::default())).unwrap();
        let asked = companion.fact_prompts("en".into());
        let names = FIELDS.map(|field| field.to_possible_value().unwrap().get_name().to_owned());
        assert_eq!(asked.into_iter().map(|p| p.field).collect::<Vec<_>>(), names);
    }
}
