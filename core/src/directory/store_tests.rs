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

#[test]
fn provinces_districts_and_places_are_there_to_be_asked() {
    let store = Store::open(None, &sample(&[])).unwrap();
    let text = |sql: &str| -> String { store.conn.query_row(sql, [], |row| row.get(0)).unwrap() };
    assert_eq!(text("SELECT country FROM province WHERE code = 'MM-13'"), "MM");
    assert_eq!(
        text("SELECT text FROM name WHERE kind = 'province' AND ref = 'TH-63' AND language = 'ru'"),
        "Так"
    );
    assert_eq!(text("SELECT DISTINCT kind FROM spelling WHERE ref = 'TH-63'"), "province");
    assert_eq!(text("SELECT district FROM coverage WHERE org = 'kz-th-consulate-phuket'"), "|TH-83|TH-82|");
    assert_eq!(text("SELECT DISTINCT district FROM coverage WHERE org = 'kz-th-embassy'"), "");
    assert_eq!(text("SELECT city || ' ' || province FROM place WHERE name = 'Mae Sot'"), "mae-sot TH-63");
    assert_eq!(text("SELECT coalesce(city, '-') FROM place WHERE name = 'Mae Ramat'"), "-");
    assert_eq!(text("SELECT kind FROM city WHERE id = 'mae-sot'"), "town");
    assert_eq!(store.searched().map(|d| d.to_string()).as_deref(), Some("2026-11-21"));
}

#[test]
fn a_district_is_cut_at_the_border_of_each_country() {
    let pack = sample(&[(
        "directory/coverage.csv",
        &(crate::pack::sample::COVERAGE.to_owned()
            + "kz-th-embassy,KZ,MM|TH,TH-83|MM-13,precedent,x,s,r,2026,\n"),
    )]);
    let store = Store::open(None, &pack).unwrap();
    let at = |territory: &str| -> String {
        let sql = "SELECT district FROM coverage WHERE relation = 'precedent' AND citizen = 'KZ' AND territory = ?1";
        store.conn.query_row(sql, [territory], |row| row.get(0)).unwrap()
    };
    assert_eq!((at("TH"), at("MM")), ("|TH-83|".to_owned(), "|MM-13|".to_owned()));
}
