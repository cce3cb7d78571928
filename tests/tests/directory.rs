//! The directory through the public API, on the data that ships.

// A test may stop at the first surprise.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use hamroh_core::{
    directory::{
        health::Marks,
        help::who_can_help,
        model::{
            Channel, ContactLine, HelpAnswer, HelpQuestion, HitKind, Line, Relation, SearchHit, Status,
            Usable,
        },
        paper::paper_card,
        search::search,
        store::Store,
    },
    error::Result,
    geo::Position,
    pack::{Pack, codes::CITIZENS, gates, rows::Rows},
    phone::PhoneNumber,
    time::PartialDate,
    words::{LANGUAGES, Words},
};

/// Countries where people of the seven citizenships work or are taken to.
const HOSTS: [&str; 8] = ["TH", "MM", "LA", "KH", "MY", "AE", "TR", "RU"];

fn store() -> Store {
    Store::build(&Pack::seed().unwrap()).unwrap()
}

fn ask(
    store: &Store,
    citizen: &str,
    country: Option<&str>,
    position: Option<&str>,
    language: &str,
) -> HelpAnswer {
    let question = HelpQuestion {
        citizen: citizen.into(),
        country: country.map(str::to_owned),
        position: position.map(|p| Position::parse(p).unwrap()),
        language: language.into(),
        ..HelpQuestion::default()
    };
    who_can_help(store, &question, &Words::new(language), PartialDate::parse("2026-11-23").unwrap()).unwrap()
}

fn find(store: &Store, text: &str, words: &Words, limit: u32) -> Result<Vec<SearchHit>> {
    search(store, text, words, limit, store.issued(), &Marks::default())
}

/// What must hold of every answer, whoever asks from wherever.
fn holds(answer: &HelpAnswer, name: &str) {
    let steps = &answer.steps;
    assert!(!steps.is_empty() && !answer.summary.is_empty() && !answer.notices.is_empty(), "{name}: silence");
    assert!(steps.iter().any(|s| s.relation == Relation::Home), "{name}: nobody at home");
    assert!(steps.windows(2).all(|w| w[0].relation <= w[1].relation), "{name}: order of competence");
    assert!(steps.iter().zip(1..).all(|(s, n)| s.order == n), "{name}: numbering");
    let sentences = steps.iter().flat_map(|s| {
        [&s.title, &s.why, &s.say, &s.say_meaning, &s.say_call, &s.say_reading, &s.basis, &s.district]
            .into_iter()
            .chain(&s.cautions)
            .chain(s.contacts.iter().map(|c| &c.usable_text))
            .chain(&s.missing)
    });
    let whole = [&answer.summary, &answer.place, &answer.network_note];
    for text in sentences.chain(&answer.notices).chain(&answer.warnings).chain(whole) {
        assert!(
            !text.starts_with("directory-")
                && !text.contains("reach-")
                && !text.contains("{$")
                && !text.contains("{ $"),
            "{name}: no words for {text}"
        );
    }
    for step in steps {
        let statement = matches!(step.relation, Relation::NoOwnMission | Relation::NotKnown);
        assert!(!step.title.is_empty() && !step.why.is_empty(), "{name}: {step:?}");
        assert_eq!(statement, step.say.is_empty(), "{name}: {step:?}");
        assert!(!statement || step.contacts.is_empty(), "{name}: a statement has no number");
        assert!(
            step.relation != Relation::Precedent || !step.basis_date.is_empty(),
            "{name}: precedent without a date"
        );
        assert!(step.relation != Relation::Home || !step.org.contains("police"), "{name}: police as home");
        let callable = step.contacts.iter().any(|c| c.number.is_some() || c.short_code.is_some());
        assert_eq!(step.missing.is_some(), !statement && !callable, "{name}: {}", step.org);
        assert!(step.contacts.is_sorted_by_key(|c| c.usable == Usable::No), "{name}: {}", step.org);
        for c in &step.contacts {
            assert!(!c.key.is_empty(), "{name}: {c:?}");
            assert!(c.usable == Usable::Yes || !c.usable_text.is_empty(), "{name}: {c:?}");
            assert!(
                !c.display.is_empty() && !c.source.is_empty() && !c.status_text.is_empty(),
                "{name}: {c:?}"
            );
            match (&c.number, &c.short_code, &c.dial_country) {
                (Some(number), None, None) => {
                    assert!(PhoneNumber::international(number).is_ok(), "{name}: {number}")
                }
                (None, Some(code), Some(country)) => {
                    assert!(PhoneNumber::short_code(code, country).is_ok(), "{name}: {code}");
                    assert!(c.warning.is_some(), "{name}: {code} without its country");
                }
                (None, None, None) => assert!(
                    matches!(c.channel, Channel::Email | Channel::Web | Channel::Telegram),
                    "{name}: {c:?}"
                ),
                other => panic!("{name}: {other:?}"),
            }
        }
    }
}

