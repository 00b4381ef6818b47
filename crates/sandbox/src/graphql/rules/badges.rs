//! Badges and tags, and the members who have them.
//!
//! Each badge and tag is an option of its system field, and has a segment of the same name.

use super::prelude::*;

pub(super) const ROWS: &[Rule] = &[
    Rule {
        mutation: "createBadge",
        source: &[Source::Schema("CreateBadge"), Source::Schema("Badge")],
        callers: Callers::Staff,
        inputs: &[
            id("avatarId", Either, &["Asset"]).to("_avatar"),
            value("color").limits(&[Limit::Color]),
            value("description"),
            value("title").limits(&[Limit::NotBlank]),
        ],
        checks: &[check("avatarId must be an image", Holds::Image("avatarId"))],
        effect: Effect::Run(|ctx, given| new(ctx, given, "Badge")),
        tests: &["areas::badges::a_badge_has_a_segment_of_its_name_as_long_as_it_exists"],
        ..Rule::BASE
    },
    Rule {
        mutation: "updateBadge",
        source: &[Source::Schema("UpdateBadge")],
        callers: Callers::Staff,
        inputs: &[
            id("avatarId", Either, &["Asset"])
                .to("_avatar")
                .null_keeps(),
            subject("badgeId", Either, &["Badge"]),
            value("color").limits(&[Limit::Color]),
            value("description"),
            value("title").limits(&[Limit::NotBlank]),
        ],
        checks: &[check("avatarId must be an image", Holds::Image("avatarId"))],
        effect: Effect::Run(change),
        ..Rule::BASE
    },
    Rule {
        mutation: "deleteBadge",
        source: &[
            Source::Schema("Mutation.createTag"),
            Source::Schema("Mutation.deleteBadge"),
        ],
        callers: Callers::Staff,
        inputs: &[subject("badgeId", Either, &["Badge"])],
        effect: Effect::Delete(&["Segment"]),
        tests: &["areas::badges::a_deleted_badge_is_taken_from_all_members"],
        ..Rule::BASE
    },
    Rule {
        mutation: "createBadgeMemberships",
        source: &[
            Source::Schema("CreateBadgeMemberships"),
            Source::Schema("GrantOutcome"),
        ],
        callers: Callers::Staff,
        inputs: &[
            subject("badgeId", Either, &["Badge"]),
            id("memberIds", Either, &["User"]),
        ],
        effect: Effect::Run(|ctx, given| grant(ctx, given, Relation::HoldsBadge)),
        payload: &[("badge", Shows::Input("badgeId"))],
        tests: &["society::badges_are_granted_once_and_can_be_revoked"],
        ..Rule::BASE
    },
    Rule {
        mutation: "deleteBadgeMemberships",
        source: &[
            Source::Schema("deleteBadgeMemberships"),
            Source::Schema("GrantOutcome"),
        ],
        callers: Callers::Staff,
        inputs: &[
            subject("badgeId", Either, &["Badge"]),
            id("memberIds", Either, &["User"]),
        ],
        effect: Effect::Run(|ctx, given| revoke(ctx, given, Relation::HoldsBadge)),
        payload: &[("badge", Shows::Input("badgeId"))],
        tests: &["society::badges_are_granted_once_and_can_be_revoked"],
        ..Rule::BASE
    },
    Rule {
        mutation: "createTag",
        source: &[Source::Schema("CreateTag"), Source::Schema("Tag")],
        callers: Callers::Staff,
        inputs: &[
            value("color").limits(&[Limit::Color]),
            value("description"),
            value("title").limits(&[Limit::NotBlank]),
        ],
        effect: Effect::Run(|ctx, given| new(ctx, given, "Tag")),
        ..Rule::BASE
    },
    Rule {
        mutation: "updateTag",
        source: &[Source::Schema("UpdateTag")],
        callers: Callers::Staff,
        inputs: &[
            value("color").limits(&[Limit::Color]),
            value("description"),
            subject("tagId", Either, &["Tag"]),
            value("title").limits(&[Limit::NotBlank]),
        ],
        effect: Effect::Run(change),
        ..Rule::BASE
    },
    Rule {
        mutation: "deleteTag",
        source: &[Source::Schema("Mutation.deleteTag")],
        callers: Callers::Staff,
        inputs: &[subject("tagId", Either, &["Tag"])],
        effect: Effect::Delete(&["Segment"]),
        ..Rule::BASE
    },
    Rule {
        mutation: "createTagMemberships",
        source: &[
            Source::Schema("CreateTagMemberships"),
            Source::Schema("GrantOutcome"),
        ],
        callers: Callers::Staff,
        inputs: &[
            id("memberIds", Either, &["User"]),
            subject("tagId", Either, &["Tag"]),
        ],
        effect: Effect::Run(|ctx, given| grant(ctx, given, Relation::HoldsTag)),
        payload: &[("tag", Shows::Input("tagId"))],
        ..Rule::BASE
    },
    Rule {
        mutation: "deleteTagMemberships",
        source: &[
            Source::Schema("deleteTagMemberships"),
            Source::Schema("GrantOutcome"),
        ],
        callers: Callers::Staff,
        inputs: &[
            id("memberIds", Either, &["User"]),
            subject("tagId", Either, &["Tag"]),
        ],
        effect: Effect::Run(|ctx, given| revoke(ctx, given, Relation::HoldsTag)),
        payload: &[("tag", Shows::Input("tagId"))],
        ..Rule::BASE
    },
];

