//! Bundles of one journal put beside each other: which continue one another, and where they part.

use std::collections::BTreeMap;

use super::{
    model::{Bundle, Contradiction, Standing},
    shown::Shown,
};
use crate::journal::{
    anchor::Anchor,
    chain::{Mark, Reason},
    tree::Hash,
};
use crate::order::Arrange as _;

/// A bundle that holds in itself.
#[derive(Debug)]
pub(super) struct Held {
    pub bundle: Bundle,
    /// Messages that fit, with the number of records each stands for.
    pub met: Vec<(Anchor, u64)>,
    /// Files that came along.
    pub files: Vec<(Hash, u64)>,
}

/// Bundles that are beginnings of the longest among them. Of the chain only 16 bytes for each record are kept, once for all of them.
#[derive(Debug)]
pub(super) struct Branch {
    marks: Vec<Mark>,
    /// What all of them show, and what others show of the records they have in common.
    pub shown: Shown,
    pub bundles: Vec<Held>,
}

impl Branch {
    /// Number of records.
    pub fn size(&self) -> u64 {
        self.marks.len() as u64
    }

    /// Whether one of them says that the phone's clock was set, or went wrong: its times then tell no order.
    pub fn is_clock_set(&self) -> bool {
        let found = self.bundles.iter().flat_map(|held| &held.bundle.reasons);
        found.into_iter().any(|reason| reason == Reason::ClockStep.code())
    }

    /// The bundle that speaks for the branch: the longest; of equal ones that with the fewest findings, then that which shows most.
    pub fn latest(&self) -> Option<&Held> {
        let order = |held: &&Held| {
            let Bundle { size, disclosed, reasons, .. } = &held.bundle;
            (*size, usize::MAX - reasons.len(), *disclosed)
        };
        // Of equal ones the first: they come in the order of their names.
        self.bundles.iter().rev().max_by_key(order)
    }

    /// Files that came along with any of them, once each.
    pub fn files(&self) -> BTreeMap<Hash, u64> {
        self.bundles.iter().flat_map(|held| held.files.iter().copied()).collect()
    }
}

/// All branches of one journal: one, unless somebody wrote it anew.
#[derive(Debug, Default)]
pub(super) struct Branches(Vec<Branch>);

impl Branches {
    /// Takes in a bundle that holds in itself.
    pub fn take(&mut self, marks: Vec<Mark>, mut shown: Shown, held: Held) {
        for branch in &mut self.0 {
            // Up to here they are the same records, so each may tell what the other does not show.
            let same = common(&branch.marks, &marks);
            branch.shown.learn(&shown, same);
            shown.learn(&branch.shown, same);
        }
        let goes_on = |branch: &&mut Branch| common(&branch.marks, &marks) == branch.size();
        // At most one: two that part cannot both be its beginning.
        if let Some(branch) = self.0.iter_mut().find(goes_on) {
            branch.marks = marks;
            branch.shown = shown;
            branch.bundles.push(held);
            return;
        }
        let is_beginning = |branch: &&mut Branch| common(&branch.marks, &marks) == marks.len() as u64;
        match self.0.iter_mut().find(is_beginning) {
            Some(branch) => branch.bundles.push(held),
            None => self.0.push(Branch { marks, shown, bundles: vec![held] }),
        }
    }

    /// The longest; of equal ones that which came first.
    pub fn main(&self) -> Option<&Branch> {
        self.0.iter().rev().max_by_key(|branch| branch.size())
    }

    /// Every branch.
    pub fn all(&self) -> impl Iterator<Item = &Branch> {
        self.0.iter()
    }

    /// Each pair of branches, by their latest bundles, with the number of records up to which they are the same.
    pub fn contradictions(&self) -> Vec<Contradiction> {
        let pairs =
            self.0.iter().enumerate().flat_map(|(i, one)| self.0.iter().skip(i + 1).map(move |b| (one, b)));
        let named = pairs.filter_map(|(one, other)| {
            Some(Contradiction {
                one: one.latest()?.bundle.file.clone(),
                other: other.latest()?.bundle.file.clone(),
                same_records: common(&one.marks, &other.marks),
            })
        });
        named.collect()
    }

    /// Every bundle with its standing, the longest first.
    pub fn bundles(&self) -> Vec<Bundle> {
        let main = self.main();
        let mut all = Vec::new();
        for branch in &self.0 {
            let is_main = main.is_some_and(|main| std::ptr::eq(main, branch));
            for held in &branch.bundles {
                let is_latest = branch.latest().is_some_and(|latest| std::ptr::eq(latest, held));
                let standing = match (is_main, is_latest) {
                    (false, _) => Standing::Contradicts,
                    (true, true) => Standing::Latest,
                    (true, false) if held.bundle.size == branch.size() => Standing::Copy,
                    (true, false) => Standing::Earlier,
                };
                all.push(Bundle { standing, ..held.bundle.clone() });
            }
        }
        all.arrange_by_key(|bundle| std::cmp::Reverse(bundle.size));
        all
    }
}

/// Number of records at the beginning that are the same in both.
fn common(one: &[Mark], other: &[Mark]) -> u64 {
    one.iter().zip(other).take_while(|(a, b)| a == b).count() as u64
}
