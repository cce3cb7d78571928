//! From findings to a level.
//!
//! Two ways lead to an alarm. Per dimension, as the operational indicators of the ILO and the European Commission (2009)
//! do: a dimension is positive with two strong findings, one strong and one other, three medium, or two medium and one
//! weak. And by named patterns of known schemes, each a combination. One sign alone never alarms, except a strong stop. What all
//! signs weigh together ([`score`]) has the last word between a question and a warning.

use std::collections::BTreeMap;

use super::facts::Facts;
use super::genre;
use super::lexicon::Lexicon;
use super::model::{FoundContact, Genre, Level, Strength};
use super::quoted::Quoted;
use super::register::{Entry, Standing};
use super::score::{self, Sums};
use crate::order::Arrange as _;

/// The judgement.
#[derive(Debug)]
pub(crate) struct Verdict {
    /// The level.
    pub(crate) level: Level,
    /// The most telling of the named patterns that fit.
    pub(crate) patterns: Vec<String>,
    /// It would be an alarm, were it not taken for a warning or a story.
    pub(crate) is_told: bool,
}

/// What is weighed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// One text.
    Advert,
    /// All that was said in a conversation: so many sentences are like those of some lure that their sum raises nothing.
    Conversation,
}

/// Each of these alone is reason enough to stop.
pub(crate) const STOPS: [&str; 12] =
    ["M04", "M05", "M06", "M07", "S02", "S03", "S04", "S06", "D09", "J15", "J16", "C07"];
/// Work that scam compounds hire for.
pub(super) const SCREEN_WORK: [&str; 8] = ["J02", "J03", "J04", "J05", "J06", "J07", "J08", "J09"];
/// Nothing is asked of the applicant.
pub(super) const LOW_DEMANDS: [&str; 5] = ["R01", "R02", "R03", "R04", "J12"];
/// What the recruiter pays for.
pub(super) const PACKAGE: [&str; 5] = ["P04", "P05", "P06", "food", "transfer"];

/// Below this many words there is nothing to weigh.
const FEW_WORDS: usize = 6;
/// And below this many letters.
const FEW_LETTERS: usize = 28;

/// From this sum for a lure on nothing makes talk of it, in hundredths of a logit.
const MUCH: i32 = 100;
/// What is left of talk without its signs and without the sentence that is worded most like it must weigh as much as this.
const REST: i32 = -200;

/// Weighs the findings.
pub(crate) fn weigh(facts: &Facts<'_>, genre: Genre, lexicon: &Lexicon, kind: Kind) -> Verdict {
    let patterns = named_patterns(facts, genre);
    let strong = patterns.iter().any(|(_, l)| *l == Level::Danger);
    let dimensions = positive_dimensions(facts, lexicon);
    let stops = facts.count(&STOPS);
    let findings = found(facts, lexicon);
    let mut level = if strong {
        Level::Danger
    } else if !patterns.is_empty() || dimensions >= 2 {
        Level::Warning
    } else if asks(facts, findings) {
        Level::AskFirst
    } else if facts.count_words() < FEW_WORDS
        || facts.letters < FEW_LETTERS
        || facts.foreign_letters > facts.letters
    {
        Level::TooLittle
    } else {
        Level::NoKnownSigns
    };
    let sums = score::sums(facts, lexicon);
    let alarms = level >= Level::Warning;
    level = by_sums(level, facts, &sums, lexicon, kind, genre);
    if level >= Level::Warning && stops == 0 && findings < 2 {
        level = Level::AskFirst;
    }
    // A tour has the places, the sums and the papers of a lure, but no work.
    if facts.has("tour") && !facts.has("work") && !facts.any(&["S02", "S03", "S04"]) {
        level = level.min(Level::AskFirst);
    }
    let would = sums.offer >= lexicon.weights.alike && findings >= 2;
    let alarms = alarms || level >= Level::Warning || would;
    level = genre::limit(level, facts, genre);
    if alarms && genre == Genre::Caution {
        level = level.max(Level::AskFirst);
    }
    let is_told = alarms && level < Level::Warning;
    // The agency's own phone or domain out of the register speaks for an offer, and never clears it. Beside a contact of somebody else it
    // says nothing: whoever wants to be believed just types it.
    let listed = |e: &&Entry| e.standing == Standing::Listed;
    let is_own = |c: &FoundContact| facts.registers.iter().filter(listed).any(|e| e.is_of(c));
    let is_agency = !facts.contacts.is_empty() && facts.contacts.iter().all(is_own);
    if level == Level::Warning && stops == 0 && is_agency {
        level = Level::AskFirst;
    }
    let patterns = match level {
        Level::Warning | Level::Danger if patterns.is_empty() => vec![TOGETHER.to_owned()],
        Level::Warning | Level::Danger => telling(patterns),
        _ => Vec::new(),
    };
    Verdict { level, patterns, is_told: is_told && matches!(genre, Genre::Caution | Genre::Story) }
}

