//! Innocent sentences that mean something to those who have the plan.
//!
//! A phone that was taken leaves a borrowed one, or a work account that is read by others. A sentence about a kettle gives nobody
//! away. Sentences are made of everyday words drawn for one plan (about 2^26 for each), so that nobody says one by
//! chance and another plan does not know it. They are found again in folded letters, word by word, with as many slips in a word
//! as hasty typing and autocorrection leave: one in a word of four letters or more, two from seven on.

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization as _;

use crate::{
    error::{Error, Result},
    journal::seal,
    text::fold::{Letter, is_apostrophe, is_mark, spell},
    words::Words,
};

/// Most sentences of a plan: more than anybody remembers.
pub const MOST: usize = 6;

/// Fewest words of a sentence that nobody says by chance.
const FEWEST_WORDS: usize = 6;

/// Two sentences of a plan must differ in so many words.
const APART: usize = 3;

/// Longest sentence, in bytes.
const LONGEST: usize = 400;

/// What a sentence means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum PhraseMeaning {
    /// All goes as planned.
    Well,
    /// I was brought to another place than agreed.
    Moved,
    /// I cannot leave, or my papers were taken.
    Held,
    /// I am in danger: tell the consulate now.
    Danger,
    /// I am ill or hurt.
    Hurt,
    /// I am out and can speak.
    Free,
}

impl PhraseMeaning {
    /// Every meaning, in the order in which they are offered.
    pub const ALL: [Self; 6] = [Self::Well, Self::Moved, Self::Held, Self::Danger, Self::Hurt, Self::Free];

    /// Whether it raises the alarm.
    #[must_use]
    pub fn is_alarm(self) -> bool {
        !matches!(self, Self::Well | Self::Free)
    }

    /// Its name in keys of words.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Well => "well",
            Self::Moved => "moved",
            Self::Held => "held",
            Self::Danger => "danger",
            Self::Hurt => "hurt",
            Self::Free => "free",
        }
    }
}

/// A sentence with its meaning.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, uniffi::Record)]
pub struct TripPhrase {
    /// The sentence.
    pub text: String,
    /// What it means.
    pub meaning: PhraseMeaning,
    /// Where, in the traveller's words; empty when it means no place.
    pub place: String,
}

/// Six sentences in a language, one for each meaning, made of words drawn now.
///
/// # Errors
/// When the system gives no random bytes.
pub fn suggest(words: &Words) -> Result<Vec<TripPhrase>> {
    let list = |key: &str| -> Vec<String> {
        words.say(key, &[]).split('|').map(|word| word.trim().to_owned()).collect()
    };
    let slots = ["who", "name", "adjective", "noun", "guest", "when"];
    let lists = slots.map(|slot| list(&format!("phrase-{slot}")));
    let templates = list("phrase-templates");
    let mut made: Vec<TripPhrase> = Vec::with_capacity(MOST);
    while made.len() < MOST {
        let draws: [u16; 7] = seal::random::<14>()?
            .as_chunks::<2>()
            .0
            .iter()
            .map(|b| u16::from_be_bytes(*b))
            .collect::<Vec<_>>()
            .try_into()
            .map_err(|_| Error::Internal("phrases"))?;
        let [first, rest @ ..] = draws;
        let mut text = pick(&templates, first).to_owned();
        for ((slot, list), draw) in slots.iter().zip(&lists).zip(rest) {
            text = text.replace(&format!("<{slot}>"), pick(list, draw));
        }
        let mut letters = text.chars();
        let text = letters.next().map(|c| c.to_uppercase().chain(letters).collect()).unwrap_or_default();
        let Some(meaning) = PhraseMeaning::ALL.get(made.len()).copied() else { break };
        let phrase = TripPhrase { text, meaning, place: String::new() };
        if made.iter().all(|other| differ(&other.text, &phrase.text)) {
            made.push(phrase);
        }
    }
    Ok(made)
}

/// An even draw for lists up to 2^16: the bias is under one in a thousand.
fn pick(list: &[String], draw: u16) -> &str {
    let at = usize::from(draw) * list.len() / (usize::from(u16::MAX) + 1);
    list.get(at).map_or("", String::as_str)
}

