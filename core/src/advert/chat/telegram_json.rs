//! Telegram Desktop's `result.json`: one chat, or all of them, which is refused.

use serde::Deserialize;

use super::{ChatFormat, Conversation, Message};
use crate::error::{Error, Result};

#[derive(Deserialize)]
struct Export {
    messages: Option<Vec<Row>>,
    chats: Option<serde::de::IgnoredAny>,
}

#[derive(Deserialize)]
struct Row {
    #[serde(default, rename = "type")]
    kind: String,
    #[serde(default)]
    date: String,
    from: Option<String>,
    text: Option<Text>,
}

/// Plain text, or pieces of which some are links and other things with a text of their own.
#[derive(Deserialize)]
#[serde(untagged)]
enum Text {
    Plain(String),
    Pieces(Vec<Piece>),
    /// What a later Telegram may write there.
    Unknown(serde::de::IgnoredAny),
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Piece {
    Plain(String),
    Entity {
        #[serde(default)]
        text: String,
        /// Where a link leads that has another text.
        #[serde(default)]
        href: String,
    },
    Unknown(serde::de::IgnoredAny),
}

impl Text {
    fn flat(self) -> String {
        let piece = |piece| match piece {
            Piece::Plain(text) => text,
            Piece::Entity { text, href } => super::with_target(text, &href),
            Piece::Unknown(_) => String::new(),
        };
        match self {
            Self::Plain(text) => text,
            Self::Pieces(pieces) => pieces.into_iter().map(piece).collect(),
            Self::Unknown(_) => String::new(),
        }
    }
}

pub(super) fn read(text: &str) -> Result<Conversation> {
    let export: Export = serde_json::from_str(text).map_err(|_| Error::Input("chat-broken"))?;
    if export.chats.is_some() {
        return Err(Error::Input("chat-many"));
    }
    let mut out = Conversation::new(ChatFormat::TelegramJson);
    for row in export.messages.ok_or(Error::Input("chat-broken"))? {
        // "Anna joined the group", "pinned a message".
        if row.kind != "message" {
            continue;
        }
        out.add(Message {
            from: row.from.unwrap_or_default(),
            at: row.date.replace('T', " "),
            text: row.text.map(Text::flat).unwrap_or_default(),
        });
    }
    Ok(out)
}
