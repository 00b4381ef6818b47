//! A world that a test describes.

use jiff::{SignedDuration, Timestamp};

use super::building::{NETWORK_ID, Seed};
use super::dice::Dice;
use super::{FIRST_ID, network, people};
use crate::clock::EPOCH;
use crate::world::description::{Description, Event, Mark, Member, Network, Post, Space};
use crate::world::{Record, Relation, Value, World};

/// The title of the space that a world without spaces has.
const HOME: &str = "Home";

/// The world, or what is wrong with its description.
pub(crate) fn described(description: &Description) -> Result<World, String> {
    let mut building = Building {
        seed: Seed {
            world: World::starting_at(FIRST_ID),
            dice: Dice::new(0x0057_4f52_4c44),
            now: EPOCH.parse().unwrap_or(Timestamp::UNIX_EPOCH),
        },
        members: Vec::new(),
        spaces: Vec::new(),
        subdomain: description.network.subdomain.clone(),
    };
    let id = description.network.id.unwrap_or(NETWORK_ID);
    if id == 0 || id > FIRST_ID {
        return Err(format!(
            "the number of a network is from 1 to {FIRST_ID}, and not {id}"
        ));
    }
    building.add_members(&description.members)?;
    building.add_spaces(&description.spaces)?;
    building.add_network(id, &description.network);
    for (number, post) in description.posts.iter().enumerate() {
        // The last one is the newest.
        building.add_post(post, description.posts.len() - number)?;
    }
    for event in &description.events {
        building.add_event(event)?;
    }
    building.add_marks("Tag", Relation::HoldsTag, &description.tags)?;
    building.add_marks("Badge", Relation::HoldsBadge, &description.badges)?;
    Ok(building.seed.world)
}

struct Building {
    seed: Seed,
    /// Number, name and address.
    members: Vec<(u64, String, String)>,
    spaces: Vec<(u64, String)>,
    subdomain: String,
}

impl Building {
    fn add_members(&mut self, members: &[Member]) -> Result<(), String> {
        if !members.iter().any(|member| member.role == "host") {
            let mut host = Member::named("host");
            "host".clone_into(&mut host.role);
            self.add_member(&host)?;
        }
        members
            .iter()
            .try_for_each(|member| self.add_member(member))
    }

    fn add_member(&mut self, member: &Member) -> Result<(), String> {
        let role = match member.role.as_str() {
            "host" => "HOST",
            "moderator" => "MODERATOR",
            "member" => "CONTRIBUTOR",
            other => {
                return Err(format!(
                    "{other} is no role: give host, moderator or member"
                ));
            }
        };
        let name = member.name.trim();
        if name.is_empty() {
            return Err("a member has no name".to_owned());
        }
        let email = member.email.clone().unwrap_or_else(|| {
            let local = name.to_lowercase().replace(char::is_whitespace, ".");
            format!("{local}@{}.example", self.subdomain)
        });
        if self.members.iter().any(|(_, _, other)| *other == email) {
            return Err(format!("two members have the address {email}"));
        }
        let (first, last) = name.split_once(' ').unwrap_or((name, ""));
        // The number sets when the member joined, within the time of the demo.
        let number = self.members.len() % 100;
        let id = people::add_member(&mut self.seed, first, last, role, number);
        self.seed.world.update(id, |record| {
            record.set("name", name);
            record.set("_email", email.as_str());
            record.set("avatarUrl", Value::NULL);
            record.set("shortBio", member.bio.clone());
            record.set("referralCount", 0i64);
            record.set("ambassadorLevelId", Value::NULL);
            record.set("ambassadorLevel", Value::NULL);
            if let Some(password) = &member.password {
                record.set("_password", password.as_str());
            }
        });
        self.members.push((id, name.to_owned(), email));
        self.add_membership(id, None);
        Ok(())
    }

    fn add_membership(&mut self, member: u64, space: Option<u64>) {
        let record = self.seed.world.get(member).cloned();
        let role = record
            .as_ref()
            .and_then(|record| record.text("networkRole"));
        let joined = record.as_ref().and_then(|record| record.time("joinedAt"));
        let mut membership = Record::new("Membership")
            .with_ref("member", member)
            .with("role", role.unwrap_or("CONTRIBUTOR"))
            .with("status", "ACTIVE")
            .with("accessPathSource", "DIRECT")
            .with("joinedAt", joined);
        if let Some(space) = space {
            membership = membership.with_ref("_space", space);
        }
        self.seed.add(24 * 100, membership);
    }

