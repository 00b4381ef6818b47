//! The program: what it says where it can't start.

#![allow(
    clippy::unwrap_used,
    reason = "a test says what went wrong by panicking"
)]

use std::process::{Command, Output};

use mighty_trace as _;

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_mighty-sandbox"))
        .args(arguments)
        .output()
        .unwrap()
}

#[test]
fn a_missing_schema_file_is_named_with_what_to_do() {
    let output = run(&["--port", "0", "--schema", "no-such-file.graphql"]);
    assert!(!output.status.success());
    let said = String::from_utf8(output.stderr).unwrap();
    for part in ["no-such-file.graphql", "give --schema the path", "because:"] {
        assert!(said.contains(part), "{said}");
    }
}

#[test]
fn a_taken_port_is_named_with_what_to_do() {
    let holder = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = holder.local_addr().unwrap().port().to_string();
    let output = run(&["--port", &port]);
    assert!(!output.status.success());
    let said = String::from_utf8(output.stderr).unwrap();
    for part in [port.as_str(), "stop what holds it", "0 takes a free one"] {
        assert!(said.contains(part), "{said}");
    }
}
