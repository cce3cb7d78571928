//! Wrong secrets: what a right one forgives, and that whoever knows the second secret cannot try guesses at the owner's for ever.

use std::{path::Path, sync::Arc};

use hamroh_core::{
    error::Error,
    journal::{
        Journal, Options,
        store::{self, Store, StoreOptions},
        tries::Owed,
    },
};
use hamroh_tests::{
    fixtures::{DOWN_TO_2, SECRET, TestClock},
    on_disk::{self, folder},
    random::Random,
    vfs::{Disk, Vfs},
};

const SECOND: &str = "2580";
const SECONDS: i64 = 1_000;
const HOUR: i64 = 3_600 * SECONDS;
const DAY: i64 = 24 * HOUR;

/// What somebody with the phone is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Answer {
    Opened,
    Wrong(u32),
    Wait(u32),
}

/// Something that secrets are tried on.
trait Door {
    fn wrong(&mut self) -> Answer;
    fn right(&mut self, secret: &str) -> Answer;
    fn pass(&mut self, ms: i64);
    fn reboot(&mut self);
}

/// A phone with a journal that has a second secret.
struct Phone {
    vfs: Vfs,
    clock: Arc<TestClock>,
    journal: Option<Journal>,
    guesses: u32,
    erase_after: u32,
}

impl Phone {
    fn new() -> Self {
        let (vfs, clock) = (Vfs::new(Disk::new()), TestClock::new());
        let (mut journal, _) =
            Journal::create(folder(), SECRET, false, clock.clone(), on_disk::options(&vfs)).unwrap();
        journal.set_second_secret(SECRET, SECOND).unwrap();
        journal.lock().unwrap();
        Self { vfs, clock, journal: Some(journal), guesses: 0, erase_after: 0 }
    }

    fn options(&self) -> Options {
        on_disk::options(&self.vfs)
    }

    fn journal(&mut self) -> &mut Journal {
        self.journal.as_mut().unwrap()
    }

    /// The app is killed and started again.
    fn restart(&mut self) {
        self.journal = None;
        self.journal = Some(Journal::open(folder(), self.clock.clone(), self.options()).unwrap());
    }

    fn unlock(&mut self, secret: &str) -> Answer {
        let answer = answer(self.journal().unlock(secret));
        if answer == Answer::Opened {
            self.journal().lock().unwrap();
        }
        answer
    }
}

fn answer(result: Result<(), Error>) -> Answer {
    match result {
        Ok(()) => Answer::Opened,
        Err(Error::WrongSecret { wait_seconds }) => Answer::Wrong(wait_seconds),
        Err(Error::Wait { seconds }) => Answer::Wait(seconds),
        Err(other) => panic!("{other}"),
    }
}

impl Door for Phone {
    fn wrong(&mut self) -> Answer {
        self.guesses += 1;
        let guess = format!("guess {}", self.guesses);
        answer(self.journal().unlock(&guess))
    }

    /// A call that asks for the secret and tries no epochs: unlocking takes longer and counts the same.
    fn right(&mut self, secret: &str) -> Answer {
        let tries = self.erase_after;
        answer(self.journal().set_erase_after(secret, tries))
    }

    fn pass(&mut self, ms: i64) {
        self.clock.pass(ms, ms);
    }

    fn reboot(&mut self) {
        self.clock.reboot();
        self.restart();
    }
}

/// Seconds to wait after so many wrong secrets, written down anew.
fn curve(tries: u32) -> u32 {
    match tries {
        0..=5 => 0,
        6..=12 => 15 << (tries - 5),
        _ => 3_600,
    }
}

/// The rule of before: a right secret, whichever it is, ends the row and with it all waiting.
#[derive(Default)]
struct OldRule {
    now: i64,
    row: u32,
    last: i64,
}

impl OldRule {
    fn wait(&self) -> Option<Answer> {
        let left = self.last + i64::from(curve(self.row)) * SECONDS - self.now;
        (left > 0).then(|| Answer::Wait(u32::try_from((left + SECONDS - 1) / SECONDS).unwrap()))
    }
}

impl Door for OldRule {
    fn wrong(&mut self) -> Answer {
        self.wait().unwrap_or_else(|| {
            (self.row, self.last) = (self.row + 1, self.now);
            Answer::Wrong(curve(self.row))
        })
    }

    fn right(&mut self, _secret: &str) -> Answer {
        self.wait().unwrap_or_else(|| {
            self.row = 0;
            Answer::Opened
        })
    }

    fn pass(&mut self, ms: i64) {
        self.now += ms;
    }

