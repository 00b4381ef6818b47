use super::*;

/// The id of a person, and the address.
fn who(bench: &Bench, number: usize) -> (String, String) {
    let person = bench.person(Role::Contributor, number);
    (person.global_id(), person.email().to_owned())
}

fn add(bench: &Bench, email: &str) -> Json {
    let input = json!({ "email": email, "firstName": "New", "lastName": "Hand" });
    bench.mutate(&bench.host(), "createMember", input, "member { id name }")
}

fn is_there(bench: &Bench, id: &str) -> bool {
    let query = "query($id: ID!) { node(id: $id) { id } }";
    let answer = bench.run(&bench.host(), query, json!({ "id": id }));
    answer.get("errors").is_none()
}

fn new_comment(bench: &Bench, viewer: &Viewer, post: &str) -> String {
    let input = json!({ "postId": post, "body": "<p>Aye</p>" });
    text(&bench.mutate(viewer, "createComment", input, "comment { id }")["comment"]["id"])
}

#[test]
fn a_moderator_does_not_remove_a_host() {
    let bench = Bench::new();
    let host = bench.person(Role::Host, 0).global_id();
    for (name, field) in [
        ("banMember", "memberId"),
        ("deleteMember", "id"),
        ("deleteNetworkMembership", "id"),
    ] {
        let document = mutation(name, "member { id }");
        let input = json!({ "input": { field: host } });
        assert_eq!(
            bench.code(&bench.moderator(), &document, input),
            "FORBIDDEN",
            "{name}"
        );
    }
}

#[test]
fn a_member_who_left_is_added_again_with_their_posts() {
    let bench = Bench::new();
    let (id, email) = who(&bench, 7);
    let post = new_post(&bench, &bench.member(7));
    let input = json!({ "id": id });
    bench.mutate(
        &bench.host(),
        "deleteNetworkMembership",
        input,
        "member { id }",
    );
    assert!(!is_there(&bench, &id));
    assert!(is_there(&bench, &post));
    let again = add(&bench, &email.to_uppercase());
    assert_eq!(again["member"]["id"], id.as_str());
    let query = "query($id: ID!) { node(id: $id) { ... on Post { creator { id networkRole
        membership { role } } } } }";
    let data = bench.data(&bench.host(), query, json!({ "id": post }));
    assert_eq!(
        data["node"]["creator"],
        json!({ "id": id, "networkRole": "CONTRIBUTOR",
            "membership": { "role": "CONTRIBUTOR" } })
    );
}

#[test]
fn a_banned_or_deleted_account_does_not_come_back() {
    for (name, field) in [("banMember", "memberId"), ("deleteMember", "id")] {
        let bench = Bench::new();
        let (id, email) = who(&bench, 7);
        bench.mutate(&bench.host(), name, json!({ field: id }), "member { id }");
        let input = json!({ "email": email, "firstName": "New", "lastName": "Hand" });
        assert_eq!(
            reason(&bench, &bench.host(), "createMember", input),
            "This account was removed for good and can't join again"
        );
    }
}

#[test]
fn a_deleted_member_takes_all_content_along() {
    let bench = Bench::new();
    let (id, _) = who(&bench, 7);
    let post = new_post(&bench, &bench.member(1));
    let comment = new_comment(&bench, &bench.member(7), &post);
    let own = new_post(&bench, &bench.member(7));
    bench.mutate(
        &bench.host(),
        "deleteMember",
        json!({ "id": id }),
        "member { id }",
    );
    assert!(is_there(&bench, &post));
    for gone in [&id, &comment, &own] {
        assert!(!is_there(&bench, gone));
    }
}

#[test]
fn a_banned_member_loses_the_posts_and_not_the_comments() {
    let bench = Bench::new();
    let (id, _) = who(&bench, 7);
    let post = new_post(&bench, &bench.member(1));
    let comment = new_comment(&bench, &bench.member(7), &post);
    let own = new_post(&bench, &bench.member(7));
    let input = json!({ "memberId": id, "reason": "Rude" });
    let payload = bench.mutate(&bench.host(), "banMember", input, "member { id }");
    assert_eq!(payload["member"]["id"], id.as_str());
    assert!(is_there(&bench, &comment));
    assert!(!is_there(&bench, &own));
    assert!(!is_there(&bench, &id));
}

#[test]
fn a_known_address_is_not_added_twice() {
    let bench = Bench::new();
    let (id, email) = who(&bench, 7);
    let name = bench.person(Role::Contributor, 7).name().to_owned();
    let payload = add(&bench, &email);
    assert_eq!(payload["member"], json!({ "id": id, "name": name }));
}