#[test]
fn nobody_is_left_without_an_answer() {
    let store = store();
    for language in LANGUAGES {
        for citizen in CITIZENS {
            for host in HOSTS {
                let answer = ask(&store, citizen, Some(host), None, language);
                holds(&answer, &format!("{citizen} in {host}, {language}"));
                assert_eq!(answer.countries, [host]);
            }
        }
    }
}

/// Seven citizenships in every country of the directory: somebody with a number that a person answers, and where no own
/// mission is known, the day of the last search.
#[test]
fn every_pair_has_somebody_to_call() {
    let store = store();
    let countries: Vec<String> =
        Rows::read(&Pack::seed().unwrap()).unwrap().countries.into_iter().map(|c| c.code).collect();
    assert!(countries.len() > 240, "{}", countries.len());
    for citizen in CITIZENS {
        for country in countries.iter().filter(|c| *c != citizen) {
            let answer = ask(&store, citizen, Some(country), None, "en");
            let emergency = |code: &Option<String>| code.as_ref().is_some_and(|code| code.len() <= 3);
            let called = answer
                .steps
                .iter()
                .flat_map(|step| &step.contacts)
                .any(|c| (c.number.is_some() || c.short_code.is_some()) && !emergency(&c.short_code));
            assert!(called, "{citizen} in {country}: nobody to call");
            let gaps = answer.steps.iter().filter(|step| step.relation == Relation::NotKnown);
            for gap in gaps {
                assert!(!gap.basis_date.is_empty(), "{citizen} in {country}: when was it looked for?");
            }
        }
    }
}

const STATES: [Option<Line>; 6] = [
    None,
    Some(Line::Home),
    Some(Line::Roaming),
    Some(Line::WifiOnly),
    Some(Line::NoCredit),
    Some(Line::NoSignal),
];

/// Whatever the phone can do now: the same people in the same order, every line judged and explained, one to call first.
#[test]
fn the_order_of_help_does_not_depend_on_the_phone() {
    let store = store();
    let today = PartialDate::parse("2026-11-23").unwrap();
    for citizen in ["KG", "KZ", "UZ"] {
        for (host, position) in [
            ("TH", None),
            ("TH", Some("16.71667,98.56667")),
            ("MM", Some("16.68911,98.50893")),
            ("TH", Some("7.89059,98.3981")),
            ("KH", Some("13.65805,102.56365")),
            ("AE", None),
            ("RU", None),
        ] {
            let plain = ask(&store, citizen, Some(host), position, "en");
            let order =
                |a: &HelpAnswer| a.steps.iter().map(|s| (s.relation, s.org.clone())).collect::<Vec<_>>();
            for line in STATES {
                for network in [None, Some("TH"), Some("MM")] {
                    let question = HelpQuestion {
                        citizen: citizen.into(),
                        country: Some(host.into()),
                        position: position.map(|p| Position::parse(p).unwrap()),
                        language: "en".into(),
                        promised: None,
                        line,
                        network_country: network.map(str::to_owned),
                    };
                    let answer = who_can_help(&store, &question, &Words::new("en"), today).unwrap();
                    let name = format!("{citizen} in {host}, {line:?} on {network:?}");
                    holds(&answer, &name);
                    assert_eq!(order(&answer), order(&plain), "{name}");
                    assert_eq!(answer.first_call.is_some(), plain.first_call.is_some(), "{name}");
                    for c in answer.steps.iter().flat_map(|s| &s.contacts) {
                        let elsewhere = network.is_some_and(|n| Some(n) != c.dial_country.as_deref());
                        let on_air = !matches!(line, Some(Line::WifiOnly | Line::NoSignal));
                        assert!(
                            c.short_code.is_none() || !elsewhere || !on_air || c.usable == Usable::No,
                            "{name}: a short code on a foreign network: {c:?}"
                        );
                    }
                }
            }
        }
    }
}

