//! The program: its output, and its errors at the start.

#![allow(
    clippy::unwrap_used,
    reason = "a test says what went wrong by panicking"
)]

mod support;

use std::{
    io::{BufRead as _, BufReader},
    process::{Child, Command, Output, Stdio},
};

use mighty_trace as _;
use support::client;

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_mighty-sandbox"))
        .args(arguments)
        .output()
        .unwrap()
}

#[test]
fn an_error_names_a_missing_schema_file_and_the_fix() {
    let output = run(&["--port", "0", "--schema", "no-such-file.graphql"]);
    assert!(!output.status.success());
    let said = String::from_utf8(output.stderr).unwrap();
    for part in ["no-such-file.graphql", "give --schema the path", "because:"] {
        assert!(said.contains(part), "{said}");
    }
}

#[test]
fn an_error_names_a_port_in_use_and_the_fix() {
    let holder = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = holder.local_addr().unwrap().port().to_string();
    let output = run(&["--port", &port]);
    assert!(!output.status.success());
    let said = String::from_utf8(output.stderr).unwrap();
    for part in [
        port.as_str(),
        "stop the program that uses it",
        "0 chooses a free one",
    ] {
        assert!(said.contains(part), "{said}");
    }
}

/// The running program. It ends with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The output of the program after it has started with these arguments.
fn welcome(arguments: &[&str]) -> (Running, Vec<String>) {
    let child = Command::new(env!("CARGO_BIN_EXE_mighty-sandbox"))
        .args(["--port", "0"])
        .args(arguments)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut running = Running(child);
    let output = BufReader::new(running.0.stdout.take().unwrap());
    let is_last = |line: &String| line.starts_with("Ctrl-C");
    let lines = output.lines().map(Result::unwrap);
    let lines = lines.take_while(|line| !is_last(line)).collect();
    (running, lines)
}

/// The word after a label.
fn named(lines: &[String], label: &str) -> String {
    let line = lines
        .iter()
        .find(|line| line.trim_start().starts_with(label));
    line.unwrap().split_whitespace().last().unwrap().to_owned()
}

async fn text(url: &str) -> (u16, String) {
    let response = client().get(url).send().await.unwrap();
    (response.status().as_u16(), response.text().await.unwrap())
}

#[tokio::test]
async fn it_prints_a_public_and_a_confidential_application_and_the_explorer() {
    let (_running, lines) = welcome(&[]);
    let said = lines.join("\n");
    for text in [
        mighty_sandbox::DEMO_CLIENT_ID,
        mighty_sandbox::DEMO_CONFIDENTIAL_CLIENT_ID,
        mighty_sandbox::DEMO_CLIENT_SECRET,
    ] {
        assert!(said.contains(text), "{said}");
    }
    let explorer = named(&lines, "Explorer");
    assert!(explorer.ends_with("/admin/headless-api/explorer"));
    let (status, page) = text(&explorer).await;
    assert_eq!(status, 200);
    assert!(page.contains("Sign in to Harbor Makers"), "{page}");
}

#[tokio::test]
async fn it_can_follow_the_beta() {
    let (_running, lines) = welcome(&["--profile", "beta"]);
    let explorer = named(&lines, "Explorer");
    assert!(explorer.ends_with("/public/graphiql"), "{explorer}");
    assert_eq!(text(&explorer).await.0, 200);
    let base = explorer.trim_end_matches("/public/graphiql");
    assert_eq!(text(&format!("{base}/graphql/schema")).await.0, 404);
}

#[tokio::test]
async fn the_features_of_the_oauth_server_can_be_chosen() {
    let (_running, lines) = welcome(&["--oauth", "code-only"]);
    let base = named(&lines, "OAuth");
    let (_, document) = text(&format!("{base}/.well-known/oauth-authorization-server")).await;
    assert!(!document.contains("refresh_token"), "{document}");
}

#[tokio::test]
async fn a_flagged_definition_is_only_in_the_schema_of_the_network() {
    let (_running, lines) = welcome(&["--flagged", "Mutation.createGift"]);
    let (_, of_network) = text(&named(&lines, "Schema")).await;
    let (_, public) = text(&named(&lines, "public")).await;
    assert!(of_network.contains("createGift(") && !public.contains("createGift("));
    assert!(public.contains("createPost("));
}

