//! Anchors: Crockford's base32 of 128 bits.

use hamroh_core::journal::anchor::{ALPHABET, ANCHOR_LEN, Anchor};
use hamroh_tests::random::Random;

use super::bytes_n;

/// The same by long division, as the model.
fn divided(mut value: u128) -> String {
    let mut out = vec![];
    for _ in 0..26 {
        out.push(char::from(ALPHABET[usize::try_from(value % 32).unwrap()]));
        value /= 32;
    }
    out.iter().rev().collect()
}

#[test]
fn published_values() {
    // ULIDs are 128 bits in the same alphabet; the first is their specification's example, the last the largest there is.
    for (text, value) in [
        ("01ARZ3NDEKTSV4RRFFQ69G5FAV", 0x0156_3e3a_b5d3_d676_4c61_efb9_9302_bd5b_u128),
        ("00000000000000000000000000", 0),
        ("7ZZZZZZZZZZZZZZZZZZZZZZZZZ", u128::MAX),
    ] {
        assert_eq!(Anchor(value.to_be_bytes()).to_string(), text);
        assert_eq!(Anchor::parse(text).unwrap(), Anchor(value.to_be_bytes()));
    }
    assert!(Anchor::parse("80000000000000000000000000").is_err(), "129 bits");
}

#[test]
fn every_value_comes_back() {
    let mut random = Random::new(26);
    let mut values: Vec<[u8; 16]> = (0..100_000).map(|_| bytes_n(&mut random)).collect();
    values.extend((0..128).map(|bit| (1u128 << bit).to_be_bytes()));
    values.extend((0..128).map(|bit| (u128::MAX >> bit).to_be_bytes()));
    for value in values {
        let text = Anchor(value).to_string();
        assert_eq!(text, divided(u128::from_be_bytes(value)));
        assert_eq!(text.len(), ANCHOR_LEN);
        assert_eq!(Anchor::parse(&text).unwrap(), Anchor(value));
        // As people copy them: small letters, groups, what looks alike.
        let by_hand: String = text
            .to_lowercase()
            .chars()
            .enumerate()
            .flat_map(|(i, c)| [(i % 5 == 4).then_some('-'), Some(c)])
            .flatten()
            .map(|c| match c {
                '0' => 'o',
                '1' if random.below(2) == 0 => 'I',
                '1' => 'l',
                other => other,
            })
            .collect();
        assert_eq!(Anchor::parse(&by_hand).unwrap(), Anchor(value), "{by_hand}");
    }
}
