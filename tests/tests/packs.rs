//! Packs from outside: what is believed, and every way to cheat that The Update Framework 1.0.34 lists (section 1.5.2), as
//! it looks here. Whatever comes, what answered before still answers.

// A test may stop at the first surprise.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

use std::{path::Path, sync::Arc};

use hamroh_core::{
    directory::installed::Installed,
    disk::{Disk, SystemDisk},
    error::Error,
    pack::{
        Pack, Refusal,
        container::{MAX_FILE, PackFile},
        floor::MAX_JUMP,
        manifest::SignedManifest,
        rows::Rows,
        seed::Seed,
        signed::Signed,
        trust::Trust,
    },
};
use hamroh_tests::packs::{NUMBER, changed, root, seed_as, sign, signed_file, signed_root};

/// The phone: the seed, in memory.
fn phone() -> Installed {
    Installed::open(None, Seed::built_in().unwrap(), Trust::development()).unwrap()
}

fn refusal(outcome: Result<(), Error>) -> Refusal {
    match outcome {
        Err(Error::Refused(why)) => why,
        other => panic!("not refused: {other:?}"),
    }
}

/// Offers a file to a fresh phone, which must refuse it for this reason and answer as before.
fn refused(file: &[u8], why: Refusal) {
    let mut phone = phone();
    let before = phone.store().number();
    assert_eq!(refusal(phone.install(file, true)), why);
    assert!(phone.is_seed());
    assert_eq!(phone.store().number(), before);
}

/// Changes the manifest's text before it is signed: what somebody with the keys could do.
fn with_manifest(pack: &Pack, change: impl Fn(String) -> String) -> Vec<u8> {
    let mut file = PackFile::unsigned(pack, Vec::new());
    file.manifest.text = change(String::from_utf8(file.manifest.text).unwrap()).into_bytes();
    sign(file, &[1, 2]).to_bytes()
}

#[test]
fn a_signed_pack_is_taken_and_answers() {
    let mut phone = phone();
    let file = signed_file(&changed(1, 2).unwrap(), &[1, 3]);
    let review = phone.review(&file).unwrap();
    let numbers: Vec<(String, String)> = review
        .changes
        .contacts
        .iter()
        .map(|c| (c.old.as_ref().unwrap().target(), c.new.as_ref().unwrap().target()))
        .collect();
    assert!(numbers.contains(&(NUMBER.0.to_owned(), NUMBER.1.to_owned())), "{numbers:?}");
    assert_eq!(review.opened.signers.len(), 2);
    assert!(phone.is_seed(), "looking changes nothing");
    phone.install(&file, false).unwrap();
    assert!(!phone.is_seed());
    let rows = Rows::read(&phone.pack().unwrap()).unwrap();
    assert!(rows.contacts.iter().any(|c| c.target() == NUMBER.1));
}

#[test]
fn arbitrary_installation_needs_two_of_the_three_keys() {
    let pack = changed(1, 2).unwrap();
    for keys in [&[][..], &[1], &[2], &[3], &[4, 5], &[1, 4]] {
        refused(&signed_file(&pack, keys), Refusal::NotSigned);
    }
    for keys in [&[1, 2][..], &[1, 3], &[2, 3], &[1, 2, 3]] {
        phone().install(&signed_file(&pack, keys), false).unwrap();
    }
}

#[test]
fn one_key_twice_is_one_key() {
    let mut file = sign(PackFile::unsigned(&changed(1, 2).unwrap(), Vec::new()), &[1]);
    let one = file.manifest.signatures[0].clone();
    file.manifest.signatures.extend([one.clone(), one]);
    refused(&file.to_bytes(), Refusal::NotSigned);
}

#[test]
fn a_signature_counts_for_the_manifest_it_was_made_for() {
    let mut file = sign(PackFile::unsigned(&changed(1, 2).unwrap(), Vec::new()), &[1, 2]);
    let other = PackFile::unsigned(&changed(1, 3).unwrap(), Vec::new());
    file.manifest.text = other.manifest.text;
    refused(&file.to_bytes(), Refusal::NotSigned);
}

