//! What the library offers, one line for each thing, sorted: the text that a reviewer reads when the API changes.

use std::fmt::Write as _;

use anyhow::{Context, Result};
use camino::Utf8Path;
use uniffi_bindgen::{
    BindgenLoader, BindgenPaths, GlobalConfig,
    interface::{Argument, AsType, ComponentInterface, Type},
};

/// The API of a library, from the metadata inside it.
pub fn of(library: &Utf8Path) -> Result<String> {
    let loader = BindgenLoader::new(BindgenPaths::default(), GlobalConfig::default());
    let all = loader.load_cis(loader.load_metadata(library)?)?;
    let ours = all.iter().find(|ci| ci.namespace() == "hamroh");
    text(ours.context("the library holds no interface named hamroh")?)
}

fn text(ci: &ComponentInterface) -> Result<String> {
    let mut items = Vec::new();
    for record in ci.record_definitions() {
        let mut item = format!("record {}\n", record.name());
        for field in record.fields() {
            writeln!(item, "  {}: {}", field.name(), shown(&field.as_type()))?;
        }
        items.push(item);
    }
    for choice in ci.enum_definitions() {
        let kind = if ci.is_name_used_as_error(choice.name()) { "error" } else { "enum" };
        let mut item = format!("{kind} {}\n", choice.name());
        for variant in choice.variants() {
            let fields: Vec<_> =
                variant.fields().iter().map(|f| format!("{}: {}", f.name(), shown(&f.as_type()))).collect();
            let fields = if fields.is_empty() { String::new() } else { format!(" ({})", fields.join(", ")) };
            writeln!(item, "  {}{fields}", variant.name())?;
        }
        items.push(item);
    }
    for object in ci.object_definitions() {
        let kind = if object.has_callback_interface() { "port" } else { "object" };
        let mut item = format!("{kind} {}\n", object.name());
        for made in object.constructors() {
            let throws = thrown(made.throws_name());
            writeln!(item, "  new {}({}){throws}", made.name(), listed(&made.arguments()))?;
        }
        for method in object.methods() {
            let answer = method.return_type().map(|t| format!(" -> {}", shown(t))).unwrap_or_default();
            let throws = thrown(method.throws_name());
            writeln!(item, "  {}({}){answer}{throws}", method.name(), listed(&method.arguments()))?;
        }
        items.push(item);
    }
    items.sort();
    Ok(items.join("\n"))
}

fn listed(arguments: &[&Argument]) -> String {
    let all: Vec<_> = arguments.iter().map(|a| format!("{}: {}", a.name(), shown(&a.as_type()))).collect();
    all.join(", ")
}

fn thrown(name: Option<&str>) -> String {
    name.map(|n| format!(" throws {n}")).unwrap_or_default()
}

fn shown(of: &Type) -> String {
    match of {
        Type::Optional { inner_type } => format!("{}?", shown(inner_type)),
        Type::Sequence { inner_type } => format!("[{}]", shown(inner_type)),
        Type::Object { name, .. } | Type::Record { name, .. } | Type::Enum { name, .. } => name.clone(),
        other => format!("{other:?}").to_lowercase(),
    }
}
