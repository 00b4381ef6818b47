//! Tests of the whole engine, each with its own world.

mod access;
mod answers;
mod areas;
mod belonging;
mod conformance;
mod curation;
mod events;
mod ids;
mod layers;
mod operations;
mod pages;
mod polls;
mod reading;
mod requests;
mod roles;
mod rows;
mod series;
mod society;
mod uploads;
mod visibility;
mod writing;

use serde_json::{Value as Json, json};

use super::{Engine, Facts, Person, Reply, Role, ScopeProfile, Viewer};
use crate::clock::{Clock, EPOCH};
use crate::world::seed;

/// The scopes of a token that may do everything.
const ALL_SCOPES: [&str; 27] = [
    "read:userinfo",
    "read:network",
    "read:posts",
    "read:courses",
    "read:search",
    "read:chats",
    "write:chats",
    "write:posts",
    "write:comments",
    "write:rsvps",
    "write:assets",
    "write:profile",
    "host:read:network",
    "host:read:network_members",
    "host:read:network_posts",
    "host:read:network_events",
    "host:read:network_plans",
    "host:read:network_spaces",
    "host:write:network_members",
    "host:write:network_posts",
    "host:write:network_events",
    "host:write:network_plans",
    "host:write:network_spaces",
    "host:write:network_settings",
    "host:write:network_integrations",
    "host:write:network_assets",
    "host:write:network_announcements",
];

/// An engine, and its viewers.
struct Bench {
    engine: Engine,
    clock: Clock,
}

impl Bench {
    fn new() -> Bench {
        Bench::with_profile(ScopeProfile::Enforced)
    }

    fn with_profile(profile: ScopeProfile) -> Bench {
        let clock = Clock::frozen(EPOCH.parse().unwrap());
        let engine = Engine::new(
            clock.clone(),
            profile,
            seed::world(Facts::shared().unwrap()),
        )
        .unwrap();
        Bench { engine, clock }
    }

    /// A bench that refuses what nothing is stated about.
    fn strict() -> Bench {
        let mut bench = Bench::new();
        bench.engine = bench.engine.strict_about_unknown(true);
        bench
    }

    fn person(&self, role: Role, number: usize) -> &Person {
        let mut people = self.engine.people().iter();
        people
            .by_ref()
            .filter(|person| person.role() == role)
            .nth(number)
            .unwrap()
    }

    fn host(&self) -> Viewer {
        viewer(self.person(Role::Host, 0), &ALL_SCOPES)
    }

    fn moderator(&self) -> Viewer {
        viewer(self.person(Role::Moderator, 0), &ALL_SCOPES)
    }

    fn member(&self, number: usize) -> Viewer {
        viewer(self.person(Role::Contributor, number), &ALL_SCOPES)
    }

    fn reply(&self, viewer: &Viewer, query: &str, variables: &Json) -> Reply {
        self.send(viewer, query, variables.clone())
    }

    fn send(&self, viewer: &Viewer, query: &str, variables: Json) -> Reply {
        let body = Json::from_iter([("query", Json::from(query)), ("variables", variables)]);
        self.engine.execute(viewer, body.to_string().as_bytes())
    }

    fn run(&self, viewer: &Viewer, query: &str, variables: Json) -> Json {
        self.send(viewer, query, variables).json
    }

    /// The data of an operation that must succeed completely.
    fn data(&self, viewer: &Viewer, query: &str, variables: Json) -> Json {
        let mut answer = self.run(viewer, query, variables);
        assert!(answer.get("errors").is_none(), "{query}: {answer:#}");
        answer["data"].take()
    }

    /// The code of the first error.
    fn code(&self, viewer: &Viewer, query: &str, variables: Json) -> String {
        let answer = self.run(viewer, query, variables);
        let code = answer["errors"][0]["extensions"]["code"].as_str();
        code.unwrap_or_else(|| panic!("no code: {query}: {answer:#}"))
            .to_owned()
    }

    /// The payload of one mutation, with all fields of `selection`.
    fn mutate(&self, viewer: &Viewer, name: &str, input: Json, selection: &str) -> Json {
        let mut data = self.data(
            viewer,
            &mutation(name, selection),
            Json::from_iter([("input", input)]),
        );
        data[name].take()
    }
}

/// A mutation's document. Its only variable is the input.
fn mutation(name: &str, selection: &str) -> String {
    let kind = format!("{}{}", name[..1].to_uppercase(), &name[1..]);
    format!("mutation($input: {kind}Input!) {{ {name}(input: $input) {{ errors {selection} }} }}")
}

fn viewer(person: &Person, scopes: &[&str]) -> Viewer {
    Viewer {
        resource_id: person.resource_id(),
        scopes: scopes.iter().map(|scope| (*scope).to_owned()).collect(),
    }
}

/// A space's ids: the GlobalID, then the number.
fn space(bench: &Bench, viewer: &Viewer) -> (String, String) {
    let data = bench.data(
        viewer,
        "{ network { spaces(first: 1) { nodes { id resourceId } } } }",
        json!({}),
    );
    let node = &data["network"]["spaces"]["nodes"][0];
    (text(&node["id"]), text(&node["resourceId"]))
}

fn text(json: &Json) -> String {
    json.as_str().unwrap().to_owned()
}
