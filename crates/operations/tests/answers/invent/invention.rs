//! One answer to a document, from a seed.

use apollo_compiler::{
    ExecutableDocument, Name, Schema,
    ast::Type,
    executable::{Field, Selection, SelectionSet},
    schema::ExtendedType,
};
use fastrand::Rng;
use serde_json::{Value, json};

use super::leaf::{Answer, Leaf, debug, rust_name};

/// How a required field is missing.
#[derive(Clone, Copy)]
pub(super) enum Lack {
    Null,
    Absent,
}

/// The fields of an object in order. JSON maps don't keep the order.
type Fields = Vec<(String, String)>;

/// An answer in the making.
pub(super) struct Invention<'a> {
    schema: &'a Schema,
    document: &'a ExecutableDocument,
    rng: Rng,
    leaves: Vec<Leaf>,
    /// The depth of the current object.
    depth: usize,
    /// The depth of each required field.
    required: Vec<usize>,
    /// The index of the required field that will be missing, and how.
    lack: Option<(usize, Lack)>,
    /// Whether nothing is null, empty or newer than this crate.
    is_full: bool,
}

impl<'a> Invention<'a> {
    pub(super) fn new(
        schema: &'a Schema,
        document: &'a ExecutableDocument,
        seed: u64,
        lack: Option<(usize, Lack)>,
    ) -> Self {
        Self {
            schema,
            document,
            rng: Rng::with_seed(seed),
            leaves: Vec::new(),
            depth: 0,
            required: Vec::new(),
            lack,
            is_full: false,
        }
    }

    /// Without a null, without an empty list and without anything that is newer than this crate.
    pub(super) fn full(self) -> Self {
        Self {
            is_full: true,
            ..self
        }
    }

    /// The answer, and the depths of the required fields.
    pub(super) fn finish(mut self) -> (Answer, Vec<usize>) {
        let operation = self.document.operations.iter().next();
        let set = &operation.expect("an operation").selection_set;
        let data = self.object(&set.ty, set);
        let answer = Answer {
            data,
            leaves: self.leaves,
        };
        (answer, self.required)
    }

    fn chance(&mut self, percent: u8) -> bool {
        !self.is_full && self.rng.u8(..100) < percent
    }

    fn value(&mut self, ty: &Type, field: &Field) -> String {
        if !ty.is_non_null() && self.chance(20) {
            return "null".to_owned();
        }
        if self.is_full && field.name == "errors" {
            return "[]".to_owned();
        }
        match ty {
            Type::List(item) | Type::NonNullList(item) => {
                let least = usize::from(self.is_full);
                let items: Vec<_> = (0..self.rng.usize(least..3))
                    .map(|_| self.value(item, field))
                    .collect();
                format!("[{}]", items.join(","))
            }
            Type::Named(name) | Type::NonNullNamed(name) if field.selection_set.is_empty() => {
                let value = self.leaf(name);
                if !field.ty().is_list()
                    && let Some(debug) = debug(name, &value)
                {
                    self.leaves.push(Leaf {
                        name: rust_name(field),
                        value: debug,
                    });
                }
                value.to_string()
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
        let possible: Vec<Name> = match self.is_full && self.has_arms(set) {
            true => possible
                .into_iter()
                .filter(|of| self.has_arm_for(set, of))
                .collect(),
            false => possible,
        };
        if self.schema.get_object(name).is_none() && self.has_arms(set) && self.chance(15) {
            // A type of the union that is newer than this crate.
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

    fn has_arm_for(&self, set: &SelectionSet, of: &Name) -> bool {
        set.selections.iter().any(|selection| match selection {
            Selection::Field(_) => false,
            Selection::InlineFragment(arm) => arm.type_condition.as_ref() == Some(of),
            Selection::FragmentSpread(spread) => {
                let fragment = &self.document.fragments[&spread.fragment_name];
                self.has_arm_for(&fragment.selection_set, of)
            }
        })
    }

    fn object(&mut self, of: &Name, set: &SelectionSet) -> String {
        let mut fields = Fields::new();
        self.depth += 1;
        self.collect(of, set, &mut fields);
        self.depth -= 1;
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
                    } else if field.ty().is_non_null() {
                        let at = self.required.len();
                        self.required.push(self.depth);
                        let value = self.value(field.ty(), field);
                        match self.lack.filter(|(lacking, _)| *lacking == at) {
                            Some((_, Lack::Absent)) => {}
                            Some((_, Lack::Null)) => fields.push((key, "null".to_owned())),
                            None => fields.push((key, value)),
                        }
                    } else if !self.chance(5) {
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
            "Boolean" => json!(self.is_full || self.rng.bool()),
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
                // All values differ, so that a mix-up is noticed.
                json!(format!("{text}{}", self.rng.u64(..)))
            }
        }
    }
}
