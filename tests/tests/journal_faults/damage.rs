//! Flipped bits and cut files: no wrong record is shown, none is missing without a word, and what is intact comes back.

use std::collections::BTreeMap;

use hamroh_core::journal::{
    Journal,
    anchor::Anchor,
    model::{Entry, JournalListing, NewEntry, Verdict},
    parse_id,
    record::Header,
    store::{self, RecordRow, Store},
    verify,
};
use hamroh_core::sos::{model::OutboxRow, outbox};
use hamroh_core::words::Words;
use hamroh_tests::{
    fixtures::SECRET,
    on_disk::{MORE, add, call, create, entry, folder, open, options, renew},
    random::Random,
    vfs::{Disk, Tree, Vfs},
};

use super::contains;

/// Where bytes lie: file, first, behind the last.
type Span = (String, usize, usize);

/// What one change does.
#[derive(Clone, Copy, Debug)]
enum Harm {
    Flip(usize),
    Cut(usize),
}

impl Harm {
    fn spares(self, file: &str, span: &Span) -> bool {
        span.0 != file
            || match self {
                Self::Flip(bit) => !(span.1..span.2).contains(&(bit / 8)),
                Self::Cut(at) => span.2 <= at,
            }
    }
}

/// A journal and all that is known of it.
struct Whole {
    tree: Tree,
    entries: Vec<Entry>,
    outbox: Vec<OutboxRow>,
    rows: Vec<RecordRow>,
    anchor: Anchor,
    /// By id: copies of the record, copies of its epoch's blob.
    places: BTreeMap<String, [Vec<Span>; 2]>,
}

fn write_history(vfs: &Vfs, closed: bool) -> (Anchor, Tree) {
    let mut journal = create(vfs).unwrap();
    let mut anchor = String::new();
    for id in 1..=30 {
        match id {
            8 | 20 => journal.lock().unwrap(),
            14 => journal.unlock(SECRET).unwrap(),
            24 if !closed => journal.lock().unwrap(),
            _ => {}
        }
        anchor = match id % 10 {
            3 => call(&mut journal, id).unwrap().acknowledged.anchor,
            6 if id < 20 => journal.add(&NewEntry { ordinary: true, ..entry(id) }).unwrap().anchor,
            _ => add(&mut journal, id).unwrap().anchor,
        };
    }
    // Killed, the log is left; the copy is taken before SQLite tidies up.
    let killed = vfs.disk().tree();
    journal.close().unwrap();
    (Anchor::parse(&anchor).unwrap(), if closed { vfs.disk().tree() } else { killed })
}

fn all_places(files: &[(String, Vec<u8>)], needle: &[u8]) -> Vec<Span> {
    let mut found = Vec::new();
    for (name, bytes) in files.iter().filter(|(name, _)| name.contains("sqlite")) {
        let starts = (0..bytes.len()).filter(|i| bytes[*i..].starts_with(needle));
        found.extend(starts.map(|i| (name.clone(), i, i + needle.len())));
    }
    found
}

impl Whole {
    fn new(closed: bool) -> Self {
        let (anchor, tree) = write_history(&Vfs::new(Disk::new()), closed);
        let vfs = Vfs::new(Disk::holding(tree.clone()));
        let files = vfs.disk().files();
        let mut journal = open(&vfs).unwrap();
        journal.unlock(SECRET).unwrap();
        let listing = journal.list().unwrap();
        let outbox = outbox::list(&mut journal).unwrap();
        drop(journal);
        assert!(!listing.damaged && listing.entries.len() == 30);
        let store = Store::open(&folder().join("journal.sqlite"), false, &options(&vfs).store).unwrap();
        let mut rows = Vec::new();
        store::for_each_record(store.reading(), |_, row| {
            rows.push(row);
            Ok(())
        })
        .unwrap();
        let epochs = store::epochs(store.reading()).unwrap();
        let mut places = BTreeMap::new();
        for entry in &listing.entries {
            let client = store::client_hash(&parse_id(&entry.id, "id").unwrap());
            let seq = store::find_client(store.reading(), &client).unwrap().unwrap();
            let row = &rows[usize::try_from(seq).unwrap()];
            let envelope = [row.header.as_slice(), &row.signature, &row.sealed].concat();
            let epoch = Header::decode(&row.header).unwrap().epoch;
            let blob = &epochs.iter().find(|e| e.hash == epoch).unwrap().blob;
            let both = [all_places(&files, &envelope), all_places(&files, blob)];
            assert!(both.iter().all(|spans| !spans.is_empty()));
            places.insert(entry.id.clone(), both);
        }
        // Looking wrote records too, behind those that the files hold.
        let known = rows.iter().filter(|r| contains(&files_of(&files), &r.header)).cloned().collect();
        Self { tree, outbox, entries: listing.entries, rows: known, anchor, places }
    }

