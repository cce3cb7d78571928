//! What the check says of each conversation in `tests/adverts/conversations.jsonl`: level, changes, who asks. For people who
//! edit the rules: `cargo run --package hamroh-tests --example chats -- [ID]...`.

use std::{error::Error, fs, io::Write as _, path::Path};

use hamroh_core::{
    advert::{
        Gazetteer, Lexicon,
        chat::{ChatFormat, Conversation, Message},
        talk,
    },
    directory::store::Store,
    pack::Pack,
};

#[derive(serde::Deserialize)]
struct Case {
    id: String,
    label: String,
    messages: Vec<Said>,
    changes: Vec<String>,
}

#[derive(serde::Deserialize)]
struct Said {
    from: String,
    text: String,
}

fn main() -> Result<(), Box<dyn Error>> {
    let wanted: Vec<String> = std::env::args().skip(1).collect();
    let pack = Pack::seed()?;
    let names = Store::build(&pack)?.place_names()?;
    let gazetteer = Gazetteer::new(names.iter().map(|(id, name)| (id.as_str(), name.as_str())))?;
    let lexicon = Lexicon::from_pack(&pack)?;
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("adverts/conversations.jsonl");
    let mut out = std::io::stdout().lock();
    for line in fs::read_to_string(file)?.lines() {
        let case: Case = serde_json::from_str(line)?;
        if !wanted.is_empty() && !wanted.contains(&case.id) {
            continue;
        }
        let message = |m: &Said| Message { from: m.from.clone(), at: String::new(), text: m.text.clone() };
        let messages = case.messages.iter().map(message).collect();
        let talk = talk::judge(
            &Conversation { format: ChatFormat::Lines, messages, media: 0 },
            &lexicon,
            &gazetteer,
        );
        writeln!(
            out,
            "{} {} {:?} {:?} expected {:?}",
            case.id, case.label, talk.report.level, talk.report.genre, case.changes
        )?;
        let offering: Vec<&str> =
            talk.speakers.iter().filter(|s| s.offers).map(|s| s.name.as_str()).collect();
        writeln!(out, "    offers: {}; {}", offering.join(", "), talk.report.patterns.join(", "))?;
        for change in &talk.changes {
            let before = change.change.before.as_ref().map_or("", |t| t.quote.as_str());
            let after = &change.change.after.quote;
            writeln!(
                out,
                "    {} {:?} \u{ab}{before}\u{bb} -> {} \u{ab}{after}\u{bb}",
                change.change.code, change.first, change.later
            )?;
        }
        for hit in &talk.hits {
            writeln!(
                out,
                "    {} {} \u{ab}{}\u{bb}{}",
                hit.message,
                hit.hit.code,
                hit.hit.quote,
                if hit.asks { " asks" } else { "" }
            )?;
        }
        if !wanted.is_empty() {
            for (n, message) in case.messages.iter().enumerate() {
                writeln!(out, "  {n} {}: {}", message.from, message.text.replace('\n', " / "))?;
            }
        }
    }
    Ok(())
}
