//! `pack build`: an unsigned pack file out of a folder, when every gate lets it pass.
//!
//! The same rows give the same bytes on every machine. So each signer can build anew and compare one hash instead of trusting
//! whoever built first.

use hamroh_core::{
    directory::store::Store,
    pack::{Manifest, Pack, Refusal, container::PackFile, root::Root},
    words::Value,
};
use serde::Serialize;

use super::{args, check, files};
use crate::{
    failure::{Done, FAILED, Failure, OK, WRONG_USE},
    output::{Look, printable},
    session::Session,
};

#[derive(Serialize)]
struct Answer<'a> {
    file: String,
    length: usize,
    sha256: String,
    epoch: u32,
    version: u32,
    manifest: &'a str,
    manifest_sha256: String,
}

/// Builds.
pub fn run(s: &mut Session, asked: &args::Build) -> Done {
    files::must_be_free(&asked.out)?;
    let (pack, checked) = check::read(Some(&asked.folder))?;
    let Some(pack) = pack.filter(|_| checked.passed()) else {
        checked.show(s)?;
        return Ok(FAILED);
    };
    let file = unsigned(&pack, asked)?;
    let bytes = file.to_bytes();
    let (signed, _) = PackFile::read(&bytes)?.contents()?;
    files::write_new(&asked.out, &bytes)?;
    let text = signed.to_text();
    if s.json {
        s.out.json(&Answer {
            file: asked.out.display().to_string(),
            length: bytes.len(),
            sha256: files::sha256(&bytes),
            epoch: pack.manifest.epoch,
            version: pack.manifest.version,
            manifest: &text,
            manifest_sha256: files::sha256(text.as_bytes()),
        })?;
        return Ok(OK);
    }
    show_manifest(s, text.as_bytes())?;
    let made = [
        ("file", Value::from(printable(&asked.out.display().to_string()))),
        ("sha256", files::sha256(&bytes).into()),
    ];
    let made = s.say_with("cli-pack-built", &made);
    s.out.para(0, &made)?;
    Ok(OK)
}

/// The file of a folder's rows, as any phone will be able to read it.
fn unsigned(pack: &Pack, asked: &args::Build) -> Done<PackFile> {
    let roots = asked.roots.iter().map(|path| Ok(files::root(path)?.1)).collect::<Done<Vec<_>>>()?;
    let file = PackFile::unsigned(pack, roots);
    // What no phone could install is not worth anybody's signature.
    Store::build(pack).map_err(|_| Refusal::Rows)?;
    let trust = files::trust(&asked.trust)?;
    if trust.root().is_some() {
        fits(&pack.manifest, &trust.keys_for(&file)?)?;
    }
    Ok(file)
}

/// The pack is for those whom the keys are for.
pub fn fits(manifest: &Manifest, keys: &Root) -> Done<()> {
    if manifest.channel == keys.channel && manifest.epoch == keys.epoch {
        return Ok(());
    }
    let args = vec![
        ("channel", Value::from(keys.channel.clone())),
        ("epoch", i64::from(keys.epoch).into()),
        ("pack_channel", printable(&manifest.channel).into()),
        ("pack_epoch", i64::from(manifest.epoch).into()),
    ];
    Err(Failure::Own { code: "pack-for-others", args, exit: WRONG_USE })
}

/// The manifest of a folder's rows, as it would be signed.
pub fn manifest_of(pack: &Pack) -> Vec<u8> {
    PackFile::unsigned(pack, Vec::new()).manifest.text
}

/// What is signed, letter for letter, and its hash.
pub fn show_manifest(s: &mut Session, text: &[u8]) -> Done<()> {
    let title = s.say("cli-pack-manifest");
    s.out.heading(&title)?;
    for line in String::from_utf8_lossy(text).lines() {
        s.out.line(&format!("  {}", printable(line)))?;
    }
    let sum = s.out.paint(Look::Key, &files::sha256(text));
    let sum = s.say_with("cli-pack-manifest-sum", &[("sha256", sum.into())]);
    s.out.line(&sum)
}

/// Number and dates in one sentence.
pub fn show_number(s: &mut Session, manifest: &Manifest) -> Done<()> {
    let text = number_sentence(s, manifest);
    s.out.para(0, &text)
}

/// The sentence of [`show_number`].
pub fn number_sentence(s: &Session, manifest: &Manifest) -> String {
    let args = [
        ("number", Value::from(number(manifest))),
        ("channel", printable(&manifest.channel).into()),
        ("issued", manifest.issued.to_string().into()),
        ("review", manifest.review_by.to_string().into()),
    ];
    s.say_with("cli-pack-number", &args)
}

/// `1.7`: epoch and version.
pub fn number(manifest: &Manifest) -> String {
    format!("{}.{}", manifest.epoch, manifest.version)
}