/// Where the data knows a district, the office in charge of the place stands before every other of its kind.
#[test]
fn competence_for_the_place_comes_before_distance() {
    let store = store();
    for (position, first, second) in [
        ("7.89059,98.3981", "kz-th-consulate-phuket", "kz-th-embassy"),
        ("13.75398,100.50144", "kz-th-embassy", "kz-th-consulate-phuket"),
        ("16.71667,98.56667", "kz-th-embassy", "kz-th-consulate-phuket"),
        ("13.69276,102.50128", "kz-th-embassy", "kz-th-consulate-phuket"),
    ] {
        let answer = ask(&store, "KZ", Some("TH"), Some(position), "en");
        let at = |org: &str| answer.steps.iter().position(|s| s.org == org).unwrap();
        assert!(at(first) < at(second), "{position}");
        assert!(!answer.steps[at("kz-th-consulate-phuket")].district.is_empty(), "{position}");
        assert_eq!(answer.first_call.as_ref().unwrap().org, "kz-th-embassy", "Phuket has no number");
    }
}

/// A consulate whose office nobody measured still lies in its city: there it comes before an embassy days away.
#[test]
fn in_the_city_of_a_consulate_that_consulate_is_called_first() {
    let store = store();
    for (city, position, citizens) in [
        ("vladivostok", "43.115,131.885", &["UZ"][..]),
        ("istanbul", "41.015,28.979", &["UZ", "KZ", "TJ", "TM", "AZ", "RU"]),
        ("novosibirsk", "55.03,82.92", &["UZ"]),
        ("kazan", "55.796,49.108", &["UZ"]),
        ("rostov-on-don", "47.222,39.719", &["UZ"]),
        ("yekaterinburg", "56.838,60.597", &["UZ"]),
        ("antalya", "36.897,30.713", &["KG", "RU"]),
        ("jeddah", "21.543,39.173", &["UZ"]),
    ] {
        for citizen in citizens {
            let answer = ask(&store, citizen, None, Some(position), "en");
            let first = &answer.steps[0];
            assert!(first.org.ends_with(city), "{citizen} in {city}: {}", first.org);
            assert!(first.distance_km.unwrap() <= 15, "{citizen} in {city}: {:?} km", first.distance_km);
        }
    }
    // A consulate without a number stands behind those with one, and before those without one that are farther.
    let answer = ask(&store, "TJ", None, Some("54.735,55.958"), "en");
    assert!(answer.steps.iter().any(|s| s.org == "tj-ru-consulate-general-ufa" && s.distance_km <= Some(5)));
    // Every mission of the seven states that has a sister in the same country says how far it is.
    for citizen in CITIZENS {
        for host in HOSTS.iter().filter(|host| **host != citizen) {
            let answer = ask(
                &store,
                citizen,
                Some(host),
                Some(if *host == "RU" { "55.75,37.62" } else { "39.9,32.85" }),
                "en",
            );
            let own =
                || answer.steps.iter().filter(|s| s.relation == Relation::OwnResident && s.country == *host);
            assert!(own().count() < 2 || own().all(|s| s.distance_km.is_some()), "{citizen} in {host}");
        }
    }
}

