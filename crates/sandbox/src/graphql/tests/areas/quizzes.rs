use super::*;

const QUIZ: &str =
    "{ network { course: courses(first: 2) { nodes { id coursework(type: QUIZ, first: 2) { nodes {
    id quizQuestions(first: 5) { nodes { id choices { id text } } } } } } } } }";

/// The seeded quiz with its questions; the first choice of each is correct.
fn quiz(bench: &Bench) -> Json {
    let mut data = bench.data(&bench.host(), QUIZ, json!({}));
    data["network"]["course"]["nodes"][0]["coursework"]["nodes"][0].take()
}

fn answer(bench: &Bench, viewer: &Viewer, question: &Json, choice: usize) -> Json {
    let input = json!({ "quizQuestionId": question["id"],
        "choiceId": question["choices"][choice]["id"] });
    let selection = "quizAttempt { id status answers { choice { text } } }";
    let mut payload = bench.mutate(viewer, "createQuizAnswer", input, selection);
    assert_eq!(payload["errors"], json!([]));
    payload["quizAttempt"].take()
}

#[test]
fn an_attempt_is_scored_when_it_is_submitted() {
    let bench = Bench::new();
    let member = bench.member(3);
    let quiz = quiz(&bench);
    let questions = &quiz["quizQuestions"]["nodes"];
    let submit = |attempt: &Json| {
        let input = json!({ "quizAttemptId": attempt["id"] });
        let selection = "quizAttempt { status correctPercentage completedAt }";
        bench.mutate(&member, "completeQuizAttempt", input, selection)
    };
    answer(&bench, &member, &questions[0], 1);
    let attempt = answer(&bench, &member, &questions[1], 1);
    assert_eq!(attempt["answers"].as_array().unwrap().len(), 2);
    let failed = submit(&attempt);
    assert_eq!(failed["quizAttempt"]["status"], "FAILED");
    assert_eq!(failed["quizAttempt"]["correctPercentage"], 0.0);
    assert_eq!(
        submit(&attempt)["errors"],
        json!(["This attempt was submitted already"])
    );
    // The next answer starts another attempt, and a second answer replaces the first.
    answer(&bench, &member, &questions[0], 1);
    let again = answer(&bench, &member, &questions[0], 0);
    assert_ne!(again["id"], attempt["id"]);
    assert_eq!(again["answers"].as_array().unwrap().len(), 1);
    let passed = submit(&again);
    assert_eq!(passed["quizAttempt"]["status"], "PASSED");
    assert_eq!(passed["quizAttempt"]["correctPercentage"], 50.0);
    assert!(passed["quizAttempt"]["completedAt"].is_string());
    let query = "query($id: ID!) { node(id: $id) { ... on Coursework {
        quizStats { totalSubmittedAttempts totalPassedAttempts averageNumberAttempts } } } }";
    let data = bench.data(&bench.host(), query, json!({ "id": quiz["id"] }));
    assert_eq!(
        data["node"]["quizStats"],
        json!({ "totalSubmittedAttempts": 2, "totalPassedAttempts": 1,
            "averageNumberAttempts": 2.0 })
    );
}

#[test]
fn a_host_cannot_submit_the_attempt_of_a_member() {
    let bench = Bench::new();
    let attempt = answer(
        &bench,
        &bench.member(3),
        &quiz(&bench)["quizQuestions"]["nodes"][0],
        0,
    );
    let document = mutation("completeQuizAttempt", "quizAttempt { id }");
    let input = json!({ "input": { "quizAttemptId": attempt["id"] } });
    assert_eq!(
        bench.code(&bench.host(), &document, input.clone()),
        "FORBIDDEN"
    );
    assert_eq!(bench.code(&bench.member(4), &document, input), "NOT_FOUND");
}

