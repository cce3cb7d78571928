//! Several verifiers, one page: `core/docs/verify.py` was written from `core/docs/format.md` without the source, and must come on every
//! bundle to the same verdict, reasons and records as the one in Rust; so must `verify.js` in a browser (`browser`). Three kinds of
//! bundles: those the journal makes, those a stranger damages or joins together, and those an owner forges who holds the keys.
//!
//! `TWO_VERIFIERS_PAIRS` says how many damaged bundles there are (2,000 without it); the others are always there.

// A test may stop at the first surprise.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::Arc,
};

use hamroh_core::{
    error::Error,
    geo::Position,
    journal::{
        Journal,
        anchor::Anchor,
        bundle,
        cbor::Writer,
        model::{Entry, FactSheet, Kind, NewAttachment, NewEntry, Verdict},
        record::Body,
        verify,
    },
    ports::Clock,
    report::Report,
    sos::{
        self,
        model::{DeliveryEvent, SosRequest},
        outbox,
    },
    words::Words,
};
use hamroh_tests::fixtures::{SECRET, TestClock, call, note, options, well};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

mod browser;

/// One bundle for all verifiers.
struct Pair {
    name: String,
    bytes: Vec<u8>,
    anchors: Vec<String>,
    /// The reasons by the page, joined with commas, where the case knows them.
    expected: Option<String>,
}

impl Pair {
    fn new(name: impl Into<String>, bytes: &[u8], anchors: &[String]) -> Self {
        Self { name: name.into(), bytes: bytes.to_vec(), anchors: anchors.to_vec(), expected: None }
    }

    fn expecting(self, reasons: &str) -> Self {
        Self { expected: Some(reasons.into()), ..self }
    }
}

/// What a verifier said, in one form for both.
#[derive(Debug, PartialEq, Eq)]
struct Said {
    verdict: String,
    reasons: Vec<String>,
    /// Each disclosed record: id, kind, note, facts, attachments.
    disclosed: Vec<Value>,
}

fn python_file() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/docs/verify.py")
}

/// Runs Python once and gives the lines it wrote.
fn python(arguments: &[&std::ffi::OsStr]) -> Vec<String> {
    let done = Command::new("python3")
        .arg("-B")
        .args(arguments)
        .env("PYTHONIOENCODING", "utf-8")
        .output()
        .unwrap_or_else(|e| panic!("this test needs Python: install python3, version 3.8 or later ({e})"));
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).unwrap().lines().map(str::to_owned).collect()
}

fn said_by_python(folder: &Path, pairs: &[Pair]) -> Vec<Said> {
    let list_file = list_of(folder, pairs);
    let lines = python(&[python_file().as_os_str(), "--batch".as_ref(), list_file.as_os_str()]);
    assert_eq!(lines.len(), pairs.len());
    lines.iter().map(|line| said_in(line)).collect()
}

/// Writes the bundles into a folder, and a file that lists them with their anchors.
fn list_of(folder: &Path, pairs: &[Pair]) -> PathBuf {
    let mut list = String::new();
    for (i, pair) in pairs.iter().enumerate() {
        let path = folder.join(format!("{i}.zip"));
        fs::write(&path, &pair.bytes).unwrap();
        let mut line = vec![path.to_str().unwrap().to_owned()];
        line.extend(pair.anchors.iter().cloned());
        writeln!(list, "{}", serde_json::to_string(&line).unwrap()).unwrap();
    }
    let list_file = folder.join("list");
    fs::write(&list_file, list).unwrap();
    list_file
}

/// A verifier's answer in one line of JSON.
fn said_in(line: &str) -> Said {
    let seen: Value = serde_json::from_str(line).unwrap();
    let text = |v: &Value| v.as_str().unwrap_or_else(|| panic!("{line}")).to_owned();
    Said {
        verdict: text(&seen["verdict"]),
        reasons: seen["reasons"].as_array().unwrap().iter().map(text).collect(),
        disclosed: seen["disclosed"].as_array().unwrap().iter().map(without_time).collect(),
    }
}

