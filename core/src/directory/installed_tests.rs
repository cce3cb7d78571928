//! The newest good directory answers; it is built once, kept, replaced when it must be, and never rolled back.

use std::{path::PathBuf, time::SystemTime};

use super::*;
use crate::{
    disk::SystemDisk,
    pack::{container::PackFile, signed::Kind, slots::POINTER, tests::sample, trust::development_secret},
};

/// A folder of its own for each test, removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("hamroh-installed-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn open(&self, seed: u32) -> Installed {
        let disk: Arc<dyn Disk> = Arc::new(SystemDisk);
        Installed::open(Some((disk, &self.0)), Seed::of(pack(seed)), Trust::development()).unwrap()
    }

    fn files(&self, beginning: &str) -> Vec<PathBuf> {
        let entries = std::fs::read_dir(&self.0).unwrap().map(|e| e.unwrap().path());
        entries.filter(|p| p.file_name().unwrap().to_string_lossy().starts_with(beginning)).collect()
    }

    fn written(&self) -> SystemTime {
        std::fs::metadata(self.0.join(POINTER)).unwrap().modified().unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// The sample with this version; each version has a name of its own for Thailand.
fn pack(version: u32) -> Pack {
    let text = format!(
        "key,value\nproduct,hamroh\nchannel,development\nschema,1\nepoch,1\nversion,{version}\nissued,2026-11-22\nreview_by,2027-05-22\n"
    );
    let aliases = format!("kind,ref,lang,text\ncountry,TH,en,Siam{version}\n");
    sample(&[("pack.csv", &text), ("directory/aliases.csv", &aliases)])
}

fn file(version: u32) -> Vec<u8> {
    let mut file = PackFile::unsigned(&pack(version), Vec::new());
    file.manifest.sign(Kind::Manifest, &development_secret(1));
    file.manifest.sign(Kind::Manifest, &development_secret(3));
    file.to_bytes()
}

/// The version whose rows answer: not what is written somewhere, but what is found.
fn answers(installed: &Installed) -> u32 {
    let version = installed.store().number().version;
    let siam = "SELECT text FROM spelled WHERE text LIKE 'Siam%'";
    let name: String = installed.store().conn.query_row(siam, [], |row| row.get(0)).unwrap();
    assert_eq!(name, format!("Siam{version}"), "the number and the rows disagree");
    version
}

fn refusal(outcome: Result<()>) -> Refusal {
    match outcome {
        Err(crate::error::Error::Refused(why)) => why,
        other => panic!("not refused: {other:?}"),
    }
}

#[test]
fn memory_and_folder_hold_the_same() {
    let folder = Folder::new("same");
    drop(folder.open(1));
    let disk = folder.open(1);
    let memory = Installed::open(None, Seed::of(pack(1)), Trust::development()).unwrap();
    let count = |i: &Installed| {
        i.store().conn.query_row("SELECT count(*) FROM spelled", [], |r| r.get::<_, i64>(0)).unwrap()
    };
    assert_eq!(count(&disk), count(&memory));
    assert!(disk.store().conn.execute("DELETE FROM org", []).is_err(), "the directory is read-only");
}

#[test]
fn a_good_directory_is_kept_and_an_older_seed_does_not_replace_it() {
    let folder = Folder::new("kept");
    assert_eq!(answers(&folder.open(1)), 1);
    let written = folder.written();
    assert_eq!(answers(&folder.open(1)), 1);
    assert_eq!(folder.written(), written, "built again without need");
    folder.open(1).install(&file(3), false).unwrap();
    assert_eq!(answers(&folder.open(1)), 3);
    // An app update with older data changes nothing; one with newer data replaces what was installed.
    assert_eq!(answers(&folder.open(2)), 3);
    assert_eq!(answers(&folder.open(4)), 4);
    assert!(folder.open(4).is_seed());
    assert_eq!(folder.open(4).floor().version, 4);
}

#[test]
fn other_rows_of_the_same_version_replace_the_seed() {
    let folder = Folder::new("rows");
    drop(folder.open(1));
    let other = sample(&[("directory/aliases.csv", "kind,ref,lang,text\ncountry,TH,en,Other\n")]);
    let disk: Arc<dyn Disk> = Arc::new(SystemDisk);
    let opened = Installed::open(Some((disk, &folder.0)), Seed::of(other), Trust::development()).unwrap();
    let found: i64 = opened
        .store()
        .conn
        .query_row("SELECT count(*) FROM spelled WHERE text = 'Other'", [], |r| r.get(0))
        .unwrap();
    assert_eq!(found, 1);
}

#[test]
fn an_old_pack_never_follows_a_newer_one() {
    let folder = Folder::new("back");
    let mut here = folder.open(1);
    here.install(&file(5), false).unwrap();
    assert_eq!(refusal(here.install(&file(4), false)), Refusal::RollBack);
    assert_eq!(refusal(here.install(&file(5), false)), Refusal::Known);
    assert_eq!(refusal(here.install(&file(106), false)), Refusal::Jump);
    assert_eq!(answers(&here), 5);
    drop(here);
    assert_eq!(refusal(folder.open(1).install(&file(4), false)), Refusal::RollBack);
}

#[test]
fn the_last_good_one_is_kept_and_nothing_else() {
    let folder = Folder::new("slots");
    let mut here = folder.open(1);
    for version in 2..=4 {
        here.install(&file(version), false).unwrap();
    }
    assert_eq!(folder.files("directory-").len(), 2);
    assert_eq!(folder.files("pack-").len(), 2);
    assert_eq!(here.file().unwrap().as_ref(), file(4));
}

#[test]
fn damage_brings_back_the_newest_whole_one() {
    let damage = |path: &PathBuf| {
        let mut bytes = std::fs::read(path).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        std::fs::write(path, bytes).unwrap();
    };
    let folder = Folder::new("damage");
    let mut here = folder.open(1);
    here.install(&file(2), false).unwrap();
    here.install(&file(3), false).unwrap();
    drop(here);
    // All databases: built again from the pack.
    folder.files("directory-").iter().for_each(damage);
    assert_eq!(answers(&folder.open(1)), 3);
    // The pointer: the newest pack that lies about.
    std::fs::write(folder.0.join(POINTER), "rubbish").unwrap();
    assert_eq!(answers(&folder.open(1)), 3);
    // The newest pack and all databases: the one before, and the floor stays.
    let newest: Vec<PathBuf> =
        folder.files("pack-").into_iter().filter(|p| std::fs::read(p).unwrap() == file(3)).collect();
    assert_eq!(newest.len(), 1);
    damage(&newest[0]);
    folder.files("directory-").iter().for_each(damage);
    let mut here = folder.open(1);
    assert!(answers(&here) < 3);
    assert_eq!(refusal(here.install(&file(1), false)), Refusal::RollBack);
    // It may come back.
    here.install(&file(3), false).unwrap();
    assert_eq!(answers(&folder.open(1)), 3);
    // Everything: the seed.
    folder.files("").iter().for_each(damage);
    assert_eq!(answers(&folder.open(1)), 1);
}

#[test]
fn a_folder_that_cannot_be_written_costs_no_answer() {
    let folder = Folder::new("gone");
    let nowhere = folder.0.join("not/there");
    let disk: Arc<dyn Disk> = Arc::new(SystemDisk);
    let mut here = Installed::open(Some((disk, &nowhere)), Seed::of(pack(1)), Trust::development()).unwrap();
    assert_eq!(answers(&here), 1);
    assert!(here.install(&file(2), false).is_err());
    assert_eq!(answers(&here), 1, "what cannot be kept is not taken");
}

#[test]
fn rows_that_cannot_be_used_are_refused_and_the_good_ones_stay() {
    let broken = sample(&[
        ("directory/orgs.csv", "id,kind\nx,y\n"),
        ("pack.csv", std::str::from_utf8(pack(2).part("pack.csv").unwrap()).unwrap()),
    ]);
    let mut unusable = PackFile::unsigned(&broken, Vec::new());
    unusable.manifest.sign(Kind::Manifest, &development_secret(1));
    unusable.manifest.sign(Kind::Manifest, &development_secret(2));
    let mut here = Installed::open(None, Seed::of(pack(1)), Trust::development()).unwrap();
    assert_eq!(refusal(here.install(&unusable.to_bytes(), false)), Refusal::Rows);
    assert_eq!(answers(&here), 1);
}

#[test]
fn very_many_changes_wait_for_a_person() {
    let contacts = crate::pack::sample::CONTACTS;
    let many = |digit: char| {
        let rows: String = (0..20)
            .map(|n| format!("kg-ministry,phone,consular,+99631{digit}0000{n:02},,,,international,,,listed,s,r,2026,,\n"))
            .collect();
        format!("{contacts}{rows}")
    };
    let with = |version, digit| {
        let manifest = String::from_utf8(pack(version).part("pack.csv").unwrap().to_vec()).unwrap();
        sample(&[("pack.csv", &manifest), ("directory/contacts.csv", &many(digit))])
    };
    let mut other = PackFile::unsigned(&with(2, '3'), Vec::new());
    other.manifest.sign(Kind::Manifest, &development_secret(1));
    other.manifest.sign(Kind::Manifest, &development_secret(2));
    let mut here = Installed::open(None, Seed::of(with(1, '2')), Trust::development()).unwrap();
    assert_eq!(refusal(here.install(&other.to_bytes(), false)), Refusal::ManyChanges);
    assert_eq!(here.store().number().version, 1);
    here.install(&other.to_bytes(), true).unwrap();
    assert_eq!(here.store().number().version, 2);
}
