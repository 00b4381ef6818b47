//! Gifts: what can be given, and giving it.
//!
//! The API shows no balance of points. Each member begins with [`POINTS`].

use super::notify;
use super::prelude::*;
use crate::world::gifts::{AVATARS, DEFAULT_COST, POINTS, TEMPLATES, template};

const NAME: &[Limit] = &[Limit::NotBlank];

pub(super) const ROWS: &[Rule] = &[
    Rule {
        mutation: "createDefaultGiftDefinitions",
        source: &[
            Source::Schema("CreateDefaultGiftDefinitions"),
            Source::Schema("Mutation.createDefaultGiftDefinitions"),
        ],
        callers: Callers::Host,
        effect: Effect::Run(|ctx, _| {
            if in_order(ctx).is_empty() {
                for (place, template) in TEMPLATES.iter().enumerate() {
                    let gift = definition(template.name, template.points, place + 1)
                        .with("avatarUrl", template.avatar_url());
                    ctx.create(gift);
                }
            }
            Ok(Outcome::done([(
                "giftDefinitions",
                Value::refs(in_order(ctx)),
            )]))
        }),
        tests: &["areas::gifts::the_default_gifts_are_made_only_if_there_are_none"],
        ..Rule::BASE
    },
    Rule {
        mutation: "createGiftDefinition",
        source: &[
            Source::Schema("CreateGiftDefinition"),
            Source::Schema("GiftDefinition"),
            Source::Choice("A gift costs what its template suggests, and 10 points without one."),
        ],
        callers: Callers::Host,
        inputs: &[
            id("avatarId", ResourceId, &["Asset"]),
            value("avatarName")
                .effect()
                .limits(&[Limit::OneOf(AVATARS)])
                .example(r#""anchor""#),
            value("name").limits(NAME),
        ],
        checks: &[
            check(
                "Exactly one of avatarId and avatarName is needed",
                Holds::ExactlyOne(&["avatarId", "avatarName"]),
            ),
            by(
                "avatarId must be an image",
                Broken::Test("areas::gifts::a_gift_has_an_image_of_its_own_or_a_built_in_one"),
                |_, given| {
                    let avatar = given.one("avatarId");
                    avatar.is_none_or(|asset| asset.flag("isImage"))
                },
            ),
        ],
        effect: Effect::Run(|ctx, given| {
            let built_in = given.word("avatarName").and_then(template);
            let cost = built_in.map_or(DEFAULT_COST, |template| template.points);
            let name = given.text("name").unwrap_or_default();
            let mut gift = definition(&name, cost, in_order(ctx).len() + 1);
            gift.set("avatarUrl", built_in.map(|template| template.avatar_url()));
            set_avatar(given, &mut gift);
            Ok(Outcome::written(ctx.create(gift)))
        }),
        tests: &["areas::gifts::a_gift_has_an_image_of_its_own_or_a_built_in_one"],
        ..Rule::BASE
    },
    Rule {
        mutation: "updateGiftDefinition",
        source: &[Source::Schema("UpdateGiftDefinition")],
        callers: Callers::Host,
        inputs: &[
            id("avatarId", ResourceId, &["Asset"]).null_keeps(),
            subject("id", Either, &["GiftDefinition"]),
            value("name").limits(NAME),
        ],
        checks: &[check("avatarId must be an image", Holds::Image("avatarId"))],
        effect: Effect::Update(Update {
            with: &[],
            finish: |_, given, gift| {
                set_avatar(given, gift);
                Ok(())
            },
        }),
        ..Rule::BASE
    },
    Rule {
        mutation: "deleteGiftDefinition",
        source: &[
            Source::Schema("Mutation.deleteGiftDefinition"),
            Source::Schema("GiftSummaryEntry"),
        ],
        callers: Callers::Host,
        inputs: &[subject("id", Either, &["GiftDefinition"])],
        effect: Effect::Delete(&[]),
        tests: &["areas::gifts::a_gift_that_was_given_outlives_its_definition"],
        ..Rule::BASE
    },
    Rule {
        mutation: "reorderGiftDefinition",
        source: &[
            Source::Schema("ReorderGiftDefinition"),
            Source::Choice("A position beyond the end is the last one."),
        ],
        callers: Callers::Host,
        inputs: &[
            subject("id", Either, &["GiftDefinition"]),
            value("position").effect().limits(&[Limit::AtLeast(1)]),
        ],
        effect: Effect::Run(reorder),
        tests: &["areas::gifts::a_gift_is_moved_to_its_new_position"],
        ..Rule::BASE
    },
    Rule {
        mutation: "createGift",
        source: &[
            Source::Schema("CreateGift"),
            Source::Schema("GiftDefinition"),
            Source::Choice("Members begin with 100 points, and can't give themselves a gift."),
        ],
        inputs: &[
            id(
                "contextTargetableId",
                GlobalId,
                &["Post", "Comment", "ChatMessage", "PrivateMessage"],
            )
            .to("contextTargetable")
            .null_keeps(),
            id("giftDefinitionId", GlobalId, &["GiftDefinition"]).to("giftDefinition"),
            value("message").limits(&[Limit::Length(0, 500)]),
            id("recipientId", GlobalId, &["User"]).to("receiver"),
        ],
        checks: &[
            by(
                "Gifts are turned off in this network",
                Broken::Test("areas::gifts::without_the_feature_nothing_is_given_or_listed"),
                |ctx, _| resolve::has_gifts(ctx),
            ),
            check(
                "You can't give yourself a gift",
                Holds::NotViewer("recipientId"),
            ),
            check(
                "This gift can't be given any more",
                Holds::Flag("giftDefinitionId", "archived", false),
            ),
            by(
                "You don't have enough points",
                Broken::Test("areas::gifts::a_gift_costs_points"),
                |ctx, given| cost(given) <= points(ctx),
            ),
        ],
        effect: Effect::Run(give),
        tests: &[
            "areas::gifts::a_gift_costs_points",
            "areas::gifts::a_gift_is_read_by_both_and_its_message_by_no_one_else",
        ],
        ..Rule::BASE
    },
];

fn definition(name: &str, cost: i64, position: usize) -> Record {
    Record::new("GiftDefinition")
        .with("name", name)
        .with("costInPoints", cost)
        .with("archived", false)
        .with("position", position)
}

/// The ids of all gifts, in the order of the catalogue.
fn in_order(ctx: &Context<'_>) -> Vec<u64> {
    let world = ctx.world();
    let mut gifts: Vec<&Arc<Record>> = world.of_kind("GiftDefinition").collect();
    gifts.sort_by_key(|gift| (gift.int("position"), gift.id));
    gifts.into_iter().map(|gift| gift.id).collect()
}

fn set_avatar(given: &Given<'_>, gift: &mut Record) {
    if let Some(asset) = given.one("avatarId") {
        gift.set("avatarUrl", asset.text("url").map(str::to_owned));
    }
}

fn reorder(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let moved = given.subject().id;
    let mut order = in_order(ctx);
    order.retain(|gift| *gift != moved);
    let wanted = given.int("position").unwrap_or(1) - 1;
    let place = usize::try_from(wanted).unwrap_or(0).min(order.len());
    order.insert(place, moved);
    ctx.write(|world| {
        for (place, gift) in order.into_iter().enumerate() {
            world.update(gift, |record| record.set("position", place + 1));
        }
    });
    Ok(Outcome::written(moved))
}

fn cost(given: &Given<'_>) -> i64 {
    given
        .one("giftDefinitionId")
        .and_then(|gift| gift.int("costInPoints"))
        .unwrap_or(0)
}

/// The points that the viewer has.
fn points(ctx: &Context<'_>) -> i64 {
    ctx.record(ctx.viewer_id())
        .and_then(|viewer| viewer.int("_points"))
        .unwrap_or(POINTS)
}

fn give(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let gift = given.record("giftDefinitionId")?;
    let receiver = given.record("recipientId")?.id;
    let name = gift.text("name").unwrap_or_default();
    let mut recognition = Record::new("Recognition")
        .with_ref("sender", ctx.viewer_id())
        .with("giftDefinitionName", name)
        .with(
            "giftDefinitionAvatarUrl",
            gift.text("avatarUrl").map(str::to_owned),
        );
    given.store_in(&mut recognition);
    let id = ctx.create(recognition);
    let left = points(ctx) - cost(given);
    ctx.write(|world| {
        world.update(ctx.viewer_id(), |viewer| viewer.set("_points", left));
    });
    let link = format!("https://harbor.mn.co/recognition/{id}");
    notify::one(
        ctx,
        receiver,
        None,
        &format!("You were given {name}"),
        &link,
    );
    Ok(Outcome::written(id))
}