    fn harmed(&self, file: &str, harm: Harm) -> Disk {
        let mut tree = self.tree.clone();
        let id = tree.find(file).unwrap();
        let image = tree.content_mut(id);
        match harm {
            Harm::Flip(bit) => {
                let mut byte = [0];
                image.read_at(bit as u64 / 8, &mut byte);
                image.write_at(bit as u64 / 8, &[byte[0] ^ 1 << (bit % 8)]);
            }
            Harm::Cut(at) => image.resize(at as u64),
        }
        Disk::holding(tree)
    }

    fn sizes(&self) -> Vec<(String, usize)> {
        self.tree.entries().map(|(name, image)| (name.to_owned(), image.bytes().len())).collect()
    }
}

fn files_of(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    files.iter().filter(|(name, _)| name.contains("sqlite")).flat_map(|(_, bytes)| bytes.clone()).collect()
}

/// What the owner of a harmed journal sees.
#[derive(Debug, PartialEq, Eq)]
enum Seen {
    /// The same contents, and they are proven.
    Same,
    /// So are all records, but a message is missing, says that it is damaged, or is in another state.
    Outbox,
    /// An error at opening or unlocking.
    Refused,
    /// The list or the verdict says that something is wrong.
    Said,
    /// The list is a whole, older one: only what others received tells.
    OnlyAnchor,
    Silent(String),
}

/// A wrong entry, if one is shown. `ordinary` is compared where it is known.
fn wrong(listing: &JournalListing, right: &[Entry], salvaged: bool) -> Option<String> {
    let mut rest = right.iter();
    let shown = listing.entries.iter().filter(|e| e.note != MORE);
    let same = |a: &Entry, b: &Entry| {
        if salvaged { (&a.id, a.kind, &a.at, &a.note) == (&b.id, b.kind, &b.at, &b.note) } else { a == b }
    };
    shown.into_iter().find(|e| !rest.any(|r| same(r, e))).map(|e| format!("shown: {e:?}"))
}

fn observe(vfs: &Vfs, whole: &Whole) -> Seen {
    let Ok(mut journal) = open(vfs) else { return Seen::Refused };
    let verdict = verify::verify_store(&mut journal, &[whole.anchor], &Words::new("en")).map(|v| v.verdict);
    if journal.unlock(SECRET).is_err() {
        return Seen::Refused;
    }
    let listing = journal.list();
    let outbox = outbox::list(&mut journal);
    drop(journal);
    let valid = matches!(verdict, Ok(Verdict::Valid));
    let Ok(listing) = listing else { return Seen::Said };
    if let Some(wrong) = wrong(&listing, &whole.entries, false) {
        return Seen::Silent(wrong);
    }
    let complete = listing.entries.len() == whole.entries.len();
    if valid && !complete && !is_chain_whole(vfs, &whole.rows) {
        return Seen::Silent("VALID without a record".into());
    }
    if let Ok(rows) = &outbox
        && let Some(row) = rows.iter().find(|row| !is_as_written(row, &whole.outbox))
    {
        return Seen::Silent(format!("to be sent: {row:?}"));
    }
    match (valid, complete && !listing.damaged, listing.damaged) {
        (true, true, _) if outbox.as_ref().is_ok_and(|rows| *rows != whole.outbox) => Seen::Outbox,
        (true, true, _) => Seen::Same,
        (true, false, false) => Seen::Silent("VALID, and the list is short".into()),
        (false, false, false) if matches!(&verdict, Ok(Verdict::RolledBack)) => Seen::OnlyAnchor,
        (false, false, false) if verdict.is_ok() => Seen::Silent("a short list without a word".into()),
        _ => Seen::Said,
    }
}

