//! Inputs that nobody made on purpose: copies of good ones with something changed, from a seeded generator.

use crate::random::Random;

/// A generator of changed inputs. The same name gives the same inputs.
#[derive(Debug)]
pub struct Noise(Random);

impl Noise {
    /// A generator that starts from a name.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self(Random::new(name.bytes().fold(7, |seed, b| seed * 31 % 0xffff_ffff + u64::from(b))))
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.0.below(limit as u64)).unwrap_or(0)
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
        match self.below(7) {
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
            4 => {
                const SIGNS: [&[u8]; 8] = [
                    b"\n",
                    b"\"",
                    b",",
                    b"\0",
                    b"\xff",
                    b"99999999999999999999",
                    "\u{202e}".as_bytes(),
                    b"signature ",
                ];
                let sign = SIGNS.get(self.below(SIGNS.len())).copied().unwrap_or_default();
                bytes.splice(at..at, sign.iter().copied());
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
