//! Pins, the pointers of the Welcome Checklist, and muted prompts.
//!
//! A place (the network, or a space for its own posts) has several lists of pins, each in the order
//! of its curators.

use jiff::SignedDuration;

use super::order;
use super::prelude::*;
use crate::world::ids::{self, IdForm};

const POINTER: &str = "CustomOnboardingPointerPin";
const WELCOME: &str = "WELCOME";

/// What can be pinned.
const TARGETS: &[&str] = &[
    "Space",
    "Post",
    "Event",
    "Poll",
    "User",
    POINTER,
    "OnboardingPointerPin",
];

/// How long a prompt stays away that was not muted for good.
const MUTED: SignedDuration = SignedDuration::from_hours(24 * 30);

const SOURCE: &[Source] = &[
    Source::Schema("CreatePin"),
    Source::Schema("PinList"),
    Source::Schema("PinTargetType"),
];

const PIN: &[Input] = &[
    value("list").effect().example(r#""WELCOME""#),
    id("spaceId", Either, &["Space", "Network"]),
    id("targetId", Either, TARGETS).example(r#""$Space""#),
    value("targetType").effect().example(r#""SPACE""#),
];

const OF_ITS_TYPE: Check = by(
    "targetId",
    Broken::Input(r#"{"targetId": "$Post", "targetType": "SPACE"}"#),
    |_, given| {
        let kinds: &[&str] = match given.word("targetType") {
            Some("SPACE") => &["Space"],
            Some("POST") => &["Post", "Event", "Poll"],
            Some("MEMBER") => &["User"],
            Some("CUSTOM_ONBOARDING_POINTER") => &[POINTER],
            _ => &["OnboardingPointerPin"],
        };
        given
            .one("targetId")
            .is_none_or(|target| kinds.contains(&&*target.kind))
    },
)
.not_found();

const ONLY_POSTS: Check = by(
    "Only posts can be pinned in a space, and only in their own",
    Broken::Input(r#"{"targetId": "$Space", "targetType": "SPACE", "spaceId": "$Space"}"#),
    |ctx, given| {
        let Some(space) = given.one("spaceId").map(|space| space.id) else {
            return true;
        };
        let target = given.one("targetId");
        space == ctx.network_id
            || target.is_some_and(|target| {
                given.word("targetType") == Some("POST") && target.reference("space") == Some(space)
            })
    },
);

/// Members have a list of their own. Pointers are for the Welcome Checklist.
const LIST_TAKES: Check = by(
    "This list does not take such targets",
    Broken::Input(r#"{"list": "FEATURED_MEMBERS"}"#),
    |_, given| {
        let list = given.word("list").unwrap_or_default();
        match given.word("targetType") {
            Some("MEMBER") => list == "FEATURED_MEMBERS",
            Some("CUSTOM_ONBOARDING_POINTER" | "ONBOARDING_POINTER") => list == WELCOME,
            _ => list != "FEATURED_MEMBERS",
        }
    },
);

const PROMPT: Check = by(
    "promptId can't be blank",
    Broken::Input(r#"{"promptId": "prompt_"}"#),
    |_, given| !prompt(given).is_empty(),
);

pub(super) const ROWS: &[Rule] = &[
    Rule {
        mutation: "createPin",
        source: SOURCE,
        callers: Callers::Host,
        inputs: PIN,
        checks: &[OF_ITS_TYPE, ONLY_POSTS, LIST_TAKES],
        effect: Effect::Run(pin),
        tests: &[
            "curation::pins_are_set_once_and_removed",
            "areas::pins::a_post_is_pinned_in_its_own_space_only",
        ],
        ..Rule::BASE
    },
    Rule {
        mutation: "deletePin",
        source: &[Source::Schema("deletePin"), Source::Schema("PinTargetType")],
        callers: Callers::Host,
        inputs: PIN,
        checks: &[OF_ITS_TYPE, ONLY_POSTS, LIST_TAKES],
        effect: Effect::Run(|ctx, given| {
            let list = given.word("list").unwrap_or_default();
            let place = place(ctx, given);
            let target = given.record("targetId")?.id;
            if let Some(pin) = pin_of(ctx, place, list, target) {
                ctx.write(|world| world.remove(pin));
            }
            Ok(Outcome::done([("pins", shown(ctx, place, list))]))
        }),
        tests: &["curation::pins_are_set_once_and_removed"],
        ..Rule::BASE
    },
    Rule {
        mutation: "reorderPin",
        source: &[
            Source::Schema("ReorderPin"),
            Source::Schema("Mutation.reorderGalleryGroup"),
        ],
        callers: Callers::Host,
        inputs: &[
            value("atBottom").effect(),
            id("atItemId", Either, &["Pin"]),
            value("atTop").effect().example("true"),
            subject("pinId", Either, &["Pin"]),
        ],
        checks: &[
            check(
                "Exactly one of atTop, atBottom and atItemId is needed",
                Holds::ExactlyOne(&["atTop", "atBottom", "atItemId"]),
            ),
            by(
                "atItemId must be a pin of the same list",
                Broken::Test("areas::pins::a_pin_is_moved_within_its_list"),
                |_, given| {
                    given
                        .one("atItemId")
                        .is_none_or(|other| is_beside(other, given.subject()))
                },
            ),
        ],
        effect: Effect::Run(|ctx, given| {
            let pin = given.subject();
            let siblings = order::by_position(ctx, "Pin", |other| is_beside(other, pin));
            let list = pin.text("list").unwrap_or_default();
            let place = pin.reference("_place").unwrap_or(ctx.network_id);
            let outcome = order::place(ctx, given, &siblings)?;
            Ok(outcome.and("pins", shown(ctx, place, list)))
        }),
        tests: &["areas::pins::a_pin_is_moved_within_its_list"],
        ..Rule::BASE
    },
    Rule {
        mutation: "createCustomOnboardingPointer",
        source: &[
            Source::Schema("CreateCustomOnboardingPointer"),
            Source::Schema("Mutation.createCustomOnboardingPointer"),
            Source::Choice("It leads to the space, and is pinned in the network's checklist."),
        ],
        callers: Callers::Host,
        inputs: &[
            id("spaceId", Either, &["Space"]).to("space"),
            value("title").limits(&[Limit::NotBlank]),
        ],
        effect: Effect::Run(add_pointer),
        tests: &["areas::pins::a_pointer_comes_to_the_top_of_the_checklist"],
        ..Rule::BASE
    },
    Rule {
        mutation: "updateCustomOnboardingPointer",
        source: &[
            Source::Schema("UpdateCustomOnboardingPointer"),
            Source::Schema("Mutation.updateCustomOnboardingPointer"),
        ],
        callers: Callers::Host,
        inputs: &[
            subject("customOnboardingPointerId", Either, &[POINTER]),
            value("title").limits(&[Limit::NotBlank]),
        ],
        effect: UPDATE,
        payload: &[(
            "pin",
            Shows::Made(|ctx, given| {
                let pin = pin_of(ctx, ctx.network_id, WELCOME, given.subject().id);
                pin.map_or(Value::NULL, Value::Ref)
            }),
        )],
        tests: &["areas::pins::a_pointer_that_is_not_pinned_can_be_renamed"],
        ..Rule::BASE
    },
    Rule {
        mutation: "deleteCustomOnboardingPointer",
        source: &[
            Source::Schema("deleteCustomOnboardingPointer"),
            Source::Schema("Mutation.deleteCustomOnboardingPointer"),
            Source::Choice("The pointer is unpinned and kept, so that the call can be repeated."),
        ],
        callers: Callers::Host,
        inputs: &[subject("customOnboardingPointerId", Either, &[POINTER])],
        effect: Effect::Run(|ctx, given| {
            let pointer = given.subject().id;
            if let Some(pin) = pin_of(ctx, ctx.network_id, WELCOME, pointer) {
                ctx.write(|world| world.remove(pin));
            }
            Ok(Outcome::done([(
                "pins",
                shown(ctx, ctx.network_id, WELCOME),
            )]))
        }),
        tests: &["areas::pins::a_pointer_that_is_not_pinned_can_be_renamed"],
        ..Rule::BASE
    },
    Rule {
        mutation: "createPromptMute",
        source: &[
            Source::Schema("CreatePromptMute"),
            Source::Schema("Mutation.createPromptMute"),
            Source::Choice("The feed here has no prompts, so that nothing shows a mute."),
        ],
        inputs: &[value("isPermanent").effect(), value("promptId").effect()],
        checks: &[PROMPT],
        effect: Effect::Run(|ctx, given| {
            let until = if given.flag("isPermanent") == Some(true) {
                Value::from("ALWAYS")
            } else {
                Value::from(ctx.now + MUTED)
            };
            Ok(mute(ctx, given, until))
        }),
        tests: &["areas::pins::a_prompt_is_muted_under_its_plain_name"],
        ..Rule::BASE
    },
    Rule {
        mutation: "deletePromptMute",
        source: &[
            Source::Schema("deletePromptMute"),
            Source::Schema("Mutation.createPromptMute"),
        ],
        inputs: &[value("promptId").effect()],
        checks: &[PROMPT],
        effect: Effect::Run(|ctx, given| Ok(mute(ctx, given, Value::NULL))),
        tests: &["areas::pins::a_prompt_is_muted_under_its_plain_name"],
        ..Rule::BASE
    },
];

/// The network, or the space that the input names.
fn place(ctx: &Context<'_>, given: &Given<'_>) -> u64 {
    given
        .one("spaceId")
        .map_or(ctx.network_id, |space| space.id)
}

/// Whether two pins are in the same list.
fn is_beside(one: &Record, other: &Record) -> bool {
    one.reference("_place") == other.reference("_place") && one.text("list") == other.text("list")
}

fn pins(ctx: &Context<'_>, place: u64, list: &str) -> Vec<Arc<Record>> {
    order::by_position(ctx, "Pin", |pin| {
        pin.reference("_place") == Some(place) && pin.text("list") == Some(list)
    })
}

fn shown(ctx: &Context<'_>, place: u64, list: &str) -> Value {
    Value::refs(pins(ctx, place, list).iter().map(|pin| pin.id))
}

fn pin_of(ctx: &Context<'_>, place: u64, list: &str, target: u64) -> Option<u64> {
    pins(ctx, place, list)
        .iter()
        .find(|pin| pin.reference("target") == Some(target))
        .map(|pin| pin.id)
}

fn new(ctx: &Context<'_>, place: u64, list: &str, target: u64, position: usize) -> u64 {
    ctx.create(
        Record::new("Pin")
            .with_ref("target", target)
            .with_ref("_place", place)
            .with("list", list)
            .with("position", position),
    )
}

/// Pins at the bottom of the list. Pinning a pinned record changes nothing.
fn pin(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let list = given.word("list").unwrap_or_default();
    let place = place(ctx, given);
    let target = given.record("targetId")?.id;
    let known = pin_of(ctx, place, list, target);
    let pin = known.unwrap_or_else(|| {
        let last = pins(ctx, place, list).len();
        new(ctx, place, list, target, last + 1)
    });
    Ok(Outcome::written(pin).and("pins", shown(ctx, place, list)))
}

fn add_pointer(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let mut pointer = Record::new(POINTER);
    given.store_in(&mut pointer);
    let space = pointer.reference("space").unwrap_or_default();
    pointer.set("callToActionUrl", format!("/spaces/{space}"));
    let pointer = ctx.create(pointer);
    let below = pins(ctx, ctx.network_id, WELCOME);
    let pin = new(ctx, ctx.network_id, WELCOME, pointer, 1);
    for (place, other) in below.iter().enumerate() {
        ctx.write(|world| world.update(other.id, |record| record.set("position", place + 2)));
    }
    Ok(Outcome::written(pin).and("pins", shown(ctx, ctx.network_id, WELCOME)))
}

/// The plain id of a prompt: without its prefix, or out of the id of its item in the feed.
fn prompt(given: &Given<'_>) -> String {
    let text = given.text("promptId").unwrap_or_default();
    let text = text.trim();
    match ids::parse(text) {
        IdForm::Global { number, .. } => number.to_string(),
        IdForm::Number(_) | IdForm::Other => {
            text.strip_prefix("prompt_").unwrap_or(text).to_owned()
        }
    }
}

/// Stores until when a prompt is muted for the viewer.
fn mute(ctx: &Context<'_>, given: &Given<'_>, until: Value) -> Outcome {
    let prompt = prompt(given);
    let field = format!("_mutedUntil_{prompt}");
    ctx.change(ctx.viewer_id(), |member| member.set(&field, until));
    Outcome::done([("promptId", prompt.into())])
}
