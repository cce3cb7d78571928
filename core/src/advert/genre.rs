//! What kind of text this is.
//!
//! A warning about lures quotes lures; a survivor tells what the advert promised. Neither may be called a lure. A lure in
//! turn says "beware of scammers, we are real". So evidence is weighed on both sides, and words of warning alone, beside
//! a contact and "we are hiring", do not make a warning.

use super::combine::STOPS;
use super::facts::Facts;
use super::model::{Genre, Level};

/// How much each sign speaks for a warning or a story (and not for an offer), and how many of it count: weights of a logistic
/// regression over the texts of `tests/adverts/tune.jsonl`, rounded. What is positive together from [`TALK`] on is talk about offers.
const WEIGHTS: [(&str, i32, u32); 8] = [
    ("caution", 4, 6),
    ("news", 4, 5),
    ("story", 4, 5),
    ("asks", 4, 3),
    ("told", 2, 6),
    ("forbids", 1, 4),
    ("offer", -2, 6),
    ("chat", -1, 2),
];
/// An indicator that stands in quotation marks; so many of them count.
const QUOTED: (i32, usize) = (4, 3);
/// What only somebody with a plan for the reader says: keep it from others, lie at the border, stay away from embassy and police. A
/// warning that quotes it has more words of warning than one.
const SPOKEN: [&str; 3] = ["S02", "S03", "S04"];
/// How much each of them speaks against talk about offers.
const SPOKEN_WEIGHT: i32 = 3;
/// A phone, a handle, a link: somebody waits for an answer.
const CONTACT: i32 = -4;
/// Where talk about offers begins.
const TALK: i32 = 4;

/// Decides the genre.
pub(crate) fn decide(facts: &Facts<'_>) -> Genre {
    let weigh = |code: &str| -> i32 {
        let of = WEIGHTS.iter().find(|(c, _, _)| *c == code);
        of.map_or(0, |(c, weight, most)| weight * i32::try_from(facts.matches(c, *most)).unwrap_or(0))
    };
    let quoted = QUOTED.0 * i32::try_from(facts.quoted().min(QUOTED.1)).unwrap_or(0);
    // Different kinds of warning words say more than one word again and again.
    let kinds = 2 * i32::try_from(facts.votes("caution").min(4)).unwrap_or(0);
    let contact = !facts.contacts.is_empty();
    // Demands such as "hand over the passport" addressed to the reader.
    let spoken = facts.count(&SPOKEN);
    let stops = i32::try_from(facts.count(&STOPS).saturating_sub(spoken)).unwrap_or(0)
        + SPOKEN_WEIGHT * i32::try_from(spoken).unwrap_or(0);
    let talk = WEIGHTS.iter().map(|(code, ..)| weigh(code)).sum::<i32>() + quoted + kinds - stops
        + if contact { CONTACT } else { 0 }
        - i32::from(facts.has("work"));
    if talk >= TALK {
        let warning = weigh("caution") + weigh("news") + weigh("forbids") + kinds;
        let story = weigh("story") + weigh("told");
        return if weigh("asks") > warning.max(story) {
            Genre::Chat
        } else if warning >= story {
            Genre::Caution
        } else {
            Genre::Story
        };
    }
    let job = facts.has("work") || facts.codes().any(|c| c.starts_with(['J', 'P', 'R', 'W']));
    let offers = facts.votes("offer") > 0;
    if offers || (contact && (job || !facts.money.is_empty())) {
        return Genre::Offer;
    }
    // "Hello everyone" before an offer makes it no chat.
    if job {
        Genre::Offer
    } else if facts.has("chat") {
        Genre::Chat
    } else {
        Genre::Other
    }
}

/// The level, but no higher than this kind of text may have. A question is left of a warning too: words of warning under a lure must not
/// make nothing of it.
pub(crate) fn limit(level: Level, facts: &Facts<'_>, genre: Genre) -> Level {
    let stops = facts.count(&STOPS);
    match genre {
        Genre::Caution | Genre::Story => level.min(Level::AskFirst),
        Genre::Other => level.min(if stops > 0 { Level::Warning } else { Level::AskFirst }),
        // A question about an offer deserves questions, not an alarm about the one who asks.
        Genre::Chat if facts.has("asks") || (facts.votes("offer") == 0 && stops == 0) => {
            level.min(Level::AskFirst)
        }
        Genre::Offer | Genre::Chat => level,
    }
}
