//! Whom to call now: the first line of the chain that can be dialled from this phone and has not failed today.

use super::{
    chain::Link,
    contacts::{OLD_MOBILE, caution, dialled},
    health::Marks,
    model::{ContactLine, HelpStep, Line, Usable},
    model_phone::NextCall,
};
use crate::words::Words;

/// The first line to call. With `after`, the one that follows it: another number of the same office, then the next steps,
/// then those before. Without money on the SIM card one that works all the same comes before who is more competent: a call
/// that does not go through helps nobody.
pub(super) fn next_call(
    steps: &[HelpStep],
    links: &[Link],
    marks: &Marks,
    after: Option<&str>,
    line: Option<Line>,
    words: &Words,
) -> Option<NextCall> {
    let start = after.and_then(|org| steps.iter().position(|s| s.org == org)).unwrap_or(0);
    let (before, from) = steps.split_at_checked(start)?;
    let (links_before, links_from) = links.split_at_checked(start)?;
    let in_turn = || from.iter().zip(links_from).chain(before.iter().zip(links_before));
    let call = |whom: Whom, worst: Usable| {
        let lines = in_turn()
            .filter(|(_, link)| whom.takes(link))
            .filter_map(|(step, _)| Some((step, line_of(step, marks, worst)?)));
        // A number that a stranger may have by now comes behind every other that can be called.
        lines.min_by_key(|(_, line)| line.caution == OLD_MOBILE)
    };
    // Without any network nothing works now, and still there is one to call first.
    let free = (line == Some(Line::NoCredit)).then_some((Whom::ForAnybody, Usable::Yes));
    let turns = [
        (Whom::Anybody, Usable::Maybe),
        (Whom::EmergencyOnly, Usable::Maybe),
        (Whom::Anybody, Usable::No),
        (Whom::EmergencyOnly, Usable::No),
        (Whom::DoubtfulPolice, Usable::No),
    ];
    let (step, line) = free.into_iter().chain(turns).find_map(|(whom, worst)| call(whom, worst))?;
    Some(NextCall {
        org: step.org.clone(),
        title: step.title.clone(),
        key: line.key.clone(),
        display: spoken(line),
        number: line.number.clone().or_else(|| line.short_code.clone()).unwrap_or_default(),
        warning: caution(line, words),
    })
}

/// Who is called when, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Whom {
    Anybody,
    /// Of those, who is there for any person in trouble.
    ForAnybody,
    /// Ambulances and fire brigades: only when there is nobody else.
    EmergencyOnly,
    /// Police who may know the captors: only when there is not even those.
    DoubtfulPolice,
}

impl Whom {
    fn takes(self, link: &Link) -> bool {
        match self {
            Self::Anybody => !link.is_doubtful_police() && !link.is_emergency_only(),
            Self::ForAnybody => link.is_for_anybody(),
            Self::EmergencyOnly => link.is_emergency_only(),
            Self::DoubtfulPolice => link.is_doubtful_police(),
        }
    }
}

/// A line that can be dialled, is no less usable than `worst`, and did not fail; an old mobile number only where there is no other.
fn line_of<'a>(step: &'a HelpStep, marks: &Marks, worst: Usable) -> Option<&'a ContactLine> {
    let works = |l: &&ContactLine| l.usable <= worst && !marks.failed(&l.key);
    dialled(step).filter(works).min_by_key(|l| l.caution == OLD_MOBILE)
}

/// The number as people write it; a short code with the country whose networks know it.
fn spoken(line: &ContactLine) -> String {
    match &line.dial_country {
        Some(country) if line.short_code.is_some() => format!("{} ({country})", line.display),
        _ => line.display.clone(),
    }
}
