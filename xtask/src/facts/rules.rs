//! Roles and page sizes, from `schemas/rules.toml`.

use std::collections::{BTreeMap, BTreeSet};

use apollo_compiler::{
    Schema,
    ast::FieldDefinition,
    schema::{Component, ExtendedType},
};
use serde::Deserialize;

use crate::{paths, task::Result};

/// The arguments that set the size of a page.
const SIZES: [&str; 3] = ["first", "last", "perPage"];

/// The rules for coordinates that the schema has.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rules {
    roles: BTreeMap<String, RoleRow>,
    inferred_roles: BTreeMap<String, RoleRow>,
    cost: Cost,
    pages: PageRows,
    /// Lists without pages → the largest number of their items.
    capped: BTreeMap<String, u32>,
}

/// Who gets a complete answer, and what the others get.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RoleRow {
    pub(crate) who: Vec<Role>,
    pub(crate) others: Refusal,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Role {
    Own,
    SpaceHost,
    SpaceModerator,
    Host,
    Moderator,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Refusal {
    Empty,
    Null,
    NotFound,
    Error,
    Obfuscated,
    Unstated,
}

/// Of one operation.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Cost {
    max: u64,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct PageRows {
    /// Of the network's lists.
    network: PageSizes,
    /// Of every other list.
    elsewhere: PageSizes,
    stated: BTreeMap<String, StatedSizes>,
}

/// The sizes of a page.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PageSizes {
    pub(crate) default: u32,
    pub(crate) max: u32,
}

impl Default for PageSizes {
    fn default() -> Self {
        Self {
            default: 25,
            max: 25,
        }
    }
}

#[derive(Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
struct StatedSizes {
    default: u32,
    max: Option<u32>,
}

impl Rules {
    /// Every row, with the name of its table.
    pub(super) fn rows(&self) -> Vec<(String, &str)> {
        let tables = [
            ("roles", self.roles.keys().collect::<Vec<_>>()),
            ("inferred_roles", self.inferred_roles.keys().collect()),
            ("pages.stated", self.pages.stated.keys().collect()),
            ("capped", self.capped.keys().collect()),
        ];
        let mut rows = Vec::new();
        for (table, coordinates) in tables {
            let named = format!("{} ({table})", paths::RULES);
            rows.extend(coordinates.iter().map(|row| (named.clone(), row.as_str())));
        }
        rows
    }

    /// Drops a row that the schema has no coordinate for.
    pub(super) fn forget(&mut self, coordinate: &str) {
        self.roles.remove(coordinate);
        self.inferred_roles.remove(coordinate);
        self.pages.stated.remove(coordinate);
        self.capped.remove(coordinate);
    }

    /// The rows whose coordinate the schema has, but as a field of another kind.
    pub(super) fn misplaced(&self, schema: &Schema) -> Vec<(String, &str)> {
        let (paged, plain) = (paged(schema), plain_lists(schema));
        self.rows()
            .into_iter()
            .filter(|(_, row)| {
                (self.pages.stated.contains_key(*row) && !paged.contains_key(*row))
                    || (self.capped.contains_key(*row) && !plain.contains(*row))
            })
            .collect()
    }

    /// Refuses rows that contradict themselves or one another.
    pub(super) fn check(&self) -> Result<()> {
        let refuse = |coordinate: &str, why: &str| {
            Err(format!("{}: {coordinate} {why}", paths::RULES).into())
        };
        for (coordinate, row) in self.roles.iter().chain(&self.inferred_roles) {
            let mut who = row.who.clone();
            who.sort();
            who.dedup();
            if who.is_empty() || who.len() != row.who.len() {
                return refuse(coordinate, "needs roles, each of them once");
            }
        }
        let mut inferred = self.inferred_roles.keys();
        if let Some(coordinate) = inferred.find(|row| self.roles.contains_key(*row)) {
            return refuse(
                coordinate,
                "has a stated role, and so needs no inferred one",
            );
        }
        Ok(())
    }