    fn reboot(&mut self) {
        self.last = self.now;
    }
}

/// How somebody goes about it who knows the second secret.
#[derive(Debug, Clone, Copy)]
struct Attack {
    /// Guesses between two right secrets.
    guesses: u32,
    /// The phone is switched off and on instead of waiting, as long as that helps.
    reboots: bool,
    /// Waits so long after each right secret.
    rests: i64,
}

/// Guesses that were tried within so many days: never more than `limit`.
fn attack(door: &mut dyn Door, how: Attack, days: i64, limit: u32) -> u32 {
    let (mut spent, mut guesses) = (0, 0);
    while spent < days * DAY && guesses <= limit {
        let mut told = 0;
        for _ in 0..how.guesses {
            match door.wrong() {
                Answer::Wrong(seconds) => {
                    guesses += 1;
                    told = seconds;
                }
                Answer::Wait(seconds) => told = seconds,
                Answer::Opened => panic!("a guess opened"),
            }
            door.pass(SECONDS);
            spent += SECONDS;
            if told > 0 {
                break;
            }
        }
        if how.reboots && told > 0 {
            door.reboot();
            door.pass(60 * SECONDS);
            spent += 60 * SECONDS;
        }
        while let Answer::Wait(seconds) = door.right(SECOND) {
            door.pass(i64::from(seconds) * SECONDS);
            spent += i64::from(seconds) * SECONDS;
        }
        door.pass(how.rests);
        spent += how.rests;
    }
    guesses
}

/// 24 a day, and what is forgiven at once at the beginning.
fn allowed(days: i64) -> u32 {
    u32::try_from(24 * days).unwrap() + 13
}

fn attacks() -> impl Iterator<Item = Attack> {
    let plain = (1..=6).map(|guesses| Attack { guesses, reboots: false, rests: 0 });
    let more = [
        Attack { guesses: 4, reboots: true, rests: 0 },
        Attack { guesses: 1, reboots: false, rests: HOUR },
        Attack { guesses: 5, reboots: false, rests: 5 * HOUR },
        Attack { guesses: 100, reboots: false, rests: 0 },
    ];
    plain.chain(more)
}

#[test]
fn a_right_secret_between_guesses_buys_none() {
    let days = 6;
    for how in attacks() {
        let limit = allowed(days);
        let guesses = attack(&mut Phone::new(), how, days, limit);
        println!("proof: journal, wrong tries: {how:?}, {days} days, {guesses} guesses");
        assert!(guesses <= limit, "{how:?}: {guesses}");
        // Nor is anybody shut out.
        assert!(guesses > 24 || how.reboots, "{how:?}: {guesses}");
    }
}

#[test]
fn control_the_rule_of_before_is_caught() {
    let caught = attacks().filter(|how| {
        let guesses = attack(&mut OldRule::default(), *how, 6, 1_000_000);
        println!("proof: journal, control wrong tries, the old rule: {how:?}, 6 days, {guesses} guesses");
        guesses > allowed(6)
    });
    assert!(caught.count() >= 7);
}

/// Unlocking counts as every other call that asks for a secret.
#[test]
fn unlocking_with_the_second_secret_buys_no_guesses() {
    let mut phone = Phone::new();
    let mut guesses = 0;
    loop {
        match phone.wrong() {
            Answer::Wrong(3_600) => break,
            Answer::Wrong(_) => guesses += 1,
            Answer::Wait(seconds) => phone.pass(i64::from(seconds) * SECONDS),
            Answer::Opened => panic!("a guess opened"),
        }
        assert!(guesses <= 15);
        if guesses % 3 == 0 {
            phone.unlock(SECOND);
        }
    }
    assert_eq!(phone.unlock(SECOND), Answer::Wait(3_600));
    phone.pass(HOUR);
    assert_eq!(phone.unlock(SECOND), Answer::Opened);
    assert_eq!(phone.wrong(), Answer::Wrong(3_600));
}

