//! A conversation judged: who offers work, what they ask for, and what they say otherwise than at first.
//!
//! The messages of those who offer are read as one text, so that the trip of the first message and the border of the ninth
//! come together, and every finding is led back to its message. What changes between the offer and later messages counts as
//! a finding of its own.

use std::collections::HashMap;

use super::combine::Kind;
use super::{
    Gazetteer, Lexicon,
    chat::{ChatFormat, Conversation, Message},
    facts::Facts,
    genre,
    model::{Genre, Hit, Level, Report},
    money, report,
    terms::{self, Change, Term, TermKind},
};

/// Messages that are looked at: so many from the beginning, where the offer is, and as many from the end.
const EACH_END: usize = 1000;
/// What is asked of the other one, or told to do; codes of `indicators.csv`.
const ASKS: [&str; 12] = ["M01", "M02", "M03", "M05", "M07", "M08", "S02", "S03", "S04", "C09", "J15", "J16"];
/// Stands between two messages of the joined text: no sentence goes on in the next message.
const BETWEEN: &str = "\n.\n";

/// Somebody in a conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Speaker {
    /// The name, as the messenger gives it.
    pub name: String,
    /// How many messages are theirs.
    pub messages: usize,
    /// They offer work: what they say is judged.
    pub offers: bool,
}

/// A finding and the message it is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HitIn {
    /// Number of the message, from 0.
    pub message: usize,
    /// What was found; offsets count inside of the message.
    pub hit: Hit,
    /// It is something that the other one is asked or told to do.
    pub asks: bool,
}

/// A change and the messages it lies between.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeIn {
    /// What changed; spans count inside of their messages.
    pub change: Change,
    /// The message of what was said first.
    pub first: Option<usize>,
    /// The message that says otherwise.
    pub later: usize,
}

/// The whole result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Talk {
    /// The text of those who offer, as if it were one advert; its hits are in `hits` and not here.
    pub report: Report,
    /// Who takes part, in order of their first message.
    pub speakers: Vec<Speaker>,
    /// Findings in order of the messages.
    pub hits: Vec<HitIn>,
    /// Changes in order of the messages.
    pub changes: Vec<ChangeIn>,
    /// The messages that were looked at.
    pub messages: Vec<Message>,
    /// How many in the middle were not.
    pub left_out: usize,
    /// Where it was read from.
    pub format: ChatFormat,
    /// Pictures, voice messages and files that nobody looked at.
    pub media: usize,
}

/// Judges a conversation.
#[must_use]
pub fn judge(conversation: &Conversation, lexicon: &Lexicon, gazetteer: &Gazetteer) -> Talk {
    let (messages, left_out) = ends(&conversation.messages);
    let speakers = speakers(&messages, lexicon);
    let offering = |m: &Message| speakers.iter().any(|s| s.offers && s.name == m.from);
    let nobody = speakers.iter().all(|s| !s.offers);
    let joined = Joined::new(messages.iter().enumerate().filter(|(_, m)| nobody || offering(m)));
    let facts = Facts::gather(&joined.text, lexicon);
    let kind = match genre::decide(&facts) {
        // Greetings make a conversation of every offer that is one.
        Genre::Chat | Genre::Other if !nobody => Genre::Offer,
        other => other,
    };
    let mut whole = report(&joined.text, &facts, kind, lexicon, Kind::Conversation);
    let terms = terms::read(&joined.text, &facts, gazetteer);
    let per_month = |m: &_| money::usd_per_month(m, &lexicon.rates);
    let changes = if nobody { Vec::new() } else { joined.changes(&terms, per_month) };
    let hits: Vec<HitIn> =
        std::mem::take(&mut whole.hits).into_iter().filter_map(|hit| joined.place(hit)).collect();
    raise(&mut whole, kind, &hits, &changes);
    Talk {
        report: whole,
        speakers,
        hits,
        changes,
        messages,
        left_out,
        format: conversation.format,
        media: conversation.media,
    }
}

/// The beginning and the end of a long conversation.
fn ends(messages: &[Message]) -> (Vec<Message>, usize) {
    let left_out = messages.len().saturating_sub(2 * EACH_END);
    if left_out == 0 {
        return (messages.to_vec(), 0);
    }
    let first = messages.iter().take(EACH_END);
    (first.chain(messages.iter().skip(EACH_END + left_out)).cloned().collect(), left_out)
}

