//! The decoders of the journal's parts, fed with changed copies of good ones: nothing panics, and whatever decodes encodes to the
//! same bytes again, so that no record has two forms.

use hamroh_core::{
    geo::Position,
    journal::{
        bundle::{Disclosed, decode_disclosed},
        cbor::Writer,
        model::{FactSheet, Kind},
        record::{Attachment, BUCKETS, Body, ExportNote, Header},
        seal::{self, SLOTS},
    },
};
use hamroh_tests::{noise::Noise, random::Random, step};

use super::{
    bytes_n,
    cbor::{Item, number},
};

/// Heads of numbers and lengths in another form than the shortest, of no length, and a break.
const HEADS: [&[u8]; 6] =
    [&[0x18, 0x17], &[0x19, 0, 1], &[0x1a, 0, 0, 0, 1], &[0x1b, 0, 0, 0, 0, 0, 0, 0, 1], &[0x1f], &[0xff]];

/// Feeds changed copies that keep some of the structure: half of them changed in their items, so that they stay CBOR, half in
/// their bytes. `again` decodes and encodes. Tells how many were taken.
fn feed(name: &str, seeds: &[Vec<u8>], again: impl Fn(&[u8]) -> Option<Vec<u8>>) -> String {
    for good in seeds {
        assert_eq!(again(good).as_ref(), Some(good), "{name}");
    }
    let items: Vec<_> = seeds.iter().map(|good| Item::read_all(good).unwrap()).collect();
    let (mut random, mut noise) = (Random::new(7049), Noise::with_signs(name, &HEADS));
    let runs = step("FUZZ_CASES", 200_000);
    let (mut taken, mut other) = (0usize, 0usize);
    for _ in 0..runs {
        let input = if random.below(2) == 0 {
            let mut item = items[random.index(items.len())].clone();
            for _ in 0..=random.below(3) {
                item.change(&mut random);
            }
            item.ours()
        } else {
            noise.change(seeds)
        };
        if let Some(encoded) = again(&input) {
            assert_eq!(encoded, input, "{name}: two forms of one thing");
            taken += 1;
            other += usize::from(!seeds.contains(&input));
        }
    }
    // Otherwise nothing but refusals was tried.
    assert!(other >= runs / 100, "{name}: {other} of {runs}");
    format!("proof: {name}: {runs} changed copies, {taken} decoded and encoded to the same bytes")
}

fn signed(random: &mut Random) -> i64 {
    let n = i64::try_from(number(random) >> 1).unwrap();
    if random.below(2) == 0 { n } else { !n }
}

fn text(random: &mut Random, limit: usize) -> String {
    const LETTERS: [char; 6] = ['a', ' ', '\0', 'ё', 'ў', '水'];
    (0..random.index(limit)).map(|_| LETTERS[random.index(LETTERS.len())]).collect()
}

fn maybe<T>(random: &mut Random, make: impl FnOnce(&mut Random) -> T) -> Option<T> {
    (random.below(2) == 0).then(|| make(random))
}

fn header(random: &mut Random) -> Header {
    Header {
        journal: bytes_n(random),
        seq: number(random),
        prev: bytes_n(random),
        epoch: bytes_n(random),
        commit: bytes_n(random),
        sealed: bytes_n(random),
        next_key: bytes_n(random),
        bucket: BUCKETS[random.index(BUCKETS.len())] as u64,
        first_key: maybe(random, bytes_n),
    }
}

