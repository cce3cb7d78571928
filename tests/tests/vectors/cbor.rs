//! The CBOR subset against `minicbor`, which wrote not a line of ours: drawn trees, and noise.

use hamroh_core::journal::cbor::{Keys, Reader, Writer};
use hamroh_tests::{random::Random, step};

use super::bytes;

/// What the subset can say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    Uint(u64),
    /// Below zero.
    Negative(i64),
    Bytes(Vec<u8>),
    Text(String),
    Array(Vec<Item>),
    /// Keys ascend.
    Map(Vec<(u64, Item)>),
}

impl Item {
    fn write(&self, w: &mut Writer) {
        match self {
            Self::Uint(n) => {
                w.uint(*n);
                // Both ways to write a number that is not negative are one.
                if let Ok(n) = i64::try_from(*n) {
                    let (mut a, mut b) = (Writer::new(), Writer::new());
                    a.int(n);
                    b.uint(n.unsigned_abs());
                    assert_eq!(a.finish(), b.finish());
                }
            }
            Self::Negative(n) => {
                w.int(*n);
            }
            Self::Bytes(b) => {
                w.bytes(b);
            }
            Self::Text(t) => {
                w.text(t);
            }
            Self::Array(items) => {
                w.array(items.len());
                items.iter().for_each(|item| item.write(w));
            }
            Self::Map(pairs) => {
                w.map(pairs.len());
                for (key, value) in pairs {
                    w.uint(*key);
                    value.write(w);
                }
            }
        }
    }

    /// Our bytes.
    pub fn ours(&self) -> Vec<u8> {
        let mut w = Writer::new();
        self.write(&mut w);
        w.finish()
    }

    /// Read by us; the type of the next item is all that a schema would know.
    pub fn read(r: &mut Reader<'_>) -> Option<Self> {
        Some(match r.rest().first()? >> 5 {
            0 => Self::Uint(r.uint().ok()?),
            1 => Self::Negative(r.int().ok()?),
            2 => Self::Bytes(r.bytes().ok()?.to_vec()),
            3 => Self::Text(r.text().ok()?.to_owned()),
            4 => {
                let n = r.array().ok()?;
                let mut items = vec![];
                for _ in 0..n {
                    items.push(Self::read(r)?);
                }
                Self::Array(items)
            }
            5 => {
                let mut keys = Keys::of(r).ok()?;
                let mut pairs = vec![];
                while let Some(key) = keys.next(r).ok()? {
                    pairs.push((key, Self::read(r)?));
                }
                Self::Map(pairs)
            }
            _ => {
                assert!(every_call_refuses(r), "{:x?}", r.rest());
                return None;
            }
        })
    }

    /// The one item that fills the bytes.
    pub fn read_all(bytes: &[u8]) -> Option<Self> {
        let mut r = Reader::new(bytes);
        let item = Self::read(&mut r)?;
        r.end().ok()?;
        Some(item)
    }

    fn oracle_write(&self, e: &mut minicbor::Encoder<Vec<u8>>) {
        match self {
            Self::Uint(n) => drop(e.u64(*n).unwrap()),
            Self::Negative(n) => drop(e.i64(*n).unwrap()),
            Self::Bytes(b) => drop(e.bytes(b).unwrap()),
            Self::Text(t) => drop(e.str(t).unwrap()),
            Self::Array(items) => {
                e.array(items.len() as u64).unwrap();
                items.iter().for_each(|item| item.oracle_write(e));
            }
            Self::Map(pairs) => {
                e.map(pairs.len() as u64).unwrap();
                for (key, value) in pairs {
                    e.u64(*key).unwrap();
                    value.oracle_write(e);
                }
            }
        }
    }

    /// The oracle's bytes.
    fn oracle(&self) -> Vec<u8> {
        let mut e = minicbor::Encoder::new(vec![]);
        self.oracle_write(&mut e);
        e.into_writer()
    }

    /// Read by the oracle.
    fn oracle_read(d: &mut minicbor::Decoder<'_>) -> Self {
        use minicbor::data::Type as T;
        match d.datatype().unwrap() {
            T::U8 | T::U16 | T::U32 | T::U64 => Self::Uint(d.u64().unwrap()),
            T::I8 | T::I16 | T::I32 | T::I64 => Self::Negative(d.i64().unwrap()),
            T::Bytes => Self::Bytes(d.bytes().unwrap().to_vec()),
            T::String => Self::Text(d.str().unwrap().to_owned()),
            T::Array => {
                let n = d.array().unwrap().unwrap();
                Self::Array((0..n).map(|_| Self::oracle_read(d)).collect())
            }
            T::Map => {
                let n = d.map().unwrap().unwrap();
                Self::Map((0..n).map(|_| (d.u64().unwrap(), Self::oracle_read(d))).collect())
            }
            other => panic!("outside the subset: {other}"),
        }
    }

