//! HPKE with the one suite that epochs use: RFC 9180 appendix A.2.1, and the key schedule computed a second time.
//!
//! `Epoch::new` draws its keys, so the vectors go to `hpke` with the types and features of `journal::seal`; the sender is given
//! the published "randomness".

use std::convert::Infallible;

use hamroh_core::journal::seal::{self, Epoch, SLOTS};
use hamroh_tests::random::Random;
use hkdf::Hkdf;
use hpke::{
    Deserializable as _, Kem as _, OpModeR, OpModeS, Serializable as _,
    aead::ChaCha20Poly1305,
    kdf::HkdfSha256,
    kem::X25519HkdfSha256 as Kem,
    rand_core::{TryCryptoRng, TryRng},
};
use sha2::Sha256;

use super::{aead::seal_12, bytes_n, hex, hex_n};

pub type PrivateKey = <Kem as hpke::Kem>::PrivateKey;
type PublicKey = <Kem as hpke::Kem>::PublicKey;
pub type EncappedKey = <Kem as hpke::Kem>::EncappedKey;

/// RFC 9180 appendix A.2.1: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, ChaCha20Poly1305, base mode.
mod a21 {
    pub const INFO: &str = "4f6465206f6e2061204772656369616e2055726e";
    pub const IKM_E: &str = "909a9b35d3dc4713a5e72a4da274b55d3d3821a37e5d099e74a647db583a904b";
    pub const PK_E: &str = "1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a";
    pub const SK_E: &str = "f4ec9b33b792c372c1d2c2063507b684ef925b8c75a42dbcbf57d63ccd381600";
    pub const IKM_R: &str = "1ac01f181fdf9f352797655161c58b75c656a6cc2716dcb66372da835542e1df";
    pub const PK_R: &str = "4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a";
    pub const SK_R: &str = "8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb";
    pub const SHARED: &str = "0bbe78490412b4bbea4812666f7916932b828bba79942424abb65244930d69a7";
    pub const KEY: &str = "ad2744de8e17f4ebba575b3f5f5a8fa1f69c2a07f6e7500bc60ca6e3e3ec1c91";
    pub const BASE_NONCE: &str = "5c4d98150661b848853b547f";
    pub const EXPORTER: &str = "a3b010d4994890e2c6968a36f64470d3c824c8f5029942feb11e7a74b2921922";
    pub const PLAIN: &str = "4265617574792069732074727574682c20747275746820626561757479";
    /// Sequence number, ciphertext; the associated data is "Count-" and the number.
    pub const SEALED: [(u64, &str); 6] = [
        (0, "1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28"),
        (1, "6b53c051e4199c518de79594e1c4ab18b96f081549d45ce015be002090bb119e85285337cc95ba5f59992dc98c"),
        (2, "71146bd6795ccc9c49ce25dda112a48f202ad220559502cef1f34271e0cb4b02b4f10ecac6f48c32f878fae86b"),
        (4, "63357a2aa291f5a4e5f27db6baa2af8cf77427c7c1a909e0b37214dd47db122bb153495ff0b02e9e54a50dbe16"),
        (255, "18ab939d63ddec9f6ac2b60d61d36a7375d2070c9b683861110757062c52b8880a5f6b3936da9cd6c23ef2a95c"),
        (256, "7a4a13e9ef23978e2c520fd4d2e757514ae160cd0cd05e556ef692370ca53076214c0c40d4c728d6ed9e727a5b"),
    ];
    /// Exporter context, value of 32 bytes.
    pub const EXPORTED: [(&str, &str); 3] = [
        ("", "4bbd6243b8bb54cec311fac9df81841b6fd61f56538a775e7c80a9f40160606e"),
        ("00", "8c1df14732580e5501b00f82b10a1647b40713191b7c1240ac80e2b68808ba69"),
        ("54657374436f6e74657874", "5acb09211139c43b3090489a9da433e8a30ee7188ba8b0a9a1ccf0c229283e53"),
    ];
}

/// A generator that gives the published ephemeral keying material and nothing else.
struct Published;

impl TryRng for Published {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        not_asked_for()
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        not_asked_for()
    }

    fn try_fill_bytes(&mut self, out: &mut [u8]) -> Result<(), Infallible> {
        out.copy_from_slice(&hex(a21::IKM_E));
        Ok(())
    }
}

impl TryCryptoRng for Published {}

fn not_asked_for<T>() -> T {
    panic!("the KEM asks for 32 bytes and nothing else")
}

