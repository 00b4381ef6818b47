//! Facts about the schema beyond its names and types, from the tables under schemas/.

mod coordinates;
pub(crate) mod ids;
pub(crate) mod rules;

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
};

use apollo_compiler::{Schema, coordinate::SchemaCoordinate};
use serde::Deserialize;

pub(crate) use self::coordinates::{Confidence, Ground, Null};
use self::{coordinates::Coordinates, ids::Ids, rules::Rules};
use crate::{
    generate::rustdoc,
    paths,
    schema::scopes::{Scopes as Stated, stated},
    task::Result,
};

/// The entries of the tables for coordinates that the schema has.
pub(crate) struct Facts {
    /// Coordinate → its scopes; any one suffices.
    pub(crate) scopes: BTreeMap<String, Vec<String>>,
    /// Roles and page sizes.
    pub(crate) rules: Rules,
    /// The spelling of ids, and the records that they name.
    pub(crate) ids: Ids,
    /// Properties of single coordinates.
    pub(crate) coordinates: Coordinates,
    notes: BTreeMap<String, String>,
    /// Table → its coordinates that the schema does not have.
    unplaced: BTreeMap<String, BTreeSet<String>>,
    /// Arguments and input fields that are ids, without a row.
    missing_ids: BTreeSet<String>,
}

#[derive(Deserialize)]
struct Notes {
    notes: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct Scopes {
    any_one_of: BTreeMap<String, Vec<String>>,
}

impl Facts {
    /// Reads the tables. A row whose coordinate the schema does not have has no effect: either the
    /// coordinate is gone, or the row is mistyped. [`unplaced`](Self::unplaced) lists them.
    pub(crate) fn load(schema: &Schema) -> Result<Self> {
        let coordinates: Coordinates = read(paths::COORDINATES)?;
        coordinates.check()?;
        let mut notes = read::<Notes>(paths::NOTES)?.notes;
        let mut scopes = scopes_of(schema)?;
        let mut rules: Rules = read(paths::RULES)?;
        rules.check()?;
        let mut ids = Ids::read(read(paths::IDS)?)?;
        let mut rows = coordinates.rows();
        rows.extend(rules.rows());
        rows.extend(ids.rows());
        rows.extend(
            notes
                .keys()
                .map(|row| (paths::NOTES.to_owned(), row.as_str())),
        );
        rows.extend(
            scopes
                .keys()
                .map(|row| (paths::SCOPES.to_owned(), row.as_str())),
        );
        let mut unplaced: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (table, row) in rows {
            if !exists(schema, row) {
                unplaced.entry(table).or_default().insert(row.to_owned());
            }
        }
        let misplaced = rules.misplaced(schema).into_iter();
        for (table, row) in misplaced.chain(ids.misplaced(schema)) {
            unplaced.entry(table).or_default().insert(row.to_owned());
        }
        // These become lists of their own; the other rows are looked up by coordinate.
        for coordinate in unplaced.values().flatten() {
            rules.forget(coordinate);
            ids.forget(coordinate);
        }
        if let Some(gone) = unplaced.get(paths::SCOPES) {
            scopes.retain(|coordinate, _| !gone.contains(coordinate));
        }
        // A note says more, and the spelling of the id as well.
        for (coordinate, sentence) in ids.sentences(schema) {
            notes
                .entry(coordinate)
                .or_insert_with(|| sentence.to_owned());
        }
        ids.find_kinds(schema);
        let missing_ids = ids.missing(schema);
        Ok(Self {
            scopes,
            rules,
            ids,
            coordinates,
            notes,
            unplaced,
            missing_ids,
        })
    }

    /// The facts of a schema without any table.
    pub(crate) fn stated_by(schema: &Schema) -> Self {
        Self {
            scopes: listed(stated(schema)),
            rules: Rules::default(),
            ids: Ids::default(),
            coordinates: Coordinates::default(),
            notes: BTreeMap::new(),
            unplaced: BTreeMap::new(),
            missing_ids: BTreeSet::new(),
        }
    }

    /// Paragraphs on the rows without a coordinate, by table, and on the ids without a row; nothing if
    /// there are none.
    pub(crate) fn unplaced(&self) -> String {
        let mut text = String::new();
        if !self.missing_ids.is_empty() {
            let list: Vec<&str> = self.missing_ids.iter().map(String::as_str).collect();
            let _ = write!(
                text,
                "\nWithout a row in {}; say which records they name:\n  {}",
                paths::IDS,
                list.join(", ")
            );
        }
        if !self.unplaced.is_empty() {
            text.push_str(
                "\nWithout a coordinate of that kind in the schema, and so without effect; \
                 correct or remove them:",
            );
        }
        for (table, coordinates) in &self.unplaced {
            let list: Vec<&str> = coordinates.iter().map(String::as_str).collect();
            let _ = write!(text, "\n  {table}: {}", list.join(", "));
        }
        text
    }

