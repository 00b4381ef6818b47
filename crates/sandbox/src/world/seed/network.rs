//! The network, its collections and spaces, templates, plans, links.

use super::building::{NETWORK_ID, SUBDOMAIN, Seed, TITLE};
use super::words::SPACES;
use crate::world::{Record, Value};

/// The spaces, the home first.
pub(super) fn add(seed: &mut Seed) -> Vec<u64> {
    let spaces = add_spaces(seed);
    let network = network_record(spaces[0]).identified(NETWORK_ID);
    seed.add(24 * 900, network);
    add_plans(seed, &spaces);
    add_course(seed);
    for (title, url) in [
        ("Tide tables", "https://example.com/tides"),
        ("Timber yards", "https://example.com/timber"),
    ] {
        let link = Record::new("SpaceLink")
            .with("title", title)
            .with("url", url);
        seed.add(24 * 300, link);
    }
    for name in [
        "hull-lines.png",
        "dovetail.jpg",
        "varnish.jpg",
        "launch-day.jpg",
    ] {
        add_asset(seed, name);
    }
    spaces
}

fn add_spaces(seed: &mut Seed) -> Vec<u64> {
    let collections: Vec<u64> = ["The Yard", "The Common Room"]
        .iter()
        .enumerate()
        .map(|(place, name)| {
            let collection = Record::new("SpacesCollection")
                .with("name", *name)
                .with("description", format!("Spaces of {name}"))
                .with("position", place + 1)
                .with("explorable", true)
                .with("visibleToMembers", true);
            seed.add(24 * 890, collection)
        })
        .collect();
    SPACES
        .iter()
        .enumerate()
        .map(|(place, (title, description))| {
            let slug = title.to_lowercase().replace(' ', "-");
            let collection = collections[usize::from(!(1..=5).contains(&place))];
            let space = Record::new("Space")
                .with("title", *title)
                .with("descriptionText", *description)
                .with("descriptionHtml", format!("<p>{description}</p>"))
                .with("url", format!("https://harbor.mn.co/spaces/{slug}"))
                .with("position", place + 1)
                .with("discoverable", true)
                .with("explorable", true)
                .with("featureToggles", toggles(&["feed", "events", "chat"]))
                .with_ref("spacesCollection", collection);
            seed.add(24 * 880, space)
        })
        .collect()
}

pub(super) fn toggles(keys: &[&str]) -> Vec<Record> {
    keys.iter()
        .map(|key| {
            Record::new("FeatureToggle")
                .with("key", *key)
                .with("enabled", true)
        })
        .collect()
}

pub(super) fn network_record(home: u64) -> Record {
    let colors = |button: &str| {
        Record::new("ThemeColors")
            .with("button", button)
            .with("header", "#12324A")
            .with("link", "#1F6F8B")
    };
    Record::new("Network")
        .with("title", TITLE)
        .with("subtitle", "Boats, furniture and the people who build them")
        .with("purpose", "To keep the craft alive by sharing it")
        .with("description", "A community of boat and furniture builders.")
        .with("slug", SUBDOMAIN)
        .with("url", "https://harbor.mn.co")
        .with("discoverable", true)
        .with("explorable", true)
        .with("joinable", true)
        .with("defaultLocale", "en")
        .with("billingPlan", "scale")
        .with("paymentCurrencies", vec!["usd", "eur"])
        .with("stripeConnected", true)
        .with(
            "featureToggles",
            toggles(&["chat", "events", "gifts", "live", "private_chat"]),
        )
        .with(
            "theme",
            Record::new("Theme")
                .with("font", "inter")
                .with("lightTheme", colors("#B4532A"))
                .with("darkTheme", colors("#E2A76F")),
        )
        .with("currentBillingPlanFeatures", features())
        .with("spaceTemplates", templates())
        .with(
            "availableSpaceFeatures",
            ["feed", "events", "chat", "course"]
                .iter()
                .map(|key| {
                    Record::new("SpaceFeature")
                        .with("key", *key)
                        .with("label", *key)
                })
                .collect::<Vec<_>>(),
        )
        .with("_billingPlans", billing_plans())
        .with("_landingMEMBERS", Value::Ref(home))
        .with_ref("homeSpace", home)
}

