//! What an answer must look like: paths, operators, patterns.

use serde_json::Value;

/// The value at a path: names and numbers joined by dots, empty for the whole.
///
/// # Errors
/// When the path leads nowhere.
pub fn at<'a>(answer: &'a Value, path: &str) -> Result<&'a Value, String> {
    let mut here = answer;
    for part in path.split('.').filter(|p| !p.is_empty()) {
        let next = match here {
            Value::Array(list) => part.parse::<usize>().ok().and_then(|i| list.get(i)),
            other => other.get(part),
        };
        here = next.ok_or_else(|| format!("`{path}`: nothing at `{part}` in {}", short(here)))?;
    }
    Ok(here)
}

/// Applies one check, whose references are filled in.
///
/// # Errors
/// When it does not hold, with what was there instead; or when it is not written in the language.
pub fn check(answer: &Value, check: &Value) -> Result<(), String> {
    let check = check.as_object().ok_or("a check is an object")?;
    let path = super::text(check, "path")?;
    let mut operators = check.iter().filter(|(key, _)| *key != "path");
    let (Some((operator, wanted)), None) = (operators.next(), operators.next()) else {
        return Err(format!("`{path}`: exactly one operator beside `path`"));
    };
    let found = at(answer, path)?;
    let holds = match operator.as_str() {
        "equals" => found == wanted,
        "differs" => found != wanted,
        "contains" => contains(found, wanted)?,
        "lacks" => !contains(found, wanted)?,
        "any" => list(found)?.iter().any(|element| fits(element, wanted)),
        "none" => !list(found)?.iter().any(|element| fits(element, wanted)),
        "length" => length(found)? == count(wanted)?,
        "length_at_least" => length(found)? >= count(wanted)?,
        other => return Err(format!("`{path}`: unknown operator `{other}`")),
    };
    if holds { Ok(()) } else { Err(format!("`{path}` {operator} {wanted}: found {}", short(found))) }
}

/// Every key of the pattern is there and fits; what is no object must be equal.
fn fits(value: &Value, pattern: &Value) -> bool {
    match pattern {
        Value::Object(keys) => {
            keys.iter().all(|(key, wanted)| value.get(key).is_some_and(|v| fits(v, wanted)))
        }
        other => value == other,
    }
}

fn contains(found: &Value, wanted: &Value) -> Result<bool, String> {
    match (found, wanted) {
        (Value::String(text), Value::String(part)) => Ok(text.contains(part.as_str())),
        (Value::Array(elements), wanted) => Ok(elements.contains(wanted)),
        _ => Err(format!("neither text nor list: {}", short(found))),
    }
}

fn list(value: &Value) -> Result<&Vec<Value>, String> {
    value.as_array().ok_or_else(|| format!("no list: {}", short(value)))
}

fn length(value: &Value) -> Result<u64, String> {
    let n = match value {
        Value::String(text) => text.chars().count(),
        other => list(other)?.len(),
    };
    u64::try_from(n).map_err(|e| e.to_string())
}

fn count(value: &Value) -> Result<u64, String> {
    value.as_u64().ok_or_else(|| format!("no count: {value}"))
}

/// Enough of a value to see what is wrong.
fn short(value: &Value) -> String {
    let text = value.to_string();
    let mut cut: String = text.chars().take(600).collect();
    if cut.len() < text.len() {
        cut.push('…');
    }
    cut
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_operator_holds_and_fails_as_written() {
        let answer = json!({"steps": [{"org": "a", "n": null}, {"org": "b", "tags": ["x"]}], "text": "ёлка"});
        let holding = [
            json!({"path": "", "differs": null}),
            json!({"path": "steps.0.org", "equals": "a"}),
            json!({"path": "steps.0.n", "equals": null}),
            json!({"path": "steps.1.tags", "contains": "x"}),
            json!({"path": "text", "contains": "лк"}),
            json!({"path": "text", "lacks": "z"}),
            json!({"path": "steps", "any": {"org": "b", "tags": ["x"]}}),
            json!({"path": "steps", "none": {"org": "c"}}),
            json!({"path": "steps", "none": {"missing": null}}),
            json!({"path": "text", "length": 4}),
            json!({"path": "steps", "length_at_least": 2}),
        ];
        for one in holding {
            assert_eq!(check(&answer, &one), Ok(()), "{one}");
        }
        let failing = [
            json!({"path": "steps.0.org", "equals": "b"}),
            json!({"path": "steps.2.org", "differs": "b"}),
            json!({"path": "nowhere", "none": {}}),
            json!({"path": "text", "lacks": "лк"}),
            json!({"path": "steps", "none": {"org": "a"}}),
            json!({"path": "steps", "length_at_least": 3}),
            json!({"path": "steps", "equal": 3}),
            json!({"path": "text", "contains": "л", "equals": "z"}),
            json!({"path": "text"}),
        ];
        for one in failing {
            assert!(check(&answer, &one).is_err(), "{one}");
        }
    }
}
