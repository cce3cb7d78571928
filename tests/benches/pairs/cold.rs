//! From a cold start to the first answer, beside SQLite alone: the same file opened, the same statements run.
//!
//! Each timing is of a process of its own: within one process words, outlines and pages of the database would be warm. The
//! statements are those that the core really ran, noted by SQLite's own trace; bare SQLite prepares each text once and
//! binds the same values, and steps through every row.

use std::{
    ffi::{CStr, c_char, c_int, c_uint, c_void},
    hint::black_box,
    path::Path,
    process::Command,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use hamroh_core::{companion::Companion, directory::model::HelpQuestion, ports::SystemClock};
use rusqlite::{Connection, OpenFlags, ffi, types::Value};

use crate::{Outcome, Pair, directory::question};

/// Set for the process that is timed: what it does, and in which folder.
const TASK: &str = "HAMROH_BENCH_COLD";

const ROUNDS: usize = 25;

/// A statement and the values that were bound.
type Asked = (String, Vec<Value>);

static NOTED: Mutex<Vec<(String, String)>> = Mutex::new(Vec::new());

/// Cold open to answer at Mae Sot, without and with the position.
pub fn help_me() -> Outcome<Pair> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().to_str().ok_or("no path")?;
    // The first start of all builds the directory; what is timed is every later one.
    answer(path)?;
    let mut rounds = Vec::new();
    for _ in 0..ROUNDS {
        rounds.push((in_a_process("ours", path)?, in_a_process("bare", path)?));
    }
    Ok(Pair {
        name: "cold",
        means: "cold open to answer / SQLite opened and its statements run",
        bar: "<= 5",
        rounds,
        share: false,
    })
}

/// What a process started by [`in_a_process`] does; `None` in the process that people start.
pub fn task() -> Option<Outcome<Duration>> {
    let (task, folder) =
        std::env::var(TASK).ok()?.split_once(' ').map(|(a, b)| (a.to_owned(), b.to_owned()))?;
    Some(if task == "ours" { answer(&folder) } else { bare(&folder) })
}

fn in_a_process(task: &str, folder: &str) -> Outcome<Duration> {
    let mut me = Command::new(std::env::current_exe()?);
    let out = me.env(TASK, format!("{task} {folder}")).output()?;
    let nanoseconds: u64 = String::from_utf8(out.stdout)?.trim().parse()?;
    Ok(Duration::from_nanos(nanoseconds))
}

fn answer(folder: &str) -> Outcome<Duration> {
    let question = question()?;
    let started = Instant::now();
    let companion = Companion::open(folder.to_owned(), Arc::new(SystemClock::default()))?;
    black_box(companion.help_me(question)?);
    Ok(started.elapsed())
}

fn bare(folder: &str) -> Outcome<Duration> {
    let asked = statements(folder, question()?)?;
    let file = std::fs::read_dir(folder)?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .find(|path| path.extension().is_some_and(|e| e == "sqlite"))
        .ok_or("no database")?;
    let started = Instant::now();
    black_box(run(&file, &asked)?);
    Ok(started.elapsed())
}

fn run(file: &Path, asked: &[Asked]) -> Outcome<usize> {
    let conn = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    conn.set_prepared_statement_cache_capacity(200);
    let mut seen = 0;
    for (sql, values) in asked {
        let mut statement = conn.prepare_cached(sql)?;
        let columns = statement.column_count();
        let mut rows = statement.query(rusqlite::params_from_iter(values))?;
        while let Some(row) = rows.next()? {
            for column in 0..columns {
                black_box(row.get_ref(column)?);
                seen += 1;
            }
        }
    }
    Ok(seen)
}

/// What the core asks SQLite for one answer.
fn statements(folder: &str, question: HelpQuestion) -> Outcome<Vec<Asked>> {
    trace_new_connections()?;
    let companion = Companion::open(folder.to_owned(), Arc::new(SystemClock::default()))?;
    companion.help_me(question)?;
    let noted = std::mem::take(&mut *NOTED.lock().unwrap_or_else(PoisonError::into_inner));
    // Pragmas set the core's own connection up.
    let queries = noted.into_iter().filter(|(sql, _)| sql.starts_with("SELECT"));
    queries.map(|(sql, said)| Ok((sql.clone(), values(&sql, &said)?))).collect()
}

