//! The outlines of countries as lines, for a sketch of a map. Where a position lies, [`super::borders`] knows.
//!
//! The outlines come in cells of a raster, each with the part of a country that lies in it. Read from the embedded bytes (version 2
//! of the format of `country-boundaries`, which itself answers only questions), and only as far as the view needs.

use crate::embedded;

/// Greatest value of a coordinate within a cell.
const CELL: u16 = 0xffff;

/// A rectangle of degrees. `west` may lie below -180, `east` above 180: a view across the date line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct View {
    /// Western edge.
    pub west: f64,
    /// Southern edge.
    pub south: f64,
    /// Eastern edge.
    pub east: f64,
    /// Northern edge.
    pub north: f64,
}

/// What of a country lies in one cell.
#[derive(Debug, Clone, PartialEq)]
pub struct Shape {
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// Rings of the area; holes are rings too (even-odd).
    pub rings: Vec<Vec<Corner>>,
}

/// A corner of a ring.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Corner {
    /// Degrees north.
    pub lat: f64,
    /// Degrees east, within the view's own count.
    pub lon: f64,
    /// The edge to the next corner is the country's outline, not the edge of a cell.
    pub outline: bool,
}

/// Everything of every country in a view. Empty when the outlines cannot be read: a broken build, which tests refuse.
#[must_use]
pub fn shapes(view: &View) -> Vec<Shape> {
    let Some((_, bytes)) = embedded::OUTLINES.unpack().into_iter().next() else { return Vec::new() };
    let mut found = Vec::new();
    if read(&mut Bytes(&bytes), view, &mut found).is_none() {
        found.clear();
    }
    found
}

/// Bytes that are read from the front.
struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (head, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(head)
    }

    fn number(&mut self, bytes: usize) -> Option<usize> {
        Some(self.take(bytes)?.iter().fold(0, |n, b| n << 8 | usize::from(*b)))
    }

    fn coordinate(&mut self) -> Option<u16> {
        self.take(2)?.try_into().ok().map(u16::from_be_bytes)
    }

    fn text(&mut self) -> Option<&'a str> {
        let length = self.number(2)?;
        std::str::from_utf8(self.take(length)?).ok()
    }
}

fn read(bytes: &mut Bytes<'_>, view: &View, found: &mut Vec<Shape>) -> Option<()> {
    if bytes.number(2)? != 2 {
        return None;
    }
    for _ in 0..bytes.number(4)? {
        bytes.text()?;
        bytes.take(8)?;
    }
    let (width, cells) = (bytes.number(4)?, bytes.number(4)?);
    let rows = cells.checked_div(width)?;
    for i in 0..cells {
        let cell = Cell::at(i, width, rows)?;
        // The same cell once more on the other side of the date line.
        let turns = [-360.0, 0.0, 360.0].map(|turn| cell.turned(turn)).into_iter().filter(|c| c.meets(view));
        read_cell(bytes, &turns.collect::<Vec<_>>(), found)?;
    }
    bytes.0.is_empty().then_some(())
}

fn read_cell(bytes: &mut Bytes<'_>, cells: &[Cell], found: &mut Vec<Shape>) -> Option<()> {
    for _ in 0..bytes.number(1)? {
        let country = bytes.text()?;
        put(cells, country, &[vec![(0, 0), (CELL, 0), (CELL, CELL), (0, CELL)]], found);
    }
    for _ in 0..bytes.number(1)? {
        let country = bytes.text()?;
        let mut rings = Vec::new();
        // Outer ones, then holes.
        for _ in 0..2 {
            for _ in 0..bytes.number(1)? {
                let count = bytes.number(4)?;
                if cells.is_empty() {
                    bytes.take(count.checked_mul(4)?)?;
                    continue;
                }
                let mut corner = || Some((bytes.coordinate()?, bytes.coordinate()?));
                rings.push((0..count).map(|_| corner()).collect::<Option<Vec<_>>>()?);
            }
        }
        put(cells, country, &rings, found);
    }
    Some(())
}

