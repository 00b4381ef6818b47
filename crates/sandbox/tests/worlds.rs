//! Worlds that a test builds, reads from a file, or takes from another sandbox.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what went wrong by panicking, in its helpers too"
)]

mod support;

use mighty_sandbox::{App, Person, Role, Sandbox, ScriptedUser, World};
use mighty_trace as _;
use serde_json::{Value, json};
use support::{client, sandbox};

const SCOPES: [&str; 4] = [
    "read:network",
    "read:posts",
    "host:read:network_members",
    "host:write:network_members",
];

async fn data(sandbox: &Sandbox, person: &Person, query: &str) -> Value {
    let token = sandbox.tokens_for(person, SCOPES).access_token;
    let request = client().post(sandbox.graphql_url()).bearer_auth(token);
    let answer = request
        .json(&json!({ "query": query }))
        .send()
        .await
        .unwrap();
    let mut answer: Value = answer.json().await.unwrap();
    assert!(answer.get("errors").is_none(), "{answer:#}");
    answer["data"].take()
}

fn sail_club() -> World {
    World::empty()
        .network("Sail Club", "sail")
        .features(["chat"])
        .member("ada")
        .host()
        .member("Ben Okoro")
        .email("ben@sail.example")
        .password("halyard")
        .member("Cleo Marsh")
        .moderator()
        .space("Sail Loft")
        .post("First launch", "She floats.\n\nBarely & <b>slowly</b>.")
        .by("ben")
        .comment("ada", "At last!")
        .space("Slipway")
        .event("Regatta", "2026-11-08T10:00:00Z")
        .tag("Skipper", ["ada", "Ben Okoro"])
        .badge("Mentor", ["cleo"])
}

const ALL: &str = "{ network { title subdomain: url spaces { nodes { title } }
    members(sort: RESOURCE_ID) { nodes { name } }
    posts { nodes { ... on Post { title bodyText creator { name } space { title }
        comments { nodes { bodyText author { name } } } } ... on Event { event: title startsAt } } }
    tags { nodes { title members { name } } } badges { nodes { title members { name } } } } }";

/// What [`ALL`] reads from [`sail_club`].
fn expected() -> Value {
    json!({ "network": {
        "title": "Sail Club",
        "subdomain": "https://sail.mn.co",
        "spaces": { "nodes": [{ "title": "Sail Loft" }, { "title": "Slipway" }] },
        "members": { "nodes": [{ "name": "ada" }, { "name": "Ben Okoro" }, { "name": "Cleo Marsh" }] },
        "posts": { "nodes": [{
            "title": "First launch",
            "bodyText": "She floats.\n\nBarely & <b>slowly</b>.",
            "creator": { "name": "Ben Okoro" },
            "space": { "title": "Sail Loft" },
            "comments": { "nodes": [{ "bodyText": "At last!", "author": { "name": "ada" } }] },
        }, { "event": "Regatta", "startsAt": "2026-11-08T10:00:00Z" }] },
        "tags": { "nodes": [{ "title": "Skipper", "members": [{ "name": "ada" }, { "name": "Ben Okoro" }] }] },
        "badges": { "nodes": [{ "title": "Mentor", "members": [{ "name": "Cleo Marsh" }] }] },
    } })
}

#[tokio::test]
async fn a_world_that_a_test_builds_has_what_it_was_given_and_no_more() {
    let sandbox = Sandbox::builder().world(sail_club()).start().await.unwrap();
    assert_eq!(sandbox.subdomain(), "sail");
    assert_eq!(data(&sandbox, sandbox.host(), ALL).await, expected());
    assert_eq!(sandbox.host().email(), "ada@sail.example");
    assert_eq!(sandbox.moderator().name(), "Cleo Marsh");
    assert_eq!(sandbox.member().name(), "Ben Okoro");

    let app = sandbox.register(
        App::public("Log")
            .redirect_uri("http://127.0.0.1:4000/callback")
            .scopes(["read:network"]),
    );
    let url = format!(
        "{}/oauth/authorize?response_type=code&client_id={}&redirect_uri=http://127.0.0.1:4000/callback\
         &scope=read:network&state=12345678&code_challenge_method=S256\
         &code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
        sandbox.oauth_url(),
        app.client_id
    );
    let ben = ScriptedUser::new(sandbox.member());
    assert!(
        ben.authorize_without_visiting(&url)
            .await
            .unwrap()
            .param("code")
            .is_some()
    );
    let wrong = ScriptedUser::new(sandbox.member()).with_password("driftwood");
    assert!(wrong.authorize_without_visiting(&url).await.is_err());
}

