//! A refresh against an API that has moved on.

use crate::{
    server::{Answer, Server},
    workspace::{TODAY, Workspace, changed},
};

const PATH: &str = "/networks/harbor/graphql/schema";

/// A renamed field, a removed enum value, a new required input, a removal date that has passed.
fn moved(sdl: &str) -> String {
    let sdl = changed(
        sdl,
        "type Asset {\n  aspectRatio: Float",
        "type Asset {\n  ratio: Float",
    );
    let sdl = changed(&sdl, "  IMPERSONATION\n  OFFENSIVE\n", "  IMPERSONATION\n");
    let sdl = changed(
        &sdl,
        "input CreatePollInput {\n",
        "input CreatePollInput {\n  audience: String!\n",
    );
    changed(&sdl, "date: \"2026-12-15\"", "date: \"2026-11-01\"")
}

fn refresh<'a>(server: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    let mut arguments = vec![
        "schema",
        "refresh",
        "--network",
        "harbor",
        "--api",
        server,
        "--date",
        TODAY,
    ];
    arguments.extend(more);
    arguments
}

#[test]
fn a_schema_is_refused_until_the_documents_fit_it() {
    let workspace = Workspace::copy();
    let server = Server::serving(Answer::sdl(moved(&workspace.snapshot())));
    let before = workspace.files();

    let run = workspace.run(&refresh(&server.address, &[]));
    assert_eq!(run.code, 3, "{}", run.said);
    for part in [
        "Field `Asset.aspectRatio` was removed [FIELD_REMOVED]",
        "Field `Asset.ratio: Float` was added [FIELD_ADDED]",
        "Enum value `AbuseReportType.OFFENSIVE` was removed [ENUM_VALUE_REMOVED]",
        "Input field `CreatePollInput.audience: String!` was added and must be given",
        "which has passed [REMOVAL_DATE_PASSED]",
        "Rust surface: major",
        "crates/operations/graphql/fragments/asset_summary.graphql",
        "Nothing was written",
        "type `Asset` does not have a field `aspectRatio`",
    ] {
        assert!(
            run.said.contains(part),
            "{part:?} is missing in\n{}",
            run.said
        );
    }
    assert!(workspace.files() == before, "not one byte may change");
    let request = &server.seen()[0];
    assert_eq!(request.line, format!("GET {PATH} HTTP/1.1"));
    assert!(
        request
            .header("user-agent")
            .is_some_and(|name| name.contains("mighty"))
    );
    assert_eq!(request.header("authorization"), None, "the SDL is public");

    workspace.edit_documents("  aspectRatio\n", "  ratio\n");
    let run = workspace.run(&refresh(&server.address, &[]));
    assert_eq!(run.code, 0, "{}", run.said);
    assert!(run.said.contains("Written:\n"), "{}", run.said);
    for part in [
        "  ratio: Float\n",
        "  audience: String!\n",
        "date: \"2026-11-01\"",
    ] {
        assert!(
            workspace.snapshot().contains(part),
            "{part:?} is not in the snapshot"
        );
    }
    let changes = workspace.read("schemas/CHANGES.md");
    let entry = format!("## {TODAY}: {}{PATH}", server.address);
    assert!(changes.contains(&entry), "{changes}");
    assert!(changes.contains("| Field `Asset.aspectRatio` was removed | FIELD_REMOVED | major |"));
    assert!(
        workspace
            .read("schemas/provenance.toml")
            .contains(&server.address)
    );
    let models = workspace.read("crates/operations/src/generated/models.rs");
    assert!(models.contains("ratio"), "the code follows");
    let enums = "crates/schema/src/generated/enums.rs";
    let values = |text: &str| text.matches("\"OFFENSIVE\"").count();
    assert!(values(&workspace.read(enums)) < values(&before[&workspace.path(enums)]));

    let run = workspace.run(&refresh(&server.address, &["--check"]));
    assert_eq!(run.code, 0, "{}", run.said);
    assert!(run.said.contains("Nothing would change"), "{}", run.said);
}

#[test]
fn a_dry_run_tells_everything_and_writes_nothing() {
    let workspace = Workspace::copy();
    let sdl = changed(&workspace.snapshot(), "  PAST\n", "  ANCIENT\n  PAST\n");
    let server = Server::serving(Answer::sdl(sdl));
    let before = workspace.files();

    let run = workspace.run(&refresh(&server.address, &["--dry-run"]));
    assert_eq!(run.code, 0, "{}", run.said);
    assert!(
        run.said.contains("`EventDirection.ANCIENT` was added"),
        "{}",
        run.said
    );
    assert!(
        run.said.contains("Nothing is written. Changes:\n"),
        "{}",
        run.said
    );
    assert!(run.said.contains("  schemas/CHANGES.md"), "{}", run.said);
    let run = workspace.run(&refresh(&server.address, &["--check"]));
    assert_eq!(run.code, 1, "{}", run.said);
    assert!(workspace.files() == before, "not one byte may change");
}

