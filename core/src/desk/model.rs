//! What a desk is told. Plain records: the command line prints them as JSON and as a table.

use serde::Serialize;

use crate::{
    geo::Position,
    journal::model::{Kind, Verdict},
    sos::{decode::Soundness, message::MessageKind},
};

/// Everything on the desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DeskReport {
    /// One for each journal, the most pressing first.
    pub cases: Vec<Case>,
    /// One for each line of the messages that is not empty.
    pub messages: Vec<MessageRow>,
    /// Empty lines among them.
    pub blank_lines: u32,
    /// Files that belong to no case.
    pub files: Vec<LooseFile>,
}

/// One journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Case {
    /// First twelve digits of the journal's id, as its phone shows them.
    pub case: String,
    /// The whole id.
    pub journal: String,
    /// That of its latest bundle, unless the desk knows worse.
    pub verdict: Verdict,
    /// Codes of [`DeskReason`] and of core/docs/format.md, the gravest first.
    pub reasons: Vec<String>,
    /// The latest bundle: the longest that holds. Where none holds, a file of this journal.
    pub bundle: String,
    /// Number of records in it, shown or not.
    pub size: u64,
    /// Number of records that are shown, by this bundle or an earlier one.
    pub disclosed: u64,
    /// First time in the shown records, RFC 3339 UTC, by the phone's clock; empty when none is known.
    pub first_at: String,
    /// Last time.
    pub last_at: String,
    /// Where it was last.
    pub place: Option<Place>,
    /// Calls for help.
    pub calls: Vec<Sos>,
    /// What was written last of papers that were taken; empty when nothing was.
    pub papers: String,
    /// The last check-in.
    pub check_in: Option<CheckIn>,
    /// How many shown records there are of each kind.
    pub kinds: Vec<KindCount>,
    /// Number of files that came along.
    pub files: u64,
    /// Bytes of them.
    pub file_bytes: u64,
    /// Lines of the messages that fit.
    pub messages: Vec<u32>,
    /// Lines that must fit and do not: ROLLED_BACK.
    pub evidence: Vec<u32>,
    /// Lines that say what a shown record says and fit nothing.
    pub look_alikes: Vec<u32>,
    /// Lines that belong here and are newer than the newest bundle.
    pub later: Vec<u32>,
    /// Every file of this journal.
    pub bundles: Vec<Bundle>,
    /// Bundles that cannot both be this journal.
    pub contradictions: Vec<Contradiction>,
}

impl Case {
    /// A journal of which nothing can be believed.
    pub(super) fn empty(case: String) -> Self {
        Self {
            case,
            journal: String::new(),
            verdict: Verdict::Invalid,
            reasons: Vec::new(),
            bundle: String::new(),
            size: 0,
            disclosed: 0,
            first_at: String::new(),
            last_at: String::new(),
            place: None,
            calls: Vec::new(),
            papers: String::new(),
            check_in: None,
            kinds: Vec::new(),
            files: 0,
            file_bytes: 0,
            messages: Vec::new(),
            evidence: Vec::new(),
            look_alikes: Vec::new(),
            later: Vec::new(),
            bundles: Vec::new(),
            contradictions: Vec::new(),
        }
    }

    /// A call for help that nobody called off, as far as is shown.
    #[must_use]
    pub fn has_open_call(&self) -> bool {
        self.calls.iter().any(|call| !call.called_off)
    }

    /// For sorting: an open call, then papers, then a check-in that did not come, then the rest.
    pub(super) fn urgency(&self) -> u8 {
        match self {
            _ if self.has_open_call() => 0,
            _ if !self.papers.is_empty() => 1,
            _ if self.check_in.as_ref().is_some_and(|check_in| check_in.passed) => 2,
            _ => 3,
        }
    }
}

/// Reasons that one bundle alone cannot give.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeskReason {
    /// Two bundles that hold in themselves are not one journal.
    Contradiction,
    /// A message that belongs here fits no bundle.
    Anchor,
    /// Another file of this journal is not valid.
    InvalidCopy,
    /// A message that looks like a record of this journal fits nothing.
    UnmetMessage,
}

impl DeskReason {
    /// The code in reports.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Contradiction => "CONTRADICTION",
            Self::Anchor => "ANCHOR",
            Self::InvalidCopy => "INVALID_COPY",
            Self::UnmetMessage => "UNMET_MESSAGE",
        }
    }
}

