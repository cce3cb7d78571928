//! Contact lines: numbers and addresses with what a person should know before dialling.

use rusqlite::Row;

use super::{
    model::{Channel, ContactLine, HelpStep, Status, Usable},
    names,
    store::Store,
};
use crate::{
    error::Result, order::Arrange as _, pack::codes::OLD_AFTER_DAYS, time::PartialDate, words::Words,
};

const CONTACTS: &str = "SELECT channel, purpose, number, short_code, dial_country, address, reach, hours, languages, status, \
     (SELECT text FROM sentence WHERE id = source), date, looked_for, caution, extension FROM contact WHERE org = ?1 ORDER BY nr";

/// What is known of reaching one organisation.
#[derive(Debug, Default)]
pub(super) struct Reach {
    /// Best first.
    pub(super) lines: Vec<ContactLine>,
    /// Latest day somebody looked for a number in vain.
    pub(super) looked_for: Option<String>,
}

impl Reach {
    /// True when there is something to dial.
    pub(super) fn callable(&self) -> bool {
        self.lines.iter().any(|line| line.number.is_some() || line.short_code.is_some())
    }

    /// True when a fresh source gives opening hours for any line.
    pub(super) fn has_hours(&self) -> bool {
        self.lines.iter().any(|line| line.hours.is_some() && line.status != Status::Old)
    }

    /// True when there is a number that can be called from every country.
    pub(super) fn called_from_anywhere(&self) -> bool {
        self.lines.iter().any(|line| line.number.is_some() && line.reach == "international")
    }
}

/// The caution of a mobile number so old that a stranger may have it by now: whoever else can be called is called before.
pub(super) const OLD_MOBILE: &str = "old_mobile";

/// The lines of a step that a phone can dial.
pub(super) fn dialled(step: &HelpStep) -> impl Iterator<Item = &ContactLine> {
    step.contacts.iter().filter(|line| line.number.is_some() || line.short_code.is_some())
}

/// A sentence about a number and what to know before dialling it: one thought.
pub(super) fn with_care(said: String, warning: &str) -> String {
    if warning.is_empty() { said } else { format!("{said} {warning}") }
}

/// What to know before this number is dialled, in words; empty for most.
pub(super) fn caution(line: &ContactLine, words: &Words) -> String {
    match (line.caution.as_str(), &line.extension) {
        ("", _) => String::new(),
        ("extension", Some(digits)) => {
            words.say("directory-warning-extension-number", &[("number", digits.as_str().into())])
        }
        (caution, _) => words.say(&format!("directory-warning-{}", caution.replace('_', "-")), &[]),
    }
}

struct Stored {
    line: ContactLine,
    status: String,
    looked_for: String,
}

impl Store {
    /// The contacts of an organisation as of `today`.
    pub(super) fn reach(&self, org: &str, today: PartialDate, words: &Words) -> Result<Reach> {
        let mut query = self.conn.prepare_cached(CONTACTS)?;
        let stored = query.query_map([org], read)?.collect::<rusqlite::Result<Vec<_>>>()?;
        let mut reach = Reach::default();
        let mut lines = Vec::with_capacity(stored.len());
        for row in stored {
            if row.status == "unknown" {
                reach.looked_for = reach.looked_for.max(Some(row.looked_for).filter(|d| !d.is_empty()));
            } else {
                let doubtful =
                    matches!(row.line.caution.as_str(), OLD_MOBILE | "event_line" | "temporary_line");
                lines.push((doubtful, self.finish(row, today, words)?));
            }
        }
        lines.arrange_by_key(|(doubtful, line)| rank(line, *doubtful));
        reach.lines = lines.into_iter().map(|(_, line)| line).collect();
        Ok(reach)
    }

