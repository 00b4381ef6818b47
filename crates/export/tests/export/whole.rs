//! A whole network, compared record by record with what a naive reader finds.

use std::collections::{BTreeMap, BTreeSet};

use mighty_export::{Column, Export, Kind, Row};
use mighty_sandbox::Sandbox;
use mighty_transport::Request;
use serde_json::{Value, json};

use crate::support::{SCOPES, client, host, naive};

async fn rows(export: Export) -> (Vec<Row>, mighty_export::Report) {
    let mut rows = export.rows().expect("an export");
    let mut all = Vec::new();
    while let Some(row) = rows.next().await.expect("a row") {
        all.push(row);
    }
    (all, rows.report().clone())
}

fn text(row: &Row, column: &str) -> Option<String> {
    row.get(column).and_then(Value::as_str).map(str::to_owned)
}

/// The ids of a table's rows, each once, with their parents.
fn ids(rows: &[Row], table: &str, parent: Option<&str>) -> BTreeSet<(String, Option<String>)> {
    let mut ids = BTreeSet::new();
    for row in rows.iter().filter(|row| row.table() == table) {
        let id = text(row, "id").expect("an id");
        let parent = parent.and_then(|parent| text(row, parent));
        assert!(ids.insert((id.clone(), parent)), "{table} {id} came twice");
    }
    ids
}

#[tokio::test]
async fn everything_that_a_host_can_see_is_read_once() {
    let sandbox = Sandbox::start().await.expect("sandbox");
    let client = host(&sandbox);
    let (rows, report) = rows(Export::of(&client).all()).await;
    assert!(report.complete, "{report:#?}");
    assert_eq!((&report.gaps, &report.refused), (&Vec::new(), &Vec::new()));
    for (table, field) in [
        ("members", "members(sort: RESOURCE_ID)"),
        ("spaces", "spaces"),
        ("posts", "posts(statuses: [POSTED, SCHEDULED, DRAFT])"),
        ("badges", "badges"),
        ("tags", "tags"),
        ("custom_fields", "customFields"),
        ("courses", "courses"),
        ("plans", "paymentPlans"),
        ("subscriptions", "paymentSubscriptions"),
        ("purchases", "purchases(includeVoided: true)"),
        ("invites", "invites"),
        ("invite_requests", "inviteRequests"),
    ] {
        let expected: BTreeSet<_> = naive(&client, field, "... on Node { id }")
            .await
            .into_keys()
            .map(|id| (id, None))
            .collect();
        assert!(!expected.is_empty(), "{table}");
        assert_eq!(ids(&rows, table, None), expected, "{table}");
    }
    let posts = ids(&rows, "posts", None);
    for (table, field, column) in [
        ("comments", "comments(postId: \"PARENT\")", "post_id"),
        ("reactions", "reactions(targetId: \"PARENT\")", "post_id"),
    ] {
        let mut expected = BTreeSet::new();
        for (post, _) in &posts {
            let of_post = naive(&client, &field.replace("PARENT", post), "id").await;
            expected.extend(of_post.into_keys().map(|id| (id, Some(post.clone()))));
        }
        assert!(expected.len() > 50, "{table}");
        assert_eq!(ids(&rows, table, Some(column)), expected, "{table}");
    }
    let mut memberships = BTreeSet::new();
    for (space, _) in ids(&rows, "spaces", None) {
        let field = format!("members(spaceId: \"{space}\", sort: RESOURCE_ID)");
        let members = naive(&client, &field, "id").await;
        memberships.extend(members.into_keys().map(|member| (member, space.clone())));
    }
    let found: Vec<_> = rows
        .iter()
        .filter(|row| row.table() == "memberships")
        .map(|row| (text(row, "member_id"), text(row, "space_id")))
        .collect();
    assert_eq!(found.len(), memberships.len());
    let found: BTreeSet<_> = found
        .into_iter()
        .filter_map(|(member, space)| Some((member?, space?)))
        .collect();
    assert_eq!(found, memberships);
}

