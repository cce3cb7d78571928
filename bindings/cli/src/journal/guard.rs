//! Who can read the journal, and its end. Every command here asks for the passphrase in force, except erasing: whoever holds
//! the folder can delete it anyway.

use std::mem;

use hamroh_core::{companion::Companion, journal::erase::Remains};
use serde::Serialize;

use crate::session::code;
use crate::{
    failure::{Done, Failure, OK, WRONG_USE},
    output::Look,
    passphrase,
    session::{Session, ask_line},
};

#[derive(Serialize)]
struct Changed {
    done: &'static str,
}

#[derive(Serialize)]
struct Code<'a> {
    code: &'a str,
}

#[derive(Serialize)]
struct Erased {
    remains: Vec<Remains>,
}

pub fn change_secret(s: &mut Session, companion: &Companion, accept_weak: bool) -> Done {
    let mut own = passphrase::ask(s)?;
    let mut new = passphrase::ask_another(s, "cli-ask-new-passphrase")?;
    passphrase::must_be_strong(&new, accept_weak)?;
    companion.journal_change_secret(mem::take(&mut *own), mem::take(&mut *new), accept_weak)?;
    say_done(s, "secret", "cli-secret-changed")
}

pub fn set_second_secret(s: &mut Session, companion: &Companion) -> Done {
    let mut own = passphrase::ask(s)?;
    let mut second = passphrase::ask_another(s, "cli-ask-second-passphrase")?;
    companion.journal_set_second_secret(mem::take(&mut *own), mem::take(&mut *second))?;
    say_done(s, "second-secret", "cli-second-set")
}

pub fn clear_second_secret(s: &mut Session, companion: &Companion) -> Done {
    let mut own = passphrase::ask(s)?;
    companion.journal_clear_second_secret(mem::take(&mut *own))?;
    say_done(s, "second-secret-cleared", "cli-second-cleared")
}

pub fn new_recovery_code(s: &mut Session, companion: &Companion) -> Done {
    let mut own = passphrase::ask(s)?;
    let code = zeroize::Zeroizing::new(companion.journal_new_recovery_code(mem::take(&mut *own))?);
    if s.json {
        s.out.json(&Code { code: &code })?;
        return Ok(OK);
    }
    let shown = s.out.paint(Look::Key, &code);
    s.out.line(&shown)?;
    let text = s.say("cli-recovery-code");
    s.out.para(0, &text)?;
    Ok(OK)
}

pub fn set_trustee(s: &mut Session, companion: &Companion, key: String) -> Done {
    let mut own = passphrase::ask(s)?;
    companion.journal_set_trustee(mem::take(&mut *own), key)?;
    say_done(s, "trustee", "cli-trustee-set")
}

pub fn erase_after(s: &mut Session, companion: &Companion, tries: u32) -> Done {
    let mut own = passphrase::ask(s)?;
    companion.journal_set_erase_after(mem::take(&mut *own), tries)?;
    if tries == 0 || s.json {
        return say_done(s, "erase-after", "cli-erase-never");
    }
    let text = s.say_with("cli-erase-after", &[("tries", i64::from(tries).into())]);
    s.out.para(0, &text)?;
    Ok(OK)
}

pub fn erase(s: &mut Session, companion: &Companion, yes: bool) -> Done {
    if !yes {
        let word = s.say("cli-erase-word");
        let typed = ask_line(&s.say_with("cli-erase-ask", &[("word", word.as_str().into())]))?;
        if typed.to_lowercase() != word.to_lowercase() {
            return Err(Failure::own("erase-unconfirmed", WRONG_USE));
        }
    }
    let remains = companion.journal_erase()?;
    if s.json {
        s.out.json(&Erased { remains })?;
        return Ok(OK);
    }
    let text = s.say("cli-erased");
    s.out.para(0, &text)?;
    for left in remains {
        let text = s.label("erase-remains", &code(left));
        s.out.hang(2, "- ", &text)?;
    }
    Ok(OK)
}

fn say_done(s: &mut Session, done: &'static str, key: &str) -> Done {
    if s.json {
        s.out.json(&Changed { done })?;
        return Ok(OK);
    }
    let text = s.say(key);
    s.out.para(0, &text)?;
    Ok(OK)
}
