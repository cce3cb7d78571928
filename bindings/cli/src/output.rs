//! Everything that goes to standard output: lines of at most 100 columns, colour only where it is wanted, JSON in one line.

use std::io::{BufWriter, IsTerminal as _, StdoutLock, Write as _};

use anstream::{AutoStream, ColorChoice};
use anstyle::{AnsiColor, Style};
use serde::Serialize;

use crate::failure::Done;

/// Widest line, also on wide terminals: long lines are hard to read.
const WIDEST: usize = 100;
/// Narrowest line that text is still folded to.
const NARROWEST: usize = 40;

/// What a piece of text is, for whoever sees colours.
#[derive(Debug, Clone, Copy)]
pub enum Look {
    /// A heading.
    Heading,
    /// Something wrong.
    Bad,
    /// Something to look at.
    Doubtful,
    /// Something in order.
    Good,
    /// What must be found at a glance: a number, an anchor.
    Key,
    /// Less important.
    Faint,
}

impl Look {
    fn style(self) -> Style {
        let colour = |c: AnsiColor| Style::new().fg_color(Some(c.into()));
        match self {
            Self::Heading => colour(AnsiColor::Cyan).bold(),
            Self::Bad => colour(AnsiColor::Red).bold(),
            Self::Doubtful => colour(AnsiColor::Yellow).bold(),
            Self::Good => colour(AnsiColor::Green).bold(),
            Self::Key => Style::new().bold(),
            Self::Faint => Style::new().dimmed(),
        }
    }
}

/// Standard output.
pub struct Out {
    sink: BufWriter<StdoutLock<'static>>,
    colour: bool,
    width: usize,
}

impl Out {
    /// Standard output with or without colour.
    pub fn new(colour: ColorChoice) -> Self {
        let raw = std::io::stdout();
        let colour = match colour {
            ColorChoice::Auto => AutoStream::choice(&raw) != ColorChoice::Never,
            other => other != ColorChoice::Never,
        };
        let width = if raw.is_terminal() { textwrap::termwidth().clamp(NARROWEST, WIDEST) } else { WIDEST };
        Self { sink: BufWriter::new(raw.lock()), colour, width }
    }

    /// Whether colours are shown; where they are not, signs have to do.
    pub fn colour(&self) -> bool {
        self.colour
    }

    /// Columns of a line.
    pub fn width(&self) -> usize {
        self.width
    }

    /// The text in the style of its kind.
    pub fn paint(&self, look: Look, text: &str) -> String {
        if !self.colour || text.is_empty() {
            return text.to_owned();
        }
        let style = look.style();
        format!("{}{text}{}", style.render(), style.render_reset())
    }

    /// One line as it is, but for what would drive the terminal: the last door, for what nobody thought of as a stranger's text.
    pub fn line(&mut self, text: &str) -> Done<()> {
        Ok(writeln!(self.sink, "{}", harmless(text.trim_end(), self.colour))?)
    }

    /// An empty line.
    pub fn blank(&mut self) -> Done<()> {
        self.line("")
    }

    /// A heading with an empty line before it.
    pub fn heading(&mut self, text: &str) -> Done<()> {
        let text = self.paint(Look::Heading, text);
        self.blank()?;
        self.line(&text)
    }

    /// Text folded to the width, each line behind `indent` blanks.
    pub fn para(&mut self, indent: usize, text: &str) -> Done<()> {
        self.hang(indent, "", text)
    }

    /// Text folded to the width behind `lead`; its further lines begin below the first one's text.
    pub fn hang(&mut self, indent: usize, lead: &str, text: &str) -> Done<()> {
        let first = format!("{}{lead}", " ".repeat(indent));
        let rest = " ".repeat(indent + textwrap::core::display_width(lead));
        for part in text.split('\n') {
            let options = textwrap::Options::new(self.width)
                // Its default depends on features that any package of a build may ask for.
                .wrap_algorithm(textwrap::WrapAlgorithm::FirstFit)
                .word_separator(textwrap::WordSeparator::AsciiSpace)
                .word_splitter(textwrap::WordSplitter::NoHyphenation)
                .initial_indent(&first)
                .subsequent_indent(&rest);
            for line in textwrap::wrap(part, options) {
                self.line(&line)?;
            }
        }
        Ok(())
    }

