//! One box: names, scripts, slips, digits, layouts, and whatever else is thrown at it.

use super::*;
use crate::pack::tests::sample;

fn store() -> Store {
    Store::build(&sample(&[])).unwrap()
}

fn find(store: &Store, text: &str, words: &Words, limit: u32) -> Result<Vec<SearchHit>> {
    search(store, text, words, limit, store.issued(), &Marks::default())
}

fn first(text: &str) -> Option<(HitKind, String)> {
    let hits = find(&store(), text, &Words::new("en"), 10).unwrap();
    hits.into_iter().next().map(|h| (h.kind, h.id))
}

fn country(code: &str) -> Option<(HitKind, String)> {
    Some((HitKind::Country, code.into()))
}

#[test]
fn a_country_is_found_in_every_script_and_with_slips() {
    for text in [
        "Oʻzbekiston",
        "O‘zbekiston",
        "ozbekiston",
        "Ўзбекистон",
        "Узбекистон",
        "Uzbekistan",
        "Узбекистн",
        "UZ",
    ] {
        assert_eq!(first(text), country("UZ"), "{text}");
    }
    for text in ["Thailand", "Thialand", "Тайланд", "Таиланд", "ไทย", "Nfbkfyl", "ерфшдфтв", "th"]
    {
        assert_eq!(first(text), country("TH"), "{text}");
    }
    assert_eq!(first("Бирма"), country("MM"));
    assert_eq!(first("Бирм"), country("MM"));
}

#[test]
fn a_number_is_found_however_it_is_written() {
    for text in
        ["+66 2 675 3995", "02 675 3995", "6753995", "(02) 675-3995", "+6626753995", "0066 2 675 3995"]
    {
        assert_eq!(first(text), Some((HitKind::Org, "uz-th-consulate-general".into())), "{text}");
    }
    assert_eq!(first("1300"), Some((HitKind::Org, "th-hotline-1300".into())));
    let hits = find(&store(), "1300", &Words::new("ru"), 1).unwrap();
    assert_eq!(hits[0].matched, "1300");
    assert_eq!(hits[0].contacts[0].short_code.as_deref(), Some("1300"));
}

#[test]
fn organisations_are_found_by_what_they_are() {
    for text in ["Uzbek consulate Bangkok", "узбекское консульство бангкок", "консульство узбекистан бангкок"]
    {
        assert_eq!(first(text), Some((HitKind::Org, "uz-th-consulate-general".into())), "{text}");
    }
    assert_eq!(first("посольство Казахстан Таиланд"), Some((HitKind::Org, "kz-th-embassy".into())));
}

#[test]
fn places_have_their_aliases_and_countries_their_organisations() {
    for text in ["Мае Сот", "Мэсот", "mae sot", "maesot", "แม่สอด"] {
        assert_eq!(first(text), Some((HitKind::Place, "mae-sot".into())), "{text}");
    }
    let hits = find(&store(), "Таиланд", &Words::new("ru"), 10).unwrap();
    assert_eq!((hits[0].kind, hits[0].title.as_str()), (HitKind::Country, "Таиланд"));
    assert!(hits.iter().any(|h| h.id == "th-hotline-1300" && !h.contacts.is_empty()));
    assert!(hits.windows(2).all(|w| w[0].score >= w[1].score));
}

#[test]
fn under_three_letters_only_beginnings_match() {
    let hits = find(&store(), "Ma", &Words::new("en"), 20).unwrap();
    let ids: Vec<&str> = hits.iter().map(|h| h.id.as_str()).collect();
    assert!(ids.contains(&"MY") && ids.contains(&"mae-sot"), "{ids:?}");
}

#[test]
fn nothing_typed_is_an_error() {
    let store = store();
    let long = "Ў".repeat(10_240);
    let hostile = [
        "",
        " ",
        "\"",
        "\"\"",
        "*",
        "-",
        "--",
        "AND",
        "OR",
        "NOT",
        "NEAR(",
        "a*",
        "\"a",
        "'",
        "';DROP TABLE org;--",
        "😀😀😀",
        "\0",
        "a\0b",
        "\u{202e}dnaliaht",
        "\u{301}\u{301}\u{301}",
        "\u{e31}",
        "^",
        "fold:tai",
        "(",
        ")",
        "{",
        "%",
        "_",
        "\\",
        "+",
        "+++",
        "0",
        "00000000000000000000",
        "\u{feff}",
        "a\u{200b}b",
        "１３００",
        "٦٧٥٣٩٩٥",
        long.as_str(),
    ];
    for text in hostile {
        for limit in [0, 1, u32::MAX] {
            let hits = find(&store, text, &Words::new("ky"), limit);
            assert!(hits.is_ok_and(|h| h.len() <= 50), "{text:?}");
        }
    }
}
