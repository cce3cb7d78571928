//! A sketch of where the records were made: outlines of the countries around, points with the numbers that the records name.
//!
//! Drawn from what lies in the library, as SVG inside the page: no map is fetched, nobody learns where anybody looks.

use std::{collections::BTreeMap, fmt::Write as _};

use super::Report;
use crate::{
    geo::Position,
    journal::{model::Kind, telling::Telling},
    pack::{
        borders,
        shapes::{Corner, Shape, View, shapes},
    },
    text::html::{escape, tag},
};

/// Width of the drawing in its own units.
const WIDTH: f64 = 640.0;

/// Least height of what is shown, in degrees of latitude: enough to know the country by its outline.
const LEAST: f64 = 4.0;

/// The same for a drawing of places that lie too near each other on the first one; nearer, the outlines are not true enough.
const LEAST_NEAR: f64 = 0.4;

/// Places so near in kilometres are drawn once more by themselves; those within the smaller one are one place.
const NEAR_KM: f64 = 60.0;
const SAME_KM: f64 = 0.5;

/// Most drawings beside the first.
const MOST_NEAR: usize = 3;

/// Points nearer than this are drawn as one.
const TOGETHER: f64 = 16.0;

/// Corners nearer than this to the last one are left out.
const FINE: f64 = 1.1;

const KM_PER_DEGREE: f64 = 111.195;

/// A position of a record.
#[derive(Debug)]
pub(super) struct Place<'a> {
    /// As people are told: 1, 2, 3.
    pub(super) number: usize,
    /// Id of the record.
    pub(super) record: &'a str,
    pub(super) position: &'a Position,
    drill: bool,
}

/// Every record with a position, in order.
pub(super) fn places(told: &Telling) -> Vec<Place<'_>> {
    let entries = told.records.iter().map(|t| &t.entry);
    let with = entries.filter_map(|e| Some((e.id.as_str(), e.position.as_ref()?, e.kind == Kind::Drill)));
    (1..)
        .zip(with)
        .map(|(number, (record, position, drill))| Place { number, record, position, drill })
        .collect()
}

/// A position in words, with the number of its point.
pub(super) fn place_text(report: &Report, position: &Position, number: Option<usize>) -> String {
    let degrees = format!("{:.5}, {:.5}", position.lat(), position.lon());
    let mut parts = vec![match number {
        Some(n) => {
            report.words.say("report-place", &[("number", n.to_string().into()), ("degrees", degrees.into())])
        }
        None => degrees,
    }];
    if let Some(metres) = position.radius_m {
        parts.push(report.words.say("report-radius", &[("metres", metres.to_string().into())]));
    }
    if let Some(seconds) = position.age_s {
        parts.push(report.words.say("report-age", &[("seconds", seconds.to_string().into())]));
    }
    if position.simulated {
        parts.push(report.say("report-simulated"));
    }
    parts.join("; ")
}

/// The drawing; nothing when no record has a position.
pub(super) fn draw(report: &Report, places: &[Place<'_>], out: &mut String) {
    if places.is_empty() {
        return;
    }
    out.push_str("<section>");
    tag(out, "h2", "", &report.say("report-map-title"));
    let all: Vec<_> = places.iter().collect();
    drawing(report, &all, LEAST, out);
    neighbours(places).iter().for_each(|group| drawing(report, group, LEAST_NEAR, out));
    tag(out, "p", " class=\"small\"", &report.say("report-map-note"));
    out.push_str("</section>\n");
}

/// Groups of places that the first drawing cannot tell apart.
fn neighbours<'a>(places: &'a [Place<'a>]) -> Vec<Vec<&'a Place<'a>>> {
    let mut groups: Vec<Vec<&Place<'_>>> = Vec::new();
    let is_near = |a: &Place<'_>, b: &Place<'_>| a.position.distance_km(b.position) < NEAR_KM;
    for place in places {
        match groups.iter_mut().find(|g| g.first().is_some_and(|first| is_near(first, place))) {
            Some(group) => group.push(place),
            None => groups.push(vec![place]),
        }
    }
    let apart = |g: &Vec<&Place<'_>>| {
        g.first().is_some_and(|first| g.iter().any(|p| p.position.distance_km(first.position) > SAME_KM))
    };
    groups.retain(apart);
    groups.truncate(MOST_NEAR);
    groups
}

