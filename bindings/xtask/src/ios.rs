//! The iOS side, as far as it can be compiled and run without Apple's tools: see `ios/README.md`.

use std::{fs, process::Command};

use anyhow::{Context, Result, bail};

use crate::{
    bindings::{self, OnChange},
    library, run, strings,
    swift::Toolchain,
    transcripts,
};

/// Stores and scenarios through the real library; the views compiled against what they use of SwiftUI.
pub fn swift() -> Result<String> {
    strings::catalog(false)?;
    let swift = Toolchain::ready()?;
    let made = bindings::make(OnChange::Refuse)?;
    let transcript = transcripts::file("swift")?;
    let (root, target) = (run::root()?, library::target()?);
    let mut lint = swift.command("swift", &root.join("ios"), &[&root, &target]);
    lint.args(["format", "lint", "--strict", "--recursive"]);
    lint.args(["Package.swift", "Sources", "App", "ShareExtension", "Tests"]);
    run::stream(lint)?;
    let mut test = swift.command("swift", &root.join("ios"), &[&root, &target]);
    test.args(["test", "--scratch-path"]).arg(target.join("swift"));
    test.env("HAMROH_LIB", &made.library_folder).env("HAMROH_TRANSCRIPT", &transcript);
    run::stream(test)?;
    transcripts::compare("swift")
}

/// Phones, and the simulator on today's computers.
const TARGETS: [&str; 2] = ["aarch64-apple-ios", "aarch64-apple-ios-sim"];

/// The library for iPhones as `ios/Generated/HamrohCoreFFI.xcframework`. Needs Xcode, which our CI has not: it is not run there.
pub fn framework() -> Result<()> {
    if !cfg!(target_os = "macos") {
        bail!(
            "the library for iPhones needs Xcode on a Mac; `cargo xtask test --only swift` runs what runs elsewhere"
        );
    }
    bindings::make(OnChange::Refuse)?;
    let (generated, target) = (run::root()?.join("ios/Generated"), library::target()?);
    let out = generated.join("HamrohCoreFFI.xcframework");
    if out.exists() {
        fs::remove_dir_all(&out).with_context(|| format!("cannot remove {}", out.display()))?;
    }
    let mut create = Command::new("xcodebuild");
    create.arg("-create-xcframework");
    for triple in TARGETS {
        run::stream(run::cargo(["build", "--release", "--package", "hamroh-bindings", "--target", triple])?)?;
        create.arg("-library").arg(target.join(triple).join("release/libhamroh_ffi.a"));
        create.arg("-headers").arg(generated.join("HamrohCoreFFI"));
    }
    create.arg("-output").arg(out);
    run::stream(create)
}
