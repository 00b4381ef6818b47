#![allow(unused_imports)]

use mighty_schema::selection::{cynic, schema};

#[derive(cynic::Enum)]
#[cynic(graphql_type = "MembershipRole", non_exhaustive)]
enum Role {
    Hots,
    #[cynic(fallback)]
    Other(String),
}

fn main() {}
