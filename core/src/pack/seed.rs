//! The pack inside the library, or another one in its place.

use super::{Manifest, Pack, floor::Floor, read_manifest};
use crate::{embedded, error::Result};

/// What the directory is built from where nothing newer is installed. Knowing what it is does not unpack it: that costs
/// milliseconds which an app with a ready directory need not spend.
#[derive(Debug)]
pub struct Seed {
    manifest: Manifest,
    identity: String,
    pack: Option<Pack>,
}

impl Seed {
    /// The pack compiled into this library.
    ///
    /// # Errors
    /// [`crate::error::Error::Pack`] when its manifest cannot be read: a broken build, which the tests refuse.
    pub fn built_in() -> Result<Self> {
        let manifest = read_manifest(embedded::PACK_MANIFEST)?;
        Ok(Self { manifest, identity: embedded::PACK_IDENTITY.to_owned(), pack: None })
    }

    /// This pack instead: for tests.
    #[must_use]
    pub fn of(pack: Pack) -> Self {
        Self { manifest: pack.manifest.clone(), identity: pack.digest(), pack: Some(pack) }
    }

    /// What it says of itself; the parts of the compiled-in one are not listed.
    #[must_use]
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// Its number.
    #[must_use]
    pub fn number(&self) -> Floor {
        Floor::of(&self.manifest)
    }

    /// Equal exactly when the rows are.
    #[must_use]
    pub fn identity(&self) -> &str {
        &self.identity
    }

    /// Its rows.
    ///
    /// # Errors
    /// [`crate::error::Error::Pack`] when they cannot be read: a broken build.
    pub fn unpack(&self) -> Result<Pack> {
        self.pack.clone().map_or_else(Pack::seed, Ok)
    }
}
