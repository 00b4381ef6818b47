//! Marketing banners. Their audiences have no mutations.

use super::prelude::*;

const BUTTON_OR_TARGET: Check = check(
    "buttonUrl and a target exclude each other",
    Holds::NotBoth("buttonUrl", "targetableId"),
);

const TARGET: Check = check(
    "targetableId and targetableType go together",
    Holds::Together("targetableId", "targetableType"),
);

const ACTIVE_AUDIENCE: Check = check(
    "The audience must be active",
    Holds::State("marketingAudienceId", "status", &["ACTIVE"]),
);

/// Without a start a banner starts at once.
const DATES: Check = by(
    "endsAt must be after startsAt",
    Broken::Input(r#"{"startsAt": "2027-01-02T00:00:00Z", "endsAt": "2027-01-01T00:00:00Z"}"#),
    |_, given| {
        let time = |field: &str| {
            if given.is_given(field) {
                given.time(field).unwrap_or_default()
            } else {
                given.subject().time(field)
            }
        };
        match (time("startsAt"), time("endsAt")) {
            (Some(start), Some(end)) => start < end,
            _ => true,
        }
    },
);

pub(super) const ROWS: &[Rule] = &[
    Rule {
        mutation: "createMarketingBanner",
        source: &[
            Source::Schema("CreateMarketingBanner"),
            Source::Schema("MarketingBanner"),
        ],
        callers: Callers::Host,
        inputs: &[
            value("buttonText"),
            value("buttonUrl").limits(&[Limit::Https]),
            value("description").html("description"),
            value("endsAt").time(),
            id("marketingAudienceId", Either, &["MarketingAudience"]).to("marketingAudience"),
            value("name").limits(&[Limit::NotBlank]),
            value("permanentlyDismissible").null_keeps(),
            value("startsAt").time().null_keeps(),
            value("targetPlatforms").null_keeps(),
            id("targetableId", Either, &["PaymentPlan"]).to("targetable"),
            value("targetableType").effect(),
            value("title").limits(&[Limit::NotBlank]),
        ],
        checks: &[BUTTON_OR_TARGET, TARGET, ACTIVE_AUDIENCE, DATES],
        effect: create(
            "MarketingBanner",
            &[
                ("creator", Preset::Viewer),
                ("isActive", Preset::Flag(true)),
                ("permanentlyDismissible", Preset::Flag(false)),
                ("startsAt", Preset::Now),
                ("targetPlatforms", Preset::Word("ALL")),
            ],
        ),
        tests: &[
            "areas::marketing::a_banner_follows_its_dates",
            "areas::marketing::a_banner_is_shown_to_its_platform",
        ],
        ..Rule::BASE
    },
    Rule {
        mutation: "updateMarketingBanner",
        source: &[
            Source::Schema("UpdateMarketingBanner"),
            Source::Choice(
                "The number of active banners has a limit that is not stated: there is none here.",
            ),
            Source::Choice(
                "A new target takes the place of the button's address, and the other way round.",
            ),
        ],
        callers: Callers::Host,
        inputs: &[
            value("buttonText"),
            value("buttonUrl").limits(&[Limit::Https]),
            value("description").html("description"),
            value("endsAt").time(),
            subject("id", Either, &["MarketingBanner"]),
            value("isActive").null_keeps(),
            id("marketingAudienceId", Either, &["MarketingAudience"])
                .to("marketingAudience")
                .null_keeps(),
            value("name").limits(&[Limit::NotBlank]),
            value("permanentlyDismissible").null_keeps(),
            value("startsAt").time(),
            value("targetPlatforms").null_keeps(),
            id("targetableId", Either, &["PaymentPlan"]).to("targetable"),
            value("targetableType").effect(),
            value("title").limits(&[Limit::NotBlank]),
        ],
        checks: &[BUTTON_OR_TARGET, TARGET, ACTIVE_AUDIENCE, DATES],
        effect: Effect::Update(Update {
            with: &[],
            finish: |_, given, banner| {
                if given.has("buttonUrl") {
                    banner.set("targetable", Value::NULL);
                } else if given.has("targetableId") {
                    banner.set("buttonUrl", Value::NULL);
                }
                Ok(())
            },
        }),
        tests: &[
            "areas::marketing::null_removes_the_end_of_a_banner",
            "areas::marketing::a_target_takes_the_place_of_an_address",
            "areas::marketing::a_banner_of_an_inactive_audience_is_suspended",
        ],
        ..Rule::BASE
    },
    Rule {
        mutation: "deleteMarketingBanner",
        source: &[Source::Schema("Mutation.deleteMarketingBanner")],
        callers: Callers::Host,
        inputs: &[subject("id", Either, &["MarketingBanner"])],
        effect: Effect::Delete(&[]),
        ..Rule::BASE
    },
];
