//! The desk: many bundles and many messages beside each other. Who is accused of what, and who is not.

// A test may stop at the first surprise.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "desk/files.rs"]
mod files;
#[path = "desk/messages.rs"]
mod messages;

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use hamroh_core::{
    desk::{
        Desk,
        model::{Case, DeskReport, Standing},
    },
    journal::{
        Journal, bundle,
        model::{FactSheet, Kind, NewEntry, Verdict},
    },
    sos::{self, model::CancelRequest},
    words::Words,
};
use hamroh_tests::fixtures::{SECRET, TestClock, call, note, options, well};

/// A phone with its journal; its bundles lie in the same folder.
struct Phone {
    folder: tempfile::TempDir,
    clock: Arc<TestClock>,
    journal: Journal,
}

impl Phone {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let clock = TestClock::new();
        let journal = Journal::create(&folder.path().join("diary"), SECRET, false, clock.clone(), options());
        Self { folder, clock, journal: journal.unwrap().0 }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&mut self, text: &str) {
        self.clock.pass(60_000, 60_000);
        self.journal.add(&note(Kind::Incident, text)).unwrap();
    }

    fn export(&mut self, name: &str) -> PathBuf {
        self.clock.pass(60_000, 60_000);
        let path = self.path(name);
        bundle::export(&mut self.journal, &path, &[]).unwrap();
        path
    }

    /// The folder as it is now, to be put back later.
    fn copy(&mut self) -> tempfile::TempDir {
        self.journal.lock().unwrap();
        let copy = tempfile::tempdir().unwrap();
        for file in fs::read_dir(self.path("diary")).unwrap() {
            let file = file.unwrap();
            fs::copy(file.path(), copy.path().join(file.file_name())).unwrap();
        }
        self.journal.unlock(SECRET).unwrap();
        copy
    }

    fn case(&self) -> String {
        self.journal.state().fingerprint
    }
}

fn open(folder: &Path) -> Journal {
    let mut journal = Journal::open(folder, TestClock::new(), options()).unwrap();
    journal.unlock(SECRET).unwrap();
    journal
}

/// Long after everything.
const NOW: i64 = 1_900_000_000_000;

fn desk(paths: &[&Path], messages: &[&str]) -> DeskReport {
    let words = Words::new("en");
    let mut desk = Desk::new(&messages.join("\n"), &words);
    paths.iter().for_each(|path| desk.take(path));
    desk.conclude(NOW)
}

fn only(report: &DeskReport) -> &Case {
    let [case] = &report.cases[..] else { panic!("{report:?}") };
    case
}

fn standings(case: &Case) -> Vec<Standing> {
    case.bundles.iter().map(|bundle| bundle.standing).collect()
}

#[test]
fn two_bundles_of_one_journal_are_one_case_and_add_up() {
    let mut phone = Phone::new();
    let call = sos::call_for_help(&mut phone.journal, &call(false, &[])).unwrap();
    let facts = FactSheet { papers: "passport, by the guard".into(), ..FactSheet::default() };
    phone.journal.add(&NewEntry { facts, ..note(Kind::Incident, "") }).unwrap();
    let first = phone.export("first.zip");
    sos::check_in(&mut phone.journal, &well("KG"), None).unwrap();
    let shown = phone.journal.add(&note(Kind::Incident, &"long ".repeat(2_000))).unwrap();
    phone.clock.pass(60_000, 60_000);
    // The later one shows a single note; what the earlier one shows of the same records still counts.
    let second = phone.path("second.zip");
    bundle::export(&mut phone.journal, &second, &[shown.id]).unwrap();
    for paths in [[&first, &second], [&second, &first]] {
        let report = desk(&paths.map(PathBuf::as_path), &[]);
        let case = only(&report);
        assert_eq!((case.case.clone(), case.verdict), (phone.case(), Verdict::ValidWithFindings));
        assert_eq!(case.reasons, ["NO_OUTSIDE_ANCHOR"]);
        assert_eq!(case.bundle, second.display().to_string());
        assert_eq!(standings(case), [Standing::Latest, Standing::Earlier]);
        assert!(case.contradictions.is_empty());
        let [sos] = &case.calls[..] else { panic!("{case:?}") };
        assert_eq!((&sos.id, sos.called_off), (&call.acknowledged.id, false));
        assert!(case.has_open_call());
        assert_eq!(case.papers, "passport, by the guard");
        assert_eq!(case.place.as_ref().unwrap().position.lat_e7, 167_130_000);
        assert!(case.first_at.starts_with("2025-04-24T13:06") && case.last_at > case.first_at);
        // The check-in is in neither.
        assert_eq!(case.check_in, None);
        // A long note is one record to a reader.
        let incidents = case.kinds.iter().find(|k| k.kind == Kind::Incident).unwrap();
        assert_eq!(incidents.count, 2);
    }
    let third = phone.export("third.zip");
    let report = desk(&[&third, &first, &second], &[&call.sms]);
    let case = only(&report);
    assert_eq!((case.verdict, case.messages.as_slice()), (Verdict::Valid, &[1][..]));
    assert!(case.check_in.as_ref().is_some_and(|check_in| check_in.passed));
    let fit = report.messages[0].fit.as_ref().unwrap();
    assert_eq!((&fit.case, &fit.bundle), (&case.case, &case.bundle));
    assert!(fit.record < fit.of && fit.of == case.size);
}