/// Times of a year beyond all calendars are written differently.
fn without_time(entry: &Value) -> Value {
    let mut entry = entry.clone();
    entry.as_object_mut().unwrap().remove("at");
    entry
}

/// An entry as `verify.py` writes it: facts that are empty are left out.
fn as_python_says(entry: &Entry) -> Value {
    let mut facts = serde_json::to_value(&entry.facts).unwrap();
    facts.as_object_mut().unwrap().retain(|_, text| text != "");
    let Entry { id, kind, note, attachments, .. } = entry;
    json!({ "id": id, "kind": kind, "note": note, "facts": facts, "attachments": attachments })
}

fn said_by_rust(pair: &Pair, words: &Words) -> Said {
    let anchors: Vec<Anchor> = pair.anchors.iter().map(|a| Anchor::parse(a).unwrap()).collect();
    let seen = verify::verify_bytes(&pair.bytes, &anchors, words);
    let verdict = match seen.verdict {
        Verdict::Valid => "VALID",
        Verdict::ValidWithFindings => "VALID_WITH_FINDINGS",
        Verdict::RolledBack => "ROLLED_BACK",
        Verdict::Invalid => "INVALID",
    };
    Said {
        verdict: verdict.into(),
        reasons: seen.reasons,
        disclosed: seen.disclosed.iter().map(as_python_says).collect(),
    }
}

/// Asks both about every bundle; gives how often each combination of reasons came up.
fn compare(pairs: &[Pair]) -> BTreeMap<String, usize> {
    let words = Words::new("en");
    let mut seen = BTreeMap::new();
    let mut complaints = Vec::new();
    // So many at a time that neither the disk nor a command fills up.
    for some in pairs.chunks(2_000) {
        let folder = tempfile::tempdir().unwrap();
        for (pair, python) in some.iter().zip(said_by_python(folder.path(), some)) {
            let rust = said_by_rust(pair, &words);
            let reasons = python.reasons.join(",");
            if pair.expected.as_ref().is_some_and(|e| *e != reasons) {
                complaints
                    .push(format!("{}: the page says {:?}, Python {python:?}", pair.name, pair.expected));
            }
            if rust != python {
                complaints.push(format!("{}: Rust {rust:?}, Python {python:?}", pair.name));
            }
            *seen.entry(reasons).or_default() += 1;
        }
    }
    let shown = complaints.iter().take(40).map(String::as_str).collect::<Vec<_>>().join("\n");
    assert!(complaints.is_empty(), "{} of {} bundles:\n{shown}", complaints.len(), pairs.len());
    seen
}

/// A bundle as the journal made it, with the anchors it gave on the way, oldest first.
struct Good {
    name: &'static str,
    bytes: Vec<u8>,
    anchors: Vec<String>,
}

/// Makes a journal, lets `write` add to it, and exports what `write` chose to show (nothing named: everything).
fn good(name: &'static str, write: impl FnOnce(&mut Session) -> Vec<String>) -> Good {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let journal = Journal::create(folder.path(), SECRET, false, clock.clone(), options()).unwrap().0;
    let mut session = Session { journal, clock, anchors: Vec::new(), folder: folder.path().into() };
    let shown = write(&mut session);
    let path = folder.path().join("bundle.zip");
    let report = Report::new("ru", BTreeMap::new());
    let done = bundle::export_with(&mut session.journal, &path, &shown, Some(&report)).unwrap();
    session.anchors.push(done.anchor);
    Good { name, bytes: fs::read(&path).unwrap(), anchors: session.anchors }
}

/// A journal that is being written.
struct Session {
    journal: Journal,
    clock: Arc<TestClock>,
    anchors: Vec<String>,
    folder: PathBuf,
}