#[test]
fn an_owner_who_mistypes_is_never_shut_out() {
    for (secret, restarts) in [(SECRET, false), (SECOND, false), (SECRET, true)] {
        let mut phone = Phone::new();
        for day in 0..8 {
            for _ in 0..5 {
                assert_eq!(phone.wrong(), Answer::Wrong(0), "day {day}");
            }
            if restarts {
                phone.restart();
            }
            assert_eq!(phone.unlock(secret), Answer::Opened, "day {day}");
            phone.pass(6 * HOUR);
            // Once more in the evening, and five times again the next day.
            assert_eq!(phone.wrong(), Answer::Wrong(0));
            assert_eq!(phone.unlock(secret), Answer::Opened);
            phone.pass(DAY - 6 * HOUR);
        }
        // Without a right secret the waits are those they always were.
        let mut told = Vec::new();
        while told.len() < 16 {
            match phone.wrong() {
                Answer::Wrong(seconds) => {
                    told.push(seconds);
                    phone.pass(i64::from(seconds) * SECONDS);
                }
                other => panic!("{other:?}"),
            }
        }
        assert_eq!(told, (1..=16).map(curve).collect::<Vec<_>>());
        // What was waited for is not waited for again, and time forgives the rest.
        assert_eq!(phone.unlock(secret), Answer::Opened);
        assert_eq!(phone.unlock(secret), Answer::Opened);
        phone.pass(13 * HOUR);
        assert_eq!(phone.wrong(), Answer::Wrong(0));
    }
}

/// The rule, said differently: each wrong secret is listed with the time measured until then.
#[derive(Default)]
struct Model {
    /// Milliseconds that were measured: between two tries of one boot.
    measured: i64,
    /// Boot, monotonic time at the last try.
    seen: Option<(u32, i64)>,
    wrong: Vec<i64>,
    row: u32,
    /// Length of the wait, and boot and monotonic time of its beginning.
    wait: u32,
    began: (u32, i64),
}

impl Model {
    /// So many hours must pass until all is forgiven: the worst of all rows that end now.
    fn owed_hours(&self) -> u32 {
        let owed = |(i, at): (usize, &i64)| {
            let count = i64::try_from(self.wrong.len() - i).unwrap();
            count * HOUR - (self.measured - at)
        };
        let owed = self.wrong.iter().enumerate().map(owed).max().unwrap_or(0).max(0);
        u32::try_from((owed + HOUR - 1) / HOUR).unwrap()
    }

    fn try_one(&mut self, now: (u32, i64), right: bool) -> Answer {
        if let Some((boot, before)) = self.seen
            && boot == now.0
        {
            self.measured += now.1 - before;
        }
        self.seen = Some(now);
        if self.wait > 0 && self.began.0 != now.0 {
            self.began = now;
        }
        let left = i64::from(self.wait) * SECONDS - (now.1 - self.began.1);
        if self.wait > 0 && left > 0 {
            return Answer::Wait(u32::try_from((left + SECONDS - 1) / SECONDS).unwrap());
        }
        if right {
            (self.row, self.wait) = (0, 0);
            return Answer::Opened;
        }
        self.wrong.push(self.measured);
        self.row += 1;
        (self.wait, self.began) = (curve(self.row.max(self.owed_hours())), now);
        Answer::Wrong(self.wait)
    }
}

#[test]
fn any_order_of_tries_reboots_and_set_clocks_is_answered_as_the_rule_says() {
    let (mut waits, mut opened, mut wrong) = (0, 0, 0);
    for seed in 0..hamroh_tests::step("JOURNAL_TRIES", 60) {
        let mut random = Random::new(seed as u64);
        let (mut phone, mut model) = (Phone::new(), Model::default());
        // As the test sees its own clock.
        let (mut boot, mut monotonic) = (0, 0);
        // Setting up was a try too.
        model.try_one((0, 0), true);
        for step in 0..80 {
            match random.below(16) {
                0..=6 => {
                    let expected = model.try_one((boot, monotonic), false);
                    assert_eq!(phone.wrong(), expected, "seed {seed}, step {step}");
                    wrong += u32::from(matches!(expected, Answer::Wrong(_)));
                    waits += u32::from(matches!(expected, Answer::Wait(_)));
                }
                7..=9 => {
                    let secret = [SECRET, SECOND][random.index(2)];
                    let expected = model.try_one((boot, monotonic), true);
                    assert_eq!(phone.right(secret), expected, "seed {seed}, step {step}");
                    opened += u32::from(expected == Answer::Opened);
                }
                10..=12 => {
                    let longest = [20, 60, 1_200, 3_600, 20_000][random.index(5)];
                    let ms = i64::try_from(random.below(longest * 1_000)).unwrap();
                    phone.pass(ms);
                    monotonic += ms;
                }
                13 => {
                    let days = i64::try_from(random.below(400)).unwrap() - 200;
                    phone.clock.pass(days * DAY, 0);
                }
                14 => phone.restart(),
                _ => {
                    phone.reboot();
                    (boot, monotonic) = (boot + 1, 0);
                }
            }
        }
    }
    println!("proof: journal, wrong tries in any order: {wrong} wrong, {opened} right, {waits} told to wait");
    assert!(wrong > 300 && opened > 100 && waits > 300);
}

