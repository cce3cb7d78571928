//! Points in time and dates, as people and messages write them.

use chrono::{DateTime, Datelike, NaiveDate};

/// Unix time in milliseconds, UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UtcMillis(pub i64);

impl UtcMillis {
    /// `2026-11-23 06:40`, UTC; `unknown` when the value is no calendar time.
    #[must_use]
    pub fn minute_text(self) -> String {
        DateTime::from_timestamp_millis(self.0)
            .map_or_else(|| "unknown".into(), |t| t.format("%Y-%m-%d %H:%M").to_string())
    }

    /// Reads `2026-11-23T06:40`, UTC, with or without a `Z`; anything else is `None`.
    #[must_use]
    pub fn parse_minute(text: &str) -> Option<Self> {
        let text = text.strip_suffix('Z').unwrap_or(text);
        let time = chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").ok()?;
        Some(Self(time.and_utc().timestamp_millis()))
    }

    /// `11-23 06:40`, UTC: where the year is clear.
    #[must_use]
    pub fn short_text(self) -> String {
        DateTime::from_timestamp_millis(self.0)
            .map_or_else(|| "unknown".into(), |t| t.format("%m-%d %H:%M").to_string())
    }

    /// `2026-11-23T06:40:05Z` (RFC 3339); empty outside the years 1 to 9999, which it cannot write.
    #[must_use]
    pub fn rfc3339(self) -> String {
        let time = DateTime::from_timestamp_millis(self.0).filter(|t| (1..=9999).contains(&t.year()));
        time.map_or_else(String::new, |t| t.format("%Y-%m-%dT%H:%M:%SZ").to_string())
    }

    /// True from 2020 to 2100: what a working clock of a phone can show.
    #[must_use]
    pub fn is_plausible(self) -> bool {
        (1_577_836_800_000..4_102_444_800_000).contains(&self.0)
    }

    /// The UTC date.
    #[must_use]
    pub fn date(self) -> Option<PartialDate> {
        DateTime::from_timestamp_millis(self.0).map(|t| PartialDate {
            year: t.year(),
            month: Some(t.month()),
            day: Some(t.day()),
        })
    }
}

/// A date as sources give it: a year, a month of a year, or a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    /// Year.
    pub year: i32,
    /// Month 1-12, when known.
    pub month: Option<u32>,
    /// Day of the month, when known.
    pub day: Option<u32>,
}

impl PartialDate {
    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; anything else is `None`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year = parts.next().filter(|y| y.len() == 4)?.parse().ok()?;
        let month = match parts.next() {
            None => None,
            Some(m) => Some(m.parse::<u32>().ok().filter(|m| m_len(text, 7) && (1..=12).contains(m))?),
        };
        let day = match parts.next() {
            None => None,
            Some(d) => Some(d.parse::<u32>().ok()?),
        };
        if parts.next().is_some() {
            return None;
        }
        NaiveDate::from_ymd_opt(year, month.unwrap_or(1), day.unwrap_or(1))?;
        (day.is_none() || text.len() == 10).then_some(Self { year, month, day })
    }

    /// The last day this date can mean (a source of "2025" is at best of 31 December).
    #[must_use]
    pub fn latest_day(self) -> Option<NaiveDate> {
        match (self.month, self.day) {
            (Some(m), Some(d)) => NaiveDate::from_ymd_opt(self.year, m, d),
            (Some(12), None) | (None, _) => NaiveDate::from_ymd_opt(self.year, 12, 31),
            (Some(m), None) => NaiveDate::from_ymd_opt(self.year, m + 1, 1)?.pred_opt(),
        }
    }

    /// Whole days from this date to `now`; negative when it lies in the future.
    #[must_use]
    pub fn days_until(self, now: Self) -> Option<i64> {
        Some((now.latest_day()? - self.latest_day()?).num_days())
    }
}

fn m_len(text: &str, at_least: usize) -> bool {
    text.len() >= at_least
}

impl std::fmt::Display for PartialDate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(m) = self.month {
            write!(f, "-{m:02}")?;
            if let Some(d) = self.day {
                write!(f, "-{d:02}")?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn partial_dates_parse_exactly_or_not_at_all() {
        for good in ["2025", "2025-04", "2025-04-30", "2024-02-29"] {
            assert_eq!(PartialDate::parse(good).map(|d| d.to_string()).as_deref(), Some(good));
        }
        for bad in [
            "",
            "25",
            "2025-13",
            "2025-4",
            "2025-04-31",
            "2025-02-29",
            "2025-04-3",
            "2025-04-30-1",
            "abcd",
            "2025-",
        ] {
            assert_eq!(PartialDate::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_time_has_four_digits_of_a_year_or_is_not_written() {
        for (ms, text) in [
            (-62_135_596_800_000, "0001-01-01T00:00:00Z"),
            (-62_135_596_800_001, ""),
            (253_402_300_799_999, "9999-12-31T23:59:59Z"),
            (253_402_300_800_000, ""),
            (i64::MIN, ""),
            (i64::MAX, ""),
            (-1, "1969-12-31T23:59:59Z"),
        ] {
            assert_eq!(UtcMillis(ms).rfc3339(), text, "{ms}");
        }
    }

    #[test]
    fn a_year_is_as_young_as_its_last_day() {
        let now = PartialDate::parse("2026-11-23").unwrap();
        assert_eq!(PartialDate::parse("2025").unwrap().days_until(now), Some(327));
        assert_eq!(PartialDate::parse("2026-11").unwrap().days_until(now), Some(-7));
    }
}
