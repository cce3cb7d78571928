//! `verify`: the verdict on a bundle or on a journal, and the exit code that says it to a script.

use std::path::Path;

use hamroh_core::{
    journal::{
        model::{Verdict, Verification},
        verify::verify_file,
    },
    sos::message::read_anchors,
};

use crate::{
    failure::{Done, FINDINGS, Failure, INVALID, OK},
    output::{Look, printable},
    session::Session,
};

/// Checks a bundle. Needs no folder, no passphrase and no journal.
pub fn bundle(s: &mut Session, path: &Path, anchors: &[String]) -> Done {
    // Told apart from a bundle that is broken: that would be a verdict.
    std::fs::File::open(path).map_err(|e| Failure::unreadable(path, &e))?;
    if path.is_dir() {
        return Err(Failure::unreadable(path, &std::io::ErrorKind::IsADirectory.into()));
    }
    let found = verify_file(path, &read_anchors(anchors)?, &s.words)?;
    answer(s, &found)
}

/// Writes the verdict and gives its exit code.
pub fn answer(s: &mut Session, found: &Verification) -> Done {
    if s.json {
        s.out.json(found)?;
    } else {
        show(s, found)?;
    }
    Ok(exit(found.verdict))
}

fn show(s: &mut Session, found: &Verification) -> Done<()> {
    let line = verdict_line(s, found);
    s.out.line(&line)?;
    for sentence in &found.lines {
        s.out.hang(2, "- ", sentence)?;
    }
    if !found.disclosed.is_empty() {
        let title = s.say("cli-verify-disclosed");
        s.out.heading(&title)?;
        for entry in &found.disclosed {
            crate::journal::show_entry(s, entry)?;
        }
    }
    Ok(())
}

/// The verdict with the codes of its reasons.
pub fn verdict_line(s: &Session, found: &Verification) -> String {
    let verdict = s.out.paint(look(found.verdict), name(found.verdict));
    if found.reasons.is_empty() {
        verdict
    } else {
        format!("{verdict}  {}", printable(&found.reasons.join(", ")))
    }
}

/// How a verdict looks.
pub fn look(verdict: Verdict) -> Look {
    match verdict {
        Verdict::Valid => Look::Good,
        Verdict::ValidWithFindings => Look::Doubtful,
        Verdict::RolledBack | Verdict::Invalid => Look::Bad,
    }
}

/// The verdict's name, the same in every language: it is compared and searched for.
pub fn name(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Valid => "VALID",
        Verdict::ValidWithFindings => "VALID WITH FINDINGS",
        Verdict::RolledBack => "ROLLED_BACK",
        Verdict::Invalid => "INVALID",
    }
}

/// The verdict's exit code.
pub fn exit(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Valid => OK,
        Verdict::ValidWithFindings => FINDINGS,
        Verdict::RolledBack | Verdict::Invalid => INVALID,
    }
}