    /// The roles by coordinate, and whether they are inferred. A mutation without a row, all of whose
    /// scopes are for hosts, is for hosts; if a scope is about members or posts, for moderators, too.
    pub(crate) fn roles(
        &self,
        scopes: &BTreeMap<String, Vec<String>>,
    ) -> BTreeMap<String, (RoleRow, bool)> {
        let mut roles = BTreeMap::new();
        for (coordinate, scopes) in scopes {
            let is_for_hosts = !scopes.is_empty()
                && scopes.iter().all(|scope| scope.starts_with("host:"))
                && coordinate.starts_with("Mutation.");
            if is_for_hosts {
                let of_people =
                    |scope: &String| scope.ends_with("_members") || scope.ends_with("_posts");
                let mut who = vec![Role::Host];
                who.extend(scopes.iter().any(of_people).then_some(Role::Moderator));
                let others = Refusal::Error;
                roles.insert(coordinate.clone(), (RoleRow { who, others }, true));
            }
        }
        let rows = |table: &BTreeMap<String, RoleRow>, is_inferred: bool| {
            let rows = table.clone().into_iter();
            rows.map(move |(coordinate, row)| (coordinate, (row, is_inferred)))
        };
        roles.extend(rows(&self.inferred_roles, true));
        roles.extend(rows(&self.roles, false));
        roles
    }

    /// The page sizes of every paged list of the schema.
    pub(crate) fn pages(&self, schema: &Schema) -> BTreeMap<String, PageSizes> {
        let sizes = |coordinate: &String, owner: &str| {
            let general = self.general_sizes(owner == "Network");
            let stated = self.pages.stated.get(coordinate);
            stated.map_or(general, |stated| PageSizes {
                default: stated.default,
                max: stated.max.unwrap_or(general.max),
            })
        };
        paged(schema)
            .into_iter()
            .map(|(coordinate, owner)| {
                let sizes = sizes(&coordinate, &owner);
                (coordinate, sizes)
            })
            .collect()
    }

    /// The page sizes of a list without a row.
    pub(crate) fn general_sizes(&self, of_network: bool) -> PageSizes {
        if of_network {
            self.pages.network
        } else {
            self.pages.elsewhere
        }
    }

    /// The highest cost of one operation.
    pub(crate) fn max_cost(&self) -> u64 {
        self.cost.max
    }

    pub(crate) fn capped(&self) -> &BTreeMap<String, u32> {
        &self.capped
    }
}

/// Every field whose pages have a size, with its type's name.
fn paged(schema: &Schema) -> BTreeMap<String, String> {
    fields(schema)
        .filter(|(_, field)| is_paged(field))
        .map(|(owner, field)| (format!("{owner}.{}", field.name), owner.to_owned()))
        .collect()
}

fn plain_lists(schema: &Schema) -> BTreeSet<String> {
    fields(schema)
        .filter(|(_, field)| field.ty.is_list() && !is_paged(field))
        .map(|(owner, field)| format!("{owner}.{}", field.name))
        .collect()
}

fn is_paged(field: &FieldDefinition) -> bool {
    SIZES
        .iter()
        .any(|size| field.argument_by_name(size).is_some())
}

