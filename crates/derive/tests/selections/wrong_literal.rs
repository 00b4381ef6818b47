#![allow(unused_imports)]

use mighty_schema::selection::{cynic, schema};

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "Network")]
struct Community {
    #[arguments(first: "five")]
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
