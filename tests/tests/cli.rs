//! The command line tool as its users meet it: the built program, its answers, its exit codes.
//!
//! Every row of the table of bad input in `bindings/cli/README.md` is run for real in [`bad_input`].

// A test stops at the first surprise; `allow-unwrap-in-tests` does not reach helpers of an integration test.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr
)]

#[path = "cli/bad_input.rs"]
mod bad_input;
#[path = "cli/demo.rs"]
mod demo;
#[path = "cli/desk.rs"]
mod desk;
#[path = "cli/guard.rs"]
mod guard;
#[path = "cli/harness.rs"]
mod harness;
#[path = "cli/home.rs"]
mod home;
#[path = "cli/interface.rs"]
mod interface;
#[path = "cli/journal.rs"]
mod journal;
#[path = "cli/offers.rs"]
mod offers;
#[path = "cli/packs.rs"]
mod packs;
#[path = "cli/packs_editing.rs"]
mod packs_editing;
#[path = "cli/packs_signing.rs"]
mod packs_signing;
#[path = "cli/publisher.rs"]
mod publisher;