    /// Changes one thing in it: still the subset, but perhaps not what a schema wants.
    pub fn change(&mut self, random: &mut Random) {
        match self {
            Self::Array(items) if random.below(4) != 0 => {
                if let Some(item) = pick(random, items) {
                    return item.change(random);
                }
            }
            Self::Map(pairs) if random.below(4) != 0 => {
                if let Some((_, value)) = pick(random, pairs) {
                    return value.change(random);
                }
            }
            _ => {}
        }
        match (random.below(4), &mut *self) {
            (0, Self::Uint(n)) => *n = 0,
            (0, Self::Negative(n)) => *n = -1,
            (0, Self::Bytes(b)) => b.clear(),
            (0, Self::Text(t)) => t.clear(),
            (0, Self::Array(items)) => items.clear(),
            (0, Self::Map(pairs)) => pairs.clear(),
            (1, Self::Array(items)) => drop(items.pop()),
            (1, Self::Map(pairs)) => {
                let at = random.below(pairs.len() as u64);
                pairs.retain(|(key, _)| *key != at);
            }
            (2, Self::Array(items)) => items.extend(items.last().cloned()),
            (2, Self::Map(pairs)) => {
                let key = random.below(18);
                pairs.retain(|(k, _)| *k != key);
                pairs.push((key, Self::draw(random, 1)));
                pairs.sort_by_key(|(k, _)| *k);
            }
            (1, Self::Uint(n)) => *n = number(random),
            (2, Self::Uint(n)) => *n = n.wrapping_add(1),
            _ => *self = Self::draw(random, 0),
        }
    }

    fn draw(random: &mut Random, depth: u32) -> Self {
        match random.below(if depth == 0 { 4 } else { 7 }) {
            0 => Self::Uint(number(random)),
            1 => Self::Negative(!i64::try_from(number(random) >> 1).unwrap()),
            2 => {
                let n = length(random);
                Self::Bytes(bytes(random, n))
            }
            3 => {
                const LETTERS: [char; 8] = ['a', '\0', 'ё', 'ў', '\u{7ff}', '水', '\u{ffff}', '\u{10151}'];
                let n = length(random);
                Self::Text((0..n).map(|_| LETTERS[random.index(8)]).collect())
            }
            4 | 5 => Self::Array((0..random.below(30)).map(|_| Self::draw(random, depth - 1)).collect()),
            _ => {
                let mut keys: Vec<u64> = (0..random.below(30)).map(|_| number(random)).collect();
                keys.sort_unstable();
                keys.dedup();
                Self::Map(keys.into_iter().map(|key| (key, Self::draw(random, depth - 1))).collect())
            }
        }
    }
}

/// One of them; `None` when there is none.
fn pick<'a, T>(random: &mut Random, from: &'a mut [T]) -> Option<&'a mut T> {
    from.get_mut(random.index(from.len()))
}

/// Any number of bits, and the borders between the five forms more often than chance would meet them.
pub fn number(random: &mut Random) -> u64 {
    const BORDERS: [u64; 6] = [0, 24, 0x100, 0x1_0000, 0x1_0000_0000, 1 << 63];
    match random.below(3) {
        0 => BORDERS[random.index(6)].wrapping_add(random.below(5)).wrapping_sub(2),
        _ => random.draw() >> random.below(64),
    }
}

fn length(random: &mut Random) -> usize {
    let most = [3, 30, 300, 70_000][[0, 0, 0, 1, 1, 1, 2, 2, 2, 3][random.index(10)]];
    // A long text in every leaf would be gigabytes.
    let most = if most == 70_000 && random.below(40) != 0 { 300 } else { most };
    random.index(most)
}

/// Whether there is no call that takes the next item.
pub fn every_call_refuses(r: &Reader<'_>) -> bool {
    let fresh = || r.clone();
    fresh().uint().is_err()
        && fresh().int().is_err()
        && fresh().bytes().is_err()
        && fresh().exactly::<0>().is_err()
        && fresh().text().is_err()
        && fresh().array().is_err()
        && fresh().map().is_err()
        && Keys::of(&mut fresh()).is_err()
}

#[test]
fn both_write_the_same_and_read_each_other() {
    let mut random = Random::new(8949);
    let mut total = 0;
    for n in 0..20_000 {
        let item = Item::draw(&mut random, n % 3);
        let ours = item.ours();
        assert_eq!(ours, item.oracle());
        let mut d = minicbor::Decoder::new(&ours);
        assert_eq!(Item::oracle_read(&mut d), item);
        assert_eq!(d.position(), ours.len());
        assert_eq!(Item::read_all(&ours).as_ref(), Some(&item));
        total += ours.len();
    }
    println!("proof: CBOR against minicbor: 20000 drawn trees, {total} bytes");
}

#[test]
fn whatever_is_read_is_written_the_same() {
    let mut random = Random::new(421);
    let runs = step("FUZZ_CASES", 200_000);
    let mut accepted = 0;
    for n in 0..runs {
        let mut noise = if n % 2 == 0 {
            let n = random.index(12);
            bytes(&mut random, n)
        } else {
            Item::Array(vec![Item::draw(&mut random, 0), Item::draw(&mut random, 0)]).oracle()
        };
        if let Some(at) = random.draw().checked_rem(noise.len() as u64) {
            let at = usize::try_from(at).unwrap();
            noise[at] ^= 1 << random.below(8);
        }
        let mut r = Reader::new(&noise);
        if let Some(item) = Item::read(&mut r) {
            let taken = &noise[..noise.len() - r.rest().len()];
            assert_eq!(item.ours(), taken, "two encodings of one value");
            assert_eq!(Item::oracle_read(&mut minicbor::Decoder::new(taken)), item);
            accepted += 1;
        }
    }
    assert!(accepted > runs / 10, "{accepted}");
    println!("proof: CBOR subset: {runs} noisy inputs, {accepted} read and written again");
}
