//! Queries, as a member and as a host.

use std::collections::BTreeSet;

use mighty_networks::{
    enums::{EventDirection, MembershipRole, PostType},
    inputs::UpdateNetworkInput,
    models::{NodeItem, PostContentCard, SearchHit},
    operations::{
        events::ListEvents,
        members::ListMembers,
        network::{GetNetwork, UpdateNetwork},
        posts::ListPosts,
    },
    prelude::*,
};

use crate::setup::{as_host, as_member, builder, sandbox};

#[tokio::test]
async fn the_network_and_its_spaces_can_be_read() {
    let sandbox = sandbox().await;
    let mighty = as_member(&sandbox);
    let network = mighty.network().get().await.expect("network");
    let id = Some(sandbox.network_id());
    assert_eq!(network.resource_id.number(), id);
    let spaces = mighty
        .spaces()
        .list()
        .expect("pager")
        .collect()
        .await
        .expect("spaces");
    assert!(!spaces.is_empty());
    let one = mighty.spaces().get(&spaces[0].id).await.expect("space");
    assert_eq!(one.title, spaces[0].title);
    assert!(
        !mighty
            .spaces_collections()
            .list()
            .await
            .expect("collections")
            .is_empty()
    );
    assert!(
        !mighty
            .spaces()
            .templates()
            .await
            .expect("templates")
            .is_empty()
    );
}

#[tokio::test]
async fn a_stream_of_posts_returns_each_once_with_every_page_size() {
    let sandbox = sandbox().await;
    let mighty = as_member(&sandbox);
    let mut seen: Option<Vec<GlobalIdOf<kinds::Post>>> = None;
    for size in [7, 25, 50, 500] {
        let query = ListPosts::new().first(size);
        let posts = mighty
            .posts()
            .list_with(query)
            .expect("pager")
            .collect()
            .await
            .expect("posts");
        let ids: Vec<_> = posts.iter().filter_map(PostContentCard::id).collect();
        assert_eq!(ids.len(), posts.len(), "every type is known");
        assert_eq!(
            ids.iter().collect::<BTreeSet<_>>().len(),
            ids.len(),
            "none twice"
        );
        assert!(ids.len() >= 80);
        assert_eq!(
            seen.get_or_insert_with(|| ids.clone()),
            &ids,
            "page size {size}"
        );
    }
}

#[tokio::test]
async fn the_posts_of_a_space_all_belong_to_it() {
    let sandbox = sandbox().await;
    let mighty = as_member(&sandbox);
    let spaces = mighty
        .spaces()
        .list()
        .expect("pager")
        .collect()
        .await
        .expect("spaces");
    let mut of_spaces = 0;
    for space in &spaces {
        let mut posts = mighty.posts().in_space(&space.id).expect("pager");
        while let Some(post) = posts.try_next().await.expect("post") {
            assert_eq!(post.space().map(|of| &of.id), Some(&space.id));
            of_spaces += 1;
        }
    }
    assert!(of_spaces >= 80);
}

#[tokio::test]
async fn a_post_is_found_by_id_number_and_slug() {
    let sandbox = sandbox().await;
    let mighty = as_member(&sandbox);
    let query = ListPosts::new().post_types([PostType::Post, PostType::Article]);
    let mut posts = mighty.posts().list_with(query).expect("pager");
    let card = loop {
        match posts
            .try_next()
            .await
            .expect("page")
            .expect("a post with a slug")
        {
            PostContentCard::Post(card) if card.slug.is_some() => break card,
            _ => {}
        }
    };
    let slug = card.slug.as_deref().expect("checked");
    for key in [card.id.as_str(), card.resource_id.as_str(), slug] {
        let post = mighty.posts().get(key).await.expect("post");
        assert_eq!(post.id().as_ref(), Some(&card.id), "{key}");
    }
    let node = mighty.node(&card.id).await.expect("node");
    assert!(matches!(node, NodeItem::Post(post) if post.id == card.id));
    let several = [GlobalIdOf::from_number(1), card.id.clone()];
    let nodes = mighty.nodes().get_many(&several).await.expect("nodes");
    assert!(matches!(&nodes[..], [None, Some(NodeItem::Post(post))] if post.id == card.id));
}

#[tokio::test]
async fn members_are_for_hosts() {
    let sandbox = sandbox().await;
    let all = as_host(&sandbox)
        .members()
        .list()
        .expect("pager")
        .collect()
        .await
        .expect("members");
    let ids: Vec<u64> = all
        .iter()
        .filter_map(|member| member.resource_id.number())
        .collect();
    assert_eq!(ids.len(), sandbox.people().len());
    assert!(
        ids.is_sorted_by(|a, b| a < b),
        "in the order of resource ids, none twice"
    );
    let none = as_member(&sandbox)
        .members()
        .list()
        .expect("pager")
        .collect()
        .await
        .expect("empty");
    assert!(
        none.is_empty(),
        "to a member the list is empty, without an error"
    );
}

#[tokio::test]
async fn members_can_be_filtered() {
    let sandbox = sandbox().await;
    let hosts = as_host(&sandbox)
        .members()
        .list_with(ListMembers::new().role(MembershipRole::Host))
        .expect("pager")
        .collect()
        .await
        .expect("hosts");
    assert!(!hosts.is_empty() && hosts.len() < 10);
}

