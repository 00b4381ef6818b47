//! Retries, duplicates, pauses and order.

use std::time::Duration;

use mighty_sandbox::{Delivery, DeliveryOutcome, Sandbox, WebhookDelivery};
use mighty_webhooks::{WebhookEvent, Worker};
use serde_json::json;

use crate::{
    endpoint::{Endpoint, HANG, KEY},
    network::Network,
};

const MINUTE: Duration = Duration::from_secs(60);
const HOUR: Duration = Duration::from_secs(60 * 60);

struct Bench {
    sandbox: Sandbox,
    endpoint: Endpoint,
    webhook: u64,
}

impl Bench {
    async fn start() -> Self {
        Self::start_with(WebhookDelivery::default()).await
    }

    async fn start_with(delivery: WebhookDelivery) -> Self {
        let Network { sandbox } = Network::start_with(delivery).await;
        let endpoint = Endpoint::start().await;
        let webhook = sandbox.webhooks().add(&endpoint.url, Some(KEY), &[]);
        Self {
            sandbox,
            endpoint,
            webhook,
        }
    }

    fn trigger(&self) -> String {
        self.sandbox
            .webhooks()
            .trigger("MEMBER_JOINED", |_| {})
            .unwrap()
    }

    /// The outcomes at this endpoint.
    async fn deliver(&self) -> Vec<DeliveryOutcome> {
        let made = self.sandbox.webhooks().deliver().await;
        let is_ours = |it: &&Delivery| it.webhook == self.webhook;
        made.iter().filter(is_ours).map(|it| it.outcome).collect()
    }

    fn advance(&self, by: Duration) {
        self.sandbox.clock().advance(by);
    }
}

#[tokio::test]
async fn a_refused_delivery_comes_again_up_to_five_times() {
    let bench = Bench::start().await;
    let id = bench.trigger();
    bench.endpoint.answers(500);
    let refused = [DeliveryOutcome::Refused(500)];
    assert_eq!(bench.deliver().await, refused);
    // Nothing more is due until the clock is moved.
    assert_eq!(bench.deliver().await, []);
    let due = bench.sandbox.webhooks().next_due().unwrap();
    assert_eq!(
        due.duration_since(bench.sandbox.clock().now()).as_secs(),
        60
    );
    bench.endpoint.works();
    bench.advance(MINUTE);
    assert_eq!(bench.deliver().await, [DeliveryOutcome::Acknowledged(202)]);
    assert_eq!(bench.sandbox.webhooks().next_due(), None);
    let events = bench.endpoint.events().await;
    assert_eq!(events.len(), 1);
    assert_eq!(events[0].id(), id);

    bench.trigger();
    bench.endpoint.answers(302);
    let mut attempts = 0;
    for _ in 0..100 {
        let made = bench.deliver().await.into_iter();
        attempts += made
            .filter(|it| *it == DeliveryOutcome::Refused(302))
            .count();
        bench.advance(HOUR);
    }
    assert_eq!(attempts, 6);
    assert_eq!(bench.endpoint.counts().await.received, 1);
}

#[tokio::test]
async fn an_endpoint_that_hangs_counts_as_one_that_fails() {
    let limit = Duration::from_millis(100);
    let bench = Bench::start_with(WebhookDelivery::default().time_limit(limit)).await;
    bench.trigger();
    bench.endpoint.answers(HANG);
    assert_eq!(bench.deliver().await, [DeliveryOutcome::NoAnswer]);
    let webhooks = bench.sandbox.webhooks().all();
    let webhook = webhooks.iter().find(|it| it.resource_id == bench.webhook);
    assert_eq!(webhook.unwrap().consecutive_failures, 1);
}

