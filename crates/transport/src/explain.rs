//! Explains why a request was refused or came back empty.
//!
//! If a viewer may not see something, the API sometimes answers with an error, and sometimes with
//! null or an empty list. Three things tell what is missing: the scopes that the operation needs,
//! the scopes that the token was granted, and the roles that the API's documentation states.

use std::fmt;

use mighty_auth::Credential;
use mighty_core::{Scope, Scopes};
use mighty_schema::roles::{self, RequiredRole};

use crate::{
    Code, GraphQlError, PathSegment, RequiredScopes,
    document::{Asked, fields, known_type},
};

/// The subject of an explanation.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum About<'a> {
    /// The whole operation.
    Everything,
    /// A field that was refused.
    Field(&'a str),
    /// A record that was looked up and is null. Only the fields that lead to the record count, not
    /// the fields that were selected of it.
    LookUp,
}

impl<'a> About<'a> {
    /// The subject of the first refusal among the errors; None if nothing was refused.
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

/// The scopes and roles that are, or may be, missing for a complete answer.
///
/// Its text is one or more sentences for a developer.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Explanation {
    /// The scopes that the operation needs and the token lacks; one scope of each entry is enough.
    /// If the granted scopes are [unknown](Self::granted), all scopes that the operation needs.
    pub missing_scopes: Vec<RequiredScopes>,
    /// The scopes that the token was granted; `None` if unknown.
    pub granted: Option<Scopes>,
    /// The scopes that sign-ins of the application ask for; `None` if unknown. If a missing scope
    /// is in this list, it was requested but not granted.
    pub requested: Option<Scopes>,
    /// The fields that answer differently to viewers without a certain role.
    pub roles: Vec<RequiredRole>,
}

/// The known facts about a token's scopes.
#[derive(Debug, Clone, Default)]
pub(crate) struct TokenScopes {
    granted: Option<Scopes>,
    requested: Option<Scopes>,
}

impl TokenScopes {
    pub(crate) fn of(credential: &Credential) -> Self {
        Self {
            granted: credential.granted_scopes(),
            requested: credential.requested_scopes().cloned(),
        }
    }
}

impl Explanation {
    /// Leaves out what concerns these fields, because the server has answered them. `None` if
    /// nothing is left to explain.
    ///
    /// A pager that got items uses it for the fields that lead to its list.
    #[must_use]
    pub fn without_fields(mut self, fields: &[&str]) -> Option<Self> {
        let is_other = |coordinate: &str| !fields.contains(&field_of(coordinate));
        self.missing_scopes
            .retain(|entry| is_other(entry.coordinate));
        self.roles.retain(|row| is_other(row.coordinate));
        self.says_something().then_some(self)
    }

    fn says_something(&self) -> bool {
        !self.missing_scopes.is_empty() || !self.roles.is_empty()
    }

    /// The missing role in a few words, if no scope is known to be missing.
    pub(crate) fn role_in_short(&self) -> Option<String> {
        let is_scope_missing = self.granted.is_some() && !self.missing_scopes.is_empty();
        let role = self.roles.first().filter(|_| !is_scope_missing)?;
        Some(role.in_short())
    }

    /// The missing scopes in a few words; `None` if none is missing.
    pub(crate) fn in_short(&self) -> Option<String> {
        let each = self.missing_scopes.iter();
        let mut words: Vec<String> = each.map(|entry| entry.any_of.join(" or ")).collect();
        words.sort_unstable();
        words.dedup();
        let what = match self.granted {
            Some(_) => "the token lacks",
            None => "this needs the scope",
        };
        (!words.is_empty()).then(|| format!("{what} {}", words.join(" and ")))
    }

    /// Whether the sign-in asked for a scope that would have been enough.
    fn was_requested(&self, entry: &RequiredScopes) -> bool {
        is_granted(entry, self.requested.as_ref())
    }

