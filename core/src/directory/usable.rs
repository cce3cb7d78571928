//! What works from this phone as it is now: on a foreign SIM, over Wi-Fi only, without money or network.
//!
//! A short code belongs to the networks of a country, never to a place: what decides is the serving network's country. What
//! a call costs is said only where the pack says it (`toll_free_domestic`).

use super::{
    contacts::Reach,
    model::{Channel, ContactLine, Line, Usable},
    names::Org,
    store::Store,
};
use crate::{error::Result, order::Arrange as _, words::Words};

/// What is known of the phone.
#[derive(Debug, Clone, Default)]
pub(super) struct Phone {
    pub(super) line: Option<Line>,
    /// Country of the serving network.
    pub(super) network: Option<String>,
}

/// A verdict and the key of its sentence; no key where there is nothing to say.
type Verdict = (Usable, &'static str);

impl Phone {
    /// What the phone told, as far as the directory knows the country. An unknown one must not stand in the way of an answer.
    pub(super) fn of(store: &Store, line: Option<Line>, network: Option<&str>) -> Self {
        let on_air = !matches!(line, Some(Line::WifiOnly | Line::NoSignal));
        let network = network.filter(|_| on_air).and_then(|code| store.known_country(code, "country").ok());
        Self { line, network }
    }

    fn judge(&self, line: &ContactLine, host: &str, emergency: bool) -> Verdict {
        if self.line == Some(Line::NoSignal) {
            return (Usable::No, "reach-no-signal");
        }
        match line.channel {
            Channel::Phone if line.short_code.is_some() => self.judge_short(line, emergency),
            Channel::Phone | Channel::Sms if line.reach != "international" && line.number.is_some() => {
                self.judge_domestic(line, host)
            }
            Channel::Phone => match self.line {
                Some(Line::WifiOnly) => (Usable::Maybe, "reach-wifi-call"),
                Some(Line::NoCredit) => (Usable::Maybe, "reach-no-money"),
                _ => (Usable::Yes, ""),
            },
            Channel::Sms => match self.line {
                Some(Line::WifiOnly) => (Usable::No, "reach-wifi-sms"),
                Some(Line::NoCredit) => (Usable::Maybe, "reach-no-money"),
                _ => (Usable::Yes, ""),
            },
            Channel::Whatsapp | Channel::Telegram | Channel::Email | Channel::Web => match self.line {
                Some(Line::Roaming | Line::NoCredit) => (Usable::Maybe, "reach-needs-internet"),
                _ => (Usable::Yes, ""),
            },
        }
    }

    fn judge_short(&self, line: &ContactLine, emergency: bool) -> Verdict {
        let there = match (&self.network, &line.dial_country) {
            (Some(network), Some(country)) => Some(network == country),
            _ => None,
        };
        let free = line.reach == "toll_free_domestic";
        match (self.line, there) {
            (Some(Line::WifiOnly), _) => (Usable::No, "reach-short-wifi"),
            (_, Some(false)) => (Usable::No, "reach-short-other-network"),
            (Some(Line::Roaming), Some(true)) if emergency => (Usable::Yes, ""),
            (Some(Line::Roaming), _) if free => (Usable::No, "reach-free-roaming"),
            (Some(Line::Roaming), Some(true)) => (Usable::Maybe, "reach-short-roaming"),
            (_, None) => (Usable::Maybe, "reach-short-look"),
            (Some(Line::NoCredit), Some(true)) if emergency => (Usable::Yes, "reach-emergency-no-money"),
            (Some(Line::NoCredit), Some(true)) if free => (Usable::Yes, "reach-free"),
            (Some(Line::NoCredit), Some(true)) => (Usable::Maybe, "reach-no-money"),
            (_, Some(true)) => (Usable::Yes, ""),
        }
    }

    /// A number that is dialled in full but reached from inside its country only.
    fn judge_domestic(&self, line: &ContactLine, host: &str) -> Verdict {
        let there = self.network.as_ref().map(|network| network == host);
        let free = line.reach == "toll_free_domestic";
        match (self.line, there) {
            (Some(Line::WifiOnly), _) => (Usable::Maybe, "reach-wifi-call"),
            (_, Some(false)) => (Usable::No, "reach-domestic-elsewhere"),
            (Some(Line::Roaming), _) if free => (Usable::No, "reach-free-roaming"),
            (Some(Line::Roaming), _) | (_, None) => (Usable::Maybe, "reach-domestic-maybe"),
            (Some(Line::NoCredit), Some(true)) if free => (Usable::Yes, "reach-free"),
            (Some(Line::NoCredit), Some(true)) => (Usable::Maybe, "reach-no-money"),
            (_, Some(true)) => (Usable::Yes, ""),
        }
    }

    /// What holds for every call from this phone; empty when nothing is known of it.
    pub(super) fn note(&self, store: &Store, words: &Words) -> Result<String> {
        let mut parts = Vec::new();
        if let Some(network) = &self.network {
            let country = store.country(network, words)?;
            parts.push(words.say("reach-note-network", &[("country", country.into())]));
        }
        let key = match self.line {
            None | Some(Line::Home) => "",
            Some(Line::Roaming) => "reach-note-roaming",
            Some(Line::WifiOnly) => "reach-note-wifi-only",
            Some(Line::NoCredit) => "reach-note-no-credit",
            Some(Line::NoSignal) => "reach-note-no-signal",
        };
        if !key.is_empty() {
            parts.push(words.say(key, &[]));
        }
        Ok(parts.join(" "))
    }
}

impl Store {
    /// Says of each line whether it works from this phone, and puts those that do not behind the others.
    pub(super) fn judge(&self, reach: &mut Reach, org: &Org, phone: &Phone, words: &Words) -> Result<()> {
        let emergency =
            matches!(org.org_type.as_str(), "police" | "police_emergency" | "ambulance" | "fire_service");
        let instead = reach
            .lines
            .iter()
            .find(|l| l.channel == Channel::Phone && l.number.is_some() && l.reach == "international")
            .map(|l| l.display.clone());
        for line in &mut reach.lines {
            let (usable, key) = phone.judge(line, &org.host, emergency && line.short_code.is_some());
            line.usable = usable;
            line.usable_text = match key {
                "" => String::new(),
                key => {
                    let country = line.dial_country.as_deref().unwrap_or(&org.host);
                    let country = self.country(country, words)?;
                    let network =
                        phone.network.as_deref().map(|code| self.country(code, words)).transpose()?;
                    let network = network.unwrap_or_default();
                    words.say(key, &[("country", country.into()), ("network", network.into())])
                }
            };
            // The same office under a number that every network knows.
            if usable != Usable::Yes
                && line.short_code.is_some()
                && phone.line != Some(Line::NoSignal)
                && let Some(number) = &instead
            {
                line.usable_text.push(' ');
                line.usable_text.push_str(&words.say("reach-instead", &[("number", number.as_str().into())]));
            }
        }
        reach.lines.arrange_by_key(|line| line.usable == Usable::No);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::model::Status;

    fn line(channel: Channel, number: Option<&str>, short: Option<&str>, reach: &str) -> ContactLine {
        ContactLine {
            channel,
            purpose: "help".into(),
            number: number.map(str::to_owned),
            short_code: short.map(str::to_owned),
            dial_country: short.map(|_| "TH".to_owned()),
            address: None,
            display: "x".into(),
            status: Status::Listed,
            status_text: String::new(),
            source: "s".into(),
            checked: String::new(),
            hours: None,
            languages: Vec::new(),
            reach: reach.into(),
            warning: None,
            key: String::new(),
            usable: Usable::Yes,
            usable_text: String::new(),
            tried: None,
            caution: String::new(),
            extension: None,
        }
    }

    const LINES: [Option<Line>; 6] = [
        None,
        Some(Line::Home),
        Some(Line::Roaming),
        Some(Line::WifiOnly),
        Some(Line::NoCredit),
        Some(Line::NoSignal),
    ];

    #[test]
    fn whatever_does_not_simply_work_is_explained() {
        for state in LINES {
            for network in [None, Some("TH"), Some("MM")] {
                let phone = Phone { line: state, network: network.map(str::to_owned) };
                for channel in [Channel::Phone, Channel::Sms, Channel::Whatsapp, Channel::Email, Channel::Web]
                {
                    for (number, short) in [(Some("+6626753995"), None), (None, Some("1300")), (None, None)] {
                        for reach in ["international", "domestic", "toll_free_domestic"] {
                            for emergency in [false, true] {
                                let asked = line(channel, number, short, reach);
                                let (usable, key) = phone.judge(&asked, "TH", emergency);
                                assert!(usable == Usable::Yes || !key.is_empty(), "{phone:?} {asked:?}");
                                assert!(key.is_empty() || Words::new("en").has(key), "{key}");
                            }
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn a_short_code_follows_the_network_and_not_the_place() {
        let code = line(Channel::Phone, None, Some("1300"), "domestic");
        let on = |state, network: &str| {
            Phone { line: state, network: Some(network.to_owned()) }.judge(&code, "TH", false).0
        };
        assert_eq!(on(Some(Line::Home), "TH"), Usable::Yes);
        assert_eq!(on(Some(Line::Home), "MM"), Usable::No);
        assert_eq!(on(Some(Line::Roaming), "TH"), Usable::Maybe);
        assert_eq!(on(Some(Line::NoCredit), "TH"), Usable::Maybe);
        assert_eq!(Phone::default().judge(&code, "TH", false).0, Usable::Maybe);
    }

    #[test]
    fn without_money_free_and_emergency_numbers_remain() {
        let phone = Phone { line: Some(Line::NoCredit), network: Some("TH".into()) };
        let of = |reach, emergency| {
            phone.judge(&line(Channel::Phone, None, Some("191"), reach), "TH", emergency).0
        };
        assert_eq!(of("domestic", true), Usable::Yes);
        assert_eq!(of("toll_free_domestic", false), Usable::Yes);
        assert_eq!(of("domestic", false), Usable::Maybe);
        let abroad = line(Channel::Phone, Some("+996312663405"), None, "international");
        assert_eq!(phone.judge(&abroad, "KG", false).0, Usable::Maybe);
    }

    #[test]
    fn over_wifi_messengers_work_and_numbers_need_an_app() {
        let phone = Phone { line: Some(Line::WifiOnly), network: None };
        let of = |channel, number, short| {
            phone.judge(&line(channel, number, short, "international"), "TH", true).0
        };
        assert_eq!(of(Channel::Phone, Some("+6626753995"), None), Usable::Maybe);
        assert_eq!(of(Channel::Phone, None, Some("191")), Usable::No);
        assert_eq!(of(Channel::Whatsapp, Some("+66812345678"), None), Usable::Yes);
        assert_eq!(of(Channel::Email, None, None), Usable::Yes);
    }
}
