//! The rules for dependencies (`.cargo/deny.toml`): licences, duplicates and where crates come from.
//!
//! These three answer the same for one `Cargo.lock` on every day and so decide the step. Advisories are news: they are
//! told when the database can be reached, and do not turn a commit red that was green yesterday.

use std::{path::Path, process::Command, time::Duration};

use anyhow::Result;

use crate::{run, tools};

/// Longer than the database takes to arrive, shorter than anybody waits for a network that is not there.
const PATIENCE: Duration = Duration::from_secs(60);

/// Checks the rules; the note says what is known of advisories.
pub fn check() -> Result<String> {
    let deny = tools::cargo_deny()?;
    run::stream(asked(&deny, &["check", "bans", "licenses", "sources"])?)?;
    if !run::succeeds_within(asked(&deny, &["fetch", "db"])?, PATIENCE) {
        return Ok("advisory database not reachable: advisories not checked".into());
    }
    Ok(if run::stream(asked(&deny, &["--offline", "check", "advisories"])?).is_ok() {
        "no advisories".into()
    } else {
        run::say("advisories above: told, not counted")?;
        "ADVISORIES FOUND: see above".into()
    })
}

/// `cargo-deny` on the whole workspace with our configuration.
fn asked(deny: &Path, arguments: &[&str]) -> Result<Command> {
    let mut command = Command::new(deny);
    command.current_dir(run::root()?);
    command.args(["--workspace", "--all-features", "--config", ".cargo/deny.toml"]).args(arguments);
    Ok(command)
}
