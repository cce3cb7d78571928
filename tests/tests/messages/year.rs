//! A year of one traveller and those at home, on a phone whose clock is moved, that is switched off, and travels through zones: silence
//! is found within a minute after the deadline and never before.

use std::sync::{Arc, Mutex};

use hamroh_core::{
    companion::Companion,
    error::PortError,
    ports::{Clock, ClockReading},
    sos::{
        model::CheckInRequest,
        trip_model::{FollowState, TripDraft},
    },
};
use hamroh_tests::random::Random;

use crate::cases;

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;
const START: i64 = 1_795_416_000_000;

/// What the world's time is, and what a phone shows of it.
#[derive(Debug)]
struct Phone {
    truth: i64,
    skew: i64,
    booted: i64,
    boots: u32,
    zone: i32,
    by_network: bool,
}

#[derive(Debug)]
struct PhoneClock(Mutex<Phone>);

impl Clock for PhoneClock {
    fn now(&self) -> Result<ClockReading, PortError> {
        let phone = self.0.lock().unwrap();
        Ok(ClockReading {
            wall_ms: phone.truth + phone.skew,
            monotonic_ms: phone.truth - phone.booted,
            boot_id: phone.boots.to_string(),
            zone_minutes: phone.zone,
            source: if phone.by_network { "network" } else { "device" }.into(),
        })
    }
}

fn phone() -> Arc<PhoneClock> {
    Arc::new(PhoneClock(Mutex::new(Phone {
        truth: START,
        skew: 0,
        booted: START - HOUR,
        boots: 1,
        zone: 360,
        by_network: false,
    })))
}

/// Both phones with their clocks.
struct World {
    traveller: Arc<Companion>,
    home: Arc<Companion>,
    away_clock: Arc<PhoneClock>,
    home_clock: Arc<PhoneClock>,
    id: String,
    random: Random,
    folders: [tempfile::TempDir; 2],
}

impl World {
    fn new(seed: u64) -> Self {
        let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
        let (away_clock, home_clock) = (phone(), phone());
        let folder = |n: usize| folders[n].path().display().to_string();
        let traveller = Companion::open(folder(0), away_clock.clone()).unwrap();
        let home = Companion::open(folder(1), home_clock.clone()).unwrap();
        traveller.journal_create("olma nok uzum anor behi tut".into(), false).unwrap();
        let draft = TripDraft {
            name: "Aibek".into(),
            citizen: "KG".into(),
            check_every_hours: 24,
            ..TripDraft::default()
        };
        traveller.trip_save(draft, "en".into()).unwrap();
        let plan = traveller.trip_share("garnet".into(), "rain".into()).unwrap();
        let id = home.relative_add(plan, "en".into()).unwrap().id;
        Self { traveller, home, away_clock, home_clock, id, random: Random::new(seed), folders }
    }

    fn truth(&self) -> i64 {
        self.home_clock.0.lock().unwrap().truth
    }

    fn to(&self, truth: i64) {
        for clock in [&self.away_clock, &self.home_clock] {
            clock.0.lock().unwrap().truth = truth;
        }
    }

    fn state(&self) -> FollowState {
        self.home.relative_trips("en".into()).unwrap()[0].state
    }

    /// Something happens to the phone at home.
    fn disturb(&mut self) {
        let hours = self.random.below(73) as i64 - 36;
        let choice = self.random.below(6);
        let mut phone = self.home_clock.0.lock().unwrap();
        match choice {
            // Somebody sets the clock, and the app is told, as the system tells it.
            0 | 1 => {
                phone.skew = hours * HOUR;
                phone.by_network = false;
            }
            // The network sets it.
            2 => {
                phone.skew = 0;
                phone.by_network = true;
            }
            // Switched off and on; the clock goes on as it was.
            3 => {
                phone.booted = phone.truth - 20_000;
                phone.boots += 1;
                phone.by_network = false;
            }
            4 => phone.zone = hours as i32 * 20,
            _ => {}
        }
        drop(phone);
        if choice == 3 {
            // The process is gone too.
            let folder = self.folders[1].path().display().to_string();
            self.home = Companion::open(folder, self.home_clock.clone()).unwrap();
        }
        self.state();
    }

    /// A check-in leaves and is entered at home; when the next one is due by its own words.
    fn check_in(&mut self, hours: u32) -> i64 {
        let prepared = self
            .traveller
            .check_in(CheckInRequest {
                client_id: String::new(),
                citizen: "KG".into(),
                position: None,
                next_in_hours: hours,
                battery_percent: None,
                recipients: Vec::new(),
                note: String::new(),
                word: "Garnet".into(),
            })
            .unwrap();
        let entered = self.home.relative_enter(self.id.clone(), prepared.sms.clone(), "en".into()).unwrap();
        assert!(!entered.repeated);
        let due = self.home.relative_trips("en".into()).unwrap()[0].due.clone();
        let due = hamroh_core::time::UtcMillis::parse_minute(&due[..16]).unwrap().0;
        // To the minute, as the text has it.
        assert_eq!(due, (self.truth() + i64::from(hours) * HOUR).div_euclid(MINUTE) * MINUTE);
        due
    }
}

#[test]
fn silence_is_found_within_a_minute_and_never_before() {
    let days = cases("YEAR_DAYS", 40) as i64;
    let seeds = cases("YEAR_SEEDS", 2);
    let (mut deadlines, mut events, mut late) = (0, 0, 0);
    for seed in 1..=seeds {
        let mut world = World::new(seed);
        let mut truth = START;
        while truth < START + days * DAY {
            let hours = 1 + world.random.below(48) as u32;
            let due = world.check_in(hours);
            deadlines += 1;
            // Now and then something happens; those at home look at any time.
            while truth < due - 2 * MINUTE {
                truth = (truth + 1 + world.random.below(9 * HOUR as u64) as i64).min(due - 2 * MINUTE);
                world.to(truth);
                world.disturb();
                events += 1;
                assert_eq!(world.state(), FollowState::Waiting, "seed {seed}, {} before", due - truth);
            }
            let alarm = world.home.relative_trips("en".into()).unwrap()[0].alarm_in_ms.unwrap();
            let rings = truth + i64::try_from(alarm).unwrap();
            assert!((due..=due + MINUTE).contains(&rings), "seed {seed}: rings {} after", rings - due);
            late = late.max(rings - due);
            for (after, state) in [
                (-1_000, FollowState::Waiting),
                (MINUTE, FollowState::NotEntered),
                (HOUR, FollowState::NotEntered),
            ] {
                truth = due + after;
                world.to(truth);
                assert_eq!(world.state(), state, "seed {seed}, {after} after");
            }
            if world.random.below(2) == 0 {
                let said = world.home.relative_nothing_came(world.id.clone(), "en".into()).unwrap();
                assert_eq!(said.state, FollowState::Silent);
            }
        }
    }
    println!(
        "proof: at home: {seeds} times {days} days, {deadlines} deadlines, {events} clocks set, reboots and zones: silence found at most \
         {late} ms after the deadline, never before"
    );
}
