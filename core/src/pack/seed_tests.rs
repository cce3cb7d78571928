//! The seed that is compiled in is the folder that people edit, and it passes.

use std::{collections::BTreeSet, path::Path};

use crate::pack::{Pack, gates};

#[test]
fn every_part_of_the_folder_is_compiled_in() {
    let folder = Pack::from_folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("pack")).unwrap();
    let seed = Pack::seed().unwrap();
    let names = |pack: &Pack| pack.parts.keys().cloned().collect::<BTreeSet<_>>();
    assert_eq!(names(&seed), names(&folder));
    assert_eq!(seed.digest(), folder.digest());
}

#[test]
fn the_seed_passes_its_gates() {
    let report = gates::check(&Pack::seed().unwrap());
    let faults: Vec<String> = report.faults.iter().map(ToString::to_string).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
