//! Mutations. Later queries see their effects.
//!
//! The most used mutations have their own code, in one module for each kind of record. All others
//! follow one rule by their Relay names ([`generic`]): `createX` stores, `updateX` patches,
//! `deleteX` removes, the rest change the state of a record. All of them look the record up before
//! they report success.

mod custom_fields;
mod generic;
mod invites;
mod links;
mod memberships;
mod notifications;
mod objections;
mod patch;
mod permissions;
mod pins;
mod references;
mod reorder;
mod settings;
mod shape;
mod spaces;
mod states;
mod steps;
mod uploads;
mod webhooks;

use shape::Shape;

use super::args::Args;
use super::context::Context;
use super::errors::Fault;
use super::rules::{self, Outcome, Written};
use crate::world::{Record, Value};

/// Executes one field of a mutation operation.
pub(crate) fn run(ctx: &Context<'_>, name: &str, args: Args<'_>) -> Result<Value, Fault> {
    let (Some(shape), Some(input)) = (Shape::of(ctx, name), args.object("input")) else {
        return Ok(Value::NULL);
    };
    permissions::check(ctx, shape, input)?;
    let outcome = match rules::of(name) {
        Some(rule) => steps::run(ctx, rule, shape, input)?,
        None => dispatch(ctx, shape, input)?,
    };
    let mut payload = Record::new(shape.payload)
        .with("errors", outcome.errors)
        .with("clientMutationId", input.text("clientMutationId"));
    for (field, value) in outcome.fields {
        payload.set(&field, value);
    }
    Ok(payload.into())
}

fn dispatch(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    match shape.name {
        "createCourse" => spaces::create(ctx, shape, input),
        "updateNetworkLandingSpace" => spaces::set_landing_space(ctx, shape, input),
        "updateNotification" => notifications::update(ctx, shape, input),
        "updateNotificationSetting" => notifications::update_setting(ctx, input),
        "createSpaceMemberships" => memberships::join_spaces(ctx, shape, input),
        "deleteSpaceMembership" => memberships::leave_space(ctx, shape, input),
        "createPaymentPlanMembership" => memberships::join_plan(ctx, shape, input),
        "deletePaymentPlanMembership" => memberships::leave_plan(ctx, shape, input),
        "updateMembership" => memberships::update(ctx, shape, input),
        "createMember" => memberships::create_member(ctx, input),
        "banMember" | "deleteMember" | "deleteNetworkMembership" => {
            memberships::remove_member(ctx, shape, input)
        }
        "createUploadSession" => uploads::create(ctx, shape, input),
        "completeUploadSession" => uploads::complete(ctx, input),
        "abortUploadSession" => uploads::abort(ctx, input),
        "createPin" => pins::create(ctx, shape, input),
        "deletePin" => pins::delete(ctx, shape, input),
        "createPromptMute" | "deletePromptMute" => Ok(pins::mute_prompt(ctx, shape, input)),
        "updateCustomFieldAnswer" | "deleteCustomFieldAnswer" => {
            custom_fields::answer(ctx, shape, input)
        }
        "createInvites" => invites::create(ctx, shape, input),
        "updateInviteRequest" | "updateInviteRequests" => invites::decide(ctx, shape, input),
        "updateWebhookCallback" => webhooks::update(ctx, shape, input),
        "updateNetworkTheme" => Ok(settings::theme(ctx, input)),
        "updateNetworkImage" | "updateSpaceImage" => settings::image(ctx, shape, input),
        name if name.starts_with("reorder") && input.given("position").is_none() => {
            reorder::run(ctx, shape, input)
        }
        _ => match links::run(ctx, shape, input)? {
            Some(outcome) => Ok(outcome),
            None => generic::run(ctx, shape, input),
        },
    }
}
