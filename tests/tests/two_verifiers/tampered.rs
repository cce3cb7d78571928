//! What a stranger makes of good bundles, and what an owner forges who holds the keys.

use std::fs;

use hamroh_core::journal::{bundle, cbor::Writer, model::FactSheet, record::Body};
use hamroh_tests::random::Random;
use sha2::{Digest as _, Sha256};

use super::{
    goods::Good,
    said::{Pair, python, python_file},
};

/// Each good bundle without an anchor, with each of its own, with all, and with those of others.
pub(super) fn untouched(goods: &[Good]) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for (i, good) in goods.iter().enumerate() {
        pairs.push(Pair::new(good.name, &good.bytes, &[]));
        for anchor in &good.anchors {
            pairs.push(Pair::new(good.name, &good.bytes, std::slice::from_ref(anchor)));
        }
        pairs.push(Pair::new(format!("{}, all anchors", good.name), &good.bytes, &good.anchors));
        let foreign = goods[(i + 1) % goods.len()].anchors[0].clone();
        let name = format!("{}, another anchor", good.name);
        pairs.push(Pair::new(name, &good.bytes, std::slice::from_ref(&foreign)).expecting("ANCHOR"));
        let mixed = [good.anchors.clone(), vec![foreign]].concat();
        pairs.push(
            Pair::new(format!("{}, one anchor wrong", good.name), &good.bytes, &mixed).expecting("ANCHOR"),
        );
    }
    pairs
}

/// Rebuilds a bundle with one part exchanged, as a stranger with the format page would.
pub(super) fn with_part(files: &bundle::Files, name: &str, bytes: Vec<u8>) -> Vec<u8> {
    let mut files = files.clone();
    files.insert(name.into(), bytes);
    bundle::write_zip(&files).unwrap()
}

pub(super) fn chain(rows: &[(&[u8], &[u8])]) -> Vec<u8> {
    let mut writer = Writer::new();
    writer.array(rows.len());
    for (header, signature) in rows {
        writer.array(2).bytes(header).bytes(signature);
    }
    writer.finish()
}

/// What a stranger makes of whole parts and rows of one or two good bundles.
pub(super) fn joined(one: &Good, two: &Good) -> Vec<Pair> {
    let files = bundle::read_zip(&one.bytes).unwrap();
    let other = bundle::read_zip(&two.bytes).unwrap();
    let mut pairs = Vec::new();
    let mut put =
        |what: String, bytes: &[u8]| pairs.push(Pair::new(format!("{}: {what}", one.name), bytes, &[]));
    for name in files.keys() {
        let mut fewer = files.clone();
        fewer.remove(name);
        put(format!("without {name}"), &bundle::write_zip(&fewer).unwrap());
        put(format!("{name} empty"), &with_part(&files, name, Vec::new()));
        if let Some(others) = other.get(name) {
            put(format!("{name} of another journal"), &with_part(&files, name, others.clone()));
        }
        put(format!("{name} and a byte"), &with_part(&files, name, [&files[name][..], &[0]].concat()));
        put(
            format!("{name} without its last byte"),
            &with_part(&files, name, files[name][..files[name].len() - 1].to_vec()),
        );
    }
    for name in ["extra.txt", "a/b.jpg", "фото.jpg", ""] {
        put(format!("and {name:?}"), &with_part(&files, name, Vec::new()));
    }
    let rows = chain_rows(&files["chain.cbor"]);
    let other_rows = chain_rows(&other["chain.cbor"]);
    let last = rows.len() - 1;
    let mut put_rows =
        |what: String, rows: &[(&[u8], &[u8])]| put(what, &with_part(&files, "chain.cbor", chain(rows)));
    put_rows("rows of both".into(), &[&rows[..], &other_rows[..]].concat());
    for i in [0, 1, last / 2, last] {
        let mut changed = rows.clone();
        changed.remove(i);
        put_rows(format!("row {i} dropped"), &changed);
        let mut changed = rows.clone();
        changed.insert(i, rows[i]);
        put_rows(format!("row {i} doubled"), &changed);
        let mut changed = rows.clone();
        changed.swap(i, if i == last { 0 } else { i + 1 });
        put_rows(format!("row {i} swapped"), &changed);
        let mut changed = rows.clone();
        changed[i].1 = rows[(i + 1) % rows.len()].1;
        put_rows(format!("row {i} with another signature"), &changed);
        changed[i] = other_rows[i % other_rows.len()];
        put_rows(format!("row {i} of another journal"), &changed);
        put_rows(format!("cut before row {i}"), &rows[..i]);
    }
    pairs
}

