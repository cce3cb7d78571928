//! A text as folded words, each knowing its place in the original.
//!
//! Folded words stand in one string with a blank after each, which is what an automaton reads in one pass; the table of
//! words leads from there back to Unicode scalars of the text as given.

use std::borrow::Cow;

use super::fold::{self, Letter};
use super::lookalike::{self, Script};
use super::repair::{is_leet_sign, majority, other_readings, repair};
use super::split::{is_word_char, join_spaced, split};
pub use super::units::{Unit, units};
use super::units::{is_letter, units_into};

/// One word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word {
    /// First byte in [`Words::folded`].
    pub start: usize,
    /// One past its last byte there.
    pub end: usize,
    /// First Unicode scalar in the text as given.
    pub from: usize,
    /// One past its last scalar there.
    pub to: usize,
    /// Position for distances: words count 1, the end of a sentence or line counts more.
    pub place: u32,
    /// Number of the sentence.
    pub sentence: u32,
    /// Letters were replaced or joined: somebody, or a camera, broke the word.
    pub repaired: bool,
    /// Several words may be glued in it (`б е з о п ы т а`): stems may begin anywhere.
    pub glued: bool,
}

/// The words of a text.
#[derive(Debug, Default)]
pub struct Words {
    /// Folded words, a blank before the first and after each.
    pub folded: String,
    /// The words in order.
    pub list: Vec<Word>,
    /// Other words that disguised ones may be, written like [`Words::folded`].
    pub readings: String,
    /// For each of them: one past its last byte there, and its place in [`Words::list`].
    pub read_as: Vec<(usize, usize)>,
}

/// Reads a text into folded words.
#[must_use]
pub fn read(text: &str) -> Words {
    read_units(&units(text))
}

/// As [`read`], for units that exist already.
#[must_use]
pub fn read_units(units: &[Unit]) -> Words {
    let units = &*without_inner_dots(units);
    let text_script = majority(units);
    let drawn = lookalike::is_drawn(units.iter().map(|u| u.ch));
    let stretches = join_spaced(split(units), units);
    let mut words = Words::default();
    words.folded.reserve(units.len() + units.len() / 4 + 1);
    words.folded.push(' ');
    words.list.reserve(stretches.len());
    let (mut place, mut sentence) = (0u32, 0u32);
    let mut raw: Vec<Unit> = Vec::new();
    let mut folder = Folder::default();
    for stretch in &stretches {
        place = place.saturating_add(1 + stretch.breaks);
        sentence = sentence.saturating_add(u32::from(stretch.sentence));
        let Some(slice) = units.get(stretch.first..=stretch.last) else { continue };
        let (Some(first), Some(last)) = (slice.first(), slice.last()) else { continue };
        let start = words.folded.len();
        let mut repaired = false;
        if let Some(name) = stretch.picture {
            words.folded.push_str(&fold_word(name));
        } else {
            raw.clear();
            raw.extend(
                slice
                    .iter()
                    .filter(|u| is_word_char(u.ch) || fold::is_apostrophe(u.ch) || is_leet_sign(u.ch)),
            );
            repaired = repair(&mut raw, text_script);
            folder.fold(&mut raw, &mut words.folded);
        }
        let end = words.folded.len();
        if end == start {
            continue;
        }
        words.folded.push(' ');
        let glued = stretch.letters == 0;
        if !glued && stretch.picture.is_none() {
            words.add_readings(slice, text_script, drawn, &mut folder);
            if let Some(end) = around_pictures(units, stretch.first, stretch.last) {
                raw.clear();
                let whole = units.get(stretch.first..=end).unwrap_or(slice);
                raw.extend(whole.iter().filter(|u| is_word_char(u.ch)));
                words.add_reading(&mut raw, text_script, &mut folder);
            }
        }
        words.list.push(Word {
            start,
            end,
            from: first.from,
            to: last.to,
            place,
            sentence,
            repaired: repaired || glued,
            glued,
        });
    }
    words
}

impl Words {
    /// Adds what the word that is about to be listed may also be.
    fn add_readings(&mut self, word: &[Unit], text: Script, drawn: bool, folder: &mut Folder) {
        let plain = |u: &&Unit| is_word_char(u.ch) || fold::is_apostrophe(u.ch);
        if !drawn && word.iter().all(|u| is_letter(u.ch) || fold::is_apostrophe(u.ch)) {
            return;
        }
        for reading in other_readings(word, drawn) {
            let mut raw: Vec<Unit> = reading.iter().filter(plain).copied().collect();
            self.add_reading(&mut raw, text, folder);
        }
    }

    /// Adds one of them.
    fn add_reading(&mut self, raw: &mut Vec<Unit>, text: Script, folder: &mut Folder) {
        repair(raw, text);
        if self.readings.is_empty() {
            self.readings.push(' ');
        }
        folder.fold(raw, &mut self.readings);
        self.read_as.push((self.readings.len(), self.list.len()));
        self.readings.push(' ');
    }
}

