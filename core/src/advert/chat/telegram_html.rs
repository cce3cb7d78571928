//! Telegram Desktop's `messages.html`.
//!
//! Each message is a `div.message` with `div.date[title]`, `div.from_name` and `div.text` inside. A message that is joined to the
//! one before has no name; one that was forwarded has the first writer's name inside `div.forwarded`.

use html5gum::{DefaultEmitter, StringReader, Tokenizer, emitters::default::Token};

use super::{ChatFormat, Conversation, Message};

/// What an export has and no advert.
const MARK: &str = "class=\"message default";

/// A part of a message that is being read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Message,
    Forwarded,
    Name,
    Text,
    Other,
}

#[derive(Default)]
struct Reader {
    /// The `div`s that are open.
    open: Vec<Part>,
    message: Message,
    name: String,
    last: String,
    /// Where the link that is open leads, and where its text begins in the message's.
    link: Option<(String, usize)>,
}

pub(super) fn read(text: &str) -> Option<Conversation> {
    if !text.contains(MARK) {
        return None;
    }
    let mut out = Conversation::new(ChatFormat::TelegramHtml);
    let mut reader = Reader::default();
    let tokens: Tokenizer<StringReader<'_>, DefaultEmitter> = Tokenizer::new(text);
    for token in tokens.flatten() {
        match token {
            Token::StartTag(tag) if tag.name.as_slice() == b"div" => {
                let attribute = |name: &[u8]| {
                    tag.attributes
                        .iter()
                        .find(|(key, _)| key.as_slice() == name)
                        .map(|(_, value)| utf8(value))
                };
                let class = attribute(b"class").unwrap_or_default();
                let dates = class.split(' ').any(|c| c == "date") && !reader.open.contains(&Part::Forwarded);
                if let Some(date) = attribute(b"title").filter(|_| dates) {
                    reader.message.at = date;
                }
                reader.open(&class);
            }
            Token::StartTag(tag) if tag.name.as_slice() == b"br" => reader.say("\n"),
            Token::StartTag(tag) if tag.name.as_slice() == b"a" => {
                let target = tag.attributes.iter().find(|(key, _)| key.as_slice() == b"href");
                reader.link = target.map(|(_, value)| (utf8(value), reader.message.text.len()));
            }
            Token::EndTag(tag) if tag.name.as_slice() == b"a" => reader.end_link(),
            Token::EndTag(tag) if tag.name.as_slice() == b"div" => {
                if let Some(message) = reader.close() {
                    out.add(message);
                }
            }
            Token::String(text) => reader.say(&utf8(&text)),
            _ => {}
        }
    }
    // The file was cut in the middle of a message.
    if reader.open.contains(&Part::Message) {
        out.add(reader.finished());
    }
    Some(out)
}

impl Reader {
    fn open(&mut self, class: &str) {
        let has = |name: &str| class.split(' ').any(|c| c == name);
        let part = if has("message") && has("default") {
            self.message = Message::default();
            self.name.clear();
            Part::Message
        } else if has("forwarded") {
            Part::Forwarded
        } else if has("from_name") {
            Part::Name
        } else if has("text") {
            Part::Text
        } else {
            Part::Other
        };
        self.open.push(part);
    }

    /// The `div` that was opened last ends; the message, when it was one.
    fn close(&mut self) -> Option<Message> {
        (self.open.pop()? == Part::Message).then(|| self.finished())
    }

    fn finished(&mut self) -> Message {
        let name = self.name.trim();
        if !name.is_empty() {
            self.last = name.to_owned();
        }
        let mut message = std::mem::take(&mut self.message);
        message.from.clone_from(&self.last);
        message.text = message.text.trim().to_owned();
        message
    }

    fn end_link(&mut self) {
        let Some((target, begins)) = self.link.take() else { return };
        let text = self.message.text.get(begins..).unwrap_or_default().to_owned();
        if self.open.last() == Some(&Part::Text) {
            self.message.text.truncate(begins);
            self.message.text.push_str(&super::with_target(text, &target));
        }
    }

    fn say(&mut self, text: &str) {
        match self.open.last() {
            Some(Part::Text) => self.message.text.push_str(text),
            Some(Part::Name) if !self.open.contains(&Part::Forwarded) => self.name.push_str(text),
            _ => {}
        }
    }
}

fn utf8(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
