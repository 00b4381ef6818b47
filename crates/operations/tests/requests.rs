//! The requests that operations send: name, variables and document.
//!
//! Each snapshot is a whole request. If one changes, the server gets another request, so review the
//! change before you accept it.

#![expect(
    clippy::unwrap_used,
    reason = "helpers of tests fail by panicking, too"
)]

use mighty_auth::least_scopes;
use mighty_core::{GlobalId, Maybe, Scope};
use mighty_operations::operations::{
    DOCUMENTS, billing::*, comments::*, events::*, members::*, network::*, nodes::*,
    notifications::*, polls::*, posts::*, reactions::*, rsvps::*, search::*, spaces::*,
    spaces_collections::*,
};
use mighty_schema::{
    enums::{
        EventDirection, LandingSpaceAudience, MemberSort, MembershipRole, PostStatus, PostType,
        SearchResultType,
    },
    ids::{
        CommentId, GlobalIdOf, MemberId, PaymentPlanId, PaymentSubscriptionGroupId, PostId, SpaceId,
    },
    inputs::*,
    kinds,
};
use mighty_trace as _;
use mighty_transport::{IntoRequest, Operation, OperationKind, scope_needs};
use serde_json::{Value, json};

/// The request in a readable form.
fn wire<O: Operation + IntoRequest>(operation: O) -> (String, String) {
    let request = operation.into_request().unwrap();
    let body = request.body();
    assert_eq!(body["query"], O::DOCUMENT);
    let variables = serde_json::to_string_pretty(&sorted(&body["variables"])).unwrap();
    (
        O::NAME.to_owned(),
        format!("{}\n{variables}\n\n{}", body["operationName"], O::DOCUMENT),
    )
}

/// Sorts the keys, because features of serde_json can change their order.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            let mut fields: Vec<_> = map.iter().collect();
            fields.sort_by_key(|(key, _)| *key);
            fields
                .into_iter()
                .map(|(key, value)| (key.clone(), sorted(value)))
                .collect()
        }
        Value::Array(items) => items.iter().map(sorted).collect(),
        plain => plain.clone(),
    }
}

/// Requests of the most common operations, some with optional variables.
fn all() -> Vec<(String, String)> {
    let post = || GlobalIdOf::<kinds::Post>::from_number(1);
    let event = || GlobalIdOf::<kinds::Event>::from_number(2);
    let space = || GlobalIdOf::<kinds::Space>::try_from(GlobalId::new("FlexSpace", 3)).unwrap();
    let at: jiff::Timestamp = "2026-11-02T09:00:00Z".parse().unwrap();
    vec![
        wire(CreatePollAnswer::new(
            CreatePollAnswerInput::new(GlobalIdOf::<kinds::Poll>::from_number(4)).value(7),
        )),
        wire(CreateComment::new(CreateCommentInput::new(
            "<p>Hi</p>",
            post(),
        ))),
        wire(CreateEvent::new(
            CreateEventInput::new(CreateEventInputRequired {
                ends_at: at,
                event_type: "local".into(),
                space_id: space().into(),
                starts_at: at,
                title: "Launch".into(),
            })
            .by_days(["MO", "TU"]),
        )),
        wire(CreatePost::new(
            CreatePostInput::new(space())
                .title("Hi")
                .status(PostStatus::Draft)
                .notify(false),
        )),
        wire(CreateReaction::new(CreateReactionInput::new("⛵", post()))),
        wire(CreateRsvp::new(
            CreateRsvpInput::new(event(), "yes").instance_at(at),
        )),
        wire(CreateSpace::new(CreateSpaceInput::new(
            CreateSpaceInputRequired {
                template_canonical_name: "feed_v3".into(),
                title: "Rigging".into(),
            },
        ))),
        wire(DeleteComment::new(DeleteCommentInput::new(
            CommentId::resource(5),
        ))),
        wire(DeletePost::new(DeletePostInput::new(PostId::resource(6)))),
        wire(DeleteReaction::new(DeleteReactionInput::new("⛵", post()))),
        wire(DeleteRsvp::new(DeleteRsvpInput::new(GlobalIdOf::<
            kinds::Rsvp,
        >::from_number(
            7
        )))),
        wire(GetBillingPlan::new("scale")),
        wire(GetEvent::new(event())),
        wire(GetMe::new()),
        wire(GetMember::new(MemberId::resource(8)).role(MembershipRole::Host)),
        wire(GetNetwork::new()),
        wire(GetNode::new(post())),
        wire(GetNodes::new([GlobalId::from(post()), event().into()])),
        wire(GetPoll::new("how-warm")),
        wire(GetPost::new("welcome")),
        wire(GetSpace::new(space())),
        wire(ListComments::new(post()).first(10)),
        wire(
            ListEvents::new()
                .direction(EventDirection::Past)
                .cursor("2026-11-02T09:00:00Z"),
        ),
        wire(
            ListMembers::new()
                .sort(MemberSort::ResourceId)
                .segment_ids([GlobalIdOf::<kinds::Segment>::from_number(9)]),
        ),
        wire(ListNotifications::new().unread(true)),
        wire(ListPostThreads::new("welcome").replies_first(5)),
        wire(
            ListPosts::new()
                .post_types([PostType::Event, PostType::EventPage])
                .space_id(space()),
        ),
        wire(ListReactions::new(post())),
        wire(ListRsvps::new(event()).instance_at(at)),
        wire(ListSpacePosts::new(space()).last(5).before("cursor")),
        wire(ListSpaceTemplates::new()),
        wire(ListSpaces::new()),
        wire(ListSpacesCollections::new()),
        wire(UpdateNotification::new(
            UpdateNotificationInput::new(GlobalIdOf::<kinds::Notification>::from_number(10))
                .is_read(false),
        )),
        wire(Search::new("keel").types([SearchResultType::Post])),
        wire(UpdateComment::new(UpdateCommentInput::new(
            "<p>Ho</p>",
            GlobalIdOf::<kinds::Comment>::from_number(11),
        ))),
        wire(UpdatePost::new(
            UpdatePostInput::new(post()).title("Ahoy").clear_body(),
        )),
        wire(UpdateRsvp::new(UpdateRsvpInput::new(
            GlobalIdOf::<kinds::Rsvp>::from_number(7),
            "no",
        ))),
        wire(UpdateSpace::new(
            UpdateSpaceInput::new(space()).clear_description(),
        )),
    ]
}