#[test]
fn every_snapshot_adds_its_entry_above_the_last() {
    let workspace = Workspace::copy();
    let first = workspace.snapshot();
    let second = changed(&first, "  PAST\n", "  ANCIENT\n  PAST\n");
    let third = changed(&second, "  ANCIENT\n", "  ANCIENT\n  NEVER\n");
    for (at, sdl) in [second, third].iter().enumerate() {
        let file = workspace.put(&format!("incoming/{at}.graphql"), sdl);
        let run = workspace.run(&["schema", "refresh", "--file", &file, "--date", TODAY]);
        assert_eq!(run.code, 0, "{}", run.said);
    }
    let changes = workspace.read("schemas/CHANGES.md");
    let at = |text: &str| {
        changes
            .find(text)
            .unwrap_or_else(|| panic!("{text:?} in {changes}"))
    };
    assert_eq!(changes.matches("# Changes of the schema").count(), 1);
    assert!(at("file 1.graphql") < at("EventDirection.NEVER"));
    assert!(at("EventDirection.NEVER") < at("file 0.graphql"));
    assert!(at("file 0.graphql") < at("EventDirection.ANCIENT"));
}

#[test]
fn the_scopes_of_a_described_schema_are_compared_with_the_table() {
    let workspace = Workspace::copy();
    let describe = |scopes: &str| {
        changed(
            &workspace.snapshot(),
            "  lastActiveAt: ISO8601DateTime",
            &format!("  \"**Required scope:** {scopes}\"\n  lastActiveAt: ISO8601DateTime"),
        )
    };
    let server = Server::serving(Answer::sdl(describe("`host:read:network_members`")));
    let run = workspace.run(&refresh(&server.address, &["--dry-run"]));
    assert_eq!(run.code, 0, "{}", run.said);
    assert!(
        run.said.contains(
            "lastActiveAt` asked for any of `host:read:network`, `host:read:network_members`, \
             `host:write:network_members` and asks for `host:read:network_members` \
             [REQUIRED_SCOPES_CHANGED]"
        ),
        "{}",
        run.said
    );

    let run = workspace.run(&refresh(&server.address, &[]));
    assert_eq!(run.code, 0, "{}", run.said);
    let scopes = workspace.read("crates/schema/src/generated/scopes.rs");
    assert!(scopes.contains("lastActiveAt"), "{scopes}");
    assert!(
        !scopes.contains("Badge.memberCount"),
        "the schema's own statements are used, not the table"
    );
}

#[test]
fn an_unused_member_may_be_removed_even_if_a_table_names_it() {
    let workspace = Workspace::copy();
    assert!(
        workspace
            .read("schemas/notes.toml")
            .contains("completionPercent")
    );
    let sdl = changed(&workspace.snapshot(), "  completionPercent: Int!\n", "");
    let sdl = changed(
        &sdl,
        "type Mutation {\n",
        "type Mutation {\n  waveAtMember(memberId: ID!): Boolean\n",
    );
    let table = "Without a coordinate of that kind in the schema, and so without effect; correct or \
                 remove them:\n  schemas/notes.toml: CourseworkProgress.completionPercent";
    let id = "Without a row in schemas/ids.toml; say which records they name:\n  \
              Mutation.waveAtMember(memberId:)\n";

    // With an invalid document, all errors are reported at once.
    let unfit = changed(&sdl, "  aspectRatio: Float\n", "");
    let file = workspace.put("incoming/new.graphql", &unfit);
    let run = workspace.run(&["schema", "refresh", "--file", &file, "--date", TODAY]);
    assert_eq!(run.code, 3, "{}", run.said);
    assert!(run.said.contains("have a field `aspectRatio`") && run.said.contains(table));

    let file = workspace.put("incoming/new.graphql", &sdl);
    let run = workspace.run(&["schema", "refresh", "--file", &file, "--date", TODAY]);
    assert_eq!(run.code, 0, "{}", run.said);
    for part in [
        table,
        id,
        "Without an operation: Mutation.waveAtMember\n",
        "cargo xtask operations scaffold",
    ] {
        assert!(
            run.said.contains(part),
            "{part:?} is missing in\n{}",
            run.said
        );
    }
    let run = workspace.run(&["generate", "--check"]);
    assert_eq!(run.code, 1, "a row may be mistyped: {}", run.said);
    assert!(run.said.starts_with("The generated code is up to date."));
    assert!(run.said.contains(table), "{}", run.said);

    let run = workspace.run(&["operations", "scaffold"]);
    assert!(run.said.contains("wave_at_member.graphql"), "{}", run.said);
    let run = workspace.run(&["schema", "check", "--today", TODAY]);
    assert_eq!(run.code, 0, "{}", run.said);
}

#[test]
fn code_that_another_generator_wrote_is_not_taken_for_this_ones() {
    let workspace = Workspace::regenerated();
    let provenance = workspace.read("schemas/provenance.toml");
    let tool = provenance
        .lines()
        .find(|line| line.starts_with("tool = "))
        .expect("a tool");
    workspace.put(
        "schemas/provenance.toml",
        &provenance.replace(tool, "tool = \"xtask 0.0.1\""),
    );
    let run = workspace.run(&["generate", "--check"]);
    assert_eq!(run.code, 1, "{}", run.said);
    assert!(
        run.said.contains("  schemas/provenance.toml"),
        "{}",
        run.said
    );
    let run = workspace.run(&["generate"]);
    assert_eq!(run.code, 0, "{}", run.said);
    assert_eq!(workspace.read("schemas/provenance.toml"), provenance);
}
