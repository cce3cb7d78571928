//! The deterministic CBOR subset of the journal (RFC 8949, core deterministic encoding of section 4.2.1).
//!
//! Integers, byte strings, text, arrays and maps with ascending integer keys; shortest heads, definite lengths, no floats,
//! no tags. The reader accepts nothing else, so that whatever decodes encodes to the same bytes again.

use crate::error::{Error, Result};

const UNSIGNED: u8 = 0;
const NEGATIVE: u8 = 1;
const BYTES: u8 = 2;
const TEXT: u8 = 3;
const ARRAY: u8 = 4;
const MAP: u8 = 5;

/// What every refusal says: the journal's bytes are either exact or worthless.
pub(super) const MALFORMED: Error = Error::Damaged("encoding");

/// Appends items to a buffer.
#[derive(Debug, Default)]
pub struct Writer {
    out: Vec<u8>,
}

impl Writer {
    /// An empty buffer.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// An empty buffer with room for so many bytes.
    #[must_use]
    pub fn with_capacity(bytes: usize) -> Self {
        Self { out: Vec::with_capacity(bytes) }
    }

    /// The bytes written.
    #[must_use]
    pub fn finish(self) -> Vec<u8> {
        self.out
    }

    fn head(&mut self, major: u8, n: u64) -> &mut Self {
        let major = major << 5;
        let be = n.to_be_bytes();
        // The shortest of the five forms.
        let (info, tail) = match n {
            0..=23 => (be[7], 0),
            24..=0xff => (24, 1),
            0x100..=0xffff => (25, 2),
            0x1_0000..=0xffff_ffff => (26, 4),
            _ => (27, 8),
        };
        self.out.push(major | info);
        self.out.extend(be.iter().skip(8 - tail));
        self
    }

    /// An unsigned integer.
    pub fn uint(&mut self, n: u64) -> &mut Self {
        self.head(UNSIGNED, n)
    }

    /// A signed integer.
    pub fn int(&mut self, n: i64) -> &mut Self {
        match u64::try_from(n) {
            Ok(n) => self.head(UNSIGNED, n),
            // -1 - n of CBOR is the bitwise complement.
            Err(_) => self.head(NEGATIVE, (!n).unsigned_abs()),
        }
    }

    /// A byte string.
    pub fn bytes(&mut self, b: &[u8]) -> &mut Self {
        self.head(BYTES, b.len() as u64);
        self.out.extend_from_slice(b);
        self
    }

    /// A text string.
    pub fn text(&mut self, t: &str) -> &mut Self {
        self.head(TEXT, t.len() as u64);
        self.out.extend_from_slice(t.as_bytes());
        self
    }

    /// The head of an array of `n` items, which follow.
    pub fn array(&mut self, n: usize) -> &mut Self {
        self.head(ARRAY, n as u64)
    }

    /// The head of a map of `n` pairs, which follow in ascending order of their integer keys.
    pub fn map(&mut self, n: usize) -> &mut Self {
        self.head(MAP, n as u64)
    }
}

