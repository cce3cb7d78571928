//! The calls of the scenarios' language: each method of `Companion` by its name, and the runner's own.

use std::{
    path::Path,
    sync::{Mutex, PoisonError},
};

use hamroh_core::{
    advert::cost::{Amount, CostQuestion},
    companion::Companion,
    directory::{
        guides::GuideQuestion,
        model::{HelpQuestion, Line},
        model_phone::{ArrivalQuestion, NumberMark, Outcome},
    },
    error::{ApiError, PortError},
    geo::Position,
    ports::{Clock, ClockReading},
};
use serde::Serialize;
use serde_json::Value;

use super::dossier;

/// Why a call came to nothing.
#[derive(Debug)]
pub enum Failure {
    /// The core refused, with this code.
    Core(String),
    /// The scenario is not written in the language.
    Scenario(String),
}

impl From<ApiError> for Failure {
    fn from(e: ApiError) -> Self {
        Self::Core(e.code().to_owned())
    }
}

impl From<String> for Failure {
    fn from(why: String) -> Self {
        Self::Scenario(why)
    }
}

/// A clock that only scenarios move.
#[derive(Debug)]
pub struct ScenarioClock(Mutex<ClockReading>);

impl Default for ScenarioClock {
    fn default() -> Self {
        Self(Mutex::new(ClockReading {
            // 2026-11-23 06:40:00 UTC
            wall_ms: 1_795_416_000_000,
            monotonic_ms: 3_600_000,
            boot_id: "scenario".into(),
            zone_minutes: 0,
            source: "device".into(),
        }))
    }
}

impl Clock for ScenarioClock {
    fn now(&self) -> Result<ClockReading, PortError> {
        Ok(self.0.lock().unwrap_or_else(PoisonError::into_inner).clone())
    }
}

/// Arguments by name; what is left out is empty.
#[derive(Debug)]
pub struct Args<'a>(pub &'a Value);

impl Args<'_> {
    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name).filter(|v| !v.is_null())
    }

    pub(super) fn text(&self, name: &str) -> Result<String, String> {
        self.optional_text(name).map(Option::unwrap_or_default)
    }

    pub(super) fn optional_text(&self, name: &str) -> Result<Option<String>, String> {
        let text =
            |v: &Value| v.as_str().map(str::to_owned).ok_or_else(|| format!("`{name}` is no text: {v}"));
        self.get(name).map(text).transpose()
    }

    pub(super) fn flag(&self, name: &str) -> Result<bool, String> {
        let flag = |v: &Value| v.as_bool().ok_or_else(|| format!("`{name}` is neither true nor false: {v}"));
        self.get(name).map_or(Ok(false), flag)
    }

    pub(super) fn number<T: TryFrom<i64>>(&self, name: &str) -> Result<Option<T>, String> {
        let number = |v: &Value| {
            v.as_i64()
                .and_then(|n| T::try_from(n).ok())
                .ok_or_else(|| format!("`{name}` is no such number: {v}"))
        };
        self.get(name).map(number).transpose()
    }

    pub(super) fn texts(&self, name: &str) -> Result<Vec<String>, String> {
        let wrong = || format!("`{name}` is no list of texts");
        let Some(value) = self.get(name) else { return Ok(Vec::new()) };
        let list = value.as_array().ok_or_else(wrong)?;
        list.iter().map(|v| v.as_str().map(str::to_owned).ok_or_else(wrong)).collect()
    }

    pub(super) fn position(&self) -> Result<Option<Position>, String> {
        let Some(value) = self.get("position") else { return Ok(None) };
        if let Some(degrees) = value.as_str() {
            return Position::parse(degrees)
                .map(Some)
                .map_err(|_| format!("`position` is no place: {degrees}"));
        }
        let fields = Args(value);
        Ok(Some(Position {
            lat_e7: fields.number("lat_e7")?.ok_or("`lat_e7` is missing")?,
            lon_e7: fields.number("lon_e7")?.ok_or("`lon_e7` is missing")?,
            radius_m: fields.number("radius_m")?,
            age_s: fields.number("age_s")?,
            simulated: fields.flag("simulated")?,
        }))
    }
}

fn help_question(args: &Args<'_>) -> Result<HelpQuestion, String> {
    Ok(HelpQuestion {
        citizen: args.text("citizen")?,
        country: args.optional_text("country")?,
        position: args.position()?,
        language: args.text("language")?,
        promised: args.optional_text("promised")?,
        line: line(&args.text("line")?)?,
        network_country: args.optional_text("network_country")?,
    })
}

fn amount(args: &Args<'_>, name: &str) -> Result<Amount, String> {
    let Some(value) = args.get(name) else { return Ok(Amount { amount: 0, currency: String::new() }) };
    let fields = Args(value);
    Ok(Amount { amount: fields.number("amount")?.unwrap_or_default(), currency: fields.text("currency")? })
}

fn cost_question(args: &Args<'_>) -> Result<CostQuestion, String> {
    Ok(CostQuestion {
        pay: amount(args, "pay")?,
        living: amount(args, "living")?,
        deductions: amount(args, "deductions")?,
        sent_home: amount(args, "sent_home")?,
        debt: amount(args, "debt")?,
        interest_permille: args.number("interest_permille")?.unwrap_or_default(),
    })
}

