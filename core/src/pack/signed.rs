//! A text with signatures under it, and who signed.
//!
//! The signed text comes first, then one line for each signature: `signature <key id> <Ed25519 signature>`. What is signed
//! is the name of the kind of text, a line feed, and the exact bytes of the text: a signature under a manifest can never
//! be taken for one under a list of keys. Ed25519 is RFC 8032; verification is strict (no small-order keys, one encoding).

use std::collections::BTreeSet;

use ed25519_dalek::{Signer as _, SigningKey, VerifyingKey};
use sha2::{Digest as _, Sha256};

use crate::order::Arrange as _;
use crate::text::hex::{hex, unhex};

/// First word of a signature's line; no line of a signed text begins with it.
const MARK: &str = "signature ";

/// Most signatures that are looked at: every one costs time, and nobody needs more.
const MOST: usize = 16;

/// A kind of signed text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// What a pack says of itself.
    Manifest,
    /// Who may sign packs.
    Root,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Manifest => "hamroh pack manifest v1",
            Self::Root => "hamroh pack root v1",
        }
    }

    fn message(self, text: &[u8]) -> Vec<u8> {
        [self.name().as_bytes(), b"\n", text].concat()
    }
}

/// A public key that may sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicKey([u8; 32]);

impl PublicKey {
    /// From its 64 lower-case hexadecimal digits; `None` for anything that is no point of the curve.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = unhex(text)?;
        let key = VerifyingKey::from_bytes(&bytes).ok()?;
        (!key.is_weak()).then_some(Self(bytes))
    }

    /// The public half of a secret key.
    #[must_use]
    pub fn of(secret: &[u8; 32]) -> Self {
        Self(SigningKey::from_bytes(secret).verifying_key().to_bytes())
    }

    /// 64 lower-case hexadecimal digits.
    #[must_use]
    pub fn to_hex(&self) -> String {
        hex(&self.0)
    }

    /// What signatures name the key by: the first 16 hexadecimal digits of its SHA-256.
    #[must_use]
    pub fn id(&self) -> String {
        hex(&Sha256::digest(self.0)).chars().take(16).collect()
    }

    fn verifies(&self, message: &[u8], signature: &[u8; 64]) -> bool {
        let signature = ed25519_dalek::Signature::from_bytes(signature);
        VerifyingKey::from_bytes(&self.0).is_ok_and(|key| key.verify_strict(message, &signature).is_ok())
    }
}

/// One signature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// The key it claims to be by, see [`PublicKey::id`].
    pub key: String,
    bytes: [u8; 64],
}

/// A text with signatures under it. That it was read says nothing about who signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    /// The exact bytes that are signed.
    pub text: Vec<u8>,
    /// What stands under them.
    pub signatures: Vec<Signature>,
}

impl Signed {
    /// Splits bytes into text and signatures; `None` when a signature's line is none or there are too many.
    #[must_use]
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let lines: Vec<&[u8]> = bytes.split_inclusive(|b| *b == b'\n').collect();
        let from = lines.iter().position(|line| line.starts_with(MARK.as_bytes())).unwrap_or(lines.len());
        let (text, below) = lines.split_at_checked(from)?;
        if below.len() > MOST {
            return None;
        }
        let signatures = below.iter().map(|line| signature(line)).collect::<Option<Vec<_>>>()?;
        Some(Self { text: text.concat(), signatures })
    }

    /// Text and signatures as [`Self::parse`] reads them.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = self.text.clone();
        for signature in &self.signatures {
            bytes
                .extend_from_slice(format!("{MARK}{} {}\n", signature.key, hex(&signature.bytes)).as_bytes());
        }
        bytes
    }

    /// Adds the signature of a secret key, in place of an older one by the same key.
    pub fn sign(&mut self, kind: Kind, secret: &[u8; 32]) {
        let key = PublicKey::of(secret).id();
        let bytes = SigningKey::from_bytes(secret).sign(&kind.message(&self.text)).to_bytes();
        self.add(Signature { key, bytes });
    }

    /// Takes over a signature made on another machine, in place of an older one by the same key.
    pub fn add(&mut self, signature: Signature) {
        self.signatures.retain(|known| known.key != signature.key);
        self.signatures.push(signature);
        self.signatures.arrange_by(|a, b| a.key.cmp(&b.key));
    }

    /// Those of `keys` that have signed this text, by their ids: each counts once, however often it signed or is listed.
    #[must_use]
    pub fn signers(&self, kind: Kind, keys: &[PublicKey]) -> BTreeSet<String> {
        let message = kind.message(&self.text);
        let signed = |key: &PublicKey| {
            let id = key.id();
            self.signatures.iter().any(|s| s.key == id && key.verifies(&message, &s.bytes))
        };
        keys.iter().filter(|key| signed(key)).map(PublicKey::id).collect()
    }
}

