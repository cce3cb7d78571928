//! The file that holds a signer's secret key, locked with a passphrase.
//!
//! ```text
//! hamroh-secret-key 1
//! key <public key, 64 hexadecimal digits> <holder>
//! argon2id <memory in KiB> <passes> <salt, 64 hexadecimal digits>
//! sealed <nonce, 48 hexadecimal digits> <sealed secret key, 96 hexadecimal digits>
//! ```
//! The passphrase's key is Argon2id's, as for the journal; the secret key is sealed with XChaCha20-Poly1305, and the three
//! lines before it are bound to it as associated data, so that neither holder nor public key can be exchanged.

use chacha20poly1305::{
    KeyInit as _, XChaCha20Poly1305,
    aead::{Aead as _, Payload},
};
use hamroh_core::{
    error::{Error, Result},
    journal::kdf::KdfCost,
    pack::signed::PublicKey,
    text::hex::{hex, unhex},
};
use zeroize::Zeroizing;

use crate::output::printable;

const TITLE: &str = "hamroh-secret-key 1";

/// Ceiling for what a file may ask for: a planted one must not exhaust the machine.
const MOST: KdfCost = KdfCost { memory_kib: 1024 * 1024, passes: 16 };

/// Longest name of a holder, in characters.
const LONGEST_NAME: usize = 60;

/// A key file, read.
#[derive(Debug)]
pub struct KeyFile {
    /// The public half.
    pub public: PublicKey,
    /// Who holds it.
    pub holder: String,
    bound: String,
    cost: KdfCost,
    salt: [u8; 32],
    nonce: [u8; 24],
    sealed: [u8; 48],
}

/// The line that a public key is handed out in, and that a list of keys is made of.
pub fn public_line(key: &PublicKey, holder: &str) -> String {
    format!("key {} {holder}", key.to_hex())
}

/// Reads such a line, out of a key file or of what `key show` printed.
pub fn read_public_line(text: &str) -> Option<(PublicKey, String)> {
    let line = text.lines().find_map(|line| line.strip_prefix("key "))?;
    let (key, holder) = line.split_once(' ')?;
    Some((PublicKey::parse(key)?, holder.to_owned())).filter(|(_, holder)| is_name(holder))
}

/// A name that stands on one line and shows all it holds.
pub fn is_name(text: &str) -> bool {
    let plain = !text.contains('\n') && printable(text) == text && text.trim() == text;
    plain && !text.is_empty() && text.chars().count() <= LONGEST_NAME
}

/// A new secret key, sealed: the text of its file and the public half.
pub fn create(holder: &str, passphrase: &str) -> Result<(Zeroizing<String>, PublicKey)> {
    let secret = Zeroizing::new(random::<32>()?);
    let public = PublicKey::of(&secret);
    let (salt, nonce) = (random::<32>()?, random::<24>()?);
    let cost = KdfCost::default();
    let bound = format!(
        "{TITLE}\n{}\nargon2id {} {} {}\n",
        public_line(&public, holder),
        cost.memory_kib,
        cost.passes,
        hex(&salt)
    );
    let key = cost.derive(passphrase, &salt)?;
    let payload = Payload { msg: secret.as_slice(), aad: bound.as_bytes() };
    let sealed = XChaCha20Poly1305::new((&*key).into())
        .encrypt((&nonce).into(), payload)
        .map_err(|_| Error::Internal("key-file"))?;
    Ok((Zeroizing::new(format!("{bound}sealed {} {}\n", hex(&nonce), hex(&sealed))), public))
}

impl KeyFile {
    /// Reads a key file; `None` for anything that [`create`] would not write.
    pub fn parse(text: &str) -> Option<Self> {
        let (bound, sealed) = text.split_at_checked(text.find("sealed ")?)?;
        let mut lines = bound.lines();
        if lines.next()? != TITLE {
            return None;
        }
        let (public, holder) = read_public_line(lines.next()?)?;
        let mut cost = lines.next()?.strip_prefix("argon2id ")?.split(' ');
        let (memory_kib, passes) = (cost.next()?.parse().ok()?, cost.next()?.parse().ok()?);
        let salt = unhex(cost.next()?)?;
        let (nonce, secret) = sealed.strip_prefix("sealed ")?.strip_suffix('\n')?.split_once(' ')?;
        let (nonce, sealed) = (unhex(nonce)?, unhex(secret)?);
        let whole = lines.next().is_none() && cost.next().is_none();
        let affordable = memory_kib <= MOST.memory_kib && passes <= MOST.passes;
        let cost = KdfCost { memory_kib, passes };
        (whole && affordable).then(|| Self {
            public,
            holder,
            bound: bound.to_owned(),
            cost,
            salt,
            nonce,
            sealed,
        })
    }

    /// The secret key.
    ///
    /// # Errors
    /// [`Error::WrongSecret`] when the passphrase does not open it.
    pub fn open(&self, passphrase: &str) -> Result<Zeroizing<[u8; 32]>> {
        let key = self.cost.derive(passphrase, &self.salt)?;
        let payload = Payload { msg: &self.sealed, aad: self.bound.as_bytes() };
        let plain = XChaCha20Poly1305::new((&*key).into()).decrypt((&self.nonce).into(), payload);
        let plain = plain.map(Zeroizing::new).map_err(|_| Error::WrongSecret { wait_seconds: 0 })?;
        let secret = <[u8; 32]>::try_from(plain.as_slice()).map(Zeroizing::new);
        secret
            .ok()
            .filter(|secret| PublicKey::of(secret) == self.public)
            .ok_or(Error::WrongSecret { wait_seconds: 0 })
    }
}

fn random<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| Error::Internal("random"))?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_and_opened_with_its_passphrase_alone() {
        let (text, public) = create("Aigul", "river lamp seven quiet orange door").unwrap();
        let file = KeyFile::parse(&text).unwrap();
        assert_eq!((&file.public, file.holder.as_str()), (&public, "Aigul"));
        let secret = file.open("River  lamp seven quiet orange door").unwrap();
        assert_eq!(PublicKey::of(&secret), public);
        assert!(file.open("river lamp seven quiet orange").is_err());
        assert!(!text.contains(&hex(secret.as_slice())), "the secret is not in the clear");
        // Another holder or another public key under the same seal.
        let renamed = KeyFile::parse(&text.replace("Aigul", "Aida")).unwrap();
        assert!(renamed.open("river lamp seven quiet orange door").is_err());
    }

    #[test]
    fn a_broken_or_greedy_file_is_none() {
        let (text, _) = create("Aigul", "river lamp seven quiet orange door").unwrap();
        for cut in 0..text.len() {
            assert!(KeyFile::parse(text.get(..cut).unwrap()).is_none(), "{cut}");
        }
        for (from, to) in [
            ("hamroh-secret-key 1", "hamroh-secret-key 2"),
            ("argon2id 65536", "argon2id 4000000"),
            (" 3 ", " 17 "),
            ("Aigul", " "),
            ("Aigul", "Ai\u{202e}gul"),
            ("\nsealed", "\nmore\nsealed"),
        ] {
            let other = text.replacen(from, to, 1);
            assert_ne!(other, *text, "{from}");
            assert!(KeyFile::parse(&other).is_none(), "{to}");
        }
    }
}
