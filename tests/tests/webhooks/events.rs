//! Which mutation causes which events, and what is in them.

use mighty_schema::enums::WebhookEventType as Type;
use mighty_webhooks::{Payload, WebhookEvent};
use serde_json::{Value, json};

use crate::{
    endpoint::{Endpoint, KEY},
    network::Network,
};

/// The types of all events since the last time, and the last event.
struct Watch {
    network: Network,
    endpoint: Endpoint,
    seen: usize,
}

impl Watch {
    async fn start() -> Self {
        let (network, endpoint) = (Network::start().await, Endpoint::start().await);
        let webhooks = network.sandbox.webhooks();
        webhooks.add(&endpoint.url, Some(KEY), &[]);
        Self {
            network,
            endpoint,
            seen: 0,
        }
    }

    async fn new_events(&mut self) -> Vec<WebhookEvent> {
        self.network.sandbox.webhooks().deliver().await;
        let events = self.endpoint.events().await.split_off(self.seen);
        self.seen += events.len();
        for event in &events {
            let payload = event.payload();
            assert!(!matches!(payload, Payload::Unknown(_)), "{payload:?}");
        }
        events
    }

    /// Runs a mutation, and checks the events that it causes.
    async fn causes(&mut self, name: &str, input: Value, expected: &[Type]) -> WebhookEvent {
        self.network.mutate(name, input, "").await;
        let mut events = self.new_events().await;
        let types: Vec<_> = events.iter().map(|it| it.event_type().clone()).collect();
        assert_eq!(types, expected, "{name}");
        events.pop().unwrap()
    }
}

#[tokio::test]
async fn each_documented_type_has_a_sample_that_is_read_whole() {
    let mut watch = Watch::start().await;
    for known in Type::KNOWN {
        let webhooks = watch.network.sandbox.webhooks();
        let triggered = webhooks.trigger(known.as_str(), |_| {});
        let without = [
            "EVENT_CANCELED",
            "EVENT_INSTANCE_CANCELED",
            "MEMBER_LESSON_COMPLETED",
        ];
        assert_eq!(
            triggered.is_none(),
            without.contains(&known.as_str()),
            "{known:?}"
        );
        if triggered.is_some() {
            let event = watch.new_events().await.remove(0);
            assert_eq!(event.event_type(), known);
            assert!(event.raw_type().ends_with("Hook"));
            let has_member = !matches!(event.payload(), Payload::Leaderboard(_));
            assert_eq!(event.member().is_some(), has_member, "{known:?}");
        }
    }
    let webhooks = watch.network.sandbox.webhooks();
    assert_eq!(webhooks.trigger("SPACE_CREATED", |_| {}), None);
}

#[tokio::test]
async fn content_causes_events() {
    let mut watch = Watch::start().await;
    let space = watch.network.spaces().await.remove(0);
    let post = json!({ "spaceId": space, "title": "Sails", "body": "<p>New sails</p>" });
    let made = watch
        .network
        .mutate("createPost", post, "post { id resourceId }")
        .await;
    let event = watch.new_events().await.remove(0);
    assert_eq!(event.event_type(), &Type::PostCreated);
    let Payload::Post(post) = event.payload() else {
        panic!("{event:?}");
    };
    assert_eq!((&*post.title, &*post.status), ("Sails", "posted"));
    let host = watch.network.sandbox.host().resource_id();
    assert_eq!(post.creator_id.number(), Some(host));
    assert_eq!(made["post"]["resourceId"], post.id.as_str());
    let id = made["post"]["id"].clone();

    let update = json!({ "id": id, "title": "Old sails" });
    watch
        .causes("updatePost", update.clone(), &[Type::PostUpdated])
        .await;
    // Nothing has changed.
    watch.network.mutate("updatePost", update, "").await;
    assert_eq!(watch.new_events().await.len(), 0);

    let comment = json!({ "postId": id, "body": "<p>Nice</p>" });
    let event = watch
        .causes("createComment", comment, &[Type::CommentCreated])
        .await;
    let Payload::Comment(comment) = event.payload() else {
        panic!("{event:?}");
    };
    assert_eq!(
        (comment.depth, comment.targetable_id.clone()),
        (1, post.id.clone())
    );
    let reaction = json!({ "targetId": id, "emoji": "👍🏽" });
    let created = [Type::ReactionCreated];
    let event = watch
        .causes("createReaction", reaction.clone(), &created)
        .await;
    let Payload::Reaction(it) = event.payload() else {
        panic!("{event:?}");
    };
    assert_eq!((&*it.emoji, &*it.base_emoji), ("👍🏽", "👍"));
    watch
        .causes("deleteReaction", reaction, &[Type::ReactionDeleted])
        .await;
}

