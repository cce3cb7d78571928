//! Packs for the tests of `hamroh pack`: rows of the seed in a folder of their own, built and signed by the built program.

use std::path::{Path, PathBuf};

use super::harness::{folder, hamroh};

/// Rows of the seed under another number, in a new folder.
pub fn rows(name: &str, version: u32) -> PathBuf {
    let rows = folder(name).join("rows");
    copy(&seed(), &rows);
    let file = rows.join("pack.csv");
    let text = std::fs::read_to_string(&file).unwrap();
    let own = text.lines().find(|line| line.starts_with("version,")).unwrap().to_owned();
    replace(&file, &own, &format!("version,{version}"));
    rows
}

/// The seed's own folder.
pub fn seed() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/pack")
}

/// Changes a text file; what is to be changed must be in it.
pub fn replace(file: &Path, from: &str, to: &str) {
    let text = std::fs::read_to_string(file).unwrap();
    assert!(text.contains(from), "{from:?} is not in {}", file.display());
    std::fs::write(file, text.replacen(from, to, 1)).unwrap();
}

/// A pack file of these rows that nobody has signed.
pub fn unsigned(rows: &Path) -> PathBuf {
    let file = rows.with_file_name("new.hamroh");
    hamroh(&["pack", "build", text(rows), "--out", text(&file), "--json"]).run().exits(0);
    file
}

/// The same, signed by two development keys.
pub fn signed(rows: &Path) -> PathBuf {
    let file = unsigned(rows);
    for n in ["1", "2"] {
        hamroh(&["pack", "sign", text(&file), "--development", n, "--json"]).run().exits(0);
    }
    file
}

/// A path as an argument.
pub fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// A folder with everything in it.
pub fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}
