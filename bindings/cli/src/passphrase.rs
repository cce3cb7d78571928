//! The passphrase: from the environment or the terminal, never shown, wiped from memory after use.

use hamroh_core::{
    error::Error,
    journal::kdf::{self, SecretStrength},
};
use zeroize::Zeroizing;

use crate::{
    failure::{Done, FAILED, Failure, WRONG_USE},
    session::Session,
};

/// Where scripts put the passphrase in force.
const VARIABLE: &str = "HAMROH_PASSPHRASE";

/// Where scripts put the one that is set beside it or in its place.
const NEW_VARIABLE: &str = "HAMROH_NEW_PASSPHRASE";

/// Where scripts put the agreed words.
const WORD_VARIABLE: &str = "HAMROH_WORD";
const DANGER_VARIABLE: &str = "HAMROH_DANGER_WORD";

/// The passphrase of an existing journal.
pub fn ask(s: &Session) -> Done<Zeroizing<String>> {
    ask_as(s, "cli-ask-passphrase", VARIABLE)
}

/// The passphrase of a new journal: typed twice, because a slip would lock everything away for good.
pub fn ask_new(s: &Session) -> Done<Zeroizing<String>> {
    ask_twice(s, "cli-ask-new-passphrase", VARIABLE)
}

/// One to be set where another is in force: never that of [`ask`], which scripts have in the environment at the same time.
pub fn ask_another(s: &Session, question: &str) -> Done<Zeroizing<String>> {
    ask_twice(s, question, NEW_VARIABLE)
}

/// Refuses what protects little here: without a key store whoever has the disk tries passphrases on a computer of their own, so nothing
/// under six words or 24 characters is taken unasked.
pub fn must_be_strong(secret: &str, accept_weak: bool) -> Done<()> {
    match secret.is_empty() || accept_weak || kdf::judge(secret) == SecretStrength::Good {
        // An empty one the core refuses.
        true => Ok(()),
        false => Err(Error::Input("weak-secret").into()),
    }
}

/// The agreed word, as it is typed at a check-in or put into a plan.
pub fn ask_word(s: &Session) -> Done<Zeroizing<String>> {
    ask_as(s, "cli-ask-word", WORD_VARIABLE)
}

/// The word for danger of a plan; empty for none.
pub fn ask_danger_word(s: &Session) -> Done<Zeroizing<String>> {
    ask_as(s, "cli-ask-danger-word", DANGER_VARIABLE)
}

fn ask_as(s: &Session, question: &str, variable: &'static str) -> Done<Zeroizing<String>> {
    match from_environment(variable)? {
        Some(word) => Ok(word),
        None => prompt(&s.say(question), variable),
    }
}

fn ask_twice(s: &Session, question: &str, variable: &'static str) -> Done<Zeroizing<String>> {
    if let Some(secret) = from_environment(variable)? {
        return Ok(secret);
    }
    let first = prompt(&s.say(question), variable)?;
    if *first == *prompt(&s.say("cli-ask-passphrase-again"), variable)? {
        Ok(first)
    } else {
        Err(Failure::own("passphrases-differ", WRONG_USE))
    }
}

fn from_environment(variable: &'static str) -> Done<Option<Zeroizing<String>>> {
    match std::env::var(variable) {
        Ok(secret) => Ok(Some(Zeroizing::new(secret))),
        Err(std::env::VarError::NotPresent) => Ok(None),
        Err(std::env::VarError::NotUnicode(_)) => Err(about("passphrase-not-text", variable, WRONG_USE)),
    }
}

/// Asks on the terminal itself, so that it also works while standard input or output goes elsewhere.
fn prompt(question: &str, variable: &'static str) -> Done<Zeroizing<String>> {
    rpassword::prompt_password(format!("{question} "))
        .map(Zeroizing::new)
        .map_err(|_| about("no-terminal", variable, FAILED))
}

fn about(code: &'static str, variable: &'static str, exit: u8) -> Failure {
    Failure::Own { code, args: vec![("variable", variable.into())], exit }
}
