//! Starts programs; their output goes straight through, or into the log of the step that runs in this thread, which is shown
//! whole: nothing is hidden when a step fails.

use std::{
    cell::RefCell,
    ffi::OsStr,
    fs::File,
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};

/// Top of the repository: two folders above this package.
pub fn root() -> Result<PathBuf> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let top = here.ancestors().nth(2).context("this package lies in bindings/xtask of the repository")?;
    Ok(top.to_owned())
}

/// The cargo that started this program, in the repository.
pub fn cargo<S: AsRef<OsStr>>(args: impl IntoIterator<Item = S>) -> Result<Command> {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root()?).args(args);
    // Cargo sets these for the package it runs (this one); inherited, they would mislead the build scripts of others.
    for name in ["CARGO_MANIFEST_DIR", "CARGO_MANIFEST_PATH", "CARGO_PKG_NAME", "CARGO_PKG_VERSION"] {
        command.env_remove(name);
    }
    Ok(command)
}

thread_local! {
    /// Where what this thread and its programs say goes to; without one straight through.
    static LOG: RefCell<Option<File>> = const { RefCell::new(None) };
}

/// Does `work` with all that is said in it kept in `log`.
pub fn kept<T>(log: File, work: impl FnOnce() -> T) -> T {
    LOG.set(Some(log));
    let done = work();
    LOG.set(None);
    done
}

/// Another handle of this thread's log, if it has one.
fn log() -> Result<Option<File>> {
    LOG.with_borrow(|log| log.as_ref().map(File::try_clone).transpose()).context("cannot write a log")
}

/// One line to the person at the terminal.
pub fn say(line: &str) -> Result<()> {
    match log()? {
        Some(mut file) => writeln!(file, "{line}")?,
        None => writeln!(std::io::stdout(), "{line}")?,
    }
    Ok(())
}

/// Runs to the end with output streaming through; an error when it fails.
pub fn stream(mut command: Command) -> Result<()> {
    forget_cargo(&mut command);
    if let Some(file) = log()? {
        command.stdout(file.try_clone()?).stderr(file);
    }
    let status = command.status().with_context(|| format!("cannot start `{}`", shown(&command)))?;
    if !status.success() {
        bail!("`{}` failed: {status}", shown(&command));
    }
    Ok(())
}

/// Cargo puts its own folders before every library path; what we start must find libraries as on any machine, and our own
/// only where it is told.
fn forget_cargo(command: &mut Command) {
    for name in ["LD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH"] {
        command.env_remove(name);
    }
}

/// Runs to the end and returns what it wrote to standard output; its errors stream through.
pub fn read(mut command: Command) -> Result<String> {
    forget_cargo(&mut command);
    let out = command
        .stderr(log()?.map_or_else(Stdio::inherit, Stdio::from))
        .output()
        .with_context(|| format!("cannot start `{}`", shown(&command)))?;
    if !out.status.success() {
        bail!("`{}` failed: {}", shown(&command), out.status);
    }
    String::from_utf8(out.stdout).with_context(|| format!("`{}` did not answer in UTF-8", shown(&command)))
}

/// Whether it ends well within the time. Silent; ended when the time is over.
pub fn succeeds_within(mut command: Command, limit: Duration) -> bool {
    let started = Instant::now();
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let Ok(mut child) = command.spawn() else { return false };
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) if started.elapsed() < limit => std::thread::sleep(Duration::from_millis(50)),
            _ => {
                // It may have ended in between; either way it is over.
                let _ = child.kill();
                let _ = child.wait();
                return false;
            }
        }
    }
}

/// The command as one would type it, for messages.
pub fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_name().unwrap_or(program.as_os_str());
    let mut line = name.to_string_lossy().into_owned();
    for arg in command.get_args().map(OsStr::to_string_lossy) {
        line.push(' ');
        // A script of several lines would drown the rest.
        line.push_str(if arg.contains('\n') { "…" } else { &arg });
    }
    line
}
