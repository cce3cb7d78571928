//! Who can help: the directory and the two questions asked of it.
//!
//! [`help::who_can_help`] builds the chain for one citizenship in one place: own mission, treaty, partner, precedent, local
//! help, ministry at home. [`search::search`] finds countries, cities and organisations from whatever was typed.
//! Both read a [`store::Store`], a small database built from a pack and replaced whole.
//!
//! [`guides::guides`] tells what to do in one trouble, [`paper::paper_card`] prints the chain for a pocket.
//!
//! Nothing here invents: a number has a source and a date, a gap is a sentence ("not known, last looked for on ..."), and
//! a step names what it rests on.

pub mod arrival;
mod chain;
pub mod choices;
pub(crate) mod contacts;
mod drift;
mod elsewhere;
mod grams;
pub mod guides;
pub mod health;
pub mod help;
mod index;
mod install;
pub mod installed;
mod keyboard;
pub mod model;
pub mod model_phone;
pub(crate) mod names;
mod next_call;
mod numbers;
mod outlines;
pub mod paper;
mod paper_page;
pub mod phrases;
mod place;
mod say;
pub mod search;
mod search_orgs;
pub mod show_card;
mod similar;
mod spellings;
pub mod store;
mod teller;
mod transliterate;
mod usable;
mod whereabouts;
mod why;
