//! More records of the frequent types, in any number.

use super::{
    building::Seed,
    dice::Dice,
    words::{COMMENTS, EMOJI, FIRST_NAMES, LAST_NAMES, SENTENCES, THINGS, VERBS},
};
use crate::{
    crowd::Crowd,
    world::{Record, World, emoji::reaction},
};

/// Adds a crowd to the community.
pub(super) fn add(seed: &mut Seed, crowd: Crowd) {
    let spaces: Vec<u64> = seed.world.of_kind("Space").map(|space| space.id).collect();
    let Some(first) = spaces.first().copied() else {
        return;
    };
    add_members(seed, crowd.members, first, &spaces);
    let members: Vec<u64> = seed.world.of_kind("User").map(|member| member.id).collect();
    let posts = add_posts(seed, crowd.posts, &members, &spaces);
    let comments = add_comments(seed, crowd.comments, &members, &posts);
    add_reactions(seed, crowd.reactions, &members, &posts, &comments);
    add_events(seed, crowd.events, crowd.rsvps, &members, &spaces);
}

/// An item that is chosen more often the nearer it is to the start.
fn skewed(dice: &mut Dice, of: &[u64]) -> u64 {
    let place = dice.below(of.len()).min(dice.below(of.len()));
    of[place]
}

fn age(number: usize) -> i64 {
    i64::try_from(number % 20_000).unwrap_or_default() + 1
}

fn add_members(seed: &mut Seed, count: usize, first_space: u64, spaces: &[u64]) {
    for number in 0..count {
        let first = FIRST_NAMES[number % FIRST_NAMES.len()];
        let last = LAST_NAMES[number / FIRST_NAMES.len() % LAST_NAMES.len()];
        let joined = age(count - number);
        let visited = seed.dice.hours(24 * 90);
        let member = Record::new("User")
            .with("firstName", first)
            .with("lastName", format!("{last} {number}"))
            .with("name", format!("{first} {last} {number}"))
            .with(
                "_email",
                format!("{first}.{last}.{number}@crowd.example").to_lowercase(),
            )
            .with("_sharesEmail", number.is_multiple_of(3))
            .with("networkRole", "CONTRIBUTOR")
            .with("memberType", "FULL_MEMBER")
            .with("timeZone", "UTC")
            .with("joinedAt", seed.hours_ago(joined))
            .with("lastActiveAt", seed.hours_ago(visited))
            .with("privateChatEnabled", true)
            .with("referralCount", 0i64);
        let member = seed.add(joined, member);
        let other = *seed.dice.pick(spaces);
        let is_in_another = other != first_space && number % 2 == 0;
        let places = [
            Some(None),
            Some(Some(first_space)),
            is_in_another.then_some(Some(other)),
        ];
        for place in places.into_iter().flatten() {
            let mut membership = Record::new("Membership")
                .with_ref("member", member)
                .with("role", "CONTRIBUTOR")
                .with("status", "ACTIVE")
                .with("accessPathSource", "DIRECT")
                .with("joinedAt", seed.hours_ago(joined));
            if let Some(space) = place {
                membership = membership.with_ref("_space", space);
            }
            seed.add(joined, membership);
        }
    }
}

fn add_posts(seed: &mut Seed, count: usize, members: &[u64], spaces: &[u64]) -> Vec<u64> {
    (0..count)
        .map(|number| {
            let title = format!(
                "{} {} {number}",
                VERBS[number % VERBS.len()],
                THINGS[number % THINGS.len()]
            );
            let text = *seed.dice.pick(&SENTENCES);
            let at = seed.hours_ago(age(number));
            let slug = title.to_lowercase().replace(' ', "-");
            let post = Record::new("Post")
                .with("postType", "post")
                .with("title", title)
                .with("bodyHtml", format!("<p>{text}</p>"))
                .with("bodyText", text)
                .with("url", format!("https://harbor.mn.co/posts/{slug}"))
                .with("slug", slug)
                .with("status", "posted")
                .with("publishedAt", at)
                .with("lastEditedAt", at)
                .with("commentsEnabled", true)
                .with("cheersEnabled", true)
                .with_ref("creator", *seed.dice.pick(members))
                .with_ref("space", *seed.dice.pick(spaces));
            seed.add(age(number), post)
        })
        .collect()
}

/// Each with its post.
fn add_comments(seed: &mut Seed, count: usize, members: &[u64], posts: &[u64]) -> Vec<u64> {
    if posts.is_empty() {
        return Vec::new();
    }
    (0..count)
        .map(|number| {
            let post = skewed(&mut seed.dice, posts);
            let text = *seed.dice.pick(&COMMENTS);
            let mut comment = Record::new("Comment")
                .with("bodyHtml", format!("<p>{text}</p>"))
                .with("bodyText", text)
                .with("depth", 1i64)
                .with("replyable", true)
                .with_ref("author", *seed.dice.pick(members))
                .with_ref("post", post);
            if let Some(space) = space_of(&seed.world, post) {
                comment = comment.with_ref("space", space);
            }
            seed.add(age(number), comment)
        })
        .collect()
}

fn space_of(world: &World, post: u64) -> Option<u64> {
    world.get(post)?.reference("space")
}

/// One in eight to a comment, the others to posts.
fn add_reactions(seed: &mut Seed, count: usize, members: &[u64], posts: &[u64], comments: &[u64]) {
    for number in 0..count {
        let targets = if number % 8 == 0 && !comments.is_empty() {
            comments
        } else {
            posts
        };
        if targets.is_empty() {
            return;
        }
        let target = skewed(&mut seed.dice, targets);
        let Some(target) = seed.world.get(target).cloned() else {
            continue;
        };
        let emoji = *seed.dice.pick(&EMOJI);
        let member = *seed.dice.pick(members);
        seed.add(age(number), reaction(&target, member, emoji));
    }
}

fn add_events(seed: &mut Seed, count: usize, rsvps: usize, members: &[u64], spaces: &[u64]) {
    let events: Vec<u64> = (0..count)
        .map(|number| {
            // Half of them have taken place.
            let starts = i64::try_from(number).unwrap_or_default() * 9 - age(count) * 4;
            let title = format!("Open evening {number}");
            let event = Record::new("Event")
                .with("postType", "event")
                .with("slug", title.to_lowercase().replace(' ', "-"))
                .with("bodyHtml", format!("<p>{title}: all welcome.</p>"))
                .with("bodyText", format!("{title}: all welcome."))
                .with("title", title)
                .with("eventType", "local")
                .with("status", "posted")
                .with("publishedAt", seed.hours_ago(24 * 60))
                .with("lastEditedAt", seed.hours_ago(24 * 60))
                .with("startsAt", seed.hours_ago(-starts))
                .with("endsAt", seed.hours_ago(-starts - 2))
                .with("timeZone", "UTC")
                .with("restrictedEvent", false)
                .with("rsvpEnabled", true)
                .with("postInFeed", true)
                .with("commentsEnabled", true)
                .with("cheersEnabled", true)
                .with_ref("creator", *seed.dice.pick(members))
                .with_ref("space", *seed.dice.pick(spaces));
            seed.add(24 * 60, event)
        })
        .collect();
    if events.is_empty() {
        return;
    }
    for number in 0..rsvps {
        // A member answers an event once: the members of an event follow one another.
        let (event, turn) = (number % events.len(), number / events.len());
        let member = members[(event * 7 + turn) % members.len()];
        let rsvp = Record::new("Rsvp")
            .with_ref("event", events[event])
            .with_ref("member", member)
            .with("status", ["yes", "yes", "maybe", "no"][turn % 4]);
        seed.add(24 * 20, rsvp);
    }
}
