//! Uses every feature correctly, so that each of the other files fails only because of its mistake.

use mighty_core::{GlobalId, Maybe};
use mighty_schema::{
    enums::{PostStatus, PostType},
    inputs::CreatePostInput,
    scalars::BigInt,
    selection::{cynic, schema},
};

#[derive(cynic::QueryVariables)]
struct Variables {
    id_or_slug: String,
    after: Maybe<String>,
    post_types: Maybe<Vec<PostType>>,
    space: GlobalId,
}

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "Query", variables = "Variables")]
struct Reading {
    network: Community,
}

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "Network", variables = "Variables")]
struct Community {
    title: Option<String>,
    created_at: jiff::Timestamp,
    #[arguments(idOrSlug: $id_or_slug)]
    post: Option<AnyPost>,
    #[arguments(first: 5, after: $after, spaceId: $space, postTypes: $post_types)]
    posts: Posts,
}

#[derive(cynic::InlineFragments)]
#[cynic(graphql_type = "PostInterface")]
enum AnyPost {
    Poll(Poll),
    #[cynic(fallback)]
    Other(Shared),
}

#[derive(cynic::QueryFragment)]
struct Poll {
    viewer_has_answered: bool,
}

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "PostInterface")]
struct Shared {
    id: GlobalId,
}

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "PostContentConnection")]
struct Posts {
    nodes: Option<Vec<Option<Content>>>,
}

#[derive(cynic::InlineFragments)]
#[cynic(graphql_type = "PostContent")]
enum Content {
    Poll(Poll),
    #[cynic(fallback)]
    Other,
}

#[derive(cynic::QueryVariables)]
struct Writing {
    ready_made: CreatePostInput,
    mine: MyPost,
}

#[derive(cynic::InputObject)]
#[cynic(graphql_type = "CreatePostInput")]
struct MyPost {
    space_id: GlobalId,
    title: Maybe<String>,
    asset_ids: Maybe<Vec<GlobalId>>,
    status: Maybe<PostStatus>,
}

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "Mutation", variables = "Writing")]
struct Write {
    #[cynic(alias, rename = "createPost")]
    #[arguments(input: $ready_made)]
    first: Option<Written>,
    #[cynic(alias, rename = "createPost")]
    #[arguments(input: $mine)]
    second: Option<Written>,
}

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "CreatePostPayload")]
struct Written {
    errors: Vec<String>,
}

#[derive(cynic::Enum)]
#[cynic(graphql_type = "MembershipRole", non_exhaustive)]
enum Role {
    Host,
    #[cynic(fallback)]
    Other(String),
}

#[derive(cynic::Scalar)]
#[cynic(graphql_type = "BigInt")]
struct Number(BigInt);

fn main() {}