impl Session {
    fn add(&mut self, entry: &NewEntry) -> String {
        let done = self.journal.add(entry).unwrap();
        self.anchors.push(done.anchor);
        self.clock.pass(60_000, 60_000);
        done.id
    }

    fn attach(&mut self, media_type: &str, refers_to: &str, note: &str, mut bytes: &[u8]) -> String {
        let request = NewAttachment {
            client_id: String::new(),
            media_type: media_type.into(),
            note: note.into(),
            refers_to: refers_to.into(),
            ordinary: false,
        };
        let done = self.journal.attach(&request, &mut bytes).unwrap();
        self.anchors.push(done.anchor);
        self.clock.pass(1_000, 1_000);
        done.id
    }

    /// Drops the journal without closing it, lets `between` do something to the folder, and opens another with `open`.
    fn reopen(
        &mut self,
        between: impl FnOnce(&Path),
        open: impl FnOnce(&Path, Arc<dyn Clock>) -> Result<Journal, Error>,
    ) {
        // Another journal takes the place for a moment.
        let other = tempfile::tempdir().unwrap();
        let clock: Arc<dyn Clock> = self.clock.clone();
        let other = Journal::create(other.path(), SECRET, false, clock.clone(), options()).unwrap().0;
        drop(std::mem::replace(&mut self.journal, other));
        between(&self.folder);
        self.journal = open(&self.folder, clock).unwrap();
    }

    fn call(&mut self, request: &SosRequest) {
        let done = sos::call_for_help(&mut self.journal, request).unwrap();
        self.anchors.push(done.acknowledged.anchor);
        for row in &done.outbox {
            for event in [DeliveryEvent::Lease, DeliveryEvent::Fail, DeliveryEvent::Deliver] {
                outbox::report(&mut self.journal, row.id, event, "17").unwrap();
            }
        }
    }
}

/// Every kind of bundle that the journal itself makes.
fn good_bundles() -> Vec<Good> {
    vec![
        good("plain", |s| {
            s.add(&note(Kind::Incident, "it happened"));
            let promised = s.add(&note(Kind::Promise, "Мен Мае Сотко келдим 😀"));
            s.add(&NewEntry {
                position: Position::parse("-16.713,98.575").ok(),
                refers_to: promised,
                ordinary: false,
                facts: FactSheet::default(),
                ..note(Kind::Deviation, "another place\0 than promised")
            });
            s.call(&call(false, &["+996312000000", "+998712000000"]));
            sos::check_in(&mut s.journal, &well(""), None).unwrap();
            Vec::new()
        }),
        good("empty", |_| Vec::new()),
        good("long", |s| {
            s.add(&note(Kind::Incident, &"for the court ".repeat(800)));
            Vec::new()
        }),
        good("one shown", |s| {
            s.add(&note(Kind::Incident, "mine"));
            let shown = s.add(&note(Kind::Incident, &"for the court ".repeat(400)));
            s.add(&note(Kind::Incident, "mine too"));
            vec![shown]
        }),
        good("drill", |s| {
            s.call(&call(true, &[]));
            s.add(&note(Kind::Drill, "practice"));
            Vec::new()
        }),
        good("drill not shown", |s| {
            s.call(&call(true, &[]));
            vec![s.add(&note(Kind::Incident, "no practice"))]
        }),
        good("recovered", |s| {
            s.add(&note(Kind::Incident, "before"));
            s.reopen(|_| (), |folder, clock| Journal::open(folder, clock, options()));
            s.add(&note(Kind::Incident, "after"));
            s.journal.unlock(SECRET).unwrap();
            Vec::new()
        }),
        good("clock set back", |s| {
            s.add(&note(Kind::Incident, "before"));
            s.clock.pass(-10 * 365 * 86_400_000, 0);
            s.add(&note(Kind::Incident, "ten years earlier"));
            Vec::new()
        }),
        good("clock fast", |s| {
            s.add(&note(Kind::Incident, "before"));
            s.clock.pass(90_000, 0);
            let after = s.add(&note(Kind::Incident, "after"));
            vec![after]
        }),
        good("clock broken", |s| {
            s.add(&note(Kind::Incident, "before"));
            s.clock.break_down(true);
            s.add(&note(Kind::Incident, "no clock"));
            s.call(&call(false, &[]));
            Vec::new()
        }),
        good("many", |s| {
            for i in 0..40 {
                s.add(&note(Kind::Incident, &format!("note {i}")));
            }
            Vec::new()
        }),
        good("facts and files", |s| {
            with_facts_and_files(s);
            Vec::new()
        }),
        good("one file shown", |s| {
            let [first, photo, _] = with_facts_and_files(s);
            vec![first, photo]
        }),
        good("no file shown", |s| {
            let [first, ..] = with_facts_and_files(s);
            vec![first]
        }),
        good("file damaged on the phone", |s| {
            with_facts_and_files(s);
            let damage = |folder: &Path| {
                let file = rusqlite::Connection::open(folder.join("journal.sqlite")).unwrap();
                file.execute("UPDATE piece SET sealed = zeroblob(length(sealed)) WHERE id = 1", []).unwrap();
            };
            s.reopen(damage, |folder, clock| Journal::open(folder, clock, options()));
            s.journal.unlock(SECRET).unwrap();
            Vec::new()
        }),
        good("set aside", |s| {
            s.add(&note(Kind::Incident, "in the file that is lost"));
            let lose = |folder: &Path| fs::write(folder.join("journal.sqlite"), "no journal").unwrap();
            s.reopen(lose, |folder, clock| Ok(Journal::renew(folder, clock, options())?.0));
            s.journal.unlock(SECRET).unwrap();
            // Those of the journal that was lost do not belong to this one.
            s.anchors.clear();
            with_facts_and_files(s);
            Vec::new()
        }),
    ]
}

