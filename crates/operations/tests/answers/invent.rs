//! Answers made up from the schema, as far as it allows and a little beyond.

use apollo_compiler::{
    ExecutableDocument, Name, Schema,
    ast::Type,
    executable::{Field, Selection, SelectionSet},
    schema::ExtendedType,
    validation::Valid,
};
use fastrand::Rng;
use serde_json::{Value, json};

pub(crate) struct Inventor {
    schema: Valid<Schema>,
}

/// An object's fields in the order in which they are written, which JSON maps don't keep.
type Fields = Vec<(String, String)>;

impl Inventor {
    pub(crate) fn new() -> Self {
        let schema = Schema::parse_and_validate(mighty_schema::SDL, "schema").expect("the schema");
        Self { schema }
    }

    /// The data of an answer to `document`, other for another seed.
    pub(crate) fn answer(&self, document: &str, seed: u64) -> String {
        let document = self.parse(document);
        let operation = document.operations.iter().next().expect("an operation");
        let mut invention = Invention {
            schema: &self.schema,
            document: &document,
            rng: Rng::with_seed(seed),
        };
        let root = operation.selection_set.ty.clone();
        invention.object(&root, &operation.selection_set)
    }

    /// Answers with the root field missing where it may not be, of the wrong type, or no object.
    pub(crate) fn wrong_answers(&self, document: &str, seed: u64) -> Vec<String> {
        let parsed = self.parse(document);
        let operation = parsed.operations.iter().next().expect("an operation");
        let root = operation.root_fields(&parsed).next().expect("a root field");
        let mut wrong = vec![
            "[]".to_owned(),
            "\"text\"".to_owned(),
            json!({root.response_key().as_str(): "text"}).to_string(),
            // Cut off in the middle.
            self.answer(document, seed).trim_end_matches('}').to_owned(),
        ];
        if root.ty().is_non_null() {
            wrong.push("{}".to_owned());
            wrong.push(json!({root.response_key().as_str(): null}).to_string());
        }
        wrong
    }

    fn parse(&self, document: &str) -> Valid<ExecutableDocument> {
        ExecutableDocument::parse_and_validate(&self.schema, document, "document")
            .expect("a valid document")
    }
}

struct Invention<'a> {
    schema: &'a Schema,
    document: &'a ExecutableDocument,
    rng: Rng,
}

impl Invention<'_> {
    fn chance(&mut self, percent: u8) -> bool {
        self.rng.u8(..100) < percent
    }

    fn value(&mut self, ty: &Type, field: &Field) -> String {
        if !ty.is_non_null() && self.chance(20) {
            return "null".to_owned();
        }
        match ty {
            Type::List(item) | Type::NonNullList(item) => {
                let items: Vec<_> = (0..self.rng.usize(..3))
                    .map(|_| self.value(item, field))
                    .collect();
                format!("[{}]", items.join(","))
            }
            Type::Named(name) | Type::NonNullNamed(name) if field.selection_set.is_empty() => {
                self.leaf(name).to_string()
            }
            Type::Named(name) | Type::NonNullNamed(name) => {
                self.composite(name, &field.selection_set)
            }
        }
    }

    fn composite(&mut self, name: &Name, set: &SelectionSet) -> String {
        let possible: Vec<Name> = match &self.schema.types[name] {
            ExtendedType::Object(_) => vec![name.clone()],
            _ => self
                .schema
                .types
                .keys()
                .filter(|of| {
                    self.schema.is_subtype(name, of) && self.schema.get_object(of).is_some()
                })
                .cloned()
                .collect(),
        };
        if self.schema.get_object(name).is_none() && self.has_arms(set) && self.chance(15) {
            // A type that joined the union after this crate was made.
            return r#"{"__typename":"Hologram","beams":[{"on":true}]}"#.to_owned();
        }
        let of = self
            .rng
            .choice(&possible)
            .expect("an abstract type has types")
            .clone();
        self.object(&of, set)
    }

    fn has_arms(&self, set: &SelectionSet) -> bool {
        set.selections.iter().any(|selection| match selection {
            Selection::Field(_) => false,
            Selection::InlineFragment(_) => true,
            Selection::FragmentSpread(spread) => {
                self.has_arms(&self.document.fragments[&spread.fragment_name].selection_set)
            }
        })
    }

    fn object(&mut self, of: &Name, set: &SelectionSet) -> String {
        let mut fields = Fields::new();
        self.collect(of, set, &mut fields);
        if self.chance(10) {
            fields.push(("unasked".to_owned(), r#"{"deep":[1,null,"x"]}"#.to_owned()));
        }
        if self.chance(10) {
            self.rng.shuffle(&mut fields);
        }
        let fields: Vec<_> = fields
            .iter()
            .map(|(key, value)| format!("{}:{value}", json!(key)))
            .collect();
        format!("{{{}}}", fields.join(","))
    }

    fn collect(&mut self, of: &Name, set: &SelectionSet, fields: &mut Fields) {
        for selection in &set.selections {
            match selection {
                Selection::Field(field) => {
                    let key = field.response_key().to_string();
                    if fields.iter().any(|(known, _)| *known == key) {
                        continue;
                    }
                    if field.name == "__typename" {
                        fields.push((key, json!(of.as_str()).to_string()));
                    } else if field.ty().is_non_null() || !self.chance(5) {
                        let value = self.value(field.ty(), field);
                        fields.push((key, value));
                    }
                }
                Selection::InlineFragment(arm) => {
                    let condition = arm.type_condition.as_ref();
                    if condition.is_none_or(|condition| self.fits(of, condition)) {
                        self.collect(of, &arm.selection_set, fields);
                    }
                }
                Selection::FragmentSpread(spread) => {
                    let fragment = &self.document.fragments[&spread.fragment_name];
                    if self.fits(of, fragment.type_condition()) {
                        self.collect(of, &fragment.selection_set, fields);
                    }
                }
            }
        }
    }

    fn fits(&self, of: &Name, condition: &Name) -> bool {
        of == condition || self.schema.is_subtype(condition, of)
    }

    fn leaf(&mut self, name: &Name) -> Value {
        if let Some(kind) = self.schema.get_enum(name) {
            if self.chance(10) {
                return json!("NEWER_THAN_THIS");
            }
            let known: Vec<_> = kind.values.keys().collect();
            return json!(self.rng.choice(known).expect("an enum has values").as_str());
        }
        match name.as_str() {
            "Int" => json!(self.rng.i32(..)),
            "Long" => json!(self.rng.i64(-(1 << 53)..1 << 53)),
            "BigInt" => json!(self.rng.i128(..).to_string()),
            "Float" => json!(self.rng.f64()),
            "Boolean" => json!(self.rng.bool()),
            "ISO8601DateTime" => {
                let offset = *self.rng.choice(&["Z", "+02:00", ".250Z"]).expect("one");
                json!(format!(
                    "2026-{:02}-{:02}T09:30:00{offset}",
                    self.rng.u8(1..13),
                    self.rng.u8(1..29)
                ))
            }
            "ISO8601Date" => json!(format!("2026-{:02}-11", self.rng.u8(1..13))),
            "JSONObject" => json!({"any": [1, {"thing": null}]}),
            _ => {
                let letters = ['a', '"', '\\', 'é', '⛵', '\n', '<', ' '];
                let text: String = (0..self.rng.usize(..9))
                    .filter_map(|_| self.rng.choice(letters))
                    .collect();
                json!(text)
            }
        }
    }
}
