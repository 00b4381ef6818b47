//! What each mutation accepts, checks and changes: one row each, one file for each area.
//!
//! The engine (`mutations`) carries the rows out. No rule knows the engine: a row is data,
//! and its functions know the world, the viewer and what was given. `RULES.md` beside the crate's
//! manifest says how a row is written.
//!
//! | Module | Contents |
//! |---|---|
//! | `rule` | a row, its effect, who may call it |
//! | `input` | a field of an input: what it may contain, where its value goes |
//! | `limit` | what a value has to be |
//! | `check` | what has to hold beyond single values |
//! | `arguments` | the arguments of fields that are read |
//! | `given` | what a call gave |
//! | `parts` | input objects that become records |
//! | `outcome` | the result, and a refusal |
//! | `order` | records in an order that hosts change |
//! | `describe` | the rows in words |
//! | `notify` | notifications that a mutation makes |
//! | the others | the rows of one area each |

pub(crate) mod arguments;
mod check;
mod describe;
mod given;
mod input;
mod limit;
mod notify;
mod order;
mod outcome;
mod parts;
mod rule;

mod announcements;
mod automations;
mod badges;
mod chats;
mod comments;
mod coupons;
mod courses;
mod coursework;
mod custom_field_answers;
mod custom_fields;
mod domains;
mod events;
mod flags;
mod gallery;
mod gifts;
mod invite_requests;
mod invites;
mod live_spaces;
mod marketing;
mod members;
mod memberships;
mod moderation;
mod notifications;
mod pins;
mod plans;
mod polls;
pub(crate) mod posts;
mod prices;
mod profile_answers;
mod quizzes;
mod reactions;
mod rsvps;
mod settings;
mod space_links;
mod spaces;
mod subscriptions;
mod uploads;
mod waitlists;
mod webhooks;

#[cfg(test)]
pub(crate) use check::{Answer, Broken, Check, Holds};
pub(crate) use given::{Found, Given};
pub(crate) use input::{Goes, Ids, Input, OnNull};
pub(crate) use limit::Limit;
pub(crate) use outcome::{Outcome, Refusal};
pub(crate) use parts::{Part, Parts};
#[cfg(test)]
pub(crate) use rule::Source;
pub(crate) use rule::{Callers, Confidence, Create, Effect, Link, Preset, Rule, Shows, Update};

use crate::behaviour::Behaviour;

/// The rows of all areas.
const AREAS: &[&[Rule]] = &[
    announcements::ROWS,
    automations::ROWS,
    badges::ROWS,
    chats::ROWS,
    comments::ROWS,
    coupons::ROWS,
    courses::ROWS,
    coursework::ROWS,
    custom_field_answers::ROWS,
    custom_fields::ROWS,
    domains::ROWS,
    events::ROWS,
    flags::ROWS,
    gallery::ROWS,
    gifts::ROWS,
    invite_requests::ROWS,
    invites::ROWS,
    live_spaces::ROWS,
    marketing::ROWS,
    members::ROWS,
    memberships::ROWS,
    moderation::ROWS,
    notifications::ROWS,
    pins::ROWS,
    plans::ROWS,
    polls::ROWS,
    posts::ROWS,
    profile_answers::ROWS,
    quizzes::ROWS,
    reactions::ROWS,
    rsvps::ROWS,
    settings::ROWS,
    space_links::ROWS,
    spaces::ROWS,
    subscriptions::ROWS,
    uploads::ROWS,
    waitlists::ROWS,
    webhooks::ROWS,
];

/// What all rows say, in words.
pub(crate) fn behaviours() -> Vec<Behaviour> {
    let read = arguments::ALL.iter().flat_map(describe::arguments);
    all().flat_map(describe::row).chain(read).collect()
}

/// Every row.
pub(crate) fn all() -> impl Iterator<Item = &'static Rule> {
    AREAS.iter().copied().flatten()
}

/// The row of a mutation.
pub(crate) fn of(mutation: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.mutation == mutation)
}

/// The names that the rows of an area use.
mod prelude {
    pub(super) use std::sync::Arc;

    pub(super) use super::check::{Broken, Check, Holds, by, check};
    pub(super) use super::given::Given;
    pub(super) use super::input::{Input, id, subject, value};
    pub(super) use super::limit::Limit;
    pub(super) use super::outcome::{Outcome, Refusal};
    pub(super) use super::rule::{
        Callers, Confidence, Create, Effect, Link, Preset, Rule, Shows, Source, UPDATE, Update,
        create,
    };
    pub(super) use crate::graphql::context::Context;
    pub(super) use crate::graphql::errors::Fault;
    pub(super) use crate::graphql::resolve;
    pub(super) use crate::graphql::roles;
    pub(super) use crate::world::Accepts::{Either, GlobalId, ResourceId};
    pub(super) use crate::world::{Record, Relation, Value};
}
