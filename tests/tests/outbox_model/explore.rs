//! Every order of events up to a depth, level by level. States that are the same are followed once, with the number of ways that
//! lead to them; recipients are interchangeable.

use std::{
    collections::{HashMap, HashSet},
    hash::{BuildHasherDefault, Hasher},
};

use hamroh_core::sos::{
    machine::{Progress, Thread},
    message::MessageKind,
    model::Delivery,
};

use crate::world::{Next, Side, Truth, World, events};

/// What was found.
#[derive(Debug, Default)]
pub struct Found {
    /// Orders of events, of any length up to the depth.
    pub orders: u128,
    /// Distinct states of outbox and world.
    pub states: usize,
    /// The first thing that was wrong.
    pub wrong: Option<String>,
}

/// Follows every order of events from `start`.
pub fn explore(start: &World, next: Next, depth: usize) -> Found {
    let kind = start.sides[0].thread.kind;
    let events = events();
    let mut level: Level = HashMap::default();
    let mut seen: HashSet<u128, Mixed> = HashSet::default();
    level.insert(packed(start), 1);
    seen.insert(packed(start));
    let mut found = Found::default();
    for _ in 0..depth {
        let mut below: Level = HashMap::default();
        for (state, ways) in level {
            let world = unpacked(state, kind);
            for event in &events {
                let Some(after) = world.after(*event, next) else { continue };
                let after = match after {
                    Ok(after) => after,
                    Err(wrong) => return Found { wrong: Some(wrong), states: seen.len(), ..found },
                };
                found.orders += ways;
                let state = packed(&after);
                if seen.insert(state)
                    && let Some(wrong) = after.wrong(next)
                {
                    return Found { wrong: Some(wrong), states: seen.len(), ..found };
                }
                *below.entry(state).or_default() += ways;
            }
        }
        level = below;
    }
    found.states = seen.len();
    found
}

type Level = HashMap<u128, u128, Mixed>;
type Mixed = BuildHasherDefault<Mix>;

/// The states are numbers without order: multiplying and folding spreads them well enough.
#[derive(Default)]
struct Mix(u64);

impl Hasher for Mix {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|b| self.0 = self.0.wrapping_mul(31).wrapping_add(u64::from(*b)));
    }

    fn write_u128(&mut self, n: u128) {
        let product = (n ^ n >> 64).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835);
        self.0 = (product >> 64) as u64 ^ product as u64;
    }
}

const STATES: [Delivery; 10] = [
    Delivery::Queued,
    Delivery::Leased,
    Delivery::Handed,
    Delivery::Accepted,
    Delivery::Delivered,
    Delivery::Acknowledged,
    Delivery::Failed,
    Delivery::Unknown,
    Delivery::Expired,
    Delivery::Cancelled,
];

/// Bits put one behind the other.
struct Bits(u128, u32);

impl Bits {
    fn put(&mut self, value: u32, bits: u32) {
        assert!(value < 1 << bits, "a number of the model is larger than its place");
        self.0 |= u128::from(value) << self.1;
        self.1 += bits;
    }

    fn take(&mut self, bits: u32) -> u32 {
        let value = self.0 & ((1 << bits) - 1);
        self.0 >>= bits;
        value as u32
    }

    fn flag(&mut self) -> bool {
        self.take(1) == 1
    }

    fn put_progress(&mut self, p: Progress) {
        self.put(STATES.iter().position(|s| *s == p.state).unwrap() as u32, 4);
        self.put(p.may_have_left.into(), 1);
        self.put(p.closed.into(), 1);
        self.put(p.tries, 4);
        self.put(p.resends, 3);
    }

    fn take_progress(&mut self) -> Progress {
        Progress {
            state: STATES[self.take(4) as usize],
            may_have_left: self.flag(),
            closed: self.flag(),
            tries: self.take(4),
            resends: self.take(3),
        }
    }

    fn put_truth(&mut self, t: Truth) {
        self.put(t.in_flight.into(), 3);
        for flag in [t.given, t.taken, t.delivered, t.answered, t.held] {
            self.put(flag.into(), 1);
        }
        self.put(t.resent.into(), 2);
    }

    fn take_truth(&mut self) -> Truth {
        Truth {
            in_flight: self.take(3) as u8,
            given: self.flag(),
            taken: self.flag(),
            delivered: self.flag(),
            answered: self.flag(),
            held: self.flag(),
            resent: self.take(2) as u8,
        }
    }
}

fn packed(world: &World) -> u128 {
    let [one, two] = world.sides.map(|side| {
        let mut bits = Bits(0, 0);
        bits.put_progress(side.thread.message);
        bits.put(side.thread.cancel.is_some().into(), 1);
        bits.put_progress(side.thread.cancel.unwrap_or(Progress::NEW));
        bits.put_truth(side.message);
        bits.put_truth(side.cancel);
        bits.put(side.dropped.into(), 1);
        bits.0
    });
    u128::from(world.called_off) | one.min(two) << 1 | one.max(two) << 64
}

fn unpacked(state: u128, kind: MessageKind) -> World {
    let side = |bits: u128| {
        let mut bits = Bits(bits, 0);
        let message = bits.take_progress();
        let has_cancel = bits.flag();
        let cancel = Some(bits.take_progress()).filter(|_| has_cancel);
        let (truth, cancelled, dropped) = (bits.take_truth(), bits.take_truth(), bits.flag());
        Side { thread: Thread { kind, message, cancel }, message: truth, cancel: cancelled, dropped }
    };
    World { sides: [side(state >> 1 & ((1 << 63) - 1)), side(state >> 64)], called_off: state & 1 == 1 }
}
