//! A bundle as somebody sees it who has many of them: the verdict, and what it takes to put bundles of one journal beside each other.

use std::path::Path;

use super::{
    anchor::Anchor,
    archive,
    bundle::{ATTACHMENTS, Parts},
    chain::{ChainCheck, Mark, Reason},
    model::Verification,
    record::Body,
    tree::Hash,
    verify::{Facts, check_bundle, read_bundle},
};
use crate::{error::Result, words::Words};

pub use archive::Container;

/// What one file is. Of a file with a fault nothing is told but the verdict and, where it could be read, the journal.
#[derive(Debug)]
pub struct Inspection {
    /// What the file is at all.
    pub container: Container,
    /// The verdict, without the disclosed records: they are in `bodies`.
    pub verification: Verification,
    /// The mark of every record of the chain.
    pub marks: Vec<Mark>,
    /// Anchors from outside that fit, each with the number of records it stands for.
    pub met: Vec<(Anchor, u64)>,
    /// The disclosed records with their numbers, in order.
    pub bodies: Vec<(u64, Body)>,
    /// Files that came along: hash and length.
    pub files: Vec<(Hash, u64)>,
}

/// Checks a bundle file as [`super::verify::verify_file`] does, but for one thing: the anchors are those of many people, so one that fits no
/// size of this journal is no fault. One that fits is an anchor from outside like any other.
///
/// # Errors
/// As [`super::verify::verify_file`].
pub fn inspect_file(path: &Path, anchors: &[Anchor], words: &Words) -> Result<Inspection> {
    Ok(inspect_bytes(&read_bundle(path)?, anchors, words))
}

/// [`inspect_file`] for a bundle in memory.
#[must_use]
pub fn inspect_bytes(bytes: &[u8], anchors: &[Anchor], words: &Words) -> Inspection {
    let mut facts = Facts::with_bodies();
    let mut check = ChainCheck::against(anchors).remembering();
    let mut files = Vec::new();
    let checked = Parts::of(bytes).map_err(|_| Reason::Malformed).and_then(|parts| {
        let attached = parts.others.iter().filter(|(name, _)| name.starts_with(ATTACHMENTS));
        files = attached.map(|(_, file)| *file).collect();
        check_bundle(&parts, &mut check, &mut facts)
    });
    let bodies = facts.take_bodies();
    let Err(fault) = checked else {
        facts.note_anchored(&check);
        return Inspection {
            container: Container::Bundle,
            verification: facts.conclude(None, words),
            met: check.met().to_vec(),
            marks: check.take_marks(),
            bodies,
            files,
        };
    };
    Inspection {
        container: archive::container(bytes),
        verification: facts.conclude(Some(fault), words),
        marks: Vec::new(),
        met: Vec::new(),
        bodies: Vec::new(),
        files: Vec::new(),
    }
}
