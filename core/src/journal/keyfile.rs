//! The key file: four equal slots, each a reader's private key under a secret, or random bytes.
//!
//! `journal.keys` is 8 bytes magic, three numbers of the key derivation (32 bits each, big-endian: KiB, passes, lanes), 32 bytes of salt
//! and four slots of 24 bytes nonce and 48 bytes sealed key. One Argon2id run (RFC 9106) makes the key for a secret; it is tried on all
//! four slots whatever opens, so that the work does not tell. The file is replaced as a whole, never edited.

use std::{
    fs::{self, File},
    io::Write as _,
    path::{Path, PathBuf},
};

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305,
    aead::{Aead, Payload},
};
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use super::{
    record::JournalId,
    seal::{ReaderKey, SLOTS, random},
};
use crate::error::{Error, Result};

const MAGIC: &[u8; 8] = b"HMRKEYS1";
const NONCE: usize = 24;
const SEALED: usize = 32 + 16;
const HEAD: usize = 8 + 12 + 32;

/// Cost of deriving a key from a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KdfCost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over it.
    pub passes: u32,
}

impl Default for KdfCost {
    /// 64 MiB and three passes, as the second recommended choice of RFC 9106 section 4, but with one lane: this crate has no
    /// threads. Well over OWASP's minimum of 19 MiB and two passes.
    fn default() -> Self {
        Self { memory_kib: 64 * 1024, passes: 3 }
    }
}

impl KdfCost {
    /// For tests only: 64 KiB, one pass. Protects nothing.
    pub const CHEAP_FOR_TESTS: Self = Self { memory_kib: 64, passes: 1 };

    /// Ceiling for what a file may ask for: a damaged or planted file must not exhaust the phone.
    const LIMIT: Self = Self { memory_kib: 256 * 1024, passes: 16 };

    /// The key that a secret gives with this salt: Argon2id (RFC 9106), version 0x13, one lane, over the secret's normal form.
    ///
    /// # Errors
    /// `keys` for a cost that Argon2 does not know.
    pub fn derive(self, secret: &str, salt: &[u8]) -> Result<Zeroizing<[u8; 32]>> {
        let params = argon2::Params::new(self.memory_kib, self.passes, 1, Some(32))
            .map_err(|_| Error::Damaged("keys"))?;
        let mut key = Zeroizing::new([0u8; 32]);
        argon2::Argon2::new(argon2::Algorithm::Argon2id, argon2::Version::V0x13, params)
            .hash_password_into(normal(secret).as_bytes(), salt, key.as_mut_slice())
            .map_err(|_| Error::Internal("kdf"))?;
        Ok(key)
    }
}

/// The form of a secret that is derived from: compatibility letters folded (NFKC), lower case, every apostrophe one sign, blanks
/// single and none at the ends. Keyboards of phones change all of these on their own; it costs little strength.
fn normal(secret: &str) -> Zeroizing<String> {
    let folded: Zeroizing<String> = Zeroizing::new(secret.nfkc().flat_map(char::to_lowercase).collect());
    let mut out = Zeroizing::new(String::with_capacity(folded.len()));
    for word in folded.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.extend(word.chars().map(|c| if crate::text::fold::is_apostrophe(c) { '\'' } else { c }));
    }
    out
}

fn cipher(key: &[u8; 32]) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(key.into())
}

fn bound_to(journal: &JournalId) -> Vec<u8> {
    [b"hamroh-keys-1".as_slice(), journal].concat()
}