/// The level after what signs and wording weigh.
fn by_sums(
    level: Level,
    facts: &Facts<'_>,
    sums: &Sums,
    lexicon: &Lexicon,
    kind: Kind,
    genre: Genre,
) -> Level {
    let (weights, stops) = (&lexicon.weights, facts.count(&STOPS));
    // Papers kept are a stop whatever the rest weighs, but where somebody talks about it; so is work in a town of compounds.
    let stands = facts.has("C07") || (facts.has("M05") && !is_told(facts)) || is_at_compound(facts, genre);
    if level >= Level::Warning && sums.lure < weights.held && !stands {
        return Level::AskFirst;
    }
    // So many sentences of a conversation are like those of some lure, or of some talk, that their sums say nothing more.
    if kind == Kind::Conversation {
        return level;
    }
    // Long honest vacancies of ordinary places have many weak signs; a handful of words has too little of anything.
    let enough = facts.count_words() >= FEW_WORDS && (found(facts, lexicon) >= 2 || stops > 0);
    let suspect = places(facts).asia
        || stops > 0
        || facts.any(&["D06", "place-abroad", "M01", "M03", "W01", "W02", "W03", "W04"]);
    let asked = level == Level::AskFirst && suspect && sums.lure >= weights.raised;
    let raised =
        if enough && (asked || sums.lure >= weights.alike) { level.max(Level::Warning) } else { level };
    // Much of a lure and one sentence of warning are a lure; a lure in quotation marks is told about.
    let talks =
        facts.offer == Quoted::Alone || sums.talk >= weights.talks && sums.rest >= REST && sums.lure < MUCH;
    if talks && !facts.has("C07") { raised.min(Level::AskFirst) } else { raised }
}

/// Somebody talks about it.
fn is_told(facts: &Facts<'_>) -> bool {
    facts.any(&["caution", "news", "story", "asks"])
}

/// Work is offered in a town that is there for its compounds: none of the honest offers to test with is.
fn is_at_compound(facts: &Facts<'_>, genre: Genre) -> bool {
    let offers = genre == Genre::Offer && facts.any(&["work", "offer"]);
    facts.has("place-compound") && offers && !facts.has("tour") && !is_told(facts)
}

/// How many different indicators were found.
fn found(facts: &Facts<'_>, lexicon: &Lexicon) -> usize {
    facts.codes().filter(|code| lexicon.indicators.contains_key(*code)).count()
}

/// No scheme we know, and still too many signs.
const TOGETHER: &str = "signs-together";
/// Signs that honest offers have as often: who pays, where it is, whom they look for.
const USUAL: [&str; 9] = ["P04", "P05", "P06", "P10", "D06", "J13", "R05", "C03", "C04"];

/// How many signs other than this one are not usual in honest offers.
fn doubts(facts: &Facts<'_>, code: &str) -> usize {
    facts.codes().filter(|c| *c != code && !USUAL.contains(c)).count()
}

/// Some signals, no scheme.
fn asks(facts: &Facts<'_>, findings: usize) -> bool {
    let foreign = places(facts).foreign;
    findings >= 3
        || (findings >= 1 && foreign)
        || facts.any(&STOPS)
        || facts.any(&["M01", "M03", "W01", "W04"])
}