    /// The member whose address, name or first name this is.
    fn member(&self, who: &str) -> Result<u64, String> {
        let is = |text: &str| text.eq_ignore_ascii_case(who);
        let whole = self
            .members
            .iter()
            .find(|(_, name, email)| is(name) || is(email));
        let first = || {
            let mut members = self.members.iter();
            members.find(|(_, name, _)| name.split(' ').next().is_some_and(is))
        };
        whole
            .or_else(first)
            .map(|(id, ..)| *id)
            .ok_or_else(|| format!("no member is named {who}"))
    }

    fn add_spaces(&mut self, spaces: &[Space]) -> Result<(), String> {
        let collection = Record::new("SpacesCollection")
            .with("name", "Spaces")
            .with("description", "All spaces")
            .with("position", 1i64)
            .with("explorable", true)
            .with("visibleToMembers", true);
        let collection = self.seed.add(24 * 890, collection);
        let home = [Space::titled(HOME)];
        let spaces = if spaces.is_empty() { &home } else { spaces };
        for (place, space) in spaces.iter().enumerate() {
            let slug = slug(&space.title);
            let record = Record::new("Space")
                .with("title", space.title.as_str())
                .with("descriptionText", space.description.as_str())
                .with("descriptionHtml", paragraphs(&space.description))
                .with(
                    "url",
                    format!("https://{}.mn.co/spaces/{slug}", self.subdomain),
                )
                .with("position", place + 1)
                .with("discoverable", true)
                .with("explorable", true)
                .with(
                    "featureToggles",
                    network::toggles(&["feed", "events", "chat"]),
                )
                .with_ref("spacesCollection", collection);
            let id = self.seed.add(24 * 880, record);
            let members: Vec<u64> = match &space.members {
                None => self.members.iter().map(|(id, ..)| *id).collect(),
                Some(names) => names
                    .iter()
                    .map(|name| self.member(name))
                    .collect::<Result<_, _>>()?,
            };
            for member in members {
                self.add_membership(member, Some(id));
            }
            self.spaces.push((id, space.title.clone()));
        }
        Ok(())
    }

    fn add_network(&mut self, id: u64, described: &Network) {
        // There is at least one space.
        let home = self.spaces.first().map_or(0, |(id, _)| *id);
        let mut record = network::network_record(home)
            .identified(id)
            .with("title", described.title.as_str())
            .with("subtitle", Value::NULL)
            .with("purpose", Value::NULL)
            .with("description", Value::NULL)
            .with("slug", described.subdomain.as_str())
            .with("url", format!("https://{}.mn.co", described.subdomain));
        if let Some(plan) = &described.plan {
            record.set("billingPlan", plan.as_str());
        }
        if let Some(features) = &described.features {
            let keys: Vec<&str> = features.iter().map(String::as_str).collect();
            record.set("featureToggles", network::toggles(&keys));
        }
        self.seed.add(24 * 900, record);
    }

    fn space(&self, title: Option<&str>) -> Result<u64, String> {
        let mut spaces = self.spaces.iter();
        let space = match title {
            None => spaces.next(),
            Some(title) => spaces.find(|(_, other)| other.eq_ignore_ascii_case(title)),
        };
        space
            .map(|(id, _)| *id)
            .ok_or_else(|| format!("no space has the title {}", title.unwrap_or(HOME)))
    }

    fn author(&self, who: Option<&str>) -> Result<u64, String> {
        match who {
            Some(who) => self.member(who),
            None => {
                let is_host = |id: u64| {
                    let member = self.seed.world.get(id);
                    member.is_some_and(|member| member.text("networkRole") == Some("HOST"))
                };
                let mut members = self.members.iter().map(|(id, ..)| *id);
                members
                    .find(|id| is_host(*id))
                    .ok_or_else(|| "nobody is a host".to_owned())
            }
        }
    }

