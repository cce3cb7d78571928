//! `hamroh pack publish` and `fetch` against a real S3 server, which each test starts or shares.
//!
//! They need moto's server and so are ignored by a plain `cargo test`; `cargo xtask test --only packs` installs it, names its
//! Python in `HAMROH_S3_PYTHON` and runs them. A server that runs already is named in `HAMROH_S3_ENDPOINT`.

// A test stops at the first surprise; `allow-unwrap-in-tests` does not reach helpers of an integration test.
#![allow(
    missing_docs,
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

#[path = "cli/harness.rs"]
mod harness;
#[path = "cli/publisher.rs"]
mod publisher;
#[path = "packs_publisher/s3.rs"]
mod s3;

use std::path::Path;

use harness::{Hamroh, Run, folder, hamroh};
use publisher::{replace, rows, signed, text};
use s3::{Cut, S3, bucket};

const SECRET: &str = "wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY";
const KEY_ID: &str = "AKIAIOSFODNN7EXAMPLE";

/// The program with an endpoint and credentials.
fn at(endpoint: &str, args: &[&str]) -> Hamroh {
    let mut all = vec!["pack"];
    all.extend(args);
    all.extend(["--endpoint", endpoint, "--allow-http", "--json"]);
    hamroh(&all)
        .env("AWS_ACCESS_KEY_ID", KEY_ID)
        .env("AWS_SECRET_ACCESS_KEY", SECRET)
        .env("AWS_REGION", "us-east-1")
        .env("NO_PROXY", "127.0.0.1")
}

fn publish(endpoint: &str, file: &Path, bucket: &str) -> Run {
    at(endpoint, &["publish", text(file), "--to", &format!("s3://{bucket}/data")]).run()
}

fn fetch(endpoint: &str, bucket: &str, out: &Path) -> Run {
    at(endpoint, &["fetch", "--from", &format!("s3://{bucket}/data"), "--out", text(out)]).run()
}

const LATEST: &str = "data/packs/development/latest";

#[test]
#[ignore = "needs an S3 server: cargo xtask test --only packs"]
fn what_is_published_is_fetched() {
    let (server, bucket) = (S3::shared(), bucket("round-trip"));
    let file = signed(&rows("s3-round", 2));
    let put = publish(&server.endpoint, &file, &bucket).exits(0).json();
    assert_eq!(
        (&put["uploaded"], &put["announced"], &put["version"]),
        (&true.into(), &true.into(), &2.into())
    );
    let out = file.with_file_name("got.hamroh");
    let got = fetch(&server.endpoint, &bucket, &out).exits(0).json();
    assert_eq!((&got["sha256"], &got["resumed_from"]), (&put["sha256"], &0.into()));
    assert_eq!(std::fs::read(&out).unwrap(), std::fs::read(&file).unwrap());
    assert!(!out.with_file_name("got.hamroh.part").exists());
    hamroh(&["pack", "verify", text(&out)]).run().exits(0);
    // An existing file stays as it is.
    assert_eq!(fetch(&server.endpoint, &bucket, &out).exits(1).error_code(), "exists-file");
    // Anybody may fetch from a store that anybody may read: no credentials are needed, and none are looked for elsewhere.
    for name in [LATEST.to_owned(), format!("data/{}", put["name"].as_str().unwrap())] {
        server.let_all_read(&bucket, &name);
    }
    let again = out.with_file_name("again.hamroh");
    let from = format!("s3://{bucket}/data");
    let args = [
        "pack",
        "fetch",
        "--from",
        &from,
        "--out",
        text(&again),
        "--endpoint",
        &server.endpoint,
        "--allow-http",
    ];
    hamroh(&args).env("NO_PROXY", "127.0.0.1").run().exits(0);
}

#[test]
#[ignore = "needs an S3 server: cargo xtask test --only packs"]
fn an_interrupted_download_goes_on() {
    let (server, bucket) = (S3::shared(), bucket("download"));
    let file = signed(&rows("s3-download", 2));
    publish(&server.endpoint, &file, &bucket).exits(0);
    let length = std::fs::metadata(&file).unwrap().len();
    let out = file.with_file_name("got.hamroh");
    let part = out.with_file_name("got.hamroh.part");
    // The line is cut after so many bytes, and stays cut.
    let cut = Cut::after(&server.endpoint, length / 2);
    assert_eq!(fetch(&cut.endpoint, &bucket, &out).exits(1).error_code(), "store");
    let came = std::fs::metadata(&part).unwrap().len();
    assert!(came > 0 && came < length, "{came} of {length}");
    assert!(!out.exists());
    // The next run asks for the rest only: less than the file passes this line.
    let line = Cut::after(&server.endpoint, u64::MAX);
    let got = fetch(&line.endpoint, &bucket, &out).exits(0).json();
    assert_eq!(got["resumed_from"], came);
    assert!(line.passed() < length, "{} of {length}", line.passed());
    assert_eq!(std::fs::read(&out).unwrap(), std::fs::read(&file).unwrap());
}

