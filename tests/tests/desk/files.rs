//! What people send instead of a bundle, and what others make to harm whoever opens it.

use std::fs;

use hamroh_core::{
    desk::{
        model::{DeskReport, FileFault},
        search::{self, DEPTH, Found},
        table,
    },
    journal::{
        bundle,
        model::{FactSheet, Kind, NewEntry},
    },
};
use hamroh_tests::fixtures::note;

use super::{Phone, desk, only};

/// A zip file by hand: name, method, bytes, and the length that it says it unpacks to.
fn zip(entries: &[(&str, u16, &[u8], u32)]) -> Vec<u8> {
    let (mut out, mut directory) = (Vec::new(), Vec::new());
    for (name, method, bytes, claims) in entries {
        let at = u32::try_from(out.len()).unwrap();
        let mut fields = Vec::new();
        for field in [20, 0, *method, 0, 0x21] {
            fields.extend(u16::to_le_bytes(field));
        }
        for field in [0, u32::try_from(bytes.len()).unwrap(), *claims] {
            fields.extend(u32::to_le_bytes(field));
        }
        fields.extend(u16::try_from(name.len()).unwrap().to_le_bytes());
        fields.extend([0, 0]);
        out.extend(b"PK\x03\x04");
        out.extend(&fields);
        out.extend(name.as_bytes());
        out.extend(*bytes);
        directory.extend(b"PK\x01\x02\x0a\x03");
        directory.extend(&fields);
        directory.extend([0; 10]);
        directory.extend(at.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let (count, at) = (u16::try_from(entries.len()).unwrap(), u32::try_from(out.len()).unwrap());
    out.extend(&directory);
    out.extend(b"PK\x05\x06\0\0\0\0");
    out.extend(count.to_le_bytes());
    out.extend(count.to_le_bytes());
    out.extend(u32::try_from(directory.len()).unwrap().to_le_bytes());
    out.extend(at.to_le_bytes());
    out.extend([0, 0]);
    out
}

fn one(report: &DeskReport) -> (Option<FileFault>, Vec<String>) {
    let [file] = &report.files[..] else { panic!("{report:?}") };
    (file.fault, file.reasons.clone())
}

#[test]
fn every_hostile_file_is_a_row_and_none_stops_the_others() {
    let mut phone = Phone::new();
    phone.write("one");
    let good = phone.export("good.zip");
    let bytes = fs::read(&good).unwrap();
    let parts = bundle::read_zip(&bytes).unwrap();
    let mut traversal = parts.clone();
    traversal.insert("../../evil.txt".into(), b"out of here".to_vec());
    let chain = parts["chain.cbor"].as_slice();
    let twice = zip(&[("chain.cbor", 0, chain, 9), ("chain.cbor", 0, chain, 9), ("epochs.cbor", 0, b"", 0)]);
    // A part that says it unpacks to four gigabytes.
    let bomb = zip(&[("chain.cbor", 8, &[0; 64], u32::MAX), ("disclosed.cbor", 8, &[0; 64], u32::MAX)]);
    let mut zip64 = zip(&[("a", 0, b"", 0)]);
    let end = zip64.split_off(zip64.len() - 22);
    zip64.extend(b"PK\x06\x07");
    zip64.extend([0xff; 16]);
    zip64.extend(end);
    let mut newer = parts.clone();
    let chain = newer.get_mut("chain.cbor").unwrap();
    let version = chain.windows(5).position(|w| w == [0xaa, 0, 1, 1, 0x50]).unwrap() + 2;
    chain[version] = 2;

    let malformed = || (None, vec!["MALFORMED".to_owned()]);
    let with = |fault| (Some(fault), vec!["MALFORMED".to_owned()]);
    let photos = zip(&[("photo.jpg", 0, b"\xff\xd8", 2)]);
    for (name, file, expected) in [
        ("empty.zip", Vec::new(), with(FileFault::NoZip)),
        ("text.zip", b"not a zip at all".to_vec(), with(FileFault::NoZip)),
        ("photos.zip", photos, with(FileFault::OtherZip)),
        ("cut.zip", bytes[..bytes.len() / 2].to_vec(), malformed()),
        ("twice.zip", twice, malformed()),
        ("bomb.zip", bomb, malformed()),
        ("zip64.zip", zip64, malformed()),
        ("newer.zip", bundle::write_zip(&newer).unwrap(), (None, vec!["VERSION".to_owned()])),
    ] {
        let path = phone.path(name);
        fs::write(&path, file).unwrap();
        let report = desk(&[&path, &good], &[]);
        assert_eq!(one(&report), expected, "{name}");
        assert_eq!(only(&report).reasons, ["NO_OUTSIDE_ANCHOR"], "{name}");
        table::csv(&report).unwrap();
    }
    // A name that leads out of a folder is a name like another: nothing is ever unpacked.
    let path = phone.path("traversal.zip");
    fs::write(&path, bundle::write_zip(&traversal).unwrap()).unwrap();
    let report = desk(&[&path], &[]);
    assert_eq!(only(&report).reasons, ["FILES"]);
    assert!(!phone.path("../evil.txt").exists() && !phone.path("../../evil.txt").exists());
}

#[test]
fn what_cannot_be_read_or_is_too_large_is_said() {
    let mut phone = Phone::new();
    phone.write("one");
    let good = phone.export("good.zip");
    let missing = phone.path("none.zip");
    let large = phone.path("large.zip");
    fs::File::create(&large).unwrap().set_len(bundle::BUNDLE_LIMIT + 1).unwrap();
    let report = desk(&[&missing, &large, &good], &[]);
    let faults: Vec<_> = report.files.iter().map(|file| file.fault.unwrap()).collect();
    assert_eq!(faults, [FileFault::Unreadable, FileFault::TooLarge]);
    assert!(report.files.iter().all(|file| file.verdict.is_none() && file.fault.unwrap().is_unread()));
    assert_eq!(report.cases.len(), 1);
}

#[test]
fn folders_are_searched_in_order_and_links_lead_nowhere() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    fs::create_dir_all(at("b/c")).unwrap();
    for name in ["z.zip", "A.ZIP", "note.txt", "b/m.zip", "b/c/a.zip"] {
        fs::write(at(name), b"x").unwrap();
    }
    let mut deep = at("deep");
    for _ in 0..=DEPTH {
        deep = deep.join("d");
    }
    fs::create_dir_all(&deep).unwrap();
    fs::write(deep.join("far.zip"), b"x").unwrap();
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(folder.path(), at("loop")).unwrap();
        std::os::unix::fs::symlink(at("z.zip"), at("link.zip")).unwrap();
    }
    let named = [folder.path().to_owned(), at("z.zip"), at("note.txt"), at("gone.zip")];
    let (mut files, mut too_deep) = (Vec::new(), 0);
    for found in search::find(&named) {
        match found {
            Found::File(path) => {
                files.push(path.strip_prefix(folder.path()).unwrap().display().to_string());
            }
            Found::TooDeep(_) => too_deep += 1,
            Found::Unreadable(path, why) => panic!("{path:?} {why}"),
        }
    }
    assert_eq!(files, ["A.ZIP", "b/c/a.zip", "b/m.zip", "z.zip", "note.txt", "gone.zip"]);
    assert_eq!(too_deep, 1);
    let empty = tempfile::tempdir().unwrap();
    assert!(search::find(&[empty.path().to_owned()]).is_empty());
}