/// The last unit of a word that is broken by pictures (`Жу💻муш`), when this stretch is its beginning. Pictures also stand between words
/// in place of blanks: what is joined is another reading and takes nothing away.
fn around_pictures(units: &[Unit], first: usize, last: usize) -> Option<usize> {
    let at = |i: usize| units.get(i).map(|u| u.ch);
    let is_picture =
        |i: usize| at(i).is_some_and(|c| matches!(c, '\u{2190}'..='\u{2BFF}' | '\u{1F000}'..='\u{1FAFF}'));
    let goes_on_from = |i: usize| is_picture(i) && i.checked_sub(1).and_then(at).is_some_and(is_letter);
    if first.checked_sub(1).is_some_and(goes_on_from) {
        return None;
    }
    let mut end = last;
    while let Some(next) = (end + 1..=end + 3).find(|&i| !is_picture(i)) {
        let begins_a_word = |c: char| c.is_uppercase() && !at(end).is_some_and(char::is_uppercase);
        if next == end + 1 || !at(next).is_some_and(|c| is_letter(c) && !begins_a_word(c)) {
            break;
        }
        end = (next..units.len()).take_while(|&i| at(i).is_some_and(is_word_char)).last().unwrap_or(next);
    }
    (end > last).then_some(end)
}

/// `рабо.та для де.ву.шек`: from the third on, points between short pieces of Cyrillic words are a disguise and neither
/// abbreviation nor a forgotten blank.
fn without_inner_dots(units: &[Unit]) -> Cow<'_, [Unit]> {
    /// Letters of a piece before the point, and after it.
    const PIECES: (usize, usize) = (4, 6);
    let letter = |u: &&Unit| matches!(u.ch, '\u{0400}'..='\u{052F}');
    let inner = |i: usize| {
        units.get(i).is_some_and(|u| u.ch == '.') && {
            let before =
                units.get(..i).unwrap_or(&[]).iter().rev().take(PIECES.0 + 1).take_while(letter).count();
            let after =
                units.get(i + 1..).unwrap_or(&[]).iter().take(PIECES.1 + 1).take_while(letter).count();
            (1..=PIECES.0).contains(&before) && (1..=PIECES.1).contains(&after)
        }
    };
    if (0..units.len()).filter(|&i| inner(i)).take(3).count() < 3 {
        return Cow::Borrowed(units);
    }
    Cow::Owned(units.iter().enumerate().filter(|(i, _)| !inner(*i)).map(|(_, u)| *u).collect())
}

/// Folds one word of a lexicon exactly as words of a text are folded.
#[must_use]
pub fn fold_word(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    WordFolder::default().fold(word, &mut out);
    out
}

/// [`fold_word`] for many words, with the same memory.
#[derive(Default)]
pub(crate) struct WordFolder {
    raw: Vec<Unit>,
    folder: Folder,
}

impl WordFolder {
    /// Writes the folded word at the end of `out`.
    pub(crate) fn fold(&mut self, word: &str, out: &mut String) {
        self.raw.clear();
        units_into(word, &mut self.raw);
        self.raw.retain(|u| is_word_char(u.ch));
        self.folder.fold(&mut self.raw, out);
    }
}

/// Folds words one after the other with the same memory.
#[derive(Default)]
struct Folder {
    spelled: Vec<Letter>,
    squashed: Vec<Letter>,
}

impl Folder {
    /// Writes the folded word at the end of `out`.
    fn fold(&mut self, raw: &mut [Unit], out: &mut String) {
        soften(raw);
        self.spelled.clear();
        for (i, unit) in raw.iter().enumerate() {
            fold::spell(unit.ch, i, &mut self.spelled);
        }
        // The `ts` of `tickets` is a plural; anywhere else it is a transliterated `ц`.
        let plural = matches!(raw, [.., t, s] if matches!((t.ch, s.ch), ('t' | 'T', 's' | 'S')));
        let end = self.spelled.len() - usize::from(plural);
        fold::squash(self.spelled.get(..end).unwrap_or(&[]), &mut self.squashed);
        let start = out.len();
        for letter in &self.squashed {
            push_one_sh(out, start, letter.ch);
        }
        if plural {
            out.push('s');
        }
    }
}

/// `ё`, `yo`, `йо`, `ye`, `йе` and `е` are one letter: Russian drops the dots, Uzbek writes `ёрдам` and `yordam`,
/// `етарли` and `yetarli`, and `йўл` is typed `yo'l` or `yol`. The `и` of `питание` is a letter of its own and stays.
fn soften(raw: &mut [Unit]) {
    let glide = |c: char| matches!(c, 'y' | 'Y' | 'й' | 'Й');
    let vowel = |c: char| matches!(c, 'o' | 'O' | 'e' | 'E' | 'о' | 'О' | 'е' | 'Е' | 'ў' | 'Ў');
    for i in 0..raw.len() {
        let pair = raw.get(i).zip(raw.get(i + 1)).is_some_and(|(a, b)| glide(a.ch) && vowel(b.ch));
        if let Some(unit) = raw.get_mut(i) {
            if pair {
                unit.ch = '\'';
            } else if matches!(unit.ch, 'ё' | 'Ё') {
                unit.ch = 'е';
            }
        }
        if pair && let Some(next) = raw.get_mut(i + 1) {
            next.ch = 'e';
        }
    }
}

