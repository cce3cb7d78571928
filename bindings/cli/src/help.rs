//! `help-me` and `search`: the directory.

use std::collections::BTreeSet;

use hamroh_core::{
    ApiError,
    companion::Companion,
    directory::model::{
        Channel, ContactLine, HelpAnswer, HelpQuestion, HelpStep, HitKind, Relation, SearchHit, Status,
        Usable,
    },
    geo::Position,
    text::fold::search_key,
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
    let companion = s.companion()?;
    let citizen = country_code(s, &companion, &asked.citizen)?;
    let country = asked.country.as_deref().map(|name| country_code(s, &companion, name)).transpose()?;
    let mut question = question(s, &citizen, country, asked.at.clone());
    phone(s, &companion, &asked.phone, &mut question)?;
    let answer = companion.help_me(question)?;
    if s.json {
        s.out.json(&answer)?;
    } else {
        show(s, &answer)?;
    }
    Ok(OK)
}

/// Adds what the phone can do and what was promised.
pub fn phone(
    s: &Session,
    companion: &Companion,
    phone: &args::Phone,
    question: &mut HelpQuestion,
) -> Done<()> {
    question.line = phone.line.map(Into::into);
    question.network_country =
        phone.network.as_deref().map(|name| network(s, companion, name)).transpose()?;
    question.promised = phone.promised.as_deref().map(|name| promised(s, companion, name)).transpose()?;
    Ok(())
}

/// The country of a network. The core passes over one it does not know; whoever typed it wants to be told.
pub fn network(s: &Session, companion: &Companion, named: &str) -> Done<String> {
    let code = country_code(s, companion, named)?;
    let known = companion.choices(s.language())?.countries.iter().any(|country| country.code == code);
    if known { Ok(code) } else { Err(ApiError::Input { code: "network-country".into() }.into()) }
}

/// The id of a city or the code of a country that an offer promised, by its name in any language.
pub fn promised(s: &Session, companion: &Companion, named: &str) -> Done<String> {
    let key = search_key(named);
    let hits = companion.search(named.to_owned(), s.language(), 10)?;
    let place = hits.into_iter().find(|hit| {
        matches!(hit.kind, HitKind::Place | HitKind::Country)
            && (search_key(&hit.matched) == key || hit.id == named)
    });
    place.map(|hit| hit.id).ok_or_else(|| ApiError::Input { code: "promised".into() }.into())
}

/// The code of a country that was named, in any language; what is no name of a country stays, and the core refuses it.
pub fn country_code(s: &Session, companion: &Companion, named: &str) -> Done<String> {
    if named.len() == 2 && named.bytes().all(|b| b.is_ascii_alphabetic()) {
        return Ok(named.to_ascii_uppercase());
    }
    let key = search_key(named);
    let hits = companion.search(named.to_owned(), s.language(), 5)?;
    let country =
        hits.into_iter().find(|hit| hit.kind == HitKind::Country && search_key(&hit.matched) == key);
    Ok(country.map_or_else(|| named.to_owned(), |hit| hit.id))
}

/// The question in the language of this run.
pub fn question(
    s: &Session,
    citizen: &str,
    country: Option<String>,
    position: Option<Position>,
) -> HelpQuestion {
    HelpQuestion {
        citizen: citizen.to_owned(),
        country,
        position,
        language: s.language(),
        ..HelpQuestion::default()
    }
}

