//! Where words and sentences begin and end; pictures and flags that stand for words.

use super::{
    fold,
    repair::is_leet_sign,
    units::{Unit, is_letter, is_letter_or_digit},
};

/// A stretch of units that makes one word before repair.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stretch {
    /// First unit.
    pub(super) first: usize,
    /// Last unit.
    pub(super) last: usize,
    /// Letters and digits; none when single letters were joined.
    pub(super) letters: u32,
    /// How much farther than one word it stands from the word before.
    pub(super) breaks: u32,
    /// A sentence begins with it.
    pub(super) sentence: bool,
    /// The word that a picture stands for.
    pub(super) picture: Option<&'static str>,
}

/// Whether words are made of this character.
#[inline]
pub(super) fn is_word_char(c: char) -> bool {
    is_letter_or_digit(c) || (!c.is_ascii() && unicode_normalization::char::is_combining_mark(c))
}

/// Pictures that advertisers use as words.
fn picture(c: char) -> Option<&'static str> {
    Some(match c {
        '✈' | '🛫' | '🛬' | '🛩' | '🎫' | '🎟' => "pictureplane",
        '🏠' | '🏡' | '🏨' | '🏢' | '🛏' | '🏘' => "picturehouse",
        '🍽' | '🍲' | '🍜' | '🍛' | '🥗' | '🍱' | '🍴' => "picturemeal",
        '🛂' => "picturevisa",
        '🚗' | '🚕' | '🚐' | '🚙' | '🚌' => "picturecar",
        '💻' | '🖥' | '⌨' | '🎧' => "picturescreen",
        '📘' | '📕' | '🪪' => "picturepassport",
        '📸' | '📷' | '🤳' => "picturephoto",
        _ => return None,
    })
}

/// Signs that are put between letters to break a word for a filter, and that end no word by themselves.
fn is_filler(c: char) -> bool {
    matches!(c, '*' | '·' | '•' | '¸' | '~' | '^' | '|') || (is_leet_sign(c) && c != '!')
}

/// Cuts the units into words.
pub(super) fn split(units: &[Unit]) -> Vec<Stretch> {
    let mut out: Vec<Stretch> = Vec::with_capacity(units.len() / 5);
    let mut open: Option<Stretch> = None;
    let wrapped = is_wrapped(units);
    let (mut breaks, mut sentence, mut visible) = (0u32, false, None);
    // A sentence on a line of its own ends no further away than one on the same line.
    let mut ended = false;
    let letter_at = |i: usize| units.get(i).is_some_and(|u| is_letter(u.ch));
    let mut i = 0;
    while let Some(unit) = units.get(i) {
        let c = unit.ch;
        let before_break = visible;
        if !c.is_whitespace() {
            visible = Some(c);
        }
        let within = || letter_at(i + 1) && i.checked_sub(1).is_some_and(letter_at);
        let is_part = is_word_char(c)
            || (open.is_some()
                && (fold::is_apostrophe(c)
                    || (is_filler(c) && !looks_like_address(units, i))
                    || (c == '!' && open.is_some_and(|s| s.letters <= 2)))
                && within());
        if is_part {
            let stretch = open.get_or_insert(Stretch {
                first: i,
                last: i,
                letters: 0,
                breaks: std::mem::take(&mut breaks),
                sentence: std::mem::take(&mut sentence),
                picture: None,
            });
            ended = false;
            stretch.last = i;
            stretch.letters += u32::from(is_word_char(c));
            i += 1;
            continue;
        }
        let before = open.take();
        out.extend(before);
        // A picture begins a sentence as a word does.
        let mut drawn = |last, picture| Stretch {
            first: i,
            last,
            letters: 9,
            breaks: std::mem::take(&mut breaks),
            sentence: std::mem::take(&mut sentence),
            picture,
        };
        if c == ' ' {
            i += 1;
            continue;
        }
        if let (Some(a), Some(b)) = (indicator(c), units.get(i + 1).and_then(|u| indicator(u.ch))) {
            // Two regional indicators are a flag; `flag:th` is a word of the places table.
            out.push(drawn(i + 1, flag(a, b)));
            i += 2;
            continue;
        }
        if let Some(name) = picture(c) {
            out.push(drawn(i, Some(name)));
        }
        match c {
            '\n' | '\r' => {
                breaks = breaks.saturating_add(u32::from(!std::mem::take(&mut ended))).min(3);
                sentence |= line_ends_sentence(before_break, wrapped);
            }
            '.' | '!' | '?' | '…' | ';' if units.get(i + 1).is_none_or(|u| !is_word_char(u.ch)) => {
                breaks = breaks.max(2);
                ended = true;
                let word = before.and_then(|s| units.get(s.first..=s.last)).unwrap_or(&[]);
                sentence |= sign_ends_sentence(units, i, word);
            }
            _ => {}
        }
        i += 1;
    }
    out.extend(open);
    out
}

