//! Generates answers from the schema, valid and invalid ones.

use std::fmt;

use apollo_compiler::{
    ExecutableDocument, Name, Schema,
    ast::Type,
    executable::{Field, Selection, SelectionSet},
    schema::ExtendedType,
    validation::Valid,
};
use fastrand::Rng;
use jiff::Timestamp;
use serde_json::{Value, json};

/// The data of an answer, and its values as the decoded types print them.
pub(crate) struct Answer {
    pub(crate) data: String,
    pub(crate) leaves: Vec<Leaf>,
}

/// A field and its value as `Debug` prints them. An id is without its type, because there are three
/// types of ids.
pub(crate) struct Leaf {
    name: String,
    value: String,
}

impl Leaf {
    /// Whether it is the field of this name.
    pub(crate) fn is_of(&self, name: &str) -> bool {
        self.name == name
    }

    /// Whether the field has this value, or is a secret, whose value is never printed.
    pub(crate) fn is_in(&self, debug: &str) -> bool {
        let Self { name, value } = self;
        let types = if value.starts_with('(') {
            &["Id", "GlobalId", "ResourceId"][..]
        } else {
            &[""]
        };
        let shown = types.iter().map(|of| format!("{of}{value}"));
        shown.chain(["[redacted]".to_owned()]).any(|value| {
            let ends = [" ", ","].map(|end| format!(" {name}: {value}{end}"));
            ends.iter().any(|shown| debug.contains(shown))
                || debug.contains(&format!(" {name}: Some({value})"))
                // The field is everything that is printed.
                || debug == value
        })
    }
}

impl fmt::Display for Leaf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.name, self.value)
    }
}

/// How a required field is missing.
#[derive(Clone, Copy)]
enum Lack {
    Null,
    Absent,
}

pub(crate) struct Inventor {
    schema: Valid<Schema>,
}

/// The fields of an object in order. JSON maps don't keep the order.
type Fields = Vec<(String, String)>;

impl Inventor {
    pub(crate) fn new() -> Self {
        let schema = Schema::parse_and_validate(mighty_schema::SDL, "schema").expect("the schema");
        Self { schema }
    }

    /// An answer to `document`. Each seed gives another one.
    pub(crate) fn answer(&self, document: &str, seed: u64) -> Answer {
        self.invent(&self.parse(document), seed, None).0
    }

    /// An answer without a null, without an empty list and without anything that is newer than this
    /// crate. Its payload has no errors and reports success.
    pub(crate) fn full_answer(&self, document: &str, seed: u64) -> Answer {
        let parsed = self.parse(document);
        let mut invention = self.invention(&parsed, seed, None);
        invention.is_full = true;
        invention.finish().0
    }

    /// The data of a full answer.
    pub(crate) fn full_data(&self, document: &str, seed: u64) -> Value {
        let answer = self.full_answer(document, seed);
        serde_json::from_str(&answer.data).expect("json")
    }

    /// The fields of a mutation's payload without `errors`, each with whether it may be null.
    pub(crate) fn payload_fields(&self, document: &str) -> Vec<(String, bool)> {
        let parsed = self.parse(document);
        let operation = parsed.operations.iter().next().expect("an operation");
        let payload = operation.root_fields(&parsed).next().expect("a payload");
        let fields = payload.selection_set.fields();
        fields
            .filter(|field| field.name != "errors")
            .map(|field| (field.response_key().to_string(), !field.ty().is_non_null()))
            .collect()
    }

    /// Full answers of a query in which one value is null: each that may be null on the only path
    /// through the document, from the root downwards. Beside each, whether the path ends there: at a
    /// leaf, at a fragment, or where it is no longer the only one.
    pub(crate) fn nulls(&self, document: &str, seed: u64) -> Vec<(String, bool)> {
        let parsed = self.parse(document);
        let operation = parsed.operations.iter().next().expect("an operation");
        let full = self.full_data(document, seed);
        let mut nulls = Vec::new();
        let (mut set, mut path) = (&operation.selection_set, Vec::new());
        while let Some(field) = only_field(set) {
            path.push(field.response_key().as_str());
            let next = only_field(&field.selection_set);
            if !field.ty().is_non_null() {
                let mut data = full.clone();
                let mut at = &mut data;
                for key in &path {
                    at = &mut at[*key];
                }
                *at = Value::Null;
                nulls.push((data.to_string(), next.is_none()));
            }
            set = &field.selection_set;
        }
        nulls
    }

