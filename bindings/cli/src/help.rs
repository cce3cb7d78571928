//! `help-me` and `search`: the directory.

use hamroh_core::{
    directory::model::{
        Channel, ContactLine, HelpAnswer, HelpQuestion, HelpStep, Relation, SearchHit, Status,
    },
    geo::Position,
};
use serde::Serialize;

use crate::{
    args,
    check::review_note,
    failure::{Done, OK},
    output::{Look, printable},
    session::Session,
};

#[derive(Serialize)]
struct Hits {
    hits: Vec<SearchHit>,
}

/// Who can help.
pub fn help_me(s: &mut Session, asked: &args::HelpMe) -> Done {
    let answer =
        s.companion()?.help_me(question(s, &asked.citizen, asked.country.clone(), asked.at.clone()))?;
    if s.json {
        s.out.json(&answer)?;
    } else {
        show(s, &answer)?;
    }
    Ok(OK)
}

/// The question in the language of this run.
pub fn question(
    s: &Session,
    citizen: &str,
    country: Option<String>,
    position: Option<Position>,
) -> HelpQuestion {
    HelpQuestion { citizen: citizen.to_owned(), country, position, language: s.language() }
}

fn show(s: &mut Session, answer: &HelpAnswer) -> Done<()> {
    s.out.para(0, &answer.summary)?;
    for step in &answer.steps {
        s.out.blank()?;
        show_step(s, step)?;
    }
    if !answer.notices.is_empty() {
        s.out.blank()?;
        for notice in &answer.notices {
            let notice = s.out.paint(Look::Faint, notice);
            s.out.para(0, &notice)?;
        }
    }
    review_note(s, answer.review_needed)
}

fn show_step(s: &mut Session, step: &HelpStep) -> Done<()> {
    let title = s.out.paint(look_of_relation(step.relation), &headline(s, step));
    s.out.hang(0, &format!("{:>2}. ", step.order), &title)?;
    s.out.para(4, &step.why)?;
    if !step.basis.is_empty() {
        let date = if step.basis_date.is_empty() { String::new() } else { format!(" ({})", step.basis_date) };
        let basis = s.say_with("cli-basis", &[("basis", format!("{}{date}", step.basis).into())]);
        let basis = s.out.paint(Look::Faint, &basis);
        s.out.para(4, &basis)?;
    }
    for line in &step.contacts {
        show_contact(s, line)?;
    }
    if let Some(missing) = &step.missing {
        let missing = s.out.paint(Look::Doubtful, missing);
        s.out.para(4, &missing)?;
    }
    if !step.say.is_empty() {
        let say = s.say_with(
            "cli-say",
            &[("language", step.say_language.as_str().into()), ("say", step.say.as_str().into())],
        );
        s.out.para(4, &say)?;
    }
    step.cautions.iter().try_for_each(|caution| s.out.hang(4, "! ", caution))
}

/// Name, city and distance of a step.
pub fn headline(s: &Session, step: &HelpStep) -> String {
    let city = step.city.as_deref().filter(|c| !step.title.contains(c));
    let distance = step.distance_km.map(|km| s.say_with("cli-km", &[("km", i64::from(km).into())]));
    let more: Vec<&str> = city.into_iter().chain(distance.as_deref()).collect();
    if more.is_empty() { step.title.clone() } else { format!("{} ({})", step.title, more.join(", ")) }
}

fn look_of_relation(relation: Relation) -> Look {
    match relation {
        Relation::NoOwnMission | Relation::NotKnown => Look::Doubtful,
        _ => Look::Key,
    }
}

fn show_contact(s: &mut Session, line: &ContactLine) -> Done<()> {
    let number = s.out.paint(Look::Good, &dialled(s, line));
    let channel = s.label("cli-channel", channel_code(line.channel));
    let mut facts = vec![channel];
    facts.extend(line.hours.clone());
    if !line.languages.is_empty() {
        facts.push(line.languages.join(", "));
    }
    let status =
        s.out.paint(if line.status == Status::Old { Look::Doubtful } else { Look::Faint }, &line.status_text);
    s.out.hang(4, "> ", &format!("{number}  {}. {status}", facts.join("; ")))?;
    line.warning.iter().try_for_each(|warning| s.out.hang(6, "! ", warning))
}

/// The number as people write it; a short code with the country whose networks know it.
pub fn dialled(s: &Session, line: &ContactLine) -> String {
    match (&line.short_code, &line.dial_country) {
        (Some(code), Some(country)) => s.say_with(
            "cli-short-code",
            &[("code", code.as_str().into()), ("country", country.as_str().into())],
        ),
        _ => line.display.clone(),
    }
}

fn channel_code(channel: Channel) -> &'static str {
    match channel {
        Channel::Phone => "phone",
        Channel::Sms => "sms",
        Channel::Whatsapp => "whatsapp",
        Channel::Telegram => "telegram",
        Channel::Email => "email",
        Channel::Web => "web",
    }
}

/// The search box.
pub fn search(s: &mut Session, asked: args::Search) -> Done {
    let hits = s.companion()?.search(asked.text.clone(), s.language(), asked.limit)?;
    if s.json {
        s.out.json(&Hits { hits })?;
        return Ok(OK);
    }
    if hits.is_empty() {
        let text: String = printable(&asked.text).replace('\n', " ").chars().take(60).collect();
        let nothing = s.say_with("cli-search-nothing", &[("text", text.into())]);
        s.out.para(0, &nothing)?;
    }
    for hit in &hits {
        let title = s.out.paint(Look::Key, &hit.title);
        let also = if hit.matched == hit.title { String::new() } else { format!(" = {}", hit.matched) };
        let kind = s.label("cli-kind", &hit.kind);
        s.out.hang(0, "- ", &format!("{title}{also}  [{} {kind}]", hit.country))?;
        for line in &hit.contacts {
            show_contact(s, line)?;
        }
    }
    Ok(OK)
}