/// What is printed under a name is a number of that office: a women's shelter is not the police.
#[test]
fn on_the_card_a_number_stands_under_the_name_of_its_office() {
    let store = store();
    let now = PartialDate::parse("2026-11-23").unwrap();
    for host in ["MY", "VN", "TH", "MM", "LA", "KH", "AE", "TR", "RU", "KR", "SA", "MU", "PL"] {
        for citizen in CITIZENS.iter().filter(|citizen| **citizen != host) {
            let answer = ask(&store, citizen, Some(host), None, "en");
            let question = HelpQuestion {
                citizen: (*citizen).into(),
                country: Some(host.into()),
                language: "en".into(),
                ..HelpQuestion::default()
            };
            let html = paper_card(&store, &question, &Words::new("en"), now).unwrap().html;
            let front = html.split("</section>").next().unwrap();
            for entry in front.split("<p class=\"title\">").skip(1) {
                let title = entry.split("</p>").next().unwrap().replace("&#39;", "'").replace("&amp;", "&");
                for number in entry.split("<p class=\"number\">").skip(1) {
                    let number = number.split("</p>").next().unwrap();
                    let is_theirs = answer
                        .steps
                        .iter()
                        .any(|s| s.title == title && s.contacts.iter().any(|c| c.display == number));
                    assert!(is_theirs, "{citizen} in {host}: {number} under {title}");
                }
            }
        }
    }
}

/// Nobody is sent to a number that a stranger may have by now while there is another, and never without that warning.
#[test]
fn an_old_mobile_number_is_called_last_and_never_without_its_warning() {
    let store = store();
    let words = Words::new("en");
    let now = PartialDate::parse("2026-11-23").unwrap();
    let warning = words.say("directory-warning-old-mobile", &[]);
    let pack = Pack::seed().unwrap();
    let mobiles: Vec<_> =
        Rows::read(&pack).unwrap().contacts.into_iter().filter(|c| c.caution == "old_mobile").collect();
    let orgs = Rows::read(&pack).unwrap().orgs;
    let mut met = 0;
    for contact in &mobiles {
        let org = orgs.iter().find(|org| org.id == contact.org).unwrap();
        let name = format!("{} in {}", org.sending, org.host);
        let answer = ask(&store, &org.sending, Some(&org.host), None, "en");
        let lines = || answer.steps.iter().flat_map(|s| &s.contacts);
        let callable = |c: &&ContactLine| {
            (c.number.is_some() || c.short_code.is_some())
                && c.usable != Usable::No
                && c.caution != "old_mobile"
        };
        let first = answer.first_call.as_ref().unwrap();
        let line = lines().find(|c| c.key == first.key).unwrap();
        if lines().any(|c| c.caution == "old_mobile") && lines().any(|c| callable(&c)) {
            met += 1;
            assert!(line.caution != "old_mobile", "{name}: {first:?}");
        }
        assert_eq!(line.caution == "old_mobile", first.warning == warning, "{name}");
        let question = HelpQuestion {
            citizen: org.sending.clone(),
            country: Some(org.host.clone()),
            language: "en".into(),
            ..HelpQuestion::default()
        };
        let card = paper_card(&store, &question, &words, now).unwrap();
        for number in &card.numbers {
            let known = lines().filter(|c| c.number.as_ref() == Some(&number.number));
            assert!(known.into_iter().all(|c| c.caution != "old_mobile"), "{name}: {number:?} to learn");
        }
        for old in lines().filter(|c| c.caution == "old_mobile") {
            let printed = card.html.split(&format!("<p class=\"number\">{}</p>", old.display)).nth(1);
            assert!(
                printed.is_none_or(|rest| rest.starts_with(&format!("<p class=\"small\">{warning}"))),
                "{name}"
            );
        }
    }
    assert!(met > 15, "{met} pairs");
}