/// Provinces have longer ids (`US-TX`) and are left out.
fn put(cells: &[Cell], country: &str, rings: &[Vec<(u16, u16)>], found: &mut Vec<Shape>) {
    if country.len() != 2 {
        return;
    }
    for cell in cells {
        let rings = rings.iter().map(|ring| cell.corners(ring)).collect();
        found.push(Shape { country: country.to_owned(), rings });
    }
}

/// A cell of the raster, by its south-western corner.
#[derive(Debug, Clone, Copy)]
struct Cell {
    lon: f64,
    lat: f64,
    wide: f64,
    high: f64,
}

impl Cell {
    /// The first row lies in the north.
    fn at(index: usize, width: usize, rows: usize) -> Option<Self> {
        let float = |n: usize| u32::try_from(n).ok().map(f64::from);
        let (wide, high) = (360.0 / float(width)?, 180.0 / float(rows)?);
        let (x, y) = (float(index.checked_rem(width)?)?, float(index.checked_div(width)?)?);
        Some(Self { lon: -180.0 + x * wide, lat: 90.0 - (y + 1.0) * high, wide, high })
    }

    fn turned(self, degrees: f64) -> Self {
        Self { lon: self.lon + degrees, ..self }
    }

    fn meets(&self, view: &View) -> bool {
        self.lon < view.east
            && self.lon + self.wide > view.west
            && self.lat < view.north
            && self.lat + self.high > view.south
    }

    fn corners(&self, ring: &[(u16, u16)]) -> Vec<Corner> {
        let next = ring.iter().cycle().skip(1);
        let on_edge = |a: u16, b: u16| a == b && (a == 0 || a == CELL);
        ring.iter()
            .zip(next)
            .map(|((x, y), (next_x, next_y))| Corner {
                lat: self.lat + self.high * f64::from(*y) / f64::from(CELL),
                lon: self.lon + self.wide * f64::from(*x) / f64::from(CELL),
                outline: !on_edge(*x, *next_x) && !on_edge(*y, *next_y),
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{geo::Position, pack::borders};

    /// Whether a point lies within the rings, by counting crossings to the east.
    fn covers(shape: &Shape, lat: f64, lon: f64) -> bool {
        let mut inside = false;
        for ring in &shape.rings {
            for (a, b) in ring.iter().zip(ring.iter().cycle().skip(1)) {
                let across = (a.lat > lat) != (b.lat > lat);
                if across && lon < (b.lon - a.lon) * (lat - a.lat) / (b.lat - a.lat) + a.lon {
                    inside = !inside;
                }
            }
        }
        inside
    }

    #[test]
    fn the_shapes_say_what_the_borders_say() {
        let view = View { west: 96.0, south: 13.0, east: 103.0, north: 21.0 };
        let shapes = shapes(&view);
        assert!(shapes.iter().any(|s| s.rings.iter().flatten().any(|c| c.outline)));
        for i in 0..400 {
            let (lat, lon) = (13.05 + f64::from(i / 20) * 0.39, 96.07 + f64::from(i % 20) * 0.34);
            let known = borders::at(&Position::from_degrees(lat, lon).unwrap());
            let found: Vec<_> =
                shapes.iter().filter(|s| covers(s, lat, lon)).map(|s| s.country.as_str()).collect();
            assert_eq!(found.first().copied(), known, "{lat},{lon}: {found:?}");
        }
    }

    #[test]
    fn a_view_across_the_date_line_has_both_sides() {
        let across = shapes(&View { west: 170.0, south: 60.0, east: 195.0, north: 70.0 });
        let spans = |country: &str| {
            across
                .iter()
                .filter(|s| s.country == country)
                .flat_map(|s| s.rings.iter().flatten())
                .any(|c| c.lon > 180.0)
        };
        assert!(spans("RU") && spans("US"));
    }
}