/// Writes the key file with one used slot at a random place. One that is there already is kept under another name: its journal may
/// have been moved away and come back.
///
/// # Errors
/// When the folder cannot be written.
pub fn create(
    path: &Path,
    journal: &JournalId,
    cost: KdfCost,
    secret: &str,
    reader: &ReaderKey,
) -> Result<()> {
    let salt: [u8; 32] = random()?;
    let key = cost.derive(secret, &salt)?;
    let nonce: [u8; NONCE] = random()?;
    let payload = Payload { msg: reader.as_slice(), aad: &bound_to(journal) };
    let sealed = cipher(&key).encrypt((&nonce).into(), payload).map_err(|_| Error::Internal("keys"))?;
    let used = u64::from_be_bytes(random()?) % SLOTS as u64;
    let mut bytes = Vec::with_capacity(HEAD + SLOTS * (NONCE + SEALED));
    bytes.extend_from_slice(MAGIC);
    for n in [cost.memory_kib, cost.passes, 1] {
        bytes.extend_from_slice(&n.to_be_bytes());
    }
    bytes.extend_from_slice(&salt);
    for slot in 0..SLOTS as u64 {
        if slot == used {
            bytes.extend_from_slice(&nonce);
            bytes.extend_from_slice(&sealed);
        } else {
            bytes.extend_from_slice(&random::<{ NONCE + SEALED }>()?);
        }
    }
    set_aside(path)?;
    replace(path, &bytes)
}

/// Gives an existing file a free name beside it.
fn set_aside(path: &Path) -> Result<()> {
    if !path.try_exists().map_err(|e| Error::io("keys", e))? {
        return Ok(());
    }
    let free = (1..).map(|n| path.with_extension(format!("keys.{n}.old"))).find(|p| !p.exists());
    free.map_or(Ok(()), |free| fs::rename(path, free)).map_err(|e| Error::io("keys", e))
}

/// Opens the key file with a secret.
///
/// # Errors
/// [`Error::WrongSecret`] when no slot opens, `keys` when the file is damaged.
pub fn open(path: &Path, journal: &JournalId, secret: &str) -> Result<ReaderKey> {
    let bytes = fs::read(path).map_err(|e| Error::io("keys", e))?;
    let rest = bytes.strip_prefix(MAGIC.as_slice()).ok_or(Error::Damaged("keys"))?;
    let (numbers, rest) = rest.split_first_chunk::<12>().ok_or(Error::Damaged("keys"))?;
    let (salt, slots) = rest.split_first_chunk::<32>().ok_or(Error::Damaged("keys"))?;
    if slots.len() != SLOTS * (NONCE + SEALED) {
        return Err(Error::Damaged("keys"));
    }
    let mut numbers = numbers.as_chunks::<4>().0.iter().map(|c| u32::from_be_bytes(*c));
    let cost = KdfCost { memory_kib: numbers.next().unwrap_or(0), passes: numbers.next().unwrap_or(0) };
    if cost.memory_kib > KdfCost::LIMIT.memory_kib
        || cost.passes > KdfCost::LIMIT.passes
        || numbers.next() != Some(1)
    {
        return Err(Error::Damaged("keys"));
    }
    let key = cost.derive(secret, salt)?;
    let aad = bound_to(journal);
    let mut found = None;
    for slot in slots.chunks_exact(NONCE + SEALED) {
        let Some((nonce, sealed)) = slot.split_first_chunk::<NONCE>() else { continue };
        if let Ok(plain) =
            cipher(&key).decrypt(nonce.into(), Payload { msg: sealed, aad: &aad }).map(Zeroizing::new)
        {
            found = <[u8; 32]>::try_from(plain.as_slice()).ok().map(Zeroizing::new).or(found);
        }
    }
    found.ok_or(Error::WrongSecret { wait_seconds: 0 })
}

/// Writes a file so that after a power cut either the old or the new one is there: temporary name, fsync, rename, fsync of the folder.
///
/// # Errors
/// When the folder cannot be written or is full.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<()> {
    Temporary::beside(path)?.become_file(path, bytes)
}

/// A file with a name of its own, that goes away unless it becomes the real one.
#[derive(Debug)]
pub struct Temporary {
    path: PathBuf,
    file: File,
}

impl Temporary {
    /// Makes an empty one in the folder of `path`. The name is random: nobody else's file is overwritten.
    ///
    /// # Errors
    /// When the folder is missing or cannot be written.
    pub fn beside(path: &Path) -> Result<Self> {
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(format!(".{:016x}.new", u64::from_be_bytes(random()?)));
        let path = path.with_file_name(name);
        let file = File::create_new(&path).map_err(|e| Error::io("write", e))?;
        Ok(Self { path, file })
    }

