//! The library for phones. Needs an Android NDK, which our CI has not: nothing here is run by it.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};
use goblin::elf::{Elf, program_header::PT_LOAD};

use crate::{debian, library, maven, run, tools};

/// Processors of phones sold since 2014, and of emulators.
const ABIS: [&str; 3] = ["arm64-v8a", "armeabi-v7a", "x86_64"];

/// Android 15 maps pages of 16 KiB; a library aligned to less does not load there.
const PAGE: u64 = 16 * 1024;

/// JNA's own native part, for every ABI, as Android archive.
const JNA: &str = "net.java.dev.jna:jna:5.19.1:aar";

/// Folder of the NDK, where one is named.
pub fn home() -> Option<PathBuf> {
    let named = ["ANDROID_NDK_HOME", "ANDROID_NDK_ROOT"].iter().find_map(std::env::var_os);
    named.map(PathBuf::from).filter(|p| p.is_dir())
}

/// Builds for every ABI; the folder that holds `lib/<abi>/*.so`.
pub fn libraries() -> Result<PathBuf> {
    if home().is_none() || !debian::on_path("cargo-ndk") {
        bail!(
            "no Android NDK: set ANDROID_NDK_HOME (r28 or newer), run `cargo install cargo-ndk` and `rustup target add aarch64-linux-android armv7-linux-androideabi x86_64-linux-android`; or give --without-native for a package that is only checked"
        );
    }
    let folder = library::target()?.join("android/apk/native");
    // What an earlier run left there would go into the package.
    tools::emptied(&folder)?;
    let lib = folder.join("lib");
    let mut ndk = run::cargo(["ndk", "--platform", "26"])?;
    for abi in ABIS {
        ndk.args(["--target", abi]);
    }
    ndk.arg("--output-dir").arg(&lib).args(["build", "--release", "--package", "hamroh-bindings"]);
    run::stream(ndk)?;
    unpack_jna(&folder)?;
    for abi in ABIS {
        for name in ["libhamroh_ffi.so", "libjnidispatch.so"] {
            check_alignment(&lib.join(abi).join(name))?;
        }
    }
    Ok(folder)
}

fn unpack_jna(folder: &Path) -> Result<()> {
    let archive = folder.join("jna");
    let mut fetch = maven::maven(&["--quiet", "--non-recursive", "dependency:copy"])?;
    fetch.arg(format!("-Dartifact={JNA}")).arg(format!("-DoutputDirectory={}", archive.display()));
    run::stream(fetch)?;
    let file = fs::read_dir(&archive)?.next().context("Maven brought no JNA")??.path();
    let mut jar = maven::java("jar")?;
    jar.current_dir(&archive).arg("-xf").arg(file).arg("jni");
    run::stream(jar)?;
    for abi in ABIS {
        let name = "libjnidispatch.so";
        fs::copy(archive.join("jni").join(abi).join(name), folder.join("lib").join(abi).join(name))
            .with_context(|| format!("JNA has no {name} for {abi}"))?;
    }
    Ok(())
}

fn check_alignment(library: &Path) -> Result<()> {
    let bytes = fs::read(library).with_context(|| format!("cannot read {}", library.display()))?;
    let elf = Elf::parse(&bytes).with_context(|| format!("{} is no ELF file", library.display()))?;
    // 32-bit phones have pages of 4 KiB and will keep them.
    let least = if elf.is_64 { PAGE } else { 4096 };
    match elf.program_headers.iter().find(|h| h.p_type == PT_LOAD && h.p_align < least) {
        Some(header) => {
            bail!("{} is aligned to {} bytes, needed are {least}", library.display(), header.p_align)
        }
        None => Ok(()),
    }
}
