//! `mighty schema`, `mighty doctor` and `mighty usage`.

use std::fs;

use crate::process::{Program, all, stdout};

#[test]
fn a_document_that_does_not_fit_the_schema_fails_the_check() {
    let program = Program::new();
    let folder = program.home().join("graphql");
    fs::create_dir(&folder).expect("made");
    let documents = folder.to_str().expect("text");
    fs::write(
        folder.join("mine.graphql"),
        "query Mine { network { title } }",
    )
    .expect("written");
    stdout(&program.run(&["schema", "check", "--documents", documents]));

    fs::write(
        folder.join("other.graphql"),
        "query Other { network { titel } }",
    )
    .expect("written");
    let output = program.run(&["schema", "check", "--documents", documents]);
    assert_eq!(output.status.code(), Some(1), "{}", all(&output));
    assert!(all(&output).contains("titel"), "{}", all(&output));
}

#[test]
fn a_schema_is_fetched_compared_and_kept_if_documents_break() {
    let program = Program::new();
    let file = program.home().join("schema.graphql");
    let path = file.to_str().expect("text");
    stdout(&program.run(&["--sandbox", "schema", "refresh", "--to", path]));
    let same = stdout(&program.run(&["schema", "diff", "built-in", path, "--json"]));
    assert!(same.contains("\"severity\": \"safe\""), "{same}");

    fs::write(
        program.home().join("mine.graphql"),
        "{ network { nosuchfield } }",
    )
    .expect("written");
    let mine = program.home().join("mine.graphql");
    let mine = mine.to_str().expect("text");
    let before = fs::metadata(&file)
        .expect("there")
        .modified()
        .expect("a time");
    let output = program.run(&[
        "--sandbox",
        "schema",
        "refresh",
        "--to",
        path,
        "--documents",
        mine,
    ]);
    assert_eq!(output.status.code(), Some(1), "{}", all(&output));
    let after = fs::metadata(&file)
        .expect("there")
        .modified()
        .expect("a time");
    assert_eq!(before, after);
}

#[test]
fn the_doctor_says_what_to_do_without_a_session() {
    let program = Program::new();
    let profile = "[profiles.default]\nnetwork = \"harbor\"\ngraphql_url = \"http://127.0.0.1:9/x\"\n\
                   oauth_url = \"http://127.0.0.1:9\"\n";
    fs::write(program.home().join("profiles.toml"), profile).expect("written");
    let output = program.run(&["doctor", "--json"]);
    assert_eq!(output.status.code(), Some(1), "{}", all(&output));
    let findings: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let state = |check: &str| {
        let findings = findings.as_array().expect("a list");
        let finding = findings.iter().find(|finding| finding["check"] == check);
        finding.map(|finding| finding["state"].as_str().expect("text").to_owned())
    };
    assert_eq!(state("network").as_deref(), Some("fault"));
    assert_eq!(state("token").as_deref(), Some("fault"));
    assert_eq!(state("application").as_deref(), Some("warning"));
}

#[test]
fn the_man_pages_have_one_page_for_each_command() {
    let program = Program::new();
    let folder = program.home().join("man");
    stdout(&program.run(&["man", folder.to_str().expect("text")]));
    for page in ["mighty.1", "mighty-auth-login.1", "mighty-members-find.1"] {
        assert!(folder.join(page).exists(), "{page}");
    }
}
