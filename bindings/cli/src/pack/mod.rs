//! `pack`: what those who keep the facts do with a pack, from its rows to a store. A phone only reads packs; none of this
//! is in its library.
//!
//! [`check`] and [`diff`] are for editors and reviewers; [`build`], [`key`], [`sign`], [`root`] and [`verify`] for signers;
//! [`publish`] and [`fetch`] move files through a [`store`], which is the only place that uses a network.

pub mod args;
mod build;
mod check;
mod diff;
mod diff_rows;
mod fetch;
pub mod files;
pub mod key;
mod keyfile;
mod latest;
mod note;
mod plans;
mod publish;
mod root;
mod sign;
mod signatures;
mod store;
mod verify;

use crate::{failure::Done, session::Session};
use args::Pack;

/// Runs one command.
pub fn run(s: &mut Session, command: Pack) -> Done {
    match command {
        Pack::Check { folder } => check::run(s, folder.as_deref()),
        Pack::Build(asked) => build::run(s, &asked),
        Pack::Diff { old, new } => diff::run(s, &old, &new),
        Pack::Sign(asked) => sign::run(s, &asked),
        Pack::Verify { file, trust } => verify::run(s, &file, &trust),
        Pack::Key(command) => key::run(s, &command),
        Pack::Root(command) => root::run(s, &command),
        Pack::Publish(asked) => publish::run(s, &asked),
        Pack::Fetch(asked) => fetch::run(s, &asked),
        Pack::ApplyNote { note, pack, append } => note::run(s, &note, &pack, append),
        Pack::Coverage { folder, out } => crate::coverage::run(s, folder.as_deref(), out.as_deref()),
    }
}
