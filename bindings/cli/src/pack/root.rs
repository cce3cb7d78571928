//! `pack root`: the list of who may sign packs. The first one is compiled into the app; each next one is signed by enough
//! keys of the one before and by enough of its own.

use std::path::Path;

use hamroh_core::{
    pack::{
        Refusal,
        root::Root,
        signed::{Kind, Signed},
    },
    words::Value,
};
use serde::Serialize;

use super::{
    args::{NewRoot, Root as Command, Signer},
    build, files, keyfile, sign,
    signatures::{Holder, Signatures},
};
use crate::{
    failure::{Done, Failure, INVALID, OK, WRONG_USE},
    output::{Look, printable},
    session::Session,
};

#[derive(Serialize)]
struct Answer {
    channel: String,
    version: u32,
    epoch: u32,
    keys: Vec<Holder>,
    sha256: String,
    #[serde(flatten)]
    own: Signatures,
    /// The signatures counted by the keys of the root before.
    before: Option<Signatures>,
    /// Whether it may follow the root before; none without one.
    follows: Option<bool>,
}

/// Runs one command.
pub fn run(s: &mut Session, command: &Command) -> Done {
    match command {
        Command::New(asked) => new(s, asked),
        Command::Sign { file, signer, after } => sign_root(s, file, signer, after.as_deref()),
        Command::Show { file, plain, after } => {
            let (root, signed) = files::root(file)?;
            if *plain && !s.json {
                s.out.bytes(&signed.text)?;
                return Ok(OK);
            }
            let after = after.as_deref().map(files::root).transpose()?;
            report(s, &root, &signed, after.map(|(root, _)| root).as_ref())
        }
    }
}

fn new(s: &mut Session, asked: &NewRoot) -> Done {
    files::must_be_free(&asked.out)?;
    let keys = asked.keys.iter().map(|path| {
        let read = keyfile::read_public_line(&files::text(path)?);
        read.ok_or_else(|| Failure::about("key-unreadable", path, WRONG_USE))
    });
    let keys = keys.collect::<Done<Vec<_>>>()?;
    let before = asked.after.as_deref().map(files::root).transpose()?.map(|(root, _)| root);
    let root = match &before {
        Some(old) => Root {
            channel: old.channel.clone(),
            // The last possible one has no successor; `Root::parse` then refuses it below.
            version: old.version.saturating_add(1),
            epoch: old.epoch.saturating_add(1),
            threshold: asked.threshold,
            keys,
        },
        None => Root {
            channel: asked.channel.clone().unwrap_or_default(),
            version: 1,
            epoch: 1,
            threshold: asked.threshold,
            keys,
        },
    };
    let text = root.to_text().into_bytes();
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let channel = !root.channel.is_empty() && root.channel.chars().all(plain);
    if !channel || Root::parse(&text).as_ref() != Some(&root) {
        return Err(Failure::own("root-unsound", WRONG_USE));
    }
    let signed = Signed { text, signatures: Vec::new() };
    files::write_new(&asked.out, &signed.to_bytes())?;
    report(s, &root, &signed, before.as_ref()).map(|_| OK)
}

fn sign_root(s: &mut Session, path: &Path, signer: &Signer, after: Option<&Path>) -> Done {
    let (root, mut signed) = files::root(path)?;
    let before = after.map(files::root).transpose()?.map(|(root, _)| root);
    // Both the leaving and the coming keys sign one text.
    let mut all = root.clone();
    let leaving = before.iter().flat_map(|b| b.keys.clone()).filter(|k| !root.keys.contains(k));
    all.keys.extend(leaving);
    match &signer.from {
        Some(other) => {
            sign::take_over(&mut signed, &files::root(other)?.1, &all, other)?;
        }
        None => {
            if !s.json {
                build::show_manifest(s, &signed.text)?;
            }
            sign::sign(s, &mut signed, Kind::Root, signer, &all)?;
        }
    }
    files::overwrite(path, &signed.to_bytes())?;
    report(s, &root, &signed, before.as_ref()).map(|_| OK)
}

/// Who is on the list, who signed it, and whether it may follow `before`.
fn report(s: &mut Session, root: &Root, signed: &Signed, before: Option<&Root>) -> Done {
    let own = Signatures::count(root, Kind::Root, signed);
    let follows = before.map(|before| before.follow(signed).is_ok());
    let old = before.map(|before| Signatures::count(before, Kind::Root, signed));
    let exit = if follows == Some(false) { INVALID } else { OK };
    if s.json {
        let keys = root.keys.iter().map(|(key, holder)| Holder { id: key.id(), holder: holder.clone() });
        s.out.json(&Answer {
            channel: root.channel.clone(),
            version: root.version,
            epoch: root.epoch,
            keys: keys.collect(),
            sha256: files::sha256(&signed.text),
            own,
            before: old,
            follows,
        })?;
        return Ok(exit);
    }
    let args = [
        ("channel", Value::from(printable(&root.channel))),
        ("version", i64::from(root.version).into()),
        ("epoch", i64::from(root.epoch).into()),
    ];
    let title = s.say_with("cli-pack-under", &args);
    s.out.para(0, &title)?;
    build::show_manifest(s, &signed.text)?;
    let title = s.say("cli-pack-root-own");
    s.out.heading(&title)?;
    own.show(s)?;
    if let Some(old) = old {
        let title = s.say("cli-pack-root-before");
        s.out.heading(&title)?;
        old.show(s)?;
    }
    if follows == Some(false) && own.missing == 0 {
        let text = hamroh_core::companion::explain(Refusal::Keys.code(), &s.words);
        let text = s.out.paint(Look::Bad, &text);
        s.out.para(0, &text)?;
    }
    Ok(exit)
}
