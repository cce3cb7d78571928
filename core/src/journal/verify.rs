//! The verifier: what a bundle, or the journal on this phone, proves and what it does not.

use std::{collections::BTreeSet, fs::File, io::Read as _, path::Path};

use super::{
    Journal,
    anchor::Anchor,
    at_text,
    bundle::{self, BUNDLE_LIMIT, Disclosed, Parts},
    chain::{ChainCheck, Checked, Reason},
    clock, id_text,
    model::{Entry, Kind, Verdict, Verification},
    read::entry_of,
    record::{Attachment, Body, Header, JournalId, commit},
    seal, store,
    tree::{Hash, sha256},
};
use crate::{
    error::{Error, Result},
    order::Arrange as _,
    words::Words,
};

/// Checks a bundle file against anchors from outside.
///
/// # Errors
/// `not-found-bundle`, `too-large-bundle`. What is wrong *inside* the file is not an
/// error but a verdict.
pub fn verify_file(path: &Path, outside: &[Anchor], words: &Words) -> Result<Verification> {
    Ok(verify_bytes(&read_bundle(path)?, outside, words))
}

/// The bytes of a file that may be a bundle.
pub(super) fn read_bundle(path: &Path) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|e| Error::io("bundle", e))?;
    // Not the size that the file system states: a device or a pipe has none, or no end.
    file.take(BUNDLE_LIMIT + 1).read_to_end(&mut bytes).map_err(|e| Error::io("bundle", e))?;
    let size = bytes.len() as u64;
    if size > BUNDLE_LIMIT {
        return Err(Error::TooLarge { what: "bundle", size, limit: BUNDLE_LIMIT });
    }
    Ok(bytes)
}

/// Checks a bundle in memory.
#[must_use]
pub fn verify_bytes(bytes: &[u8], outside: &[Anchor], words: &Words) -> Verification {
    let mut facts = Facts::default();
    let fault = check_bytes(bytes, outside, &mut facts).err();
    facts.conclude(fault, words)
}

/// True when a bundle holds in itself, whatever its findings. `verified`: the end of the chain that it must have, whose signatures were
/// verified before.
pub(super) fn holds(parts: &Parts<'_>, verified: (u64, Hash)) -> bool {
    let mut check = ChainCheck::of_verified();
    // As of this phone: nothing of what is shown is kept.
    let holds = check_bundle(parts, &mut check, &mut Facts::of_this_phone(None)).is_ok();
    holds && check.end() == verified
}

fn check_bytes(bytes: &[u8], outside: &[Anchor], facts: &mut Facts) -> Checked<()> {
    let parts = Parts::of(bytes).map_err(|_| Reason::Malformed)?;
    let mut check = ChainCheck::against(outside);
    check_bundle(&parts, &mut check, facts)?;
    compare(&check, facts)
}

/// Checks the journal of this phone: every header, signature, epoch and sealed body; disclosed ones too when it is unlocked.
///
/// # Errors
/// Storage errors. What is wrong inside the journal is a verdict.
pub fn verify_store(journal: &mut Journal, outside: &[Anchor], words: &Words) -> Result<Verification> {
    let mut facts = Facts::of_this_phone(None);
    let fault = check_store(journal, outside, &mut facts)?.err();
    Ok(facts.conclude(fault, words))
}

/// The verdict on a journal that is too damaged to be opened.
#[must_use]
pub fn unreadable(words: &Words) -> Verification {
    Facts::of_this_phone(None).conclude(Some(Reason::State), words)
}

/// What was learned on the way, also when it ended early.
#[derive(Debug, Default)]
pub(super) struct Facts {
    journal: Option<JournalId>,
    on_this_phone: bool,
    disclosed: Vec<Entry>,
    findings: Vec<Reason>,
    /// The numbers of records that anchors from outside fit, ascending, and how many records there are.
    fits: (Vec<u64>, u64),
    first_at: String,
    last_at: String,
    /// Whole bodies with their numbers in the place of entries, for whoever asks for them.
    bodies: Option<Vec<(u64, Body)>>,
}

impl Facts {
    /// Of the journal on this phone.
    pub(super) fn of_this_phone(journal: Option<JournalId>) -> Self {
        Self { journal, on_this_phone: true, ..Self::default() }
    }

    /// Of a bundle whose records are wanted as they are.
    pub(super) fn with_bodies() -> Self {
        Self { bodies: Some(Vec::new()), ..Self::default() }
    }

    /// The bodies that were kept.
    pub(super) fn take_bodies(&mut self) -> Vec<(u64, Body)> {
        self.bodies.take().unwrap_or_default()
    }

    /// Which anchors from outside fit.
    pub(super) fn note_anchored(&mut self, check: &ChainCheck) {
        let sizes: BTreeSet<u64> = check.met().iter().map(|(_, size)| *size).collect();
        if sizes.is_empty() {
            self.find(Reason::NoOutsideAnchor);
        }
        self.fits = (sizes.into_iter().collect(), check.frontier().size());
    }

