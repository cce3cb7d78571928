//! `cargo xtask test`: the steps, their order, and the table at the end.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::PathBuf,
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, anyhow};
use clap::ValueEnum;

use crate::{apk, browser, demo, deny, ios, library, maven, packs, python, run};

/// One check. The cheap ones come first; each uses what those before it have built.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Step {
    /// cargo fmt --check
    Fmt,
    /// cargo clippy, warnings are errors
    Clippy,
    /// cargo test: unit tests, scenarios, power loss, tampering
    Rust,
    /// cargo doc, warnings are errors
    Docs,
    /// cargo deny: licences, duplicates, sources
    Deny,
    /// Packs published and fetched through a real S3 server
    Packs,
    /// The verifier of report.html in a browser against Rust's
    Browser,
    /// Generated bindings, called from Python with the scenarios
    Python,
    /// Scenarios and repository from Kotlin on the JVM
    Kotlin,
    /// Screens under Robolectric, rendered
    Android,
    /// The package without native code: signed, verified, weighed; the scenarios on R8's output
    Apk,
    /// Scenarios and stores from Swift
    Swift,
    /// cargo run: the demo
    Demo,
}

/// Steps of two lanes run at the same time: much of each leaves one of two cores idle. Within a lane one follows the other:
/// Maven's steps share its folders, those of the core use what the tests have built. Swift's goes where the time is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lane {
    /// Before all others: seconds, and what they find is to be mended first.
    First,
    Core,
    Shells,
}

impl Step {
    fn lane(self) -> Lane {
        match self {
            Self::Fmt | Self::Clippy => Lane::First,
            Self::Rust | Self::Docs | Self::Deny | Self::Packs | Self::Browser | Self::Demo | Self::Swift => {
                Lane::Core
            }
            Self::Python | Self::Kotlin | Self::Android | Self::Apk => Lane::Shells,
        }
    }

    fn name(self) -> String {
        self.to_possible_value().map_or_else(String::new, |v| v.get_name().to_owned())
    }

    /// Does it; what it returns stands in the table's last column.
    fn run(self) -> Result<String> {
        let nothing = String::new();
        match self {
            Self::Fmt => run::stream(run::cargo(["fmt", "--all", "--check"])?).map(|()| nothing),
            Self::Clippy => {
                let args = ["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"];
                run::stream(run::cargo(args)?).map(|()| nothing)
            }
            Self::Rust => {
                run::stream(run::cargo(["test", "--workspace", "--no-fail-fast"])?).map(|()| nothing)
            }
            Self::Docs => {
                let mut doc = run::cargo(["doc", "--workspace", "--no-deps"])?;
                doc.env("RUSTDOCFLAGS", "-D warnings");
                run::stream(doc).map(|()| nothing)
            }
            Self::Deny => deny::check(),
            Self::Packs => packs::prove(),
            Self::Browser => browser::prove(),
            Self::Python => python::smoke(),
            Self::Kotlin => maven::kotlin(),
            Self::Android => maven::android(),
            Self::Apk => apk::prove(),
            Self::Swift => ios::swift(),
            Self::Demo => demo::smoke(),
        }
    }
}

/// What became of one step.
struct Row {
    step: Step,
    took: Duration,
    outcome: Result<String>,
    /// Of a failure whose log was shown long before the end.
    wrong: Vec<String>,
}

/// Runs the steps named in `only`, or all; whether all of them passed. A step that fails does not stop the others: one
/// run tells all that is wrong.
pub fn test(only: &[Step]) -> Result<bool> {
    let started = Instant::now();
    let chosen = |lane| {
        let named = |s: &Step| s.lane() == lane && (only.is_empty() || only.contains(s));
        Step::value_variants().iter().copied().filter(named).collect::<Vec<_>>()
    };
    let mut rows = follow(&chosen(Lane::First), shown)?;
    let (core, shells) = (chosen(Lane::Core), chosen(Lane::Shells));
    if core.is_empty() || shells.is_empty() {
        rows.extend(follow(&[core, shells].concat(), shown)?);
    } else {
        let both = thread::scope(|scope| {
            let lanes = [core, shells].map(|steps| scope.spawn(move || follow(&steps, logged)));
            lanes.map(|lane| lane.join().unwrap_or_else(|_| Err(anyhow!("a step panicked"))))
        });
        for lane in both {
            rows.extend(lane?);
        }
    }
    rows.sort_by_key(|row| Step::value_variants().iter().position(|s| *s == row.step));
    for row in rows.iter().filter(|row| !row.wrong.is_empty()) {
        run::say(&format!("\n==> {}, what failed:\n{}", row.step.name(), row.wrong.join("\n")))?;
    }
    table(&mut io::stdout(), &rows, started.elapsed())
}