// Letter case says nothing about where sentences end: a text written in capitals must not be judged otherwise.

/// A new line is a new sentence, unless the line before, whose last sign is `before`, announces it (`We pay:`) or the text was broken into lines of one width.
fn line_ends_sentence(before: Option<char>, wrapped: bool) -> bool {
    match before {
        // The point or the dots have said already whether a sentence ends.
        Some(':' | ',' | '-' | '\u{2013}' | '\u{2014}' | '.' | '…') => false,
        Some(c) => !(wrapped && is_word_char(c)),
        None => true,
    }
}

/// Whether somebody's window or camera broke the text into lines: four or more, none but the last shorter than 3/5 of the longest.
fn is_wrapped(units: &[Unit]) -> bool {
    /// No screen of a phone or e-mail is wider.
    const WIDEST: usize = 100;
    let breaks = |c: char| matches!(c, '\n' | '\r');
    if units.iter().filter(|u| breaks(u.ch)).count() < 3 {
        return false;
    }
    let lines: Vec<&[Unit]> = units.split(|u| breaks(u.ch)).filter(|line| !line.is_empty()).collect();
    let widest = lines.iter().map(|line| line.len()).max().unwrap_or(0);
    // A line was broken where its next word had no room; in a picture of a text signs are not equally wide.
    let had_no_room = |(line, next): (&&[Unit], &&[Unit])| {
        let word = next.iter().take_while(|u| !u.ch.is_whitespace()).count();
        (line.len() + 1 + word) * 5 >= widest * 4
    };
    lines.len() > 3 && widest <= WIDEST && lines.iter().zip(lines.iter().skip(1)).all(had_no_room)
}

/// `долл. в месяц`, `тел. 8`: a point after a shortened word ends nothing; dots can be a pause. `word` stands before the sign.
fn sign_ends_sentence(units: &[Unit], at: usize, word: &[Unit]) -> bool {
    let sign = |i: Option<usize>| i.and_then(|i| units.get(i)).map(|u| u.ch);
    match sign(Some(at)) {
        Some(';' | '…') => false,
        Some('.') => {
            let dots = sign(at.checked_add(1)) == Some('.') || sign(at.checked_sub(1)) == Some('.');
            let mut after = units.iter().skip(at + 1).map(|u| u.ch).skip_while(|c| c.is_whitespace());
            let is_figure = after.next().is_some_and(|c| c.is_ascii_digit());
            // `100% legal` is no number of anything.
            let is_share = after.find(|c| !c.is_ascii_digit()) == Some('%');
            let numbered = (1..=4).contains(&word.len()) && is_figure && !is_share && !is_any(word, &WHOLE);
            !(dots || numbered || is_shortened(word))
        }
        _ => true,
    }
}