/// A position and when it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Place {
    /// Where.
    pub position: Position,
    /// RFC 3339 UTC, by the phone's clock.
    pub at: String,
}

/// A call for help.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Sos {
    /// Id of the record.
    pub id: String,
    /// When.
    pub at: String,
    /// A shown record calls it off. That says no more than that: not that anybody is well.
    pub called_off: bool,
}

/// A check-in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CheckIn {
    /// When.
    pub at: String,
    /// When the next one was due; empty when the phone did not know the time.
    pub due: String,
    /// That time has passed, and no later check-in is shown.
    pub passed: bool,
}

/// Records of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct KindCount {
    /// The kind.
    pub kind: Kind,
    /// How many.
    pub count: u64,
}

/// What a bundle is to the others of its journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// The longest: the case is shown from it.
    Latest,
    /// A beginning of the latest.
    Earlier,
    /// The same records as the latest.
    Copy,
    /// Parts from the latest at some record.
    Contradicts,
    /// Has a fault of its own.
    Invalid,
}

/// One file of a journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Bundle {
    /// Its path.
    pub file: String,
    /// What it is to the others.
    pub standing: Standing,
    /// What a verifier says of it alone, with the messages that fit.
    pub verdict: Verdict,
    /// Codes of core/docs/format.md.
    pub reasons: Vec<String>,
    /// The same as sentences.
    pub lines: Vec<String>,
    /// Number of records; 0 when it is not valid.
    pub size: u64,
    /// Number of records that it shows.
    pub disclosed: u64,
}

/// Two bundles that cannot both be one journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Contradiction {
    /// A file.
    pub one: String,
    /// Another.
    pub other: String,
    /// So many records at the beginning are the same in both.
    pub same_records: u64,
}

/// What became of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// Its code fits a case.
    Fits,
    /// Its code fits no bundle here.
    Nowhere,
    /// It belongs to a case by its reference and may be newer than its newest bundle: by its time or within the same minute, or because it
    /// has no time, or the phone's clock was set.
    Later,
    /// It belongs to a case by its reference and fits none of its bundles.
    Evidence,
    /// It says what a record of a case says and fits none of its bundles.
    LookAlike,
    /// It was changed on its way and its code fits nothing.
    Changed,
    /// Its end is missing.
    Cut,
    /// There is no message and no code in it.
    NoCode,
}

/// One line of the messages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MessageRow {
    /// Its number, from 1.
    pub line: u32,
    /// What kind of message; none for a code alone.
    pub kind: Option<MessageKind>,
    /// How far its text can be relied on.
    pub soundness: Option<Soundness>,
    /// Its reference.
    pub reference: String,
    /// When it was written, RFC 3339 UTC to the minute.
    pub sent: String,
    /// Its code.
    pub anchor: String,
    /// What became of it.
    pub fate: Fate,
    /// The case it belongs to, as far as is known.
    pub case: String,
    /// Where it fits.
    pub fit: Option<Fit>,
}

/// Where a code fits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fit {
    /// The case.
    pub case: String,
    /// It stands for the journal with so many records,
    pub record: u64,
    /// of so many in this bundle.
    pub of: u64,
    /// The longest bundle that it fits.
    pub bundle: String,
}

/// Why a file is not even a bundle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FileFault {
    /// It could not be read.
    Unreadable,
    /// Larger than a bundle may be.
    TooLarge,
    /// A folder that lies too deep: nobody looked into it.
    TooDeep,
    /// A zip file with something else in it.
    OtherZip,
    /// No zip file.
    NoZip,
}

impl FileFault {
    /// Nothing was checked.
    #[must_use]
    pub fn is_unread(self) -> bool {
        matches!(self, Self::Unreadable | Self::TooLarge | Self::TooDeep)
    }
}

/// A file that belongs to no case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LooseFile {
    /// Its path.
    pub file: String,
    /// What is wrong; none for what may have been a bundle.
    pub fault: Option<FileFault>,
    /// What the system said.
    pub detail: String,
    /// What a verifier says; none where nothing was checked.
    pub verdict: Option<Verdict>,
    /// Codes of core/docs/format.md.
    pub reasons: Vec<String>,
    /// The same as sentences.
    pub lines: Vec<String>,
}
