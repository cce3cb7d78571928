//! `pack verify`: whether a pack file is believed, by whose signatures, and what it holds.

use std::path::Path;

use hamroh_core::{
    companion,
    pack::{
        Manifest, Refusal,
        container::PackFile,
        root::Root,
        signed::Kind,
        trust::{Opened, Trust},
    },
    words::Value,
};
use serde::Serialize;

use super::{
    args::TrustArgs,
    build::{show_manifest, show_number},
    files,
    signatures::Signatures,
};
use crate::{
    failure::{Done, INVALID, OK},
    output::{Look, printable},
    session::Session,
};

#[derive(Serialize)]
struct Answer {
    believed: bool,
    /// Empty when it is believed.
    reason: &'static str,
    text: String,
    sha256: String,
    #[serde(flatten)]
    signatures: Option<Signatures>,
    root: Option<RootAnswer>,
    pack: Option<PackAnswer>,
}

#[derive(Serialize)]
struct RootAnswer {
    channel: String,
    version: u32,
    epoch: u32,
}

#[derive(Serialize)]
struct PackAnswer {
    product: String,
    channel: String,
    schema: u32,
    epoch: u32,
    version: u32,
    issued: String,
    review_by: String,
    parts: Vec<PartAnswer>,
}

#[derive(Serialize)]
struct PartAnswer {
    name: String,
    length: u64,
    sha256: String,
}

/// Judges a pack file.
pub fn run(s: &mut Session, path: &Path, named: &TrustArgs) -> Done {
    let trust = files::trust(named)?;
    let judged = Judged::of(&trust, &files::pack_bytes(path)?);
    let exit = if judged.verdict.is_ok() { OK } else { INVALID };
    if s.json {
        let answer = judged.answer(s);
        s.out.json(&answer)?;
    } else {
        judged.show(s)?;
    }
    Ok(exit)
}

struct Judged {
    verdict: Result<Opened, Refusal>,
    sha256: String,
    /// Which keys the file was judged by, where that came to be known, and its signatures.
    keys: Option<(Root, Signatures)>,
    text: Vec<u8>,
}

impl Judged {
    fn of(trust: &Trust, bytes: &[u8]) -> Self {
        let file = PackFile::read(bytes);
        let keys = file.as_ref().ok().and_then(|file| {
            let root = trust.keys_for(file).ok()?;
            let signatures = Signatures::count(&root, Kind::Manifest, &file.manifest);
            Some((root, signatures))
        });
        let text = file.as_ref().map(|f| f.manifest.text.clone()).unwrap_or_default();
        let verdict = file.and_then(|file| trust.open_file(&file));
        Self { verdict, sha256: files::sha256(bytes), keys, text }
    }

    fn answer(self, s: &Session) -> Answer {
        let reason = self.verdict.as_ref().err().map(|why| why.code()).unwrap_or_default();
        let (root, signatures) = self.keys.unzip();
        Answer {
            believed: self.verdict.is_ok(),
            reason,
            text: sentence(s, reason),
            sha256: self.sha256,
            signatures,
            root: root.map(|r| RootAnswer { channel: r.channel, version: r.version, epoch: r.epoch }),
            pack: self.verdict.ok().map(|opened| pack(opened.pack.manifest)),
        }
    }

    fn show(&self, s: &mut Session) -> Done<()> {
        match &self.verdict {
            Ok(opened) => {
                let verdict = s.out.paint(Look::Good, "BELIEVED");
                s.out.line(&verdict)?;
                show_number(s, &opened.pack.manifest)?;
            }
            Err(why) => {
                let verdict = s.out.paint(Look::Bad, "REFUSED");
                s.out.line(&format!("{verdict}  {}", why.code()))?;
                let text = sentence(s, why.code());
                s.out.para(0, &text)?;
            }
        }
        if let Some((root, signatures)) = &self.keys {
            let args = [
                ("channel", Value::from(printable(&root.channel))),
                ("version", i64::from(root.version).into()),
                ("epoch", i64::from(root.epoch).into()),
            ];
            let text = s.say_with("cli-pack-under", &args);
            s.out.para(0, &text)?;
            signatures.show(s)?;
        }
        if self.verdict.is_ok() {
            show_manifest(s, &self.text)?;
        }
        let text = s.say_with("cli-pack-file-sum", &[("sha256", self.sha256.as_str().into())]);
        s.out.line(&text)
    }
}

/// What a reason means and what to do, as the phone says it.
fn sentence(s: &Session, code: &str) -> String {
    if code.is_empty() { s.say("cli-pack-believed") } else { companion::explain(code, &s.words) }
}

fn pack(m: Manifest) -> PackAnswer {
    let parts = m.parts.into_iter();
    PackAnswer {
        product: m.product,
        channel: m.channel,
        schema: m.schema,
        epoch: m.epoch,
        version: m.version,
        issued: m.issued.to_string(),
        review_by: m.review_by.to_string(),
        parts: parts.map(|p| PartAnswer { name: p.name, length: p.length, sha256: p.sha256 }).collect(),
    }
}