/// A note in several parts with facts, a photo of it with a note in parts, and a recording twice; the first three ids.
fn with_facts_and_files(s: &mut Session) -> [String; 3] {
    let facts = FactSheet {
        time: "в мае".into(),
        place: "KK Park".into(),
        people: "“Leo”, +95 9".into(),
        words: "you owe 3000 $".into(),
        money: "3000 $".into(),
        ..FactSheet::default()
    };
    let first = s.add(&NewEntry { facts, ..note(Kind::Incident, &"what they said ".repeat(300)) });
    let only = FactSheet { papers: "passport".into(), ..FactSheet::default() };
    s.add(&NewEntry { facts: only, ..note(Kind::Deviation, "") });
    let photo = s.attach("image/jpeg", &first, &"on the left ".repeat(400), &[0xd8; 70_000]);
    let voice = s.attach("audio/mp4", "", "", b"a voice");
    s.attach("audio/ogg", &first, "again", b"a voice");
    [first, photo, voice]
}

/// Each good bundle without an anchor, with each of its own, with all, and with those of others.
fn untouched(goods: &[Good]) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for (i, good) in goods.iter().enumerate() {
        pairs.push(Pair::new(good.name, &good.bytes, &[]));
        for anchor in &good.anchors {
            pairs.push(Pair::new(good.name, &good.bytes, std::slice::from_ref(anchor)));
        }
        pairs.push(Pair::new(format!("{}, all anchors", good.name), &good.bytes, &good.anchors));
        let foreign = goods[(i + 1) % goods.len()].anchors[0].clone();
        let name = format!("{}, another anchor", good.name);
        pairs.push(Pair::new(name, &good.bytes, std::slice::from_ref(&foreign)).expecting("ANCHOR"));
        let mixed = [good.anchors.clone(), vec![foreign]].concat();
        pairs.push(
            Pair::new(format!("{}, one anchor wrong", good.name), &good.bytes, &mixed).expecting("ANCHOR"),
        );
    }
    pairs
}