    /// Writes, syncs, and takes the name `path`.
    ///
    /// # Errors
    /// When the disk is full or fails.
    pub fn become_file(&mut self, path: &Path, bytes: &[u8]) -> Result<()> {
        let write = |file: &mut File, from: &Path| -> std::io::Result<()> {
            file.write_all(bytes)?;
            file.sync_all()?;
            fs::rename(from, path)?;
            // Windows cannot open a folder; there the rename is as durable as it gets.
            if cfg!(unix) {
                // The parent of a bare file name is the empty path: the folder we are in.
                let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
                File::open(folder)?.sync_all()?;
            }
            Ok(())
        };
        write(&mut self.file, &self.path).map_err(|e| Error::io("write", e))
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        // Best effort, and nothing to do after the rename: a half-written file is worthless and holds space the user needs.
        let _ = fs::remove_file(&self.path);
    }
}

/// How much a secret can stand on a phone that somebody else holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SecretStrength {
    /// Falls in minutes on a computer: needs to be confirmed.
    Weak,
    /// Better than nothing; six words are advised.
    Fair,
    /// Six words or as much.
    Good,
}

/// Judges a secret by its form. No dictionary: six words or 24 characters are good, digits only or under 8 characters are weak.
#[must_use]
pub fn judge(secret: &str) -> SecretStrength {
    let length = secret.chars().count();
    let words = secret.split_whitespace().filter(|w| w.chars().count() >= 3).count();
    let digits_only = secret.chars().all(|c| c.is_ascii_digit() || c.is_whitespace());
    if length < 8 || (digits_only && length < 20) {
        SecretStrength::Weak
    } else if words >= 6 || length >= 24 {
        SecretStrength::Good
    } else {
        SecretStrength::Fair
    }
}

#[cfg(test)]
mod tests {
    use super::{super::seal::new_reader, *};

    #[test]
    fn only_the_secret_opens_and_a_damaged_file_never_does() {
        let folder = std::env::temp_dir().join(format!("hamroh-keys-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let path = folder.join("journal.keys");
        let (reader, _) = new_reader();
        create(&path, &[1; 16], KdfCost::CHEAP_FOR_TESTS, "six plain words are good enough", &reader)
            .unwrap();
        assert_eq!(open(&path, &[1; 16], "six plain words are good enough").unwrap(), reader);
        assert!(matches!(open(&path, &[1; 16], "other"), Err(Error::WrongSecret { .. })));
        assert!(matches!(
            open(&path, &[2; 16], "six plain words are good enough"),
            Err(Error::WrongSecret { .. })
        ));
        let good = fs::read(&path).unwrap();
        let mut opened = 0;
        for i in 0..good.len() {
            let mut bad = good.clone();
            // Flips that would ask for gigabytes are refused by the ceiling; the low bits stay cheap.
            bad[i] ^= if (8..20).contains(&i) { 0x80 } else { 1 };
            fs::write(&path, &bad).unwrap();
            match open(&path, &[1; 16], "six plain words are good enough") {
                Ok(key) => {
                    // A flip in one of the three unused slots changes nothing.
                    opened += 1;
                    assert_eq!(key, reader, "byte {i}");
                }
                Err(Error::WrongSecret { .. } | Error::Damaged(_)) => {}
                Err(other) => panic!("{other}"),
            }
        }
        assert_eq!(opened, 3 * (NONCE + SEALED));
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_keyboard_may_change_the_form_of_a_secret() {
        let forms = ["Oʻzbek Ёлка café", " o‘zbek  ёлка cafe\u{301} ", "O'ZBEK ЁЛКА CAFÉ"];
        for form in forms {
            assert_eq!(normal(form).as_str(), "o'zbek ёлка café", "{form}");
        }
        assert_ne!(normal("ab c"), normal("a bc"));
    }

    #[test]
    fn a_pin_is_weak_and_six_words_are_good() {
        use SecretStrength::{Fair, Good, Weak};
        let cases = [
            ("", Weak),
            ("1234", Weak),
            ("123456789012", Weak),
            ("short", Weak),
            ("longer-than-8", Fair),
            ("олма нок узум анор бехи ёнгок", Good),
        ];
        for (secret, strength) in cases {
            assert_eq!(judge(secret), strength, "{secret}");
        }
    }
}
