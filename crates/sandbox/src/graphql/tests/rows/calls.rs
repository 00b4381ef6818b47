//! Valid calls, generated from the rows.

use std::collections::HashMap;
use std::sync::OnceLock;

use apollo_compiler::ast::Type;
use serde_json::{Map, Value as Json, json};

use super::{Bench, Rule, mutation};
use crate::graphql::Viewer;
use crate::graphql::facts::Facts;
use crate::graphql::rules::{self, Callers, Goes, Ids, Input, Limit};
use crate::world::{Accepts, World, ids};

/// How many records are tried as the subject.
const TRIES: usize = 24;

/// A bench whose world is restored after each call.
pub(in crate::graphql::tests) struct Calls {
    pub(in crate::graphql::tests) bench: Bench,
    pub(in crate::graphql::tests) start: World,
}

/// A call that was accepted.
pub(in crate::graphql::tests) struct Valid {
    pub(in crate::graphql::tests) input: Json,
    pub(in crate::graphql::tests) payload: Json,
    pub(in crate::graphql::tests) viewer: Viewer,
}

/// The answer to one call.
pub(in crate::graphql::tests) struct Answer {
    pub(in crate::graphql::tests) json: Json,
    pub(in crate::graphql::tests) name: &'static str,
}

impl Answer {
    pub(in crate::graphql::tests) fn payload(&self) -> &Json {
        &self.json["data"][self.name]
    }

    pub(in crate::graphql::tests) fn code(&self) -> Option<&str> {
        self.json["errors"][0]["extensions"]["code"].as_str()
    }

    /// The first reason in the payload.
    pub(in crate::graphql::tests) fn reason(&self) -> Option<&str> {
        self.payload()["errors"][0].as_str()
    }

    pub(in crate::graphql::tests) fn is_accepted(&self) -> bool {
        self.json.get("errors").is_none() && self.reason().is_none()
    }
}

impl Calls {
    pub(in crate::graphql::tests) fn new() -> Calls {
        let bench = Bench::new();
        let start = bench.engine.lock().clone();
        Calls { bench, start }
    }

