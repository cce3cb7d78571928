//! The pattern language of the pack, for people who do not program (manual: `core/pack/adverts/README.md`).
//!
//! `@ticket & @free` is two ideas near each other in one sentence, in any order, `&&` also in different sentences; `passport hand` is two words one after the other;
//! `a|b` is either; `за_наш_счёт` is words side by side; `=ad` is a whole word, `*mayd` the inside of a word,
//! `~rdim` the end of a word, anything else the beginning of a word.

use crate::text::words::WordFolder;

/// What stands between two words of a stem; no folded word has it.
const BESIDE: char = '_';

/// How a word of the lexicon meets a word of a text, written as the automaton looks for it: ` pasport` begins so, ` ad ` is exactly so, `olmaid`
/// has it inside, `rdim ` ends so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Test<'a>(&'a str);

impl<'a> Test<'a> {
    /// What the automaton looks for; words stand between blanks there.
    pub(crate) fn needle(self) -> &'a str {
        self.0
    }

    /// Its letters.
    pub(crate) fn letters(self) -> &'a str {
        self.0.trim()
    }

    /// The byte that a word must begin with; 0 when it may begin with any.
    pub(crate) fn first_byte(self) -> u8 {
        let first = self.0.strip_prefix(' ').and_then(|letters| letters.bytes().next());
        first.unwrap_or(0)
    }

    /// Whether the word begins with it.
    pub(crate) fn begins(self) -> bool {
        self.0.starts_with(' ')
    }

    /// Whether a folded word passes.
    pub(crate) fn passes(self, word: &str) -> bool {
        match (self.begins(), self.0.ends_with(' ')) {
            (true, true) => word == self.letters(),
            (true, false) => word.starts_with(self.letters()),
            (false, true) => word.ends_with(self.letters()),
            (false, false) => word.contains(self.letters()),
        }
    }
}

/// The tests of a stem as [`StemReader::read`] writes it: words side by side.
pub(crate) fn tests(stem: &str) -> impl Iterator<Item = Test<'_>> {
    stem.split(BESIDE).map(Test)
}

/// Reads stems one after the other with the same memory.
#[derive(Default)]
pub(crate) struct StemReader {
    folder: WordFolder,
    stem: String,
}

impl StemReader {
    /// A stem as its folded words, each written as its [`Test`].
    pub(crate) fn read(&mut self, text: &str) -> Result<&str, String> {
        let words = text.split(BESIDE).filter(|s| !s.is_empty());
        let last = words.clone().count().saturating_sub(1);
        self.stem.clear();
        for (at, word) in words.enumerate() {
            if at > 0 {
                self.stem.push(BESIDE);
            }
            // A word of at most so many letters stands for itself; alone, such a word must say so with `=`.
            let whole = match (last, at == last) {
                (0, _) => 0,
                (_, true) => 2,
                (_, false) => 3,
            };
            self.word(word, whole)?;
        }
        Ok(&self.stem)
    }

    fn word(&mut self, word: &str, whole: usize) -> Result<(), String> {
        let signs = [('=', (true, true)), ('*', (false, false)), ('~', (false, true))];
        let signed =
            signs.into_iter().find_map(|(sign, how)| word.strip_prefix(sign).map(|rest| (how, rest)));
        let ((begins, mut ends), body) = signed.unwrap_or(((true, false), word));
        if begins {
            self.stem.push(' ');
        }
        let start = self.stem.len();
        self.folder.fold(body, &mut self.stem);
        let folded = self.stem.get(start..).unwrap_or("");
        let letters = folded.chars().count();
        if letters == 0 {
            return Err(format!("`{word}` has no letters"));
        }
        let prefix = begins && !ends;
        if letters < 3 && whole == 0 && prefix {
            return Err(format!(
                "`{word}` is too short when folded (`{folded}`): write `={body}` for the whole word"
            ));
        }
        // Beside other words `в`, `не`, `тек` mean themselves, not every word that begins so.
        ends |= letters <= whole && prefix;
        if ends {
            self.stem.push(' ');
        }
        Ok(())
    }
}

/// One alternative of an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Choice<'a> {
    /// Words written out, for [`StemReader::read`].
    Stem(&'a str),
    /// A named idea: a row of `concepts.csv` or a built-in (`@money`, `@contact`).
    Concept(&'a str),
}

/// A part of a pattern: a sequence of elements.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Part<'a> {
    /// One after the other, each for [`choices`].
    pub(crate) elements: Vec<&'a str>,
    /// Joined by `&&`: it may stand in another sentence.
    pub(crate) crosses: bool,
}

/// The alternatives of one element.
pub(crate) fn choices(element: &str) -> impl Iterator<Item = Choice<'_>> {
    element.split('|').map(str::trim).filter(|s| !s.is_empty()).map(|s| match s.strip_prefix('@') {
        Some(name) => Choice::Concept(name),
        None => Choice::Stem(s),
    })
}

/// Divides a whole pattern.
pub(crate) fn parse(text: &str) -> Result<Vec<Part<'_>>, String> {
    let mut parts = Vec::new();
    for near in text.split("&&") {
        for (i, part) in near.split('&').enumerate() {
            let elements: Vec<&str> = part.split_whitespace().collect();
            if elements.is_empty() || elements.iter().any(|e| choices(e).next().is_none()) {
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

    fn stem(text: &str) -> Result<String, String> {
        StemReader::default().read(text).map(str::to_owned)
    }

    #[test]
    fn the_language_reads_as_documented() {
        assert_eq!(stem("~rdim").unwrap(), "rdim ");
        assert_eq!(stem("*olmayd").unwrap(), "olmaid");
        assert_eq!(stem("за_наш_счёт").unwrap(), " za _ nash_ shet");
        let parts = parse("@ticket & за_наш_сч|=free *olmayd").unwrap();
        assert_eq!(parts.len(), 2);
        assert_eq!(choices(parts[0].elements[0]).collect::<Vec<_>>(), [Choice::Concept("ticket")]);
        let either = [Choice::Stem("за_наш_сч"), Choice::Stem("=free")];
        assert_eq!(choices(parts[1].elements[0]).collect::<Vec<_>>(), either);
        assert_eq!(parts[1].elements.len(), 2);
        assert!(!parts[1].crosses);
        assert!(parse("@a & @b && @c").unwrap()[2].crosses);
    }

    #[test]
    fn each_word_of_a_stem_passes_its_own_words() {
        let passing = |text: &str| {
            let stem = stem(text).unwrap();
            let words = ["ad", "adam", "vadam", "glad"];
            tests(&stem)
                .map(|t| words.into_iter().filter(|w| t.passes(w)).collect::<Vec<_>>())
                .collect::<Vec<_>>()
        };
        assert_eq!(passing("ada"), [["adam"]]);
        assert_eq!(passing("=ad"), [["ad"]]);
        assert_eq!(passing("*ada"), [["adam", "vadam"]]);
        assert_eq!(passing("~lad"), [["glad"]]);
        assert_eq!(passing("=glad_ad"), [["glad"], ["ad"]]);
    }

    #[test]
    fn mistakes_are_named() {
        assert!(parse("").is_err());
        assert!(parse("a & ").is_err());
        assert!(parse("a & |").is_err());
        assert!(stem("ab").unwrap_err().contains("=ab"));
        assert!(stem("=ab").is_ok());
        assert!(stem("=!").unwrap_err().contains("no letters"));
    }
}
