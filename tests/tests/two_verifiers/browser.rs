//! The third verifier: `core/docs/verify.js` inside `report.html`, opened by a browser without network. `cargo xtask test --only browser`
//! installs what it needs and names it in `HAMROH_BROWSER_PYTHON` and `HAMROH_CHROMIUM`.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
};

use hamroh_core::{
    geo::Position,
    journal::{
        bundle,
        model::{FactSheet, Kind, NewEntry},
    },
    report::Report,
    sos,
    words::Words,
};
use hamroh_tests::fixtures::{call, note, well};

use super::{
    count,
    goods::{Session, good, good_bundles},
    said::{Pair, Said, list_of, said_by_rust, said_in},
    tampered::{forged, tampered},
};

/// A story with something of everything, and its page in some languages: what people are shown, and what pictures are made of.
fn story(folder: &Path) {
    good("story", |s| {
        let place = |text: &str, radius_m| Some(Position { radius_m, ..Position::parse(text).unwrap() });
        let promise = s.add(&NewEntry {
            position: place("42.8746,74.5698", Some(40)),
            facts: FactSheet {
                people: "Айбек, +996 700 000000".into(),
                money: "1500 $ в месяц, билет бесплатный".into(),
                place: "Бангкок, офис, перевод с русского".into(),
                ..FactSheet::default()
            },
            ..note(
                Kind::Promise,
                "Обещали работу переводчиком в Бангкоке, жильё и питание. Виза будет по приезде.",
            )
        });
        s.add(&note(Kind::Promise, "Through the agency: contract before departure"));
        s.add(&NewEntry {
            position: place("13.6900,100.7501", Some(1200)),
            ..note(Kind::Incident, "Встретили в аэропорту двое, паспорт взяли «для регистрации». Повезли на север, а не в город.")
        });
        let there = s.add(&NewEntry {
            position: place("16.6780,98.5180", Some(25_000)),
            facts: FactSheet {
                time: "ночью, около 3 часов".into(),
                place: "за рекой, высокий забор, синие крыши".into(),
                people: "“Leo”, +95 9…; охранник с татуировкой".into(),
                words: "“You owe us 3000 dollars. No work, no food.”".into(),
                harm: "ударили в лицо, заперли на двое суток".into(),
                papers: "паспорт, телефон жены".into(),
                money: "говорят, должен 3000 $".into(),
            },
            ..note(
                Kind::Incident,
                &"Ночью перевезли через реку на лодке. Дальше двор с забором и вышками. ".repeat(9),
            )
        });
        s.add(&NewEntry {
            refers_to: promise,
            position: place("16.6781,98.5184", Some(60)),
            ..note(
                Kind::Deviation,
                "Никакого перевода: заставляют писать людям в мессенджерах, 16 часов в день. Денег нет.",
            )
        });
        s.attach("image/jpeg", &there, "забор из окна", &[0xd8; 70_000]);
        s.add(&NewEntry {
            refers_to: there,
            ..note(Kind::Correction, "Было двое суток и ещё ночь, не двое.")
        });
        s.add(&note(Kind::Incident, "<img src=x onerror=alert(1)> </script> & \u{202e}txt\0"));
        s.call(&call(true, &[]));
        s.add(&note(Kind::Drill, "попробовал, как это работает"));
        let sent = sos::call_for_help(&mut s.journal, &call(false, &["+996312000000"])).unwrap();
        fs::write(folder.join("sms.txt"), sent.sms).unwrap();
        sos::check_in(&mut s.journal, &well(""), None).unwrap();
        pages(s, folder);
        Vec::new()
    });
}

/// The same records once for each language; the bundle of the English one stays.
fn pages(s: &mut Session, folder: &Path) {
    for language in ["ru", "uz", "kk", "en"] {
        let names = [("TH", "Thailand"), ("MM", "Myanmar"), ("KG", "Kyrgyzstan")];
        let report = Report::new(language, names.map(|(code, name)| (code.into(), name.into())).into());
        let path = folder.join("bundle.zip");
        let _ = fs::remove_file(&path);
        bundle::export_with(&mut s.journal, &path, &[], Some(&report)).unwrap();
        let files = bundle::read_zip(&fs::read(&path).unwrap()).unwrap();
        let name = if language == "en" { "report.html".into() } else { format!("report-{language}.html") };
        fs::write(folder.join(name), &files[bundle::REPORT]).unwrap();
    }
}

fn said_by_browser(folder: &Path, pairs: &[Pair]) -> Vec<Said> {
    let named = |name: &str| {
        std::env::var_os(name)
            .unwrap_or_else(|| panic!("{name} is not set: run `cargo xtask test --only browser`"))
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("../target"), Into::into);
    let done = Command::new(named("HAMROH_BROWSER_PYTHON"))
        .arg("-B")
        .arg(root.join("verifiers/browser.py"))
        .arg(list_of(folder, pairs))
        .arg(folder.join("report.html"))
        .arg(target.join("screens"))
        .env("HAMROH_CHROMIUM", named("HAMROH_CHROMIUM"))
        .env("PYTHONIOENCODING", "utf-8")
        .stderr(Stdio::inherit())
        .output()
        .unwrap();
    assert!(done.status.success());
    String::from_utf8(done.stdout).unwrap().lines().map(said_in).collect()
}

#[test]
#[ignore = "starts a browser: cargo xtask test --only browser"]
fn the_browser_says_the_same() {
    let folder = tempfile::tempdir().unwrap();
    story(folder.path());
    let mut pairs = tampered(&good_bundles(), count());
    pairs.extend(forged());
    // Evenly out of all kinds: a browser takes its time.
    let most = hamroh_tests::step("BROWSER_PAIRS", 300);
    let every = pairs.len().div_ceil(most.max(1)).max(1);
    let pairs: Vec<Pair> = pairs.into_iter().step_by(every).collect();
    let words = Words::new("en");
    let said = said_by_browser(folder.path(), &pairs);
    assert_eq!(said.len(), pairs.len());
    let differ = pairs.iter().zip(&said).filter_map(|(pair, browser)| {
        let rust = said_by_rust(pair, &words);
        (rust != *browser).then(|| format!("{}: Rust {rust:?}, browser {browser:?}", pair.name))
    });
    let differ: Vec<_> = differ.collect();
    let shown = differ.iter().take(20).map(String::as_str).collect::<Vec<_>>().join("\n");
    assert!(differ.is_empty(), "{} of {} bundles:\n{shown}", differ.len(), pairs.len());
    let size = fs::metadata(folder.path().join("report.html")).unwrap().len();
    println!("{} bundles, the same verdict, reasons and records in Rust and in the browser", pairs.len());
    println!("report.html of the story: {size} bytes");
}
