//! Why something was refused, or came back empty.
//!
//! The API answers who may not see something with an error at times, and with null or an empty list
//! at others. What is missing can be told from three things: the scopes that the operation states,
//! those that the token was granted, and the roles that the schema's descriptions name.
//!
//! | module | what it holds |
//! |---|---|
//! | `roles` | the fields that answer differently to viewers without a certain role |

mod roles;

use std::fmt;

use mighty_core::Scopes;

use crate::{
    Code, GraphQlError, PathSegment, RequiredScopes,
    document::{Asked, fields},
};

/// What is to be explained.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum About<'a> {
    /// All that the operation asks for.
    Everything,
    /// A field that was refused.
    Field(&'a str),
    /// A record that was looked up and is null: only the fields that lead to it count, not those
    /// that were selected of it.
    LookUp,
}

impl<'a> About<'a> {
    /// What the first refusal among the errors is about; none where nothing was refused.
    pub(crate) fn refusal(errors: &'a [GraphQlError]) -> Option<Self> {
        let refused = errors
            .iter()
            .find(|entry| matches!(entry.code, Some(Code::Forbidden | Code::NotFound)))?;
        let field = refused.path.iter().rev().find_map(|segment| match segment {
            PathSegment::Key(key) => Some(key.as_str()),
            PathSegment::Index(_) => None,
        });
        Some(field.map_or(Self::Everything, Self::Field))
    }

    /// The fields of a document that count.
    fn fields<'d>(self, document: &'d str) -> Vec<Asked<'d>> {
        let mut all = fields(document);
        match self {
            Self::Everything => {}
            Self::Field(field) => all.retain(|asked| asked.field == field),
            Self::LookUp => {
                let is_root = |asked: &Asked<'_>| matches!(asked.parent, "query" | "mutation");
                let roots: Vec<&str> = all
                    .iter()
                    .filter(|asked| is_root(asked))
                    .map(|asked| asked.field)
                    .collect();
                all.retain(|asked| is_root(asked) || roots.contains(&asked.parent));
            }
        }
        all
    }
}

/// What is, or may be, missing for an operation to be answered in full.
///
/// Printed it is one or more sentences for a developer.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Explanation {
    /// What the operation asks for and the token was not granted: of each entry one scope is
    /// needed. Where the [grant is unknown](Self::granted), everything that is asked for.
    pub missing_scopes: Vec<RequiredScopes>,
    /// What the token was granted; none where that is not known.
    pub granted: Option<Scopes>,
    /// The fields that answer differently to viewers without a certain role.
    pub roles: Vec<RequiredRole>,
}

/// A field that answers in full only to viewers of certain roles.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RequiredRole {
    /// The schema coordinate, for example `Network.members`.
    pub coordinate: &'static str,
    /// The roles of which one is enough.
    pub any_of: &'static [Role],
    /// What everybody else gets.
    pub others_get: Silence,
}

/// What a viewer is to the network, or to the record in question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Role {
    /// A host of the network.
    Host,
    /// A moderator of the network.
    Moderator,
    /// A host of the space.
    SpaceHost,
    /// The member whom the record is about.
    Own,
}

/// What a viewer gets who may not see a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Silence {
    /// An empty list.
    Empty,
    /// Null.
    Null,
    /// An error of code `NOT_FOUND`.
    NotFound,
    /// The schema doesn't say.
    Unstated,
}

impl Explanation {
    /// Compares what an operation asks for with what there is. None where nothing speaks against
    /// it, as far as is known.
    pub(crate) fn find(
        document: &str,
        required: &[RequiredScopes],
        granted: Option<Scopes>,
        about: About<'_>,
    ) -> Option<Self> {
        let fields = about.fields(document);
        let concerns = |entry: &RequiredScopes| {
            let field = field_of(entry.coordinate);
            match about {
                About::Everything => true,
                About::Field(refused) => field == refused,
                About::LookUp => fields.iter().any(|asked| asked.field == field),
            }
        };
        // A path may name an alias, which no coordinate tells of.
        let named = required.iter().any(concerns);
        let missing_scopes = required
            .iter()
            .filter(|entry| !named || concerns(entry))
            .filter(|entry| !entry.any_of.is_empty() && !is_granted(entry, granted.as_ref()))
            .copied()
            .collect();
        let mut roles: Vec<RequiredRole> = Vec::new();
        for asked in fields {
            let role = role_for(asked, required).filter(|role| !roles.contains(role));
            roles.extend(role);
        }
        let explanation = Self {
            missing_scopes,
            granted,
            roles,
        };
        let says_something =
            !explanation.missing_scopes.is_empty() || !explanation.roles.is_empty();
        says_something.then_some(explanation)
    }
}

fn field_of(coordinate: &str) -> &str {
    coordinate.rsplit('.').next().unwrap_or(coordinate)
}

