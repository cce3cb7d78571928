//! Completion scripts for shells.

use clap::CommandFactory as _;
use clap_complete::Shell;
use serde::Serialize;

use crate::{
    args::Arguments,
    failure::{Done, OK},
    session::Session,
};

#[derive(Serialize)]
struct Script {
    shell: String,
    script: String,
}

/// Writes the script for one shell.
pub fn run(s: &mut Session, shell: Shell) -> Done {
    // Into memory first: the generator panics when its writer fails, as a closed pipe does.
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "hamroh", &mut script);
    if s.json {
        let script = String::from_utf8_lossy(&script).into_owned();
        s.out.json(&Script { shell: shell.to_string(), script })?;
    } else {
        s.out.bytes(&script)?;
    }
    Ok(OK)
}