/// A message goes to whom it was meant for with the words that were meant, or says that it is damaged.
fn is_as_written(row: &OutboxRow, written: &[OutboxRow]) -> bool {
    let fixed = |row: &OutboxRow| {
        let OutboxRow { record, kind, follows, recipient, channel, text, .. } = row.clone();
        (record, kind, follows, recipient, channel, text)
    };
    row.failure == "damaged" && row.text.is_empty() && !row.can_send
        || written.iter().any(|w| fixed(w) == fixed(row))
}

fn is_chain_whole(vfs: &Vfs, rows: &[RecordRow]) -> bool {
    let Ok(store) = Store::open(&folder().join("journal.sqlite"), false, &options(vfs).store) else {
        return false;
    };
    let mut found = Vec::new();
    let read = store::for_each_record(store.reading(), |_, row| {
        found.push(row);
        Ok(())
    });
    let same = |(a, b): (&RecordRow, &RecordRow)| {
        a.header == b.header && a.signature == b.signature && a.sealed == b.sealed
    };
    read.is_ok() && found.len() >= rows.len() && found.iter().zip(rows).all(same)
}

/// Sets the harmed file aside: every intact record comes back, none is wrong, and writing goes on. `false` without readers.
fn salvage(disk: Disk, whole: &Whole, file: &str, harm: Harm) -> bool {
    let vfs = Vfs::new(disk);
    let Ok(mut journal) = renew(&vfs) else {
        assert!(file.ends_with("journal.keys"), "{file} {harm:?} cannot be set aside");
        return false;
    };
    journal.unlock(SECRET).unwrap();
    let found = journal.salvaged().unwrap();
    assert_eq!(wrong(&found, &whole.entries, true), None, "{file} {harm:?}");
    for (id, copies) in &whole.places {
        let intact = copies.iter().all(|spans| spans.iter().any(|span| harm.spares(file, span)));
        assert!(
            !intact || found.entries.iter().any(|e| e.id == *id),
            "{file} {harm:?}: intact record {id} not found"
        );
    }
    journal.add(&hamroh_tests::fixtures::note(hamroh_core::journal::model::Kind::Incident, MORE)).unwrap();
    Journal::close(journal).unwrap();
    true
}

/// One of each stretch of `step`, drawn.
fn sample(all: usize, step: usize, random: &mut Random) -> impl Iterator<Item = usize> {
    let step = step.max(1);
    (0..all).step_by(step).map(move |at| at + random.below(step.min(all - at) as u64) as usize)
}

/// What the long form takes at most: of small files it tries everything.
const LONG: usize = 61;

/// Bits and cuts to try in this file: more of the small files than of the others.
fn harms(name: &str, size: usize, (closed, step): (bool, usize), random: &mut Random) -> Vec<Harm> {
    let small = name.ends_with("keys") || name.ends_with("wrap");
    let ballast = name.ends_with("ballast");
    let (flips, cuts) = match (small, ballast) {
        // They are the same whether or not there is a log.
        (true, _) if step == 1 || (closed && step <= LONG) => (1, 1),
        (true, _) if closed => (5, 3),
        (true, _) => (16, 16),
        (_, true) => (size, size),
        _ => (step, step.div_ceil(3)),
    };
    let bits: Vec<usize> = sample(size * 8, flips, random).collect();
    let ends: Vec<usize> = sample(size, cuts, random).collect();
    bits.into_iter().map(Harm::Flip).chain(ends.into_iter().map(Harm::Cut)).collect()
}

/// One share of what is tried: so many of them are the whole. The long form takes hours, and what a share told is kept.
#[derive(Clone, Copy)]
struct Share(usize, usize);

impl Share {
    fn has(self, nth: usize) -> bool {
        nth % self.1 == self.0 - 1
    }
}

