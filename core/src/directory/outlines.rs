//! What each guide says that does not age: its sections and their lines, as keys of the words.
//!
//! Lines and the pack's facts stand in one order by their place: the hundreds are the section, a fact of place 310 stands
//! between the lines 301 and 311.

/// One guide.
#[derive(Debug)]
pub(super) struct Outline {
    /// Stable id, one of [`crate::pack::guide_rows::GUIDES`].
    pub(super) id: &'static str,
    /// The country it is about; the reader's own place otherwise.
    pub(super) about: Option<&'static str>,
    pub(super) title: &'static str,
    pub(super) lead: &'static str,
    pub(super) sections: &'static [Section],
}

/// One section: everything from its place up to the next section's.
#[derive(Debug)]
pub(super) struct Section {
    pub(super) place: u32,
    pub(super) heading: &'static str,
    pub(super) lines: &'static [(u32, &'static str)],
}

/// Every guide.
pub(super) const OUTLINES: [Outline; 5] = [CONSUL, LOST, EXIT, TAKEN, ARRIVAL];

const CONSUL: Outline = Outline {
    id: "consul",
    about: None,
    title: "guides-consul-title",
    lead: "guides-consul-lead",
    sections: &[
        Section {
            place: 100,
            heading: "guides-consul-can",
            lines: &[
                (101, "guides-consul-can-papers"),
                (102, "guides-consul-can-family"),
                (103, "guides-consul-can-lawyer"),
                (104, "guides-consul-can-visit"),
                (105, "guides-consul-can-write"),
            ],
        },
        Section {
            place: 200,
            heading: "guides-consul-cannot",
            lines: &[(201, "guides-consul-cannot-order"), (220, "guides-consul-cannot-other")],
        },
        Section {
            place: 300,
            heading: "guides-consul-call",
            lines: &[
                (301, "guides-consul-call-first"),
                (302, "guides-consul-call-name"),
                (303, "guides-consul-call-next"),
            ],
        },
    ],
};

const LOST: Outline = Outline {
    id: "lost",
    about: None,
    title: "guides-lost-title",
    lead: "guides-lost-lead",
    sections: &[
        Section {
            place: 100,
            heading: "guides-lost-first",
            lines: &[
                (101, "guides-lost-first-police"),
                (102, "guides-lost-first-fear"),
                (103, "guides-lost-first-stayed"),
                (104, "guides-lost-first-call"),
            ],
        },
        Section {
            place: 200,
            heading: "guides-lost-paper",
            lines: &[(201, "guides-lost-paper-ask"), (290, "guides-lost-paper-transit")],
        },
        Section {
            place: 300,
            heading: "guides-lost-bring",
            lines: &[(301, "guides-lost-bring-proof"), (390, "guides-lost-bring-nothing")],
        },
        Section { place: 400, heading: "guides-lost-leave", lines: &[(401, "guides-lost-leave-stamp")] },
    ],
};

const EXIT: Outline = Outline {
    id: "exit",
    about: Some("TH"),
    title: "guides-exit-title",
    lead: "guides-exit-lead",
    sections: &[
        Section {
            place: 100,
            heading: "guides-exit-freed",
            lines: &[
                (101, "guides-exit-freed-say"),
                (102, "guides-exit-freed-sign"),
                (103, "guides-exit-freed-lawyer"),
                (104, "guides-exit-freed-phone"),
            ],
        },
        Section {
            place: 200,
            heading: "guides-exit-late",
            lines: &[(201, "guides-exit-late-self"), (202, "guides-exit-late-first")],
        },
        Section {
            place: 300,
            heading: "guides-exit-road",
            lines: &[(301, "guides-exit-road-papers"), (302, "guides-exit-road-held")],
        },
    ],
};

const TAKEN: Outline = Outline {
    id: "taken",
    about: None,
    title: "guides-taken-title",
    lead: "guides-taken-lead",
    sections: &[
        Section { place: 100, heading: "guides-taken-what", lines: &[(101, "guides-taken-what-sign")] },
        Section {
            place: 200,
            heading: "guides-taken-do",
            lines: &[
                (201, "guides-taken-do-ask"),
                (202, "guides-taken-do-fight"),
                (203, "guides-taken-do-note"),
                (204, "guides-taken-do-call"),
                (205, "guides-taken-do-leave"),
            ],
        },
        Section {
            place: 300,
            heading: "guides-taken-danger",
            lines: &[
                (301, "guides-taken-danger-locked"),
                (302, "guides-taken-danger-debt"),
                (303, "guides-taken-danger-phone"),
            ],
        },
    ],
};

const ARRIVAL: Outline = Outline {
    id: "arrival",
    about: None,
    title: "guides-arrival-title",
    lead: "guides-arrival-lead",
    sections: &[
        Section {
            place: 100,
            heading: "guides-arrival-now",
            lines: &[
                (101, "guides-arrival-now-network"),
                (102, "guides-arrival-now-copy"),
                (103, "guides-arrival-now-stamp"),
                (104, "guides-arrival-now-keep"),
            ],
        },
        Section {
            place: 200,
            heading: "guides-arrival-met",
            lines: &[
                (201, "guides-arrival-met-compare"),
                (202, "guides-arrival-met-border"),
                (203, "guides-arrival-met-send"),
            ],
        },
        Section {
            place: 300,
            heading: "guides-arrival-sleep",
            lines: &[
                (301, "guides-arrival-sleep-hour"),
                (302, "guides-arrival-sleep-numbers"),
                (303, "guides-arrival-sleep-sim"),
            ],
        },
    ],
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::guide_rows::GUIDES;

    #[test]
    fn every_guide_is_known_to_the_pack_and_in_order() {
        assert_eq!(OUTLINES.each_ref().map(|o| o.id), GUIDES);
        for outline in &OUTLINES {
            let places = outline
                .sections
                .iter()
                .flat_map(|s| std::iter::once(s.place).chain(s.lines.iter().map(|(place, _)| *place)));
            assert!(places.is_sorted(), "{}", outline.id);
            assert!(outline.sections.iter().all(|s| !s.lines.is_empty() && s.place % 100 == 0));
        }
    }
}
