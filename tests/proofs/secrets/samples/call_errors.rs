//! Each way in which a call, or a part of an upload, can fail. The server puts the token and values
//! with secret names into everything that it sends.

use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderValue, Method};
use mighty_auth::{Application, AuthClient, Credential, Tokens};
use mighty_core::{Endpoints, Network, UserAgent};
use mighty_runtime::{HttpClient, HttpErrorKind, ReqwestClient};
use mighty_transport::{
    CallOptions, Client, ClientBuilder, Error, OperationKind, Request, RequiredScopes, RetryPolicy,
    SignedRequest,
};
use serde_json::{Value, json};

use super::{
    Result,
    hostile::{Act, Hostile, SENT},
    printed::Printed,
    server::{self, Clock, Server},
    signed,
};

/// The secrets that are made here.
const TOKEN: &str = "the/token+of~every-call-that-fails-here";
const API_KEY: &str = "a-live-key-that-is-among-the-variables";
const REFRESH: &str = "a-refresh-token-that-does-not-help-it";
const HEADER: &str = "Bearer of-a-header-that-is-not-ones-own";
/// The signature in a part's address, decoded and as written there.
const SIGNATURE: &str = "the/signature+of~one part";
const WRITTEN: &str = "the%2Fsignature%2Bof~one%20part";
const PART: &str = "a-part-that-its-path-alone-gives-away";
const SESSION: &str = "the/session+of~an-upload";
const SECRETS: [&str; 8] = [
    TOKEN,
    API_KEY,
    REFRESH,
    "of-a-header-that-is-not-ones-own",
    SIGNATURE,
    WRITTEN,
    PART,
    SESSION,
];

const JSON: &str = "application/json";
const HTML: &str = "text/html";