    /// What to do about the missing scopes.
    fn remedy(&self) -> Option<&'static str> {
        self.granted.as_ref()?;
        self.requested.as_ref()?;
        let (requested, others): (Vec<_>, Vec<_>) = self
            .missing_scopes
            .iter()
            .partition(|entry| self.was_requested(entry));
        let only_hosts = |entry: &&RequiredScopes| {
            let mut scopes = entry.any_of.iter().map(|scope| Scope::from_static(scope));
            scopes.all(|scope| scope.is_host_only())
        };
        if others.iter().any(only_hosts) {
            Some("only a host can sign in with a host: scope: have a host sign in with it")
        } else if !others.is_empty() {
            Some("add the scope to Application::scopes and sign in again")
        } else if !requested.is_empty() {
            Some(
                "the application asks for the scope and it was not granted: sign in again, and if \
                 it is still missing, have a host add it to the application",
            )
        } else {
            None
        }
    }

    /// Compares the needs of an operation with the token's scopes. None if nothing is known to be
    /// missing.
    pub(crate) fn find(
        document: &str,
        required: &[RequiredScopes],
        scopes: TokenScopes,
        about: About<'_>,
    ) -> Option<Self> {
        let TokenScopes { granted, requested } = scopes;
        let fields = about.fields(document);
        let concerns = |entry: &RequiredScopes| {
            let field = field_of(entry.coordinate);
            match about {
                About::Everything => true,
                About::Field(refused) => field == refused,
                About::LookUp => fields.iter().any(|asked| asked.field == field),
            }
        };
        // A path may contain an alias, which is not part of a coordinate.
        let named = required.iter().any(concerns);
        let missing_scopes = required
            .iter()
            .filter(|entry| !named || concerns(entry))
            .filter(|entry| !entry.any_of.is_empty() && !is_granted(entry, granted.as_ref()))
            .copied()
            .collect();
        // Only a host can finish a sign-in that asks for a host's scope.
        let is_host = granted
            .as_ref()
            .is_some_and(|granted| granted.iter().any(Scope::is_host_only));
        let mut roles: Vec<RequiredRole> = Vec::new();
        for asked in fields {
            let role = role_for(asked, required)
                .filter(|role| !roles.contains(role))
                .filter(|role| !(is_host && role.is_enough_for_hosts()));
            roles.extend(role);
        }
        let explanation = Self {
            missing_scopes,
            granted,
            requested,
            roles,
        };
        explanation.says_something().then_some(explanation)
    }
}

fn field_of(coordinate: &str) -> &str {
    coordinate.rsplit('.').next().unwrap_or(coordinate)
}

fn is_granted(entry: &RequiredScopes, granted: Option<&Scopes>) -> bool {
    granted.is_some_and(|granted| {
        let mut scopes = entry.any_of.iter().map(|scope| Scope::from_static(scope));
        scopes.any(|scope| granted.allows(&scope))
    })
}

/// The role that a field needs. Without a schema, the field's type is known from the fragment
/// around it, from a few parent fields whose type is certain, or from the scopes that the operation
/// states. Otherwise the field may be one with the same name on another type, and that one is
/// reported.
fn role_for(asked: Asked<'_>, required: &[RequiredScopes]) -> Option<RequiredRole> {
    if let Some(owner) = known_type(asked.parent) {
        let row = roles::required_role(&format!("{owner}.{}", asked.field));
        return row.copied().filter(is_explained);
    }
    let is_possible = |row: &RequiredRole| {
        let owner = row.coordinate.split_once('.').map(|(owner, _)| owner);
        // An input has no fields that a document could select.
        owner.is_some_and(|owner| {
            !matches!(owner, "Network" | "Mutation") && !owner.ends_with("Input")
        }) || required
            .iter()
            .any(|entry| entry.coordinate == row.coordinate)
    };
    roles::all()
        .copied()
        .filter(|row| field_of(row.coordinate) == asked.field)
        .filter(is_explained)
        .find(is_possible)
}

