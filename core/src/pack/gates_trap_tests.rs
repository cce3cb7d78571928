//! Traps seen in public lists that came later: each planted, each caught.

use super::{
    tests::{faults_with, refuses},
    *,
};
use crate::pack::{sample, tests::sample as pack};

#[test]
fn provinces_and_districts_are_parts_of_their_country() {
    let province = |row: &str, says: &str| refuses(rows::PROVINCES, sample::PROVINCES, row, says);
    province("TH-83,TH,Phuket,Пхукет,,", "given twice");
    province("TH-ABCD,TH,X,X,,", "`TH-ABCD` is no ISO 3166-2 code of TH");
    province("MM-17,TH,Shan,Шан,,", "`MM-17` is no ISO 3166-2 code of TH");
    province("ZZ-1,ZZ,X,X,,", "no country `ZZ`");
    province("TH-50,TH,,Чиангмай,,", "no English name");
    let place = |row: &str, says: &str| refuses(rows::PLACES, sample::PLACES, row, says);
    place("mae-sot,TH,TH-63,Mae Sot,16.71,98.56,s", "given twice");
    place("x,TH,TH-99,X,16.71,98.56,s", "no province `TH-99`");
    place("x,TH,MM-13,X,16.71,98.56,s", "the province MM-13 lies in MM");
    place("x,ZZ,,X,16.71,98.56,s", "no country `ZZ`");
    place("x,TH,,X,,,s", "no coordinates");
    place("x,TH,,,16.71,98.56,s", "no name");
    place("x,TH,TH-63,X,42.8,74.6,s", "do not lie in TH");
    place("yangon,TH,,Yangon,16.71,98.56,s", "the city `yangon` lies in MM");
    let cover = |row: &str, says: &str| refuses(rows::COVERAGE, sample::COVERAGE, row, says);
    cover("kz-th-embassy,KZ,TH,TH-99,precedent,x,s,r,2026,", "no province `TH-99`");
    cover("kz-th-embassy,KZ,TH,MM-13,precedent,x,s,r,2026,", "lies in MM, outside the territory");
    cover("kz-th-embassy,KZ,TH,TH-83|TH-83,precedent,x,s,r,2026,", "TH-83 is given twice");
    cover("kz-th-embassy,KZ,LA|TH,TH-83,precedent,x,s,r,2026,", "no province of LA");
    let good = "kz-th-embassy,KZ,MM|TH,TH-83|MM-13,precedent,x,s,r,2026,";
    assert_eq!(faults_with(rows::COVERAGE, sample::COVERAGE, good), Vec::<String>::new());
}

/// The warnings that a row more brings about.
fn warnings_with(file: &str, part: &str, row: &str) -> Vec<String> {
    let text = format!("{part}{row}\n");
    check(&pack(&[(file, &text)])).warnings.iter().map(ToString::to_string).collect()
}

#[test]
fn numbers_damaged_on_the_way_are_refused() {
    let contact = |row: &str, says: &str| refuses(rows::CONTACTS, sample::CONTACTS, row, says);
    // 000 stored as a whole number; the + forgotten; a code without its country; lines of other countries as local ones.
    contact("th-police-191,phone,help,,0,TH,,domestic,,,listed,s,r,2026,,", "`0` cannot be dialled");
    contact(
        "kg-ministry,phone,main,996312000000,,,,international,,,listed,s,r,2026,,",
        "column number: `996312000000` is no international number. Write + and 7 to 15 digits",
    );
    contact(
        "kg-ministry,phone,help,,1313,,,domestic,,,listed,s,r,2026,,",
        "column short_code: `1313` cannot",
    );
    contact("mm-iom,phone,help,+390668400213,,,,international,,,listed,s,r,2026,,", "not a number of MM");
    contact(
        "th-hotline-1300,phone,help,+18883737888,,,,toll_free_domestic,,,listed,s,r,2026,,",
        "not a number of TH",
    );
    let twice = "kg-ministry,phone,main,+996312000001,,,,international,,,listed,s,r,2026,,";
    contact(&format!("{twice}\n{twice}"), "+996312000001 is given twice");
    // Of the dead it is no fault to be of another country: it may be what they died of.
    let dead = "th-hotline-1300,phone,help,+18883737888,,,,international,,,dead,s,r,2020,,";
    assert_eq!(faults_with(rows::CONTACTS, sample::CONTACTS, dead), Vec::<String>::new());
}

#[test]
fn a_number_of_a_diplomat_is_not_shipped() {
    let contact = |row: &str, says: &str| refuses(rows::CONTACTS, sample::CONTACTS, row, says);
    let row = |purpose: &str, note: &str| {
        format!("kz-th-embassy,phone,{purpose},+66812345678,,,,international,,,listed,s,r,2026-11,,{note}")
    };
    contact(&row("main", "personal mobile of the consul"), "a private number of a diplomat. Delete the row");
    let warned = |row: &str| {
        let says = "+66812345678 is a mobile number of a mission";
        warnings_with(rows::CONTACTS, sample::CONTACTS, row).iter().any(|w| w.contains(says))
    };
    assert!(warned(&row("main", "")) && !warned(&row("duty", "")));
}

