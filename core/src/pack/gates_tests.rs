//! Each gate, shown to close on the fault it was made for.

use super::*;
use crate::pack::{sample, tests::sample as pack};

/// Checks the sample with one row added to a part, and gives the faults as text.
fn faults_with(file: &str, part: &str, row: &str) -> Vec<String> {
    let text = format!("{part}{row}\n");
    check(&pack(&[(file, &text)])).faults.iter().map(ToString::to_string).collect()
}

fn refuses(file: &str, part: &str, row: &str, says: &str) {
    let faults = faults_with(file, part, row);
    assert!(faults.iter().any(|f| f.contains(says)), "{row}\nwanted: {says}\ngot: {faults:#?}");
}

#[test]
fn the_sample_passes() {
    let report = check(&pack(&[]));
    assert_eq!(report.faults, []);
    assert_eq!(report.counts.get(rows::ORGS), Some(&17));
    assert!(
        report.warnings.iter().all(|w| matches!(w.fault.as_str(), "no contact" | "serves nobody")),
        "{:#?}",
        report.warnings
    );
}

#[test]
fn a_contact_is_sourced_dated_and_honest() {
    let contact = |row: &str, says: &str| refuses(rows::CONTACTS, sample::CONTACTS, row, says);
    contact("kg-ministry,phone,main,+996312000000,,,,international,,,listed,,r,2026,,", "no source");
    contact("kg-ministry,phone,main,+996312000000,,,,international,,,listed,s,r,,,", "no date");
    contact("kg-ministry,phone,main,+996312000000,,,,international,,,,s,r,2026,,", "column status");
    contact(
        "kg-ministry,phone,main,+996312000000,,,,international,,,confirmed,s,r,2023-11-01,,",
        "older than three years",
    );
    contact(
        "kg-ministry,phone,main,+996312000000,,,,international,,,listed,s,r,2027-01,,",
        "after the pack was issued",
    );
    contact("kg-ministry,phone,main,,,,,,,,unknown,,,,,", "no day of the search");
    contact("kg-ministry,phone,main,,,,,international,,,listed,s,r,2026,,", "no number");
    contact("nobody,phone,main,+996312000000,,,,international,,,listed,s,r,2026,,", "no organisation");
}

#[test]
fn only_what_can_be_dialled_is_let_through() {
    let contact = |row: &str, says: &str| refuses(rows::CONTACTS, sample::CONTACTS, row, says);
    contact(
        "kg-ministry,phone,main,0312000000,,,,international,,,listed,s,r,2026,,",
        "no international number",
    );
    contact("kg-ministry,phone,main,*06#,,,,international,,,listed,s,r,2026,,", "no international number");
    contact("kg-ministry,phone,main,,189,,,domestic,,,listed,s,r,2026,,", "cannot be dialled");
    contact(
        "kg-ministry,phone,main,,189,KG,,international,,,listed,s,r,2026,,",
        "reaches further than its country",
    );
    contact(
        "kg-ministry,phone,main,+996312,189,KG,,domestic,,,listed,s,r,2026,,",
        "a number and a short code",
    );
    contact("kg-ministry,fax,main,+996312000000,,,,international,,,listed,s,r,2026,,", "`fax` is not known");
    contact("kg-ministry,email,main,,,,not-mail,,,,listed,s,r,2026,,", "no e-mail address");
    contact("kg-ministry,phone,main,=1+1,,,,international,,,listed,s,r,2026,,", "a formula");
    contact(
        "kg-ministry,phone,main,+9963\u{202e}12000,,,,international,,,listed,s,r,2026,,",
        "turns the direction",
    );
}

