//! Sealing: bodies under an epoch key, the epoch key to its readers.
//!
//! A body is sealed with XChaCha20-Poly1305 (RFC 8439 with the 24-byte nonce of draft-irtf-cfrg-xchacha-03) under the key of its
//! epoch. That key lives in memory only; on disk it exists inside the epoch blob, sealed with HPKE (RFC 9180, base mode,
//! DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20-Poly1305) to each reader of the epoch.
//!
//! An epoch blob always has four slots. A slot without a reader is sealed to a key pair that is thrown away at once: plain
//! random bytes would give it away, because half of all 32-byte strings are no point of the curve.

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305,
    aead::{Aead, Payload},
};
use hpke::{
    Deserializable, Kem as _, OpModeR, OpModeS, Serializable, aead::ChaCha20Poly1305, kdf::HkdfSha256,
    kem::X25519HkdfSha256,
};
use zeroize::Zeroizing;

use super::{
    cbor::{MALFORMED, Reader, Writer},
    record::{BUCKETS, Body, Header, JournalId, commit},
    tree::{Hash, sha256},
    work,
};
use crate::error::{Error, Result};

type Kem = X25519HkdfSha256;

/// Slots of an epoch blob.
pub const SLOTS: usize = 4;

/// Length of one slot: encapsulated key, sealed epoch key, tag.
const SLOT_LEN: usize = 32 + 32 + 16;

/// Bytes in front of the body inside the seal.
const SALT_LEN: usize = 32;

/// Nonce in front of the ciphertext.
const NONCE_LEN: usize = 24;

/// A key that opens epochs: X25519 private key.
pub type ReaderKey = Zeroizing<[u8; 32]>;

/// Key of one epoch.
pub type EpochKey = Zeroizing<[u8; 32]>;

/// Random bytes from the system.
///
/// # Errors
/// `random` when the system gives none.
pub fn random<const N: usize>() -> Result<[u8; N]> {
    let mut out = [0; N];
    getrandom::fill(&mut out).map_err(|_| Error::Internal("random"))?;
    Ok(out)
}

/// A fresh pair of reader keys: private, public.
#[must_use]
pub fn new_reader() -> (ReaderKey, [u8; 32]) {
    let (private, public) = Kem::gen_keypair();
    (Zeroizing::new(private.to_bytes().into()), public.to_bytes().into())
}

/// The public key of a reader.
///
/// # Errors
/// When the private key is none.
pub fn public_of(reader: &ReaderKey) -> Result<[u8; 32]> {
    let private =
        <Kem as hpke::Kem>::PrivateKey::from_bytes(reader.as_slice()).map_err(|_| Error::Damaged("key"))?;
    Ok(Kem::sk_to_pk(&private).to_bytes().into())
}

/// Whether bytes are a public key that something can be sealed to.
#[must_use]
pub(super) fn is_public_key(bytes: &[u8; 32]) -> bool {
    Epoch::new(&[0; 16], 0, &[*bytes]).is_ok()
}

/// Length of a sealed body in this bucket.
#[must_use]
pub(super) fn sealed_length(bucket: usize) -> usize {
    NONCE_LEN + bucket + 16
}

/// The numbers 0 to 3 in random order.
///
/// # Errors
/// When the system gives no random bytes.
pub(super) fn permutation() -> Result<[u8; 4]> {
    let mut numbers = [0, 1, 2, 3];
    shuffle(&mut numbers)?;
    Ok(numbers)
}

/// An epoch whose key is in memory.
#[derive(Debug, Clone)]
pub struct Epoch {
    /// Hash of the blob: what headers name.
    pub hash: Hash,
    /// The blob as stored and disclosed.
    pub blob: Vec<u8>,
    /// The key.
    pub key: EpochKey,
}

fn info(journal: &JournalId, number: u64) -> Vec<u8> {
    [b"hamroh-epoch-1".as_slice(), journal, &number.to_be_bytes()].concat()
}

impl Epoch {
    /// Makes epoch `number` for these readers (public keys, at most four); no reader at all makes chaff.
    ///
    /// # Errors
    /// When the system gives no random bytes or a key is none.
    pub fn new(journal: &JournalId, number: u64, readers: &[[u8; 32]]) -> Result<Self> {
        let key: EpochKey = Zeroizing::new(random()?);
        let info = info(journal, number);
        let mut slots = Vec::with_capacity(SLOTS);
        for i in 0..SLOTS {
            let nobody = new_reader().1;
            let reader = readers.get(i).unwrap_or(&nobody);
            let public =
                <Kem as hpke::Kem>::PublicKey::from_bytes(reader).map_err(|_| Error::Damaged("key"))?;
            let (encapsulated, sealed) = hpke::single_shot_seal::<ChaCha20Poly1305, HkdfSha256, Kem>(
                &OpModeS::Base,
                &public,
                &info,
                key.as_slice(),
                &[],
            )
            .map_err(|_| Error::Internal("hpke-seal"))?;
            slots.push([encapsulated.to_bytes().as_slice(), &sealed].concat());
        }
        shuffle(&mut slots)?;
        let mut w = Writer::new();
        w.map(2).uint(0).uint(number).uint(1).array(SLOTS);
        for slot in &slots {
            w.bytes(slot);
        }
        let blob = w.finish();
        Ok(Self { hash: sha256(&[&blob]), blob, key })
    }
}

