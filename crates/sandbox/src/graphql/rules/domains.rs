//! Custom domains of the network.

use super::prelude::*;
use crate::world::ids;

pub(super) const ROWS: &[Rule] = &[
    Rule {
        mutation: "createCustomDomain",
        source: &[
            Source::Schema("CreateCustomDomain"),
            Source::Schema("CustomDomainCheckResult"),
            Source::Choice(
                "Ownership and certificate are checked in a minute each, and never fail.",
            ),
        ],
        callers: Callers::Host,
        inputs: &[value("domain")
            .made("domain", |value| {
                value.as_str().map(str::to_ascii_lowercase).into()
            })
            .limits(&[Limit::Domain])],
        checks: &[by(
            "This domain is in use",
            Broken::Test("areas::domains::a_domain_is_added_once"),
            |ctx, given| {
                let domain = given.text("domain").unwrap_or_default();
                !resolve::is_domain_in_use(ctx, &domain)
            },
        )],
        effect: create("CustomDomain", &[("status", Preset::Word("PROCESSING"))]),
        tests: &["areas::domains::a_domain_is_issued_with_time_and_then_published"],
        ..Rule::BASE
    },
    Rule {
        mutation: "publishCustomDomain",
        source: &[
            Source::Schema("PublishCustomDomain"),
            Source::Schema("CustomDomainStatus"),
            Source::Choice(
                "The certificate must be issued. Publishing a live domain changes nothing.",
            ),
        ],
        callers: Callers::Host,
        inputs: &[subject("id", Either, &["CustomDomain"])],
        checks: &[by(
            "The certificate of this domain is not issued yet",
            Broken::Test("areas::domains::a_domain_is_issued_with_time_and_then_published"),
            |ctx, given| {
                let status = resolve::domain_status(given.subject(), ctx.now);
                matches!(status, "ISSUED" | "ACTIVE")
            },
        )],
        effect: Effect::Set(&[("status", Preset::Word("ACTIVE"))]),
        ..Rule::BASE
    },
    Rule {
        mutation: "deleteCustomDomain",
        source: &[Source::Schema("Mutation.deleteCustomDomain")],
        callers: Callers::Host,
        inputs: &[subject("id", Either, &["CustomDomain"])],
        effect: Effect::Run(|ctx, given| {
            let all: Vec<u64> = ctx
                .world()
                .of_kind("CustomDomain")
                .map(|domain| domain.id)
                .collect();
            ctx.write(|world| {
                for domain in all {
                    world.remove(domain);
                }
            });
            let deleted = ids::global_id("CustomDomain", given.subject().id);
            Ok(Outcome::done([("deletedId", deleted.into())]))
        }),
        tests: &["areas::domains::deleting_one_domain_removes_all"],
        ..Rule::BASE
    },
];
