//! Memberships, follows, and a member's own view.

use mighty_networks::{
    enums::{MembershipOutcome, MembershipRole},
    inputs::{
        CreatePostInput, CreateSpaceInput, CreateSpaceInputRequired, UpdateMemberInput,
        UpdateMembershipInput,
    },
    kinds::User,
    models::{FeedItemCard, PostContentCard, SpaceCard},
    operations::{memberships::GetMemberMembership, posts::ListPosts},
    prelude::*,
};
use mighty_sandbox::Person;

use crate::setup::{as_host, as_member, sandbox};

fn id(person: &Person) -> GlobalIdOf<User> {
    GlobalIdOf::from_number(person.resource_id())
}

async fn first_space(mighty: &Mighty) -> SpaceCard {
    let mut spaces = mighty.spaces().list().expect("pager");
    spaces.try_next().await.expect("spaces").expect("a space")
}

#[tokio::test]
async fn a_member_changes_their_own_profile_and_no_other() {
    let sandbox = sandbox().await;
    let mighty = as_member(&sandbox);
    let me = mighty.me().await.expect("me");
    let input = UpdateMemberInput::new(&me.id).short_bio("Rows at dawn");
    let changed = mighty.members().update(input).await.expect("an update");
    assert_eq!(changed.short_bio.as_deref(), Some("Rows at dawn"));
    assert_eq!(changed.first_name, me.first_name, "what is left out stays");
    let long = UpdateMemberInput::new(&me.id).short_bio("x".repeat(161));
    let refused = mighty.members().update(long).await.expect_err("too long");
    assert_eq!(refused.kind(), ErrorKind::Rejected);
    let other = UpdateMemberInput::new(id(sandbox.host())).short_bio("Mine");
    let refused = mighty.members().update(other).await.expect_err("another");
    assert_eq!(refused.code(), Some(&mighty_networks::Code::Forbidden));
}

#[tokio::test]
async fn an_address_finds_a_member_or_none() {
    let sandbox = sandbox().await;
    let mighty = as_host(&sandbox);
    let own = sandbox.host().email();
    let found = mighty.members().get_by_email(own).await.expect("oneself");
    assert_eq!(
        found.resource_id.number(),
        Some(sandbox.host().resource_id())
    );
    let unknown = mighty.members().get_by_email("nobody@harbor.example").await;
    assert!(unknown.expect_err("unknown").is_not_found());
}

#[tokio::test]
async fn following_twice_has_the_effect_of_once() {
    let sandbox = sandbox().await;
    let mighty = as_member(&sandbox);
    let (me, host) = (id(sandbox.member()), id(sandbox.host()));
    let follows = |mighty: Mighty| async move {
        let followed = mighty.members().followed(me.clone()).expect("pager");
        let followed = followed.collect().await.expect("followed");
        followed
            .iter()
            .filter(|one| one.id.as_str() == host.as_str())
            .count()
    };
    let host = id(sandbox.host());
    mighty.members().unfollow(&host).await.expect("none");
    for _ in 0..2 {
        let member = mighty.members().follow(&host).await;
        assert_eq!(member.expect("followed").id.as_str(), host.as_str());
    }
    let followers = mighty.members().followers(host.clone()).expect("pager");
    let followers = followers.collect().await.expect("followers");
    let mine = id(sandbox.member());
    assert!(followers.iter().any(|one| one.id.as_str() == mine.as_str()));
    assert_eq!(follows(mighty.clone()).await, 1);
    mighty.members().unfollow(&host).await.expect("ended");
    let oneself = mighty.members().follow(&mine).await;
    assert_eq!(oneself.expect_err("oneself").kind(), ErrorKind::Rejected);
}

