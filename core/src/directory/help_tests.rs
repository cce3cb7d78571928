//! The chain, on rows made for the purpose.

use super::*;
use crate::{directory::model::Relation, error::Error, geo::Position, pack::tests::sample};

fn ask(citizen: &str, country: Option<&str>, position: Option<&str>, language: &str) -> Result<HelpAnswer> {
    let store = Store::build(&sample(&[])).unwrap();
    let question = HelpQuestion {
        citizen: citizen.into(),
        country: country.map(str::to_owned),
        position: position.map(|p| Position::parse(p).unwrap()),
        language: language.into(),
        ..HelpQuestion::default()
    };
    who_can_help(&store, &question, &Words::new(language), PartialDate::parse("2026-11-23").unwrap())
}

fn chain(answer: &HelpAnswer) -> Vec<(Relation, &str)> {
    answer.steps.iter().map(|s| (s.relation, s.org.as_str())).collect()
}

#[test]
fn a_citizen_without_a_mission_gets_the_whole_chain() {
    let answer = ask("KG", Some("TH"), None, "en").unwrap();
    assert_eq!(
        chain(&answer),
        [
            (Relation::NoOwnMission, ""),
            (Relation::Precedent, "uz-th-consulate-general"),
            (Relation::Local, "th-hotline-1300"),
            (Relation::Local, "th-police-1155"),
            (Relation::Local, "th-police-191"),
            (Relation::Home, "kg-ministry"),
            (Relation::OwnElsewhere, "kg-my-embassy"),
        ]
    );
    let precedent = &answer.steps[1];
    assert_eq!(precedent.title, "Uzbekistan: consulate general, Bangkok");
    assert_eq!(precedent.contacts[0].display, "+66 2 675 3995");
    assert_eq!(precedent.basis_date, "2025-04");
    assert!(
        precedent.why.contains("April 2025") && precedent.why.contains("not obliged"),
        "{}",
        precedent.why
    );
    assert_eq!(precedent.say_language, "ru");
    assert_eq!(answer.steps[2].say_language, "th");
    assert!(answer.steps[2].contacts[0].warning.as_deref().unwrap().contains("Thailand"));
    let home = &answer.steps[5];
    assert_eq!(home.last_looked.as_deref(), Some("2026-11-22"));
    assert_eq!(
        home.missing.as_deref(),
        Some(
            "Number not known; last looked for on 22 November 2026. What is known: Bishkek, https://mfa.gov.kg."
        )
    );
    assert_eq!(home.say_language, "ky");
}

#[test]
fn near_a_border_no_side_is_asserted() {
    for position in ["16.713,98.575", "16.69,98.51"] {
        let answer = ask("KG", None, Some(position), "en").unwrap();
        assert!(answer.near_border);
        assert_eq!(answer.countries, ["MM", "TH"]);
        let gaps: Vec<_> = chain(&answer).into_iter().take(2).map(|(r, _)| r).collect();
        assert_eq!(gaps, [Relation::NoOwnMission, Relation::NotKnown]);
        assert!(
            answer.summary.starts_with("You are within 30 km of the border between Myanmar and Thailand"),
            "{}",
            answer.summary
        );
        let uz: Vec<_> = answer.steps.iter().filter(|s| s.org == "uz-th-consulate-general").collect();
        assert_eq!(uz.len(), 1, "one office is one step");
        assert!((380..410).contains(&uz[0].distance_km.unwrap()));
        let police = answer.steps.iter().find(|s| s.org == "mm-police-199").unwrap();
        assert!(police.cautions.iter().any(|c| c.contains("Do not call the police alone")));
    }
    let named = ask("KG", Some("TH"), Some("16.713,98.575"), "en").unwrap();
    assert_eq!(named.countries, ["TH", "MM"]);
    assert!(named.summary.contains("Thailand and Myanmar"));
}

#[test]
fn competence_comes_before_distance_and_distance_breaks_ties() {
    let north = ask("KZ", None, Some("13.75,100.5"), "ru").unwrap();
    assert_eq!(north.steps[0].org, "kz-th-embassy");
    let south = ask("KZ", None, Some("7.88,98.39"), "ru").unwrap();
    assert_eq!(south.steps[0].org, "kz-th-embassy", "who can be called before who is near");
    assert_eq!(south.steps[1].org, "kz-th-consulate-phuket");
    assert!(south.steps[1].missing.is_some());
    assert!(!chain(&south).iter().any(|(r, _)| *r == Relation::NoOwnMission));
    // Accredited from elsewhere: said, not called unknown.
    let myanmar = ask("KZ", Some("MM"), None, "ru").unwrap();
    assert_eq!(
        chain(&myanmar)[..2],
        [(Relation::OwnAccredited, "kz-th-embassy"), (Relation::NoOwnMission, "")]
    );
    let border = ask("KZ", None, Some("16.713,98.575"), "ru").unwrap();
    assert!(
        chain(&border).contains(&(Relation::NoOwnMission, "")),
        "resident in one country is not resident in the other"
    );
}

#[test]
fn an_unchecked_treaty_stands_behind_those_who_helped_and_police_are_last() {
    let answer = ask("KG", Some("MM"), None, "ru").unwrap();
    let relations: Vec<_> = chain(&answer).into_iter().map(|(r, _)| r).collect();
    assert_eq!(
        relations,
        [
            Relation::NotKnown,
            Relation::Precedent,
            Relation::TreatyUnchecked,
            Relation::Local,
            Relation::Local,
            Relation::Home,
            Relation::OwnElsewhere
        ]
    );
    assert_eq!(answer.steps[4].org, "mm-police-199");
}