fn play(closed: bool, share: Share) {
    let whole = Whole::new(closed);
    // The long form takes every bit and every cut of every file.
    let step = hamroh_tests::step("JOURNAL_DAMAGE_STEP", if closed { 1_201 } else { 4_801 });
    let mut random = Random::new(7);
    let (mut flips, mut cuts, mut counts, mut salvaged) = (0, 0, [0; 6], 0);
    let mut silent = Vec::new();
    for (file, size) in whole.sizes() {
        let all = harms(&file, size, (closed, step), &mut random).into_iter().enumerate();
        for (n, harm) in all.filter(|(n, _)| share.has(*n)) {
            match harm {
                Harm::Flip(_) => flips += 1,
                Harm::Cut(_) => cuts += 1,
            }
            let disk = whole.harmed(&file, harm);
            let again = Disk::holding(disk.tree());
            let seen = observe(&Vfs::new(disk), &whole);
            let small = file.ends_with("keys") || file.ends_with("wrap");
            if !matches!(seen, Seen::Same | Seen::Outbox) && (!small || (n / share.1).is_multiple_of(16)) {
                salvaged += u32::from(salvage(again, &whole, &file, harm));
            }
            counts[match seen {
                Seen::Same => 0,
                Seen::Refused => 1,
                Seen::Said => 2,
                Seen::OnlyAnchor => 3,
                Seen::Outbox => 4,
                Seen::Silent(what) => {
                    silent.push(format!("{file} {harm:?}: {what}"));
                    5
                }
            }] += 1;
        }
    }
    let [same, refused, said, anchor, outbox, _] = counts;
    let name = if closed { "closed" } else { "with a log" };
    println!(
        "proof: journal, damage, {name}, {} of {}: {flips} flips, {cuts} cuts: {same} harmless, {refused} refused, {said} said, {anchor} seen by the anchor alone, {outbox} in the outbox and not said, {} silent; {salvaged} set aside, every intact record found",
        share.0,
        share.1,
        silent.len()
    );
    for one in silent.iter().take(8) {
        eprintln!("  {one}");
    }
    assert!(silent.is_empty(), "{} silent", silent.len());
}

macro_rules! never_silent {
    ($($name:ident: $closed:literal, $share:literal of $shares:literal;)*) => {
        $(#[test]
        fn $name() {
            play($closed, Share($share, $shares));
        })*
    };
}

never_silent! {
    damage_of_a_closed_journal_is_never_silent_1: true, 1 of 4;
    damage_of_a_closed_journal_is_never_silent_2: true, 2 of 4;
    damage_of_a_closed_journal_is_never_silent_3: true, 3 of 4;
    damage_of_a_closed_journal_is_never_silent_4: true, 4 of 4;
    damage_of_a_journal_with_a_log_is_never_silent_1: false, 1 of 8;
    damage_of_a_journal_with_a_log_is_never_silent_2: false, 2 of 8;
    damage_of_a_journal_with_a_log_is_never_silent_3: false, 3 of 8;
    damage_of_a_journal_with_a_log_is_never_silent_4: false, 4 of 8;
    damage_of_a_journal_with_a_log_is_never_silent_5: false, 5 of 8;
    damage_of_a_journal_with_a_log_is_never_silent_6: false, 6 of 8;
    damage_of_a_journal_with_a_log_is_never_silent_7: false, 7 of 8;
    damage_of_a_journal_with_a_log_is_never_silent_8: false, 8 of 8;
}

/// No hash covers the number of an epoch's row: what readers found out belongs to the hash of the epoch.
#[test]
fn a_changed_number_of_an_epoch_hides_nothing() {
    let whole = Whole::new(true);
    // Number 1, then the head of its row: five bytes, nothing, a hash.
    let places = all_places(&Disk::holding(whole.tree.clone()).files(), &[1, 5, 0, 0x4c]);
    assert_eq!(places.len(), 1);
    let (file, at, _) = &places[0];
    for bit in 0..7 {
        let seen = observe(&Vfs::new(whole.harmed(file, Harm::Flip(at * 8 + bit))), &whole);
        assert!(matches!(seen, Seen::Said | Seen::Same | Seen::Refused), "bit {bit}: {seen:?}");
    }
}

