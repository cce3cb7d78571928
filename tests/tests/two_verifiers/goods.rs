//! Bundles as the journal makes them.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use hamroh_core::{
    error::Error,
    geo::Position,
    journal::{
        Journal, bundle,
        model::{FactSheet, Kind, NewAttachment, NewEntry},
    },
    ports::Clock,
    report::Report,
    sos::{
        self,
        model::{DeliveryEvent, SosRequest},
        outbox,
    },
};
use hamroh_tests::fixtures::{SECRET, TestClock, call, note, options, well};

/// A bundle as the journal made it, with the anchors it gave on the way, oldest first.
pub(super) struct Good {
    pub(super) name: &'static str,
    pub(super) bytes: Vec<u8>,
    pub(super) anchors: Vec<String>,
}

/// Makes a journal, lets `write` add to it, and exports what `write` chose to show (nothing named: everything).
pub(super) fn good(name: &'static str, write: impl FnOnce(&mut Session) -> Vec<String>) -> Good {
    let folder = tempfile::tempdir().unwrap();
    let clock = TestClock::new();
    let journal = Journal::create(folder.path(), SECRET, false, clock.clone(), options()).unwrap().0;
    let mut session = Session { journal, clock, anchors: Vec::new(), folder: folder.path().into() };
    let shown = write(&mut session);
    let path = folder.path().join("bundle.zip");
    let report = Report::new("ru", BTreeMap::new());
    let done = bundle::export_with(&mut session.journal, &path, &shown, Some(&report)).unwrap();
    session.anchors.push(done.anchor);
    Good { name, bytes: fs::read(&path).unwrap(), anchors: session.anchors }
}

/// A journal that is being written.
pub(super) struct Session {
    pub(super) journal: Journal,
    pub(super) clock: Arc<TestClock>,
    pub(super) anchors: Vec<String>,
    pub(super) folder: PathBuf,
}

impl Session {
    pub(super) fn add(&mut self, entry: &NewEntry) -> String {
        let done = self.journal.add(entry).unwrap();
        self.anchors.push(done.anchor);
        self.clock.pass(60_000, 60_000);
        done.id
    }

    pub(super) fn attach(
        &mut self,
        media_type: &str,
        refers_to: &str,
        note: &str,
        mut bytes: &[u8],
    ) -> String {
        let request = NewAttachment {
            client_id: String::new(),
            media_type: media_type.into(),
            note: note.into(),
            refers_to: refers_to.into(),
            ordinary: false,
        };
        let done = self.journal.attach(&request, &mut bytes).unwrap();
        self.anchors.push(done.anchor);
        self.clock.pass(1_000, 1_000);
        done.id
    }

    /// Drops the journal without closing it, lets `between` do something to the folder, and opens another with `open`.
    pub(super) fn reopen(
        &mut self,
        between: impl FnOnce(&Path),
        open: impl FnOnce(&Path, Arc<dyn Clock>) -> Result<Journal, Error>,
    ) {
        // Another journal takes the place for a moment.
        let other = tempfile::tempdir().unwrap();
        let clock: Arc<dyn Clock> = self.clock.clone();
        let other = Journal::create(other.path(), SECRET, false, clock.clone(), options()).unwrap().0;
        drop(std::mem::replace(&mut self.journal, other));
        between(&self.folder);
        self.journal = open(&self.folder, clock).unwrap();
    }

    pub(super) fn call(&mut self, request: &SosRequest) {
        let done = sos::call_for_help(&mut self.journal, request).unwrap();
        self.anchors.push(done.acknowledged.anchor);
        for row in &done.outbox {
            for event in [DeliveryEvent::Lease, DeliveryEvent::Fail, DeliveryEvent::Deliver] {
                outbox::report(&mut self.journal, row.id, event, "17").unwrap();
            }
        }
    }
}