fn features() -> Vec<Record> {
    [
        ("member_emails", "Member emails", None),
        ("oauth_applications", "OAuth applications", None),
        ("storage_gb", "Storage", Some("1000")),
    ]
    .into_iter()
    .map(|(key, label, value)| {
        Record::new("BillingFeature")
            .with("key", key)
            .with("label", label)
            .with("state", "AVAILABLE")
            .with("value", value)
    })
    .collect()
}

fn billing_plans() -> Vec<Record> {
    [
        ("launch", "Launch", 1i64),
        ("scale", "Scale", 2),
        ("growth", "Growth", 3),
    ]
    .into_iter()
    .map(|(name, label, level)| {
        Record::new("BillingPlan")
            .with("canonicalName", name)
            .with("displayName", label)
            .with("group", "standard")
            .with("level", level)
            .with("features", features())
    })
    .collect()
}

fn templates() -> Vec<Record> {
    [
        ("feed_v3", "Feed", "STANDARD"),
        ("course_v2", "Course", "STANDARD"),
        ("build_your_own_v1", "Build your own", "FROM_SCRATCH"),
    ]
    .into_iter()
    .map(|(name, title, kind)| {
        Record::new("SpaceTemplate")
            .with("canonicalName", name)
            .with("title", title)
            .with("templateType", kind)
            .with("descriptionLines", vec![format!("A space with a {title}")])
    })
    .collect()
}

/// The numbers of the first plans' prices: outside of those that are counted.
const PRICE_ID: u64 = 48_301;

fn add_plans(seed: &mut Seed, spaces: &[u64]) {
    for (number, (name, pricing, cents)) in [
        ("Deckhand", "free", None),
        ("Shipwright", "subscription", Some(1_900i64)),
    ]
    .into_iter()
    .enumerate()
    {
        let price = Record::new("PaymentPlanPrice")
            .identified(PRICE_ID + number as u64)
            .with("name", name)
            .with("amount", cents)
            .with("currency", "usd")
            .with("interval", cents.map(|_| "month"))
            .with("isOneTime", false);
        let price = seed.add(24 * 400, price);
        let plan = Record::new("PaymentPlan")
            .with("name", name)
            .with("description", format!("The {name} plan"))
            .with("pricingType", pricing)
            .with("status", "VISIBLE")
            .with("visibleToMembers", true)
            .with("prices", Value::refs([price]))
            .with("spaces", Value::refs(spaces.iter().copied().take(3)));
        seed.add(24 * 400, plan);
    }
}

fn add_course(seed: &mut Seed) {
    let course = Record::new("Course")
        .with("title", "Build Your First Dinghy")
        .with("descriptionText", "From lofting to launch in ten lessons.")
        .with(
            "descriptionHtml",
            "<p>From lofting to launch in ten lessons.</p>",
        );
    let course = seed.add(24 * 200, course);
    for (position, title) in ["Lofting", "The mould", "Planking", "Launch"]
        .iter()
        .enumerate()
    {
        let lesson = Record::new("Coursework")
            .with("title", *title)
            .with("slug", title.to_lowercase().replace(' ', "-"))
            .with("type", "LESSON")
            .with("status", "POSTED")
            .with("position", position + 1)
            .with_ref("course", course);
        seed.add(24 * 199, lesson);
    }
}

fn add_asset(seed: &mut Seed, name: &str) {
    let url = format!("https://media.example/harbor/{name}");
    let asset = Record::new("Asset")
        .with("originalFilename", name)
        .with("url", url.as_str())
        .with("imageUrl", url.as_str())
        .with("contentType", "image/jpeg")
        .with("fileSize", "184 KB")
        .with("aspectRatio", 1.5)
        .with("isImage", true);
    seed.add(24 * 100, asset);
}
