//! Installs packages where the system is Debian's kind and we may; says what to type where we may not.

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::{Mutex, PoisonError},
};

use anyhow::{Result, bail};

use crate::{run, tools::say};

/// Whether the program can be started and ends well.
pub fn answers(command: &mut Command) -> bool {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|s| s.success())
}

/// The program that the shell would find under this name.
pub fn find(program: &str) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&folders).map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// Whether the shell would find a program of this name.
pub fn on_path(program: &str) -> bool {
    find(program).is_some()
}

/// Whether this process has the rights to install and to mount.
pub fn is_root() -> bool {
    let mut id = Command::new("id");
    id.arg("-u");
    run::read(id).is_ok_and(|uid| uid.trim() == "0")
}

/// Makes sure that every program is there, by installing the packages; `elsewhere` says what to do on other systems.
pub fn ensure(programs: &[&str], packages: &[&str], elsewhere: &str) -> Result<()> {
    let missing =
        |programs: &[&str]| programs.iter().filter(|p| !on_path(p)).copied().collect::<Vec<_>>().join(", ");
    let wanted = missing(programs);
    if wanted.is_empty() {
        return Ok(());
    }
    if !Path::new("/usr/bin/apt-get").exists() {
        bail!("missing: {wanted}. {elsewhere}, then run this again");
    }
    if !is_root() {
        bail!(
            "missing: {wanted}. Run `sudo apt-get update && sudo apt-get install {}`, then run this again",
            packages.join(" ")
        );
    }
    install(packages)?;
    let still = missing(programs);
    if !still.is_empty() {
        bail!("{} installed, and still missing: {still}", packages.join(" "));
    }
    Ok(())
}

/// Installs packages that bring no program of their own; `elsewhere` says what to do on other systems.
pub fn add(packages: &[&str], elsewhere: &str) -> Result<()> {
    if !Path::new("/usr/bin/apt-get").exists() {
        bail!("missing: {}. {elsewhere}, then run this again", packages.join(" "));
    }
    if !is_root() {
        let packages = packages.join(" ");
        bail!(
            "missing: {packages}. Run `sudo apt-get update && sudo apt-get install {packages}`, then run this again"
        );
    }
    install(packages)
}

fn install(packages: &[&str]) -> Result<()> {
    update()?;
    // Two steps may run at the same time; two of apt do not.
    static ONE: Mutex<()> = Mutex::new(());
    let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
    say(&format!("installing {}", packages.join(" ")))?;
    let mut install = apt(&["install", "-y", "-qq", "--no-install-recommends"]);
    install.args(packages);
    run::stream(install)
}

/// Fetches apt's lists of packages, once: without them it knows none, or old ones.
pub fn update() -> Result<()> {
    static DONE: Mutex<bool> = Mutex::new(false);
    let mut done = DONE.lock().unwrap_or_else(PoisonError::into_inner);
    if !*done {
        run::stream(apt(&["update", "-qq"]))?;
        *done = true;
    }
    Ok(())
}

fn apt(args: &[&str]) -> Command {
    let mut apt = Command::new("apt-get");
    // The system's own upgrades may be at work.
    apt.args(["-o", "DPkg::Lock::Timeout=600"]);
    apt.env("DEBIAN_FRONTEND", "noninteractive").args(args).stdout(Stdio::null());
    apt
}