/// What letters of other scripts are spelled with, and one sign for each.
const SPELLED: [(&str, &str); 5] = [("sh", "1"), ("ch", "2"), ("ia", "3"), ("iu", "4"), ("io", "e")];

/// A word, folded in three ways: a slip is one slip in at least one of them. Unlike a search key they keep double letters,
/// because a lost letter makes one.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Word {
    /// Letter by letter, as it is spelled with plain Latin letters.
    plain: String,
    /// With one sign for each letter of the script that it is written in.
    signs: String,
    /// With one sign for what transliterations spell in several ways.
    merged: String,
}

impl Word {
    fn new(word: &str) -> Self {
        let (mut plain, mut signs) = (String::new(), String::new());
        let mut letters: Vec<Letter> = Vec::new();
        for c in word.nfkc() {
            letters.clear();
            spell(c, 0, &mut letters);
            let spelled: String = letters.iter().map(|letter| letter.ch).collect();
            let sign = SPELLED.iter().find(|(long, _)| *long == spelled);
            signs.push_str(sign.map_or(spelled.as_str(), |(_, sign)| sign));
            plain.push_str(&spelled);
        }
        let same = [("kh", "h"), ("zh", "j"), ("ts", "c"), ("x", "h"), ("q", "k"), ("w", "v"), ("y", "i")];
        let merged =
            same.iter().chain(&SPELLED).fold(plain.clone(), |word, (from, to)| word.replace(from, to));
        Self { plain, signs, merged }
    }

    fn joined(&self, next: &Self) -> Self {
        let both = |a: &str, b: &str| [a, b].concat();
        Self {
            plain: both(&self.plain, &next.plain),
            signs: both(&self.signs, &next.signs),
            merged: both(&self.merged, &next.merged),
        }
    }

    fn len(&self) -> usize {
        self.plain.len()
    }

    /// The same word with as many slips as its length forgives.
    fn is_like(&self, said: &Self) -> bool {
        let most = match self.plain.chars().count() {
            0..=3 => 0,
            4..=6 => 1,
            _ => 2,
        };
        let near = |a: &str, b: &str| {
            a == b || most > 0 && a.len().abs_diff(b.len()) <= most && distance(a, b, most) <= most
        };
        near(&self.plain, &said.plain) || near(&self.signs, &said.signs) || near(&self.merged, &said.merged)
    }
}

fn words_of(text: &str) -> Vec<Word> {
    let words = text.split(|c: char| !c.is_alphanumeric() && !is_apostrophe(c) && !is_mark(c));
    words.map(Word::new).filter(|word| !word.plain.is_empty()).collect()
}

/// Checks the sentences of a plan.
///
/// # Errors
/// `phrase-many` over six; `phrase-short` for one of fewer than six words; `too-large-phrase`; `phrase-alike` when two of them could be
/// taken for each other.
pub fn check(phrases: &[TripPhrase]) -> Result<()> {
    if phrases.len() > MOST {
        return Err(Error::Input("phrase-many"));
    }
    for (at, phrase) in phrases.iter().enumerate() {
        if phrase.text.len().max(phrase.place.len()) > LONGEST {
            let size = phrase.text.len().max(phrase.place.len()) as u64;
            return Err(Error::TooLarge { what: "phrase", size, limit: LONGEST as u64 });
        }
        if words_of(&phrase.text).iter().filter(|word| word.len() > 1).count() < FEWEST_WORDS {
            return Err(Error::Input("phrase-short"));
        }
        if phrases.iter().skip(at + 1).any(|other| !differ(&phrase.text, &other.text)) {
            return Err(Error::Input("phrase-alike"));
        }
    }
    Ok(())
}

/// Two sentences that cannot be taken for each other.
fn differ(one: &str, other: &str) -> bool {
    let (one, other) = (words_of(one), words_of(other));
    let only =
        |a: &[Word], b: &[Word]| a.iter().filter(|word| !b.iter().any(|known| known.is_like(word))).count();
    only(&one, &other).min(only(&other, &one)) >= APART
}