/// Who takes part, and who of them offers: whoever's words alone have signs of an offer.
fn speakers(messages: &[Message], lexicon: &Lexicon) -> Vec<Speaker> {
    let mut order: Vec<&str> = Vec::new();
    let mut texts: HashMap<&str, (String, usize)> = HashMap::new();
    for message in messages {
        let (text, count) = texts.entry(&message.from).or_insert_with(|| {
            order.push(&message.from);
            Default::default()
        });
        text.push_str(&message.text);
        text.push_str(BETWEEN);
        *count += 1;
    }
    let speaker = |name: &str| {
        let (text, messages) = texts.get(name)?;
        let facts = Facts::gather(text, lexicon);
        let warns = matches!(genre::decide(&facts), Genre::Caution | Genre::Story);
        let signs = facts.codes().filter(|code| lexicon.indicator(code).is_some()).count();
        // An offer that begins honestly has no signs: work and what is promised of it.
        let promises = facts.has("work") && (!facts.money.is_empty() || facts.count_begun("term-") >= 2);
        let offers = !warns
            && (promises || signs >= 1 && (facts.votes("offer") > 0 || facts.has("work") || signs >= 2));
        Some(Speaker { name: name.to_owned(), messages: *messages, offers })
    };
    order.into_iter().filter_map(speaker).collect()
}

/// Several messages as one text.
struct Joined {
    text: String,
    /// Of each message: its number, its first scalar in the text, one past its last.
    parts: Vec<(usize, usize, usize)>,
}

impl Joined {
    fn new<'m>(messages: impl Iterator<Item = (usize, &'m Message)>) -> Self {
        let mut this = Self { text: String::new(), parts: Vec::new() };
        let mut at = 0;
        for (number, message) in messages {
            let length = message.text.chars().count();
            this.parts.push((number, at, at + length));
            this.text.push_str(&message.text);
            this.text.push_str(BETWEEN);
            at += length + BETWEEN.len();
        }
        this
    }

    /// The message that holds a scalar, with its first scalar and its end.
    fn part(&self, scalar: usize) -> Option<(usize, usize, usize)> {
        let at = self.parts.partition_point(|&(_, start, _)| start <= scalar);
        self.parts.get(at.checked_sub(1)?).copied()
    }

    fn place(&self, mut hit: Hit) -> Option<HitIn> {
        let (message, start, end) = self.part(hit.start)?;
        // No finding goes over the end of its message.
        (hit.end <= end).then_some(())?;
        hit.start -= start;
        hit.end -= start;
        let asks = ASKS.contains(&hit.code.as_str());
        Some(HitIn { message, hit, asks })
    }

    /// What each message says otherwise than the messages before it.
    fn changes(
        &self,
        terms: &[Term],
        per_month: impl Fn(&super::model::FoundMoney) -> Option<f64>,
    ) -> Vec<ChangeIn> {
        let mut out: Vec<ChangeIn> = Vec::new();
        let mut before: Vec<Term> = Vec::new();
        let number = |term: &Term| self.part(term.span.start).map(|(message, ..)| message);
        for &(message, ..) in &self.parts {
            let said: Vec<Term> = terms.iter().filter(|t| number(t) == Some(message)).cloned().collect();
            for change in terms::changes(&before, &said, &per_month) {
                let first = change.before.as_ref().and_then(number);
                out.push(ChangeIn { change: self.inside(change), first, later: message });
            }
            before.extend(said);
        }
        // The second word of the same change says nothing new.
        let mut told = std::collections::HashSet::new();
        out.retain(|c| told.insert((c.change.kind, c.later)));
        out
    }

    /// The change with its spans inside of their messages.
    fn inside(&self, mut change: Change) -> Change {
        for term in change.before.iter_mut().chain([&mut change.after]) {
            if let Some((_, start, _)) = self.part(term.span.start) {
                term.span.start -= start;
                term.span.end = term.span.end.saturating_sub(start);
            }
        }
        change
    }
}

/// What changed raises the level: two changes, or one beside other signs, are how people were led on; another place or a tourist
/// visa beside the pattern of a lure is its next step.
fn raise(whole: &mut Report, kind: Genre, hits: &[HitIn], changes: &[ChangeIn]) {
    if changes.is_empty() || matches!(kind, Genre::Caution | Genre::Story) {
        return;
    }
    let grave = |c: &ChangeIn| matches!(c.change.kind, TermKind::Place | TermKind::Visa);
    let binding = |c: &ChangeIn| grave(c) || matches!(c.change.kind, TermKind::Way | TermKind::Contract);
    let hub = |c: &ChangeIn| {
        let codes = ["D01", "D02", "D03", "D04"];
        c.change.kind == TermKind::Place
            && hits.iter().any(|h| h.message == c.later && codes.contains(&h.hit.code.as_str()))
    };
    let level = if changes.iter().any(hub) || (whole.level >= Level::Warning && changes.iter().any(grave)) {
        Level::Danger
    } else if changes.len() >= 2 || (whole.level >= Level::AskFirst && changes.iter().any(binding)) {
        Level::Warning
    } else {
        Level::AskFirst
    };
    whole.level = whole.level.max(level);
    if whole.level >= Level::Warning {
        whole.patterns.insert(0, "changed-terms".to_owned());
        whole.patterns.truncate(4);
    }
}