fn show(s: &mut Session, answer: &HelpAnswer) -> Done<()> {
    for warning in &answer.warnings {
        let warning = s.out.paint(Look::Bad, warning);
        s.out.hang(0, "! ", &warning)?;
    }
    first_call(s, answer)?;
    s.out.para(0, &answer.summary)?;
    if !answer.place.is_empty() {
        let place = s.say_with("cli-place", &[("place", answer.place.as_str().into())]);
        s.out.para(0, &place)?;
    }
    if !answer.network_note.is_empty() {
        s.out.para(0, &answer.network_note)?;
    }
    let mut told = Told::default();
    for step in &answer.steps {
        s.out.blank()?;
        show_step(s, step, &mut told)?;
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

/// The one number to begin with, before everything else.
fn first_call(s: &mut Session, answer: &HelpAnswer) -> Done<()> {
    let Some(first) = &answer.first_call else { return Ok(()) };
    let line = answer.steps.iter().flat_map(|step| &step.contacts).find(|line| line.key == first.key);
    let number = line.map_or_else(|| first.display.clone(), |line| dialled(s, line));
    let args = [("number", number.into()), ("title", first.title.as_str().into())];
    let said = s.say_with("cli-first-call", &args);
    let said = s.out.paint(Look::Good, &said);
    s.out.para(0, &said)?;
    warning(s, 2, &first.warning)
}

/// What to know before dialling, where there is anything.
pub fn warning(s: &mut Session, indent: usize, warning: &str) -> Done<()> {
    if warning.is_empty() { Ok(()) } else { s.out.hang(indent, "! ", warning) }
}

/// The first line of a step that can be dialled.
pub fn number(step: &HelpStep) -> Option<&ContactLine> {
    step.contacts.iter().find(|line| line.number.is_some() || line.short_code.is_some())
}

/// A gap in the chain: nobody to call, and so without a number in the list.
pub fn is_statement(step: &HelpStep) -> bool {
    matches!(step.relation, Relation::NoOwnMission | Relation::NotKnown)
}

/// What need not be said twice in one answer.
#[derive(Default)]
struct Told {
    /// Numbered links so far.
    links: usize,
    texts: BTreeSet<String>,
}

fn show_step(s: &mut Session, step: &HelpStep, told: &mut Told) -> Done<()> {
    let title = s.out.paint(look_of_relation(step.relation), &headline(step));
    if is_statement(step) {
        s.out.hang(0, " -  ", &title)?;
    } else {
        told.links += 1;
        s.out.hang(0, &format!("{:>2}. ", told.links), &title)?;
    }
    s.out.para(4, &step.why)?;
    if !step.district.is_empty() {
        s.out.para(4, &step.district)?;
    }
    if !step.basis_text.is_empty() {
        let basis = s.say_with("cli-basis", &[("basis", step.basis_text.as_str().into())]);
        let basis = s.out.paint(Look::Faint, &basis);
        s.out.para(4, &basis)?;
    }
    for line in &step.contacts {
        show_contact(s, line, told)?;
    }
    if let Some(missing) = &step.missing {
        let missing = s.out.paint(Look::Doubtful, missing);
        s.out.para(4, &missing)?;
    }
    if !step.say.is_empty() && told.texts.insert(step.say.clone()) {
        show_sentence(s, step)?;
    }
    let hours = s.say("directory-caution-hours");
    for caution in &step.cautions {
        if *caution != hours || told.texts.insert(hours.clone()) {
            s.out.hang(4, "! ", caution)?;
        }
    }
    Ok(())
}

/// What to say, or to show where the reader cannot read it, with what it means.
fn show_sentence(s: &mut Session, step: &HelpStep) -> Done<()> {
    let language = s.label("directory-language", &step.say_language);
    let key = if step.say_call.is_empty() { "cli-say" } else { "cli-show" };
    let say = s.say_with(key, &[("language", language.into()), ("say", step.say.as_str().into())]);
    s.out.para(4, &say)?;
    if !step.say_reading.is_empty() {
        let reading = s.say_with("cli-reading", &[("reading", step.say_reading.as_str().into())]);
        s.out.para(4, &reading)?;
    }
    if !step.say_meaning.is_empty() {
        let meaning = s.say_with("cli-meaning", &[("meaning", step.say_meaning.as_str().into())]);
        let meaning = s.out.paint(Look::Faint, &meaning);
        s.out.para(4, &meaning)?;
    }
    if !step.say_call.is_empty() {
        s.out.para(4, &step.say_call)?;
    }
    Ok(())
}

/// Name, city and distance of a step.
pub fn headline(step: &HelpStep) -> String {
    match step.whereabouts.as_str() {
        "" => step.title.clone(),
        more => format!("{} ({more})", step.title),
    }
}

fn look_of_relation(relation: Relation) -> Look {
    match relation {
        Relation::NoOwnMission | Relation::NotKnown => Look::Doubtful,
        _ => Look::Key,
    }
}

fn show_contact(s: &mut Session, line: &ContactLine, told: &mut Told) -> Done<()> {
    let number = s.out.paint(Look::Good, &dialled(s, line));
    let channel = s.label("channel", channel_code(line.channel));
    let mut facts = vec![channel];
    facts.extend(line.hours.clone());
    if !line.languages.is_empty() {
        facts.push(line.languages.join(", "));
    }
    let status =
        s.out.paint(if line.status == Status::Old { Look::Doubtful } else { Look::Faint }, &line.status_text);
    s.out.hang(4, "> ", &format!("{number}  {}. {status}", facts.join("; ")))?;
    // What a line takes is said once for all of them; that one does not work, beside each.
    let unusable = line.usable == Usable::No;
    if !line.usable_text.is_empty() && (told.texts.insert(line.usable_text.clone()) || unusable) {
        let look = if unusable { Look::Doubtful } else { Look::Faint };
        let text = s.out.paint(look, &line.usable_text);
        s.out.hang(6, if unusable { "x " } else { "- " }, &text)?;
    }
    if let Some(tried) = &line.tried {
        s.out.hang(6, "- ", tried)?;
    }
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

/// Code of a kind, for its label.
fn kind_code(kind: HitKind) -> &'static str {
    match kind {
        HitKind::Country => "country",
        HitKind::Place => "place",
        HitKind::Org => "org",
    }
}

/// The search box.
pub fn search(s: &mut Session, asked: args::Search) -> Done {
    let text = asked.text.join(" ");
    let hits = s.companion()?.search(text.clone(), s.language(), asked.limit)?;
    if s.json {
        s.out.json(&Hits { hits })?;
        return Ok(OK);
    }
    if hits.is_empty() {
        let text: String = printable(&text).replace('\n', " ").chars().take(60).collect();
        let nothing = s.say_with("cli-search-nothing", &[("text", text.into())]);
        s.out.para(0, &nothing)?;
    }
    let mut hinted = BTreeSet::new();
    for hit in &hits {
        let title = s.out.paint(Look::Key, &hit.title);
        let told = hit.title.contains(&hit.matched) || hit.why.contains(&hit.matched);
        let also = if told { String::new() } else { format!(" = {}", hit.matched) };
        let kind = s.label("cli-kind", kind_code(hit.kind));
        s.out.hang(0, "- ", &format!("{title}{also}  [{} {kind}]", hit.country))?;
        s.out.para(4, &printable(&hit.why))?;
        for line in &hit.contacts {
            show_contact(s, line, &mut Told::default())?;
        }
        if hit.kind != HitKind::Org && hinted.insert(&hit.country) {
            let hint = s.say_with("cli-search-help", &[("country", hit.country.as_str().into())]);
            s.out.para(4, &hint)?;
        }
    }
    Ok(OK)
}
