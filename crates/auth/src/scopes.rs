//! The least that a list of operations needs.

use std::{borrow::Cow, collections::BTreeSet};

use mighty_core::{Scope, Scopes};

/// What one operation asks for: for each part of it that states scopes, those of which any one
/// suffices.
///
/// For a ready-made operation `needs` of `mighty-transport` (and of `mighty-networks`) tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScopeNeeds {
    operation: Cow<'static, str>,
    groups: Vec<Set>,
    /// Whether a part of it states none.
    is_open: bool,
}

impl ScopeNeeds {
    /// An operation that states no scopes so far, which is unknown and not "none needed".
    pub fn of(operation: impl Into<Cow<'static, str>>) -> Self {
        Self {
            operation: operation.into(),
            groups: Vec::new(),
            is_open: false,
        }
    }

    /// Adds a part that asks for any one of `scopes`.
    #[must_use]
    pub fn any_of(mut self, scopes: &[&str]) -> Self {
        let sufficient = sufficient(scopes);
        if sufficient.is_empty() {
            return self.and_unknown();
        }
        self.groups.push(sufficient);
        self
    }

    /// Adds a part that does not state its scopes.
    #[must_use]
    pub fn and_unknown(mut self) -> Self {
        self.is_open = true;
        self
    }

    fn is_unknown(&self) -> bool {
        self.is_open || self.groups.is_empty()
    }
}

/// What [`least_scopes`] finds.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct LeastScopes {
    /// The smallest set that satisfies all that is stated.
    pub scopes: Scopes,
    /// The operations that state none, or not for every part of them. That is unknown, not "none
    /// needed": try them.
    pub unknown: Vec<String>,
}

/// Finds the least scopes to ask for, so that all of `operations` can be called.
///
/// Of several sets the one with the fewest `host:` scopes is taken, because with any of them only a
/// host can sign in; then the one with the fewest that write; then the smallest.
///
/// ```
/// use mighty_auth::{ScopeNeeds, least_scopes};
///
/// let least = least_scopes([
///     ScopeNeeds::of("createComment").any_of(&["write:comments"]),
///     ScopeNeeds::of("network").any_of(&["host:read:network", "read:network"]),
///     ScopeNeeds::of("createReaction"),
/// ]);
/// assert_eq!(least.scopes.to_string(), "read:network write:comments");
/// assert_eq!(least.unknown, ["createReaction"]);
/// ```
pub fn least_scopes(operations: impl IntoIterator<Item = ScopeNeeds>) -> LeastScopes {
    let mut unknown = Vec::new();
    let mut demands = BTreeSet::new();
    for needs in operations {
        if needs.is_unknown() {
            unknown.push(needs.operation.into_owned());
        }
        demands.extend(needs.groups);
    }
    LeastScopes {
        scopes: least(&demands).into_iter().collect(),
        unknown,
    }
}

type Set = BTreeSet<Scope>;

/// Every scope that will do where one of `stated` is asked for.
fn sufficient(stated: &[&str]) -> Set {
    let mut scopes: Set = stated
        .iter()
        .filter_map(|text| Scope::new(*text).ok())
        .collect();
    if scopes.contains(&Scope::READ_CHATS) {
        // The one scope to write that is known to include reading.
        scopes.insert(Scope::WRITE_CHATS);
    }
    scopes
}

/// The cheapest set that holds one scope of each demand.
fn least(demands: &BTreeSet<Set>) -> Set {
    // Whoever meets a demand meets every wider one too.
    let narrow: Vec<&Set> = demands
        .iter()
        .filter(|demand| {
            !demands
                .iter()
                .any(|other| other != *demand && other.is_subset(demand))
        })
        .collect();
    let mut best = narrow
        .iter()
        .filter_map(|set| set.first().cloned())
        .collect();
    search(&narrow, &Set::new(), &mut best);
    best
}

/// Goes through all ways to meet the demands, except those that already cost more than the best.
fn search(demands: &[&Set], chosen: &Set, best: &mut Set) {
    if cost(chosen) >= cost(best) {
        return;
    }
    let open = demands.iter().filter(|demand| demand.is_disjoint(chosen));
    // The one with the fewest ways decides most.
    let Some(demand) = open.min_by_key(|demand| demand.len()) else {
        best.clone_from(chosen);
        return;
    };
    for scope in *demand {
        let mut more = chosen.clone();
        more.insert(scope.clone());
        search(demands, &more, best);
    }
}

/// What is given away: first the restriction to hosts, then writing, then anything.
fn cost(scopes: &Set) -> (usize, usize, usize) {
    let count = |test: fn(&Scope) -> bool| scopes.iter().filter(|scope| test(scope)).count();
    (
        count(Scope::is_host_only),
        count(|scope| scope.as_str().contains("write:")),
        scopes.len(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(demands: &[&[&str]]) -> String {
        let one_each = demands
            .iter()
            .map(|demand| ScopeNeeds::of("one").any_of(demand));
        let least = least_scopes(one_each);
        // It makes no difference how they are spread over operations.
        let all_in_one = demands
            .iter()
            .fold(ScopeNeeds::of("all"), |all, demand| all.any_of(demand));
        assert_eq!(least.scopes, least_scopes([all_in_one]).scopes);
        least.scopes.to_string()
    }

    #[test]
    fn one_scope_that_serves_several_operations_is_asked_for_once() {
        assert_eq!(found(&[]), "");
        assert_eq!(
            found(&[&["read:a", "read:b"], &["read:b", "read:c"]]),
            "read:b"
        );
        assert_eq!(found(&[&["read:a"], &["read:a", "read:b"]]), "read:a");
        // Taking the first of each would end with four.
        assert_eq!(
            found(&[&["a", "x"], &["b", "x"], &["c", "y"], &["d", "y"]]),
            "x y"
        );
    }

    #[test]
    fn a_scope_for_members_is_preferred_to_one_for_hosts_and_reading_to_writing() {
        assert_eq!(
            found(&[&["host:read:network", "read:network"]]),
            "read:network"
        );
        assert_eq!(found(&[&["write:posts", "read:posts"]]), "read:posts");
        // Two for members rather than one for hosts.
        assert_eq!(found(&[&["host:x", "a"], &["host:x", "b"]]), "a b");
        assert_eq!(found(&[&["host:x"], &["host:x", "b"]]), "host:x");
    }

    #[test]
    fn writing_chats_includes_reading_them() {
        assert_eq!(found(&[&["write:chats"], &["read:chats"]]), "write:chats");
        assert_eq!(found(&[&["read:chats"]]), "read:chats");
    }

    #[test]
    fn what_states_none_is_unknown_and_never_none() {
        let least = least_scopes([
            ScopeNeeds::of("follow"),
            ScopeNeeds::of("cheer").any_of(&[]),
            ScopeNeeds::of("odd").any_of(&["two words"]),
        ]);
        assert!(least.scopes.is_empty());
        assert_eq!(least.unknown, ["follow", "cheer", "odd"]);
        let least = least_scopes([ScopeNeeds::of("partly").any_of(&["read:a"]).and_unknown()]);
        assert_eq!(least.scopes.to_string(), "read:a");
        assert_eq!(least.unknown, ["partly"]);
    }
}