/// The lines of a log that tell what went wrong, in the words of cargo, Maven and Swift, each with the line behind it; the
/// first 40. Said again at the end: a whole run is thousands of lines, and often only its end was kept.
fn telling(log: &str) -> Vec<String> {
    const SIGNS: [&str; 5] = ["panicked at", "... FAILED", "error:", "[ERROR]", "✘"];
    let lines: Vec<&str> = log.lines().collect();
    let tells = |at: usize| lines.get(at).is_some_and(|line| SIGNS.iter().any(|sign| line.contains(sign)));
    let kept = (0..lines.len()).filter(|at| tells(*at) || at.checked_sub(1).is_some_and(tells));
    kept.filter_map(|at| lines.get(at)).take(40).map(|line| (*line).to_owned()).collect()
}

/// One step after the other.
fn follow(steps: &[Step], how: fn(Step) -> Result<Row>) -> Result<Vec<Row>> {
    steps.iter().map(|step| how(*step)).collect()
}

/// Runs a step; what it says is seen at once.
fn shown(step: Step) -> Result<Row> {
    run::say(&format!("\n==> {}", step.name()))?;
    timed(step)
}

/// Runs a step beside others; what it said is shown whole at its end.
fn logged(step: Step) -> Result<Row> {
    let log = log_of(step)?;
    run::say(&format!("==> {} begins, log in {}", step.name(), log.display()))?;
    let mut row = run::kept(File::create(&log)?, || timed(step))?;
    if row.outcome.is_err() {
        row.wrong = telling(&String::from_utf8_lossy(&fs::read(&log)?));
    }
    let mut out = io::stdout().lock();
    let verdict = if row.outcome.is_ok() { "ok" } else { "FAILED" };
    writeln!(out, "\n==> {}, {verdict} after {:.0} s", step.name(), row.took.as_secs_f64())?;
    io::copy(&mut File::open(&log)?, &mut out)?;
    out.flush()?;
    Ok(row)
}

fn timed(step: Step) -> Result<Row> {
    let started = Instant::now();
    let outcome = step.run();
    if let Err(e) = &outcome {
        run::say(&format!("{e:#}"))?;
    }
    Ok(Row { step, took: started.elapsed(), outcome, wrong: Vec::new() })
}

fn log_of(step: Step) -> Result<PathBuf> {
    let folder = library::target()?.join("test-logs");
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    Ok(folder.join(format!("{}.txt", step.name())))
}

/// Prints the table and the line that counts; whether nothing failed. Steps ran side by side: the total is less than their sum.
fn table(out: &mut impl Write, rows: &[Row], total: Duration) -> Result<bool> {
    writeln!(out, "\n{:<8} {:<6} {:>8}", "step", "result", "seconds")?;
    for row in rows {
        let (result, note) = match &row.outcome {
            Ok(note) => ("ok", note.clone()),
            Err(e) => ("FAILED", e.to_string()),
        };
        let line = format!("{:<8} {result:<6} {:>8.1}  {note}", row.step.name(), row.took.as_secs_f64());
        writeln!(out, "{}", line.trim_end())?;
    }
    writeln!(out, "{:<15} {:>8.1}", "total", total.as_secs_f64())?;
    let failed = rows.iter().filter(|r| r.outcome.is_err()).count();
    writeln!(out, "{} passed, {failed} failed", rows.len() - failed)?;
    out.flush()?;
    Ok(failed == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(step: Step, outcome: Result<String>) -> Row {
        Row { step, took: Duration::from_millis(1500), outcome, wrong: Vec::new() }
    }

    #[test]
    fn the_last_line_counts_steps() -> Result<()> {
        let whole = Duration::from_secs(2);
        let mut out = Vec::new();
        assert!(table(&mut out, &[row(Step::Docs, Ok(String::new()))], whole)?);
        let rows = [row(Step::Docs, Ok("note".into())), row(Step::Docs, Err(anyhow!("broken")))];
        assert!(!table(&mut out, &rows, whole)?);
        let text = String::from_utf8(out)?;
        assert!(text.ends_with("\n1 passed, 1 failed\n"), "{text}");
        assert!(text.contains("docs     FAILED      1.5  broken\n"), "{text}");
        assert!(text.contains("total                2.0\n"), "{text}");
        Ok(())
    }

    #[test]
    fn of_a_long_log_the_lines_that_tell_are_said_again() {
        let log =
            "test a ... ok\nthread 'b' panicked at tests/b.rs:1:2:\nleft: 1\nright: 2\ntest b ... FAILED\n";
        let told = telling(log);
        assert_eq!(told, ["thread 'b' panicked at tests/b.rs:1:2:", "left: 1", "test b ... FAILED"]);
        assert_eq!(telling(&"error: x\n".repeat(100)).len(), 40);
        assert!(telling("all is well\n").is_empty());
    }

    #[test]
    fn what_a_step_and_its_programs_say_is_in_its_log_alone() -> Result<()> {
        let log = std::env::temp_dir().join(format!("hamroh-log-{}", std::process::id()));
        run::kept(File::create(&log)?, || {
            run::say("before")?;
            run::stream(run::cargo(["--version"])?)?;
            run::say("behind")
        })?;
        let text = fs::read_to_string(&log)?;
        fs::remove_file(log)?;
        let lines: Vec<&str> = text.lines().collect();
        assert!(matches!(lines[..], ["before", told, "behind"] if told.starts_with("cargo ")), "{text}");
        Ok(())
    }
}
