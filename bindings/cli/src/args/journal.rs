//! The journal's part of the command line.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use hamroh_core::{dossier::model::MarkedPoint, geo::Position, journal::model::Kind};

use super::{country, position};

#[derive(Debug, Args)]
pub struct Journal {
    /// Folder of the journal
    #[arg(long, value_name = "DIR")]
    pub dir: PathBuf,
    #[command(subcommand)]
    pub command: JournalCommand,
}

#[derive(Debug, Subcommand)]
pub enum JournalCommand {
    /// Make a journal; asks for a new passphrase
    Init {
        /// Take a short passphrase although it protects little against whoever holds the disk
        #[arg(long)]
        accept_weak_secret: bool,
    },
    /// Write something down; needs no passphrase
    Add(Add),
    /// "I am well", with the time of the next one; needs no passphrase
    CheckIn(CheckIn),
    /// A call for help and its SMS; needs no passphrase
    Sos(Sos),
    /// Call a call for help off: a CANCEL under its reference where it was sent; needs no passphrase
    Cancel(Cancel),
    /// Somebody answered to a message: their reply with its reference; needs no passphrase
    Reply {
        /// The reply, or the reference alone
        #[arg(value_name = "TEXT")]
        text: String,
    },
    /// Take in a photo, a voice note, a document; needs no passphrase
    Attach(Attach),
    /// What was written, oldest first, with what is left of damaged files; asks for the passphrase
    List,
    /// One record with its facts and its file; asks for the passphrase
    Show {
        /// Id of the record
        #[arg(value_name = "ID")]
        id: String,
    },
    /// Write the file of a record to a new file, whole and checked; asks for the passphrase
    Save {
        /// Id of the record that holds it
        #[arg(value_name = "ID")]
        id: String,
        /// The file to make; an existing one is not overwritten
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Write a bundle that anybody can verify; asks for the passphrase
    Export {
        /// The bundle to make; an existing file is not overwritten
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// Disclose this record only (may be given several times); without it all that can be read
        #[arg(long, value_name = "ID")]
        only: Vec<String>,
    },
    /// What an officer asks who screens for victims of trafficking, with the records that may speak of it; asks for the passphrase
    Points,
    /// Write a statement for that officer, in two languages; asks for the passphrase
    Dossier(Dossier),
    /// Check the journal on this disk; same exit codes as `verify`
    Verify {
        /// An anchor that somebody else received (may be given several times)
        #[arg(long = "anchor", value_name = "A")]
        anchors: Vec<String>,
    },
    /// Put another passphrase in the place of the present one; asks for both
    ChangeSecret {
        /// Take a short passphrase although it protects little against whoever holds the disk
        #[arg(long)]
        accept_weak_secret: bool,
    },
    /// Let a second passphrase open the ordinary view: records added with --ordinary, and nothing else; asks for both
    SetSecondSecret,
    /// Take the second passphrase back; asks for the first
    ClearSecondSecret,
    /// Make a code that opens the journal as the passphrase does, and show it once; asks for the passphrase
    NewRecoveryCode,
    /// Let a trustee read what is written from now on, from a copy of the file; asks for the passphrase
    SetTrustee {
        /// Their public key, as `hamroh trustee new` printed it
        #[arg(value_name = "KEY")]
        key: String,
    },
    /// Erase everything after so many wrong passphrases in a row; asks for the passphrase
    EraseAfter {
        /// 5 or more; 0: never
        #[arg(value_name = "N")]
        tries: u32,
    },
    /// Erase the journal with its keys, for good; asks to type a word
    Erase {
        /// Do not ask
        #[arg(long)]
        yes: bool,
    },
}

/// What a trustee does, on a machine of their own.
#[derive(Debug, Subcommand)]
pub enum TrusteeCommand {
    /// Make a key pair: the private key goes to a file that only its owner can read, the public one is printed
    New {
        /// The file for the private key; an existing one is not overwritten
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Show what the private key opens in a copy of a journal's file
    Read {
        /// The copy: journal.sqlite of somebody else's journal
        #[arg(value_name = "COPY")]
        copy: PathBuf,
        /// The file with the private key
        #[arg(long, value_name = "FILE")]
        key: PathBuf,
    },
}

#[derive(Debug, Args)]
pub struct Dossier {
    /// The HTML page to make; an existing file is not overwritten
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Language of the officer: th, my, en, ru or another of the app
    #[arg(long = "for", value_name = "TAG", default_value = "en")]
    pub officer: String,
    /// What happened: a code of `points`, and the records that speak of it (may be given several times)
    #[arg(long = "point", value_name = "CODE[=ID,ID]", value_parser = marked_point)]
    pub points: Vec<MarkedPoint>,
    /// Show this record and those of the points only (may be given several times); without it, every note
    #[arg(long, value_name = "ID")]
    pub only: Vec<String>,
    /// Name as in the passport
    #[arg(long, value_name = "NAME", default_value = "", hide_default_value = true)]
    pub name: String,
    /// Citizenship: KG, KZ, UZ, TJ, TM, AZ, RU
    #[arg(long, value_name = "CC", value_parser = country)]
    pub citizen: Option<String>,
    /// Language to speak in, for the interpreter
    #[arg(long, value_name = "TAG", default_value = "", hide_default_value = true)]
    pub speaks: String,
    /// The same as plain text, into this file
    #[arg(long, value_name = "FILE")]
    pub text: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Add {
    /// What to write down; `-`: standard input. May be left out beside facts
    #[arg(allow_hyphen_values = true, required_unless_present_any = ["facts", "ask"])]
    pub text: Option<String>,
    /// What kind of record
    #[arg(long, default_value = "incident")]
    pub kind: EntryKind,
    /// Where, in degrees
    #[arg(long, value_name = "LAT,LON", value_parser = position, allow_hyphen_values = true)]
    pub at: Option<Position>,
    /// Id of the record that this one corrects or belongs to
    #[arg(long, value_name = "ID", default_value = "", hide_default_value = true)]
    pub refers_to: String,
    /// The second passphrase shows it too; asks for the passphrase
    #[arg(long)]
    pub ordinary: bool,
    /// A fact apart from the story, such as `place=Mae Sot`: time, place, people, words, harm, papers, money (may be
    /// given several times)
    #[arg(long = "fact", id = "facts", value_name = "FIELD=TEXT", value_parser = fact)]
    pub facts: Vec<(FactField, String)>,
    /// Ask for each fact that was not given; one line of standard input each, an empty one leaves it out
    #[arg(long)]
    pub ask: bool,
}

/// Fields of a fact sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FactField {
    Time,
    Place,
    People,
    Words,
    Harm,
    Papers,
    Money,
}

fn fact(text: &str) -> Result<(FactField, String), String> {
    let named = text.split_once('=').and_then(|(field, text)| {
        Some((FactField::from_str(field.trim(), true).ok()?, text.trim().to_owned()))
    });
    named.ok_or_else(|| {
        "FIELD=TEXT is wanted, with one of time, place, people, words, harm, papers, money".into()
    })
}

#[derive(Debug, Args)]
pub struct Attach {
    /// The file; it stays where it is
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Media type, such as image/jpeg [default: by the name of the file]
    #[arg(long = "type", value_name = "TYPE")]
    pub media_type: Option<String>,
    /// What it shows
    #[arg(
        long,
        value_name = "TEXT",
        default_value = "",
        hide_default_value = true,
        allow_hyphen_values = true
    )]
    pub note: String,
    /// Id of the record that it belongs to
    #[arg(long, value_name = "ID", default_value = "", hide_default_value = true)]
    pub refers_to: String,
    /// The second passphrase shows it too; asks for the passphrase
    #[arg(long)]
    pub ordinary: bool,
    /// Go on with what was interrupted: the id that was shown at its beginning
    #[arg(long, value_name = "ID")]
    pub id: Option<String>,
}

