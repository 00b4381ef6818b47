//! Mutations, and reading their results back.

use mighty_networks::{
    enums::{PollType, PostType, RsvpStatus},
    inputs::{
        CreateCommentInput, CreateEventInput, CreateEventInputRequired, CreatePostInput,
        CreateSpaceInput, CreateSpaceInputRequired, UpdatePostInput, UpdateSpaceInput,
    },
    models::{PollCard, PostContentCard, PostDetail, SpaceCard},
    operations::posts::ListPosts,
    prelude::*,
};

use crate::setup::{as_host, as_member, sandbox};

async fn first_space(mighty: &Mighty) -> SpaceCard {
    let mut spaces = mighty.spaces().list().expect("pager");
    spaces.try_next().await.expect("spaces").expect("a space")
}

async fn new_post(mighty: &Mighty) -> PostDetail {
    let space = first_space(mighty).await;
    let input = CreatePostInput::new(&space.id)
        .title("Sea trial")
        .body("<p>She <b>floats</b></p>");
    mighty.posts().create(input).await.expect("a post")
}

#[tokio::test]
async fn a_post_is_scheduled_for_a_time() {
    let sandbox = sandbox().await;
    let mighty = as_member(&sandbox);
    let space = first_space(&mighty).await;
    let time = "2030-01-01T08:00:00Z".parse().expect("a time");
    let input = CreatePostInput::new(&space.id)
        .title("Later")
        .scheduled_at(time);
    let post = mighty.posts().create(input).await.expect("a post");
    assert!(
        post.status.eq_ignore_ascii_case("scheduled"),
        "{}",
        post.status
    );
    assert_eq!(post.published_at, Some(time));
}

#[tokio::test]
async fn a_post_can_be_created_updated_and_deleted() {
    let sandbox = sandbox().await;
    let mighty = as_member(&sandbox);
    let post = new_post(&mighty).await;
    assert_eq!(post.title.as_deref(), Some("Sea trial"));
    assert_eq!(post.body_text.as_deref(), Some("She floats"));

    let renamed = mighty
        .posts()
        .update(UpdatePostInput::new(&post.id).title("Refit"))
        .await;
    let renamed = renamed.expect("an update");
    assert_eq!(renamed.title.as_deref(), Some("Refit"));
    assert_eq!(renamed.body_text, post.body_text, "a missing field is kept");

    mighty.posts().delete(&post.id).await.expect("deleted");
    assert!(
        mighty
            .posts()
            .get(&post.id)
            .await
            .expect_err("gone")
            .is_not_found()
    );
    assert!(
        mighty
            .posts()
            .delete(&post.id)
            .await
            .expect_err("gone")
            .is_not_found()
    );
}

#[tokio::test]
async fn comments_form_threads() {
    let sandbox = sandbox().await;
    let mighty = as_member(&sandbox);
    let post = new_post(&mighty).await;
    let root = CreateCommentInput::new("<p>Root</p>", &post.id);
    let root = mighty
        .comments()
        .create_with(root)
        .await
        .expect("a comment");
    let reply = CreateCommentInput::new("<p>Reply</p>", &post.id).reply_to_id(&root.id);
    let reply = mighty.comments().create_with(reply).await.expect("a reply");
    assert_eq!((root.depth, reply.depth), (1, 2));

    let threads = mighty
        .comments()
        .threads(&post.id)
        .expect("pager")
        .collect()
        .await;
    let threads = threads.expect("threads");
    assert_eq!(threads.len(), 1);
    assert_eq!(threads[0].reply_count, 1);
    let all = mighty
        .comments()
        .list(&post.id)
        .expect("pager")
        .collect()
        .await
        .expect("comments");
    assert_eq!(all.len(), 2);

    let changed = mighty.comments().update(&reply.id, "<p>Aft</p>").await;
    assert_eq!(
        changed.expect("an update").body_text.as_deref(),
        Some("Aft")
    );
    mighty.comments().delete(&reply.id).await.expect("deleted");
    let left = mighty
        .comments()
        .list(&post.id)
        .expect("pager")
        .collect()
        .await
        .expect("comments");
    assert_eq!(left.len(), 1);
}

#[tokio::test]
async fn reactions_ignore_skin_tones_and_can_be_removed() {
    let sandbox = sandbox().await;
    let mighty = as_member(&sandbox);
    let post = new_post(&mighty).await;
    let reaction = mighty
        .reactions()
        .create(&post.id, "👍🏽")
        .await
        .expect("a reaction");
    assert_eq!(reaction.base_emoji, "👍");
    let read = mighty.posts().get(&post.id).await.expect("post");
    let group = read.reactions().first().expect("a group");
    assert_eq!(
        (group.emoji.as_str(), group.count, group.reacted_by_viewer),
        ("👍", 1, true)
    );
    let listed = mighty
        .reactions()
        .list(&post.id)
        .expect("pager")
        .collect()
        .await;
    assert_eq!(listed.expect("reactions").len(), 1);
    mighty
        .reactions()
        .delete(&post.id, "👍")
        .await
        .expect("taken back");
    assert!(
        mighty
            .posts()
            .get(&post.id)
            .await
            .expect("post")
            .reactions()
            .is_empty()
    );
}

async fn open_poll(mighty: &Mighty, kind: &PollType) -> PollCard {
    let query = ListPosts::new().post_types([PostType::Poll]);
    let mut polls = mighty.posts().list_with(query).expect("pager");
    while let Some(item) = polls.try_next().await.expect("polls") {
        if let PostContentCard::Poll(poll) = item
            && poll.poll_type.as_ref() == Some(kind)
            && !poll.viewer_has_answered
        {
            return *poll;
        }
    }
    panic!("no open poll of type {kind}");
}

