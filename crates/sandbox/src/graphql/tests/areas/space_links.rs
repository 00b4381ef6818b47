use super::*;

fn links(bench: &Bench) -> Vec<String> {
    let query = "{ network { spaceLinks { title } } }";
    let data = bench.data(&bench.member(0), query, json!({}));
    let nodes = data["network"]["spaceLinks"].as_array().unwrap();
    nodes.iter().map(|node| text(&node["title"])).collect()
}

#[test]
fn a_link_is_listed_until_it_is_deleted() {
    let bench = Bench::new();
    let host = bench.host();
    let input = json!({ "title": "Charts", "url": "https://example.com/charts" });
    let mut payload = bench.mutate(&host, "createSpaceLink", input, "spaceLink { id }");
    // The oldest link comes first.
    assert_eq!(links(&bench).last().map(String::as_str), Some("Charts"));
    let input = json!({ "id": payload["spaceLink"]["id"].take() });
    let gone = bench.mutate(&host, "deleteSpaceLink", input, "spaceLink { title }");
    assert_eq!(gone["spaceLink"]["title"], "Charts");
    assert!(!links(&bench).contains(&"Charts".to_owned()));
}

#[test]
fn a_new_list_of_questions_replaces_the_one_before() {
    let bench = Bench::new();
    let host = bench.host();
    let (home, _) = space(&bench, &host);
    let set = |questions: Json| {
        let input = json!({ "spaceId": home, "questions": questions });
        let selection = "profileQuestions { id text required }";
        let mut payload = bench.mutate(&host, "updateSpaceProfileQuestions", input, selection);
        match payload["profileQuestions"].take() {
            Json::Array(questions) => questions,
            _ => Vec::new(),
        }
    };
    let first = set(json!([
        { "context": "DEFAULT", "text": "What do you build?", "required": true },
        { "context": "DEFAULT", "text": "Where?" },
    ]));
    assert_eq!(first[0]["required"], true);
    let second = set(json!([
        { "context": "DEFAULT", "text": "Why?" },
        { "context": "DEFAULT", "id": first[0]["id"], "text": "What do you build now?" },
    ]));
    assert_eq!(second.len(), 2);
    assert_eq!(second[0]["text"], "Why?");
    assert_eq!(second[1]["id"], first[0]["id"]);
    let query = "query($id: String!) { network { space(idOrSlug: $id) {
        profileQuestions { nodes { text } } } } }";
    let data = bench.data(&host, query, json!({ "id": home }));
    let nodes = &data["network"]["space"]["profileQuestions"]["nodes"];
    let expected = json!([{ "text": "Why?" }, { "text": "What do you build now?" }]);
    assert_eq!(*nodes, expected);
}