fn signature(line: &[u8]) -> Option<Signature> {
    let line = std::str::from_utf8(line).ok()?.strip_prefix(MARK)?.strip_suffix('\n')?;
    let (key, bytes) = line.split_once(' ')?;
    unhex::<8>(key)?;
    Some(Signature { key: key.to_owned(), bytes: unhex(bytes)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys() -> (Vec<[u8; 32]>, Vec<PublicKey>) {
        let secrets: Vec<[u8; 32]> = (1..=3).map(|n| [n; 32]).collect();
        let public = secrets.iter().map(PublicKey::of).collect();
        (secrets, public)
    }

    /// RFC 8032, section 7.1, test 2: the key pair, to see that the library is used as the RFC means it.
    #[test]
    fn the_published_key_pair_is_ours() {
        let secret = unhex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb").unwrap();
        let public = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";
        assert_eq!(PublicKey::of(&secret).to_hex(), public);
        assert_eq!(PublicKey::parse(public).unwrap().to_hex(), public);
    }

    #[test]
    fn who_signed_is_counted_once() {
        let (secrets, public) = keys();
        let mut signed = Signed { text: b"text\n".to_vec(), signatures: Vec::new() };
        assert!(signed.signers(Kind::Manifest, &public).is_empty());
        signed.sign(Kind::Manifest, &secrets[0]);
        signed.sign(Kind::Manifest, &secrets[0]);
        assert_eq!(signed.signatures.len(), 1);
        // The same signature many times, and the same key listed many times.
        let one = signed.signatures[0].clone();
        signed.signatures.extend([one.clone(), one]);
        let listed = [public[0].clone(), public[0].clone(), public[1].clone()];
        assert_eq!(signed.signers(Kind::Manifest, &listed).len(), 1);
        signed.sign(Kind::Manifest, &secrets[2]);
        assert_eq!(signed.signers(Kind::Manifest, &public).len(), 2);
        assert_eq!(
            signed.signers(Kind::Root, &public).len(),
            0,
            "a signature holds for its kind of text only"
        );
        assert_eq!(Signed::parse(&signed.to_bytes()), Some(signed));
    }

    #[test]
    fn a_signature_under_another_name_or_text_counts_for_nobody() {
        let (secrets, public) = keys();
        let mut signed = Signed { text: b"text\n".to_vec(), signatures: Vec::new() };
        signed.sign(Kind::Manifest, &secrets[0]);
        let mut renamed = signed.clone();
        renamed.signatures[0].key = public[1].id();
        assert!(renamed.signers(Kind::Manifest, &public).is_empty());
        let mut other = signed.clone();
        other.text = b"text!\n".to_vec();
        assert!(other.signers(Kind::Manifest, &public).is_empty());
        for bit in 0..512 {
            let mut flipped = signed.clone();
            flipped.signatures[0].bytes[bit / 8] ^= 1 << (bit % 8);
            assert!(flipped.signers(Kind::Manifest, &public).is_empty(), "bit {bit}");
        }
    }

    #[test]
    fn lines_that_are_no_signatures_are_refused() {
        for bad in ["signature\nsignature a b\n", "a\nsignature 00 00\n", "signature x y", "signature \n"] {
            assert_eq!(Signed::parse(bad.as_bytes()), None, "{bad}");
        }
        let many = "signature 0011223344556677 ".to_owned() + &"ab".repeat(64) + "\n";
        assert!(Signed::parse(many.repeat(16).as_bytes()).is_some());
        assert_eq!(Signed::parse(many.repeat(17).as_bytes()), None);
        assert!(PublicKey::parse(&"00".repeat(32)).is_none(), "a point of small order is no key");
    }
}
