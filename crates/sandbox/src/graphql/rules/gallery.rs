//! The sections of a gallery: of the network, or of a space.
//!
//! A section is stored when hosts change the gallery for the first time. Before, the default
//! sections are shown, and no mutation can name them.

use super::order;
use super::prelude::*;
use crate::graphql::args::Args;
use crate::world::gallery::{CUSTOM, is_custom};

/// The greatest number of sections that are on.
const MOST: usize = 8;

const SECTION: &[Input] = &[
    value("galleryType").effect(),
    id("id", Either, &["GalleryGroup"]),
    value("isEnabled").effect(),
    id("spacesCollectionId", Either, &["SpacesCollection"]),
];

const SOURCE: &[Source] = &[
    Source::Schema("UpdateGalleryGroups"),
    Source::Schema("GalleryGroup"),
    Source::Choice("Default sections that are left out of a new list come after it."),
];

pub(super) const ROWS: &[Rule] = &[
    Rule {
        mutation: "updateGalleryGroups",
        source: SOURCE,
        callers: Callers::Host,
        inputs: &[
            value("galleryGroups").with_fields(SECTION),
            subject("spaceId", Either, &["Space", "Network"]),
        ],
        checks: &[
            by(
                "GalleryGroup",
                Broken::Test("areas::gallery::a_section_of_another_place_is_not_found"),
                |ctx, given| {
                    sections(given).iter().all(|section| {
                        section.text("id").is_none_or(|id| {
                            ctx.find(&id, "GalleryGroup", Either)
                                .is_ok_and(|known| is_at(&known, given.subject().id))
                        })
                    })
                },
            )
            .not_found(),
            by(
                "spacesCollectionId is for TOP_SPACES and SPACES_NEAR_YOU only",
                Broken::Input(
                    r#"{"galleryGroups": [{"galleryType": "FEATURED", "isEnabled": true,
                        "spacesCollectionId": "$SpacesCollection"}]}"#,
                ),
                |_, given| {
                    sections(given).iter().all(|section| {
                        let kind = section.word("galleryType").unwrap_or_default();
                        section.get("spacesCollectionId").is_none() || CUSTOM.contains(&kind)
                    })
                },
            ),
            by(
                "A second section of this type needs spacesCollectionId",
                Broken::Input(
                    r#"{"galleryGroups": [{"galleryType": "TOP_SPACES", "isEnabled": true},
                        {"galleryType": "TOP_SPACES", "isEnabled": false}]}"#,
                ),
                has_each_default_once,
            ),
            by(
                "At most eight sections can be on",
                Broken::Test("areas::gallery::at_most_eight_sections_are_on"),
                |_, given| {
                    let sections = sections(given);
                    let on = sections
                        .iter()
                        .filter(|section| section.flag("isEnabled") == Some(true));
                    on.count() <= MOST
                },
            ),
        ],
        effect: Effect::Run(replace),
        tests: &[
            "areas::gallery::a_new_list_orders_the_sections_and_removes_custom_ones",
            "areas::gallery::default_sections_have_no_id_before_they_are_changed",
        ],
        ..Rule::BASE
    },
    Rule {
        mutation: "updateGalleryGroup",
        source: &[
            Source::Schema("UpdateGalleryGroup"),
            Source::Schema("Mutation.updateGalleryGroup"),
        ],
        callers: Callers::Host,
        inputs: &[
            subject("galleryGroupId", Either, &["GalleryGroup"]),
            value("isEnabled"),
        ],
        checks: &[by(
            "At most eight sections can be on",
            Broken::Test("areas::gallery::at_most_eight_sections_are_on"),
            |ctx, given| {
                let section = given.subject();
                let others = siblings(ctx, section)
                    .iter()
                    .filter(|other| other.id != section.id && other.flag("isEnabled"))
                    .count();
                given.flag("isEnabled") != Some(true) || others < MOST
            },
        )],
        effect: UPDATE,
        tests: &["areas::gallery::at_most_eight_sections_are_on"],
        ..Rule::BASE
    },
    Rule {
        mutation: "reorderGalleryGroup",
        source: &[
            Source::Schema("ReorderGalleryGroup"),
            Source::Schema("Mutation.reorderGalleryGroup"),
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
                "atItemId must be a section of the same gallery",
                Broken::Test("areas::gallery::a_section_is_moved_within_its_gallery"),
                |_, given| {
                    let place = given.subject().reference("_place");
                    given
                        .one("atItemId")
                        .is_none_or(|other| other.reference("_place") == place)
                },
            ),
        ],
        effect: Effect::Run(|ctx, given| {
            let siblings = siblings(ctx, given.subject());
            order::place(ctx, given, &siblings)
        }),
        tests: &["areas::gallery::a_section_is_moved_within_its_gallery"],
        ..Rule::BASE
    },
];

fn sections<'a>(given: &Given<'a>) -> Vec<Args<'a>> {
    given.objects("galleryGroups").unwrap_or_default()
}

fn is_at(section: &Record, place: u64) -> bool {
    section.reference("_place") == Some(place)
}

fn siblings(ctx: &Context<'_>, section: &Record) -> Vec<Arc<Record>> {
    let place = section.reference("_place");
    order::by_position(ctx, "GalleryGroup", |other| {
        other.reference("_place") == place
    })
}

fn stored(ctx: &Context<'_>, place: u64) -> Vec<Arc<Record>> {
    order::by_position(ctx, "GalleryGroup", |section| is_at(section, place))
}

/// Without a collection a section is the default one of its type, and there is one of each type.
fn has_each_default_once(ctx: &Context<'_>, given: &Given<'_>) -> bool {
    let mut known: Vec<String> = stored(ctx, given.subject().id)
        .iter()
        .filter(|section| !is_custom(section))
        .filter_map(|section| section.text("galleryType").map(str::to_owned))
        .collect();
    sections(given).iter().all(|section| {
        if section.get("id").is_some() || section.get("spacesCollectionId").is_some() {
            return true;
        }
        let kind = section.word("galleryType").unwrap_or_default();
        let is_new = !known.iter().any(|known| known == kind);
        known.push(kind.to_owned());
        is_new
    })
}

/// Stores the sections in the order of the list. Custom sections that are left out are removed,
/// default ones come after the others.
fn replace(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let place = given.subject().id;
    let mut order = Vec::new();
    for section in sections(given) {
        let collection = match section.text("spacesCollectionId") {
            Some(id) => Some(ctx.find(&id, "SpacesCollection", Either)?.id),
            None => None,
        };
        let write = |record: &mut Record| {
            record.set("galleryType", section.text("galleryType"));
            record.set("isEnabled", section.flag("isEnabled"));
            if section.given("spacesCollectionId").is_some() {
                record.set("parameterSpacesCollection", collection.map(Value::Ref));
            }
        };
        order.push(match section.text("id") {
            Some(id) => {
                let known = ctx.find(&id, "GalleryGroup", Either)?.id;
                ctx.change(known, write);
                known
            }
            None => {
                let mut record = Record::new("GalleryGroup").with_ref("_place", place);
                write(&mut record);
                ctx.create(record)
            }
        });
    }
    for left_out in stored(ctx, place) {
        if order.contains(&left_out.id) {
            continue;
        }
        if is_custom(&left_out) {
            ctx.write(|world| world.remove(left_out.id));
        } else {
            order.push(left_out.id);
        }
    }
    for (position, section) in order.iter().enumerate() {
        ctx.write(|world| world.update(*section, |record| record.set("position", position + 1)));
    }
    Ok(Outcome::done([("galleryGroups", Value::refs(order))]))
}