    fn finish(&self, row: Stored, today: PartialDate, words: &Words) -> Result<ContactLine> {
        let mut line = row.line;
        line.status = status(&row.status, &line.checked, today);
        let date = names::date_text(&line.checked, words);
        let undated = line.checked.is_empty();
        let key = match line.status {
            Status::Confirmed => "directory-status-confirmed",
            Status::Listed => "directory-status-listed",
            Status::Old if undated => "directory-status-old-undated",
            Status::Old => "directory-status-old",
        };
        line.status_text = words.say(key, &[("date", date.into())]);
        let mut warnings = Vec::new();
        if !line.caution.is_empty() {
            warnings.push(caution(&line, words));
        }
        let dialled = line.number.is_some() || line.short_code.is_some();
        // The warning of an old mobile number says it better.
        if line.status == Status::Old && dialled && line.caution != OLD_MOBILE {
            warnings.push(words.say("directory-warning-old", &[]));
        }
        if let Some(country) = &line.dial_country {
            let country = self.country(country, words)?;
            warnings.push(words.say("directory-warning-short-code", &[("country", country.into())]));
        } else if line.reach != "international" && line.number.is_some() {
            warnings.push(words.say("directory-warning-domestic", &[]));
        }
        line.warning = (!warnings.is_empty()).then(|| warnings.join(" "));
        line.display = match (&line.number, &line.short_code, &line.address) {
            (Some(number), _, _) => display(number, &self.calling),
            (None, Some(code), _) => code.clone(),
            (None, None, address) => address.clone().unwrap_or_default(),
        };
        line.key = key_of(&line);
        Ok(line)
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Stored> {
    let channel: String = row.get(0)?;
    let hours: String = row.get(7)?;
    let languages: String = row.get(8)?;
    let extension: String = row.get(14)?;
    Ok(Stored {
        line: ContactLine {
            channel: channel_of(&channel),
            purpose: row.get(1)?,
            number: row.get(2)?,
            short_code: row.get(3)?,
            dial_country: row.get(4)?,
            address: row.get(5)?,
            display: String::new(),
            status: Status::Old,
            status_text: String::new(),
            source: row.get(10)?,
            checked: row.get(11)?,
            hours: Some(hours).filter(|h| !h.is_empty()),
            languages: languages.split('|').filter(|l| !l.is_empty()).map(str::to_owned).collect(),
            reach: row.get(6)?,
            warning: None,
            key: String::new(),
            usable: Usable::Yes,
            usable_text: String::new(),
            tried: None,
            caution: row.get(13)?,
            extension: Some(extension).filter(|digits| !digits.is_empty()),
        },
        status: row.get(9)?,
        looked_for: row.get(12)?,
    })
}

/// What a line is known by on this phone: it stays the same when the pack changes around it.
fn key_of(line: &ContactLine) -> String {
    match (&line.number, &line.short_code, &line.dial_country) {
        (Some(number), _, _) => number.clone(),
        (None, Some(code), Some(country)) => format!("{country} {code}"),
        _ => line.address.clone().unwrap_or_default(),
    }
}

pub(crate) fn channel_of(text: &str) -> Channel {
    match text {
        "phone" => Channel::Phone,
        "sms" => Channel::Sms,
        "whatsapp" => Channel::Whatsapp,
        "telegram" => Channel::Telegram,
        "email" => Channel::Email,
        _ => Channel::Web,
    }
}

/// A row grows old on the phone, too: the pack may be years behind.
fn status(stored: &str, checked: &str, today: PartialDate) -> Status {
    let days = PartialDate::parse(checked).and_then(|d| d.days_until(today));
    match (stored, days) {
        ("confirmed", Some(days)) if days <= OLD_AFTER_DAYS => Status::Confirmed,
        ("listed", Some(days)) if days <= OLD_AFTER_DAYS => Status::Listed,
        _ => Status::Old,
    }
}

/// Best first: what can be dialled, what is fresh, what is surely still theirs, a call before a message, the line for
/// emergencies, the number that works from everywhere.
fn rank(line: &ContactLine, doubtful: bool) -> (bool, bool, bool, Channel, u8, Status, bool) {
    let purpose = match line.purpose.as_str() {
        "duty" => 0,
        "trafficking" => 1,
        "consular" => 2,
        "help" => 3,
        "main" => 4,
        "labour" => 5,
        "migration" => 6,
        _ => 7,
    };
    let silent = line.number.is_none() && line.short_code.is_none();
    let old = line.status == Status::Old;
    (silent, old, doubtful, line.channel, purpose, line.status, line.number.is_none())
}

/// Digits of the area code that a national number begins with, in the countries people most often call; else none is known.
fn area(calling: &str, national: &str) -> usize {
    match calling {
        // Mobile numbers are one digit longer than the others.
        "66" | "971" => 1 + usize::from(national.len() > 8),
        "60" => 1 + usize::from(national.starts_with('1')),
        "95" => 1,
        "855" | "856" | "992" | "993" | "994" | "998" => 2,
        "7" | "90" | "996" => 3,
        _ => 0,
    }
}

/// A number as people read it out: country code, area code, then groups of three.
pub(super) fn display(number: &str, calling: &[String]) -> String {
    let digits = number.trim_start_matches('+');
    let code = calling.iter().filter(|c| digits.starts_with(c.as_str())).max_by_key(|c| c.len());
    let Some((code, rest)) = code.and_then(|code| Some((code, digits.strip_prefix(code.as_str())?))) else {
        return number.to_owned();
    };
    if rest.len() < 6 {
        return format!("+{code} {rest}");
    }
    let (area, rest) = rest.split_at_checked(area(code, rest)).unwrap_or(("", rest));
    let mut groups = vec![format!("+{code}")];
    groups.extend((!area.is_empty()).then(|| area.to_owned()));
    let size = if rest.len() == 8 && !area.is_empty() { 4 } else { 3 };
    let mut left: Vec<char> = rest.chars().collect();
    while left.len() > size + 1 {
        groups.push(left.drain(..size).collect());
    }
    groups.push(left.into_iter().collect());
    groups.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_and_keep_every_digit() {
        let calling: Vec<String> = ["66", "996", "7", "60", "95", "65", "971"].map(str::to_owned).into();
        for (number, shown) in [
            ("+6626753995", "+66 2 675 3995"),
            ("+66812345678", "+66 81 234 5678"),
            ("+996312663405", "+996 312 663 405"),
            ("+996999312002", "+996 999 312 002"),
            ("+74951234567", "+7 495 123 4567"),
            ("+60342532406", "+60 3 4253 2406"),
            ("+951254161", "+95 1 254 161"),
            ("+951241955", "+95 1 241 955"),
            ("+97142285347", "+971 4 228 5347"),
            ("+6562351234", "+65 623 512 34"),
            ("+49301234567", "+49301234567"),
            ("+6612345", "+66 12345"),
        ] {
            assert_eq!(display(number, &calling), shown);
        }
    }

    #[test]
    fn status_falls_with_time_and_never_rises() {
        let on = |text| PartialDate::parse(text).unwrap();
        assert_eq!(status("confirmed", "2025-05", on("2026-11-22")), Status::Confirmed);
        assert_eq!(status("confirmed", "2025-05", on("2029-11-22")), Status::Old);
        assert_eq!(status("listed", "", on("2026-11-22")), Status::Old);
        assert_eq!(status("old", "2026", on("2026-11-22")), Status::Old);
    }
}
