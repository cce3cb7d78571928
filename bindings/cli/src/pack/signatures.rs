//! Who has signed a text, and who is still to sign: what a signer wants to know before and after.

use hamroh_core::pack::{
    root::Root,
    signed::{Kind, PublicKey, Signed},
};
use serde::Serialize;

use crate::{
    failure::Done,
    output::{Look, printable},
    session::Session,
};

/// One who may sign.
#[derive(Debug, Clone, Serialize)]
pub struct Holder {
    /// Id of the key.
    pub id: String,
    /// Who holds it.
    pub holder: String,
}

/// The signatures under a text, counted by one list of keys.
#[derive(Debug, Serialize)]
pub struct Signatures {
    /// Those whose signature counts.
    pub signed: Vec<Holder>,
    /// Those who have not signed.
    pub open: Vec<Holder>,
    /// How many must sign.
    pub threshold: u32,
    /// How many are missing.
    pub missing: u32,
    /// Ids of signatures that count for nothing: of other keys, or under another text.
    pub not_counted: Vec<String>,
}

impl Signatures {
    /// Counts.
    pub fn count(root: &Root, kind: Kind, signed: &Signed) -> Self {
        let ids = signed.signers(kind, &root.public_keys());
        let holder = |(key, holder): &(PublicKey, String)| Holder { id: key.id(), holder: holder.clone() };
        let (done, open): (Vec<_>, Vec<_>) =
            root.keys.iter().map(holder).partition(|holder| ids.contains(&holder.id));
        let count = u32::try_from(done.len()).unwrap_or(u32::MAX);
        let strange = signed.signatures.iter().map(|s| s.key.clone()).filter(|id| !ids.contains(id));
        Self {
            not_counted: strange.collect(),
            threshold: root.threshold,
            missing: root.threshold.saturating_sub(count),
            signed: done,
            open,
        }
    }

    /// In words.
    pub fn show(&self, s: &mut Session) -> Done<()> {
        let signed = match names(&self.signed) {
            none if none.is_empty() => s.say("cli-pack-signed-none"),
            names => s.say_with("cli-pack-signed", &[("names", names.into())]),
        };
        s.out.para(0, &signed)?;
        if !self.not_counted.is_empty() {
            let text = s.say_with(
                "cli-pack-signed-strange",
                &[("ids", printable(&self.not_counted.join(", ")).into())],
            );
            let text = s.out.paint(Look::Doubtful, &text);
            s.out.para(0, &text)?;
        }
        let text = if self.missing == 0 {
            let text = s.say("cli-pack-signed-enough");
            s.out.paint(Look::Good, &text)
        } else {
            let args = [("count", i64::from(self.missing).into()), ("names", names(&self.open).into())];
            let text = s.say_with("cli-pack-signed-missing", &args);
            s.out.paint(Look::Doubtful, &text)
        };
        s.out.para(0, &text)
    }
}

/// `Aigul (0123456789abcdef), ...`
pub fn names(holders: &[Holder]) -> String {
    let names: Vec<String> = holders.iter().map(|h| format!("{} ({})", printable(&h.holder), h.id)).collect();
    names.join(", ")
}