/// Rebuilds a bundle with one part exchanged, as a stranger with the format page would.
fn with_part(files: &bundle::Files, name: &str, bytes: Vec<u8>) -> Vec<u8> {
    let mut files = files.clone();
    files.insert(name.into(), bytes);
    bundle::write_zip(&files).unwrap()
}

fn chain(rows: &[(&[u8], &[u8])]) -> Vec<u8> {
    let mut writer = Writer::new();
    writer.array(rows.len());
    for (header, signature) in rows {
        writer.array(2).bytes(header).bytes(signature);
    }
    writer.finish()
}

/// What a stranger makes of whole parts and rows of one or two good bundles.
fn joined(one: &Good, two: &Good) -> Vec<Pair> {
    let files = bundle::read_zip(&one.bytes).unwrap();
    let other = bundle::read_zip(&two.bytes).unwrap();
    let mut pairs = Vec::new();
    let mut put =
        |what: String, bytes: &[u8]| pairs.push(Pair::new(format!("{}: {what}", one.name), bytes, &[]));
    for name in files.keys() {
        let mut fewer = files.clone();
        fewer.remove(name);
        put(format!("without {name}"), &bundle::write_zip(&fewer).unwrap());
        put(format!("{name} empty"), &with_part(&files, name, Vec::new()));
        if let Some(others) = other.get(name) {
            put(format!("{name} of another journal"), &with_part(&files, name, others.clone()));
        }
        put(format!("{name} and a byte"), &with_part(&files, name, [&files[name][..], &[0]].concat()));
        put(
            format!("{name} without its last byte"),
            &with_part(&files, name, files[name][..files[name].len() - 1].to_vec()),
        );
    }
    for name in ["extra.txt", "a/b.jpg", "фото.jpg", ""] {
        put(format!("and {name:?}"), &with_part(&files, name, Vec::new()));
    }
    let rows = chain_rows(&files["chain.cbor"]);
    let other_rows = chain_rows(&other["chain.cbor"]);
    let last = rows.len() - 1;
    let mut put_rows =
        |what: String, rows: &[(&[u8], &[u8])]| put(what, &with_part(&files, "chain.cbor", chain(rows)));
    put_rows("rows of both".into(), &[&rows[..], &other_rows[..]].concat());
    for i in [0, 1, last / 2, last] {
        let mut changed = rows.clone();
        changed.remove(i);
        put_rows(format!("row {i} dropped"), &changed);
        let mut changed = rows.clone();
        changed.insert(i, rows[i]);
        put_rows(format!("row {i} doubled"), &changed);
        let mut changed = rows.clone();
        changed.swap(i, if i == last { 0 } else { i + 1 });
        put_rows(format!("row {i} swapped"), &changed);
        let mut changed = rows.clone();
        changed[i].1 = rows[(i + 1) % rows.len()].1;
        put_rows(format!("row {i} with another signature"), &changed);
        changed[i] = other_rows[i % other_rows.len()];
        put_rows(format!("row {i} of another journal"), &changed);
        put_rows(format!("cut before row {i}"), &rows[..i]);
    }
    pairs
}

fn chain_rows(bytes: &[u8]) -> Vec<(&[u8], &[u8])> {
    let mut rows = Vec::new();
    bundle::each_row(bytes, |header, signature| {
        rows.push((header, signature));
        Ok(())
    })
    .unwrap();
    rows
}

