//! One journal as a row: what its bundles, its messages and its own words make together.

use super::{
    OneJournal,
    model::{Case, DeskReason, Fate, MessageRow},
};
use crate::journal::{at_text, fingerprint, id_text, model::Verdict, record::JournalId};

pub(super) fn case(id: &JournalId, journal: &OneJournal, messages: &[MessageRow], now_ms: i64) -> Case {
    let name = fingerprint(id);
    let lines = |fate: Fate| -> Vec<u32> {
        messages.iter().filter(|row| row.case == name && row.fate == fate).map(|row| row.line).collect()
    };
    let mut bundles = journal.branches.bundles();
    bundles.extend(journal.invalid.iter().cloned());
    let mut case = Case {
        messages: lines(Fate::Fits),
        evidence: lines(Fate::Evidence),
        look_alikes: lines(Fate::LookAlike),
        later: lines(Fate::Later),
        journal: id_text(id),
        contradictions: journal.branches.contradictions(),
        bundles,
        ..Case::empty(name)
    };
    let latest = journal.branches.main().and_then(|branch| Some((branch, branch.latest()?)));
    let Some((branch, latest)) = latest else {
        // No file of it holds; the first one says why.
        if let Some(first) = journal.invalid.first() {
            case.reasons.clone_from(&first.reasons);
            case.bundle.clone_from(&first.file);
        }
        return case;
    };
    let (first, last) = branch.shown.times().unwrap_or_default();
    let files = branch.files();
    case.bundle.clone_from(&latest.bundle.file);
    case.size = branch.size();
    case.disclosed = branch.shown.count();
    (case.first_at, case.last_at) = (at_text(first), at_text(last));
    case.place = branch.shown.place();
    case.calls = branch.shown.calls();
    case.papers = branch.shown.papers();
    case.check_in = branch.shown.check_in(now_ms);
    case.kinds = branch.shown.kinds();
    case.files = files.len() as u64;
    case.file_bytes = files.values().fold(0, |sum, length| sum.saturating_add(*length));
    judge(&mut case, latest.bundle.verdict, &latest.bundle.reasons, !journal.invalid.is_empty());
    case
}

/// What a verifier says of the latest bundle, and what only a desk can see.
fn judge(case: &mut Case, verdict: Verdict, reasons: &[String], has_invalid: bool) {
    let mut all = Vec::new();
    let mut add = |holds: bool, reason: DeskReason| {
        if holds {
            all.push(reason.code().to_owned());
        }
        holds
    };
    let parted = add(!case.contradictions.is_empty(), DeskReason::Contradiction);
    let unmet = add(!case.evidence.is_empty(), DeskReason::Anchor);
    let other = add(has_invalid, DeskReason::InvalidCopy);
    let alike = add(!case.look_alikes.is_empty(), DeskReason::UnmetMessage);
    all.extend_from_slice(reasons);
    case.reasons = all;
    case.verdict = match verdict {
        _ if parted || unmet => Verdict::RolledBack,
        Verdict::Valid if other || alike => Verdict::ValidWithFindings,
        verdict => verdict,
    };
}
