//! Inputs that nobody made on purpose: copies of good ones with something changed, from a seeded generator.

use crate::random::Random;

/// What gets in the way of readers of text.
const TEXT: [&[u8]; 8] =
    [b"\n", b"\"", b",", b"\0", b"\xff", b"99999999999999999999", "\u{202e}".as_bytes(), b"signature "];

/// A generator of changed inputs. The same name gives the same inputs.
#[derive(Debug)]
pub struct Noise {
    random: Random,
    signs: &'static [&'static [u8]],
}

impl Noise {
    /// A generator that starts from a name, for inputs that are text.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self::with_signs(name, &TEXT)
    }

    /// The same for inputs in which other signs get in the way.
    #[must_use]
    pub fn with_signs(name: &str, signs: &'static [&'static [u8]]) -> Self {
        let seed = name.bytes().fold(7, |seed, b| seed * 31 % 0xffff_ffff + u64::from(b));
        Self { random: Random::new(seed), signs }
    }

    fn below(&mut self, limit: usize) -> usize {
        self.random.index(limit)
    }

    /// One of the seeds with one to four changes, or plain noise.
    pub fn change(&mut self, seeds: &[Vec<u8>]) -> Vec<u8> {
        if self.below(20) == 0 {
            return (0..self.below(200)).map(|_| u8::try_from(self.below(256)).unwrap_or(0)).collect();
        }
        let mut bytes = seeds.get(self.below(seeds.len())).cloned().unwrap_or_default();
        for _ in 0..=self.below(4) {
            self.change_once(&mut bytes, seeds);
        }
        bytes
    }

    fn change_once(&mut self, bytes: &mut Vec<u8>, seeds: &[Vec<u8>]) {
        let at = self.below(bytes.len() + 1);
        let end = (at + self.below(64)).min(bytes.len());
        match self.below(8) {
            0 => bytes.truncate(at),
            1 => {
                bytes.drain(at..end);
            }
            2 => {
                let piece: Vec<u8> = bytes.get(at..end).unwrap_or_default().to_vec();
                bytes.splice(at..at, piece);
            }
            3 => {
                let other = seeds.get(self.below(seeds.len())).map_or(&[][..], Vec::as_slice);
                let from = self.below(other.len() + 1);
                let piece: Vec<u8> = other.iter().skip(from).take(64).copied().collect();
                bytes.splice(at..end, piece);
            }
            // Put in, or put in the place of one byte.
            4 => {
                let sign = self.signs.get(self.below(self.signs.len())).copied().unwrap_or_default();
                let end = (at + self.below(2)).min(bytes.len());
                bytes.splice(at..end, sign.iter().copied());
            }
            5 => {
                let other = u8::try_from(self.below(256)).unwrap_or(0);
                if let Some(byte) = bytes.get_mut(at) {
                    *byte = other;
                }
            }
            _ => {
                let bit = self.below(8);
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << bit;
                }
            }
        }
    }
}