    /// Answers in which a required inner field is null or missing. Empty if the answer has only the
    /// root field.
    pub(crate) fn lacking_answers(&self, document: &str, seed: u64) -> Vec<String> {
        let document = self.parse(document);
        let (_, required) = self.invent(&document, seed, None);
        let deepest = required.iter().enumerate().max_by_key(|(_, depth)| **depth);
        let Some((at, _)) = deepest.filter(|(_, depth)| **depth > 1) else {
            return Vec::new();
        };
        let lacks = [Lack::Null, Lack::Absent].into_iter();
        lacks
            .map(|lack| self.invent(&document, seed, Some((at, lack))).0.data)
            .collect()
    }

    /// An answer in which the given required field is missing, and the depths of all required
    /// fields.
    fn invent(
        &self,
        document: &Valid<ExecutableDocument>,
        seed: u64,
        lack: Option<(usize, Lack)>,
    ) -> (Answer, Vec<usize>) {
        self.invention(document, seed, lack).finish()
    }

    fn invention<'a>(
        &'a self,
        document: &'a Valid<ExecutableDocument>,
        seed: u64,
        lack: Option<(usize, Lack)>,
    ) -> Invention<'a> {
        Invention {
            schema: &self.schema,
            document,
            rng: Rng::with_seed(seed),
            leaves: Vec::new(),
            depth: 0,
            required: Vec::new(),
            lack,
            is_full: false,
        }
    }

    /// Answers whose root field is missing although it is required, or has the wrong type, and
    /// answers that aren't objects.
    pub(crate) fn wrong_answers(&self, document: &str, seed: u64) -> Vec<String> {
        let parsed = self.parse(document);
        let operation = parsed.operations.iter().next().expect("an operation");
        let root = operation.root_fields(&parsed).next().expect("a root field");
        let mut wrong = vec![
            "[]".to_owned(),
            "\"text\"".to_owned(),
            json!({root.response_key().as_str(): "text"}).to_string(),
            // Truncated.
            self.answer(document, seed)
                .data
                .trim_end_matches('}')
                .to_owned(),
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

/// The only field of a selection, if it is not in a fragment.
fn only_field(set: &SelectionSet) -> Option<&Field> {
    let mut others = set.selections.iter().filter(
        |selection| !matches!(selection, Selection::Field(field) if field.name == "__typename"),
    );
    match (others.next(), others.next()) {
        (Some(Selection::Field(field)), None) => Some(field),
        (Some(Selection::InlineFragment(arm)), None) => only_field(&arm.selection_set),
        _ => None,
    }
}

struct Invention<'a> {
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

impl Invention<'_> {
    /// The answer, and the depths of the required fields.
    fn finish(mut self) -> (Answer, Vec<usize>) {
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

/// The `Debug` text of a value. `None` for types whose text is rounded or shortened.
fn debug(name: &str, value: &Value) -> Option<String> {
    let text = value.as_str();
    match name {
        "String" => text.map(|text| format!("{text:?}")),
        "Int" | "Long" | "Boolean" => Some(value.to_string()),
        "ISO8601DateTime" => Some(format!("{:?}", text?.parse::<Timestamp>().ok()?)),
        "ID" => text.map(|text| format!("({text:?})")),
        "ISO8601Date" => text.map(str::to_owned),
        _ => None,
    }
}

/// The Rust name of a field, for example `space_id` for `spaceId`. An alias that the generator made
/// from the owner and the name is not part of it.
fn rust_name(field: &Field) -> String {
    let mut capital = field.name.to_string();
    capital[..1].make_ascii_uppercase();
    let alias = field.alias.as_ref();
    let name = alias
        .filter(|alias| !alias.ends_with(&capital))
        .unwrap_or(&field.name);
    let letters: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (at, letter) in letters.iter().enumerate() {
        let next_is_lower = letters.get(at + 1).is_some_and(|next| next.is_lowercase());
        let begins_word = at > 0 && (!letters[at - 1].is_uppercase() || next_is_lower);
        if letter.is_uppercase() && begins_word {
            out.push('_');
        }
        out.extend(letter.to_lowercase());
    }
    out
}
