//! Mutations that only link two records: follows, blocks, bookmarks.

use super::super::context::Context;
use super::super::errors::Fault;
use super::{Args, Outcome, Shape, memberships, references};
use crate::world::{Record, Relation, Value};

/// The link that a mutation makes or removes, and the input field that names its object. Its
/// subject is the viewer.
fn link(noun: &str) -> Option<(Relation, &'static str)> {
    Some(match noun {
        "MemberFollow" => (Relation::Follows, "memberId"),
        "MemberBlock" => (Relation::Blocks, "memberId"),
        "MemberReport" => (Relation::Reports, "memberId"),
        _ => return None,
    })
}

/// Runs the mutation if it is one of these.
pub(super) fn run(
    ctx: &Context<'_>,
    shape: Shape<'_>,
    input: Args<'_>,
) -> Result<Option<Outcome>, Fault> {
    let Some((relation, field)) = link(shape.noun) else {
        return Ok(None);
    };
    let far = references::required(ctx, shape, input, field)?;
    if matches!(relation, Relation::Follows | Relation::Blocks) && ctx.is_viewer(far.id) {
        return Ok(Some(Outcome::refused("You can't do this to yourself")));
    }
    if relation == Relation::Follows && shape.verb == "create" {
        let viewer = ctx.record(ctx.viewer_id());
        let is_full =
            |member: &Record| member.text("memberType") != Some(memberships::LIMITED_MEMBER);
        if !(is_full(&far) && viewer.is_some_and(|viewer| is_full(&viewer))) {
            return Ok(Some(Outcome::refused(
                "Only full members of the network follow and are followed",
            )));
        }
    }
    let links = shape.verb == "create";
    let near = ctx.viewer_id();
    ctx.write(|world| {
        if links {
            world.link(relation, near, far.id)
        } else {
            world.unlink(relation, near, far.id)
        }
    });
    let mut outcome = Outcome::done([]);
    if let Some((field, _)) = shape.object {
        outcome = outcome.and(field, Value::Ref(far.id));
    }
    Ok(Some(outcome))
}
