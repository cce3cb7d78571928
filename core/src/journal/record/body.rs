//! What is sealed.

use super::ClientId;
use crate::{
    error::{Error, Result},
    geo::Position,
    journal::{
        cbor::{Keys, MALFORMED, Reader, Writer},
        model::{FactSheet, Kind},
        tree::Hash,
    },
};

/// A file that belongs to a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// SHA-256 of its bytes.
    pub hash: Hash,
    /// Length in bytes.
    pub length: u64,
    /// Media type.
    pub media_type: String,
}

/// What an export record states about its bundle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportNote {
    /// Number of records before the export record.
    pub size: u64,
    /// Root over them.
    pub root: Hash,
    /// Hash over names and hashes of the bundle's other files (see `bundle`).
    pub files: Hash,
    /// Hash over the sequence numbers of the disclosed records, this one left out (see `bundle`).
    pub shown: Hash,
}

/// What is sealed. Absent fields take no bytes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Body {
    /// Kind; `None` only in a draft.
    pub kind: Option<Kind>,
    /// Id of the record.
    pub client_id: ClientId,
    /// Boot of the phone.
    pub boot_id: String,
    /// Milliseconds since boot.
    pub monotonic_ms: i64,
    /// Wall time, Unix milliseconds UTC; 0 when unknown.
    pub wall_ms: i64,
    /// Offset of local time in minutes.
    pub zone_minutes: i64,
    /// `device`, `network`, `gnss`, `unknown`.
    pub clock_source: String,
    /// Where.
    pub position: Option<Position>,
    /// What was written.
    pub note: Option<String>,
    /// Files.
    pub attachments: Vec<Attachment>,
    /// Records this one refers to.
    pub refs: Vec<ClientId>,
    /// Of an export record.
    pub export: Option<ExportNote>,
    /// Of a `recovered` record: last durable sequence number and its leaf.
    pub recovered: Option<(u64, Hash)>,
    /// Of a check-in: when the next one is due, Unix milliseconds UTC.
    pub due_ms: Option<i64>,
    /// Of an attempt: outbox row, new state, the system's failure code.
    pub attempt: Option<(i64, String, String)>,
    /// Part n of m of a note that is longer than one record, from 1.
    pub part: Option<(u64, u64)>,
    /// Of the first record behind a file that could not be opened: what identifies that file (see `aside`).
    pub aside: Option<Hash>,
    /// The facts, apart from the story; empty ones take no bytes.
    pub facts: FactSheet,
}

impl Body {
    /// A draft of this kind.
    #[must_use]
    pub fn draft(kind: Kind, client_id: ClientId) -> Self {
        Self { kind: Some(kind), client_id, ..Self::default() }
    }

    /// The bytes that are committed to.
    ///
    /// # Errors
    /// A draft without a kind is a bug.
    pub fn encode(&self) -> Result<Vec<u8>> {
        let kind = self.kind.ok_or(Error::Internal("kind"))?;
        let optional = [
            self.position.is_some(),
            self.note.is_some(),
            !self.attachments.is_empty(),
            !self.refs.is_empty(),
            self.export.is_some(),
            self.recovered.is_some(),
            self.due_ms.is_some(),
            self.attempt.is_some(),
            self.part.is_some(),
            self.aside.is_some(),
            self.facts != FactSheet::default(),
        ];
        let mut w = Writer::new();
        w.map(7 + optional.iter().filter(|o| **o).count());
        w.uint(0).uint(kind.number());
        w.uint(1).bytes(&self.client_id);
        w.uint(2).text(&self.boot_id);
        w.uint(3).int(self.monotonic_ms);
        w.uint(4).int(self.wall_ms);
        w.uint(5).int(self.zone_minutes);
        w.uint(6).text(&self.clock_source);
        if let Some(p) = &self.position {
            w.uint(7);
            write_position(&mut w, p);
        }
        if let Some(note) = &self.note {
            w.uint(8).text(note);
        }
        if !self.attachments.is_empty() {
            w.uint(9).array(self.attachments.len());
            for a in &self.attachments {
                w.array(3).bytes(&a.hash).uint(a.length).text(&a.media_type);
            }
        }
        if !self.refs.is_empty() {
            w.uint(10).array(self.refs.len());
            for r in &self.refs {
                w.bytes(r);
            }
        }
        if let Some(e) = &self.export {
            w.uint(11).array(4).uint(e.size).bytes(&e.root).bytes(&e.files).bytes(&e.shown);
        }
        if let Some((seq, leaf)) = &self.recovered {
            w.uint(12).array(2).uint(*seq).bytes(leaf);
        }
        if let Some(due) = self.due_ms {
            w.uint(13).int(due);
        }
        if let Some((row, state, failure)) = &self.attempt {
            let row = u64::try_from(*row).map_err(|_| Error::Internal("outbox-row"))?;
            w.uint(14).array(3).uint(row).text(state).text(failure);
        }
        if let Some((n, of)) = self.part {
            w.uint(15).array(2).uint(n).uint(of);
        }
        if let Some(hash) = &self.aside {
            w.uint(16).bytes(hash);
        }
        if self.facts != FactSheet::default() {
            w.uint(17);
            self.facts.write(&mut w);
        }
        Ok(w.finish())
    }