    fn add_post(&mut self, described: &Post, age: usize) -> Result<(), String> {
        let space = self.space(described.space.as_deref())?;
        let author = self.author(described.author.as_deref())?;
        let age = i64::try_from(age).unwrap_or(i64::MAX).saturating_mul(2);
        let at = self.seed.hours_ago(age);
        let number = self.seed.world.last_id() + 1;
        let slug = format!("{}-{number}", slug(&described.title));
        let post = Record::new("Post")
            .with("postType", "post")
            .with("title", described.title.as_str())
            .with("bodyHtml", paragraphs(&described.body))
            .with("bodyText", described.body.as_str())
            .with(
                "url",
                format!("https://{}.mn.co/posts/{slug}", self.subdomain),
            )
            .with("slug", slug)
            .with("status", "posted")
            .with("publishedAt", at)
            .with("lastEditedAt", at)
            .with("commentsEnabled", true)
            .with("cheersEnabled", true)
            .with("assets", Value::empty())
            .with_ref("creator", author)
            .with_ref("space", space);
        let post = self.seed.add(age, post);
        for described in &described.comments {
            let comment = Record::new("Comment")
                .with("bodyHtml", paragraphs(&described.text))
                .with("bodyText", described.text.as_str())
                .with("depth", 1i64)
                .with("replyable", true)
                .with_ref("author", self.member(&described.author)?)
                .with_ref("post", post)
                .with_ref("space", space);
            self.seed.add(age - 1, comment);
        }
        Ok(())
    }

    fn add_event(&mut self, described: &Event) -> Result<(), String> {
        let starts: Timestamp = described
            .starts
            .parse()
            .map_err(|error| format!("{}: {error}", described.title))?;
        let ends = starts + SignedDuration::from_hours(2);
        let published = self.seed.hours_ago(24);
        let event = Record::new("Event")
            .with("postType", "event")
            .with("title", described.title.as_str())
            .with("slug", slug(&described.title))
            .with("bodyHtml", "")
            .with("bodyText", "")
            .with("eventType", "local")
            .with("status", "posted")
            .with("publishedAt", published)
            .with("lastEditedAt", published)
            .with("startsAt", starts)
            .with("endsAt", ends)
            .with("timeZone", "UTC")
            .with("restrictedEvent", false)
            .with("rsvpEnabled", true)
            .with("postInFeed", true)
            .with("commentsEnabled", true)
            .with("cheersEnabled", true)
            .with_ref("creator", self.author(None)?)
            .with_ref("space", self.space(described.space.as_deref())?);
        self.seed.add(24, event);
        Ok(())
    }

    fn add_marks(&mut self, kind: &str, relation: Relation, marks: &[Mark]) -> Result<(), String> {
        if marks.is_empty() {
            return Ok(());
        }
        let field = Record::new("CustomField")
            .with("title", format!("{kind}s"))
            .with("privacy", if kind == "Tag" { "ADMIN" } else { "PUBLIC" })
            .with("responseBy", "HOSTS_ONLY")
            .with("responseType", kind.to_uppercase());
        let field = self.seed.add(24 * 500, field);
        for described in marks {
            let mark = Record::new(kind)
                .with("title", described.title.as_str())
                .with("color", "#1F6F8B")
                .with_ref("creator", self.author(None)?)
                .with_ref("customField", field);
            let mark = self.seed.add(24 * 490, mark);
            let segment = Record::new("Segment")
                .with("title", described.title.as_str())
                .with("flavor", kind.to_uppercase())
                .with_ref("_emblem", mark)
                .with_ref("customField", field);
            self.seed.add(24 * 490, segment);
            for who in &described.members {
                let member = self.member(who)?;
                self.seed.world.link(relation, member, mark);
            }
        }
        Ok(())
    }
}

fn slug(title: &str) -> String {
    let words = title.to_lowercase();
    let words: Vec<_> = words
        .split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    words.join("-")
}

/// Plain text as HTML. An empty line begins a new paragraph.
fn paragraphs(text: &str) -> String {
    let escaped = text
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;");
    let paragraphs = escaped.split("\n\n").filter(|part| !part.trim().is_empty());
    paragraphs
        .map(|part| format!("<p>{}</p>", part.trim()))
        .collect()
}
