#![allow(unused_imports)]

use mighty_schema::selection::{cynic, schema};

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "Network")]
struct Community {
    created_at: String,
}

fn main() {}
