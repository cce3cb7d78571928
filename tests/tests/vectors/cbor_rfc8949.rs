//! RFC 8949 appendix A: what lies in our subset is read and written to the byte; everything else is refused.

use super::{
    cbor::{Item, every_call_refuses},
    hex,
};
use hamroh_core::journal::cbor::Reader;

fn text(t: &str) -> Item {
    Item::Text(t.into())
}

fn uints(n: &[u64]) -> Item {
    Item::Array(n.iter().copied().map(Item::Uint).collect())
}

#[test]
fn appendix_a_inside_the_subset() {
    let to_25: Vec<u64> = (1..=25).collect();
    let cases = [
        (Item::Uint(0), "00"),
        (Item::Uint(1), "01"),
        (Item::Uint(10), "0a"),
        (Item::Uint(23), "17"),
        (Item::Uint(24), "1818"),
        (Item::Uint(25), "1819"),
        (Item::Uint(100), "1864"),
        (Item::Uint(1000), "1903e8"),
        (Item::Uint(1_000_000), "1a000f4240"),
        (Item::Uint(1_000_000_000_000), "1b000000e8d4a51000"),
        (Item::Uint(u64::MAX), "1bffffffffffffffff"),
        (Item::Negative(-1), "20"),
        (Item::Negative(-10), "29"),
        (Item::Negative(-100), "3863"),
        (Item::Negative(-1000), "3903e7"),
        (Item::Bytes(vec![]), "40"),
        (Item::Bytes(vec![1, 2, 3, 4]), "4401020304"),
        (text(""), "60"),
        (text("a"), "6161"),
        (text("IETF"), "6449455446"),
        (text("\"\\"), "62225c"),
        (text("\u{fc}"), "62c3bc"),
        (text("\u{6c34}"), "63e6b0b4"),
        (text("\u{10151}"), "64f0908591"),
        (uints(&[]), "80"),
        (uints(&[1, 2, 3]), "83010203"),
        (Item::Array(vec![Item::Uint(1), uints(&[2, 3]), uints(&[4, 5])]), "8301820203820405"),
        (uints(&to_25), "98190102030405060708090a0b0c0d0e0f101112131415161718181819"),
        (Item::Map(vec![]), "a0"),
        (Item::Map(vec![(1, Item::Uint(2)), (3, Item::Uint(4))]), "a201020304"),
    ];
    for (item, encoded) in &cases {
        assert_eq!(item.ours(), hex(encoded), "{item:?}");
        assert_eq!(Item::read_all(&hex(encoded)).as_ref(), Some(item), "{encoded}");
    }
    println!("proof: RFC 8949 appendix A: {} inside the subset", cases.len());
}

/// Refused at the first byte by every call of the reader.
const REFUSED_AT_ONCE: [&str; 47] = [
    // Bignums.
    "c249010000000000000000",
    "c349010000000000000000",
    // Floating point, of 2, 4 and 8 bytes.
    "f90000",
    "f98000",
    "f93c00",
    "fb3ff199999999999a",
    "f93e00",
    "f97bff",
    "fa47c35000",
    "fa7f7fffff",
    "fb7e37e43c8800759c",
    "f90001",
    "f90400",
    "f9c400",
    "fbc010666666666666",
    "f97c00",
    "f97e00",
    "f9fc00",
    "fa7f800000",
    "fa7fc00000",
    "faff800000",
    "fb7ff0000000000000",
    "fb7ff8000000000000",
    "fbfff0000000000000",
    // false, true, null, undefined, other simple values.
    "f4",
    "f5",
    "f6",
    "f7",
    "f0",
    "f8ff",
    // Tags.
    "c074323031332d30332d32315432303a30343a30305a",
    "c11a514b67b0",
    "c1fb41d452d9ec200000",
    "d74401020304",
    "d818456449455446",
    "d82076687474703a2f2f7777772e6578616d706c652e636f6d",
    // Indefinite lengths.
    "5f42010243030405ff",
    "7f657374726561646d696e67ff",
    "9fff",
    "9f018202039f0405ffff",
    "9f01820203820405ff",
    "9f0102030405060708090a0b0c0d0e0f101112131415161718181819ff",
    "bf61610161629f0203ffff",
    "bf6346756ef563416d7421ff",
    // Of the same kinds, from section 3 and appendix F: a break alone, reserved lengths.
    "ff",
    "1c",
    "3f",
];

/// Refused further in: a number below 64 bits, maps with keys of text, an indefinite length inside.
const REFUSED_INSIDE: [&str; 8] = [
    "3bffffffffffffffff",
    "a26161016162820203",
    "826161a161626163",
    "a56161614161626142616361436164614461656145",
    "83018202039f0405ff",
    "83019f0203ff820405",
    "826161bf61626163ff",
    // Appendix F: a length without its bytes.
    "9a00000001",
];

#[test]
fn appendix_a_outside_the_subset() {
    for encoded in REFUSED_AT_ONCE {
        assert!(every_call_refuses(&Reader::new(&hex(encoded))), "{encoded}");
        // Nor as an element or as a value.
        assert_eq!(Item::read_all(&hex(&format!("81{encoded}"))), None, "{encoded}");
        assert_eq!(Item::read_all(&hex(&format!("a100{encoded}"))), None, "{encoded}");
    }
    for encoded in REFUSED_INSIDE {
        assert_eq!(Item::read_all(&hex(encoded)), None, "{encoded}");
    }
    println!("proof: RFC 8949 appendix A: {} outside", REFUSED_AT_ONCE.len() + REFUSED_INSIDE.len());
}

#[test]
fn a_longer_head_than_needed_is_refused() {
    let mut tried = 0;
    for major in 0..6u8 {
        for (n, shortest) in [(0u64, 0), (23, 0), (24, 1), (0xff, 1), (0x100, 2), (0xffff, 2), (0x1_0000, 4)]
        {
            for width in [1usize, 2, 4, 8] {
                let be = n.to_be_bytes();
                let info = 24 + u8::try_from(width.trailing_zeros()).unwrap();
                let mut encoded = vec![major << 5 | info];
                encoded.extend(&be[8 - width..]);
                // What a length promises: zeros, which are bytes, letters and elements; as keys they would not ascend.
                if major >= 2 {
                    encoded.resize(encoded.len() + usize::try_from(n).unwrap(), 0);
                }
                if width > shortest {
                    assert!(
                        every_call_refuses(&Reader::new(&encoded)),
                        "major {major}, {n} in {width} bytes"
                    );
                    tried += 1;
                } else if width == shortest && major != 5 {
                    assert!(Item::read_all(&encoded).is_some(), "major {major}, {n} in {width} bytes");
                }
            }
        }
    }
    assert_eq!(tried, 6 * (4 + 4 + 3 + 3 + 2 + 2 + 1));
}

#[test]
fn keys_that_do_not_ascend_are_refused() {
    for (encoded, is_taken) in [
        ("a201000200", true),
        ("a202000100", false),
        ("a201000100", false),
        ("a117181800", false),
        ("a21700181800", true),
        ("a21818001700", false),
        ("a12000", false),
        ("a14000", false),
    ] {
        assert_eq!(Item::read_all(&hex(encoded)).is_some(), is_taken, "{encoded}");
    }
}
