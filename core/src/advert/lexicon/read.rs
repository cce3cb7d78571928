//! Reads the tables of the pack; every fault names the file, the line, the column and the remedy.

use std::collections::{HashMap, HashSet};

use super::{
    Element, Indicator, Part, Pattern,
    build::{Builder, unknown},
};
use crate::{
    advert::{
        model::Strength,
        pattern::{self, Choice},
        score::{self, Weight, Weights},
        table::Table,
        wording::{BUCKETS, ROW, Wording},
    },
    pack::Fault,
    text::hex::unhex,
};

/// The language tag of a row as a static string; `None` for one the app does not know.
fn language(tag: &str) -> Option<&'static str> {
    ["*", "en", "ru", "uz", "uz-Cyrl", "kk", "ky", "tg", "az"].into_iter().find(|l| *l == tag)
}

pub(super) fn read_indicators(bytes: &[u8], faults: &mut Vec<Fault>) -> HashMap<String, Indicator> {
    let mut out = HashMap::new();
    Table::each("adverts/indicators.csv", bytes, faults, |row| {
        let code = row.need("code")?.to_owned();
        let strength = match row.need("strength")? {
            "strong" => Strength::Strong,
            "medium" => Strength::Medium,
            "weak" => Strength::Weak,
            other => return Err(row.fault("strength", &format!("`{other}`: write strong, medium or weak"))),
        };
        row.need("source")?;
        row.need("name_en")?;
        row.need("why_en")?;
        let indicator = Indicator {
            dimension: row.need("dimension")?.to_owned(),
            strength,
            maps_to: row.need("maps_to")?.to_owned(),
            names: row.with_prefix("name_"),
            whys: row.with_prefix("why_"),
            code: code.clone(),
        };
        if out.insert(code.clone(), indicator).is_some() {
            return Err(row.fault("code", &format!("`{code}` stands twice: keep one row")));
        }
        Ok(())
    });
    out
}

pub(super) fn read_concepts(bytes: &[u8], builder: &mut Builder, faults: &mut Vec<Fault>) {
    Table::each("adverts/concepts.csv", bytes, faults, |row| {
        let name = row.need("concept")?;
        let mut stems = Vec::new();
        let lang = language(row.need("lang")?)
            .ok_or_else(|| row.fault("lang", "not a language of the app: use its tag or *"))?;
        for choice in pattern::choices(row.need("words")?) {
            match choice {
                Choice::Stem(words) => {
                    stems.push(builder.stem(words, lang).map_err(|e| row.fault("words", &e))?);
                }
                Choice::Concept(other) => {
                    let known =
                        builder.concepts.get(other).ok_or_else(|| row.fault("words", &unknown(other)))?;
                    stems.extend(known);
                }
            }
        }
        builder.concepts.entry(name.to_owned()).or_default().extend(stems);
        Ok(())
    });
}

pub(super) fn read_patterns(
    bytes: &[u8],
    builder: &mut Builder,
    indicators: &HashMap<String, Indicator>,
    faults: &mut Vec<Fault>,
) -> Vec<Pattern> {
    let mut out = Vec::new();
    Table::each("adverts/patterns.csv", bytes, faults, |row| {
        let code = row.need("code")?;
        if code.starts_with(char::is_uppercase) && !indicators.contains_key(code) {
            return Err(row.fault(
                "code",
                &format!("`{code}` is no row of indicators.csv: add one or correct the code"),
            ));
        }
        let lang = language(row.need("lang")?)
            .ok_or_else(|| row.fault("lang", "not a language of the app: use its tag or *"))?;
        let parsed = pattern::parse(row.need("pattern")?).map_err(|e| row.fault("pattern", &e))?;
        let mut parts = Vec::with_capacity(parsed.len());
        for part in parsed {
            let elements: std::result::Result<Vec<Element>, String> =
                part.elements.into_iter().map(|element| builder.element(element, lang)).collect();
            let elements = elements.map_err(|e| row.fault("pattern", &e))?;
            parts.push(Part { elements, crosses: part.crosses });
        }
        let guard = row.get("guard");
        let guards = if guard.is_empty() {
            Vec::new()
        } else {
            vec![builder.element(guard, lang).map_err(|e| row.fault("guard", &e))?]
        };
        if row.list("must_hit").next().is_none() {
            return Err(row.fault("must_hit", "give at least one example that the pattern must find"));
        }
        out.push(Pattern {
            code: code.to_owned(),
            lang: lang.to_owned(),
            parts,
            guards,
            context: row.list("context").map(str::to_owned).collect(),
            line: row.line(),
        });
        Ok(())
    });
    out
}

