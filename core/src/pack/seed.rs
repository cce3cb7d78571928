//! The parts of the seed pack, compiled in.

/// Names the parts and takes their bytes in; a test compares the list with the folder.
macro_rules! parts {
    ($($name:literal),* $(,)?) => {
        /// Name and bytes of every part.
        pub(super) const PARTS: &[(&str, &[u8])] = &[$(($name, include_bytes!(concat!("../../pack/", $name)))),*];
    };
}

parts![
    "pack.csv",
    "adverts/concepts.csv",
    "adverts/indicators.csv",
    "adverts/patterns.csv",
    "adverts/rates.csv",
    "directory/absence.csv",
    "directory/aliases.csv",
    "directory/cities.csv",
    "directory/contacts.csv",
    "directory/countries.csv",
    "directory/coverage.csv",
    "directory/orgs.csv",
    "odbl/places.csv",
];

#[cfg(test)]
mod tests {
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
}