#[test]
#[ignore = "needs an S3 server: cargo xtask test --only packs"]
fn a_part_of_another_pack_is_not_believed() {
    let (server, bucket) = (S3::shared(), bucket("part"));
    let file = signed(&rows("s3-part", 2));
    publish(&server.endpoint, &file, &bucket).exits(0);
    let out = file.with_file_name("got.hamroh");
    std::fs::write(out.with_file_name("got.hamroh.part"), vec![7; 1000]).unwrap();
    let got = fetch(&server.endpoint, &bucket, &out).exits(0).json();
    assert_eq!(got["resumed_from"], 0, "begun again with nothing");
    assert_eq!(std::fs::read(&out).unwrap(), std::fs::read(&file).unwrap());
}

#[test]
#[ignore = "needs an S3 server: cargo xtask test --only packs"]
fn an_interrupted_publish_goes_on() {
    let (server, bucket) = (S3::shared(), bucket("upload"));
    let file = signed(&rows("s3-upload", 2));
    let put = publish(&server.endpoint, &file, &bucket).exits(0).json();
    // Interrupted between the file and the text that names it.
    server.send("DELETE", &bucket, LATEST, b"");
    let again = publish(&server.endpoint, &file, &bucket).exits(0).json();
    assert_eq!((&again["uploaded"], &again["announced"]), (&false.into(), &true.into()));
    assert_eq!(again["name"], put["name"]);
    // Interrupted after everything, before the answer came.
    let third = publish(&server.endpoint, &file, &bucket).exits(0).json();
    assert_eq!((&third["uploaded"], &third["announced"]), (&false.into(), &false.into()));
    // Interrupted within the file: nothing is announced, and the next run sends it.
    let next = signed(&rows("s3-upload-cut", 3));
    let cut = Cut::up_after(&server.endpoint, 20_000);
    assert_eq!(publish(&cut.endpoint, &next, &bucket).exits(1).error_code(), "store");
    assert!(server.get(&bucket, LATEST).contains("number 1 2\n"));
    let done = publish(&server.endpoint, &next, &bucket).exits(0).json();
    assert_eq!((&done["uploaded"], &done["announced"]), (&true.into(), &true.into()));
}

#[test]
#[ignore = "needs an S3 server: cargo xtask test --only packs"]
fn an_older_number_is_refused() {
    let (server, bucket) = (S3::shared(), bucket("older"));
    let newer = signed(&rows("s3-newer", 5));
    publish(&server.endpoint, &newer, &bucket).exits(0);
    let before = server.get(&bucket, LATEST);
    for (name, version) in [("s3-older", 4), ("s3-far", 200)] {
        let file = signed(&rows(name, version));
        let run = publish(&server.endpoint, &file, &bucket).exits(1);
        assert!(run.err.contains(&format!("1.{version}")) && run.err.contains("1.5"), "{run:?}");
        assert_eq!(run.error_code(), "store-number");
    }
    assert_eq!(server.get(&bucket, LATEST), before);
}

#[test]
#[ignore = "needs an S3 server: cargo xtask test --only packs"]
fn what_is_not_believed_is_not_published() {
    let (server, bucket) = (S3::shared(), bucket("unsigned"));
    let file = publisher::unsigned(&rows("s3-unsigned", 2));
    assert_eq!(publish(&server.endpoint, &file, &bucket).exits(4).error_code(), "pack-not-signed");
    assert!(server.list(&bucket).is_empty());
}

#[test]
#[ignore = "needs an S3 server: cargo xtask test --only packs"]
fn an_altered_object_is_refused() {
    let (server, bucket) = (S3::shared(), bucket("altered"));
    let file = signed(&rows("s3-altered", 2));
    let put = publish(&server.endpoint, &file, &bucket).exits(0).json();
    let object = format!("data/{}", put["name"].as_str().unwrap());
    let mut bytes = std::fs::read(&file).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    server.send("PUT", &bucket, &object, &bytes);
    let out = file.with_file_name("got.hamroh");
    let refused = |code: &str| {
        assert_eq!(fetch(&server.endpoint, &bucket, &out).exits(4).error_code(), code);
        assert!(!out.exists() && !out.with_file_name("got.hamroh.part").exists());
    };
    refused("store-altered");
    // Whoever alters the announcement too is stopped by the signatures.
    let sha = put["sha256"].as_str().unwrap();
    let altered = sha256(&bytes);
    let latest = server.get(&bucket, LATEST).replace(sha, &altered);
    server.send("PUT", &bucket, LATEST, latest.as_bytes());
    server.send("PUT", &bucket, &object.replace(sha, &altered), &bytes);
    refused("pack-damaged");
    // An announcement that is none.
    server.send("PUT", &bucket, LATEST, b"hamroh-latest 1\nnumber 1 9999999999\n");
    assert_eq!(fetch(&server.endpoint, &bucket, &out).exits(1).error_code(), "store-latest");
    assert_eq!(publish(&server.endpoint, &file, &bucket).exits(1).error_code(), "store-latest");
    // Somebody took the name of a new file: it is neither overwritten nor announced.
    let next = signed(&rows("s3-taken", 3));
    server.send("DELETE", &bucket, LATEST, b"");
    let name = format!("data/packs/development/1-3-{}.hamroh", sha256(&std::fs::read(&next).unwrap()));
    server.send("PUT", &bucket, &name, b"something else");
    assert_eq!(publish(&server.endpoint, &next, &bucket).exits(1).error_code(), "store-altered");
}

