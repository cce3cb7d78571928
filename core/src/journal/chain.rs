//! Checking a chain of headers and signatures, wherever it comes from.
//!
//! The same checks serve the journal on this phone and a bundle from a stranger. Signatures are verified beside the rest, on all
//! processors, so a bad one may come out late; [`ChainCheck::conclude`] puts it before every fault behind it. A reason is a code that the Python
//! verifier gives for the same fault; the list with meanings stands in `core/docs/format.md`.

use std::collections::BTreeSet;

use super::{
    anchor::{Anchor, halves},
    record::{Header, JournalId, journal_id, leaf},
    seal::read_epoch,
    signatures::{self, Signatures},
    tree::{Frontier, Hash, sha256},
};
use crate::error::Error;

/// Why something is not as it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// The container or a part of it cannot be read at all.
    Malformed,
    /// Written by a later version.
    Version,
    /// No record at all.
    Empty,
    /// A header names another journal than the first key makes.
    Journal,
    /// A sequence number is not the next one.
    Sequence,
    /// A header does not follow the one before it.
    Previous,
    /// A signature does not fit its header and key.
    Signature,
    /// A header names an epoch whose blob is missing, or a blob was changed.
    Epoch,
    /// A sealed body is not the one that was signed.
    Sealed,
    /// The journal's note of its own end does not fit its records: the file cannot even be opened for work.
    State,
    /// A disclosed body is not the one that was committed to.
    Commit,
    /// The last record is no export record, or it states another journal.
    Export,
    /// A file beside the chain is not the one that was exported.
    Files,
    /// An outside anchor fits no size of this journal.
    Anchor,
    /// Finding: no anchor from outside was compared.
    NoOutsideAnchor,
    /// Finding: wall time and monotonic time disagree between two disclosed records.
    ClockStep,
    /// Finding: the phone was not closed properly before a record.
    Recovered,
    /// Finding: an earlier file could not be opened; this journal follows it and does not hold what that held.
    SetAside,
    /// Finding: practice records are among the disclosed ones.
    Drill,
    /// Finding: less, or other, is shown than was exported.
    Redacted,
    /// Finding: a disclosed record names a file that is not there.
    MissingFile,
}

impl Reason {
    /// The code in reports.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Malformed => "MALFORMED",
            Self::Version => "VERSION",
            Self::Empty => "EMPTY",
            Self::Journal => "JOURNAL",
            Self::Sequence => "SEQUENCE",
            Self::Previous => "PREVIOUS",
            Self::Signature => "SIGNATURE",
            Self::Epoch => "EPOCH",
            Self::Sealed => "SEALED",
            Self::State => "STATE",
            Self::Commit => "COMMIT",
            Self::Export => "EXPORT",
            Self::Files => "FILES",
            Self::Anchor => "ANCHOR",
            Self::NoOutsideAnchor => "NO_OUTSIDE_ANCHOR",
            Self::ClockStep => "CLOCK_STEP",
            Self::Recovered => "RECOVERED",
            Self::SetAside => "SET_ASIDE",
            Self::Drill => "DRILL",
            Self::Redacted => "REDACTED",
            Self::MissingFile => "MISSING_FILE",
        }
    }
}

/// A check ends at its first fault: what follows a broken link proves nothing.
pub type Checked<T> = Result<T, Reason>;

/// Half of a leaf, by which two copies of a journal are compared. A leaf holds the one before it, so two chains that have the same mark at
/// one place are the same up to there; the length is that of an anchor, with the same strength.
pub type Mark = [u8; 16];

/// Checks headers one after the other.
#[derive(Debug, Default)]
pub struct ChainCheck {
    journal: JournalId,
    next_key: Option<[u8; 32]>,
    last_leaf: Hash,
    frontier: Frontier,
    epochs: BTreeSet<Hash>,
    signatures: Signatures,
    /// Anchors from outside that fitted no size yet.
    unmet: BTreeSet<Anchor>,
    /// Those that fitted, with the size.
    met: Vec<(Anchor, u64)>,
    /// The mark of every record, where somebody wants them.
    marks: Option<Vec<Mark>>,
    /// Signatures were verified before; whoever says so compares the end.
    unsigned: bool,
}

impl ChainCheck {
    /// A check that compares with what others received. An anchor does not tell its size, so all sizes are tried.
    #[must_use]
    pub fn against(outside: &[Anchor]) -> Self {
        Self { unmet: outside.iter().copied().collect(), ..Self::default() }
    }

