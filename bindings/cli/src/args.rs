//! The command line: names of commands and flags are an interface, described in README.md.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum, builder::PossibleValuesParser};
use hamroh_core::{geo::Position, pack::guide_rows::GUIDES, words::LANGUAGES};

mod advert;
mod desk;
mod journal;
mod phone;
mod trip;

pub use advert::{Check, Cost, Offer, OfferCommand};
pub use desk::Desk;
pub use journal::{
    Add, Attach, Cancel, CheckIn, Dossier, FactField, Journal, JournalCommand, Sos, TrusteeCommand,
};
pub use phone::{Arrive, Note, Phone, Tried};
pub use trip::{MessageCommand, Plan, Relative, RelativeCommand, Trip, TripCommand, Whose};

use crate::pack::args::Pack;

/// Offline companion for people who go abroad for work: who can help, what is wrong with an offer, an SOS journal.
#[derive(Debug, Parser)]
#[command(name = "hamroh", version, after_help = AFTER, infer_long_args = false, disable_help_subcommand = true)]
pub struct Arguments {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub command: Option<Command>,
}

const AFTER: &str = "\
Without a command: `hamroh demo`. No message is ever sent. Only `pack publish` and `pack fetch` use a network.

Exit codes: 0 done (verify, desk: VALID); 1 failed; 2 wrong use; 3 VALID WITH FINDINGS; 4 INVALID, ROLLED_BACK or pack refused.
Environment: HAMROH_PASSPHRASE (journal, key files), HAMROH_NEW_PASSPHRASE (a passphrase to set), HAMROH_WORD and
HAMROH_DANGER_WORD (agreed words), HAMROH_DATA (as --data), NO_COLOR.";

/// What every command understands.
#[derive(Debug, Args)]
#[command(next_help_heading = "Common options")]
pub struct Global {
    /// Answer with one JSON value in one line; errors as one JSON line on standard error
    #[arg(long, global = true)]
    pub json: bool,
    /// When to use colour
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: Color,
    /// Language of the answer [default: the system's, else en]
    #[arg(long, global = true, value_name = "LANG", ignore_case = true, value_parser = PossibleValuesParser::new(LANGUAGES))]
    pub lang: Option<String>,
    /// Folder for the directory's data [default: HAMROH_DATA, else the system's folder for program data]
    #[arg(long, global = true, value_name = "DIR")]
    pub data: Option<PathBuf>,
}

/// When to use colour.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Color {
    /// On a terminal, unless NO_COLOR is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// The case of April 2025 from start to end, in an empty temporary folder
    Demo,
    /// Who can help a citizen of one country who is in another
    HelpMe(HelpMe),
    /// What to do in one trouble: passport lost, passport taken, overstay, the first hour, what a consul can do
    Guide(Guide),
    /// A card for the pocket: the chain of who can help, two sides of A6, as one HTML file to print
    Card(Card),
    /// Sentences in the languages of a place, to show to an officer or anybody, with how to read them aloud
    ShowCard(HelpMe),
    /// Find a country, a city or an organisation by name or by digits of its number, in any script
    Search(Search),
    /// Remember what came of a call, on this computer only, and say whom to call next; without KEY: what is remembered
    Tried(Tried),
    /// A signed correction for those who keep the directory, to be sent by hand
    Note(Note),
    /// The card for a country whose network the phone has just met; comes once for each change of country
    Arrive(Arrive),
    /// What is wrong with a job offer, or with a conversation about one
    Check(Check),
    /// Offers that were kept: what was promised, beside what is said now
    Offer(Offer),
    /// What is left of the pay each month, and how many months a debt for the trip lasts
    Cost(Cost),
    /// The SOS journal: append-only, can be written while locked
    Journal(Journal),
    /// The plan of a journey: who is told, when the next check-in is due, what goes to those at home
    Trip(Trip),
    /// For those who wait at home: plans they were given, messages that came, what to do when none does
    Relative(Relative),
    /// A message as it came by SMS; what goes along with one
    #[command(subcommand)]
    Message(MessageCommand),
    /// For a trustee: a key pair, and what it opens in a copy of somebody's journal
    #[command(subcommand)]
    Trustee(TrusteeCommand),
    /// Check a journal's bundle: exit 0 VALID, 3 VALID WITH FINDINGS, 4 INVALID or ROLLED_BACK
    Verify(Verify),
    /// The bundles and messages of many people beside each other: one row for each journal, which contradict each other, which message
    /// fits where; exit codes as `verify`, the worst of all, and 1 when a file could not be checked
    Desk(Desk),
    /// Data packs, for those who keep the facts
    #[command(subcommand)]
    Pack(Pack),
    /// Write the completion script of a shell to standard output
    Completions {
        /// Which shell
        shell: clap_complete::Shell,
    },
}

#[derive(Debug, Args)]
pub struct HelpMe {
    /// Citizenship: two letters of ISO 3166 (KG, KZ, UZ, TJ, TM, AZ, RU, ...) or the country's name in any language
    #[arg(long, value_name = "COUNTRY", value_parser = named)]
    pub citizen: String,
    /// Country where the person is: two letters or its name in any language
    #[arg(long = "in", value_name = "COUNTRY", value_parser = named)]
    pub country: Option<String>,
    /// Where the person is, in degrees; near a border no side is asserted
    #[arg(long, value_name = "LAT,LON", value_parser = position, allow_hyphen_values = true)]
    pub at: Option<Position>,
    #[command(flatten)]
    pub phone: Phone,
}

#[derive(Debug, Args)]
pub struct Guide {
    /// Only this guide; without it all, the most useful first
    #[arg(value_name = "ID", value_parser = PossibleValuesParser::new(GUIDES))]
    pub id: Option<String>,
    /// Citizenship: two letters of ISO 3166 or the country's name in any language
    #[arg(long, value_name = "COUNTRY", value_parser = named)]
    pub citizen: String,
    /// Country where the person is: two letters or its name in any language
    #[arg(long = "in", value_name = "COUNTRY", value_parser = named)]
    pub country: Option<String>,
}

#[derive(Debug, Args)]
pub struct Card {
    #[command(flatten)]
    pub chain: HelpMe,
    /// The page to write; an existing file is not overwritten
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
}

#[derive(Debug, Args)]
pub struct Search {
    /// What to look for; several words need no quotation marks
    #[arg(required = true)]
    pub text: Vec<String>,
    /// At most so many answers
    #[arg(long, value_name = "N", default_value_t = 10, value_parser = clap::value_parser!(u32).range(1..=100))]
    pub limit: u32,
}

#[derive(Debug, Args)]
pub struct Verify {
    /// The bundle
    #[arg(value_name = "BUNDLE")]
    pub bundle: PathBuf,
    /// An anchor that was received by another way (may be given several times)
    #[arg(long = "anchor", value_name = "A")]
    pub anchors: Vec<String>,
}

/// Two letters; which countries are known, the core says.
fn country(text: &str) -> Result<String, String> {
    let code = text.trim().to_ascii_uppercase();
    if code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase()) {
        return Ok(code);
    }
    Err("two letters of ISO 3166 are wanted, such as KG; `hamroh search NAME` finds them".into())
}

/// A country by its code or its name.
fn named(text: &str) -> Result<String, String> {
    let text = text.trim();
    if text.is_empty() { country(text) } else { Ok(text.to_owned()) }
}

fn position(text: &str) -> Result<Position, String> {
    Position::parse(text)
        .map_err(|_| "latitude and longitude in degrees are wanted, such as 16.713,98.575".into())
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    #[test]
    fn the_description_is_sound() {
        super::Arguments::command().debug_assert();
    }
}
