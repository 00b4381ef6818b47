//! Webhooks: where events are sent to.

use super::prelude::*;
use crate::world::webhook;

pub(super) const ROWS: &[Rule] = &[
    Rule {
        mutation: "createWebhookCallback",
        source: &[
            Source::Schema("CreateWebhookCallback"),
            Source::Schema("WebhookCallback"),
        ],
        callers: Callers::Host,
        inputs: &[
            value("apiKey"),
            value("includedEvents").limits(&[Limit::Count(1, usize::MAX)]),
            value("url").limits(&[Limit::Https]),
        ],
        effect: create(
            "WebhookCallback",
            &[
                ("disabled", Preset::Flag(false)),
                ("consecutiveFailures", Preset::Int(0)),
            ],
        ),
        tests: &["areas::webhooks::null_is_for_all_events"],
        ..Rule::BASE
    },
    Rule {
        mutation: "updateWebhookCallback",
        source: &[
            Source::Schema("UpdateWebhookCallback"),
            Source::Guide("Webhooks"),
            Source::Choice("Another URL enables a disabled webhook; the same URL does not."),
        ],
        callers: Callers::Host,
        inputs: &[
            value("apiKey"),
            subject("id", Either, &["WebhookCallback"]),
            value("includedEvents").limits(&[Limit::Count(1, usize::MAX)]),
            value("url").limits(&[Limit::Https]).null_keeps(),
        ],
        effect: Effect::Update(Update {
            with: &[],
            finish: |_, given, callback| {
                if callback.text("url") != given.subject().text("url") {
                    webhook::enable(callback);
                }
                Ok(())
            },
        }),
        tests: &[
            "areas::webhooks::null_is_for_all_events",
            "areas::webhooks::another_url_enables_a_disabled_webhook",
        ],
        ..Rule::BASE
    },
    Rule {
        mutation: "deleteWebhookCallback",
        source: &[Source::Schema("Mutation.deleteWebhookCallback")],
        callers: Callers::Host,
        inputs: &[subject("id", Either, &["WebhookCallback"])],
        effect: Effect::Delete(&[]),
        ..Rule::BASE
    },
];