/// Fisher-Yates; the slight bias of the remainder (under 2^-60 for four items) tells nothing.
fn shuffle<T>(slots: &mut [T]) -> Result<()> {
    for i in (1..slots.len()).rev() {
        let j = u64::from_be_bytes(random()?) % (i as u64 + 1);
        slots.swap(i, usize::try_from(j).unwrap_or(0));
    }
    Ok(())
}

/// Reads an epoch blob: its number and four slots.
///
/// # Errors
/// `encoding` for anything that [`Epoch::new`] would not write.
pub fn read_epoch(blob: &[u8]) -> Result<(u64, [&[u8]; SLOTS])> {
    let mut r = Reader::new(blob);
    let epoch = read_epoch_from(&mut r)?;
    r.end()?;
    Ok(epoch)
}

/// Reads an epoch blob that something else may follow.
///
/// # Errors
/// As [`read_epoch`].
pub(super) fn read_epoch_from<'a>(r: &mut Reader<'a>) -> Result<(u64, [&'a [u8]; SLOTS])> {
    let expect = |r: &mut Reader<'_>, n: u64| if r.uint()? == n { Ok(()) } else { Err(MALFORMED) };
    if r.map()? != 2 {
        return Err(MALFORMED);
    }
    expect(r, 0)?;
    let number = r.uint()?;
    expect(r, 1)?;
    if r.array()? != SLOTS as u64 {
        return Err(MALFORMED);
    }
    let mut slots: [&[u8]; SLOTS] = [&[]; SLOTS];
    for slot in &mut slots {
        *slot = r.bytes()?;
        if slot.len() != SLOT_LEN {
            return Err(MALFORMED);
        }
    }
    Ok((number, slots))
}

/// Tries one reader key on all slots of an epoch. Always tries all four: the work must not tell which one fits.
///
/// # Errors
/// `encoding` when the blob is none.
pub fn open_epoch(journal: &JournalId, blob: &[u8], reader: &ReaderKey) -> Result<Option<EpochKey>> {
    let (number, slots) = read_epoch(blob)?;
    let info = info(journal, number);
    let private =
        <Kem as hpke::Kem>::PrivateKey::from_bytes(reader.as_slice()).map_err(|_| Error::Damaged("key"))?;
    let mut found = None;
    for slot in slots {
        let (encapsulated, sealed) = slot.split_at_checked(32).ok_or(MALFORMED)?;
        let Ok(encapsulated) = <Kem as hpke::Kem>::EncappedKey::from_bytes(encapsulated) else { continue };
        work::count(|c| c.epochs += 1);
        let opened = hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, Kem>(
            &OpModeR::Base,
            &private,
            &encapsulated,
            &info,
            sealed,
            &[],
        );
        if let Ok(key) = opened.map(Zeroizing::new) {
            found = <[u8; 32]>::try_from(key.as_slice()).ok().map(Zeroizing::new).or(found);
        }
    }
    Ok(found)
}

/// The smallest bucket that holds a body.
///
/// # Errors
/// [`Error::TooLarge`] when none does.
pub fn bucket_for(body_len: usize) -> Result<usize> {
    let len = SALT_LEN + body_len;
    let largest = BUCKETS.last().copied().unwrap_or(0) as u64;
    let too_large = || Error::TooLarge { what: "record", size: len as u64, limit: largest };
    BUCKETS.into_iter().find(|b| len <= *b).ok_or_else(too_large)
}

/// Seals a body and fills in the header's `commit` and `sealed`. Everything else of the header must be set.
///
/// # Errors
/// When the body is too large or the system gives no random bytes.
pub fn seal(header: &mut Header, key: &EpochKey, body: &[u8]) -> Result<Vec<u8>> {
    let salt: [u8; 32] = random()?;
    let nonce: [u8; NONCE_LEN] = random()?;
    let bucket = bucket_for(body.len())?;
    header.bucket = bucket as u64;
    let mut plain = Zeroizing::new(Vec::with_capacity(bucket));
    plain.extend_from_slice(&salt);
    plain.extend_from_slice(body);
    plain.resize(bucket, 0);
    let payload = Payload { msg: &plain, aad: &header.associated_data() };
    let cipher =
        XChaCha20Poly1305::new(key.as_slice().try_into().map_err(|_| Error::Internal("key-length"))?);
    let boxed = cipher.encrypt((&nonce).into(), payload).map_err(|_| Error::Internal("seal"))?;
    let sealed = [nonce.as_slice(), &boxed].concat();
    header.commit = commit(&salt, body);
    header.sealed = sha256(&[&sealed]);
    Ok(sealed)
}

/// A body with what discloses it.
#[derive(Debug, Clone)]
pub struct Opened {
    /// Salt of the commitment.
    pub salt: [u8; 32],
    /// Encoded body, without padding.
    pub bytes: Vec<u8>,
    /// The body.
    pub body: Body,
    /// The next view's secret opens it too; only a reader knows.
    pub ordinary: bool,
}

/// Opens a sealed body and checks it against its header.
///
/// # Errors
/// `seal` when the key does not fit or a byte was changed; `commit` when the body is not what the header commits to.
pub fn open(header: &Header, key: &EpochKey, sealed: &[u8]) -> Result<Opened> {
    work::count(|c| c.bodies += 1);
    let (nonce, boxed) = sealed.split_at_checked(NONCE_LEN).ok_or(Error::Damaged("seal"))?;
    let nonce: [u8; NONCE_LEN] = nonce.try_into().map_err(|_| Error::Damaged("seal"))?;
    let payload = Payload { msg: boxed, aad: &header.associated_data() };
    let cipher =
        XChaCha20Poly1305::new(key.as_slice().try_into().map_err(|_| Error::Internal("key-length"))?);
    let plain = Zeroizing::new(cipher.decrypt((&nonce).into(), payload).map_err(|_| Error::Damaged("seal"))?);
    let (salt, padded) = plain.split_first_chunk::<SALT_LEN>().ok_or(Error::Damaged("seal"))?;
    let (body, used) = Body::decode_prefix(padded)?;
    let (bytes, padding) = padded.split_at_checked(used).ok_or(MALFORMED)?;
    if padding.iter().any(|b| *b != 0) {
        return Err(MALFORMED);
    }
    if commit(salt, bytes) != header.commit {
        return Err(Error::Damaged("commit"));
    }
    Ok(Opened { salt: *salt, bytes: bytes.to_vec(), body, ordinary: false })
}

#[cfg(test)]
mod tests {
    use super::{super::model::Kind, *};

    fn header(epoch: &Epoch) -> Header {
        Header {
            journal: [1; 16],
            seq: 5,
            prev: [2; 32],
            epoch: epoch.hash,
            commit: [0; 32],
            sealed: [0; 32],
            next_key: [3; 32],
            bucket: 0,
            first_key: None,
        }
    }

    #[test]
    fn only_a_reader_of_the_epoch_opens_it() {
        let (owner, owner_public) = new_reader();
        let (stranger, _) = new_reader();
        let epoch = Epoch::new(&[1; 16], 7, &[owner_public]).unwrap();
        assert_eq!(open_epoch(&[1; 16], &epoch.blob, &owner).unwrap(), Some(epoch.key.clone()));
        assert_eq!(open_epoch(&[1; 16], &epoch.blob, &stranger).unwrap(), None);
        assert_eq!(open_epoch(&[2; 16], &epoch.blob, &owner).unwrap(), None, "another journal");
        let chaff = Epoch::new(&[1; 16], 8, &[]).unwrap();
        assert_eq!(chaff.blob.len(), epoch.blob.len());
        assert_eq!(open_epoch(&[1; 16], &chaff.blob, &owner).unwrap(), None);
    }

    #[test]
    fn a_changed_byte_anywhere_does_not_open() {
        let epoch = Epoch::new(&[1; 16], 0, &[]).unwrap();
        let mut h = header(&epoch);
        let body = Body { note: Some("x".repeat(300)), ..Body::draft(Kind::Incident, [8; 16]) };
        let sealed = seal(&mut h, &epoch.key, &body.encode().unwrap()).unwrap();
        assert_eq!(sealed.len(), NONCE_LEN + 1024 + 16);
        assert_eq!(open(&h, &epoch.key, &sealed).unwrap().body, body);
        for i in (0..sealed.len()).step_by(7) {
            let mut bad = sealed.clone();
            bad[i] ^= 1;
            assert!(open(&h, &epoch.key, &bad).is_err(), "byte {i}");
        }
        let moved = Header { seq: 6, ..h.clone() };
        assert!(open(&moved, &epoch.key, &sealed).is_err(), "a record cannot be moved");
    }

    #[test]
    fn a_body_that_fits_no_bucket_is_refused() {
        assert_eq!(bucket_for(0).unwrap(), 256);
        assert_eq!(bucket_for(224).unwrap(), 256);
        assert_eq!(bucket_for(225).unwrap(), 1024);
        assert_eq!(bucket_for(4064).unwrap(), 4096);
        assert!(matches!(bucket_for(4065), Err(Error::TooLarge { .. })));
    }
}
