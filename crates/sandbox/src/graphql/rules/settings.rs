//! The settings and the look of the network, and the images of its spaces.

use super::prelude::*;

/// Images that only the network has.
const OF_NETWORK: &[&str] = &[
    "BRAND_BANNER_ON_COLOR",
    "HOST_HERO_IMAGE",
    "CUSTOMER_SITE_LOGO",
];

/// Images that only spaces have.
const OF_SPACES: &[&str] = &[
    "BACKGROUND_IMAGE_BANNER",
    "BACKGROUND_IMAGE_BANNER_FIXED_RATIO",
    "BACKGROUND_IMAGE_BANNER_FIXED_RATIO_MOBILE",
    "BRAND_BANNER_ON_WHITE",
];

/// Two images of which a space has one.
const THIN: &str = "BACKGROUND_IMAGE_BANNER";
const TALL: &str = "BACKGROUND_IMAGE_BANNER_FIXED_RATIO";

const COLORS: &[Input] = &[
    value("button").effect().limits(&[Limit::Color]),
    value("header").effect().limits(&[Limit::Color]),
    value("link").effect().limits(&[Limit::Color]),
];

/// A label of a domain, without a parent.
const LABEL: Limit = Limit::Is(
    "must be a name without .mn.co",
    |value| {
        let text = value.as_str().unwrap_or_default();
        !text.is_empty()
            && text.len() <= 63
            && !text.starts_with('-')
            && !text.ends_with('-')
            && text
                .chars()
                .all(|character| character.is_ascii_alphanumeric() || character == '-')
    },
    r#""harbor.mn.co""#,
);

const AN_IMAGE: Check = check("assetId must be an image", Holds::Image("assetId"));