/// Kinds that are written by hand.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum EntryKind {
    /// Something happened
    Incident,
    /// What was promised before the journey
    Promise,
    /// What differs from the promise
    Deviation,
    /// Corrects an earlier record, which stays
    Correction,
    /// Practice; never evidence
    Drill,
}

impl From<EntryKind> for Kind {
    fn from(kind: EntryKind) -> Self {
        match kind {
            EntryKind::Incident => Self::Incident,
            EntryKind::Promise => Self::Promise,
            EntryKind::Deviation => Self::Deviation,
            EntryKind::Correction => Self::Correction,
            EntryKind::Drill => Self::Drill,
        }
    }
}

/// What a check-in and a call for help have in common.
#[derive(Debug, Args)]
pub struct Message {
    /// Citizenship, two letters; not said without it
    #[arg(long, value_name = "CC", value_parser = country)]
    pub citizen: Option<String>,
    /// Where, in degrees
    #[arg(long, value_name = "LAT,LON", value_parser = position, allow_hyphen_values = true)]
    pub at: Option<Position>,
    /// Battery in percent
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(0..=100))]
    pub battery: Option<u32>,
    /// Whom to tell: an international number (may be given several times)
    #[arg(long, value_name = "NUMBER")]
    pub to: Vec<String>,
    /// What to write down beside it, for the journal only
    #[arg(
        long,
        value_name = "TEXT",
        default_value = "",
        hide_default_value = true,
        allow_hyphen_values = true
    )]
    pub note: String,
}

