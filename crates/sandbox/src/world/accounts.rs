//! The accounts of people who are not members any more.
//!
//! A member who leaves can come back with the same account, and so with the same posts. A banned or
//! deleted account is closed for good.

use super::{Record, World};

/// The internal type of an account without a membership.
const ACCOUNT: &str = "_Account";

/// How a membership ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    /// The account can be opened again.
    Left,
    Deleted,
    Banned,
}

impl Ending {
    fn word(self) -> &'static str {
        match self {
            Ending::Left => "LEFT",
            Ending::Deleted => "DELETED",
            Ending::Banned => "BANNED",
        }
    }
}

/// The member with an address, in lower case.
pub(crate) fn with_address(world: &World, email: &str) -> Option<u64> {
    world
        .of_kind("User")
        .find(|member| member.text("_email") == Some(email))
        .map(|member| member.id)
}

/// Removes a member and keeps the account.
pub(crate) fn close(world: &mut World, member: &Record, ending: Ending, reason: Option<String>) {
    let mut account = Record::clone(member).identified(0);
    account.kind = ACCOUNT.into();
    account.set("_formerId", member.id.to_string());
    account.set("_ending", ending.word());
    account.set("_reason", reason);
    world.remove(member.id);
    world.insert(account);
}

/// Whether an account with this address was closed for good.
pub(crate) fn is_barred(world: &World, email: &str) -> bool {
    ending_of(world, email).is_some_and(|ending| ending != "LEFT")
}

/// Whether an account with this address was banned.
pub(crate) fn is_banned(world: &World, email: &str) -> bool {
    ending_of(world, email) == Some("BANNED")
}

fn ending_of<'w>(world: &'w World, email: &str) -> Option<&'w str> {
    account(world, email)?.text("_ending")
}

fn account<'w>(world: &'w World, email: &str) -> Option<&'w Record> {
    world
        .of_kind(ACCOUNT)
        .rev()
        .find(|account| account.text("_email") == Some(email))
        .map(|account| &**account)
}

/// Opens the account with this address again, under its number of before.
pub(crate) fn reopen(world: &mut World, email: &str) -> Option<u64> {
    let account = account(world, email)?.clone();
    let former: u64 = account.text("_formerId")?.parse().ok()?;
    world.remove(account.id);
    let mut member = account.identified(former);
    member.kind = "User".into();
    Some(world.insert(member))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn world() -> (World, u64) {
        let mut world = World::starting_at(100);
        let member = Record::new("User").with("_email", "ada@harbor.example");
        let id = world.insert(member);
        (world, id)
    }

    #[test]
    fn an_account_that_was_left_opens_under_its_number() {
        let (mut world, id) = world();
        let member = world.get(id).cloned().unwrap();
        close(&mut world, &member, Ending::Left, None);
        assert!(world.get(id).is_none());
        assert!(!is_barred(&world, "ada@harbor.example"));
        assert_eq!(reopen(&mut world, "ada@harbor.example"), Some(id));
        assert_eq!(with_address(&world, "ada@harbor.example"), Some(id));
        assert_eq!(reopen(&mut world, "ada@harbor.example"), None);
    }

    #[test]
    fn a_banned_account_is_barred() {
        let (mut world, id) = world();
        let member = world.get(id).cloned().unwrap();
        close(&mut world, &member, Ending::Banned, Some("Rude".to_owned()));
        assert!(is_barred(&world, "ada@harbor.example"));
        assert!(is_banned(&world, "ada@harbor.example"));
        assert!(!is_barred(&world, "bob@harbor.example"));
    }
}
