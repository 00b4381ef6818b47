//! What we know of the schema beyond its names and types, from the tables under schemas/.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use apollo_compiler::{Schema, coordinate::SchemaCoordinate};
use serde::Deserialize;

use crate::{Result, paths, schema::scopes::stated};

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
    /// Mutations that can't be undone.
    irreversible: BTreeSet<String>,
    /// Mutations that may be repeated, with the ground for it.
    idempotent: BTreeMap<String, String>,
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
        let description = description.map(str::trim).filter(|text| !text.is_empty());
        let mut text = description.unwrap_or(fallback).to_owned();
        if let Some(note) = self.notes.get(coordinate) {
            text.push_str("\n\n");
            text.push_str(note.trim());
        }
        text
    }

    /// The ground on which `mutation` may be repeated, if it may.
    pub(crate) fn idempotent(&self, mutation: &str) -> Option<&str> {
        self.coordinates
            .idempotent
            .get(&format!("Mutation.{mutation}"))
            .map(String::as_str)
    }

    fn coordinates_named(&self) -> impl Iterator<Item = &str> {
        let Coordinates {
            global_id_only,
            secret,
            self_only,
            replaces_whole,
            irreversible,
            idempotent,
        } = &self.coordinates;
        self.scopes
            .keys()
            .chain(global_id_only)
            .chain(secret)
            .chain(self_only)
            .chain(replaces_whole)
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
