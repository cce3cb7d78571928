//! One sort for all types.
//!
//! The standard library compiles its sort anew for every type and every order: about five kilobytes each, a third of a megabyte on the
//! phone for sixty. Here positions are sorted, by one compiled sort, and then the elements swapped to where they belong. What is
//! sorted by the ten thousand (the search index) keeps the library's own.

use std::cmp::Ordering;

/// Stable sorting by position.
pub(crate) trait Arrange<T> {
    /// Like [`slice::sort`].
    fn arrange(&mut self)
    where
        T: Ord;

    /// Like [`slice::sort_by`].
    fn arrange_by(&mut self, compare: impl Fn(&T, &T) -> Ordering);

    /// Like [`slice::sort_by_key`].
    fn arrange_by_key<K: Ord>(&mut self, key: impl Fn(&T) -> K);
}

impl<T> Arrange<T> for [T] {
    fn arrange(&mut self)
    where
        T: Ord,
    {
        self.arrange_by(T::cmp);
    }

    fn arrange_by(&mut self, compare: impl Fn(&T, &T) -> Ordering) {
        if self.len() < 2 {
            return;
        }
        let order = |a: usize, b: usize| match (self.get(a), self.get(b)) {
            (Some(a), Some(b)) => compare(a, b),
            _ => Ordering::Equal,
        };
        for (a, b) in swaps(self.len(), &order) {
            self.swap(a, b);
        }
    }

    fn arrange_by_key<K: Ord>(&mut self, key: impl Fn(&T) -> K) {
        self.arrange_by(|a, b| key(a).cmp(&key(b)));
    }
}

/// What to swap, one after the other, so that as many elements stand in this order.
fn swaps(count: usize, order: &dyn Fn(usize, usize) -> Ordering) -> Vec<(usize, usize)> {
    let mut sources: Vec<usize> = (0..count).collect();
    sources.sort_by(|a, b| order(*a, *b));
    // Where the element lies now that was at this place in the beginning, and the other way round.
    let mut lies_at: Vec<usize> = (0..count).collect();
    let mut began_at = lies_at.clone();
    let mut swaps = Vec::new();
    for (place, source) in sources.into_iter().enumerate() {
        let Some(&now) = lies_at.get(source) else { continue };
        if now == place {
            continue;
        }
        swaps.push((place, now));
        began_at.swap(place, now);
        for at in [place, now] {
            if let Some(slot) = began_at.get(at).and_then(|&began| lies_at.get_mut(began)) {
                *slot = at;
            }
        }
    }
    swaps
}

#[cfg(test)]
mod tests {
    use super::Arrange as _;

    /// Numbers without pattern (Steele and Vigna's SplitMix64).
    fn drawn(seed: u64) -> u64 {
        let mut z = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB) >> 33
    }

    #[test]
    fn the_order_is_the_standard_library_s() {
        for length in 0..200_u64 {
            for values in [2, 10, 1_000_000] {
                let list: Vec<(u64, u64)> =
                    (0..length).map(|n| (drawn(length * 997 + n) % values, n)).collect();
                let mut ours = list.clone();
                let mut theirs = list;
                ours.arrange_by_key(|(value, _)| *value);
                theirs.sort_by_key(|(value, _)| *value);
                assert_eq!(ours, theirs, "equal ones keep their order, {length} of {values} values");
                ours.arrange_by(|a, b| b.cmp(a));
                theirs.sort_by(|a, b| b.cmp(a));
                assert_eq!(ours, theirs);
                ours.arrange();
                theirs.sort();
                assert_eq!(ours, theirs);
            }
        }
    }
}
