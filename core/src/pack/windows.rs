//! The outlines of countries, window by window: who asks where one position lies needs a twentieth of the world.
//!
//! The embedded bytes are those that `country-boundaries` 1.2 reads (its `deserializer.rs`, version 2: big-endian numbers, texts with
//! a length of two bytes, cells of a raster row by row from the north-west). A window is the same raster with every cell
//! outside it empty. Read whole, the outlines are half a megabyte in memory.

use std::{
    io::{self, Read},
    sync::OnceLock,
};

use country_boundaries::{CountryBoundaries, LatLon};

use crate::embedded;

/// Windows from west to east and from north to south, each of sixty degrees.
const ACROSS: usize = 6;
const DOWN: usize = 3;

/// The country at a point, ISO 3166-1 alpha-2; `None` at sea.
pub(super) fn country(lat: f64, lon: f64) -> Option<&'static str> {
    static WINDOWS: [OnceLock<Option<CountryBoundaries>>; ACROSS * DOWN] =
        [const { OnceLock::new() }; ACROSS * DOWN];
    let at = LatLon::new(lat, lon).ok()?;
    let window = window(at);
    let outlines = WINDOWS.get(window)?.get_or_init(|| {
        let bytes = cut(embedded::OUTLINES.reader(), window).ok()?;
        CountryBoundaries::from_reader(bytes.as_slice()).ok()
    });
    // The smallest first: Hong Kong before China. `core/build.rs` leaves out parts of countries (`US-TX`).
    outlines.as_ref()?.ids(at).into_iter().next()
}

/// The window of a point. As the crate finds a cell: a parallel belongs to the row above it, a meridian to the column on its east.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
fn window(at: LatLon) -> usize {
    let row = ((90.0 - at.latitude()) / 180.0 * DOWN as f64).ceil() as usize;
    let column = ((at.longitude() + 180.0) % 360.0 / 360.0 * ACROSS as f64) as usize;
    row.saturating_sub(1) * ACROSS + column
}

/// The stream of one window out of that of all.
fn cut(outlines: impl Read, window: usize) -> io::Result<Vec<u8>> {
    let mut stream = Stream { from: outlines, kept: Vec::new(), keeps: true, taken: Vec::new() };
    stream.take(2)?;
    for _ in 0..stream.number(4)? {
        stream.text()?;
        stream.take(8)?;
    }
    let width = stream.number(4)?.max(1);
    let cells = stream.number(4)?;
    for cell in 0..cells {
        let (row, column) = (cell / width, cell % width);
        stream.keeps = row * DOWN * width / cells.max(1) == window / ACROSS
            && column * ACROSS / width == window % ACROSS;
        if !stream.keeps {
            stream.kept.extend([0, 0]);
        }
        for _ in 0..stream.number(1)? {
            stream.text()?;
        }
        for _ in 0..stream.number(1)? {
            stream.text()?;
            stream.rings()?;
        }
    }
    Ok(stream.kept)
}

/// What is read, and what of it is kept.
struct Stream<R> {
    from: R,
    kept: Vec<u8>,
    keeps: bool,
    taken: Vec<u8>,
}

impl<R: Read> Stream<R> {
    fn take(&mut self, count: usize) -> io::Result<()> {
        self.taken.resize(count, 0);
        self.from.read_exact(&mut self.taken)?;
        if self.keeps {
            self.kept.extend_from_slice(&self.taken);
        }
        Ok(())
    }

    fn number(&mut self, bytes: usize) -> io::Result<usize> {
        self.take(bytes)?;
        Ok(self.taken.iter().fold(0, |number, byte| number << 8 | usize::from(*byte)))
    }

    fn text(&mut self) -> io::Result<()> {
        let length = self.number(2)?;
        self.take(length)
    }

    /// Outer rings, then holes, of four bytes a point.
    fn rings(&mut self) -> io::Result<()> {
        for _ in 0..2 {
            for _ in 0..self.number(1)? {
                let points = self.number(4)?;
                self.take(points.saturating_mul(4))?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What ships are the outlines of the crate without those of parts of countries, in windows: the same answer everywhere.
    #[test]
    fn nothing_is_lost_with_provinces_and_windows() {
        let whole = CountryBoundaries::from_reader(country_boundaries::BOUNDARIES_ODBL_60X30).unwrap();
        let asked = |lat: f64, lon: f64| {
            let ids = whole.ids(LatLon::new(lat, lon).unwrap());
            assert_eq!(country(lat, lon), ids.into_iter().find(|id| id.len() == 2), "{lat},{lon}");
        };
        for lat in (-899..900).step_by(7).map(|tenths| f64::from(tenths) / 10.0) {
            for lon in (-1799..1800).step_by(11).map(|tenths| f64::from(tenths) / 10.0) {
                asked(lat, lon);
            }
        }
        // Where windows meet, and at the ends of the world.
        for edge in (-180..=180).step_by(60).map(f64::from) {
            for lat in (-90..=90).map(f64::from) {
                asked(lat, edge);
            }
        }
        for edge in (-90..=90).step_by(60).map(f64::from) {
            for lon in (-180..=180).map(f64::from) {
                asked(edge, lon);
            }
        }
    }

    #[test]
    fn a_cut_stream_is_an_error() {
        let mut whole = Vec::new();
        embedded::OUTLINES.reader().read_to_end(&mut whole).unwrap();
        for length in [0, 1, 2, 7, 300, whole.len() / 2, whole.len() - 1] {
            assert!(cut(whole.get(..length).unwrap(), 0).is_err(), "{length}");
        }
    }
}
