//! What each verifier says of a bundle.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use hamroh_core::{
    journal::{
        anchor::Anchor,
        model::{Entry, Verdict},
        verify,
    },
    words::Words,
};
use serde_json::{Value, json};

/// One bundle for all verifiers.
pub(super) struct Pair {
    pub(super) name: String,
    pub(super) bytes: Vec<u8>,
    pub(super) anchors: Vec<String>,
    /// The reasons by the page, joined with commas, where the case knows them.
    pub(super) expected: Option<String>,
}

impl Pair {
    pub(super) fn new(name: impl Into<String>, bytes: &[u8], anchors: &[String]) -> Self {
        Self { name: name.into(), bytes: bytes.to_vec(), anchors: anchors.to_vec(), expected: None }
    }

    pub(super) fn expecting(self, reasons: &str) -> Self {
        Self { expected: Some(reasons.into()), ..self }
    }
}

/// What a verifier said, in one form for both.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) verdict: String,
    pub(super) reasons: Vec<String>,
    /// Each disclosed record: id, kind, time, note, facts, attachments.
    pub(super) disclosed: Vec<Value>,
}

pub(super) fn python_file() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/docs/verify.py")
}

/// Runs Python once and gives the lines it wrote.
pub(super) fn python(arguments: &[&std::ffi::OsStr]) -> Vec<String> {
    let done = Command::new("python3")
        .arg("-B")
        .args(arguments)
        .env("PYTHONIOENCODING", "utf-8")
        .output()
        .unwrap_or_else(|e| panic!("this test needs Python: install python3, version 3.8 or later ({e})"));
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).unwrap().lines().map(str::to_owned).collect()
}

pub(super) fn said_by_python(folder: &Path, pairs: &[Pair]) -> Vec<Said> {
    let list_file = list_of(folder, pairs);
    let lines = python(&[python_file().as_os_str(), "--batch".as_ref(), list_file.as_os_str()]);
    assert_eq!(lines.len(), pairs.len());
    lines.iter().map(|line| said_in(line)).collect()
}

/// Writes the bundles into a folder, and a file that lists them with their anchors.
pub(super) fn list_of(folder: &Path, pairs: &[Pair]) -> PathBuf {
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
pub(super) fn said_in(line: &str) -> Said {
    let seen: Value = serde_json::from_str(line).unwrap();
    let text = |v: &Value| v.as_str().unwrap_or_else(|| panic!("{line}")).to_owned();
    Said {
        verdict: text(&seen["verdict"]),
        reasons: seen["reasons"].as_array().unwrap().iter().map(text).collect(),
        disclosed: seen["disclosed"].as_array().unwrap().clone(),
    }
}

/// A record as bundles of the first days are kept beside.
pub(super) fn without_time(entry: &Value) -> Value {
    let mut entry = entry.clone();
    entry.as_object_mut().unwrap().remove("at");
    entry
}

/// An entry as `verify.py` writes it: facts that are empty are left out.
pub(super) fn as_python_says(entry: &Entry) -> Value {
    let mut facts = serde_json::to_value(&entry.facts).unwrap();
    facts.as_object_mut().unwrap().retain(|_, text| text != "");
    let Entry { id, kind, at, note, attachments, .. } = entry;
    json!({ "id": id, "kind": kind, "at": at, "note": note, "facts": facts, "attachments": attachments })
}

pub(super) fn said_by_rust(pair: &Pair, words: &Words) -> Said {
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
pub(super) fn compare(pairs: &[Pair]) -> BTreeMap<String, usize> {
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
