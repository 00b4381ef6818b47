//! Changes: events and their occurrences, polls, notification settings.

use mighty_networks::{
    InstanceIndex,
    enums::{NotificationPreferenceKey, PollType},
    inputs::{
        CreateEventInput, CreateEventInputRequired, CreatePollInput, DeleteEventInstanceInput,
        NotificationPreferenceOverrideInput, PollChoiceInput, UpdateEventInput,
        UpdateEventInstanceInput, UpdateNotificationSettingInput, UpdatePollInput,
    },
    models::{EventDetail, EventInstanceCard},
    operations::events::ListEvents,
    prelude::*,
};

use crate::setup::{as_host, as_member, sandbox};

async fn first_space(mighty: &Mighty) -> SpaceId {
    let mut spaces = mighty.spaces().list().expect("pager");
    let space = spaces.try_next().await.expect("spaces").expect("a space");
    (&space.id).into()
}

fn time(text: &str) -> mighty_networks::jiff::Timestamp {
    text.parse().expect("a time")
}

/// Four evenings, a week apart.
async fn new_series(mighty: &Mighty) -> EventDetail {
    let start = time("2026-12-01T18:00:00Z");
    let end = time("2026-12-01T20:00:00Z");
    let input = CreateEventInput::new(CreateEventInputRequired {
        ends_at: end,
        event_type: "local".into(),
        space_id: first_space(mighty).await,
        starts_at: start,
        title: "Knots".into(),
    })
    .frequency("weekly")
    .interval(1)
    .recurrence_count(4);
    mighty.events().create(input).await.expect("a series")
}

async fn occurrences(mighty: &Mighty, event: &EventDetail) -> Vec<EventInstanceCard> {
    let all = mighty.events().list_with(ListEvents::new()).collect().await;
    let mut all = all.expect("occurrences");
    all.retain(|instance| instance.post_id.as_str() == event.id.as_str());
    all
}

#[tokio::test]
async fn a_whole_series_can_be_changed_and_deleted() {
    let sandbox = sandbox().await;
    let mighty = as_host(&sandbox);
    let event = new_series(&mighty).await;
    let input = UpdateEventInput::new(&event.id).title("Splices");
    let renamed = mighty.events().update(input).await.expect("an update");
    assert_eq!(renamed.title.as_deref(), Some("Splices"));
    assert_eq!(renamed.starts_at, event.starts_at, "what is left out stays");
    let all = occurrences(&mighty, &event).await;
    assert_eq!(all.len(), 4);
    assert!(
        all.iter()
            .all(|one| one.title.as_deref() == Some("Splices"))
    );

    mighty.events().delete(&event.id).await.expect("deleted");
    assert!(occurrences(&mighty, &event).await.is_empty());
    let again = mighty.events().delete(&event.id).await.expect_err("gone");
    assert!(again.is_not_found(), "{again}");
}

#[tokio::test]
async fn one_occurrence_can_be_moved_cancelled_and_restored() {
    let sandbox = sandbox().await;
    let mighty = as_host(&sandbox);
    let event = new_series(&mighty).await;
    let planned = time("2026-12-08T18:00:00Z");
    let second = InstanceIndex::at(planned);
    let later = time("2026-12-09T18:00:00Z");
    let end = time("2026-12-09T19:00:00Z");
    let input = UpdateEventInstanceInput::new(&event.id, second)
        .starts_at(later)
        .ends_at(end);
    let moved = mighty.events().update_instance(input).await.expect("moved");
    assert_eq!((moved.starts_at, moved.ends_at), (Some(later), Some(end)));
    let index = InstanceIndex::parse(&moved.instance_index);
    assert_eq!(index, Some(second), "named as before");
    assert_eq!(moved.scheduled_at(), Some(planned));
    assert_eq!(occurrences(&mighty, &event).await.len(), 4);

    let input = || DeleteEventInstanceInput::new(&event.id, second);
    mighty
        .events()
        .delete_instance_with(input())
        .await
        .expect("gone");
    assert_eq!(occurrences(&mighty, &event).await.len(), 3);
    let again = mighty.events().delete_instance_with(input()).await;
    assert!(again.expect_err("gone").is_not_found());

    let exceptions = mighty
        .events()
        .exceptions(event.id.as_str())
        .expect("pager");
    let exceptions = exceptions.collect().await.expect("exceptions");
    assert_eq!(exceptions.len(), 1);
    let back = mighty.events().restore_instance(&exceptions[0].id).await;
    let back = back.expect("restored").event_instance;
    let back = back.expect("on the schedule");
    assert_eq!(back.starts_at, Some(planned), "the time in the series");
    assert_eq!(occurrences(&mighty, &event).await.len(), 4);
}