#[test]
fn roll_back_and_replay_are_refused() {
    let mut phone = phone();
    let (two, three) =
        (signed_file(&changed(1, 2).unwrap(), &[1, 2]), signed_file(&seed_as(1, 3, &[]).unwrap(), &[1, 2]));
    phone.install(&three, false).unwrap();
    assert_eq!(refusal(phone.install(&two, true)), Refusal::RollBack);
    assert_eq!(refusal(phone.install(&three, true)), Refusal::Known);
    refused(&signed_file(&seed_as(1, 1, &[]).unwrap(), &[1, 2]), Refusal::Known);
    refused(&signed_file(&seed_as(1, 0, &[]).unwrap(), &[1, 2]), Refusal::RollBack);
}

#[test]
fn fast_forward_is_capped_and_new_keys_repair_it() {
    refused(&signed_file(&seed_as(1, u32::MAX, &[]).unwrap(), &[1, 2]), Refusal::Jump);
    refused(&signed_file(&seed_as(1, 2 + MAX_JUMP, &[]).unwrap(), &[1, 2]), Refusal::Jump);
    // A thief of two keys has pushed the phone as far as one pack can.
    let mut phone = phone();
    phone.install(&signed_file(&seed_as(1, 1 + MAX_JUMP, &[]).unwrap(), &[1, 2]), false).unwrap();
    let next = signed_root(&root(2, 2, &[3, 4, 5]), &[1, 3, 4]);
    let honest = sign(PackFile::unsigned(&changed(2, 1).unwrap(), vec![next]), &[4, 5]);
    phone.install(&honest.to_bytes(), false).unwrap();
    assert_eq!((phone.floor().epoch, phone.floor().version), (2, 1));
    // The stolen keys are worth nothing now.
    let stolen = signed_file(&seed_as(1, 2 + MAX_JUMP, &[]).unwrap(), &[1, 2]);
    assert_eq!(refusal(phone.install(&stolen, true)), Refusal::RollBack);
}

#[test]
fn keys_change_step_by_step_and_with_both_sides() {
    let (two, three) = (root(2, 2, &[3, 4, 5]), root(3, 3, &[5, 6, 7]));
    let chain = |roots: Vec<Signed>, epoch: u32, keys: &[u8]| {
        sign(PackFile::unsigned(&changed(epoch, 1).unwrap(), roots), keys).to_bytes()
    };
    let (to_two, to_three) = (signed_root(&two, &[1, 2, 4, 5]), signed_root(&three, &[3, 4, 6, 7]));
    phone().install(&chain(vec![to_two.clone()], 2, &[3, 4]), false).unwrap();
    phone().install(&chain(vec![to_two.clone(), to_three.clone()], 3, &[6, 7]), false).unwrap();
    // From N to N + 2, in the wrong order, by one side only, and by keys that have gone.
    refused(&chain(vec![to_three.clone()], 3, &[6, 7]), Refusal::Keys);
    refused(&chain(vec![to_three, to_two.clone()], 3, &[6, 7]), Refusal::Keys);
    refused(&chain(vec![signed_root(&two, &[4, 5])], 2, &[4, 5]), Refusal::Keys);
    refused(&chain(vec![signed_root(&two, &[1, 2])], 2, &[4, 5]), Refusal::Keys);
    refused(&chain(vec![to_two.clone()], 2, &[1, 2]), Refusal::NotSigned);
    // A pack of the old epoch under the new keys, and of the new epoch under the old.
    refused(&chain(vec![to_two], 1, &[4, 5]), Refusal::Keys);
    refused(&chain(Vec::new(), 2, &[1, 2]), Refusal::Keys);
}