/// The sentences of a plan, ready to be looked for.
#[derive(Debug, Clone)]
pub struct Listener {
    phrases: Vec<Vec<Word>>,
}

impl Listener {
    /// For these sentences.
    #[must_use]
    pub fn new(phrases: &[TripPhrase]) -> Self {
        Self { phrases: phrases.iter().map(|phrase| words_of(&phrase.text)).collect() }
    }

    /// Which sentences are in a text: their places in the plan.
    #[must_use]
    pub fn hear(&self, text: &str) -> Vec<usize> {
        let said = words_of(text);
        let starts = |phrase: &[Word]| (0..said.len()).any(|at| follows(phrase, said.get(at..)));
        (0..).zip(&self.phrases).filter(|(_, phrase)| starts(phrase)).map(|(at, _)| at).collect()
    }
}

/// Whether what was said goes on with the rest of a sentence. Words may have been joined or torn in two.
fn follows(phrase: &[Word], said: Option<&[Word]>) -> bool {
    let Some((word, rest)) = phrase.split_first() else { return true };
    let Some((first, others)) = said.and_then(<[Word]>::split_first) else { return false };
    if word.is_like(first) && follows(rest, Some(others)) {
        return true;
    }
    if first.len() < word.len()
        && let Some((second, after)) = others.split_first()
        && word.is_like(&first.joined(second))
        && follows(rest, Some(after))
    {
        return true;
    }
    match rest.split_first() {
        Some((next, after)) if word.len() < first.len() => {
            word.joined(next).is_like(first) && follows(after, Some(others))
        }
        _ => false,
    }
}

/// Insertions, deletions, changes and swaps of neighbours (optimal string alignment); more than `most` is `most + 1`.
fn distance(a: &str, b: &str, most: usize) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    let mut last = None;
    for (i, c) in a.chars().enumerate() {
        let mut next = Vec::with_capacity(row.len());
        next.push(i + 1);
        for (j, d) in b.iter().enumerate() {
            let get = |row: &[usize], at: usize| row.get(at).copied().unwrap_or(usize::MAX / 2);
            let change = get(&row, j) + usize::from(c != *d);
            let mut least = change.min(get(&row, j + 1) + 1).min(get(&next, j) + 1);
            let swapped = last == Some(*d) && j > 0 && b.get(j - 1) == Some(&c);
            if swapped {
                least = least.min(get(&before, j - 1) + 1);
            }
            next.push(least);
        }
        if next.iter().all(|n| *n > most) {
            return most + 1;
        }
        before = std::mem::replace(&mut row, next);
        last = Some(c);
    }
    row.last().copied().unwrap_or(most + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_in_a_word_is_forgiven_by_its_length() {
        let alike = |word: &str, said: &str| Word::new(word).is_like(&Word::new(said));
        assert!(alike("чайник", "чайнк") && alike("чайник", "чаниик") && alike("чайник", "chaynik"));
        assert!(alike("месяц", "mesyats") && alike("түштө", "тшүтө") && alike("понедельник", "понидельнек"));
        assert!(!alike("дом", "дон") && !alike("отдать", "одтта") && !alike("Zarina", "Karima"));
        assert_eq!(distance("abcd", "badc", 4), 2);
        assert_eq!(distance("", "abc", 3), 3);
    }

    #[test]
    fn sentences_of_a_plan_are_long_and_apart() {
        let phrase =
            |text: &str| TripPhrase { text: text.into(), meaning: PhraseMeaning::Well, place: String::new() };
        assert!(matches!(check(&[phrase("All is well here")]), Err(Error::Input("phrase-short"))));
        let kettle = phrase("Aunt Zarina asks where the blue kettle is");
        let alike = phrase("Aunt Zarina asks where the blue kettles are");
        assert!(matches!(check(&[kettle.clone(), alike]), Err(Error::Input("phrase-alike"))));
        assert!(check(&[kettle.clone(), phrase("Timur comes on Monday with two old carpets")]).is_ok());
        assert!(matches!(check(&vec![kettle; 7]), Err(Error::Input("phrase-many"))));
    }
}