    /// A check whose signatures are verified beside other work, until [`ChainCheck::conclude`].
    #[must_use]
    pub(super) fn beside() -> Self {
        Self { signatures: Signatures::beside(), ..Self::default() }
    }

    /// A check of everything but signatures, for a chain whose [`ChainCheck::end`] is that of one that was checked with them: a leaf holds
    /// header, signature and, through `prev`, every record before it.
    #[must_use]
    pub(super) fn of_verified() -> Self {
        Self { unsigned: true, ..Self::default() }
    }

    /// Number of records and the last leaf.
    #[must_use]
    pub(super) fn end(&self) -> (u64, Hash) {
        (self.frontier.size(), self.last_leaf)
    }

    /// Keeps the mark of every record.
    #[must_use]
    pub fn remembering(self) -> Self {
        Self { marks: Some(Vec::new()), ..self }
    }

    /// Takes in an epoch blob that headers may name.
    ///
    /// # Errors
    /// [`Reason::Epoch`] when it is none.
    pub fn allow(&mut self, blob: &[u8]) -> Checked<()> {
        read_epoch(blob).map_err(|_| Reason::Epoch)?;
        self.epochs.insert(sha256(&[blob]));
        Ok(())
    }

    /// Checks the next record and takes it in; its signature is verified later, but for the first.
    ///
    /// # Errors
    /// A fault; only [`ChainCheck::conclude`] tells which was the first.
    pub fn next(&mut self, header_bytes: &[u8], signature: &[u8]) -> Checked<Header> {
        let header = Header::decode(header_bytes).map_err(|e| match e {
            Error::Newer { .. } => Reason::Version,
            _ => Reason::Malformed,
        })?;
        if header.seq != self.frontier.size() {
            return Err(Reason::Sequence);
        }
        let key = match (self.next_key, header.first_key) {
            (None, Some(first)) => {
                self.journal = journal_id(&first);
                first
            }
            (Some(next), None) => next,
            _ => return Err(Reason::Sequence),
        };
        if header.journal != self.journal {
            return Err(Reason::Journal);
        }
        if header.prev != self.last_leaf {
            return Err(Reason::Previous);
        }
        if self.unsigned {
            // Nothing to verify.
        } else if header.seq == 0 {
            // Whose journal it is, is told also when a later record is bad.
            signatures::verify(&key, header_bytes, signature)?;
        } else {
            self.signatures.add(&key, header_bytes, signature)?;
        }
        if !self.epochs.contains(&header.epoch) {
            return Err(Reason::Epoch);
        }
        self.last_leaf = leaf(header_bytes, signature);
        self.frontier.push(self.last_leaf);
        self.next_key = Some(header.next_key);
        if !self.unmet.is_empty() {
            let anchor = Anchor::of(&self.journal, self.frontier.size(), &self.frontier.root());
            if self.unmet.remove(&anchor) {
                self.met.push((anchor, self.frontier.size()));
            }
        }
        if let Some(marks) = &mut self.marks {
            let [mark, _] = halves(self.last_leaf);
            marks.push(mark);
        }
        Ok(header)
    }

    /// Waits for the signatures of what was taken in. One that does not fit comes before what was found behind it.
    ///
    /// # Errors
    /// The first fault of all.
    pub fn conclude(&mut self, found: Checked<()>) -> Checked<()> {
        self.signatures.settle().and(found)
    }

    /// Ends the work on signatures that nobody waits for.
    pub(super) fn give_up(&self) {
        self.signatures.give_up();
    }

    /// The journal's id, once a record was taken in.
    #[must_use]
    pub fn journal(&self) -> JournalId {
        self.journal
    }

    /// The tree over what was taken in.
    #[must_use]
    pub fn frontier(&self) -> &Frontier {
        &self.frontier
    }

    /// Anchors from outside that fitted, each with the number of records it stands for.
    #[must_use]
    pub fn met(&self) -> &[(Anchor, u64)] {
        &self.met
    }

    /// Takes out the marks that were kept.
    pub(super) fn take_marks(&mut self) -> Vec<Mark> {
        self.marks.take().unwrap_or_default()
    }

    /// Whether every anchor from outside fitted some size.
    ///
    /// # Errors
    /// [`Reason::Anchor`] when one did not: something was cut or replaced after it was sent.
    pub fn compare(&self) -> Checked<()> {
        if self.unmet.is_empty() { Ok(()) } else { Err(Reason::Anchor) }
    }
}