/// Every kind of bundle that the journal itself makes.
pub(super) fn good_bundles() -> Vec<Good> {
    vec![
        good("plain", |s| {
            s.add(&note(Kind::Incident, "it happened"));
            let promised = s.add(&note(Kind::Promise, "Мен Мае Сотко келдим 😀"));
            s.add(&NewEntry {
                position: Position::parse("-16.713,98.575").ok(),
                refers_to: promised,
                ordinary: false,
                facts: FactSheet::default(),
                ..note(Kind::Deviation, "another place\0 than promised")
            });
            s.call(&call(false, &["+996312000000", "+998712000000"]));
            sos::check_in(&mut s.journal, &well(""), None).unwrap();
            Vec::new()
        }),
        good("empty", |_| Vec::new()),
        good("long", |s| {
            s.add(&note(Kind::Incident, &"for the court ".repeat(800)));
            Vec::new()
        }),
        good("one shown", |s| {
            s.add(&note(Kind::Incident, "mine"));
            let shown = s.add(&note(Kind::Incident, &"for the court ".repeat(400)));
            s.add(&note(Kind::Incident, "mine too"));
            vec![shown]
        }),
        good("drill", |s| {
            s.call(&call(true, &[]));
            s.add(&note(Kind::Drill, "practice"));
            Vec::new()
        }),
        good("drill not shown", |s| {
            s.call(&call(true, &[]));
            vec![s.add(&note(Kind::Incident, "no practice"))]
        }),
        good("recovered", |s| {
            s.add(&note(Kind::Incident, "before"));
            s.reopen(|_| (), |folder, clock| Journal::open(folder, clock, options()));
            s.add(&note(Kind::Incident, "after"));
            s.journal.unlock(SECRET).unwrap();
            Vec::new()
        }),
        good("clock set back", |s| {
            s.add(&note(Kind::Incident, "before"));
            s.clock.pass(-10 * 365 * 86_400_000, 0);
            s.add(&note(Kind::Incident, "ten years earlier"));
            Vec::new()
        }),
        good("clock fast", |s| {
            s.add(&note(Kind::Incident, "before"));
            s.clock.pass(90_000, 0);
            let after = s.add(&note(Kind::Incident, "after"));
            vec![after]
        }),
        good("clock broken", |s| {
            s.add(&note(Kind::Incident, "before"));
            s.clock.break_down(true);
            s.add(&note(Kind::Incident, "no clock"));
            s.call(&call(false, &[]));
            Vec::new()
        }),
        good("many", |s| {
            for i in 0..40 {
                s.add(&note(Kind::Incident, &format!("note {i}")));
            }
            Vec::new()
        }),
        good("facts and files", |s| {
            with_facts_and_files(s);
            Vec::new()
        }),
        good("one file shown", |s| {
            let [first, photo, _] = with_facts_and_files(s);
            vec![first, photo]
        }),
        good("no file shown", |s| {
            let [first, ..] = with_facts_and_files(s);
            vec![first]
        }),
        good("file damaged on the phone", |s| {
            with_facts_and_files(s);
            let damage = |folder: &Path| {
                let file = rusqlite::Connection::open(folder.join("journal.sqlite")).unwrap();
                file.execute("UPDATE piece SET sealed = zeroblob(length(sealed)) WHERE id = 1", []).unwrap();
            };
            s.reopen(damage, |folder, clock| Journal::open(folder, clock, options()));
            s.journal.unlock(SECRET).unwrap();
            Vec::new()
        }),
        good("set aside", |s| {
            s.add(&note(Kind::Incident, "in the file that is lost"));
            let lose = |folder: &Path| fs::write(folder.join("journal.sqlite"), "no journal").unwrap();
            s.reopen(lose, |folder, clock| Ok(Journal::renew(folder, clock, options())?.0));
            s.journal.unlock(SECRET).unwrap();
            // Those of the journal that was lost do not belong to this one.
            s.anchors.clear();
            with_facts_and_files(s);
            Vec::new()
        }),
    ]
}

/// A note in several parts with facts, a photo of it with a note in parts, and a recording twice; the first three ids.
pub(super) fn with_facts_and_files(s: &mut Session) -> [String; 3] {
    let facts = FactSheet {
        time: "в мае".into(),
        place: "KK Park".into(),
        people: "“Leo”, +95 9".into(),
        words: "you owe 3000 $".into(),
        money: "3000 $".into(),
        ..FactSheet::default()
    };
    let first = s.add(&NewEntry { facts, ..note(Kind::Incident, &"what they said ".repeat(300)) });
    let only = FactSheet { papers: "passport".into(), ..FactSheet::default() };
    s.add(&NewEntry { facts: only, ..note(Kind::Deviation, "") });
    let photo = s.attach("image/jpeg", &first, &"on the left ".repeat(400), &[0xd8; 70_000]);
    let voice = s.attach("audio/mp4", "", "", b"a voice");
    s.attach("audio/ogg", &first, "again", b"a voice");
    [first, photo, voice]
}
