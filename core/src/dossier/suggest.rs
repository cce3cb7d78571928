//! Which notes may speak of which point: by the kind of record, by the field that was filled, by words.
//!
//! A help for tired eyes, nothing more: denials are found like claims ("they did not beat us"), and what stands in no list is not
//! found. So a hint shows the words, and nothing is marked by itself.

use std::{collections::BTreeMap, sync::OnceLock};

use super::model::NoteHint;
use crate::{
    journal::{
        facts,
        model::{Entry, Kind},
    },
    text::words,
};

/// Longest quote, in characters, of a field that speaks as a whole.
const QUOTE: usize = 80;

/// Beginnings of words that speak of a point, in the eight languages, as people write them; several words stand one after the
/// other, a full stop ends a whole word. All are folded to one alphabet, so one spelling of an Uzbek word serves both scripts.
const STEMS: [(&str, &str); 18] = [
    (
        "offered",
        "вербов, вакансия, предложил работ, предложили работ, job offer, recruit, ish taklif, жумуш сунуш, жұмыс ұсын, кор таклиф, iş təklif",
    ),
    (
        "brought",
        "привез, привёз, отвез, отвёз, увез, увёз, повез, повёз, brought us, brought me, drove us, drove me, took us to, took me to, olib kel, olib bor, олуп кел, алып кел, алып бар, әкелді, апарды, оварданд., бурданд., gətirdi, apardı",
    ),
    ("border", "границ, border, chegara, чек ара, шекара, сарҳад, sərhəd"),
    (
        "handed",
        "продал, продан, передали другим, sold us, sold me, sotishdi, sotdi., сатышты, сатып жибер, сатып жібер, сатты., фурӯхт, satdılar",
    ),
    (
        "kept",
        "не выпуска, не отпуска, нельзя выйти, нельзя уйти, не давали уйти, not allowed to leave, cannot leave, could not leave, can not leave, chiqarmay, chiqarishmay, qoʻymay, чыгарбай, чыга албай, шығарма, кете алма, намегузор, buraxmır, buraxmadı",
    ),
    (
        "deceived",
        "обман, обмануть, другая работа, deceiv, they lied, tricked, aldash, aldadi, алдашты, алдаган, алдады, фиреб, aldatdı",
    ),
    (
        "papers",
        "паспорт, passport, pasport, шиноснома, отобрали документ, забрали документ, took our documents, hujjatlarimni, құжаттарымды, документтеримди, ҳуҷҷатҳоям, sənədlərimi",
    ),
    (
        "phone",
        "забрали телефон, отобрали телефон, телефон забрал, телефон отобрал, телефоны забрал, took my phone, took our phone, phone was taken, telefonimni ol, telefonlarni ol, телефонумду ал, телефонымды ал, телефонамро гириф, telefonumu al",
    ),
    (
        "guarded",
        "охран, решётк, решетк, запер, заперт, колюч, guard, locked, fence, qoʻriq, qamab, камап, кайтарып, қамап, күзет, посбон, қулф, gözətçi, qıfıl",
    ),
    (
        "beaten",
        "били., бил., избил, избива, побил, пытал, пытк, током., электрошок, beat, hit me, torture, urdi., urishdi, urishadi, сабашты, сабады, ұрды., ұрып, заданд., лату, döydü, döyür",
    ),
    (
        "threatened",
        "угроз, угрож, убьют, убьём, убить, threat, kill us, kill me, killed, tahdid, oʻldir, коркут, өлтүр, қорқыт, қоқан, өлтір, мекушанд, hədələ, təhdid, öldür",
    ),
    (
        "debt",
        "долг., долга., долги., долгов., долгу., должен, должна, выкуп, штраф, debt, owe., owed., ransom, fine of, qarz, карыз, қарыз, қарз, borc, tovon, cərimə, жарыма, айып",
    ),
    (
        "forced-work",
        "заставля, заставил, принужда, принуд, насильно, force, made us work, made me work, majbur, мажбур, мәжбүр, маҷбур, məcbur, зордоп, зорлап",
    ),
    (
        "scam",
        "скам., скамминг, скамер, мошен, колл центр, call cent, scam., scams., scammer, крипт, crypto, romance, firibgar, алаяк, алаяқ, fırıldaq, каллоб",
    ),
    ("crime", "наркот, закладк, drugs., narkot, weapon, оружи"),
    (
        "unpaid",
        "не плат, не заплат, не выплат, без зарплаты, not paid, no pay, no salary, unpaid, pul berma, maosh berma, oylik berma, акча берген жок, акча бербе, айлык бербе, ақша берме, жалақы берме, пул надод, маош надод, pul vermə, maaş vermə",
    ),
    ("sexual", "изнасил, сексуал, проститу, бордел, raped, rape., sexual, fohisha, təcavüz, таҷовуз"),
    (
        "war",
        "война, войну, войне, фронт, воевать, the war., to war., front line, army., urushga, согушка, соғысқа, ҷанг, müharibə, армия., армию., армии., armiyaga, harbiy shartnoma, контракт с минобор",
    ),
];

