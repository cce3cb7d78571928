//! What the phone can do, what was promised, and what is remembered of numbers.

use clap::{Args, ValueEnum};
use hamroh_core::{
    directory::{model, model_phone},
    geo::Position,
};

use super::{named, position};

/// What the phone can do, and where the offer promised to bring the person.
#[derive(Debug, Args)]
pub struct Phone {
    /// What the phone can do now
    #[arg(long, value_name = "STATE")]
    pub line: Option<Line>,
    /// Country of the serving network: two letters or its name in any language
    #[arg(long, value_name = "COUNTRY", value_parser = named)]
    pub network: Option<String>,
    /// City or country that the offer promised, by its name in any language
    #[arg(long, value_name = "PLACE", value_parser = named)]
    pub promised: Option<String>,
}

/// What a phone can do now.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Line {
    /// A network of the SIM card's own country
    Home,
    /// A network of another country
    Roaming,
    /// Wi-Fi and no mobile network
    WifiOnly,
    /// No money on the SIM card
    NoCredit,
    /// Neither network nor Wi-Fi
    NoSignal,
}

impl From<Line> for model::Line {
    fn from(line: Line) -> Self {
        match line {
            Line::Home => Self::Home,
            Line::Roaming => Self::Roaming,
            Line::WifiOnly => Self::WifiOnly,
            Line::NoCredit => Self::NoCredit,
            Line::NoSignal => Self::NoSignal,
        }
    }
}

#[derive(Debug, Args)]
pub struct Tried {
    /// The number as it stands in the answer (+6626753995), or a short code with its country ("TH 1300")
    #[arg(value_name = "KEY")]
    pub key: Option<String>,
    /// What came of it
    #[arg(long, value_name = "OUTCOME", requires = "key")]
    pub outcome: Option<Outcome>,
    /// What to remember of it, at most 200 letters
    #[arg(long, value_name = "TEXT", default_value = "", hide_default_value = true, requires = "outcome")]
    pub note: String,
    /// Forget this number; without KEY forget everything
    #[arg(long, conflicts_with = "outcome")]
    pub forget: bool,
    /// Citizenship; without it nobody is named to call next
    #[arg(long, value_name = "COUNTRY", value_parser = named)]
    pub citizen: Option<String>,
    /// Country where the person is
    #[arg(long = "in", value_name = "COUNTRY", value_parser = named)]
    pub country: Option<String>,
    /// Where the person is, in degrees
    #[arg(long, value_name = "LAT,LON", value_parser = position, allow_hyphen_values = true)]
    pub at: Option<Position>,
    #[command(flatten)]
    pub phone: Phone,
}

/// What came of a try.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Outcome {
    /// Nobody answered
    NoAnswer,
    /// The number does not exist, or a stranger answered
    Wrong,
    /// They helped
    Helped,
}

impl From<Outcome> for model_phone::Outcome {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::NoAnswer => Self::NoAnswer,
            Outcome::Wrong => Self::Wrong,
            Outcome::Helped => Self::Helped,
        }
    }
}

#[derive(Debug, Args)]
pub struct Note {
    /// The number, as given to `hamroh tried`
    #[arg(value_name = "KEY")]
    pub key: String,
    /// What is right instead, one line of at most 200 letters
    #[arg(
        long,
        value_name = "TEXT",
        default_value = "",
        hide_default_value = true,
        allow_hyphen_values = true
    )]
    pub correction: String,
}

#[derive(Debug, Args)]
pub struct Arrive {
    /// Country of the serving network: two letters or its name in any language
    #[arg(long, value_name = "COUNTRY", value_parser = named)]
    pub network: String,
    /// Citizenship
    #[arg(long, value_name = "COUNTRY", value_parser = named)]
    pub citizen: String,
    /// City or country that the offer promised
    #[arg(long, value_name = "PLACE", value_parser = named)]
    pub promised: Option<String>,
    /// What the phone can do now
    #[arg(long, value_name = "STATE")]
    pub line: Option<Line>,
}