/// Who is held or lost needs somebody who answers for people: an ambulance is called first only by who is hurt.
#[test]
fn nobody_is_told_to_call_an_ambulance_first() {
    let store = store();
    let pack = Pack::seed().unwrap();
    let rows = Rows::read(&pack).unwrap();
    let emergency_only = |id: &str| {
        let org = rows.orgs.iter().find(|org| org.id == id);
        org.is_some_and(|org| matches!(org.org_type.as_str(), "ambulance" | "fire_service"))
    };
    for citizen in CITIZENS {
        for host in rows.countries.iter().map(|c| c.code.as_str()) {
            let answer = ask(&store, citizen, Some(host), None, "en");
            let Some(first) = &answer.first_call else { continue };
            let others = answer.steps.iter().any(|s| {
                !s.org.contains("police")
                    && !emergency_only(&s.org)
                    && s.contacts.iter().any(|c| c.number.is_some() && c.usable != Usable::No)
            });
            assert!(!others || !emergency_only(&first.org), "{citizen} in {host}: {}", first.org);
        }
        let question = HelpQuestion {
            citizen: citizen.into(),
            country: Some("MM".into()),
            language: "en".into(),
            ..HelpQuestion::default()
        };
        let now = PartialDate::parse("2026-11-23").unwrap();
        let html = paper_card(&store, &question, &Words::new("en"), now).unwrap().html;
        let local = html.split("Help of the place</h2><p class=\"title\">").nth(1).unwrap_or_default();
        let title = local.split("</p>").next().unwrap();
        let answer = ask(&store, citizen, Some("MM"), None, "en");
        let printed = answer.steps.iter().find(|s| s.title == title);
        let others = answer.steps.iter().any(|s| {
            s.relation == Relation::Local
                && !s.org.contains("police")
                && !emergency_only(&s.org)
                && s.contacts.iter().any(|c| c.number.is_some() || c.short_code.is_some())
        });
        assert!(!others || printed.is_none_or(|s| !emergency_only(&s.org)), "{citizen}: {title}");
    }
}

/// A number is as old in the search box as it is in the chain, however far the pack is behind.
#[test]
fn numbers_grow_old_in_the_search_as_they_do_in_the_chain() {
    let store = store();
    let words = Words::new("en");
    for day in ["2020-01-01", "2026-11-23", "2031-01-01"] {
        let now = PartialDate::parse(day).unwrap();
        let question = HelpQuestion {
            citizen: "UZ".into(),
            country: Some("TH".into()),
            language: "en".into(),
            ..HelpQuestion::default()
        };
        let answer = who_can_help(&store, &question, &words, now).unwrap();
        let chain = &answer.steps.iter().find(|s| s.org == "uz-th-consulate-general").unwrap().contacts;
        let hits = search(&store, "+66 2 675 3995", &words, 1, now, &Marks::default()).unwrap();
        let says = |c: &ContactLine| (c.key.clone(), c.status, c.warning.clone());
        assert_eq!(
            hits[0].contacts.iter().map(says).collect::<Vec<_>>(),
            chain.iter().map(says).collect::<Vec<_>>(),
            "{day}"
        );
        assert_eq!(hits[0].contacts[0].status == Status::Old, day == "2031-01-01", "{day}");
    }
}