/// Makes a badge or tag with its segment.
fn new(ctx: &Context<'_>, given: &Given<'_>, kind: &str) -> Result<Outcome, Refusal> {
    let field = ctx
        .world()
        .of_kind("CustomField")
        .find(|field| field.text("responseType") == Some(&*kind.to_uppercase()))
        .map(|field| Value::Ref(field.id));
    let mut emblem = Record::new(kind)
        .with_ref("creator", ctx.viewer_id())
        .with("customField", field.clone());
    write(ctx, given, &mut emblem);
    let id = ctx.create(emblem);
    let segment = Record::new("Segment")
        .with("flavor", kind.to_uppercase())
        .with("isAdHoc", false)
        .with_ref("_emblem", id)
        .with_ref("creator", ctx.viewer_id())
        .with("customField", field);
    ctx.create(segment);
    name_segment(ctx, id);
    Ok(Outcome::written(id))
}

fn change(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let id = given.subject().id;
    let mut emblem = Record::clone(given.subject());
    write(ctx, given, &mut emblem);
    ctx.change(id, |record| *record = emblem);
    name_segment(ctx, id);
    Ok(Outcome::written(id))
}

fn write(ctx: &Context<'_>, given: &Given<'_>, emblem: &mut Record) {
    given.store_in(emblem);
    let avatar = emblem.reference("_avatar").and_then(|id| ctx.record(id));
    if let Some(avatar) = avatar {
        emblem.set("avatarUrl", avatar.text("url").map(str::to_owned));
    }
}

/// Gives the segment the name, color and text of its badge or tag.
fn name_segment(ctx: &Context<'_>, emblem: u64) {
    let Some(record) = ctx.record(emblem) else {
        return;
    };
    let segment = ctx
        .world()
        .pointing_at(emblem, "Segment")
        .next()
        .map(|segment| segment.id);
    if let Some(segment) = segment {
        ctx.change(segment, |segment| {
            for field in ["title", "color", "description", "avatarUrl"] {
                segment.set(field, record.get(field).cloned());
            }
        });
    }
}

/// The requested members who belong to the network.
fn full_members(given: &Given<'_>) -> Vec<u64> {
    given
        .many("memberIds")
        .iter()
        .filter(|member| member.text("memberType") != Some("LIMITED_MEMBER"))
        .map(|member| member.id)
        .collect()
}

fn grant(ctx: &Context<'_>, given: &Given<'_>, relation: Relation) -> Result<Outcome, Refusal> {
    let members = full_members(given);
    let none = members.is_empty();
    let emblem = given.subject().id;
    let granted: Vec<u64> = ctx.write(|world| {
        members
            .into_iter()
            .filter(|member| world.link(relation, *member, emblem))
            .collect()
    });
    let outcome = match (none, granted.is_empty()) {
        (true, _) => "SKIPPED_NO_MEMBERSHIP",
        (_, true) => "ALREADY_GRANTED",
        _ => "GRANTED",
    };
    Ok(Outcome::done([
        ("grantedMembers", Value::refs(granted)),
        ("outcome", outcome.into()),
    ]))
}

fn revoke(ctx: &Context<'_>, given: &Given<'_>, relation: Relation) -> Result<Outcome, Refusal> {
    let members = full_members(given);
    let none = members.is_empty();
    let emblem = given.subject().id;
    let revoked: Vec<u64> = ctx.write(|world| {
        members
            .into_iter()
            .filter(|member| world.unlink(relation, *member, emblem))
            .collect()
    });
    let outcome = match (none, revoked.is_empty()) {
        (true, _) => "SKIPPED_NO_MEMBERSHIP",
        (_, true) => "NOT_GRANTED",
        _ => "REVOKED",
    };
    Ok(Outcome::done([
        ("revokedMembers", Value::refs(revoked)),
        ("outcome", outcome.into()),
    ]))
}