pub(super) const ROWS: &[Rule] = &[
    Rule {
        mutation: "updateNetwork",
        source: &[
            Source::Schema("UpdateNetwork"),
            Source::Schema("Mutation.updateNetwork"),
        ],
        callers: Callers::Host,
        inputs: &[
            value("defaultLocale").made("defaultLocale", |value| match value.as_str() {
                Some("") => Value::NULL,
                text => text.into(),
            }),
            value("description"),
            value("discoverable").null_keeps(),
            value("explorable").null_keeps(),
            value("featureToggles")
                .with_fields(&[value("enabled").effect(), value("key").effect()])
                .example(r#"[{"key": "chat", "enabled": false}]"#),
            value("joinable").null_keeps(),
            value("purpose"),
            value("title").limits(&[Limit::NotBlank]),
        ],
        checks: &[by(
            "A key of featureToggles is not a feature that hosts can switch",
            Broken::Input(r#"{"featureToggles": [{"key": "moat", "enabled": true}]}"#),
            |_, given| {
                let known = toggles(given.subject());
                let toggles = given.objects("featureToggles").unwrap_or_default();
                toggles.iter().all(|toggle| {
                    let key = toggle.text("key");
                    known
                        .iter()
                        .any(|known| known.text("key") == key.as_deref())
                })
            },
        )],
        effect: Effect::Update(Update {
            with: &[],
            finish: |_, given, network| {
                let mut known = toggles(network);
                for toggle in given.objects("featureToggles").unwrap_or_default() {
                    let key = toggle.text("key");
                    for feature in &mut known {
                        if feature.text("key") == key.as_deref() {
                            feature.set("enabled", toggle.flag("enabled"));
                        }
                    }
                }
                network.set("featureToggles", known);
                Ok(())
            },
        }),
        tests: &[
            "areas::settings::a_feature_of_the_network_is_switched_and_the_others_stay",
            "areas::settings::an_empty_locale_is_the_default_of_the_platform",
        ],
        ..Rule::BASE
    },
    Rule {
        mutation: "updateNetworkSubdomain",
        source: &[
            Source::Schema("UpdateNetworkSubdomain"),
            Source::Choice("Letters are stored in lower case."),
        ],
        callers: Callers::Host,
        inputs: &[value("slug")
            .made("slug", |value| {
                value.as_str().map(str::to_ascii_lowercase).into()
            })
            .limits(&[LABEL])
            .example(r#""harbor-two""#)],
        effect: Effect::Update(Update {
            with: &[],
            finish: |_, _, network| {
                let slug = network.text("slug").unwrap_or_default();
                let url = format!("https://{slug}.mn.co");
                network.set("url", url);
                Ok(())
            },
        }),
        tests: &["areas::settings::a_new_subdomain_is_in_the_address_of_the_network"],
        ..Rule::BASE
    },
    Rule {
        mutation: "updateNetworkImage",
        source: &[
            Source::Schema("UpdateNetworkImage"),
            Source::Schema("SpaceImageType"),
            Source::Choice("Assets have no size here, so no image is too small."),
        ],
        callers: Callers::Host,
        inputs: &[
            id("assetId", Either, &["Asset"]),
            value("imageType").effect(),
        ],
        checks: &[
            AN_IMAGE,
            by(
                "This image is for spaces only",
                Broken::Input(r#"{"imageType": "BACKGROUND_IMAGE_BANNER"}"#),
                |_, given| !OF_SPACES.contains(&given.word("imageType").unwrap_or_default()),
            ),
        ],
        effect: Effect::Run(set_image),
        tests: &["areas::settings::an_image_fills_its_slot_of_the_network"],
        ..Rule::BASE
    },
    Rule {
        mutation: "updateSpaceImage",
        source: &[
            Source::Schema("UpdateSpaceImage"),
            Source::Schema("SpaceImageType"),
            Source::Choice("Assets have no size here, so no image is too small."),
        ],
        callers: Callers::Host,
        inputs: &[
            id("assetId", Either, &["Asset"]),
            value("imageType").effect(),
            subject("spaceId", Either, &["Space"]),
        ],
        checks: &[
            AN_IMAGE,
            by(
                "This image is for the network only",
                Broken::Input(r#"{"imageType": "BRAND_BANNER_ON_COLOR"}"#),
                |_, given| !OF_NETWORK.contains(&given.word("imageType").unwrap_or_default()),
            ),
        ],
        effect: Effect::Run(set_image),
        tests: &["areas::settings::a_space_has_one_of_two_banners"],
        ..Rule::BASE
    },
    Rule {
        mutation: "updateNetworkTheme",
        source: &[
            Source::Schema("UpdateNetworkTheme"),
            Source::Schema("ThemeColorsInput"),
            Source::Choice(
                "All colors of a theme are the primary color: the vendor's are derived.",
            ),
        ],
        callers: Callers::Host,
        inputs: &[
            value("darkTheme").with_fields(COLORS),
            value("lightTheme").with_fields(COLORS),
            value("primaryColor")
                .effect()
                .limits(&[Limit::Color])
                .example(r##""#12324A""##),
        ],
        checks: &[
            check(
                "lightTheme and darkTheme go together",
                Holds::Together("lightTheme", "darkTheme"),
            ),
            check(
                "Either primaryColor, or lightTheme and darkTheme together, is needed",
                Holds::ExactlyOne(&["primaryColor", "lightTheme"]),
            ),
        ],
        effect: Effect::Run(set_theme),
        tests: &["curation::a_theme_is_one_colour_or_two_whole_themes"],
        ..Rule::BASE
    },
    Rule {
        mutation: "updateNetworkLandingSpace",
        source: &[
            Source::Schema("UpdateNetworkLandingSpace"),
            Source::Schema("LandingSpaceAudience"),
        ],
        callers: Callers::Host,
        inputs: &[
            value("audience").effect(),
            id("spaceId", Either, &["Space"]),
        ],
        effect: Effect::Run(|ctx, given| {
            let landing = given
                .one("spaceId")
                .map_or(Value::NULL, |space| Value::Ref(space.id));
            let field = format!("_landing{}", given.word("audience").unwrap_or_default());
            ctx.change(ctx.network_id, |network| {
                network.set(&field, landing.clone());
            });
            Ok(Outcome::written(ctx.network_id).and("landingSpace", landing))
        }),
        tests: &[
            "areas::settings::a_landing_space_is_for_one_audience_and_cleared_without_a_space",
        ],
        ..Rule::BASE
    },
];

/// The features of the network that can be switched.
fn toggles(network: &Record) -> Vec<Record> {
    match network.get("featureToggles") {
        Some(Value::List(toggles)) => toggles
            .iter()
            .filter_map(|toggle| match toggle {
                Value::Object(toggle) => Some(Record::clone(toggle)),
                _ => None,
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// Fills one slot of the network or of a space. Of two banners a space has one.
fn set_image(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let asset = given.record("assetId")?;
    let owner = given.subject().id;
    let slot = given.word("imageType").unwrap_or_default();
    let url = asset.text("url").map(str::to_owned);
    let image = Record::new("BrandingImage")
        .with("imageType", slot)
        .with("url", url.clone());
    ctx.change(owner, |record| {
        let mut images = match record.get("brandingImages") {
            Some(Value::List(images)) => images.clone(),
            _ => Vec::new(),
        };
        images.retain(|known| {
            let known = match known {
                Value::Object(known) => known.text("imageType"),
                _ => None,
            };
            let is_other = matches!((slot, known), (THIN, Some(TALL)) | (TALL, Some(THIN)));
            known != Some(slot) && !is_other
        });
        images.push(image.into());
        record.set("brandingImages", Value::List(images));
        let field = match slot {
            "AVATAR" => Some("avatarUrl"),
            "AVATAR_DARK_MODE" => Some("avatarDarkModeUrl"),
            "HEADER" => Some("headerUrl"),
            "HOST_HERO_IMAGE" => Some("hostHeroImageUrl"),
            _ => None,
        };
        if let Some(field) = field {
            record.set(field, url);
        }
    });
    Ok(Outcome::written(owner))
}

/// One color, from which the others follow, or both themes completely. The font stays.
fn set_theme(ctx: &Context<'_>, given: &Given<'_>) -> Result<Outcome, Refusal> {
    let colors = |theme: &str| {
        let own = given.object(theme);
        let color = |name: &str| match own {
            Some(theme) => theme.text(name),
            None => given.text("primaryColor"),
        };
        Record::new("ThemeColors")
            .with("button", color("button"))
            .with("header", color("header"))
            .with("link", color("link"))
    };
    let network = given.subject();
    let font = match network.get("theme") {
        Some(Value::Object(theme)) => theme.text("font").map(str::to_owned),
        _ => None,
    };
    let theme = Record::new("Theme")
        .with("font", font.unwrap_or_else(|| "inter".to_owned()))
        .with("lightTheme", colors("lightTheme"))
        .with("darkTheme", colors("darkTheme"));
    ctx.change(network.id, |network| network.set("theme", theme));
    Ok(Outcome::written(network.id))
}