    /// Reads a body from the start of `bytes`, and how many bytes it took.
    ///
    /// # Errors
    /// `encoding` for anything that [`Body::encode`] would not write.
    pub fn decode_prefix(bytes: &[u8]) -> Result<(Self, usize)> {
        let mut r = Reader::new(bytes);
        let mut keys = Keys::of(&mut r)?;
        let mut body = Self::default();
        let mut seen = 0u32;
        while let Some(key) = keys.next(&mut r)? {
            seen |= 1 << key.min(31);
            body.read_field(key, &mut r)?;
        }
        // The first seven fields are always there.
        if seen & 0x7f != 0x7f {
            return Err(MALFORMED);
        }
        Ok((body, bytes.len() - r.rest().len()))
    }

    /// Reads a body that fills `bytes` exactly.
    ///
    /// # Errors
    /// As [`Body::decode_prefix`], and when bytes are left.
    pub fn decode(bytes: &[u8]) -> Result<Self> {
        let (body, used) = Self::decode_prefix(bytes)?;
        if used == bytes.len() { Ok(body) } else { Err(MALFORMED) }
    }

    fn read_field(&mut self, key: u64, r: &mut Reader<'_>) -> Result<()> {
        match key {
            0 => self.kind = Some(Kind::from_number(r.uint()?).ok_or(MALFORMED)?),
            1 => self.client_id = r.exactly()?,
            2 => self.boot_id = r.text()?.to_owned(),
            3 => self.monotonic_ms = r.int()?,
            4 => self.wall_ms = r.int()?,
            5 => self.zone_minutes = r.int()?,
            6 => self.clock_source = r.text()?.to_owned(),
            7 => self.position = Some(read_position(r)?),
            8 => self.note = Some(non_empty(r.text()?)?.to_owned()),
            9 => {
                for _ in 0..at_least_one(r.array()?)? {
                    expect_array(r, 3)?;
                    let (hash, length, media_type) = (r.exactly()?, r.uint()?, r.text()?.to_owned());
                    self.attachments.push(Attachment { hash, length, media_type });
                }
            }
            10 => {
                for _ in 0..at_least_one(r.array()?)? {
                    self.refs.push(r.exactly()?);
                }
            }
            11 => {
                expect_array(r, 4)?;
                let (size, root) = (r.uint()?, r.exactly()?);
                self.export = Some(ExportNote { size, root, files: r.exactly()?, shown: r.exactly()? });
            }
            12 => {
                expect_array(r, 2)?;
                self.recovered = Some((r.uint()?, r.exactly()?));
            }
            13 => self.due_ms = Some(r.int()?),
            14 => {
                expect_array(r, 3)?;
                let row = i64::try_from(r.uint()?).map_err(|_| MALFORMED)?;
                self.attempt = Some((row, r.text()?.to_owned(), r.text()?.to_owned()));
            }
            15 => {
                expect_array(r, 2)?;
                let (n, of) = (r.uint()?, r.uint()?);
                if !(1..=of).contains(&n) {
                    return Err(MALFORMED);
                }
                self.part = Some((n, of));
            }
            16 => self.aside = Some(r.exactly()?),
            17 => self.facts = FactSheet::read(r)?,
            _ => return Err(MALFORMED),
        }
        Ok(())
    }
}

