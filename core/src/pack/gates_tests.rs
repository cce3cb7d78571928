//! Each gate, shown to close on the fault it was made for.

use super::*;
use crate::pack::{sample, tests::sample as pack};

/// Checks the sample with one row added to a part, and gives the faults as text.
pub(super) fn faults_with(file: &str, part: &str, row: &str) -> Vec<String> {
    let text = format!("{part}{row}\n");
    check(&pack(&[(file, &text)])).faults.iter().map(ToString::to_string).collect()
}

pub(super) fn refuses(file: &str, part: &str, row: &str, says: &str) {
    let faults = faults_with(file, part, row);
    assert!(faults.iter().any(|f| f.contains(says)), "{row}\nwanted: {says}\ngot: {faults:#?}");
}

#[test]
fn the_sample_passes() {
    let report = check(&pack(&[]));
    assert_eq!(report.faults, []);
    assert_eq!(report.counts.get(rows::ORGS), Some(&17));
    assert!(
        report.warnings.iter().all(|w| {
            matches!(w.fault.as_str(), "no contact" | "serves nobody") || w.fault.starts_with("review due")
        }),
        "{:#?}",
        report.warnings
    );
}

#[test]
fn the_manifest_is_looked_at_too() {
    refuses("pack.csv", sample::PARTS[0].1, "isued,2026-11-22", "pack.csv, line 10, column value: `isued`");
    let late = sample::PARTS[0].1.replace("review_by,2027", "review_by,2028");
    refuses("pack.csv", &late, "", "a review more than a year later");
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
    contact("kg-ministry,phone,main,,,,,,,,unknown,,,,2026-11-23,", "a search after the pack was issued");
    contact("kg-ministry,phone,main,,,,,international,,,listed,s,r,2026,,", "no number");
    contact("nobody,phone,main,+996312000000,,,,international,,,listed,s,r,2026,,", "no organisation");
    contact(
        "kg-ministry,phone,main,+996312000000,,,,international,,,listed,from Memory,r,2026,,",
        "memory as a source",
    );
    contact("kg-ministry,phone,main,,,,,,,,unknown,memory,,,2026-11-22,", "memory as a source");
    contact(
        "kg-ministry,phone,main,+996312000000,,,,international,,,confirmed,one list;,r,2026,,",
        "confirmed by one source",
    );
    contact(
        "kg-ministry,phone,main,+996312000000,,,,international,,,confirmed,one list; One list,r,2026,,",
        "confirmed by one source",
    );
    for denied in ["a list and no official notice", "seen once and not an official notice", "list ; LIST "] {
        contact(
            &format!("kg-ministry,phone,main,+996312000000,,,,international,,,confirmed,{denied},r,2026,,"),
            "confirmed by one source",
        );
    }
    for good in ["a list; another list", "official notice: news.example", "Memorial list; other list"] {
        let row =
            format!("kg-ministry,phone,main,+996312000000,,,,international,,,confirmed,{good},r,2026,,");
        assert_eq!(faults_with(rows::CONTACTS, sample::CONTACTS, &row), Vec::<String>::new());
    }
    refuses(
        rows::ORGS,
        sample::ORGS,
        "uz-x,mission,UZ,TH,consulate,,,,memory; list,r,2026,",
        "memory as a source",
    );
}