#[tokio::test]
async fn removing_a_choice_of_a_poll_removes_its_votes() {
    let sandbox = sandbox().await;
    let mighty = as_host(&sandbox);
    let space = first_space(&mighty).await;
    let input = CreatePollInput::new(PollType::MultipleChoice, &space, "Which knot?")
        .choices(["Bowline", "Reef"])
        .public_answers(true);
    let poll = mighty.polls().create(input).await.expect("a poll");
    let choices: Vec<_> = poll.choices.iter().flatten().collect();
    assert_eq!(choices.len(), 2);
    let hosts_list = mighty.polls().list().expect("pager").collect().await;
    assert!(
        hosts_list
            .expect("polls")
            .iter()
            .any(|one| one.id == poll.id)
    );

    let member = as_member(&sandbox);
    let answer = member.polls().choose(&poll.id, &choices[1].id).await;
    let answer = answer.expect("an answer");
    let answers = mighty.polls().answers(poll.id.as_str()).expect("pager");
    let answers = answers.collect().await.expect("answers");
    assert_eq!(answers.len(), 1);
    assert_eq!(answers[0].id, answer.id);
    let cheered = mighty.polls().cheer(&answer.id).await.expect("a cheer");
    assert!(cheered.viewer_has_cheered);
    let calm = mighty
        .polls()
        .uncheer(&answer.id)
        .await
        .expect("taken back");
    assert!(!calm.viewer_has_cheered);

    // What was read goes in as it is, and keeps its votes.
    let more = poll.choices.iter().flatten().map(PollChoiceInput::from);
    let more = more.chain([PollChoiceInput::new("Sheet bend")]);
    let input = UpdatePollInput::new(&poll.id).replace_choices(more);
    let grown = mighty.polls().update(input).await.expect("an update");
    let kept: Vec<_> = grown.choices.iter().flatten().take(2).collect();
    assert_eq!(kept[0].id, choices[0].id);
    assert_eq!(kept[1].id, choices[1].id);
    let answers = mighty.polls().answers(poll.id.as_str()).expect("pager");
    assert_eq!(answers.collect().await.expect("answers").len(), 1);
    assert_eq!(grown.choices.map(|all| all.len()), Some(3));

    let kept = PollChoiceInput::new("Bowline on a bight").id(&choices[0].id);
    let input =
        UpdatePollInput::new(&poll.id).replace_choices([kept, PollChoiceInput::new("Sheet bend")]);
    let changed = mighty.polls().update(input).await.expect("an update");
    let texts: Vec<_> = changed
        .choices
        .iter()
        .flatten()
        .map(|one| &one.id)
        .collect();
    assert_eq!(texts.len(), 2);
    assert_eq!(texts[0], &choices[0].id);
    let answers = mighty.polls().answers(poll.id.as_str()).expect("pager");
    assert!(answers.collect().await.expect("answers").is_empty());

    let alone = CreatePollInput::new(PollType::MultipleChoice, &space, "Which?").choices(["One"]);
    let refused = mighty.polls().create(alone).await.expect_err("one choice");
    assert_eq!(refused.kind(), ErrorKind::Rejected);
    let error = member.polls().list().expect("pager").collect().await;
    error.expect_err("for hosts only");
}

#[tokio::test]
async fn a_question_is_answered_by_a_comment() {
    let sandbox = sandbox().await;
    let host = as_host(&sandbox);
    let space = first_space(&host).await;
    let input = CreatePollInput::new(PollType::Question, space, "What did you see?");
    let question = host.polls().create(input).await.expect("a question");
    let member = as_member(&sandbox);
    let answer = member
        .polls()
        .answer_question(&question.id, "<p>A whale</p>")
        .await
        .expect("an answer");
    assert_eq!(answer.body_text.as_deref(), Some("A whale"));
    let seen = member.polls().get(question.id.as_str()).await;
    assert!(seen.expect("the question").viewer_has_answered);
}

#[tokio::test]
async fn notifications_about_a_topic_can_be_turned_off() {
    let sandbox = sandbox().await;
    let mighty = as_member(&sandbox);
    let setting = mighty
        .notification_settings()
        .get()
        .await
        .expect("a setting");
    let Some(setting) = setting else {
        panic!("the seeded member has a setting");
    };
    let topic = &setting.notification_preferences[0];
    let key: NotificationPreferenceKey = topic.key.clone();
    let change = NotificationPreferenceOverrideInput::new(key, !topic.value);
    let input = UpdateNotificationSettingInput::new().notification_preferences_overrides([change]);
    let changed = mighty.notification_settings().update(input).await;
    let changed = changed.expect("an update").notification_preferences;
    assert_eq!(changed[0].value, !topic.value);
    assert_eq!(changed[1..], setting.notification_preferences[1..]);
}
