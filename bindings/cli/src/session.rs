//! What every command is given: the words, standard output, and the way to the core.

use std::{
    io::Write as _,
    path::{Path, PathBuf},
    sync::Arc,
};

use anstream::ColorChoice;
use etcetera::BaseStrategy as _;
use hamroh_core::{
    companion::Companion,
    error::Error,
    ports::SystemClock,
    words::{Value, Words},
};
use serde::Serialize;

use crate::{
    args::{Color, Global},
    failure::{Done, FAILED, Failure, WRONG_USE, as_json, warning_as_json},
    locales,
    output::{Out, printable},
};

/// One run of the program.
pub struct Session {
    /// Words of the core and of this program.
    pub words: Words,
    /// Answer with JSON.
    pub json: bool,
    /// Standard output.
    pub out: Out,
    /// The answer itself says that no native speaker has read its words.
    pub said_unread: bool,
    data: Option<PathBuf>,
}

impl Session {
    /// From the flags that every command understands.
    pub fn new(global: &Global) -> Self {
        let tag = global.lang.as_deref().unwrap_or_else(|| locales::from_environment());
        let colour = match global.color {
            Color::Auto => ColorChoice::Auto,
            Color::Always => ColorChoice::Always,
            Color::Never => ColorChoice::Never,
        };
        Self {
            words: Words::with_extra(tag, locales::extra),
            json: global.json,
            out: Out::new(colour),
            said_unread: false,
            data: global.data.clone(),
        }
    }

    /// The language of the answer, as the core takes it.
    pub fn language(&self) -> String {
        self.words.language().to_owned()
    }

    /// A sentence without variables.
    pub fn say(&self, key: &str) -> String {
        self.words.say(key, &[])
    }

    /// A sentence with variables.
    pub fn say_with(&self, key: &str, args: &[(&'static str, Value<'_>)]) -> String {
        self.words.say(key, args)
    }

    /// The word for a code of the core, `<prefix>-<code>`; the code itself when there is none.
    pub fn label(&self, prefix: &str, code: &str) -> String {
        let key = format!("{prefix}-{}", code.replace('_', "-"));
        if self.words.has(&key) { self.words.say(&key, &[]) } else { code.to_owned() }
    }

    /// The core with the directory. It is only kept on disk to start faster; where that is not possible it is made in
    /// memory, and nothing is lost but milliseconds.
    pub fn companion(&self) -> Done<Arc<Companion>> {
        if let Some(folder) = self.data_folder()
            && let Ok(companion) = open(&folder)
        {
            return Ok(companion);
        }
        Ok(Companion::in_memory(Arc::new(SystemClock::default()))?)
    }

    /// The core over the data folder, for what must still be there at the next command.
    pub fn keeping(&self) -> Done<Arc<Companion>> {
        let folder = self.data_folder().ok_or_else(|| Failure::own("no-data-folder", FAILED))?;
        open(&folder)
    }

    fn data_folder(&self) -> Option<PathBuf> {
        let named = self.data.clone().or_else(|| std::env::var_os("HAMROH_DATA").map(PathBuf::from));
        named.filter(|p| !p.as_os_str().is_empty()).or_else(|| {
            let system = etcetera::base_strategy::choose_base_strategy().ok()?;
            Some(system.data_dir().join("hamroh"))
        })
    }

    /// Says once, behind an answer that does not say it, that no native speaker has read its words. JSON has keys for it.
    pub fn say_unread(&self) {
        if !self.json && !self.said_unread && self.words.review_needed() {
            note(&self.say("cli-review-needed"));
        }
    }

    /// Says on standard error what stops no command.
    pub fn warn(&self, code: &str, text: &str) {
        if self.json {
            note(&warning_as_json(code, text));
        } else {
            note(&format!("hamroh: {text}"));
        }
    }

    /// Says on standard error what stopped the command.
    pub fn report(&self, failure: &Failure) {
        if matches!(failure, Failure::PipeClosed) {
            return;
        }
        let text = failure.text(&self.words);
        if self.json {
            note(&as_json(failure.code(), &text));
        } else {
            note(&format!("hamroh: {text}"));
        }
    }
}

/// The core over a folder; the clock is the machine's.
pub fn open(folder: &Path) -> Done<Arc<Companion>> {
    Ok(Companion::open(path_text(folder)?, Arc::new(SystemClock::default()))?)
}

/// A name as the core takes it: one that is no text would become that of another file.
pub fn path_text(path: &Path) -> Done<String> {
    let text = path.to_str().map(str::to_owned);
    text.ok_or_else(|| Failure::about("path-not-text", path, WRONG_USE))
}

/// Refuses a folder that is not there, for commands that make none.
pub fn must_be_there(folder: &Path) -> Done<()> {
    if folder.is_dir() { Ok(()) } else { Err(Error::NotFound("folder").into()) }
}

/// A variant of the core as its JSON name.
pub fn code<T: Serialize>(variant: T) -> String {
    serde_json::to_value(variant).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

/// One line on standard error; when even that is gone there is nobody left to tell. Names of files are strangers' texts too.
pub fn note(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{}", printable(text));
}

/// Asks on standard error and reads one line of standard input; empty at its end. The question ends its line: where no
/// terminal echoes the answer, an error must not stand behind it.
pub fn ask_line(question: &str) -> Done<String> {
    note(question);
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).map_err(|_| Failure::own("not-utf8", WRONG_USE))?;
    Ok(line.trim().to_owned())
}
