//! A schema by introspection: the standard query, and the SDL for its answer.

use std::fmt::Write as _;

use mighty_runtime::json;
use serde::Deserialize;

use crate::{
    error::{Error, Result},
    secrets::Secrets,
};

#[cfg(feature = "network")]
const QUERY: &str = include_str!("introspection.graphql");

/// Fields that only newer servers have. Other servers refuse a query that asks for them.
#[cfg(feature = "network")]
const NEWER: &str = "  isOneOf\n";

/// The body of a request for the introspection fields that a server knows.
#[cfg(feature = "network")]
pub(crate) fn probe() -> String {
    serde_json::json!({ "query": "{ __type(name: \"__Type\") { fields { name } } }" }).to_string()
}

/// Whether the answer to [`probe`] names the fields of newer servers.
#[cfg(feature = "network")]
pub(crate) fn is_newer(answer: &[u8]) -> bool {
    let Ok(answer) = json::read_value(answer) else {
        return false;
    };
    let fields = answer.value["data"]["__type"]["fields"].as_array();
    fields.is_some_and(|fields| fields.iter().any(|field| field["name"] == NEWER.trim()))
}

/// The body of the request.
#[cfg(feature = "network")]
pub(crate) fn request(is_newer: bool) -> String {
    let query = if is_newer {
        QUERY.to_owned()
    } else {
        QUERY.replace(NEWER, "")
    };
    serde_json::json!({ "query": query, "operationName": "IntrospectionQuery" }).to_string()
}

/// Whether a text is an answer to introspection, even one with errors or one that breaks off: it
/// begins like a JSON object, which no GraphQL text does.
pub(crate) fn is_answer(text: &[u8]) -> bool {
    let inside = text.trim_ascii_start().strip_prefix(b"{");
    let first = inside.and_then(|inside| inside.trim_ascii_start().first());
    first.is_some_and(|first| matches!(first, b'"' | b'}'))
}

/// Writes the answer's schema as SDL. The second result is the paths of repaired texts.
///
/// # Errors
/// If the answer is not GraphQL, contains errors, or contains no schema. No error contains one of
/// `secrets`.
pub(crate) fn to_sdl(
    name: &str,
    answer: &[u8],
    secrets: &Secrets,
) -> Result<(String, Vec<String>)> {
    let name = || name.to_owned();
    let read = json::read::<Answer>(answer).map_err(|error| Error::NotIntrospection {
        name: name(),
        reason: secrets.hide(&error.to_string()),
        beginning: secrets.beginning(&String::from_utf8_lossy(answer)),
    })?;
    let answer = read.value;
    let errors = answer.errors.unwrap_or_default();
    if !errors.is_empty() {
        let messages = errors.iter().map(|error| secrets.hide(&error.message));
        return Err(Error::IntrospectionRefused {
            name: name(),
            messages: messages.collect(),
        });
    }
    let schema = answer.data.unwrap_or(answer.bare).schema;
    let schema = schema.ok_or_else(|| Error::NoSchema { name: name() })?;
    Ok((schema.print(), read.repaired))
}

#[derive(Deserialize)]
struct Answer {
    data: Option<Data>,
    /// Some tools write only the content of `data`.
    #[serde(flatten)]
    bare: Data,
    errors: Option<Vec<GraphQlError>>,
}

#[derive(Deserialize)]
struct GraphQlError {
    message: String,
}

