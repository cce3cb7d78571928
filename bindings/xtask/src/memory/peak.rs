//! The most memory that a program held.
//!
//! The kernel keeps the peak of each process (`VmHWM`, proc(5)); it is read again and again until the program has ended. The
//! count that a parent gets of its children would not do: it holds the parent's own memory at the fork. Linux only.

use std::{
    fs,
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};

use crate::run;

/// After so long a program is looked at less often: on a phone's two processors looking would slow it down.
const SHORT: Duration = Duration::from_millis(100);

/// What one run took.
pub struct Took {
    /// The most memory held, in megabytes.
    pub megabytes: f64,
    pub seconds: f64,
}

/// Runs to the end; `exits`: the codes that mean it did its work.
pub fn of(program: &mut Command, exits: &[i32]) -> Result<Took> {
    let started = Instant::now();
    let shown = run::shown(program);
    let mut child =
        program.stdout(Stdio::null()).spawn().with_context(|| format!("{shown} does not start"))?;
    let status = format!("/proc/{}/status", child.id());
    let mut most: f64 = 0.0;
    let ended = loop {
        // Gone between two looks: the last peak is known.
        let text = fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kibibytes = line.and_then(|line| line.trim().trim_end_matches("kB").trim().parse::<f64>().ok());
        most = most.max(kibibytes.unwrap_or_default() * 1024.0);
        if let Some(ended) = child.try_wait()? {
            break ended;
        }
        if started.elapsed() > SHORT {
            thread::sleep(Duration::from_millis(1));
        }
    };
    if !ended.code().is_some_and(|code| exits.contains(&code)) || most == 0.0 {
        bail!("{shown} failed, or this system has no /proc: {ended}");
    }
    Ok(Took { megabytes: most / 1e6, seconds: started.elapsed().as_secs_f64() })
}