/// Where the work is.
pub(super) struct Places {
    hub: bool,
    pub(super) asia: bool,
    pub(super) foreign: bool,
    vague: bool,
}

pub(super) fn places(facts: &Facts<'_>) -> Places {
    let hub = facts.any(&["D01", "D02", "D03", "D04"]);
    let vague = facts.has("D07");
    let asia = hub || vague || facts.any(&["place-thai", "place-asia"]);
    let foreign = asia || facts.any(&["D06", "place-far", "place-abroad"]);
    Places { hub, asia, foreign, vague }
}

/// The schemes we know, each with the level it deserves.
fn named_patterns(facts: &Facts<'_>, genre: Genre) -> Vec<(&'static str, Level)> {
    use Level::{Danger, Warning};
    let Places { hub, asia, foreign, vague } = places(facts);
    let screen = facts.any(&SCREEN_WORK);
    let low = facts.any(&LOW_DEMANDS);
    let lows = facts.count(&LOW_DEMANDS);
    let all_paid = facts.has("P10");
    let package = facts.count(&PACKAGE) + if all_paid { 2 } else { 0 };
    let pay = facts.pay >= super::money::HIGH_USD || facts.has("P01");
    // Where wages are high, so is honest pay.
    let near = asia || facts.any(&["D06", "place-abroad"]);
    let high_pay = facts.has("P01") || (pay && near);
    let private = facts.any(&["C08", "C09", "C01"]);
    let vague_work = facts.any(&["J01", "J11"]);
    let odd_trip = facts.any(&["D08", "D10", "D11"]);
    let urgent = facts.any(&["S01", "P07", "P12", "S05", "J14"]);
    // A tour and a visa service have the places and the papers of a lure, but no work.
    let work = facts.has("work") || screen || (low && facts.pay > 0.0) || facts.any(&["W01", "W04"]);
    let offer = work && (genre == Genre::Offer || facts.has("offer") || screen);
    // Asking for years of experience or a diploma is what bait never does.
    let easy = !facts.has("demands");
    let mut out = Vec::new();
    let mut add = |fits: bool, name: &'static str, level: Level| {
        if fits {
            out.push((name, level));
        }
    };

    add(
        work && asia
            && package >= 2
            && (low || screen)
            && (pay || screen || lows >= 2 || all_paid || urgent || odd_trip),
        "package-asia-no-experience",
        Danger,
    );
    add(
        hub && offer && easy && (screen || low || pay || package >= 1 || vague_work || odd_trip || urgent),
        "known-compound-area",
        Danger,
    );
    add(is_at_compound(facts, genre), "known-compound-area", Warning);
    add(work && asia && package >= 2 && pay && easy, "package-asia", Warning);
    add(
        asia && screen && easy && (pay || low || package >= 1 || odd_trip || urgent || vague),
        "screen-work-asia",
        if (pay || vague) && (low || package >= 1) { Danger } else { Warning },
    );
    add(work && asia && low && pay && (package >= 1 || vague_work || vague), "high-pay-low-demands", Warning);
    add(work && asia && package >= 2 && (vague_work || vague), "package-unclear-work", Warning);
    add(foreign && screen && pay && easy && (low || package >= 2), "screen-work-abroad", Warning);
    add(foreign && screen && low && package >= 2, "screen-work-abroad", Warning);
    add(
        work && foreign
            && easy
            && (vague_work || vague)
            && (high_pay || package >= 1 || private)
            && (low || private || urgent || odd_trip),
        "high-pay-low-demands",
        Warning,
    );
    add(
        near && easy && high_pay && low && (work || facts.has("offer")) && package >= 2,
        "package-abroad",
        Warning,
    );
    add(
        near && easy && facts.count(&SCREEN_WORK) >= 2 && (pay || low || package >= 1),
        "screen-work-abroad",
        Warning,
    );
    add(asia && all_paid && easy && (urgent || low || facts.has("offer")), "package-asia", Warning);
    let hired = facts.any(&["J14", "M01", "M02", "D10", "D11", "R04"]);
    add(hub && easy && (pay || hired) && (work || facts.has("offer")), "known-compound-area", Warning);
    add(near && easy && screen && package >= 2, "screen-work-abroad", Warning);
    add((asia || facts.has("D06")) && easy && package >= 1 && lows >= 2, "package-asia", Warning);
    add(asia && easy && urgent && (vague_work || (pay && package >= 1)), "high-pay-low-demands", Warning);
    add(near && easy && facts.has("J09") && facts.has("J05"), "screen-work-abroad", Warning);
    add(foreign && easy && facts.count(&["J01", "P01"]) == 2, "high-pay-low-demands", Warning);
    add(vague && easy && high_pay && (urgent || package >= 1), "high-pay-low-demands", Warning);
    add(
        facts.has("D09") && facts.any(&["D10", "D11", "S06", "M02", "S03"]),
        "driver-and-border",
        if foreign { Danger } else { Warning },
    );
    add(
        work && foreign && facts.has("S08") && (pay || package >= 1) && (asia || low),
        "friend-vouches",
        Warning,
    );
    add(foreign && facts.has("J07") && (pay || package >= 1), "models-abroad", Warning);
    add(
        foreign && facts.any(&["J02", "J08", "J09"]) && (pay || package >= 1) && (low || urgent || odd_trip),
        "screen-work-abroad",
        Warning,
    );
    add(
        facts.has("D08") && (offer || (foreign && (pay || work))),
        "tourist-entry-for-work",
        if asia || package >= 2 { Danger } else { Warning },
    );
    add(
        work && facts.has("D10")
            && (foreign || facts.has("D09"))
            && (low || screen || package >= 1 || pay || facts.has("D09"))
            && (asia || facts.any(&["D09", "D11"])),
        "driver-and-border",
        if facts.has("D09") { Danger } else { Warning },
    );
    add(work && facts.has("D09"), "driver-and-border", if foreign { Danger } else { Warning });
    // One sentence can be misread: a stop stands when two patterns agree on it, or something else is wrong too; two things where
    // much is demanded. Papers kept are wrong whatever is demanded.
    let sure = |code: &str| facts.votes(code) >= 2 || doubts(facts, code) >= if easy { 1 } else { 2 };
    add(
        facts.has("M05") && (facts.votes("M05") >= 2 || doubts(facts, "M05") >= 1),
        "papers-kept",
        if foreign || pay || facts.has("M04") || package >= 1 { Danger } else { Warning },
    );
    add(facts.has("M06") && sure("M06"), "penalty-for-leaving", if foreign { Danger } else { Warning });
    add(
        facts.has("M04") && sure("M04"),
        "debt-for-the-trip",
        if foreign || facts.any(&["M05", "M06"]) { Danger } else { Warning },
    );
    add(
        facts.has("S02") && sure("S02") && (work || foreign || pay || package >= 1),
        "tell-nobody",
        if foreign || pay || facts.count(&STOPS) >= 2 { Danger } else { Warning },
    );
    add(facts.any(&["S03", "S04"]), "coached-answers", if foreign { Danger } else { Warning });
    let bound = facts.any(&["M04", "M05", "M06", "S02", "S07", "S05", "P09"]) || facts.matches("S06", 3) >= 3;
    add(facts.has("S06") && (foreign || (pay && low) || bound), "closed-place", Warning);
    // Phishing asks for codes too; it offers no work.
    let asked = facts.any(&["J15", "J16"]) || (facts.has("M07") && (work || facts.has("offer")));
    add(asked, "crime-by-proxy", Warning);
    add(facts.has("C07"), "watch-list", Warning);
    add(
        facts.has("M03")
            && (work || facts.has("offer"))
            && (foreign || (pay && low))
            && (low || pay || package >= 1 || urgent || facts.has("L04") || facts.has("M01")),
        "fee-first",
        Warning,
    );
    add(facts.has("M03") && work && foreign && easy, "fee-first", Warning);
    add(foreign && easy && high_pay && package >= 1 && private, "high-pay-low-demands", Warning);
    add(
        facts.has("K01")
            && easy
            && (asia || facts.has("D06"))
            && facts.any(&["D10", "D09", "S01", "P04", "D01", "D02", "D03", "D04", "J01"]),
        "changed-terms",
        Warning,
    );
    add(hub && easy && package >= 1 && urgent && !facts.has("tour"), "known-compound-area", Warning);
    add(
        facts.has("M01")
            && foreign
            && easy
            && (low || screen || (pay && package >= 1) || urgent || facts.has("L04")),
        "papers-before-contract",
        Warning,
    );
    let hurried = facts.count(&["P04", "S01", "L04", "M02", "M09", "R04"]);
    add(facts.has("M01") && easy && hurried >= 2 && !facts.has("tour"), "papers-before-contract", Warning);
    add(
        facts.has("J14") && foreign && easy && facts.any(&["P04", "M01", "M09", "S01"]),
        "bring-others",
        Warning,
    );
    let war = facts.count(&["W01", "W02", "W03", "W04"]);
    add(
        facts.has("W01") && sure("W01") && (war >= 2 || pay || low || facts.has("offer") || package >= 1),
        "front-line",
        Danger,
    );
    add(war >= 2 && !facts.has("W01"), "front-line", Warning);
    add(facts.has("W04") && (pay || low || package >= 1), "front-line", Warning);
    out
}

