#![allow(unused_imports)]

use mighty_schema::selection::{cynic, schema};

#[derive(cynic::InlineFragments)]
#[cynic(graphql_type = "PostContent")]
enum Content {
    Badge(Badge),
    #[cynic(fallback)]
    Other,
}

#[derive(cynic::QueryFragment)]
struct Badge {
    title: String,
}

fn main() {}
