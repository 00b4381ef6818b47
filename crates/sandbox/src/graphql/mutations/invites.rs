//! Invitations, and requests to join.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::super::context::Context;
use super::{Args, Fault, Outcome, Shape, Written, references};
use crate::world::{Record, Value};

/// Invites by address or member. People who are members or invited already are skipped.
pub(super) fn create(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    for field in ["planId", "senderId", "spaceId"] {
        references::one(ctx, shape, input, field)?;
    }
    let role = input
        .text("spaceRole")
        .unwrap_or_else(|| "contributor".to_owned());
    if role != "contributor" && !ctx.is_host() {
        return Err(Fault::forbidden("Only hosts invite hosts and moderators"));
    }
    if input
        .text("message")
        .is_some_and(|text| text.contains("://"))
    {
        return Ok(Outcome::refused("The message can't contain links"));
    }
    let members = references::many(ctx, shape, input, "memberIds")?;
    let mut addresses: Vec<String> = input
        .objects("recipients")
        .unwrap_or_default()
        .iter()
        .filter_map(|recipient| recipient.text("email"))
        .map(|address| address.trim().to_lowercase())
        .collect();
    addresses.extend(
        members
            .iter()
            .filter_map(|member| member.text("_email").map(str::to_owned)),
    );
    if addresses.is_empty() {
        return Ok(Outcome::refused("There is no one to invite"));
    }
    let known: BTreeSet<String> = {
        let world = ctx.world();
        let members = world.of_kind("User").filter_map(|user| user.text("_email"));
        let invited = world
            .of_kind("Invite")
            .filter_map(|invite| invite.text("recipientEmail"));
        members.chain(invited).map(str::to_owned).collect()
    };
    let (ignored, accepted): (Vec<String>, Vec<String>) = addresses
        .into_iter()
        .partition(|address| known.contains(address));
    for address in &accepted {
        ctx.create(
            Record::new("Invite")
                .with("recipientEmail", address.as_str())
                .with("message", input.text("message"))
                .with("spaceRole", role.as_str())
                .with("state", "SENT")
                .with("sentCount", 1i64)
                .with(
                    "expiresAt",
                    ctx.now + std::time::Duration::from_secs(30 * 86_400),
                )
                .with_ref("sender", ctx.viewer_id()),
        );
    }
    Ok(Outcome::done([
        ("count", accepted.len().into()),
        ("ignoredRecipients", ignored.into()),
        ("mode", "sync".into()),
    ]))
}

/// Approves or rejects one request, or many.
pub(super) fn decide(ctx: &Context<'_>, shape: Shape<'_>, input: Args<'_>) -> Written {
    let status = input.word("status").unwrap_or_default();
    if !matches!(status, "APPROVED" | "REJECTED") {
        return Err(Fault::bad_input("status must be APPROVED or REJECTED"));
    }
    let kind = input.word("rejectionType");
    if status == "APPROVED" && kind.is_some() {
        return Ok(Outcome::refused("rejectionType needs the status REJECTED"));
    }
    if kind == Some("OTHER") && input.text("rejectionReason").is_none() {
        return Ok(Outcome::refused("rejectionReason is required for OTHER"));
    }
    let requests = if shape.name == "updateInviteRequest" {
        vec![references::required(ctx, shape, input, "id")?]
    } else {
        match many(ctx, shape, input)? {
            Ok(requests) => requests,
            Err(refused) => return Ok(refused),
        }
    };
    for request in &requests {
        ctx.change(request.id, |record| {
            record.set("status", status);
            record.set("approver", Value::Ref(ctx.viewer_id()));
            record.set("rejectionReason", input.text("rejectionReason"));
            record.set("rejectionType", kind.map(str::to_owned));
        });
    }
    let first = requests
        .first()
        .map_or(Value::NULL, |request| Value::Ref(request.id));
    Ok(Outcome::done([
        ("inviteRequest", first),
        ("count", requests.len().into()),
    ]))
}

fn many(
    ctx: &Context<'_>,
    shape: Shape<'_>,
    input: Args<'_>,
) -> Result<Result<Vec<Arc<Record>>, Outcome>, Fault> {
    references::required(ctx, shape, input, "spaceId")?;
    let select_all = input.flag("selectAll") == Some(true);
    let selected = references::many(ctx, shape, input, "selectedIds")?;
    let deselected = references::many(ctx, shape, input, "deselectedIds")?;
    if select_all == input.get("selectedIds").is_some() {
        return Ok(Err(Outcome::refused(
            "Exactly one of selectAll and selectedIds is needed",
        )));
    }
    if !select_all {
        return Ok(Ok(selected));
    }
    let world = ctx.world();
    Ok(Ok(world
        .of_kind("InviteRequest")
        .filter(|request| request.text("status") == Some("PENDING"))
        .filter(|request| !deselected.iter().any(|other| other.id == request.id))
        .cloned()
        .collect()))
}