#[tokio::test]
async fn an_empty_world_has_a_host_and_a_home() {
    let sandbox = Sandbox::builder()
        .world(World::empty())
        .start()
        .await
        .unwrap();
    assert_eq!(sandbox.people().len(), 1);
    assert_eq!(sandbox.member(), sandbox.host());
    let query = "{ network { homeSpace { title } members { nodes { name } } posts { nodes { __typename } } } }";
    let network = &data(&sandbox, sandbox.host(), query).await["network"];
    assert_eq!(network["homeSpace"]["title"], "Home");
    assert_eq!(network["members"]["nodes"], json!([{ "name": "host" }]));
    assert_eq!(network["posts"]["nodes"], json!([]));
}

#[tokio::test]
async fn a_world_from_toml_or_json_is_the_same() {
    let toml = r#"
        [network]
        title = "Sail Club"
        subdomain = "sail"
        features = ["chat"]
        [[members]]
        name = "ada"
        role = "host"
        [[members]]
        name = "Ben Okoro"
        email = "ben@sail.example"
        password = "halyard"
        [[members]]
        name = "Cleo Marsh"
        role = "moderator"
        [[spaces]]
        title = "Sail Loft"
        [[spaces]]
        title = "Slipway"
        members = ["ada"]
        [[posts]]
        title = "First launch"
        body = "She floats.\n\nBarely & <b>slowly</b>."
        space = "Sail Loft"
        author = "ben"
        comments = [{ author = "ada", text = "At last!" }]
        [[events]]
        title = "Regatta"
        starts = "2026-11-08T10:00:00Z"
        space = "Slipway"
        [[tags]]
        title = "Skipper"
        members = ["ada", "ben"]
        [[badges]]
        title = "Mentor"
        members = ["cleo marsh"]
    "#;
    let json = json!({
        "network": { "title": "Sail Club", "subdomain": "sail" },
        "members": [{ "name": "ada", "role": "host" }, { "name": "Ben Okoro" }, { "name": "Cleo Marsh" }],
        "spaces": [{ "title": "Sail Loft" }, { "title": "Slipway" }],
        "posts": [{ "title": "First launch", "body": "She floats.\n\nBarely & <b>slowly</b>.",
            "author": "ben", "comments": [{ "author": "ada", "text": "At last!" }] }],
        "events": [{ "title": "Regatta", "starts": "2026-11-08T10:00:00Z" }],
        "tags": [{ "title": "Skipper", "members": ["ada", "ben"] }],
        "badges": [{ "title": "Mentor", "members": ["cleo"] }],
    });
    for text in [toml.to_owned(), json.to_string()] {
        let world = World::parse(&text).unwrap();
        let sandbox = Sandbox::builder().world(world).start().await.unwrap();
        assert_eq!(
            data(&sandbox, sandbox.host(), ALL).await,
            expected(),
            "{text}"
        );
    }
}

#[tokio::test]
async fn a_mistake_in_a_world_is_named() {
    for (text, part) in [
        ("[[membres]]\nname = \"ada\"", "membres"),
        ("[[members]]\nname = \"ada\"\nrole = \"boss\"", "boss"),
        (
            "[[posts]]\ntitle = \"x\"\nbody = \"\"\nauthor = \"zoe\"",
            "zoe",
        ),
        (
            "[[posts]]\ntitle = \"x\"\nbody = \"\"\nspace = \"Attic\"",
            "Attic",
        ),
        (
            "[[members]]\nname = \"ada\"\n[[members]]\nname = \"Ada\"",
            "ada@test.example",
        ),
        ("[[events]]\ntitle = \"x\"\nstarts = \"soon\"", "x: "),
        ("[network]\ntitle = \"x\"\nid = 100007", "100007"),
        ("{\"members\": 1}", "expected a sequence"),
    ] {
        let said = match World::parse(text) {
            Err(error) => error.to_string(),
            Ok(world) => match Sandbox::builder().world(world).start().await {
                Err(error) => std::error::Error::source(&error).unwrap().to_string(),
                Ok(_) => panic!("{text} is accepted"),
            },
        };
        assert!(said.contains(part), "{text}: {said}");
    }
}

