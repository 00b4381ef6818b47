//! `schema check`, on our documents and on a user's.

use crate::workspace::{Run, Workspace};

/// Asks for one member that will be removed on 2026-12-15, and for others that stay.
const QUERY: &str =
    "query Mine { network { post(idOrSlug: \"1\") { ... on Event { id location } } } }";

fn check(workspace: &Workspace, document: &str, today: &str) -> Run {
    workspace.put("mine/mine.graphql", document);
    let mine = workspace.path("mine").to_string_lossy().into_owned();
    workspace.run(&["schema", "check", "--documents", &mine, "--today", today])
}

#[test]
fn deprecated_uses_are_listed_then_warned_about_then_refused() {
    let workspace = Workspace::copy();
    for (today, code, said) in [
        (
            "2026-09-15",
            0,
            "note     Event.location will be removed on 2026-12-15, 91 days left: Use venue.",
        ),
        (
            "2026-09-16",
            0,
            "warning  Event.location will be removed on 2026-12-15, 90 days left: Use venue.",
        ),
        (
            "2026-12-14",
            0,
            "warning  Event.location will be removed on 2026-12-15, 1 day left: Use venue.",
        ),
        (
            "2026-12-15",
            0,
            "warning  Event.location will be removed today, 2026-12-15: Use venue.",
        ),
        (
            "2026-12-16",
            1,
            "error    Event.location was to be removed on 2026-12-15: Use venue.",
        ),
    ] {
        let run = check(&workspace, QUERY, today);
        assert_eq!(run.code, code, "{today}: {}", run.said);
        assert!(run.said.contains(said), "{today}: {}", run.said);
        assert!(run.said.contains("mine.graphql"), "{}", run.said);
        assert_eq!(
            run.said.matches(" will be ").count() + run.said.matches(" was to ").count(),
            1
        );
    }
}

#[test]
fn a_document_that_does_not_hold_is_shown_as_the_compiler_shows_it() {
    let workspace = Workspace::copy();
    let run = check(&workspace, "query Mine { network { nmae } }", "2026-11-23");
    assert_eq!(run.code, 1, "{}", run.said);
    assert!(
        run.said
            .contains("type `Network` does not have a field `nmae`"),
        "{}",
        run.said
    );
    assert!(run.said.contains("mine.graphql:1:24"), "{}", run.said);
    let run = check(&workspace, "query Mine {", "2026-11-23");
    assert_eq!(run.code, 1, "{}", run.said);
    assert!(run.said.contains("mine.graphql:1:13"), "{}", run.said);
}

#[test]
fn an_invalid_file_does_not_hide_the_uses_of_other_files() {
    let workspace = Workspace::copy();
    for broken in ["query Broken { network { nmae } }", "query Broken {"] {
        workspace.put("mine/broken.graphql", broken);
        let run = check(&workspace, QUERY, "2026-09-16");
        assert_eq!(run.code, 1, "{}", run.said);
        assert!(run.said.contains("broken.graphql:1:"), "{}", run.said);
        assert!(
            run.said
                .contains("\nwarning  Event.location will be removed on"),
            "{}",
            run.said
        );
    }
}

#[cfg(unix)]
#[test]
fn a_link_leads_neither_in_circles_nor_to_a_halt() {
    use std::os::unix::fs::symlink;

    let workspace = Workspace::copy();
    let mine = workspace.path("mine");
    workspace.put("mine/node_modules/theirs/a.graphql", "query {");
    workspace.put("mine/.cache/a.graphql", "query {");
    workspace.put("common/theirs.graphql", "query Theirs { network { id } }");
    symlink(&mine, mine.join("around")).expect("a link");
    symlink("../common/theirs.graphql", mine.join("linked.graphql")).expect("a link");
    let run = check(&workspace, QUERY, "2026-09-16");
    assert_eq!(run.code, 0, "{}", run.said);
    assert!(run.said.contains("schema: 2."), "{}", run.said);
    assert_eq!(run.said.matches("mine.graphql").count(), 1, "{}", run.said);

    symlink("nowhere", mine.join("dangling.graphql")).expect("a link");
    let run = check(&workspace, QUERY, "2026-09-16");
    assert_eq!(run.code, 1, "{}", run.said);
    assert!(
        run.said
            .contains("mine/dangling.graphql is a link to nowhere"),
        "{}",
        run.said
    );
    assert!(
        run.said.contains("Event.location will be removed on"),
        "{}",
        run.said
    );
}

#[test]
fn ours_hold_and_use_nothing_that_goes() {
    let workspace = Workspace::copy();
    let run = workspace.run(&["schema", "check", "--today", "2027-01-01"]);
    assert_eq!(run.code, 0, "{}", run.said);
    assert!(
        run.said.contains("files are valid against the schema"),
        "{}",
        run.said
    );
}

#[test]
fn our_documents_are_refused_if_the_generator_refuses_them() {
    let workspace = Workspace::copy();
    let path = "crates/operations/graphql/network/mine.graphql";
    for (text, said) in [
        (
            "query Mine { network { id } }",
            "needs a comment at its head",
        ),
        (
            "# Mine.\nquery Mine { network { id @skip(if: true) } }",
            "directives are not supported",
        ),
        ("# Mine.\n{ network { id } }", "anonymous operation"),
    ] {
        workspace.put(path, text);
        let run = workspace.run(&["schema", "check", "--today", "2026-11-23"]);
        assert_eq!(run.code, 1, "{text}: {}", run.said);
        assert!(run.said.contains(said), "{text}: {}", run.said);
    }
}

#[test]
fn temporary_files_of_an_editor_are_ignored() {
    let workspace = Workspace::copy();
    workspace.put("crates/operations/graphql/network/.who.swp", "b0VIM");
    workspace.put(
        "crates/operations/graphql/network/.#who.graphql",
        "who@host",
    );
    let run = workspace.run(&["schema", "check", "--today", "2026-11-23"]);
    assert_eq!(run.code, 0, "{}", run.said);
}

#[test]
fn a_users_files_may_be_of_one_name_or_of_none_and_one_may_be_checked_alone() {
    let workspace = Workspace::copy();
    let query = "{ network { ...Named } }";
    let one = workspace.put("mine/one.graphql", query);
    workspace.put("mine/two.graphql", query);
    workspace.put("mine/named.gql", "fragment Named on Network { id }");
    let check = |place: &str| {
        workspace.run(&[
            "schema",
            "check",
            "--documents",
            place,
            "--today",
            "2026-11-23",
        ])
    };
    let run = check(&workspace.path("mine").to_string_lossy());
    assert_eq!(run.code, 0, "{}", run.said);
    assert!(run.said.contains("schema: 3."), "{}", run.said);
    let run = check(&one);
    assert_eq!(run.code, 1, "its fragment is not in it: {}", run.said);
    workspace.put("mine/one.graphql", "{ network { id } }");
    assert_eq!(check(&one).code, 0);
    let run = check("nowhere");
    assert_eq!(run.code, 3, "{}", run.said);
}