pub(super) fn chain_rows(bytes: &[u8]) -> Vec<(&[u8], &[u8])> {
    let mut rows = Vec::new();
    bundle::each_row(bytes, |header, signature| {
        rows.push((header, signature));
        Ok(())
    })
    .unwrap();
    rows
}

/// What a stranger makes of the files of records: whatever is not as it was exported is one fault.
pub(super) fn files_tampered_with(good: &Good) -> Vec<Pair> {
    let files = bundle::read_zip(&good.bytes).unwrap();
    let attached: Vec<&String> = files.keys().filter(|name| name.starts_with(bundle::ATTACHMENTS)).collect();
    let mut pairs = Vec::new();
    let mut put = |what: String, change: &dyn Fn(&mut bundle::Files)| {
        let mut changed = files.clone();
        change(&mut changed);
        let bytes = bundle::write_zip(&changed).unwrap();
        pairs.push(Pair::new(format!("{}: {what}", good.name), &bytes, &good.anchors).expecting("FILES"));
    };
    let named = |content: &[u8]| bundle::attachment_name(&Sha256::digest(content).into());
    for name in &attached {
        let content = &files[*name];
        put(format!("{name} missing"), &|f| drop(f.remove(*name)));
        for (how, bytes) in [
            ("empty", Vec::new()),
            ("longer", [content, &b"\0"[..]].concat()),
            ("shorter", content[1..].to_vec()),
            ("changed", [&[content[0] ^ 1], &content[1..]].concat()),
        ] {
            put(format!("{name} {how}"), &|f| drop(f.insert((*name).clone(), bytes.clone())));
            // Under the name that fits the new content.
            put(format!("{name} {how} and renamed"), &|f| {
                f.remove(*name);
                f.insert(named(&bytes), bytes.clone());
            });
        }
        for other in [format!("{name}.jpg"), name.to_uppercase(), format!("{name}/"), name.replace('/', "")] {
            put(format!("{name} as {other}"), &|f| {
                let content = f.remove(*name).unwrap();
                f.insert(other.clone(), content);
            });
        }
    }
    if let [one, two, ..] = attached[..] {
        put("files exchanged".into(), &|f| {
            f.insert(one.clone(), files[two].clone());
            f.insert(two.clone(), files[one].clone());
        });
    }
    put("a file that no record names".into(), &|f| drop(f.insert(named(b"new"), b"new".to_vec())));
    put("a file of no name".into(), &|f| drop(f.insert(bundle::ATTACHMENTS.into(), Vec::new())));
    pairs
}

/// Changes what a record says.
type Change = fn(&mut Body);

/// What a stranger makes of what the records say: none is then the one that was committed to.
pub(super) fn told_otherwise(good: &Good) -> Vec<Pair> {
    let files = bundle::read_zip(&good.bytes).unwrap();
    let rows = bundle::decode_disclosed(&files["disclosed.cbor"]).unwrap();
    let changes: [(&str, Change); 14] = [
        ("a fact more", |b| b.facts.harm.push('!')),
        ("a fact changed", |b| b.facts.place = b.facts.place.replace('K', "B")),
        ("facts of other fields", |b| std::mem::swap(&mut b.facts.place, &mut b.facts.money)),
        ("no facts", |b| b.facts = FactSheet::default()),
        ("aside, another", |b| b.aside.iter_mut().for_each(|hash| hash[0] ^= 1)),
        ("aside, none", |b| b.aside = None),
        ("aside, one", |b| b.aside = b.aside.or(Some([0; 32]))),
        ("attachment of another hash", |b| b.attachments.iter_mut().for_each(|a| a.hash[31] ^= 1)),
        ("attachment of another length", |b| b.attachments.iter_mut().for_each(|a| a.length += 1)),
        ("attachment of another type", |b| b.attachments.iter_mut().for_each(|a| a.media_type.push('x'))),
        ("no attachment", |b| b.attachments.clear()),
        ("attachment twice", |b| b.attachments.extend_from_within(..)),
        ("part of more", |b| b.part.iter_mut().for_each(|(_, of)| *of += 1)),
        ("no part", |b| b.part = None),
    ];
    let mut pairs = Vec::new();
    for (i, row) in rows.iter().enumerate() {
        for (what, change) in &changes {
            let mut body = Body::decode(&row.body).unwrap();
            change(&mut body);
            let changed = body.encode().unwrap();
            if changed == row.body {
                continue;
            }
            let mut rows = rows.clone();
            rows[i].body = changed;
            let mut writer = Writer::new();
            writer.array(rows.len());
            for row in &rows {
                writer.array(3).uint(row.seq).bytes(&row.salt).bytes(&row.body);
            }
            let bytes = with_part(&files, "disclosed.cbor", writer.finish());
            let name = format!("{}: record {}: {what}", good.name, row.seq);
            pairs.push(Pair::new(name, &bytes, &good.anchors).expecting("COMMIT"));
        }
    }
    pairs
}