#[derive(Debug, Args)]
pub struct CheckIn {
    /// Hours until the next one is due; silence after that is the alarm [default: the trip's, else 24]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub next_in_hours: Option<u32>,
    /// Type the agreed word, or the one for danger; nobody can see which it was
    #[arg(long)]
    pub word: bool,
    #[command(flatten)]
    pub message: Message,
}

#[derive(Debug, Args)]
pub struct Sos {
    /// Practice: the message says TEST and the record is no evidence
    #[arg(long)]
    pub drill: bool,
    /// Only show the message; write nothing. Works without a journal
    #[arg(long)]
    pub preview: bool,
    #[command(flatten)]
    pub message: Message,
}

#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("fate").required(true).args(["sent", "not_sent"]))]
pub struct Cancel {
    /// Id of the call for help
    #[arg(value_name = "ID")]
    pub sos: String,
    /// Its text was sent from a phone: whoever got it needs the CANCEL
    #[arg(long)]
    pub sent: bool,
    /// Its text was sent to nobody: it is taken back
    #[arg(long)]
    pub not_sent: bool,
    /// Type the agreed word, or the one for danger; nobody can see which it was
    #[arg(long)]
    pub word: bool,
    /// Citizenship, two letters; not said without it
    #[arg(long, value_name = "CC", value_parser = country)]
    pub citizen: Option<String>,
    /// Where, in degrees
    #[arg(long, value_name = "LAT,LON", value_parser = position, allow_hyphen_values = true)]
    pub at: Option<Position>,
    /// Battery in percent
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(0..=100))]
    pub battery: Option<u32>,
    /// What to write down beside it, for the journal only
    #[arg(
        long,
        value_name = "TEXT",
        default_value = "",
        hide_default_value = true,
        allow_hyphen_values = true
    )]
    pub note: String,
}

/// `papers=ID,ID`, or the code alone.
fn marked_point(text: &str) -> Result<MarkedPoint, std::convert::Infallible> {
    let (code, records) = text.split_once('=').unwrap_or((text, ""));
    let records = records.split(',').filter(|id| !id.is_empty()).map(str::to_owned).collect();
    Ok(MarkedPoint { code: code.to_owned(), records })
}
