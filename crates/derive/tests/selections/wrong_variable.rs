#![allow(unused_imports)]

use mighty_core::Maybe;
use mighty_schema::selection::{cynic, schema};

#[derive(cynic::QueryVariables)]
struct Page {
    first: Maybe<i32>,
}

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "Network", variables = "Page")]
struct Community {
    #[arguments(first: $frist)]
    spaces: Option<Spaces>,
}

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "SpaceConnection")]
struct Spaces {
    nodes: Option<Vec<Option<Space>>>,
}

#[derive(cynic::QueryFragment)]
struct Space {
    title: String,
}

fn main() {}
