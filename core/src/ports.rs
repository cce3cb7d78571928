//! What a phone must provide. Every method returns a `Result`: a shell may throw, the core goes on.

use std::time::{Instant, SystemTime, UNIX_EPOCH};

use crate::error::PortError;

/// One reading of all clocks, taken together.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct ClockReading {
    /// Wall time, Unix milliseconds UTC. May jump.
    pub wall_ms: i64,
    /// Milliseconds since boot, sleep included (Android `elapsedRealtime`, iOS `mach_continuous_time`).
    pub monotonic_ms: i64,
    /// Changes at each reboot (Android `BOOT_COUNT`, iOS `kern.bootsessionuuid`); empty when unknown.
    pub boot_id: String,
    /// Offset of local time from UTC, in minutes.
    pub zone_minutes: i32,
    /// Where the wall time comes from: `device`, `network`, `gnss`.
    pub source: String,
}

/// The phone's clocks.
#[uniffi::export(foreign)]
pub trait Clock: Send + Sync {
    /// Reads all clocks at once.
    ///
    /// # Errors
    /// When the phone cannot tell the time; the record is then written with time 0 and source `unknown`.
    fn now(&self) -> Result<ClockReading, PortError>;
}

/// The clock of the machine this runs on: for the CLI and for tests.
#[derive(Debug)]
pub struct SystemClock {
    started: Instant,
    boot_id: String,
}

impl Default for SystemClock {
    fn default() -> Self {
        let boot_id = std::fs::read_to_string("/proc/sys/kernel/random/boot_id")
            .map(|s| s.trim().to_owned())
            .unwrap_or_default();
        Self { started: Instant::now(), boot_id }
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Result<ClockReading, PortError> {
        let wall = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .map_err(|e| PortError::Failed { reason: e.to_string() })?;
        // Linux counts seconds since boot in /proc/uptime; elsewhere the process start has to do.
        let monotonic_ms = std::fs::read_to_string("/proc/uptime")
            .ok()
            .and_then(|s| s.split(' ').next().and_then(|t| t.replace('.', "").parse::<i64>().ok()))
            .map_or_else(
                || i64::try_from(self.started.elapsed().as_millis()).unwrap_or(i64::MAX),
                |cs| cs.saturating_mul(10),
            );
        Ok(ClockReading {
            wall_ms: i64::try_from(wall.as_millis()).unwrap_or(i64::MAX),
            monotonic_ms,
            boot_id: self.boot_id.clone(),
            zone_minutes: 0,
            source: "device".into(),
        })
    }
}

/// The phone's key store: Android Keystore, iOS Keychain. Optional: without it, or when it fails, the journal works and is
/// as strong as its secret.
#[uniffi::export(foreign)]
pub trait DeviceKeys: Send + Sync {
    /// Seals a few bytes so that only this device opens them, without asking its user.
    ///
    /// # Errors
    /// When the key store cannot do it now.
    fn wrap(&self, plain: Vec<u8>) -> Result<Vec<u8>, PortError>;

    /// Opens what [`DeviceKeys::wrap`] sealed.
    ///
    /// # Errors
    /// When the key is gone or the bytes are not what was sealed.
    fn open_wrapped(&self, sealed: Vec<u8>) -> Result<Vec<u8>, PortError>;

    /// Destroys the key: nothing that was sealed opens any more. One that is not there is no error.
    ///
    /// # Errors
    /// When the key store cannot do it now.
    fn destroy(&self) -> Result<(), PortError>;
}

/// A file that is handed in piece by piece: no memory holds it whole, and no copy of it lies on the disk.
#[uniffi::export(foreign)]
pub trait ByteSource: Send + Sync {
    /// The next bytes, at most `most`; none at the end.
    ///
    /// # Errors
    /// When the file cannot be read on. The journal keeps what it has and goes on with it at the next try.
    fn next_bytes(&self, most: u32) -> Result<Vec<u8>, PortError>;
}