/// A flipped bit in the tree of the file can put one page in the place of another: what stands there is not shown twice.
#[test]
fn a_page_in_the_place_of_another_shows_nothing_twice() {
    let whole = Whole::new(true);
    let vfs = Vfs::new(Disk::holding(whole.tree.clone()));
    let file = vfs.connect().unwrap();
    let number = |sql: &str| file.query_row(sql, [], |r| r.get::<_, u32>(0)).unwrap() as usize;
    let size = number("PRAGMA page_size");
    let root = (number("SELECT rootpage FROM sqlite_schema WHERE name = 'record'") - 1) * size;
    drop(file);
    let id = whole.tree.find(Vfs::PATH).unwrap();
    let bytes = whole.tree.entries().find(|(name, _)| *name == Vfs::PATH).unwrap().1.bytes();
    let two = |at: usize| usize::from(u16::from_be_bytes([bytes[at], bytes[at + 1]]));
    // Interior page of a table (sqlite.org/fileformat2.html, 1.6): where the numbers of its pages stand, the last in its head.
    assert_eq!(bytes[root], 5);
    let mut children: Vec<usize> = (0..two(root + 3)).map(|n| root + two(root + 12 + 2 * n)).collect();
    children.push(root + 8);
    assert!(children.len() > 2);
    for (here, there) in children.iter().flat_map(|a| children.iter().map(move |b| (*a, *b))) {
        let mut tree = whole.tree.clone();
        tree.content_mut(id).write_at(here as u64, &bytes[there..there + 4]);
        let seen = observe(&Vfs::new(Disk::holding(tree)), &whole);
        let right =
            if here == there { seen == Seen::Same } else { matches!(seen, Seen::Said | Seen::Refused) };
        assert!(right, "{here} {there}: {seen:?}");
    }
}

/// Pages are copied when they are rewritten. A copy whose header decayed is another record with the same number: of the last one, which
/// nothing follows, it must not be taken for the record.
#[test]
fn a_damaged_copy_of_the_last_record_hides_no_intact_one() {
    let whole = Whole::new(true);
    let [copies, _] = &whole.places[&whole.entries.last().unwrap().id];
    let (file, from, to) = &copies[0];
    let size = whole.sizes().into_iter().find(|(name, _)| name == file).unwrap().1;
    let id = whole.tree.find(file).unwrap();
    let header = whole.rows.last().unwrap().header.len();
    for bit in (0..header * 8).step_by(5) {
        let mut tree = whole.tree.clone();
        let image = tree.content_mut(id);
        let mut copy = vec![0; to - from];
        image.read_at(*from as u64, &mut copy);
        copy[bit / 8] ^= 1 << (bit % 8);
        image.write_at(size as u64, &copy);
        salvage(Disk::holding(tree), &whole, file, Harm::Cut(usize::MAX));
    }
}

/// What a program without hashes makes of the same: it shows wrong data as right.
#[test]
fn control_plain_rows_are_silently_wrong() {
    let vfs = Vfs::new(Disk::new());
    let file = vfs.connect().unwrap();
    file.execute_batch("CREATE TABLE record (seq INTEGER PRIMARY KEY, body BLOB NOT NULL) STRICT").unwrap();
    for n in 0..30u8 {
        file.execute("INSERT INTO record (body) VALUES (?1)", [[n; 600]]).unwrap();
    }
    drop(file);
    let read = |vfs: &Vfs| -> rusqlite::Result<Vec<(i64, Vec<u8>)>> {
        let file = vfs.connect()?;
        let mut statement = file.prepare("SELECT seq, body FROM record ORDER BY seq")?;
        statement.query_map([], |r| Ok((r.get(0)?, r.get(1)?)))?.collect()
    };
    let right = read(&vfs).unwrap();
    let tree = vfs.disk().tree();
    let size = tree.entries().map(|(_, image)| image.bytes().len()).sum::<usize>();
    let mut random = Random::new(7);
    let (mut trials, mut silent) = (0, 0);
    for bit in sample(size * 8, 97, &mut random) {
        let mut tree = tree.clone();
        let id = tree.find(Vfs::PATH).unwrap();
        let mut byte = [0];
        tree.content_mut(id).read_at(bit as u64 / 8, &mut byte);
        tree.content_mut(id).write_at(bit as u64 / 8, &[byte[0] ^ 1 << (bit % 8)]);
        let found = read(&Vfs::new(Disk::holding(tree)));
        trials += 1;
        silent += u32::from(found.is_ok_and(|rows| rows != right));
    }
    let share = f64::from(silent) * 100.0 / f64::from(trials);
    println!("proof: journal, control plain rows: {trials} flips, {silent} silent ({share:.1} %)");
    assert!(share > 30.0);
}
