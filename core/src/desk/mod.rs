//! Many bundles and many messages on one desk: that of a consulate, or of people who help.
//!
//! [`Desk::take`] checks one file after the other and keeps of each only what the others are compared with; [`Desk::conclude`] says what
//! they are together. [`search`] finds the files, [`table`] writes the answer as rows.
//!
//! ## One case is one journal
//!
//! All bundles of a journal are one case. Each holds the whole chain of headers up to its export, so two of them either continue one
//! another or part at some record (`branches`). Nobody but the owner of the phone can make two bundles that hold in themselves and part: the
//! journal was written anew, or an old copy of the phone was put back and went on. That is `CONTRADICTION`, and the case is ROLLED_BACK as
//! it would be if the end of one bundle had been given to the verifier as an anchor for the other. What a case shows comes from all
//! bundles that are beginnings of its longest one. A bundle with a fault tells nothing and contradicts nothing: anybody can make one.
//!
//! ## Whose is a message?
//!
//! The verifier is given anchors that somebody says belong to this journal; one that fits nowhere means ROLLED_BACK. A desk has messages of
//! many people, and message A does not say whose it is: neither the journal nor the record is in it, its reference is drawn at random and is
//! in no bundle. Only the anchor ties it to a journal, and one that fits is proof. One that fits nowhere is mostly that of somebody
//! whose bundle is not here, and must not accuse anybody. So a case is ROLLED_BACK (`ANCHOR`) for a message that fits nowhere only if
//! all of this holds:
//! - it is whole, each of its characters as it was sent;
//! - another message that fits this case, and no other case, has the same reference and citizenship, and one of the two is the CANCEL
//!   of the other: a call and what calls it off share one drawn reference, and it is one of a million;
//! - it was written before the last minute that the newest bundle shows, by a clock of which the bundles do not say that it was set: a
//!   later message fits no bundle yet, which is nobody's fault.
//!
//! A message that fits nowhere and says what a shown record says (kind, minute, position) is a finding, `UNMET_MESSAGE`: several people
//! in one house who call at once say the same. Who knows whose a message is gives it to `hamroh verify --anchor`.

use std::{collections::BTreeMap, path::Path};

use crate::{
    error::{Error, Result},
    journal::{
        anchor::Anchor,
        inspect::{Container, inspect_file},
        parse_id,
        record::JournalId,
    },
    order::Arrange as _,
    words::Words,
};

mod branches;
mod cases;
mod messages;
pub mod model;
pub mod search;
mod shown;
pub mod table;
mod ties;

use branches::{Branches, Held};
use messages::Line;
use model::{Bundle, DeskReport, FileFault, LooseFile, Standing};
use shown::Shown;

/// What lies on the desk.
#[derive(Debug)]
pub struct Desk<'a> {
    words: &'a Words,
    lines: Vec<Line>,
    blank_lines: u32,
    anchors: Vec<Anchor>,
    journals: BTreeMap<JournalId, OneJournal>,
    loose: Vec<LooseFile>,
}

/// What is known of one journal.
#[derive(Debug, Default)]
struct OneJournal {
    branches: Branches,
    /// Files of it that are not valid.
    invalid: Vec<Bundle>,
}

impl<'a> Desk<'a> {
    /// With the messages that were received, one in a line.
    #[must_use]
    pub fn new(messages: &str, words: &'a Words) -> Self {
        let (lines, blank_lines) = messages::read(messages);
        let anchors = lines.iter().filter_map(Line::anchor).collect();
        Self { words, lines, blank_lines, anchors, journals: BTreeMap::new(), loose: Vec::new() }
    }

    /// Checks one file. Whatever is wrong with it is part of the answer and stops nothing.
    pub fn take(&mut self, path: &Path) {
        let file = path.display().to_string();
        match self.look_at(path, &file) {
            Ok(()) => {}
            Err(Error::TooLarge { .. }) => self.set_aside(file, FileFault::TooLarge, String::new()),
            Err(Error::Io { source, .. }) => {
                self.set_aside(file, FileFault::Unreadable, source.kind().to_string());
            }
            Err(other) => self.set_aside(file, FileFault::Unreadable, other.to_string()),
        }
    }

    /// Takes note of something that was named or found and that nobody looked into.
    pub fn set_aside(&mut self, file: String, fault: FileFault, detail: String) {
        let fault = Some(fault);
        self.loose.push(LooseFile {
            file,
            fault,
            detail,
            verdict: None,
            reasons: Vec::new(),
            lines: Vec::new(),
        });
    }

    fn look_at(&mut self, path: &Path, file: &str) -> Result<()> {
        let seen = inspect_file(path, &self.anchors, self.words)?;
        let said = seen.verification;
        let id = parse_id(&said.journal, "journal");
        let bundle = Bundle {
            file: file.to_owned(),
            standing: Standing::Invalid,
            verdict: said.verdict,
            reasons: said.reasons,
            lines: said.lines,
            size: seen.marks.len() as u64,
            disclosed: seen.bodies.len() as u64,
        };
        let Ok(id) = id else {
            let fault = match seen.container {
                Container::Bundle => None,
                Container::OtherZip => Some(FileFault::OtherZip),
                Container::NoZip => Some(FileFault::NoZip),
            };
            let Bundle { file, verdict, reasons, lines, .. } = bundle;
            let verdict = Some(verdict);
            self.loose.push(LooseFile { file, fault, detail: String::new(), verdict, reasons, lines });
            return Ok(());
        };
        let journal = self.journals.entry(id).or_default();
        if seen.marks.is_empty() {
            journal.invalid.push(bundle);
        } else {
            let held = Held { bundle, met: seen.met, files: seen.files };
            journal.branches.take(seen.marks, Shown::of(&seen.bodies), held);
        }
        Ok(())
    }

    /// What all of it is together. `now_ms`: this machine's time, against which due times are held.
    #[must_use]
    pub fn conclude(self, now_ms: i64) -> DeskReport {
        let Self { lines, blank_lines, journals, loose, .. } = self;
        let messages = ties::fates(&lines, &journals);
        let mut cases: Vec<_> =
            journals.iter().map(|(id, journal)| cases::case(id, journal, &messages, now_ms)).collect();
        // The most pressing first.
        cases.arrange_by(|a, b| a.urgency().cmp(&b.urgency()).then_with(|| a.journal.cmp(&b.journal)));
        DeskReport { cases, messages, blank_lines, files: loose }
    }
}
