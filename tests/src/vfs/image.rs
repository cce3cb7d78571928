//! The content of one file in 4 KiB pages that copies share until one of them writes.
//!
//! A run makes thousands of almost equal disks. Sharing pages makes such a copy a few dozen counter increments, and a
//! page keeps its digest, so naming a state by its content hashes only what changed.

use std::sync::{Arc, OnceLock};

use sha2::{Digest, Sha256};

const PAGE: usize = 4096;

/// First eight bytes of a SHA-256: enough to tell a few million states apart.
pub(crate) fn short_digest(hasher: Sha256) -> u64 {
    let full: [u8; 32] = hasher.finalize().into();
    full.iter().take(8).fold(0, |sum, byte| (sum << 8) | u64::from(*byte))
}

struct Page {
    bytes: [u8; PAGE],
    digest: OnceLock<u64>,
}

impl Page {
    fn digest(&self) -> u64 {
        *self.digest.get_or_init(|| short_digest(Sha256::new_with_prefix(self.bytes)))
    }
}

impl Clone for Page {
    // A page is only ever cloned to be written to, so the copy starts without a digest.
    fn clone(&self) -> Self {
        Self { bytes: self.bytes, digest: OnceLock::new() }
    }
}

/// What one file holds. Bytes behind `len` in the last page are always zero, so equal files have equal digests.
#[derive(Clone, Default)]
pub struct Image {
    pages: Vec<Arc<Page>>,
    len: u64,
}

impl Image {
    /// Size in bytes.
    #[must_use]
    pub fn len(&self) -> u64 {
        self.len
    }

    /// Whether the file has no bytes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Fills `out` from `offset` on and returns how many bytes the file had there; the rest of `out` is untouched.
    pub fn read_at(&self, offset: u64, out: &mut [u8]) -> usize {
        let available = usize::try_from(self.len.saturating_sub(offset)).unwrap_or(usize::MAX);
        let wanted = out.len().min(available);
        let mut done = 0;
        while done < wanted {
            let (page, start) = split(offset, done);
            let take = (PAGE - start).min(wanted - done);
            let source = self.pages.get(page).and_then(|page| page.bytes.get(start..start + take));
            let (Some(source), Some(target)) = (source, out.get_mut(done..done + take)) else { break };
            target.copy_from_slice(source);
            done += take;
        }
        done
    }

    /// Writes `data` at `offset`; a hole before it reads as zeros.
    pub fn write_at(&mut self, offset: u64, data: &[u8]) {
        let end = offset + data.len() as u64;
        if end > self.len {
            self.resize(end);
        }
        let mut done = 0;
        while done < data.len() {
            let (page, start) = split(offset, done);
            let take = (PAGE - start).min(data.len() - done);
            let (Some(page), Some(source)) = (self.pages.get_mut(page), data.get(done..done + take)) else {
                break;
            };
            let page = Arc::make_mut(page);
            page.digest = OnceLock::new();
            if let Some(target) = page.bytes.get_mut(start..start + take) {
                target.copy_from_slice(source);
            }
            done += take;
        }
    }

    /// Cuts the file, or extends it with zeros.
    pub fn resize(&mut self, len: u64) {
        let pages = usize::try_from(len.div_ceil(PAGE as u64)).unwrap_or(usize::MAX);
        if len < self.len {
            self.pages.truncate(pages);
            let kept = usize::try_from(len % PAGE as u64).unwrap_or(0);
            if let Some(last) = self.pages.last_mut().filter(|_| kept > 0) {
                let last = Arc::make_mut(last);
                last.digest = OnceLock::new();
                last.bytes.iter_mut().skip(kept).for_each(|byte| *byte = 0);
            }
        }
        self.pages.resize_with(pages, zero_page);
        self.len = len;
    }

    /// All bytes.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        let mut all = vec![0; usize::try_from(self.len).unwrap_or(0)];
        self.read_at(0, &mut all);
        all
    }

    /// Mixes size and content into `hasher`.
    pub(crate) fn mix_into(&self, hasher: &mut Sha256) {
        hasher.update(self.len.to_be_bytes());
        for page in &self.pages {
            hasher.update(page.digest().to_be_bytes());
        }
    }
}

/// Page number and place in the page of the byte `done` behind `offset`.
fn split(offset: u64, done: usize) -> (usize, usize) {
    let at = usize::try_from(offset).unwrap_or(usize::MAX).saturating_add(done);
    (at / PAGE, at % PAGE)
}

/// All zero pages are one page.
fn zero_page() -> Arc<Page> {
    static ZERO: OnceLock<Arc<Page>> = OnceLock::new();
    Arc::clone(ZERO.get_or_init(|| Arc::new(Page { bytes: [0; PAGE], digest: OnceLock::new() })))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Against a plain vector, over page borders, holes and cuts; equal bytes give equal digests whatever the way there.
    #[test]
    fn behaves_like_a_vector() {
        let (mut image, mut model) = (Image::default(), Vec::<u8>::new());
        let mut seed = 7u64;
        let mut below = |limit: u64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            usize::try_from((seed >> 33) % limit).unwrap_or(0)
        };
        for step in 0..2_000 {
            let (offset, length) = (below(20_000), below(9_000));
            if step % 5 == 0 {
                image.resize(offset as u64);
                model.resize(offset, 0);
            } else {
                let data: Vec<u8> = (0..length).map(|at| (at + step) as u8).collect();
                image.write_at(offset as u64, &data);
                model.resize(model.len().max(offset + length), 0);
                model.splice(offset..offset + length, data);
            }
            assert_eq!(image.len(), model.len() as u64);
            let mut part = vec![0; length];
            let count = image.read_at(offset as u64, &mut part);
            assert_eq!(
                part.get(..count),
                model.get(offset.min(model.len())..(offset + count).min(model.len()))
            );
            if step % 50 == 0 {
                let mut fresh = Image::default();
                fresh.write_at(0, &model);
                let digest = |image: &Image| {
                    let mut hasher = Sha256::new();
                    image.mix_into(&mut hasher);
                    short_digest(hasher)
                };
                assert_eq!(image.bytes(), model);
                assert_eq!(digest(&image), digest(&fresh));
            }
        }
    }
}
