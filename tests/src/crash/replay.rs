//! From a recording to the disks that a power cut may leave.

use crate::{
    random::Random,
    vfs::{Event, Tree},
};

/// The unit that a drive writes as a whole.
const SECTOR: u64 = 512;

/// What became of one event that no sync covered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    Kept,
    Lost,
    /// Only so many sectors from its start arrived.
    Head(u64),
    /// Only the sectors with a bit in the mask arrived.
    Sectors(u64),
    /// It arrived, but one sector holds garbage.
    Garbage(u64),
}

/// How one state is made out of the un-synced events.
#[derive(Clone, Copy, Debug)]
pub(super) enum Shape {
    AllLost,
    AllKept,
    NamesLost,
    ContentLost,
    LastTorn,
    LastGarbage,
    EachKeptOrLost,
    EachAnyFate,
}

impl Shape {
    const FIXED: [Self; 4] = [Self::AllLost, Self::AllKept, Self::NamesLost, Self::ContentLost];
    const RANDOM: [Self; 4] = [Self::LastTorn, Self::LastGarbage, Self::EachKeptOrLost, Self::EachAnyFate];

    /// The shape of pass `pass`: each fixed one once, then the random ones in turn.
    pub(super) fn of_pass(pass: usize) -> Self {
        let random = Self::RANDOM.get(pass % Self::RANDOM.len()).copied().unwrap_or(Self::EachAnyFate);
        Self::FIXED.get(pass).copied().unwrap_or(random)
    }

    /// Whether a second pass of this shape may give other states.
    pub(super) fn is_random(self) -> bool {
        matches!(self, Self::LastTorn | Self::LastGarbage | Self::EachKeptOrLost | Self::EachAnyFate)
    }

    fn fate(self, event: &Event, last: bool, random: &mut Random) -> Fate {
        let pieces = sectors(event);
        match self {
            Self::AllLost => Fate::Lost,
            Self::AllKept => Fate::Kept,
            Self::NamesLost if event.content_of().is_none() => Fate::Lost,
            Self::ContentLost if event.content_of().is_some() => Fate::Lost,
            Self::LastTorn if last && pieces > 0 => Fate::Head(random.below(pieces)),
            Self::LastGarbage if last && pieces > 0 => Fate::Garbage(random.below(pieces)),
            Self::NamesLost | Self::ContentLost | Self::LastTorn | Self::LastGarbage => Fate::Kept,
            Self::EachKeptOrLost => {
                if random.below(2) == 0 {
                    Fate::Kept
                } else {
                    Fate::Lost
                }
            }
            Self::EachAnyFate => match random.below(8) {
                0..=2 => Fate::Kept,
                3..=5 => Fate::Lost,
                6 if pieces > 0 => Fate::Sectors(random.draw()),
                7 if pieces > 0 => Fate::Garbage(random.below(pieces)),
                other => {
                    if other == 6 {
                        Fate::Kept
                    } else {
                        Fate::Lost
                    }
                }
            },
        }
    }
}

/// How many sectors a write touches; 0 for everything else.
fn sectors(event: &Event) -> u64 {
    match event {
        Event::Write { offset, data, .. } => (offset + data.len() as u64).div_ceil(SECTOR) - offset / SECTOR,
        _ => 0,
    }
}

/// The disk at one point of the recording: what is certain, and what no sync has covered yet.
pub(super) struct Replay<'a> {
    events: &'a [Event],
    durable: Tree,
    unsynced: Vec<usize>,
    plain_sync_is_durable: bool,
}

impl<'a> Replay<'a> {
    pub(super) fn new(before: &Tree, events: &'a [Event], plain_sync_is_durable: bool) -> Self {
        Self { events, durable: before.clone(), unsynced: Vec::new(), plain_sync_is_durable }
    }

    /// Whether there is anything that a power cut could change now.
    pub(super) fn is_settled(&self) -> bool {
        self.unsynced.is_empty()
    }

    /// Lets event number `index` happen.
    pub(super) fn advance(&mut self, index: usize) {
        let Some(event) = self.events.get(index) else { return };
        match event {
            Event::Sync { file, full } if *full || self.plain_sync_is_durable => {
                self.settle(|event| event.content_of() == Some(*file));
            }
            Event::SyncDir { dir } => self.settle(|event| event.entry_in() == Some(dir)),
            Event::Sync { .. } => {}
            _ => self.unsynced.push(index),
        }
    }

    /// Moves the un-synced events that `covered` names to the certain ones, in order.
    fn settle(&mut self, covered: impl Fn(&Event) -> bool) {
        let (events, durable) = (self.events, &mut self.durable);
        self.unsynced.retain(|index| match events.get(*index) {
            Some(event) if covered(event) => {
                durable.apply(event);
                false
            }
            _ => true,
        });
    }

