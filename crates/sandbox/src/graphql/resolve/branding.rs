//! Images of the network and its spaces, and custom domains.

use jiff::{SignedDuration, Timestamp};

use super::super::context::Context;
use super::super::roles;
use super::answer::{Resolved, value};
use crate::world::{Record, Value, names};

/// The images that the settings of the network offer.
const OF_NETWORK: &[&str] = &[
    "AVATAR",
    "AVATAR_DARK_MODE",
    "BRAND_BANNER_ON_COLOR",
    "BRAND_BANNER_DARK_MODE",
    "HEADER",
    "HOST_HERO_IMAGE",
];

/// The images that the settings of a space offer.
const OF_SPACES: &[&str] = &[
    "AVATAR",
    "AVATAR_DARK_MODE",
    "BACKGROUND_IMAGE_BANNER",
    "BACKGROUND_IMAGE_BANNER_FIXED_RATIO",
    "BACKGROUND_IMAGE_BANNER_FIXED_RATIO_MOBILE",
    "BRAND_BANNER_ON_WHITE",
    "BRAND_BANNER_DARK_MODE",
    "HEADER",
];

/// How long each step of a new domain takes.
const STEP: SignedDuration = SignedDuration::from_mins(1);

fn filled(owner: &Record) -> Vec<Record> {
    match owner.get("brandingImages") {
        Some(Value::List(images)) => images
            .iter()
            .filter_map(|image| match image {
                Value::Object(image) => Some(Record::clone(image)),
                _ => None,
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// `brandingImages`: the slots that the settings offer, and others that are filled. Null for those
/// who may not change them.
pub(super) fn images(ctx: &Context<'_>, owner: &Record) -> Resolved {
    let is_network = &*owner.kind == "Network";
    if !may_change(ctx, is_network) {
        return value(Value::NULL);
    }
    let filled = filled(owner);
    let offered = if is_network { OF_NETWORK } else { OF_SPACES };
    let mut images: Vec<Record> = offered
        .iter()
        .map(|slot| {
            let known = filled
                .iter()
                .find(|image| image.text("imageType") == Some(*slot));
            known
                .cloned()
                .unwrap_or_else(|| Record::new("BrandingImage").with("imageType", *slot))
        })
        .collect();
    images.extend(filled.into_iter().filter(|image| {
        image
            .text("imageType")
            .is_some_and(|slot| !offered.contains(&slot))
    }));
    value(images)
}

/// `Space.filledBrandingImageSlots`.
pub(super) fn filled_slots(ctx: &Context<'_>, space: &Record) -> Resolved {
    if !may_change(ctx, false) {
        return value(Value::NULL);
    }
    let slots: Vec<Value> = filled(space)
        .iter()
        .filter_map(|image| Some(image.text("imageType")?.into()))
        .collect();
    value(Value::List(slots))
}

fn may_change(ctx: &Context<'_>, is_network: bool) -> bool {
    let mutation = if is_network {
        "Mutation.updateNetworkImage"
    } else {
        "Mutation.updateSpaceImage"
    };
    roles::in_network(ctx, mutation)
}

/// The state of a domain. After three steps the certificate is issued, and the domain can be
/// published.
pub(crate) fn domain_status(domain: &Record, now: Timestamp) -> &'static str {
    match domain.text("status") {
        Some("ACTIVE") => return "ACTIVE",
        Some("ERROR") => return "ERROR",
        _ => {}
    }
    let Some(age) = domain
        .time("createdAt")
        .map(|created| now.duration_since(created))
    else {
        return "PROCESSING";
    };
    if age < STEP {
        "PROCESSING"
    } else if age < STEP * 2 {
        "VERIFYING_OWNERSHIP"
    } else if age < STEP * 3 {
        "ISSUING_CERTIFICATE"
    } else {
        "ISSUED"
    }
}

pub(super) fn domain_field(ctx: &Context<'_>, domain: &Record, field: &str) -> Resolved {
    match field {
        "status" => value(domain_status(domain, ctx.now)),
        _ => Ok(None),
    }
}

/// Whether the network has this domain already.
pub(crate) fn is_domain_in_use(ctx: &Context<'_>, domain: &str) -> bool {
    ctx.world().of_kind("CustomDomain").any(|known| {
        known
            .text("domain")
            .is_some_and(|known| known.eq_ignore_ascii_case(domain))
    })
}

/// `Network.customDomainCheck`: whether a domain could be added.
pub(super) fn check_domain(ctx: &Context<'_>, domain: &str) -> Record {
    let mut errors: Vec<&str> = Vec::new();
    if !names::is_domain(domain) {
        errors.push("Domain must be fully qualified");
    } else if is_domain_in_use(ctx, domain) {
        errors.push("This domain is in use");
    }
    Record::new("CustomDomainCheckResult")
        .with("valid", errors.is_empty())
        .with("errors", errors)
}
