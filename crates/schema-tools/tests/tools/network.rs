//! Schemas over HTTP.

use mighty_core::{Network, SecretText};
use mighty_schema_tools::{Error, Result, SchemaText, Source};

use crate::server::{Server, answer};

const SDL: &str = "type Query { network: Int node: Int } type Mutation { createPost: Int }";

async fn fetch(source: &Source) -> Result<SchemaText> {
    let http = mighty_runtime::default_client().expect("a client");
    source.fetch(&*http).await
}

#[tokio::test]
async fn a_network_and_the_public_schema_are_fetched_from_their_paths() {
    let server = Server::start(|_| answer(200, "text/plain", SDL));
    let network = Network::parse("harbor").expect("a network");
    let source = Source::network(network).on_host(server.url("", "/"));
    let text = fetch(&source).await.expect("fetched");
    assert_eq!(text.parse().expect("valid").definitions(), 2);
    assert_eq!(
        text.origin(),
        server.url("", "/networks/harbor/graphql/schema").as_str()
    );
    fetch(&source.to_public()).await.expect("fetched");
    let seen = server.seen();
    let lines: Vec<_> = seen.iter().filter_map(|text| text.lines().next()).collect();
    assert_eq!(
        lines,
        [
            "GET /networks/harbor/graphql/schema HTTP/1.1",
            "GET /graphql/schema HTTP/1.1"
        ]
    );
    for request in seen {
        let request = request.to_ascii_lowercase();
        assert!(
            request.contains("user-agent: mighty-schema-tools/"),
            "{request}"
        );
        assert!(!request.contains("authorization"), "{request}");
    }
}

#[tokio::test]
async fn introspection_sends_the_token_and_asks_only_for_fields_that_the_server_has() {
    for is_newer in [false, true] {
        let server = Server::start(move |request| {
            let name = if is_newer { "isOneOf" } else { "kind" };
            let body = if request.contains("__type(") {
                format!(
                    "\u{feff}{{\"data\":{{\"__type\":{{\"fields\":[{{\"name\":\"{name}\"}}]}}}}}}"
                )
            } else {
                "\u{feff}".to_owned()
                    + r#"{"data":{"__schema":{"queryType":{"name":"Query"},"directives":[],"types":[
                    {"kind":"OBJECT","name":"Query","description":"half \ud83d","fields":[{"name":"network","args":[],
                     "type":{"kind":"SCALAR","name":"Int"}}]}]}}}"#
            };
            answer(200, "application/json", &body)
        });
        let token = mighty_trace::secret("a-token-for-introspection");
        let source = Source::introspection(
            server.url("", "/graphql"),
            Some(SecretText::from(token.to_owned())),
        );
        let text = fetch(&source).await.expect("fetched");
        assert!(!text.is_complete());
        assert_eq!(text.parse().expect("valid").definitions(), 1);
        assert!(text.sdl().contains("half \u{fffd}"), "{}", text.sdl());
        assert_eq!(text.repaired(), ["data.__schema.types[0].description"]);
        let seen = server.seen();
        assert_eq!(seen.len(), 2, "the probe, then the whole query");
        for request in &seen {
            assert!(request.starts_with("POST /graphql "), "{request}");
            assert!(request.contains(&format!("Bearer {token}")), "no token");
        }
        assert_eq!(seen[1].contains("isOneOf"), is_newer);
    }
}

#[tokio::test]
async fn a_user_and_a_password_in_an_address_are_sent_and_never_shown() {
    let password = mighty_trace::secret("pass-word-of-an-address");
    let key = mighty_trace::secret("key-of-an-address");
    // Repeats the request in each place that an error quotes.
    for (status, content_type) in [
        (200, "text/html"),
        (200, "text/plain"),
        (404, "application/json"),
        (500, "text/html"),
    ] {
        let server = Server::start(move |request| answer(status, content_type, request));
        let url = server.url(&format!("me:{password}@"), &format!("/sdl?key={key}"));
        let source = Source::url(url);
        let failed = match fetch(&source).await {
            Ok(text) => text.parse().expect_err("not a schema"),
            Err(error) => error,
        };
        let request = server.seen().remove(0);
        assert!(
            request
                .to_ascii_lowercase()
                .contains("authorization: basic "),
            "{request}"
        );
        let basic = request.split_once("Basic ").expect("sent").1;
        let basic = basic.lines().next().expect("a line").to_owned();
        for text in [
            failed.to_string(),
            format!("{failed:?}"),
            format!("{source:?}"),
        ] {
            for secret in [password, key, &basic] {
                assert!(!text.contains(secret), "{text}");
            }
        }
    }
}

#[tokio::test]
async fn each_failure_of_a_server_has_an_error_of_its_own() {
    let refused = |answer: String| async move {
        let server = Server::start(move |_| answer.clone());
        fetch(&Source::url(server.url("", "/sdl"))).await
    };
    let error = refused(answer(503, "text/plain", "down")).await;
    let Err(Error::Status {
        status,
        is_page,
        beginning,
        ..
    }) = error
    else {
        panic!("{error:?}");
    };
    assert_eq!((status, is_page, &*beginning), (503, false, "down"));
    let error = refused(answer(403, "text/html", "<html>")).await;
    assert!(
        matches!(error, Err(Error::Status { is_page: true, .. })),
        "{error:?}"
    );
    let error = refused(answer(200, "text/html", "<html>")).await;
    assert!(matches!(error, Err(Error::PageInstead { .. })), "{error:?}");
    let longer =
        "HTTP/1.1 200 OK\r\nContent-Length: 99\r\nConnection: close\r\n\r\ntype".to_owned();
    let error = refused(longer).await;
    assert!(
        matches!(error, Err(Error::BrokenAnswer { .. })),
        "{error:?}"
    );

    let nobody = "http://127.0.0.1:9/sdl".parse().expect("an address");
    let error = fetch(&Source::url(nobody)).await;
    assert!(matches!(error, Err(Error::NoAnswer { .. })), "{error:?}");
    let plain = "http://192.0.2.1/sdl".parse().expect("an address");
    let error = fetch(&Source::url(plain)).await;
    assert!(matches!(error, Err(Error::Insecure { .. })), "{error:?}");
}