#[tokio::test]
async fn a_person_whom_a_mutation_made_signs_in_and_has_tokens() {
    let sandbox = sandbox().await;
    let make = "mutation { createMember(input: { email: \"zoe@harbor.example\", firstName: \"Zoe\",
        lastName: \"Lund\" }) { errors member { id } } }";
    let made = data(&sandbox, sandbox.host(), make).await;
    assert_eq!(made["createMember"]["errors"], json!([]));
    let zoe = sandbox.person("zoe@harbor.example").unwrap();
    assert_eq!((zoe.name(), zoe.role()), ("Zoe Lund", Role::Contributor));
    let me = data(&sandbox, &zoe, "{ me { id name } }").await;
    assert_eq!(
        me["me"],
        made["createMember"]["member"]
            .as_object()
            .map_or(Value::Null, |member| {
                json!({ "id": member["id"], "name": "Zoe Lund" })
            })
    );
}

#[tokio::test]
async fn a_sandbox_goes_back_to_a_snapshot_and_another_begins_with_it() {
    let sandbox = Sandbox::builder().world(sail_club()).start().await.unwrap();
    let before = sandbox.snapshot().unwrap();
    let token = sandbox.tokens_for(sandbox.host(), SCOPES).access_token;
    let make = "mutation { createTag(input: { title: \"Crew\" }) { errors } }";
    data(&sandbox, sandbox.host(), make).await;
    let after = sandbox.snapshot().unwrap();
    assert_ne!(data(&sandbox, sandbox.host(), ALL).await, expected());

    sandbox.restore(&before).unwrap();
    assert_eq!(data(&sandbox, sandbox.host(), ALL).await, expected());
    assert_eq!(support::graphql(&sandbox, &token).await.status(), 200);

    let world = World::parse(&after).unwrap();
    let other = Sandbox::builder().world(world).start().await.unwrap();
    let tags = "{ network { tags { nodes { title } } } }";
    let tags = data(&other, other.host(), tags).await;
    assert_eq!(
        tags["network"]["tags"]["nodes"].as_array().unwrap().len(),
        2
    );

    for wrong in ["", "[1]", &before[..before.len() / 2]] {
        let _ = sandbox.restore(wrong).unwrap_err();
    }
    assert_eq!(data(&sandbox, sandbox.host(), ALL).await, expected());
}

#[tokio::test]
async fn a_snapshot_goes_through_the_control_endpoint() {
    let sandbox = Sandbox::builder().world(sail_club()).start().await.unwrap();
    let url = format!("{}/_sandbox/world", sandbox.oauth_url());
    let before = client()
        .get(&url)
        .send()
        .await
        .unwrap()
        .text()
        .await
        .unwrap();
    let make = "mutation { createTag(input: { title: \"Crew\" }) { errors } }";
    data(&sandbox, sandbox.host(), make).await;
    let put = |text: String| client().put(&url).body(text).send();
    assert_eq!(put("nothing".to_owned()).await.unwrap().status(), 400);
    assert_eq!(put(before).await.unwrap().status(), 204);
    assert_eq!(data(&sandbox, sandbox.host(), ALL).await, expected());
}

#[tokio::test]
async fn a_crowd_can_be_added_to_a_built_world() {
    let crowd = mighty_sandbox::Crowd::default().members(30).posts(10);
    let builder = Sandbox::builder().world(sail_club()).crowd(crowd);
    let sandbox = builder.start().await.unwrap();
    assert_eq!(sandbox.people().len(), 33);
}
