//! Questions worth asking the recruiter: one for each fact that a fair offer has and this one does not.

use super::facts::Facts;
use super::model::{Genre, Level};

/// Most questions given at once; a longer list is not read.
const MOST: usize = 6;

/// Chooses questions, most useful first.
pub(crate) fn choose(facts: &Facts<'_>, level: Level, genre: Genre) -> Vec<&'static str> {
    if matches!(genre, Genre::Caution | Genre::Story) || level == Level::TooLittle {
        return Vec::new();
    }
    if level == Level::NoKnownSigns && genre == Genre::Other {
        return Vec::new();
    }
    let asia = facts.any(&["D01", "D02", "D03", "D04", "D07", "place-thai", "place-asia"]);
    let foreign = asia || facts.any(&["D06", "place-far", "place-abroad"]);
    let rules: [(bool, &'static str); 14] = [
        (facts.any(&["M05", "M01"]), "who-keeps-passport"),
        (facts.any(&["M06", "S06", "M04"]), "leave-freely"),
        (facts.any(&["D08", "D05"]) || asia, "visa-type"),
        (facts.any(&["D09", "D10", "D11"]), "route"),
        (facts.any(&["W01", "W02", "W03", "W04"]), "army-contract"),
        (facts.any(&["M03", "M04", "P07"]), "who-pays"),
        (facts.has("L04") || foreign, "contract-before"),
        (facts.has("D07") || foreign, "address"),
        (facts.any(&["P04", "P10", "D11"]), "return-ticket"),
        (facts.any(&["J01", "J02", "J03", "J05", "J09"]), "duties"),
        (facts.any(&["P09", "P08"]), "pay-how"),
        (foreign, "licence"),
        (foreign, "talk-to-worker"),
        (true, "employer"),
    ];
    rules.into_iter().filter(|(fits, _)| *fits).map(|(_, code)| code).take(MOST).collect()
}
