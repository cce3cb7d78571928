//! What somebody would do who wants another story in the bundle: one letter of one record, and the zip file's checksum
//! made to fit, as every zip tool does, so that nothing but the journal's own proof can notice.

use std::path::Path;

use crate::failure::{Done, Failure};

/// Copies a bundle with one byte changed, and says which: the first letter of the note where it stands in plain text (a
/// disclosed record does), else the byte in the middle of the file.
pub fn change_one_byte(bundle: &Path, changed: &Path, note: &str) -> Done<usize> {
    let mut bytes = std::fs::read(bundle).map_err(|e| Failure::unreadable(bundle, &e))?;
    let offset = find(&bytes, note.as_bytes()).unwrap_or(bytes.len() / 2);
    let entry = entry_around(&bytes, offset);
    let before = entry.clone().and_then(|range| bytes.get(range)).map(crc32);
    if let Some(byte) = bytes.get_mut(offset) {
        // The lowest bit: one letter becomes its neighbour, in any script.
        *byte ^= 1;
    }
    let after = entry.and_then(|range| bytes.get(range)).map(crc32);
    if let (Some(before), Some(after)) = (before, after) {
        replace(&mut bytes, &before.to_le_bytes(), &after.to_le_bytes());
    }
    std::fs::write(changed, bytes).map_err(|e| Failure::unreadable(changed, &e))?;
    Ok(offset)
}

/// The stored bytes of the zip entry around an offset, by the local header before it.
fn entry_around(bytes: &[u8], offset: usize) -> Option<std::ops::Range<usize>> {
    let header = bytes.get(..offset)?.windows(4).rposition(|w| w == b"PK\x03\x04")?;
    let number = |at: usize, length: usize| {
        let field = bytes.get(header + at..header + at + length)?;
        Some(field.iter().rev().fold(0usize, |n, b| n << 8 | usize::from(*b)))
    };
    let start = header + 30 + number(26, 2)? + number(28, 2)?;
    Some(start..start + number(18, 4)?).filter(|range| range.contains(&offset))
}

/// The checksum of zip files (ISO 3309), bit by bit: the bundle is small.
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |c, _| if c & 1 == 1 { c >> 1 ^ 0xEDB8_8320 } else { c >> 1 })
    })
}

/// Puts new bytes where the old ones stand: in the entry's own header and in the directory at the end.
fn replace(bytes: &mut [u8], old: &[u8; 4], new: &[u8; 4]) {
    let places: Vec<usize> =
        bytes.windows(4).enumerate().filter(|(_, w)| w == old).map(|(at, _)| at).collect();
    for at in places {
        if let Some(field) = bytes.get_mut(at..at + 4) {
            field.copy_from_slice(new);
        }
    }
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len().max(1)).position(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exactly_one_byte_differs_where_there_is_no_checksum() {
        let folder = tempfile::tempdir().unwrap();
        let (a, b) = (folder.path().join("a"), folder.path().join("b"));
        std::fs::write(&a, b"before the note after").unwrap();
        assert_eq!(change_one_byte(&a, &b, "note").unwrap(), 11);
        assert_eq!(std::fs::read(&b).unwrap(), b"before the oote after");
        assert_eq!(change_one_byte(&a, &b, "missing").unwrap(), 10);
    }

    #[test]
    fn the_checksum_is_that_of_zip_files() {
        assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
    }
}
