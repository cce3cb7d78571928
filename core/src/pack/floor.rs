//! The roll-back floor: what a pack's number has to be to be taken.

use super::{manifest::Manifest, refusal::Refusal};

/// Furthest that a version may jump within one epoch. A thief of keys could else set it so high that no honest pack ever
/// follows; a new root with a higher epoch repairs that, and no phone waits long for the hundredth issue.
pub const MAX_JUMP: u32 = 100;

/// (epoch, version) of the newest pack that was ever here.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Floor {
    /// Counts first.
    pub epoch: u32,
    /// Counts within one epoch.
    pub version: u32,
}

impl Floor {
    /// The number of a pack.
    #[must_use]
    pub fn of(manifest: &Manifest) -> Self {
        Self { epoch: manifest.epoch, version: manifest.version }
    }

    /// Whether a pack with the number `next` may follow, where `here` is what answers now.
    ///
    /// What is as new as the floor may come back when something older answers: the newest was damaged.
    ///
    /// # Errors
    /// [`Refusal::RollBack`], [`Refusal::Known`] or [`Refusal::Jump`].
    pub fn admit(self, here: Self, next: Self) -> Result<(), Refusal> {
        if next < self {
            return Err(Refusal::RollBack);
        }
        if next <= here {
            return Err(Refusal::Known);
        }
        let jump = if next.epoch == self.epoch {
            next.version - self.version.min(next.version)
        } else {
            next.version
        };
        if jump > MAX_JUMP { Err(Refusal::Jump) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(epoch: u32, version: u32) -> Floor {
        Floor { epoch, version }
    }

    #[test]
    fn versions_only_rise_and_never_leap() {
        let here = at(2, 7);
        for (next, verdict) in [
            (at(2, 8), Ok(())),
            (at(2, 107), Ok(())),
            (at(2, 108), Err(Refusal::Jump)),
            (at(2, u32::MAX), Err(Refusal::Jump)),
            (at(2, 7), Err(Refusal::Known)),
            (at(2, 6), Err(Refusal::RollBack)),
            (at(1, u32::MAX), Err(Refusal::RollBack)),
            (at(3, 1), Ok(())),
            (at(3, u32::MAX), Err(Refusal::Jump)),
        ] {
            assert_eq!(here.admit(here, next), verdict, "{next:?}");
        }
    }

    #[test]
    fn the_newest_may_come_back_after_it_was_damaged() {
        let (floor, here) = (at(1, 9), at(1, 8));
        assert_eq!(floor.admit(here, at(1, 9)), Ok(()));
        assert_eq!(floor.admit(here, at(1, 8)), Err(Refusal::RollBack));
        assert_eq!(floor.admit(here, at(1, 10)), Ok(()));
    }
}