#[test]
fn a_number_is_of_its_country_and_of_one_owner() {
    let contact = |row: &str, says: &str| refuses(rows::CONTACTS, sample::CONTACTS, row, says);
    // An American hotline listed as Thai; a Russian number in Kazakhstan and the other way round.
    contact(
        "th-hotline-1300,phone,help,+18883737888,,,,international,,,listed,s,r,2026,,",
        "not a number of TH",
    );
    contact("kz-ministry,phone,main,+74951234567,,,,international,,,listed,s,r,2026,,", "not a number of KZ");
    contact("ru-ministry,phone,main,+77172123456,,,,international,,,listed,s,r,2026,,", "not a number of RU");
    contact(
        "kz-th-embassy,phone,main,+6626753995,,,,international,,,listed,s,r,2026,,",
        "belongs to uz-th-consulate-general too",
    );
    contact(
        "kz-th-embassy,email,main,,,,UZ@example.org,,,,listed,s,r,2026,,",
        "belongs to uz-th-consulate-general too",
    );
    contact(
        "th-police-191,phone,police,+66000000000,,,,international,,,listed,s,r,2026,,",
        "knows to be dead",
    );
    let foreign = "kg-ministry,phone,main,+77012345678,,,,international,,,listed,s,r,2026,,foreign line";
    assert_eq!(faults_with(rows::CONTACTS, sample::CONTACTS, foreign), Vec::<String>::new());
}

#[test]
fn missions_are_where_they_say() {
    let org = |row: &str, says: &str| refuses(rows::ORGS, sample::ORGS, row, says);
    org("uz-x,mission,UZ,UZ,embassy,,,,s,r,2026,", "a mission in its own country");
    // The coordinates of Yekaterinburg under an office in Thailand; latitude and longitude swapped.
    org("uz-x,mission,UZ,TH,consulate,,56.84,60.6,s,r,2026,", "do not lie in TH");
    org("uz-x,mission,UZ,TH,consulate,,100.55,13.7,s,r,2026,", "no coordinate on the earth");
    org("uz-x,mission,UZ,TH,consulate,bishkek,,,s,r,2026,", "the city lies in KG");
    org("uz-x,mission,UZ,XX,consulate,,,,s,r,2026,", "no country `XX`");
    org("uz-x,mission,UZ,TH,palace,,,,s,r,2026,", "`palace` is not known");
    org("uz-th-consulate-general,mission,UZ,TH,consulate,,,,s,r,2026,", "given twice");
    org("uz-x,ministry,UZ,TH,foreign_ministry,,,,s,r,2026,", "a ministry in another country");
    org("uz-x,mission,UZ,TH,consulate,,,,s,r,26,", "is no date");
}

#[test]
fn coverage_says_why_and_contradicts_nothing() {
    let cover = |row: &str, says: &str| refuses(rows::COVERAGE, sample::COVERAGE, row, says);
    cover("th-police-191,TH,*,home,Police,s,r,2026,", "police as the last resort");
    cover("kz-th-embassy,KG,TH,own_resident,x,s,r,2026,", "an own mission of other citizens");
    cover("kz-th-embassy,KZ,LA,own_resident,x,s,r,2026,", "resident where it is not");
    cover("kz-th-embassy,KZ,TH,own_accredited,x,s,r,2026,", "accredited where it resides");
    cover("kz-th-embassy,KZ,LA,treaty,x,s,r,2026,", "a third state that is the own one");
    cover("kz-th-embassy,TJ,LA,precedent,x,s,r,,", "no date");
    cover("kz-th-embassy,KZ,LA,own_accredited,,s,r,2026,", "no basis");
    cover("kz-th-embassy,KZ,XX,own_accredited,x,s,r,2026,", "no country `XX`");
    cover("kz-th-embassy,KZ,MM,own_accredited,x,s,r,2026,", "given twice");
    refuses(rows::ABSENCE, sample::ABSENCE, "KZ,TH,none,s,r,2026,", "KZ has a mission in TH");
    let without_tm: String =
        sample::COVERAGE.lines().filter(|l| !l.starts_with("tm-")).map(|l| format!("{l}\n")).collect();
    let faults = check(&pack(&[(rows::COVERAGE, &without_tm)])).faults;
    assert!(faults.iter().any(|f| f.fault == "TM has nobody at home"), "{faults:#?}");
}

#[test]
fn names_lead_somewhere() {
    refuses(rows::ALIASES, sample::ALIASES, "place,nowhere,en,Nowhere", "there is no place");
    refuses(rows::ALIASES, sample::ALIASES, "thing,mae-sot,en,X", "`thing` is not known");
    refuses(
        rows::PLACES,
        "id,country,name,lat,lon,source\n",
        "mae-sot,TH,Mae Sot,42.8,74.6,s",
        "do not lie in TH",
    );
    refuses(rows::CITIES, sample::CITIES, "x,ZZ,X,X,,,,,,", "no country `ZZ`");
}
