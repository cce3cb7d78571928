//! The file is built once, kept, replaced when it must be, and never rolled back.

use std::path::PathBuf;

use super::*;
use crate::pack::tests::sample;

/// A folder of its own for each test, removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("hamroh-directory-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }
    fn file(&self) -> PathBuf {
        self.0.join(FILE)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn pack(version: u32) -> Pack {
    let text = format!(
        "key,value\nproduct,hamroh\nchannel,test\nschema,1\nepoch,1\nversion,{version}\nissued,2026-11-22\nreview_by,2027-05-22\n"
    );
    sample(&[("pack.csv", &text)])
}

#[test]
fn memory_and_file_hold_the_same() {
    let folder = Folder::new("same");
    let disk = Store::open(Some(&folder.0), &pack(1)).unwrap();
    let memory = Store::open(None, &pack(1)).unwrap();
    let count =
        |s: &Store| s.conn.query_row("SELECT count(*) FROM spelling", [], |r| r.get::<_, i64>(0)).unwrap();
    assert_eq!(count(&disk), count(&memory));
    assert!(disk.conn.execute("DELETE FROM org", []).is_err(), "the directory is read-only");
}

#[test]
fn a_good_file_is_kept_and_an_older_pack_does_not_replace_it() {
    let folder = Folder::new("kept");
    assert_eq!(Store::open(Some(&folder.0), &pack(2)).unwrap().version(), (1, 2));
    let written = std::fs::metadata(folder.file()).unwrap().modified().unwrap();
    assert_eq!(Store::open(Some(&folder.0), &pack(2)).unwrap().version(), (1, 2));
    assert_eq!(Store::open(Some(&folder.0), &pack(1)).unwrap().version(), (1, 2), "rolled back");
    assert_eq!(std::fs::metadata(folder.file()).unwrap().modified().unwrap(), written);
    assert_eq!(Store::open(Some(&folder.0), &pack(3)).unwrap().version(), (1, 3));
}

#[test]
fn other_rows_of_the_same_version_replace_the_file() {
    let folder = Folder::new("rows");
    drop(Store::open(Some(&folder.0), &pack(1)).unwrap());
    let aliases = "kind,ref,lang,text\ncountry,TH,en,Siam\n";
    let other = sample(&[("directory/aliases.csv", aliases)]);
    let store = Store::open(Some(&folder.0), &other).unwrap();
    let siam: i64 =
        store.conn.query_row("SELECT count(*) FROM spelling WHERE text = 'Siam'", [], |r| r.get(0)).unwrap();
    assert_eq!(siam, 1);
}

#[test]
fn whatever_happened_to_the_file_it_is_built_again() {
    let folder = Folder::new("damage");
    drop(Store::open(Some(&folder.0), &pack(1)).unwrap());
    let good = std::fs::read(folder.file()).unwrap();
    let mut broken: Vec<Vec<u8>> = vec![Vec::new(), b"not a database".to_vec(), vec![0; good.len()]];
    for cut in [1, 99, 100, 4096, good.len() / 2, good.len() - 1] {
        broken.push(good[..cut].to_vec());
    }
    for at in (0..good.len()).step_by(4099) {
        let mut flipped = good.clone();
        flipped[at] ^= 0x41;
        broken.push(flipped);
    }
    for bytes in broken {
        std::fs::write(folder.file(), &bytes).unwrap();
        let store = Store::open(Some(&folder.0), &pack(1)).unwrap();
        assert_eq!(store.version(), (1, 1));
    }
}

#[test]
fn a_leftover_of_a_broken_build_is_no_obstacle() {
    let folder = Folder::new("leftover");
    std::fs::write(folder.0.join(FRESH), b"half").unwrap();
    assert!(Store::open(Some(&folder.0), &pack(1)).is_ok());
    assert!(!folder.0.join(FRESH).exists());
}

#[test]
fn a_pack_that_cannot_be_used_leaves_the_good_file() {
    let folder = Folder::new("refused");
    drop(Store::open(Some(&folder.0), &pack(1)).unwrap());
    let mut bad = pack(2);
    bad.parts.insert("directory/orgs.csv".into(), b"id\n".to_vec());
    assert!(matches!(Store::open(Some(&folder.0), &bad), Err(Error::Pack(_))));
    assert_eq!(Store::open(Some(&folder.0), &pack(1)).unwrap().version(), (1, 1));
    assert!(!folder.0.join(FRESH).exists());
}
