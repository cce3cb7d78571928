//! The dossier for victim screening: what an officer asks first, from the journal, in the officer's language and the person's own.
//!
//! It follows the definition of trafficking in persons: act, means, purpose (Protocol to Prevent, Suppress and Punish Trafficking in
//! Persons, Especially Women and Children, 2000, article 3). Sentences are fixed and translated ahead, so that no machine's guess
//! stands in a statement; the person's own words stay as they were written. Each note carries the code that ties it to the journal,
//! and the journal keeps the hash of the page that was handed over.
//!
//! What a point is marked for is for the person to say: `suggest` only finds notes that may speak of it.

mod compose;
pub mod model;
mod page;
pub(crate) mod suggest;

use crate::{
    dossier::model::{Element, MarkedPoint, ScreeningPoint},
    error::{Error, Result},
    journal::{model::Entry, telling::Telling},
    words::Words,
};

/// Codes of the points with what they show. The Protocol's list of purposes is open ("at a minimum"); the others are the acts and
/// means of article 3 (a) as people from scam compounds, building sites and fronts tell them, after the indicators of forced labour
/// of the International Labour Organization (2012).
const POINTS: [(&str, Element); 22] = [
    ("offered", Element::Act),
    ("brought", Element::Act),
    ("border", Element::Act),
    ("handed", Element::Act),
    ("kept", Element::Act),
    ("deceived", Element::Means),
    ("papers", Element::Means),
    ("phone", Element::Means),
    ("guarded", Element::Means),
    ("beaten", Element::Means),
    ("threatened", Element::Means),
    ("debt", Element::Means),
    ("helpless", Element::Means),
    ("minor", Element::Means),
    ("forced-work", Element::Purpose),
    ("scam", Element::Purpose),
    ("crime", Element::Purpose),
    ("unpaid", Element::Purpose),
    ("hours", Element::Purpose),
    ("sexual", Element::Purpose),
    ("war", Element::Purpose),
    ("begging", Element::Purpose),
];

/// All points in this language, each with the notes that may speak of it.
pub(crate) fn points(entries: &[Entry], words: &Words) -> Vec<ScreeningPoint> {
    let mut hints = suggest::hints(entries);
    let point = |(code, element): (&str, Element)| ScreeningPoint {
        code: code.to_owned(),
        element,
        text: point_text(code, words),
        hints: hints.remove(code).unwrap_or_default(),
    };
    POINTS.map(point).into()
}

fn point_text(code: &str, words: &Words) -> String {
    words.say(&format!("dossier-point-{code}"), &[])
}

/// Refuses what names no point.
///
/// # Errors
/// `screening-point`.
pub(crate) fn check_points(marked: &[MarkedPoint]) -> Result<()> {
    let known = |code: &str| POINTS.iter().any(|(known, _)| *known == code);
    if marked.iter().all(|m| known(&m.code)) { Ok(()) } else { Err(Error::Input("screening-point")) }
}

/// Everything that a dossier is made of.
#[derive(Debug)]
pub(crate) struct Material<'a> {
    /// The officer's words.
    pub officer: &'a Words,
    /// The person's.
    pub own: &'a Words,
    /// Name as given; may be empty.
    pub name: &'a str,
    /// Names of the citizenship, in the officer's language and in the person's; empty when none was given.
    pub citizen: (String, String),
    /// Language for the interpreter: one of the app's.
    pub speaks: &'a str,
    /// Points that were marked.
    pub marked: &'a [MarkedPoint],
    /// The notes, with the codes of the journal.
    pub told: &'a Telling,
    /// Day of making, `2026-11-29`; empty when the phone does not know it.
    pub day: String,
}

/// A dossier as page and as plain text.
pub(crate) fn write(material: &Material<'_>) -> (String, String) {
    let blocks = compose::blocks(material);
    (page::html(&blocks, material.officer.language(), material.own.language()), page::text(&blocks))
}
