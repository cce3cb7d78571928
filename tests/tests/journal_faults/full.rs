//! A full disk in the middle of a call for help: the ballast is given away, and comes back when there is room.

use hamroh_core::{
    error::Error,
    sos::{
        self,
        model::{Delivery, DeliveryEvent, SosRequest},
        outbox,
    },
};
use hamroh_tests::{
    crash::{Acks, Options, RecordId, run},
    fixtures::SECRET,
    on_disk::{add, call, create, open, request, shown},
    vfs::{Disk, Vfs},
};

fn has_ballast(disk: &Disk) -> bool {
    disk.files().iter().any(|(name, _)| name.ends_with("journal.ballast"))
}

/// A disk with so many free bytes.
fn leave(disk: &Disk, room: usize) {
    disk.set_capacity(Some(disk.taken() + room as u64));
}

/// The amounts of room that are tried.
fn rooms() -> impl Iterator<Item = usize> {
    (0..40_000).step_by(hamroh_tests::step("JOURNAL_ROOM", 500))
}

/// Notes until the disk is full; the number of the first that found no room.
fn fill(journal: &mut hamroh_core::journal::Journal, mut done: impl FnMut(RecordId)) -> RecordId {
    for id in 1..2_000 {
        match add(journal, id) {
            Ok(_) => done(id),
            Err(Error::Full) => return id,
            Err(other) => panic!("note {id}: {other}"),
        }
    }
    panic!("never full");
}

#[test]
fn a_call_for_help_finds_room_on_a_full_disk_and_survives_a_power_cut() {
    let calls = std::cell::Cell::new(0u32);
    let script = |vfs: &Vfs, acks: &Acks| {
        let disk = vfs.disk();
        let mut journal = create(vfs).map_err(|e| e.to_string())?;
        leave(disk, 20_000);
        (1..2_000).for_each(|id| acks.attempt(id));
        let first = fill(&mut journal, |id| acks.ack(id));
        assert!(has_ballast(disk));
        assert!(matches!(add(&mut journal, first), Err(Error::Full)), "and stays full for notes");
        for id in 3_000..4_000 {
            acks.attempt(id);
            match call(&mut journal, id) {
                Ok(_) => acks.ack(id),
                Err(Error::Full) => break,
                Err(other) => panic!("call {id}: {other}"),
            }
            calls.set(calls.get() + 1);
        }
        assert!(!has_ballast(disk));
        disk.set_capacity(None);
        acks.around(4_000, || add(&mut journal, 4_000)).map_err(|e| e.to_string())?;
        journal.close().map_err(|e| e.to_string())?;
        assert!(has_ballast(disk), "there is room again");
        Ok(())
    };
    let recover = |vfs: &Vfs| {
        let mut journal = match open(vfs) {
            Err(Error::NotFound(_)) => return Ok(Vec::new()),
            other => other.map_err(|e| format!("open: {e}"))?,
        };
        journal.unlock(SECRET).map_err(|e| format!("unlock: {e}"))?;
        shown(&mut journal)
    };
    let states = hamroh_tests::step("POWER_LOSS_STATES", 400);
    let outcome = run(script, recover, &Options { states, ..Options::default() }).unwrap();
    println!(
        "proof: journal, full disk: {} calls on it, {} states, lost {}, corrupt {}",
        calls.get(),
        outcome.states,
        outcome.lost,
        outcome.corrupt
    );
    assert!(outcome.is_clean(), "{outcome:?}");
    assert!(calls.get() >= 20, "{} calls", calls.get());
}

#[test]
fn what_was_written_down_on_a_full_disk_can_leave_it() {
    let vfs = Vfs::new(Disk::new());
    let mut journal = create(&vfs).unwrap();
    leave(vfs.disk(), 20_000);
    fill(&mut journal, |_| {});
    let recipients: Vec<String> = (0..6).map(|n| format!("+99631200000{n}")).collect();
    let sent = sos::call_for_help(&mut journal, &SosRequest { recipients, ..request(3_000) }).unwrap();
    for row in &sent.outbox {
        for event in
            [DeliveryEvent::Lease, DeliveryEvent::Hand, DeliveryEvent::Accept, DeliveryEvent::Deliver]
        {
            outbox::report(&mut journal, row.id, event, "").unwrap();
        }
    }
    let rows = outbox::list(&mut journal).unwrap();
    assert!(rows.len() == 6 && rows.iter().all(|row| row.state == Delivery::Delivered));
    println!("proof: journal, full disk: one call to 6 people and 24 reports fit");
}

#[test]
fn every_number_of_free_bytes_is_enough_for_a_call() {
    let mut given_away = 0;
    for room in rooms() {
        let vfs = Vfs::new(Disk::new());
        let mut journal = create(&vfs).unwrap();
        add(&mut journal, 1).unwrap();
        leave(vfs.disk(), room);
        let sent = call(&mut journal, 2).unwrap();
        assert_eq!(sent.outbox.len(), 1);
        // Locking, and starting anew, on the same full disk.
        journal.lock().unwrap();
        drop(journal);
        let mut journal = open(&vfs).unwrap();
        call(&mut journal, 3).unwrap();
        given_away += u32::from(!has_ballast(vfs.disk()));
        vfs.disk().set_capacity(None);
        journal.unlock(SECRET).unwrap();
        assert_eq!(shown(&mut journal).unwrap(), [1, 2, 3], "{room} free bytes");
        journal.close().unwrap();
        assert!(has_ballast(vfs.disk()));
    }
    assert!(given_away > 0);
    println!("proof: journal, every amount of room: the ballast was given away in {given_away}");
}

#[test]
fn the_recovery_code_on_paper_opens_until_another_was_shown() {
    let mut shown = 0;
    for room in rooms() {
        let vfs = Vfs::new(Disk::new());
        let mut journal = create(&vfs).unwrap();
        let on_paper = journal.new_recovery_code(SECRET).unwrap();
        leave(vfs.disk(), room);
        let code = match journal.new_recovery_code(SECRET) {
            Ok(code) => {
                shown += 1;
                code
            }
            Err(_) => on_paper,
        };
        vfs.disk().set_capacity(None);
        drop(journal);
        open(&vfs).unwrap().unlock(&code).unwrap_or_else(|e| panic!("{room} free bytes: {e}"));
    }
    assert!(shown > 0);
}
