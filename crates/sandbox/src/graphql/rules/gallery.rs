//! The sections of the pages that show what a network has.
//!
//! A page shows default sections, which have no ids, until its first `updateGalleryGroups`.

use super::order;
use super::prelude::*;

/// Sections that can show one collection of spaces. A network can have several of them.
const CUSTOM: &[&str] = &["TOP_SPACES", "SPACES_NEAR_YOU"];

/// How many sections can be shown.
const MOST_ENABLED: usize = 8;

const GROUP: &[Input] = &[
    value("galleryType"),
    subject("id", Either, &["GalleryGroup"]),
    value("isEnabled"),
    id("spacesCollectionId", Either, &["SpacesCollection"]).to("parameterSpacesCollection"),
];

pub(super) const ROWS: &[Rule] = &[
    Rule {
        mutation: "updateGalleryGroups",
        source: &[
            Source::Schema("UpdateGalleryGroups"),
            Source::Schema("Mutation.updateGalleryGroups"),
            Source::Schema("GalleryGroup"),
        ],
        callers: Callers::Host,
        inputs: &[
            value("galleryGroups")
                .records("GalleryGroup", "_place", "_galleryGroups", GROUP)
                .example(r#"[{"galleryType": "FEATURED", "isEnabled": true}]"#),
            subject("spaceId", Either, &["Network", "Space"]),
        ],
        checks: &[
            by(
                "At most 8 sections can be enabled",
                Broken::Test("areas::gallery::at_most_eight_sections_are_enabled"),
                |_, given| {
                    let groups = given.objects("galleryGroups").unwrap_or_default();
                    let enabled = groups
                        .iter()
                        .filter(|group| group.flag("isEnabled") == Some(true));
                    enabled.count() <= MOST_ENABLED
                },
            ),
            by(
                "A new section of this type needs spacesCollectionId",
                Broken::Input(
                    r#"{"galleryGroups": [{"galleryType": "TOP_SPACES", "isEnabled": true}]}"#,
                ),
                |_, given| {
                    let groups = given.objects("galleryGroups").unwrap_or_default();
                    groups.iter().all(|group| {
                        group.get("id").is_some()
                            || group.get("spacesCollectionId").is_some()
                            || !group
                                .word("galleryType")
                                .is_some_and(|kind| CUSTOM.contains(&kind))
                    })
                },
            ),
        ],
        effect: UPDATE,
        payload: &[(
            "galleryGroups",
            Shows::Made(|ctx, given| {
                let groups = resolve::gallery_groups(ctx, given.subject().id);
                Value::refs(groups.iter().map(|group| group.id))
            }),
        )],
        tests: &["areas::gallery::a_new_list_replaces_the_sections_before"],
        ..Rule::BASE
    },
    Rule {
        mutation: "updateGalleryGroup",
        source: &[Source::Schema("UpdateGalleryGroup")],
        callers: Callers::Host,
        inputs: &[
            subject("galleryGroupId", Either, &["GalleryGroup"]),
            value("isEnabled"),
        ],
        checks: &[by(
            "At most 8 sections can be enabled",
            Broken::Test("areas::gallery::at_most_eight_sections_are_enabled"),
            |ctx, given| {
                let group = given.subject();
                let place = group.reference("_place").unwrap_or(ctx.network_id);
                let others = resolve::gallery_groups(ctx, place);
                let enabled = others
                    .iter()
                    .filter(|other| other.id != group.id && other.flag("isEnabled"));
                given.flag("isEnabled") == Some(false) || enabled.count() < MOST_ENABLED
            },
        )],
        effect: UPDATE,
        tests: &["areas::gallery::at_most_eight_sections_are_enabled"],
        ..Rule::BASE
    },
    Rule {
        mutation: "reorderGalleryGroup",
        source: &[
            Source::Schema("Mutation.reorderGalleryGroup"),
            Source::Schema("ReorderGalleryGroup"),
        ],
        callers: Callers::Host,
        inputs: &[
            value("atBottom").effect(),
            id("atItemId", Either, &["GalleryGroup"]),
            value("atTop").effect().example("true"),
            subject("galleryGroupId", Either, &["GalleryGroup"]),
        ],
        checks: &[
            check(
                "Exactly one of atTop, atBottom and atItemId is needed",
                Holds::ExactlyOne(&["atTop", "atBottom", "atItemId"]),
            ),
            by(
                "atItemId must be a section of the same page",
                Broken::Test("areas::gallery::sections_are_moved_within_their_page"),
                |_, given| {
                    let place = given.subject().reference("_place");
                    given
                        .one("atItemId")
                        .is_none_or(|other| other.reference("_place") == place)
                },
            ),
        ],
        effect: Effect::Run(|ctx, given| {
            let place = given.subject().reference("_place");
            let groups = order::by_position(ctx, "GalleryGroup", |group| {
                group.reference("_place") == place
            });
            order::place(ctx, given, &groups)
        }),
        tests: &["areas::gallery::sections_are_moved_within_their_page"],
        ..Rule::BASE
    },
];
