//! Runs scenarios: cases as data (`tests/scenarios/*.json`), the same files in Rust, Python, Kotlin and Swift.
//!
//! `tests/scenarios/README.md` is the language; this is its reference. [`calls`] knows the methods of the core,
//! [`checks`] what an answer must look like, [`transcript`] how it is written down to be compared between languages; here
//! is the order of things.

pub mod calls;
pub mod checks;
mod dossier;
mod journal;
pub mod transcript;
mod trip;

use std::{
    fmt::Write as _,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
};

use hamroh_core::companion::Companion;
use serde_json::{Map, Value};

/// What a file of scenarios came to.
#[derive(Debug, Default)]
pub struct Tally {
    /// Scenarios that held.
    pub passed: usize,
    /// A sentence for each that did not: file, scenario, step and what differed.
    pub failures: Vec<String>,
    /// One line for each call, to be compared with other languages.
    pub transcript: Vec<String>,
}

/// An empty folder that disappears with its owner.
#[derive(Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// Makes a new one below the system's folder for such things.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn new() -> Result<Self, String> {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!("hamroh-scenario-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).map_err(|e| format!("cannot make {}: {e}", path.display()))?;
        Ok(Self(path))
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A folder that stays behind in the system's temporary place harms nobody.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// One companion on one folder with one clock, and what it has answered so far.
#[derive(Debug)]
pub struct Stage {
    companion: Option<Arc<Companion>>,
    clock: Arc<calls::ScenarioClock>,
    folder: Folder,
    answers: Vec<Value>,
    said: Vec<transcript::Said>,
}

impl Stage {
    /// An empty one.
    ///
    /// # Errors
    /// When the folder cannot be made or the companion does not open.
    pub fn new() -> Result<Self, String> {
        let mut stage = Self {
            companion: None,
            clock: Arc::default(),
            folder: Folder::new()?,
            answers: Vec::new(),
            said: Vec::new(),
        };
        stage.reopen()?;
        Ok(stage)
    }

    /// Lets the companion go and opens another one on the same folder.
    fn reopen(&mut self) -> Result<(), String> {
        self.companion = None;
        let folder = self.folder.path().join("app").to_string_lossy().into_owned();
        let opened =
            Companion::open(folder, self.clock.clone()).map_err(|e| format!("open: {}", e.code()))?;
        self.companion = Some(opened);
        Ok(())
    }

    /// The value with references and file names filled in.
    fn filled(&self, value: &Value) -> Result<Value, String> {
        match value {
            Value::Object(map) => {
                if let Some(path) = only(map, "$ref") {
                    return checks::at(&Value::Array(self.answers.clone()), path).cloned();
                }
                if let Some(name) = only(map, "$file") {
                    return Ok(self.folder.path().join(name).to_string_lossy().into_owned().into());
                }
                let filled = map.iter().map(|(k, v)| Ok((k.clone(), self.filled(v)?)));
                Ok(Value::Object(filled.collect::<Result<_, String>>()?))
            }
            Value::Array(list) => {
                Ok(Value::Array(list.iter().map(|v| self.filled(v)).collect::<Result<_, String>>()?))
            }
            other => Ok(other.clone()),
        }
    }

    /// Makes one call and checks what came of it.
    fn step(&mut self, step: &Map<String, Value>) -> Result<(), String> {
        known(step, &["name", "call", "args", "expect", "error"])?;
        let call = text(step, "call")?;
        let args = self.filled(step.get("args").unwrap_or(&Value::Object(Map::new())))?;
        let answer = self.answer(call, &calls::Args(&args));
        let expected_error = step.get("error").and_then(Value::as_str);
        self.said.push(match &answer {
            Ok(answer) => transcript::Said { answer: answer.clone(), error: None },
            Err(calls::Failure::Core(code)) => {
                transcript::Said { answer: Value::Null, error: Some(code.clone()) }
            }
            Err(calls::Failure::Scenario(why)) => return Err(format!("{call}: {why}")),
        });
        match (answer, expected_error) {
            (Ok(answer), None) => {
                // Before the checks: they may refer to this very answer.
                self.answers.push(answer.clone());
                for check in step.get("expect").and_then(Value::as_array).into_iter().flatten() {
                    checks::check(&answer, &self.filled(check)?).map_err(|e| format!("{call}: {e}"))?;
                }
                Ok(())
            }
            (Err(calls::Failure::Core(code)), Some(expected)) if code == expected => {
                self.answers.push(Value::Null);
                Ok(())
            }
            (Ok(answer), Some(expected)) => {
                Err(format!("{call}: error {expected} expected, answered {answer}"))
            }
            (Err(calls::Failure::Core(code)), _) => Err(format!("{call}: error {code}")),
            // Answered above already.
            (Err(calls::Failure::Scenario(why)), _) => Err(format!("{call}: {why}")),
        }
    }

