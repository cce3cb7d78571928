//! `hamroh`: the core in a terminal.
//!
//! Each command lies in a file of its own and gets a [`session::Session`]: the words, standard output, the way to the
//! core. It returns an exit code or a [`failure::Failure`]; only this file ends the program.

// A test stops at the first surprise.
#![cfg_attr(test, allow(clippy::unwrap_used))]

mod args;
mod arrive;
mod batch;
mod chat;
mod check;
mod completions;
mod coverage;
mod demo;
mod desk;
mod failure;
mod files;
mod guide;
mod help;
mod journal;
mod locales;
mod offer;
mod output;
mod pack;
mod passphrase;
mod relative;
mod session;
mod tried;
mod trip;
mod trustee;
mod verify;

use std::process::ExitCode;

use clap::Parser as _;

use args::{Arguments, Command};
use failure::{Done, OK, WRONG_USE, as_json};
use session::Session;

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return ExitCode::from(refuse(&error)),
    };
    let mut session = Session::new(&arguments.global);
    let command = arguments.command.unwrap_or(Command::Demo);
    // A script for a shell is in no language.
    let is_told = !matches!(command, Command::Completions { .. });
    let done = run(&mut session, command).and_then(|exit| session.out.flush().map(|()| exit));
    if done.is_ok() && is_told {
        session.say_unread();
    }
    ExitCode::from(done.unwrap_or_else(|failure| {
        session.report(&failure);
        failure.exit()
    }))
}

fn run(session: &mut Session, command: Command) -> Done {
    match command {
        Command::Demo => demo::run(session),
        Command::HelpMe(question) => help::help_me(session, &question),
        Command::Tried(asked) => tried::run(session, &asked),
        Command::Note(asked) => tried::note(session, &asked),
        Command::Arrive(asked) => arrive::run(session, &asked),
        Command::Guide(asked) => guide::guide(session, &asked),
        Command::Card(asked) => guide::card(session, &asked),
        Command::ShowCard(asked) => guide::show_cards(session, &asked),
        Command::Search(question) => help::search(session, question),
        Command::Check(check) if check.batch => batch::run(session, check.file.as_deref()),
        Command::Check(check) if check.chat => chat::run(session, &check),
        Command::Check(check) => check::run(session, &check),
        Command::Offer(asked) => offer::run(session, asked),
        Command::Cost(asked) => offer::cost(session, asked),
        Command::Journal(journal) => journal::run(session, journal),
        Command::Trip(asked) => trip::run(session, asked),
        Command::Relative(asked) => relative::run(session, asked),
        Command::Message(command) => relative::message(session, command),
        Command::Trustee(command) => trustee::run(session, command),
        Command::Desk(asked) => desk::run(session, &asked),
        Command::Verify(verify) => verify::bundle(session, &verify.bundle, &verify.anchors),
        Command::Pack(command) => pack::run(session, command),
        Command::Completions { shell } => completions::run(session, shell),
    }
}

/// Answers a command line that is none, and `--help` and `--version`, which come the same way.
fn refuse(error: &clap::Error) -> u8 {
    let asked_for = !error.use_stderr();
    if !asked_for && std::env::args_os().any(|a| a == "--json") {
        let text = error.to_string();
        let first = text.split("\n\n").next().unwrap_or_default().trim_start_matches("error: ");
        session::note(&as_json("usage", first));
    } else {
        // Nobody is left to tell when this cannot be written.
        let _ = error.print();
    }
    if asked_for { OK } else { WRONG_USE }
}
