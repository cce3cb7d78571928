//! Each rule of the gate, shown to close on the fault it was made for.

use super::*;
use crate::pack::{gates, sample, tests::sample as pack};

fn faults_with(file: &str, part: &str, row: &str) -> Vec<String> {
    let text = format!("{part}{row}\n");
    gates::check(&pack(&[(file, &text)])).faults.iter().map(ToString::to_string).collect()
}

fn refuses(file: &str, part: &str, row: &str, says: &str) {
    let faults = faults_with(file, part, row);
    assert!(faults.iter().any(|f| f.contains(says)), "{row}\nwanted: {says}\ngot: {faults:#?}");
}

#[test]
fn a_fact_has_words_source_and_days() {
    let fact = |row: &str, says: &str| refuses(FACTS, sample::FACTS, row, says);
    let good = "exit,KG|UZ,TH|MM,299,guides-fact-exit-fine,day=1|most=2,s,r,2026,2027";
    assert_eq!(faults_with(FACTS, sample::FACTS, good), Vec::<String>::new());
    for (row, says) in [
        ("exit,*,TH,299,guides-fact-exit-fine,day=1|most=2,,r,2026,2027", "no source"),
        ("exit,*,TH,299,guides-fact-exit-fine,day=1|most=2,memory,r,2026,2027", "memory as a source"),
        ("exit,*,TH,299,guides-fact-exit-fine,day=1|most=2,s,,2026,2027", "no address"),
        ("exit,*,TH,299,guides-fact-exit-fine,day=1|most=2,s,r,,2027", "no date"),
        ("exit,*,TH,299,guides-fact-exit-fine,day=1|most=2,s,r,26,2027", "is no date"),
        ("exit,*,TH,299,guides-fact-exit-fine,day=1|most=2,s,r,2027,2028", "after the pack was issued"),
        ("exit,*,TH,299,guides-fact-exit-fine,day=1|most=2,s,r,2026,", "no day of review"),
        (
            "exit,*,TH,299,guides-fact-exit-fine,day=1|most=2,s,r,2026-05,2026-04",
            "a review before the source",
        ),
        ("exit,*,TH,299,guides-fact-none,day=1,s,r,2026,2027", "no words `guides-fact-none`"),
        ("exit,*,TH,299,,day=1,s,r,2026,2027", "no words ``"),
        ("exit,*,TH,299,guides-fact-exit-fine,day=1,s,r,2026,2027", "wants [day, most], given is [day]"),
        ("exit,*,TH,299,guides-fact-exit-fine,day=1|most=2|x=3,s,r,2026,2027", "given is [day, most, x]"),
        ("exit,*,TH,299,guides-fact-exit-fine,day=1|most=2|day=3,s,r,2026,2027", "Give every variable"),
        ("exit,*,TH,299,guides-fact-exit-fine,500,s,r,2026,2027", "`500` are no values"),
        ("exit,US,TH,299,guides-fact-exit-fine,day=1|most=2,s,r,2026,2027", "no citizenship `US`"),
        ("exit,KG|*,TH,299,guides-fact-exit-fine,day=1|most=2,s,r,2026,2027", "no citizenship `*`"),
        ("exit,,TH,299,guides-fact-exit-fine,day=1|most=2,s,r,2026,2027", "nobody is named"),
        ("exit,*,XX,299,guides-fact-exit-fine,day=1|most=2,s,r,2026,2027", "no country `XX`"),
        ("exit,*,TH,20,guides-fact-exit-fine,day=1|most=2,s,r,2026,2027", "a place in no section"),
        ("exit,*,TH,x,guides-fact-exit-fine,day=1|most=2,s,r,2026,2027", "`x` is no place"),
        ("exit,*,TH,210,guides-fact-exit-fine,day=1|most=2,s,r,2026,2027", "two facts have one place"),
        ("visa,*,TH,299,guides-fact-exit-fine,day=1|most=2,s,r,2026,2027", "`visa` is not known"),
        ("exit,*,TH,299,guides-fact-exit-fine,day=1|most=\u{202e}2,s,r,2026,2027", "turns the direction"),
    ] {
        fact(row, says);
    }
}