#[tokio::test]
async fn a_roster_takes_few_operations_and_has_the_values_of_the_api() {
    let sandbox = Sandbox::start().await.expect("sandbox");
    let client = host(&sandbox);
    let before = sandbox.requests().len();
    let (rows, report) = rows(Export::of(&client).members().with_email()).await;
    let operations = sandbox.requests().len() - before;
    assert_eq!(report.rows("members"), 128);
    assert!(operations <= 4, "{operations}");
    assert_eq!(report.operations, operations as u64);
    let selection = "id resourceId name email joinedAt lastActiveAt badges { id } tags { id }";
    let expected = naive(&client, "members(sort: RESOURCE_ID)", selection).await;
    let mut badges = BTreeMap::new();
    for row in rows.iter().filter(|row| row.table() == "member_badges") {
        *badges.entry(text(row, "member_id")).or_insert(0) += 1;
    }
    for row in rows.iter().filter(|row| row.table() == "members") {
        let id = text(row, "id");
        let member = &expected[id.as_deref().expect("an id")];
        for (column, field) in [("name", "name"), ("email", "email")] {
            assert_eq!(row.get(column), Some(&member[field]), "{column}");
        }
        let number = row.get("resource_id").map(ToString::to_string);
        assert_eq!(number.as_deref(), member["resourceId"].as_str());
        for (column, field) in [
            ("joined_at", "joinedAt"),
            ("last_active_at", "lastActiveAt"),
        ] {
            let time = |value: Option<&Value>| -> jiff::Timestamp {
                let text = value.and_then(Value::as_str).expect("a time");
                text.parse().expect("a time")
            };
            assert_eq!(
                time(row.get(column)),
                time(Some(&member[field])),
                "{column}"
            );
        }
        let count = member["badges"].as_array().map_or(0, Vec::len);
        assert_eq!(badges.get(&id).copied().unwrap_or(0), count);
    }
}

#[tokio::test]
async fn a_low_ceiling_takes_more_operations_and_brings_the_same_rows() {
    let sandbox = Sandbox::start().await.expect("sandbox");
    let (all, report) = rows(Export::of(&host(&sandbox)).all()).await;
    let low = mighty_transport::Client::builder()
        .endpoint(sandbox.graphql_url())
        .user_agent(mighty_core::UserAgent::new("tests/1.0").expect("agent"))
        .credential(mighty_auth::Credential::fixed(crate::support::token(
            &sandbox,
        )))
        .cost_ceiling(60)
        .build()
        .expect("client");
    let (fewer, low_report) = rows(Export::of(&low).all()).await;
    assert!(low_report.operations > 5 * report.operations);
    let keys =
        |rows: &[Row]| -> BTreeSet<_> { rows.iter().map(|row| (row.table(), row.key())).collect() };
    assert_eq!(keys(&all), keys(&fewer));
    assert_eq!(all.len(), keys(&all).len());
    assert_eq!(fewer.len(), keys(&fewer).len());
}

#[tokio::test]
async fn what_the_token_may_not_read_is_reported_and_the_rest_is_read() {
    let sandbox = Sandbox::start().await.expect("sandbox");
    let scopes = SCOPES.iter().filter(|scope| !scope.contains("host:"));
    let token = sandbox.tokens_for(sandbox.host(), scopes).access_token;
    let client = client(&sandbox.graphql_url(), &token);
    let (rows, report) = rows(Export::of(&client).all()).await;
    assert_eq!(ids(&rows, "members", None).len(), 128);
    let refused: BTreeSet<_> = report
        .refused
        .iter()
        .map(|field| (field.source.as_str(), field.path.as_str()))
        .collect();
    assert!(
        refused.contains(&("members", "lastActiveAt")),
        "{report:#?}"
    );
    assert!(refused.contains(&("spaces", "memberCount")), "{report:#?}");
    for row in rows.iter().filter(|row| row.table() == "members") {
        assert_eq!(row.get("last_active_at"), Some(&Value::Null));
    }
}

#[tokio::test]
async fn columns_can_be_left_out_and_added() {
    let sandbox = Sandbox::start().await.expect("sandbox");
    let client = host(&sandbox);
    let (rows, _) = rows(
        Export::of(&client)
            .members()
            .without_personal_data()
            .without_column("members", "follower_count")
            .column(
                "members",
                Column::new("visit", "lastActiveAt").kind(Kind::Time),
            ),
    )
    .await;
    let row = rows
        .iter()
        .find(|row| row.table() == "members")
        .expect("a member");
    let raw = row.raw().as_object().expect("an object");
    for field in ["name", "email", "firstName", "followerCount", "shortBio"] {
        assert!(!raw.contains_key(field), "{field} was asked for");
    }
    assert!(row.get("name").is_none());
    assert_eq!(row.get("visit"), row.get("last_active_at"));
}

#[tokio::test]
async fn unusable_settings_are_refused_before_anything_is_sent() {
    let sandbox = Sandbox::start().await.expect("sandbox");
    let client = host(&sandbox);
    let export = || Export::of(&client);
    for (export, said) in [
        (export(), "no tables are chosen"),
        (
            export().members().without_column("members", "shoe_size"),
            "no column members.shoe_size",
        ),
        (
            export().members().without_column("members", "id"),
            "identifies the records",
        ),
        (
            export().members().column("people", Column::new("a", "b")),
            "no table people",
        ),
        (
            export()
                .members()
                .column("members", Column::new("name", "b")),
            "has a column name",
        ),
        (
            export()
                .members()
                .column("members", Column::new("a", "b } } x { c")),
            "not a path of field names",
        ),
    ] {
        let error = export.rows().expect_err(said);
        assert_eq!(error.kind(), mighty_export::ErrorKind::Config);
        assert!(error.to_string().contains(said), "{error}");
    }
    assert!(sandbox.requests().is_empty());
}

