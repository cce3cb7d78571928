//! How much the wording of an advert is like that of known lures, and like talk about lures.
//!
//! The one thing here that was learned from wording and not written by people: two weights for each run of four or five letters of a word,
//! fitted together with the weights of signs (`tests/src/weights.rs`) to `tests/adverts/tune.jsonl`. Runs of letters know a word in all its
//! endings, and a word that nobody thought of by its relatives. What is like a lure holds schemes back and raises questions; what is like
//! talk about lures is never more than a question ([`super::score`]). Neither is a finding.
//!
//! Only telling sentences are read: those with a sign, and those that are worded like talk. Praise of itself and small talk have neither, so
//! nothing changes when they are added.

use super::facts::Facts;
use super::score::Sums;
use crate::text::words::{Word, Words};

/// Places in the table: runs are hashed (Weinberger et al., "Feature hashing for large scale multitask learning", 2009).
pub const BUCKETS: usize = 1 << 15;
/// Weights in a row of `adverts/wording.csv`.
pub const ROW: usize = 128;
/// Weights are parts of a logit: so many make one.
pub const PARTS: i32 = 16;
/// Lengths of runs, in letters; a blank at either end of a word counts as one.
const RUNS: [usize; 2] = [4, 5];
/// Fewer runs than this weigh no more for being few.
pub const FEW_RUNS: usize = 30;
/// From here on, in hundredths of a logit, a sentence without a sign is worded like talk. Above all praise and small talk in
/// `tests/tests/advert_stability.rs`.
pub const TALKS_FROM: i32 = 130;

/// Signs that praise of itself and small talk have too.
const IDLE: [&str; 4] = ["S05", "chat", "work", "offer"];

/// The table.
#[derive(Debug, Default)]
pub(crate) struct Wording {
    /// Parts of a logit by bucket: how much it speaks for a lure. Missing ones weigh nothing.
    pub(crate) lure: Vec<i8>,
    /// How much it speaks for talk about lures.
    pub(crate) talk: Vec<i8>,
}

/// What a sentence has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Has {
    /// A sign of a lure, or of talk about lures.
    Sign,
    /// Praise of itself, and no such sign.
    Praise,
    /// Neither.
    Nothing,
}

/// A sentence as its wording is weighed.
#[derive(Debug, Clone)]
pub struct Sentence {
    /// What was found in it.
    pub has: Has,
    /// The buckets of its runs, each once.
    pub runs: Vec<u16>,
}

impl Wording {
    /// Whether these words of one sentence are worded like talk.
    pub(super) fn talks(&self, sentence: &[Word], words: &Words) -> bool {
        self.are_of_talk(&Seen::default().of_words(sentence, words))
    }

    fn are_of_talk(&self, runs: &[u16]) -> bool {
        weigh(&self.talk, runs) >= TALKS_FROM
    }

    /// What the telling sentences weigh.
    pub(super) fn weigh(&self, facts: &Facts<'_>) -> Sums {
        let mut telling = sentences(facts);
        telling.retain(|sentence| is_telling(sentence, |runs| self.are_of_talk(runs)));
        let mut seen = Seen::default();
        let runs = seen.all(&telling);
        let (lure, talk) = (weigh(&self.lure, &runs), weigh(&self.talk, &runs));
        let most = telling.iter().enumerate().max_by_key(|(_, sentence)| weigh(&self.talk, &sentence.runs));
        let (offer, rest) = match most.map(|(at, _)| at) {
            Some(at) if telling.len() > 1 => {
                telling.remove(at);
                let others = seen.all(&telling);
                (weigh(&self.lure, &others), weigh(&self.talk, &others))
            }
            _ => (lure, talk),
        };
        Sums { lure, offer: offer.max(lure), talk, rest: rest.min(talk) }
    }
}

/// The runs of the telling sentences, each once, in order. `talks`: whether these runs are worded like talk.
#[must_use]
pub fn told(sentences: &[Sentence], talks: impl Fn(&[u16]) -> bool) -> Vec<u16> {
    let mut all = Seen::default().all(sentences.iter().filter(|sentence| is_telling(sentence, &talks)));
    all.sort_unstable();
    all
}

/// One bit for each bucket: runs are thousands, and sorting them to find those that stand twice was a tenth of a check.
struct Seen(Vec<u64>);

impl Default for Seen {
    fn default() -> Self {
        Self(vec![0; BUCKETS / 64])
    }
}

impl Seen {
    /// Whether this is the first time.
    fn is_new(&mut self, bucket: u16) -> bool {
        let Some(bits) = self.0.get_mut(usize::from(bucket) / 64) else { return false };
        let bit = 1 << (bucket % 64);
        let new = *bits & bit == 0;
        *bits |= bit;
        new
    }

    fn forget(&mut self, buckets: &[u16]) {
        for bucket in buckets {
            if let Some(bits) = self.0.get_mut(usize::from(*bucket) / 64) {
                *bits = 0;
            }
        }
    }