#[tokio::test]
async fn events_are_in_order_and_returned_once_with_every_page_size() {
    let sandbox = sandbox().await;
    let mighty = as_member(&sandbox);
    for direction in [EventDirection::Upcoming, EventDirection::Past] {
        let list = || ListEvents::new().direction(direction.clone());
        let in_one = mighty
            .events()
            .list_with(list())
            .collect()
            .await
            .expect("one page");
        assert!(
            in_one.len() > 2,
            "{direction}: more than a small page holds"
        );
        let before = sandbox.requests().len();
        let in_many = mighty
            .events()
            .list_with(list().per_page(2))
            .collect()
            .await;
        assert_eq!(in_many.expect("many pages"), in_one, "{direction}");
        assert!(
            sandbox.requests().len() - before > in_one.len() / 2,
            "borders were crossed"
        );
        let mut unsized_query = list();
        unsized_query.per_page = Maybe::Null;
        let unsized_list = mighty.events().list_with(unsized_query).collect().await;
        assert_eq!(unsized_list.expect("pages"), in_one, "{direction}");

        let mut starts: Vec<_> = in_one
            .iter()
            .filter_map(|instance| instance.starts_at)
            .collect();
        if direction == EventDirection::Past {
            starts.reverse();
        }
        assert!(starts.is_sorted(), "{direction}");
        let ids: BTreeSet<_> = in_one.iter().map(|instance| &instance.id).collect();
        assert_eq!(ids.len(), in_one.len());
    }
    let next = mighty
        .events()
        .upcoming()
        .try_next()
        .await
        .expect("events")
        .expect("one");
    let event = mighty
        .events()
        .get(next.post_id.as_str())
        .await
        .expect("event");
    assert_eq!(event.title, next.title);
}

#[tokio::test]
async fn a_search_finds_records_with_the_term() {
    let sandbox = sandbox().await;
    let mighty = as_member(&sandbox);
    let name = sandbox.people()[7].name().to_owned();
    let hits = mighty
        .search()
        .find(&name)
        .expect("pager")
        .collect()
        .await
        .expect("hits");
    let found = hits.iter().any(|hit| {
        matches!(hit, SearchHit::User(member) if member.name.as_deref() == Some(name.as_str()))
    });
    assert!(found, "{name} is among {} hits", hits.len());
}

#[tokio::test]
async fn a_billing_plan_can_be_read() {
    let sandbox = sandbox().await;
    let mighty = as_member(&sandbox);
    let plan = mighty.billing().plan("scale").await.expect("plan");
    assert_eq!(plan.canonical_name, "scale");
    assert!(!plan.features.is_empty());
    assert!(
        mighty
            .billing()
            .plan("no-such-plan")
            .await
            .expect_err("none")
            .is_not_found()
    );
}

#[tokio::test]
async fn concurrent_look_ups_are_one_operation_and_each_has_its_own_result() {
    let sandbox = sandbox().await;
    let mighty = as_member(&sandbox);
    let posts = mighty
        .posts()
        .list()
        .expect("pager")
        .collect()
        .await
        .expect("posts");
    let mut ids: Vec<GlobalIdOf<kinds::Post>> =
        posts.iter().filter_map(PostContentCard::id).collect();
    ids.truncate(30);
    ids.push(GlobalIdOf::from_number(1));
    let before = sandbox.requests().len();
    let calls: Vec<_> = ids
        .iter()
        .map(|id| {
            let (mighty, id) = (mighty.clone(), id.clone());
            tokio::spawn(async move { mighty.node(id).await })
        })
        .collect();
    let mut found = 0;
    for (call, id) in calls.into_iter().zip(&ids) {
        match call.await.expect("no panic") {
            Ok(NodeItem::Post(post)) => assert_eq!(&post.id, id),
            Ok(NodeItem::Event(event)) => assert_eq!(GlobalId::from(&event.id), GlobalId::from(id)),
            Ok(NodeItem::Poll(poll)) => assert_eq!(GlobalId::from(&poll.id), GlobalId::from(id)),
            Ok(other) => panic!("{id} is a {other:?}"),
            Err(error) => {
                assert!(
                    error.is_not_found() && id == ids.last().expect("one"),
                    "{error}"
                );
                continue;
            }
        }
        found += 1;
    }
    assert_eq!(found, 30);
    assert!(
        sandbox.requests().len() - before <= 2,
        "31 look-ups, one operation or two"
    );
}

#[tokio::test]
async fn the_networks_id_is_taken_from_the_first_answer_that_has_it_and_can_be_set() {
    let sandbox = sandbox().await;
    let id = Some(sandbox.network_id());
    let mighty = as_member(&sandbox);
    mighty.me().await.expect("viewer");
    assert_eq!(mighty.client().network_id(), None);
    mighty.send(GetNetwork::new()).await.expect("network");
    assert_eq!(mighty.client().network_id(), id);
    // A mutation of the network has it as well.
    let mighty = as_host(&sandbox);
    let input = UpdateNetworkInput::new();
    mighty
        .send(UpdateNetwork::new(input))
        .await
        .expect("network");
    assert_eq!(mighty.client().network_id(), id);
    let given = builder(&sandbox).access_token("t0ken").network_id(7);
    let given = given.build().expect("client");
    assert_eq!(given.client().network_id(), Some(7));
}
