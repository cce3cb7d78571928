//! Several verifiers, one page: `core/docs/verify.py` was written from `core/docs/format.md` without the source, and must come on every
//! bundle to the same verdict, reasons and records as the one in Rust; so must `verify.js` in a browser (`browser`). Three kinds of
//! bundles: those the journal makes, those a stranger damages or joins together, and those an owner forges who holds the keys.
//!
//! `TWO_VERIFIERS_PAIRS` says how many damaged bundles there are (2,000 without it); the others are always there.

// A test may stop at the first surprise.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::{
    collections::BTreeSet,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
};

use hamroh_core::{
    journal::{anchor::Anchor, model::Kind, verify},
    sos,
    words::Words,
};
use hamroh_tests::fixtures::{call, note, well};
use serde_json::{Value, json};

use goods::{good, good_bundles, with_facts_and_files};
use said::{Pair, compare, python, python_file, said_by_python, said_by_rust, without_time};
use tampered::{forged, tampered};

mod browser;
mod goods;
mod said;
mod tampered;

fn count() -> usize {
    std::env::var("TWO_VERIFIERS_PAIRS").map_or(2000, |n| n.parse().expect("TWO_VERIFIERS_PAIRS is a number"))
}

#[test]
fn both_say_the_same_of_every_bundle() {
    let count = count();
    let pairs = tampered(&good_bundles(), count);
    let made = compare(&pairs);
    println!("{} bundles, of those {count} damaged at random: {made:?}", pairs.len());
    let alone =
        "NO_OUTSIDE_ANCHOR DRILL RECOVERED SET_ASIDE CLOCK_STEP MISSING_FILE MALFORMED COMMIT FILES ANCHOR";
    for expected in alone.split(' ').chain([""]) {
        let is_there = made.keys().any(|reasons| reasons.split(',').any(|reason| reason == expected));
        assert!(is_there, "no bundle with {expected:?}: {made:?}");
    }
}

#[test]
fn both_say_what_the_page_says_of_forgeries() {
    let pairs = forged();
    let names: BTreeSet<&str> = pairs.iter().map(|p| p.name.as_str()).collect();
    assert_eq!(names.len(), pairs.len(), "a name says which");
    let seen = compare(&pairs);
    let reasons =
        "MALFORMED EPOCH VERSION SEQUENCE JOURNAL PREVIOUS SIGNATURE COMMIT EMPTY EXPORT FILES ANCHOR";
    for expected in reasons.split(' ') {
        assert!(seen.contains_key(expected), "no forgery for {expected}: {seen:?}");
    }
}

/// What people read: how far a code reaches, and nobody is accused by what may be a slip.
#[test]
fn both_say_how_far_a_code_reaches_and_what_it_may_be_when_it_fits_nothing() {
    let words = Words::new("en");
    let made = good("reach", |s| {
        s.add(&note(Kind::Incident, "one"));
        s.add(&note(Kind::Incident, "two"));
        Vec::new()
    });
    let lines = |bytes: &[u8], codes: &[String]| {
        let anchors: Vec<Anchor> = codes.iter().map(|code| Anchor::parse(code).unwrap()).collect();
        verify::verify_bytes(bytes, &anchors, &words).lines
    };
    let said = lines(&made.bytes, &made.anchors[..1]);
    let fits = said.iter().position(|line| line.starts_with("A code fits the first ")).unwrap();
    let reach = said[fits].strip_prefix("A code ").unwrap();
    assert_eq!(said[fits + 1], "Nothing is proven about the time of the records behind.");
    let folder = tempfile::tempdir().unwrap();
    let bundle = folder.path().join("bundle.zip");
    fs::write(&bundle, &made.bytes).unwrap();
    let arguments =
        [python_file().into(), bundle.into_os_string(), "--anchor".into(), made.anchors[0].clone().into()];
    let told = python(&arguments.each_ref().map(OsString::as_os_str)).join("\n");
    assert!(told.contains(reach) && told.contains("time of the records behind"), "{told}");
    // The code of the last record leaves nothing behind it.
    let said = lines(&made.bytes, &made.anchors[made.anchors.len() - 1..]);
    assert!(said.iter().all(|line| !line.contains("records behind")), "{said:?}");

    let said = lines(&made.bytes, &["0".repeat(26)]);
    assert!(said[0].contains("mistyped, forged, or of another journal"), "{said:?}");
    let said = lines(&made.bytes, &[]);
    assert!(said.iter().any(|line| line.contains("could have written all of this at any time")), "{said:?}");
    let newer = forged().into_iter().find(|pair| pair.expected.as_deref() == Some("VERSION")).unwrap();
    assert!(lines(&newer.bytes, &[])[0].contains("newer Hamroh"), "{}", newer.name);
}

/// Bundles of every version of the format, kept for ever: none is changed or deleted.
fn golden(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/bundles").join(name)
}

/// A bundle as it was made, and beside it what was said of it then.
#[test]
fn a_bundle_of_any_version_is_judged_as_on_its_first_day() {
    let words = Words::new("en");
    let mut count = 0;
    for entry in fs::read_dir(golden("")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "zip") {
            continue;
        }
        let then: Value = serde_json::from_slice(&fs::read(path.with_extension("json")).unwrap()).unwrap();
        let anchors: Vec<String> = serde_json::from_value(then["anchors"].clone()).unwrap();
        let pair = Pair::new(path.display().to_string(), &fs::read(&path).unwrap(), &anchors);
        let folder = tempfile::tempdir().unwrap();
        for said in [
            said_by_rust(&pair, &words),
            said_by_python(folder.path(), std::slice::from_ref(&pair)).remove(0),
        ] {
            let disclosed: Vec<Value> = said.disclosed.iter().map(without_time).collect();
            let now = json!({
                "anchors": anchors, "verdict": said.verdict, "reasons": said.reasons, "disclosed": disclosed
            });
            assert_eq!(now, then, "{}", pair.name);
        }
        count += 1;
    }
    assert!(count > 0);
}

#[test]
#[ignore = "writes a golden bundle; once for each version of the format"]
fn make_a_golden_bundle() {
    let name = std::env::var("GOLDEN_BUNDLE").expect("GOLDEN_BUNDLE names it");
    let (zip, said) = (golden(&format!("{name}.zip")), golden(&format!("{name}.json")));
    assert!(!zip.exists() && !said.exists(), "golden bundles are never changed");
    let made = good("golden", |s| {
        s.add(&note(Kind::Promise, "Мен Мае Сотко келдим 😀"));
        with_facts_and_files(s);
        s.call(&call(false, &["+996312000000"]));
        s.call(&call(true, &[]));
        sos::check_in(&mut s.journal, &well(""), None).unwrap();
        Vec::new()
    });
    let now = said_by_rust(&Pair::new("golden", &made.bytes, &made.anchors), &Words::new("en"));
    let disclosed: Vec<Value> = now.disclosed.iter().map(without_time).collect();
    let now = json!({
        "anchors": made.anchors, "verdict": now.verdict, "reasons": now.reasons, "disclosed": disclosed
    });
    fs::write(&zip, &made.bytes).unwrap();
    fs::write(&said, serde_json::to_string_pretty(&now).unwrap() + "\n").unwrap();
}