/// A method of the core.
///
/// # Errors
/// What the core answers, or what is wrong with the scenario.
pub fn of_the_core(core: &Companion, call: &str, args: &Args<'_>) -> Result<Value, Failure> {
    let language = || args.text("language");
    match call {
        "help_me" => json(core.help_me(help_question(args)?)?),
        "guides" => json(core.guides(GuideQuestion {
            citizen: args.text("citizen")?,
            country: args.optional_text("country")?,
            language: language()?,
        })?),
        "paper_card" => json(core.paper_card(help_question(args)?)?),
        "show_cards" => json(core.show_cards(help_question(args)?)?),
        "screening_points" => json(core.screening_points(language()?)?),
        "journal_dossier" => json(core.journal_dossier(dossier::request(args)?, language()?)?),
        "search" => json(core.search(args.text("text")?, language()?, args.number("limit")?.unwrap_or(0))?),
        "number_mark" => {
            let mark = NumberMark {
                key: args.text("key")?,
                org: args.text("org")?,
                outcome: outcome(&args.text("outcome")?)?,
                note: args.text("note")?,
            };
            json(core.number_mark(mark, help_question(args)?)?)
        }
        "number_marks" => json(core.number_marks(language()?)),
        "number_forget" => json(core.number_forget(args.text("key")?)?),
        "number_forget_all" => json(core.number_forget_all()?),
        "number_note" => json(core.number_note(args.text("key")?, args.text("correction")?, language()?)?),
        "arrival" => json(core.arrival(ArrivalQuestion {
            network_country: args.text("network_country")?,
            citizen: args.text("citizen")?,
            language: language()?,
            promised: args.optional_text("promised")?,
            line: line(&args.text("line")?)?,
        })?),
        "arrival_seen" => json(core.arrival_seen(args.text("country")?)?),
        "pack_state" => json(core.pack_state(language()?)?),
        "pack_review" => json(core.pack_review(args.text("path")?, language()?)?),
        "pack_install" => {
            json(core.pack_install(args.text("path")?, args.flag("accept_changes")?, language()?)?)
        }
        "pack_export" => json(core.pack_export(args.text("path")?)?),
        "check_advert" => json(core.check_advert(args.text("text")?, language()?)?),
        "check_chat" => json(core.check_chat(args.text("text")?, language()?)?),
        "check_chat_file" => json(core.check_chat_file(args.text("path")?, language()?)?),
        "offer_save" => json(core.offer_save(args.text("text")?, language()?)?),
        "offers" => json(core.offers(language()?)?),
        "offer_compare" => json(core.offer_compare(args.text("id")?, args.text("text")?, language()?)?),
        "offer_deviation" => json(core.offer_deviation(args.text("id")?, args.text("text")?)?),
        "offer_forget" => json(core.offer_forget(args.text("id")?)?),
        "work_cost" => json(core.work_cost(cost_question(args)?, language()?)?),
        "choices" => json(core.choices(language()?)?),
        "labels" => json(core.labels(language()?)),
        "explain" => json(core.explain(args.text("code")?, language()?)),
        other => super::journal::of_the_core(core, other, args),
    }
}

/// One of the runner's own calls; `None` when it is none of them.
pub fn of_the_runner(
    call: &str,
    args: &Args<'_>,
    clock: &ScenarioClock,
    folder: &Path,
) -> Option<Result<Value, String>> {
    let done = match call {
        "clock_advance" => args.number("ms").map(|ms: Option<i64>| {
            let mut reading = clock.0.lock().unwrap_or_else(PoisonError::into_inner);
            reading.wall_ms += ms.unwrap_or(0);
            reading.monotonic_ms += ms.unwrap_or(0);
        }),
        "clock_set" => args.number("wall_ms").map(|wall_ms: Option<i64>| {
            clock.0.lock().unwrap_or_else(PoisonError::into_inner).wall_ms = wall_ms.unwrap_or(0);
        }),
        "flip_bit" => flip_bit(args, folder),
        _ => return None,
    };
    Some(done.map(|()| Value::Null))
}

/// Changes the lowest bit of one byte.
fn flip_bit(args: &Args<'_>, folder: &Path) -> Result<(), String> {
    let file = folder.join(args.text("file")?);
    let permille: usize = args.number("permille")?.unwrap_or(0);
    let said = |e: std::io::Error| format!("{}: {e}", file.display());
    let mut bytes = std::fs::read(&file).map_err(said)?;
    let at = bytes.len().saturating_mul(permille) / 1000;
    *bytes.get_mut(at).ok_or("the file ends before that place")? ^= 1;
    std::fs::write(&file, bytes).map_err(said)
}

pub(super) fn json(answer: impl Serialize) -> Result<Value, Failure> {
    serde_json::to_value(answer).map_err(|e| Failure::Scenario(e.to_string()))
}

/// What the phone can do now; nothing when it is not said.
fn line(name: &str) -> Result<Option<Line>, String> {
    Ok(Some(match name {
        "" => return Ok(None),
        "home" => Line::Home,
        "roaming" => Line::Roaming,
        "wifi_only" => Line::WifiOnly,
        "no_credit" => Line::NoCredit,
        "no_signal" => Line::NoSignal,
        other => return Err(format!("no such line: `{other}`")),
    }))
}

fn outcome(name: &str) -> Result<Outcome, String> {
    Ok(match name {
        "no_answer" => Outcome::NoAnswer,
        "wrong" => Outcome::Wrong,
        "helped" => Outcome::Helped,
        other => return Err(format!("no such outcome: `{other}`")),
    })
}
