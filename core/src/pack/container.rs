//! The file a pack travels in: keys, manifest and compressed rows one behind the other.
//!
//! ```text
//! hamroh-pack-file 1
//! root <length>       none, or each root that followed the compiled-in one, oldest first; a signed text
//! ...
//! manifest <length>   a signed text
//! ...
//! payload <length>    all parts in the order of the manifest, one deflate stream (RFC 1951); to the end of the file
//! ...
//! ```
//! Reading it is only cutting: nothing is believed before [`super::trust`] has looked at the signatures.

use sha2::{Digest as _, Sha256};

use super::{Manifest, Pack, SCHEMA, manifest::SignedManifest, refusal::Refusal, signed::Signed};
use crate::text::hex::hex;

const TITLE: &[u8] = b"hamroh-pack-file 1\n";

/// Most bytes of compressed rows. The seed has under a tenth of it.
pub const MAX_PAYLOAD: usize = 4 * 1024 * 1024;

/// Most bytes of all parts together, unpacked.
pub const MAX_UNPACKED: usize = 16 * 1024 * 1024;

/// Most bytes of one signed text.
const MAX_TEXT: usize = 64 * 1024;

/// Most roots that one file may carry: keys changed so often.
const MAX_ROOTS: usize = 32;

/// Most bytes of a whole file: more is not even read.
pub const MAX_FILE: u64 = (MAX_PAYLOAD + (MAX_ROOTS + 1) * MAX_TEXT + 4096) as u64;

/// Smallest and slowest: a pack is made once and carried by many.
const LEVEL: u8 = 10;

/// A pack's file, cut into its pieces and not yet believed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackFile {
    /// Roots that followed the compiled-in one.
    pub roots: Vec<Signed>,
    /// The manifest with its signatures.
    pub manifest: Signed,
    /// The compressed parts.
    pub payload: Vec<u8>,
}

impl PackFile {
    /// A pack's file that nobody has signed yet. The same rows give the same bytes, so that each signer can make it anew
    /// and compare.
    #[must_use]
    pub fn unsigned(pack: &Pack, roots: Vec<Signed>) -> Self {
        let all: Vec<u8> = pack.parts.values().flatten().copied().collect();
        let payload = miniz_oxide::deflate::compress_to_vec(&all, LEVEL);
        let signed = SignedManifest {
            manifest: pack.manifest.clone(),
            payload_length: payload.len() as u64,
            payload_sha256: hex(&Sha256::digest(&payload)),
        };
        let manifest = Signed { text: signed.to_text().into_bytes(), signatures: Vec::new() };
        Self { roots, manifest, payload }
    }

    /// Cuts a file into its pieces.
    ///
    /// # Errors
    /// [`Refusal::TooLarge`] over a cap, [`Refusal::Damaged`] when it is cut off or is no pack's file.
    pub fn read(bytes: &[u8]) -> Result<Self, Refusal> {
        if bytes.len() as u64 > MAX_FILE {
            return Err(Refusal::TooLarge);
        }
        let mut rest = bytes.strip_prefix(TITLE).ok_or(Refusal::Damaged)?;
        let mut roots = Vec::new();
        loop {
            let (name, piece, after) = piece(rest)?;
            rest = after;
            match name {
                "root" if roots.len() < MAX_ROOTS => roots.push(signed(piece)?),
                "manifest" => {
                    let manifest = signed(piece)?;
                    let (name, payload, after) = self::piece(rest)?;
                    if name != "payload" || !after.is_empty() {
                        return Err(Refusal::Damaged);
                    }
                    return Ok(Self { roots, manifest, payload: payload.to_vec() });
                }
                _ => return Err(Refusal::Damaged),
            }
        }
    }