#[derive(Deserialize)]
struct Data {
    #[serde(rename = "__schema")]
    schema: Option<SchemaAnswer>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct SchemaAnswer {
    query_type: Option<Root>,
    mutation_type: Option<Root>,
    subscription_type: Option<Root>,
    types: Vec<Definition>,
    directives: Vec<Directive>,
}

#[derive(Deserialize)]
struct Root {
    name: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Definition {
    kind: Kind,
    name: String,
    description: Option<String>,
    #[serde(rename = "specifiedByURL")]
    specified_by: Option<String>,
    #[serde(default)]
    is_one_of: Option<bool>,
    fields: Option<Vec<Field>>,
    input_fields: Option<Vec<InputValue>>,
    interfaces: Option<Vec<TypeRef>>,
    enum_values: Option<Vec<EnumValue>>,
    possible_types: Option<Vec<TypeRef>>,
}

#[derive(Deserialize)]
struct Field {
    name: String,
    description: Option<String>,
    args: Vec<InputValue>,
    #[serde(rename = "type")]
    of: TypeRef,
    #[serde(flatten)]
    deprecation: Deprecation,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct InputValue {
    name: String,
    description: Option<String>,
    #[serde(rename = "type")]
    of: TypeRef,
    default_value: Option<String>,
    #[serde(flatten)]
    deprecation: Deprecation,
}

#[derive(Deserialize)]
struct EnumValue {
    name: String,
    description: Option<String>,
    #[serde(flatten)]
    deprecation: Deprecation,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Deprecation {
    #[serde(default)]
    is_deprecated: bool,
    deprecation_reason: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Directive {
    name: String,
    description: Option<String>,
    locations: Vec<String>,
    args: Vec<InputValue>,
    #[serde(default)]
    is_repeatable: bool,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
enum Kind {
    Scalar,
    Object,
    Interface,
    Union,
    Enum,
    InputObject,
    List,
    NonNull,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct TypeRef {
    kind: Kind,
    name: Option<String>,
    of_type: Option<Box<TypeRef>>,
}

/// Definitions that every server has and no SDL contains.
const BUILT_IN_SCALARS: [&str; 5] = ["String", "Int", "Float", "Boolean", "ID"];
const BUILT_IN_DIRECTIVES: [&str; 5] = ["skip", "include", "deprecated", "specifiedBy", "oneOf"];

impl SchemaAnswer {
    fn print(&self) -> String {
        let mut sdl = String::from("schema {\n");
        for (operation, root) in [
            ("query", &self.query_type),
            ("mutation", &self.mutation_type),
            ("subscription", &self.subscription_type),
        ] {
            if let Some(root) = root {
                let _ = writeln!(sdl, "  {operation}: {}", root.name);
            }
        }
        sdl.push_str("}\n");
        let own = |one: &&Directive| !BUILT_IN_DIRECTIVES.contains(&one.name.as_str());
        for directive in self.directives.iter().filter(own) {
            directive.print(&mut sdl);
        }
        let own = |one: &&Definition| {
            !one.name.starts_with("__") && !BUILT_IN_SCALARS.contains(&one.name.as_str())
        };
        for definition in self.types.iter().filter(own) {
            definition.print(&mut sdl);
        }
        sdl
    }
}

impl Directive {
    fn print(&self, sdl: &mut String) {
        describe(sdl, self.description.as_deref());
        let _ = write!(sdl, "directive @{}", self.name);
        arguments(sdl, &self.args);
        let repeatable = if self.is_repeatable {
            " repeatable"
        } else {
            ""
        };
        let _ = writeln!(sdl, "{repeatable} on {}", self.locations.join(" | "));
    }
}

impl Definition {
    fn print(&self, sdl: &mut String) {
        describe(sdl, self.description.as_deref());
        let word = match self.kind {
            Kind::Scalar | Kind::List | Kind::NonNull => "scalar",
            Kind::Object => "type",
            Kind::Interface => "interface",
            Kind::Union => "union",
            Kind::Enum => "enum",
            Kind::InputObject => "input",
        };
        let _ = write!(sdl, "{word} {}", self.name);
        if let Some(url) = &self.specified_by {
            let _ = write!(sdl, " @specifiedBy(url: {})", quoted(url));
        }
        if self.is_one_of == Some(true) {
            sdl.push_str(" @oneOf");
        }
        if let Some(interfaces) = self.interfaces.as_ref().filter(|list| !list.is_empty()) {
            let _ = write!(sdl, " implements {}", names(interfaces, " & "));
        }
        if let Some(members) = self.possible_types.as_ref().filter(|_| word == "union") {
            let _ = write!(sdl, " = {}", names(members, " | "));
        }
        let mut lines = String::new();
        for field in self.fields.iter().flatten() {
            describe(&mut lines, field.description.as_deref());
            lines.push_str(&field.name);
            arguments(&mut lines, &field.args);
            let _ = writeln!(lines, ": {}{}", field.of.print(), field.deprecation.print());
        }
        for field in self.input_fields.iter().flatten() {
            field.print(&mut lines);
        }
        for value in self.enum_values.iter().flatten() {
            describe(&mut lines, value.description.as_deref());
            let _ = writeln!(lines, "{}{}", value.name, value.deprecation.print());
        }
        if !lines.is_empty() {
            let _ = write!(sdl, " {{\n{lines}}}");
        }
        sdl.push('\n');
    }
}

impl InputValue {
    fn print(&self, sdl: &mut String) {
        describe(sdl, self.description.as_deref());
        let _ = write!(sdl, "{}: {}", self.name, self.of.print());
        if let Some(default) = &self.default_value {
            let _ = write!(sdl, " = {default}");
        }
        let _ = writeln!(sdl, "{}", self.deprecation.print());
    }
}

impl Deprecation {
    fn print(&self) -> String {
        match (&self.deprecation_reason, self.is_deprecated) {
            (_, false) => String::new(),
            (Some(reason), true) => format!(" @deprecated(reason: {})", quoted(reason)),
            (None, true) => " @deprecated".to_owned(),
        }
    }
}

impl TypeRef {
    fn print(&self) -> String {
        let inner = || {
            self.of_type
                .as_ref()
                .map(|of| of.print())
                .unwrap_or_default()
        };
        match self.kind {
            Kind::List => format!("[{}]", inner()),
            Kind::NonNull => format!("{}!", inner()),
            _ => self.name.clone().unwrap_or_default(),
        }
    }
}

fn names(types: &[TypeRef], between: &str) -> String {
    types
        .iter()
        .map(TypeRef::print)
        .collect::<Vec<_>>()
        .join(between)
}

fn arguments(sdl: &mut String, arguments: &[InputValue]) {
    if arguments.is_empty() {
        return;
    }
    sdl.push_str("(\n");
    for argument in arguments {
        argument.print(sdl);
    }
    sdl.push(')');
}

fn describe(sdl: &mut String, description: Option<&str>) {
    if let Some(text) = description.filter(|text| !text.is_empty()) {
        let _ = writeln!(sdl, "{}", quoted(text));
    }
}

/// A text between quotes. JSON and GraphQL escape characters in the same way.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