fn drawing(report: &Report, places: &[&Place<'_>], least: f64, out: &mut String) {
    let Some(paper) = Paper::around(places, least) else { return };
    let (width, height) = (WIDTH, paper.height);
    let _ = write!(out, "<svg viewBox=\"0 0 {width:.0} {height:.0}\" role=\"img\"><title>");
    escape(&report.say("report-map-title"), out);
    let _ = write!(out, "</title><rect class=\"sea\" width=\"{width:.0}\" height=\"{height:.0}\"/>");
    let shapes = shapes(&paper.view);
    paper.land(&shapes, out);
    paper.names(report, out);
    paper.points(places, out);
    paper.scale(out);
    out.push_str("</svg>");
}

/// What of the earth is shown, and how it lies on the drawing: degrees evenly, narrower by the cosine of the middle latitude.
struct Paper {
    view: View,
    middle_lon: f64,
    per_degree: f64,
    squeeze: f64,
    height: f64,
}

type Point = (f64, f64);

impl Paper {
    fn around(places: &[&Place<'_>], least: f64) -> Option<Self> {
        let first = places.first()?.position.lon();
        // All longitudes on the side of the first: a journey across the date line is no journey around the earth.
        let lons: Vec<f64> = places.iter().map(|p| near(p.position.lon(), first)).collect();
        let (west, east) = span(lons.iter().copied());
        let (south, north) = span(places.iter().map(|p| p.position.lat()));
        let squeeze = f64::midpoint(south, north).to_radians().cos().max(0.05);
        let high = ((north - south) * 1.3).max(least);
        let wide = ((east - west) * 1.3 * squeeze).max(least * 1.15);
        // Neither a stripe nor a tower.
        let (wide, high) = (wide.max(high * 0.8).min(360.0 * squeeze), high.max(wide * 0.55).min(180.0));
        let (middle_lat, middle_lon) = (f64::midpoint(south, north), f64::midpoint(west, east));
        let view = View {
            west: middle_lon - wide / squeeze / 2.0,
            east: middle_lon + wide / squeeze / 2.0,
            south: middle_lat - high / 2.0,
            north: middle_lat + high / 2.0,
        };
        let per_degree = WIDTH / wide;
        Some(Self { view, middle_lon, per_degree, squeeze, height: high * per_degree })
    }

    fn point(&self, lat: f64, lon: f64) -> Point {
        ((lon - self.view.west) * self.squeeze * self.per_degree, (self.view.north - lat) * self.per_degree)
    }

    fn of(&self, position: &Position) -> Point {
        self.point(position.lat(), near(position.lon(), self.middle_lon))
    }

    /// Areas without their edges, then the outlines alone: the parts of a country have edges of their own that are none.
    fn land(&self, shapes: &[Shape], out: &mut String) {
        out.push_str("<path class=\"land\" d=\"");
        for ring in shapes.iter().flat_map(|s| &s.rings) {
            let ring = self.clipped(ring.iter().map(|c| self.point(c.lat, c.lon)).collect());
            path(&thinned(&ring), true, out);
        }
        out.push_str("\"/><path class=\"line\" d=\"");
        for ring in shapes.iter().flat_map(|s| &s.rings) {
            for line in self.lines(ring) {
                path(&thinned(&line), false, out);
            }
        }
        out.push_str("\"/>");
    }

    /// The part of an area that lies on the paper (Sutherland and Hodgman): one side after the other.
    fn clipped(&self, mut ring: Vec<Point>) -> Vec<Point> {
        let (right, bottom) = (WIDTH, self.height);
        let sides: [&dyn Fn(Point) -> f64; 4] = [&|p| p.0, &|p| right - p.0, &|p| p.1, &|p| bottom - p.1];
        for inside in sides {
            let mut kept = Vec::with_capacity(ring.len());
            for (a, b) in ring.iter().zip(ring.iter().cycle().skip(1)) {
                let (from, to) = (inside(*a), inside(*b));
                if from >= 0.0 {
                    kept.push(*a);
                }
                if (from >= 0.0) != (to >= 0.0) {
                    let t = from / (from - to);
                    kept.push((a.0 + (b.0 - a.0) * t, a.1 + (b.1 - a.1) * t));
                }
            }
            ring = kept;
        }
        ring
    }

    /// Pieces of the outline that may be seen.
    fn lines(&self, ring: &[Corner]) -> Vec<Vec<Point>> {
        let mut lines: Vec<Vec<Point>> = Vec::new();
        let mut open = false;
        for (from, to) in ring.iter().zip(ring.iter().cycle().skip(1)) {
            let (a, b) = (self.point(from.lat, from.lon), self.point(to.lat, to.lon));
            let beside = (a.0 < 0.0 && b.0 < 0.0)
                || (a.0 > WIDTH && b.0 > WIDTH)
                || (a.1 < 0.0 && b.1 < 0.0)
                || (a.1 > self.height && b.1 > self.height);
            if !from.outline || beside {
                open = false;
                continue;
            }
            match lines.last_mut().filter(|_| open) {
                Some(line) => line.push(b),
                None => lines.push(vec![a, b]),
            }
            open = true;
        }
        lines
    }

    /// The name of each country, at the sample of it that lies nearest to the middle of all its samples.
    fn names(&self, report: &Report, out: &mut String) {
        const STEPS: u32 = 24;
        let mut found: BTreeMap<&str, Vec<Point>> = BTreeMap::new();
        let step = |i: u32, from: f64, to: f64| from + (to - from) * (f64::from(i) + 0.5) / f64::from(STEPS);
        for (x, y) in (0..STEPS).flat_map(|y| (0..STEPS).map(move |x| (x, y))) {
            let (lat, lon) =
                (step(y, self.view.south, self.view.north), step(x, self.view.west, self.view.east));
            let at = Position::from_degrees(lat, near(lon, 0.0)).ok().and_then(|p| borders::at(&p));
            if let Some(country) = at {
                found.entry(country).or_default().push(self.point(lat, lon));
            }
        }
        for (country, samples) in found.iter().filter(|(_, samples)| samples.len() >= 8) {
            let count = f64::from(u32::try_from(samples.len()).unwrap_or(1));
            let sum = samples.iter().fold((0.0, 0.0), |s, p| (s.0 + p.0, s.1 + p.1));
            let middle = (sum.0 / count, sum.1 / count);
            let nearest =
                samples.iter().min_by(|a, b| distance(**a, middle).total_cmp(&distance(**b, middle)));
            let Some((x, y)) = nearest else { continue };
            let name = report.countries.get(*country).map_or(*country, String::as_str);
            let x = x.clamp(70.0, WIDTH - 70.0);
            let _ = write!(out, "<text class=\"country\" x=\"{x:.0}\" y=\"{y:.0}\">");
            escape(name, out);
            out.push_str("</text>");
        }
    }

    /// Points that would cover each other are one, with all their numbers.
    fn points(&self, places: &[&Place<'_>], out: &mut String) {
        let mut groups: Vec<(Point, Vec<&Place<'_>>)> = Vec::new();
        for place in places {
            let at = self.of(place.position);
            if let Some(metres) = place.position.radius_m {
                let radius = f64::from(metres) / 1000.0 / KM_PER_DEGREE * self.per_degree;
                if radius > 7.0 {
                    let _ = write!(
                        out,
                        "<circle class=\"about\" cx=\"{:.1}\" cy=\"{:.1}\" r=\"{radius:.1}\"/>",
                        at.0, at.1
                    );
                }
            }
            match groups.iter_mut().find(|(there, _)| distance(*there, at) < TOGETHER) {
                Some((_, group)) => group.push(place),
                None => groups.push((at, vec![place])),
            }
        }
        for ((x, y), group) in groups {
            let doubtful = group.iter().all(|p| p.drill || p.position.simulated);
            let class = if doubtful { "dot doubtful" } else { "dot" };
            let mut numbers: Vec<_> = group.iter().take(6).map(|p| p.number.to_string()).collect();
            if group.len() > numbers.len() {
                numbers.push("…".into());
            }
            // On the left where the right has no room.
            let (to, anchor) = if x > WIDTH * 0.7 { (x - 10.0, "end") } else { (x + 10.0, "start") };
            let _ = write!(
                out,
                "<circle class=\"{class}\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"6\"/>\
                 <text class=\"number\" text-anchor=\"{anchor}\" x=\"{to:.1}\" y=\"{:.1}\">{}</text>",
                y + 6.0,
                numbers.join(", ")
            );
        }
    }

    /// A bar of so many kilometres.
    fn scale(&self, out: &mut String) {
        let per_km = self.per_degree / KM_PER_DEGREE;
        let fitting =
            [1000.0, 500.0, 200.0, 100.0, 50.0, 20.0, 10.0, 5.0].into_iter().find(|km| km * per_km <= 170.0);
        let km = fitting.unwrap_or(2.0);
        let (length, y) = (km * per_km, self.height - 14.0);
        let _ = write!(
            out,
            "<path class=\"bar\" d=\"M14 {:.1}V{y:.1}H{:.1}V{:.1}\"/><text class=\"km\" x=\"18\" y=\"{:.1}\">{km:.0} km</text>",
            y - 6.0,
            14.0 + length,
            y - 6.0,
            y - 6.0,
        );
    }
}

/// The longitude that lies within half a turn of another.
fn near(lon: f64, other: f64) -> f64 {
    other - 180.0 + (lon - other + 180.0).rem_euclid(360.0)
}

fn span(values: impl Iterator<Item = f64>) -> (f64, f64) {
    values.fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), v| (least.min(v), most.max(v)))
}

fn distance(a: Point, b: Point) -> f64 {
    (a.0 - b.0).hypot(a.1 - b.1)
}

/// Without corners that nobody can tell from the one before; the last one stays. Nothing of an island that is a dot.
fn thinned(line: &[Point]) -> Vec<Point> {
    let (left, right) = span(line.iter().map(|p| p.0));
    let (top, bottom) = span(line.iter().map(|p| p.1));
    if right - left < 2.0 * FINE && bottom - top < 2.0 * FINE {
        return Vec::new();
    }
    let mut kept: Vec<Point> = Vec::new();
    for (i, point) in line.iter().enumerate() {
        let is_last = i + 1 == line.len();
        if is_last || kept.last().is_none_or(|last| distance(*last, *point) >= FINE) {
            kept.push(*point);
        }
    }
    kept
}

/// A path with relative steps, in tenths: half as long as with places.
fn path(line: &[Point], closed: bool, out: &mut String) {
    #[allow(clippy::cast_possible_truncation)]
    let tenth = |v: f64| (v * 10.0).round() as i64;
    let mut points = line.iter().map(|p| (tenth(p.0), tenth(p.1)));
    let Some(mut last) = points.next().filter(|_| line.len() > 1) else { return };
    let tenths = |v: i64, out: &mut String| {
        if v < 0 {
            out.push('-');
        }
        let (whole, rest) = (v.abs() / 10, v.abs() % 10);
        let _ = if rest == 0 { write!(out, "{whole}") } else { write!(out, "{whole}.{rest}") };
    };
    let pair = |x: i64, y: i64, out: &mut String| {
        tenths(x, out);
        if y >= 0 {
            out.push(' ');
        }
        tenths(y, out);
    };
    out.push('M');
    pair(last.0, last.1, out);
    out.push('l');
    for (i, (x, y)) in points.enumerate() {
        let (dx, dy) = (x - last.0, y - last.1);
        if i > 0 && dx >= 0 {
            out.push(' ');
        }
        pair(dx, dy, out);
        last = (x, y);
    }
    if closed {
        out.push('z');
    }
}
