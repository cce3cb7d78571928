//! The pattern language of the pack, for people who do not program (manual: `core/pack/adverts/README.md`).
//!
//! `@ticket & @free` is two ideas near each other in one sentence, in any order, `&&` also in different sentences; `passport hand` is two words one after the other;
//! `a|b` is either; `за_наш_счёт` is words side by side; `=ad` is a whole word, `*mayd` the inside of a word,
//! `~rdim` the end of a word, anything else the beginning of a word.

use crate::text::words::fold_word;

/// How a word of the lexicon meets a word of a text.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Test {
    /// The word begins so.
    Prefix(String),
    /// The word is exactly so.
    Exact(String),
    /// The word has this inside.
    Inside(String),
    /// The word ends so.
    Suffix(String),
}

/// Makes a test of a folded word.
type Make = fn(String) -> Test;

impl Test {
    /// Whether a folded word passes.
    pub(crate) fn passes(&self, word: &str) -> bool {
        match self {
            Self::Prefix(s) => word.starts_with(s.as_str()),
            Self::Exact(s) => word == s,
            Self::Inside(s) => word.contains(s.as_str()),
            Self::Suffix(s) => word.ends_with(s.as_str()),
        }
    }

    /// What the automaton looks for; words stand between blanks there.
    pub(crate) fn needle(&self) -> String {
        match self {
            Self::Prefix(s) => format!(" {s}"),
            Self::Exact(s) => format!(" {s} "),
            Self::Inside(s) => s.clone(),
            Self::Suffix(s) => format!("{s} "),
        }
    }

    /// A word of at most `whole` letters stands for itself; alone, such a word must say so with `=`.
    fn parse(word: &str, whole: usize) -> Result<Self, String> {
        let signs: [(char, Make); 3] = [('=', Self::Exact), ('*', Self::Inside), ('~', Self::Suffix)];
        let (make, body): (Make, &str) = signs
            .into_iter()
            .find_map(|(sign, make)| word.strip_prefix(sign).map(|rest| (make, rest)))
            .unwrap_or((Self::Prefix, word));
        let folded = fold_word(body);
        let letters = folded.chars().count();
        if letters == 0 {
            return Err(format!("`{word}` has no letters"));
        }
        let prefix = matches!(make(String::new()), Self::Prefix(_));
        if letters < 3 && whole == 0 && prefix {
            return Err(format!(
                "`{word}` is too short when folded (`{folded}`): write `={body}` for the whole word"
            ));
        }
        // Beside other words `в`, `не`, `тек` mean themselves, not every word that begins so.
        if letters <= whole && prefix {
            return Ok(Self::Exact(folded));
        }
        Ok(make(folded))
    }
}

/// Words side by side.
pub(crate) type Stem = Vec<Test>;

/// One alternative of an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Choice {
    /// Words written out.
    Stem(Stem),
    /// A named idea: a row of `concepts.csv` or a built-in (`@money`, `@contact`).
    Concept(String),
}

/// A part of a pattern as parsed: a sequence of elements, each a list of alternatives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Part {
    /// One after the other.
    pub(crate) elements: Vec<Vec<Choice>>,
    /// Joined by `&&`: it may stand in another sentence.
    pub(crate) crosses: bool,
}

/// Parses the alternatives of one element.
pub(crate) fn choices(text: &str) -> Result<Vec<Choice>, String> {
    text.split('|')
        .map(str::trim)
        .filter(|s| !s.is_empty())
        .map(|s| match s.strip_prefix('@') {
            Some(name) => Ok(Choice::Concept(name.to_owned())),
            None => stem(s).map(Choice::Stem),
        })
        .collect()
}

fn stem(text: &str) -> Result<Stem, String> {
    let words: Vec<&str> = text.split('_').filter(|s| !s.is_empty()).collect();
    let last = words.len().saturating_sub(1);
    let whole = |i: usize| match (last, i == last) {
        (0, _) => 0,
        (_, true) => 2,
        (_, false) => 3,
    };
    words.into_iter().enumerate().map(|(i, w)| Test::parse(w, whole(i))).collect()
}

/// Parses a whole pattern.
pub(crate) fn parse(text: &str) -> Result<Vec<Part>, String> {
    let mut parts = Vec::new();
    for near in text.split("&&") {
        for (i, part) in near.split('&').enumerate() {
            let elements = part.split_whitespace().map(choices).collect::<Result<Vec<_>, _>>()?;
            if elements.is_empty() || elements.iter().any(Vec::is_empty) {
                return Err("an empty part: something is missing beside `&` or `|`".to_owned());
            }
            parts.push(Part { elements, crosses: i == 0 && !parts.is_empty() });
        }
    }
    Ok(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_reads_as_documented() {
        assert_eq!(
            parse("~rdim").unwrap()[0].elements,
            vec![vec![Choice::Stem(vec![Test::Suffix("rdim".into())])]]
        );
        let parts = parse("@ticket & за_наш_сч|=free *olmayd").unwrap();
        assert_eq!(parts.len(), 2);
        assert_eq!(parts[0].elements, vec![vec![Choice::Concept("ticket".into())]]);
        assert_eq!(parts[1].elements.len(), 2);
        assert!(!parts[1].crosses);
        assert!(parse("@a & @b && @c").unwrap()[2].crosses);
        assert_eq!(parts[1].elements[1], vec![Choice::Stem(vec![Test::Inside("olmaid".into())])]);
    }

    #[test]
    fn mistakes_are_named() {
        assert!(parse("").is_err());
        assert!(parse("a & ").is_err());
        assert!(parse("ab").unwrap_err().contains("=ab"));
        assert!(parse("=ab").is_ok());
    }
}