    fn answer(&mut self, call: &str, args: &calls::Args<'_>) -> Result<Value, calls::Failure> {
        if call == "reopen" {
            self.reopen()?;
            return Ok(Value::Null);
        }
        if let Some(done) = calls::of_the_runner(call, args, &self.clock, self.folder.path()) {
            return Ok(done?);
        }
        let companion = self.companion.as_ref().ok_or_else(|| "no companion".to_owned())?;
        calls::of_the_core(companion, call, args)
    }
}

/// Runs all scenarios of one file.
///
/// # Errors
/// When the file cannot be read or is not written in the language.
pub fn run_file(file: &Path) -> Result<Tally, String> {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let bytes = std::fs::read(file).map_err(|e| format!("{name}: {e}"))?;
    let content: Value = serde_json::from_slice(&bytes).map_err(|e| format!("{name}: {e}"))?;
    let scenarios = content.get("scenarios").and_then(Value::as_array);
    let scenarios = scenarios.ok_or_else(|| format!("{name}: no list `scenarios`"))?;
    let mut shared = Stage::new()?;
    let mut tally = Tally::default();
    for (index, scenario) in scenarios.iter().enumerate() {
        let title =
            scenario.get("name").and_then(Value::as_str).map_or_else(|| index.to_string(), str::to_owned);
        let mut said = Vec::new();
        match run(scenario, &mut shared, &mut said) {
            Ok(()) => tally.passed += 1,
            Err(why) => tally.failures.push(format!("{name}: {title}: {why}")),
        }
        let lines = said.iter().enumerate().map(|(step, said)| transcript::line(&name, &title, step, said));
        tally.transcript.extend(lines);
    }
    Ok(tally)
}

/// Runs one scenario: a single call on the shared stage, or steps on a new one.
fn run(scenario: &Value, shared: &mut Stage, said: &mut Vec<transcript::Said>) -> Result<(), String> {
    let scenario = scenario.as_object().ok_or("a scenario is an object")?;
    let Some(steps) = scenario.get("steps") else {
        let outcome = shared.step(scenario);
        said.append(&mut shared.said);
        return outcome;
    };
    known(scenario, &["name", "steps"])?;
    let mut stage = Stage::new()?;
    for (number, step) in steps.as_array().ok_or("`steps` is a list")?.iter().enumerate() {
        let step = step.as_object().ok_or("a step is an object")?;
        let outcome = stage.step(step).map_err(|e| format!("step {number}: {e}"));
        said.append(&mut stage.said);
        outcome?;
    }
    Ok(())
}

/// The text under the key, when the object is that one key.
fn only<'a>(map: &'a Map<String, Value>, key: &str) -> Option<&'a str> {
    map.get(key).filter(|_| map.len() == 1).and_then(Value::as_str)
}

fn text<'a>(map: &'a Map<String, Value>, key: &str) -> Result<&'a str, String> {
    map.get(key).and_then(Value::as_str).ok_or_else(|| format!("`{key}` is missing"))
}

/// Refuses keys that the language does not have: a check that is misspelt must not pass for one that holds.
fn known(map: &Map<String, Value>, keys: &[&str]) -> Result<(), String> {
    let mut wrong = String::new();
    for key in map.keys().filter(|k| !keys.contains(&k.as_str())) {
        let _ = write!(wrong, " `{key}`");
    }
    if wrong.is_empty() { Ok(()) } else { Err(format!("unknown:{wrong}")) }
}
