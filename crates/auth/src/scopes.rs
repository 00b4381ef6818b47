//! The least scopes that a list of operations needs, for members and for hosts.

use std::{borrow::Cow, collections::BTreeSet};

use mighty_core::{Scope, Scopes};

/// The scopes that one operation needs. For each part of the operation that states scopes, one of
/// the stated scopes is enough.
///
/// For a ready-made operation, `scope_needs` of `mighty-transport` (and of `mighty-networks`) gives
/// this value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScopeNeeds {
    operation: Cow<'static, str>,
    groups: Vec<Set>,
    /// Whether a part of the operation states no scopes.
    is_open: bool,
}

impl ScopeNeeds {
    /// An operation that states no scopes so far. That means that its scopes are unknown, not that
    /// it needs none.
    pub fn of(operation: impl Into<Cow<'static, str>>) -> Self {
        Self {
            operation: operation.into(),
            groups: Vec::new(),
            is_open: false,
        }
    }

    /// Adds a part that needs any one of `scopes`.
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

    /// Whether a part of it needs a `host:` scope.
    fn is_for_hosts(&self) -> bool {
        let only_hosts = |group: &Set| group.iter().all(Scope::is_host_only);
        self.groups.iter().any(only_hosts)
    }
}

/// The result of [`least_scopes`].
///
/// Only a host can finish a sign-in that asks for a `host:` scope: the consent screen stops members
/// and moderators. An application for members and hosts therefore needs two authorizations: ask
/// members for the scopes of the [member flow](Self::member), and hosts for those of the
/// [host flow](Self::host).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct LeastScopes {
    /// A sign-in that every member can finish. It serves the operations that need no `host:` scope.
    pub member: ScopeFlow,
    /// A sign-in that only a host can finish. It serves the operations that the member flow can't.
    /// Empty if no operation needs a `host:` scope.
    pub host: ScopeFlow,
    /// The scopes of both flows in one sign-in, for an application that only hosts use. If no
    /// operation needs a `host:` scope, these are the scopes of the member flow.
    pub together: Scopes,
    /// The operations that state no scopes, or not for every part of them. What they need is
    /// unknown: try them.
    pub unknown: Vec<String>,
}

/// One sign-in: the scopes to ask for, and the operations that they serve.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ScopeFlow {
    /// The smallest set of scopes that these operations need. Pass it to
    /// [`Application::scopes`](crate::Application::scopes).
    pub scopes: Scopes,
    /// The names of the operations, in the order in which they were given. An operation that states
    /// no scopes at all is in neither flow.
    pub operations: Vec<String>,
}

/// Finds the smallest sets of scopes that allow all of `operations`.
///
/// If several sets are possible, the result is the one with the fewest `host:` scopes, then the one
/// with the fewest scopes to write, then the smallest.
///
/// ```
/// use mighty_auth::{ScopeNeeds, least_scopes};
///
/// let least = least_scopes([
///     ScopeNeeds::of("createComment").any_of(&["write:comments"]),
///     ScopeNeeds::of("network").any_of(&["host:read:network", "read:network"]),
///     ScopeNeeds::of("updatePlan").any_of(&["host:write:network_plans"]),
///     ScopeNeeds::of("createReaction"),
/// ]);
/// assert_eq!(least.member.scopes.to_string(), "read:network write:comments");
/// assert_eq!(least.member.operations, ["createComment", "network"]);
/// assert_eq!(least.host.scopes.to_string(), "host:write:network_plans");
/// assert_eq!(least.host.operations, ["updatePlan"]);
/// assert_eq!(least.unknown, ["createReaction"]);
/// ```
pub fn least_scopes(operations: impl IntoIterator<Item = ScopeNeeds>) -> LeastScopes {
    let mut unknown = Vec::new();
    let (mut member, mut host) = (Flow::default(), Flow::default());
    for needs in operations {
        if needs.is_unknown() {
            unknown.push(needs.operation.clone().into_owned());
        }
        let flow = if needs.is_for_hosts() {
            &mut host
        } else {
            &mut member
        };
        if !needs.groups.is_empty() {
            flow.operations.push(needs.operation.into_owned());
        }
        flow.demands.extend(needs.groups);
    }
    let all = member.demands.union(&host.demands).cloned().collect();
    LeastScopes {
        together: least(&all).into_iter().collect(),
        member: member.answer(),
        host: host.answer(),
        unknown,
    }
}