    /// One disk that a power cut at this point may leave, and what became of each un-synced event.
    pub(super) fn state(&self, shape: Shape, random: &mut Random) -> (Tree, Vec<(usize, Fate)>) {
        let mut tree = self.durable.clone();
        let is_write = |index: &&usize| self.events.get(**index).is_some_and(|event| sectors(event) > 0);
        let last = self.unsynced.iter().rev().find(is_write).copied();
        let mut fates = Vec::with_capacity(self.unsynced.len());
        for index in &self.unsynced {
            let Some(event) = self.events.get(*index) else { continue };
            let fate = shape.fate(event, last == Some(*index), random);
            apply(&mut tree, event, fate, *index);
            fates.push((*index, fate));
        }
        tree.drop_nameless();
        (tree, fates)
    }
}

fn apply(tree: &mut Tree, event: &Event, fate: Fate, index: usize) {
    let Event::Write { file, offset, data } = event else {
        if fate == Fate::Kept {
            tree.apply(event);
        }
        return;
    };
    match fate {
        Fate::Lost => {}
        Fate::Kept => tree.apply(event),
        Fate::Garbage(bad) => {
            tree.apply(event);
            // The same sector always gets the same garbage: variety counts by place, not by filling.
            let mut random = Random::new((index as u64) << 16 | bad);
            let filling: Vec<u8> = (0..SECTOR / 8).flat_map(|_| random.draw().to_be_bytes()).collect();
            for (number, at, piece) in pieces(*offset, data) {
                if number == bad {
                    tree.content_mut(*file).write_at(at, filling.get(..piece.len()).unwrap_or_default());
                }
            }
        }
        Fate::Head(_) | Fate::Sectors(_) => {
            for (number, at, piece) in pieces(*offset, data) {
                let arrived = match fate {
                    Fate::Head(count) => number < count,
                    Fate::Sectors(mask) => mask >> (number % 64) & 1 == 1,
                    _ => false,
                };
                if arrived {
                    tree.content_mut(*file).write_at(at, piece);
                }
            }
        }
    }
}

/// The parts of a write as the drive's sectors cut it: number, place, bytes.
fn pieces(offset: u64, data: &[u8]) -> impl Iterator<Item = (u64, u64, &[u8])> {
    let end = offset + data.len() as u64;
    let first = offset / SECTOR;
    (first..end.div_ceil(SECTOR)).filter_map(move |sector| {
        let from = (sector * SECTOR).max(offset);
        let to = ((sector + 1) * SECTOR).min(end);
        let range = usize::try_from(from - offset).ok()?..usize::try_from(to - offset).ok()?;
        Some((sector - first, from, data.get(range)?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(fate: Fate) -> Vec<u8> {
        let mut tree = Tree::default();
        tree.content_mut(1).write_at(0, &[1; 2_000]);
        let event = Event::Write { file: 1, offset: 500, data: [2u8; 1_100].as_slice().into() };
        apply(&mut tree, &event, fate, 3);
        tree.content(1).map(crate::vfs::Image::bytes).unwrap_or_default()
    }

    /// Sectors are the drive's, not the write's: this write of 1,100 bytes at 500 touches sectors 0 to 3.
    #[test]
    fn tears_at_sector_borders() {
        // What the file holds if the write arrived at `places` only.
        let filled = |places: fn(usize) -> bool| -> Vec<u8> {
            (0..2_000).map(|at| if (500..1_600).contains(&at) && places(at) { 2 } else { 1 }).collect()
        };
        assert_eq!(after(Fate::Lost), filled(|_| false));
        assert_eq!(after(Fate::Kept), filled(|_| true));
        assert_eq!(after(Fate::Head(0)), filled(|_| false));
        assert_eq!(after(Fate::Head(1)), filled(|at| at < 512));
        assert_eq!(after(Fate::Head(3)), filled(|at| at < 1_536));
        assert_eq!(after(Fate::Sectors(0b1010)), filled(|at| at / 512 % 2 == 1));
        let (garbage, sound) = (after(Fate::Garbage(1)), filled(|_| true));
        let differs: Vec<usize> = (0..2_000).filter(|at| garbage.get(*at) != sound.get(*at)).collect();
        assert!(differs.len() > 400 && differs.iter().all(|at| (512..1_024).contains(at)));
    }

    /// Only what a sync covered is certain, file by file, names apart from contents.
    #[test]
    fn syncs_cover_their_own_file_only() {
        let write = |file| Event::Write { file, offset: 0, data: [9u8; 4].as_slice().into() };
        let events = [
            Event::Create { file: 1, name: "/d/a".into() },
            Event::Create { file: 2, name: "/e/b".into() },
            write(1),
            write(2),
            Event::Sync { file: 1, full: false },
            Event::SyncDir { dir: "/d".into() },
        ];
        let left = |plain_sync_is_durable| {
            let mut replay = Replay::new(&Tree::default(), &events, plain_sync_is_durable);
            (0..events.len()).for_each(|index| replay.advance(index));
            let (tree, fates) = replay.state(Shape::AllLost, &mut Random::new(1));
            let files: Vec<_> = tree.entries().map(|(name, image)| (name.to_owned(), image.len())).collect();
            (files, fates.len())
        };
        assert_eq!(left(true), (vec![("/d/a".to_owned(), 4)], 2));
        assert_eq!(left(false), (vec![("/d/a".to_owned(), 0)], 3));
    }
}