#[test]
fn requests_match_their_snapshots() {
    for (name, wire) in all() {
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(name.as_str(), wire);
        });
    }
}

#[test]
fn every_document_has_the_name_of_its_operation() {
    let mut names: Vec<&str> = DOCUMENTS.iter().map(|(name, _)| *name).collect();
    for (name, document) in DOCUMENTS {
        let head = document.split(['(', '{']).next().unwrap().trim();
        assert!(
            head == format!("query {name}") || head == format!("mutation {name}"),
            "{head}"
        );
    }
    let all = names.len();
    names.dedup();
    assert_eq!(names.len(), all, "no name twice");
}

#[test]
fn absent_null_and_value_are_written_differently() {
    let mut input = UpdatePostInput::new(GlobalIdOf::<kinds::Post>::from_number(1))
        .title("Ahoy")
        .clear_body();
    assert_eq!(
        serde_json::to_value(&input).unwrap(),
        serde_json::json!({"id": GlobalId::new("Post", 1), "title": "Ahoy", "body": null})
    );
    input.title = Maybe::Absent;
    assert!(serde_json::to_value(&input).unwrap().get("title").is_none());
}

#[test]
fn an_operation_has_its_kind_and_idempotence() {
    use mighty_transport::Idempotence;
    assert_eq!(CreatePost::KIND, OperationKind::Mutation);
    assert_eq!(CreatePost::IDEMPOTENCE, Idempotence::Unsafe);
    assert_eq!(CreateRsvp::IDEMPOTENCE, Idempotence::Idempotent);
    assert_eq!(ListPosts::IDEMPOTENCE, Idempotence::Safe);
}

#[test]
fn an_operation_has_the_scopes_that_the_schema_states() {
    let scopes = CreateComment::SCOPES;
    let own = scopes
        .iter()
        .find(|scope| scope.coordinate == "Mutation.createComment")
        .unwrap();
    assert_eq!(own.any_of, ["write:comments"]);
    assert!(
        scopes.iter().any(|scope| scope.coordinate == "Comment"),
        "what it reads counts too"
    );
}

#[test]
fn the_least_scopes_of_real_operations_are_found_and_what_is_not_stated_is_told() {
    let least = least_scopes([
        scope_needs::<CreatePost>(),
        scope_needs::<CreateComment>(),
        scope_needs::<ListPosts>(),
        scope_needs::<ListMembers>(),
    ]);
    // Scopes of members rather than of hosts where either will do, and one to read all of it.
    assert_eq!(
        least.member.scopes.to_string(),
        "read:network write:comments write:posts"
    );
    assert!(least.unknown.is_empty(), "{:?}", least.unknown);

    let least = least_scopes([
        scope_needs::<CreateReaction>(),
        scope_needs::<UpdateMember>(),
        scope_needs::<GetMemberByEmail>(),
    ]);
    assert_eq!(least.host.operations, ["GetMemberByEmail"]);
    assert!(least.host.scopes.iter().any(Scope::is_host_only));
    assert!(!least.member.scopes.iter().any(Scope::is_host_only));
    assert!(!CreateReaction::SCOPES.is_empty(), "of what it answers");
    assert_eq!(least.unknown, ["CreateReaction", "UpdateMember"]);
}

#[test]
fn a_field_that_is_cleared_if_it_is_absent_is_a_required_argument() {
    let audience = LandingSpaceAudience::Members;
    let sent = |space: Maybe<SpaceId>| {
        serde_json::to_value(UpdateNetworkLandingSpaceInput::new(audience.clone(), space)).unwrap()
    };
    let space = SpaceId::resource(3);
    assert_eq!(
        sent(Maybe::Value(space)),
        json!({"audience": "MEMBERS", "spaceId": "3"})
    );
    assert_eq!(sent(Maybe::Absent), json!({"audience": "MEMBERS"}));

    let plans = vec![PaymentSubscriptionGroupItemInput::new(
        PaymentPlanId::resource(4),
    )];
    let group = UpdatePaymentSubscriptionGroupInput::new(
        PaymentSubscriptionGroupId::resource(5),
        "Crew",
        plans,
    );
    assert_eq!(
        serde_json::to_value(group).unwrap(),
        json!({"bundleGroupItems": [{"bundleId": "4"}], "id": "5", "name": "Crew"})
    );
}