/// What one needs beside the digits is told with them: whom to ask for, when they answer, which of them answered.
#[test]
fn a_number_is_told_with_what_it_takes() {
    let store = store();
    let lines = |citizen: &str, country: &str, org: &str| {
        let answer = ask(&store, citizen, Some(country), None, "en");
        answer.steps.into_iter().find(|s| s.org == org).unwrap().contacts
    };
    let pakistan = lines("KZ", "PK", "kz-pk-embassy");
    let line = pakistan.iter().find(|c| c.caution == "extension").unwrap();
    assert_eq!(line.extension.as_deref(), Some("107"));
    assert!(line.warning.as_ref().unwrap().contains("Ask for extension 107."), "{line:?}");
    assert_eq!(line.number.as_deref(), Some("+92512262920"), "it is not dialled");
    assert!(!line.display.contains("107"), "{}", line.display);
    let ministry = lines("KZ", "TH", "kz-ministry");
    for (number, hours) in [("+77172720111", "nights and weekends"), ("+77172720549", "working hours")] {
        let line = ministry.iter().find(|c| c.number.as_deref() == Some(number)).unwrap();
        assert!(line.hours.as_ref().is_some_and(|h| h.starts_with(hours)), "{line:?}");
        assert!(!line.source.contains(hours), "{line:?}");
    }
    let labour = lines("TJ", "RU", "tj-ru-labour-office");
    let at = |number: &str| labour.iter().position(|c| c.number.as_deref() == Some(number)).unwrap();
    assert!(at("+79660312222") < at("+74959679844"), "who answered before who did not");
}

#[test]
fn every_country_of_the_world_has_an_answer() {
    let store = store();
    let rows = Rows::read(&Pack::seed().unwrap()).unwrap();
    for country in &rows.countries {
        for citizen in CITIZENS {
            holds(
                &ask(&store, citizen, Some(&country.code), None, "ru"),
                &format!("{citizen} in {}", country.code),
            );
        }
    }
}

#[test]
fn the_case_of_april_2025() {
    let store = store();
    for (country, position) in
        [(Some("TH"), None), (None, Some("16.69,98.51")), (None, Some("16.713,98.575"))]
    {
        let answer = ask(&store, "KG", country, position, "en");
        holds(&answer, "KG");
        assert_eq!(answer.near_border, position.is_some());
        assert_eq!(answer.steps[0].relation, Relation::NoOwnMission);
        let at = |org: &str| {
            answer.steps.iter().position(|s| s.org == org).unwrap_or_else(|| panic!("{org} is missing"))
        };
        let (uz, line, home) = (at("uz-th-consulate-general"), at("th-hotline-1300"), at("kg-ministry"));
        assert!(uz < line && line < home);
        let step = &answer.steps[uz];
        assert_eq!(step.relation, Relation::Precedent);
        assert!(step.basis_date.starts_with("2025-04") && step.why.contains("not obliged"));
        assert_eq!(step.contacts[0].number.as_deref(), Some("+6626753995"));
        assert_eq!(answer.steps[line].contacts[0].short_code.as_deref(), Some("1300"));
        if let Some(police) = answer.steps.iter().find(|s| s.org == "mm-police-199") {
            assert!(!police.cautions.is_empty());
        }
    }
}

/// Whoever has no number, an uncertain one, or a mission that only helped once is told so, and in which order to call.
#[test]
fn what_is_not_sure_is_said() {
    let store = store();
    let doubtful = |warning: &Option<String>| {
        warning.as_deref().is_some_and(|w| w.contains("a stranger may answer") || w.contains("for one event"))
    };
    for host in HOSTS {
        for citizen in CITIZENS {
            let answer = ask(&store, citizen, Some(host), None, "en");
            for step in &answer.steps {
                let doubts: Vec<(bool, bool)> = step
                    .contacts
                    .iter()
                    .filter(|c| c.number.is_some())
                    .map(|c| (c.status == Status::Old, doubtful(&c.warning)))
                    .collect();
                assert!(doubts.is_sorted(), "{citizen} in {host}, {}: {doubts:?}", step.org);
                // In a script that readers of Latin and Cyrillic letters cannot read: a reading aid, and words for the call.
                let strange = ["th", "my", "lo", "km", "zh", "ar"].contains(&step.say_language.as_str());
                assert_eq!(!step.say_call.is_empty(), strange, "{}", step.org);
                assert!(
                    !strange || step.say_reading.is_ascii() && !step.say_reading.is_empty(),
                    "{}: {}",
                    step.org,
                    step.say_reading
                );
                assert_eq!(step.say_meaning.is_empty(), step.say.is_empty() || step.say_language == "en");
                let anywhere = step.contacts.iter().any(|c| c.number.is_some() && c.reach == "international");
                assert!(
                    step.relation != Relation::Home || step.why.contains("from any country") == anywhere,
                    "{}",
                    step.org
                );
            }
            let own: Vec<_> = answer.steps.iter().filter(|s| s.relation == Relation::OwnResident).collect();
            assert!(own.is_sorted_by_key(|s| s.missing.is_some()), "{citizen} in {host}");
            let silent = !own.is_empty() && own.iter().all(|s| s.missing.is_some());
            assert_eq!(answer.summary.contains("we do not know its number"), silent, "{citizen} in {host}");
        }
    }
    for citizen in ["UZ", "KZ"] {
        let answer = ask(&store, citizen, Some("MM"), Some("21.97,96.08"), "en");
        let own = answer.steps.iter().find(|s| s.relation == Relation::Precedent && s.say_language != "ru");
        let in_charge = answer.steps.iter().any(|s| s.relation < Relation::NoOwnMission);
        if let Some(own) = own.filter(|_| !in_charge) {
            assert!(answer.summary.contains("nearby has helped"), "{citizen}: {}", answer.summary);
            assert!(own.cautions.iter().all(|c| !c.contains("not obliged")), "{citizen}");
        }
    }
}