const KEM_SUITE: &[u8] = b"KEM\x00\x20";
const HPKE_SUITE: &[u8] = b"HPKE\x00\x20\x00\x01\x00\x03";

fn labeled_extract(suite: &[u8], salt: &[u8], label: &[u8], ikm: &[u8]) -> [u8; 32] {
    let ikm = [b"HPKE-v1", suite, label, ikm].concat();
    Hkdf::<Sha256>::extract(Some(salt), &ikm).0.into()
}

fn labeled_expand(suite: &[u8], prk: &[u8], label: &[u8], info: &[u8], out: &mut [u8]) {
    let length = u16::try_from(out.len()).unwrap().to_be_bytes();
    let info = [&length[..], b"HPKE-v1", suite, label, info].concat();
    Hkdf::<Sha256>::from_prk(prk).unwrap().expand(&info, out).unwrap();
}

/// `ExtractAndExpand` of RFC 9180 section 4.1.
pub fn shared_secret(dh: &[u8; 32], encapsulated: &[u8; 32], receiver: &[u8; 32]) -> [u8; 32] {
    let prk = labeled_extract(KEM_SUITE, &[], b"eae_prk", dh);
    let mut out = [0; 32];
    labeled_expand(KEM_SUITE, &prk, b"shared_secret", &[&encapsulated[..], receiver].concat(), &mut out);
    out
}

/// `KeySchedule` of RFC 9180 section 5.1 in base mode.
pub struct Schedule {
    pub key: [u8; 32],
    pub base_nonce: [u8; 12],
    exporter: [u8; 32],
}

impl Schedule {
    pub fn base(shared: &[u8; 32], info: &[u8]) -> Self {
        let psk_id = labeled_extract(HPKE_SUITE, &[], b"psk_id_hash", &[]);
        let info = labeled_extract(HPKE_SUITE, &[], b"info_hash", info);
        let context = [&[0], &psk_id[..], &info].concat();
        let secret = labeled_extract(HPKE_SUITE, shared, b"secret", &[]);
        let mut out = Self { key: [0; 32], base_nonce: [0; 12], exporter: [0; 32] };
        labeled_expand(HPKE_SUITE, &secret, b"key", &context, &mut out.key);
        labeled_expand(HPKE_SUITE, &secret, b"base_nonce", &context, &mut out.base_nonce);
        labeled_expand(HPKE_SUITE, &secret, b"exp", &context, &mut out.exporter);
        out
    }
}

#[test]
fn rfc_9180_appendix_a_2_1_keys() {
    for (ikm, private, public) in [(a21::IKM_R, a21::SK_R, a21::PK_R), (a21::IKM_E, a21::SK_E, a21::PK_E)] {
        let (sk, pk) = Kem::derive_keypair(&hex(ikm));
        // Private keys are clamped when read: the published ones stand as HKDF gave them.
        assert!(sk == PrivateKey::from_bytes(&hex(private)).unwrap());
        assert_eq!(pk.to_bytes().as_slice(), hex(public));
        assert_eq!(Kem::sk_to_pk(&sk), pk);
    }
    let private = PrivateKey::from_bytes(&hex(a21::SK_R)).unwrap();
    let encapsulated = EncappedKey::from_bytes(&hex(a21::PK_E)).unwrap();
    let shared = Kem::decap(&private, None, &encapsulated).unwrap();
    assert_eq!(shared.0.as_slice(), hex(a21::SHARED));
    // The second computation gives the published values too, down to the last key.
    let dh = x25519_dalek::x25519(hex_n(a21::SK_R), hex_n(a21::PK_E));
    assert_eq!(shared_secret(&dh, &hex_n(a21::PK_E), &hex_n(a21::PK_R)), hex_n(a21::SHARED));
    let schedule = Schedule::base(&hex_n(a21::SHARED), &hex(a21::INFO));
    assert_eq!(schedule.key, hex_n(a21::KEY));
    assert_eq!(schedule.base_nonce, hex_n(a21::BASE_NONCE));
    assert_eq!(schedule.exporter, hex_n(a21::EXPORTER));
}

