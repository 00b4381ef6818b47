use super::*;

/// A new course, and its overview.
fn course(bench: &Bench) -> (Json, Json) {
    let input = json!({ "title": "Sewing sails" });
    let selection = "course { id coursework { nodes { id type parent { id } } } }";
    let payload = bench.mutate(&bench.host(), "createCourse", input, selection);
    let course = &payload["course"];
    let items = &course["coursework"]["nodes"];
    assert_eq!(items.as_array().unwrap().len(), 1);
    assert_eq!(items[0]["type"], "OVERVIEW");
    assert_eq!(items[0]["parent"], Json::Null);
    (course["id"].clone(), items[0]["id"].clone())
}

fn item(bench: &Bench, course: &Json, changes: Json) -> Json {
    let mut input = json!({ "courseId": course, "title": "Item", "type": "LESSON",
        "status": "POSTED" });
    for (field, value) in changes.as_object().unwrap() {
        input[field] = value.clone();
    }
    let selection = "coursework { id status position parent { id } }";
    let payload = bench.mutate(&bench.host(), "createCoursework", input, selection);
    assert_eq!(payload["errors"], json!([]));
    payload["coursework"].clone()
}

fn status(bench: &Bench, id: &Json) -> Json {
    let query = "query($id: ID!) { node(id: $id) { ... on Coursework { status } } }";
    bench.data(&bench.host(), query, json!({ "id": id }))["node"]["status"].clone()
}

#[test]
fn a_new_course_is_private_and_has_an_overview() {
    let bench = Bench::new();
    let (id, _) = course(&bench);
    let query = "query($id: String!) { network { course(idOrSlug: $id) { title } } }";
    let variables = json!({ "id": id });
    bench.data(&bench.host(), query, variables.clone());
    assert_eq!(bench.code(&bench.member(9), query, variables), "NOT_FOUND");
}

#[test]
fn a_similar_name_of_a_collection_is_refused() {
    let bench = Bench::new();
    let host = bench.host();
    let create = |name: &str| {
        let input = json!({ "title": "Sewing sails", "collectionName": name });
        let selection = "course { id } collection { name } collectionNewlyCreated";
        bench.mutate(&host, "createCourse", input, selection)
    };
    let known = create("the yard");
    assert_eq!(known["collection"]["name"], "The Yard");
    assert_eq!(known["collectionNewlyCreated"], false);
    let similar = create("⛵ The Yard");
    assert_eq!(similar["course"], Json::Null);
    assert!(text(&similar["errors"][0]).contains("The Yard"));
    assert_eq!(create("The Loft")["collectionNewlyCreated"], true);
}

#[test]
fn a_course_is_deleted_with_its_coursework() {
    let bench = Bench::new();
    let host = bench.host();
    let (id, _) = course(&bench);
    let lesson = item(&bench, &id, json!({}));
    bench.mutate(
        &host,
        "deleteCourse",
        json!({ "id": id }),
        "deletedCourseId",
    );
    let query = "query($id: ID!) { node(id: $id) { id } }";
    for gone in [&id, &lesson["id"]] {
        assert_eq!(bench.code(&host, query, json!({ "id": gone })), "NOT_FOUND");
    }
}

#[test]
fn positions_are_counted_among_siblings() {
    let bench = Bench::new();
    let (id, overview) = course(&bench);
    let section = item(&bench, &id, json!({ "type": "SECTION" }));
    assert_eq!(section["parent"]["id"], overview);
    assert_eq!(section["position"], 1);
    assert_eq!(item(&bench, &id, json!({}))["position"], 2);
    let below = json!({ "parentId": section["id"] });
    assert_eq!(item(&bench, &id, below.clone())["position"], 1);
    assert_eq!(item(&bench, &id, below)["position"], 2);
}

#[test]
fn an_item_is_below_a_section_of_its_own_course() {
    let bench = Bench::new();
    let host = bench.host();
    let (id, overview) = course(&bench);
    let (other, _) = course(&bench);
    let section = item(&bench, &id, json!({ "type": "SECTION" }));
    let inner = item(
        &bench,
        &id,
        json!({ "type": "SECTION", "parentId": section["id"] }),
    );
    let lesson = item(&bench, &id, json!({}));
    let create = |course: &Json, parent: &Json| {
        let input = json!({ "courseId": course, "type": "LESSON", "parentId": parent });
        reason(&bench, &host, "createCoursework", input)
    };
    assert_eq!(
        create(&id, &lesson["id"]),
        "parentId must be a section or the overview"
    );
    assert_eq!(
        create(&other, &section["id"]),
        "parentId must be an item of this course"
    );
    let update = |item: &Json, parent: &Json| {
        reason(
            &bench,
            &host,
            "updateCoursework",
            json!({ "id": item, "parentId": parent }),
        )
    };
    let foreign = "parentId must be an item of this course that is not below this one";
    assert_eq!(update(&section["id"], &inner["id"]), foreign);
    assert_eq!(update(&overview, &section["id"]), foreign);
    let text = update(&section["id"], &lesson["id"]);
    assert_eq!(text, "parentId must be a section or the overview");
    let reorder = |item: &Json, parent: &Json| {
        reason(
            &bench,
            &host,
            "reorderCoursework",
            json!({ "id": item, "toParentId": parent }),
        )
    };
    assert_eq!(
        reorder(&section["id"], &inner["id"]),
        "toParentId must be an item of this course that is not below this one"
    );
    assert_eq!(
        reorder(&section["id"], &lesson["id"]),
        "toParentId must be a section or the overview"
    );
}

