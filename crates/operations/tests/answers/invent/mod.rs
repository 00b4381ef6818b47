//! Generates answers from the schema, valid and invalid ones.

mod invention;
mod leaf;

use apollo_compiler::{
    ExecutableDocument, Schema,
    executable::{Field, Selection, SelectionSet},
    validation::Valid,
};
use serde_json::{Value, json};

use invention::{Invention, Lack};
pub(crate) use leaf::Answer;

pub(crate) struct Inventor {
    schema: Valid<Schema>,
}

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
        let invention = self.invention(&parsed, seed, None);
        invention.full().finish().0
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
        Invention::new(&self.schema, document, seed, lack)
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
