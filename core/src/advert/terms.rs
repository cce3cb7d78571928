//! What an offer promises: where, what work, for whom, which visa, who pays the way, when the contract comes, how much.
//!
//! Words come from the pack (`patterns.csv`, codes that begin with `term-`), places from the directory's names, firms from
//! their legal form or quotation marks, amounts from [`super::money`]. The same reading of an earlier and of a later text shows what changed.

use super::{
    employers,
    facts::Facts,
    model::FoundMoney,
    places::{self, Gazetteer},
};
use crate::order::Arrange as _;

/// A piece of a text in Unicode scalars.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// First scalar.
    pub start: usize,
    /// One past the last.
    pub end: usize,
}

/// What a term is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum TermKind {
    /// Country or city of the work.
    Place,
    /// What the work is.
    Work,
    /// Who employs.
    Employer,
    /// Which visa the person travels with.
    Visa,
    /// Who pays for the way there.
    Way,
    /// When the contract is signed.
    Contract,
    /// How much is paid.
    Pay,
}

impl TermKind {
    /// Every kind, in the order in which they are told.
    pub const ALL: [Self; 7] =
        [Self::Place, Self::Employer, Self::Work, Self::Visa, Self::Way, Self::Contract, Self::Pay];

    /// Its part of a key (`advert-term-place`).
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Place => "place",
            Self::Work => "work",
            Self::Employer => "employer",
            Self::Visa => "visa",
            Self::Way => "way",
            Self::Contract => "contract",
            Self::Pay => "pay",
        }
    }
}

/// One thing that a text promises.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// What it is about.
    pub kind: TermKind,
    /// What is said, comparable: a place's id, a firm's folded name, a code of the pack (`tourist`), an amount with its currency.
    pub value: String,
    /// The amount, for pay.
    pub money: Option<FoundMoney>,
    /// Where it is said.
    pub span: Span,
    /// The text's own characters there.
    pub quote: String,
}

/// Indicators that say a term, so that their words need not be listed twice in the pack.
const SIGNS: [(&str, TermKind, &str); 15] = [
    ("D08", TermKind::Visa, "tourist"),
    ("S03", TermKind::Visa, "tourist"),
    ("P04", TermKind::Way, "company"),
    ("P10", TermKind::Way, "company"),
    ("M03", TermKind::Way, "self"),
    ("M04", TermKind::Way, "debt"),
    ("L04", TermKind::Contract, "arrival"),
    ("J02", TermKind::Work, "chat"),
    ("J03", TermKind::Work, "typing"),
    ("J05", TermKind::Work, "crypto"),
    ("J06", TermKind::Work, "calls"),
    ("J07", TermKind::Work, "model"),
    ("J08", TermKind::Work, "casino"),
    ("J09", TermKind::Work, "dating"),
    ("W01", TermKind::Work, "army"),
];

/// The terms of a text, in order of place; each value once.
pub(crate) fn read(text: &str, facts: &Facts<'_>, gazetteer: &Gazetteer) -> Vec<Term> {
    let scalars: Vec<char> = text.chars().collect();
    let quote = |span: Span| scalars.get(span.start..span.end).unwrap_or(&[]).iter().collect::<String>();
    let term = |kind, value, span| Term { kind, value, money: None, span, quote: quote(span) };
    let mut out = Vec::new();
    for place in gazetteer.find(facts.words(), &scalars) {
        out.push(term(TermKind::Place, place.id, Span { start: place.start, end: place.end }));
    }
    let places: Vec<Span> = out.iter().map(|t| t.span).collect();
    // `отель Bangkok` names the town.
    let is_place = |span: &Span| places.iter().any(|p| p.start < span.end && span.start < p.end);
    for (name, span) in employers::find(&scalars).into_iter().filter(|(_, span)| !is_place(span)) {
        out.push(term(TermKind::Employer, name, span));
    }
    let coded = [
        ("term-work-", TermKind::Work),
        ("term-visa-", TermKind::Visa),
        ("term-way-", TermKind::Way),
        ("term-contract-", TermKind::Contract),
    ];
    for (prefix, kind) in coded {
        for (code, span) in facts.said(prefix, &scalars) {
            out.push(term(kind, code.trim_start_matches(prefix).to_owned(), span));
        }
    }
    for (sign, kind, value) in SIGNS {
        // The whole code: `said` takes a beginning.
        for (_, span) in facts.said(sign, &scalars).into_iter().filter(|(code, _)| *code == sign) {
            out.push(term(kind, value.to_owned(), span));
        }
    }
    for (money, span) in facts.pay_said(&scalars) {
        let value = format!("{} {}", money.amount_from, money.currency);
        let span = Span { start: span.start.min(money.start), end: span.end.max(money.end) };
        out.push(Term { money: Some(money), ..term(TermKind::Pay, value, span) });
    }
    out.arrange_by_key(|term| (term.span, term.kind));
    let mut seen = std::collections::HashSet::new();
    out.retain(|term| seen.insert((term.kind, term.value.clone())));
    out
}