#[allow(unsafe_code)]
fn trace_new_connections() -> Outcome<()> {
    unsafe extern "C" fn note(_: c_uint, _: *mut c_void, statement: *mut c_void, _: *mut c_void) -> c_int {
        let statement = statement.cast::<ffi::sqlite3_stmt>();
        // SAFETY: SQLite hands over a live statement; both texts end with NUL, and the second one is ours to free.
        unsafe {
            let expanded = ffi::sqlite3_expanded_sql(statement);
            let text =
                |p: *const c_char| (!p.is_null()).then(|| CStr::from_ptr(p).to_string_lossy().into_owned());
            if let (Some(sql), Some(said)) = (text(ffi::sqlite3_sql(statement)), text(expanded)) {
                NOTED.lock().unwrap_or_else(PoisonError::into_inner).push((sql, said));
            }
            ffi::sqlite3_free(expanded.cast());
        }
        0
    }
    unsafe extern "C" fn start(
        db: *mut ffi::sqlite3,
        _: *mut *mut c_char,
        _: *const ffi::sqlite3_api_routines,
    ) -> c_int {
        // SAFETY: SQLite hands over the connection that it is opening.
        unsafe {
            ffi::sqlite3_trace_v2(db, ffi::SQLITE_TRACE_STMT as c_uint, Some(note), std::ptr::null_mut())
        }
    }
    // SAFETY: `start` has the signature that SQLite's documentation asks for and lives as long as the program.
    let done = unsafe { ffi::sqlite3_auto_extension(Some(start)) };
    if done == ffi::SQLITE_OK { Ok(()) } else { Err("SQLite takes no trace".into()) }
}

/// The values that stand in `said` where `sql` has `?1`, `?2`, ..., in the order of the numbers.
fn values(sql: &str, said: &str) -> Outcome<Vec<Value>> {
    let mut found: Vec<(usize, Value)> = Vec::new();
    let (mut rest_sql, mut rest_said) = (sql, said);
    while let Some((before, after)) = rest_sql.split_once('?') {
        let digits = after.len() - after.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let number: usize =
            after.get(..digits).and_then(|d| d.parse().ok()).ok_or("a parameter without number")?;
        rest_said = rest_said.strip_prefix(before).ok_or("the two texts differ")?;
        let (value, length) = literal(rest_said)?;
        found.push((number, value));
        rest_said = rest_said.get(length..).unwrap_or_default();
        rest_sql = after.get(digits..).unwrap_or_default();
    }
    found.sort_by_key(|(number, _)| *number);
    found.dedup_by_key(|(number, _)| *number);
    Ok(found.into_iter().map(|(_, value)| value).collect())
}

/// A literal at the beginning of SQL text, and its length.
fn literal(text: &str) -> Outcome<(Value, usize)> {
    if let Some(inside) = text.strip_prefix('\'') {
        let mut value = String::new();
        let mut signs = inside.char_indices().peekable();
        while let Some((at, c)) = signs.next() {
            match (c, signs.peek()) {
                ('\'', Some((_, '\''))) => {
                    value.push('\'');
                    signs.next();
                }
                ('\'', _) => return Ok((Value::Text(value), at + 2)),
                _ => value.push(c),
            }
        }
        return Err("a text without end".into());
    }
    let length = text
        .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '+')))
        .unwrap_or(text.len());
    let word = text.get(..length).unwrap_or_default();
    let value = match (word, word.parse::<i64>(), word.parse::<f64>()) {
        ("NULL", ..) => Value::Null,
        (_, Ok(number), _) => Value::Integer(number),
        (_, _, Ok(number)) => Value::Real(number),
        _ => return Err(format!("no literal: {word}").into()),
    };
    Ok((value, length))
}
