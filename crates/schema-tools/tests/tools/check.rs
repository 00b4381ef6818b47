//! What a schema breaks, in which operation, and on which day.

use std::{fs, path::Path};

use jiff::civil::date;
use mighty_schema_tools::{
    ChangeKind, CheckReport, DiffReport, Documents, Error, Problem, Removal, Schema, Severity,
};

const SDL: &str = r#"
    directive @removalDate(date: String!) on FIELD_DEFINITION
    type Query { network: Network }
    type Network { id: ID! name: String old: Old @deprecated(reason: "Use name.") @removalDate(date: "2026-12-15") }
    type Old { id: ID! }
"#;

fn schema(sdl: &str) -> Schema {
    Schema::parse("schema.graphql", sdl).expect("valid")
}

fn put(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, text).expect("written");
}

#[test]
fn a_mistake_has_its_file_its_line_and_the_operations_that_have_it() {
    let folder = tempfile::tempdir().expect("a folder");
    put(
        folder.path(),
        "queries.graphql",
        "query One { network { ...Named } }\nquery Two { network { id } }\n\
         query Three { network { ...Named } }",
    );
    put(
        folder.path(),
        "deep/named.gql",
        "fragment Named on Network {\n  title\n}",
    );
    put(folder.path(), "schema.graphql", SDL);
    let documents = Documents::load(folder.path()).expect("documents");
    let report = CheckReport::of(&documents, &schema(SDL), date(2026, 11, 23));
    let [problem] = &report.problems[..] else {
        panic!("{:?}", report.problems);
    };
    assert!(problem.file.ends_with("named.gql"), "{}", problem.file);
    assert_eq!((problem.line, problem.column), (Some(2), Some(3)));
    assert!(problem.message.contains("`title`"), "{}", problem.message);
    assert!(!problem.message.contains('\n'), "{}", problem.message);
    assert_eq!(
        problem.operations,
        ["One", "Three"].map(str::to_owned).into()
    );
    assert!(report.has_failed());
    assert_eq!(report.documents, 2, "the schema beside them is not one");
}

#[test]
fn a_file_that_is_not_graphql_or_not_text_is_a_problem_of_its_own() {
    let folder = tempfile::tempdir().expect("a folder");
    put(folder.path(), "a.graphql", "query {");
    fs::write(folder.path().join("b.graphql"), b"query A { \xe9 }").expect("written");
    put(folder.path(), "c.graphql", "query C { network { id } }");
    let documents = Documents::load_below(folder.path(), "").expect("documents");
    let problems = documents.validate(&schema(SDL));
    let (text, graphql): (Vec<_>, Vec<_>) = problems
        .iter()
        .partition(|problem| problem.file == "b.graphql");
    assert!(text[0].message.contains("not UTF-8"), "{}", text[0]);
    assert_eq!((text.len(), text[0].line), (1, None));
    let is_of_a = |problem: &&Problem| problem.file == "a.graphql" && problem.line == Some(1);
    assert!(
        !graphql.is_empty() && graphql.iter().all(is_of_a),
        "{graphql:?}"
    );
    assert_eq!(documents.broken(), problems);
}

#[test]
fn a_use_is_reported_until_its_day_and_fails_from_the_next_day_on() {
    let documents = Documents::from_texts([
        ("a.graphql", "query A { network { ...F } }"),
        ("f.graphql", "fragment F on Network { old { id } }"),
    ]);
    let schema = schema(SDL);
    for (today, removal) in [
        (date(2026, 9, 15), Removal::Later { days_left: 91 }),
        (date(2026, 9, 16), Removal::Soon { days_left: 90 }),
        (date(2026, 12, 15), Removal::Soon { days_left: 0 }),
        (date(2026, 12, 16), Removal::Passed),
    ] {
        let report = CheckReport::of(&documents, &schema, today);
        let [one] = &report.deprecated[..] else {
            panic!("{:?}", report.deprecated);
        };
        assert_eq!(one.removal, removal, "{today}");
        assert_eq!(one.coordinate, "Network.old");
        assert_eq!(one.operations, ["A".to_owned()].into());
        assert_eq!(one.files, ["f.graphql".to_owned()].into());
        assert_eq!(report.has_failed(), removal == Removal::Passed);
    }
    let json = serde_json::to_value(CheckReport::of(&documents, &schema, date(2026, 12, 1)));
    let json = json.expect("JSON");
    let one = &json["deprecated"][0];
    assert_eq!(one["removal_date"], "2026-12-15");
    assert_eq!(one["removal"]["soon"]["days_left"], 14);
}

#[test]
fn only_operations_of_nothing_but_removed_fields_are_excused() {
    let (schema, today) = (schema(SDL), date(2027, 1, 1));
    let failed = |files: &[(&str, &str)]| {
        let documents = Documents::from_texts(files.iter().copied());
        let report = CheckReport::of(&documents, &schema, today);
        assert!(report.has_failed(), "{files:?}");
        let excused = report.excuse_operations_of_only_removed(&documents, &schema);
        excused.has_failed()
    };
    let whole = ("a.graphql", "query A { network { old { id } } }");
    let part = ("b.graphql", "query B { network { id old { id } } }");
    let both = (
        "c.graphql",
        "query C { network { old { id } } } query D { network { id old { id } } }",
    );
    assert!(!failed(&[whole]));
    assert!(failed(&[whole, part]));
    assert!(failed(&[both]), "a file may have an operation of each kind");
}

#[test]
fn a_change_says_which_operations_it_touches_and_when_its_coordinate_is_removed() {
    let old = schema(&SDL.replace("2026-12-15", "2027-03-01"));
    let documents = Documents::from_texts([
        ("a.graphql", "query A { network { old { id } } }"),
        ("b.graphql", "query B { network { name } }"),
    ]);
    let report = DiffReport::between(&old, &schema(SDL), &documents, date(2026, 11, 23));
    let [change] = &report.changes[..] else {
        panic!("{report}");
    };
    assert_eq!(change.kind, ChangeKind::RemovalDateMoved);
    assert_eq!(change.severity, Severity::Dangerous);
    assert_eq!(change.removal_date.as_deref(), Some("2026-12-15"));
    assert_eq!(change.operations, ["A".to_owned()].into());
    let json = serde_json::to_value(&report).expect("JSON");
    assert_eq!(json["changes"][0]["removal_date"], "2026-12-15");
    assert_eq!(json["changes"][0]["kind"], "REMOVAL_DATE_MOVED");
    let page = report.markdown();
    let row = "| Change | Kind | Rust surface | Documents |\n|---|---|---|---|\n\
               | `Network.old` is to be removed on 2026-12-15, no longer on 2027-03-01 \
               | REMOVAL_DATE_MOVED | minor | `a.graphql` |";
    assert!(page.contains(row), "{page}");
}

#[test]
fn a_path_without_documents_is_an_error() {
    let folder = tempfile::tempdir().expect("a folder");
    let nowhere = folder.path().join("nowhere");
    assert!(matches!(
        Documents::load(&nowhere),
        Err(Error::NotDocuments { path }) if path == nowhere
    ));
    put(folder.path(), "notes.md", "");
    put(
        folder.path(),
        "node_modules/a.graphql",
        "{ network { id } }",
    );
    put(folder.path(), ".hidden/a.graphql", "{ network { id } }");
    let error = Documents::load(folder.path()).expect_err("none");
    assert!(
        matches!(&error, Error::NoDocuments { path } if path == folder.path()),
        "{error}"
    );
    assert!(error.to_string().contains("*.graphql"), "{error}");
}
