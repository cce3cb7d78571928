//! The gates for what people dial.

use std::collections::{HashMap, HashSet};

use super::{
    codes,
    gates::{Checked, first_day_is_after},
    rows::{self, Contact, Org},
};
use crate::{phone::PhoneNumber, time::PartialDate};

const FILE: &str = rows::CONTACTS;

pub(super) fn check(c: &mut Checked<'_>) {
    let rows = c.rows;
    let calling: HashMap<&str, &[String]> =
        rows.countries.iter().map(|k| (k.code.as_str(), k.calling.as_slice())).collect();
    for row in &rows.contacts {
        // Of a number that was not found there is only the day of the search, which `shape` asks for.
        if row.status != "unknown" {
            c.sourced(FILE, row.line, &row.from, matches!(row.status.as_str(), "old" | "dead"));
        } else {
            c.not_from_memory(FILE, row.line, &row.from);
        }
        shape(c, row);
        if row.looked_for.is_some_and(|day| first_day_is_after(day, c.issued)) {
            let remedy = "Correct the day of the search, or `issued` in pack.csv";
            c.fault(FILE, row.line, "looked_for", "a search after the pack was issued", remedy);
        }
        age(c, row, c.issued);
        confirmed(c, row);
        languages(c, row);
        let Some(org) = c.orgs.get(row.org.as_str()).copied() else {
            c.fault(FILE, row.line, "org", format!("no organisation `{}`", row.org), "Use an id of orgs.csv");
            continue;
        };
        police_code(c, row, org);
        code_of_its_country(c, row, org);
        private(c, row, org);
        // Of the dead, being a number of another country may be what is wrong.
        if let Some(PhoneNumber::International(number)) = row.dial.as_ref().filter(|_| row.status != "dead") {
            calls_home(c, row, org, number, calling.get(org.host.as_str()).copied().unwrap_or_default());
        }
    }
}

/// A row holds what its channel and status promise.
fn shape(c: &mut Checked<'_>, row: &Contact) {
    let line = row.line;
    let has_dial = row.dial.is_some();
    // Who is told to ask for an extension must be told for which.
    let digits = row.extension.bytes().all(|b| b.is_ascii_digit()) && row.extension.len() <= 6;
    if !digits || (row.caution == "extension") == row.extension.is_empty() {
        let remedy = "Write its digits in `extension` and `extension` in `caution`, or leave both empty";
        c.fault(
            FILE,
            line,
            "extension",
            "an extension without its digits, or digits without the caution",
            remedy,
        );
    }
    if row.status == "unknown" {
        if has_dial || !row.address.is_empty() {
            c.fault(
                FILE,
                line,
                "status",
                "unknown, but a number is given",
                "Delete the number or correct the status",
            );
        }
        if row.looked_for.is_none() {
            c.fault(FILE, line, "looked_for", "no day of the search", "Say when it was looked for last");
        }
        return;
    }
    match row.channel.as_str() {
        "phone" | "sms" | "whatsapp" if !has_dial => {
            c.fault(
                FILE,
                line,
                "number",
                "no number",
                "Give a number or a short code, or the status `unknown`",
            );
        }
        "telegram" if !has_dial && row.address.is_empty() => {
            c.fault(FILE, line, "address", "no address", "Give the number or the address of the channel");
        }
        "email" if !is_email(&row.address) => {
            c.fault(FILE, line, "address", "no e-mail address", "Write name@host");
        }
        "web" if !row.address.contains("://") => {
            c.fault(FILE, line, "address", "no web address", "Begin with https://");
        }
        _ => {}
    }
    match &row.dial {
        Some(PhoneNumber::ShortCode { country, .. }) => {
            if !matches!(row.reach.as_str(), "domestic" | "toll_free_domestic") {
                let remedy =
                    "A short code is known to the networks of one country: domestic or toll_free_domestic";
                c.fault(FILE, line, "reach", "a short code that reaches further than its country", remedy);
            }
            if !c.countries.contains(country.as_str()) {
                c.fault(
                    FILE,
                    line,
                    "dial_country",
                    format!("no country `{country}`"),
                    "Use a code of countries.csv",
                );
            }
        }
        Some(PhoneNumber::International(_)) if row.reach.is_empty() => {
            c.fault(FILE, line, "reach", "no reach", "Say from where it can be called");
        }
        _ => {}
    }
}

fn is_email(text: &str) -> bool {
    text.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && !host.contains('@') && !text.contains(char::is_whitespace)
    })
}

/// The status says no more than the date of the source allows.
fn age(c: &mut Checked<'_>, row: &Contact, issued: PartialDate) {
    let old = row.from.date.and_then(|d| d.days_until(issued)).map(|days| days > codes::OLD_AFTER_DAYS);
    match (row.status.as_str(), old) {
        ("confirmed" | "listed", Some(true)) => {
            let fault = format!("{}, but its source is older than three years", row.status);
            c.fault(FILE, row.line, "status", fault, "Check it again, or give it the status `old`");
        }
        ("old", Some(false)) => {
            c.warn(
                FILE,
                row.line,
                "status",
                "old, but its source is younger than three years",
                "Is it `listed`?",
            );
        }
        ("confirmed" | "listed", _) => review(c, row, issued),
        _ => {}
    }
}

/// A fresh row that nobody looked at for long. Emergency codes of a state outlast offices: for them the three years of
/// [`age`] are enough.
fn review(c: &mut Checked<'_>, row: &Contact, issued: PartialDate) {
    let emergency = matches!(&row.dial, Some(PhoneNumber::ShortCode { code, .. }) if code.len() <= 3);
    if emergency {
        return;
    }
    let limit = if row.purpose == "duty" { codes::REVIEW_DUTY_AFTER_DAYS } else { codes::REVIEW_AFTER_DAYS };
    let days = row.from.date.and_then(|d| d.days_until(issued));
    if let Some(days) = days.filter(|days| *days > limit) {
        let fault = format!("review due: {days} days old, the limit is {limit}");
        c.warn(FILE, row.line, "date", fault, "Check it with its source and give the new day");
    }
}

