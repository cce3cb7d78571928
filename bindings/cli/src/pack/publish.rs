//! `pack publish`: puts a believed pack into a store as the newest of its channel.
//!
//! The file comes first, under a name made of its number and hash, and is never overwritten; the small text that names it
//! comes last. An interrupted run is started again: what is there already is compared and not sent twice. The file goes in one
//! request: a part of an S3 upload has at least 5 MiB and a pack at most a little over 6, so parts would save nothing, and only
//! a single request can be bound to "not there yet".

use hamroh_core::{pack::container::PackFile, words::Value};
use indicatif::{ProgressBar, ProgressStyle};
use serde::Serialize;

use super::{
    args, files,
    latest::{self, Latest},
    store::{Access, Put, Small, Store},
};
use crate::{
    failure::{Done, FAILED, Failure, OK},
    output::{Look, printable},
    session::Session,
};

/// How often another publisher may be quicker before this one gives up.
const ROUNDS: usize = 3;

#[derive(Serialize)]
struct Answer {
    name: String,
    epoch: u32,
    version: u32,
    length: u64,
    sha256: String,
    /// False when the file lay there already.
    uploaded: bool,
    /// False when it was the newest already.
    announced: bool,
}

/// Publishes.
pub fn run(s: &mut Session, asked: &args::Publish) -> Done {
    let bytes = files::pack_bytes(&asked.file)?;
    let opened = files::trust(&asked.trust)?.open_file(&PackFile::read(&bytes)?)?;
    let channel = &opened.root.channel;
    let ours = Latest::of(&opened.pack.manifest, &bytes);
    let store = Store::open(&asked.to, &asked.network, Access::Write)?;
    let _lock = store.lock();

    let mut known = newest(&store, channel)?;
    let mut answer = Answer {
        name: ours.object(channel),
        epoch: ours.number.epoch,
        version: ours.number.version,
        length: ours.length,
        sha256: ours.sha256.clone(),
        uploaded: false,
        announced: false,
    };
    if !follows(known.as_ref(), &ours)? {
        return done(s, &answer, &asked.to);
    }
    answer.uploaded = upload(s, &store, &answer.name, &bytes)?;
    for _ in 0..ROUNDS {
        let before = known.as_ref().map(|(small, _)| small);
        if store.replace(&latest::name_of(channel), ours.to_text().as_bytes(), before)? == Put::Written {
            answer.announced = true;
            return done(s, &answer, &asked.to);
        }
        known = newest(&store, channel)?;
        if !follows(known.as_ref(), &ours)? {
            return done(s, &answer, &asked.to);
        }
    }
    Err(Failure::own("store-busy", FAILED))
}

/// What the store says is newest.
fn newest(store: &Store, channel: &str) -> Done<Option<(Small, Latest)>> {
    let Some(small) = store.small(&latest::name_of(channel), latest::MOST)? else { return Ok(None) };
    // A text that is none is not overwritten unseen: somebody has to look at it.
    let latest = Latest::parse(&small.bytes).ok_or_else(|| Failure::own("store-latest", FAILED))?;
    Ok(Some((small, latest)))
}

/// Whether ours may be announced; false when it is the newest already.
fn follows(known: Option<&(Small, Latest)>, ours: &Latest) -> Done<bool> {
    match known {
        None => Ok(true),
        Some((_, newest)) if newest == ours => Ok(false),
        Some((_, newest)) => {
            // A phone would refuse it for the same reasons.
            newest.number.admit(newest.number, ours.number).map_err(|why| {
                let number = |l: &Latest| format!("{}.{}", l.number.epoch, l.number.version);
                let args = vec![
                    ("newest", Value::from(number(newest))),
                    ("ours", number(ours).into()),
                    ("reason", why.code().into()),
                ];
                Failure::Own { code: "store-number", args, exit: FAILED }
            })?;
            Ok(true)
        }
    }
}

/// Sends the file unless it is there; whether it was sent.
fn upload(s: &Session, store: &Store, name: &str, bytes: &[u8]) -> Done<bool> {
    let bar = if s.json { ProgressBar::hidden() } else { ProgressBar::new_spinner() };
    if let Ok(style) = ProgressStyle::with_template("{spinner} {bytes} {elapsed}") {
        bar.set_style(style);
    }
    bar.set_position(bytes.len() as u64);
    bar.enable_steady_tick(std::time::Duration::from_millis(200));
    let put = store.create(name, bytes);
    bar.finish_and_clear();
    if put? == Put::Written {
        return Ok(true);
    }
    // An earlier run was interrupted after it had sent the file, or somebody has put another one there.
    let there = store.range(name, 0..bytes.len() as u64 + 1)?;
    if there == bytes { Ok(false) } else { Err(Failure::own("store-altered", FAILED)) }
}

fn done(s: &mut Session, answer: &Answer, to: &str) -> Done {
    if s.json {
        s.out.json(answer)?;
        return Ok(OK);
    }
    let key = if answer.announced { "cli-pack-published" } else { "cli-pack-published-before" };
    let args = [
        ("number", Value::from(format!("{}.{}", answer.epoch, answer.version))),
        ("place", printable(&format!("{}/{}", to.trim_end_matches('/'), answer.name)).into()),
    ];
    let text = s.say_with(key, &args);
    let text = s.out.paint(Look::Good, &text);
    s.out.para(0, &text)?;
    Ok(OK)
}
