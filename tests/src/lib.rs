//! Test harnesses that need more than a `#[test]` function.
//!
//! - [`vfs`]: a disk in memory under SQLite that writes down every write, sync, truncate, create, rename and delete,
//!   and fails any of them on request.
//! - [`crash`]: builds the disk contents that a power cut may leave at every point of such a recording, opens each,
//!   and compares what is found with what had been acknowledged.
//!
//! The tests themselves are in `tests/tests`.

pub mod crash;
pub mod fixtures;
pub mod scenario;
pub mod vfs;
