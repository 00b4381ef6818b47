//! A new schema in the place of an old one.

use jiff::civil::date;
use mighty_schema_tools::{Documents, Error, Refresh, Schema, SchemaText, Severity};

const OLD: &str = "type Query { network: Int node: Int } type Mutation { createPost: Int }";

#[test]
fn a_refresh_has_the_text_the_changes_and_what_they_break() {
    let old = Schema::parse("old.graphql", OLD).expect("valid");
    let documents = Documents::from_texts([("a.graphql", "mutation A { createPost }")]);
    let today = date(2026, 11, 23);
    let new = SchemaText::new(
        "new.graphql",
        OLD.replace("createPost: Int", "createPost(id: ID!): Int"),
    )
    .expect("read");
    let refresh = Refresh::prepare(new.clone(), Some(&old), &documents, today).expect("valid");
    assert_eq!(refresh.canonical, new.canonical().expect("valid"));
    let changes = refresh.changes.as_ref().expect("an old schema");
    assert_eq!(changes.severity, Severity::Breaking);
    assert_eq!(changes.changes[0].operations, ["A".to_owned()].into());
    assert!(refresh.check.has_failed());
    let text = refresh.to_string();
    assert!(text.starts_with("1 change: 1 breaking"), "{text}");
    assert!(text.contains("a.graphql:1:"), "{text}");

    let first = Refresh::prepare(new, None, &documents, today).expect("valid");
    assert!(first.changes.is_none());
    let same = SchemaText::new("old.graphql", OLD).expect("read");
    let same = Refresh::prepare(same, Some(&old), &documents, today).expect("valid");
    assert_eq!(same.changes.expect("an old schema").changes.len(), 0);
    assert!(!same.check.has_failed());
}

#[test]
fn a_schema_of_another_api_is_refused() {
    let other = SchemaText::new("other.graphql", "type Query { pets: Int }").expect("read");
    let refused = Refresh::prepare(other, None, &Documents::none(), date(2026, 11, 23));
    assert!(matches!(refused, Err(Error::OtherApi { .. })));
}
