//! What several tests of the journal start from.

use std::sync::{
    Arc,
    atomic::{AtomicBool, AtomicI64, Ordering},
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
        })
    }

    /// Lets time pass, in milliseconds of each clock: the same for both as it should be, others when somebody sets the wall clock.
    pub fn pass(&self, wall: i64, monotonic: i64) {
        self.wall.fetch_add(wall, Ordering::Relaxed);
        self.monotonic.fetch_add(monotonic, Ordering::Relaxed);
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
        Ok(ClockReading {
            wall_ms: self.wall.load(Ordering::Relaxed),
            monotonic_ms: self.monotonic.load(Ordering::Relaxed),
            boot_id: "boot".into(),
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
