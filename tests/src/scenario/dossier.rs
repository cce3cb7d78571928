//! What a dossier is made of, in the scenarios' language.

use hamroh_core::dossier::model::{DossierRequest, MarkedPoint};

use super::calls::Args;

pub(super) fn request(args: &Args<'_>) -> Result<DossierRequest, String> {
    let points = match args.get("points") {
        Some(points) => points.as_array().ok_or("`points` is no list")?.as_slice(),
        None => &[],
    };
    let point = |row| {
        let row = Args(row);
        Ok::<_, String>(MarkedPoint { code: row.text("code")?, records: row.texts("records")? })
    };
    Ok(DossierRequest {
        name: args.text("name")?,
        citizen: args.text("citizen")?,
        speaks: args.text("speaks")?,
        officer_language: args.text("officer_language")?,
        points: points.iter().map(point).collect::<Result<_, _>>()?,
        records: args.texts("records")?,
    })
}
