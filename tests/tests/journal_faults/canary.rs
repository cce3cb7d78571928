//! After locking, closing and erasing nothing that was secret lies in any file: 32 texts, and every key that can be reached.

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305,
    aead::{Aead, Payload},
};
use hamroh_core::{
    journal::{
        Journal,
        kdf::KdfCost,
        model::{Kind, NewEntry},
        record::Header,
        seal,
        store::{self, Store},
        trustee,
    },
    sos::{self, model::DeliveryEvent, outbox},
};
use hamroh_tests::{
    fixtures::{call, note, well},
    on_disk::{folder, open, options},
    vfs::{Disk, Vfs},
};
use sha2::{Digest, Sha256};

use super::contains;

const SECRET: &str = "CANARY-SECRET olma nok uzum anor behi";
const SECOND: &str = "CANARY-SECOND-2580";

/// What must not be found, each with its name.
type Needles = Vec<(String, Vec<u8>)>;

fn hits(disk: &Disk, needles: &Needles) -> Vec<String> {
    let mut found = Vec::new();
    for (file, bytes) in disk.files() {
        let there = needles.iter().filter(|(_, needle)| contains(&bytes, needle));
        found.extend(there.map(|(name, _)| format!("{name} in {file}")));
    }
    found
}

fn text(n: usize) -> String {
    format!("CANARY-{n:02}-they-took-my-passport")
}

/// The private key of a view, from the key file and a secret, by the page for strangers.
fn reader_key(keys: &[u8], secret: &str) -> [[u8; 32]; 2] {
    let salt = &keys[20..52];
    let derived = *KdfCost::CHEAP_FOR_TESTS.derive(secret, salt).unwrap();
    let aad = [b"hamroh-keys-1".as_slice(), salt].concat();
    let open = |slot: &[u8]| {
        let nonce: [u8; 24] = slot[..24].try_into().unwrap();
        let payload = Payload { msg: &slot[24..], aad: &aad };
        XChaCha20Poly1305::new((&derived).into()).decrypt((&nonce).into(), payload).ok()
    };
    let plain = keys[116..532].chunks(104).find_map(open).unwrap();
    [plain[32..].try_into().unwrap(), derived]
}

/// Keys that a secret leads to: what it derives, the views' private keys, the keys of their epochs.
fn keys(vfs: &Vfs, code: &str, theirs: &[u8; 32]) -> Needles {
    let files = vfs.disk().files();
    let file = &files.iter().find(|(name, _)| name.ends_with("journal.keys")).unwrap().1;
    let mut needles: Needles = Vec::new();
    let mut readers = vec![*theirs];
    for secret in [SECRET, SECOND, code] {
        let [reader, derived] = reader_key(file, secret);
        needles.push((format!("derived from {secret}"), derived.to_vec()));
        let ring: [u8; 32] = Sha256::digest([b"hamroh-ring-2".as_slice(), &reader].concat()).into();
        needles.push((format!("keyring of {secret}"), ring.to_vec()));
        readers.push(reader);
    }
    let copy = Vfs::new(Disk::holding(vfs.disk().tree()));
    let store = Store::open(&folder().join("journal.sqlite"), false, &options(&copy).store).unwrap();
    let mut journal = None;
    store::for_each_record(store.reading(), |_, row| {
        journal = Some(Header::decode(&row.header)?.journal);
        Ok(())
    })
    .unwrap();
    for epoch in store::epochs(store.reading()).unwrap() {
        for reader in &readers {
            let key = seal::open_epoch(&journal.unwrap(), &epoch.blob, &(*reader).into()).unwrap();
            needles.extend(key.map(|k| (format!("epoch {}", epoch.number), k.to_vec())));
        }
    }
    needles.extend(readers.iter().map(|r| ("reader".to_owned(), r.to_vec())));
    needles
}

#[test]
fn no_secret_lies_in_any_file() {
    let vfs = Vfs::new(Disk::new());
    let disk = vfs.disk();
    let clock = hamroh_tests::fixtures::TestClock::new();
    let (mut journal, _) = Journal::create(folder(), SECRET, true, clock, options(&vfs)).unwrap();
    let (private, public) = trustee::new_pair();
    let theirs = trustee::parse(&private).unwrap();
    journal.set_second_secret(SECRET, SECOND).unwrap();
    let code = journal.new_recovery_code(SECRET).unwrap();
    journal.set_trustee(SECRET, *trustee::parse(&public).unwrap()).unwrap();
    let mut needles: Needles = [SECRET, SECOND, &code, &private]
        .iter()
        .flat_map(|s| [s.to_string(), s.replace('-', "")])
        .map(|s| (s.clone(), s.into_bytes()))
        .collect();
    needles.dedup();
    for n in 0..24 {
        let entry = NewEntry { ordinary: n >= 16 && n % 2 == 0, ..note(Kind::Incident, &text(n)) };
        if n == 8 {
            journal.lock().unwrap();
        }
        if n == 12 {
            journal.unlock(SECRET).unwrap();
        }
        journal.add(&entry).unwrap();
    }
    for n in [24, 25] {
        journal.add(&note(Kind::Incident, &text(n).repeat(400))).unwrap();
    }
    let mut sent = Vec::new();
    for n in [26, 27] {
        let request = sos::model::SosRequest { note: text(n), ..call(false, &["+996312000000"]) };
        sent.push(sos::call_for_help(&mut journal, &request).unwrap().sms);
        let request = sos::model::CheckInRequest { note: text(n + 2), ..well("KG") };
        sent.push(sos::check_in(&mut journal, &request, None).unwrap().sms);
    }
    needles.extend((0..30).map(|n| (text(n), text(n).into_bytes())));
    let texts = needles.len();
    assert!(texts >= 32);
    let messages: Needles = sent.iter().map(|s| (s.clone(), s.clone().into_bytes())).collect();
    // Control: what may be readable is found, so the scan looks where things are.
    assert!(hits(disk, &messages).len() >= sent.len(), "messages on their way are readable");
    journal.lock().unwrap();
    needles.extend(keys(&vfs, &code, &theirs));
    assert_eq!(hits(disk, &needles), Vec::<String>::new(), "locked");
    assert!(hits(disk, &messages).len() >= sent.len());

    for row in outbox::list(&mut journal).unwrap() {
        for event in [DeliveryEvent::Lease, DeliveryEvent::Hand, DeliveryEvent::Acknowledge] {
            outbox::report(&mut journal, row.id, event, "").unwrap();
        }
    }
    let in_log = hits(disk, &messages).len();
    journal.lock().unwrap();
    assert_eq!(hits(disk, &messages), Vec::<String>::new(), "final and locked");
    for secret in [SECOND, &code] {
        journal.unlock(secret).unwrap();
        journal.list().unwrap();
        journal.lock().unwrap();
    }
    needles.extend(messages);
    needles.extend(keys(&vfs, &code, &theirs));
    assert_eq!(hits(disk, &needles), Vec::<String>::new(), "read by others and locked");
    journal.unlock(SECRET).unwrap();
    journal.close().unwrap();
    assert_eq!(hits(disk, &needles), Vec::<String>::new(), "closed");
    let journal = open(&vfs).unwrap();
    let files = disk.files().len();
    journal.erase().unwrap();
    assert_eq!(hits(disk, &needles), Vec::<String>::new(), "erased");
    assert!(disk.files().is_empty());
    println!(
        "proof: journal, canaries: {texts} texts and {} keys and messages, {files} files, 0 hits after lock, close, erase; {in_log} final messages were in the log until the next lock",
        needles.len() - texts
    );
}
