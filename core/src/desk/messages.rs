//! Messages as people hand them in: one in a line, forwarded, copied, cut.

use crate::{
    error::Error,
    journal::anchor::Anchor,
    sos::{
        decode::{self, Message},
        message::read_anchor,
    },
};

/// One line that is not empty.
#[derive(Debug)]
pub(super) struct Line {
    /// From 1.
    pub number: u32,
    pub what: What,
}

#[derive(Debug)]
pub(super) enum What {
    /// A message A, as far as it goes.
    Message(Box<Message>),
    /// The 26 characters alone.
    Code(Anchor),
    /// The beginning of a message, and nothing more that can be read.
    Broken,
    /// Neither message nor code.
    Nothing,
}

impl Line {
    /// The code to compare, also of a message that was changed: if it fits, it at least is right.
    pub fn anchor(&self) -> Option<Anchor> {
        match &self.what {
            What::Message(message) => message.anchor,
            What::Code(anchor) => Some(*anchor),
            What::Broken | What::Nothing => None,
        }
    }

    pub fn message(&self) -> Option<&Message> {
        match &self.what {
            What::Message(message) => Some(message),
            _ => None,
        }
    }
}

/// The lines that hold something, and how many hold nothing.
pub(super) fn read(text: &str) -> (Vec<Line>, u32) {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut blank = 0;
    let mut lines = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        if line.trim().is_empty() {
            blank += 1;
        } else {
            lines.push(Line { number, what: what(line) });
        }
    }
    (lines, blank)
}

fn what(line: &str) -> What {
    match decode::find(line) {
        Ok(Some(message)) => What::Message(Box::new(message)),
        // No message in eight kilobytes, or none at all: a code may still stand alone.
        Ok(None) | Err(_) => match read_anchor(line) {
            Ok(anchor) => What::Code(anchor),
            // Two codes on one line: neither is taken for the line, and it is not passed over.
            Err(Error::Input("anchor-sms" | "anchor-two")) => What::Broken,
            Err(_) => What::Nothing,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_alone_is_one_and_a_chat_is_none() {
        let anchor = Anchor([7; 16]).to_string();
        let text = format!(
            "\u{feff}{anchor}\r\n\n \nгде ты?\ncode: {anchor} ok\nSOS KG citizen. Pos 16\n{anchor} {}\n",
            Anchor([9; 16])
        );
        let (lines, blank) = read(&text);
        assert_eq!(blank, 2);
        let seen: Vec<_> = lines.iter().map(|line| (line.number, line.anchor().is_some())).collect();
        assert_eq!(seen, [(1, true), (4, false), (5, true), (6, false), (7, false)]);
        assert!(matches!(lines[1].what, What::Nothing) && matches!(lines[3].what, What::Broken));
        assert!(matches!(lines[4].what, What::Broken));
    }
}