/// Words that are written with a point in the middle of a sentence. Not `мин.` and `макс.`: before a figure they end nothing, and
/// behind one they are often the last.
const SHORTENED: [&str; 38] = [
    "долл", "дол", "тел", "руб", "тыс", "мес", "млн", "млрд", "чел", "ул", "гр", "кв", "см", "стр", "обл",
    "нед", "сут", "др", "пр", "зп", "физ", "юр", "пос", "респ", "им", "сек", "инд", "tel", "mr", "mrs", "dr",
    "approx", "mo", "hr", "hrs", "yr", "yrs", "ltd",
];

/// "There is", "there is not", "is", "no fee": short, and before a figure they end a sentence all the same.
const WHOLE: [&str; 21] = [
    "нет", "есть", "yo'q", "yo‘q", "yoʻq", "йўқ", "жоқ", "жок", "нест", "yox", "bor", "бор", "бар", "ҳаст",
    "var", "аст", "emas", "эмас", "емес", "эмес", "fee",
];

fn is_shortened(word: &[Unit]) -> bool {
    matches!(word, [one] if is_letter(one.ch)) || is_any(word, &SHORTENED)
}

fn is_any(word: &[Unit], list: &[&str]) -> bool {
    let lower = || word.iter().flat_map(|u| u.ch.to_lowercase());
    word.len() <= 6 && list.iter().any(|s| lower().eq(s.chars()))
}

/// An `@` that belongs to an e-mail address or a handle is no letter `a`.
fn looks_like_address(units: &[Unit], at: usize) -> bool {
    if units.get(at).is_none_or(|u| u.ch != '@') {
        return false;
    }
    units.iter().skip(at + 1).take(40).take_while(|u| !u.ch.is_whitespace()).any(|u| u.ch == '.')
}

fn indicator(c: char) -> Option<char> {
    let n = (c as u32).checked_sub(0x1F1E6)?;
    (n < 26).then(|| char::from_u32('a' as u32 + n)).flatten()
}

/// Names of the flags that matter to the places table.
fn flag(a: char, b: char) -> Option<&'static str> {
    Some(match (a, b) {
        ('t', 'h') => "flagtailand",
        ('m', 'm') => "flagmianma",
        ('k', 'h') => "flagkambodja",
        ('l', 'a') => "flaglaos",
        ('a', 'e') => "flagdubai",
        ('m', 'y') => "flagmalaizia",
        ('p', 'h') => "flagfilipin",
        ('v', 'n') => "flagvetnam",
        ('c', 'n') => "flagkitai",
        _ => "flagother",
    })
}

/// Joins runs of four or more single letters (`р а б о т а`, `w.o.r.k`).
pub(super) fn join_spaced(stretches: Vec<Stretch>, units: &[Unit]) -> Vec<Stretch> {
    let single = |s: &Stretch| {
        s.picture.is_none() && s.letters == 1 && units.get(s.first).is_some_and(|u| is_letter(u.ch))
    };
    if !stretches.windows(4).any(|four| four.iter().all(single)) {
        return stretches;
    }
    let mut out = Vec::with_capacity(stretches.len());
    let mut i = 0;
    while let Some(first) = stretches.get(i) {
        let mut end = i + 1;
        if single(first) {
            while let (Some(a), Some(b)) = (stretches.get(end - 1), stretches.get(end)) {
                // One sign between them, or two blanks for one.
                let between = units.get(a.last + 1..b.first).unwrap_or(&[]);
                let near = match between {
                    [u] => matches!(u.ch, ' ' | '.' | '-' | '_' | '\u{2013}' | '/' | '*'),
                    [u, v] => u.ch == ' ' && v.ch == ' ',
                    _ => false,
                };
                if !(single(b) && near) {
                    break;
                }
                end += 1;
            }
        }
        if end - i >= 4 {
            let last = stretches.get(end - 1).unwrap_or(first);
            // No letters counted marks the word as glued.
            out.push(Stretch { last: last.last, letters: 0, ..*first });
            i = end;
        } else {
            out.push(*first);
            i += 1;
        }
    }
    out
}
