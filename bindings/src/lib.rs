//! The library that phones load.
//!
//! All types and calls are described in `hamroh-core`; this crate only puts the core's FFI symbols into a `cdylib`
//! (Android, desktop tests) and a `staticlib` (iOS). It has no Rust interface and is never a dependency of another
//! crate: a `lib` crate type beside the two would switch link time optimisation off.
//!
//! The Kotlin, Swift and Python side is made from the built library by `bindings/bindgen`, which `cargo xtask` calls.

hamroh_core::uniffi_reexport_scaffolding!();