#[test]
fn behaviours_are_listed_with_source_confidence_and_test() {
    let output = run(&["behaviours"]);
    assert!(output.status.success());
    let said = String::from_utf8(output.stdout).unwrap();
    let color = "createBadge.color: color must be six hex digits after a #\n    \
                 stated; schema: CreateBadge; schema: Badge\n    \
                 graphql::tests::rows::refusals::a_value_that_breaks_a_limit_is_refused_with_its_name\n";
    assert!(said.contains(color), "{said}");
    let last = said.lines().last().unwrap();
    assert!(last.ends_with("without a test"), "{last}");
}

/// Sends an operation with a token from the output.
async fn send(lines: &[String], token: &str, query: &str) -> reqwest::Response {
    client()
        .post(named(lines, "GraphQL"))
        .bearer_auth(token)
        .json(&serde_json::json!({ "query": query }))
        .send()
        .await
        .unwrap()
}

#[tokio::test]
async fn it_prints_a_token_for_each_role() {
    let (_running, lines) = welcome(&[]);
    let first = lines
        .iter()
        .position(|line| line.starts_with("Access tokens"))
        .unwrap();
    let tokens = &lines[first..];
    for (role, is_staff) in [("host", true), ("moderator", true), ("member", false)] {
        let token = named(tokens, role);
        let query = "{ network { members(first: 2) { nodes { id } } } }";
        let answer = send(&lines, &token, query).await.text().await.unwrap();
        assert_eq!(
            answer.contains(r#""nodes":[{"#),
            is_staff,
            "{role}: {answer}"
        );
        let answer = send(&lines, &token, "{ me { id } }").await;
        assert!(answer.text().await.unwrap().contains(r#""me":{"#), "{role}");
    }
}

#[tokio::test]
async fn faults_and_a_log_can_be_given() {
    let directory = std::env::temp_dir().join(format!("sandbox-log-{}", std::process::id()));
    let file = directory.to_str().unwrap();
    let fault = r#"{"status": 503, "operation": "Slow", "times": 1}"#;
    let (_running, lines) = welcome(&["--fault", fault, "--log", file]);
    let token = named(&lines[lines.len() / 2..], "member");
    assert_eq!(
        send(&lines, &token, "query Slow { me { id } }")
            .await
            .status(),
        503
    );
    assert_eq!(
        send(&lines, &token, "query Slow { me { id } }")
            .await
            .status(),
        200
    );
    let log = std::fs::read_to_string(&directory).unwrap();
    std::fs::remove_file(&directory).unwrap();
    assert_eq!(log.lines().count(), 2, "{log}");
    assert!(
        log.contains(r#""operation":"Slow""#) && !log.contains(&token),
        "{log}"
    );

    let output = run(&["--fault", r#"{"statsu": 503}"#]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("exactly one of these keys: status"), "{said}");
}

#[tokio::test]
async fn a_network_beside_the_first_one_is_served_at_its_address() {
    let file = std::env::temp_dir().join(format!("sandbox-beside-{}.toml", std::process::id()));
    let world = "[network]\ntitle = \"Sail Club\"\nsubdomain = \"sail\"\nid = 51000\n";
    std::fs::write(&file, world).unwrap();
    let (_running, lines) = welcome(&["--beside", file.to_str().unwrap()]);
    std::fs::remove_file(&file).unwrap();
    let first = lines
        .iter()
        .position(|line| line.starts_with("Beside"))
        .unwrap();
    let token = named(&lines[first..], "token");
    let url = named(&lines, "GraphQL").replace("harbor", "sail");
    let request = client().post(url).bearer_auth(token);
    let query = serde_json::json!({ "query": "{ network { title } }" });
    let answer = request
        .json(&query)
        .send()
        .await
        .unwrap()
        .text()
        .await
        .unwrap();
    assert!(answer.contains("Sail Club"), "{answer}");
}