#[test]
fn words_of_a_cell_are_known() {
    let contact = |row: &str, says: &str| refuses(rows::CONTACTS, sample::CONTACTS, row, says);
    contact(
        "th-police-191,phone,help,,1555,TH,,domestic,,en|english,listed,s,r,2026,,",
        "no language `english`",
    );
    contact("th-police-191,phone,help,,1555,TH,,domestic,,jp,listed,s,r,2026,,", "no language `jp`");
    contact(
        "th-police-191,phone,help,,1555,TH,,domestic,,uz-cyrl,listed,s,r,2026,,",
        "no language `uz-cyrl`",
    );
    let good = "th-police-191,phone,help,,1555,TH,,domestic,,uz-Cyrl|ru|ky,listed,s,r,2026,,";
    assert_eq!(faults_with(rows::CONTACTS, sample::CONTACTS, good), Vec::<String>::new());
    let cautioned = "org,channel,purpose,number,short_code,dial_country,address,reach,hours,languages,status,source,\
                     source_ref,date,looked_for,caution,note\n";
    let row = "th-police-191,phone,police,,191,TH,,domestic,,,listed,s,r,2026,,careful,";
    refuses(rows::CONTACTS, cautioned, row, "column caution: `careful` is not known");
    let row = "th-police-191,phone,police,,191,TH,,domestic,,,listed,s,r,2026,,extension,";
    refuses(rows::CONTACTS, cautioned, row, "column extension: an extension without its digits");
    let extended = cautioned.replace("note\n", "note,extension\n");
    let row = |cells: &str| {
        format!("kz-th-embassy,phone,main,+6622346365,,,,international,,,old,s,r,2018,,{cells}")
    };
    refuses(
        rows::CONTACTS,
        &extended,
        &row("extension,,10#7"),
        "column extension: an extension without its digits",
    );
    refuses(rows::CONTACTS, &extended, &row(",,107"), "or digits without the caution");
    assert_eq!(faults_with(rows::CONTACTS, &extended, &row("extension,,107")), Vec::<String>::new());
    let keyed = "org,citizens,territory,district,relation,basis,basis_key,source,source_ref,date,note\n";
    refuses(
        rows::COVERAGE,
        keyed,
        "th-police-191,*,TH,,local,x,rescue,s,r,2026,",
        "column basis_key: `rescue` is not known",
    );
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
    // A code of another country rings there, whoever's row it stands in.
    contact(
        "th-police-191,phone,help,,199,MM,,domestic,,,listed,s,r,2026,,",
        "column dial_country: 199 is known in MM, the organisation is in TH",
    );
    contact(
        "th-police-191,phone,police,+66000000000,,,,international,,,listed,s,r,2026,,",
        "knows to be dead",
    );
    contact(
        "kg-ministry,phone,main,+77012345678,,,,international,,,listed,s,r,2026,,list of the foreign ministry",
        "not a number of KG",
    );
    let foreign = "kg-ministry,phone,main,+77012345678,,,,international,,,listed,s,r,2026,,foreign line";
    assert_eq!(faults_with(rows::CONTACTS, sample::CONTACTS, foreign), Vec::<String>::new());
}

#[test]
fn a_number_has_the_length_and_the_area_code_of_its_place() {
    let contact = |row: &str, says: &str| refuses(rows::CONTACTS, sample::CONTACTS, row, says);
    let phone =
        |org: &str, number: &str| format!("{org},phone,main,{number},,,,international,,,listed,s,r,2026,,");
    for (org, number, says) in [
        ("uz-th-consulate-general", "+662675399", "has 7 digits after +66, not 8"),
        ("uz-th-consulate-general", "+66904033", "has 6 digits after +66, not 9"),
        ("kg-my-embassy", "+603216320", "has 7 digits after +60, not 8 to 9"),
        ("ru-mm-embassy", "+9512419", "has 5 digits after +95, not 6 to 9"),
        ("ru-ministry", "+7495123456", "has 9 digits after +7, not 10"),
        ("kz-ministry", "+771721234567", "has 11 digits after +7, not 10"),
        ("uz-ministry", "+9987123946", "has 7 digits after +998, not 9"),
        ("kg-ministry", "+99631200000", "has 8 digits after +996, not 9"),
        ("tj-ministry", "+99237221", "has 5 digits after +992, not 9"),
        ("tm-ministry", "+993124822950", "has 9 digits after +993, not 8"),
        ("az-ministry", "+99412596", "has 5 digits after +994, not 9"),
        // Another city's area code before the number of an office in Bangkok.
        ("uz-th-consulate-general", "+6653811202", "not a number of Bangkok, whose area code is 2"),
    ] {
        contact(&phone(org, number), says);
    }
    let foreign = phone("uz-th-consulate-general", "+998712394635") + "foreign line";
    for good in [phone("uz-th-consulate-general", "+66904033645"), foreign] {
        assert_eq!(faults_with(rows::CONTACTS, sample::CONTACTS, &good), Vec::<String>::new());
    }
    contact(
        "kg-ministry,phone,main,,102,KG,,domestic,,,listed,s,r,2026,,",
        "102 as the number of a ministry",
    );
    contact(
        "kz-th-embassy,phone,main,,191,TH,,domestic,,,listed,s,r,2026,,",
        "191 as the number of a mission",
    );
}