#[tokio::test]
async fn a_second_delivery_of_an_event_is_not_handled_again() {
    let bench = Bench::start().await;
    let id = bench.trigger();
    bench.deliver().await;
    let _running = Worker::new(bench.endpoint.inbox.clone()).start();
    while bench.endpoint.counts().await.handled < 1 {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    for _ in 0..3 {
        assert!(bench.sandbox.webhooks().repeat(&id));
        assert_eq!(bench.deliver().await, [DeliveryOutcome::Acknowledged(202)]);
    }
    let counts = bench.endpoint.counts().await;
    assert_eq!((counts.handled, counts.open()), (1, 0));
    assert!(!bench.sandbox.webhooks().repeat("unknown"));
}

#[tokio::test]
async fn events_during_a_pause_are_never_delivered() {
    let bench = Bench::start().await;
    bench.endpoint.answers(503);
    for _ in 0..5 {
        bench.trigger();
    }
    let refused = DeliveryOutcome::Refused(503);
    let paused = DeliveryOutcome::Paused;
    let made = bench.deliver().await;
    assert_eq!(made, [refused, refused, refused, paused, paused]);

    // The endpoint works again, but the webhook is paused for some time.
    bench.endpoint.works();
    bench.advance(MINUTE);
    bench.trigger();
    assert!(bench.deliver().await.iter().all(|it| *it == paused));
    assert_eq!(bench.endpoint.counts().await.received, 0);

    // The probe succeeds, and the deliveries go on by themselves.
    bench.advance(10 * MINUTE);
    let last = bench.trigger();
    bench.deliver().await;
    bench.advance(HOUR);
    bench.deliver().await;
    let mut ids: Vec<_> = bench.endpoint.events().await;
    ids.sort_by(|one, other| one.id().cmp(other.id()));
    let ids: Vec<_> = ids.iter().map(WebhookEvent::id).collect();
    // Three were retries. The last came after the pause. Three others are lost.
    assert_eq!(ids.len(), 4, "{ids:?}");
    assert_eq!(ids.last(), Some(&&*last));
}

#[tokio::test]
async fn a_webhook_that_fails_for_days_is_disabled_until_its_url_changes() {
    let bench = Bench::start().await;
    bench.endpoint.answers(500);
    for _ in 0..6 {
        bench.trigger();
        bench.deliver().await;
        bench.advance(24 * HOUR);
    }
    bench.trigger();
    let made = bench.deliver().await;
    assert!(made.contains(&DeliveryOutcome::Disabled), "{made:?}");
    bench.endpoint.works();
    bench.advance(24 * HOUR);
    bench.trigger();
    let made = bench.deliver().await;
    assert!(
        made.iter().all(|it| *it == DeliveryOutcome::Disabled),
        "{made:?}"
    );
    assert_eq!(bench.endpoint.counts().await.received, 0);
    let webhooks = bench.sandbox.webhooks().all();
    let webhook = webhooks.iter().find(|it| it.resource_id == bench.webhook);
    assert!(webhook.unwrap().disabled);
}

#[tokio::test]
async fn a_shuffled_order_loses_nothing() {
    let bench = Bench::start_with(WebhookDelivery::default().shuffled(7)).await;
    let caused: Vec<_> = (0..20).map(|_| bench.trigger()).collect();
    bench.deliver().await;
    let events = bench.endpoint.events().await;
    let mut came: Vec<_> = events.iter().map(|it| it.id().to_owned()).collect();
    assert_ne!(came, caused);
    came.sort();
    assert_eq!(came, caused);
}

#[tokio::test]
async fn a_key_that_was_typed_with_the_word_bearer_is_refused() {
    let bench = Bench::start().await;
    let key = format!("Bearer {KEY}");
    let webhooks = bench.sandbox.webhooks();
    let mistyped = webhooks.add(&bench.endpoint.url, Some(&key), &[]);
    let without = webhooks.add(&bench.endpoint.url, None, &["MEMBER_JOINED"]);
    let unwanted = webhooks.add(&bench.endpoint.url, Some(KEY), &["POST_CREATED"]);
    bench.trigger();
    let made = webhooks.deliver().await;
    let outcome = |webhook| {
        made.iter()
            .find(|it| it.webhook == webhook)
            .map(|it| it.outcome)
    };
    assert_eq!(outcome(mistyped), Some(DeliveryOutcome::Refused(401)));
    assert_eq!(outcome(without), Some(DeliveryOutcome::Refused(401)));
    assert_eq!(outcome(unwanted), None);
    assert_eq!(
        outcome(bench.webhook),
        Some(DeliveryOutcome::Acknowledged(202))
    );
}

#[tokio::test]
async fn a_person_is_welcomed_once_although_the_events_come_by_space_twice_and_mixed() {
    let Network { sandbox } = Network::start_with(WebhookDelivery::default().shuffled(3)).await;
    let network = Network { sandbox };
    let endpoint = Endpoint::start().await;
    network
        .sandbox
        .webhooks()
        .add(&endpoint.url, Some(KEY), &[]);
    let spaces = network.spaces().await;
    for name in ["ada", "grace"] {
        let email = format!("{name}@example.com");
        let member = json!({ "email": email, "firstName": name, "lastName": "B" });
        let made = network
            .mutate("createMember", member, "member { id }")
            .await;
        let join = json!({ "memberId": made["member"]["id"], "spaceIds": spaces });
        network.mutate("createSpaceMemberships", join, "").await;
    }
    let delivered = network.sandbox.webhooks().deliver().await;
    for delivery in &delivered {
        network.sandbox.webhooks().repeat(&delivery.event_id);
    }
    network.sandbox.webhooks().deliver().await;

    let (welcome, mut welcomed) = tokio::sync::mpsc::unbounded_channel();
    let _running = Worker::new(endpoint.inbox.clone())
        .otherwise(move |event| {
            if event.is_network_wide() {
                let email = event.member().and_then(|member| member.email());
                let _ = welcome.send(email.unwrap_or_default().to_owned());
            }
            async { Ok(()) }
        })
        .start();
    let all = 2 * (spaces.len() as u64 + 1);
    while endpoint.counts().await.handled < all {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    let mut names = Vec::new();
    while let Ok(name) = welcomed.try_recv() {
        names.push(name);
    }
    names.sort();
    assert_eq!(names, ["ada@example.com", "grace@example.com"]);
}
