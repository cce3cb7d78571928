//! Making a journal.

use std::{path::Path, sync::Arc};

use zeroize::Zeroizing;

use super::{
    Journal, Options, SealedUnder,
    append::{self, Appender, Start},
    clock, device,
    files::{DATABASE, DEVICE, Files, KEYS, WRAP},
    kdf::{self, SecretStrength},
    keyfile::{Intake, KeyFile},
    model::{Acknowledged, Kind},
    reader::Reader,
    record::{self, Body},
    ring::Ring,
    seal,
    session::Wrapping,
    session_epochs::{Audience, SessionEpochs},
    store::{State, Store},
    tree::{self, Hash},
    tries::WrongTries,
    unlock::Unlocked,
    wrap::WrapKey,
};
use crate::{
    error::{Error, Result},
    ports::Clock,
};

impl Journal {
    /// Makes a new journal, open for its owner, and writes its first record.
    ///
    /// # Errors
    /// `exists-journal` when there is one; `weak-secret` when the secret protects little and that was not confirmed. With
    /// a key store that works no secret is too weak: it can only be tried on this device.
    pub fn create(
        folder: &Path,
        secret: &str,
        accept_weak: bool,
        clock: Arc<dyn Clock>,
        options: Options,
    ) -> Result<(Self, Acknowledged)> {
        if secret.is_empty() {
            return Err(Error::Input("empty-secret"));
        }
        let weak = kdf::judge(secret) == SecretStrength::Weak && !accept_weak;
        if weak && options.device.is_none() {
            return Err(Error::Input("weak-secret"));
        }
        let files = options.files(folder);
        files.make_folder()?;
        if files.has(DATABASE)? && Store::open(&files.path(DATABASE), false, &options.store)?.has_journal()? {
            return Err(Error::Exists("journal"));
        }
        // Keys that are there already are kept: their journal may have been moved away and come back.
        for name in [KEYS, DEVICE, WRAP] {
            if files.has(name)? {
                files.rename(name, &files.free_name(name, "old")?)?;
            }
        }
        let device = options.device.as_deref().map(|keys| device::make(&files, keys)).transpose()?.flatten();
        if weak && device.is_none() {
            return Err(Error::Input("weak-secret"));
        }
        let owner = Reader::owner()?;
        let mut keys = KeyFile::new(options.kdf, seal::public_of(&owner.key)?)?;
        keys.put(owner.places.slot, secret, device.as_ref(), &owner)?;
        keys.write(&files)?;
        let (mut journal, first) = begin(files, clock, options, keys.intake(), None)?;
        journal.unlocked = Some(Unlocked::new(owner, Ring::default()));
        Ok((journal, first))
    }
}

/// Makes the database with its first record, for readers that exist. `aside`: hash of a file that could not be opened.
pub(super) fn begin(
    files: Files,
    clock: Arc<dyn Clock>,
    options: Options,
    intake: Intake,
    aside: Option<Hash>,
) -> Result<(Journal, Acknowledged)> {
    let wrap = WrapKey::first()?;
    files.replace(WRAP, &wrap.to_file())?;
    let mut store = Store::open(&files.path(DATABASE), true, &options.store)?;
    let signing_key = Zeroizing::new(seal::random()?);
    let id = record::journal_id(&append::public_key(&signing_key));
    let state = State {
        journal: id,
        last_leaf: [0; 32],
        signing_key: wrap.seal(&id, &signing_key)?,
        wrap: wrap.generation(),
        frontier: tree::Frontier::default(),
        next_epoch: 0,
        intake,
        clean: true,
        wall_ms: 0,
        monotonic_ms: 0,
        boot: String::new(),
        wrong: WrongTries::default(),
        erase_after: 0,
    };
    let reading = clock::read(clock.as_ref());
    let mut epochs = SessionEpochs::default();
    let mut placed = None;
    store.initialise(&state, |tx| {
        let mut appender = Appender::begin(Start {
            tx,
            state: state.clone(),
            epochs: &mut epochs,
            now: &reading,
            unclean: false,
            audience: Audience::Intake,
            wraps: SealedUnder { opens: wrap.clone(), seals: wrap.clone() },
        });
        let mut body = Body::draft(Kind::Install, seal::random()?);
        body.aside = aside;
        let first = appender.put(body)?;
        appender.chaff(1 + usize::from(seal::random::<1>()?[0] % 4))?;
        placed = Some(Acknowledged { anchor: appender.anchor().to_string(), ..first.acknowledge() });
        appender.finish().map(drop)
    })?;
    let first = placed.ok_or(Error::Internal("install"))?;
    files.load_ballast();
    let journal = Journal {
        files,
        clock,
        options,
        store: Some(store),
        id,
        wrapping: Wrapping::new(wrap),
        epochs,
        unlocked: None,
        unclean: false,
        erased: false,
        unwritten: None,
        session: super::session_mark()?,
    };
    Ok((journal, first))
}
