//! Keys change only when enough of the old and of the new ones say so.

use super::*;

fn root(version: u32, secrets: &[u8]) -> Root {
    let key = |n: &u8| (PublicKey::of(&[*n; 32]), format!("holder {n}"));
    Root {
        channel: "test".into(),
        version,
        epoch: version,
        threshold: 2,
        keys: secrets.iter().map(key).collect(),
    }
}

fn signed(root: &Root, secrets: &[u8]) -> Signed {
    let mut signed = Signed { text: root.to_text().into_bytes(), signatures: Vec::new() };
    for n in secrets {
        signed.sign(Kind::Root, &[*n; 32]);
    }
    signed
}

#[test]
fn a_root_is_written_one_way() {
    let good = root(1, &[1, 2, 3]);
    let text = good.to_text();
    assert_eq!(Root::parse(text.as_bytes()), Some(good));
    for (from, to) in [
        ("threshold 2", "threshold 1"),
        ("threshold 2", "threshold 0"),
        ("threshold 2", "threshold 4"),
        ("threshold 2", "threshold 02"),
        ("epoch 1", "epoch 0"),
        ("hamroh-root 1", "hamroh-root 2"),
    ] {
        assert_eq!(Root::parse(text.replacen(from, to, 1).as_bytes()), None, "{to}");
    }
    assert_eq!(Root::parse(root(1, &[1, 1, 2]).to_text().as_bytes()), None, "one key twice");
}

#[test]
fn the_next_root_is_signed_by_both() {
    let (one, two) = (root(1, &[1, 2, 3]), root(2, &[3, 4, 5]));
    assert_eq!(one.follow(&signed(&two, &[1, 2, 4, 5])), Ok(two.clone()));
    // The key that both have counts for both.
    assert_eq!(one.follow(&signed(&two, &[1, 3, 4])), Ok(two.clone()));
    for too_few in [&[1, 2][..], &[4, 5], &[1, 4, 5], &[1, 2, 4], &[], &[9, 8, 7]] {
        assert_eq!(one.follow(&signed(&two, too_few)), Err(Refusal::Keys), "{too_few:?}");
    }
}

#[test]
fn no_root_is_skipped_and_the_epoch_rises() {
    let one = root(1, &[1, 2, 3]);
    let by_all = |next: &Root| one.follow(&signed(next, &[1, 2, 3, 4, 5]));
    assert!(by_all(&root(2, &[3, 4, 5])).is_ok());
    assert_eq!(by_all(&root(3, &[3, 4, 5])), Err(Refusal::Keys));
    assert_eq!(by_all(&root(1, &[3, 4, 5])), Err(Refusal::Keys));
    for other in [
        Root { epoch: 1, ..root(2, &[3, 4, 5]) },
        Root { epoch: 3, ..root(2, &[3, 4, 5]) },
        Root { epoch: u32::MAX, ..root(2, &[3, 4, 5]) },
        Root { channel: "other".into(), ..root(2, &[3, 4, 5]) },
        Root { threshold: 1, ..root(2, &[3, 4, 5]) },
    ] {
        assert_eq!(by_all(&other), Err(Refusal::Keys), "{other:?}");
    }
    let last = Root { version: u32::MAX, ..one.clone() };
    assert_eq!(last.follow(&signed(&root(2, &[3, 4]), &[1, 2, 3, 4])), Err(Refusal::Keys));
}
