//! Whom this build believes, and what a pack has to show before a row of it is read.
//!
//! The order is part of the safety: cut the file, follow the keys, count the signatures, and only then parse.

use sha2::{Digest as _, Sha256};

use super::{
    PRODUCT, Pack, SCHEMA, container::PackFile, manifest::SignedManifest, refusal::Refusal, root::Root,
    signed::Kind,
};

/// Keys that everybody knows, for builds that are not released.
const DEVELOPMENT: &[u8] = include_bytes!("../../roots/development.root");

/// Keys of the released app; empty until there are any (README, "Keys").
const RELEASE: &[u8] = include_bytes!("../../roots/release.root");

/// Whom a build believes.
#[derive(Debug, Clone)]
pub struct Trust {
    root: Option<Root>,
}

/// A pack that enough keys have signed.
#[derive(Debug, Clone)]
pub struct Opened {
    /// Its rows.
    pub pack: Pack,
    /// The root it was signed under.
    pub root: Root,
    /// Who signed: ids of keys.
    pub signers: Vec<String>,
}

impl Trust {
    /// Whom this build believes: a release believes the release keys and nobody else; a build with debug assertions the
    /// development keys, whose secret halves are in this repository.
    #[must_use]
    pub fn built_in() -> Self {
        if cfg!(debug_assertions) { Self::development() } else { Self { root: Root::parse(RELEASE) } }
    }

    /// The development keys. Nothing of them is left in a release build that does not ask for them.
    #[must_use]
    pub fn development() -> Self {
        Self { root: Root::parse(DEVELOPMENT) }
    }

    /// Believes this root.
    #[must_use]
    pub fn of(root: Root) -> Self {
        Self { root: Some(root) }
    }

    /// Believes nobody: a release before it has keys.
    #[must_use]
    pub fn of_nobody() -> Self {
        Self { root: None }
    }

    /// The compiled-in root; none in a release build without keys.
    #[must_use]
    pub fn root(&self) -> Option<&Root> {
        self.root.as_ref()
    }

    /// Reads a pack that enough of the right keys have signed.
    ///
    /// Says nothing about its age: [`super::floor`] does.
    ///
    /// # Errors
    /// The first reason not to believe it.
    pub fn open(&self, bytes: &[u8]) -> Result<Opened, Refusal> {
        self.open_file(&PackFile::read(bytes)?)
    }

    /// The keys that a file's manifest has to be signed with: those believed, or those that followed them inside the file.
    ///
    /// # Errors
    /// [`Refusal::NoKeys`] for whoever believes nobody, [`Refusal::Keys`] for a root that does not follow.
    pub fn keys_for(&self, file: &PackFile) -> Result<Root, Refusal> {
        let mut root = self.root.clone().ok_or(Refusal::NoKeys)?;
        for next in &file.roots {
            // The way to a root that this build knows from the start needs no second look: it leads nowhere else.
            let known = Root::parse(&next.text).is_some_and(|next| next.version <= root.version);
            if !known {
                root = root.follow(next)?;
            }
        }
        Ok(root)
    }

    /// As [`Self::open`], of a file that is cut already.
    ///
    /// # Errors
    /// The first reason not to believe it.
    pub fn open_file(&self, file: &PackFile) -> Result<Opened, Refusal> {
        let root = self.keys_for(file)?;
        if !root.has_signed(Kind::Manifest, &file.manifest) {
            return Err(Refusal::NotSigned);
        }
        // From here on the bytes are what the signers saw. What cannot be read was written for a newer app.
        let signed = SignedManifest::parse(&file.manifest.text).ok_or(Refusal::Schema)?;
        let manifest = &signed.manifest;
        if manifest.product != PRODUCT {
            return Err(Refusal::Product);
        }
        if manifest.channel != root.channel {
            return Err(Refusal::Channel);
        }
        if manifest.epoch != root.epoch {
            return Err(Refusal::Keys);
        }
        if manifest.schema > SCHEMA {
            return Err(Refusal::Schema);
        }
        let pack = file.unpack(&signed)?;
        let signers = file.manifest.signers(Kind::Manifest, &root.public_keys()).into_iter().collect();
        Ok(Opened { pack, root, signers })
    }
}

/// The secret half of development key `n` (1 to 3). Known to everybody, so that whoever builds Hamroh can try packs; no
/// release believes it.
#[must_use]
pub fn development_secret(n: u8) -> [u8; 32] {
    Sha256::digest(format!("hamroh development key {n}, known to everybody")).into()
}

#[cfg(test)]
mod tests {
    use super::{super::signed::PublicKey, *};

    /// What `core/roots/development.root` must hold.
    #[test]
    fn the_development_keys_are_those_everybody_knows() {
        let trust = Trust::development();
        let keys = trust.root().unwrap().public_keys();
        let known: Vec<PublicKey> = (1..=3).map(|n| PublicKey::of(&development_secret(n))).collect();
        let lines: Vec<String> = known.iter().map(PublicKey::to_hex).collect();
        assert_eq!(keys, known, "{lines:#?}");
        assert_eq!(trust.root().unwrap().threshold, 2);
    }

    /// A release has keys of its own or none, and never those of development.
    #[test]
    fn a_release_never_believes_development_keys() {
        let Some(release) = Root::parse(RELEASE) else {
            assert!(RELEASE.is_empty(), "core/roots/release.root is there and cannot be read");
            return;
        };
        let development = Trust::development().root().unwrap().public_keys();
        assert!(release.public_keys().iter().all(|key| !development.contains(key)));
        assert_ne!(release.channel, Trust::development().root().unwrap().channel);
    }
}