#[test]
fn a_phrase_can_be_said_by_everybody() {
    let phrase = |row: &str, says: &str| refuses(PHRASES, sample::PHRASES, row, says);
    let rest = "tr,help,{c} {p},{c} {p},{c} {p},needed\ntr,screening,{c},{c},{c},needed\ntr,border,{p},{p},{p},needed";
    let faults = |row: &str| faults_with(PHRASES, sample::PHRASES, &format!("{row}\n{rest}"));
    assert_eq!(faults("tr,trapped,{c} {p},a {c} {p},а {c} {p},needed"), Vec::<String>::new());
    for (row, says) in [
        ("tr,trapped,{c},a {c} {p},а {c} {p},needed", "column text: a placeholder"),
        ("tr,trapped,{c} {p} {p},a {c} {p},а {c} {p},needed", "column text: a placeholder"),
        ("tr,trapped,{c} {p},a {p},а {c} {p},needed", "column reading_latn: a placeholder"),
        ("tr,trapped,{c} {p},a {c} {p},,needed", "column reading_cyrl: empty"),
        ("tr,trapped,{c} {p},ş {c} {p},а {c} {p},needed", "other letters than a to z"),
        ("tr,trapped,{c} {p},a {c} {p},a {c} {p},needed", "other letters than Cyrillic"),
        ("tr,trapped,{c} {p} {x},a {c} {p},а {c} {p},needed", "a bracket that is no placeholder"),
        ("tr,trapped,{c} {p},a {c} {p},а {c} {p},", "not marked for review"),
        ("tr,trapped,{c} {p},a {c} {p},а {c} {p},read:Ayşe", "not marked for review"),
        ("tr,trapped,{c} {p},a {c} {p},а {c} {p},read: 2026-11-01", "not marked for review"),
        ("tr,trapped,{c} {p},a {c} {p},а {c} {p},read:Ayşe K. 2026-11-23", "read after the pack was issued"),
        ("tr,border,{c} {p},a {p},а {p},needed", "column text: a placeholder"),
        ("tr,screening,{c} {p},a {c},а {c},needed", "column text: a placeholder"),
        ("tr,trapped,\u{200f}{c} {p},a {c} {p},а {c} {p},needed", "turns the direction"),
        ("xx,trapped,{c} {p},a {c} {p},а {c} {p},needed", "`xx` is not known"),
        ("tr,lost,{c} {p},a {c} {p},а {c} {p},needed", "`lost` is not known"),
        ("th,help,{c} {p},a {c} {p},а {c} {p},needed", "given twice"),
        ("tr,trapped,{c} {p},a {c} {p},а {c} {p},needed", "tr has no phrase `help`"),
    ] {
        phrase(row, says);
    }
}

#[test]
fn a_phrase_that_a_native_speaker_has_read_says_who_and_when() {
    let read = sample::PHRASES.replacen(",needed", ",read:Somchai P. 2026-11-01", 1);
    assert_ne!(read, sample::PHRASES);
    assert_eq!(gates::check(&pack(&[(PHRASES, &read)])).faults, []);
}

#[test]
fn a_pack_without_the_parts_is_refused() {
    let mut without = pack(&[]);
    without.parts.remove(FACTS);
    without.parts.remove(PHRASES);
    let faults = gates::check(&without).faults;
    assert_eq!(faults.len(), 2, "{faults:#?}");
    assert!(GuideRows::read(&without).is_err());
}

#[test]
fn variables_are_found_in_every_line_of_a_message() {
    let file = "a = x { $one }\nb = { $two ->\n    [1] { $three }\n   *[other] y\n}\nc = z\n";
    let names = |key| variables(file, key).map(|v| v.into_iter().collect::<Vec<_>>().join(" "));
    assert_eq!(names("a").as_deref(), Some("one"));
    assert_eq!(names("b").as_deref(), Some("three two"));
    assert_eq!(names("c").as_deref(), Some(""));
    assert_eq!(names("d"), None);
}