const ACTS: [Act; 25] = [
    Act::Say(
        200,
        JSON,
        r#"{"data":{"me":{"{SENT}":"{SENT}"}},"extensions":{"seen":"{SENT}"},"errors":[
            {"message":"{SENT}","path":["{SENT}",1],"locations":[{"line":1,"column":1}],
             "extensions":{"code":"{SENT}","{SENT}":["{SENT}"]}}]}"#,
    ),
    Act::Say(
        200,
        JSON,
        r#"{"data":null,"errors":[{"message":"{SENT}","extensions":{"code":"FORBIDDEN","why":"{SENT}"}}]}"#,
    ),
    Act::Say(
        200,
        JSON,
        r#"{"errors":[{"message":"{SENT}","extensions":{"code":"undefinedField",
            "typeName":"{SENT}","fieldName":"{SENT}"}}]}"#,
    ),
    Act::Say(
        200,
        JSON,
        r#"{"errors":[{"message":"{SENT}"}],"extensions":{"cost":{"complexity":9999}}}"#,
    ),
    Act::Say(
        200,
        JSON,
        r#"{"data":null,"errors":[{"message":"x","extensions":{"code":"INTERNAL_SERVER_ERROR",
            "input":{"apiKey":"a-live-key-that-is-among-the-variables"}}}],
            "extensions":{"apiKey":"a-live-key-that-is-among-the-variables"}}"#,
    ),
    Act::Say(200, JSON, r#"{"data":{"refusals":["no {SENT}"]}}"#),
    Act::Say(200, JSON, r#"{"data":"{SENT}"}"#),
    Act::Say(200, JSON, r#"{"data":{"me":"{SENT}"#),
    Act::Say(
        200,
        JSON,
        r#"{"apiKey":"a-live-key-that-is-among-the-variables"}"#,
    ),
    Act::Say(200, JSON, r#"["{SENT}"]"#),
    Act::Say(200, JSON, "{SENT}"),
    Act::Say(200, HTML, "<html>{SENT}</html>"),
    Act::Say(302, HTML, "{SENT}"),
    Act::Say(401, JSON, r#"{"errors":[{"message":"{SENT}"}]}"#),
    Act::Say(403, HTML, "<html>{SENT}</html>"),
    Act::Say(404, JSON, r#"{"error":"{SENT}"}"#),
    Act::Say(429, "text/plain", "{SENT}"),
    Act::Say(500, HTML, "<pre>Authorization: Bearer {SENT}</pre>"),
    Act::Fail(HttpErrorKind::Connect),
    Act::Fail(HttpErrorKind::Timeout),
    Act::Break(HttpErrorKind::Connect),
    Act::Break(HttpErrorKind::Timeout),
    Act::Break(HttpErrorKind::Interrupted),
    Act::Break(HttpErrorKind::BodyTooLarge),
    Act::Break(HttpErrorKind::Request),
];

/// Answers that no HTTP library sends.
const RAW: [&str; 6] = [
    "HTTP/1.1 200 {SENT}\r\n{SENT}: {SENT}\r\ncontent-length: 2000\r\n\r\n{\"data\":\"{SENT}",
    "HTTP/1.1 {SENT}\r\n\r\n",
    "{SENT}\r\n\r\n",
    "HTTP/1.1 200 OK\r\ncontent-length: {SENT}\r\n\r\n{SENT}",
    "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{SENT}\r\n{SENT}",
    "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 39\r\n\r\n{SENT}",
];

/// Prints all of them, and returns the secrets involved.
pub(crate) async fn print(printed: &mut Printed) -> Result<Vec<String>> {
    for act in ACTS {
        let http: Arc<dyn HttpClient> = Arc::new(Hostile::new(act));
        let client = builder("http://127.0.0.1:9/graphql", Arc::clone(&http))?.build()?;
        calls(&client, printed).await;
        printed.value(&part());
        printed.outcome(client.send_signed(part()).await);
        signed::send(&http, &part(), printed).await?;
    }
    for raw in RAW {
        let said = server::Act::Close(raw.replace(SENT, TOKEN).into_bytes());
        let server = Server::start(said).await?;
        let endpoint = format!("http://{}/graphql", server.address);
        let client = builder(&endpoint, Arc::new(ReqwestClient::new()?))?.build()?;
        calls(&client, printed).await;
    }
    nowhere(printed).await?;
    signed::values(TOKEN, API_KEY, printed).await?;
    Ok(SECRETS.map(str::to_owned).into())
}

fn builder(endpoint: &str, http_client: Arc<dyn HttpClient>) -> Result<ClientBuilder> {
    Ok(Client::builder()
        .endpoint(endpoint)
        .user_agent(UserAgent::new("proofs/1.0")?)
        .credential(Credential::fixed(TOKEN))
        .http_client(http_client)
        .time(Arc::new(Clock::default()))
        .retry(RetryPolicy::default().max_attempts(2)))
}

fn request(kind: OperationKind) -> Request<Value> {
    let document = match kind {
        OperationKind::Query => "query Find($input: I!) { me(input: $input) { id } }",
        OperationKind::Mutation => "mutation Do($input: I!) { me(input: $input) { id } }",
    };
    let name = if kind == OperationKind::Query {
        "Find"
    } else {
        "Do"
    };
    Request::new(name, document, json!({ "input": { "apiKey": API_KEY } }))
}

/// A part of an upload. All parts of its address may be a signature.
fn part() -> SignedRequest {
    let address = format!("https://storage.example/{PART}?part=1&signature={WRITTEN}");
    let mut part = SignedRequest::new("upload of a part", Method::PUT, address);
    for (name, value) in [("authorization", HEADER), ("x-session", SESSION)] {
        let mut value = HeaderValue::from_static(value);
        value.set_sensitive(true);
        part.headers.insert(name, value);
    }
    part.body = Bytes::from_static(b"bytes");
    part
}

/// The same, by each way of calling.
async fn calls(client: &Client, printed: &mut Printed) {
    for kind in [OperationKind::Query, OperationKind::Mutation] {
        let request = request(kind);
        printed.value(&request);
        let options = || CallOptions::default().header("x-private", HEADER);
        printed.value(&options());
        match client.send_with(&request, options()).await {
            Ok(response) => {
                printed.value(&response.meta);
                printed.error(&client.not_visible(&request, "what", &response.meta));
            }
            Err(error) => {
                for entry in error.graphql_errors() {
                    printed.shown(entry);
                }
                printed.error(&error);
            }
        }
        match client.send_partial(&request).await {
            Ok(partial) => printed.value(&(partial.errors, partial.meta)),
            Err(error) => printed.error(&error),
        }
        let refusals = |data: &Value| -> &[String] {
            // A payload type of your own contains them.
            Box::leak(serde_json::from_value(data["refusals"].clone()).unwrap_or_default())
        };
        let rejecting = request.with_rejections(refusals);
        printed.outcome(client.send(rejecting).await);
    }
}

/// Failures before anything is sent.
async fn nowhere(printed: &mut Printed) -> Result<()> {
    const SCOPES: &[RequiredScopes] = &[];
    let server =
        || -> Arc<dyn HttpClient> { Arc::new(Hostile::new(Act::Break(HttpErrorKind::Connect))) };
    let client = builder("http://127.0.0.1:9/graphql", server())?.build()?;
    let find = request(OperationKind::Query).with_required_scopes(SCOPES);
    printed.outcome(client.send(find.clone().with_cost(99_999)).await);
    for (name, value) in [
        ("authorization", HEADER),
        ("x-header", "Bearer\nof-a-header-that-is-not-ones-own"),
    ] {
        let options = CallOptions::default().header(name, value);
        printed.value(&options);
        printed.outcome(client.send_with(&find, options).await);
    }
    let document = "query Find { network { posts(first: 50) { nodes { id } } } }";
    let costly = Request::<Value>::new("Find", document, json!({}));
    let thrifty = builder("http://127.0.0.1:9/graphql", server())?.cost_ceiling(7);
    printed.outcome(thrifty.build()?.send(costly).await);
    printed.error(&Error::incomplete("Find", "what"));
    let addresses = [
        format!("http://storage.example/?signature={WRITTEN}"),
        format!("https://me:{PART}@storage.example/"),
        format!("https://[{PART}/"),
    ];
    for address in addresses {
        printed.outcome(client.signed_request_host(&address));
        let part = SignedRequest::new("upload of a part", Method::PUT, address);
        printed.value(&part);
        signed::send(&server(), &part, printed).await?;
        printed.outcome(client.send_signed(part).await);
    }
    // No server listens there.
    let client = builder(
        "http://127.0.0.1:9/graphql",
        Arc::new(ReqwestClient::new()?),
    )?;
    calls(&client.build()?, printed).await;

    // A credential that can't refresh, with the token in the refusal.
    let refusing = Act::Say(
        400,
        JSON,
        r#"{"error":"invalid_grant","error_description":"{SENT}"}"#,
    );
    let endpoints =
        Endpoints::for_network(&Network::parse("harbor")?).with_community("http://127.0.0.1:9/")?;
    let application = Application::public("a-client-id", "http://127.0.0.1:4000/callback")?;
    let auth = AuthClient::builder(application, endpoints, UserAgent::new("proofs/1.0")?)
        .http_client(Arc::new(Hostile::new(refusing)))
        .build()?;
    let ended = Tokens::new(TOKEN)
        .with_refresh_token(REFRESH)
        .with_expires_at(std::time::UNIX_EPOCH);
    let client = builder("http://127.0.0.1:9/graphql", server())?
        .credential(auth.credential_from(ended))
        .build()?;
    for _ in 0..2 {
        printed.outcome(client.send(&find).await);
    }
    Ok(())
}
