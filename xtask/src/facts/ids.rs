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
pub(crate) struct Ids {
    rows: BTreeMap<String, IdRow>,
    /// Type → the types whose records may stand for one of it.
    wider: BTreeMap<String, Vec<String>>,
    /// The types whose ids have a type of their own in Rust.
    kinds: BTreeSet<String>,
}

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
    #[serde(default)]
    wider: BTreeMap<String, Vec<String>>,
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
        Ok(Self {
            rows: rows.collect::<Result<_>>()?,
            wider: table.wider,
            kinds: BTreeSet::new(),
        })
    }

    /// Every row, with the name of the table.
    pub(super) fn rows(&self) -> Vec<(String, &str)> {
        let named = || paths::IDS.to_owned();
        self.rows
            .keys()
            .map(|row| (named(), row.as_str()))
            .collect()
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
            .filter(|(_, row)| self.rows[*row].types.iter().any(unknown))
            .collect()
    }

    /// Drops a row that the schema has no coordinate for.
    pub(super) fn forget(&mut self, coordinate: &str) {
        self.rows.remove(coordinate);
    }

    /// Finds out which types need an id of their own: those that some argument or input field takes
    /// alone, or together with types that may stand for them.
    pub(super) fn find_kinds(&mut self, schema: &Schema) {
        let exists = |name: &String| schema.get_object(name).is_some();
        self.wider.retain(|wide, _| exists(wide));
        for narrow in self.wider.values_mut() {
            narrow.retain(exists);
        }
        let named = sent(schema)
            .filter_map(|(coordinate, _)| self.of(&coordinate))
            .filter_map(|row| self.common(&row.types));
        let standing = self.wider.iter().flat_map(|(wide, narrow)| {
            let wide = std::iter::once(wide);
            wide.chain(narrow).map(String::as_str)
        });
        let kinds = named.chain(standing).map(str::to_owned);
        self.kinds = kinds.filter(exists).collect();
    }

    pub(crate) fn kinds(&self) -> impl Iterator<Item = &str> {
        self.kinds.iter().map(String::as_str)
    }

    /// Pairs of a type and the wider one that its records may stand for.
    pub(crate) fn standing(&self) -> impl Iterator<Item = (&str, &str)> {
        self.wider
            .iter()
            .flat_map(|(wide, narrow)| narrow.iter().map(|one| (one.as_str(), wide.as_str())))
    }

    /// The kinds whose classes the GlobalID of a record of this kind may have.
    pub(crate) fn family(&self, kind: &str) -> Vec<&str> {
        let has = |(wide, narrow): &(&String, &Vec<String>)| {
            *wide == kind || narrow.iter().any(|one| one == kind)
        };
        match self.wider.iter().find(has) {
            Some((wide, narrow)) => std::iter::once(wide)
                .chain(narrow)
                .map(String::as_str)
                .collect(),
            None => self
                .kinds
                .get(kind)
                .into_iter()
                .map(String::as_str)
                .collect(),
        }
    }

    /// The kind of an id that names a record of one of these types; `None` if there is no such kind.
    pub(crate) fn kind(&self, types: &[String]) -> Option<&str> {
        let kind = self.common(types)?;
        self.kinds.get(kind).map(String::as_str)
    }

    /// The type that all of these are, or may stand for.
    fn common<'a>(&'a self, types: &'a [String]) -> Option<&'a str> {
        if let [one] = types {
            return Some(one);
        }
        let (wide, _) = self.wider.iter().find(|(wide, narrow)| {
            !types.is_empty() && types.iter().all(|one| one == *wide || narrow.contains(one))
        })?;
        Some(wide)
    }

    /// What is known about the ID in a field of an answer.
    pub(crate) fn of_answer(&self, schema: &Schema, owner: &str, field: &str) -> Option<IdRow> {
        if let Some(row) = self.of(&format!("{owner}.{field}")) {
            return Some(row.clone());
        }
        let spelling = match field {
            "id" if is_a(schema, "Node", owner) => Spelling::Global,
            "resourceId" => Spelling::Resource,
            _ => return None,
        };
        let types = possible(schema, owner);
        Some(IdRow { spelling, types })
    }

    pub(crate) fn of(&self, coordinate: &str) -> Option<&IdRow> {
        self.rows.get(coordinate)
    }

    /// The arguments and input fields of type `ID` that have no row.
    pub(crate) fn missing(&self, schema: &Schema) -> BTreeSet<String> {
        let all = sent(schema).filter(|(_, ty)| ty.inner_named_type() == "ID");
        all.map(|(coordinate, _)| coordinate)
            .filter(|coordinate| !self.rows.contains_key(coordinate))
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
            if let Some(row) = self.of_answer(schema, owner, &field.name) {
                rows.insert(format!("{owner}.{}", field.name), row);
            }
        }
        rows.extend(self.rows.clone());
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

pub(crate) fn is_a(schema: &Schema, interface: &str, name: &str) -> bool {
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
            wider: BTreeMap::new(),
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
    fn an_id_has_the_kind_of_all_its_types_or_none() {
        let sdl = "type Query { a(post: ID!, any: ID!, member: ID!): Int } type Post { id: ID! } \
            type Event { id: ID! } type User { id: ID! } type Tag { id: ID! }";
        let schema = Schema::parse(sdl, "schema").expect("a schema");
        let rows = [
            ("Query.a(post:)", "either Event Post"),
            ("Query.a(any:)", "either Post User"),
            ("Query.a(member:)", "global User"),
            // No argument takes one.
            ("Tag.id", "global Tag"),
        ];
        let owned = |(one, other): &(&str, &str)| ((*one).to_owned(), (*other).to_owned());
        let wider = BTreeMap::from([(
            "Post".to_owned(),
            // The schema does not have the second one.
            vec!["Event".to_owned(), "Poll".to_owned()],
        )]);
        let ids = rows.iter().map(owned).collect();
        let mut ids = Ids::read(Table { ids, wider }).expect("rows");
        ids.find_kinds(&schema);

        assert_eq!(ids.kinds().collect::<Vec<_>>(), ["Event", "Post", "User"]);
        assert_eq!(ids.standing().collect::<Vec<_>>(), [("Event", "Post")]);
        let kind = |types: &[&str]| {
            let types: Vec<String> = types.iter().map(|one| (*one).to_owned()).collect();
            ids.kind(&types).map(str::to_owned)
        };
        assert_eq!(kind(&["Event", "Post"]).as_deref(), Some("Post"));
        assert_eq!(kind(&["Event"]).as_deref(), Some("Event"));
        assert_eq!(kind(&["Post", "User"]), None);
        assert_eq!(kind(&["Tag"]), None);
        assert_eq!(kind(&[]), None);
        assert_eq!(ids.family("Event"), ["Post", "Event"]);
        assert_eq!(ids.family("User"), ["User"]);
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
