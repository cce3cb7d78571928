//! Files of a journal: taken in as a stream, and written out again.

use std::{
    ffi::OsStr,
    fs::File,
    io::{IsTerminal as _, Read as _},
    path::Path,
    sync::{Arc, Mutex, PoisonError},
};

use hamroh_core::{
    companion::Companion,
    error::PortError,
    journal::model::{AttachedFile, NewAttachment},
    ports::ByteSource,
    text::hex::hex,
};
use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;

use crate::{
    args::Attach,
    failure::{Done, FAILED, Failure, OK},
    output::printable,
    session::{Session, note},
};

/// What fits into one transaction is taken in whole or not at all: there is nothing to go on with.
const ONE_GO: u64 = 1024 * 1024;

#[derive(Serialize)]
struct Saved<'a> {
    file: &'a str,
    #[serde(flatten)]
    attached: &'a AttachedFile,
}

pub fn attach(s: &mut Session, companion: &Companion, asked: Attach) -> Done {
    let unreadable = |e: std::io::Error| Failure::unreadable(&asked.file, &e);
    let file = File::open(&asked.file).map_err(unreadable)?;
    let about = file.metadata().map_err(unreadable)?;
    if about.is_dir() {
        return Err(Failure::unreadable(&asked.file, &std::io::ErrorKind::IsADirectory.into()));
    }
    let client_id = match asked.id {
        Some(id) => id,
        None => new_id()?,
    };
    if about.len() > ONE_GO && !s.json {
        note(&s.say_with("cli-attach-resume", &[("id", client_id.as_str().into())]));
    }
    let media_type = asked.media_type.unwrap_or_else(|| by_name(&asked.file).to_owned());
    let bar = progress(about.len());
    if asked.ordinary {
        super::unlock(s, companion)?;
    }
    let request = NewAttachment {
        client_id,
        media_type,
        note: asked.note,
        refers_to: asked.refers_to,
        ordinary: asked.ordinary,
    };
    let source = Arc::new(Source { file: Mutex::new(file), bar: bar.clone() });
    let done = companion.journal_attach(request, source);
    bar.finish_and_clear();
    super::answer_acknowledged(s, &done?)
}

pub fn save(s: &mut Session, companion: &Companion, id: String, file: &Path) -> Done {
    super::unlock(s, companion)?;
    let file = super::absolute(file)?;
    let attached = companion.journal_save_attachment(id, file.clone())?;
    if s.json {
        s.out.json(&Saved { file: &file, attached: &attached })?;
        return Ok(OK);
    }
    let args = [("file", printable(&file).into()), ("sha256", attached.sha256.as_str().into())];
    let text = s.say_with("cli-attachment-saved", &args);
    s.out.para(0, &text)?;
    Ok(OK)
}

/// A file of this machine as the core asks for its bytes.
struct Source {
    file: Mutex<File>,
    bar: ProgressBar,
}

impl ByteSource for Source {
    fn next_bytes(&self, most: u32) -> Result<Vec<u8>, PortError> {
        let mut bytes = Vec::new();
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        let read = (&mut *file).take(u64::from(most)).read_to_end(&mut bytes);
        read.map_err(|e| PortError::Failed { reason: e.kind().to_string() })?;
        self.bar.inc(bytes.len() as u64);
        Ok(bytes)
    }
}

fn progress(size: u64) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{bar:40} {bytes}/{total_bytes} {eta}");
    ProgressBar::new(size).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}

fn new_id() -> Done<String> {
    let mut id = [0; 16];
    getrandom::fill(&mut id).map_err(|_| Failure::own("random", FAILED))?;
    Ok(hex(&id))
}

/// What people attach; everything else is bytes.
fn by_name(file: &Path) -> &'static str {
    let ending = file.extension().and_then(OsStr::to_str).unwrap_or_default().to_ascii_lowercase();
    match ending.as_str() {
        "jpg" | "jpeg" => "image/jpeg",
        "png" => "image/png",
        "webp" => "image/webp",
        "heic" => "image/heic",
        "gif" => "image/gif",
        "mp4" => "video/mp4",
        "3gp" => "video/3gpp",
        "m4a" => "audio/mp4",
        "mp3" => "audio/mpeg",
        "ogg" | "oga" | "opus" => "audio/ogg",
        "wav" => "audio/wav",
        "amr" => "audio/amr",
        "pdf" => "application/pdf",
        "txt" => "text/plain",
        "html" | "htm" => "text/html",
        "json" => "application/json",
        "zip" => "application/zip",
        _ => "application/octet-stream",
    }
}
