//! What we know of the schema beyond its names and types, from the tables under schemas/.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use apollo_compiler::{Schema, coordinate::SchemaCoordinate};
use serde::Deserialize;

use crate::{Result, generate::rustdoc, paths, schema::scopes::stated};

/// The tables, checked against the schema.
pub(crate) struct Facts {
    /// Coordinate → the scopes of which any one suffices.
    pub(crate) scopes: BTreeMap<String, Vec<String>>,
    coordinates: Coordinates,
    notes: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct Notes {
    notes: BTreeMap<String, String>,
}

#[derive(Deserialize)]
struct Scopes {
    any_one_of: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
struct Coordinates {
    /// Inputs and arguments that take a GlobalID and nothing else.
    global_id_only: BTreeSet<String>,
    /// Inputs that hold a secret.
    secret: BTreeSet<String>,
    /// Fields of a member that answer the member alone.
    self_only: BTreeSet<String>,
    /// Input lists that replace what is stored, so that what they leave out is deleted.
    replaces_whole: BTreeSet<String>,
    /// Fields of an input that delete or clear what is stored where they are left out.
    deletes_when_absent: BTreeSet<String>,
    /// Fields of an input whose null clears what is stored.
    clears_when_null: BTreeSet<String>,
    /// Fields of an input whose null changes nothing.
    unchanged_when_null: BTreeSet<String>,
    /// Mutations that can't be undone.
    irreversible: BTreeSet<String>,
    /// Mutations that may be repeated, with the ground for it.
    idempotent: BTreeMap<String, Ground>,
}

/// Why a mutation may be repeated.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Ground {
    /// In our words.
    pub(crate) ground: String,
    /// In the words of the API's documented semantics.
    pub(crate) source: String,
    pub(crate) confidence: Confidence,
}

/// How a ground rests on its source.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Confidence {
    /// The source says that a repeat changes nothing.
    Stated,
    /// The source says what the call sets, and the same value set twice is the same value.
    Follows,
}

/// What null does to the field of an input, as far as that is documented.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Null {
    Clears,
    ChangesNothing,
    Undocumented,
}

impl Facts {
    /// Reads the tables. A coordinate that the schema does not have is an error: the table is out
    /// of step, or mistyped.
    pub(crate) fn load(schema: &Schema) -> Result<Self> {
        let coordinates: Coordinates = read(paths::COORDINATES)?;
        let notes: Notes = read(paths::NOTES)?;
        let facts = Self {
            scopes: scopes_of(schema)?,
            coordinates,
            notes: notes.notes,
        };
        let unfounded = |(_, ground): &(&String, &Ground)| {
            ground.ground.trim().is_empty() || ground.source.trim().is_empty()
        };
        if let Some((mutation, _)) = facts.coordinates.idempotent.iter().find(unfounded) {
            return Err(format!(
                "{}: {mutation} may be repeated only on a ground, and that needs its source",
                paths::COORDINATES
            )
            .into());
        }
        let missing: Vec<&str> = facts
            .coordinates_named()
            .filter(|coordinate| !exists(schema, coordinate))
            .collect();
        if !missing.is_empty() {
            let list = missing.join("\n  ");
            return Err(format!(
                "{}, {} or {} name what the schema does not have; correct them:\n  {list}",
                paths::SCOPES,
                paths::COORDINATES,
                paths::NOTES,
            )
            .into());
        }
        Ok(facts)
    }

    pub(crate) fn takes_only_global_id(&self, coordinate: &str) -> bool {
        self.coordinates.global_id_only.contains(coordinate)
    }

    pub(crate) fn is_secret(&self, coordinate: &str) -> bool {
        self.coordinates.secret.contains(coordinate)
    }

    pub(crate) fn is_self_only(&self, coordinate: &str) -> bool {
        self.coordinates.self_only.contains(coordinate)
    }

    pub(crate) fn replaces_whole(&self, coordinate: &str) -> bool {
        self.coordinates.replaces_whole.contains(coordinate)
    }

    pub(crate) fn deletes_when_absent(&self, coordinate: &str) -> bool {
        self.coordinates.deletes_when_absent.contains(coordinate)
    }

    /// What null does to the field of an input.
    pub(crate) fn null(&self, coordinate: &str) -> Null {
        if self.coordinates.clears_when_null.contains(coordinate) {
            Null::Clears
        } else if self.coordinates.unchanged_when_null.contains(coordinate) {
            Null::ChangesNothing
        } else {
            Null::Undocumented
        }
    }

    pub(crate) fn is_irreversible(&self, mutation: &str) -> bool {
        self.coordinates
            .irreversible
            .contains(&format!("Mutation.{mutation}"))
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

    /// `about`, and then what the schema and we say of `coordinate`.
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

    /// Says something else of coordinates.
    #[cfg(test)]
    pub(crate) fn set_notes(&mut self, notes: BTreeMap<String, String>) {
        self.notes = notes;
    }

    /// The ground on which `mutation` may be repeated, if it may.
    pub(crate) fn idempotent(&self, mutation: &str) -> Option<&Ground> {
        self.coordinates
            .idempotent
            .get(&format!("Mutation.{mutation}"))
    }

    fn coordinates_named(&self) -> impl Iterator<Item = &str> {
        let Coordinates {
            global_id_only,
            secret,
            self_only,
            replaces_whole,
            deletes_when_absent,
            clears_when_null,
            unchanged_when_null,
            irreversible,
            idempotent,
        } = &self.coordinates;
        self.scopes
            .keys()
            .chain(global_id_only)
            .chain(secret)
            .chain(self_only)
            .chain(replaces_whole)
            .chain(deletes_when_absent)
            .chain(clears_when_null)
            .chain(unchanged_when_null)
            .chain(irreversible)
            .chain(idempotent.keys())
            .chain(self.notes.keys())
            .map(String::as_str)
    }
}

/// What the schema states itself or, where it comes without descriptions, what the table does.
fn scopes_of(schema: &Schema) -> Result<BTreeMap<String, Vec<String>>> {
    let stated = stated(schema);
    if stated.is_empty() {
        return Ok(read::<Scopes>(paths::SCOPES)?.any_one_of);
    }
    let listed = stated
        .into_iter()
        .map(|(coordinate, scopes)| (coordinate, scopes.into_iter().collect()));
    Ok(listed.collect())
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
