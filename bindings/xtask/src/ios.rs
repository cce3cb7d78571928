//! The iOS side, as far as it can be compiled and run without Apple's tools: see `ios/README.md`.

use anyhow::Result;

use crate::{
    bindings::{self, OnChange},
    library, run,
    swift::Toolchain,
    transcripts,
};

/// Stores and scenarios through the real library; the views compiled against what they use of SwiftUI.
pub fn swift() -> Result<String> {
    let swift = Toolchain::ready()?;
    let made = bindings::make(OnChange::Refuse)?;
    let transcript = transcripts::file("swift")?;
    let (root, target) = (run::root()?, library::target()?);
    let mut test = swift.command("swift", &root.join("ios"), &[&root, &target]);
    test.args(["test", "--scratch-path"]).arg(target.join("swift"));
    test.env("HAMROH_LIB", &made.library_folder).env("HAMROH_TRANSCRIPT", &transcript);
    run::stream(test)?;
    transcripts::compare("swift")
}
