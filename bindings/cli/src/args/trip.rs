//! Trips, those who wait at home, and messages.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use hamroh_core::{
    sos::{
        phrases::{PhraseMeaning, TripPhrase},
        trip_model::{TripContact, TripLeg, TripNumber},
    },
    time::UtcMillis,
    words::LANGUAGES,
};

use super::{country, journal::Message};

#[derive(Debug, Args)]
pub struct Trip {
    /// Folder of the trip and of its journal
    #[arg(long, value_name = "DIR")]
    pub dir: PathBuf,
    #[command(subcommand)]
    pub command: Option<TripCommand>,
}

#[derive(Debug, Subcommand)]
pub enum TripCommand {
    /// The plan, its next deadline, and what is still to be done; also without a command
    Show,
    /// Plan a trip, or change what is named; rows that are given replace all of their kind
    Plan(Box<Plan>),
    /// The plan for those at home, as text and QR code
    Share {
        /// Agree on a word that is typed at check-ins, and on one for danger; asks for both
        #[arg(long)]
        words: bool,
        /// Write the text to this file too; an existing one is not overwritten
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Take the sentences out of this copy of the plan, when they are learned
    ForgetPhrases,
    /// No other check-in is awaited; deletes the plan here
    End,
}

#[derive(Debug, Args)]
pub struct Plan {
    /// How those at home call you
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
    /// Citizenship, two letters
    #[arg(long, value_name = "CC", value_parser = country)]
    pub citizen: Option<String>,
    /// Promised work
    #[arg(long, value_name = "TEXT")]
    pub work: Option<String>,
    /// Promised employer
    #[arg(long, value_name = "TEXT")]
    pub employer: Option<String>,
    /// Promised pay
    #[arg(long, value_name = "TEXT")]
    pub pay: Option<String>,
    /// Promised city
    #[arg(long, value_name = "TEXT")]
    pub place: Option<String>,
    /// Country of the promised city, two letters
    #[arg(long = "in", value_name = "CC", value_parser = country)]
    pub country: Option<String>,
    /// A stage of the way: place, country, day ("Bangkok, TH, 12 December")
    #[arg(long = "leg", value_name = "PLACE,CC,DAY", value_parser = leg)]
    pub legs: Vec<TripLeg>,
    /// Who is told: name, number, language ("mother, +996312123456, ky"); in the order in which they are tried
    #[arg(long = "contact", value_name = "NAME,NUMBER,LANG", value_parser = contact)]
    pub contacts: Vec<TripContact>,
    /// A number to learn by heart: whose, number; at most two
    #[arg(long = "number", value_name = "TITLE,NUMBER", value_parser = number)]
    pub numbers: Vec<TripNumber>,
    /// A sentence that means something: well, moved, held, danger, hurt or free, with a place if it means one
    /// ("held@Myawaddy: Aunt Zarina asks where the blue kettle is")
    #[arg(long = "phrase", value_name = "MEANING[@PLACE]:TEXT", value_parser = phrase, conflicts_with = "suggest")]
    pub phrases: Vec<TripPhrase>,
    /// Draw six sentences in this language
    #[arg(long, value_name = "LANG", ignore_case = true, value_parser = clap::builder::PossibleValuesParser::new(LANGUAGES))]
    pub suggest: Option<String>,
    /// Hours between two check-ins
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub every: Option<u32>,
    /// When the journey begins: UTC, `2026-12-01T06:00` [default: now]
    #[arg(long, value_name = "TIME", value_parser = time)]
    pub starts: Option<i64>,
}

#[derive(Debug, Args)]
pub struct Relative {
    /// Folder for what those at home keep
    #[arg(long, value_name = "DIR")]
    pub dir: PathBuf,
    #[command(subcommand)]
    pub command: Option<RelativeCommand>,
}

#[derive(Debug, Subcommand)]
pub enum RelativeCommand {
    /// How everybody is who is followed, the most pressing first; also without a command. Exit 3: somebody may be in danger
    List,
    /// Follow a traveller: takes in the plan they gave
    Add {
        /// File with the plan's text; `-` or nothing: standard input
        #[arg(value_name = "FILE")]
        file: Option<PathBuf>,
    },
    /// Enter a message that came
    Enter {
        #[command(flatten)]
        whose: Whose,
        /// File with the text; `-` or nothing: standard input
        #[arg(value_name = "FILE")]
        file: Option<PathBuf>,
    },
    /// You looked everywhere and nothing came
    NothingCame(Whose),
    /// The letter to the mission that is to help
    Request(Whose),
    /// The clock of this machine is right as it is now
    ClockIsRight,
    /// Follow a traveller no longer; deletes the plan and the texts here
    Forget(Whose),
}

#[derive(Debug, Args)]
pub struct Whose {
    /// Id of the trip; not needed while only one is followed
    #[arg(long, value_name = "ID")]
    pub id: Option<String>,
}

#[derive(Debug, Subcommand)]
pub enum MessageCommand {
    /// What an SMS of Hamroh says, and whether it is as it was sent; exit 3: it is not
    Read {
        /// File with the text; `-` or nothing: standard input
        #[arg(value_name = "FILE")]
        file: Option<PathBuf>,
    },
    /// The longer message beside a call for help, in the receiver's language; it may be lost without harm
    Details {
        #[command(flatten)]
        message: Message,
        /// Practice
        #[arg(long)]
        drill: bool,
        /// Reference of the SMS
        #[arg(long, value_name = "REF", default_value = "", hide_default_value = true)]
        reference: String,
    },
    /// A QR code of any text
    Qr {
        /// The text; `-`: standard input
        #[arg(value_name = "TEXT")]
        text: String,
    },
}

/// `a, b, c` with at most `N` parts.
fn parts<const N: usize>(text: &str) -> [String; N] {
    let mut parts = text.splitn(N, ',').map(|part| part.trim().to_owned());
    std::array::from_fn(|_| parts.next().unwrap_or_default())
}

fn leg(text: &str) -> Result<TripLeg, String> {
    let [place, code, day] = parts(text);
    let country = if code.is_empty() { code } else { country(&code)? };
    Ok(TripLeg { place, country, day })
}

fn contact(text: &str) -> Result<TripContact, String> {
    let [name, number, language] = parts(text);
    match number.is_empty() {
        true => Err("a name and a number with a comma between them, such as «mother, +996312123456»".into()),
        false => Ok(TripContact { name, number, language }),
    }
}

fn number(text: &str) -> Result<TripNumber, String> {
    let [title, number] = parts(text);
    match number.is_empty() {
        true => Err("whose it is and the number, with a comma between them".into()),
        false => Ok(TripNumber { title, number }),
    }
}

fn phrase(text: &str) -> Result<TripPhrase, String> {
    let (head, sentence) = text.split_once(':').ok_or("the meaning, a colon, and the sentence")?;
    let (name, place) = head.split_once('@').unwrap_or((head, ""));
    let meaning = PhraseMeaning::ALL.into_iter().find(|meaning| meaning.name() == name.trim());
    let meaning = meaning.ok_or("the meaning is one of well, moved, held, danger, hurt, free")?;
    Ok(TripPhrase { text: sentence.trim().to_owned(), meaning, place: place.trim().to_owned() })
}

fn time(text: &str) -> Result<i64, String> {
    let time = UtcMillis::parse_minute(text).ok_or("a time such as 2026-12-01T06:00 (UTC)")?;
    Ok(time.0)
}
