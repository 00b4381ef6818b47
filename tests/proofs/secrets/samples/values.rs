//! A sample of each public type that does not occur in a session or among the errors.

use std::{
    collections::HashMap,
    convert::Infallible,
    fmt::Debug,
    future::{Ready, ready},
    sync::{Arc, Mutex, PoisonError},
    task::{Context, Poll},
};

use bytes::Bytes;
use mighty_auth::{
    Application, AuthClient, Credential, MemoryStore, RedisStore, ScopeNeeds, SealingKey, StoreKey,
    TokenStore, least_scopes, loopback::LoopbackListener,
};
use mighty_core::{
    ConfigError, Endpoints, GlobalId, Id, Maybe, Network, ResourceId, Scope, Scopes, SecretText,
    UserAgent,
};
use mighty_networks::{
    InstanceIndex, Mighty, cynic,
    domain::{ImageStyle, Networks, NewImage, Nodes, Search},
    enums::PostStatus,
    ids::{GlobalIdOf, MemberId, PostId, PostRef, ResourceIdOf, WebhookCallbackId},
    inputs::{CreateWebhookCallbackInput, UpdateMemberInput, UpdateWebhookCallbackInput},
    kinds::Post,
    models::NodeItem,
    operations::{
        members::{GetMe, ListMembers},
        spaces::ListSpaces,
    },
    pages::{BudgetSpent, Page, PageInfo, Pager},
    scalars::BigInt,
    schema,
    selection::{
        FeedPageInfo, MemberPageInfo, NotificationPageInfo, PrivateConversationPageInfo,
        PublicConversationPageInfo, SearchPageInfo, Select as _,
    },
};
use mighty_runtime::{Limits, ReqwestClient, TokioTime, TowerClient, json};
use mighty_transport::{
    CallOptions, Client, Limiter as _, LocalLimiter, Operation, RedisLimiter, Request, RestRequest,
    RetryPolicy,
    unreadable::{Place, Unfit, read_rest, read_rest_by},
};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::{
    Result,
    hostile::{Act, Hostile},
    printed::Printed,
};

/// The secrets that are made here.
const SEALING_KEY: [u8; 32] = *b"a-sealing-key-of-thirty-two-byte";
const PASSWORD: &str = "the-password+of~redis-or-of-a-proxy";
const TOKEN: &str = "a~token-that-comes-from-elsewhere";
const SECRET: &str = "the~client-secret-of-an-application";

/// Prints them, and returns the secrets in them.
pub(crate) async fn print(printed: &mut Printed) -> Result<Vec<String>> {
    core(printed)?;
    runtime(printed)?;
    auth(printed).await?;
    transport(printed).await?;
    answers(printed)?;
    unreadable_records(printed).await?;
    of_the_schema(printed)?;
    images(printed)?;
    let mut secrets = vec![String::from_utf8(SEALING_KEY.to_vec())?];
    secrets.extend([PASSWORD, TOKEN, SECRET].map(str::to_owned));
    Ok(secrets)
}

fn core(printed: &mut Printed) -> Result<()> {
    printed.value(&SecretText::from(TOKEN));
    printed.value(&Maybe::Value(SecretText::from(TOKEN)));
    printed.shown(&GlobalId::new("Post", 7));
    printed.shown(&ResourceId::from(7));
    printed.shown(&Id::from(7));
    printed.shown(&GlobalIdOf::<Post>::from_number(7));
    printed.shown(&ResourceIdOf::<Post>::from(7));
    printed.shown(&PostId::resource(7));
    printed.shown(&PostRef::from("welcome-aboard"));
    if let Err(error) = GlobalId::parse("no id") {
        printed.error(&error);
    }
    printed.shown(&Scope::READ_POSTS);
    printed.shown(&Scopes::from([Scope::READ_POSTS]));
    printed.shown(&Network::parse("harbor.mn.co")?);
    printed.value(&Endpoints::for_network(&Network::Id(7)));
    printed.shown(&UserAgent::new("proofs/1.0")?);
    printed.error(&ConfigError::new("setting", "problem", "remedy"));
    printed.shown(&mighty_networks::output::Missing::at("network.post"));
    printed.value(&mighty_schema::pages::page_limits("Network", "members"));
    if let Some(id) = mighty_schema::ids::id_use("CreatePostInput.spaceId") {
        printed.value(id);
    }
    Ok(())
}