#[test]
#[ignore = "needs an S3 server: cargo xtask test --only packs"]
fn a_missing_bucket_is_named_as_such() {
    let server = S3::shared();
    let file = signed(&rows("s3-missing", 2));
    let out = file.with_file_name("got.hamroh");
    assert_eq!(publish(&server.endpoint, &file, "no-such-bucket").exits(1).error_code(), "store-not-found");
    assert_eq!(fetch(&server.endpoint, "no-such-bucket", &out).exits(1).error_code(), "store-not-found");
}

#[test]
#[ignore = "needs an S3 server: cargo xtask test --only packs"]
fn wrong_credentials_are_told_without_a_secret() {
    // A server of its own: from now on it asks everybody for credentials.
    let server = S3::start();
    server.make("locked");
    server.control("/moto-api/reset-auth", b"0");
    let file = signed(&rows("s3-wrong", 2));
    let run = publish(&server.endpoint, &file, "locked").exits(1);
    for secret in [SECRET, KEY_ID] {
        assert!(!run.err.contains(secret) && !run.out.contains(secret), "{run:?}");
    }
    assert_eq!(run.error_code(), "store-denied");
}

#[test]
#[ignore = "needs an S3 server: cargo xtask test --only packs"]
fn of_two_packs_with_one_number_one_is_published() {
    let (server, bucket) = (S3::shared(), bucket("race"));
    let one = rows("s3-race-one", 2);
    let two = rows("s3-race-two", 2);
    replace(&two.join("pack.csv"), "review_by,2027-02", "review_by,2027-03");
    let files = [signed(&one), signed(&two)];
    let runs: Vec<Run> = std::thread::scope(|scope| {
        let threads: Vec<_> =
            files.iter().map(|file| scope.spawn(|| publish(&server.endpoint, file, &bucket))).collect();
        threads.into_iter().map(|t| t.join().unwrap()).collect()
    });
    let won: Vec<&Run> = runs.iter().filter(|run| run.exit == 0).collect();
    let lost: Vec<&Run> = runs.iter().filter(|run| run.exit == 1).collect();
    assert_eq!((won.len(), lost.len()), (1, 1), "{runs:?}");
    assert_eq!(lost[0].error_code(), "store-number");
    let sha = won[0].json()["sha256"].as_str().unwrap().to_owned();
    assert!(server.get(&bucket, LATEST).contains(&sha));
}

#[test]
#[ignore = "needs an S3 server: cargo xtask test --only packs"]
fn a_way_without_tls_is_asked_for_by_name() {
    let server = S3::shared();
    let file = signed(&rows("s3-http", 2));
    let args =
        ["pack", "publish", text(&file), "--to", "s3://bucket", "--endpoint", &server.endpoint, "--json"];
    let with = |run: Hamroh| run.env("AWS_ACCESS_KEY_ID", KEY_ID).env("AWS_SECRET_ACCESS_KEY", SECRET);
    assert_eq!(with(hamroh(&args)).run().exits(2).error_code(), "store-http");
    // Not even when the environment would allow it.
    let run = with(hamroh(&args)).env("AWS_ALLOW_HTTP", "true").run().exits(2);
    assert_eq!(run.error_code(), "store-http");
    let mut allowed = args.to_vec();
    allowed.push("--allow-http");
    assert_eq!(hamroh(&allowed).run().exits(2).error_code(), "store-credentials");
    // Nobody is there: told after a few tries, not after minutes.
    let started = std::time::Instant::now();
    let out = folder("s3-nobody").join("got.hamroh");
    let run = fetch("http://127.0.0.1:9", "bucket", &out).exits(1);
    assert_eq!(run.error_code(), "store");
    assert!(started.elapsed().as_secs() < 60, "{:?}", started.elapsed());
}

fn sha256(bytes: &[u8]) -> String {
    use sha2::Digest as _;
    sha2::Sha256::digest(bytes).iter().map(|b| format!("{b:02x}")).collect()
}
