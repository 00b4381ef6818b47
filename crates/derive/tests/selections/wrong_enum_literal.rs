#![allow(unused_imports)]

use mighty_schema::selection::{cynic, schema};

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "Network")]
struct Community {
    #[arguments(sort: RESOURCE_IDD)]
    members: Members,
}

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "MemberConnection")]
struct Members {
    total_count: i32,
}

fn main() {}