    /// The file as [`Self::read`] takes it.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = TITLE.to_vec();
        let mut add = |name: &str, piece: &[u8]| {
            bytes.extend_from_slice(format!("{name} {}\n", piece.len()).as_bytes());
            bytes.extend_from_slice(piece);
        };
        for root in &self.roots {
            add("root", &root.to_bytes());
        }
        add("manifest", &self.manifest.to_bytes());
        add("payload", &self.payload);
        bytes
    }

    /// Manifest and rows as the file gives them, **whoever signed it or did not**: for those who make, compare and sign
    /// packs. A phone asks [`super::trust::Trust::open`] instead.
    ///
    /// # Errors
    /// [`Refusal::Schema`] for a layout this build does not read; else as for a signed file.
    pub fn contents(&self) -> Result<(SignedManifest, Pack), Refusal> {
        let signed = SignedManifest::parse(&self.manifest.text).ok_or(Refusal::Damaged)?;
        if signed.manifest.schema > SCHEMA {
            return Err(Refusal::Schema);
        }
        let pack = self.unpack(&signed)?;
        Ok((signed, pack))
    }

    /// Unpacks the parts that a believed manifest lists, each compared with its hash.
    ///
    /// # Errors
    /// [`Refusal::TooLarge`] when more is inside than may be, [`Refusal::Damaged`] when anything differs from the manifest.
    pub(super) fn unpack(&self, signed: &SignedManifest) -> Result<Pack, Refusal> {
        let same = signed.payload_length == self.payload.len() as u64
            && signed.payload_sha256 == hex(&Sha256::digest(&self.payload));
        if !same {
            return Err(Refusal::Damaged);
        }
        let lengths = signed.manifest.parts.iter().map(|part| part.length);
        let total = lengths.fold(0_u64, u64::saturating_add);
        let total = usize::try_from(total).ok().filter(|t| *t <= MAX_UNPACKED).ok_or(Refusal::TooLarge)?;
        let all = miniz_oxide::inflate::decompress_to_vec_with_limit(&self.payload, total)
            .map_err(|_| Refusal::Damaged)?;
        let mut rest = all.as_slice();
        let mut parts = std::collections::BTreeMap::new();
        for info in &signed.manifest.parts {
            let length = usize::try_from(info.length).map_err(|_| Refusal::TooLarge)?;
            let (part, after) = rest.split_at_checked(length).ok_or(Refusal::Damaged)?;
            rest = after;
            parts.insert(info.name.clone(), part.to_vec());
        }
        // This also computes each part's hash, and reads product, channel and version once more, out of `pack.csv`.
        let pack = Pack::from_parts(parts).map_err(|_| Refusal::Rows)?;
        let said = Manifest { searched: pack.manifest.searched, ..signed.manifest.clone() };
        let agree = rest.is_empty() && pack.manifest == said;
        if agree { Ok(pack) } else { Err(Refusal::Damaged) }
    }
}

fn signed(piece: &[u8]) -> Result<Signed, Refusal> {
    Signed::parse(piece).ok_or(Refusal::Damaged)
}

/// `name length`, a line feed, so many bytes: the name, the bytes, and what follows.
fn piece(rest: &[u8]) -> Result<(&str, &[u8], &[u8]), Refusal> {
    // The longest is `manifest` and a number of seven digits.
    let end = rest.iter().take(24).position(|b| *b == b'\n').ok_or(Refusal::Damaged)?;
    let (line, rest) = rest.split_at_checked(end).ok_or(Refusal::Damaged)?;
    let line = std::str::from_utf8(line).map_err(|_| Refusal::Damaged)?;
    let (name, length) = line.split_once(' ').ok_or(Refusal::Damaged)?;
    let digits = length.bytes().all(|b| b.is_ascii_digit()) && (length == "0" || !length.starts_with('0'));
    let length: usize = length.parse().ok().filter(|_| digits).ok_or(Refusal::Damaged)?;
    let most = if name == "payload" { MAX_PAYLOAD } else { MAX_TEXT };
    if length > most {
        return Err(Refusal::TooLarge);
    }
    let (piece, after) = rest.get(1..).and_then(|r| r.split_at_checked(length)).ok_or(Refusal::Damaged)?;
    Ok((name, piece, after))
}