#[test]
fn a_spreadsheet_computes_nothing_of_what_strangers_wrote() {
    let mut phone = Phone::new();
    let facts = FactSheet { papers: "=HYPERLINK(\"http://x\",\"passport\")".into(), ..FactSheet::default() };
    let mut position = hamroh_core::geo::Position::parse("-16.5,98.575").unwrap();
    (position.age_s, position.simulated) = (Some(90), true);
    let position = Some(position);
    phone.journal.add(&NewEntry { facts, position, ..note(Kind::Incident, "") }).unwrap();
    let bundle = phone.export("=1+1.zip");
    let other = phone.path("-2.zip");
    fs::write(&other, b"x").unwrap();
    let report = desk(&[&bundle, &other], &[]);
    let bytes = table::csv(&report).unwrap();
    let mut reader = csv::Reader::from_reader(&bytes[..]);
    let names = reader.headers().unwrap().clone();
    let rows: Vec<_> = reader.records().map(Result::unwrap).collect();
    let cell = |row: usize, name: &str| rows[row][names.iter().position(|n| n == name).unwrap()].to_owned();
    assert_eq!(rows.len(), 2);
    assert_eq!(cell(0, "papers"), "'=HYPERLINK(\"http://x\",\"passport\")");
    // A coordinate is a number, with its minus.
    assert_eq!((cell(0, "latitude"), cell(0, "longitude")), ("-16.5000000".into(), "98.5750000".into()));
    assert_eq!((cell(0, "age_s"), cell(0, "simulated")), ("90".into(), "yes".into()));
    assert_eq!((cell(0, "case"), cell(0, "verdict")), (phone.case(), "VALID_WITH_FINDINGS".into()));
    assert_eq!((cell(1, "verdict"), cell(1, "reasons")), ("INVALID".into(), "NO_ZIP".into()));
}