/// Named patterns from the most specific to the most general. Those of one family say the same more or less exactly:
/// only the first that fits is told.
const FAMILIES: [&[&str]; 12] = [
    &["front-line"],
    &["driver-and-border", "tourist-entry-for-work"],
    &["papers-kept", "papers-before-contract"],
    &["penalty-for-leaving", "debt-for-the-trip", "fee-first"],
    &["tell-nobody", "coached-answers"],
    &["closed-place"],
    &["changed-terms"],
    &["bring-others"],
    &["watch-list"],
    &["crime-by-proxy"],
    &["known-compound-area"],
    &[
        "package-asia-no-experience",
        "models-abroad",
        "screen-work-asia",
        "package-asia",
        "screen-work-abroad",
        "package-abroad",
        "package-unclear-work",
        "high-pay-low-demands",
        "friend-vouches",
    ],
];
/// More sentences than this say nothing new.
const MOST_TOLD: usize = 3;

/// Chooses the patterns to tell: those behind the highest level first, then the most specific.
fn telling(patterns: Vec<(&'static str, Level)>) -> Vec<String> {
    let mut told: Vec<(Level, usize, &str)> = Vec::new();
    for (rank, family) in FAMILIES.iter().enumerate() {
        let fits = |name: &&&str| patterns.iter().any(|(n, _)| n == *name);
        let level = patterns.iter().filter(|(n, _)| family.contains(n)).map(|(_, l)| *l).max();
        told.extend(family.iter().find(fits).zip(level).map(|(name, level)| (level, rank, *name)));
    }
    told.arrange_by_key(|&(level, rank, _)| (std::cmp::Reverse(level), rank));
    told.into_iter().take(MOST_TOLD).map(|(_, _, name)| name.to_owned()).collect()
}

/// Dimensions that are positive by the ILO rule; findings that map to no dimension do not count.
fn positive_dimensions(facts: &Facts<'_>, lexicon: &Lexicon) -> usize {
    let mut counts: BTreeMap<&str, [u32; 3]> = BTreeMap::new();
    for code in facts.codes() {
        let Some(indicator) = lexicon.indicators.get(code) else { continue };
        if indicator.dimension == "-" {
            continue;
        }
        let [weak, medium, strong] = counts.entry(indicator.dimension.as_str()).or_default();
        match indicator.strength {
            Strength::Weak => *weak += 1,
            Strength::Medium => *medium += 1,
            Strength::Strong => *strong += 1,
        }
    }
    let positive = |&[weak, medium, strong]: &[u32; 3]| {
        strong >= 2 || (strong == 1 && weak + medium >= 1) || medium >= 3 || (medium == 2 && weak >= 1)
    };
    counts.values().filter(|c| positive(c)).count()
}