    pub(super) fn find(&mut self, reason: Reason) {
        if !self.findings.contains(&reason) {
            self.findings.push(reason);
        }
    }

    pub(super) fn conclude(mut self, fault: Option<Reason>, words: &Words) -> Verification {
        self.findings.arrange();
        let verdict = match fault {
            Some(Reason::Anchor) => Verdict::RolledBack,
            Some(_) => Verdict::Invalid,
            None if self.findings.is_empty() => Verdict::Valid,
            None => Verdict::ValidWithFindings,
        };
        // After a fault nothing that was read may be shown as if it were right.
        if fault.is_some() {
            self.disclosed.clear();
            self.findings.clear();
        }
        let reasons: Vec<_> = fault.into_iter().chain(self.findings.iter().copied()).collect();
        let lines = self.lines(verdict, &reasons, words);
        Verification {
            verdict,
            reasons: reasons.iter().map(|r| r.code().to_owned()).collect(),
            journal: self.journal.map(|id| id_text(&id)).unwrap_or_default(),
            lines,
            disclosed: self.disclosed,
        }
    }

    fn lines(&self, verdict: Verdict, reasons: &[Reason], words: &Words) -> Vec<String> {
        let say = |key: &str| words.say(key, &[]);
        let mut lines = vec![say(match verdict {
            Verdict::Valid => "verify-valid",
            Verdict::ValidWithFindings => "verify-valid-with-findings",
            Verdict::RolledBack => "verify-rolled-back",
            // Nobody changed anything: it only cannot be read here.
            Verdict::Invalid if reasons.contains(&Reason::Version) => "verify-version",
            Verdict::Invalid => "verify-invalid",
        })];
        lines.extend(
            reasons
                .iter()
                .map(|r| say(&format!("verify-reason-{}", r.code().to_lowercase().replace('_', "-")))),
        );
        if !self.first_at.is_empty() && !self.disclosed.is_empty() {
            lines.push(words.say(
                "verify-times",
                &[("first", self.first_at.as_str().into()), ("last", self.last_at.as_str().into())],
            ));
        }
        let (fits, all) = &self.fits;
        if let Some(last) = fits.last() {
            lines.push(say("verify-anchored"));
            // As text: languages write thousands in ways that are hard to search for.
            let args = |size: &u64| [("number", size.to_string().into()), ("all", all.to_string().into())];
            lines.extend(fits.iter().map(|size| words.say("verify-fits", &args(size))));
            if last < all {
                lines.push(say("verify-behind"));
            }
        }
        if verdict != Verdict::Invalid {
            lines.push(say("verify-not-proven"));
        }
        if !self.on_this_phone {
            lines.push(say("verify-own-copy"));
        }
        lines
    }
}

/// Everything but the anchors from outside.
pub(super) fn check_bundle(parts: &Parts<'_>, check: &mut ChainCheck, facts: &mut Facts) -> Checked<()> {
    let Parts { chain, disclosed, epochs, others } = parts;
    // The shape of all parts to their ends comes before what they say.
    bundle::each_row(chain, |_, _| Ok(())).map_err(|_| Reason::Malformed)?;
    let disclosed = bundle::decode_disclosed(disclosed).map_err(|_| Reason::Malformed)?;
    bundle::each_blob(epochs, |_| Ok(())).map_err(|_| Reason::Malformed)?;
    walk(|each| bundle::each_blob(epochs, each), |blob| check.allow(blob))?;
    let last_shown = disclosed.last().map(|d| d.seq);
    let mut wanted = disclosed.iter().peekable();
    let mut export = None;
    let mut bodies = BodyCheck::default();
    let walked = walk(
        |each| bundle::each_row(chain, |h, s| each((h, s))),
        |(header, signature)| {
            let size = check.frontier().size();
            // Size and root before this record: what an export record has to state.
            let before = (last_shown == Some(size)).then(|| (size, check.frontier().root()));
            let header = check.next(header, signature)?;
            facts.journal = Some(check.journal());
            export = None;
            if let Some(d) = wanted.next_if(|d| d.seq == header.seq) {
                let body = bodies.check(&header, d, facts)?;
                let fits = |size, root| Some((size, root)) == before;
                export = body.export.filter(|e| body.kind == Some(Kind::Export) && fits(e.size, e.root));
            }
            Ok(())
        },
    );
    check.conclude(walked)?;
    if check.frontier().size() == 0 {
        return Err(Reason::Empty);
    }
    if wanted.next().is_some() {
        return Err(Reason::Commit);
    }
    let export = export.ok_or(Reason::Export)?;
    let misnamed = |(name, (hash, _)): (&String, &(Hash, u64))| {
        name.starts_with(bundle::ATTACHMENTS) && *name != bundle::attachment_name(hash)
    };
    if export.files != bundle::bound_hash(others) || others.iter().any(misnamed) {
        return Err(Reason::Files);
    }
    // The length is the file's own: a record that states another says something wrong of it.
    let is_there = |named: &Attachment| {
        others.get(&bundle::attachment_name(&named.hash)).is_some_and(|(_, length)| *length == named.length)
    };
    if !bodies.attachments.iter().all(is_there) {
        facts.find(Reason::MissingFile);
    }
    let before = disclosed.len().saturating_sub(1);
    if export.shown != bundle::shown_hash(disclosed.iter().take(before).map(|d| d.seq)) {
        facts.find(Reason::Redacted);
    }
    Ok(())
}