pub(super) fn read_rates(bytes: &[u8], faults: &mut Vec<Fault>) -> HashMap<String, f64> {
    let mut out = HashMap::new();
    Table::each("adverts/rates.csv", bytes, faults, |row| {
        row.need("source")?;
        row.need("date")?;
        let rate: f64 = row
            .need("per_usd")?
            .parse()
            .map_err(|_| row.fault("per_usd", "not a number: write 12650 or 1.7"))?;
        if !(rate.is_finite() && rate > 0.0) {
            return Err(row.fault("per_usd", "must be greater than zero"));
        }
        out.insert(row.need("currency")?.to_owned(), rate);
        Ok(())
    });
    out
}

/// Weights in hundredths; the row `bias` is of nothing at all, `held`, `raised`, `alike` and `talks` are sums from which something else follows.
pub(super) fn read_weights(bytes: &[u8], faults: &mut Vec<Fault>) -> Weights {
    let mut out = Weights::default();
    let mut named = HashSet::new();
    Table::each("adverts/weights.csv", bytes, faults, |row| {
        let sign = row.need("sign")?;
        if !named.insert(sign.to_owned()) {
            return Err(row.fault("sign", &format!("`{sign}` stands twice: keep one row")));
        }
        let hundredths = |column| {
            let fault = "not a whole number of hundredths: write 79 or -131";
            row.need(column)?.parse::<i32>().map_err(|_| row.fault(column, fault))
        };
        let weight = Weight { lure: hundredths("lure")?, talk: hundredths("talk")? };
        match sign {
            "bias" => out.bias = weight,
            "held" => out.held = weight.lure,
            "raised" => out.raised = weight.lure,
            "alike" => out.alike = weight.lure,
            "talks" => out.talks = weight.talk,
            _ if weight.lure < 0 && !score::may_lower(sign) => {
                return Err(row.fault(
                    "lure",
                    "below zero, but what a text says of itself may not lower its level: write 0",
                ));
            }
            _ if weight.talk > 0 && !score::speaks_of_talk(sign) => {
                return Err(row.fault(
                    "talk",
                    "above zero, but what a text says of itself may not lower its level: write 0",
                ));
            }
            _ => {
                out.of.insert(sign.to_owned(), weight);
            }
        }
        Ok(())
    });
    out
}

/// The tables of wording: a row holds [`ROW`] weights for each as two hexadecimal digits, in two's complement.
pub(super) fn read_wording(bytes: &[u8], faults: &mut Vec<Fault>) -> Wording {
    let mut out = Wording::default();
    Table::each("adverts/wording.csv", bytes, faults, |row| {
        let made = "this file is made by a program: make it anew";
        if row.need("first")?.parse() != Ok(out.lure.len()) {
            return Err(
                row.fault("first", &format!("is not the place of the row, {}: {made}", out.lure.len()))
            );
        }
        if out.lure.len() >= BUCKETS {
            return Err(row.fault("first", &format!("is a row too many: {made}")));
        }
        for (column, table) in [("lure", &mut out.lure), ("talk", &mut out.talk)] {
            let weights = unhex::<ROW>(row.need(column)?).ok_or_else(|| row.fault(column, made))?;
            table.extend(weights.map(u8::cast_signed));
        }
        Ok(())
    });
    out
}