/// An inferred role is not reported: it may be wrong.
fn is_explained(row: &RequiredRole) -> bool {
    !row.is_inferred
}

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut parts = Vec::new();
        for entry in &self.missing_scopes {
            let any_of = entry.any_of.join(" or ");
            parts.push(match &self.granted {
                Some(_) => format!("the token lacks {any_of} for {}", entry.coordinate),
                None => format!("{} needs {any_of}", entry.coordinate),
            });
        }
        parts.extend(self.remedy().map(str::to_owned));
        parts.extend(self.roles.iter().map(ToString::to_string));
        f.write_str(&parts.join("; "))
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
        explain_asked(required, granted, None, about)
    }

    fn explain_asked(
        required: &[RequiredScopes],
        granted: Option<Scopes>,
        requested: Option<Scopes>,
        about: About<'_>,
    ) -> String {
        Explanation::find(
            DOCUMENT,
            required,
            TokenScopes { granted, requested },
            about,
        )
        .map(|explanation| explanation.to_string())
        .unwrap_or_default()
    }

    #[test]
    fn an_explanation_names_the_missing_scopes_and_roles_with_their_fields() {
        let roles = "Network.members is for a host or a moderator; others get an empty list; \
                     Member.lastActiveAt is for a host or a moderator; others get null";
        let posts = Some(Scopes::from([Scope::READ_POSTS]));
        assert_eq!(
            explain(&[MEMBERS], posts, &[]),
            format!(
                "the token lacks read:network or host:read:network for Network.members; {roles}"
            )
        );
        assert_eq!(
            explain(&[MEMBERS], None, &[]),
            format!("Network.members needs read:network or host:read:network; {roles}")
        );
        let enough = Some(Scopes::from([Scope::READ_NETWORK]));
        assert_eq!(explain(&[MEMBERS], enough, &[]), roles);
    }

    #[test]
    fn nothing_is_explained_to_a_host_with_all_scopes_or_about_fields_that_were_answered() {
        let host = Some(Scopes::from([Scope::HOST_READ_NETWORK]));
        assert_eq!(explain(&[MEMBERS], host, &[]), "");
        let about = About::Everything;
        let found = Explanation::find(DOCUMENT, &[MEMBERS], TokenScopes::default(), about);
        let found = found.expect("the scopes are not known");
        let rest = found.clone().without_fields(&["network", "members"]);
        let rest = rest.expect("a field of the members");
        assert!(rest.missing_scopes.is_empty());
        assert!(
            rest.to_string().starts_with("Member.lastActiveAt"),
            "{rest}"
        );
        assert_eq!(found.without_fields(&["members", "lastActiveAt"]), None);
    }

    #[test]
    fn a_requested_scope_gets_a_different_remedy_than_an_unrequested_one() {
        const OWN: RequiredScopes = RequiredScopes {
            coordinate: "Query.network",
            any_of: &["host:write:network_plans"],
        };
        let granted = || Some(Scopes::from([Scope::READ_POSTS]));
        let explain = |required, requested: &[Scope]| {
            let requested = requested.iter().cloned().collect();
            explain_asked(&[required], granted(), Some(requested), About::LookUp)
        };
        let asked = explain(MEMBERS, &[Scope::READ_NETWORK]);
        assert!(
            asked.contains("it was not granted: sign in again"),
            "{asked}"
        );
        let not_asked = explain(MEMBERS, &[Scope::READ_POSTS]);
        assert!(
            not_asked.contains("add the scope to Application::scopes"),
            "{not_asked}"
        );
        let for_hosts = explain(OWN, &[Scope::READ_POSTS]);
        assert!(for_hosts.contains("have a host sign in"), "{for_hosts}");
    }

    #[test]
    fn the_scope_to_write_chats_includes_reading_them() {
        const CHATS: RequiredScopes = RequiredScopes {
            coordinate: "Query.me",
            any_of: &["read:chats"],
        };
        let granted = Some(Scopes::from([Scope::WRITE_CHATS]));
        assert!(is_granted(&CHATS, granted.as_ref()));
    }

    #[test]
    fn only_the_refused_field_is_explained() {
        assert_eq!(
            explain(
                &[MEMBERS],
                None,
                &["network", "members", "nodes", "lastActiveAt"]
            ),
            "Network.members needs read:network or host:read:network; \
             Member.lastActiveAt is for a host or a moderator; others get null"
        );
        assert_eq!(explain(&[], None, &["network", "name"]), "");
    }

    #[test]
    fn every_stated_role_of_a_field_is_explained_and_no_inferred_one() {
        for row in roles::all() {
            let Some((owner, field)) = row.coordinate.split_once('.') else {
                continue;
            };
            let document = format!("fragment F on {owner} {{ {field} }}");
            let found =
                Explanation::find(&document, &[], TokenScopes::default(), About::Everything);
            let found = found.map_or_else(Vec::new, |explanation| explanation.roles);
            let expected = if row.is_inferred { vec![] } else { vec![*row] };
            assert_eq!(found, expected, "{}", row.coordinate);
        }
    }

    #[test]
    fn a_field_of_an_unknown_type_is_explained_as_one_of_a_type_below_the_network() {
        let document = "{ node(id: 1) { members { id } memberId } nodes { internalNotes } }";
        let found = Explanation::find(document, &[], TokenScopes::default(), About::Everything);
        let roles = found.expect("a role").roles;
        let named: Vec<_> = roles.iter().map(|row| row.coordinate).collect();
        assert_eq!(named, ["PaymentPlan.internalNotes"]);
    }

    #[test]
    fn this_crate_names_no_role_of_its_own() {
        fn files(folder: &std::path::Path, into: &mut Vec<std::path::PathBuf>) {
            for entry in std::fs::read_dir(folder).expect("a folder") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    files(&path, into);
                } else {
                    into.push(path);
                }
            }
        }
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let mut all = Vec::new();
        files(&root, &mut all);
        assert!(all.len() > 20);
        for path in all {
            let text = std::fs::read_to_string(&path).expect("a file");
            for role in ["Host", "Moderator", "SpaceHost", "Own"] {
                let named = format!("Role::{role}");
                assert!(
                    !text.contains(&named),
                    "{}: {named} belongs into schemas/rules.toml",
                    path.display()
                );
            }
        }
    }
}
