//! `cargo xtask test`: the steps, their order, and the table at the end.

use std::{
    io::Write,
    time::{Duration, Instant},
};

use anyhow::Result;
use clap::ValueEnum;

use crate::{apk, demo, deny, ios, maven, packs, python, run};

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

impl Step {
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
    name: String,
    took: Duration,
    outcome: Result<String>,
}

/// Runs the steps named in `only`, or all; whether all of them passed. A step that fails does not stop the others: one
/// run tells all that is wrong.
pub fn test(only: &[Step]) -> Result<bool> {
    let mut out = std::io::stdout();
    let mut rows = Vec::new();
    for step in Step::value_variants().iter().filter(|s| only.is_empty() || only.contains(s)) {
        writeln!(out, "\n==> {}", step.name())?;
        let started = Instant::now();
        let outcome = step.run();
        if let Err(e) = &outcome {
            writeln!(out, "{e:#}")?;
        }
        rows.push(Row { name: step.name(), took: started.elapsed(), outcome });
    }
    table(&mut out, &rows)
}

/// Prints the table and the line that counts; whether nothing failed.
fn table(out: &mut impl Write, rows: &[Row]) -> Result<bool> {
    writeln!(out, "\n{:<8} {:<6} {:>8}", "step", "result", "seconds")?;
    for row in rows {
        let (result, note) = match &row.outcome {
            Ok(note) => ("ok", note.clone()),
            Err(e) => ("FAILED", e.to_string()),
        };
        let line = format!("{:<8} {result:<6} {:>8.1}  {note}", row.name, row.took.as_secs_f64());
        writeln!(out, "{}", line.trim_end())?;
    }
    let total: Duration = rows.iter().map(|r| r.took).sum();
    writeln!(out, "{:<15} {:>8.1}", "total", total.as_secs_f64())?;
    let failed = rows.iter().filter(|r| r.outcome.is_err()).count();
    writeln!(out, "{} passed, {failed} failed", rows.len() - failed)?;
    out.flush()?;
    Ok(failed == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_line_counts_steps() -> Result<()> {
        let row = |outcome| Row { name: "docs".into(), took: Duration::from_millis(1500), outcome };
        let mut out = Vec::new();
        assert!(table(&mut out, &[row(Ok(String::new()))])?);
        assert!(!table(&mut out, &[row(Ok("note".into())), row(Err(anyhow::anyhow!("broken")))])?);
        let text = String::from_utf8(out)?;
        assert!(text.ends_with("\n1 passed, 1 failed\n"), "{text}");
        assert!(text.contains("docs     FAILED      1.5  broken\n"), "{text}");
        Ok(())
    }
}