fn is_granted(entry: &RequiredScopes, granted: Option<&Scopes>) -> bool {
    granted.is_some_and(|granted| {
        let has = |wanted: &str| granted.iter().any(|scope| scope.as_str() == wanted);
        entry.any_of.iter().any(|scope| has(scope))
    })
}

/// The role that a field asks for. Without a schema its type is known by the fragment around, by
/// the few fields whose type nobody mistakes, or by the scopes that the operation states; failing
/// that, a field of the same name on another type than those may be meant, and is named.
fn role_for(asked: Asked<'_>, required: &[RequiredScopes]) -> Option<RequiredRole> {
    let known = match asked.parent {
        "network" => Some("Network"),
        "mutation" => Some("Mutation"),
        "query" => Some("Query"),
        "me" => Some("User"),
        parent if parent.starts_with(|first: char| first.is_ascii_uppercase()) => Some(parent),
        _ => None,
    };
    roles::ROWS
        .iter()
        .filter(|(coordinate, ..)| field_of(coordinate) == asked.field)
        .find(
            |(coordinate, ..)| match (known, coordinate.split_once('.')) {
                (Some(known), Some((owner, _))) => owner == known,
                _ if required.iter().any(|entry| entry.coordinate == *coordinate) => true,
                (None, Some((owner, _))) => !matches!(owner, "Network" | "Mutation"),
                _ => false,
            },
        )
        .map(|&(coordinate, any_of, others_get)| RequiredRole {
            coordinate,
            any_of,
            others_get,
        })
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Host => "a host",
            Self::Moderator => "a moderator",
            Self::SpaceHost => "a host of the space",
            Self::Own => "the member concerned",
        })
    }
}

impl fmt::Display for RequiredRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is for ", self.coordinate)?;
        for (index, role) in self.any_of.iter().enumerate() {
            let before = if index == 0 { "" } else { " or " };
            write!(f, "{before}{role}")?;
        }
        f.write_str(match self.others_get {
            Silence::Empty => "; others get an empty list",
            Silence::Null => "; others get null",
            Silence::NotFound => "; others get NOT_FOUND",
            Silence::Unstated => "",
        })
    }
}

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut before = "";
        for entry in &self.missing_scopes {
            let any_of = entry.any_of.join(" or ");
            match &self.granted {
                Some(_) => write!(
                    f,
                    "{before}the token lacks {any_of} for {}",
                    entry.coordinate
                )?,
                None => write!(f, "{before}{} asks for {any_of}", entry.coordinate)?,
            }
            before = "; ";
        }
        for role in &self.roles {
            write!(f, "{before}{role}")?;
            before = "; ";
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use mighty_core::Scope;

    use super::*;

    const MEMBERS: RequiredScopes = RequiredScopes {
        coordinate: "Network.members",
        any_of: &["read:network", "host:read:network"],
    };
    const DOCUMENT: &str = "query L { network { members { nodes { ...M } } } }
        fragment M on Member { id lastActiveAt }";

    fn explain(required: &[RequiredScopes], granted: Option<Scopes>, path: &[&str]) -> String {
        let about = path
            .last()
            .map_or(About::Everything, |field| About::Field(field));
        Explanation::find(DOCUMENT, required, granted, about)
            .map(|explanation| explanation.to_string())
            .unwrap_or_default()
    }

    #[test]
    fn what_is_missing_is_named_with_what_asks_for_it() {
        let roles = "Network.members is for a host or a moderator; others get an empty list; \
                     Member.lastActiveAt is for a host or a moderator";
        let posts = Some(Scopes::from([Scope::READ_POSTS]));
        assert_eq!(
            explain(&[MEMBERS], posts, &[]),
            format!(
                "the token lacks read:network or host:read:network for Network.members; {roles}"
            )
        );
        assert_eq!(
            explain(&[MEMBERS], None, &[]),
            format!("Network.members asks for read:network or host:read:network; {roles}")
        );
        let enough = Some(Scopes::from([Scope::READ_NETWORK]));
        assert_eq!(explain(&[MEMBERS], enough, &[]), roles);
    }

    #[test]
    fn a_refused_field_is_explained_alone() {
        assert_eq!(
            explain(
                &[MEMBERS],
                None,
                &["network", "members", "nodes", "lastActiveAt"]
            ),
            "Network.members asks for read:network or host:read:network; \
             Member.lastActiveAt is for a host or a moderator"
        );
        assert_eq!(explain(&[], None, &["network", "name"]), "");
    }

    #[test]
    fn the_table_is_in_order_and_every_row_reaches_a_field() {
        assert!(roles::ROWS.is_sorted_by_key(|row| row.0));
        for (coordinate, any_of, _) in roles::ROWS {
            let (owner, field) = coordinate.split_once('.').expect("a field");
            let document = format!("fragment F on {owner} {{ {field} }}");
            let found = Explanation::find(&document, &[], None, About::Everything).expect("a row");
            assert_eq!(
                (found.roles[0].coordinate, found.roles[0].any_of),
                (*coordinate, *any_of)
            );
        }
    }
}
