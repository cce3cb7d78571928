//! The dossier for an officer who screens for victims of trafficking.

use std::path::Path;

use hamroh_core::{
    companion::Companion,
    dossier::model::{Dossier, DossierRequest, Element, ScreeningPoint},
    error::Error,
};
use serde::Serialize;

use crate::{
    args,
    failure::{Done, OK},
    files::NewFile,
    output::{Look, printable},
    session::Session,
};

#[derive(Serialize)]
struct Made<'a> {
    file: String,
    sha256: &'a str,
    review_needed: bool,
    record: &'a str,
    anchor: &'a str,
}

/// Every point with its code and the records that may speak of it.
pub fn points(s: &mut Session, companion: &Companion) -> Done {
    super::unlock(s, companion)?;
    let points = companion.screening_points(s.language().to_owned())?;
    if s.json {
        s.out.json(&points)?;
        return Ok(OK);
    }
    let text = s.say("cli-points");
    s.out.para(0, &text)?;
    for (element, title) in [
        (Element::Act, "dossier-act"),
        (Element::Means, "dossier-means"),
        (Element::Purpose, "dossier-purpose"),
    ] {
        let title = s.say(title);
        s.out.heading(&title)?;
        points.iter().filter(|p| p.element == element).try_for_each(|p| show(s, p))?;
    }
    Ok(OK)
}

fn show(s: &mut Session, point: &ScreeningPoint) -> Done<()> {
    let code = s.out.paint(Look::Key, &point.code);
    s.out.hang(2, &format!("{code}  "), &point.text)?;
    for hint in &point.hints {
        let quote = if hint.quote.is_empty() { String::new() } else { format!("  «{}»", hint.quote) };
        s.out.hang(4, "- ", &printable(&format!("{}{quote}", hint.record)))?;
    }
    Ok(())
}

/// Makes the page.
pub fn make(s: &mut Session, companion: &Companion, asked: args::Dossier) -> Done {
    // Before the passphrase is asked for.
    for file in [Some(&asked.file), asked.text.as_ref()].into_iter().flatten() {
        if file.exists() {
            return Err(Error::Exists("file").into());
        }
    }
    super::unlock(s, companion)?;
    let request = DossierRequest {
        name: asked.name,
        citizen: asked.citizen.unwrap_or_default(),
        speaks: asked.speaks,
        officer_language: asked.officer,
        points: asked.points,
        records: asked.only,
    };
    // Before the journal notes that a statement was made.
    let page = NewFile::create(&asked.file)?;
    let text = asked.text.as_deref().map(NewFile::create).transpose()?;
    let made = companion.journal_dossier(request, s.language().to_owned())?;
    page.fill(made.html.as_bytes())?;
    if let Some(text) = text {
        text.fill(made.text.as_bytes())?;
    }
    answer(s, &made, &asked.file)
}

fn answer(s: &mut Session, made: &Dossier, file: &Path) -> Done {
    let file = file.display().to_string();
    if s.json {
        s.out.json(&Made {
            file,
            sha256: &made.page_sha256,
            review_needed: made.review_needed,
            record: &made.acknowledged.id,
            anchor: &made.acknowledged.anchor,
        })?;
        return Ok(OK);
    }
    let args = [("file", printable(&file).into()), ("sha256", made.page_sha256.as_str().into())];
    let text = s.say_with("cli-dossier", &args);
    s.out.para(0, &text)?;
    if made.review_needed {
        let text = s.say("dossier-unread");
        s.out.para(0, &text)?;
    }
    super::say_acknowledged(s, &made.acknowledged)?;
    Ok(OK)
}
