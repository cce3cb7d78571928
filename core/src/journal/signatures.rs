//! Ed25519 signatures, each verified strictly and alone, on all processors.
//!
//! Every header names the key of the next one, so no signature waits for another. Batch verification would need half the work,
//! but it calls good what strict verification calls bad, for whoever chooses the keys (`core/docs/adr/0014-signatures-singly.md`).

use std::{
    mem,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
        mpsc::{Receiver, SyncSender, TrySendError, sync_channel},
    },
    thread::{self, JoinHandle},
};

use ed25519_dalek::{Signature, VerifyingKey};

use super::chain::{Checked, Reason};

/// Signatures that change hands at once: little work is left over at the end, also where processors differ in speed.
const SHARE: usize = 4;

/// Shares that wait for a helper at most; with more, whoever brings them does one. About 100 kB.
const WAITING: usize = 64;

/// The same for whoever has other work to do until they are settled: 16,000 signatures, about 7 MB.
const WAITING_LONG: usize = 4_096;

/// Most threads beside the one that brings signatures.
const HELPERS: usize = 7;

/// Verifies what it is given, now or later.
#[derive(Debug, Default)]
pub(super) struct Signatures {
    share: Share,
    crew: Option<Crew>,
    failed: Arc<AtomicBool>,
    /// Whoever brings signatures goes on with other work meanwhile.
    beside: bool,
}

impl Signatures {
    /// Verifies what it is given while whoever brings it goes on with other work, as far as there are threads for it.
    pub(super) fn beside() -> Self {
        Self { beside: true, ..Self::default() }
    }

    /// Takes in one more. A fault of an earlier one may come out only now, or with [`Signatures::settle`].
    pub(super) fn add(&mut self, key: &[u8; 32], message: &[u8], signature: &[u8]) -> Checked<()> {
        self.share.push(Signed { key: *key, message: message.to_vec(), signature: signature.to_vec() });
        if self.share.len() < SHARE {
            return Ok(());
        }
        let share = mem::take(&mut self.share);
        let failed = &self.failed;
        let waiting = if self.beside { WAITING_LONG } else { WAITING };
        if let Some(share) = self.crew.get_or_insert_with(|| Crew::new(failed, waiting)).offer(share) {
            verify_all(&share, failed);
        }
        self.outcome()
    }

    /// Waits until all that was taken in is verified, and helps.
    pub(super) fn settle(&mut self) -> Checked<()> {
        verify_all(&mem::take(&mut self.share), &self.failed);
        if let Some(crew) = self.crew.take() {
            crew.finish(&self.failed);
        }
        self.outcome()
    }

    /// Nobody waits for the outcome any more: what is still in the queue is passed over.
    pub(super) fn give_up(&self) {
        if self.crew.is_some() {
            self.failed.store(true, Ordering::Release);
        }
    }

    fn outcome(&self) -> Checked<()> {
        if self.failed.load(Ordering::Acquire) { Err(Reason::Signature) } else { Ok(()) }
    }
}

#[derive(Debug)]
struct Signed {
    key: [u8; 32],
    message: Vec<u8>,
    signature: Vec<u8>,
}

type Share = Vec<Signed>;

fn verify_all(share: &Share, failed: &AtomicBool) {
    if share.iter().any(|s| verify(&s.key, &s.message, &s.signature).is_err()) {
        failed.store(true, Ordering::Release);
    }
}

/// Threads that take shares from one queue; none on a single processor.
#[derive(Debug)]
struct Crew {
    helpers: Vec<JoinHandle<()>>,
    queue: SyncSender<Share>,
    taken: Arc<Mutex<Receiver<Share>>>,
}

impl Crew {
    fn new(failed: &Arc<AtomicBool>, waiting: usize) -> Self {
        let (queue, taken) = sync_channel(waiting);
        let taken = Arc::new(Mutex::new(taken));
        let helper = || {
            let (taken, failed) = (Arc::clone(&taken), Arc::clone(failed));
            thread::Builder::new().spawn(move || work(&taken, &failed)).ok()
        };
        let most = thread::available_parallelism().map_or(0, |n| n.get() - 1).min(HELPERS);
        let helpers = (0..most).map_while(|_| helper()).collect();
        Self { helpers, queue, taken }
    }

    /// Gives the share back when nobody has time for it.
    fn offer(&self, share: Share) -> Option<Share> {
        if self.helpers.is_empty() {
            return Some(share);
        }
        self.queue.try_send(share).err().map(|refused| match refused {
            TrySendError::Full(share) | TrySendError::Disconnected(share) => share,
        })
    }

    fn finish(self, failed: &AtomicBool) {
        drop(self.queue);
        work(&self.taken, failed);
        // A thread that came to grief verified nothing.
        if !self.helpers.into_iter().map(JoinHandle::join).all(|done| done.is_ok()) {
            failed.store(true, Ordering::Release);
        }
    }
}

/// Verifies shares until no more can come.
fn work(taken: &Mutex<Receiver<Share>>, failed: &AtomicBool) {
    // The lock is held while waiting: who comes next gets the next share.
    let next = || taken.lock().unwrap_or_else(PoisonError::into_inner).recv();
    while let Ok(share) = next() {
        // After one bad signature the others tell nothing more.
        if !failed.load(Ordering::Acquire) {
            verify_all(&share, failed);
        }
    }
}

/// Strict verification: no small-order keys, canonical encodings only (what RFC 8032 section 5.1.7 leaves open is closed here).
pub(super) fn verify(key: &[u8; 32], message: &[u8], signature: &[u8]) -> Checked<()> {
    let key = VerifyingKey::from_bytes(key).map_err(|_| Reason::Signature)?;
    let signature = Signature::from_slice(signature).map_err(|_| Reason::Signature)?;
    key.verify_strict(message, &signature).map_err(|_| Reason::Signature)
}

#[cfg(test)]
mod tests {
    use ed25519_dalek::{Signer, SigningKey};

    use super::*;

    fn outcome(count: usize, bad: Option<usize>) -> Checked<()> {
        let key = SigningKey::from_bytes(&[7; 32]);
        let mut signatures = Signatures::default();
        for n in 0..count {
            let message = n.to_be_bytes();
            let mut signature = key.sign(&message).to_bytes();
            if bad == Some(n) {
                signature[9] ^= 1;
            }
            signatures.add(&key.verifying_key().to_bytes(), &message, &signature)?;
        }
        signatures.settle()
    }

    #[test]
    fn one_bad_signature_is_found_wherever_it_stands() {
        for count in [0, 1, SHARE - 1, SHARE, SHARE + 1, SHARE * WAITING * 2 + 1] {
            assert_eq!(outcome(count, None), Ok(()), "{count}");
            for bad in [0, count / 2, count.saturating_sub(SHARE), count.saturating_sub(1)] {
                if bad < count {
                    assert_eq!(outcome(count, Some(bad)), Err(Reason::Signature), "{bad} of {count}");
                }
            }
        }
    }
}