fn runtime(printed: &mut Printed) -> Result<()> {
    printed.value(&Limits::DEFAULT);
    printed.value(&TokioTime);
    printed.value(&ReqwestClient::new()?);
    // Another test may have installed the same provider before.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let proxy = reqwest::Proxy::all(format!("http://somebody:{PASSWORD}@127.0.0.1:9/"))?;
    let proxied = reqwest::Client::builder().proxy(proxy).build()?;
    printed.value(&ReqwestClient::from_client(proxied));
    printed.value(&TowerClient::new(Layers(TOKEN)));
    json_reader(printed)
}

/// What reading JSON from the network gives.
fn json_reader(printed: &mut Printed) -> Result<()> {
    let body = format!(r#"{{"token":"{TOKEN}","at":["\ud83d"]}}"#);
    printed.value(&json::clean(body.as_bytes()));
    printed.value(&json::read::<Map<String, Value>>(br#"{"at":[1]}"#)?);
    let error = json::read::<HashMap<String, u8>>(body.as_bytes())
        .err()
        .ok_or("a text in the place of a number")?;
    for segment in error.segments() {
        printed.value(&segment);
    }
    printed.error(&error);
    Ok(())
}

/// A service with a secret of its own.
#[derive(Debug, Clone)]
struct Layers(#[expect(dead_code, reason = "for Debug alone")] &'static str);

impl tower_service::Service<http::Request<Bytes>> for Layers {
    type Response = http::Response<reqwest::Body>;
    type Error = Infallible;
    type Future = Ready<Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: http::Request<Bytes>) -> Self::Future {
        ready(Ok(http::Response::default()))
    }
}

async fn auth(printed: &mut Printed) -> Result<()> {
    let key = StoreKey::new("https://harbor.mn.co", "id", "default");
    let memory = MemoryStore::new();
    let lock = memory.lock(&key).await?;
    let tokens = mighty_auth::Tokens::new(TOKEN).with_refresh_token(SECRET);
    memory.save(&key, &tokens, &lock).await?;
    printed.shown(&key);
    printed.value(&lock);
    printed.value(&memory);
    printed.value(&tokens);
    printed.value(&SealingKey::from_bytes(SEALING_KEY));
    printed.outcome(SealingKey::from_base64(PASSWORD));
    let redis = RedisStore::open(&format!("redis://somebody:{PASSWORD}@127.0.0.1:9/"))?;
    printed.value(&redis.sealed(SealingKey::from_bytes(SEALING_KEY)));
    printed.value(&Credential::fixed(TOKEN));
    printed.value(&LoopbackListener::bind("http://127.0.0.1:0/callback").await?);
    let needs = ScopeNeeds::of("FindPosts").any_of(&["read:posts"]);
    printed.value(&needs);
    let least = least_scopes([needs]);
    printed.value(&least.member);
    printed.value(&least);
    let application = Application::confidential("id", SECRET, "https://example.org/callback")?;
    let endpoints = Endpoints::for_network(&Network::parse("harbor")?);
    let settings = AuthClient::builder(application, endpoints, UserAgent::new("proofs/1.0")?);
    printed.value(&settings.store(Arc::new(memory)));
    Ok(())
}

async fn transport(printed: &mut Printed) -> Result<()> {
    printed.value(&RetryPolicy::default());
    printed.value(&LocalLimiter::per_minute(7));
    printed.value(&LocalLimiter::unlimited().usage().await);
    printed.outcome(RedisLimiter::new(
        &format!("redis://:{PASSWORD}@[::/"),
        "harbor",
        7,
    ));
    let redis = RedisLimiter::new(&format!("redis://:{PASSWORD}@127.0.0.1:9/"), "harbor", 7)?;
    printed.value(&redis);

    // Data that comes with errors, and data without.
    let attempts = Arc::new(Mutex::new(Printed::default()));
    let hook = Arc::clone(&attempts);
    let both = r#"{"data":{"me":1},"errors":[{"message":"no","path":["me",0],
        "locations":[{"line":1,"column":2}],"extensions":{"code":"FORBIDDEN"}}]}"#;
    for body in [both, r#"{"data":{"me":1}}"#] {
        let hook = Arc::clone(&hook);
        let settings = Client::builder()
            .endpoint("http://127.0.0.1:9/graphql")
            .user_agent(UserAgent::new("proofs/1.0")?)
            .credential(Credential::fixed(TOKEN))
            .limiter(Arc::new(RedisLimiter::new(
                &format!("redis://:{PASSWORD}@127.0.0.1:9/"),
                "harbor",
                6000,
            )?))
            .http_client(Arc::new(Hostile::new(Act::Say(
                200,
                "application/json",
                body,
            ))))
            .on_attempt(move |attempt| {
                hook.lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .attempt(attempt);
            });
        printed.value(&settings);
        let client = settings.build()?;
        printed.value(&client);
        printed.value(&client.counters());
        let find = Request::<Value>::new("Find", "query Find { me }", json!({}));
        if let Ok(response) = client.send_with(&find, CallOptions::default()).await {
            printed.value(&response);
        }
        let partial = client.send_partial(&find).await?;
        printed.value(&partial);
        for error in &partial.errors {
            printed.shown(error);
            error.path.iter().for_each(|segment| printed.shown(segment));
            error
                .locations
                .iter()
                .for_each(|location| printed.value(location));
            error.code.iter().for_each(|code| printed.shown(code));
        }
        of_client(&client, printed)?;
    }
    printed.extend(&attempts.lock().unwrap_or_else(PoisonError::into_inner));
    Ok(())
}

