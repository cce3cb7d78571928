//! How much each sentence is like those of known lures.
//!
//! The one thing here that was learned from wording and not written by people: a weight for each run of four or five letters of a word,
//! fitted together with the weights of signs (`tests/src/weights.rs`) to `tests/adverts/tune.jsonl`. Runs of letters know a word in all its
//! endings, and a word that nobody thought of by its relatives. A run may speak against a sentence being like a lure, but a sentence
//! counts only for and never against: whatever is added to a text, praise of itself or talk of the weather, leaves the sum as it was
//! or raises it. The sum holds schemes back and raises questions in [`super::score`]; alone it is no finding.

use crate::text::words::{self, Words};

/// Places in the table: runs are hashed (Weinberger et al., "Feature hashing for large scale multitask learning", 2009).
pub const BUCKETS: usize = 1 << 15;
/// Weights in a row of `adverts/likeness.csv`.
pub const ROW: usize = 128;
/// Lengths of runs, in letters; a blank at either end of a word counts as one.
const RUNS: [usize; 2] = [4, 5];
/// The most that sentences may weigh together, in hundredths of a logit: a long text is not a lure for being long.
const MOST: i32 = 600;

/// The table.
#[derive(Debug, Default)]
pub(crate) struct Likeness {
    /// Hundredths of a logit by bucket; missing ones weigh nothing.
    pub(crate) weights: Vec<i8>,
}

impl Likeness {
    /// The sum over sentences, in hundredths of a logit, never below zero.
    pub(super) fn sum(&self, words: &Words) -> i32 {
        let weight = |bucket: u16| self.weights.get(usize::from(bucket)).map_or(0, |w| i32::from(*w));
        let sentence = |runs: Vec<u16>| runs.into_iter().map(weight).sum::<i32>().max(0);
        of_words(words).map(sentence).fold(0, |sum, one| i32::min(sum + one, MOST))
    }
}

/// The buckets of each sentence's runs, each bucket once, in order; for those who fit the table.
#[must_use]
pub fn sentences(text: &str) -> Vec<Vec<u16>> {
    of_words(&words::read(text)).collect()
}

fn of_words(words: &Words) -> impl Iterator<Item = Vec<u16>> {
    words.list.chunk_by(|one, next| one.sentence == next.sentence).map(|sentence| {
        let mut buckets = Vec::new();
        for word in sentence {
            // The blanks around it belong to it.
            let padded = words.folded.get(word.start.saturating_sub(1)..=word.end);
            runs(padded.unwrap_or_default(), &mut buckets);
        }
        buckets.sort_unstable();
        buckets.dedup();
        buckets
    })
}

/// Adds the buckets of one word's runs.
fn runs(padded: &str, buckets: &mut Vec<u16>) {
    let ends: Vec<usize> = padded.char_indices().map(|(at, _)| at).chain([padded.len()]).collect();
    for length in RUNS {
        let several = ends.iter().zip(ends.iter().skip(length));
        buckets.extend(several.filter_map(|(from, to)| padded.get(*from..*to)).map(bucket));
    }
    if ends.len() <= RUNS[0] {
        buckets.push(bucket(padded));
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

    fn table(weights: &[(&str, i8)]) -> Likeness {
        let mut out = Likeness { weights: vec![0; BUCKETS] };
        for (run, weight) in weights {
            if let Some(slot) = out.weights.get_mut(usize::from(bucket(run))) {
                *slot = *weight;
            }
        }
        out
    }

    #[test]
    fn a_sentence_counts_only_for() {
        let table = table(&[(" bi", 0), (" bile", 50), (" lice", -90)]);
        let sum = |text: &str| table.sum(&words::read(text));
        assert_eq!(sum("bilet"), 50);
        assert_eq!(sum("bilet license"), 0, "one sentence");
        assert_eq!(sum("bilet. license"), 50, "two");
        assert_eq!(sum("bilet. bilet"), 100);
        assert_eq!(sum(""), 0);
        assert_eq!(sum(&"bilet. ".repeat(100)), MOST);
    }

    #[test]
    fn runs_know_words_by_their_parts() {
        let runs = |word: &str| {
            let mut out = Vec::new();
            super::runs(word, &mut out);
            out
        };
        assert_eq!(runs(" ab "), [bucket(" ab ")], "four letters with its blanks");
        assert_eq!(runs(" a "), [bucket(" a ")]);
        let three = [" абв", "абв ", " абв "].map(bucket);
        assert_eq!(runs(" абв "), three);
        assert_eq!(runs(" 1500 "), runs(" 2800 "));
    }
}
