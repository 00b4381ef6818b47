//! Members, their spaces, badges and tags.

use super::building::{People, Seed};
use super::words::{BIOS, FIRST_NAMES, LAST_NAMES, TIME_ZONES};
use crate::world::{Record, Relation};

/// In addition to the host and two moderators.
const CONTRIBUTORS: usize = 125;

pub(super) fn add(seed: &mut Seed, spaces: &[u64]) -> People {
    let host = add_member(seed, "Maren", "Aldous", "HOST", 0);
    let moderators = vec![
        add_member(seed, "Ines", "Calder", "MODERATOR", 1),
        add_member(seed, "Tomas", "Reiner", "MODERATOR", 2),
    ];
    let members: Vec<u64> = (0..CONTRIBUTORS)
        .map(|number| {
            // Forty and thirty-one share no factor, so no two members share both names.
            let first = FIRST_NAMES[number % FIRST_NAMES.len()];
            let last = LAST_NAMES[number % LAST_NAMES.len()];
            add_member(seed, first, last, "CONTRIBUTOR", number + 3)
        })
        .collect();
    let people = People {
        host,
        moderators,
        members,
    };
    add_memberships(seed, &people, spaces);
    add_follows(seed, &people);
    add_emblems(seed, &people);
    people
}

pub(super) fn add_member(
    seed: &mut Seed,
    first: &str,
    last: &str,
    role: &str,
    number: usize,
) -> u64 {
    let joined = 24 * 870 - 150 * i64::try_from(number).unwrap_or_default();
    let visited = match role {
        "HOST" => 0,
        "MODERATOR" => 1,
        _ => 1 + seed.dice.hours(24 * 90),
    };
    let email = format!("{first}.{last}@harbor.example").to_lowercase();
    let avatar =
        (number % 3 != 2).then(|| format!("https://media.example/harbor/people/{number}.jpg"));
    let bio = (number % 4 != 3).then(|| *seed.dice.pick(&BIOS));
    let ambassador = (number % 20 == 5).then_some(1i64);
    let member = Record::new("User")
        .with("firstName", first)
        .with("lastName", last)
        .with("name", format!("{first} {last}"))
        .with("_email", email)
        .with("_sharesEmail", number.is_multiple_of(3))
        .with("networkRole", role)
        .with("memberType", "FULL_MEMBER")
        .with("avatarUrl", avatar)
        .with("shortBio", bio)
        .with("timeZone", *seed.dice.pick(&TIME_ZONES))
        .with("joinedAt", seed.hours_ago(joined))
        .with("lastActiveAt", seed.hours_ago(visited))
        .with("privateChatEnabled", true)
        .with(
            "referralCount",
            ambassador.map_or(0, |_| seed.dice.hours(9) + 1),
        )
        .with("ambassadorLevelId", ambassador)
        .with("ambassadorLevel", ambassador.map(|_| "Bronze"));
    let member = seed.add(joined, member);
    let setting = Record::new("NotificationSetting")
        .with_ref("_member", member)
        .with("emailFrequency", "DAILY")
        .with("notificationMethod", "ALL")
        .with(
            "notificationPreferences",
            [
                "ALLOW_NOTIFICATION_FOR_COMMENT",
                "ALLOW_NOTIFICATION_FOR_EVENTS",
            ]
            .iter()
            .map(|key| {
                Record::new("NotificationPreference")
                    .with("key", *key)
                    .with("label", *key)
                    .with("value", true)
            })
            .collect::<Vec<_>>(),
        );
    seed.add(joined, setting);
    member
}

fn add_memberships(seed: &mut Seed, people: &People, spaces: &[u64]) {
    for member in people.all() {
        let record = seed.world.get(member).cloned();
        let role = record
            .as_ref()
            .and_then(|record| record.text("networkRole"))
            .unwrap_or("CONTRIBUTOR");
        let joined = record.as_ref().and_then(|record| record.time("joinedAt"));
        let membership = |space: Option<u64>| {
            let membership = Record::new("Membership")
                .with_ref("member", member)
                .with("role", role)
                .with("status", "ACTIVE")
                .with("accessPathSource", "DIRECT")
                .with("joinedAt", joined);
            match space {
                Some(space) => membership.with_ref("_space", space),
                None => membership,
            }
        };
        seed.add(24 * 100, membership(None));
        for (place, space) in spaces.iter().enumerate() {
            // Every member is in the home space, the host and the moderators are in all spaces, the
            // others in some.
            if place == 0 || role != "CONTRIBUTOR" || seed.dice.below(2) == 0 {
                seed.add(24 * 100, membership(Some(*space)));
            }
        }
    }
}

fn add_follows(seed: &mut Seed, people: &People) {
    for member in &people.members {
        seed.world.link(Relation::Follows, *member, people.host);
        let other = people.any(&mut seed.dice);
        if other != *member {
            seed.world.link(Relation::Follows, *member, other);
        }
    }
}

fn add_emblems(seed: &mut Seed, people: &People) {
    for (kind, relation, privacy, titles) in [
        (
            "Badge",
            Relation::HoldsBadge,
            "PUBLIC",
            ["Launched", "Mentor"],
        ),
        (
            "Tag",
            Relation::HoldsTag,
            "ADMIN",
            ["Newsletter", "Workshop host"],
        ),
    ] {
        let field = Record::new("CustomField")
            .with("title", format!("{kind}s"))
            .with("privacy", privacy)
            .with("responseBy", "HOSTS_ONLY")
            .with("responseType", kind.to_uppercase());
        let field = seed.add(24 * 500, field);
        for (number, title) in titles.into_iter().enumerate() {
            let emblem = Record::new(kind)
                .with("title", title)
                .with("color", "#1F6F8B")
                .with_ref("creator", people.host)
                .with_ref("customField", field);
            let emblem = seed.add(24 * 490, emblem);
            let segment = Record::new("Segment")
                .with("title", title)
                .with("flavor", kind.to_uppercase())
                .with_ref("_emblem", emblem)
                .with_ref("customField", field);
            seed.add(24 * 490, segment);
            for member in people.members.iter().skip(number).step_by(3) {
                seed.world.link(relation, *member, emblem);
            }
        }
    }
}