/// A flow while its operations are being collected.
#[derive(Default)]
struct Flow {
    demands: BTreeSet<Set>,
    operations: Vec<String>,
}

impl Flow {
    fn answer(self) -> ScopeFlow {
        ScopeFlow {
            scopes: least(&self.demands).into_iter().collect(),
            operations: self.operations,
        }
    }
}

type Set = BTreeSet<Scope>;

/// The scopes that satisfy a demand for one of `stated`.
fn sufficient(stated: &[&str]) -> Set {
    let mut scopes: Set = stated
        .iter()
        .filter_map(|text| Scope::new(*text).ok())
        .collect();
    if scopes.contains(&Scope::READ_CHATS) {
        // Writing chats is the only known scope that includes reading.
        scopes.insert(Scope::WRITE_CHATS);
    }
    scopes
}

/// The cheapest set that holds one scope of each demand.
fn least(demands: &BTreeSet<Set>) -> Set {
    // A set that satisfies a demand also satisfies every wider demand.
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

/// Tries all ways to satisfy the demands, except those that already cost more than the best one.
fn search(demands: &[&Set], chosen: &Set, best: &mut Set) {
    if cost(chosen) >= cost(best) {
        return;
    }
    let open = demands.iter().filter(|demand| demand.is_disjoint(chosen));
    // The demand with the fewest ways is tried first, because it leaves the fewest branches.
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

/// The cost of a set of scopes. Compared in this order: `host:` scopes, scopes to write, all
/// scopes.
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
        // It makes no difference how the demands are spread over operations.
        let all_in_one = demands
            .iter()
            .fold(ScopeNeeds::of("all"), |all, demand| all.any_of(demand));
        assert_eq!(least.together, least_scopes([all_in_one]).together);
        least.together.to_string()
    }

    #[test]
    fn one_scope_for_several_operations_is_asked_for_once() {
        assert_eq!(found(&[]), "");
        assert_eq!(
            found(&[&["read:a", "read:b"], &["read:b", "read:c"]]),
            "read:b"
        );
        assert_eq!(found(&[&["read:a"], &["read:a", "read:b"]]), "read:a");
        // The first scope of each demand would give four.
        assert_eq!(
            found(&[&["a", "x"], &["b", "x"], &["c", "y"], &["d", "y"]]),
            "x y"
        );
    }

    #[test]
    fn member_scopes_are_preferred_to_host_scopes_and_reading_to_writing() {
        assert_eq!(
            found(&[&["host:read:network", "read:network"]]),
            "read:network"
        );
        assert_eq!(found(&[&["write:posts", "read:posts"]]), "read:posts");
        // Two member scopes are better than one host scope.
        assert_eq!(found(&[&["host:x", "a"], &["host:x", "b"]]), "a b");
        assert_eq!(found(&[&["host:x"], &["host:x", "b"]]), "host:x");
    }

    #[test]
    fn an_operation_that_needs_a_host_scope_is_in_the_host_flow() {
        let least = least_scopes([
            ScopeNeeds::of("both").any_of(&["host:x", "a"]),
            ScopeNeeds::of("host")
                .any_of(&["host:x"])
                .any_of(&["b", "c"]),
            ScopeNeeds::of("odd"),
        ]);
        assert_eq!(least.member.scopes.to_string(), "a");
        assert_eq!(least.member.operations, ["both"]);
        assert_eq!(least.host.scopes.to_string(), "b host:x");
        assert_eq!(least.host.operations, ["host"]);
        // A host needs no member scope if one host scope satisfies both demands.
        assert_eq!(least.together.to_string(), "b host:x");
        assert_eq!(least.unknown, ["odd"]);
    }

    #[test]
    fn writing_chats_includes_reading_them() {
        assert_eq!(found(&[&["write:chats"], &["read:chats"]]), "write:chats");
        assert_eq!(found(&[&["read:chats"]]), "read:chats");
    }

    #[test]
    fn an_operation_that_states_no_scopes_is_unknown() {
        let least = least_scopes([
            ScopeNeeds::of("follow"),
            ScopeNeeds::of("cheer").any_of(&[]),
            ScopeNeeds::of("odd").any_of(&["two words"]),
        ]);
        assert!(least.member.scopes.is_empty());
        assert_eq!(least.unknown, ["follow", "cheer", "odd"]);
        let least = least_scopes([ScopeNeeds::of("partly").any_of(&["read:a"]).and_unknown()]);
        assert_eq!(least.member.scopes.to_string(), "read:a");
        assert_eq!(least.unknown, ["partly"]);
    }
}
