//! The epochs that a session writes under, by who shall read them.

use super::seal::Epoch;

/// Who shall read a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Audience {
    /// The owner, and the trustee if there is one: whatever is written while locked.
    Intake,
    /// The readers of another view, by its public key.
    View([u8; 32]),
    /// Nobody: chaff.
    Nobody,
}

/// The epochs a session writes under; their keys are nowhere on disk.
#[derive(Debug, Clone, Default)]
pub struct SessionEpochs {
    /// For whom, and since when, by the monotonic clock.
    epochs: Vec<(Audience, Epoch, i64)>,
}

impl SessionEpochs {
    /// True when an epoch is older than `limit_ms`, or the clock moved back.
    pub(super) fn older_than(&self, limit_ms: i64, now_ms: i64) -> bool {
        self.epochs.iter().any(|(_, _, since)| !(0..=limit_ms).contains(&now_ms.saturating_sub(*since)))
    }

    pub(super) fn find(&self, audience: Audience) -> Option<&Epoch> {
        self.epochs.iter().find(|(of, ..)| *of == audience).map(|(_, epoch, _)| epoch)
    }

    /// Keeps one that was made at this time of the monotonic clock.
    pub(super) fn keep(&mut self, audience: Audience, epoch: Epoch, since: i64) {
        self.epochs.push((audience, epoch, since));
    }
}