#[test]
fn an_item_below_a_hidden_section_is_pending() {
    let bench = Bench::new();
    let host = bench.host();
    let (id, _) = course(&bench);
    let section = item(
        &bench,
        &id,
        json!({ "type": "SECTION", "status": "HIDDEN" }),
    );
    let lesson = item(&bench, &id, json!({ "parentId": section["id"] }));
    assert_eq!(lesson["status"], "PENDING");
    let selection = "coursework { status }";
    let input = json!({ "id": section["id"] });
    bench.mutate(&host, "publishCoursework", input.clone(), selection);
    assert_eq!(status(&bench, &lesson["id"]), "POSTED");
    bench.mutate(&host, "unpublishCoursework", input, selection);
    assert_eq!(status(&bench, &lesson["id"]), "PENDING");
    let input = json!({ "id": section["id"], "status": "POSTED" });
    bench.mutate(&host, "updateCoursework", input, selection);
    assert_eq!(status(&bench, &lesson["id"]), "POSTED");
}

#[test]
fn publishing_a_section_with_all_its_items_shows_them() {
    let bench = Bench::new();
    let host = bench.host();
    let (id, _) = course(&bench);
    let hidden = |changes: Json| item(&bench, &id, changes)["id"].clone();
    let section = hidden(json!({ "type": "SECTION", "status": "HIDDEN" }));
    let lesson = hidden(json!({ "parentId": section, "status": "HIDDEN" }));
    let publish = |all: bool| {
        let input = json!({ "id": section, "enableAll": all });
        bench.mutate(&host, "publishCoursework", input, "coursework { status }")
    };
    assert_eq!(publish(false)["coursework"]["status"], "POSTED");
    assert_eq!(status(&bench, &lesson), "HIDDEN");
    publish(true);
    assert_eq!(status(&bench, &lesson), "POSTED");
}

#[test]
fn items_are_reordered_among_siblings_and_moved() {
    let bench = Bench::new();
    let host = bench.host();
    let (id, overview) = course(&bench);
    let section = item(&bench, &id, json!({ "type": "SECTION" }))["id"].clone();
    let first = item(&bench, &id, json!({}))["id"].clone();
    let second = item(&bench, &id, json!({}))["id"].clone();
    let below = |parent: &Json| {
        let query = "query($id: ID!) { node(id: $id) { ... on Coursework {
            children { nodes { id } } } } }";
        let data = bench.data(&host, query, json!({ "id": parent }));
        let nodes = data["node"]["children"]["nodes"].as_array().unwrap();
        nodes
            .iter()
            .map(|node| node["id"].clone())
            .collect::<Vec<_>>()
    };
    let reorder = |input: Json| {
        bench.mutate(&host, "reorderCoursework", input, "coursework { id }")["errors"].take()
    };
    reorder(json!({ "id": second, "atItemId": first }));
    assert_eq!(
        below(&overview),
        [&section, &second, &first].map(Json::clone)
    );
    reorder(json!({ "id": first, "atTop": true }));
    assert_eq!(
        below(&overview),
        [&first, &section, &second].map(Json::clone)
    );
    reorder(json!({ "id": second, "toParentId": section }));
    assert_eq!(below(&section), std::slice::from_ref(&second));
    assert_eq!(below(&overview), [&first, &section].map(Json::clone));
    assert_eq!(
        reorder(json!({ "id": first, "atItemId": second })),
        json!(["atItemId must have the same parent"])
    );
}

#[test]
fn a_member_changes_no_coursework_and_sees_no_hidden_one() {
    let bench = Bench::new();
    let member = bench.member(0);
    let query = "{ network { courses { nodes { id coursework { nodes { id } } } } } }";
    let data = bench.data(&member, query, json!({}));
    let known = &data["network"]["courses"]["nodes"][0];
    let lesson = &known["coursework"]["nodes"][1]["id"];
    for (name, input) in [
        ("updateCoursework", json!({ "id": lesson, "title": "Mine" })),
        ("unpublishCoursework", json!({ "id": lesson })),
        ("deleteCoursework", json!({ "id": lesson })),
        (
            "createCoursework",
            json!({ "courseId": known["id"], "type": "LESSON" }),
        ),
    ] {
        let document = mutation(name, "clientMutationId");
        let code = bench.code(&member, &document, json!({ "input": input }));
        assert_eq!(code, "FORBIDDEN", "{name}");
    }
    let hidden = json!({ "id": lesson });
    bench.mutate(
        &bench.host(),
        "unpublishCoursework",
        hidden.clone(),
        "coursework { id }",
    );
    let query = "query($id: ID!) { node(id: $id) { id } }";
    assert_eq!(bench.code(&member, query, hidden.clone()), "NOT_FOUND");
    bench.data(&bench.host(), query, hidden);
}