    /// The runs of these sentences, each once.
    fn all<'s>(&mut self, sentences: impl IntoIterator<Item = &'s Sentence>) -> Vec<u16> {
        let mut all: Vec<u16> = sentences.into_iter().flat_map(|s| &s.runs).copied().collect();
        all.retain(|bucket| self.is_new(*bucket));
        self.forget(&all);
        all
    }

    /// The runs of these words of one sentence, each once.
    fn of_words(&mut self, sentence: &[Word], words: &Words) -> Vec<u16> {
        let letters = sentence.iter().map(|word| word.end - word.start).sum::<usize>();
        let mut buckets = Vec::with_capacity(2 * letters);
        for word in sentence {
            // The blanks around it belong to it.
            let padded = words.folded.get(word.start.saturating_sub(1)..=word.end);
            runs(padded.unwrap_or_default(), |bucket| {
                if self.is_new(bucket) {
                    buckets.push(bucket);
                }
            });
        }
        self.forget(&buckets);
        buckets
    }
}

fn is_telling(sentence: &Sentence, talks: impl Fn(&[u16]) -> bool) -> bool {
    match sentence.has {
        Has::Sign => true,
        Has::Praise => false,
        Has::Nothing => talks(&sentence.runs),
    }
}

/// The sum over runs by the root of their number, in hundredths of a logit: a long text is not a lure for being long.
fn weigh(table: &[i8], runs: &[u16]) -> i32 {
    let weight = |bucket: &u16| table.get(usize::from(*bucket)).map_or(0, |w| i64::from(*w));
    let sum: i64 = runs.iter().map(weight).sum();
    // A hundred times the root; and hundredths of a logit, not parts.
    let root = (runs.len().max(FEW_RUNS) as u64 * 10_000).isqrt();
    let weighed = sum * 10_000 / i64::from(PARTS) / i64::try_from(root).unwrap_or(i64::MAX);
    i32::try_from(weighed).unwrap_or(i32::MAX)
}

/// The sentences of a text in order.
pub(super) fn sentences(facts: &Facts<'_>) -> Vec<Sentence> {
    let words = facts.words();
    let (mut signs, mut praise) = (Vec::new(), Vec::new());
    for (code, sentence) in facts.places() {
        if code == "S05" {
            praise.push(sentence);
        } else if !IDLE.contains(&code) && !code.starts_with("term") {
            signs.push(sentence);
        }
    }
    signs.sort_unstable();
    praise.sort_unstable();
    let mut seen = Seen::default();
    let of = |sentence: &[Word]| {
        let number = sentence.first().map_or(0, |word| word.sentence);
        let has = if facts.added == Some(number) {
            Has::Praise
        } else if signs.binary_search(&number).is_ok() {
            Has::Sign
        } else if praise.binary_search(&number).is_ok() {
            Has::Praise
        } else {
            Has::Nothing
        };
        Sentence { has, runs: seen.of_words(sentence, words) }
    };
    words.list.chunk_by(|one, next| one.sentence == next.sentence).map(of).collect()
}

/// Tells the buckets of one word's runs.
fn runs(padded: &str, mut tell: impl FnMut(u16)) {
    let ends = || padded.char_indices().map(|(at, _)| at).chain([padded.len()]);
    let mut short = true;
    for length in RUNS {
        for run in ends().zip(ends().skip(length)).filter_map(|(from, to)| padded.get(from..to)) {
            short = false;
            tell(bucket(run));
        }
    }
    if short {
        tell(bucket(padded));
    }
}

/// FNV-1a (Fowler, Noll, Vo), 32 bits, folded; a figure is a figure, whichever.
fn bucket(run: &str) -> u16 {
    let figure = |byte: u8| if byte.is_ascii_digit() { b'0' } else { byte };
    let hash =
        run.bytes().map(figure).fold(0x811c_9dc5_u32, |h, b| (h ^ u32::from(b)).wrapping_mul(0x0100_0193));
    ((hash >> 15 ^ hash) & (BUCKETS as u32 - 1)) as u16
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_runs_weigh_as_much_as_few() {
        let mut table = vec![0_i8; BUCKETS];
        table[..400].fill(16);
        let runs = |n: u16| (0..n).collect::<Vec<u16>>();
        assert_eq!(weigh(&table, &runs(100)), 1_000, "a hundred logits by ten");
        assert_eq!(weigh(&table, &runs(400)), 2_000);
        assert_eq!(weigh(&table, &runs(3)), 54, "as if they were thirty");
        assert_eq!(weigh(&[], &runs(100)), 0);
        assert_eq!(weigh(&table, &[]), 0);
    }

    #[test]
    fn praise_and_small_talk_are_not_read() {
        let sentence = |has, run| Sentence { has, runs: vec![run, 9] };
        let all = [
            sentence(Has::Sign, 5),
            sentence(Has::Praise, 4),
            sentence(Has::Nothing, 3),
            sentence(Has::Nothing, 2),
        ];
        assert_eq!(told(&all, |runs| runs.contains(&2)), [2, 5, 9]);
        assert_eq!(told(&all, |_| false), [5, 9]);
    }

    #[test]
    fn runs_know_words_by_their_parts() {
        let runs = |word: &str| {
            let mut out = Vec::new();
            super::runs(word, |bucket| out.push(bucket));
            out
        };
        assert_eq!(runs(" ab "), [bucket(" ab ")], "four letters with its blanks");
        assert_eq!(runs(" a "), [bucket(" a ")]);
        let three = [" абв", "абв ", " абв "].map(bucket);
        assert_eq!(runs(" абв "), three);
        assert_eq!(runs(" 1500 "), runs(" 2800 "));
    }
}