pub(super) fn fields(schema: &Schema) -> impl Iterator<Item = (&str, &Component<FieldDefinition>)> {
    schema.types.iter().flat_map(|(name, kind)| {
        let fields = match kind {
            ExtendedType::Object(object) => Some(&object.fields),
            ExtendedType::Interface(interface) => Some(&interface.fields),
            _ => None,
        };
        let fields = fields.into_iter().flat_map(|fields| fields.values());
        fields.map(move |field| (name.as_str(), field))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const SDL: &str = "type Query { network: Network } \
        type Network { posts(first: Int): Posts events(perPage: Int): [Post] top: [Post] } \
        type Posts { nodes: [Post] } type Post { id: ID comments(last: Int): Posts }";

    fn schema() -> Schema {
        Schema::parse(SDL, "schema").expect("a schema")
    }

    fn rules(text: &str) -> Rules {
        toml::from_str(&format!(
            "{text}\n[cost]\nmax = 1500\n[pages]\nnetwork = {{ default = 25, max = 50 }}\n\
             elsewhere = {{ default = 25, max = 25 }}\n[pages.stated]\n\
             \"Network.events\" = {{ default = 10 }}\n"
        ))
        .expect("rules")
    }

    const NOTHING: &str = "[roles]\n[inferred_roles]\n[capped]\n";

    #[test]
    fn every_paged_list_has_sizes_of_its_own_or_those_of_its_kind() {
        let rules = rules(NOTHING);
        let sizes: Vec<_> = rules
            .pages(&schema())
            .into_iter()
            .map(|(coordinate, sizes)| (coordinate, sizes.default, sizes.max))
            .collect();
        let expected = [
            ("Network.events", 10, 50),
            ("Network.posts", 25, 50),
            ("Post.comments", 25, 25),
        ];
        assert_eq!(sizes, expected.map(|row| (row.0.to_owned(), row.1, row.2)));
    }

    #[test]
    fn a_row_for_a_field_of_another_kind_is_named() {
        for row in ["Network.posts", "Post.id"] {
            let rules = rules(&format!(
                "[roles]\n[inferred_roles]\n[capped]\n\"{row}\" = 3"
            ));
            let named = "schemas/rules.toml (capped)".to_owned();
            assert_eq!(rules.misplaced(&schema()), [(named, row)]);
        }
        let rules = rules("[roles]\n[inferred_roles]\n[capped]\n\"Network.top\" = 3");
        assert_eq!(rules.misplaced(&schema()), []);
    }

    #[test]
    fn contradictions_are_refused_by_name() {
        let row = "\"Network.top\" = { who = [\"host\"], others = \"empty\" }";
        let twice = "\"Network.top\" = { who = [\"host\", \"host\"], others = \"empty\" }";
        for (stated, inferred) in [(row, row), (twice, "")] {
            let text = format!("[roles]\n{stated}\n[inferred_roles]\n{inferred}\n[capped]");
            let error = rules(&text).check().expect_err("a contradiction");
            assert!(error.to_string().contains("Network.top"), "{error}");
        }
        rules(&format!("[roles]\n{row}\n[inferred_roles]\n[capped]"))
            .check()
            .expect("one row");
    }

    #[test]
    fn the_scopes_of_a_mutation_give_its_roles_unless_a_row_does() {
        let row = "\"Mutation.a\" = { who = [\"own\"], others = \"unstated\" }";
        let rules = rules(&format!("[roles]\n{row}\n[inferred_roles]\n[capped]"));
        let scopes = |list: &[&str]| list.iter().map(|scope| (*scope).to_owned()).collect();
        let roles = rules.roles(&BTreeMap::from([
            (
                "Mutation.a".to_owned(),
                scopes(&["host:write:network_plans"]),
            ),
            (
                "Mutation.b".to_owned(),
                scopes(&["host:write:network_plans"]),
            ),
            (
                "Mutation.c".to_owned(),
                scopes(&["host:write:network_members"]),
            ),
            (
                "Mutation.d".to_owned(),
                scopes(&["write:posts", "host:write:network_posts"]),
            ),
            ("Network.e".to_owned(), scopes(&["host:read:network"])),
        ]));
        let told: Vec<_> = roles
            .iter()
            .map(|(coordinate, (row, is_inferred))| {
                (coordinate.as_str(), row.who.clone(), *is_inferred)
            })
            .collect();
        assert_eq!(
            told,
            [
                ("Mutation.a", vec![Role::Own], false),
                ("Mutation.b", vec![Role::Host], true),
                ("Mutation.c", vec![Role::Host, Role::Moderator], true),
            ]
        );
    }
}
