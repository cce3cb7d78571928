//! What stopped a command: a code for programs, a sentence with the next step for people, an exit code for scripts.

use hamroh_core::{
    ApiError, companion,
    error::Error,
    pack::Refusal,
    words::{Value, Words},
};
use serde::Serialize;

/// Everything went as asked.
pub const OK: u8 = 0;
/// It could not be done.
pub const FAILED: u8 = 1;
/// The command line, or a value or file named on it, cannot be used.
pub const WRONG_USE: u8 = 2;
/// The verifier found nothing wrong, but something open.
pub const FINDINGS: u8 = 3;
/// The verifier found something wrong, or a pack is refused.
pub const INVALID: u8 = 4;
/// Whoever read our output went away: what a shell reports for SIGPIPE. Not 0, which a verifier's caller would take for VALID.
pub const PIPE_CLOSED: u8 = 141;

/// Why a command ended early.
#[derive(Debug)]
pub enum Failure {
    /// The core refused. Its sentence lies in the core's words under the code.
    Core {
        /// What the core said.
        error: ApiError,
        /// More than the code tells, free of secrets and of the user's text.
        detail: Option<String>,
    },
    /// This program refused; its sentence is `cli-error-<code>`.
    Own {
        /// The code.
        code: &'static str,
        /// Variables of the sentence.
        args: Vec<(&'static str, Value<'static>)>,
        /// The exit code.
        exit: u8,
    },
    /// The reader of our output went away.
    PipeClosed,
}

/// The result of a command: its exit code, or what stopped it.
pub type Done<T = u8> = Result<T, Failure>;

#[derive(Serialize)]
struct Shape<'a> {
    error: Inner<'a>,
}

#[derive(Serialize)]
struct Inner<'a> {
    code: &'a str,
    text: &'a str,
}

/// An error as one JSON line.
pub fn as_json(code: &str, text: &str) -> String {
    serde_json::to_string(&Shape { error: Inner { code, text } }).unwrap_or_default()
}

#[derive(Serialize)]
struct Warning<'a> {
    warning: Inner<'a>,
}

/// What stops no command, as one JSON line.
pub fn warning_as_json(code: &str, text: &str) -> String {
    serde_json::to_string(&Warning { warning: Inner { code, text } }).unwrap_or_default()
}

impl Failure {
    /// An error of this program without variables.
    pub fn own(code: &'static str, exit: u8) -> Self {
        Self::Own { code, args: Vec::new(), exit }
    }

    /// An error of this program about a file that was named.
    pub fn about(code: &'static str, path: &std::path::Path, exit: u8) -> Self {
        Self::Own { code, args: vec![("path", Value::from(path.display().to_string()))], exit }
    }

    /// A file that was named cannot be read.
    pub fn unreadable(path: &std::path::Path, why: &std::io::Error) -> Self {
        let args = vec![
            ("path", Value::from(path.display().to_string())),
            ("reason", Value::from(why.kind().to_string())),
        ];
        Self::Own { code: "cannot-read", args, exit: WRONG_USE }
    }

    /// The code for programs.
    pub fn code(&self) -> &str {
        match self {
            Self::Core { error, .. } => error.code(),
            Self::Own { code, .. } => code,
            Self::PipeClosed => "pipe-closed",
        }
    }

    /// The exit code.
    pub fn exit(&self) -> u8 {
        match self {
            // What was typed is no such thing at all (`2`), as against: it is, but that cannot be done now (`1`).
            Self::Core { error: ApiError::Input { code }, .. }
                if !["too-large-", "not-found-", "exists-"].iter().any(|p| code.starts_with(p)) =>
            {
                WRONG_USE
            }
            // A pack that is refused is a verdict, as that on a bundle is.
            Self::Core { error: ApiError::Data { code }, .. } if code.starts_with("pack-") => INVALID,
            Self::Core { .. } => FAILED,
            Self::Own { exit, .. } => *exit,
            Self::PipeClosed => PIPE_CLOSED,
        }
    }

    /// What is wrong and what to do next.
    pub fn text(&self, words: &Words) -> String {
        match self {
            Self::Core { error, detail } => {
                let mut text = companion::explain(error.code(), words);
                if let ApiError::Secret { wait_seconds, .. } = error
                    && *wait_seconds > 0
                {
                    text.push(' ');
                    text.push_str(&words.say("cli-wait", &[("seconds", i64::from(*wait_seconds).into())]));
                }
                if error.code() == "weak-secret" {
                    // How one confirms it here; on a phone it is a button.
                    text.push_str(" (--accept-weak-secret)");
                }
                if let Some(detail) = detail {
                    text.push_str(&format!(" ({detail})"));
                }
                text
            }
            Self::Own { code, args, .. } => words.say(&format!("cli-error-{code}"), args),
            Self::PipeClosed => String::new(),
        }
    }
}

impl From<ApiError> for Failure {
    fn from(error: ApiError) -> Self {
        Self::Core { error, detail: None }
    }
}

impl From<Refusal> for Failure {
    fn from(why: Refusal) -> Self {
        Error::Refused(why).into()
    }
}

impl From<Error> for Failure {
    fn from(e: Error) -> Self {
        // Faults of a pack name file, row and remedy; the public code alone would lose them.
        let detail = match &e {
            Error::Pack(what) => Some(what.clone()),
            _ => None,
        };
        Self::Core { error: e.into(), detail }
    }
}

/// Only writing to standard output ends here; reading names its file with [`Failure::unreadable`].
impl From<std::io::Error> for Failure {
    fn from(e: std::io::Error) -> Self {
        if e.kind() == std::io::ErrorKind::BrokenPipe {
            return Self::PipeClosed;
        }
        let args = vec![("reason", Value::from(e.kind().to_string()))];
        Self::Own { code: "output", args, exit: FAILED }
    }
}
