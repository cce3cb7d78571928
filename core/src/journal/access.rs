//! Secrets set, changed and taken back. Each call asks for the secret that is in force: an open screen is not enough.
//!
//! A secret may be set although it opens a view before, of which the one who sets it cannot know: a refusal would tell which
//! guess at the owner's secret is right. It then opens what it was set for, and the owner's view again once it is changed
//! there; a recovery code opens that all the time.

use super::{
    Journal, code, device,
    kdf::{self, SecretStrength},
    keyfile::KeyFile,
    model::Kind,
    reader::Reader,
    record::Body,
    seal,
};
use crate::error::{Error, Result};

impl Journal {
    /// Puts another secret in the place of the one given. What was written before stays readable with the new one.
    ///
    /// # Errors
    /// As [`Journal::unlock`]; `empty-secret`, `weak-secret`; `secret-taken` when it opens something else of this view, or one
    /// behind it.
    pub fn change_secret(&mut self, own: &str, new: &str, accept_weak: bool) -> Result<()> {
        if new.is_empty() {
            return Err(Error::Input("empty-secret"));
        }
        let reader = self.try_secret(own)?;
        let weak = kdf::judge(new) == SecretStrength::Weak && !accept_weak;
        if weak && self.device_secret().is_none() {
            return Err(Error::Input("weak-secret"));
        }
        let place = reader.places.slot;
        self.put_secret(&reader, new, place, &reader, true)
    }

    /// Lets a second secret open the ordinary view; one that was set before opens it no more. It may be weak: it is the one
    /// to be given away.
    ///
    /// # Errors
    /// As [`Journal::change_secret`]; `no-slot` from a view that has no further one.
    pub fn set_second_secret(&mut self, own: &str, second: &str) -> Result<()> {
        if second.is_empty() {
            return Err(Error::Input("empty-secret"));
        }
        let reader = self.try_secret(own)?;
        let next = reader.next().ok_or(Error::Input("no-slot"))?;
        self.put_secret(&reader, second, next.places.slot, &next, true)
    }

    /// Takes the second secret back. What the ordinary view holds stays, for the owner.
    ///
    /// # Errors
    /// As [`Journal::unlock`]; storage errors.
    pub fn clear_second_secret(&mut self, own: &str) -> Result<()> {
        let reader = self.try_secret(own)?;
        let mut keys = KeyFile::read(&self.files)?;
        keys.clear(reader.places.next_slot)?;
        keys.write(&self.files)?;
        self.note_settings();
        Ok(())
    }

    /// Makes a recovery code: 128 random bits that open the journal without the secret, and without this device's key
    /// store. To be kept on paper, away from the phone; typed with or without its hyphens, O for 0 and I or L for 1 repaired.
    /// An earlier one opens nothing any more.
    ///
    /// # Errors
    /// As [`Journal::unlock`]; storage errors.
    pub fn new_recovery_code(&mut self, own: &str) -> Result<String> {
        let reader = self.try_secret(own)?;
        let code = code::new()?;
        self.put_secret(&reader, &code, reader.places.recovery_slot, &reader, false)?;
        Ok(code)
    }

    /// Lets the holder of a private key read what is written from now on, from the journal's file: a relative, a consulate.
    ///
    /// From the ordinary view this is answered as done and changes nothing: whoever was given the second secret must not
    /// become the reader of what is written after it.
    ///
    /// # Errors
    /// As [`Journal::unlock`]; `trustee-key` for bytes that are no key.
    pub fn set_trustee(&mut self, own: &str, public: [u8; 32]) -> Result<()> {
        let reader = self.try_secret(own)?;
        if !seal::is_public_key(&public) {
            return Err(Error::Input("trustee-key"));
        }
        let mut keys = KeyFile::read(&self.files)?;
        if reader.view == 0 {
            keys.set_trustee(public);
        }
        keys.write(&self.files)?;
        let intake = keys.intake();
        self.write(|appender| {
            appender.set_intake(intake);
            Ok(())
        })?;
        self.note_settings();
        Ok(())
    }

    /// After how many wrong secrets in a row everything is erased; 0: never, as it is from the start.
    ///
    /// # Errors
    /// As [`Journal::unlock`]; `erase-after` for 1 to 4: a slip of the finger must not be enough.
    pub fn set_erase_after(&mut self, own: &str, tries: u32) -> Result<()> {
        if (1..5).contains(&tries) {
            return Err(Error::Input("erase-after"));
        }
        self.try_secret(own)?;
        self.write(|appender| {
            appender.erase_after(tries);
            Ok(())
        })?;
        self.note_settings();
        Ok(())
    }

    fn put_secret(
        &mut self,
        asking: &Reader,
        secret: &str,
        place: u8,
        reader: &Reader,
        on_device: bool,
    ) -> Result<()> {
        let mut keys = KeyFile::read(&self.files)?;
        let device = self.device_secret();
        if keys.is_taken(secret, device.as_ref(), asking, place)? {
            return Err(Error::Input("secret-taken"));
        }
        keys.put(place, secret, device.as_ref().filter(|_| on_device), reader)?;
        keys.write(&self.files)?;
        self.note_settings();
        Ok(())
    }

    fn device_secret(&self) -> Option<device::DeviceSecret> {
        self.options.device.as_deref().and_then(|keys| device::open(&self.files, keys))
    }

    /// That something was set is part of the history; what, is not written. It is set by now: where this cannot be written, "failed" would
    /// be untrue, and a new recovery code lost that has already taken the place of the one on paper.
    fn note_settings(&mut self) {
        let Ok(id) = seal::random() else { return };
        let _ = self.write_urgently(|appender| appender.put(Body::draft(Kind::Settings, id)).map(drop));
    }
}
