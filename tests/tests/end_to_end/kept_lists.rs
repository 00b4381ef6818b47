//! Updates that replace a whole list: what was read goes in as it is, and nothing is lost.

use mighty_networks::{
    inputs::{PollChoiceInput, ProfileQuestionInput, UpdateAutomationRuleInput, UpdatePostInput},
    models::PostContentCard,
    prelude::*,
};
use mighty_sandbox::Sandbox;

use crate::setup::{as_person, sandbox};

fn as_host(sandbox: &Sandbox) -> Mighty {
    as_person(sandbox, sandbox.host(), Scope::KNOWN)
}

#[tokio::test]
async fn the_gallery_stays_as_it_was_read() {
    let sandbox = sandbox().await;
    let mighty = as_host(&sandbox);
    let before = mighty.gallery_groups().list().await.expect("sections");
    assert!(before.len() > 1);
    let stored = mighty.gallery_groups().update_all(&before).await;
    let again = mighty
        .gallery_groups()
        .update_all(&stored.expect("stored"))
        .await;
    let after = again.expect("stored again");
    let shape = |groups: &[mighty_networks::models::GalleryGroupSummary]| {
        let groups = groups.iter();
        let groups = groups.map(|group| (group.gallery_type.clone(), group.is_enabled));
        groups.collect::<Vec<_>>()
    };
    assert_eq!(shape(&before), shape(&after));
    assert_eq!(
        mighty.gallery_groups().list().await.expect("sections"),
        after
    );
}

#[tokio::test]
async fn an_automation_rule_keeps_its_actions() {
    let sandbox = sandbox().await;
    let mighty = as_host(&sandbox);
    let mut rules = mighty.automations().list().expect("pager");
    let rule = rules.try_next().await.expect("rules").expect("a rule");
    let actions = &rule.automation_rule_actions;
    assert!(!actions.is_empty());
    let input = UpdateAutomationRuleInput::new(actions, &rule.id, rule.trigger.clone());
    let changed = mighty.automations().update(input.name("Renamed")).await;
    let changed = changed.expect("changed");
    assert_eq!(changed.name.as_deref(), Some("Renamed"));
    let kept = |rule: &mighty_networks::models::AutomationRuleSummary| {
        let actions = rule.automation_rule_actions.iter();
        let actions = actions.map(|one| {
            let schedule = (one.delay_seconds, one.schedule_kind.clone());
            (
                one.id.clone(),
                one.action_type.clone(),
                one.config_parameters.clone(),
                schedule,
            )
        });
        actions.collect::<Vec<_>>()
    };
    assert_eq!(kept(&changed), kept(&rule));
}

#[tokio::test]
async fn a_space_keeps_its_questions() {
    let sandbox = sandbox().await;
    let mighty = as_host(&sandbox);
    let mut spaces = mighty.spaces().list().expect("pager");
    let space = spaces.try_next().await.expect("spaces").expect("a space");
    let first = ["Which boat?", "How long at sea?"];
    let context = mighty_networks::enums::ProfileQuestionContext::Join;
    let first = first.map(|text| ProfileQuestionInput::new(context.clone(), text));
    let spaces = mighty.spaces();
    let read = spaces
        .update_profile_questions(&space.id, first)
        .await
        .expect("two");
    let more = ProfileQuestionInput::new(context, "Which knot?").required(true);
    let more = read.iter().map(ProfileQuestionInput::from).chain([more]);
    let grown = spaces
        .update_profile_questions(&space.id, more)
        .await
        .expect("three");
    assert_eq!(grown.len(), 3);
    let ids = grown
        .iter()
        .zip(&read)
        .map(|(after, before)| after.id == before.id);
    assert_eq!(ids.collect::<Vec<_>>(), [true, true]);
    let same = spaces.update_profile_questions(&space.id, &grown).await;
    assert_eq!(same.expect("three").len(), 3);
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
