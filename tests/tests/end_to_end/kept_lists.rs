//! Updates that replace a whole list: what was read goes in as it is, and nothing is lost.

use mighty_networks::{
    inputs::{PollChoiceInput, UpdatePostInput},
    models::PostContentCard,
    prelude::*,
};
use mighty_sandbox::Sandbox;

use crate::setup::{as_person, sandbox};

fn as_host(sandbox: &Sandbox) -> Mighty {
    as_person(sandbox, sandbox.host(), Scope::KNOWN)
}

#[tokio::test]
async fn a_post_keeps_its_assets() {
    let sandbox = sandbox().await;
    let mighty = as_host(&sandbox);
    let assets = mighty.assets().list().expect("pager").collect().await;
    let assets = assets.expect("assets");
    assert!(!assets.is_empty());
    let posts = mighty.posts().list().expect("pager").collect().await;
    let posts = posts.expect("posts");
    let post = posts.iter().find_map(|post| match post {
        PostContentCard::Post(post) => Some(&post.id),
        _ => None,
    });
    let post = post.expect("a post");
    let input = UpdatePostInput::new(post).replace_asset_ids(&assets);
    let with = mighty.posts().update(input).await.expect("an update");
    assert_eq!(with.assets.len(), assets.len());
    let input = UpdatePostInput::new(post).replace_asset_ids(&with.assets);
    let kept = mighty.posts().update(input).await.expect("an update");
    assert_eq!(kept.assets, with.assets);
}

#[test]
fn a_choice_without_a_text_is_not_left_out() {
    let choice = serde_json::json!({
        "id": "7", "text": null, "color": null, "position": null, "value": null, "tally": null,
        "isCorrect": null,
    });
    let choice: mighty_networks::models::PollChoiceDetail =
        serde_json::from_value(choice).expect("a choice");
    let input = PollChoiceInput::from(&choice);
    assert_eq!(input.text, "");
    assert_eq!(
        input.id.value().map(|id| id.to_string()).as_deref(),
        Some("7")
    );
}