#[tokio::test]
async fn a_member_joins_and_leaves_a_space_and_the_space_is_deleted() {
    let sandbox = sandbox().await;
    let mighty = as_host(&sandbox);
    let templates = mighty.spaces().templates().await.expect("templates");
    let input = CreateSpaceInput::new(CreateSpaceInputRequired {
        template_canonical_name: templates[0].canonical_name.clone(),
        title: "Bilge".into(),
    });
    let made = mighty.spaces().create(input).await.expect("a space");
    let space = made.space;
    let member = id(sandbox.member());
    let role = || async {
        let query = GetMemberMembership::new(member.clone()).space_id(&space.id);
        let found = mighty.memberships().get_with(query).await;
        found.expect("an answer").map(|membership| membership.role)
    };
    assert_eq!(role().await, None);
    for outcome in [MembershipOutcome::Added, MembershipOutcome::AlreadyMember] {
        let added = mighty.spaces().add_member(&member, [&space.id]).await;
        let added = added.expect("an outcome");
        assert_eq!((added.outcome, added.spaces.len()), (outcome, 1));
    }
    assert_eq!(role().await, Some(MembershipRole::Contributor));
    let roster = mighty.spaces().members(&space.id).expect("pager");
    let roster = roster.collect().await.expect("members");
    assert!(roster.iter().any(|one| one.id.as_str() == member.as_str()));
    let theirs = mighty.spaces().of_member(member.clone()).expect("pager");
    let theirs = theirs.collect().await.expect("spaces");
    assert!(theirs.iter().any(|one| one.id == space.id));

    let promotion = UpdateMembershipInput::new(&member)
        .space_id(&space.id)
        .role(MembershipRole::Moderator);
    let promoted = mighty.memberships().update_with(promotion).await;
    assert_eq!(promoted.expect("promoted").role, MembershipRole::Moderator);
    let in_network = mighty.memberships().get(member.clone()).await;
    let in_network = in_network.expect("an answer").expect("a member");
    assert_eq!(in_network.role, MembershipRole::Contributor, "there alone");

    for outcome in [MembershipOutcome::Removed, MembershipOutcome::NotAMember] {
        let removed = mighty.spaces().remove_member(&member, &space.id).await;
        assert_eq!(removed.expect("an outcome").outcome, outcome);
    }
    mighty.spaces().delete(&space.id).await.expect("deleted");
    let gone = mighty.spaces().get(space.id.as_str()).await;
    assert!(gone.expect_err("gone").is_not_found());
}

#[tokio::test]
async fn only_hosts_can_change_roles_in_the_network() {
    let sandbox = sandbox().await;
    let member = id(sandbox.member());
    let role = MembershipRole::Moderator;
    let refused = as_member(&sandbox)
        .memberships()
        .update(&member, role.clone())
        .await;
    let refused = refused.expect_err("not for members");
    assert_eq!(refused.code(), Some(&mighty_networks::Code::Forbidden));
    let given = as_host(&sandbox).memberships().update(&member, role).await;
    assert_eq!(given.expect("given").role, MembershipRole::Moderator);
}

#[tokio::test]
async fn posts_can_be_saved_and_muted() {
    let sandbox = sandbox().await;
    let mighty = as_member(&sandbox);
    let space = first_space(&mighty).await;
    let post = CreatePostInput::new(&space.id).title("Tides");
    let post = mighty.posts().create(post).await.expect("a post");
    let saved = |mighty: Mighty| async move {
        let saved = mighty.posts().saved().expect("pager").collect().await;
        saved.expect("saved posts")
    };
    let before = saved(mighty.clone()).await.len();
    let kept = mighty.posts().save(&post.id).await.expect("saved");
    assert!(matches!(kept, PostContentCard::Post(kept) if kept.saved));
    assert_eq!(saved(mighty.clone()).await.len(), before + 1);
    let id = mighty.posts().unsave(&post.id).await.expect("taken off");
    assert_eq!(id.as_str(), post.id.as_str());
    assert_eq!(saved(mighty.clone()).await.len(), before);

    for _ in 0..2 {
        mighty.posts().mute(&post.id).await.expect("muted");
    }
    let blacklist = |mighty: Mighty, id: String| async move {
        let post = mighty.posts().get(id).await.expect("the post");
        let mighty_networks::models::PostContentDetail::Post(post) = post else {
            panic!("no post");
        };
        post.viewer_blacklist_type
    };
    let id = post.id.to_string();
    assert!(blacklist(mighty.clone(), id.clone()).await.is_some());
    mighty.posts().unmute(&post.id).await.expect("unmuted");
    assert!(blacklist(mighty.clone(), id).await.is_none());
    // Polls and events can't be muted in this way.
    let polls = ListPosts::new().post_types([mighty_networks::enums::PostType::Poll]);
    let mut polls = mighty.posts().list_with(polls).expect("pager");
    let Some(PostContentCard::Poll(poll)) = polls.try_next().await.expect("polls") else {
        panic!("no poll");
    };
    let refused = mighty.posts().mute(&poll.id).await.expect_err("a poll");
    assert!(refused.is_not_found(), "{refused}");
}

#[tokio::test]
async fn the_feed_has_the_actor_and_the_action() {
    let sandbox = sandbox().await;
    let mighty = as_member(&sandbox);
    let space = first_space(&mighty).await;
    let post = CreatePostInput::new(&space.id).title("Landfall");
    let post = mighty.posts().create(post).await.expect("a post");
    let mut feed = mighty.posts().feed().expect("pager");
    while let Some(item) = feed.try_next().await.expect("the feed") {
        if let FeedItemCard::FeedPostItem(item) = item
            && let Some(PostContentCard::Post(shown)) = &item.post
            && shown.id == post.id
        {
            let actor = item.actor.expect("an actor");
            assert_eq!(actor.id.as_str(), id(sandbox.member()).as_str());
            return;
        }
    }
    panic!("the new post is not in the feed");
}
