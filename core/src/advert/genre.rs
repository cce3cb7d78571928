//! What kind of text this is.
//!
//! A warning about lures quotes lures; a survivor tells what the advert promised. Neither may be called a lure. A lure in
//! turn says "beware of scammers, we are real". So evidence is weighed on both sides, and words of warning alone, beside
//! a contact and "we are hiring", do not make a warning.

use super::combine::STOPS;
use super::facts::Facts;
use super::model::Genre;

/// Decides the genre.
pub(crate) fn decide(facts: &Facts<'_>) -> Genre {
    // Warning words come in numbers; a lure has one or two of them ("we are no scammers").
    let kinds = facts.votes("caution").min(3);
    // Whoever quotes two signs of a lure and says little else that is one, talks about lures.
    let (inside, all) = facts.quoted();
    let quotes = if inside >= 2 && inside * 2 >= all { 6 } else { 0 };
    let warning = quotes
        + 4 * facts.matches("news", 3)
        + 3 * kinds
        + facts.matches("caution", kinds + 2).saturating_sub(kinds);
    let story = 3 * facts.matches("story", 4);
    let contact = if facts.contacts.is_empty() { 0 } else { 2 };
    let offer = 2 * facts.votes("offer").min(4) + contact;
    // "Is this true?": somebody retells an offer and asks about it.
    let asks = 3 * facts.matches("asks", 3);
    let against = warning + story + asks;
    // Two demands such as "hand over the passport" addressed to the reader outweigh a stray word.
    let stops = facts.count(&STOPS);
    let demands = (stops >= 2 && facts.votes("offer") > 0) || (stops >= 1 && facts.votes("offer") >= 2);
    // One past tense does not make a story out of an offer.
    let lone_story = story > warning && story < 6 && offer >= 2;
    // Three of them are no quotation any more.
    let insists = stops >= 3 && facts.votes("offer") > 0 && facts.matches("news", 1) == 0;
    let needed = match (insists, demands || lone_story) {
        (true, _) => 9,
        (false, true) => 6,
        (false, false) => 3,
    };
    // "Write to us" and "at our expense" together outweigh an equal number of warning words.
    let outweighs = against > offer || (against == offer && offer < 4);
    if against >= needed && outweighs {
        return if asks > warning.max(story) {
            Genre::Chat
        } else if warning >= story {
            Genre::Caution
        } else {
            Genre::Story
        };
    }
    let job = facts.has("work") || facts.codes().any(|c| c.starts_with(['J', 'P', 'R', 'W']));
    let chat = facts.votes("chat");
    if offer >= 2 && (job || facts.votes("offer") > 0 || !facts.money.is_empty()) {
        return if chat >= 2 && facts.votes("offer") == 0 && contact == 0 {
            Genre::Chat
        } else {
            Genre::Offer
        };
    }
    if chat > 0 {
        return Genre::Chat;
    }
    if job { Genre::Offer } else { Genre::Other }
}