#[test]
fn an_address_is_of_its_state_and_city() {
    let web = |org: &str, address: &str| format!("{org},web,main,,,,{address},,,,listed,s,r,2026,,");
    let contact = |row: &str, says: &str| refuses(rows::CONTACTS, sample::CONTACTS, row, says);
    for (org, address, says) in [
        // Seen in a public list: the Uzbek embassy with the site of Russia's embassy.
        ("uz-th-consulate-general", "https://uzbekistan.mid.ru", "uzbekistan.mid.ru belongs to RU"),
        ("ru-mm-embassy", "https://www.mfa.uz", "belongs to UZ"),
        ("kz-th-embassy", "https://www.uzembassy.example/a", "belongs to UZ"),
        ("uz-th-consulate-general", "https://www.gov.kz/memleket", "belongs to KZ"),
        ("kz-th-embassy", "https://mfa.gov.kg/en", "belongs to KG"),
        ("kz-th-embassy", "https://mfa.tj", "belongs to TJ"),
        ("kz-th-embassy", "https://www.mfa.gov.tm", "belongs to TM"),
        ("kz-th-embassy", "https://bangkok.mfa.gov.az", "belongs to AZ"),
        ("kz-th-embassy", "http://example.org", "a web address without https"),
        ("kz-th-embassy", "https://mfа.kz", "a host of other letters"),
        ("kz-th-embassy", "https://xn--mf-8ka.kz", "a host of other letters"),
    ] {
        contact(&web(org, address), says);
    }
    contact("kz-th-embassy,email,main,,,,bangkok@mfa.uz,,,,listed,s,r,2026,,", "mfa.uz belongs to UZ");
    contact("kz-th-embassy,email,main,,,,a@mfа.kz,,,,listed,s,r,2026,,", "a host of other letters");
    let same = format!(
        "{}\n{}",
        web("kz-th-embassy", "https://www.example.org/"),
        web("ru-mm-embassy", "https://example.org")
    );
    contact(&same, "kz-th-embassy in another city has the same page");
    contact(&web("kz-th-embassy", "https://www.mfa.kz@example.org/a"), "a name before the host");
    for bad in ["example.org/kz", "https://t.me/+AbCdEf", "https://t.me.example.org/kzbot", "@a b c d", "@kz"]
    {
        let row = format!("kz-th-embassy,telegram,main,,,,{bad},,,,listed,s,r,2026,,");
        contact(&row, "no address of Telegram");
    }
    // However it is written it is one account, and one page; what was found dead is dead.
    let telegram = |org: &str, address: &str, status: &str| {
        format!("{org},telegram,main,,,,{address},,,,{status},s,r,2026,,")
    };
    let one = telegram("kz-th-embassy", "@Kz_In_TH", "listed");
    assert_eq!(faults_with(rows::CONTACTS, sample::CONTACTS, &one), Vec::<String>::new());
    let two = telegram("kz-ministry", "https://t.me/kz_in_th/", "listed");
    contact(&format!("{one}\n{two}"), "@kz_in_th belongs to kz-th-embassy too");
    let dead = telegram("kz-ministry", "https://t.me/kz_in_th", "dead");
    contact(&format!("{one}\n{dead}"), "an address that line 16 knows to be dead");
    let dead = "kg-ministry,web,main,,,,https://www.mfa.gov.kg/,,,,dead,s,r,2026,,";
    contact(dead, "line 9, column address: an address that line 15 knows to be dead");
    let own = web("kz-th-embassy", "https://bangkok.mfa.gov.kz");
    assert_eq!(faults_with(rows::CONTACTS, sample::CONTACTS, &own), Vec::<String>::new());
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
    // The office of Mae Sot with the coordinates of Bangkok: by the place, and by the other office where there is none.
    org(
        "uz-x,mission,UZ,TH,consulate,mae-sot,13.7,100.55,s,r,2026,",
        "more than 50 km from the city in mae-sot",
    );
    org(
        "uz-x,mission,UZ,TH,consulate,phuket,13.7,100.55,s,r,2026,",
        "more than 50 km from kz-th-consulate-phuket",
    );
}

