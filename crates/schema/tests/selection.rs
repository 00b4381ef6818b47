//! The Rust types of the schema in custom selections.

#![expect(clippy::expect_used, reason = "helpers of tests may panic")]

use mighty_core::{GlobalId, Id, Maybe, ResourceId, SecretText};
use mighty_schema::{
    enums::{AutomationRuleTrigger, MemberSort, PostStatus, UploadSessionStatus},
    ids::GlobalIdOf,
    inputs::CreatePostInput,
    kinds::Space,
    scalars::BigInt,
    selection::{
        cynic::{self, MutationBuilder as _, QueryBuilder as _},
        schema,
    },
};
use serde_json::{Map, Value, json};

fn read<T: serde::de::DeserializeOwned>(json: Value) -> T {
    serde_json::from_value(json).expect("valid by the schema")
}

#[derive(Debug, PartialEq, cynic::QueryFragment)]
#[cynic(graphql_type = "AutomationRule")]
struct Rule {
    id: GlobalId,
    resource_id: ResourceId,
    trigger: AutomationRuleTrigger,
    trigger_parameters: Map<String, Value>,
}

#[derive(Debug, PartialEq, cynic::QueryFragment)]
#[cynic(graphql_type = "UploadSession")]
struct Upload {
    session_token: SecretText,
    status: UploadSessionStatus,
    total_size_bytes: i64,
    predicted_completion_at: Option<jiff::Timestamp>,
}

#[derive(Debug, PartialEq, cynic::QueryFragment)]
#[cynic(graphql_type = "McpUsageSummary")]
struct Usage {
    reset_date: jiff::civil::Date,
}

#[derive(Debug, PartialEq, cynic::QueryFragment)]
#[cynic(graphql_type = "BillingFeature")]
struct Feature {
    value: Option<BigInt>,
}

#[test]
fn every_scalar_and_enum_is_read_into_its_rust_type() {
    let rule: Rule = read(json!({
        "id": GlobalId::new("AutomationRule", 7),
        "resourceId": "7",
        "trigger": "NEWER_THAN_THIS_CRATE",
        "triggerParameters": { "days": 3 },
    }));
    assert_eq!(rule.id, GlobalId::new("AutomationRule", 7));
    assert_eq!(rule.resource_id, ResourceId::from(7));
    assert_eq!(rule.trigger.as_str(), "NEWER_THAN_THIS_CRATE");
    assert_eq!(rule.trigger_parameters["days"], 3);

    let upload: Upload = read(json!({
        "sessionToken": "s3cret",
        "status": UploadSessionStatus::KNOWN[0],
        "totalSizeBytes": 5_000_000_000_i64,
        "predictedCompletionAt": "2026-01-02T03:04:05Z",
    }));
    assert_eq!(upload.total_size_bytes, 5_000_000_000);
    assert!(upload.predicted_completion_at.is_some());
    assert!(!format!("{upload:?}").contains("s3cret"));

    let usage: Usage = read(json!({ "resetDate": "2026-02-01" }));
    assert_eq!(usage.reset_date, jiff::civil::date(2026, 2, 1));
    let feature: Feature = read(json!({ "value": "9007199254740993" }));
    assert_eq!(feature.value, Some(BigInt(9_007_199_254_740_993)));
}

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "Query")]
struct Sorted {
    network: SortedNetwork,
}

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "Network")]
struct SortedNetwork {
    #[arguments(first: 1, sort = MemberSort::DateJoined)]
    members: Members,
}

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "MemberConnection")]
struct Members {
    total_count: i32,
}

#[test]
fn an_enum_value_in_a_document_has_no_quotes() {
    let operation = Sorted::build(());
    assert!(
        operation
            .query
            .contains("members(first: 1, sort: DATE_JOINED)"),
        "{}",
        operation.query
    );
    let answer: Sorted = read(json!({ "network": { "members": { "totalCount": 3 } } }));
    assert_eq!(answer.network.members.total_count, 3);
}

#[derive(cynic::InputObject)]
#[cynic(graphql_type = "CreatePostInput")]
struct OwnPost {
    space_id: Id,
    title: Maybe<String>,
    body: Maybe<String>,
    asset_ids: Maybe<Vec<GlobalId>>,
    status: Maybe<PostStatus>,
}

#[derive(cynic::QueryVariables)]
struct Writing {
    ready_made: CreatePostInput,
    own: OwnPost,
}

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "Mutation", variables = "Writing")]
struct Write {
    #[cynic(alias, rename = "createPost")]
    #[arguments(input: $ready_made)]
    first: Option<Written>,
    #[cynic(alias, rename = "createPost")]
    #[arguments(input: $own)]
    second: Option<Written>,
}

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "CreatePostPayload")]
struct Written {
    errors: Vec<String>,
}

#[test]
fn generated_and_custom_inputs_keep_their_three_states() {
    let mut ready_made =
        CreatePostInput::new(GlobalIdOf::<Space>::from_number(1)).status(PostStatus::Draft);
    ready_made.title = Maybe::Null;
    let own = OwnPost {
        space_id: 1.into(),
        title: Maybe::Null,
        body: Maybe::Absent,
        asset_ids: Maybe::Value(Vec::new()),
        status: PostStatus::Draft.into(),
    };
    let operation = Write::build(Writing { ready_made, own });
    assert!(
        operation
            .query
            .contains("mutation Write($readyMade: CreatePostInput!, $own: CreatePostInput!)")
    );
    assert_eq!(
        serde_json::to_value(&operation.variables).expect("json"),
        json!({
            "readyMade": {
                "spaceId": GlobalId::new("Space", 1),
                "status": "DRAFT",
                "title": null,
            },
            "own": { "spaceId": "1", "title": null, "assetIds": [], "status": "DRAFT" },
        })
    );
    let answer: Write = read(json!({ "first": { "errors": [] }, "second": { "errors": ["No"] } }));
    assert!(
        answer
            .first
            .is_some_and(|written| written.errors.is_empty())
    );
    assert_eq!(answer.second.expect("a payload").errors, ["No"]);
}