#[tokio::test]
async fn a_draft_causes_an_event_when_it_is_published() {
    let mut watch = Watch::start().await;
    let space = watch.network.spaces().await.remove(0);
    let draft = json!({ "spaceId": space, "title": "Later", "status": "DRAFT" });
    let created = watch
        .network
        .mutate("createPost", draft, "post { id }")
        .await;
    assert_eq!(watch.new_events().await.len(), 0);
    let publish = json!({ "id": created["post"]["id"], "status": "POSTED" });
    watch
        .causes("updatePost", publish, &[Type::PostCreated])
        .await;
}

#[tokio::test]
async fn polls_events_and_answers_cause_events() {
    let mut watch = Watch::start().await;
    let space = watch.network.spaces().await.remove(0);
    let poll = json!({
        "spaceId": space, "title": "Which?", "pollType": "MULTIPLE_CHOICE",
        "choices": ["This", "That"],
    });
    let event = watch
        .causes("createPoll", poll, &[Type::MultipleChoicePollCreated])
        .await;
    let Payload::Poll(poll) = event.payload() else {
        panic!("{event:?}");
    };
    assert_eq!(poll.choices.len(), 2);

    let calendar = json!({
        "spaceId": space, "title": "Regatta", "eventType": "local", "timeZone": "UTC",
        "startsAt": "2026-12-01T10:00:00Z", "endsAt": "2026-12-01T12:00:00Z",
    });
    let created = watch
        .network
        .mutate("createEvent", calendar, "event { id }")
        .await;
    let event = watch.new_events().await.remove(0);
    assert_eq!(event.event_type(), &Type::EventCreated);
    let Payload::Event(regatta) = event.payload() else {
        panic!("{event:?}");
    };
    assert_eq!(
        (&*regatta.title, &*regatta.event_type),
        ("Regatta", "local")
    );

    let rsvp = json!({ "eventId": created["event"]["id"], "status": "yes" });
    let answered = watch
        .network
        .mutate("createRsvp", rsvp, "rsvp { id }")
        .await;
    let event = watch.new_events().await.remove(0);
    assert_eq!(event.event_type(), &Type::RsvpCreated);
    let id = &answered["rsvp"]["id"];
    let changed = json!({ "id": id, "status": "no" });
    let event = watch
        .causes("updateRsvp", changed, &[Type::RsvpUpdated])
        .await;
    let Payload::Rsvp(rsvp) = event.payload() else {
        panic!("{event:?}");
    };
    assert_eq!((&*rsvp.status, &rsvp.event.id), ("no", &regatta.id));
    watch
        .causes("deleteRsvp", json!({ "id": id }), &[Type::RsvpDeleted])
        .await;
}

#[tokio::test]
async fn a_new_member_causes_a_burst_with_one_event_for_the_network() {
    let mut watch = Watch::start().await;
    let spaces = watch.network.spaces().await;
    let member = json!({ "email": "ada@example.com", "firstName": "Ada", "lastName": "Byron" });
    let created = watch
        .network
        .mutate("createMember", member, "member { resourceId }")
        .await;
    let id = created["member"]["resourceId"].clone();
    let join = json!({ "memberId": id, "spaceIds": spaces });
    watch
        .network
        .mutate("createSpaceMemberships", join, "")
        .await;
    let events = watch.new_events().await;
    assert_eq!(events.len(), spaces.len() + 1);
    for event in &events {
        assert_eq!(event.event_type(), &Type::MemberJoined);
        let joined = event.member().unwrap();
        assert_eq!(joined.id().unwrap().as_str(), id);
        assert_eq!(joined.email(), Some("ada@example.com"));
    }
    let of_network = events.iter().filter(|event| event.is_network_wide());
    assert_eq!(of_network.count(), 1);

    let host = watch.network.sandbox.host().resource_id().to_string();
    let renamed = json!({ "id": host, "firstName": "Augusta" });
    let event = watch
        .causes("updateMember", renamed, &[Type::MemberUpdated])
        .await;
    assert_eq!(event.member().unwrap().first_name(), Some("Augusta"));
    assert!(event.is_network_wide());

    let leave = json!({ "id": id });
    watch
        .network
        .mutate("deleteNetworkMembership", leave, "")
        .await;
    let events = watch.new_events().await;
    assert_eq!(events.len(), spaces.len() + 1);
    assert!(events.iter().all(|it| it.event_type() == &Type::MemberLeft));
}

