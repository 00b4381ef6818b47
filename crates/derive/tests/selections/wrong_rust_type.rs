#![allow(unused_imports)]

use mighty_schema::selection::{cynic, schema};

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "Network")]
struct Nullable {
    title: String,
}

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "SpaceConnection")]
struct List {
    nodes: Option<Space>,
}

#[derive(cynic::QueryFragment)]
struct Space {
    title: String,
}

fn main() {}