/// What a stranger makes of the files of records: whatever is not as it was exported is one fault.
fn files_tampered_with(good: &Good) -> Vec<Pair> {
    let files = bundle::read_zip(&good.bytes).unwrap();
    let attached: Vec<&String> = files.keys().filter(|name| name.starts_with(bundle::ATTACHMENTS)).collect();
    let mut pairs = Vec::new();
    let mut put = |what: String, change: &dyn Fn(&mut bundle::Files)| {
        let mut changed = files.clone();
        change(&mut changed);
        let bytes = bundle::write_zip(&changed).unwrap();
        pairs.push(Pair::new(format!("{}: {what}", good.name), &bytes, &good.anchors).expecting("FILES"));
    };
    let named = |content: &[u8]| bundle::attachment_name(&Sha256::digest(content).into());
    for name in &attached {
        let content = &files[*name];
        put(format!("{name} missing"), &|f| drop(f.remove(*name)));
        for (how, bytes) in [
            ("empty", Vec::new()),
            ("longer", [content, &b"\0"[..]].concat()),
            ("shorter", content[1..].to_vec()),
            ("changed", [&[content[0] ^ 1], &content[1..]].concat()),
        ] {
            put(format!("{name} {how}"), &|f| drop(f.insert((*name).clone(), bytes.clone())));
            // Under the name that fits the new content.
            put(format!("{name} {how} and renamed"), &|f| {
                f.remove(*name);
                f.insert(named(&bytes), bytes.clone());
            });
        }
        for other in [format!("{name}.jpg"), name.to_uppercase(), format!("{name}/"), name.replace('/', "")] {
            put(format!("{name} as {other}"), &|f| {
                let content = f.remove(*name).unwrap();
                f.insert(other.clone(), content);
            });
        }
    }
    if let [one, two, ..] = attached[..] {
        put("files exchanged".into(), &|f| {
            f.insert(one.clone(), files[two].clone());
            f.insert(two.clone(), files[one].clone());
        });
    }
    put("a file that no record names".into(), &|f| drop(f.insert(named(b"new"), b"new".to_vec())));
    put("a file of no name".into(), &|f| drop(f.insert(bundle::ATTACHMENTS.into(), Vec::new())));
    pairs
}

/// Changes what a record says.
type Change = fn(&mut Body);

/// What a stranger makes of what the records say: none is then the one that was committed to.
fn told_otherwise(good: &Good) -> Vec<Pair> {
    let files = bundle::read_zip(&good.bytes).unwrap();
    let rows = bundle::decode_disclosed(&files["disclosed.cbor"]).unwrap();
    let changes: [(&str, Change); 14] = [
        ("a fact more", |b| b.facts.harm.push('!')),
        ("a fact changed", |b| b.facts.place = b.facts.place.replace('K', "B")),
        ("facts of other fields", |b| std::mem::swap(&mut b.facts.place, &mut b.facts.money)),
        ("no facts", |b| b.facts = FactSheet::default()),
        ("aside, another", |b| b.aside.iter_mut().for_each(|hash| hash[0] ^= 1)),
        ("aside, none", |b| b.aside = None),
        ("aside, one", |b| b.aside = b.aside.or(Some([0; 32]))),
        ("attachment of another hash", |b| b.attachments.iter_mut().for_each(|a| a.hash[31] ^= 1)),
        ("attachment of another length", |b| b.attachments.iter_mut().for_each(|a| a.length += 1)),
        ("attachment of another type", |b| b.attachments.iter_mut().for_each(|a| a.media_type.push('x'))),
        ("no attachment", |b| b.attachments.clear()),
        ("attachment twice", |b| b.attachments.extend_from_within(..)),
        ("part of more", |b| b.part.iter_mut().for_each(|(_, of)| *of += 1)),
        ("no part", |b| b.part = None),
    ];
    let mut pairs = Vec::new();
    for (i, row) in rows.iter().enumerate() {
        for (what, change) in &changes {
            let mut body = Body::decode(&row.body).unwrap();
            change(&mut body);
            let changed = body.encode().unwrap();
            if changed == row.body {
                continue;
            }
            let mut rows = rows.clone();
            rows[i].body = changed;
            let mut writer = Writer::new();
            writer.array(rows.len());
            for row in &rows {
                writer.array(3).uint(row.seq).bytes(&row.salt).bytes(&row.body);
            }
            let bytes = with_part(&files, "disclosed.cbor", writer.finish());
            let name = format!("{}: record {}: {what}", good.name, row.seq);
            pairs.push(Pair::new(name, &bytes, &good.anchors).expecting("COMMIT"));
        }
    }
    pairs
}

