//! Two errors, one border.
//!
//! Inside the crate everything fails with [`Error`], which keeps its cause. A shell sees only [`ApiError`]: few
//! variants, each one an action that a person can take, with a code for the localised sentence
//! (`error-<code>` in the Fluent files) and facts that are safe to show or log. The two are joined here and nowhere else.

/// What went wrong, for the code of this crate.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The caller's input cannot be used; the code says which and why.
    #[error("input: {0}")]
    Input(&'static str),
    /// Input is larger than its limit.
    #[error("{what} is {size} bytes, the limit is {limit}")]
    TooLarge {
        /// What was measured, as a code.
        what: &'static str,
        /// Size in bytes.
        size: u64,
        /// Limit in bytes.
        limit: u64,
    },
    /// There is nothing under that name.
    #[error("not found: {0}")]
    NotFound(&'static str),
    /// It exists already and is not overwritten.
    #[error("exists already: {0}")]
    Exists(&'static str),
    /// The journal is locked: this needs the secret first.
    #[error("locked")]
    Locked,
    /// The secret was tried and opens nothing.
    #[error("wrong secret")]
    WrongSecret {
        /// Seconds to wait before the next try counts.
        wait_seconds: u32,
    },
    /// Too many wrong secrets: this one was not tried.
    #[error("wait {seconds} s")]
    Wait {
        /// Seconds until a try counts.
        seconds: u32,
    },
    /// Another process holds the journal.
    #[error("in use by another process")]
    Busy,
    /// The device has no room left.
    #[error("no space left")]
    Full,
    /// The folder or file may not be written.
    #[error("not writable: {0}")]
    NotWritable(&'static str),
    /// Written by a newer version of Hamroh; left untouched.
    #[error("format version {found} is newer than {known}")]
    Newer {
        /// Version in the file.
        found: u32,
        /// Newest version this build reads.
        known: u32,
    },
    /// Stored bytes are not what they must be; nothing was overwritten.
    #[error("damaged: {0}")]
    Damaged(&'static str),
    /// A data pack was refused.
    #[error("pack: {0}")]
    Pack(String),
    /// A pack from outside was not taken; what is here stays.
    #[error("pack refused: {0}")]
    Refused(#[from] crate::pack::Refusal),
    /// The phone's side (clock, device keys) failed.
    #[error("port: {0}")]
    Port(String),
    /// SQLite failed in a way that has no better name above.
    #[error("storage: {0}")]
    Storage(rusqlite::Error),
    /// A file operation failed in a way that has no better name above.
    #[error("{action}: {source}")]
    Io {
        /// What was being done, as a code.
        action: &'static str,
        /// The system's answer.
        source: std::io::Error,
    },
    /// A broken invariant of this crate: a bug.
    #[error("internal: {0}")]
    Internal(&'static str),
}

/// Result inside the crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// Gives a file error its best name.
    #[must_use]
    pub fn io(action: &'static str, source: std::io::Error) -> Self {
        use std::io::ErrorKind as K;
        match source.kind() {
            K::StorageFull | K::QuotaExceeded => Self::Full,
            K::PermissionDenied | K::ReadOnlyFilesystem => Self::NotWritable(action),
            K::NotFound => Self::NotFound(action),
            _ => Self::Io { action, source },
        }
    }

    /// Names the failure to make a folder: it is missing because it may not be made there (below a file, in `/proc`).
    #[must_use]
    pub fn folder(source: std::io::Error) -> Self {
        use std::io::ErrorKind as K;
        match source.kind() {
            K::NotFound | K::NotADirectory | K::AlreadyExists => Self::NotWritable("folder"),
            _ => Self::io("folder", source),
        }
    }
}

impl Error {
    /// At opening: the file is not what was written. Also when it has no table that a statement names: our statements and our
    /// migrations are compiled in.
    pub(crate) fn is_of_the_file(&self) -> bool {
        match self {
            Self::Damaged(_) => true,
            Self::Storage(e) => e.sqlite_error_code() == Some(rusqlite::ErrorCode::Unknown),
            _ => false,
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(e: rusqlite::Error) -> Self {
        use rusqlite::{Error as E, ErrorCode as C};
        // A value that no column of ours ever held.
        let is_foreign = matches!(
            e,
            E::IntegralValueOutOfRange(..)
                | E::FromSqlConversionFailure(..)
                | E::InvalidColumnType(..)
                | E::Utf8Error(..)
        );
        match e.sqlite_error_code() {
            _ if is_foreign => Self::Damaged("database"),
            Some(C::DiskFull) => Self::Full,
            Some(C::DatabaseBusy | C::DatabaseLocked) => Self::Busy,
            Some(C::ReadOnly | C::PermissionDenied | C::CannotOpen) => Self::NotWritable("database"),
            Some(C::DatabaseCorrupt | C::NotADatabase) => Self::Damaged("database"),
            _ => Self::Storage(e),
        }
    }
}

/// What a shell sees. Every variant carries a `code`; the sentence for it is [`crate::companion::Companion::explain`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum ApiError {
    /// The input cannot be used: change it and try again.
    #[error("{code}")]
    Input {
        /// Which input and why.
        code: String,
    },
    /// The secret is needed first, or the one given opens nothing.
    #[error("{code}")]
    Secret {
        /// `locked`, `wrong-secret` (tried), or `wait` (not tried).
        code: String,
        /// Seconds until another try counts; 0 when it counts now.
        wait_seconds: u32,
    },
    /// The device stands in the way: no room, no permission, in use elsewhere.
    #[error("{code}")]
    Device {
        /// Which obstacle.
        code: String,
    },
    /// Something stored or received cannot be used as it is; it was left untouched.
    #[error("{code}")]
    Data {
        /// Which file and why.
        code: String,
    },
    /// A bug in Hamroh: please report the code.
    #[error("{code}")]
    Internal {
        /// Where.
        code: String,
    },
}

impl ApiError {
    /// The code for the localised sentence.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Input { code }
            | Self::Secret { code, .. }
            | Self::Device { code }
            | Self::Data { code }
            | Self::Internal { code } => code,
        }
    }
}

impl From<Error> for ApiError {
    fn from(e: Error) -> Self {
        match e {
            Error::Input(code) => Self::Input { code: code.into() },
            Error::TooLarge { what, .. } => Self::Input { code: format!("too-large-{what}") },
            Error::NotFound(what) => Self::Input { code: format!("not-found-{what}") },
            Error::Exists(what) => Self::Input { code: format!("exists-{what}") },
            Error::Locked => Self::Secret { code: "locked".into(), wait_seconds: 0 },
            Error::WrongSecret { wait_seconds } => Self::Secret { code: "wrong-secret".into(), wait_seconds },
            Error::Wait { seconds } => Self::Secret { code: "wait".into(), wait_seconds: seconds },
            Error::Busy => Self::Device { code: "busy".into() },
            Error::Full => Self::Device { code: "full".into() },
            Error::NotWritable(_) => Self::Device { code: "not-writable".into() },
            Error::Newer { .. } => Self::Data { code: "newer".into() },
            Error::Damaged(_) => Self::Data { code: "damaged".into() },
            Error::Refused(why) => Self::Data { code: why.code().into() },
            Error::Pack(_) => Self::Data { code: "pack".into() },
            Error::Port(_) => Self::Device { code: "port".into() },
            Error::Storage(_) | Error::Io { .. } => Self::Device { code: "storage".into() },
            Error::Internal(code) => Self::Internal { code: code.into() },
        }
    }
}

/// What a foreign port may answer when it fails.
#[derive(Debug, Clone, thiserror::Error, uniffi::Error)]
pub enum PortError {
    /// The phone cannot do it now.
    #[error("{reason}")]
    Failed {
        /// A short technical reason without user text.
        reason: String,
    },
}

impl From<uniffi::UnexpectedUniFFICallbackError> for PortError {
    fn from(e: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Failed { reason: e.reason }
    }
}

impl From<PortError> for Error {
    fn from(e: PortError) -> Self {
        Self::Port(e.to_string())
    }
}