#[test]
fn doubtful_police_are_not_named_alone() {
    let answer = ask("TM", Some("MM"), None, "en").unwrap();
    assert!(answer.steps.iter().all(|s| s.org != "mm-police-199"));
    assert!(answer.notices.iter().any(|n| n.contains("left the local police out")));
}

#[test]
fn what_cannot_be_asked_is_named() {
    let code = |r: Result<HelpAnswer>| match r.unwrap_err() {
        Error::Input(code) => code,
        other => panic!("{other}"),
    };
    assert_eq!(code(ask("XX", Some("TH"), None, "en")), "citizen");
    assert_eq!(code(ask("", Some("TH"), None, "en")), "citizen");
    assert_eq!(code(ask("KG", Some("ZZ"), None, "en")), "country");
    assert_eq!(code(ask("KG", None, None, "en")), "place");
    let nowhere = ask("KG", None, Some("10,-40"), "en").unwrap();
    assert!(nowhere.countries.is_empty() && nowhere.summary.contains("which country you are in"));
    assert_eq!(chain(&nowhere), [(Relation::Home, "kg-ministry")]);
    assert!(nowhere.steps[0].say.contains("10.0000, -40.0000"), "{}", nowhere.steps[0].say);
    let at_sea = ask("KG", Some("TH"), Some("10,-40"), "en").unwrap();
    assert_eq!(at_sea.countries, ["TH"]);
    assert_eq!(ask(" kg ", Some("th"), None, "en").unwrap().citizen, "KG");
}

#[test]
fn country_and_position_may_disagree_and_both_are_shown() {
    let answer = ask("KG", Some("MY"), Some("13.75,100.5"), "en").unwrap();
    assert_eq!(answer.countries, ["TH", "MY"]);
    assert!(!answer.near_border);
    assert!(
        answer.summary.contains("You named Malaysia, but the position lies in Thailand"),
        "{}",
        answer.summary
    );
}

#[test]
fn at_home_there_is_no_gap() {
    let answer = ask("KG", Some("KG"), None, "en").unwrap();
    assert_eq!(chain(&answer), [(Relation::Home, "kg-ministry")]);
    assert!(answer.summary.contains("your own country"));
    // A citizenship the pack has no ministry for still gets an answer.
    let other = ask("LA", Some("TH"), None, "en").unwrap();
    assert_eq!(other.steps.last().unwrap().title, "Laos: ministry of foreign affairs");
    assert!(other.steps.last().unwrap().missing.is_some());
}

/// The sample with a caution, a key for a basis and a labour office.
fn ask_marked(citizen: &str, country: &str, language: &str) -> HelpAnswer {
    let contacts = "org,channel,purpose,number,dial_country,short_code,address,reach,hours,languages,status,source,source_ref,date,looked_for,caution,note
uz-th-consulate-general,phone,duty,+66812345678,,,,international,,,listed,list,r,2025-05,,old_mobile,
uz-th-consulate-general,phone,main,+6626753995,,,,international,,,listed,list,r,2025-05,,extension,
";
    let coverage = "org,citizens,territory,relation,basis,basis_key,source,source_ref,date,note
uz-th-consulate-general,UZ,MM,precedent,Helped,rescue_2025,news,r,2025-04,
uz-th-consulate-general,UZ,LA,own_labour_office,An office,not_a_consulate,news,r,2025-04,
uz-ministry,UZ,*,home,Consular department,,list,r,2026,
";
    let pack = sample(&[("directory/contacts.csv", contacts), ("directory/coverage.csv", coverage)]);
    let store = Store::build(&pack).unwrap();
    let question = HelpQuestion {
        citizen: citizen.into(),
        country: Some(country.into()),
        position: None,
        language: language.into(),
        ..HelpQuestion::default()
    };
    who_can_help(&store, &question, &Words::new(language), PartialDate::parse("2026-11-23").unwrap()).unwrap()
}

#[test]
fn cautions_and_bases_are_told_in_the_readers_language() {
    let myanmar = ask_marked("UZ", "MM", "ru");
    assert!(myanmar.summary.contains("звоните туда"), "{}", myanmar.summary);
    let step = myanmar.steps.iter().find(|s| s.relation == Relation::Precedent).unwrap();
    assert!(step.basis.starts_with("В апреле 2025 года"), "{}", step.basis);
    assert!(step.cautions.iter().all(|c| !c.contains("не обязаны")));
    assert_eq!(step.contacts[0].display, "+66 2 675 3995", "a mobile number of 2015 is the last");
    assert_eq!(step.contacts[0].warning.as_deref(), Some("Попросите добавочный номер."));
    assert!(step.contacts[1].warning.as_deref().unwrap().contains("посторонний"));
    assert_eq!((step.say_language.as_str(), step.say_meaning.is_empty()), ("uz", false));
    let laos = ask_marked("UZ", "LA", "ru");
    assert_eq!(laos.steps[0].relation, Relation::OwnLabourOffice);
    assert!(laos.steps[0].why.contains("не консульство"));
    let home = laos.steps.last().unwrap();
    assert_eq!((home.basis.as_str(), home.why.contains("из любой страны")), ("", false));
}

#[test]
fn an_old_number_stays_with_its_warning() {
    let answer = ask("KZ", Some("TH"), None, "en").unwrap();
    let embassy = &answer.steps[0];
    assert_eq!(embassy.org, "kz-th-embassy");
    assert_eq!(embassy.contacts[0].status, super::super::model::Status::Old);
    assert!(embassy.contacts[0].warning.is_some());
}
