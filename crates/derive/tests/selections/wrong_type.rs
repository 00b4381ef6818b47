#![allow(unused_imports)]

use mighty_schema::selection::{cynic, schema};

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "Netwrok")]
struct Community {
    title: Option<String>,
}

#[derive(cynic::InlineFragments)]
enum PostContnet {
    #[cynic(fallback)]
    Other,
}

fn main() {}
