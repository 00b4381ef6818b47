//! A durable sandbox: what was acknowledged is there after the process was killed.

#![allow(
    clippy::unwrap_used,
    reason = "a test says what went wrong by panicking"
)]

mod support;

use std::{
    collections::BTreeSet,
    io::{BufRead as _, BufReader, Write as _},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

use mighty_sandbox::Sandbox;
use mighty_trace as _;
use serde_json::{Value, json};
use support::client;

/// A file that is gone after the test.
struct StateFile(PathBuf);

impl StateFile {
    fn new(name: &str) -> Self {
        let name = format!("sandbox-{name}-{}.state", std::process::id());
        Self(std::env::temp_dir().join(name))
    }
}

impl Drop for StateFile {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

/// The program, and the addresses that it printed.
struct Program {
    child: Child,
    graphql: String,
    control: String,
}

impl Program {
    fn start(state: &Path) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_mighty-sandbox"))
            .args(["--port", "0", "--state"])
            .arg(state)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let output = BufReader::new(child.stdout.take().unwrap());
        let lines = output.lines().map(Result::unwrap);
        let lines: Vec<_> = lines
            .take_while(|line| !line.starts_with("Ctrl-C"))
            .collect();
        let named = |label: &str| {
            let line = lines.iter().find(|line| line.starts_with(label));
            line.unwrap().split_whitespace().last().unwrap().to_owned()
        };
        Self {
            graphql: named("GraphQL"),
            control: named("Control"),
            child,
        }
    }

    /// SIGKILL: nothing of the program runs any more.
    fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    async fn token(&self) -> Option<String> {
        let wanted = json!({ "email": "maren.aldous@harbor.example", "scopes": ["read:network",
            "host:write:network_members", "host:read:network_members"] });
        let request = client().post(format!("{}/tokens", self.control));
        let answer = request.body(wanted.to_string()).send().await.ok()?;
        let answer: Value = answer.json().await.ok()?;
        Some(answer["access_token"].as_str()?.to_owned())
    }

    async fn send(&self, token: &str, query: &str) -> Option<Value> {
        let request = client().post(&self.graphql).bearer_auth(token);
        let answer = request.json(&json!({ "query": query })).send().await.ok()?;
        answer.json().await.ok()
    }

    async fn write(&self, token: &str, title: &str) -> bool {
        let query =
            format!("mutation {{ createTag(input: {{ title: \"{title}\" }}) {{ errors }} }}");
        let answer = self.send(token, &query).await;
        answer.is_some_and(|answer| answer["data"]["createTag"]["errors"] == json!([]))
    }

    async fn titles(&self, token: &str) -> BTreeSet<String> {
        let mut titles = BTreeSet::new();
        let mut after = Value::Null;
        loop {
            let query = format!(
                "{{ network {{ tags(first: 50, after: {after}) {{ nodes {{ title }}
                    pageInfo {{ endCursor hasNextPage }} }} }} }}"
            );
            let answer = self.send(token, &query).await.unwrap();
            let page = &answer["data"]["network"]["tags"];
            let nodes = page["nodes"].as_array().unwrap();
            titles.extend(
                nodes
                    .iter()
                    .map(|tag| tag["title"].as_str().unwrap().to_owned()),
            );
            if page["pageInfo"]["hasNextPage"] == false {
                return titles;
            }
            after = page["pageInfo"]["endCursor"].clone();
        }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_that_was_acknowledged_is_lost_when_the_program_is_killed() {
    let file = StateFile::new("killed");
    let mut acknowledged = BTreeSet::new();
    let mut tokens: Vec<String> = Vec::new();
    for round in 0..8_u64 {
        let mut program = Program::start(&file.0);
        let token = program.token().await.unwrap();
        for old in &tokens {
            assert!(program.send(old, "{ me { id } }").await.unwrap()["data"]["me"].is_object());
        }
        let present = program.titles(&token).await;
        let lost: Vec<_> = acknowledged.difference(&present).collect();
        assert!(lost.is_empty(), "lost in round {round}: {lost:?}");
        tokens.push(token.clone());

        let program_ref = &program;
        let writer = |number: u64| {
            let token = token.clone();
            async move {
                let mut done = Vec::new();
                for count in 0.. {
                    let title = format!("{round}-{number}-{count}");
                    if !program_ref.write(&token, &title).await {
                        break;
                    }
                    done.push(title);
                }
                done
            }
        };
        let pid = program_ref.child.id();
        let killer = async move {
            tokio::time::sleep(Duration::from_millis(60 + 37 * round)).await;
            let killed = Command::new("kill")
                .args(["-KILL", &pid.to_string()])
                .status();
            assert!(killed.unwrap().success());
        };
        let (one, two, three, ()) = tokio::join!(writer(1), writer(2), writer(3), killer);
        acknowledged.extend(one.into_iter().chain(two).chain(three));
        program.kill();
    }
    assert!(acknowledged.len() > 8, "{}", acknowledged.len());
    let program = Program::start(&file.0);
    let present = program.titles(&program.token().await.unwrap()).await;
    assert!(acknowledged.is_subset(&present));
}

#[tokio::test]
async fn a_torn_last_line_is_dropped_and_a_broken_file_is_an_error() {
    let file = StateFile::new("torn");
    let scopes = ["read:network"];
    let sandbox = Sandbox::builder().state(&file.0).start().await.unwrap();
    let token = sandbox.tokens_for(sandbox.host(), scopes).access_token;
    sandbox.clock().advance(Duration::from_secs(600));
    assert!(sandbox.change_password(sandbox.member(), "a-new-password"));
    let now = sandbox.clock().now();
    let second = Sandbox::builder().state(&file.0).start().await.unwrap_err();
    let cause = std::error::Error::source(&second).unwrap().to_string();
    assert!(cause.contains("in use by another sandbox"), "{cause}");
    sandbox.shutdown().await;

    let mut out = std::fs::OpenOptions::new()
        .append(true)
        .open(&file.0)
        .unwrap();
    out.write_all(b"{\"now\":\"2026-11-02T09:1").unwrap();
    let sandbox = Sandbox::builder().state(&file.0).start().await.unwrap();
    assert_eq!(sandbox.clock().now(), now);
    assert_eq!(sandbox.member().password(), "a-new-password");
    assert_eq!(support::graphql(&sandbox, &token).await.status(), 200);
    sandbox.shutdown().await;

    std::fs::write(&file.0, "my notes\n").unwrap();
    let refused = Sandbox::builder().state(&file.0).start().await.unwrap_err();
    assert!(refused.to_string().contains("state file"), "{refused}");
    assert_eq!(std::fs::read_to_string(&file.0).unwrap(), "my notes\n");
}

#[cfg(unix)]
#[tokio::test]
async fn only_this_user_can_read_the_file() {
    use std::os::unix::fs::PermissionsExt as _;
    let file = StateFile::new("private");
    let sandbox = Sandbox::builder().state(&file.0).start().await.unwrap();
    let mode = std::fs::metadata(&file.0).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    sandbox.shutdown().await;
}