/// Runs a checking step over items that a reader hands out, and keeps its reason: the reader knows only that it was stopped.
fn walk<T>(
    read: impl FnOnce(&mut dyn FnMut(T) -> Result<()>) -> Result<()>,
    mut step: impl FnMut(T) -> Checked<()>,
) -> Checked<()> {
    let mut reason = Reason::Malformed;
    let mut each = |item| {
        step(item).map_err(|r| {
            reason = r;
            Error::Internal("stopped")
        })
    };
    let done = read(&mut each);
    done.map_err(|_| reason)
}

fn check_store(journal: &mut Journal, outside: &[Anchor], facts: &mut Facts) -> Result<Checked<()>> {
    let reading = journal.store()?.reading();
    let blobs = store::epochs(reading)?;
    let mut check = ChainCheck::against(outside);
    for row in &blobs {
        if let Err(reason) = check.allow(&row.blob) {
            return Ok(Err(reason));
        }
    }
    let mut fault = None;
    store::for_each_record(reading, |_, row| {
        if fault.is_none() {
            fault = check.next(&row.header, &row.signature).map_or_else(Some, |header| {
                (sha256(&[&row.sealed]) != header.sealed).then_some(Reason::Sealed)
            });
        }
        Ok(())
    })?;
    facts.journal = Some(journal.id());
    if let Err(fault) = check.conclude(fault.map_or(Ok(()), Err)) {
        return Ok(Err(fault));
    }
    let mut fault = None;
    if check.frontier().size() > 0 && check.journal() != journal.id() {
        return Ok(Err(Reason::Journal));
    }
    if journal.state().unlocked {
        let mut bodies = BodyCheck::default();
        journal.for_each_open(|_, opened| {
            let checked = opened.map_err(|_| Reason::Commit);
            fault = fault.take().or(checked.map(|o| bodies.note(&o.body, facts)).err());
            Ok(())
        })?;
    }
    Ok(fault.map_or_else(|| compare(&check, facts), Err))
}

fn compare(check: &ChainCheck, facts: &mut Facts) -> Checked<()> {
    check.compare()?;
    facts.note_anchored(check);
    Ok(())
}

/// Checks disclosed bodies one after the other.
#[derive(Debug, Default)]
pub(super) struct BodyCheck {
    last: Option<(String, clock::Times)>,
    /// Files that disclosed records name.
    attachments: Vec<Attachment>,
}

impl BodyCheck {
    fn check(&mut self, header: &Header, d: &Disclosed, facts: &mut Facts) -> Checked<Body> {
        if commit(&d.salt, &d.body) != header.commit {
            return Err(Reason::Commit);
        }
        // A body that fits its commitment but no bucket, or that is no body, was never written by this format.
        let body = Body::decode(&d.body).map_err(|_| Reason::Malformed)?;
        if !seal::bucket_for(d.body.len()).is_ok_and(|b| b as u64 == header.bucket) {
            return Err(Reason::Malformed);
        }
        self.note(&body, facts);
        if let Some(bodies) = &mut facts.bodies {
            bodies.push((header.seq, body.clone()));
        }
        Ok(body)
    }

    /// What a body that belongs here tells: findings, times, the entry.
    pub(super) fn note(&mut self, body: &Body, facts: &mut Facts) {
        match body.kind {
            Some(Kind::Recovered) => facts.find(Reason::Recovered),
            Some(Kind::Drill) => facts.find(Reason::Drill),
            Some(Kind::ClockStep) => facts.find(Reason::ClockStep),
            _ => {}
        }
        if body.aside.is_some() {
            facts.find(Reason::SetAside);
        }
        let times = (body.wall_ms, body.monotonic_ms);
        if let Some((boot, before)) = &self.last
            && *boot == body.boot_id
            && !boot.is_empty()
            && clock::jumped(*before, times)
        {
            facts.find(Reason::ClockStep);
        }
        self.last = Some((body.boot_id.clone(), times));
        let at = at_text(body.wall_ms);
        if facts.first_at.is_empty() {
            facts.first_at.clone_from(&at);
        }
        // A record whose clock failed must not hide when the others were written.
        if !at.is_empty() {
            facts.last_at = at;
        }
        // The owner of a phone has the list; a long journal must not stand in memory twice.
        if !facts.on_this_phone {
            self.attachments.extend_from_slice(&body.attachments);
            if facts.bodies.is_none() {
                facts.disclosed.extend(entry_of(body));
            }
        }
    }
}
