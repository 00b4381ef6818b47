//! The ids that the API takes and gives, from `schemas/ids.toml`.

use std::collections::{BTreeMap, BTreeSet};

use apollo_compiler::{
    Schema,
    ast::Type,
    schema::{ExtendedType, InputObjectType},
};
use serde::Deserialize;

use super::rules::fields;
use crate::{paths, task::Result};

/// What is known about ids, for coordinates that the schema has.
#[derive(Default)]
pub(crate) struct Ids(BTreeMap<String, IdRow>);

#[derive(Clone)]
pub(crate) struct IdRow {
    pub(crate) spelling: Spelling,
    /// The types of the records, in the order of the table.
    pub(crate) types: Vec<String>,
}

/// How an id may be, or is, written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Spelling {
    Global,
    Resource,
    Either,
    Slug,
    Text,
    Unknown,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Table {
    ids: BTreeMap<String, String>,
}

/// Texts in the place of a type.
const NO_TYPE: [&str; 2] = ["none", "unknown"];

impl Ids {
    /// # Errors
    /// A row that has another form than `spelling Type …`.
    pub(super) fn read(table: Table) -> Result<Self> {
        let rows = table.ids.into_iter().map(|(coordinate, text)| {
            let row = IdRow::parse(&text)
                .ok_or_else(|| format!("{}: {coordinate}: {text:?} is no row", paths::IDS))?;
            Ok((coordinate, row))
        });
        rows.collect::<Result<_>>().map(Self)
    }

    /// Every row, with the name of the table.
    pub(super) fn rows(&self) -> Vec<(String, &str)> {
        let named = || paths::IDS.to_owned();
        self.0.keys().map(|row| (named(), row.as_str())).collect()
    }

    /// The rows that name a type which the schema does not have.
    pub(super) fn misplaced(&self, schema: &Schema) -> Vec<(String, &str)> {
        let unknown = |name: &String| {
            !matches!(
                schema.types.get(name.as_str()),
                Some(ExtendedType::Object(_) | ExtendedType::Interface(_))
            )
        };
        self.rows()
            .into_iter()
            .filter(|(_, row)| self.0[*row].types.iter().any(unknown))
            .collect()
    }

    /// Drops a row that the schema has no coordinate for.
    pub(super) fn forget(&mut self, coordinate: &str) {
        self.0.remove(coordinate);
    }

    pub(crate) fn of(&self, coordinate: &str) -> Option<&IdRow> {
        self.0.get(coordinate)
    }

    /// The arguments and input fields of type `ID` that have no row.
    pub(crate) fn missing(&self, schema: &Schema) -> BTreeSet<String> {
        let all = sent(schema).filter(|(_, ty)| ty.inner_named_type() == "ID");
        all.map(|(coordinate, _)| coordinate)
            .filter(|coordinate| !self.0.contains_key(coordinate))
            .collect()
    }

    /// For arguments and input fields, a sentence on the spelling.
    pub(crate) fn sentences(&self, schema: &Schema) -> BTreeMap<String, &'static str> {
        sent(schema)
            .filter_map(|(coordinate, ty)| {
                let row = self.of(&coordinate)?;
                let sentence = match (row.spelling, ty.is_list()) {
                    (Spelling::Either, false) => "Accepts a resource ID or a GlobalID.",
                    (Spelling::Either, true) => "Resource IDs or GlobalIDs.",
                    (Spelling::Global, false) => "A GlobalID only.",
                    (Spelling::Global, true) => "GlobalIDs only.",
                    (Spelling::Resource, _) => "A resource ID only.",
                    (Spelling::Slug, _) => "A resource ID, slug or GlobalID.",
                    (Spelling::Unknown, _) => {
                        "The documentation does not say which form of ID it takes."
                    }
                    (Spelling::Text, _) => return None,
                };
                Some((coordinate, sentence))
            })
            .collect()
    }

    /// All rows, and the ids of nodes and records, which need none.
    pub(crate) fn complete(&self, schema: &Schema) -> BTreeMap<String, IdRow> {
        let mut rows = BTreeMap::new();
        for (owner, field) in fields(schema) {
            let spelling = match &*field.name {
                "id" if is_a(schema, "Node", owner) => Spelling::Global,
                "resourceId" => Spelling::Resource,
                _ => continue,
            };
            let types = possible(schema, owner);
            rows.insert(format!("{owner}.{}", field.name), IdRow { spelling, types });
        }
        rows.extend(self.0.clone());
        rows
    }
}

