//! `pack sign`: adds one signature, after showing what is signed.
//!
//! A signer reads number, dates, hashes and, against what is out, every number that changes; only then the passphrase is asked
//! for. Gates run here too: whoever signs does not rely on whoever built.

use std::path::Path;

use hamroh_core::{
    pack::{
        Manifest,
        container::PackFile,
        root::Root,
        signed::{Kind, PublicKey, Signed},
        trust::development_secret,
    },
    words::Value,
};
use serde::Serialize;
use zeroize::Zeroizing;

use super::{args, build, check::Checked, diff::Review, files, key, signatures::Signatures};
use crate::{
    failure::{Done, FAILED, Failure, OK, WRONG_USE},
    output::printable,
    session::{Session, note},
};

#[derive(Serialize)]
struct Answer {
    file: String,
    /// Ids of the keys whose signatures came in now.
    added: Vec<String>,
    manifest_sha256: String,
    #[serde(flatten)]
    signatures: Signatures,
    changes: Option<Review>,
}

/// Signs a pack file in place.
pub fn run(s: &mut Session, asked: &args::Sign) -> Done {
    let mut file = files::pack_file(&asked.file)?;
    let (signed, pack) = file.contents()?;
    let root = files::trust(&asked.trust)?.keys_for(&file)?;
    build::fits(&signed.manifest, &root)?;
    if let Some(folder) = &asked.rows {
        same_rows(&file, folder)?;
    }
    let checked = Checked::of(&pack)?;
    if !checked.passed() {
        checked.show(s)?;
        return Ok(FAILED);
    }
    let review = asked.against.as_deref().map(|old| Review::of(&files::rows(old)?, &pack)).transpose()?;
    if !s.json {
        build::show_number(s, &signed.manifest)?;
        if let Some(review) = &review {
            review.show(s)?;
        }
        build::show_manifest(s, &file.manifest.text)?;
    } else if asked.signer.key.is_some() {
        tell_first(s, &signed.manifest, &file.manifest.text, review.as_ref())?;
    }
    if let Some(review) = review.as_ref().filter(|_| !asked.in_spite_of_faults) {
        review.must_pass()?;
    }
    let added = match &asked.signer.from {
        Some(other) => take_over(&mut file.manifest, &files::pack_file(other)?.manifest, &root, other)?,
        None => vec![sign(s, &mut file.manifest, Kind::Manifest, &asked.signer, &root)?],
    };
    files::overwrite(&asked.file, &file.to_bytes())?;
    let signatures = Signatures::count(&root, Kind::Manifest, &file.manifest);
    if s.json {
        s.out.json(&Answer {
            file: asked.file.display().to_string(),
            added,
            manifest_sha256: files::sha256(&file.manifest.text),
            signatures,
            changes: review,
        })?;
    } else {
        signatures.show(s)?;
    }
    Ok(OK)
}

/// What is signed, on standard error: standard output is for the program that asked, and the passphrase is a person's yes.
fn tell_first(s: &Session, manifest: &Manifest, text: &[u8], review: Option<&Review>) -> Done<()> {
    note(&build::number_sentence(s, manifest));
    if let Some(review) = review {
        note(&serde_json::to_string(review).map_err(std::io::Error::other)?);
    }
    for line in String::from_utf8_lossy(text).lines() {
        note(&format!("  {line}"));
    }
    note(&s.say_with("cli-pack-manifest-sum", &[("sha256", files::sha256(text).into())]));
    Ok(())
}

/// A signer's own rows have to give the text that is to be signed.
fn same_rows(file: &PackFile, folder: &Path) -> Done<()> {
    let own = build::manifest_of(&files::folder(folder)?);
    differ(&file.manifest.text, &own, folder)
}

/// Adds the signature of one key, with the key shown to be one of those that may sign.
pub fn sign(
    s: &mut Session,
    text: &mut Signed,
    kind: Kind,
    signer: &args::Signer,
    root: &Root,
) -> Done<String> {
    let may_sign = |public: &PublicKey| -> Done<()> {
        let listed = root.keys.iter().any(|(key, _)| key == public);
        let args = vec![("id", Value::from(public.id()))];
        if listed { Ok(()) } else { Err(Failure::Own { code: "key-not-listed", args, exit: WRONG_USE }) }
    };
    let secret = match (&signer.key, signer.development) {
        (Some(path), _) => {
            let file = key::read(path)?;
            may_sign(&file.public)?;
            if !s.json && kind == Kind::Manifest {
                Signatures::count(root, kind, text).show(s)?;
                let args =
                    [("holder", Value::from(printable(&file.holder))), ("id", file.public.id().into())];
                let sentence = s.say_with("cli-pack-signing", &args);
                s.out.para(0, &sentence)?;
            }
            key::unlock(s, &file)?
        }
        (None, n) => {
            let secret = Zeroizing::new(development_secret(n.unwrap_or(1)));
            may_sign(&PublicKey::of(&secret))?;
            secret
        }
    };
    text.sign(kind, &secret);
    Ok(PublicKey::of(&secret).id())
}

/// Takes over the signatures that count under another copy of the very same text; their ids.
pub fn take_over(ours: &mut Signed, theirs: &Signed, root: &Root, path: &Path) -> Done<Vec<String>> {
    differ(&ours.text, &theirs.text, path)?;
    let kind = if ours.text.starts_with(b"hamroh-root") { Kind::Root } else { Kind::Manifest };
    let keys = root.public_keys();
    let (mine, good) = (ours.signers(kind, &keys), theirs.signers(kind, &keys));
    let new: Vec<String> = good.difference(&mine).cloned().collect();
    let found: Vec<_> = theirs.signatures.iter().filter(|signature| new.contains(&signature.key)).collect();
    for signature in found {
        ours.add(signature.clone());
    }
    Ok(new)
}

/// Refuses two texts that are not one, and says where they part.
fn differ(ours: &[u8], theirs: &[u8], path: &Path) -> Done<()> {
    if ours == theirs {
        return Ok(());
    }
    let lines =
        |text: &[u8]| -> Vec<String> { String::from_utf8_lossy(text).lines().map(str::to_owned).collect() };
    let (ours, theirs) = (lines(ours), lines(theirs));
    // The payload's hash differs whenever a part does; the part's name tells more.
    let only = |one: &[String], other: &[String]| -> Vec<String> {
        let new = one.iter().filter(|line| !other.contains(line) && !line.starts_with("payload "));
        new.map(|line| printable(line.split(' ').take(3).collect::<Vec<_>>().join(" ").as_str())).collect()
    };
    let named = |lines: Vec<String>| if lines.is_empty() { "-".to_owned() } else { lines.join(", ") };
    let args = vec![
        ("path", Value::from(path.display().to_string())),
        ("ours", named(only(&ours, &theirs)).into()),
        ("theirs", named(only(&theirs, &ours)).into()),
    ];
    Err(Failure::Own { code: "texts-differ", args, exit: FAILED })
}