/// An empty note is written as an absent field.
fn non_empty(text: &str) -> Result<&str> {
    if text.is_empty() { Err(MALFORMED) } else { Ok(text) }
}

/// An empty list is written as an absent field, never as an empty array.
fn at_least_one(n: u64) -> Result<u64> {
    if n == 0 { Err(MALFORMED) } else { Ok(n) }
}

fn expect_array(r: &mut Reader<'_>, n: u64) -> Result<()> {
    if r.array()? == n { Ok(()) } else { Err(MALFORMED) }
}

/// Map: 0 latitude and 1 longitude in 1e-7 degrees, 2 radius in metres, 3 age in seconds, 4 = 1 when simulated.
fn write_position(w: &mut Writer, p: &Position) {
    let optional =
        usize::from(p.radius_m.is_some()) + usize::from(p.age_s.is_some()) + usize::from(p.simulated);
    w.map(2 + optional);
    w.uint(0).int(p.lat_e7.into());
    w.uint(1).int(p.lon_e7.into());
    if let Some(radius) = p.radius_m {
        w.uint(2).uint(radius.into());
    }
    if let Some(age) = p.age_s {
        w.uint(3).uint(age.into());
    }
    if p.simulated {
        w.uint(4).uint(1);
    }
}

fn read_position(r: &mut Reader<'_>) -> Result<Position> {
    let mut keys = Keys::of(r)?;
    let (mut lat, mut lon) = (None, None);
    let (mut radius_m, mut age_s, mut simulated) = (None, None, false);
    let small = |r: &mut Reader<'_>| u32::try_from(r.uint()?).map_err(|_| MALFORMED);
    let degrees = |r: &mut Reader<'_>| i32::try_from(r.int()?).map_err(|_| MALFORMED);
    while let Some(key) = keys.next(r)? {
        match key {
            0 => lat = Some(degrees(r)?),
            1 => lon = Some(degrees(r)?),
            2 => radius_m = Some(small(r)?),
            3 => age_s = Some(small(r)?),
            4 if r.uint()? == 1 => simulated = true,
            _ => return Err(MALFORMED),
        }
    }
    let (lat_e7, lon_e7) = lat.zip(lon).ok_or(MALFORMED)?;
    Position { lat_e7, lon_e7, radius_m, age_s, simulated }.checked().map_err(|_| MALFORMED)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn full_body() -> Body {
        Body {
            kind: Some(Kind::Export),
            client_id: [1; 16],
            boot_id: "b".into(),
            monotonic_ms: -5,
            wall_ms: 1_795_415_000_123,
            zone_minutes: -210,
            clock_source: "device".into(),
            position: Some(Position {
                lat_e7: 167_130_000,
                lon_e7: -985_750_000,
                radius_m: Some(50),
                age_s: Some(0),
                simulated: true,
            }),
            note: Some("ё \u{0} ў".into()),
            attachments: vec![Attachment { hash: [2; 32], length: 70_000, media_type: "image/jpeg".into() }],
            refs: vec![[3; 16], [4; 16]],
            export: Some(ExportNote { size: 9, root: [5; 32], files: [6; 32], shown: [7; 32] }),
            recovered: Some((8, [7; 32])),
            due_ms: Some(-1),
            attempt: Some((3, "failed".into(), "12".into())),
            part: Some((1, 2)),
            aside: Some([8; 32]),
            facts: FactSheet { place: "KK Park".into(), money: "3000 $".into(), ..FactSheet::default() },
        }
    }

    #[test]
    fn a_body_comes_back_as_it_was() {
        for body in [full_body(), Body::draft(Kind::Sos, [9; 16])] {
            assert_eq!(Body::decode(&body.encode().unwrap()).unwrap(), body);
        }
    }

    #[test]
    fn whatever_decodes_encodes_to_the_same_bytes() {
        let good = full_body().encode().unwrap();
        let mut accepted = 0;
        for i in 0..good.len() {
            for bit in 0..8 {
                let mut bad = good.clone();
                bad[i] ^= 1 << bit;
                if let Ok(body) = Body::decode(&bad) {
                    accepted += 1;
                    assert_eq!(body.encode().unwrap(), bad);
                }
            }
            assert!(Body::decode(&good[..i]).is_err(), "cut at {i}");
        }
        // Flips inside text and numbers are other bodies: they decode, and the commitment catches them.
        assert!(accepted > 0);
    }
}