/// What a later text says otherwise than an earlier one did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What changed.
    pub kind: TermKind,
    /// As it was first; none when nothing had been said of it.
    pub before: Option<Term>,
    /// As it is said later.
    pub after: Term,
    /// Indicator of `indicators.csv` that stands for it.
    pub code: &'static str,
}

/// Countries that people leave and not the ones they are brought to: a later word of them is no other destination.
const HOME: [&str; 7] = ["KG", "KZ", "UZ", "TJ", "TM", "AZ", "RU"];
/// Pay that is said to be less than this part of what was promised is less; the rest is rounding.
const LESS: f64 = 0.9;

/// Compares what is said later with everything that was said before. What merely becomes more exact (a city in the country that was
/// named) is no change.
#[must_use]
pub fn changes(
    before: &[Term],
    later: &[Term],
    per_month: impl Fn(&FoundMoney) -> Option<f64>,
) -> Vec<Change> {
    let mut out: Vec<Change> = Vec::new();
    for after in later {
        let of_kind: Vec<&Term> = before.iter().filter(|t| t.kind == after.kind).collect();
        let change = match after.kind {
            TermKind::Place => place(&of_kind, after),
            TermKind::Employer => other(&of_kind, after, same_name).map(|b| (Some(b), "K03")),
            TermKind::Work => other(&of_kind, after, |a, b| a == b).map(|b| (Some(b), "K05")),
            TermKind::Visa => worse(&of_kind, after, "work", "tourist", "K02"),
            TermKind::Way => worse(&of_kind, after, "company", "self", "K04")
                .or_else(|| worse(&of_kind, after, "company", "debt", "K04")),
            TermKind::Contract => worse(&of_kind, after, "before", "arrival", "K07"),
            TermKind::Pay => less(&of_kind, after, &per_month),
        };
        if let Some((first, code)) = change {
            out.push(Change { kind: after.kind, before: first.cloned(), after: after.clone(), code });
        }
    }
    out
}

type Changed<'a> = Option<(Option<&'a Term>, &'static str)>;

/// Another country, or another city than the one that was named.
fn place<'a>(before: &[&'a Term], after: &Term) -> Changed<'a> {
    let country = places::country(&after.value);
    let is_home = |t: &&&Term| HOME.contains(&places::country(&t.value).as_str());
    let abroad = before.iter().find(|t| !is_home(t));
    let first = *abroad.or(before.first())?;
    let is_city = |id: &str| id.len() > 2;
    let same_country = before.iter().any(|t| places::country(&t.value) == country);
    // Of work abroad, home is where one leaves from. Of work in Russia, another city there is another place.
    if HOME.contains(&country.as_str()) && (abroad.is_some() || !same_country) {
        return None;
    }
    if !same_country {
        return Some((Some(first), "K01"));
    }
    let cities: Vec<&&Term> =
        before.iter().filter(|t| is_city(&t.value) && places::country(&t.value) == country).collect();
    let new_city =
        is_city(&after.value) && !cities.is_empty() && cities.iter().all(|t| t.value != after.value);
    new_city.then(|| (cities.first().map(|t| **t), "K01"))
}

/// Something of the kind was said before, and nothing that is the same.
fn other<'a>(before: &[&'a Term], after: &Term, same: impl Fn(&str, &str) -> bool) -> Option<&'a Term> {
    let first = *before.first()?;
    before.iter().all(|t| !same(&t.value, &after.value)).then_some(first)
}

/// The good value was said before, and now the bad one.
fn worse<'a>(before: &[&'a Term], after: &Term, good: &str, bad: &str, code: &'static str) -> Changed<'a> {
    let first = *before.iter().find(|t| t.value == good)?;
    let known = before.iter().any(|t| t.value == bad);
    (after.value == bad && !known).then_some((Some(first), code))
}

/// Less pay than the least that was said.
fn less<'a>(
    before: &[&'a Term],
    after: &Term,
    per_month: &impl Fn(&FoundMoney) -> Option<f64>,
) -> Changed<'a> {
    let now = after.money.as_ref().and_then(per_month)?;
    // `from 1000 to 2000` promises 1000.
    let least = |t: &Term| {
        per_month(&t.money.as_ref().map(|m| FoundMoney { amount_to: m.amount_from, ..m.clone() })?)
    };
    let (first, promised) =
        before.iter().filter_map(|t| Some((*t, least(t)?))).min_by(|a, b| a.1.total_cmp(&b.1))?;
    (now < promised * LESS).then_some((Some(first), "K06"))
}

/// One name inside of the other is the same firm: `Азия` and `Азия Групп`.
fn same_name(a: &str, b: &str) -> bool {
    a.contains(b) || b.contains(a)
}
