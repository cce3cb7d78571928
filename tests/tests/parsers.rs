//! Everything that reads bytes from outside, fed with what it was not made for: bits turned, pieces cut out, doubled, put
//! in from elsewhere, and plain noise.
//!
//! Nothing may panic, and nothing that was changed may be believed. The generator is seeded, so that a failure comes
//! again; `cargo xtask prove` runs a thousand times as many.

// A test may stop at the first surprise.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

use hamroh_core::pack::{
    container::PackFile,
    manifest::SignedManifest,
    note,
    root::Root,
    rows::{CONTACTS, COVERAGE, ORGS, Rows},
    signed::Signed,
    trust::Trust,
};
use hamroh_tests::{
    noise::Noise,
    packs::{changed, root, seed_as, signed_file, signed_root},
    step,
};

/// Changed inputs for each parser.
fn runs() -> usize {
    step("FUZZ_RUNS", 1_500)
}

/// Feeds `runs` changed copies of the seeds; `check` is given each with whether it differs from all of them.
fn feed(name: &str, seeds: &[Vec<u8>], runs: usize, mut check: impl FnMut(&[u8], bool)) -> String {
    let mut noise = Noise::new(name);
    for seed in seeds {
        check(seed, false);
    }
    for _ in 0..runs {
        let changed = noise.change(seeds);
        check(&changed, !seeds.contains(&changed));
    }
    format!("proof: {name}: {runs} changed inputs")
}

#[test]
fn pack_files() {
    let good = signed_file(&changed(1, 2).unwrap(), &[1, 2]);
    let other = signed_file(&seed_as(1, 3, &[]).unwrap(), &[2, 3]);
    let trust = Trust::development();
    let told = feed("pack files", &[good, other], runs(), |bytes, is_changed| {
        let opened = trust.open(bytes);
        assert!(!is_changed || opened.is_err(), "a changed pack was believed");
        if let Ok(file) = PackFile::read(bytes) {
            assert_eq!(PackFile::read(&file.to_bytes()).as_ref(), Ok(&file));
        }
    });
    println!("{told}");
}

#[test]
fn manifests_roots_and_signatures() {
    let file = PackFile::read(&signed_file(&changed(1, 2).unwrap(), &[1, 2])).unwrap();
    let next = signed_root(&root(2, 2, &[3, 4, 5]), &[1, 2, 4, 5]);
    let seeds = [file.manifest.to_bytes(), file.manifest.text, next.to_bytes(), next.text];
    let told = feed("manifests, roots and signatures", &seeds, runs() * 20, |bytes, _| {
        if let Some(manifest) = SignedManifest::parse(bytes) {
            assert_eq!(manifest.to_text().as_bytes(), bytes, "two ways to write one manifest");
        }
        if let Some(root) = Root::parse(bytes) {
            assert_eq!(root.to_text().as_bytes(), bytes, "two ways to write one root");
        }
        if let Some(signed) = Signed::parse(bytes) {
            assert_eq!(Signed::parse(&signed.to_bytes()), Some(signed));
        }
    });
    println!("{told}");
}

/// Rows come out of signed packs, and out of the hands of editors.
#[test]
fn rows_of_any_shape() {
    let pack = seed_as(1, 2, &[]).unwrap();
    let short = |name: &str| -> Vec<u8> { pack.part(name).unwrap().iter().take(3_000).copied().collect() };
    let seeds = [short(CONTACTS), short(ORGS), short(COVERAGE)];
    let names = [CONTACTS, ORGS, COVERAGE];
    let mut turn = 0;
    let told = feed("rows", &seeds, runs() / 50, |bytes, _| {
        let mut parts = pack.parts.clone();
        // The large parts are not what is tried here.
        for name in names.iter().chain(&["directory/aliases.csv", "odbl/places.csv"]) {
            parts.insert(
                (*name).to_owned(),
                short(name).split(|b| *b == b'\n').next().unwrap_or_default().to_vec(),
            );
        }
        parts.insert(names[turn % names.len()].to_owned(), bytes.to_vec());
        turn += 1;
        let changed = hamroh_core::pack::Pack::from_parts(parts).unwrap();
        let (_, faults) = Rows::read_all(&changed);
        assert!(faults.iter().all(|fault| !fault.file.is_empty() && !fault.remedy.is_empty()));
        let _ = hamroh_core::pack::gates::check(&changed);
    });
    println!("{told}");
}

#[test]
fn notes_from_phones() {
    let note = note::Note {
        pack: (1, 2),
        org: "uz-th-consulate-general".into(),
        key: "+6626753995".into(),
        outcome: "wrong".into(),
        correction: "the new number is +66 2 000 0000".into(),
        language: "ru".into(),
        day: hamroh_core::time::PartialDate::parse("2026-11-25").unwrap(),
        signer: String::new(),
    };
    let good = note.sign(&[7; 32]).unwrap().into_bytes();
    let quoted = [b"Salam!\n> ".as_slice(), &good, b"\nsent from my phone"].concat();
    let told = feed("notes", &[good.clone(), quoted], runs() * 20, |bytes, _| {
        let Ok(text) = std::str::from_utf8(bytes) else { return };
        if let Ok(read) = note::verify(text) {
            // What is believed is what was signed, whatever stands around it.
            assert_eq!((read.org.as_str(), read.key.as_str()), (note.org.as_str(), note.key.as_str()));
            assert_eq!(read.correction, note.correction);
        }
    });
    println!("{told}");
}

/// Messages and plans come by SMS and from messengers: what was changed is not taken for whole.
#[test]
fn messages_and_plans() {
    use hamroh_core::sos::{
        decode::{self, Soundness},
        phrases::{Listener, PhraseMeaning, TripPhrase},
        share,
        trip::Plan,
        trip_model::TripDraft,
    };
    let phrase = TripPhrase {
        text: "Aunt Zarina asks where the blue kettle is".into(),
        meaning: PhraseMeaning::Well,
        place: String::new(),
    };
    let draft = TripDraft {
        name: "Айбек".into(),
        citizen: "KG".into(),
        check_every_hours: 24,
        phrases: vec![phrase.clone()],
        ..TripDraft::default()
    };
    let plan = Plan::new(draft, None).unwrap();
    let text = plan.share("garnet", "rain").unwrap();
    let json = share::read(&text).unwrap();
    let sms = "SOS KG citizen. Pos 16.71300,98.57500 +-50m 2min old. 2026-11-23 06:40 UTC. Bat 41%. Do not call back. Ref K7Q2. 1JTCMAH52HC6P5G7RAJG2KCGHT 00";
    let listener = Listener::new(&[phrase]);
    let seeds = [text.into_bytes(), sms.as_bytes().to_vec(), json];
    let told = feed("messages and plans", &seeds, runs() * 20, |bytes, _| {
        let text = String::from_utf8_lossy(bytes);
        if let Ok(Some(found)) = decode::find(&text)
            && found.soundness == Soundness::Whole
        {
            let again = decode::find(&found.text().unwrap()).unwrap();
            assert_eq!(again, Some(found), "a whole message reads otherwise when it is written again");
        }
        let all = decode::find_all(&text).unwrap_or_default();
        assert_eq!(all.is_empty(), !matches!(decode::find(&text), Ok(Some(_))));
        let _ = listener.hear(&text);
        let _ = Plan::read(&text);
        // Past the checksum too.
        if let Ok(plan) = Plan::read(&share::write(bytes)) {
            assert!(!plan.draft.name.is_empty() && plan.words().is_some());
        }
    });
    println!("{told}");
}