/// An app that knows the second root from the start takes packs that still carry the way to it.
#[test]
fn roots_that_are_known_already_are_passed_over() {
    let (two, three) = (root(2, 2, &[3, 4, 5]), root(3, 3, &[5, 6, 7]));
    let roots = vec![signed_root(&two, &[1, 2, 4, 5]), signed_root(&three, &[3, 4, 6, 7])];
    let file = sign(PackFile::unsigned(&changed(3, 1).unwrap(), roots), &[6, 7]).to_bytes();
    for known in [two, three] {
        let mut phone = Installed::open(None, Seed::built_in().unwrap(), Trust::of(known)).unwrap();
        phone.install(&file, false).unwrap();
    }
}

#[test]
fn a_freeze_is_seen_and_nothing_stops_answering() {
    let stale = seed_as(1, 2, &[("issued", "2019-01-01"), ("review_by", "2019-06-01")]).unwrap();
    let mut phone = phone();
    phone.install(&signed_file(&stale, &[1, 2]), false).unwrap();
    assert_eq!(phone.store().review_by().to_string(), "2019-06-01");
}

#[test]
fn parts_of_two_packs_do_not_mix() {
    let (one, two) = (
        PackFile::unsigned(&changed(1, 2).unwrap(), Vec::new()),
        PackFile::unsigned(&seed_as(1, 3, &[]).unwrap(), Vec::new()),
    );
    let mixed = PackFile { payload: two.payload, ..sign(one, &[1, 2]) };
    refused(&mixed.to_bytes(), Refusal::Damaged);
    // A part under another name, and a part that says another number than the manifest.
    refused(
        &with_manifest(&changed(1, 2).unwrap(), |text| {
            text.replacen("part directory/orgs.csv", "part directory/orgz.csv", 1)
        }),
        Refusal::Rows,
    );
    refused(
        &with_manifest(&changed(1, 2).unwrap(), |text| text.replacen("version 2", "version 3", 1)),
        Refusal::Damaged,
    );
}

#[test]
fn endless_data_is_not_read() {
    let file = signed_file(&changed(1, 2).unwrap(), &[1, 2]);
    let endless = [file.as_slice(), &vec![0; usize::try_from(MAX_FILE).unwrap()]].concat();
    refused(&endless, Refusal::TooLarge);
    refused(&[file.as_slice(), b"more"].concat(), Refusal::Damaged);
    // More inside than the manifest says, less, and more than any pack may have.
    let bomb = miniz_oxide::deflate::compress_to_vec(&vec![b'a'; 64 * 1024 * 1024], 6);
    let with_payload = |payload: Vec<u8>, says: u64| {
        let mut file = PackFile::unsigned(&changed(1, 2).unwrap(), Vec::new());
        let mut signed = SignedManifest::parse(&file.manifest.text).unwrap();
        signed.payload_length = payload.len() as u64;
        signed.payload_sha256 = sha256(&payload);
        if says > 0 {
            signed.manifest.parts[0].length = says;
        }
        file.manifest.text = signed.to_text().into_bytes();
        file.payload = payload;
        sign(file, &[1, 2]).to_bytes()
    };
    refused(&with_payload(bomb.clone(), 0), Refusal::Damaged);
    refused(&with_payload(bomb.clone(), 64 * 1024 * 1024), Refusal::TooLarge);
    refused(&with_payload(bomb, u64::MAX), Refusal::TooLarge);
    refused(&with_payload(Vec::new(), 0), Refusal::Damaged);
}

fn sha256(bytes: &[u8]) -> String {
    use sha2::Digest as _;
    sha2::Sha256::digest(bytes).iter().map(|b| format!("{b:02x}")).collect()
}

