#![allow(unused_imports)]

use mighty_core::Maybe;
use mighty_schema::selection::{cynic, schema};

#[derive(cynic::InputObject)]
#[cynic(graphql_type = "CreatePostInput")]
struct Unknown {
    space_idd: String,
}

#[derive(cynic::InputObject)]
#[cynic(graphql_type = "CreatePostInput")]
struct Required {
    space_id: Maybe<String>,
}

fn main() {}
