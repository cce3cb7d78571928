//! Head and policy of the page, its first words, and what the phone said.

use std::fmt::Write as _;

use super::{Report, checker};
use crate::{
    embedded,
    journal::{telling::Telling, tree::sha256},
    text::html::{escape, tag},
};

/// Our own sources in the page.
struct Sources {
    /// The verifier, and what gives it to the reader.
    scripts: Vec<String>,
    style: String,
}

impl Sources {
    fn unpack() -> Self {
        let files = embedded::PAGE.unpack().into_iter();
        let texts = files.map(|(name, bytes)| (name, String::from_utf8_lossy(&bytes).into_owned()));
        let (styles, scripts): (Vec<_>, Vec<_>) = texts.partition(|(name, _)| name.ends_with(".css"));
        let text = |(_, text)| text;
        Self {
            scripts: scripts.into_iter().map(text).collect(),
            style: styles.into_iter().map(text).collect(),
        }
    }
}

impl Report {
    /// The whole document around its body. Nothing is loaded; styles and the script are those whose hashes stand here, whatever a text
    /// in a record might hold.
    pub(super) fn around(&self, body: &str) -> String {
        let words = checker::words(self);
        let Sources { scripts, style } = Sources::unpack();
        let mut out = String::with_capacity(body.len() + 60_000);
        out.push_str("<!DOCTYPE html>\n<html lang=\"");
        escape(self.words.language(), &mut out);
        out.push_str("\"><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src ");
        out.push_str(&scripts.iter().map(|script| source_hash(script)).collect::<Vec<_>>().join(" "));
        out.push_str("; style-src ");
        out.push_str(&source_hash(&style));
        out.push_str(
            "; base-uri 'none'; form-action 'none'\">\
             <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\
             <meta name=\"referrer\" content=\"no-referrer\">",
        );
        tag(&mut out, "title", "", &self.say("report-title"));
        // Our own sources, which a test keeps free of an end tag.
        for part in [
            "<style>",
            &style,
            "</style></head>\n<body>\n",
            body,
            "<script type=\"application/json\" id=\"words\">",
        ] {
            out.push_str(part);
        }
        out.push_str(&words);
        for script in &scripts {
            out.push_str("</script>\n<script>");
            out.push_str(script);
        }
        out.push_str("</script>\n</body></html>\n");
        out
    }

    /// The title, and what must be read before anything else.
    pub(super) fn opening(&self, told: &Telling, out: &mut String) {
        out.push_str("<header>");
        tag(out, "h1", "", &self.say("report-title"));
        let journal = self.words.say("report-journal", &[("id", told.verification.journal.as_str().into())]);
        tag(out, "p", " class=\"id\"", &journal);
        if self.words.review_needed() {
            tag(out, "p", " class=\"small\"", &self.say("report-unread"));
        }
        out.push_str("<div class=\"warning\">");
        tag(out, "h2", "", &self.say("report-warning-title"));
        tag(out, "p", "", &self.say("report-warning"));
        if self.words.language() != "en" {
            tag(out, "p", " lang=\"en\"", &self.english.say("report-warning", &[]));
        }
        tag(out, "p", "", &self.say("report-story"));
        out.push_str("</div></header>\n");
    }

    /// The verdict of the phone that made the bundle, marked as such.
    pub(super) fn phone(&self, told: &Telling, out: &mut String) {
        out.push_str("<section>");
        tag(out, "h2", "", &self.say("report-phone-title"));
        tag(out, "p", " class=\"small\"", &self.say("report-phone-note"));
        let found = &told.verification;
        let verdict = serde_json::to_value(found.verdict).unwrap_or_default();
        let codes = found.reasons.join(", ");
        let _ = write!(
            out,
            "<p class=\"code\">{}",
            verdict.as_str().unwrap_or_default().replace("_WITH_", " WITH ")
        );
        if !codes.is_empty() {
            out.push_str(": ");
            escape(&codes, out);
        }
        out.push_str("</p><ul>");
        for line in &found.lines {
            tag(out, "li", "", line);
        }
        out.push_str("</ul></section>\n");
    }
}

/// How a Content Security Policy names an inline source.
fn source_hash(text: &str) -> String {
    format!("'sha256-{}'", base64(&sha256(&[text.as_bytes()])))
}

/// RFC 4648, section 4.
fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let bits = (0..3).fold(0_usize, |n, i| n << 8 | three.get(i).map_or(0, |b| usize::from(*b)));
        for i in 0..4 {
            let letter = ALPHABET.get(bits >> (18 - 6 * i) & 63).copied().unwrap_or(b'=');
            out.push(if i <= three.len() { char::from(letter) } else { '=' });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_as_the_rfc_has_it() {
        for (plain, coded) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(base64(plain.as_bytes()), coded);
        }
    }

    #[test]
    fn our_own_sources_end_where_we_end_them() {
        let Sources { scripts, style } = Sources::unpack();
        assert_eq!((scripts.len(), style.is_empty()), (2, false));
        for source in scripts.iter().chain([&style]) {
            assert!(!source.contains("</") && !source.contains("<!--"));
            // The parser of HTML changes these, and the hash would not fit.
            assert!(!source.contains('\r') && !source.contains('\0'));
        }
    }
}
