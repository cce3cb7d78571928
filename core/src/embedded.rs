//! What is compiled in: the seed pack, the words, the outlines of countries. `core/build.rs` packs them.
//!
//! Compressed they take a third of the room in the library, and a few milliseconds when they are first needed.

use std::io::{self, BufReader, Read};

use lzma_rust2::LzmaReader;
use miniz_oxide::{
    DataFormat, MZFlush,
    inflate::stream::{InflateState, inflate},
};

/// Names and lengths of files.
type Parts = &'static [(&'static str, usize)];

/// Several files in one deflate stream (RFC 1951).
#[derive(Debug, Clone, Copy)]
pub(crate) struct Group {
    stream: &'static [u8],
    /// Name and length of each file, in the order of the stream.
    parts: Parts,
}

impl Group {
    /// The files with their names. A stream that does not unpack gives empty files: a broken build, which tests refuse.
    pub(crate) fn unpack(&self) -> Vec<(&'static str, Vec<u8>)> {
        let total = self.parts.iter().map(|(_, length)| length).sum();
        // Into room of the right size: a growing one takes twice as much for a moment.
        let mut all = vec![0; total];
        let input = std::iter::once(self.stream);
        let unpacked = miniz_oxide::inflate::decompress_slice_iter_to_slice(&mut all, input, false, true);
        if unpacked != Ok(total) {
            all.clear();
        }
        split(self.parts, all)
    }

    /// One file. Those before it are unpacked on the way and not kept; a stream that does not unpack has none.
    pub(crate) fn part(&self, name: &str) -> Option<Vec<u8>> {
        let at = self.parts.iter().position(|(part, _)| *part == name)?;
        let before: usize = self.parts.get(..at)?.iter().map(|(_, length)| length).sum();
        let mut stream = self.reader();
        io::copy(&mut stream.by_ref().take(before as u64), &mut io::sink()).ok()?;
        let mut file = vec![0; self.parts.get(at)?.1];
        stream.read_exact(&mut file).ok()?;
        Some(file)
    }

    /// All files as one, piece by piece: for one that is read once, so that memory never holds it whole.
    pub(crate) fn reader(&self) -> impl Read {
        BufReader::new(Unpacking { rest: self.stream, state: InflateState::new_boxed(DataFormat::Raw) })
    }
}

/// Several files in one LZMA stream without header, all unpacked at once.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Archive {
    stream: &'static [u8],
    /// How it was packed: literal context, literal position and position bits in one byte, as in the header of LZMA files.
    props: u8,
    /// Name and length of each file, in the order of the stream.
    parts: Parts,
}

impl Archive {
    /// As [`Group::unpack`].
    pub(crate) fn unpack(&self) -> Vec<(&'static str, Vec<u8>)> {
        let total = self.parts.iter().map(|(_, length)| length).sum();
        let mut all = vec![0; total];
        // The window is as large as the whole (`core/build.rs`).
        let window = u32::try_from(total).unwrap_or(u32::MAX);
        let reader = LzmaReader::new_with_props(self.stream, total as u64, self.props, window, None);
        if reader.and_then(|mut reader| reader.read_exact(&mut all)).is_err() {
            all.clear();
        }
        split(self.parts, all)
    }
}

/// The files out of all their bytes.
fn split(parts: Parts, all: Vec<u8>) -> Vec<(&'static str, Vec<u8>)> {
    if let [(name, _)] = parts {
        return vec![(name, all)];
    }
    let mut rest = all.as_slice();
    let mut files = Vec::with_capacity(parts.len());
    for (name, length) in parts {
        let (file, after) = rest.split_at_checked(*length).unwrap_or((&[], &[]));
        files.push((*name, file.to_vec()));
        rest = after;
    }
    files
}

struct Unpacking {
    rest: &'static [u8],
    state: Box<InflateState>,
}

impl Read for Unpacking {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let done = inflate(&mut self.state, self.rest, buffer, MZFlush::None);
        self.rest = self.rest.get(done.bytes_consumed..).unwrap_or_default();
        match done.status {
            // The end of the stream, then nothing more: both are no failure.
            Ok(_) => Ok(done.bytes_written),
            Err(_) if done.bytes_written > 0 || self.rest.is_empty() => Ok(done.bytes_written),
            Err(e) => Err(io::Error::new(io::ErrorKind::InvalidData, format!("{e:?}"))),
        }
    }
}

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

#[cfg(test)]
mod tests {
    use super::*;

    /// What is compiled in is what lies in the repository, byte by byte, whichever way it was packed.
    #[test]
    fn files_come_out_as_they_went_in() {
        let whole = |files: Vec<(&str, Vec<u8>)>, name: &str| {
            files.into_iter().find(|(part, _)| *part == name).map(|(_, bytes)| bytes).unwrap_or_default()
        };
        assert_eq!(whole(PACK.unpack(), "pack.csv"), PACK_MANIFEST);
        assert_eq!(
            whole(PACK.unpack(), "adverts/patterns.csv"),
            include_bytes!("../pack/adverts/patterns.csv")
        );
        assert_eq!(whole(ENCLOSED.unpack(), "verify.py"), include_bytes!("../docs/verify.py"));
        assert_eq!(ENCLOSED.part("format.md").unwrap(), include_bytes!("../docs/format.md"));
        assert_eq!(whole(PAGE.unpack(), "verify.js"), include_bytes!("../docs/verify.js"));
        assert_eq!(PAGE.part("none"), None);
    }
}
