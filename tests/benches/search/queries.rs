//! What is typed, and what was meant. The same on every run.

use hamroh_core::words::{LANGUAGES, Words};

use crate::{
    Outcome,
    corpus::{self, Corpus},
};

/// Kinds of query, in the order of the table.
pub const SETS: [&str; 5] = ["one letter left out", "other slips", "described", "other keyboard", "digits"];

/// Something typed.
pub struct Query {
    /// Place in [`LANGUAGES`]; digits have none.
    pub language: Option<usize>,
    /// Place in [`SETS`].
    pub set: usize,
    pub text: String,
    /// Kinds and ids that are right.
    pub right: Vec<(&'static str, String)>,
}

/// Keys of the Latin and of the Russian layout, in one order.
const KEYS: [&str; 2] = ["qwertyuiop[]asdfghjkl;'zxcvbnm,.`", "йцукенгшщзхъфывапролджэячсмитьбюё"];

/// All queries of all languages.
pub fn all(corpus: &Corpus) -> Outcome<Vec<Query>> {
    let mut queries = Vec::new();
    for (at, language) in LANGUAGES.iter().enumerate() {
        let words = Words::new(language);
        let countries = corpus.rows.countries.iter().filter_map(|c| Some((&c.code, c.names.get(*language)?)));
        // Every other country: the two that are compared take their time.
        for (nth, (code, name)) in countries.enumerate().skip(at % 2).step_by(2) {
            let Some(text) = left_out(name, 1 + nth * 7) else { continue };
            let right = named(corpus, ("country", code), [name, &text]);
            queries.push(Query { language: Some(at), set: 0, text, right });
            if nth % 12 < 2
                && let Some(text) = other_keyboard(name)
            {
                let right = named(corpus, ("country", code), [name, &text]);
                queries.push(Query { language: Some(at), set: 3, text, right });
            }
        }
        let cities = corpus.rows.cities.iter().filter_map(|c| Some((&c.id, c.names.get(*language)?)));
        for (nth, (id, name)) in cities.enumerate().skip(at % 3).step_by(3) {
            let Some(text) = slip(name, nth) else { continue };
            let right = named(corpus, ("place", id), [name, &text]);
            queries.push(Query { language: Some(at), set: 1, text, right });
        }
        for (nth, org) in corpus.orgs.iter().enumerate().skip(at).step_by(331) {
            let (sending, city) =
                (corpus::country(&corpus.rows, org.sending)?, corpus::city(&corpus.rows, org.city)?);
            let (Some(sending), Some(city)) = (sending.names.get(*language), city.names.get(*language))
            else {
                continue;
            };
            let what = words.say(&format!("directory-org-type-{}", org.org_type.replace('_', "-")), &[]);
            // Every other one with a slip in the name of the city.
            let city =
                if nth % 2 == 0 { city.clone() } else { left_out(city, nth).unwrap_or_else(|| city.clone()) };
            let text = format!("{what} {sending} {city}");
            let right = vec![("org", org.id.clone())];
            queries.push(Query { language: Some(at), set: 2, text, right });
        }
    }
    for (nth, org) in corpus.orgs.iter().enumerate().step_by(163) {
        let digits: Vec<char> = org.number.chars().filter(char::is_ascii_digit).collect();
        // As a whole in groups, as dialled inside the country, its last seven.
        let text = match nth % 3 {
            0 => format!("+{}", grouped(&digits)),
            1 => format!("0{}", grouped(digits.get(digits.len() - 8..).ok_or("a short number")?)),
            _ => digits.iter().skip(digits.len() - 7).collect(),
        };
        let end: String = digits.iter().skip(digits.len() - 7).collect();
        let same = corpus.orgs.iter().filter(|other| other.number.ends_with(&end));
        let right = same.map(|other| ("org", other.id.clone())).collect();
        queries.push(Query { language: None, set: 4, text, right });
    }
    Ok(queries)
}

/// Several things may bear one name (Hong Kong), and a slip may make another thing's name of it: all of them are right.
fn named(
    corpus: &Corpus,
    meant: (&'static str, &String),
    texts: [&String; 2],
) -> Vec<(&'static str, String)> {
    let texts = texts.map(|text| text.to_lowercase());
    let same = corpus.names.iter().filter(|n| n.kind != "org" && texts.contains(&n.text.to_lowercase()));
    same.map(|n| (n.kind, n.id.clone())).chain([(meant.0, meant.1.clone())]).collect()
}

/// One letter left out, never the first; `None` for names that would be too short to mean anything.
fn left_out(name: &str, seed: usize) -> Option<String> {
    let mut letters: Vec<char> = name.chars().collect();
    if letters.len() < 4 {
        return None;
    }
    letters.remove(1 + seed % (letters.len() - 1));
    Some(letters.into_iter().collect())
}

/// Two letters swapped, one doubled, one replaced by its right neighbour, or only the first two thirds.
fn slip(name: &str, nth: usize) -> Option<String> {
    let mut letters: Vec<char> = name.chars().collect();
    if letters.len() < 5 {
        return None;
    }
    let at = 1 + nth * 3 % (letters.len() - 2);
    match nth % 4 {
        0 => letters.swap(at, at + 1),
        1 => letters.insert(at, *letters.get(at)?),
        2 => *letters.get_mut(at)? = *letters.get(at + 1)?,
        _ => letters.truncate(letters.len() * 2 / 3 + 1),
    }
    Some(letters.into_iter().collect())
}

fn other_keyboard(name: &str) -> Option<String> {
    let [latin, russian] = KEYS;
    let lower = name.to_lowercase();
    let swap = |from: &str, to: &str| -> Option<String> {
        lower
            .chars()
            .map(|c| {
                if c == ' ' || c == '-' {
                    Some(c)
                } else {
                    to.chars().nth(from.chars().position(|k| k == c)?)
                }
            })
            .collect()
    };
    // Names with letters that neither layout has are left out.
    swap(latin, russian).or_else(|| swap(russian, latin))
}

fn grouped(digits: &[char]) -> String {
    digits.chunks(3).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}
