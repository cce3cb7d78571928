//! The command line of `hamroh pack`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

#[derive(Debug, Subcommand)]
pub enum Pack {
    /// Check a pack's rows: each fault with file, row, column and remedy
    Check {
        /// Folder of the pack; without it the pack inside this program
        #[arg(value_name = "FOLDER")]
        folder: Option<PathBuf>,
    },
    /// Write what the directory knows for whom and where, and the holes, worst first (Markdown, in English)
    Coverage {
        /// Folder of the pack; without it the pack inside this program
        #[arg(value_name = "FOLDER")]
        folder: Option<PathBuf>,
        /// File to write; without it the page goes to standard output
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Make an unsigned pack file out of a folder; the same rows give the same bytes everywhere
    Build(Build),
    /// What a reviewer must see: numbers side by side with their evidence; exit 1 when a number vanishes without a tombstone
    Diff {
        /// The pack that is out: a file, a folder, or `seed` for the one inside this program
        #[arg(value_name = "OLD")]
        old: PathBuf,
        /// The pack that is to follow: a file, a folder, or `seed`
        #[arg(value_name = "NEW")]
        new: PathBuf,
    },
    /// Add one signature to a pack file, after showing what is signed
    Sign(Sign),
    /// Is this pack file believed, and why: exit 0 believed, 4 refused
    Verify {
        /// The pack file
        #[arg(value_name = "FILE")]
        file: PathBuf,
        #[command(flatten)]
        trust: TrustArgs,
    },
    /// Secret keys of those who sign
    #[command(subcommand)]
    Key(Key),
    /// The list of who may sign, and its next edition
    #[command(subcommand)]
    Root(Root),
    /// Put a believed pack file into a store or a folder, as the newest of its channel
    Publish(Publish),
    /// Get the newest pack file from a store or a folder; goes on where it was interrupted
    Fetch(Fetch),
    /// Turn a phone's signed correction into rows for a person to check; contacts.csv is never touched
    ApplyNote {
        /// File with the note, as it came; `-`: standard input
        #[arg(value_name = "NOTE")]
        note: PathBuf,
        /// Folder of the pack that the note is about
        #[arg(long, value_name = "FOLDER")]
        pack: PathBuf,
        /// Add the rows to corrections.csv beside that folder; without it they are only shown
        #[arg(long)]
        append: bool,
    },
}

/// Under which list of keys a file is judged.
#[derive(Debug, Args)]
pub struct TrustArgs {
    /// Root file with the keys to believe, instead of those inside this program
    #[arg(long, value_name = "ROOTFILE")]
    pub root: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Build {
    /// Folder of the pack
    #[arg(value_name = "FOLDER")]
    pub folder: PathBuf,
    /// The pack file to make; an existing file is not overwritten
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    /// Signed roots that followed the one inside the app, oldest first
    #[arg(long, value_name = "ROOTFILE", num_args = 1..)]
    pub roots: Vec<PathBuf>,
    #[command(flatten)]
    pub trust: TrustArgs,
}

/// Where a signature comes from.
#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
pub struct Signer {
    /// Sign with this secret key file; asks for its passphrase
    #[arg(long, value_name = "KEYFILE")]
    pub key: Option<PathBuf>,
    /// Sign with development key N, which everybody knows and no release believes
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(1..=3))]
    pub development: Option<u8>,
    /// Take over the signatures of another signer's copy of the very same text
    #[arg(long, value_name = "OTHER")]
    pub from: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Sign {
    /// The pack file; changed in place, whole or not at all
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[command(flatten)]
    pub signer: Signer,
    /// Show what changes against this pack (a file, a folder, or `seed`), and sign nothing when that has faults
    #[arg(long, value_name = "OLD")]
    pub against: Option<PathBuf>,
    /// Sign although numbers vanish, or the number of the pack does not rise, against --against
    #[arg(long, requires = "against")]
    pub in_spite_of_faults: bool,
    /// Your own copy of the rows: refuse to sign unless it builds the very same manifest
    #[arg(long, value_name = "FOLDER")]
    pub rows: Option<PathBuf>,
    #[command(flatten)]
    pub trust: TrustArgs,
}

#[derive(Debug, Subcommand)]
pub enum Key {
    /// Make a secret key, locked with a passphrase; the public half is printed
    New {
        /// Who holds it, as it will stand in the list of keys
        #[arg(long, value_name = "NAME")]
        holder: String,
        /// The key file to make; an existing file is not overwritten
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// The public half of a key file; needs no passphrase
    Show {
        /// The key file
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
}

#[derive(Debug, Subcommand)]
pub enum Root {
    /// Make an unsigned list of keys: the first one, or with --after the next one
    New(NewRoot),
    /// Add one signature to a root file
    Sign {
        /// The root file; changed in place, whole or not at all
        #[arg(value_name = "FILE")]
        file: PathBuf,
        #[command(flatten)]
        signer: Signer,
        /// The root that this one follows: shows whether enough of its keys have signed
        #[arg(long, value_name = "ROOTFILE")]
        after: Option<PathBuf>,
    },
    /// Who may sign, and who signed the list
    Show {
        /// The root file
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// Only the text without signatures, as it is compiled into an app (core/roots/release.root)
        #[arg(long)]
        plain: bool,
        /// The root that this one follows: exit 4 when it does not
        #[arg(long, value_name = "ROOTFILE")]
        after: Option<PathBuf>,
    },
}

#[derive(Debug, Args)]
pub struct NewRoot {
    /// Public half of a key, as `key show` prints it (a file; once for each holder)
    #[arg(long = "key", value_name = "FILE", required = true)]
    pub keys: Vec<PathBuf>,
    /// How many different keys must sign
    #[arg(long, value_name = "N", default_value_t = 2, value_parser = clap::value_parser!(u32).range(2..=16))]
    pub threshold: u32,
    /// Channel of the first root (`stable`); the next ones keep it
    #[arg(long, value_name = "NAME", required_unless_present = "after", conflicts_with = "after")]
    pub channel: Option<String>,
    /// The root that this one follows: version and epoch rise by one
    #[arg(long, value_name = "ROOTFILE")]
    pub after: Option<PathBuf>,
    /// The root file to make; an existing file is not overwritten
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
}

/// How a store is reached. Credentials come from the environment only (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, ...).
#[derive(Debug, Args)]
pub struct Network {
    /// Address of an S3-compatible service [default: AWS_ENDPOINT_URL, else Amazon's]
    #[arg(long, value_name = "URL")]
    pub endpoint: Option<String>,
    /// Allow an endpoint without TLS
    #[arg(long)]
    pub allow_http: bool,
}

#[derive(Debug, Args)]
pub struct Publish {
    /// The pack file
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// s3://bucket/prefix, file:///folder, or a folder
    #[arg(long, value_name = "URL")]
    pub to: String,
    #[command(flatten)]
    pub network: Network,
    #[command(flatten)]
    pub trust: TrustArgs,
}

#[derive(Debug, Args)]
pub struct Fetch {
    /// s3://bucket/prefix, file:///folder, or a folder
    #[arg(long, value_name = "URL")]
    pub from: String,
    /// The file to make; an existing file is not overwritten, FILE.part keeps what has come so far
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
    #[command(flatten)]
    pub network: Network,
    #[command(flatten)]
    pub trust: TrustArgs,
}
