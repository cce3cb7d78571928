//! Which case a message belongs to. The rules with their reasons stand in [`super`].

use std::collections::BTreeMap;

use super::{
    OneJournal,
    branches::Branch,
    messages::{Line, What},
    model::{Fate, Fit, MessageRow},
};
use crate::{
    geo::Position,
    journal::{anchor::Anchor, fingerprint, record::JournalId},
    sos::{
        decode::{Message, Soundness},
        message::MessageKind,
    },
    time::UtcMillis,
};

const MINUTE_MS: i64 = 60_000;

/// What became of every line.
pub(super) fn fates(lines: &[Line], journals: &BTreeMap<JournalId, OneJournal>) -> Vec<MessageRow> {
    let fits = fits(journals);
    let of = |line: &Line| line.anchor().and_then(|anchor| fits.get(&anchor));
    let met: Vec<Met<'_>> = lines
        .iter()
        .filter_map(|line| Some(Met { message: line.message()?, case: &of(line)?.case }))
        .collect();
    let row = |line: &Line| {
        let mut row = described(line);
        if let Some(fit) = of(line) {
            row.fate = Fate::Fits;
            row.case.clone_from(&fit.case);
            row.fit = Some(fit.clone());
        } else if let Some(message) = line.message()
            && message.soundness == Soundness::Whole
        {
            let tied = by_reference(message, &met, journals).or_else(|| by_record(message, &met, journals));
            (row.fate, row.case) = tied.unwrap_or((Fate::Nowhere, String::new()));
        }
        row
    };
    lines.iter().map(row).collect()
}

/// A message that fits a case.
struct Met<'a> {
    message: &'a Message,
    case: &'a str,
}

/// Where each anchor fits. It holds the journal's id, so it fits one case; of its bundles the longest is named.
fn fits(journals: &BTreeMap<JournalId, OneJournal>) -> BTreeMap<Anchor, Fit> {
    let mut fits: BTreeMap<Anchor, Fit> = BTreeMap::new();
    for (id, journal) in journals {
        for held in journal.branches.all().flat_map(|branch| &branch.bundles) {
            for (anchor, record) in &held.met {
                let of = held.bundle.size;
                if fits.get(anchor).is_none_or(|known| known.of < of) {
                    let (case, bundle) = (fingerprint(id), held.bundle.file.clone());
                    fits.insert(*anchor, Fit { case, record: *record, of, bundle });
                }
            }
        }
    }
    fits
}

/// What a line says, before it is compared.
fn described(line: &Line) -> MessageRow {
    let message = line.message();
    let fate = match &line.what {
        What::Nothing => Fate::NoCode,
        What::Broken => Fate::Changed,
        What::Code(_) => Fate::Nowhere,
        What::Message(message) => match message.soundness {
            Soundness::Whole => Fate::Nowhere,
            Soundness::Changed => Fate::Changed,
            Soundness::Cut => Fate::Cut,
        },
    };
    let sent = message.and_then(|m| m.sent_ms).map(|ms| UtcMillis(ms).rfc3339());
    MessageRow {
        line: line.number,
        kind: message.map(|m| m.kind),
        soundness: message.map(|m| m.soundness),
        reference: message.map(|m| m.reference.clone()).unwrap_or_default(),
        sent: sent.unwrap_or_default(),
        anchor: line.anchor().map(|anchor| anchor.to_string()).unwrap_or_default(),
        fate,
        case: String::new(),
        fit: None,
    }
}

/// A call and its CANCEL have one reference; where one of them fits, the other must.
fn by_reference(
    message: &Message,
    met: &[Met<'_>],
    journals: &BTreeMap<JournalId, OneJournal>,
) -> Option<(Fate, String)> {
    let is_pair = |other: &Message| {
        let kinds = [message.kind, other.kind];
        let calls = kinds.iter().filter(|kind| matches!(kind, MessageKind::Sos | MessageKind::Test)).count();
        kinds.contains(&MessageKind::Cancel) && calls == 1
    };
    let mut tied = met.iter().filter(|met| {
        met.message.reference == message.reference
            && met.message.citizen == message.citizen
            && is_pair(met.message)
    });
    let case = tied.next()?.case;
    // Of two cases it may be either's.
    if message.reference.is_empty() || tied.any(|other| other.case != case) {
        return None;
    }
    let (_, journal) = journals.iter().find(|(id, _)| fingerprint(id) == case)?;
    let last =
        journal.branches.all().filter_map(|branch| branch.shown.times()).map(|(_, last)| last).max()?;
    // Without a time nobody knows whether it is newer; within one minute neither, nor by a clock that was set.
    let is_steady = !journal.branches.all().any(Branch::is_clock_set);
    let fate = match message.sent_ms {
        Some(sent) if is_steady && sent.div_euclid(MINUTE_MS) < last.div_euclid(MINUTE_MS) => Fate::Evidence,
        _ => Fate::Later,
    };
    Some((fate, case.to_owned()))
}

/// A shown record says what the message says, and no other message is known to be that record's.
fn by_record(
    message: &Message,
    met: &[Met<'_>],
    journals: &BTreeMap<JournalId, OneJournal>,
) -> Option<(Fate, String)> {
    let (sent, at) = (message.sent_ms?, message.position.as_ref()?);
    let alike = |other: &Message| {
        other.kind == message.kind
            && other.sent_ms == Some(sent)
            && other.position.as_ref().is_some_and(|position| same_place(position, at))
    };
    let shows = |branch: &Branch| {
        branch.shown.all().any(|seen| {
            seen.message_kind() == Some(message.kind)
                && seen.wall_ms.div_euclid(MINUTE_MS) == sent.div_euclid(MINUTE_MS)
                && seen.position.as_ref().is_some_and(|position| same_place(position, at))
        })
    };
    let mut cases = journals.iter().filter(|(_, journal)| journal.branches.all().any(shows));
    let case = fingerprint(cases.next()?.0);
    let is_taken = met.iter().any(|met| met.case == case && alike(met.message));
    (cases.next().is_none() && !is_taken).then_some((Fate::LookAlike, case))
}

/// The same to the five digits that a message has.
fn same_place(one: &Position, other: &Position) -> bool {
    // Half up, as messages are written; positions lie within 1,800,000,000.
    let e5 = |e7: i32| (e7.unsigned_abs() + 50) / 100;
    let same = |a: i32, b: i32| e5(a) == e5(b) && (a.signum() == b.signum() || e5(a) == 0);
    same(one.lat_e7, other.lat_e7) && same(one.lon_e7, other.lon_e7)
}
