//! How few operations the most frequent reads take.

use std::collections::BTreeSet;

use mighty_networks::{
    models::{FeedItemWithComments, PostContentDetail, PostContentWithComments},
    operations::{
        events::{GetEventWithRsvps, ListEventsWithAttendees},
        members::{GetMemberOverview, ListRoster},
        posts::{GetPostWithComments, ListFeedWithComments, ListPosts, ListPostsWithComments},
    },
    prelude::*,
};
use mighty_sandbox::Sandbox;

use crate::setup::{as_host, as_member, sandbox};

/// The number of operations that have reached the sandbox.
fn operations(sandbox: &Sandbox) -> usize {
    sandbox.requests().len()
}

#[tokio::test]
async fn a_roster_with_last_visits_takes_one_operation_for_fifty_members() {
    let sandbox = sandbox().await;
    let host = as_host(&sandbox);
    let pager = host.pages(ListRoster::new().first(50)).expect("pager");
    let roster = pager.collect().await.expect("roster");
    assert_eq!(operations(&sandbox), roster.len().div_ceil(50));
    assert_eq!(roster.len(), sandbox.people().len());
    let ids: BTreeSet<_> = roster.iter().map(|member| &member.id).collect();
    assert_eq!(ids.len(), roster.len(), "each once");
    assert!(roster.iter().any(|member| member.last_active_at.is_some()));
    assert!(roster.iter().any(|member| !member.badges.is_empty()));
    assert!(roster.iter().all(|member| member.joined_at.is_some()));
    let numbers: Vec<_> = roster
        .iter()
        .map(|member| member.resource_id.number())
        .collect();
    assert!(numbers.is_sorted(), "the order stands still");
}

#[tokio::test]
async fn a_feed_page_with_its_comments_takes_one_operation() {
    let sandbox = sandbox().await;
    let mighty = as_member(&sandbox);
    let query = ListFeedWithComments::new().first(10).comments_first(20);
    let page = mighty.run(query).await.expect("feed");
    assert_eq!(operations(&sandbox), 1);
    let posts = page.items.iter().filter_map(FeedItemWithComments::post);
    let comments: Vec<_> = posts.flat_map(PostContentWithComments::comments).collect();
    assert!(comments.iter().any(|comment| comment.body_text.is_some()));
}

#[tokio::test]
async fn posts_with_bodies_and_comments_come_in_few_operations() {
    let sandbox = sandbox().await;
    let mighty = as_member(&sandbox);
    let query = ListPostsWithComments::new().first(13).comments_first(50);
    let mut pager = mighty.pages(query).expect("pager");
    let first = pager.next_page().await.expect("page").expect("posts");
    assert_eq!(first.len(), 13);
    assert_eq!(operations(&sandbox), 1);
}

#[tokio::test]
async fn a_post_with_its_thread_takes_one_operation() {
    let sandbox = sandbox().await;
    let mighty = as_member(&sandbox);
    let posts = mighty.posts().list().expect("pager");
    let posts = posts.collect().await.expect("posts");
    let post = posts
        .iter()
        .find_map(|post| match post {
            mighty_networks::models::PostContentCard::Post(post) if post.comment_count > 2 => {
                Some(post)
            }
            _ => None,
        })
        .expect("a post with comments");
    let before = operations(&sandbox);
    let query = GetPostWithComments::new(post.id.as_str()).comments_first(50);
    let found = mighty.run(query).await.expect("post");
    assert_eq!(operations(&sandbox) - before, 1);
    assert_eq!(found.post.id(), Some((&post.id).into()));
    let comments = found.comments.expect("the viewer may read them").items;
    assert!(comments.len() > 2);
}

#[tokio::test]
async fn an_event_with_its_rsvps_and_the_next_occurrences_with_attendees_take_two() {
    let sandbox = sandbox().await;
    let host = as_host(&sandbox);
    let next = host
        .run(ListEventsWithAttendees::new().per_page(20))
        .await
        .expect("occurrences");
    let event = next.first().expect("an occurrence").post_id.clone();
    let found = host
        .run(GetEventWithRsvps::new(event.as_str()).rsvps_first(50))
        .await
        .expect("event");
    assert_eq!(operations(&sandbox), 2);
    assert_eq!(found.event.id, event);
    assert!(!found.rsvps.info.has_next_page);
    assert!(
        next.iter()
            .any(|occurrence| !occurrence.attendees.is_empty())
    );
}

#[tokio::test]
async fn one_operation_reads_everything_about_a_member() {
    let sandbox = sandbox().await;
    let host = as_host(&sandbox);
    let id = MemberId::resource(sandbox.member().resource_id());
    let member = host
        .run(GetMemberOverview::new(id))
        .await
        .expect("a member");
    assert_eq!(operations(&sandbox), 1);
    assert!(member.member.last_active_at.is_some());
    assert_eq!(member.profile.id, member.member.id);
    assert!(!member.spaces.items.is_empty());
}

#[tokio::test]
async fn records_by_ids_come_in_their_order_fifty_an_operation() {
    let sandbox = sandbox().await;
    let mighty = as_member(&sandbox);
    let posts = mighty.pages(ListPosts::new().first(50)).expect("pager");
    let posts = posts.collect().await.expect("posts");
    let mut ids: Vec<GlobalIdOf<kinds::Post>> = posts
        .iter()
        .filter_map(|post| match post {
            mighty_networks::models::PostContentCard::Post(post) => Some(post.id.clone()),
            _ => None,
        })
        .take(60)
        .collect();
    ids.reverse();
    ids.push(GlobalIdOf::from_number(1));
    let before = operations(&sandbox);
    let found = mighty.posts().get_many(&ids).await.expect("posts");
    assert_eq!(operations(&sandbox) - before, ids.len().div_ceil(50));
    let found: Vec<Option<GlobalIdOf<kinds::Post>>> = found
        .into_iter()
        .map(|post| match post? {
            PostContentDetail::Post(post) => Some(post.id),
            _ => None,
        })
        .collect();
    let mut expected: Vec<Option<GlobalIdOf<kinds::Post>>> =
        ids.iter().cloned().map(Some).collect();
    *expected.last_mut().expect("the last") = None;
    assert_eq!(found, expected);
    // A post is no member.
    let post: GlobalIdOf<kinds::User> =
        serde_json::from_value(serde_json::json!(&ids[0])).expect("kept");
    let none = mighty.members().get_many([post]).await.expect("members");
    assert_eq!(none, [None]);
}

#[tokio::test]
async fn one_operation_reads_a_space_with_its_first_posts() {
    let sandbox = sandbox().await;
    let mighty = as_member(&sandbox);
    let space = mighty.spaces().list().expect("pager").try_next().await;
    let space = space.expect("spaces").expect("a space");
    let before = operations(&sandbox);
    let found = mighty
        .spaces()
        .with_posts(&space.id)
        .await
        .expect("a space");
    assert_eq!(operations(&sandbox) - before, 1);
    assert_eq!(found.space.id, space.id);
    assert!(!found.posts.items.is_empty());
}

#[tokio::test]
async fn the_id_of_a_post_is_no_event() {
    let sandbox = sandbox().await;
    let mighty = as_member(&sandbox);
    let posts = mighty.posts().list().expect("pager").collect().await;
    let posts = posts.expect("posts");
    let post = posts.iter().find_map(|post| match post {
        mighty_networks::models::PostContentCard::Post(post) => Some(&post.id),
        _ => None,
    });
    let id = post.expect("a post").as_str();
    let error = mighty.events().with_rsvps(id).await.expect_err("no event");
    assert!(error.is_not_found(), "{error}");
}
