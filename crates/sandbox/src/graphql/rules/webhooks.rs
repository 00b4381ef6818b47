//! Webhooks.

use super::prelude::*;
use crate::world::webhook;

const EVENTS: Input = value("includedEvents").limits(&[Limit::Count(1, usize::MAX)]);

pub(super) const ROWS: &[Rule] = &[
    Rule {
        mutation: "createWebhookCallback",
        source: &[
            Source::Schema("createWebhookCallback"),
            Source::Schema("WebhookCallback"),
        ],
        callers: Callers::Host,
        inputs: &[
            value("apiKey"),
            EVENTS,
            value("url").limits(&[Limit::Https]),
        ],
        effect: create(
            "WebhookCallback",
            &[
                ("includedEvents", Preset::Null),
                ("consecutiveFailures", Preset::Int(0)),
                ("disabled", Preset::Flag(false)),
                ("disabledAt", Preset::Null),
            ],
        ),
        ..Rule::BASE
    },
    Rule {
        mutation: "updateWebhookCallback",
        source: &[
            Source::Schema("UpdateWebhookCallback"),
            Source::Report(
                "An update of the URL enables a disabled webhook; the same URL does not.",
            ),
        ],
        confidence: Confidence::Reported,
        callers: Callers::Host,
        inputs: &[
            value("apiKey"),
            EVENTS,
            subject("id", Either, &["WebhookCallback"]),
            value("url").limits(&[Limit::Https]).null_refused(),
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
        tests: &["areas::webhooks::another_url_enables_a_webhook_and_the_same_url_does_not"],
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
