//! Ctrl-C: what was done is kept, and the next run goes on.
#![cfg(unix)]

use std::{
    fs,
    io::{BufRead as _, BufReader},
    process::{Child, Command, Stdio},
    time::Duration,
};

use mighty_networks::Scope;
use mighty_sandbox::Sandbox;

use crate::process::{Program, stdout};

fn interrupt(child: &Child) {
    let sent = Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .status();
    assert!(sent.expect("kill").success());
}

#[test]
fn the_server_of_the_sandbox_ends_with_ctrl_c() {
    let program = Program::new();
    let mut child = program
        .command()
        .args(["sandbox", "start", "--port", "0"])
        .stdout(Stdio::piped())
        .spawn()
        .expect("started");
    let said = BufReader::new(child.stdout.take().expect("piped"));
    let stops = said
        .lines()
        .map(|line| line.expect("text"))
        .find(|line| line.starts_with("Ctrl-C stops it."));
    assert!(stops.is_some());
    interrupt(&child);
    assert_eq!(child.wait().expect("ended").code(), Some(130));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_export_that_is_interrupted_goes_on_the_next_time() {
    let program = Program::new();
    let sandbox = Sandbox::builder()
        .latency(Duration::from_millis(700))
        .start()
        .await
        .expect("sandbox");
    let profile = format!(
        "[profiles.default]\nnetwork = \"harbor\"\ngraphql_url = \"{}\"\n",
        sandbox.graphql_url()
    );
    fs::write(program.home().join("profiles.toml"), profile).expect("written");
    let token = sandbox
        .tokens_for(sandbox.host(), Scope::KNOWN)
        .access_token;
    let export = || {
        let mut command = program.command();
        command
            .args(["export", "all", "--to", "harbor.sqlite", "--json"])
            .current_dir(program.home())
            .env("MIGHTY_ACCESS_TOKEN", &token)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    };

    let mut first = export().spawn().expect("started");
    let code = tokio::task::spawn_blocking(move || {
        let mut events = BufReader::new(first.stderr.take().expect("piped")).lines();
        let event = events.next().expect("an event").expect("text");
        assert!(event.contains("\"event\":\"progress\""), "{event}");
        interrupt(&first);
        first.wait().expect("ended").code()
    });
    assert_eq!(code.await.expect("joined"), Some(130));
    let before = sandbox.requests().len();

    let mut second = export();
    let output = tokio::task::spawn_blocking(move || second.output());
    let report = stdout(&output.await.expect("joined").expect("ran"));
    let report: serde_json::Value = serde_json::from_str(&report).expect("JSON");
    assert_eq!(report["complete"], true, "{report}");
    assert_eq!(report["tables"]["members"]["rows"], 128, "{report}");

    // What the first run had read was not read again, and the operations of both were counted.
    let after = sandbox.requests().len() - before;
    assert!(after <= before + 1, "{before} before, {after} after");
    let usage = fs::read_to_string(program.home().join("usage.jsonl")).expect("text");
    assert_eq!(usage.lines().count(), 2, "{usage}");
}