#[tokio::test]
async fn tags_badges_and_answers_to_custom_fields_cause_events() {
    let mut watch = Watch::start().await;
    let member = json!({ "email": "ada@example.com", "firstName": "Ada", "lastName": "Byron" });
    let made = watch
        .network
        .mutate("createMember", member, "member { id }")
        .await;
    let member = made["member"]["id"].clone();
    watch.new_events().await;
    let known = watch
        .network
        .query("{ network { tags(first: 1) { nodes { id title } } badges(first: 1) { nodes { id title } } } }")
        .await;
    for (kind, list, added, removed) in [
        ("Tag", "tags", Type::MemberTagAdded, Type::MemberTagRemoved),
        (
            "Badge",
            "badges",
            Type::MemberBadgeAdded,
            Type::MemberBadgeRemoved,
        ),
    ] {
        let lower = kind.to_lowercase();
        let label = &known["network"][list]["nodes"][0];
        let mut input = json!({ "memberIds": [member] });
        input[format!("{lower}Id")] = label["id"].clone();
        let name = format!("create{kind}Memberships");
        let event = watch.causes(&name, input.clone(), &[added]).await;
        assert_eq!(event.json()[&lower]["title"], label["title"]);
        let holder = event.member().unwrap();
        assert_eq!(holder.email(), Some("ada@example.com"));
        watch
            .causes(&format!("delete{kind}Memberships"), input, &[removed])
            .await;
    }

    let fields = "{ network { customFields(first: 20) { nodes { id responseType } } } }";
    let data = watch.network.query(fields).await;
    let fields = data["network"]["customFields"]["nodes"].as_array().unwrap();
    let field = fields
        .iter()
        .find(|it| {
            it["responseType"]
                .as_str()
                .is_some_and(|it| it.contains("TEXT"))
        })
        .unwrap();
    let answer =
        |text: &str| json!({ "customFieldId": field["id"], "memberId": member, "text": text });
    let name = "updateCustomFieldAnswer";
    watch
        .causes(name, answer("Paris"), &[Type::CustomFieldResponseCreated])
        .await;
    let event = watch
        .causes(name, answer("London"), &[Type::CustomFieldResponseUpdated])
        .await;
    let Payload::FieldChange(change) = event.payload() else {
        panic!("{event:?}");
    };
    assert_eq!(change.previous_text.as_deref(), Some("Paris"));
    assert_eq!(change.new_text.as_deref(), Some("London"));
    let removal = json!({ "customFieldId": field["id"], "memberId": member });
    let removed = [Type::CustomFieldResponseRemoved];
    watch
        .causes("deleteCustomFieldAnswer", removal, &removed)
        .await;
}

#[tokio::test]
async fn a_plan_that_was_given_causes_a_purchase_and_its_end_a_removal() {
    let mut watch = Watch::start().await;
    let data = watch
        .network
        .query("{ network { paymentPlans(first: 20) { nodes { id pricingType } } } }")
        .await;
    let plans = data["network"]["paymentPlans"]["nodes"].as_array().unwrap();
    let free = plans
        .iter()
        .find(|plan| plan["pricingType"] == "free")
        .unwrap();
    let people = watch.network.sandbox.people();
    let member = people.last().unwrap().resource_id();
    let input = json!({ "memberId": member.to_string(), "planId": free["id"] });
    let name = "createPaymentPlanMembership";
    watch.network.mutate(name, input.clone(), "").await;
    // The plan also brings its space.
    let event = watch.new_events().await.pop().unwrap();
    assert_eq!(event.event_type(), &Type::MemberPurchased);
    let Payload::Purchase(purchase) = event.payload() else {
        panic!("{event:?}");
    };
    assert_eq!(
        (purchase.plan.amount, &*purchase.plan.plan_type),
        (0, "free")
    );
    let name = "deletePaymentPlanMembership";
    watch.network.mutate(name, input, "").await;
    let is_removal = |it: &WebhookEvent| it.event_type() == &Type::MemberRemovedFromPlan;
    let event = watch
        .new_events()
        .await
        .into_iter()
        .find(is_removal)
        .unwrap();
    let id = event.member().unwrap().id().unwrap();
    assert_eq!(id.number(), Some(member));
}
