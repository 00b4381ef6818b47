//! Reads a connection of members page by page, with three fields of each member.

use mighty_networks::{
    cynic,
    enums::{MemberSort, MembershipRole},
    pages::{Page, PageArguments},
    prelude::*,
    schema,
    selection::{Connection, MemberPageInfo, PageVariables, Select as _},
};

use crate::Result;

/// Absent variables are not sent, so the server uses its defaults.
#[derive(Clone, cynic::QueryVariables)]
struct RosterVariables {
    first: Maybe<i32>,
    after: Maybe<String>,
    sort: Maybe<MemberSort>,
}

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "Query", variables = "RosterVariables")]
struct Roster {
    network: Community,
}

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "Network", variables = "RosterVariables")]
struct Community {
    #[arguments(first: $first, after: $after, sort: $sort)]
    members: Members,
}

#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "MemberConnection")]
struct Members {
    nodes: Vec<Person>,
    page_info: MemberPageInfo,
    total_count: i32,
}

/// `Member` is an interface. Its common fields can be selected like those of an object.
#[derive(cynic::QueryFragment)]
#[cynic(graphql_type = "Member")]
struct Person {
    id: GlobalId,
    name: Option<String>,
    network_role: Option<MembershipRole>,
}

impl PageVariables for RosterVariables {
    fn forward(&mut self) -> PageArguments<'_> {
        (&mut self.first, &mut self.after)
    }
}

impl Connection for Roster {
    type Item = Person;

    fn page(self) -> Option<Page<Person>> {
        let members = self.network.members;
        Some(Page::new(
            members.nodes,
            members.page_info,
            Some(members.total_count),
        ))
    }
}

pub(crate) async fn print(mighty: &Mighty) -> Result<()> {
    println!("\nThe roster, ten at a time, the first twenty-five:");
    let mut people = mighty.pages(Roster::select(RosterVariables {
        first: 10.into(),
        after: Maybe::Absent,
        sort: MemberSort::DateJoined.into(),
    }))?;
    let mut shown = 0;
    while shown < 25 {
        let Some(person) = people.try_next().await? else {
            break;
        };
        shown += 1;
        let role = person
            .network_role
            .as_ref()
            .map_or("member", MembershipRole::as_str);
        println!(
            "  {:<24} {:<12} {}",
            person.name.as_deref().unwrap_or("(no name)"),
            role.to_lowercase(),
            person.id
        );
    }
    if let Some(total) = people.total() {
        println!("  {shown} of {total}");
    }
    Ok(())
}
