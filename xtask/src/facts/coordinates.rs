//! Properties of single coordinates: secrets, lists that are replaced, what null does, what may be
//! repeated.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::{paths, task::Result};

#[derive(Default, Deserialize)]
pub(crate) struct Coordinates {
    /// Inputs that contain a secret.
    secret: BTreeSet<String>,
    /// Fields of a member that only the member can read.
    self_only: BTreeSet<String>,
    /// Input lists that replace the stored list: items that they leave out are deleted.
    replaces_whole: BTreeSet<String>,
    /// Fields of an input that delete or clear the stored value if they are left out.
    deletes_when_absent: BTreeSet<String>,
    /// Fields of an input whose null clears the stored value.
    clears_when_null: BTreeSet<String>,
    /// Fields of an input whose null changes nothing.
    unchanged_when_null: BTreeSet<String>,
    /// Mutations that can't be undone.
    irreversible: BTreeSet<String>,
    /// Mutations that may be repeated, with the ground for it.
    pub(super) idempotent: BTreeMap<String, Ground>,
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

/// How a ground follows from its source.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Confidence {
    /// The source says that a repeat changes nothing.
    Stated,
    /// The source says that the call sets a value, and setting it twice has the same result; or it
    /// says what the call reports if nothing is left to do.
    Follows,
}

/// The effect of null on the field of an input, as far as it is documented.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Null {
    Clears,
    ChangesNothing,
    Undocumented,
}

impl Coordinates {
    /// # Errors
    /// A mutation may be repeated without a ground or a source.
    pub(super) fn check(&self) -> Result<()> {
        let unfounded = |(_, ground): &(&String, &Ground)| {
            ground.ground.trim().is_empty() || ground.source.trim().is_empty()
        };
        match self.idempotent.iter().find(unfounded) {
            Some((mutation, _)) => Err(format!(
                "{}: {mutation} may be repeated only on a ground, and that needs its source",
                paths::COORDINATES
            )
            .into()),
            None => Ok(()),
        }
    }

    pub(crate) fn is_secret(&self, coordinate: &str) -> bool {
        self.secret.contains(coordinate)
    }

    pub(crate) fn is_self_only(&self, coordinate: &str) -> bool {
        self.self_only.contains(coordinate)
    }

    pub(crate) fn replaces_whole(&self, coordinate: &str) -> bool {
        self.replaces_whole.contains(coordinate)
    }

    pub(crate) fn deletes_when_absent(&self, coordinate: &str) -> bool {
        self.deletes_when_absent.contains(coordinate)
    }

    /// The effect of null on the field of an input.
    pub(crate) fn null(&self, coordinate: &str) -> Null {
        if self.clears_when_null.contains(coordinate) {
            Null::Clears
        } else if self.unchanged_when_null.contains(coordinate) {
            Null::ChangesNothing
        } else {
            Null::Undocumented
        }
    }

    /// Says that this mutation can't be undone.
    #[cfg(test)]
    pub(super) fn set_irreversible(&mut self, mutation: &str) {
        self.irreversible.insert(format!("Mutation.{mutation}"));
    }

    pub(crate) fn is_irreversible(&self, mutation: &str) -> bool {
        self.irreversible.contains(&format!("Mutation.{mutation}"))
    }

    /// The ground on which `mutation` may be repeated, if it may.
    pub(crate) fn idempotent(&self, mutation: &str) -> Option<&Ground> {
        self.idempotent.get(&format!("Mutation.{mutation}"))
    }

    /// Every row, with the name of its list.
    pub(super) fn rows(&self) -> Vec<(String, &str)> {
        let Self {
            secret,
            self_only,
            replaces_whole,
            deletes_when_absent,
            clears_when_null,
            unchanged_when_null,
            irreversible,
            idempotent,
        } = self;
        let lists = [
            ("secret", secret),
            ("self_only", self_only),
            ("replaces_whole", replaces_whole),
            ("deletes_when_absent", deletes_when_absent),
            ("clears_when_null", clears_when_null),
            ("unchanged_when_null", unchanged_when_null),
            ("irreversible", irreversible),
        ];
        let named = |list: &str| format!("{} ({list})", paths::COORDINATES);
        let mut rows: Vec<_> = idempotent
            .keys()
            .map(|row| (named("idempotent"), row.as_str()))
            .collect();
        for (list, coordinates) in lists {
            rows.extend(coordinates.iter().map(|row| (named(list), row.as_str())));
        }
        rows
    }
}
