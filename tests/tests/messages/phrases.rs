//! Sentences of plans: known again after hasty typing, in no small talk, and of one plan alone.

use hamroh_core::{
    sos::phrases::{self, Listener, TripPhrase},
    words::{LANGUAGES, Words},
};
use hamroh_tests::random::Random;

use crate::cases;

fn plan(language: &str) -> Vec<TripPhrase> {
    phrases::suggest(&Words::new(language)).unwrap()
}

/// One way in which a sentence changes between the head and the other phone.
type Change = (&'static str, fn(&str, &mut Random) -> String);

const CHANGES: [Change; 14] = [
    ("as it is", |text, _| text.to_owned()),
    ("small letters", |text, _| text.to_lowercase()),
    ("capitals", |text, _| text.to_uppercase()),
    ("without signs", |text, _| text.chars().filter(|c| c.is_alphanumeric() || *c == ' ').collect()),
    ("smileys and blanks", |text, _| format!("👋 {}  🙂🙂", text.replace(' ', "   "))),
    ("among other words", |text, _| format!("salom, qalaysan?\n{text} xo'p, hayr")),
    ("Latin letters", |text, _| latin(text)),
    ("a letter lost", |text, random| {
        in_long_word(text, random, |word, at| {
            word.remove(at);
        })
    }),
    ("a letter doubled", |text, random| in_long_word(text, random, |word, at| word.insert(at, word[at]))),
    ("neighbours swapped", |text, random| {
        in_long_word(text, random, |word, at| {
            let other = if at > 0 { at - 1 } else { at + 1 };
            word.swap(at, other);
        })
    }),
    ("a wrong letter", |text, random| in_long_word(text, random, |word, at| word[at] = 'u')),
    ("plain letters", |text, _| {
        text.chars()
            .map(|c| match c {
                'ё' => 'е',
                'ө' => 'о',
                'ү' | 'ұ' => 'у',
                'қ' => 'к',
                'ң' => 'н',
                'ғ' => 'г',
                'ҳ' => 'х',
                'ҷ' => 'ж',
                'ӣ' | 'і' => 'и',
                'ӯ' => 'у',
                'ў' => 'о',
                'ə' => 'a',
                'ı' => 'i',
                'ö' => 'o',
                'ü' => 'u',
                'ğ' => 'g',
                'ç' => 'c',
                other => other,
            })
            .collect()
    }),
    ("no apostrophes", |text, _| text.replace(['ʻ', 'ʼ', '‘', '’', '\''], "")),
    ("two words joined", |text, random| {
        let blanks: Vec<usize> = text.match_indices(' ').map(|(at, _)| at).collect();
        let at = blanks[random.index(blanks.len())];
        format!("{}{}", &text[..at], &text[at + 1..])
    }),
];

/// Changes a letter of a word with five letters or more.
fn in_long_word(text: &str, random: &mut Random, change: fn(&mut Vec<char>, usize)) -> String {
    let mut words: Vec<Vec<char>> = text.split(' ').map(|w| w.chars().collect()).collect();
    let is_long = |word: &&mut Vec<char>| word.iter().filter(|c| c.is_alphabetic()).count() >= 5;
    let mut long: Vec<&mut Vec<char>> = words.iter_mut().filter(is_long).collect();
    let chosen = random.index(long.len());
    let word = &mut long[chosen];
    let letters = word.iter().filter(|c| c.is_alphabetic()).count();
    let at = random.index(letters);
    change(word, at);
    words.iter().map(|w| w.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// As somebody types it whose keyboard has no Cyrillic.
fn latin(text: &str) -> String {
    let pairs = [
        ("щ", "sh"),
        ("ш", "sh"),
        ("ч", "ch"),
        ("ж", "zh"),
        ("ц", "ts"),
        ("ю", "yu"),
        ("я", "ya"),
        ("ё", "yo"),
        ("х", "kh"),
        ("а", "a"),
        ("б", "b"),
        ("в", "v"),
        ("г", "g"),
        ("д", "d"),
        ("е", "e"),
        ("з", "z"),
        ("и", "i"),
        ("й", "y"),
        ("к", "k"),
        ("л", "l"),
        ("м", "m"),
        ("н", "n"),
        ("о", "o"),
        ("п", "p"),
        ("р", "r"),
        ("с", "s"),
        ("т", "t"),
        ("у", "u"),
        ("ф", "f"),
        ("ъ", ""),
        ("ы", "y"),
        ("ь", ""),
        ("э", "e"),
        ("қ", "q"),
        ("ғ", "g"),
        ("ң", "n"),
        ("ө", "o"),
        ("ү", "u"),
        ("ұ", "u"),
        ("ў", "o'"),
        ("ҳ", "h"),
        ("ҷ", "j"),
        ("ӣ", "i"),
        ("ӯ", "u"),
        ("і", "i"),
        ("ә", "a"),
        ("һ", "h"),
    ];
    pairs.iter().fold(text.to_lowercase(), |text, (from, to)| text.replace(from, to))
}

#[test]
fn a_sentence_is_known_again_after_hasty_typing() {
    let mut random = Random::new(3);
    let (mut tried, mut missed) = (0, Vec::new());
    for language in LANGUAGES {
        for _ in 0..cases("PHRASE_PLANS", 20) {
            let plan = plan(language);
            let listener = Listener::new(&plan);
            for (n, phrase) in plan.iter().enumerate() {
                for (name, change) in CHANGES {
                    let said = change(&phrase.text, &mut random);
                    tried += 1;
                    if listener.hear(&said) != [n] {
                        missed.push(format!("{language}, {name}: {} | {said}", phrase.text));
                    }
                }
            }
        }
    }
    assert!(missed.is_empty(), "{} of {tried}:\n{}", missed.len(), missed[..missed.len().min(40)].join("\n"));
}

#[test]
fn another_plan_knows_nothing_and_small_talk_raises_no_alarm() {
    let count = cases("PHRASE_TEXTS", 20_000);
    let mut random = Random::new(4);
    let mut heard = 0_u64;
    for language in LANGUAGES {
        let listener = Listener::new(&plan(language));
        let talk = Talk::new(language);
        for n in 0..count / LANGUAGES.len() as u64 {
            // Every third text is a sentence of somebody else's plan: the hardest small talk there is.
            let text = if n % 3 == 0 { talk.sentence(&mut random) } else { talk.small_talk(&mut random) };
            for at in listener.hear(&text) {
                heard += 1;
                println!("{language}: {text} taken for {at}");
            }
        }
    }
    assert_eq!(heard, 0);
    println!(
        "proof: sentences: {count} texts of small talk, a third of them sentences of other plans, 0 false alarms"
    );
}

/// Everyday talk, made of the words that sentences are made of and of others.
struct Talk {
    templates: Vec<String>,
    lists: Vec<(&'static str, Vec<String>)>,
}

const CHATTER: [&str; 12] = [
    "salom",
    "ok",
    "как дела",
    "all is fine",
    "we ate plov",
    "завтра позвоню",
    "рахмат",
    "send money please",
    "жақсы",
    "иштеп жатам",
    "good night",
    "ҳама хуб",
];

impl Talk {
    fn new(language: &str) -> Self {
        let words = Words::new(language);
        let list = |key: &str| -> Vec<String> {
            words.say(key, &[]).split('|').map(|w| w.trim().to_owned()).collect()
        };
        let slots = ["who", "name", "adjective", "noun", "guest", "when"];
        let lists = slots.map(|slot| (slot, list(&format!("phrase-{slot}"))));
        Self { templates: list("phrase-templates"), lists: lists.into() }
    }

    fn sentence(&self, random: &mut Random) -> String {
        let template = self.templates[random.index(self.templates.len())].clone();
        self.lists.iter().fold(template, |text, (slot, list)| {
            text.replace(&format!("<{slot}>"), &list[random.index(list.len())])
        })
    }

    fn small_talk(&self, random: &mut Random) -> String {
        let mut text = String::new();
        for _ in 0..3 + random.below(12) {
            let (_, list) = &self.lists[random.index(self.lists.len())];
            let word = match random.below(2) {
                0 => CHATTER[random.index(CHATTER.len())],
                _ => &list[random.index(list.len())],
            };
            text.push_str(word);
            text.push_str([" ", ", ", ". ", "\n"][random.index(4)]);
        }
        text
    }
}

#[test]
fn words_of_a_list_are_too_far_apart_to_be_mistyped_into_each_other() {
    for language in LANGUAGES {
        let talk = Talk::new(language);
        let counts: Vec<usize> = talk.lists.iter().map(|(_, list)| list.len()).collect();
        assert_eq!((talk.templates.len(), counts), (4, vec![8, 32, 16, 16, 32, 16]), "{language}");
        for (slot, list) in &talk.lists {
            for (n, word) in list.iter().enumerate() {
                for other in &list[n + 1..] {
                    // Put where the matcher sees them: one sentence is not the other.
                    let around = |word: &str| TripPhrase {
                        text: format!("qwertzu asdfghj {word} yxcvbnm poiuzt lkjhgf mnbvcxy"),
                        meaning: phrases::PhraseMeaning::Well,
                        place: String::new(),
                    };
                    let listener = Listener::new(&[around(word)]);
                    let heard = listener.hear(&around(other).text);
                    assert!(heard.is_empty(), "{language} {slot}: {word} {other}");
                }
            }
        }
    }
}
