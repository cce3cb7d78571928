//! Why a pack is not taken, one reason each: the shells say what to do next by its code.

/// Why a pack is not taken. What is on the phone stays as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Refusal {
    /// It is cut, changed on the way, or no pack at all.
    #[error("damaged")]
    Damaged,
    /// Larger than any pack: it is not read further.
    #[error("too large")]
    TooLarge,
    /// Too few of the keys that may sign have signed.
    #[error("not signed")]
    NotSigned,
    /// The list of keys inside does not follow from the one this app knows.
    #[error("keys do not follow")]
    Keys,
    /// Made for another program.
    #[error("another product")]
    Product,
    /// Made for another channel: test data in a released app, or the other way round.
    #[error("another channel")]
    Channel,
    /// Its layout is newer than this app.
    #[error("newer schema")]
    Schema,
    /// Older than what was here before: an old number must not come back.
    #[error("older than what was here")]
    RollBack,
    /// It is here already.
    #[error("here already")]
    Known,
    /// Its version jumps further than any honest pack: somebody may want to block later ones.
    #[error("version jumps too far")]
    Jump,
    /// Its rows cannot be used.
    #[error("rows cannot be used")]
    Rows,
    /// So many numbers change at once that a person has to agree.
    #[error("many numbers change")]
    ManyChanges,
    /// This build knows no keys that packs are signed with.
    #[error("no keys in this build")]
    NoKeys,
}

impl Refusal {
    /// The code for the localised sentence, `error-pack-...`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Damaged => "pack-damaged",
            Self::TooLarge => "pack-too-large",
            Self::NotSigned => "pack-not-signed",
            Self::Keys => "pack-keys",
            Self::Product => "pack-product",
            Self::Channel => "pack-channel",
            Self::Schema => "pack-schema",
            Self::RollBack => "pack-roll-back",
            Self::Known => "pack-known",
            Self::Jump => "pack-jump",
            Self::Rows => "pack-rows",
            Self::ManyChanges => "pack-many-changes",
            Self::NoKeys => "pack-no-keys",
        }
    }

    /// All reasons, for tests that each has its words.
    pub const ALL: [Self; 13] = [
        Self::Damaged,
        Self::TooLarge,
        Self::NotSigned,
        Self::Keys,
        Self::Product,
        Self::Channel,
        Self::Schema,
        Self::RollBack,
        Self::Known,
        Self::Jump,
        Self::Rows,
        Self::ManyChanges,
        Self::NoKeys,
    ];
}
