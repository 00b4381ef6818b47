//! What each role may read and do is what the table of the schema says.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use mighty_schema::roles::{self, Refusal, Role as Needed};
use serde_json::{Value as Json, json};

use super::super::rules::{self, Callers};
use super::super::{Facts, Role};
use super::{Bench, mutation, space};

/// A selection of a field of the network, with ids of no record; `None` if it needs more than ids.
fn query(facts: &Facts, field: &str) -> Option<String> {
    let definition = facts.field("Network", field)?;
    let mut arguments = Vec::new();
    for argument in &definition.arguments {
        if !argument.is_required() {
            continue;
        }
        match argument.ty.inner_named_type().as_str() {
            "ID" if !argument.ty.is_list() => arguments.push(format!("{}: \"0\"", argument.name)),
            _ => return None,
        }
    }
    let arguments = match &*arguments {
        [] => String::new(),
        given => format!("({})", given.join(", ")),
    };
    let named = definition.ty.inner_named_type();
    let selection = if facts.is_composite(named) {
        " { __typename }"
    } else {
        ""
    };
    Some(format!("{{ network {{ {field}{arguments}{selection} }} }}"))
}

#[test]
fn a_field_for_hosts_or_moderators_gives_others_what_the_table_says() {
    let bench = Bench::new();
    let facts = Facts::shared().unwrap();
    let mut tried = 0;
    for row in roles::all() {
        let is_by_network = row
            .any_of
            .iter()
            .all(|role| matches!(role, Needed::Host | Needed::Moderator));
        let field = row.coordinate.strip_prefix("Network.");
        let Some(query) = field
            .filter(|_| is_by_network)
            .and_then(|field| query(facts, field))
        else {
            continue;
        };
        tried += 1;
        for (viewer, role) in [
            (bench.member(0), None),
            (bench.moderator(), Some(Needed::Moderator)),
            (bench.host(), Some(Needed::Host)),
        ] {
            let answer = bench.run(&viewer, &query, json!({}));
            let code = answer["errors"][0]["extensions"]["code"].as_str();
            let has_role = role.is_some_and(|role| row.any_of.contains(&role));
            let expected = match row.others_get {
                // Nobody finds a record that does not exist.
                _ if has_role => None,
                Refusal::NotFound => Some("NOT_FOUND"),
                Refusal::Error => Some("FORBIDDEN"),
                _ => None,
            };
            let code = code.filter(|code| !(has_role && *code == "NOT_FOUND"));
            assert_eq!(code, expected, "{} for {role:?}: {answer}", row.coordinate);
        }
    }
    assert!(tried > 25, "{tried}");
}

#[test]
fn an_input_for_hosts_is_refused_to_moderators_and_the_mutation_without_it_is_not() {
    let bench = Bench::new();
    let moderator = bench.moderator();
    let other = bench.person(Role::Contributor, 3).global_id();
    let document = mutation("deleteNetworkMembership", "errors");
    let call = |input: Json| bench.run(&moderator, &document, json!({ "input": input }));
    let code = |answer: &Json| answer["errors"][0]["extensions"]["code"].clone();
    let refused = call(json!({ "id": other, "cancelPlans": true }));
    assert_eq!(code(&refused), "FORBIDDEN", "{refused}");
    let done = call(json!({ "id": other, "cancelPlans": false }));
    assert_eq!(code(&done), Json::Null, "{done}");
}

#[test]
fn a_host_of_a_space_may_change_its_questions_and_another_member_may_not() {
    let bench = Bench::with_profile(super::super::ScopeProfile::Beta);
    let member = bench.member(0);
    let (space, _) = space(&bench, &member);
    let document = mutation("updateSpaceProfileQuestions", "errors");
    let input = json!({ "input": { "spaceId": space, "questions": [] } });
    let code =
        || bench.run(&member, &document, input.clone())["errors"][0]["extensions"]["code"].clone();
    assert_eq!(code(), "FORBIDDEN");
    let person = bench.person(Role::Contributor, 0).global_id();
    let promoted = json!({ "memberId": person, "spaceId": space, "role": "HOST" });
    bench.mutate(&bench.host(), "updateMembership", promoted, "errors");
    assert_eq!(code(), Json::Null);
}

