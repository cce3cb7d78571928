//! The outbox against every order of events: the function that decides in production, beside a world that knows the truth.
//!
//! Two recipients, a call for help and its CANCEL to each. Leases, hand-overs, crashes, failures, late and repeated reports, answers,
//! another try, a call that is called off: all orders of them, 12 events long (`OUTBOX_DEPTH` for more). After each
//! event nothing may be said that is not true, no call for help may be lost, and no CANCEL may overtake one.
//! [`controls`] are functions that are wrong; each must be caught. [`walk`] does the same to a real journal.

// A test may stop at the first surprise.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr,
    clippy::print_stdout
)]

mod controls;
mod explore;
mod walk;
mod world;

use hamroh_core::sos::{machine, message::MessageKind};

use explore::{Found, explore};
use world::World;

/// How many events one after the other.
fn depth() -> usize {
    hamroh_tests::step("OUTBOX_DEPTH", 12)
}

fn tell(name: &str, depth: usize, found: &Found) {
    println!(
        "proof: outbox, {name}: depth {depth}, {} orders of events, {} distinct states, {} wrong",
        found.orders,
        found.states,
        usize::from(found.wrong.is_some())
    );
    if let Some(wrong) = &found.wrong {
        eprintln!("  {wrong}");
    }
}

#[test]
fn no_call_is_lost_no_cancel_overtakes_and_nothing_is_said_without_evidence() {
    let depth = depth();
    let found = explore(&World::new(MessageKind::Sos), machine::next, depth);
    tell("calls for help", depth, &found);
    assert_eq!(found.wrong, None);
    assert!(found.states > 60_000, "{}", found.states);
}

#[test]
fn a_check_in_is_sent_again_by_itself_at_most_once() {
    let depth = depth();
    let found = explore(&World::new(MessageKind::Ok), machine::next, depth);
    tell("check-ins", depth, &found);
    assert_eq!(found.wrong, None);
    assert!(found.states > 9_000, "{}", found.states);
}

#[test]
fn control_functions_that_are_wrong_are_caught() {
    for (name, next, why) in controls::ALL {
        let found = explore(&World::new(MessageKind::Sos), next, 8);
        tell(name, 8, &found);
        let wrong = found.wrong.unwrap_or_else(|| panic!("{name} was not caught"));
        assert!(wrong.starts_with(why), "{name}: {wrong}");
    }
}