/// Takes items off a buffer.
#[derive(Debug, Clone)]
pub struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    /// Reads from the start of `bytes`.
    #[must_use]
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    /// What has not been read.
    #[must_use]
    pub fn rest(&self) -> &'a [u8] {
        self.rest
    }

    /// Succeeds when everything was read.
    ///
    /// # Errors
    /// `encoding` when bytes are left.
    pub fn end(&self) -> Result<()> {
        if self.rest.is_empty() { Ok(()) } else { Err(MALFORMED) }
    }

    fn take(&mut self, n: usize) -> Result<&'a [u8]> {
        let (taken, rest) = self.rest.split_at_checked(n).ok_or(MALFORMED)?;
        self.rest = rest;
        Ok(taken)
    }

    fn head(&mut self, expect: u8) -> Result<u64> {
        let (major, n) = self.any_head()?;
        if major == expect { Ok(n) } else { Err(MALFORMED) }
    }

    fn any_head(&mut self) -> Result<(u8, u64)> {
        let first = *self.take(1)?.first().ok_or(MALFORMED)?;
        let (tail, least) = match first & 0x1f {
            n @ 0..=23 => return Ok((first >> 5, u64::from(n))),
            24 => (1, 24),
            25 => (2, 0x100),
            26 => (4, 0x1_0000),
            27 => (8, 0x1_0000_0000),
            _ => return Err(MALFORMED),
        };
        let n = self.take(tail)?.iter().fold(0u64, |n, b| n << 8 | u64::from(*b));
        // A longer form than needed would decode to the same value and encode differently.
        if n < least { Err(MALFORMED) } else { Ok((first >> 5, n)) }
    }

    /// An unsigned integer.
    ///
    /// # Errors
    /// `encoding` when the next item is anything else; so for all that follow.
    pub fn uint(&mut self) -> Result<u64> {
        self.head(UNSIGNED)
    }

    /// A signed integer.
    ///
    /// # Errors
    /// `encoding`, also when it does not fit 64 bits.
    pub fn int(&mut self) -> Result<i64> {
        let (major, n) = self.any_head()?;
        let n = i64::try_from(n).map_err(|_| MALFORMED)?;
        match major {
            UNSIGNED => Ok(n),
            NEGATIVE => Ok(!n),
            _ => Err(MALFORMED),
        }
    }

    /// A byte string.
    ///
    /// # Errors
    /// `encoding`.
    pub fn bytes(&mut self) -> Result<&'a [u8]> {
        let n = self.head(BYTES)?;
        self.take(usize::try_from(n).map_err(|_| MALFORMED)?)
    }

    /// A byte string of exactly `N` bytes.
    ///
    /// # Errors
    /// `encoding`.
    pub fn exactly<const N: usize>(&mut self) -> Result<[u8; N]> {
        self.bytes()?.try_into().map_err(|_| MALFORMED)
    }

    /// A text string.
    ///
    /// # Errors
    /// `encoding`, also when it is not UTF-8.
    pub fn text(&mut self) -> Result<&'a str> {
        let n = self.head(TEXT)?;
        std::str::from_utf8(self.take(usize::try_from(n).map_err(|_| MALFORMED)?)?).map_err(|_| MALFORMED)
    }

    /// The head of an array; `n` items follow. The count is not yet trusted: reserve nothing for it.
    ///
    /// # Errors
    /// `encoding`.
    pub fn array(&mut self) -> Result<u64> {
        self.head(ARRAY)
    }

    /// The head of a map; `n` pairs follow.
    ///
    /// # Errors
    /// `encoding`.
    pub fn map(&mut self) -> Result<u64> {
        self.head(MAP)
    }
}

/// Reads the keys of a map and insists on their order.
#[derive(Debug)]
pub struct Keys {
    left: u64,
    last: Option<u64>,
}

impl Keys {
    /// For the map whose head is next.
    ///
    /// # Errors
    /// `encoding` when the next item is no map.
    pub fn of(reader: &mut Reader<'_>) -> Result<Self> {
        Ok(Self { left: reader.map()?, last: None })
    }

    /// The next key; `None` after the last pair.
    ///
    /// # Errors
    /// `encoding` when keys do not ascend.
    pub fn next(&mut self, reader: &mut Reader<'_>) -> Result<Option<u64>> {
        if self.left == 0 {
            return Ok(None);
        }
        self.left -= 1;
        let key = reader.uint()?;
        if self.last.is_some_and(|last| key <= last) {
            return Err(MALFORMED);
        }
        self.last = Some(key);
        Ok(Some(key))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_take_the_shortest_form_and_no_other() {
        // RFC 8949, appendix A.
        let cases: [(i64, &[u8]); 12] = [
            (0, &[0x00]),
            (23, &[0x17]),
            (24, &[0x18, 0x18]),
            (100, &[0x18, 0x64]),
            (1000, &[0x19, 0x03, 0xe8]),
            (1_000_000, &[0x1a, 0x00, 0x0f, 0x42, 0x40]),
            (1_000_000_000_000, &[0x1b, 0, 0, 0, 0xe8, 0xd4, 0xa5, 0x10, 0]),
            (-1, &[0x20]),
            (-10, &[0x29]),
            (-100, &[0x38, 0x63]),
            (-1000, &[0x39, 0x03, 0xe7]),
            (i64::MIN, &[0x3b, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]),
        ];
        for (n, bytes) in cases {
            let mut w = Writer::new();
            w.int(n);
            assert_eq!(w.finish(), bytes, "{n}");
            assert_eq!(Reader::new(bytes).int().unwrap(), n);
        }
        for long in [&[0x18, 0x17][..], &[0x19, 0, 0xff], &[0x1a, 0, 0, 0xff, 0xff], &[0x1f], &[0x1c]] {
            assert!(Reader::new(long).int().is_err(), "{long:x?}");
        }
    }

    #[test]
    fn what_is_cut_or_out_of_order_is_refused() {
        assert!(Reader::new(&[0x44, 1, 2, 3]).bytes().is_err());
        assert!(Reader::new(&[0x61, 0xff]).text().is_err());
        assert!(Reader::new(&[0x5b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]).bytes().is_err());
        let mut r = Reader::new(&[0xa2, 0x01, 0x00, 0x01, 0x00]);
        let mut keys = Keys::of(&mut r).unwrap();
        assert_eq!(keys.next(&mut r).unwrap(), Some(1));
        r.uint().unwrap();
        assert!(keys.next(&mut r).is_err());
    }
}
