//! `demo`: the case of April 2025 from start to end.
//!
//! Everything shown is computed while it is shown, by the same calls that a phone makes, in an empty temporary folder.
//! When a step does not come out as it must, the demo fails: it is also the shortest test of the whole.

mod adverts;
mod tamper;

use std::{collections::BTreeSet, path::Path};

use hamroh_core::{
    companion::{AdvertReport, Companion},
    directory::model::{HelpAnswer, HelpStep, Relation},
    geo::Position,
    journal::model::{Acknowledged, FactSheet, Kind, NewEntry, Verdict, Verification},
    sos::model::{Prepared, SosRequest},
};
use serde::Serialize;

use crate::{
    check::{self, look_of_level, marked},
    failure::{Done, FAILED, Failure, OK},
    help,
    output::Look,
    session::{self, Session},
    verify,
};

/// Where the fourteen people were handed over, in degrees.
const MAE_SOT: (f64, f64) = (16.713, 98.575);
/// Citizens of this country had no mission to turn to.
const CITIZEN: &str = "KG";
/// Findings shown of one offer; `hamroh check` shows all.
const SHOWN: usize = 5;
/// Help lines of the place that are shown; `hamroh help-me` shows all.
const HELP_LINES: usize = 2;
/// Six words, as the journal wants them where no key store of a device helps.
const PASSPHRASE: &str = "practice only never use these words";

/// The whole run for `--json`.
#[derive(Serialize)]
struct Whole<'a> {
    adverts: Vec<check::Answer<'a>>,
    help: &'a HelpAnswer,
    sos: &'a Prepared,
    export: &'a Acknowledged,
    verification: &'a Verification,
    changed_byte: usize,
    verification_after_change: &'a Verification,
}

/// Runs the demo.
pub fn run(s: &mut Session) -> Done {
    let folder = tempfile::Builder::new().prefix("hamroh-demo-").tempdir();
    let folder = folder.map_err(|e| Failure::unreadable(&std::env::temp_dir(), &e))?;
    let companion = session::open(folder.path())?;
    let done = steps(s, &companion, folder.path());
    companion.pause()?;
    done
}

fn steps(s: &mut Session, companion: &Companion, folder: &Path) -> Done {
    title(s)?;

    part(s, "cli-demo-offer")?;
    let mut reports = Vec::new();
    for (name, text) in [("cli-demo-russian", adverts::RUSSIAN), ("cli-demo-uzbek", adverts::UZBEK)] {
        let report = companion.check_advert(text.to_owned(), s.language())?;
        show_offer(s, name, text, &report)?;
        reports.push((text, report));
    }

    part(s, "cli-demo-who")?;
    let position = Position::from_degrees(MAE_SOT.0, MAE_SOT.1)?;
    let answer = companion.help_me(help::question(s, CITIZEN, None, Some(position.clone())))?;
    show_chain(s, &answer)?;

    part(s, "cli-demo-sos")?;
    let prepared = call_for_help(s, companion, position)?;

    part(s, "cli-demo-proof")?;
    let bundle = folder.join("bundle.zip");
    companion.journal_unlock(PASSPHRASE.to_owned())?;
    let exported = companion.journal_export(bundle.display().to_string(), Vec::new(), s.language())?;
    let anchor = prepared.acknowledged.anchor.clone();
    let good = companion.verify_bundle(bundle.display().to_string(), vec![anchor.clone()], s.language())?;
    show_verdict(s, "cli-demo-verified", &good)?;

    part(s, "cli-demo-changed")?;
    let changed = folder.join("changed.zip");
    let offset = tamper::change_one_byte(&bundle, &changed, &s.say("cli-demo-note"))?;
    let bad = companion.verify_bundle(changed.display().to_string(), vec![anchor], s.language())?;
    show_verdict(s, "cli-demo-verified-changed", &bad)?;

    if s.json {
        s.out.json(&Whole {
            adverts: reports.iter().map(|(text, report)| check::Answer::new(text, report)).collect(),
            help: &answer,
            sos: &prepared,
            export: &exported,
            verification: &good,
            changed_byte: offset,
            verification_after_change: &bad,
        })?;
    } else {
        end(s)?;
    }
    if good.verdict == Verdict::Valid && bad.verdict == Verdict::Invalid {
        Ok(OK)
    } else {
        Err(Failure::own("demo-verdict", FAILED))
    }
}

fn title(s: &mut Session) -> Done<()> {
    if s.json {
        return Ok(());
    }
    let title = s.say("cli-demo-title");
    let title = s.out.paint(Look::Heading, &title);
    s.out.line(&title)?;
    let intro = s.say("cli-demo-intro");
    s.out.para(0, &intro)?;
    check::review_note(s, s.words.review_needed())
}

fn part(s: &mut Session, key: &str) -> Done<()> {
    if s.json {
        return Ok(());
    }
    let title = s.say(key);
    s.out.heading(&title)
}

fn show_offer(s: &mut Session, name: &str, text: &str, report: &AdvertReport) -> Done<()> {
    if s.json {
        return Ok(());
    }
    let name = s.say(name);
    let marked = marked(&s.out, text, &report.findings);
    s.out.line(&format!("  {name}"))?;
    s.out.para(4, &marked)?;
    let level = s.out.paint(look_of_level(report.level), &report.level_text);
    s.out.hang(2, "=> ", &level)?;
    let mut seen = BTreeSet::new();
    for finding in report.findings.iter().filter(|f| seen.insert(f.code.clone())).take(SHOWN) {
        let line = s.out.lines_at_most(1, 7, &check::name_and_why(finding));
        s.out.line(&format!("     - {line}"))?;
    }
    Ok(())
}