    /// Documentation of `coordinate`: the schema's own words or else `fallback`, and then ours.
    pub(crate) fn documentation(
        &self,
        coordinate: &str,
        description: Option<&str>,
        fallback: &str,
    ) -> String {
        let text = rustdoc::described(description).unwrap_or_else(|| fallback.to_owned());
        self.with_note(text, coordinate)
    }

    /// `about`, and then the schema's and our own documentation of `coordinate`.
    pub(crate) fn documentation_after(
        &self,
        about: &str,
        coordinate: &str,
        description: Option<&str>,
    ) -> String {
        let described = rustdoc::described(description);
        let text = described.map_or_else(
            || about.to_owned(),
            |described| format!("{about}\n\n{described}"),
        );
        self.with_note(text, coordinate)
    }

    fn with_note(&self, mut text: String, coordinate: &str) -> String {
        if let Some(note) = self.notes.get(coordinate) {
            text.push_str("\n\n");
            text.push_str(note.trim());
        }
        text
    }

    /// Says that this mutation can't be undone.
    #[cfg(test)]
    pub(crate) fn set_irreversible(&mut self, mutation: &str) {
        self.coordinates.set_irreversible(mutation);
    }

    /// Says something else of coordinates.
    #[cfg(test)]
    pub(crate) fn set_notes(&mut self, notes: BTreeMap<String, String>) {
        self.notes = notes;
    }
}

/// The scopes that the schema states or, if it has no descriptions, those in the table.
fn scopes_of(schema: &Schema) -> Result<BTreeMap<String, Vec<String>>> {
    let stated = stated(schema);
    if stated.is_empty() {
        return Ok(read::<Scopes>(paths::SCOPES)?.any_one_of);
    }
    Ok(listed(stated))
}

fn listed(stated: Stated) -> BTreeMap<String, Vec<String>> {
    let scopes = stated.into_iter();
    scopes
        .map(|(coordinate, scopes)| (coordinate, scopes.into_iter().collect()))
        .collect()
}

fn exists(schema: &Schema, coordinate: &str) -> bool {
    coordinate
        .parse::<SchemaCoordinate>()
        .is_ok_and(|coordinate| coordinate.lookup(schema).is_ok())
}

fn read<T: serde::de::DeserializeOwned>(path: &str) -> Result<T> {
    let text = fs::read_to_string(paths::root().join(path))
        .map_err(|error| format!("{path} can't be read: {error}"))?;
    toml::from_str(&text).map_err(|error| format!("{path}: {error}").into())
}

#[cfg(test)]
mod tests {
    use super::{ids::Spelling, *};

    #[test]
    fn inferred_facts_are_not_called_stated() {
        let (_, schema) = crate::schema::snapshot().expect("the snapshot");
        let facts = Facts::load(&schema).expect("the tables");
        let inferred: Vec<_> = facts
            .coordinates
            .idempotent
            .iter()
            .filter(|(_, ground)| ground.source.contains("inferred"))
            .collect();
        let mutations: Vec<_> = inferred.iter().map(|(mutation, _)| &***mutation).collect();
        assert_eq!(
            mutations,
            [
                "Mutation.createBadgeMemberships",
                "Mutation.createPaymentPlanMembership",
                "Mutation.createTagMemberships",
            ]
        );
        for (mutation, ground) in inferred {
            assert!(ground.confidence == Confidence::Follows, "{mutation}");
        }
    }

    #[test]
    fn every_id_that_the_api_takes_has_a_row() {
        let (_, schema) = crate::schema::snapshot().expect("the snapshot");
        let facts = Facts::load(&schema).expect("the tables");
        assert_eq!(facts.ids.missing(&schema), BTreeSet::new());
    }

    #[test]
    fn no_note_contradicts_the_spelling_of_an_id() {
        let notes: Notes = read(paths::NOTES).expect("the notes");
        let (_, schema) = crate::schema::snapshot().expect("the snapshot");
        let ids = Ids::read(read(paths::IDS).expect("the table")).expect("rows");
        let sentences = ids.sentences(&schema);
        for (coordinate, note) in &notes.notes {
            let Some(row) = ids.of(coordinate) else {
                continue;
            };
            assert_ne!(
                sentences.get(coordinate).copied(),
                Some(note.as_str()),
                "{coordinate} needs no note: its row says it"
            );
            let resource = note.contains("resource ID") || note.contains("Resource ID");
            let stated: &[Spelling] = match (note.contains("GlobalID"), resource) {
                (true, true) => &[Spelling::Either, Spelling::Slug],
                (true, false) => &[Spelling::Global],
                // A note may tell what is no resource ID.
                (false, _) => continue,
            };
            assert!(
                stated.contains(&row.spelling),
                "{coordinate}: {:?}, and {note:?}",
                row.spelling
            );
        }
    }
}