#[test]
fn another_product_channel_or_schema_is_refused() {
    let says = |from: &'static str, to: &'static str| {
        with_manifest(&changed(1, 2).unwrap(), move |text| text.replacen(from, to, 1))
    };
    refused(&says("product hamroh", "product other"), Refusal::Product);
    refused(&says("channel development", "channel stable"), Refusal::Channel);
    refused(&says("schema 1", "schema 2"), Refusal::Schema);
    refused(&says("hamroh-pack 1", "hamroh-pack 2"), Refusal::Schema);
}

/// Where a file came from does not matter: the same bytes are taken from a mirror, a stick or another phone.
#[test]
fn what_was_taken_can_be_handed_on() {
    let file = signed_file(&changed(1, 2).unwrap(), &[1, 2]);
    let mut first = phone();
    assert!(first.file().is_none());
    first.install(&file, false).unwrap();
    let handed = first.file().unwrap();
    let mut second = phone();
    second.install(&handed, false).unwrap();
    assert_eq!(second.file().unwrap(), handed);
}

#[test]
fn a_build_without_keys_takes_nothing_and_answers() {
    let none = Trust::of_nobody();
    let mut phone = Installed::open(None, Seed::built_in().unwrap(), none).unwrap();
    assert_eq!(refusal(phone.install(&signed_file(&changed(1, 2).unwrap(), &[1, 2]), true)), Refusal::NoKeys);
    assert!(phone.is_seed());
}

#[test]
fn rows_that_cannot_be_used_are_refused() {
    let mut parts = changed(1, 2).unwrap().parts;
    parts.insert("directory/orgs.csv".into(), b"id,kind\nx,y\n".to_vec());
    refused(&signed_file(&Pack::from_parts(parts).unwrap(), &[1, 2]), Refusal::Rows);
    let mut parts = changed(1, 2).unwrap().parts;
    parts.remove("directory/orgs.csv");
    refused(&signed_file(&Pack::from_parts(parts).unwrap(), &[1, 2]), Refusal::Rows);
}

/// Every cut near the pieces' borders and many within; every bit of keys and manifest and many of the rows. All of them:
/// `cargo xtask prove`.
#[test]
fn no_cut_and_no_flipped_bit_is_believed() {
    let file = signed_file(&changed(1, 2).unwrap(), &[1, 2]);
    let good = Trust::development().open(&file).unwrap();
    let payload_at = file.len() - PackFile::read(&file).unwrap().payload.len();
    let every = hamroh_tests::step("PACK_STEP", 4999);
    let trust = Trust::development();
    let mut tried = 0;
    for cut in (0..payload_at)
        .step_by(if every == 1 { 1 } else { 17 })
        .chain((payload_at..file.len()).step_by(every))
    {
        assert!(trust.open(&file[..cut]).is_err(), "cut at {cut}");
        tried += 1;
    }
    let fine = if every == 1 { 1 } else { 11 };
    for bit in (0..payload_at * 8).step_by(fine).chain((payload_at * 8..file.len() * 8).step_by(every)) {
        let mut flipped = file.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        if let Ok(opened) = trust.open(&flipped) {
            // Nothing but a third, unneeded signature could be flipped and still be believed; here there are two.
            panic!(
                "bit {bit}: believed, {} parts, {}",
                opened.pack.parts.len(),
                good.pack.digest() == opened.pack.digest()
            );
        }
        tried += 1;
    }
    assert!(tried > 1_500, "{tried}");
    println!("proof: {tried} damaged packs of {} bytes, none believed", file.len());
}

/// The whole road on a real disk, and again after the program has ended.
#[test]
fn an_installed_pack_is_there_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let open = || {
        let disk: Arc<dyn Disk> = Arc::new(SystemDisk);
        let path: &Path = folder.path();
        Installed::open(Some((disk, path)), Seed::built_in().unwrap(), Trust::development()).unwrap()
    };
    open().install(&signed_file(&changed(1, 2).unwrap(), &[1, 2]), false).unwrap();
    let again = open();
    assert_eq!(again.store().number().version, 2);
    assert!(!again.is_seed());
}
