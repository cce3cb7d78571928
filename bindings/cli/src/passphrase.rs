//! The passphrase: from the environment or the terminal, never shown, wiped from memory after use.

use zeroize::Zeroizing;

use crate::{
    failure::{Done, FAILED, Failure, WRONG_USE},
    session::Session,
};

/// Where scripts put the passphrase.
const VARIABLE: &str = "HAMROH_PASSPHRASE";

/// The passphrase of an existing journal.
pub fn ask(s: &Session) -> Done<Zeroizing<String>> {
    match from_environment()? {
        Some(secret) => Ok(secret),
        None => prompt(&s.say("cli-ask-passphrase")),
    }
}

/// The passphrase of a new journal: typed twice, because a slip would lock everything away for good.
pub fn ask_new(s: &Session) -> Done<Zeroizing<String>> {
    if let Some(secret) = from_environment()? {
        return Ok(secret);
    }
    let first = prompt(&s.say("cli-ask-new-passphrase"))?;
    if *first == *prompt(&s.say("cli-ask-passphrase-again"))? {
        Ok(first)
    } else {
        Err(Failure::own("passphrases-differ", WRONG_USE))
    }
}

fn from_environment() -> Done<Option<Zeroizing<String>>> {
    match std::env::var(VARIABLE) {
        Ok(secret) => Ok(Some(Zeroizing::new(secret))),
        Err(std::env::VarError::NotPresent) => Ok(None),
        Err(std::env::VarError::NotUnicode(_)) => Err(Failure::own("passphrase-not-text", WRONG_USE)),
    }
}

/// Asks on the terminal itself, so that it also works while standard input or output goes elsewhere.
fn prompt(question: &str) -> Done<Zeroizing<String>> {
    rpassword::prompt_password(format!("{question} "))
        .map(Zeroizing::new)
        .map_err(|_| Failure::own("no-terminal", FAILED))
}
