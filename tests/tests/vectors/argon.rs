//! Argon2id: RFC 9106, the reference implementation's own answers, and what the key file makes of them.

use std::fs;

use argon2::{Algorithm, Argon2, AssociatedData, ParamsBuilder, Version};
use chacha20poly1305::{
    KeyInit as _, XChaCha20Poly1305,
    aead::{Aead as _, Payload},
};
use hamroh_core::journal::{
    keyfile::{self, KdfCost},
    seal,
};
use hamroh_tests::random::Random;

use super::{bytes, hex_n};

/// The crate as `KdfCost::derive` calls it, with the lanes free.
fn argon2id(memory_kib: u32, passes: u32, lanes: u32, secret: &[u8], salt: &[u8]) -> [u8; 32] {
    let params = argon2::Params::new(memory_kib, passes, lanes, Some(32)).unwrap();
    let mut out = [0; 32];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(secret, salt, &mut out)
        .unwrap();
    out
}

/// The one vector with a secret value and associated data, which the journal does not use: the crate only.
#[test]
fn rfc_9106_section_5_3() {
    let params = ParamsBuilder::new()
        .m_cost(32)
        .t_cost(3)
        .p_cost(4)
        .data(AssociatedData::new(&[4; 12]).unwrap())
        .output_len(32)
        .build()
        .unwrap();
    let mut tag = [0; 32];
    Argon2::new_with_secret(&[3; 8], Algorithm::Argon2id, Version::V0x13, params)
        .unwrap()
        .hash_password_into(&[1; 32], &[2; 16], &mut tag)
        .unwrap();
    assert_eq!(tag, hex_n("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"));
}

#[test]
fn the_reference_implementation_answers_as_the_journal() {
    // phc-winner-argon2, src/test.c, Argon2id of version 0x13: passes, log2 of KiB, lanes, password, salt.
    let cases: [(u32, u32, u32, &str, &str, &str); 8] = [
        (
            2,
            16,
            1,
            "password",
            "somesalt",
            "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7",
        ),
        (
            2,
            18,
            1,
            "password",
            "somesalt",
            "78fe1ec91fb3aa5657d72e710854e4c3d9b9198c742f9616c2f085bed95b2e8c",
        ),
        (2, 8, 1, "password", "somesalt", "9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe"),
        (2, 8, 2, "password", "somesalt", "6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037"),
        (
            1,
            16,
            1,
            "password",
            "somesalt",
            "f6a5adc1ba723dddef9b5ac1d464e180fcd9dffc9d1cbf76cca2fed795d9ca98",
        ),
        (
            4,
            16,
            1,
            "password",
            "somesalt",
            "9025d48e68ef7395cca9079da4c4ec3affb3c8911fe4f86d1a2520856f63172c",
        ),
        (
            2,
            16,
            1,
            "differentpassword",
            "somesalt",
            "0b84d652cf6b0c4beaef0dfe278ba6a80df6696281d7e0d2891b817d8c458fde",
        ),
        (
            2,
            16,
            1,
            "password",
            "diffsalt",
            "bdf32b05ccc42eb15d58fd19b1f856b113da1e9a5874fdcc544308565aa8141c",
        ),
    ];
    for (passes, log_kib, lanes, password, salt, key) in cases {
        let memory_kib = 1 << log_kib;
        if lanes == 1 {
            let derived = KdfCost { memory_kib, passes }.derive(password, salt.as_bytes()).unwrap();
            assert_eq!(*derived, hex_n(key), "{passes} {log_kib} {password} {salt}");
        } else {
            // The journal has one lane; the crate must know more all the same.
            assert_eq!(argon2id(memory_kib, passes, lanes, password.as_bytes(), salt.as_bytes()), hex_n(key));
        }
    }
}

#[test]
fn a_cost_is_the_parameters_and_nothing_else() {
    let mut random = Random::new(9106);
    for (memory_kib, passes) in [(8, 1), (64, 1), (64, 3), (100, 2), (1024, 2), (4097, 1), (8192, 3)] {
        for _ in 0..3 {
            // Letters that the normal form of a secret leaves alone.
            let secret: String = (0..20).map(|_| char::from(b'a' + (random.below(26) as u8))).collect();
            let salt = bytes(&mut random, 32);
            let derived = KdfCost { memory_kib, passes }.derive(&secret, &salt).unwrap();
            assert_eq!(*derived, argon2id(memory_kib, passes, 1, secret.as_bytes(), &salt));
        }
    }
    let salt = [7; 32];
    let typed = KdfCost::CHEAP_FOR_TESTS.derive("  Олма  УЗУМ o\u{2018}rik ", &salt).unwrap();
    assert_eq!(
        *typed,
        argon2id(64, 1, 1, "олма узум o'rik".as_bytes(), &salt),
        "the normal form of a secret"
    );
    for (memory_kib, passes) in [(0, 1), (7, 1), (64, 0)] {
        assert!(KdfCost { memory_kib, passes }.derive("x", &salt).is_err(), "Argon2 knows no such cost");
    }
}

/// The key file read by its documentation alone: magic, three numbers, salt, four slots.
#[test]
fn a_key_file_opens_with_the_published_algorithms() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.keys");
    let (reader, _) = seal::new_reader();
    let journal = [9; 16];
    for cost in [KdfCost::CHEAP_FOR_TESTS, KdfCost { memory_kib: 1000, passes: 2 }] {
        keyfile::create(&path, &journal, cost, "six plain words", &reader).unwrap();
        let file = fs::read(&path).unwrap();
        assert_eq!(file.len(), 52 + 4 * 72);
        assert_eq!(&file[..8], b"HMRKEYS1");
        let number = |at: usize| u32::from_be_bytes(file[at..at + 4].try_into().unwrap());
        assert_eq!((number(8), number(12), number(16)), (cost.memory_kib, cost.passes, 1));
        let key = argon2id(number(8), number(12), number(16), b"six plain words", &file[20..52]);
        let aad = [b"hamroh-keys-1".as_slice(), &journal].concat();
        let opened: Vec<_> = file[52..]
            .chunks(72)
            .filter_map(|slot| {
                let nonce: &[u8; 24] = slot[..24].try_into().unwrap();
                let payload = Payload { msg: &slot[24..], aad: &aad };
                XChaCha20Poly1305::new(&key.into()).decrypt(nonce.into(), payload).ok()
            })
            .collect();
        assert_eq!(opened, [reader.to_vec()]);
    }
}