#[test]
fn only_questions_of_a_quiz_are_answered_with_their_choices() {
    let bench = Bench::new();
    let member = bench.member(0);
    let poll = {
        let world = bench.engine.lock();
        let poll = world
            .of_kind("Poll")
            .find(|poll| poll.get("_quiz").is_none());
        crate::world::ids::global_id("Poll", poll.unwrap().id)
    };
    let quiz = quiz(&bench);
    let questions = &quiz["quizQuestions"]["nodes"];
    let choice = &questions[0]["choices"][0]["id"];
    let refused = |question: &Json| {
        let input = json!({ "quizQuestionId": question, "choiceId": choice });
        reason(&bench, &member, "createQuizAnswer", input)
    };
    assert_eq!(
        refused(&json!(poll)),
        "quizQuestionId must be a question of a quiz"
    );
    assert_eq!(
        refused(&questions[1]["id"]),
        "choiceId must be a choice of this question"
    );
}

#[test]
fn the_questions_of_a_quiz_are_not_listed_as_posts() {
    let bench = Bench::new();
    let quiz = quiz(&bench);
    let question = &quiz["quizQuestions"]["nodes"][0]["id"];
    let query = "{ network { polls(first: 50) { nodes { id } }
        posts(first: 50, postTypes: [POLL]) { nodes { ... on Poll { id } } } } }";
    let data = bench.data(&bench.host(), query, json!({}));
    for list in ["polls", "posts"] {
        let nodes = data["network"][list]["nodes"].as_array().unwrap();
        assert!(!nodes.is_empty() && nodes.iter().all(|node| node["id"] != *question));
    }
}

const PROGRESS: &str = "progressPercent current { title } next { title }
    items { nodes { coursework { title } state completionPercent } }";

#[test]
fn progress_is_counted_for_the_whole_course() {
    let bench = Bench::new();
    let member = bench.member(1);
    let query = "{ network { courses { nodes { id coursework(type: LESSON) { nodes { id title }
        } } } } }";
    let data = bench.data(&member, query, json!({}));
    let course = &data["network"]["courses"]["nodes"][0];
    let lesson = &course["coursework"]["nodes"][0];
    assert_eq!(lesson["title"], "Lofting");
    let input = json!({ "courseworkId": lesson["id"], "state": "COMPLETED" });
    let selection = format!("courseProgress {{ {PROGRESS} }}");
    let payload = bench.mutate(&member, "updateCourseworkProgress", input, &selection);
    let progress = &payload["courseProgress"];
    // One of four lessons and a quiz.
    assert_eq!(progress["progressPercent"], 20);
    assert_eq!(progress["current"]["title"], "Lofting");
    assert_eq!(progress["next"]["title"], "The mould");
    assert_eq!(
        progress["items"]["nodes"][0],
        json!({ "coursework": { "title": "Lofting" }, "state": "COMPLETED",
            "completionPercent": 100 })
    );
    let query = format!(
        "query($id: ID!) {{ me {{ ... on User {{ courseProgress(courseId: $id) {{ {PROGRESS} }} }} }} }}"
    );
    let data = bench.data(&member, &query, json!({ "id": course["id"] }));
    assert_eq!(data["me"]["courseProgress"], *progress);
    // Without a membership of the course there is no percentage.
    let data = bench.data(&bench.member(9), &query, json!({ "id": course["id"] }));
    assert_eq!(data["me"]["courseProgress"]["progressPercent"], Json::Null);
}

#[test]
fn progress_in_a_video_is_kept_once_for_each_video() {
    let bench = Bench::new();
    let member = bench.member(0);
    let post = new_post(&bench, &member);
    let watch = |video: &str, percentage: i64| {
        let input = json!({ "postId": post, "videoId": video, "positionSeconds": 30,
            "percentageComplete": percentage });
        let selection = "videoProgress { id percentageComplete videoId }";
        bench.mutate(&member, "updateVideoProgress", input, selection)["videoProgress"].take()
    };
    let first = watch("v1", 10);
    let again = watch("v1", 55);
    assert_eq!(first["id"], again["id"]);
    assert_eq!(again["percentageComplete"], 55);
    assert_ne!(watch("v2", 5)["id"], again["id"]);
    let query = "query($id: ID!) { me { ... on User { videoProgresses(postId: $id) {
        nodes { videoId } } } } }";
    let data = bench.data(&member, query, json!({ "id": post }));
    let nodes = data["me"]["videoProgresses"]["nodes"].as_array().unwrap();
    assert_eq!(nodes.len(), 2);
}