/// Damage by the byte: to the file as it lies there, and to a part whose zip file is then made anew.
pub(super) fn damaged(goods: &[Good], count: usize) -> Vec<Pair> {
    let mut dice = Random::new(1);
    let files: Vec<bundle::Files> = goods.iter().map(|g| bundle::read_zip(&g.bytes).unwrap()).collect();
    (0..count)
        .map(|i| {
            let which = dice.index(goods.len());
            let (good, files) = (&goods[which], &files[which]);
            let attached =
                files.keys().find(|name| name.starts_with(bundle::ATTACHMENTS)).map_or("", String::as_str);
            let part = [
                "",
                "",
                "chain.cbor",
                "chain.cbor",
                "disclosed.cbor",
                "disclosed.cbor",
                "epochs.cbor",
                // Of a bundle without attachments the file as it lies there, once more.
                attached,
            ][i % 8];
            let mut bytes = files.get(part).unwrap_or(&good.bytes).clone();
            let (mut place, how) = (dice.index(bytes.len()), dice.index(8));
            // The end of a zip file is where its structure is.
            if part.is_empty() && how % 2 == 1 {
                place = bytes.len() - 1 - dice.index(400);
            }
            match how {
                0..=3 => bytes[place] ^= 1 << dice.index(8),
                4 => bytes[place] = [0, 0x18, 0x5f, 0x7f, 0x80, 0x9f, 0xbf, 0xc0, 0xf6, 0xff][dice.index(10)],
                5 => drop(bytes.remove(place)),
                6 => bytes.insert(place, u8::try_from(dice.index(256)).unwrap()),
                _ => bytes.truncate(place),
            }
            let name = format!("{}: damage {i}: {how} at {place} of {part:?}", good.name);
            if !part.is_empty() {
                bytes = with_part(files, part, bytes);
            }
            let anchors = if i % 3 == 0 { good.anchors.clone() } else { Vec::new() };
            Pair::new(name, &bytes, &anchors)
        })
        .collect()
}

/// What an owner forges who signs anew.
pub(super) fn forged() -> Vec<Pair> {
    let folder = tempfile::tempdir().unwrap();
    let script = folder.path().join("forge");
    fs::write(&script, FORGE).unwrap();
    python(&[script.as_os_str(), python_file().as_os_str(), folder.path().as_os_str()])
        .iter()
        .map(|line| {
            let row: Vec<String> = serde_json::from_str(line).unwrap();
            Pair::new(row[0].clone(), &fs::read(&row[2]).unwrap(), &row[3..]).expecting(&row[1])
        })
        .collect()
}

/// Good bundles, and what strangers make of them.
pub(super) fn tampered(goods: &[Good], count: usize) -> Vec<Pair> {
    let mut pairs = untouched(goods);
    pairs.extend(joined(&goods[0], &goods[10]));
    pairs.extend(joined(&goods[3], &goods[0]));
    let with_files = &goods[11..];
    pairs.extend(joined(&with_files[0], &with_files[1]));
    pairs.extend(with_files.iter().flat_map(files_tampered_with));
    pairs.extend(with_files.iter().flat_map(told_otherwise));
    pairs.extend(damaged(goods, count));
    pairs
}

/// Makes the forged bundles with the arithmetic of `verify.py`; one JSON line each: name, reasons by the page, file, anchors.
const FORGE: &str = include_str!("../../verifiers/forge.py");