/// The chain in short: every link that can speak for this person, the first help lines of the place, the ministry.
fn show_chain(s: &mut Session, answer: &HelpAnswer) -> Done<()> {
    if s.json {
        return Ok(());
    }
    s.out.para(2, &answer.summary)?;
    let (mut treaties, mut local, mut left_out) = (0, 0, 0i64);
    let mut links = 0;
    for step in &answer.steps {
        let callable = help::number(step).is_some();
        if !help::is_statement(step) {
            links += 1;
        }
        let shown = match step.relation {
            Relation::Treaty | Relation::TreatyUnchecked => count(&mut treaties) <= 1,
            Relation::Local => callable && count(&mut local) <= HELP_LINES,
            _ => true,
        };
        if shown {
            show_link(s, step, links)?;
        } else {
            left_out += 1;
        }
    }
    let more = s.say_with("cli-demo-more", &[("count", left_out.into())]);
    let more = s.out.paint(Look::Faint, &more);
    s.out.para(2, &more)
}

fn count(n: &mut usize) -> usize {
    *n += 1;
    *n
}

fn show_link(s: &mut Session, step: &HelpStep, link: usize) -> Done<()> {
    let statement = help::is_statement(step);
    let look = if statement { Look::Doubtful } else { Look::Key };
    let name = s.out.paint(look, &help::headline(step));
    let line = help::number(step);
    let number = line.map(|line| s.out.paint(Look::Good, &help::dialled(s, line)));
    let ending = number.map(|n| format!(": {n}")).unwrap_or_default();
    let mark = if statement { "-  ".to_owned() } else { format!("{link}. ") };
    s.out.hang(2, &mark, &format!("{name}{ending}"))?;
    if let Some(line) = line {
        let warning = line.warning.as_deref().map(|w| format!(". {w}")).unwrap_or_default();
        let known = s.out.lines_at_most(1, 5, &format!("{}{warning}", line.status_text));
        let known = s.out.paint(Look::Faint, &known);
        s.out.para(5, &known)?;
    }
    // What a help line is for, its name says; what a foreign consulate is asked for, it does not.
    if step.relation != Relation::Local {
        let why = s.out.lines_at_most(2, 5, &step.why);
        s.out.para(5, &why)?;
    }
    step.missing.iter().try_for_each(|missing| {
        let missing = s.out.paint(Look::Doubtful, missing);
        s.out.para(5, &missing)
    })
}

/// Makes a journal, locks it, and calls for help: on a phone whose owner is asleep, away or forced it works like this too.
fn call_for_help(s: &mut Session, companion: &Companion, position: Position) -> Done<Prepared> {
    companion.journal_create(PASSPHRASE.to_owned(), false)?;
    companion.journal_add(NewEntry {
        kind: Kind::Promise,
        client_id: String::new(),
        note: s.say("cli-demo-promise"),
        position: None,
        refers_to: String::new(),
        ordinary: false,
        facts: FactSheet::default(),
    })?;
    companion.journal_lock()?;
    let prepared = companion.sos(SosRequest {
        client_id: String::new(),
        citizen: CITIZEN.to_owned(),
        position: Some(position),
        battery_percent: Some(34),
        recipients: Vec::new(),
        note: s.say("cli-demo-note"),
        drill: false,
    })?;
    if s.json {
        return Ok(prepared);
    }
    let note = s.say_with("cli-demo-written", &[("note", s.say("cli-demo-note").into())]);
    s.out.para(2, &note)?;
    let sms = prepared
        .sms
        .replace(&prepared.acknowledged.anchor, &s.out.paint(Look::Key, &prepared.acknowledged.anchor));
    let args =
        [("septets", i64::from(prepared.septets).into()), ("reference", prepared.reference.as_str().into())];
    let message = s.say_with("cli-message", &args);
    s.out.para(2, &message)?;
    s.out.hang(4, "| ", &sms)?;
    let anchor = s.say_with("cli-demo-anchor", &[("anchor", prepared.acknowledged.anchor.as_str().into())]);
    s.out.para(2, &anchor)?;
    Ok(prepared)
}

fn show_verdict(s: &mut Session, key: &str, found: &Verification) -> Done<()> {
    if s.json {
        return Ok(());
    }
    let before = s.say(key);
    s.out.para(2, &before)?;
    let verdict = verify::verdict_line(s, found);
    s.out.hang(2, "=> ", &verdict)?;
    for sentence in found.lines.iter().take(4) {
        s.out.hang(5, "- ", sentence)?;
    }
    Ok(())
}

fn end(s: &mut Session) -> Done<()> {
    s.out.blank()?;
    let limits = s.say("cli-demo-limits");
    s.out.para(0, &limits)?;
    s.out.blank()?;
    let next = s.say("cli-demo-next");
    s.out.line(&next)?;
    for command in [
        "hamroh check offer.txt",
        "hamroh help-me --citizen KG --in TH",
        "hamroh search Бангкок",
        "hamroh journal --dir diary init",
        "hamroh --help",
    ] {
        s.out.line(&format!("  {command}"))?;
    }
    Ok(())
}