#[test]
fn coverage_says_why_and_contradicts_nothing() {
    let cover = |row: &str, says: &str| refuses(rows::COVERAGE, sample::COVERAGE, row, says);
    cover("th-police-191,TH,*,,home,Police,s,r,2026,", "police as the last resort");
    cover("kz-th-embassy,KG,TH,,own_resident,x,s,r,2026,", "an own mission of other citizens");
    cover("kz-th-embassy,KZ,LA,,own_resident,x,s,r,2026,", "resident where it is not");
    cover("kz-th-embassy,KZ,TH,,own_accredited,x,s,r,2026,", "accredited where it resides");
    cover("kz-th-embassy,KZ,LA,,treaty,x,s,r,2026,", "a third state that is the own one");
    cover("kz-th-embassy,TJ,LA,,precedent,x,s,r,,", "no date");
    cover("kz-th-embassy,KZ,LA,,own_accredited,,s,r,2026,", "no basis");
    cover("kz-th-embassy,KZ,XX,,own_accredited,x,s,r,2026,", "no country `XX`");
    cover("kz-th-embassy,KZ,MM,,own_accredited,x,s,r,2026,", "given twice");
    refuses(rows::ABSENCE, sample::ABSENCE, "KZ,TH,none,s,r,2026,", "KZ has a mission in TH");
    cover("th-police-191,*,TH|MM,,local,x,s,r,2026,", "local help in another country");
    cover("kz-th-embassy,TJ,LA,,treaty,Agreement of 1997,s,r,2026,", "nobody says that it is in force");
    cover(
        "kz-th-embassy,TJ,LA,,treaty,The agreement is in force,s,r,2026,",
        "nobody says that it is in force",
    );
    cover(
        "kz-th-embassy,TJ,LA,,treaty,Signed in 1997 and not yet in force,s,r,2026,",
        "nobody says that it is in force",
    );
    cover("kz-th-embassy,*,LA,,treaty,In force since 1997,s,r,2026,", "a third state that is the own one");
    cover("kz-th-embassy,KZ,*,,own_accredited,x,s,r,2026,", "accredited where it resides");
    cover("kz-th-embassy,KZ,*,,own_resident,x,s,r,2026,", "resident where it is not");
    refuses(rows::ABSENCE, sample::ABSENCE, "*,TH,none,s,r,2026,", " has a mission in TH");
    let treaty = "kz-th-embassy,TJ,LA,,treaty,In force on 2026-10-01 in the list of the depositary,s,r,2026,";
    assert_eq!(faults_with(rows::COVERAGE, sample::COVERAGE, treaty), Vec::<String>::new());
    cover("uz-ministry,UZ,UZ,,own_labour_office,x,s,r,2026,", "a labour office that is none");
    let agency = format!("{}uz-th-office,agency,UZ,TH,migration_agency_office,,,,s,r,2026,\n", sample::ORGS);
    let office = |row: &str| {
        let text = format!("{}{row}\n", sample::COVERAGE);
        let faults = check(&pack(&[(rows::ORGS, &agency), (rows::COVERAGE, &text)])).faults;
        faults.iter().map(ToString::to_string).collect::<String>()
    };
    assert_eq!(office("uz-th-office,UZ,TH,,own_labour_office,x,s,r,2026,"), "");
    assert!(office("uz-th-office,UZ,TH,,own_resident,x,s,r,2026,").contains("an own mission that is none"));
    assert!(office("uz-th-office,UZ,LA,,own_labour_office,x,s,r,2026,").contains("resident where it is not"));
    assert!(
        office("uz-th-office,KG,TH,,own_labour_office,x,s,r,2026,")
            .contains("an own mission of other citizens")
    );
    let silent: String =
        sample::ABSENCE.lines().filter(|l| !l.starts_with("KG,MM")).map(|l| format!("{l}\n")).collect();
    let faults = check(&pack(&[(rows::ABSENCE, &silent)])).faults;
    assert_eq!(faults.len(), 1, "{faults:#?}");
    assert_eq!(faults[0].fault, "nothing is said of the own mission of KG in MM");
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
        "id,country,province,name,lat,lon,source\n",
        "mae-sot,TH,,Mae Sot,42.8,74.6,s",
        "do not lie in TH",
    );
    refuses(rows::CITIES, sample::CITIES, "x,TH,hamlet,X,X,,,,,,", "column kind: `hamlet` is not known");
    refuses(rows::CITIES, sample::CITIES, "x,ZZ,town,X,X,,,,,,", "no country `ZZ`");
}
