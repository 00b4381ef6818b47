//! Webhooks that are as a program wants them, however often it starts.

use std::time::Duration;

use mighty_networks::{
    domain::{EnsuredWebhook, WebhookChange},
    enums::WebhookEventType::{self, MemberJoined, MemberLeft, PostCreated},
    inputs::CreateWebhookCallbackInput,
    prelude::*,
};
use mighty_sandbox::{Clock, EPOCH, Sandbox};

use crate::setup::as_person;

const URL: &str = "https://hooks.example.org/mighty";

/// As the host, with the scope for webhooks.
fn host(sandbox: &Sandbox) -> Mighty {
    let scopes = [Scope::READ_NETWORK, Scope::HOST_WRITE_NETWORK_INTEGRATIONS];
    as_person(sandbox, sandbox.host(), &scopes)
}

async fn ensure(mighty: &Mighty, events: &[WebhookEventType]) -> EnsuredWebhook {
    let wanted = CreateWebhookCallbackInput::new(URL).included_events(events.iter().cloned());
    mighty
        .webhooks()
        .ensure_with(wanted)
        .await
        .expect("ensured")
}

async fn count(mighty: &Mighty) -> usize {
    let all: Vec<_> = mighty
        .webhooks()
        .list()
        .expect("pager")
        .collect()
        .await
        .expect("webhooks");
    all.iter().filter(|webhook| webhook.url == URL).count()
}

#[tokio::test]
async fn a_webhook_is_created_once_and_only_what_differs_is_changed() {
    let sandbox = crate::setup::sandbox().await;
    let mighty = host(&sandbox);
    assert_eq!(mighty.webhooks().status(URL).await.expect("status"), None);

    let made = mighty.webhooks().ensure(URL).await.expect("created");
    assert_eq!(made.change, WebhookChange::Created);
    assert_eq!(made.webhook.included_events, None);
    let key = made.webhook.api_key.clone().expect("a key");
    assert_eq!(key.expose().len(), 64);

    let again = mighty.webhooks().ensure(URL).await.expect("unchanged");
    assert_eq!(again.change, WebhookChange::None);
    assert_eq!(again.webhook, made.webhook);

    let fewer = ensure(&mighty, &[MemberJoined, MemberLeft]).await;
    assert_eq!(fewer.change, WebhookChange::Updated);
    assert_eq!(fewer.webhook.id, made.webhook.id);
    assert_eq!(fewer.webhook.api_key.as_ref(), Some(&key), "the key stays");
    let in_another_order = ensure(&mighty, &[MemberLeft, MemberJoined]).await;
    assert_eq!(in_another_order.change, WebhookChange::None);
    let others = ensure(&mighty, &[MemberLeft, PostCreated]).await;
    assert_eq!(others.change, WebhookChange::Updated);

    let own = mighty_trace::secret("a-key-of-the-receiver");
    let wanted = CreateWebhookCallbackInput::new(URL).api_key(own);
    let all = mighty
        .webhooks()
        .ensure_with(wanted)
        .await
        .expect("updated");
    assert_eq!(all.change, WebhookChange::Updated);
    assert_eq!(all.webhook.included_events, None);
    assert_eq!(all.webhook.api_key.expect("a key").expose(), own);
    assert_eq!(count(&mighty).await, 1);

    let plain = mighty.webhooks().ensure("http://hooks.example.org/").await;
    assert_eq!(plain.expect_err("plain http").kind(), ErrorKind::Rejected);
}

#[tokio::test]
async fn a_disabled_webhook_is_replaced_by_an_enabled_one_with_the_same_key() {
    let clock = Clock::frozen(EPOCH.parse().expect("a time"));
    let sandbox = Sandbox::builder()
        .clock(clock)
        .start()
        .await
        .expect("a sandbox");
    let mighty = host(&sandbox);
    let made = ensure(&mighty, &[MemberJoined]).await;
    let id = made.webhook.resource_id.as_str().parse().expect("a number");
    for _ in 0..5 {
        sandbox.webhooks().report_failure(id);
        sandbox.clock().advance(Duration::from_secs(24 * 60 * 60));
    }
    // The token of before has expired in the meantime.
    let mighty = host(&sandbox);
    let status = mighty
        .webhooks()
        .status(URL)
        .await
        .expect("status")
        .expect("a webhook");
    assert!(
        status.disabled && status.disabled_at.is_some(),
        "{status:?}"
    );
    assert_eq!(status.consecutive_failures, 5);

    let replaced = ensure(&mighty, &[MemberJoined]).await;
    assert_eq!(replaced.change, WebhookChange::Replaced);
    assert!(!replaced.webhook.disabled);
    assert_ne!(replaced.webhook.id, made.webhook.id);
    assert_eq!(replaced.webhook.api_key, made.webhook.api_key);
    assert_eq!(
        replaced.webhook.included_events,
        made.webhook.included_events
    );
    assert_eq!(count(&mighty).await, 1);
    assert_eq!(
        ensure(&mighty, &[MemberJoined]).await.change,
        WebhookChange::None
    );
}