#[tokio::test]
async fn a_plan_takes_one_operation_and_says_what_will_be_read_and_what_not() {
    let sandbox = Sandbox::start().await.expect("sandbox");
    let plan = Export::of(&host(&sandbox))
        .all()
        .plan()
        .await
        .expect("a plan");
    assert_eq!(sandbox.requests().len(), 1);
    let rows = |name: &str| {
        let table = plan.tables.iter().find(|table| table.name == name);
        let table = table.expect(name);
        (table.rows, table.is_lower_bound)
    };
    assert_eq!(rows("members"), (Some(128), false));
    assert_eq!(rows("spaces"), (Some(8), false));
    assert_eq!(rows("posts"), (Some(50), true));
    assert!(rows("comments").0 > Some(50));
    // The counts of the spaces are known, so the memberships are, too.
    let (_, report) = self::rows(Export::of(&host(&sandbox)).memberships()).await;
    assert_eq!(
        rows("memberships"),
        (Some(report.rows("memberships")), false)
    );
    assert!(plan.is_lower_bound && plan.operations >= 1);
    assert_eq!(plan.usage.operations, 1);
    assert_eq!(plan.left_of(1), None);

    let token = sandbox
        .tokens_for(sandbox.member(), ["read:network"])
        .access_token;
    let member = client(&sandbox.graphql_url(), &token);
    let plan = Export::of(&member)
        .members()
        .reports()
        .plan()
        .await
        .expect("a plan");
    let why = |name: &str| {
        let left_out = plan.left_out.iter().find(|left_out| left_out.table == name);
        left_out
            .map(|left_out| left_out.why.clone())
            .unwrap_or_default()
    };
    assert!(why("members").contains("Network.members"), "{plan:#?}");
    assert!(why("reports").contains("Network.abuseReports"), "{plan:#?}");
}

#[tokio::test]
async fn private_conversations_are_only_read_if_you_ask_for_them() {
    let sandbox = Sandbox::start().await.expect("sandbox");
    let client = host(&sandbox);
    let document = "{ me { directMessages(first: 50, includeThreads: true) { \
                    pageInfo { hasNextPage } nodes { id participants { id } \
                    messages(first: 25) { pageInfo { hasNextPage } nodes { id textText } } } } } }";
    let request = Request::<Value>::new("", document, json!({}));
    let answer = client.send(request).await.expect("an answer");
    let list = &answer["me"]["directMessages"];
    assert_eq!(list["pageInfo"]["hasNextPage"], json!(false));
    let conversations = list["nodes"].as_array().expect("conversations");
    let mut expected = BTreeMap::new();
    for conversation in conversations {
        let messages = &conversation["messages"];
        assert_eq!(messages["pageInfo"]["hasNextPage"], json!(false));
        for message in messages["nodes"].as_array().expect("messages") {
            let id = message["id"].as_str().expect("an id").to_owned();
            expected.insert(
                id,
                (conversation["id"].clone(), message["textText"].clone()),
            );
        }
    }
    assert!(!expected.is_empty());
    let participants = conversations
        .iter()
        .map(|one| one["participants"].as_array().expect("participants").len());

    let mut rows = Export::of(&client).direct_messages().rows().expect("rows");
    let mut found = BTreeMap::new();
    let mut members = 0;
    while let Some(row) = rows.next().await.expect("a row") {
        let get = |name: &str| row.get(name).expect("a column").clone();
        match row.table() {
            "direct_messages" => {
                let id = get("id").as_str().expect("an id").to_owned();
                found.insert(id, (get("conversation_id"), get("text")));
            }
            "conversation_members" => members += 1,
            _ => {}
        }
    }
    let report = rows.report();
    assert!(report.complete, "{report:#?}");
    assert_eq!(found, expected);
    assert_eq!(members, participants.sum::<usize>());
    assert_eq!(report.rows("conversations"), conversations.len() as u64);

    let shapes = Export::of(&client).all().shapes().expect("tables");
    let is_private = |shape: &mighty_export::Shape| shape.name() == "direct_messages";
    assert!(!shapes.iter().any(is_private));
}

#[tokio::test]
async fn the_next_times_of_a_recurring_event_are_in_a_table() {
    let sandbox = Sandbox::start().await.expect("sandbox");
    let mut rows = Export::of(&host(&sandbox)).posts().rows().expect("rows");
    let mut found = 0;
    while let Some(row) = rows.next().await.expect("a row") {
        if row.table() == "event_occurrences" {
            let time = row
                .get("starts_at")
                .and_then(Value::as_str)
                .expect("a time");
            assert!(time.parse::<jiff::Timestamp>().is_ok(), "{time}");
            found += 1;
        }
    }
    assert!(found > 0);
    assert_eq!(rows.report().rows("event_occurrences"), found);
}
