//! `mighty members list`.

use clap::{Args, ValueEnum};
use mighty_networks::{
    enums::{MemberSort, MembershipRole, SortOrder},
    ids::GlobalIdOf,
    kinds,
    operations::members::ListMembers,
};
use serde_json::Value;

use crate::{
    context::Context,
    failure::Failure,
    output::{self, column},
    records,
};

/// The most members of a page.
const PAGE: i32 = 50;

/// List members. For hosts and moderators; for others the list is empty.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    mighty --sandbox members list --limit 10\n  \
    mighty members list --role host\n  \
    mighty members list --csv > members.csv")]
pub(crate) struct List {
    /// Only members with this role.
    #[arg(long, value_enum)]
    role: Option<Role>,
    /// Only members whose name or e-mail has this text.
    #[arg(long, value_name = "TEXT")]
    term: Option<String>,
    /// Only members of a space, by its GlobalID.
    #[arg(long, value_name = "GLOBAL_ID")]
    space: Option<String>,
    /// At most this many.
    #[arg(long, value_name = "COUNT")]
    limit: Option<usize>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Role {
    Host,
    Moderator,
    Contributor,
}

const COLUMNS: &[output::Column] = &[
    column("id", "resourceId"),
    column("name", "name"),
    column("email", "email"),
    column("role", "networkRole"),
    column("joined", "joinedAt"),
    column("url", "url"),
];

pub(crate) async fn run(list: List, context: &Context) -> anyhow::Result<()> {
    // The only order that stands still while members visit.
    let mut query = ListMembers::new()
        .sort(MemberSort::ResourceId)
        .sort_order(SortOrder::Asc);
    if let Some(role) = list.role {
        query = query.role(match role {
            Role::Host => MembershipRole::Host,
            Role::Moderator => MembershipRole::Moderator,
            Role::Contributor => MembershipRole::Contributor,
        });
    }
    if let Some(term) = list.term {
        query = query.term(term);
    }
    if let Some(space) = list.space {
        let id: GlobalIdOf<kinds::Space> = space
            .parse()
            .map_err(|error| Failure::usage(format!("--space: {error}")))?;
        query = query.space_id(id);
    }
    let limit = list.limit.unwrap_or(usize::MAX);
    query = query.first(i32::try_from(limit).map_or(PAGE, |limit| limit.clamp(1, PAGE)));
    let mighty = context.connect().await?;
    let mut members = mighty.members().list_with(query)?;
    let mut found: Vec<Value> = Vec::new();
    while found.len() < limit
        && let Some(member) = members.try_next().await?
    {
        found.push(records::member(&member)?);
    }
    if found.is_empty()
        && let Some(explanation) = members.explain()?
    {
        eprintln!("The list is empty. It may be so because {explanation}.");
    }
    output::list(context.format, COLUMNS, &found)
}
