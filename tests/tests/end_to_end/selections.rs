//! Your own selections, with the same client as ready-made operations.

use std::collections::BTreeSet;

use mighty_networks::{
    ErrorKind, IntoRequest as _, cynic,
    enums::{MemberSort, PostStatus, PostType},
    inputs::CreatePostInput,
    operations::members::ListMembers,
    pages::{Page, PageArguments},
    prelude::*,
    schema,
    selection::{Connection, MemberPageInfo, PageVariables, Select as _},
};

use crate::setup::{as_host, as_member, as_person, sandbox};

#[derive(Clone, cynic::QueryVariables)]
struct RosterVariables {
    first: Maybe<i32>,
    after: Maybe<String>,
    sort: Maybe<MemberSort>,
}

impl RosterVariables {
    fn sized(size: i32) -> Self {
        Self {
            first: size.into(),
            after: Maybe::Absent,
            sort: MemberSort::DateJoined.into(),
        }
    }
}

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "Query", variables = "RosterVariables")]
struct Roster {
    network: RosterNetwork,
}

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "Network", variables = "RosterVariables")]
struct RosterNetwork {
    #[arguments(first: $first, after: $after, sort: $sort)]
    members: Members,
}

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "MemberConnection")]
struct Members {
    nodes: Vec<Person>,
    page_info: MemberPageInfo,
    total_count: i32,
}

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "Member")]
struct Person {
    id: GlobalIdOf<kinds::User>,
    joined_at: Option<jiff::Timestamp>,
}

impl PageVariables for RosterVariables {
    fn forward(&mut self) -> PageArguments<'_> {
        (&mut self.first, &mut self.after)
    }
}

impl Connection for Roster {
    type Item = Person;

    fn page(self) -> Option<Page<Person>> {
        let members = self.network.members;
        let total = Some(members.total_count);
        Some(Page::new(members.nodes, members.page_info, total))
    }
}

#[test]
fn an_absent_variable_is_not_sent() {
    let request = Roster::select(RosterVariables {
        first: 5.into(),
        after: Maybe::Absent,
        sort: Maybe::Null,
    })
    .into_request()
    .expect("a request");
    assert_eq!(
        *request.variables(),
        serde_json::json!({ "first": 5, "sort": null })
    );
    assert_eq!(request.name(), "Roster");
    assert!(
        request
            .document()
            .starts_with("query Roster($first: Int, $after: String, $sort: MemberSort)"),
        "{}",
        request.document()
    );
}

#[tokio::test]
async fn a_pager_for_your_own_connection_returns_the_same_as_the_ready_made_one() {
    let sandbox = sandbox().await;
    let mighty = as_host(&sandbox);
    let mut pager = mighty
        .pages(Roster::select(RosterVariables::sized(30)))
        .expect("pager");
    let mut own = Vec::new();
    for _ in 0..40 {
        let person = pager.try_next().await.expect("page").expect("a person");
        assert!(person.joined_at.is_some());
        own.push(person.id);
    }
    assert_eq!(pager.total(), Some(128));

    // Continues from the first one's position, with another pager.
    let mut rest = mighty
        .pages(Roster::select(RosterVariables::sized(30)))
        .expect("pager")
        .resume(&pager.cursor())
        .expect("the same query");
    while let Some(person) = rest.try_next().await.expect("page") {
        own.push(person.id);
    }

    let ready_made = ListMembers::new().sort(MemberSort::DateJoined);
    let members = mighty
        .members()
        .list_with(ready_made)
        .expect("pager")
        .collect()
        .await
        .expect("members");
    let ids: Vec<_> = members.iter().map(|member| member.id.clone()).collect();
    assert_eq!(own, ids);
    assert_eq!(own.iter().collect::<BTreeSet<_>>().len(), own.len());
}

#[derive(cynic::QueryVariables)]
struct TimelineVariables {
    post_types: Maybe<Vec<PostType>>,
    comments: i32,
}

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "Query", variables = "TimelineVariables")]
struct Timeline {
    network: TimelineNetwork,
}

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "Network", variables = "TimelineVariables")]
struct TimelineNetwork {
    #[arguments(first: 40, postTypes: $post_types)]
    posts: Contents,
}

#[derive(cynic::QueryFragment)]
#[cynic(
    graphql_type = "PostContentConnection",
    variables = "TimelineVariables"
)]
struct Contents {
    nodes: Option<Vec<Option<Content>>>,
}

#[derive(cynic::InlineFragments)]
#[cynic(graphql_type = "PostContent", variables = "TimelineVariables")]
enum Content {
    Post(Discussed),
    #[cynic(fallback)]
    Other,
}

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "Post", variables = "TimelineVariables")]
struct Discussed {
    id: GlobalIdOf<kinds::Post>,
    comment_count: i32,
    #[arguments(first: $comments)]
    comments: Option<Comments>,
}

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "CommentConnection")]
struct Comments {
    nodes: Option<Vec<Option<Comment>>>,
}

