use serde_json::json;

use crate::models::{MemberSummary, PostContentCard, ReactionGroupSummary, SearchHit};

fn member() -> serde_json::Value {
    json!({
        "id": "Z2lkOi8vbWlnaHR5L1VzZXIvNw",
        "resourceId": "7",
        "name": "Ada",
        "firstName": "Ada",
        "lastName": null,
        "avatarUrl": null,
        "url": "https://harbor.mn.co/members/7",
    })
}

fn read<T: serde::de::DeserializeOwned>(json: &serde_json::Value) -> Result<T, serde_json::Error> {
    serde_json::from_str(&json.to_string())
}

#[test]
fn fields_are_read_in_any_order() {
    let usual: MemberSummary = read(&member()).expect("member");
    let fields = member();
    let reversed: Vec<String> = fields
        .as_object()
        .expect("object")
        .iter()
        .map(|(key, value)| format!("{}:{value}", json!(key)))
        .rev()
        .collect();
    let reversed = format!("{{{}}}", reversed.join(","));
    assert_eq!(
        serde_json::from_str::<MemberSummary>(&reversed).expect("member"),
        usual
    );
    assert_eq!(usual.name.as_deref(), Some("Ada"));
}

#[test]
fn unknown_fields_are_skipped() {
    let mut json = member();
    json["new"] = json!({"deep": [1, {"er": null}]});
    assert_eq!(
        read::<MemberSummary>(&json).expect("member"),
        read(&member()).expect("member")
    );
}

#[test]
fn fields_after_an_unknown_field_are_decoded() {
    let usual: MemberSummary = read(&member()).expect("member");
    let between = member()
        .to_string()
        .replacen(',', r#","new":[{"id":"x"}],"#, 3);
    assert_eq!(between.matches("new").count(), 3);
    let read: MemberSummary = serde_json::from_str(&between).expect("member");
    assert_eq!(read, usual);
}

#[test]
fn a_field_that_comes_twice_is_an_error_that_names_it() {
    let twice = member().to_string().replacen('{', r#"{"name":"Eve","#, 1);
    let error = serde_json::from_str::<MemberSummary>(&twice).expect_err("two names");
    assert!(
        error.to_string().contains("duplicate field `name`"),
        "{error}"
    );
}

#[test]
fn a_nullable_field_that_is_missing_is_null() {
    let mut json = member();
    json.as_object_mut().expect("object").remove("name");
    assert_eq!(read::<MemberSummary>(&json).expect("member").name, None);
}

#[test]
fn a_required_field_that_is_missing_or_null_is_an_error_that_names_it() {
    let error =
        read::<ReactionGroupSummary>(&json!({"emoji": "⛵", "count": 1})).expect_err("short");
    assert!(error.to_string().contains("reactedByViewer"), "{error}");
    let null = json!({"emoji": "⛵", "count": null, "reactedByViewer": true});
    assert!(read::<ReactionGroupSummary>(&null).is_err());
}

#[test]
fn the_typename_is_found_at_any_position() {
    let mut first = json!({"__typename": "User"});
    first
        .as_object_mut()
        .expect("object")
        .extend(member().as_object().expect("object").clone());
    let early: SearchHit = read(&first).expect("hit");

    let fields = member().as_object().expect("object").clone();
    let mut text: Vec<String> = fields
        .iter()
        .map(|(key, value)| format!("{}:{value}", json!(key)))
        .collect();
    text.insert(2, r#""__typename":"User""#.into());
    let late: SearchHit = serde_json::from_str(&format!("{{{}}}", text.join(","))).expect("hit");

    assert_eq!(early, late);
    assert!(matches!(early, SearchHit::User(user) if user.name.as_deref() == Some("Ada")));
}

#[test]
fn an_unknown_type_keeps_its_name_and_the_next_item_is_decoded() {
    let page = json!([
        {"__typename": "Hologram", "id": "x", "beams": [1, 2, {"on": true}]},
        {"__typename": "Hologram"},
    ]);
    let page: Vec<PostContentCard> = read(&page).expect("page");
    for item in page {
        assert!(
            matches!(item, PostContentCard::Unknown(unknown) if unknown.typename == "Hologram")
        );
    }
}

#[test]
fn an_object_without_its_type_is_an_error() {
    let error = read::<SearchHit>(&member()).expect_err("untyped");
    assert!(error.to_string().contains("__typename"), "{error}");
}

#[test]
fn an_error_in_fields_that_came_before_the_type_is_reported() {
    let error = serde_json::from_str::<SearchHit>(r#"{"id": [], "__typename": "User"}"#)
        .expect_err("an id is no list");
    assert!(error.to_string().contains("an id"), "{error}");
}