    /// The text cut so that it fills no more than `lines` lines behind `indent` columns.
    pub fn lines_at_most(&self, lines: usize, indent: usize, text: &str) -> String {
        let line = self.width.saturating_sub(indent);
        // Folding loses up to a word at the end of each line but the last.
        shorten(text, line * lines - (lines - 1) * line / 6)
    }

    /// One value as one line of JSON.
    pub fn json<T: Serialize>(&mut self, value: &T) -> Done<()> {
        let text = serde_json::to_string(value).map_err(std::io::Error::other)?;
        Ok(writeln!(self.sink, "{text}")?)
    }

    /// Bytes as they are.
    pub fn bytes(&mut self, bytes: &[u8]) -> Done<()> {
        Ok(self.sink.write_all(bytes)?)
    }

    /// Hands what was written to the system; only then is it known whether there was room for it.
    pub fn flush(&mut self) -> Done<()> {
        Ok(self.sink.flush()?)
    }
}

/// Cuts a text to a number of columns, at a blank when there is one, and shows that it was cut.
fn shorten(text: &str, columns: usize) -> String {
    use textwrap::core::display_width;
    if display_width(text) <= columns {
        return text.to_owned();
    }
    let mut short = String::new();
    for word in text.split(' ') {
        if display_width(&short) + display_width(word) + 2 > columns {
            break;
        }
        if !short.is_empty() {
            short.push(' ');
        }
        short.push_str(word);
    }
    format!("{}…", short.trim_end_matches([',', ';', ':', '.', ' ']))
}

/// The text without anything that drives a terminal, except the colours of [`Out::paint`] where they are shown.
fn harmless(text: &str, colour: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('\u{1b}').filter(|_| colour) {
        out.push_str(&printable(before));
        let end = behind.find(|c: char| !(c.is_ascii_digit() || matches!(c, '[' | ';')));
        rest = match end.and_then(|end| behind.split_at_checked(end + 1)) {
            Some((style, after)) if style.starts_with('[') && style.ends_with('m') => {
                out.push('\u{1b}');
                out.push_str(style);
                after
            }
            _ => {
                out.push('·');
                behind
            }
        };
    }
    out.push_str(&printable(rest));
    out
}

/// A stranger's text made safe for a terminal: whatever would move its cursor, change its colours or turn the reading
/// direction shows as a dot. Offsets of scalars stay as they are.
pub fn printable(text: &str) -> String {
    let harmless = |c: char| match c {
        '\n' => '\n',
        '\t' => ' ',
        c if c.is_control()
            || matches!(c, '\u{061C}' | '\u{FEFF}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}') =>
        {
            '·'
        }
        c => c,
    };
    text.chars().map(harmless).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hostile_text_cannot_drive_the_terminal() {
        assert_eq!(printable("a\u{1b}[2Jb\r\u{202E}c\0\u{61c}\u{feff}\n"), "a·[2Jb··c···\n");
    }

    #[test]
    fn what_nobody_thought_of_cannot_drive_it_either() {
        let bold = Look::Key.style();
        let ours = format!("{}x{}", bold.render(), bold.render_reset());
        assert_eq!(
            harmless(&format!("{ours}\u{1b}]0;t\u{7}\u{1b}[2Jb\u{202e}"), true),
            format!("{ours}·]0;t··[2Jb·")
        );
        assert_eq!(harmless(&ours, false), "·[1mx·[0m");
        assert_eq!(harmless("image/\u{1b}", true), "image/·");
    }

    #[test]
    fn a_cut_line_fits_and_says_so() {
        assert_eq!(shorten("one two three", 13), "one two three");
        assert_eq!(shorten("one two, three", 11), "one two…");
    }
}
