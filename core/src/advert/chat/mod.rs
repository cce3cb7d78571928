//! A conversation as a messenger gives it away: messages with who wrote them.
//!
//! Read are the exports of Telegram (JSON, HTML) and WhatsApp (text, or the zip around it) and what a person copies out of
//! a messenger by hand. [`read`] takes text, [`read_file`] a file's bytes. What the messages mean is judged in
//! [`super::talk`].

mod file;
mod lines;
mod telegram_html;
mod telegram_json;

pub use file::read_file;

use crate::error::{Error, Result};

/// Largest export that is read, in bytes, unpacked: some years of a busy chat without its media.
pub const LIMIT: usize = 8 * 1_048_576;

/// One message.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Message {
    /// Who wrote it, as the messenger names them; empty when the text does not say.
    pub from: String,
    /// When, as the messenger writes it; empty when the text does not say.
    pub at: String,
    /// What.
    pub text: String,
}

/// Where a conversation was read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, uniffi::Enum)]
#[serde(rename_all = "snake_case")]
pub enum ChatFormat {
    /// Telegram Desktop, "machine-readable JSON".
    TelegramJson,
    /// Telegram Desktop, HTML.
    TelegramHtml,
    /// WhatsApp, "export chat".
    WhatsApp,
    /// Lines that begin with a name, copied by hand.
    Lines,
    /// Nothing says who wrote what: each paragraph is a message.
    Paragraphs,
}

/// A conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conversation {
    /// Where it was read from.
    pub format: ChatFormat,
    /// The messages in their order.
    pub messages: Vec<Message>,
    /// Pictures, voice messages and files, of which only the place is known.
    pub media: usize,
}

impl Conversation {
    fn new(format: ChatFormat) -> Self {
        Self { format, messages: Vec::new(), media: 0 }
    }

    fn add(&mut self, message: Message) {
        if message.text.trim().is_empty() {
            self.media = self.media.saturating_add(1);
        } else {
            self.messages.push(message);
        }
    }
}

/// A link's text with the place it leads to, where that is not the text itself: what the link hides must be seen.
fn with_target(text: String, target: &str) -> String {
    let leads_away = target.contains("://") && !target.contains(text.trim());
    if leads_away { format!("{text} ({target})") } else { text }
}

/// Reads a conversation out of text, whatever wrote it. Every text has an answer: in the worst case its paragraphs.
///
/// # Errors
/// [`Error::TooLarge`] above [`LIMIT`]; [`Error::Input`] `chat-many` for an export of all chats, `chat-broken` for JSON that ends
/// in the middle.
pub fn read(text: &str) -> Result<Conversation> {
    if text.len() > LIMIT {
        return Err(Error::TooLarge { what: "chat", size: text.len() as u64, limit: LIMIT as u64 });
    }
    let text = text.trim_start_matches('\u{FEFF}').trim();
    if text.starts_with('{') && text.contains("\"messages\"") {
        return telegram_json::read(text);
    }
    if let Some(found) = telegram_html::read(text) {
        return Ok(found);
    }
    Ok(lines::read(text))
}
