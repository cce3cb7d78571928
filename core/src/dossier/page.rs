//! A dossier as HTML and as plain text. Every text is escaped; nothing is run or fetched.

use super::compose::{Block, Said};
use crate::text::html::{escape, shown, tag};

/// A4, black on white for the cheapest printer; readable on a phone. What is asked stands large: it is held up to an officer.
const STYLE: &str = "\
@page{size:A4;margin:16mm}\
*{box-sizing:border-box}\
body{font-family:'Noto Sans','Noto Sans Thai','Noto Sans Myanmar',sans-serif;font-size:11pt;line-height:1.4;color:#000;\
background:#fff;max-width:48rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}\
h1{font-size:17pt;line-height:1.25;margin:0 0 .6rem}\
h2{font-size:13pt;border-top:.4mm solid #000;padding-top:.5rem;margin:1.3rem 0 .5rem;break-after:avoid}\
h3{font-size:11pt;margin:1rem 0 .3rem;break-after:avoid}\
p{margin:.3rem 0}\
.own{display:block;font-size:.82em;font-weight:normal;color:#333}\
.ask{font-size:14pt;line-height:1.35;font-weight:bold;margin:.55rem 0}\
.point{padding-left:1.6rem;text-indent:-1.6rem;break-inside:avoid}\
.point .own{text-indent:0}\
.name{font-weight:bold}\
.name .own{display:inline;margin-left:.4rem}\
.text{white-space:pre-wrap;border-left:.6mm solid #888;padding-left:.6rem}\
.code{font-family:'Noto Sans Mono',monospace;font-size:8.5pt;word-break:break-all}";

/// The whole document.
pub(super) fn html(blocks: &[Block], officer: &str, own: &str) -> String {
    let mut page = Html { out: String::with_capacity(4_000 + blocks.len() * 200), own };
    page.out.push_str("<!DOCTYPE html>\n<html lang=\"");
    escape(officer, &mut page.out);
    page.out.push_str(
        "\"><head><meta charset=\"utf-8\">\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\
         <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\
         <meta name=\"referrer\" content=\"no-referrer\"><title>",
    );
    if let Some(Block::Heading(_, title)) = blocks.first() {
        escape(&title.officer, &mut page.out);
    }
    page.out.push_str("</title><style>");
    page.out.push_str(STYLE);
    page.out.push_str("</style></head>\n<body>\n");
    for block in blocks {
        page.block(block);
        page.out.push('\n');
    }
    page.out.push_str("</body></html>\n");
    page.out
}

struct Html<'a> {
    out: String,
    own: &'a str,
}

impl Html<'_> {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(level, said) => {
                let name = ["h1", "h2", "h3"].get(usize::from(*level).saturating_sub(1)).unwrap_or(&"h3");
                self.both(name, "", said, "");
            }
            Block::Line(said) => self.both("p", "", said, ""),
            Block::Ask(said) => self.both("p", " class=\"ask\"", said, ""),
            Block::Point(said, numbers) => {
                let crossed = Said { officer: format!("☒ {}", said.officer), own: said.own.clone() };
                self.both("p", " class=\"point\"", &crossed, &in_brackets(numbers));
            }
            Block::Field(name, text) => {
                self.both("p", " class=\"name\"", name, "");
                tag(&mut self.out, "p", " class=\"text\" dir=\"auto\"", &shown(text));
            }
            Block::Code(name, value) => {
                self.out.push_str("<p class=\"code\">");
                if !name.officer.is_empty() {
                    escape(&name.officer, &mut self.out);
                    self.out.push_str(": ");
                }
                escape(&shown(value), &mut self.out);
                self.out.push_str("</p>");
            }
        }
    }

    fn both(&mut self, name: &str, attributes: &str, said: &Said, behind: &str) {
        for part in ["<", name, attributes, ">"] {
            self.out.push_str(part);
        }
        escape(&said.officer, &mut self.out);
        escape(behind, &mut self.out);
        let attributes = format!(" class=\"own\" lang=\"{}\"", self.own);
        tag(&mut self.out, "span", &attributes, &said.own);
        for part in ["</", name, ">"] {
            self.out.push_str(part);
        }
    }
}

/// The same as plain text, one thing on a line; what is asked and headings stand apart.
pub(super) fn text(blocks: &[Block]) -> String {
    let mut out = String::new();
    for block in blocks {
        match block {
            Block::Heading(level, said) => {
                if *level > 1 {
                    out.push('\n');
                }
                let mark = if *level == 3 { "" } else { "# " };
                both(&mut out, mark, said, "", "");
            }
            Block::Line(said) | Block::Ask(said) => both(&mut out, "", said, "", ""),
            Block::Point(said, numbers) => both(&mut out, "[x] ", said, &in_brackets(numbers), "    "),
            Block::Field(name, text) => {
                out.push_str(&name.officer);
                if !name.own.is_empty() {
                    out.push_str(" / ");
                    out.push_str(&name.own);
                }
                out.push_str(": ");
                out.push_str(&shown(text));
                out.push('\n');
            }
            Block::Code(name, value) => {
                if !name.officer.is_empty() {
                    out.push_str(&name.officer);
                    out.push_str(": ");
                }
                out.push_str(&shown(value));
                out.push('\n');
            }
        }
    }
    out
}

/// One line for each language.
fn both(out: &mut String, mark: &str, said: &Said, behind: &str, indent: &str) {
    for part in [mark, &said.officer, behind, "\n"] {
        out.push_str(part);
    }
    if !said.own.is_empty() {
        for part in [indent, &said.own, "\n"] {
            out.push_str(part);
        }
    }
}

fn in_brackets(numbers: &str) -> String {
    if numbers.is_empty() { String::new() } else { format!(" [{numbers}]") }
}
