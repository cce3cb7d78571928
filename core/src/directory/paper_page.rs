//! The paper card as HTML. Nothing here knows the directory: text in, page out, every text escaped.

use super::paper::CardNumber;
use crate::text::html::{escape, tag};

/// Everything that is printed.
#[derive(Debug)]
pub(super) struct Page {
    pub(super) language: String,
    pub(super) title: String,
    pub(super) place: String,
    /// Front side.
    pub(super) entries: Vec<Entry>,
    /// Back side.
    pub(super) sentences: Vec<Sentence>,
    pub(super) meaning: String,
    pub(super) numbers: Vec<CardNumber>,
    /// Headings of the back side.
    pub(super) show: String,
    pub(super) aloud: String,
    pub(super) means: String,
    pub(super) learn: String,
    /// What stands there when no number is known.
    pub(super) no_number: String,
    /// Of the data; foot of the front side.
    pub(super) date: String,
}

/// One office.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) heading: String,
    pub(super) title: String,
    pub(super) numbers: Vec<Number>,
    pub(super) note: String,
}

/// One number as it is printed.
#[derive(Debug)]
pub(super) struct Number {
    pub(super) display: String,
    /// A short code, known to the networks of one country only.
    pub(super) short: bool,
    pub(super) note: String,
    /// What to know before dialling.
    pub(super) caution: String,
}

/// A sentence to show, with its reading for who cannot read it; empty when not needed.
#[derive(Debug)]
pub(super) struct Sentence {
    pub(super) language: String,
    pub(super) text: String,
    pub(super) reading: String,
    /// No native speaker has read it.
    pub(super) review_needed: bool,
}

/// Two pages of A6. Nothing is hidden when it does not fit: then there are three. Numbers are large, the smallest text has
/// 7.5 points; black on white for the cheapest printer.
const STYLE: &str = "\
@page{size:105mm 148mm;margin:0}\
*{box-sizing:border-box;margin:0;padding:0}\
body{font-family:'Noto Sans','Noto Sans Thai','Noto Sans Myanmar','Noto Sans Lao','Noto Sans Khmer','Noto Sans CJK SC',\
'Noto Naskh Arabic',sans-serif;font-size:9.5pt;line-height:1.22;color:#000;background:#fff}\
section{width:105mm;padding:6mm 7mm 5mm;break-after:page;overflow-wrap:anywhere}\
section:last-child{break-after:auto}\
h1{font-size:12pt;line-height:1.15}\
h2{font-size:8.5pt;font-weight:normal;border-top:.3mm solid #000;margin-top:1.6mm;padding-top:1mm}\
.where{margin-bottom:1mm}\
.title{font-weight:bold}\
.number{font-size:18pt;line-height:1.15;font-weight:bold;white-space:nowrap;unicode-bidi:isolate;direction:ltr}\
.small{font-size:7.5pt}\
.show{font-size:15pt;line-height:1.35;margin-top:.6mm}\
.two{font-size:8.5pt}\
.two .show{font-size:11.5pt;line-height:1.3}\
.two .number{font-size:16pt}\
.read{font-style:italic}";

impl Page {
    /// The whole document.
    pub(super) fn html(&self) -> String {
        let mut out = String::with_capacity(6_000);
        out.push_str("<!DOCTYPE html>\n<html lang=\"");
        escape(&self.language, &mut out);
        // Whatever a text might hold, nothing is ever run or fetched.
        out.push_str(
            "\"><head><meta charset=\"utf-8\">\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\
             <meta name=\"viewport\" content=\"width=device-width\"><title>",
        );
        escape(&self.title, &mut out);
        out.push_str("</title><style>");
        out.push_str(STYLE);
        out.push_str("</style></head>\n<body>\n<section>");
        self.front(&mut out);
        // Near a border there are two sentences to show; they get smaller letters.
        out.push_str("</section>\n<section");
        out.push_str(if self.sentences.len() > 1 { " class=\"two\">" } else { ">" });
        self.back(&mut out);
        out.push_str("</section>\n</body></html>\n");
        out
    }

    fn front(&self, out: &mut String) {
        tag(out, "h1", "", &self.title);
        tag(out, "p", " class=\"where\"", &self.place);
        let mut heading = "";
        for entry in &self.entries {
            // Two offices of one kind stand under one heading.
            if entry.heading != heading {
                tag(out, "h2", "", &entry.heading);
            }
            heading = &entry.heading;
            tag(out, "p", " class=\"title\"", &entry.title);
            for number in &entry.numbers {
                tag(out, "p", " class=\"number\"", &number.display);
                tag(out, "p", " class=\"small\"", &number.note);
                tag(out, "p", " class=\"small\"", &number.caution);
            }
            tag(out, "p", "", &entry.note);
        }
        tag(out, "h2", " class=\"small\"", &self.date);
    }

    fn back(&self, out: &mut String) {
        tag(out, "h2", "", &self.show);
        for sentence in &self.sentences {
            out.push_str("<p class=\"show\" dir=\"auto\" lang=\"");
            escape(&sentence.language, out);
            out.push_str("\">");
            escape(&sentence.text, out);
            out.push_str("</p>");
        }
        if self.sentences.iter().any(|s| !s.reading.is_empty()) {
            tag(out, "h2", "", &self.aloud);
        }
        for sentence in &self.sentences {
            tag(out, "p", " class=\"read\"", &sentence.reading);
        }
        if self.sentences.iter().any(|s| s.language != self.language) {
            tag(out, "h2", "", &self.means);
            tag(out, "p", "", &self.meaning);
        }
        tag(out, "h2", "", &self.learn);
        if self.numbers.is_empty() {
            tag(out, "p", "", &self.no_number);
        }
        for number in &self.numbers {
            tag(out, "p", "", &number.label);
            tag(out, "p", " class=\"number\"", &number.display);
            tag(out, "p", " class=\"small\"", &number.warning);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_becomes_markup() {
        let hostile = "<script>alert(1)</script>\"'&amp;</style>";
        let text = || hostile.to_owned();
        let page = Page {
            language: text(),
            title: text(),
            place: text(),
            entries: vec![Entry {
                heading: text(),
                title: text(),
                numbers: vec![Number { display: text(), short: false, note: text(), caution: text() }],
                note: text(),
            }],
            sentences: vec![Sentence {
                language: text(),
                text: text(),
                reading: text(),
                review_needed: true,
            }],
            meaning: text(),
            numbers: vec![CardNumber { label: text(), display: text(), number: text(), warning: text() }],
            show: text(),
            aloud: text(),
            means: text(),
            learn: text(),
            no_number: text(),
            date: text(),
        };
        let html = page.html();
        let safe = "&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;amp;&lt;/style&gt;";
        assert!(!html.contains("<script") && html.matches("</style>").count() == 1);
        assert_eq!(html.matches(safe).count(), 20, "{html}");
    }
}
