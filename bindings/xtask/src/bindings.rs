//! The library and its side in each language, in one place that does not move: `target/bindings` and `ios/Generated`; beside
//! them packs to receive.
//!
//! Nothing generated is committed. What is committed is `bindings/api.txt`, the API in a form that a reviewer reads; a
//! library that offers something else fails here until the change is accepted by hand.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::{Mutex, PoisonError},
};

use anyhow::{Context, Result, bail};

use crate::{library, run, tools};

/// Where everything lies.
#[derive(Clone)]
pub struct Bindings {
    /// `libhamroh_ffi.so` and nothing else: for JNA and for the Swift linker.
    pub library_folder: PathBuf,
    /// `hamroh.py` beside the library, which it loads from its own folder.
    pub python: PathBuf,
}

/// What to do when the API is not the one in `bindings/api.txt`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum OnChange {
    Refuse,
    Accept,
}

/// Builds the library, generates for every language, compares the API. What has not changed is not written again: what
/// other build tools made from it stays valid. Done once in each run of this program.
pub fn make(on_change: OnChange) -> Result<Bindings> {
    // Two lanes of tests may ask at once.
    static MADE: Mutex<Option<Bindings>> = Mutex::new(None);
    let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(made) = &*made {
        return Ok(made.clone());
    }
    Ok(made.insert(generate(on_change)?).clone())
}

fn generate(on_change: OnChange) -> Result<Bindings> {
    let library::Dev { library: built, generator, packs } = library::build_dev()?;
    compare_api(&built, &generator, on_change)?;
    let home = built.ancestors().nth(2).context("the library lies two folders deep")?.join("bindings");
    let fresh = home.join("fresh");
    tools::emptied(&fresh)?;
    for language in ["kotlin", "swift", "python"] {
        let mut generate = Command::new(&generator);
        generate.args(["generate", language]).arg(&built).arg(fresh.join(language));
        run::stream(generate)?;
    }
    let name = built.file_name().context("the library has a name")?;
    for folder in ["lib", "python"] {
        fs::create_dir_all(fresh.join(folder))?;
        fs::copy(&built, fresh.join(folder).join(name)).context("cannot copy the library")?;
    }
    let swift = fresh.join("swift");
    let ios = fresh.join("ios");
    arrange_swift(&swift, &ios)?;
    for folder in ["kotlin", "lib", "python"] {
        renew(&fresh.join(folder), &home.join(folder))?;
    }
    renew(&ios, &run::root()?.join("ios/Generated"))?;
    // Files as phones receive them, for the tests of both shells.
    let mut packs = Command::new(packs);
    packs.current_dir(run::root()?).arg(home.join("packs"));
    run::stream(packs)?;
    fs::remove_dir_all(&fresh)?;
    Ok(Bindings { library_folder: home.join("lib"), python: home.join("python") })
}

/// One folder for each module. The generated module map names the libraries of Apple's systems, which Linux has not.
fn arrange_swift(from: &Path, to: &Path) -> Result<()> {
    let (code, header) = (to.join("HamrohCore"), to.join("HamrohCoreFFI"));
    fs::create_dir_all(&code)?;
    fs::create_dir_all(&header)?;
    fs::copy(from.join("HamrohCore.swift"), code.join("HamrohCore.swift"))?;
    fs::copy(from.join("HamrohCoreFFI.h"), header.join("HamrohCoreFFI.h"))?;
    let map = "module HamrohCoreFFI {\n    header \"HamrohCoreFFI.h\"\n    export *\n}\n";
    Ok(fs::write(header.join("module.modulemap"), map)?)
}

/// Makes `to` hold the files of `from` and no others.
fn renew(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to).with_context(|| format!("cannot make {}", to.display()))?;
    let names = |folder: &Path| -> Result<Vec<std::ffi::OsString>> {
        Ok(fs::read_dir(folder)?.map(|e| Ok(e?.file_name())).collect::<std::io::Result<_>>()?)
    };
    let wanted = names(from)?;
    for old in names(to)?.into_iter().filter(|n| !wanted.contains(n)) {
        let path = to.join(old);
        if path.is_dir() { fs::remove_dir_all(path)? } else { fs::remove_file(path)? }
    }
    for name in wanted {
        let (source, target) = (from.join(&name), to.join(&name));
        if source.is_dir() {
            renew(&source, &target)?;
        } else {
            let bytes = fs::read(&source)?;
            if fs::read(&target).ok().as_ref() != Some(&bytes) {
                // A program that runs may have the old library open: it keeps its file, the name gets a new one.
                if target.exists() {
                    fs::remove_file(&target)?;
                }
                fs::write(&target, bytes).with_context(|| format!("cannot write {}", target.display()))?;
            }
        }
    }
    Ok(())
}

fn compare_api(built: &Path, generator: &Path, on_change: OnChange) -> Result<()> {
    let mut tell = Command::new(generator);
    tell.arg("api").arg(built);
    let now = run::read(tell)?;
    let file = run::root()?.join("bindings/api.txt");
    let known = fs::read_to_string(&file).unwrap_or_default();
    if now == known {
        return Ok(());
    }
    if on_change == OnChange::Accept {
        return fs::write(&file, now).with_context(|| format!("cannot write {}", file.display()));
    }
    let all = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    let (old, new) = (all(&known), all(&now));
    let gone = old.iter().filter(|l| !new.contains(l)).map(|l| format!("- {l}"));
    let come = new.iter().filter(|l| !old.contains(l)).map(|l| format!("+ {l}"));
    let lines: Vec<_> = gone.chain(come).collect();
    bail!(
        "the library's API is not the one in bindings/api.txt:\n{}\nRead it as the shells will have to follow it; then run `cargo xtask bindings --accept` and commit the file",
        lines.join("\n")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_renewed_and_what_is_equal_stays() -> Result<()> {
        let top = std::env::temp_dir().join(format!("hamroh-renew-{}", std::process::id()));
        let (from, to) = (top.join("from"), top.join("to"));
        fs::create_dir_all(from.join("deep"))?;
        fs::create_dir_all(to.join("gone"))?;
        fs::write(from.join("deep/new"), "1")?;
        fs::write(from.join("same"), "2")?;
        fs::write(to.join("same"), "2")?;
        fs::write(to.join("old"), "3")?;
        let before = fs::metadata(to.join("same"))?.modified()?;
        std::thread::sleep(std::time::Duration::from_millis(20));
        renew(&from, &to)?;
        assert_eq!(fs::read_to_string(to.join("deep/new"))?, "1");
        assert_eq!(fs::metadata(to.join("same"))?.modified()?, before);
        assert!(!to.join("old").exists() && !to.join("gone").exists());
        fs::remove_dir_all(top)?;
        Ok(())
    }
}