fn body(random: &mut Random) -> Body {
    Body {
        kind: Kind::from_number(random.below(17)),
        client_id: bytes_n(random),
        boot_id: text(random, 20),
        monotonic_ms: signed(random),
        wall_ms: signed(random),
        zone_minutes: signed(random),
        clock_source: text(random, 8),
        position: maybe(random, |random| Position {
            lat_e7: i32::try_from(random.below(1_800_000_001)).unwrap() - 900_000_000,
            lon_e7: i32::try_from(random.below(2_000_000_001)).unwrap() - 1_000_000_000,
            radius_m: maybe(random, |random| u32::try_from(random.below(1 << 32)).unwrap()),
            age_s: maybe(random, |random| u32::try_from(random.below(1 << 20)).unwrap()),
            simulated: random.below(2) == 0,
        }),
        note: maybe(random, |random| format!("!{}", text(random, 60))),
        attachments: (0..random.below(3))
            .map(|_| Attachment {
                hash: bytes_n(random),
                length: number(random),
                media_type: text(random, 12),
            })
            .collect(),
        refs: (0..random.below(3)).map(|_| bytes_n(random)).collect(),
        export: maybe(random, |random| ExportNote {
            size: number(random),
            root: bytes_n(random),
            files: bytes_n(random),
            shown: bytes_n(random),
        }),
        recovered: maybe(random, |random| (number(random), bytes_n(random))),
        due_ms: maybe(random, signed),
        attempt: maybe(random, |random| {
            (i64::try_from(number(random) >> 1).unwrap(), text(random, 9), text(random, 9))
        }),
        part: maybe(random, |random| {
            let of = 1 + random.below(40);
            (1 + random.below(of), of)
        }),
        aside: maybe(random, bytes_n),
        facts: FactSheet {
            place: if random.below(2) == 0 { String::new() } else { format!("!{}", text(random, 40)) },
            money: if random.below(2) == 0 { String::new() } else { format!("!{}", text(random, 9)) },
            ..FactSheet::default()
        },
    }
}

/// The writers of `seal` and `bundle` are private; this is what the page of the format says.
pub fn write_epoch(number: u64, slots: &[&[u8]; SLOTS]) -> Vec<u8> {
    let mut w = Writer::new();
    w.map(2).uint(0).uint(number).uint(1).array(SLOTS);
    for slot in slots {
        w.bytes(slot);
    }
    w.finish()
}

fn write_disclosed(list: &[Disclosed]) -> Vec<u8> {
    let mut w = Writer::new();
    w.array(list.len());
    for d in list {
        w.array(3).uint(d.seq).bytes(&d.salt).bytes(&d.body);
    }
    w.finish()
}

#[test]
fn headers() {
    let mut random = Random::new(1);
    let seeds: Vec<_> = (0..64).map(|_| header(&mut random).encode()).collect();
    let told = feed("record headers", &seeds, |input| Some(Header::decode(input).ok()?.encode()));
    println!("{told}");
}

#[test]
fn bodies() {
    let mut random = Random::new(3);
    let seeds: Vec<_> = (0..256).map(|_| body(&mut random).encode().unwrap()).collect();
    let told = feed("record bodies", &seeds, |input| Some(Body::decode(input).ok()?.encode().unwrap()));
    println!("{told}");
    // The same in front of padding, as a seal holds them.
    let told = feed("padded record bodies", &seeds, |input| {
        let padded = [input, &[0; 40]].concat();
        let (body, used) = Body::decode_prefix(&padded).ok()?;
        let encoded = body.encode().unwrap();
        assert_eq!(encoded, padded[..used]);
        (used == input.len()).then_some(encoded)
    });
    println!("{told}");
}

#[test]
fn epochs() {
    let mut random = Random::new(6);
    let seeds: Vec<_> = (0..32)
        .map(|_| {
            let slots: [[u8; 80]; SLOTS] = std::array::from_fn(|_| bytes_n(&mut random));
            write_epoch(number(&mut random), &slots.each_ref().map(|slot| &slot[..]))
        })
        .collect();
    let real = seal::Epoch::new(&[1; 16], 9, &[]).unwrap().blob;
    let (number, slots) = seal::read_epoch(&real).unwrap();
    assert_eq!(write_epoch(number, &slots), real, "what the journal writes is what the test writes");
    let told = feed("epoch blobs", &seeds, |input| {
        let (number, slots) = seal::read_epoch(input).ok()?;
        Some(write_epoch(number, &slots))
    });
    println!("{told}");
}

#[test]
fn disclosed_records() {
    let mut random = Random::new(8);
    let seeds: Vec<_> = (0..64)
        .map(|_| {
            let mut seq = 0;
            let list: Vec<_> = (0..random.below(5))
                .map(|_| {
                    seq += 1 + (number(&mut random) >> 4);
                    Disclosed { seq, salt: bytes_n(&mut random), body: body(&mut random).encode().unwrap() }
                })
                .collect();
            write_disclosed(&list)
        })
        .collect();
    let told =
        feed("disclosed records", &seeds, |input| Some(write_disclosed(&decode_disclosed(input).ok()?)));
    println!("{told}");
}