/// Records of a page that a pager goes past.
async fn unreadable_records(printed: &mut Printed) -> Result<()> {
    const PAGE: &str = r#"{"data":{"network":{"id":"1","spaces":{
        "nodes":[{"id":"Z2lkOi8vbWlnaHR5L1NwYWNlLzc","token":"{SENT}"}],
        "pageInfo":{"hasNextPage":false,"hasPreviousPage":false,
            "startCursor":null,"endCursor":null}}}}}"#;
    let client = Client::builder()
        .endpoint("http://127.0.0.1:9/graphql")
        .user_agent(UserAgent::new("proofs/1.0")?)
        .credential(Credential::fixed(TOKEN))
        .http_client(Arc::new(Hostile::new(Act::Say(
            200,
            "application/json",
            PAGE,
        ))))
        .build()?;
    let mut pager = Pager::forward(&client, ListSpaces::new())?.skip_unreadable();
    pager.next_page().await?;
    printed.value(pager.unreadable().first().ok_or("an unreadable record")?);
    let error = client
        .send(ListSpaces::new())
        .await
        .err()
        .ok_or("an error")?;
    let rest = read_rest::<<ListSpaces as Operation>::Data>(&error, Place::Removed);
    printed.value(&rest.ok_or("the rest of the list")?.unreadable);
    let rest = read_rest_by(&error, Place::Removed, |_| Ok(()));
    printed.value(&rest.ok_or("the rest of the list")?);
    printed.value(&Unfit {
        path: "network.spaces.nodes[0].id".to_owned(),
        reason: "it is missing".to_owned(),
    });

    let mut spent = Pager::forward(&client, ListSpaces::new())?.budget(0);
    let error = spent.next_page().await.err().ok_or("a budget")?;
    printed.shown(BudgetSpent::of(&error).ok_or("a budget")?);
    printed.shown(&spent.cursor());
    printed.value(&spent.pages());
    let document = "query Spaces($first: Int, $after: String) { network { spaces(first: $first, \
        after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } }";
    let own = Request::<Value>::paged(document, json!({ "token": TOKEN }), "network.spaces");
    printed.value(&own);
    Ok(())
}

