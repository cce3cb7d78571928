//! Many short lists behind one another: a list of its own for each would be as much memory again, and as much time.

/// Lists by number.
#[derive(Debug)]
pub(crate) struct Lists<T> {
    items: Vec<T>,
    /// Where each list begins in `items`; one more at the end.
    begins: Vec<usize>,
}

impl<T: Copy> Lists<T> {
    /// So many lists from pairs of list and item; in each, the items stand in the order of the pairs. A pair of a list beyond them is left out.
    pub(crate) fn gather(lists: usize, pairs: &[(usize, T)]) -> Self {
        let mut next = vec![0usize; lists + 1];
        for (list, _) in pairs {
            if let Some(count) = next.get_mut(list + 1) {
                *count += 1;
            }
        }
        let mut total = 0;
        for count in &mut next {
            total += *count;
            *count = total;
        }
        let begins = next.clone();
        let mut items = pairs.first().map_or_else(Vec::new, |(_, item)| vec![*item; total]);
        for &(list, item) in pairs.iter().filter(|(list, _)| *list < lists) {
            if let Some(at) = next.get_mut(list) {
                if let Some(slot) = items.get_mut(*at) {
                    *slot = item;
                }
                *at += 1;
            }
        }
        Self { items, begins }
    }

    /// A list; empty when there is none of this number.
    pub(crate) fn get(&self, list: usize) -> &[T] {
        let bounds = self.begins.get(list).zip(self.begins.get(list + 1));
        bounds.and_then(|(&from, &to)| self.items.get(from..to)).unwrap_or(&[])
    }
}

impl<T: Copy + Ord> Lists<T> {
    /// Each list in order, and each item once in it.
    pub(crate) fn tidy(mut self) -> Self {
        let (mut kept, mut from) = (0, 0);
        for begin in self.begins.iter_mut().skip(1) {
            let to = std::mem::replace(begin, 0);
            if let Some(own) = self.items.get_mut(from..to) {
                own.sort_unstable();
            }
            let first = kept;
            for at in from..to {
                let Some(&item) = self.items.get(at) else { break };
                let again = kept > first && self.items.get(kept - 1) == Some(&item);
                if !again && let Some(slot) = self.items.get_mut(kept) {
                    *slot = item;
                    kept += 1;
                }
            }
            (*begin, from) = (kept, to);
        }
        self.items.truncate(kept);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_become_lists() {
        let lists = Lists::gather(4, &[(2, 'b'), (0, 'z'), (2, 'a'), (9, 'x'), (2, 'b')]);
        assert_eq!(
            [lists.get(0), lists.get(1), lists.get(2), lists.get(3)],
            [&['z'][..], &[], &['b', 'a', 'b'], &[]]
        );
        assert_eq!((lists.get(4), lists.get(9)), (&[][..], &[][..]));
        let tidy = lists.tidy();
        assert_eq!([tidy.get(0), tidy.get(1), tidy.get(2), tidy.get(3)], [&['z'][..], &[], &['a', 'b'], &[]]);
        assert!(Lists::<u8>::gather(0, &[]).tidy().get(0).is_empty());
    }
}
