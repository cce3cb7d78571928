//! Gathers stems and groups while the files are read.

use std::collections::HashMap;

use super::{BUILT_IN, Element, Group};
use crate::advert::pattern::{Choice, Stem};

/// Gathers stems and groups while the files are read.
#[derive(Default)]
pub(super) struct Builder {
    pub(super) stems: Vec<Stem>,
    pub(super) ids: HashMap<Stem, usize>,
    pub(super) feeds: Vec<Vec<Group>>,
    pub(super) langs: Vec<&'static str>,
    pub(super) concepts: HashMap<String, Vec<usize>>,
    pub(super) concept_groups: HashMap<String, Group>,
    pub(super) groups: usize,
    pub(super) elements: Vec<Vec<Group>>,
}

impl Builder {
    pub(super) fn stem(&mut self, stem: Stem, lang: &'static str) -> usize {
        if let Some(&id) = self.ids.get(&stem) {
            if let Some(known) = self.langs.get_mut(id).filter(|known| **known != lang) {
                // Shared by languages: no evidence for any of them.
                *known = "*";
            }
            return id;
        }
        let id = self.stems.len();
        self.ids.insert(stem.clone(), id);
        self.stems.push(stem);
        self.feeds.push(Vec::new());
        self.langs.push(lang);
        id
    }

    pub(super) fn feed(&mut self, stem: usize, group: Group) {
        if let Some(groups) = self.feeds.get_mut(stem)
            && !groups.contains(&group)
        {
            groups.push(group);
        }
    }

    fn new_group(&mut self) -> Group {
        self.groups += 1;
        self.groups - 1
    }

    /// Number of an element: its own words are one group, each idea it names is the group of that idea.
    pub(super) fn element(
        &mut self,
        choices: Vec<Choice>,
        lang: &'static str,
    ) -> std::result::Result<Element, String> {
        let mut groups: Vec<Group> = Vec::new();
        let mut own = None;
        for choice in choices {
            match choice {
                Choice::Stem(stem) => {
                    let group = *own.get_or_insert_with(|| self.new_group());
                    let id = self.stem(stem, lang);
                    self.feed(id, group);
                }
                Choice::Concept(name) => groups.push(self.concept(&name)?),
            }
        }
        groups.extend(own);
        groups.sort_unstable();
        groups.dedup();
        self.elements.push(groups);
        Ok(self.elements.len() - 1)
    }

    pub(super) fn concept(&mut self, name: &str) -> std::result::Result<Group, String> {
        if let Some((_, group)) = BUILT_IN.iter().find(|(n, _)| *n == name) {
            return Ok(*group);
        }
        if let Some(&group) = self.concept_groups.get(name) {
            return Ok(group);
        }
        let stems = self.concepts.get(name).cloned().ok_or_else(|| unknown(name))?;
        let group = self.new_group();
        for id in stems {
            self.feed(id, group);
        }
        self.concept_groups.insert(name.to_owned(), group);
        Ok(group)
    }
}

/// What to do about a name that nothing stands for.
pub(super) fn unknown(name: &str) -> String {
    format!("`@{name}` is no row of concepts.csv: add one or correct the name")
}