/// A number of a diplomat is theirs, not the office's: it goes with them, and it was not given for strangers.
fn private(c: &mut Checked<'_>, row: &Contact, org: &Org) {
    let said = |text: &str| {
        let mut words = text.split(|c: char| !c.is_alphanumeric());
        words.any(|word| word.eq_ignore_ascii_case("personal") || word.eq_ignore_ascii_case("private"))
    };
    let office = matches!(org.kind.as_str(), "mission" | "ministry" | "agency") && row.status != "dead";
    if office && (said(&row.note) || said(&row.from.source)) {
        let remedy = "Delete the row; a number counts when the ministry or the mission publishes it";
        c.fault(FILE, row.line, "number", "a private number of a diplomat", remedy);
    }
}

/// Two sources that do not copy each other, or a dated notice of the office itself.
fn confirmed(c: &mut Checked<'_>, row: &Contact) {
    // The same page twice is one source.
    let sources: HashSet<String> =
        row.from.source.split(';').map(|s| s.trim().to_lowercase()).filter(|s| !s.is_empty()).collect();
    let notice = sources.iter().any(|source| asserts(source, "official notice"));
    if row.status == "confirmed" && sources.len() < 2 && !notice {
        let remedy = "Name two sources with ; between them, write `official notice: ...`, or give it the status `listed`";
        c.fault(FILE, row.line, "source", "confirmed by one source", remedy);
    }
}

/// Whether these words stand in a text and none of the three before them takes them back.
pub(super) fn asserts(text: &str, words: &str) -> bool {
    let text = text.to_lowercase();
    let denies = |before: &str| {
        let sentence = before.rsplit(['.', ';', ':']).next().unwrap_or_default();
        let near = sentence.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
        near.rev().take(3).any(|word| matches!(word, "no" | "not" | "never" | "without" | "nor" | "isn"))
    };
    let mut found = text.match_indices(words).map(|(at, _)| text.get(..at).unwrap_or_default()).peekable();
    found.peek().is_some() && !found.any(denies)
}

/// The phone asks for a voice in this language; a code it does not know is nobody's language.
fn languages(c: &mut Checked<'_>, row: &Contact) {
    for tag in &row.languages {
        let (language, script) = tag.split_once('-').map_or((tag.as_str(), None), |(l, s)| (l, Some(s)));
        let script_fits = script.is_none_or(|s| {
            let cased =
                |(i, b): (usize, u8)| if i == 0 { b.is_ascii_uppercase() } else { b.is_ascii_lowercase() };
            s.len() == 4 && s.bytes().enumerate().all(cased)
        });
        if !script_fits || !is_language(language) {
            let remedy = "Use ISO 639-1 codes (en, ru, ky), with a script only where there are two (uz-Cyrl)";
            c.fault(FILE, row.line, "languages", format!("no language `{tag}`"), remedy);
        }
    }
}

/// Whether ISO 639-1 has this code.
fn is_language(code: &str) -> bool {
    const CODES: &str = "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv \
        dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it \
        iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb \
        nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss \
        st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";
    CODES.split_whitespace().any(|known| known == code)
}

/// Two or three digits ring at the police, the ambulance or the fire service, never at a ministry or mission.
fn police_code(c: &mut Checked<'_>, row: &Contact, org: &Org) {
    let Some(PhoneNumber::ShortCode { code, .. }) = &row.dial else { return };
    if matches!(org.kind.as_str(), "ministry" | "mission") && code.len() <= 3 {
        let fault = format!("{code} as the number of a {}", org.kind);
        c.fault(
            FILE,
            row.line,
            "short_code",
            fault,
            "It is an emergency number: give it to its own organisation",
        );
    }
}

/// A short code rings where its office is: with another country it is somebody else's line.
fn code_of_its_country(c: &mut Checked<'_>, row: &Contact, org: &Org) {
    let Some(PhoneNumber::ShortCode { code, country }) = &row.dial else { return };
    if *country != org.host && row.status != "dead" {
        let fault = format!("{code} is known in {country}, the organisation is in {}", org.host);
        let remedy = "Correct the country, or give the code to the organisation it rings at";
        c.fault(FILE, row.line, "dial_country", fault, remedy);
    }
}

/// A number begins with the calling code of the country the office is in.
fn calls_home(c: &mut Checked<'_>, row: &Contact, org: &Org, number: &str, calling: &[String]) {
    let digits = number.trim_start_matches('+');
    let prefix = calling.iter().any(|code| digits.starts_with(code.as_str()));
    // Two countries share +7; the first digit behind it tells them apart.
    let kazakh = digits.starts_with("77") || digits.starts_with("76");
    let agrees = match org.host.as_str() {
        "KZ" => kazakh,
        "RU" => prefix && !kazakh,
        _ => prefix,
    };
    if agrees {
        return;
    }
    let fault = format!("{number} is not a number of {}", org.host);
    let mobile_channel = matches!(row.channel.as_str(), "whatsapp" | "telegram" | "sms");
    if mobile_channel || row.note.to_lowercase().contains("foreign line") {
        c.warn(FILE, row.line, "number", fault, "A mobile or foreign line: make sure that it is theirs");
    } else {
        c.fault(
            FILE,
            row.line,
            "number",
            fault,
            "Correct it; if they do use a foreign line, write `foreign line` in the note",
        );
    }
}
