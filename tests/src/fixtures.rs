//! What several tests of the journal start from.

use std::sync::{
    Arc,
    atomic::{AtomicBool, AtomicI64, AtomicU32, Ordering},
};

use hamroh_core::{
    error::PortError,
    geo::Position,
    journal::{
        Options,
        kdf::KdfCost,
        model::{FactSheet, Kind, NewEntry},
    },
    ports::{Clock, ClockReading},
    sos::model::{CheckInRequest, SosRequest},
};

/// A secret of six words.
pub const SECRET: &str = "olma nok uzum anor behi tut";

/// A clock that the test turns, or breaks. Starts on 24 April 2025.
#[derive(Debug)]
pub struct TestClock {
    wall: AtomicI64,
    monotonic: AtomicI64,
    broken: AtomicBool,
    boots: AtomicU32,
}

impl TestClock {
    /// A working one.
    #[must_use]
    #[allow(clippy::new_ret_no_self)]
    pub fn new() -> Arc<Self> {
        Arc::new(Self {
            wall: AtomicI64::new(1_745_500_000_000),
            monotonic: AtomicI64::new(1_000),
            broken: AtomicBool::new(false),
            boots: AtomicU32::new(0),
        })
    }

    /// Lets time pass, in milliseconds of each clock: the same for both as it should be, others when somebody sets the wall clock.
    pub fn pass(&self, wall: i64, monotonic: i64) {
        self.wall.fetch_add(wall, Ordering::Relaxed);
        self.monotonic.fetch_add(monotonic, Ordering::Relaxed);
    }

    /// Switched off and on again: another boot, whose monotonic clock begins anew.
    pub fn reboot(&self) {
        self.boots.fetch_add(1, Ordering::Relaxed);
        self.monotonic.store(1_000, Ordering::Relaxed);
    }

    /// From now on it throws, as a shell may; or works again.
    pub fn break_down(&self, broken: bool) {
        self.broken.store(broken, Ordering::Relaxed);
    }
}

impl Clock for TestClock {
    fn now(&self) -> Result<ClockReading, PortError> {
        if self.broken.load(Ordering::Relaxed) {
            return Err(PortError::Failed { reason: "no clock".into() });
        }
        let boot_id = match self.boots.load(Ordering::Relaxed) {
            0 => "boot".into(),
            n => format!("boot {n}"),
        };
        Ok(ClockReading {
            wall_ms: self.wall.load(Ordering::Relaxed),
            monotonic_ms: self.monotonic.load(Ordering::Relaxed),
            boot_id,
            zone_minutes: 420,
            source: "device".into(),
        })
    }
}

/// A phone whose clock knows nothing: for rows of which only the number is wanted.
#[must_use]
pub fn no_time() -> ClockReading {
    ClockReading {
        wall_ms: 0,
        monotonic_ms: 0,
        boot_id: String::new(),
        zone_minutes: 0,
        source: String::new(),
    }
}

/// What a file of the second version has not.
pub const DOWN_TO_2: &str = "ALTER TABLE state DROP COLUMN owed_boot; ALTER TABLE state DROP COLUMN owed_mono_ms; \
     ALTER TABLE state DROP COLUMN owed_erase_ms; ALTER TABLE state DROP COLUMN owed_ms; \
     ALTER TABLE state DROP COLUMN wrong_waits; PRAGMA user_version = 2;";

/// And, after that, one of the first.
pub const DOWN_TO_1: &str = "DROP TABLE piece; DROP TABLE attachment; PRAGMA user_version = 1;";

/// As the product, but with a key derivation that takes no time.
#[must_use]
pub fn options() -> Options {
    Options { kdf: KdfCost::CHEAP_FOR_TESTS, ..Options::default() }
}

/// Something to write down.
#[must_use]
pub fn note(kind: Kind, text: &str) -> NewEntry {
    NewEntry {
        kind,
        client_id: String::new(),
        note: text.into(),
        position: None,
        refers_to: String::new(),
        ordinary: false,
        facts: FactSheet::default(),
    }
}

/// Something that was seen where a phone says that it pretends to be: within 20 m, ten minutes ago.
#[must_use]
pub fn seen_at_a_simulated_place() -> NewEntry {
    let told = |position| Position { radius_m: Some(20), age_s: Some(600), simulated: true, ..position };
    let position = Position::parse("16.713,98.575").ok().map(told);
    NewEntry { position, ..note(Kind::Incident, "here") }
}

/// A call for help from near Mae Sot.
#[must_use]
pub fn call(drill: bool, recipients: &[&str]) -> SosRequest {
    SosRequest {
        client_id: String::new(),
        citizen: "KG".into(),
        position: Position::parse("16.713,98.575").ok(),
        battery_percent: Some(41),
        recipients: recipients.iter().map(|r| (*r).to_owned()).collect(),
        note: "they took my passport".into(),
        drill,
    }
}

/// "I am well", the next one in a day, to be sent by hand.
#[must_use]
pub fn well(citizen: &str) -> CheckInRequest {
    CheckInRequest {
        client_id: String::new(),
        citizen: citizen.into(),
        position: None,
        next_in_hours: 24,
        battery_percent: None,
        recipients: Vec::new(),
        note: String::new(),
        word: String::new(),
    }
}
