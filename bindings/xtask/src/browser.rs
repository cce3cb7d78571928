//! The verifier of `report.html`, asked by a browser: the system's Chromium, driven by Playwright in a Python environment of its own.

use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::{debian, python, run};

/// The packages, every one with its version.
const REQUIREMENTS: &str = "tests/verifiers/browser-requirements.txt";

/// Programs that will do, the smallest first.
const BROWSERS: [&str; 4] = ["chromium-headless-shell", "chromium", "google-chrome", "chromium-browser"];

/// Runs the test that a plain `cargo test` leaves out, because it starts a browser. Fails when none can be had. Pictures of the page
/// are then in `target/screens`.
pub fn prove() -> Result<String> {
    let (browser, python) = (browser()?, python::environment("browser", REQUIREMENTS)?);
    // `--workspace` for the same features as in all tests: with others everything would be built anew.
    let mut test = run::cargo(["test", "--workspace", "--test", "two_verifiers"])?;
    test.args(["--", "--ignored", "the_browser", "--nocapture"]);
    test.env("HAMROH_CHROMIUM", browser).env("HAMROH_BROWSER_PYTHON", python);
    run::stream(test)?;
    Ok("report.html opened as a file, its verifier and Rust's agree".into())
}

/// A browser; installed where the system is Debian's kind and we may, with letters for the languages of the page.
fn browser() -> Result<PathBuf> {
    let found = || BROWSERS.iter().find_map(|name| debian::find(name));
    if let Some(browser) = found() {
        return Ok(browser);
    }
    let (smallest, fonts) = ("chromium-headless-shell", "fonts-noto-core");
    debian::ensure(&[smallest], &[smallest, fonts], "Install Chromium, version 137 or newer")?;
    found().context("Chromium was installed and is not on the path")
}