#[test]
fn at_sea_there_is_still_home() {
    let store = store();
    for language in LANGUAGES {
        let answer = ask(&store, "KG", None, Some("0,0"), language);
        holds(&answer, language);
        assert!(answer.countries.is_empty() && answer.steps.iter().all(|s| s.relation == Relation::Home));
    }
}

#[test]
fn the_seed_passes_every_gate() {
    let report = gates::check(&Pack::seed().unwrap());
    assert!(report.passed(), "{:#?}", report.faults);
}

#[test]
fn nothing_typed_fails() {
    let store = store();
    let long = "Ташкент\"".repeat(1300);
    let hostile = [
        "",
        " ",
        "\"",
        "*",
        "-",
        "AND",
        "NEAR(a b)",
        "🆘🆘🆘",
        "\0\0\0",
        "\u{202e}abc",
        "\u{301}",
        "a\u{301}\u{301}",
        "'; --",
        &long,
    ];
    for text in hostile {
        for language in LANGUAGES {
            assert!(
                find(&store, text, &Words::new(language), 20).is_ok_and(|hits| hits.len() <= 20),
                "{text:?}"
            );
        }
    }
}

/// A country's name with one letter left out still finds the country first. A name of three letters is left as it is, and a
/// misspelling that is another country's name ("Нигерия" without its `р` is none) may find that one.
#[test]
fn one_letter_left_out_still_finds_the_country() {
    let store = store();
    let rows = Rows::read(&Pack::seed().unwrap()).unwrap();
    for language in LANGUAGES {
        let words = Words::new(language);
        let (mut asked, mut found) = (0_u32, 0_u32);
        let mut missed = Vec::new();
        for country in &rows.countries {
            let Some(name) = country.names.get(language) else { continue };
            let letters: Vec<char> = name.chars().collect();
            if letters.len() < 4 {
                continue;
            }
            // One place for each name, spread over the word; the same on every run.
            let at = 1 + (asked as usize * 7) % (letters.len() - 1);
            let typed: String =
                letters.iter().enumerate().filter(|(i, _)| *i != at).map(|(_, c)| *c).collect();
            asked += 1;
            let hit = find(&store, &typed, &words, 1).unwrap().into_iter().next();
            if hit.as_ref().is_some_and(|h| h.kind == HitKind::Country && h.id == country.code) {
                found += 1;
            } else {
                missed.push(format!("{typed} -> {}", hit.map(|h| h.title).unwrap_or_default()));
            }
        }
        let share = f64::from(found) / f64::from(asked);
        assert!(share >= 0.97, "{language}: {found} of {asked}: {missed:#?}");
    }
}
