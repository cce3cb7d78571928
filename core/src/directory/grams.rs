//! Posting lists of letter triples: which of many texts share three letters with what was typed.

/// Letters in a row that count as one feature. Three tell texts apart and still survive a slip nearby.
const N: usize = 3;

/// Entries of posting lists that one question may touch, beyond its rarest lists: what keeps a question of common triples cheap.
const BUDGET: usize = 5_000;

/// Lists that are read whatever they cost.
const ALWAYS: usize = 4;

/// Triples and the texts they occur in, each list sorted.
#[derive(Debug, Default)]
pub(super) struct Grams {
    /// Sorted.
    keys: Vec<u64>,
    /// Where the list of each key ends in `posts`.
    ends: Vec<u32>,
    posts: Vec<u32>,
}

impl Grams {
    /// From pairs of triple and text, in any order.
    pub(super) fn build(mut pairs: Vec<(u64, u32)>) -> Self {
        pairs.sort_unstable();
        pairs.dedup();
        let mut grams = Self { posts: Vec::with_capacity(pairs.len()), ..Self::default() };
        for (key, text) in pairs {
            if grams.keys.last() != Some(&key) {
                grams.keys.push(key);
                grams.ends.push(0);
            }
            grams.posts.push(text);
            if let Some(end) = grams.ends.last_mut() {
                *end = u32::try_from(grams.posts.len()).unwrap_or(u32::MAX);
            }
        }
        grams.keys.shrink_to_fit();
        grams.ends.shrink_to_fit();
        grams
    }

    /// The texts that have this triple.
    pub(super) fn posts(&self, key: u64) -> &[u32] {
        let Ok(at) = self.keys.binary_search(&key) else { return &[] };
        let end = |at: usize| self.ends.get(at).copied().unwrap_or(0) as usize;
        let start = at.checked_sub(1).map_or(0, end);
        self.posts.get(start..end(at)).unwrap_or(&[])
    }

    /// How many of `keys` each of `texts` texts shares, and the texts that share any. The rarest triples count first;
    /// common ones are left out when they would cost too much, which takes as much from every text.
    pub(super) fn count(&self, keys: &[u64], texts: usize) -> Counted {
        let mut lists: Vec<&[u32]> = keys.iter().map(|k| self.posts(*k)).filter(|l| !l.is_empty()).collect();
        lists.sort_by_key(|list| list.len());
        let mut counted = Counted { shared: vec![0; texts], touched: Vec::new() };
        let mut spent = 0;
        for (nth, list) in lists.into_iter().enumerate() {
            spent += list.len();
            if nth >= ALWAYS && spent > BUDGET {
                break;
            }
            for &text in list {
                let Some(shared) = counted.shared.get_mut(text as usize) else { continue };
                if *shared == 0 {
                    counted.touched.push(text);
                }
                *shared = shared.saturating_add(1);
            }
        }
        counted
    }

    /// Memory taken, in bytes.
    pub(super) fn bytes(&self) -> usize {
        self.keys.capacity() * 8 + (self.ends.capacity() + self.posts.capacity()) * 4
    }
}

/// What [`Grams::count`] found.
#[derive(Debug)]
pub(super) struct Counted {
    /// Triples in common, by text.
    pub(super) shared: Vec<u8>,
    /// Texts with any, in the order they were met.
    pub(super) touched: Vec<u32>,
}

/// The different triples of a text; two blanks before it and one behind make its beginning and its end count.
pub(super) fn padded(letters: &[char]) -> Vec<u64> {
    let around = [' ', ' '].into_iter().chain(letters.iter().copied()).chain([' ']);
    triples(around)
}

/// The different triples inside a text.
pub(super) fn inner(letters: impl Iterator<Item = char>) -> Vec<u64> {
    triples(letters)
}

/// A character has 21 bits, so three of them fit one number without a hash.
fn triples(letters: impl Iterator<Item = char>) -> Vec<u64> {
    let mask = (1_u64 << (21 * N)) - 1;
    let mut window = 0_u64;
    let mut keys: Vec<u64> = letters
        .enumerate()
        .filter_map(|(at, letter)| {
            window = ((window << 21) | u64::from(u32::from(letter))) & mask;
            (at + 1 >= N).then_some(window)
        })
        .collect();
    keys.sort_unstable();
    keys.dedup();
    keys
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters(text: &str) -> Vec<char> {
        text.chars().collect()
    }

    #[test]
    fn texts_are_found_by_what_they_share() {
        let texts = ["tailand", "finland", "oman"];
        let pairs = (0_u32..)
            .zip(texts)
            .flat_map(|(id, text)| padded(&letters(text)).into_iter().map(move |key| (key, id)))
            .collect();
        let grams = Grams::build(pairs);
        let counted = grams.count(&padded(&letters("tailnd")), texts.len());
        assert_eq!(counted.shared, [5, 1, 0], "__t _ta tai ail nd_");
        assert_eq!(counted.touched.len(), 2);
        assert_eq!(grams.posts(padded(&letters("oman"))[0]), [2]);
        assert!(grams.posts(0).is_empty());
    }

    #[test]
    fn common_triples_are_left_out_when_they_cost_too_much() {
        let many = u32::try_from(BUDGET).unwrap();
        let pairs = (1..=6).flat_map(|key| (0..many).map(move |text| (key, text))).chain([(9, 7)]).collect();
        let counted = Grams::build(pairs).count(&[1, 2, 3, 4, 5, 6, 9], BUDGET);
        assert_eq!(counted.shared[7], 4, "the rare one and the three that are always read");
        assert_eq!(counted.shared[8], 3);
    }

    #[test]
    fn two_letters_have_no_triple_inside() {
        assert!(inner("ab".chars()).is_empty());
        assert_eq!(inner("aaaa".chars()).len(), 1);
        assert_eq!(padded(&[]).len(), 1);
    }
}
