//! Names of firms in a text: what stands in quotation marks beside a word for a firm, behind its legal form, or in capital letters
//! behind the word for a firm.

use super::terms::Span;
use crate::text::words::fold_word;

/// Legal forms of companies where our readers come from and where they go, folded when compared.
const FORMS: [&str; 26] = [
    "ООО", "ОАО", "ПАО", "ЗАО", "ИП", "ОсОО", "ТОО", "ЖШС", "ЖЧК", "МЧЖ", "MChJ", "ҶДММ", "ЧП", "MMC", "LLC",
    "LLP", "Ltd", "Inc", "Corp", "GmbH", "PLC", "JSC", "LTD", "QMJ", "АО", "АҚ",
];
/// Beginnings of words for a firm; a name in quotation marks near one is its name.
const FIRM: [&str; 24] = [
    "компан",
    "фирм",
    "завод",
    "фабрик",
    "отел",
    "агентств",
    "корпорац",
    "холдинг",
    "сеть",
    "company",
    "firm",
    "factory",
    "hotel",
    "agency",
    "group",
    "kompani",
    "korxona",
    "zavod",
    "agentlik",
    "şirkət",
    "ширкат",
    "мекеме",
    "ишкана",
    "кәсіпорын",
];
/// Longest name, in characters.
const LONGEST: usize = 48;
/// How far before a quotation mark the word for a firm may stand, in characters.
const NEAR: usize = 28;
const PAIRS: [(char, char); 4] = [('«', '»'), ('"', '"'), ('“', '”'), ('„', '“')];

/// The names, in order of place, each with its span in Unicode scalars.
pub(super) fn find(text: &[char]) -> Vec<(String, Span)> {
    let mut out: Vec<(String, Span)> = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let found = quoted(text, at).or_else(|| after_form(text, at)).or_else(|| after_firm(text, at));
        match found {
            Some((name, span)) => {
                at = span.end.max(at + 1);
                out.push((name, span));
            }
            None => at += 1,
        }
    }
    out
}

/// A name that begins with the quotation mark at `at`.
fn quoted(text: &[char], at: usize) -> Option<(String, Span)> {
    let opening = *text.get(at)?;
    let closing = PAIRS.iter().find(|(open, _)| *open == opening)?.1;
    let inside = text.get(at + 1..)?.iter().take(LONGEST).position(|c| *c == closing || *c == '\n')?;
    let end = at + 1 + inside;
    let name = text.get(at + 1..end).filter(|_| text.get(end) == Some(&closing))?;
    let before: String = text.get(at.saturating_sub(NEAR)..at)?.iter().collect();
    // In Uzbek, Kazakh and Azerbaijani the form follows the name.
    let after: String = text.get(end + 1..)?.iter().take(NEAR).collect();
    let sentence = before.rsplit(['.', '!', '?', '\n', ';']).next().unwrap_or_default();
    let next = after.split_whitespace().next().unwrap_or_default();
    let firm = sentence.split_whitespace().chain([next]).any(|word| {
        let folded = fold_word(word);
        FORMS.iter().any(|form| folded == fold_word(form))
            || FIRM.iter().any(|f| folded.starts_with(&fold_word(f)))
    });
    let key = key(name);
    (firm && !key.is_empty()).then_some((key, Span { start: at + 1, end }))
}

/// Up to three capitalised words behind a legal form that begins at `at`.
fn after_form(text: &[char], at: usize) -> Option<(String, Span)> {
    let boundary = |i: usize| text.get(i).is_none_or(|c| !c.is_alphanumeric());
    if at > 0 && !boundary(at - 1) {
        return None;
    }
    let rest = text.get(at..)?;
    let word: Vec<char> = rest.iter().copied().take(6).take_while(|c| c.is_alphabetic()).collect();
    // Written as a form is: `ИП`, not `ип` inside of a word or a sentence.
    let written: String = word.iter().collect();
    if !FORMS.contains(&written.as_str()) || !boundary(at + word.len()) {
        return None;
    }
    let (span, _) = capitals(text, at + word.len())?;
    let key = key(text.get(span.start..span.end)?);
    (key.chars().count() >= 2).then_some((key, span))
}