#[test]
fn a_full_disk_gives_no_tries() {
    let mut phone = Phone::new();
    phone.vfs.disk().set_capacity(Some(phone.vfs.disk().taken()));
    for n in 1..=6 {
        assert_eq!(phone.wrong(), Answer::Wrong(curve(n)));
    }
    assert_eq!(phone.unlock(SECOND), Answer::Wait(30));
    phone.pass(30 * SECONDS);
    assert_eq!(phone.unlock(SECOND), Answer::Opened, "reading must be possible");
    assert_eq!(phone.wrong(), Answer::Wrong(60));
    // There is room again: the next try writes down what is owed, also one that is not tried at all.
    phone.vfs.disk().set_capacity(None);
    assert_eq!(phone.wrong(), Answer::Wait(60));
    phone.restart();
    assert_eq!(phone.wrong(), Answer::Wait(60));
    phone.pass(60 * SECONDS);
    assert_eq!(phone.wrong(), Answer::Wrong(120));
}

/// Days of somebody who is not sure of the keyboard: up to four wrong ones, then the right one, several times a day.
fn clumsy_owner(phone: &mut Phone, days: i64) -> bool {
    for n in 0..days * 4 {
        for _ in 0..[1, 0, 3, 4][usize::try_from(n % 4).unwrap()] {
            phone.wrong();
            if phone.journal().is_erased() {
                return false;
            }
        }
        while let Answer::Wait(seconds) = phone.right(SECRET) {
            phone.pass(i64::from(seconds) * SECONDS);
        }
        phone.pass(6 * HOUR);
    }
    true
}

#[test]
fn erasing_spares_the_clumsy_owner_and_meets_the_patient_guesser() {
    let mut phone = Phone { erase_after: 5, ..Phone::new() };
    assert_eq!(phone.right(SECRET), Answer::Opened);
    assert!(clumsy_owner(&mut phone, 30), "erased");
    // One guess an hour with a right secret after each: no row is longer than one.
    let mut guesses = 0;
    while !phone.journal().is_erased() {
        phone.wrong();
        guesses += 1;
        if phone.journal().is_erased() {
            break;
        }
        phone.right(SECOND);
        phone.pass(HOUR);
        assert!(guesses < 60, "never erased");
    }
    assert!(guesses > 30, "{guesses}");
    println!(
        "proof: journal, erasing: a guess an hour with a right secret after each erases at number {guesses}"
    );

    // What was tried while nobody wanted that does not count.
    let mut phone = Phone::new();
    let free = Attack { guesses: 4, reboots: false, rests: 0 };
    assert!(attack(&mut phone, free, 2, 100) > 30);
    while phone.journal().set_erase_after(SECRET, 5).is_err() {
        phone.pass(HOUR);
    }
    assert!(matches!(phone.wrong(), Answer::Wrong(_)));
    assert!(!phone.journal().is_erased());
}

fn state_of(path: &Path, vfs: &Vfs) -> (Store, store::State) {
    let options = StoreOptions { vfs: Some(vfs.name().into()), synchronous_for_controls: None };
    let file = Store::open(path, false, &options).unwrap();
    let state = store::state(file.reading()).unwrap().unwrap();
    (file, state)
}

#[test]
fn a_row_of_an_older_file_goes_on() {
    let mut phone = Phone::new();
    (0..7).for_each(|_| {
        phone.wrong();
        phone.pass(HOUR);
    });
    phone.journal.take().unwrap().close().unwrap();
    // As a file of the version before holds it.
    let (mut file, mut state) = state_of(Path::new(Vfs::PATH), &phone.vfs);
    assert!(state.wrong.waits > 0 && state.wrong.owed != Owed::default());
    (state.wrong.waits, state.wrong.owed) = (0, Owed::default());
    let tx = file.begin().unwrap();
    store::update_state(&tx, &state).unwrap();
    tx.commit().unwrap();
    file.close().unwrap();
    let file = phone.vfs.connect().unwrap();
    file.execute_batch("PRAGMA locking_mode = EXCLUSIVE").unwrap();
    file.execute_batch(DOWN_TO_2).unwrap();
    file.close().unwrap();
    phone.journal = Some(Journal::open(folder(), phone.clock.clone(), phone.options()).unwrap());
    assert_eq!(phone.wrong(), Answer::Wrong(curve(8)));
}
