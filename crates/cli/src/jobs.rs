//! Jobs: what people do with this program, and the operations of each.

use mighty_networks::{
    auth::{LeastScopes, ScopeNeeds, least_scopes},
    operations,
};
use serde_json::Value;

/// A job with a name. Its scopes follow from its operations.
#[derive(Debug)]
pub(crate) struct Job {
    pub(crate) name: &'static str,
    pub(crate) about: &'static str,
    operations: &'static [&'static str],
    /// Scopes that its operations don't state, or that it reads with documents of its own.
    scopes: &'static [&'static str],
}

/// All jobs.
pub(crate) const JOBS: &[Job] = &[
    Job {
        name: "look",
        about: "see the network and your own profile: whoami, api",
        operations: &["GetMe", "GetNetwork"],
        scopes: &["read:userinfo"],
    },
    Job {
        name: "members",
        about: "list members and find them by e-mail",
        operations: &["ListMembers", "GetMember", "GetMemberByEmail"],
        scopes: &["host:read:network_members"],
    },
    Job {
        name: "export",
        about: "copy the whole network",
        operations: &[],
        scopes: &[
            "read:network",
            "read:userinfo",
            "read:chats",
            "host:read:network",
            "host:read:network_members",
            "host:read:network_posts",
            "host:read:network_events",
            "host:read:network_plans",
            "host:read:network_spaces",
        ],
    },
    Job {
        name: "posts",
        about: "write posts and comments",
        operations: &["CreatePost", "UpdatePost", "CreateComment"],
        scopes: &[],
    },
    Job {
        name: "events",
        about: "read events with their guests",
        operations: &["ListEvents", "ListEventsWithAttendees"],
        scopes: &[],
    },
    Job {
        name: "manage-members",
        about: "tag, invite, add and remove members",
        operations: &["CreateMember", "CreateTag", "CreateInvites"],
        scopes: &["host:write:network_members"],
    },
    Job {
        name: "plans",
        about: "read plans, write coupons, give access to plans",
        operations: &["ListPaymentPlans", "CreatePaymentCoupon"],
        scopes: &[],
    },
    Job {
        name: "webhooks",
        about: "receive webhooks",
        operations: &["ListWebhookCallbacks", "CreateWebhookCallback"],
        scopes: &[],
    },
];

impl Job {
    /// The job with this name.
    pub(crate) fn named(name: &str) -> Option<&'static Self> {
        JOBS.iter().find(|job| job.name == name)
    }

    /// What each of its operations needs.
    pub(crate) fn needs(&self) -> Vec<ScopeNeeds> {
        let mut needs: Vec<ScopeNeeds> = self
            .operations
            .iter()
            .filter_map(|name| operations::named(name))
            .map(|info| info.request::<Value>(Value::Null).scope_needs())
            .collect();
        if !self.scopes.is_empty() {
            let own = ScopeNeeds::of(self.name);
            let own = self
                .scopes
                .iter()
                .fold(own, |own, scope| own.any_of(&[scope]));
            needs.push(own);
        }
        needs
    }

    /// The scopes to ask for.
    pub(crate) fn least(&self) -> LeastScopes {
        least_scopes(self.needs())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_job_names_operations_that_exist_and_needs_scopes() {
        for job in JOBS {
            for name in job.operations {
                assert!(operations::named(name).is_some(), "{}: {name}", job.name);
            }
            assert!(!job.least().together.is_empty(), "{}", job.name);
        }
    }
}