    pub(in crate::graphql::tests) fn facts(&self) -> &'static Facts {
        self.bench.engine.facts()
    }

    /// Puts the world back to its start.
    pub(in crate::graphql::tests) fn restore(&self) {
        let mut world = self.bench.engine.lock();
        if world.writes() != self.start.writes() {
            *world = self.start.clone();
        }
    }

    /// Calls a mutation in the world as it is.
    pub(in crate::graphql::tests) fn call(
        &self,
        viewer: &Viewer,
        rule: &Rule,
        input: &Json,
    ) -> Answer {
        let document = mutation(rule.mutation, &self.selection(rule));
        let variables = json!({ "input": input });
        Answer {
            json: self.bench.run(viewer, &document, variables),
            name: rule.mutation,
        }
    }

    /// The payload's own fields, objects by their type.
    fn selection(&self, rule: &Rule) -> String {
        let field = self.facts().field("Mutation", rule.mutation).unwrap();
        let payload = field.ty.inner_named_type();
        let mut names = Vec::new();
        for (name, ty) in self.facts().fields(payload) {
            if name == "errors" {
                continue;
            }
            let is_composite = self.facts().is_composite(ty.inner_named_type());
            names.push(if is_composite {
                format!("{name} {{ __typename }}")
            } else {
                name.to_owned()
            });
        }
        names.join(" ")
    }

    /// The type of a field of a mutation's input.
    pub(in crate::graphql::tests) fn ty(&self, rule: &Rule, input: &str) -> &Type {
        let facts = self.facts();
        let field = facts.field("Mutation", rule.mutation).unwrap();
        let argument = field.argument_by_name("input").unwrap();
        facts
            .fields(argument.ty.inner_named_type())
            .into_iter()
            .find(|(name, _)| *name == input)
            .map_or_else(|| panic!("{}.{input}", rule.mutation), |(_, ty)| ty)
    }

    /// A call that is accepted; the answers of all tries if there is none. The demo community is
    /// always the same, so each row is tried once for all tests.
    pub(in crate::graphql::tests) fn valid(
        &self,
        rule: &'static Rule,
    ) -> &'static Result<Valid, Vec<String>> {
        static ALL: OnceLock<HashMap<&str, Result<Valid, Vec<String>>>> = OnceLock::new();
        let all = ALL.get_or_init(|| {
            let calls = Calls::new();
            rules::all()
                .map(|rule| (rule.mutation, calls.try_valid(rule)))
                .collect()
        });
        &all[rule.mutation]
    }

    fn try_valid(&self, rule: &Rule) -> Result<Valid, Vec<String>> {
        let mut answers = Vec::new();
        for viewer in self.viewers(rule) {
            for is_full in [false, true] {
                for attempt in 0..TRIES {
                    let input = self.input(rule, &viewer, attempt, is_full);
                    self.restore();
                    let answer = self.call(&viewer, rule, &input);
                    self.restore();
                    if answer.is_accepted() {
                        return Ok(Valid {
                            payload: answer.payload().clone(),
                            input,
                            viewer,
                        });
                    }
                    if attempt == 0 {
                        answers.push(format!("{input} gets {}", answer.json));
                    }
                    if !rule.inputs.iter().any(|row| row.ids.is_some()) {
                        break;
                    }
                }
            }
        }
        Err(answers)
    }

    /// The viewers to try: the host, and members for what only they may do.
    fn viewers(&self, rule: &Rule) -> Vec<Viewer> {
        match rule.callers {
            Callers::Own(_) | Callers::Member => vec![self.bench.host(), self.bench.member(0)],
            _ => vec![self.bench.host()],
        }
    }

    fn input(&self, rule: &Rule, viewer: &Viewer, attempt: usize, is_full: bool) -> Json {
        let mut input = Map::new();
        for row in rule.inputs {
            let ty = self.ty(rule, row.name);
            let is_wanted = is_full && !matches!(row.goes, Goes::Unused(_) | Goes::Unknown);
            if ty.is_non_null() || row.example.is_some() || is_wanted {
                input.insert(row.name.to_owned(), self.value(row, ty, viewer, attempt));
            }
        }
        Json::Object(input)
    }

    /// A value for one field, as in a full call.
    pub(in crate::graphql::tests) fn plausible(
        &self,
        rule: &Rule,
        name: &str,
        valid: &Valid,
    ) -> Json {
        match (&valid.input[name], rule.input(name)) {
            (Json::Null, Some(row)) => self.value(row, self.ty(rule, name), &valid.viewer, 0),
            (given, _) => given.clone(),
        }
    }

    /// A value for one field of an input object.
    pub(in crate::graphql::tests) fn plausible_field(
        &self,
        rule: &Rule,
        row: &Input,
        field: &Input,
        valid: &Valid,
    ) -> Json {
        let kind = self.ty(rule, row.name).inner_named_type();
        let fields = self.facts().fields(kind);
        let ty = fields.iter().find(|(name, _)| *name == field.name);
        let (_, ty) = ty.unwrap_or_else(|| panic!("{kind}.{}", field.name));
        self.value(field, ty, &valid.viewer, 0)
    }

    fn value(&self, row: &Input, ty: &Type, viewer: &Viewer, attempt: usize) -> Json {
        if let Some(example) = row.example {
            let json = serde_json::from_str(example)
                .unwrap_or_else(|error| panic!("the example of {}: {error}", row.name));
            return self.with_ids(json);
        }
        if ty.is_list() {
            let items = row.limits.iter().find_map(|limit| match limit {
                Limit::Count(least, _) => Some(*least),
                _ => None,
            });
            let item = ty.item_type();
            return (0..items.unwrap_or(1).max(1))
                .map(|place| self.value(row, item, viewer, attempt + place))
                .collect();
        }
        if let Some(ids) = row.ids {
            return self.id(ids, viewer, attempt);
        }
        for limit in row.limits {
            if let Some(json) = fitting(limit) {
                return json;
            }
        }
        let named = ty.inner_named_type().as_str();
        match named {
            "String" => json!("A plausible text"),
            "ID" => json!("plausible"),
            "Int" | "Long" => json!(1),
            "Float" => json!(1.5),
            "Boolean" => json!(true),
            "BigInt" => json!("1"),
            "ISO8601DateTime" if row.name == "endsAt" => json!("2026-12-02T10:00:00Z"),
            "ISO8601DateTime" => json!("2026-12-01T10:00:00Z"),
            "ISO8601Date" => json!("2026-12-01"),
            "JSONObject" => json!({}),
            _ if !row.fields.is_empty() => {
                let types = self.facts().fields(named);
                let mut object = Map::new();
                for field in row.fields {
                    let (_, ty) = types
                        .iter()
                        .find(|(name, _)| *name == field.name)
                        .unwrap_or_else(|| panic!("{named}.{}", field.name));
                    if ty.is_non_null() || field.example.is_some() {
                        object.insert(
                            field.name.to_owned(),
                            self.value(field, ty, viewer, attempt),
                        );
                    }
                }
                Json::Object(object)
            }
            _ => match self.facts().first_enum_value(named) {
                Some(word) => json!(word),
                None => json!({}),
            },
        }
    }

    /// The id of one of the records of these types: another one in each try.
    fn id(&self, wanted: Ids, viewer: &Viewer, attempt: usize) -> Json {
        let kinds = wanted.kinds;
        let all: Vec<(&str, u64)> = kinds
            .iter()
            .flat_map(|kind| {
                self.start
                    .of_kind(kind)
                    .map(move |record| (*kind, record.id))
            })
            .filter(|(_, id)| *id != viewer.resource_id || kinds == ["User"])
            .collect();
        match all.get(attempt % all.len().max(1)) {
            Some((_, id)) if wanted.form == Accepts::ResourceId => json!(id.to_string()),
            Some((kind, id)) => json!(ids::global_id(kind, *id)),
            None => json!("1"),
        }
    }

    /// Replaces `"$Asset"` by the id of the last record of that type.
    pub(in crate::graphql::tests) fn with_ids(&self, json: Json) -> Json {
        match json {
            Json::String(text) => match text.strip_prefix('$') {
                Some(kind) => {
                    let record = self.start.of_kind(kind).next_back();
                    let id = record.unwrap_or_else(|| panic!("no record of {kind}")).id;
                    json!(ids::global_id(kind, id))
                }
                None => Json::String(text),
            },
            Json::Array(items) => items.into_iter().map(|item| self.with_ids(item)).collect(),
            Json::Object(fields) => Json::Object(
                fields
                    .into_iter()
                    .map(|(name, value)| (name, self.with_ids(value)))
                    .collect(),
            ),
            other => other,
        }
    }
}

/// A value that keeps a limit, if the limit gives one.
fn fitting(limit: &Limit) -> Option<Json> {
    Some(match limit {
        Limit::Length(least, most) => json!("x".repeat((*least).max(4).min(*most))),
        Limit::Range(least, _) | Limit::AtLeast(least) => json!(least),
        Limit::OneOf(words) => json!(words.first()?),
        Limit::Https => json!("https://example.com/plausible"),
        Limit::Color => json!("#FF5733"),
        Limit::Email => json!("new@harbor.example"),
        Limit::Domain => json!("club.harbor.example"),
        Limit::TimeZone => json!("Europe/Oslo"),
        Limit::Amount => json!("9.99"),
        Limit::NotBlankHtml => json!("<p>Plausible</p>"),
        Limit::NotBlank | Limit::NoLinks | Limit::Count(..) | Limit::Is(..) => return None,
    })
}