#[test]
fn a_limited_member_becomes_a_full_one() {
    let bench = Bench::new();
    let person = bench.person(Role::Contributor, 7).clone();
    {
        let mut world = bench.engine.lock();
        world.update(person.resource_id(), |member| {
            member.set("memberType", "LIMITED_MEMBER");
            member.set("networkRole", None::<&str>);
        });
        let membership = world
            .pointing_at(person.resource_id(), "Membership")
            .find(|membership| membership.reference("_space").is_none())
            .map(|membership| membership.id)
            .unwrap();
        world.remove(membership);
    }
    let input = json!({ "email": person.email(), "firstName": "x", "lastName": "y" });
    let selection = "member { memberType networkRole membership { role } }";
    let payload = bench.mutate(&bench.host(), "createMember", input, selection);
    assert_eq!(
        payload["member"],
        json!({ "memberType": "FULL_MEMBER", "networkRole": "CONTRIBUTOR",
            "membership": { "role": "CONTRIBUTOR" } })
    );
}

#[test]
fn a_changed_name_is_read_and_found() {
    let bench = Bench::new();
    let (id, _) = who(&bench, 0);
    let last = bench.person(Role::Contributor, 0).name().to_owned();
    let last = last.split_once(' ').unwrap().1;
    let input = json!({ "id": id, "firstName": "Quillon" });
    let payload = bench.mutate(&bench.member(0), "updateMember", input, "member { name }");
    assert_eq!(payload["member"]["name"], format!("Quillon {last}"));
    let query = "{ network { members(term: \"quillon\") { nodes { id } } } }";
    let data = bench.data(&bench.host(), query, json!({}));
    assert_eq!(data["network"]["members"]["nodes"], json!([{ "id": id }]));
}

#[test]
fn an_address_is_changed_with_its_code() {
    let bench = Bench::new();
    let (id, _) = who(&bench, 0);
    let input = json!({ "id": id, "email": "Skua@harbor.example",
        "emailVerificationCode": "000000" });
    bench.mutate(&bench.member(0), "updateMember", input, "member { id }");
    let known = bench.engine.person_with_email("skua@harbor.example");
    assert_eq!(known.unwrap().global_id(), id);
    // The address that the member has already needs no code.
    let input = json!({ "id": id, "email": "skua@harbor.example" });
    let payload = bench.mutate(&bench.member(0), "updateMember", input, "member { id }");
    assert_eq!(payload["errors"], json!([]));
}

#[test]
fn following_ends_and_ending_it_again_changes_nothing() {
    let bench = Bench::new();
    let viewer = bench.member(0);
    let (other, _) = who(&bench, 50);
    let input = json!({ "memberId": other });
    let count = || {
        let query = "{ me { followedMemberCount } }";
        bench.data(&viewer, query, json!({}))["me"]["followedMemberCount"]
            .as_u64()
            .unwrap()
    };
    let call = |name: &str| bench.mutate(&viewer, name, input.clone(), "member { id }");
    call("deleteMemberFollow");
    let before = count();
    call("createMemberFollow");
    call("createMemberFollow");
    assert_eq!(count(), before + 1);
    for _ in 0..2 {
        assert_eq!(call("deleteMemberFollow")["errors"], json!([]));
        assert_eq!(count(), before);
    }
}

#[test]
fn leaving_a_space_twice_changes_nothing() {
    let bench = Bench::new();
    let host = bench.host();
    let (member, _) = who(&bench, 0);
    let (home, _) = space(&bench, &host);
    let input = json!({ "memberId": member, "spaceId": home });
    let leave = || {
        let selection = "outcome space { id }";
        bench.mutate(&host, "deleteSpaceMembership", input.clone(), selection)
    };
    assert_eq!(leave()["outcome"], "REMOVED");
    assert_eq!(leave()["outcome"], "NOT_A_MEMBER");
}

#[test]
fn a_role_needs_a_membership() {
    let bench = Bench::new();
    let host = bench.host();
    let (member, _) = who(&bench, 0);
    let (home, _) = space(&bench, &host);
    let input = json!({ "memberId": member, "spaceId": home });
    bench.mutate(&host, "deleteSpaceMembership", input, "outcome");
    let document = mutation("updateMembership", "membership { role }");
    let input = json!({ "input": { "memberId": member, "spaceId": home, "role": "HOST" } });
    assert_eq!(bench.code(&host, &document, input), "NOT_FOUND");
}
