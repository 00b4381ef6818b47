//! Sources that contain no schema of this API.

use std::fs;

use crate::{
    server::{Answer, CHALLENGE, Server},
    workspace::{TODAY, Workspace, changed},
};

/// Runs a refresh that must fail, and must leave everything as it is.
fn refused(workspace: &Workspace, arguments: &[&str], said: &[&str]) -> String {
    let before = workspace.files();
    let mut all = vec!["schema", "refresh"];
    all.extend(arguments);
    let run = workspace.run(&all);
    assert_eq!(run.code, 3, "{arguments:?}: {}", run.said);
    for part in said {
        assert!(
            run.said.contains(part),
            "{arguments:?}: {part:?} is missing in\n{}",
            run.said
        );
    }
    assert!(
        workspace.files() == before,
        "{arguments:?}: not one byte may change"
    );
    run.said
}

#[test]
fn answers_over_http_that_are_not_schemas_are_refused() {
    let workspace = Workspace::copy();
    let sdl = workspace.snapshot();
    let half = &sdl[..sdl.len() / 2];
    let page = |status| Answer::new(status, "text/html", CHALLENGE);
    let broken_off = Answer {
        announced: Some(sdl.len()),
        ..Answer::sdl(half)
    };
    let elsewhere = Answer {
        location: Some("https://example.org/x".to_owned()),
        ..Answer::json(302, "")
    };
    let unknown = r#"{"errors":[{"message":"Network not found"}]}"#;
    for (answer, said) in [
        (
            page(403),
            &["status 403 and a web page", "numeric id", "use the file"][..],
        ),
        (
            page(200),
            &["gave a web page instead of a schema", "address of the SDL"][..],
        ),
        (
            Answer::json(404, unknown),
            &["status 404", "check the id or subdomain"][..],
        ),
        (
            Answer::json(429, "{}"),
            &["status 429", "wait a minute"][..],
        ),
        (
            Answer::json(503, "{}"),
            &["status 503", "try again later"][..],
        ),
        (
            elsewhere,
            &["status 302", "not followed", "example.org"][..],
        ),
        (Answer::sdl(" \n"), &["is empty"][..]),
        (broken_off, &["broke off", "try again"][..]),
        (
            Answer::sdl(&half[..half.rfind("  ").expect("a field") + 3]),
            &["invalid schema"][..],
        ),
        (
            Answer::sdl("type Query { a: Missing }"),
            &["invalid schema", "Missing"][..],
        ),
        (
            Answer::sdl("type Query { a: Int }"),
            &["not of the Headless API", "Query.network"][..],
        ),
        (
            Answer::json(200, r#"{"data":null}"#),
            &["contains no schema"][..],
        ),
        (
            Answer::json(200, r#"{"errors":[{"message":"denied"}]}"#),
            &["answered with errors: denied"][..],
        ),
    ] {
        let server = Server::serving(answer);
        refused(
            &workspace,
            &["--network", "harbor", "--api", &server.address],
            said,
        );
    }
}

#[test]
fn unreachable_addresses_are_refused() {
    let workspace = Workspace::copy();
    refused(
        &workspace,
        &["--url", "http://127.0.0.1:9/x"],
        &["127.0.0.1 did not answer"],
    );
    refused(
        &workspace,
        &["--url", "http://192.0.2.1/x"],
        &["neither https nor"],
    );
    refused(
        &workspace,
        &["--file", "/nowhere/x.graphql"],
        &["/nowhere/x.graphql can't be read"],
    );
    refused(
        &workspace,
        &["--network", "community.example.org"],
        &["custom domain"],
    );
    refused(&workspace, &[], &["--network, --url or --file"]);
}

#[test]
fn sources_without_a_schema_are_refused_with_advice() {
    let workspace = Workspace::copy();
    let folder = workspace.path("schemas").to_string_lossy().into_owned();
    refused(
        &workspace,
        &["--file", &folder],
        &["is a folder", "name the file in it"],
    );
    let sdl = workspace.snapshot();
    let half = &sdl[..sdl.len() / 2];
    let in_a_type = half.rfind("\n  ").expect("a field") + 5;
    let between_types = half.rfind("}\n").expect("an end") + 2;
    for (end, said) in [
        (in_a_type, &["breaks off in the middle; take it again"][..]),
        (
            between_types,
            &["ends too early, take it again", "… and "][..],
        ),
    ] {
        let file = workspace.put("half.graphql", &half[..end]);
        let said = refused(&workspace, &["--file", &file], said);
        assert!(said.lines().count() < 100, "{said}");
    }
    let file = workspace.put("page.graphql", CHALLENGE);
    refused(&workspace, &["--file", &file], &["is a web page"]);
    let file = workspace.put("denied.json", r#"{"errors":[{"message":"denied"}]}"#);
    refused(
        &workspace,
        &["--file", &file],
        &["answered with errors: denied"],
    );
    // Half of an answer to introspection.
    let file = workspace.put("half.json", r#"{"data":{"__schema":{"types":["#);
    refused(
        &workspace,
        &["--file", &file],
        &["not an introspection result"],
    );

    let file = tempfile::NamedTempFile::new().expect("a file");
    fs::write(file.path(), b"type Query { a: Int } # \xe9").expect("written");
    let file = file.path().to_string_lossy();
    refused(
        &workspace,
        &["--file", &file],
        &["not UTF-8 text", "save it as UTF-8"],
    );
}

#[test]
fn an_option_that_would_do_nothing_is_refused() {
    let workspace = Workspace::copy();
    let file = workspace.put("incoming/new.graphql", &workspace.snapshot());
    let url = "http://127.0.0.1:9/x";
    for (arguments, said) in [
        (
            &["--introspect", "--file", &file][..],
            "--introspect asks the endpoint at --url",
        ),
        (
            &["--introspect", "--network", "harbor"],
            "--introspect asks the endpoint at --url",
        ),
        (&["--introspect"], "--introspect asks the endpoint at --url"),
        (
            &["--api", url, "--url", url],
            "--api is the host for --network",
        ),
        (
            &["--api", url, "--file", &file],
            "--api is the host for --network",
        ),
        (&["--url", url, "--file", &file], "cannot be used with"),
    ] {
        refused(&workspace, arguments, &[said]);
    }
}

#[test]
fn secrets_in_an_address_are_never_shown() {
    let workspace = Workspace::copy();
    let moved = Answer {
        location: Some("https://who:pass-word@example.org/x?token=hush-hush".to_owned()),
        ..Answer::json(302, "")
    };
    let broken_off = Answer {
        announced: Some(100),
        ..Answer::sdl("type Query")
    };
    let echo = "no hush-hush for who-is-it with pass-word";
    for (answer, said) in [
        (moved, "it points to https://example.org/x,"),
        (broken_off, "broke off"),
        (Answer::json(404, echo), "no [secret] for [secret]"),
        (Answer::new(200, "text/html", echo), "gave a web page"),
        (Answer::sdl(echo), "invalid schema"),
    ] {
        let server = Server::serving(answer);
        let host = server.address.trim_start_matches("http://");
        let url = format!("http://who-is-it:pass-word@{host}/sdl?token=hush-hush");
        untold(&refused(&workspace, &["--url", &url], &[said]));
    }
    let url = "http://who-is-it:pass-word@192.0.2.1/sdl?token=hush-hush";
    untold(&refused(
        &workspace,
        &["--url", url],
        &["http://192.0.2.1/sdl is neither https nor"],
    ));
}

fn untold(said: &str) {
    for secret in ["who-is-it", "pass-word", "hush-hush"] {
        assert!(!said.contains(secret), "{said}");
    }
}

#[test]
fn a_snapshot_that_can_not_be_read_is_not_taken_for_none() {
    let workspace = Workspace::copy();
    let file = workspace.put("incoming/new.graphql", &workspace.snapshot());
    let snapshot = workspace.path("schemas/mighty.graphql");
    fs::remove_file(&snapshot).expect("removed");
    fs::create_dir(&snapshot).expect("a folder in its place");
    refused(
        &workspace,
        &["--file", &file],
        &["schemas/mighty.graphql can't be read"],
    );
}

#[test]
fn a_snapshot_that_a_merge_has_damaged_is_not_blamed_on_the_source() {
    let workspace = Workspace::copy();
    let sdl = workspace.snapshot();
    let file = workspace.put("incoming/new.graphql", &sdl);
    let conflict = "<<<<<<< HEAD\n  PAST\n=======\n  FORMER\n>>>>>>> theirs\n";
    let bring_back = "bring it back with `git checkout HEAD -- schemas/mighty.graphql`";
    for damaged in [
        changed(&sdl, "  PAST\n", conflict),
        sdl[..sdl.len() / 2].to_owned(),
        String::new(),
    ] {
        workspace.put("schemas/mighty.graphql", &damaged);
        let told = [
            "schemas/mighty.graphql, which is checked in here, is damaged",
            bring_back,
        ];
        let said = refused(&workspace, &["--file", &file], &told);
        assert!(!said.contains("take it again"), "{said}");
        let run = workspace.run(&["schema", "check"]);
        assert_eq!(run.code, 3, "{}", run.said);
        assert!(
            run.said
                .contains("git checkout HEAD -- schemas/mighty.graphql"),
            "{}",
            run.said
        );
    }
}

#[test]
fn a_removal_date_that_is_none_is_told_and_stops_nothing_half_way() {
    let workspace = Workspace::copy();
    let sdl = changed(
        &workspace.snapshot(),
        "  aspectRatio: Float\n",
        "  aspectRatio: Float @deprecated @removalDate(date: \"soon\")\n",
    );
    let file = workspace.put("incoming/new.graphql", &sdl);
    let run = workspace.run(&["schema", "refresh", "--file", &file, "--date", TODAY]);
    assert_eq!(run.code, 0, "{}", run.said);
    let told = "warning  Asset.aspectRatio is to be removed on \"soon\", which is not a date";
    assert!(run.said.contains(told), "{}", run.said);
    assert!(run.said.contains("Written:\n"), "{}", run.said);
    let run = workspace.run(&["schema", "check", "--today", TODAY]);
    assert_eq!(run.code, 0, "{}", run.said);
    assert!(run.said.contains(told), "{}", run.said);
}

#[test]
fn a_schema_whose_names_would_be_one_in_rust_is_refused_by_their_coordinates() {
    let workspace = Workspace::copy();
    let odd = "\nenum Odd { FOO_BAR FooBar }\ninput OddInput { fooBar: Int foo_bar: Int }\n";
    let sdl = workspace.snapshot() + odd;
    let file = workspace.put("incoming/new.graphql", &sdl);
    refused(
        &workspace,
        &["--file", &file],
        &[
            "Odd.FOO_BAR, Odd.FooBar would all be `FooBar` in Rust",
            "OddInput.fooBar, OddInput.foo_bar would all be `foo_bar` in Rust",
        ],
    );
}

#[test]
fn names_that_rust_does_not_take_get_others() {
    let workspace = Workspace::copy();
    let odd = "\nenum Odd { _30_DAYS UNKNOWN _ }\ninput OddInput { new: Int self: Int }\n";
    let sdl = workspace.snapshot() + odd;
    let file = workspace.put("incoming/new.graphql", &sdl);
    let run = workspace.run(&["schema", "refresh", "--file", &file, "--date", TODAY]);
    assert_eq!(run.code, 0, "{}", run.said);
    let enums = workspace.read("crates/schema/src/generated/enums.rs");
    for arm in ["\"_30_DAYS\" => Self::_30Days,", "\"_\" => Self::__,"] {
        assert!(enums.contains(arm), "{arm}");
    }
    let inputs = workspace.read("crates/schema/src/generated/inputs.rs");
    let odd = inputs.split_once("impl OddInput {").expect("an input").1;
    let odd = odd.split_once("impl serde").expect("its end").0;
    assert_eq!(odd.matches("pub fn new(").count(), 1, "{odd}");
    assert!(odd.contains("pub fn new_(mut self"), "{odd}");
}
