//! Places in a text, counted in the three ways that programs count.
//!
//! The core counts Unicode scalars. Kotlin and Swift text views count UTF-16 units. Rust slices count bytes.

/// Scalar offsets to UTF-16 offsets for many places of one text: one pass over the text, then constant time each.
#[derive(Debug)]
pub struct Utf16Index {
    offsets: Vec<usize>,
}

impl Utf16Index {
    /// Reads the text once.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let mut at = 0;
        let mut offsets: Vec<usize> = Vec::with_capacity(text.len() + 1);
        offsets.push(0);
        for c in text.chars() {
            at += c.len_utf16();
            offsets.push(at);
        }
        Self { offsets }
    }

    /// The UTF-16 offset of a scalar; the length of the text when it is past the end.
    #[must_use]
    pub fn offset(&self, scalar: usize) -> usize {
        self.offsets.get(scalar).or(self.offsets.last()).copied().unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn astral_characters_count_two() {
        let text = "a😀ўb";
        let index = Utf16Index::new(text);
        assert_eq!(index.offset(0), 0);
        assert_eq!(index.offset(2), 3);
        assert_eq!((index.offset(1), index.offset(3)), (1, 4));
        assert_eq!(index.offset(99), 5);
    }
}
