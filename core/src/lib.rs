//! # Hamroh: what both phones share
//!
//! A person far from home, without network and perhaps without a language in common with anybody around, asks three
//! questions. This crate answers them from what lies on the phone, and does nothing else: no network, no threads of its
//! own, no screens.
//!
//! - **Who can help me here?** [`directory`]: the chain from the own consulate down to the ministry at home, each link
//!   with its basis, its source and its age. Nothing is invented; what is not known is said.
//! - **What is wrong with this offer?** [`advert`]: text in, findings out, each at the words it rests on and with the
//!   official indicator it maps to. Nothing is ever called safe.
//! - **What happened, and can it be proved?** [`journal`] and [`sos`]: an append-only log that can be written while
//!   locked and read only with the secret, whose anchor leaves the phone in every message. What is exported from it brings a
//!   page for people along ([`report`]); [`dossier`] is the statement for an officer.
//!
//! Whoever gets the bundles and messages of many people puts them beside each other with [`desk`].
//!
//! A shell (Android, iOS, the command line) holds one [`companion::Companion`] and provides the [`ports`].
//!
//! ## Direction of knowledge
//!
//! ```text
//! geo, time, phone        <-  pack     <-  directory, advert
//! text                    <-  pack, advert, directory, journal, sos, report, dossier
//! geo, time, phone, ports <-  journal  <-  sos
//! words                   <-  pack, directory, journal
//! pack, journal           <-  report, dossier
//! journal, sos            <-  desk
//! all                     <-  companion  <-  bindings, command line
//! ```
//!
//! [`error`] and [`disk`] are known to all; `embedded`, what is compiled in, to [`pack`] and [`words`] only.
//! Nothing points the other way. `advert` and `directory` do not know each other; `journal` knows neither.
//!
//! ## Where to read on
//!
//! `core/docs/format.md` is the journal's format, from which a stranger can write a verifier. `core/docs/adr/` holds one page for
//! each decision. `core/pack/README.md` says how facts get in.

pub mod advert;
pub mod companion;
pub mod desk;
pub mod directory;
pub mod disk;
pub mod dossier;
mod embedded;
pub mod error;
pub mod geo;
pub mod journal;
mod order;
pub mod pack;
pub mod phone;
pub mod ports;
pub mod report;
pub mod sos;
pub mod text;
pub mod time;
pub mod words;

pub use error::ApiError;

uniffi::setup_scaffolding!("hamroh");