/// Appends a letter to the word that begins at `start`; `shch` and `sch` are transliterations of one letter, `щ`, which
/// is folded to `sh`.
fn push_one_sh(out: &mut String, start: usize, letter: char) {
    if letter == 'h' && out.ends_with('c') {
        let word = out.get(start..).unwrap_or("");
        if word.ends_with("sc") {
            out.pop();
        } else if word.ends_with("shc") {
            out.pop();
            return;
        }
    }
    out.push(letter);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        read(text).folded.trim().to_owned()
    }

    #[test]
    fn one_word_in_all_its_disguises() {
        let plain = folded("работа");
        for text in [
            "РАБОТА",
            "рaбoтa",
            "раб\u{200B}ота",
            "ра\u{00AD}бота",
            "р а б о т а",
            "р.а.б.о.т.а",
            "раб0та",
            "rabota",
            "р@бота",
            "ра*бо*та",
        ] {
            assert_eq!(folded(text), plain, "{text}");
        }
    }

    #[test]
    fn a_disguised_word_may_be_several() {
        let has =
            |text: &str, word: &str| read(text).readings.split_whitespace().any(|w| w == fold_word(word));
        assert!(has("к*рта", "карта"));
        assert!(has("c*rd", "card"));
        assert!(has("6ил3т", "билет"));
        assert!(has("п*сп*рт", "паспорт"));
        assert_eq!(folded("v!sa t!cket"), "visa ticket");
        assert_eq!(folded("Много!Взять с собой"), "mnogo vziat s soboi");
        assert!(has("б3спл@тн0", "бесплатно"));
        assert!(has("6uJIeT u BU3a 3a HaW c4eT", "билет"));
        assert!(has("6uJIeT u BU3a 3a HaW c4eT", "наш"));
        assert!(has("Жу💻муш бар", "жумуш"));
        assert!(has("М🌏ья✈️н🌴ма", "мьянма"));
        assert!(has("ПАС🛂ПОРТ", "паспорт"));
        assert!(read("Работа🔥Билет✈️ 2000💵").readings.is_empty());
        assert!(read("обычный текст 2000 долл").readings.is_empty());
    }

    #[test]
    fn scripts_of_one_language_meet() {
        assert_eq!(
            folded("ҳамма харажат бизнинг ҳисобимиздан"),
            folded("hamma xarajat bizning hisobimizdan")
        );
        assert_eq!(folded("ёрдам йўлкира етарли"), folded("yordam yo‘lkira yetarli"));
        assert_eq!(folded("жұмыс"), folded("jumys"));
        assert_eq!(folded("tickets цех tsekh"), "tickets ceh ceh");
        assert_eq!(folded("жильё ещё борщ"), folded("жилье еще borshch"));
        assert_eq!(folded("𝗪𝗼𝗿𝗸 ⓦⓞⓡⓚ"), "vork vork");
    }

    #[test]
    fn spans_lead_back_to_the_original() {
        let text = "a😀 «Мья\u{0301}нма»!";
        let words = read(text);
        let last = words.list.last().copied().unwrap();
        assert_eq!(
            text.chars().skip(last.from).take(last.to - last.from).collect::<String>(),
            "Мья\u{0301}нма"
        );
    }

    /// How many words each sentence has.
    fn sentences(text: &str) -> Vec<usize> {
        read(text).list.chunk_by(|one, next| one.sentence == next.sentence).map(<[Word]>::len).collect()
    }

    #[test]
    fn a_picture_begins_the_sentence_that_it_stands_before() {
        assert_eq!(sentences("Good day!\n\u{1f1f9}\u{1f1ed} office, flight paid"), [2, 4]);
        assert_eq!(sentences("\n\u{1f1f9}\u{1f1ed} office, flight paid"), [4]);
    }

    #[test]
    fn a_number_goes_on_with_its_sentence_and_a_share_does_not() {
        assert_eq!(sentences("Call tel. 8 700 tomorrow"), [5]);
        assert_eq!(sentences("You go now. 100% legal"), [3, 2]);
        assert_eq!(sentences("To'lov yo'q. 5 kishi kerak"), [2, 3]);
    }

    #[test]
    fn lines_are_one_sentence_where_the_next_word_had_no_room() {
        let broken = "we look for people who want\nto work in a warm country\nwith housing and flights that\nare paid by the company we";
        assert_eq!(sentences(broken).len(), 1);
        let listed =
            "we look for people who want\nno experience\nhousing and flights are paid by us\nwrite soon";
        assert_eq!(sentences(listed).len(), 4);
    }

    #[test]
    fn numbers_stay_numbers() {
        assert_eq!(folded("от 2000долл 18-30 hr77 25mln"), "ot 2000dol 18 30 hr77 25mln");
    }

    #[test]
    fn hostile_texts_end() {
        assert!(read("").list.is_empty());
        assert!(read("\0\0\u{0301}\u{0301}").list.is_empty());
        assert!(read(&"\u{0301}".repeat(10_000)).list.is_empty());
        assert!(!read(&"🏠".repeat(1000)).list.is_empty());
    }
}
