//! What only this device opens: a random secret, wrapped by the system's key store.
//!
//! With it a short PIN is enough, for it cannot be tried elsewhere. Without it everything works too: the journal is then
//! as strong as the secret. Key stores lose keys (a new screen lock, a system update, a moved app); the recovery code
//! therefore opens without it.

use zeroize::Zeroizing;

use super::{
    files::{DEVICE, Files},
    seal,
};
use crate::{error::Result, ports::DeviceKeys};

/// The device's secret.
pub type DeviceSecret = Zeroizing<[u8; 32]>;

/// Makes one for a new journal; `None` when the key store does not work: the journal is then made without.
///
/// # Errors
/// When the folder cannot be written.
pub(super) fn make(files: &Files, keys: &dyn DeviceKeys) -> Result<Option<DeviceSecret>> {
    let secret: DeviceSecret = Zeroizing::new(seal::random()?);
    let Ok(wrapped) = keys.wrap(secret.to_vec()) else { return Ok(None) };
    // What comes back must be what was given: a key store that loses it at once would lock the owner out.
    let back = keys.open_wrapped(wrapped.clone()).map(Zeroizing::new);
    if back.is_ok_and(|b| b.as_slice() == secret.as_slice()) {
        files.replace(DEVICE, &wrapped)?;
        return Ok(Some(secret));
    }
    Ok(None)
}

/// Opens the one that is there; `None` when there is none or the key store does not open it.
pub(super) fn open(files: &Files, keys: &dyn DeviceKeys) -> Option<DeviceSecret> {
    let wrapped = files.read(DEVICE).ok().flatten()?;
    let plain = keys.open_wrapped(wrapped).map(Zeroizing::new).ok()?;
    plain.as_slice().try_into().map(Zeroizing::new).ok()
}