#[derive(cynic::QueryFragment)]
struct Comment {
    author: Option<Author>,
}

#[derive(cynic::InlineFragments)]
#[cynic(graphql_type = "Member")]
enum Author {
    User(Named),
    #[cynic(fallback)]
    Other,
}

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "User")]
struct Named {
    name: Option<String>,
}

async fn timeline(mighty: &Mighty, post_types: Maybe<Vec<PostType>>) -> Vec<Content> {
    let variables = TimelineVariables {
        post_types,
        comments: 2,
    };
    let timeline = mighty
        .send(Timeline::select(variables))
        .await
        .expect("timeline");
    let nodes = timeline.network.posts.nodes.expect("posts");
    nodes.into_iter().flatten().collect()
}

#[tokio::test]
async fn unions_interfaces_and_nested_connections_are_read_as_selected() {
    let sandbox = sandbox().await;
    let mighty = as_member(&sandbox);
    let posts = timeline(&mighty, vec![PostType::Post, PostType::Article].into()).await;
    let mut names = 0;
    for content in &posts {
        let Content::Post(post) = content else {
            panic!("neither a post nor an article");
        };
        let comments = post.comments.as_ref().expect("comments");
        let comments = comments.nodes.as_ref().expect("nodes");
        let shown = usize::try_from(post.comment_count).expect("a count").min(2);
        assert_eq!(comments.len(), shown);
        for comment in comments.iter().flatten() {
            match &comment.author {
                Some(Author::User(user)) => names += usize::from(user.name.is_some()),
                Some(Author::Other) => panic!("every member of the sandbox is a User"),
                None => {}
            }
        }
    }
    assert!(!posts.is_empty() && names > 0);

    let polls = timeline(&mighty, vec![PostType::Poll].into()).await;
    assert!(!polls.is_empty());
    assert!(polls.iter().all(|poll| matches!(poll, Content::Other)));
}

#[derive(cynic::QueryVariables)]
struct DraftVariables {
    input: CreatePostInput,
}

#[derive(Debug, cynic::QueryFragment)]
#[cynic(graphql_type = "Mutation", variables = "DraftVariables")]
struct Draft {
    #[arguments(input: $input)]
    create_post: Option<Drafted>,
}

#[derive(Debug, cynic::QueryFragment)]
#[cynic(graphql_type = "CreatePostPayload")]
struct Drafted {
    errors: Vec<String>,
    post: Option<DraftedPost>,
}

#[derive(Debug, cynic::QueryFragment)]
#[cynic(graphql_type = "Post")]
struct DraftedPost {
    title: Option<String>,
    status: String,
}

impl Draft {
    fn refusals(&self) -> &[String] {
        self.create_post
            .as_ref()
            .map_or(&[], |payload| &payload.errors)
    }
}

#[tokio::test]
async fn a_mutation_accepts_the_ready_made_input_and_its_refusal_is_an_error() {
    let sandbox = sandbox().await;
    let mighty = as_host(&sandbox);
    let posts = timeline(&mighty, vec![PostType::Post].into()).await;
    let Some(Content::Post(post)) = posts.first() else {
        panic!("a post");
    };
    let space = mighty.posts().get(&post.id).await.expect("post");
    let space = space.space().expect("a space").id.clone();

    let input = CreatePostInput::new(&space)
        .title("Of one's own")
        .body("<p>Just so.</p>")
        .status(PostStatus::Draft);
    let draft = mighty
        .send(Draft::select(DraftVariables { input }).with_rejections(Draft::refusals))
        .await
        .expect("written");
    let post = draft.create_post.and_then(|payload| payload.post);
    let post = post.expect("the post");
    assert_eq!(post.title.as_deref(), Some("Of one's own"));
    assert_eq!(post.status.to_uppercase(), "DRAFT");

    let nowhere = CreatePostInput::new(&space).body("").title("");
    let refused = mighty
        .send(Draft::select(DraftVariables { input: nowhere }).with_rejections(Draft::refusals))
        .await
        .expect_err("an empty post");
    assert_eq!(refused.kind(), ErrorKind::Rejected, "{refused}");
    assert!(!refused.rejections().is_empty());
}

#[tokio::test]
async fn a_missing_scope_is_the_same_error_as_for_a_ready_made_operation() {
    let sandbox = sandbox().await;
    let mighty = as_person(&sandbox, sandbox.member(), &[Scope::READ_USERINFO]);
    let own = mighty
        .send(Roster::select(RosterVariables::sized(1)))
        .await
        .err()
        .expect("refused");
    let ready_made = mighty.members().list().expect("pager").collect().await;
    let ready_made = ready_made.expect_err("refused");
    assert_eq!(own.kind(), ready_made.kind());
    assert_eq!(own.code(), ready_made.code());
    assert_eq!(own.operation(), Some("Roster"));
}