impl IdRow {
    fn parse(text: &str) -> Option<Self> {
        let mut words = text.split(' ');
        let spelling = match words.next()? {
            "global" => Spelling::Global,
            "resource" => Spelling::Resource,
            "either" => Spelling::Either,
            "slug" => Spelling::Slug,
            "text" => Spelling::Text,
            "unknown" => Spelling::Unknown,
            _ => return None,
        };
        let types: Vec<String> = words.map(str::to_owned).collect();
        match &*types {
            [] => None,
            [one] if NO_TYPE.contains(&one.as_str()) => Some(Self {
                spelling,
                types: Vec::new(),
            }),
            _ => Some(Self { spelling, types }),
        }
    }
}

/// The coordinates of all values that a request can send, with their types.
fn sent(schema: &Schema) -> impl Iterator<Item = (String, &Type)> {
    let arguments = fields(schema).flat_map(|(owner, field)| {
        field.arguments.iter().map(move |argument| {
            let coordinate = format!("{owner}.{}({}:)", field.name, argument.name);
            (coordinate, &*argument.ty)
        })
    });
    let inputs = schema
        .types
        .values()
        .filter_map(ExtendedType::as_input_object);
    arguments.chain(inputs.flat_map(|input: &InputObjectType| {
        input
            .fields
            .values()
            .map(|field| (format!("{}.{}", input.name, field.name), &*field.ty))
    }))
}

fn is_a(schema: &Schema, interface: &str, name: &str) -> bool {
    name == interface || schema.is_subtype(interface, name)
}

/// The object types that a record of this type can have; for `Node`, just that.
fn possible(schema: &Schema, name: &str) -> Vec<String> {
    let implementers = schema
        .types
        .iter()
        .filter(|(_, kind)| kind.is_object())
        .map(|(object, _)| object.as_str())
        .filter(|object| is_a(schema, name, object));
    if matches!(name, "Node" | "DatabaseRecord") {
        return vec!["Node".to_owned()];
    }
    implementers.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SDL: &str = "type Query { node(id: ID!, of: [ID!]): Node } interface Node { id: ID! } \
        type Post implements Node { id: ID! resourceId: ID! } input I { postId: ID! name: String }";

    fn schema() -> Schema {
        Schema::parse(SDL, "schema").expect("a schema")
    }

    fn ids(rows: &[(&str, &str)]) -> Result<Ids> {
        let owned = |(one, other): &(&str, &str)| ((*one).to_owned(), (*other).to_owned());
        Ids::read(Table {
            ids: rows.iter().map(owned).collect(),
        })
    }

    #[test]
    fn an_id_without_a_row_is_named() {
        let ids = ids(&[("Query.node(id:)", "global Node")]).expect("rows");
        let missing: Vec<_> = ids.missing(&schema()).into_iter().collect();
        assert_eq!(missing, ["I.postId", "Query.node(of:)"]);
    }

    #[test]
    fn a_row_of_another_form_is_refused_by_name() {
        for text in ["", "global", "globl Post", "Post global"] {
            let error = ids(&[("I.postId", text)]).err().expect("a refusal");
            assert!(error.to_string().contains("I.postId"), "{error}");
        }
        let ids = ids(&[("I.postId", "either Pots")]).expect("rows");
        let misplaced: Vec<_> = ids.misplaced(&schema()).into_iter().collect();
        assert_eq!(misplaced, [("schemas/ids.toml".to_owned(), "I.postId")]);
    }

    #[test]
    fn the_ids_of_nodes_and_records_need_no_row() {
        let rows = ids(&[]).expect("rows").complete(&schema());
        let told = |coordinate: &str| {
            let row = &rows[coordinate];
            (row.spelling, row.types.join(" "))
        };
        assert_eq!(told("Post.id"), (Spelling::Global, "Post".to_owned()));
        assert_eq!(
            told("Post.resourceId"),
            (Spelling::Resource, "Post".to_owned())
        );
        assert_eq!(told("Node.id"), (Spelling::Global, "Node".to_owned()));
    }

    #[test]
    fn the_spelling_is_told_in_words() {
        let ids = ids(&[
            ("Query.node(id:)", "global Node"),
            ("Query.node(of:)", "either Post"),
            ("I.postId", "text none"),
        ]);
        let ids = ids.expect("rows");
        let sentences: Vec<_> = ids.sentences(&schema()).into_values().collect();
        assert_eq!(
            sentences,
            ["A GlobalID only.", "Resource IDs or GlobalIDs."]
        );
    }
}