/// The types of answers.
fn answers(printed: &mut Printed) -> Result<()> {
    if let PostStatus::Unknown(value) = PostStatus::from("NEW") {
        printed.value(&value);
    }
    let node = json!({ "__typename": "New", "token": TOKEN });
    if let NodeItem::Unknown(object) = serde_json::from_value(node)? {
        printed.value(&object);
    }
    printed.shown(&BigInt::from(7));
    printed.value(&PageInfo::default());
    printed.value(&Page::new(
        vec![SecretText::from(TOKEN)],
        PageInfo::default(),
        None,
    ));
    printed.value(&Where::select(()));
    page_info::<FeedPageInfo>(printed)?;
    page_info::<MemberPageInfo>(printed)?;
    page_info::<NotificationPageInfo>(printed)?;
    page_info::<PrivateConversationPageInfo>(printed)?;
    page_info::<PublicConversationPageInfo>(printed)?;
    page_info::<SearchPageInfo>(printed)
}

fn page_info<T: DeserializeOwned + Debug>(printed: &mut Printed) -> Result<()> {
    let info: T = serde_json::from_value(json!({
        "hasNextPage": true, "hasPreviousPage": false, "startCursor": null, "endCursor": "7",
    }))?;
    printed.value(&info);
    Ok(())
}

/// Generated types that contain a secret and do not occur in an answer here.
fn of_the_schema(printed: &mut Printed) -> Result<()> {
    printed.value(&CreateWebhookCallbackInput::new("https://example.org/").api_key(TOKEN));
    printed.value(&UpdateWebhookCallbackInput::new(WebhookCallbackId::resource(7)).api_key(TOKEN));
    printed.value(&UpdateMemberInput::new(MemberId::resource(7)).email_verification_code(TOKEN));
    Ok(())
}

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "Query")]
#[expect(dead_code, reason = "for its type alone")]
struct Where {
    network: WhereNetwork,
}

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "Network")]
#[expect(dead_code, reason = "for its type alone")]
struct WhereNetwork {
    title: Option<String>,
}

/// Images and the requests that send them.
fn images(printed: &mut Printed) -> Result<()> {
    let image = NewImage::new("portrait.png", b"\x89PNG\r\n".to_vec())?;
    let style = ImageStyle::Other("new".to_owned());
    printed.value(&style);
    printed.value(&image.style(style));
    let mut request = RestRequest::new("UploadImage", http::Method::POST, "assets");
    request.body = Bytes::from_static(TOKEN.as_bytes());
    printed.value(&request);
    printed.shown(&InstanceIndex::at(
        mighty_networks::jiff::Timestamp::UNIX_EPOCH,
    ));
    printed.value(&mighty_networks::operations::CATALOGUE[0]);
    Ok(())
}

/// Types that a client makes.
fn of_client(client: &Client, printed: &mut Printed) -> Result<()> {
    printed.value(&Networks::new(client));
    printed.value(&Search::new(client));
    let nodes = Nodes::new(client);
    printed.value(&nodes);
    printed.value(&nodes.loader());
    if let Some(explanation) = client.explain(ListMembers::new())? {
        explanation
            .roles
            .iter()
            .for_each(|role| printed.shown(role));
        printed.shown(&explanation);
    }
    GetMe::SCOPES
        .iter()
        .for_each(|scopes| printed.value(scopes));
    ListMembers::SCOPES
        .iter()
        .for_each(|scopes| printed.value(scopes));
    Ok(())
}

/// Types that the facade's client makes.
pub(crate) fn of_facade(mighty: &Mighty, printed: &mut Printed) -> Result<()> {
    printed.value(&mighty.comments());
    printed.value(&mighty.events());
    printed.value(&mighty.events().upcoming());
    printed.value(&mighty.members());
    printed.value(&mighty.notifications());
    printed.value(&mighty.polls());
    printed.value(&mighty.posts());
    printed.value(&mighty.reactions());
    // The search terms of users are private.
    let pager = mighty.search().find(TOKEN)?;
    printed.value(&pager);
    printed.value(&pager.cursor());
    printed.value(&mighty.spaces());
    Ok(())
}