/// Notes for each point that has some.
pub(crate) fn hints(entries: &[Entry]) -> BTreeMap<&'static str, Vec<NoteHint>> {
    let mut found: BTreeMap<&'static str, Vec<NoteHint>> = BTreeMap::new();
    let told = |e: &&Entry| {
        matches!(e.kind, Kind::Incident | Kind::Promise | Kind::Deviation | Kind::Correction | Kind::Sos)
    };
    for entry in entries.iter().filter(told) {
        let mut hint = |code: &'static str, quote: String| {
            let list = found.entry(code).or_default();
            if list.last().is_none_or(|last| last.record != entry.id) {
                list.push(NoteHint { record: entry.id.clone(), quote });
            }
        };
        match entry.kind {
            Kind::Promise => hint("offered", String::new()),
            Kind::Deviation => hint("deceived", String::new()),
            _ => {}
        }
        // What was promised tells of nothing that was done.
        if entry.kind == Kind::Promise {
            continue;
        }
        for (code, text) in [("papers", &entry.facts.papers), ("debt", &entry.facts.money)] {
            if !text.is_empty() {
                hint(code, text.chars().take(QUOTE).collect());
            }
        }
        let fields = facts::named(&entry.facts).map(|(_, text)| text);
        for text in fields.chain([entry.note.as_str()]) {
            in_text(text, &mut hint);
        }
    }
    found
}

/// One word of a stem: how it begins, and whether it ends there.
type Part = (String, bool);

fn stems() -> &'static [(&'static str, Vec<Part>)] {
    static FOLDED: OnceLock<Vec<(&'static str, Vec<Part>)>> = OnceLock::new();
    FOLDED.get_or_init(|| {
        let part = |word: &str| match word.strip_suffix('.') {
            Some(whole) => (words::fold_word(whole), true),
            None => (words::fold_word(word), false),
        };
        let listed = STEMS.iter().flat_map(|(code, list)| list.split(", ").map(move |stem| (*code, stem)));
        listed.map(|(code, stem)| (code, stem.split(' ').map(part).collect())).collect()
    })
}

fn in_text(text: &str, hint: &mut impl FnMut(&'static str, String)) {
    let read = words::read(text);
    let folded: Vec<&str> =
        read.list.iter().map(|w| read.folded.get(w.start..w.end).unwrap_or_default()).collect();
    for at in 0..folded.len() {
        for (code, parts) in stems() {
            let Some(window) = folded.get(at..at + parts.len()) else { continue };
            let fits = |(word, (stem, whole)): (&&str, &Part)| {
                if *whole { *word == stem } else { word.starts_with(stem.as_str()) }
            };
            if window.iter().zip(parts).all(fits) {
                let from = read.list.get(at).map_or(0, |w| w.from);
                let to = read.list.get(at + parts.len() - 1).map_or(from, |w| w.to);
                hint(code, text.chars().skip(from).take(to.saturating_sub(from)).collect());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(note: &str) -> Vec<&'static str> {
        let mut found = Vec::new();
        in_text(note, &mut |code, quote| {
            assert!(note.contains(&quote) && !quote.is_empty(), "{quote}");
            found.push(code);
        });
        found
    }

    #[test]
    fn words_of_every_language_are_found() {
        for (note, code) in [
            ("Нас били, если не работаем", "beaten"),
            ("Паспорт забрали в первый день", "papers"),
            ("Pasportimni olib qoʻyishdi", "papers"),
            ("Паспортимни олиб қўйишди", "papers"),
            ("They took my phone", "phone"),
            ("Телефонумду алышты", "phone"),
            ("Бізді қамап қойды", "guarded"),
            ("Моро фиреб доданд", "deceived"),
            ("Məni məcbur etdilər", "forced-work"),
            ("Мажбурлашди", "forced-work"),
            ("Нас продали за 5000", "handed"),
            ("Карызың бар дешти", "debt"),
            ("Сказали: не отпустят, пока не заплатим выкуп", "debt"),
        ] {
            assert!(codes(note).contains(&code), "{note}: {:?}", codes(note));
        }
    }

    #[test]
    fn words_that_only_begin_alike_are_not() {
        for note in [
            "Мен билибман",
            "только хлеб",
            "Обед в 12",
            "Мой друг стоял долго у скамейки",
            "we sat by the river",
            "Bugun ish qilishdi",
            "Он армянин",
        ] {
            assert_eq!(codes(note), Vec::<&str>::new(), "{note}");
        }
    }

    #[test]
    fn every_stem_folds_to_something() {
        for (code, parts) in stems() {
            assert!(super::super::POINTS.iter().any(|(known, _)| known == code), "{code}");
            assert!(!parts.is_empty() && parts.iter().all(|(p, _)| !p.is_empty()), "{code}: {parts:?}");
        }
    }
}