#[test]
fn rfc_9180_appendix_a_2_1_messages_and_exports() {
    let (info, plain) = (hex(a21::INFO), hex(a21::PLAIN));
    let public = PublicKey::from_bytes(&hex(a21::PK_R)).unwrap();
    let private = PrivateKey::from_bytes(&hex(a21::SK_R)).unwrap();
    let (encapsulated, mut sender) = hpke::setup_sender_with_rng::<ChaCha20Poly1305, HkdfSha256, Kem>(
        &OpModeS::Base,
        &public,
        &info,
        &mut Published,
    )
    .unwrap();
    assert_eq!(encapsulated.to_bytes().as_slice(), hex(a21::PK_E));
    let mut receiver = hpke::setup_receiver::<ChaCha20Poly1305, HkdfSha256, Kem>(
        &OpModeR::Base,
        &private,
        &encapsulated,
        &info,
    )
    .unwrap();
    let mut met = 0;
    for number in 0..=256u64 {
        let aad = format!("Count-{number}");
        let sealed = sender.seal(&plain, aad.as_bytes()).unwrap();
        if let Some((_, published)) = a21::SEALED.iter().find(|(n, _)| *n == number) {
            assert_eq!(sealed, hex(published), "{number}");
            met += 1;
        }
        assert_eq!(receiver.open(&sealed, aad.as_bytes()).unwrap(), plain, "{number}");
    }
    assert_eq!(met, a21::SEALED.len());
    for (context, value) in a21::EXPORTED {
        let (mut ours, mut theirs) = ([0; 32], [0; 32]);
        sender.export(&hex(context), &mut ours).unwrap();
        receiver.export(&hex(context), &mut theirs).unwrap();
        assert_eq!((ours, theirs), (hex_n(value), hex_n(value)));
    }
}

/// The single-shot calls are those of `journal::seal`.
#[test]
fn rfc_9180_appendix_a_2_1_in_one_call() {
    let (info, plain, sealed) = (hex(a21::INFO), hex(a21::PLAIN), hex(a21::SEALED[0].1));
    let public = PublicKey::from_bytes(&hex(a21::PK_R)).unwrap();
    let private = PrivateKey::from_bytes(&hex(a21::SK_R)).unwrap();
    let (encapsulated, boxed) = hpke::single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, Kem>(
        &OpModeS::Base,
        &public,
        &info,
        &plain,
        b"Count-0",
        &mut Published,
    )
    .unwrap();
    assert_eq!((encapsulated.to_bytes().as_slice(), &boxed), (&hex(a21::PK_E)[..], &sealed));
    let open = |info: &[u8], boxed: &[u8], aad: &[u8]| {
        hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, Kem>(
            &OpModeR::Base,
            &private,
            &encapsulated,
            info,
            boxed,
            aad,
        )
    };
    assert_eq!(open(&info, &sealed, b"Count-0").unwrap(), plain);
    assert!(open(&info, &sealed, b"Count-1").is_err());
    assert!(open(b"other", &sealed, b"Count-0").is_err());
    for bit in 0..sealed.len() * 8 {
        let mut bad = sealed.clone();
        bad[bit / 8] ^= 1 << (bit % 8);
        assert!(open(&info, &bad, b"Count-0").is_err(), "bit {bit}");
    }
}

/// An epoch as the journal writes it is opened by the second computation, and by no other slot.
#[test]
fn an_epoch_of_the_journal_is_rfc_9180() {
    let mut random = Random::new(9180);
    for _ in 0..50 {
        let (journal, number): ([u8; 16], u64) = (bytes_n(&mut random), random.draw());
        let pairs: [_; SLOTS] = std::array::from_fn(|_| seal::new_reader());
        let epoch = Epoch::new(&journal, number, &pairs.each_ref().map(|(_, public)| *public)).unwrap();
        let info = [b"hamroh-epoch-1".as_slice(), &journal, &number.to_be_bytes()].concat();
        let (read, slots) = seal::read_epoch(&epoch.blob).unwrap();
        assert_eq!(read, number);
        for (private, public) in &pairs {
            let fits = slots.iter().filter(|slot| {
                let encapsulated: [u8; 32] = slot[..32].try_into().unwrap();
                let dh = x25519_dalek::x25519(**private, encapsulated);
                let schedule = Schedule::base(&shared_secret(&dh, &encapsulated, public), &info);
                // The cipher is deterministic: sealing again is the comparison.
                seal_12(&schedule.key, &schedule.base_nonce, &[], epoch.key.as_slice()).unwrap() == slot[32..]
            });
            assert_eq!(fits.count(), 1);
            assert_eq!(seal::open_epoch(&journal, &epoch.blob, private).unwrap(), Some(epoch.key.clone()));
        }
    }
}
