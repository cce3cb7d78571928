//! Gathers stems and groups while the files are read.

use std::collections::HashMap;

use super::{BUILT_IN, Element, Group};
use crate::advert::pattern::{self, Choice, StemReader};

/// Gathers stems and groups while the files are read.
#[derive(Default)]
pub(super) struct Builder {
    reader: StemReader,
    pub(super) stems: Stems,
    ids: HashMap<Box<str>, usize>,
    /// Stem and the group that it feeds; some stand there twice.
    pub(super) feeds: Vec<(usize, Group)>,
    pub(super) langs: Vec<&'static str>,
    pub(super) concepts: HashMap<String, Vec<usize>>,
    concept_groups: HashMap<String, Group>,
    pub(super) groups: usize,
    pub(super) elements: Vec<Vec<Group>>,
}

/// All stems in one text: ten thousands of small ones took three times the memory.
#[derive(Debug, Default)]
pub(crate) struct Stems {
    text: String,
    ends: Vec<usize>,
}

impl Stems {
    /// A stem as [`pattern::tests`] reads it.
    pub(crate) fn get(&self, id: usize) -> Option<&str> {
        let start = id.checked_sub(1).map_or(Some(0), |before| self.ends.get(before).copied())?;
        self.text.get(start..*self.ends.get(id)?)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.ends.len()).filter_map(|id| self.get(id))
    }

    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    fn push(&mut self, stem: &str) {
        self.text.push_str(stem);
        self.ends.push(self.text.len());
    }
}

impl Builder {
    pub(super) fn new() -> Self {
        Self { groups: BUILT_IN.len(), ..Self::default() }
    }

    /// Number of a stem as written in the pack.
    pub(super) fn stem(&mut self, written: &str, lang: &'static str) -> Result<usize, String> {
        let stem = self.reader.read(written)?;
        if let Some(&id) = self.ids.get(stem) {
            if let Some(known) = self.langs.get_mut(id).filter(|known| **known != lang) {
                // Shared by languages: no evidence for any of them.
                *known = "*";
            }
            return Ok(id);
        }
        let id = self.stems.len();
        self.ids.insert(stem.into(), id);
        self.stems.push(stem);
        self.langs.push(lang);
        Ok(id)
    }

    fn new_group(&mut self) -> Group {
        self.groups += 1;
        self.groups - 1
    }

    /// Number of an element: its own words are one group, each idea it names is the group of that idea.
    pub(super) fn element(&mut self, written: &str, lang: &'static str) -> Result<Element, String> {
        let mut groups: Vec<Group> = Vec::new();
        let mut own = None;
        for choice in pattern::choices(written) {
            match choice {
                Choice::Stem(words) => {
                    let group = *own.get_or_insert_with(|| self.new_group());
                    let id = self.stem(words, lang)?;
                    self.feeds.push((id, group));
                }
                Choice::Concept(name) => groups.push(self.concept(name)?),
            }
        }
        groups.extend(own);
        groups.sort_unstable();
        groups.dedup();
        self.elements.push(groups);
        Ok(self.elements.len() - 1)
    }

    pub(super) fn concept(&mut self, name: &str) -> Result<Group, String> {
        if let Some((_, group)) = BUILT_IN.iter().find(|(n, _)| *n == name) {
            return Ok(*group);
        }
        if let Some(&group) = self.concept_groups.get(name) {
            return Ok(group);
        }
        let group = self.new_group();
        let stems = self.concepts.get(name).ok_or_else(|| unknown(name))?;
        self.feeds.extend(stems.iter().map(|&id| (id, group)));
        self.concept_groups.insert(name.to_owned(), group);
        Ok(group)
    }
}

/// What to do about a name that nothing stands for.
pub(super) fn unknown(name: &str) -> String {
    format!("`@{name}` is no row of concepts.csv: add one or correct the name")
}
