//! A fault in a pack, told so that its editor can mend it.

use std::fmt;

use crate::error::Error;

/// What is wrong, where, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The part (`directory/orgs.csv`).
    pub file: String,
    /// Line in the file, 1 for the header; 0 when the fault is of the whole file.
    pub line: u64,
    /// Column by its name; empty when the fault is of the whole row.
    pub column: String,
    /// What is wrong.
    pub fault: String,
    /// What to do.
    pub remedy: String,
}

impl Fault {
    /// A fault at one place.
    #[must_use]
    pub fn new(
        file: &str,
        line: u64,
        column: &str,
        fault: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Self {
        Self {
            file: file.to_owned(),
            line,
            column: column.to_owned(),
            fault: fault.into(),
            remedy: remedy.into(),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if self.line > 0 {
            write!(f, ", line {}", self.line)?;
        }
        if !self.column.is_empty() {
            write!(f, ", column {}", self.column)?;
        }
        write!(f, ": {}. {}", self.fault, self.remedy)
    }
}

impl From<Fault> for Error {
    fn from(fault: Fault) -> Self {
        Self::Pack(fault.to_string())
    }
}