#[test]
fn members_see_the_network_s_domains_and_not_its_deliveries() {
    let bench = Bench::new();
    let query = "{ network { customDomains { nodes { id } } webhookCallbacks { nodes { id } } } }";
    let network = |viewer| bench.data(&viewer, query, json!({}))["network"].take();
    let of_member = network(bench.member(0));
    assert_eq!(of_member["webhookCallbacks"]["nodes"], json!([]));
    assert_eq!(
        of_member["customDomains"]["nodes"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    let of_host = network(bench.host());
    assert_eq!(
        of_host["webhookCallbacks"]["nodes"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
}

/// The roles that a row of a mutation asks for before the records are known.
fn stated_by(callers: Callers) -> Option<&'static [Needed]> {
    match callers {
        Callers::Host => Some(&[Needed::Host]),
        Callers::Staff => Some(&[Needed::Host, Needed::Moderator]),
        Callers::HostOf(_) => Some(&[Needed::Host, Needed::SpaceHost]),
        Callers::StaffOf(_) => Some(&[
            Needed::Host,
            Needed::Moderator,
            Needed::SpaceHost,
            Needed::SpaceModerator,
        ]),
        Callers::Member | Callers::Author(_) | Callers::Own(_) => None,
    }
}

#[test]
fn the_callers_of_each_mutation_are_those_of_the_table() {
    for rule in rules::all() {
        let coordinate = format!("Mutation.{}", rule.mutation);
        let row = roles::required_role(&coordinate).map(|row| row.any_of);
        match (stated_by(rule.callers), row) {
            (Some(stated), Some(row)) => assert!(
                row.len() == stated.len() && stated.iter().all(|role| row.contains(role)),
                "{coordinate}: {stated:?} here and {row:?} in schemas/rules.toml"
            ),
            // The table knows the space only if the input names it. Otherwise the row decides.
            (Some(stated), None) => assert!(
                matches!(rule.callers, Callers::HostOf(_) | Callers::StaffOf(_)),
                "{coordinate}: {stated:?} is not in schemas/rules.toml"
            ),
            // The record's own member may call it, and the record tells who that is.
            (None, Some(row)) => assert!(
                row.contains(&Needed::Own),
                "{coordinate}: {:?} here and {row:?} in schemas/rules.toml",
                rule.callers
            ),
            (None, None) => {}
        }
    }
}

/// The places that ask for a role without a coordinate of the table, and how often. The list may only
/// shrink: a new check of a role names its coordinate. (The callers of mutations are compared with the
/// table above.)
const ASKED_DIRECTLY: [(&str, usize); 4] = [
    // Who edits a restricted event sees its link.
    ("resolve/event.rs", 1),
    // Hosts see the gifts of a network that has them turned off.
    ("resolve/gifts.rs", 1),
    // Hosts see a member's plain address, and moderators an obfuscated one.
    ("resolve/member.rs", 1),
    // Hosts and moderators see every space and every collection.
    ("resolve/visibility.rs", 2),
];

#[test]
fn every_check_of_a_role_for_reading_names_a_coordinate_of_the_table() {
    fn count(folder: &Path, into: &mut BTreeMap<String, usize>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                if !["tests", "mutations", "rules"]
                    .iter()
                    .any(|name| path.ends_with(name))
                {
                    count(&path, into);
                }
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            let asked = ["ctx.is_host()", "ctx.is_moderator()", "ctx.is_staff()"]
                .iter()
                .map(|call| text.matches(call).count())
                .sum();
            if asked > 0 && !path.ends_with("graphql/roles.rs") {
                let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/graphql");
                let name = path.strip_prefix(root).unwrap().to_str().unwrap();
                into.insert(name.replace('\\', "/"), asked);
            }
        }
    }
    let mut found = BTreeMap::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/graphql");
    count(&root, &mut found);
    let listed = BTreeMap::from(ASKED_DIRECTLY);
    for (name, asked) in found {
        let allowed = listed.get(&*name).copied().unwrap_or_default();
        assert!(
            asked <= allowed,
            "{name}: {asked} checks of a role without a coordinate"
        );
    }
}
