//! The dossier for victim screening, as screens use it.

use std::collections::BTreeSet;

use super::Companion;
use crate::{
    dossier::{
        self, Material,
        model::{Dossier, DossierRequest, ScreeningPoint},
    },
    error::{ApiError, Error, Result},
    geo,
    journal::{
        Journal, id_text,
        model::{Acknowledged, Entry, Kind},
        parse_id,
        record::{Body, ClientId},
        seal, telling,
        tree::sha256,
    },
    text::hex::hex,
    time::UtcMillis,
    words::{LANGUAGES, Words},
};

/// Longest name, in bytes.
const NAME_LIMIT: usize = 200;

#[uniffi::export]
impl Companion {
    /// What an officer who screens for victims of trafficking asks, in the reader's language, each with the notes that may speak of it.
    /// Needs an open journal; nothing is marked by itself.
    pub fn screening_points(&self, language: String) -> Result<Vec<ScreeningPoint>, ApiError> {
        let entries = self.journal_list()?.entries;
        Ok(dossier::points(&entries, &Words::new(&language)))
    }

    /// Makes the dossier, in the officer's language with this one below it, and notes its hash in the journal. Needs an open journal.
    pub fn journal_dossier(&self, request: DossierRequest, language: String) -> Result<Dossier, ApiError> {
        let request = as_written(request)?;
        let own = Words::new(&language);
        let officer =
            Words::for_officer(&request.officer_language).ok_or(Error::Input("officer-language"))?;
        let speaks = if request.speaks.is_empty() { own.language() } else { &request.speaks };
        if !LANGUAGES.contains(&speaks) {
            return Err(Error::Input("speaks").into());
        }
        let name = request.name.trim();
        if name.len() > NAME_LIMIT {
            return Err(
                Error::TooLarge { what: "name", size: name.len() as u64, limit: NAME_LIMIT as u64 }.into()
            );
        }
        dossier::check_points(&request.points)?;
        let citizen = self.citizen_names(&request.citizen, &officer, &own)?;
        let day =
            UtcMillis(self.clock_reading().wall_ms).date().map(|day| day.to_string()).unwrap_or_default();
        self.with_journal(|journal| {
            let ids = chosen(&journal.list()?.entries, &request)?;
            let told = telling::tell_of(journal, &ids, &own)?;
            let material = Material {
                officer: &officer,
                own: &own,
                name,
                citizen: citizen.clone(),
                speaks,
                marked: &request.points,
                told: &told,
                day: day.clone(),
            };
            let (html, text) = dossier::write(&material);
            let sha256 = hex(&sha256(&[html.as_bytes()]));
            let acknowledged = handed_over(journal, &sha256)?;
            Ok(Dossier {
                html,
                text,
                page_sha256: sha256,
                acknowledged,
                review_needed: officer.review_needed(),
            })
        })
    }
}

impl Companion {
    /// Names of a citizenship in two languages; the code where the directory cannot be read.
    fn citizen_names(&self, code: &str, officer: &Words, own: &Words) -> Result<(String, String)> {
        let code = code.trim().to_ascii_uppercase();
        if code.is_empty() {
            return Ok((String::new(), String::new()));
        }
        if !geo::is_country_code(&code) {
            return Err(Error::Input("citizen"));
        }
        let name = |words: &Words| {
            let found = self.with_directory(|store| store.shown("country", &code, words.language()));
            found.unwrap_or_else(|_| code.clone())
        };
        Ok((name(officer), name(own)))
    }
}

/// Ids of records as the journal writes them, however they were typed.
fn as_written(mut request: DossierRequest) -> Result<DossierRequest> {
    let of_points = request.points.iter_mut().flat_map(|point| &mut point.records);
    for id in request.records.iter_mut().chain(of_points) {
        *id = id_text(&parse_id(id, "record-id")?);
    }
    Ok(request)
}

/// Tells what happened. Practice and signs of life do not, and are no evidence.
fn is_account(entry: &Entry) -> bool {
    matches!(entry.kind, Kind::Incident | Kind::Sos | Kind::Correction | Kind::Promise | Kind::Deviation)
}

/// The records that are shown: those named, or every note; corrections come along with what they correct.
///
/// # Errors
/// `no-account` where something is named that tells nothing of what happened.
fn chosen(entries: &[Entry], request: &DossierRequest) -> Result<Vec<ClientId>> {
    let of_points = request.points.iter().flat_map(|point| &point.records);
    let mut ids: BTreeSet<&str> = request.records.iter().chain(of_points).map(String::as_str).collect();
    if entries.iter().any(|e| ids.contains(e.id.as_str()) && !is_account(e)) {
        return Err(Error::Input("no-account"));
    }
    if request.records.is_empty() {
        ids.extend(entries.iter().filter(|e| is_account(e)).map(|e| e.id.as_str()));
    }
    // A correction follows what it corrects, so one walk finds corrections of corrections too.
    for entry in entries.iter().filter(|e| e.kind == Kind::Correction) {
        if ids.contains(entry.refers_to.as_str()) {
            ids.insert(&entry.id);
        }
    }
    ids.into_iter().map(|id| parse_id(id, "record-id")).collect()
}

/// Notes that a document left, by its hash: whoever holds it can show which state of the journal it was made from.
fn handed_over(journal: &mut Journal, sha256: &str) -> Result<Acknowledged> {
    let mut body = Body::draft(Kind::Anchor, seal::random()?);
    body.note = Some(format!("dossier sha256 {sha256}"));
    Ok(journal.write(|appender| appender.put(body.clone()))?.acknowledge())
}