/// Numbers without order, the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(limit.max(1)).unwrap()).unwrap()
    }
}

/// Damage by the byte: to the file as it lies there, and to a part whose zip file is then made anew.
fn damaged(goods: &[Good], count: usize) -> Vec<Pair> {
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    let files: Vec<bundle::Files> = goods.iter().map(|g| bundle::read_zip(&g.bytes).unwrap()).collect();
    (0..count)
        .map(|i| {
            let which = dice.below(goods.len());
            let (good, files) = (&goods[which], &files[which]);
            let attached =
                files.keys().find(|name| name.starts_with(bundle::ATTACHMENTS)).map_or("", String::as_str);
            let part = [
                "",
                "",
                "chain.cbor",
                "chain.cbor",
                "disclosed.cbor",
                "disclosed.cbor",
                "epochs.cbor",
                // Of a bundle without attachments the file as it lies there, once more.
                attached,
            ][i % 8];
            let mut bytes = files.get(part).unwrap_or(&good.bytes).clone();
            let (mut place, how) = (dice.below(bytes.len()), dice.below(8));
            // The end of a zip file is where its structure is.
            if part.is_empty() && how % 2 == 1 {
                place = bytes.len() - 1 - dice.below(400);
            }
            match how {
                0..=3 => bytes[place] ^= 1 << dice.below(8),
                4 => bytes[place] = [0, 0x18, 0x5f, 0x7f, 0x80, 0x9f, 0xbf, 0xc0, 0xf6, 0xff][dice.below(10)],
                5 => drop(bytes.remove(place)),
                6 => bytes.insert(place, u8::try_from(dice.below(256)).unwrap()),
                _ => bytes.truncate(place),
            }
            let name = format!("{}: damage {i}: {how} at {place} of {part:?}", good.name);
            if !part.is_empty() {
                bytes = with_part(files, part, bytes);
            }
            let anchors = if i % 3 == 0 { good.anchors.clone() } else { Vec::new() };
            Pair::new(name, &bytes, &anchors)
        })
        .collect()
}

/// What an owner forges who signs anew.
fn forged() -> Vec<Pair> {
    let folder = tempfile::tempdir().unwrap();
    let script = folder.path().join("forge");
    fs::write(&script, FORGE).unwrap();
    python(&[script.as_os_str(), python_file().as_os_str(), folder.path().as_os_str()])
        .iter()
        .map(|line| {
            let row: Vec<String> = serde_json::from_str(line).unwrap();
            Pair::new(row[0].clone(), &fs::read(&row[2]).unwrap(), &row[3..]).expecting(&row[1])
        })
        .collect()
}

/// Good bundles, and what strangers make of them.
fn tampered(goods: &[Good], count: usize) -> Vec<Pair> {
    let mut pairs = untouched(goods);
    pairs.extend(joined(&goods[0], &goods[10]));
    pairs.extend(joined(&goods[3], &goods[0]));
    let with_files = &goods[11..];
    pairs.extend(joined(&with_files[0], &with_files[1]));
    pairs.extend(with_files.iter().flat_map(files_tampered_with));
    pairs.extend(with_files.iter().flat_map(told_otherwise));
    pairs.extend(damaged(goods, count));
    pairs
}

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
            let now = json!({
                "anchors": anchors, "verdict": said.verdict, "reasons": said.reasons, "disclosed": said.disclosed
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
    let now = json!({
        "anchors": made.anchors, "verdict": now.verdict, "reasons": now.reasons, "disclosed": now.disclosed
    });
    fs::write(&zip, &made.bytes).unwrap();
    fs::write(&said, serde_json::to_string_pretty(&now).unwrap() + "\n").unwrap();
}

/// Makes the forged bundles with the arithmetic of `verify.py`; one JSON line each: name, reasons by the page, file, anchors.
const FORGE: &str = include_str!("../../verifiers/forge.py");