/// `компания Golden Wing`, `Агентство Новый Путь`: capital letters behind a word for a firm that begins at `at`. One word is a name when
/// it is in another script than the word for the firm; of two, one at least is not all in capitals.
fn after_firm(text: &[char], at: usize) -> Option<(String, Span)> {
    if at > 0 && text.get(at - 1).is_some_and(|c| c.is_alphanumeric()) {
        return None;
    }
    let word: Vec<char> =
        text.get(at..)?.iter().copied().take(LONGEST).take_while(|c| c.is_alphabetic()).collect();
    let latin = |c: &char| c.is_ascii_alphabetic();
    if word.len() < 4 {
        return None;
    }
    let folded = fold_word(&word.iter().collect::<String>());
    if !FIRM.iter().any(|f| folded.starts_with(&fold_word(f))) {
        return None;
    }
    let (span, words) = capitals(text, at + word.len())?;
    let name = text.get(span.start..span.end)?;
    let other_script = name.iter().all(|c| !c.is_alphabetic() || latin(c)) && !word.iter().all(latin);
    let shouted = !name.iter().any(|c| c.is_lowercase());
    let key = key(name);
    ((other_script || (words >= 2 && !shouted)) && key.chars().count() >= 3).then_some((key, span))
}

/// Up to three words that begin with capital letters, behind blanks at `at`; and how many they are.
fn capitals(text: &[char], at: usize) -> Option<(Span, usize)> {
    let mut start = at;
    while text.get(start).is_some_and(|c| matches!(c, ' ' | '.' | ':' | '\u{A0}')) {
        start += 1;
    }
    let (mut end, mut words) = (start, 0);
    for _ in 0..3 {
        let from = if end == start { start } else { end + 1 };
        let capital = text.get(from).is_some_and(|c| c.is_uppercase() || c.is_ascii_digit());
        if !capital || (end != start && text.get(end) != Some(&' ')) {
            break;
        }
        end = from + text.get(from..)?.iter().take_while(|c| c.is_alphanumeric() || **c == '-').count();
        words += 1;
    }
    (words > 0).then_some((Span { start, end }, words))
}

/// How names are compared: folded words, so that `«Ромашка»` and `ROMASHKA` are one.
fn key(name: &[char]) -> String {
    let name: String = name.iter().collect();
    let words: Vec<String> =
        name.split(|c: char| !c.is_alphanumeric()).map(fold_word).filter(|w| !w.is_empty()).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<String> {
        let text: Vec<char> = text.chars().collect();
        find(&text).into_iter().map(|(_, span)| text[span.start..span.end].iter().collect()).collect()
    }

    #[test]
    fn firms_are_named_by_form_or_quotation_marks() {
        assert_eq!(names("Компания «Азия Групп» приглашает"), ["Азия Групп"]);
        assert_eq!(names("ООО Ромашка Плюс, г. Москва"), ["Ромашка Плюс"]);
        assert_eq!(names("ТОО «Береке» и ОсОО \"Ала-Тоо\""), ["Береке", "Ала-Тоо"]);
        assert_eq!(names("\"Baraka Tekstil\" MChJ ishga oladi"), ["Baraka Tekstil"]);
        assert_eq!(names("MChJ Baraka Tekstil"), ["Baraka Tekstil"]);
        assert_eq!(
            names("Orchid передали вас партнёрам, компания Golden Wing. Условия те же"),
            ["Golden Wing"]
        );
        assert_eq!(names("биздин компания Wellgold Hotels, Камбоджа"), ["Wellgold Hotels"]);
        assert_eq!(names("Агентство Новый Путь набирает"), ["Новый Путь"]);
        assert!(names("КОМПАНИЯ ПРИГЛАШАЕТ НА РАБОТУ. Компания ищет людей").is_empty());
        assert!(names("он сказал «хорошо» и уехал").is_empty());
    }
}
