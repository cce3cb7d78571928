//! The answer to "who can help me here?", in words.

use super::{
    chain::Link,
    health::Marks,
    model::{HelpAnswer, HelpQuestion, Relation},
    model_phone::NextCall,
    next_call::next_call,
    say::Sayings,
    store::Store,
    teller::Teller,
    usable::Phone,
};
use crate::{error::Result, time::PartialDate, words::Words};

/// Builds the chain of who can help, best first; it is never empty.
///
/// `now` is today's date; a date before the pack's issue is replaced by that. Competence comes before distance, and within
/// 30 km of a border every side is answered for.
///
/// # Errors
/// [`crate::error::Error::Input`]: `citizen` or `country` for a code the directory does not know, `position` for coordinates
/// outside the earth's range, `place` when neither country nor position is given.
pub fn who_can_help(
    store: &Store,
    question: &HelpQuestion,
    words: &Words,
    now: PartialDate,
) -> Result<HelpAnswer> {
    answer(store, question, words, now, &Marks::default())
}

/// As [`who_can_help`], with what this phone remembers of the numbers.
///
/// # Errors
/// As [`who_can_help`].
pub fn answer(
    store: &Store,
    question: &HelpQuestion,
    words: &Words,
    now: PartialDate,
    marks: &Marks,
) -> Result<HelpAnswer> {
    Ok(chain(store, question, words, now, marks)?.answer)
}

/// Whom to call after a number of `org` was tried: another number of the same office, then the next one in the chain.
///
/// # Errors
/// As [`who_can_help`].
pub fn next_after(
    store: &Store,
    question: &HelpQuestion,
    words: &Words,
    now: PartialDate,
    marks: &Marks,
    org: &str,
) -> Result<Option<NextCall>> {
    let Chain { answer, links } = chain(store, question, words, now, marks)?;
    Ok(next_call(&answer.steps, &links, marks, Some(org), question.line, words))
}

/// An answer, and the links that its steps are told from, in the same order.
pub(super) struct Chain {
    pub(super) answer: HelpAnswer,
    pub(super) links: Vec<Link>,
}

pub(super) fn chain(
    store: &Store,
    question: &HelpQuestion,
    words: &Words,
    now: PartialDate,
    marks: &Marks,
) -> Result<Chain> {
    // One lock of the file for all that is read, and one state of it.
    let _reading = store.conn.unchecked_transaction()?;
    let citizen = store.known_country(&question.citizen, "citizen")?;
    let here = store.here(question)?;
    let today = now.max(store.issued());
    let mut links = store.links(&citizen, &here)?;
    let left_out = leave_out_lone_police(&mut links);
    let phone = Phone::of(store, question.line, question.network_country.as_deref());
    let teller = Teller {
        store,
        words,
        citizen: &citizen,
        here: &here,
        today,
        phone: &phone,
        marks,
        sayings: Sayings::default(),
    };
    let mut steps = Vec::with_capacity(links.len());
    for (link, order) in links.iter().zip(1..) {
        steps.push(teller.step(link, order)?);
    }
    let first_call = next_call(&steps, &links, marks, None, question.line, words);
    let promised = store.promised(question.promised.as_deref())?;
    let mut warnings = store.drift(promised.as_ref(), &here, &phone, &citizen, words)?;
    warnings.extend(teller.failed(&steps, first_call.as_ref()));
    let answer = HelpAnswer {
        place: store.place_text(&here, words)?,
        warnings,
        network_note: phone.note(store, words)?,
        first_call,
        summary: teller.summary(&links)?,
        notices: teller.notices(&steps, left_out),
        citizen: citizen.clone(),
        near_border: !here.sides.is_empty(),
        countries: here.countries,
        steps,
        language: words.language().to_owned(),
        review_needed: words.review_needed(),
        data_issued: store.issued().to_string(),
    };
    Ok(Chain { answer, links })
}

/// Takes doubtful police out when there is nobody else to call; says whether it did.
fn leave_out_lone_police(links: &mut Vec<Link>) -> bool {
    // A mission in another country that may not be in charge is no reason to send anybody to these police.
    let near = |link: &Link| link.relation != Relation::OwnElsewhere && !link.is_emergency_only();
    let others = links.iter().any(|l| l.number < 2 && !l.is_doubtful_police() && near(l));
    if others {
        return false;
    }
    let before = links.len();
    links.retain(|link| !link.is_doubtful_police());
    links.len() < before
}

/// `A`, `A and B`, `A, B and C`.
pub(super) fn join(names: &[String], words: &Words) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => {
            words.say("directory-join", &[("first", first.join(", ").into()), ("last", last.as_str().into())])
        }
    }
}

#[cfg(test)]
#[path = "help_tests.rs"]
mod tests;