#[test]
fn a_local_number_that_fits_two_cities_is_looked_at() {
    let city = format!("{}kuala-lumpur,MY,city,Kuala Lumpur,Куала-Лумпур,,,,,,\n", sample::CITIES);
    let orgs = sample::ORGS.replace(
        "kg-my-embassy,mission,KG,MY,embassy,,",
        "kg-my-embassy,mission,KG,MY,embassy,kuala-lumpur,",
    );
    let warned = |number: &str, note: &str| {
        let row =
            format!("kg-my-embassy,phone,main,{number},,,,international,,,listed,s,r,2026-11,,{note}\n");
        let contacts = format!("{}{row}", sample::CONTACTS);
        let report = check(&pack(&[(rows::CITIES, &city), (rows::ORGS, &orgs), (rows::CONTACTS, &contacts)]));
        assert_eq!(report.faults, []);
        report.warnings.iter().any(|w| w.fault.contains("is a number of another city too"))
    };
    assert!(warned("+60342532406", "area code added by us"));
    assert!(!warned("+60342532406", ""));
    // Six digits are no number of Malaysia under any area code.
    let bangkok = "uz-th-consulate-general,phone,help,+6626753997,,,,international,,,listed,s,r,2026-11,,area code added by us";
    assert!(
        !warnings_with(rows::CONTACTS, sample::CONTACTS, bangkok).iter().any(|w| w.contains("another city"))
    );
}

#[test]
fn a_fresh_row_does_not_stay_fresh_unseen() {
    let count = |row: &str| {
        let warnings = warnings_with(rows::CONTACTS, sample::CONTACTS, row);
        warnings.iter().filter(|w| w.contains("review due: ")).count()
    };
    let base = count("");
    let due = |purpose: &str, status: &str, date: &str| {
        count(&format!(
            "kz-th-embassy,phone,{purpose},+6622346360,,,,international,,,{status},a; b,r,{date},,"
        )) > base
    };
    // The sample was issued on 22 November 2026.
    assert!(due("duty", "confirmed", "2026-08-01") && !due("main", "confirmed", "2026-08-01"));
    assert!(due("main", "listed", "2026-05-01") && !due("main", "listed", "2026-06-01"));
    assert!(!due("duty", "old", "2020-05-01"), "what is old says so itself");
    let code = "th-police-191,phone,help,,192,TH,,domestic,,,listed,s,r,2024,,";
    assert_eq!(count(code), base, "an emergency code outlasts offices");
}

#[test]
fn no_two_cities_share_a_point() {
    // The coordinates of Bangkok's office under one of another city that has no point of its own.
    let cities = format!("{}lampang,TH,city,Lampang,Лампанг,,,,,,\n", sample::CITIES);
    let orgs = format!("{}uz-x,mission,UZ,TH,consulate,lampang,13.7,100.55,s,r,2026,\n", sample::ORGS);
    let faults = check(&pack(&[(rows::CITIES, &cities), (rows::ORGS, &orgs)])).faults;
    let texts: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert_eq!(
        texts,
        [
            "directory/orgs.csv, line 19, column lat: the coordinates of uz-th-consulate-general in bangkok. Find out whose they are; leave both empty when in doubt"
        ]
    );
}

#[test]
fn text_that_turns_around_is_refused_in_every_part() {
    refuses(
        rows::CITIES,
        sample::CITIES,
        "x,TH,town,Tak\u{202e}kaT,Так,,,,,,",
        "directory/cities.csv, line 7, column en: a sign that turns the direction of text. Delete it",
    );
    refuses(rows::ALIASES, sample::ALIASES, "place,mae-sot,en,=HYPERLINK(1)", "column text: a formula");
}

#[test]
fn each_of_several_missions_lies_somewhere() {
    let says = "one of several missions of UZ in TH, and no point. Name its city";
    let lampang = "lampang,TH,city,Lampang,Лампанг,,,,,,";
    let faults = |place: &str, org: &str| {
        let head = sample::CITIES.replacen("az\n", "az,lat,lon\n", 1);
        let cities = head.lines().skip(1).map(|line| format!("{line},,\n")).collect::<String>();
        let head = head.lines().next().unwrap();
        let cities = format!("{head}\n{cities}{lampang},{place}\n");
        let orgs = format!("{}{org}\n", sample::ORGS);
        let faults = check(&pack(&[(rows::CITIES, &cities), (rows::ORGS, &orgs)])).faults;
        faults.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let in_lampang = "uz-x,mission,UZ,TH,consulate,lampang,,,s,r,2026,";
    assert!(faults(",", in_lampang).iter().any(|fault| fault.contains(says)));
    assert!(faults(",", "uz-x,mission,UZ,TH,consulate,,,,s,r,2026,").iter().any(|f| f.contains(says)));
    // The centre of the city, the office, or another office of the city says enough.
    let none = Vec::<String>::new();
    assert_eq!(faults("18.29,99.49", in_lampang), none);
    assert_eq!(faults(",", "uz-x,mission,UZ,TH,consulate,lampang,18.29,99.49,s,r,2026,"), none);
    let beside = "uz-x,mission,UZ,TH,consulate,lampang,,,s,r,2026,\nru-x,mission,RU,TH,consulate,lampang,18.29,99.49,s,r,2026,";
    assert_eq!(faults(",", beside), none);
    // The only mission of its state in the country is asked wherever it lies.
    assert_eq!(faults(",", "ru-x,mission,RU,TH,consulate,lampang,,,s,r,2026,"), none);
    assert!(faults("48.29,99.49", in_lampang).iter().any(|f| f.contains("directory/cities.csv, line 7, column lat: the coordinates do not lie in TH")));
}
