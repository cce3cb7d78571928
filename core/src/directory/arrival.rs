//! The card for a country whose network the phone has just met: whom to call, the emergency codes, the passport.

use super::{
    contacts::{OLD_MOBILE, caution, dialled, with_care},
    health::Marks,
    help::{self, Chain},
    model::{ContactLine, HelpQuestion, HelpStep, Relation},
    model_phone::{ArrivalCard, ArrivalQuestion},
    names, paper,
    store::Store,
};
use crate::{error::Result, time::PartialDate, words::Words};

/// The card; none for a country the directory does not know, and none for one's own.
///
/// # Errors
/// `citizen` for a code the directory does not know.
pub fn card(
    store: &Store,
    question: &ArrivalQuestion,
    words: &Words,
    today: PartialDate,
    marks: &Marks,
) -> Result<Option<ArrivalCard>> {
    let citizen = store.known_country(&question.citizen, "citizen")?;
    let Ok(country) = store.known_country(&question.network_country, "network-country") else {
        return Ok(None);
    };
    if country == citizen {
        return Ok(None);
    }
    let asked = HelpQuestion {
        citizen,
        country: Some(country.clone()),
        position: None,
        language: question.language.clone(),
        promised: question.promised.clone(),
        line: question.line,
        network_country: Some(country.clone()),
    };
    let Chain { answer, links } = help::chain(store, &asked, words, today, marks)?;
    let name = store.country(&country, words)?;
    let say = |key: &str| words.say(key, &[("country", name.as_str().into())]);
    let mut lines = vec![say("reach-arrival-where")];
    let numbers = by_heart(&answer.steps, marks, words);
    if let Some(first) = &answer.first_call {
        let args = [("title", first.title.as_str().into()), ("number", first.display.as_str().into())];
        lines.push(with_care(words.say("reach-arrival-first", &args), &first.warning));
    }
    let home = answer
        .steps
        .iter()
        .filter(|s| s.relation == Relation::Home)
        .find_map(|s| Some((s, abroad(s, marks)?)));
    if let Some((step, line)) =
        home.filter(|(s, _)| answer.first_call.as_ref().is_none_or(|f| f.org != s.org))
    {
        let args = [("title", step.title.as_str().into()), ("number", line.display.as_str().into())];
        lines.push(with_care(words.say("reach-arrival-home", &args), &caution(line, words)));
    }
    if !answer.steps.iter().any(|step| step.own && dialled(step).next().is_some()) {
        lines.push(words.say("reach-arrival-no-number", &[]));
    }
    let emergency: Vec<String> = answer
        .steps
        .iter()
        .zip(&links)
        // Police who may know the captors are no help to name first.
        .filter(|(_, link)| !link.is_doubtful_police())
        .filter_map(|(step, link)| {
            let org = link.org.as_ref()?;
            let urgent = matches!(org.org_type.as_str(), "police_emergency" | "ambulance" | "fire_service");
            let code = step.contacts.iter().find_map(|c| c.short_code.clone()).filter(|_| urgent)?;
            Some(format!("{} {code}", names::org_type(&org.org_type, &org.kind, words)))
        })
        .collect();
    if !emergency.is_empty() {
        lines.push(words.say("reach-arrival-emergency", &[("numbers", emergency.join(", ").into())]));
    }
    lines.push(words.say("reach-arrival-passport", &[]));
    Ok(Some(ArrivalCard {
        title: say("reach-arrival-title"),
        country,
        lines,
        numbers,
        warnings: answer.warnings,
        review_needed: answer.review_needed,
        language: answer.language,
    }))
}

/// The numbers to learn, by the rule of the paper card; none that failed.
fn by_heart(steps: &[HelpStep], marks: &Marks, words: &Words) -> Vec<paper::CardNumber> {
    let mut steps = steps.to_vec();
    for step in &mut steps {
        step.contacts.retain(|line| !marks.failed(&line.key));
    }
    paper::to_learn(&steps, words)
}

/// A number of the step that works from every country; an old mobile number only where there is no other.
fn abroad<'a>(step: &'a HelpStep, marks: &Marks) -> Option<&'a ContactLine> {
    let works = |l: &&ContactLine| l.number.is_some() && l.reach == "international" && !marks.failed(&l.key);
    dialled(step).filter(works).min_by_key(|line| line.caution == OLD_MOBILE)
}
