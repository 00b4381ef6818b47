//! The exit codes.

use std::fs;

use crate::process::{Program, all};

/// The exit code, and what was printed.
fn exit(program: &Program, arguments: &[&str]) -> (i32, String) {
    let output = program.run(arguments);
    (output.status.code().expect("a code"), all(&output))
}

#[test]
fn each_kind_of_failure_has_its_exit_code() {
    let program = Program::new();
    let refused = "mutation { createTag(input: { title: \"\" }) { errors tag { id } } }";
    let partial = "{ me { id } post: node(id: \"Z2lkOi8vbWlnaHR5L1Bvc3QvOTk5\") { id } }";
    for (arguments, code, said) in [
        (
            &["--sandbox", "nosuchcommand"][..],
            2,
            "unrecognized subcommand",
        ),
        (&["whoami"], 2, "--sandbox"),
        (
            &["--profile", "nosuch", "whoami"],
            2,
            "no profile \"nosuch\"",
        ),
        (&["run", "CreateTagg"], 2, "did you mean CreateTag?"),
        (
            &["run", "CreateTag", "-F", "titel=x"],
            2,
            "input.title: it is missing",
        ),
        (&["--network", "harbor", "whoami"], 3, "mighty auth login"),
        (&["--sandbox", "members", "get", "999999"], 1, "GetMember"),
        (
            &["--sandbox", "members", "find", "nobody@example.org"],
            1,
            "not found",
        ),
        (&["--sandbox", "api", refused], 4, "rejected"),
        (
            &["--sandbox", "api", "{ network { nosuchfield } }"],
            1,
            "nosuchfield",
        ),
        (
            &[
                "--sandbox",
                "members",
                "find",
                "maren.aldous@harbor.example",
                "nobody@example.org",
            ],
            6,
            "1 of 2 were found",
        ),
        (&["--sandbox", "api", partial], 6, "only a part"),
    ] {
        let (got, printed) = exit(&program, arguments);
        assert_eq!(got, code, "{arguments:?}\n{printed}");
        assert!(printed.contains(said), "{arguments:?}\n{printed}");
    }
}

#[test]
fn a_network_that_cannot_be_reached_is_a_fault() {
    let program = Program::new();
    let profiles =
        "[profiles.default]\nnetwork = \"harbor\"\ngraphql_url = \"http://127.0.0.1:9/graphql\"\n";
    fs::write(program.home().join("profiles.toml"), profiles).expect("written");
    let output = program
        .command()
        .args([
            "api",
            "mutation { createTag(input: { title: \"a\" }) { errors } }",
        ])
        .env("MIGHTY_ACCESS_TOKEN", "not-a-token-of-anyone")
        .output()
        .expect("ran");
    assert_eq!(output.status.code(), Some(1), "{}", all(&output));
    assert!(!all(&output).contains("not-a-token"), "{}", all(&output));
}

#[test]
#[cfg(unix)]
fn a_reader_that_stops_early_is_no_error() {
    let program = Program::new();
    let output = program.shell("mighty operations list | head -1");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(said, "", "{}", all(&output));
}
