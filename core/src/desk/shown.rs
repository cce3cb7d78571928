//! What disclosed records tell a desk: few fields of each, by its number, so that bundles of one journal add up.

use std::collections::{BTreeMap, BTreeSet};

use super::model::{CheckIn, KindCount, Place, Sos};
use crate::{
    geo::Position,
    journal::{
        at_text, calls_off, id_text,
        model::Kind,
        record::{Body, ClientId},
    },
    sos::message::MessageKind,
};

/// What is kept of one record.
#[derive(Debug, Clone)]
pub(super) struct Seen {
    pub kind: Kind,
    pub wall_ms: i64,
    pub position: Option<Position>,
    id: ClientId,
    /// What it refers to.
    of: Option<ClientId>,
    due_ms: Option<i64>,
    papers: String,
    /// A later part of a long note: its first part speaks.
    is_part: bool,
    is_cancel: bool,
}

impl Seen {
    fn of(body: &Body) -> Option<Self> {
        let note = body.note.as_deref().unwrap_or_default();
        Some(Self {
            kind: body.kind?,
            wall_ms: body.wall_ms,
            position: body.position.clone(),
            id: body.client_id,
            of: body.refs.first().copied(),
            due_ms: body.due_ms,
            papers: body.facts.papers.clone(),
            is_part: body.part.is_some_and(|(n, _)| n > 1),
            is_cancel: calls_off(note),
        })
    }

    /// The kind of message that leaves with such a record.
    pub fn message_kind(&self) -> Option<MessageKind> {
        match self.kind {
            _ if self.is_part => None,
            Kind::Sos => Some(MessageKind::Sos),
            Kind::CheckIn => Some(MessageKind::Ok),
            Kind::Drill if self.is_cancel => Some(MessageKind::Cancel),
            Kind::Drill => Some(MessageKind::Test),
            Kind::Correction if self.is_cancel => Some(MessageKind::Cancel),
            _ => None,
        }
    }
}

/// Disclosed records by their numbers.
#[derive(Debug, Default)]
pub(super) struct Shown(BTreeMap<u64, Seen>);

impl Shown {
    pub fn of(bodies: &[(u64, Body)]) -> Self {
        Self(bodies.iter().filter_map(|(seq, body)| Some((*seq, Seen::of(body)?))).collect())
    }

    /// Takes over what the other knows of the first `same` records.
    pub fn learn(&mut self, other: &Self, same: u64) {
        for (seq, seen) in other.0.range(..same) {
            self.0.entry(*seq).or_insert_with(|| seen.clone());
        }
    }

    /// Number of records.
    pub fn count(&self) -> u64 {
        self.0.len() as u64
    }

    /// Every record, in order.
    pub fn all(&self) -> impl DoubleEndedIterator<Item = &Seen> {
        self.0.values()
    }

    /// Practice is no sign of anything.
    fn real(&self) -> impl DoubleEndedIterator<Item = &Seen> {
        self.all().filter(|seen| seen.kind != Kind::Drill && !seen.is_part)
    }

    /// First and last time that is known, in milliseconds.
    pub fn times(&self) -> Option<(i64, i64)> {
        let mut known = self.all().map(|seen| seen.wall_ms).filter(|ms| *ms != 0);
        let first = known.next()?;
        Some((first, known.next_back().unwrap_or(first)))
    }

    /// Where it was last.
    pub fn place(&self) -> Option<Place> {
        self.real()
            .rev()
            .find_map(|seen| Some(Place { position: seen.position.clone()?, at: at_text(seen.wall_ms) }))
    }

    /// Calls for help.
    pub fn calls(&self) -> Vec<Sos> {
        let cancels = self.real().filter(|seen| seen.is_cancel && seen.kind == Kind::Correction);
        let off: BTreeSet<ClientId> = cancels.filter_map(|seen| seen.of).collect();
        let calls = self.real().filter(|seen| seen.kind == Kind::Sos);
        calls
            .map(|seen| Sos {
                id: id_text(&seen.id),
                at: at_text(seen.wall_ms),
                called_off: off.contains(&seen.id),
            })
            .collect()
    }

    /// What was written last of papers that were taken.
    pub fn papers(&self) -> String {
        self.real().rev().map(|seen| &seen.papers).find(|text| !text.is_empty()).cloned().unwrap_or_default()
    }

    /// The last check-in.
    pub fn check_in(&self, now_ms: i64) -> Option<CheckIn> {
        let last = self.real().rev().find(|seen| seen.kind == Kind::CheckIn)?;
        Some(CheckIn {
            at: at_text(last.wall_ms),
            due: last.due_ms.map(at_text).unwrap_or_default(),
            passed: last.due_ms.is_some_and(|due| due < now_ms),
        })
    }

    /// How many there are of each kind.
    pub fn kinds(&self) -> Vec<KindCount> {
        let mut counts: BTreeMap<u64, KindCount> = BTreeMap::new();
        for seen in self.all().filter(|seen| !seen.is_part) {
            counts.entry(seen.kind.number()).or_insert(KindCount { kind: seen.kind, count: 0 }).count += 1;
        }
        counts.into_values().collect()
    }
}
