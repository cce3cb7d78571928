//! Many bundles at once.

use std::path::PathBuf;

use clap::Args;

#[derive(Debug, Args)]
pub struct Desk {
    /// Bundles, and folders in which to look for them (all *.zip, also in folders below)
    #[arg(value_name = "PATH", required = true)]
    pub paths: Vec<PathBuf>,
    /// Messages that were received, one in a line: SMS as they came, or codes; `-`: standard input
    #[arg(long, value_name = "FILE")]
    pub messages: Option<PathBuf>,
    /// Write the cases as CSV too; an existing file is not overwritten
    #[arg(long, value_name = "FILE")]
    pub table: Option<PathBuf>,
}
