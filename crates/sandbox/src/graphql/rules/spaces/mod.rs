//! Spaces, their collections, and the links of the menu.
//!
//! | Module | Contents |
//! |---|---|
//! | `collections` | collections, found by name or new |
//! | `toggles` | features that hosts switch on and off |
//! | `write` | new spaces and their features |

pub(super) mod collections;
pub(super) mod toggles;
mod write;

pub(super) use write::host;

use super::order;
use super::posts::PARTS;
use super::prelude::*;

pub(super) const ROWS: &[Rule] = &[
    Rule {
        mutation: "createSpace",
        source: &[
            Source::Schema("CreateSpace"),
            Source::Schema("CreateCourse"),
            Source::Schema("Mutation.createSpace"),
        ],
        callers: Callers::Host,
        inputs: &[
            value("collectionName")
                .effect()
                .limits(&[Limit::NotBlank])
                .null_keeps(),
            value("description").html("description").null_keeps(),
            value("enabledFeatureKeys").effect(),
            value("templateCanonicalName")
                .to("_template")
                .example(r#""feed_v3""#),
            value("title").limits(&[Limit::NotBlank]),
        ],
        checks: &[
            by(
                "Template is not known",
                Broken::Input(r#"{"templateCanonicalName": "castle_v1"}"#),
                |ctx, given| {
                    let name = given.text("templateCanonicalName").unwrap_or_default();
                    write::is_listed(ctx, "spaceTemplates", "canonicalName", &name)
                },
            ),
            check(
                "Only the template build_your_own_v1 takes enabledFeatureKeys",
                Holds::OnlyWhen(
                    "templateCanonicalName",
                    &["build_your_own_v1"],
                    &["enabledFeatureKeys"],
                ),
            ),
            by(
                "A feature is not available on this network's plan",
                Broken::Input(
                    r#"{"templateCanonicalName": "build_your_own_v1", "enabledFeatureKeys": ["moat"]}"#,
                ),
                |ctx, given| {
                    let keys = given.texts("enabledFeatureKeys").unwrap_or_default();
                    keys.iter().all(|key| write::is_feature(ctx, key))
                },
            ),
        ],
        effect: Effect::Run(write::new),
        tests: &[
            "society::a_space_is_created_hidden_and_can_be_changed_and_deleted",
            "areas::spaces::a_near_match_of_a_collection_is_refused_with_its_name",
            "areas::spaces::a_space_of_ones_own_template_has_the_chosen_features",
        ],
        ..Rule::BASE
    },
    Rule {
        mutation: "updateSpace",
        source: &[
            Source::Schema("UpdateSpace"),
            Source::Schema("SpaceFeature"),
        ],
        callers: Callers::Host,
        inputs: &[
            value("description").html("description"),
            value("featureToggles")
                .with_fields(&[value("enabled").effect(), value("key").effect()])
                .example(r#"[{"key": "chat", "enabled": false}]"#),
            subject("spaceId", Either, &["Space"]),
            value("title").limits(&[Limit::NotBlank]),
        ],
        checks: &[by(
            "A key of featureToggles is not a feature that hosts can switch",
            Broken::Input(r#"{"featureToggles": [{"key": "moat", "enabled": true}]}"#),
            |ctx, given| {
                let toggles = given.objects("featureToggles").unwrap_or_default();
                toggles.iter().all(|toggle| {
                    toggle
                        .text("key")
                        .is_some_and(|key| write::is_feature(ctx, &key))
                })
            },
        )],
        effect: Effect::Update(Update {
            with: &[],
            finish: |_, given, space| {
                toggles::switch_all(given, space);
                Ok(())
            },
        }),
        tests: &["areas::spaces::a_feature_is_switched_and_the_others_stay"],
        ..Rule::BASE
    },
    Rule {
        mutation: "deleteSpace",
        source: &[Source::Schema("Mutation.deleteSpace")],
        callers: Callers::Host,
        inputs: &[subject("spaceId", Either, &["Space", "Course"])],
        effect: Effect::Delete(&CONTENT),
        tests: &[
            "areas::spaces::the_network_is_not_deleted_as_a_space",
            "areas::spaces::a_space_is_deleted_with_its_content",
        ],
        ..Rule::BASE
    },
    Rule {
        mutation: "reorderSpace",
        source: &[
            Source::Schema("Mutation.reorderGalleryGroup"),
            Source::Schema("ReorderSpace"),
        ],
        callers: Callers::Host,
        inputs: &[
            AT_BOTTOM,
            id("atItemId", Either, &["Space"]),
            AT_TOP,
            subject("spaceId", Either, &["Space"]),
        ],
        checks: &[
            ONE_PLACE,
            by(
                "atItemId must be a space of the same collection",
                Broken::Test("areas::spaces::a_space_is_moved_within_its_collection"),
                |_, given| {
                    let collection = given.subject().reference("spacesCollection");
                    given
                        .one("atItemId")
                        .is_none_or(|other| other.reference("spacesCollection") == collection)
                },
            ),
        ],
        effect: Effect::Run(|ctx, given| {
            let collection = given.subject().reference("spacesCollection");
            let siblings = order::by_position(ctx, "Space", |space| {
                space.reference("spacesCollection") == collection
            });
            order::place(ctx, given, &siblings)
        }),
        tests: &["areas::spaces::a_space_is_moved_within_its_collection"],
        ..Rule::BASE
    },
    Rule {
        mutation: "moveSpaceToCollection",
        source: &[
            Source::Schema("Mutation.moveSpaceToCollection"),
            Source::Choice("A moved space comes last in its new collection."),
        ],
        callers: Callers::Host,
        inputs: &[
            id("collectionId", Either, &["SpacesCollection"]).to("spacesCollection"),
            subject("spaceId", Either, &["Space"]),
        ],
        effect: Effect::Update(Update {
            with: &[],
            finish: |ctx, _, space| {
                let collection = space.reference("spacesCollection");
                let id = space.id;
                let last = order::by_position(ctx, "Space", |other| {
                    other.id != id && other.reference("spacesCollection") == collection
                })
                .last()
                .and_then(|other| other.int("position"));
                space.set("position", last.unwrap_or(0) + 1);
                Ok(())
            },
        }),
        tests: &["areas::spaces::a_space_is_moved_within_its_collection"],
        ..Rule::BASE
    },
    Rule {
        mutation: "createSpacesCollection",
        source: &[Source::Schema("CreateSpacesCollection")],
        callers: Callers::Host,
        inputs: &[
            value("description").effect(),
            value("name")
                .effect()
                .limits(&[Limit::NotBlank])
                .example(r#""Rope Walk""#),
            value("spaceTitles").effect().example("[]"),
            value("visibleToMembers").effect(),
        ],
        checks: &[by(
            "A collection of a similar name exists",
            Broken::Input(r#"{"name": "The Yard!", "spaceTitles": ["Hull Shop"]}"#),
            |ctx, given| {
                let name = given.text("name").unwrap_or_default();
                collections::titles(given).is_empty()
                    || collections::by_name(ctx, &name).is_some()
                    || collections::near_matches(ctx, &name).is_empty()
            },
        )],
        effect: Effect::Run(collections::create),
        tests: &["areas::spaces::a_collection_is_found_by_its_name_and_takes_spaces"],
        ..Rule::BASE
    },
    Rule {
        mutation: "updateSpacesCollection",
        source: &[Source::Schema("UpdateSpacesCollection")],
        callers: Callers::Host,
        inputs: &[
            subject("collectionId", Either, &["SpacesCollection"]),
            value("description").made("description", |value| match value.as_str() {
                Some("") => Value::NULL,
                text => text.into(),
            }),
            value("name")
                .limits(&[Limit::NotBlank])
                .example(r#""Rope Walk""#),
            value("visibleToMembers").null_keeps(),
        ],
        checks: &[check(
            "At least one of name, description and visibleToMembers is needed",
            Holds::AtLeastOne(&["name", "description", "visibleToMembers"]),
        )],
        effect: UPDATE,
        tests: &["areas::spaces::a_hidden_collection_is_listed_to_staff_only"],
        ..Rule::BASE
    },
    Rule {
        mutation: "deleteSpacesCollection",
        source: &[Source::Schema("Mutation.deleteSpacesCollection")],
        callers: Callers::Host,
        inputs: &[subject("collectionId", Either, &["SpacesCollection"])],
        checks: &[by(
            "The collection still holds spaces",
            Broken::Test("areas::spaces::a_collection_with_spaces_is_not_deleted"),
            |ctx, given| {
                let collection = given.subject().id;
                ctx.world()
                    .pointing_at(collection, "Space")
                    .next()
                    .is_none()
            },
        )],
        effect: Effect::Delete(&[]),
        tests: &["areas::spaces::a_collection_with_spaces_is_not_deleted"],
        ..Rule::BASE
    },
    Rule {
        mutation: "reorderSpacesCollection",
        source: &[Source::Schema("ReorderSpacesCollection")],
        callers: Callers::Host,
        inputs: &[
            AT_BOTTOM,
            id("atItemId", Either, &["SpacesCollection"]),
            AT_TOP,
            subject("collectionId", Either, &["SpacesCollection"]),
        ],
        checks: &[ONE_PLACE],
        effect: Effect::Run(|ctx, given| {
            let siblings = order::by_position(ctx, "SpacesCollection", |_| true);
            order::place(ctx, given, &siblings)
        }),
        tests: &["areas::spaces::collections_are_listed_in_their_order"],
        ..Rule::BASE
    },
    Rule {
        inputs: &[subject("spaceId", Either, &["Space"])],
        ..marks(
            "createSpaceBlacklist",
            true,
            &[Source::Schema("CreateSpaceBlacklist")],
        )
    },
    Rule {
        inputs: &[subject("spaceId", Either, &["Space"])],
        ..marks(
            "deleteSpaceBlacklist",
            false,
            &[Source::Schema("Mutation.deleteSpaceBlacklist")],
        )
    },
];

const AT_BOTTOM: Input = value("atBottom").effect();
const AT_TOP: Input = value("atTop").effect().example("true");

const ONE_PLACE: Check = check(
    "Exactly one of atTop, atBottom and atItemId is needed",
    Holds::ExactlyOne(&["atTop", "atBottom", "atItemId"]),
);

/// The records that a space takes with it.
const CONTENT: [&str; 16] = [
    "Post",
    "Event",
    "Poll",
    "Coursework",
    "ChatMessage",
    "Membership",
    "LiveSpace",
    "ProfileQuestion",
    PARTS[0],
    PARTS[1],
    PARTS[2],
    PARTS[3],
    PARTS[4],
    PARTS[5],
    PARTS[6],
    PARTS[7],
];

const fn marks(mutation: &'static str, links: bool, source: &'static [Source]) -> Rule {
    Rule {
        mutation,
        source,
        effect: Effect::Link(Link {
            relation: Relation::NotInterested,
            links,
            from: None,
            to: "spaceId",
        }),
        tests: &["areas::spaces::a_space_can_be_marked_as_of_no_interest"],
        ..Rule::BASE
    }
}