#[tokio::test]
async fn a_choice_counts() {
    let sandbox = sandbox().await;
    let mighty = as_member(&sandbox);
    let card = open_poll(&mighty, &PollType::MultipleChoice).await;
    let poll = mighty.polls().get(&card.id).await.expect("poll");
    let choice = poll.choices.iter().flatten().next().expect("a choice");
    let answer = mighty
        .polls()
        .choose(&poll.id, &choice.id)
        .await
        .expect("an answer");
    assert_eq!(
        answer.choice.map(|choice| choice.id),
        Some(choice.id.clone())
    );
    let after = mighty.polls().get(&card.id).await.expect("poll");
    assert!(after.viewer_has_answered);
}

#[tokio::test]
async fn a_value_out_of_range_is_refused_and_the_poll_stays_open() {
    let sandbox = sandbox().await;
    let mighty = as_member(&sandbox);
    let card = open_poll(&mighty, &PollType::Percentage).await;
    let error = mighty
        .polls()
        .rate(&card.id, 101)
        .await
        .expect_err("out of range");
    assert_eq!(error.kind(), ErrorKind::Rejected);
    assert!(
        !mighty
            .polls()
            .get(&card.id)
            .await
            .expect("poll")
            .viewer_has_answered
    );
    mighty.polls().rate(&card.id, 100).await.expect("in range");
}

#[tokio::test]
async fn an_answer_to_an_event_can_change() {
    let sandbox = sandbox().await;
    let mighty = as_member(&sandbox);
    let instance = mighty
        .events()
        .upcoming()
        .try_next()
        .await
        .expect("events")
        .expect("an event");
    let event = mighty
        .events()
        .get(instance.post_id.as_str())
        .await
        .expect("event");
    let yes = mighty
        .rsvps()
        .create(&event.id, RsvpStatus::Yes)
        .await
        .expect("yes");
    assert_eq!(yes.status, "yes");
    let again = mighty
        .rsvps()
        .create(&event.id, RsvpStatus::Maybe)
        .await
        .expect("maybe");
    assert_eq!(
        (again.status.as_str(), &again.id),
        ("maybe", &yes.id),
        "an upsert"
    );
    let no = mighty
        .rsvps()
        .update(&yes.id, RsvpStatus::No)
        .await
        .expect("no");
    assert_eq!(no.status, "no");
    let mine = |rsvps: Vec<mighty_networks::models::RsvpDetail>| {
        rsvps.into_iter().filter(|rsvp| rsvp.id == yes.id).count()
    };
    let roster = || async {
        mighty
            .rsvps()
            .list(&event.id)
            .expect("pager")
            .collect()
            .await
            .expect("rsvps")
    };
    assert_eq!(mine(roster().await), 1);
    mighty.rsvps().delete(&yes.id).await.expect("taken back");
    assert_eq!(mine(roster().await), 0);
    let none = mighty
        .rsvps()
        .create(&event.id, RsvpStatus::None)
        .await
        .expect_err("no answer");
    assert_eq!(none.kind(), ErrorKind::Rejected);
}

#[tokio::test]
async fn a_notification_can_be_read_and_unread() {
    let sandbox = sandbox().await;
    let mighty = as_member(&sandbox);
    let unread = |mighty: Mighty| async move {
        mighty
            .notifications()
            .unread()
            .expect("pager")
            .collect()
            .await
            .expect("unread")
            .len()
    };
    let before = unread(mighty.clone()).await;
    let mut list = mighty.notifications().unread().expect("pager");
    let one = list.try_next().await.expect("page").expect("an unread one");
    assert!(
        mighty
            .notifications()
            .mark_read(&one.id)
            .await
            .expect("read")
            .is_read
    );
    assert_eq!(unread(mighty.clone()).await, before - 1);
    assert!(
        !mighty
            .notifications()
            .mark_unread(&one.id)
            .await
            .expect("unread")
            .is_read
    );
    assert_eq!(unread(mighty).await, before);
}

#[tokio::test]
async fn hosts_can_create_spaces_and_events() {
    let sandbox = sandbox().await;
    let mighty = as_host(&sandbox);
    let templates = mighty.spaces().templates().await.expect("templates");
    let input = CreateSpaceInput::new(CreateSpaceInputRequired {
        template_canonical_name: templates[0].canonical_name.clone(),
        title: "Rigging".into(),
    });
    let space = mighty.spaces().create(input).await.expect("a space").space;
    let renamed = UpdateSpaceInput::new(&space.id).title("Rigging & Rope");
    assert_eq!(
        mighty
            .spaces()
            .update(renamed)
            .await
            .expect("an update")
            .title,
        "Rigging & Rope"
    );

    let start = "2026-12-01T18:00:00Z".parse().expect("a time");
    let end = "2026-12-01T20:00:00Z".parse().expect("a time");
    let input = CreateEventInput::new(CreateEventInputRequired {
        ends_at: end,
        event_type: "local".into(),
        space_id: (&space.id).into(),
        starts_at: start,
        title: "Splicing night".into(),
    });
    let event = mighty.events().create(input).await.expect("an event");
    assert_eq!((event.starts_at, event.ends_at), (Some(start), Some(end)));
    let upcoming = mighty
        .events()
        .upcoming()
        .collect()
        .await
        .expect("upcoming");
    assert!(
        upcoming
            .iter()
            .any(|instance| instance.title.as_deref() == Some("Splicing night"))
    );
}
