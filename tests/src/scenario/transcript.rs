//! What the core answered, as text that is the same to the byte in every language: `tests/scenarios/README.md`, "Transcript".

use std::fmt::Write as _;

use serde_json::{Value, json};

/// One call: what came of it.
#[derive(Debug)]
pub struct Said {
    /// The answer; null for the runner's own calls and for an error.
    pub answer: Value,
    /// The code of an error of the core.
    pub error: Option<String>,
}

/// The line for one call.
#[must_use]
pub fn line(file: &str, scenario: &str, step: usize, said: &Said) -> String {
    let mut out = String::new();
    let all =
        json!({"answer": said.answer, "error": said.error, "file": file, "scenario": scenario, "step": step});
    write(&mut out, &all);
    out
}

fn write(out: &mut String, value: &Value) {
    match value {
        Value::Object(map) => {
            let mut keys: Vec<_> = map.iter().collect();
            keys.sort_by_key(|(key, _)| *key);
            let mut between = "{";
            for (key, value) in keys {
                out.push_str(between);
                text(out, key);
                out.push(':');
                write(out, value);
                between = ",";
            }
            out.push_str(if map.is_empty() { "{}" } else { "}" });
        }
        Value::Array(list) => {
            let mut between = "[";
            for element in list {
                out.push_str(between);
                write(out, element);
                between = ",";
            }
            out.push_str(if list.is_empty() { "[]" } else { "]" });
        }
        Value::String(s) => text(out, s),
        other => {
            let _ = write!(out, "{other}");
        }
    }
}

fn text(out: &mut String, s: &str) {
    out.push('"');
    for c in s.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c < ' ' => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_sorted_and_only_what_must_be_is_escaped() {
        let said = Said {
            answer: json!({"b": [1, true, null, {}], "a": "ж\n\"\\/\u{7f}🔒", "c": []}),
            error: None,
        };
        assert_eq!(
            line("f.json", "s", 2, &said),
            "{\"answer\":{\"a\":\"ж\\u000a\\\"\\\\/\u{7f}🔒\",\"b\":[1,true,null,{}],\"c\":[]},\"error\":null,\"file\":\"f.json\",\"scenario\":\"s\",\"step\":2}"
        );
    }
}