#[test]
fn a_call_that_was_called_off_is_not_open() {
    let mut phone = Phone::new();
    let long = call(false, &[]);
    let call = sos::call_for_help(&mut phone.journal, &long).unwrap();
    let cancel = CancelRequest {
        client_id: String::new(),
        sos: call.acknowledged.id,
        citizen: "KG".into(),
        position: None,
        battery_percent: None,
        note: String::new(),
        word: String::new(),
    };
    sos::cancel(&mut phone.journal, &cancel, None).unwrap();
    let bundle = phone.export("bundle.zip");
    let report = desk(&[&bundle], &[]);
    let case = only(&report);
    assert!(case.calls[0].called_off && !case.has_open_call());
}

#[test]
fn a_journal_that_was_written_anew_contradicts_itself_in_whatever_order_it_comes() {
    let mut phone = Phone::new();
    phone.write("before");
    let early = phone.export("early.zip");
    let copy = phone.copy();
    phone.write("what happened");
    let told = phone.export("told.zip");
    let mut other = open(copy.path());
    other.add(&note(Kind::Incident, "what they made me write")).unwrap();
    other.add(&note(Kind::Incident, "and more")).unwrap();
    let rewritten = phone.path("rewritten.zip");
    bundle::export(&mut other, &rewritten, &[]).unwrap();
    let same_records = only(&desk(&[&early], &[])).size;

    let all = [&early, &told, &rewritten];
    for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2], [2, 0, 1], [1, 2, 0], [0, 2, 1]] {
        let report = desk(&order.map(|i| all[i].as_path()), &[]);
        let case = only(&report);
        assert_eq!(case.verdict, Verdict::RolledBack, "{order:?}");
        assert_eq!(case.reasons.first().map(String::as_str), Some("CONTRADICTION"));
        assert_eq!(case.bundle, rewritten.display().to_string(), "the longest is shown");
        let [parted] = &case.contradictions[..] else { panic!("{case:?}") };
        assert!(parted.same_records >= same_records, "{parted:?}");
        let mut named = [parted.one.as_str(), parted.other.as_str()];
        named.sort_unstable();
        assert_eq!(named, [rewritten.to_str().unwrap(), told.to_str().unwrap()]);
        // Each bundle by itself holds.
        assert!(case.bundles.iter().all(|b| b.verdict == Verdict::ValidWithFindings));
        assert!(standings(case).contains(&Standing::Contradicts));
    }
    // Two of them alone are no contradiction.
    for pair in [[&early, &told], [&early, &rewritten]] {
        assert!(only(&desk(&pair.map(PathBuf::as_path), &[])).contradictions.is_empty());
    }
}

#[test]
fn a_forged_copy_neither_contradicts_nor_speaks() {
    let mut phone = Phone::new();
    phone.write("it happened");
    let good = phone.export("good.zip");
    let mut files = bundle::read_zip(&fs::read(&good).unwrap()).unwrap();
    let shown = files.get_mut("disclosed.cbor").unwrap();
    let at = shown.windows(8).position(|w| w == b"happened").unwrap();
    shown[at] ^= 1;
    let forged = phone.path("forged.zip");
    fs::write(&forged, bundle::write_zip(&files).unwrap()).unwrap();
    let report = desk(&[&forged, &good], &[]);
    let case = only(&report);
    assert_eq!(case.verdict, Verdict::ValidWithFindings);
    assert_eq!(case.reasons, ["INVALID_COPY", "NO_OUTSIDE_ANCHOR"]);
    assert_eq!(standings(case), [Standing::Latest, Standing::Invalid]);
    assert_eq!(case.bundles[1].reasons, ["COMMIT"]);
    let alone = desk(&[&forged], &[]);
    let case = only(&alone);
    assert_eq!((case.verdict, case.reasons.as_slice()), (Verdict::Invalid, &["COMMIT".to_owned()][..]));
    assert_eq!((case.disclosed, case.first_at.as_str()), (0, ""));
}

#[test]
fn the_same_bundle_twice_is_a_copy() {
    let mut phone = Phone::new();
    phone.write("one");
    let bundle = phone.export("one.zip");
    let copy = phone.path("two.zip");
    fs::copy(&bundle, &copy).unwrap();
    let report = desk(&[&bundle, &copy], &[]);
    let case = only(&report);
    assert_eq!(standings(case), [Standing::Latest, Standing::Copy]);
    assert_eq!(case.bundle, bundle.display().to_string());
}
