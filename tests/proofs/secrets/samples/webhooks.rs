//! Webhooks: keys, events of all kinds, and the inbox.

use std::{sync::Arc, time::Duration};

use http_body_util::Full;
use jiff::Timestamp;
use mighty_webhooks::{
    Failure, Inbox, KeyError, Keys, Payload, PostgresInbox, Receiver, RedisInbox, SqliteInbox,
    TimeText, WebhookEvent, Worker,
    inbox::{Counts, Filter, InboxError, InboxErrorKind, NewEntry, Outcome, State},
    payload::UnknownPayload,
    receiver::Answer,
    worker::Retries,
};
use serde_json::json;

use super::{Result, printed::Printed};

#[expect(dead_code, reason = "the tests of the payloads need the rest")]
#[path = "../../../../crates/webhooks/tests/support/samples.rs"]
mod payloads;

/// The secrets that are made here.
const KEY: &str = "the+key/of~a-webhook-that-is-right";
const WRONG: &str = "another+key/of~a-webhook-to-be-refused";
const PASSWORD: &str = "the-password-of-an-inbox~elsewhere";

/// Prints them, and returns the secrets in them.
pub(crate) async fn print(printed: &mut Printed) -> Result<Vec<String>> {
    let inbox = SqliteInbox::in_memory()?;
    received(printed, &inbox).await?;
    worked(printed, &inbox).await?;
    for sample in payloads::samples() {
        event(printed, sample.types[0], &sample.payload)?;
    }
    event(printed, "SpaceCreatedHook", &json!({ "space_id": 7 }))?;
    if let Err(error) = WebhookEvent::parse("no event") {
        printed.error(&error);
    }
    printed.shown(&TimeText::from("2026-11-02T09:00:00Z"));
    for kind in [
        InboxErrorKind::Full,
        InboxErrorKind::Away,
        InboxErrorKind::NewerVersion,
        InboxErrorKind::Other,
    ] {
        printed.error(&InboxError::new(kind, "a sample"));
    }
    for address in [
        format!("postgres://me:{PASSWORD}@127.0.0.1:1/db"),
        format!("postgres://me:{PASSWORD}@127.0.0.1:1/db?sslmode=require"),
        format!("postgres://me:{PASSWORD}@127.0.0.1:x/db"),
    ] {
        printed.outcome(PostgresInbox::open(&address).await);
    }
    let redis = RedisInbox::open(&format!("redis://me:{PASSWORD}@127.0.0.1:1/"))?;
    printed.value(&redis);
    printed.outcome(redis.counts().await);
    printed.outcome(RedisInbox::open(&format!(
        "http://me:{PASSWORD}@127.0.0.1:1/"
    )));
    Ok([KEY, WRONG, PASSWORD].map(str::to_owned).to_vec())
}

/// Deliveries with right and wrong keys.
async fn received(printed: &mut Printed, inbox: &SqliteInbox) -> Result<()> {
    printed.value(inbox);
    let keys = Keys::new(KEY)?;
    printed.value(&keys);
    for key in ["", " x", &format!("Bearer {KEY}")] {
        printed.outcome(Keys::new(key));
    }
    let receiver = Receiver::new(keys, inbox.clone());
    printed.value(&receiver);
    for authorization in [
        format!("Bearer {KEY}"),
        format!("Bearer {WRONG}"),
        format!("Bearer Bearer {KEY}"),
        KEY.to_owned(),
    ] {
        let body = json!({ "event_id": "1", "event_type": "MemberJoinedHook" }).to_string();
        let request = http::Request::post("/")
            .header("Authorization", &authorization)
            .header("Content-Type", "application/json")
            .body(Full::new(bytes::Bytes::from(body)))?;
        let response = receiver.receive(request).await;
        printed.value(&response);
        let answer = response.extensions().get::<Answer>();
        printed.value(answer.ok_or("no answer")?);
    }
    for error in [
        KeyError::Missing,
        KeyError::Several,
        KeyError::NotBearer,
        KeyError::BearerTwice,
        KeyError::Wrong,
    ] {
        printed.error(&error);
    }
    Ok(())
}

/// The inbox and a worker.
async fn worked(printed: &mut Printed, inbox: &SqliteInbox) -> Result<()> {
    let now = Timestamp::now();
    let entry = NewEntry::new("2", "MemberJoinedHook", "{}");
    printed.value(&entry);
    inbox.store(entry, now).await?;
    let claimed = inbox.claim(1, now, now).await?;
    printed.value(claimed.first().ok_or("nothing claimed")?);
    printed.value(&Outcome::Handled);
    let filter = Filter::default();
    printed.value(&filter);
    let listed = inbox.list(&filter).await?;
    printed.value(listed.first().ok_or("nothing listed")?);
    printed.shown(&State::Dead);
    printed.value::<Counts>(&inbox.counts().await?);
    let worker = Worker::with_shared(Arc::new(inbox.clone()));
    printed.value(&worker);
    let running = worker.start();
    printed.value(&running);
    running.shutdown(Duration::ZERO).await;
    printed.value(&Retries::default());
    printed.shown(&Failure::give_up("a sample"));
    Ok(())
}

/// An event, and each part of its payload.
fn event(printed: &mut Printed, event_type: &str, payload: &serde_json::Value) -> Result<()> {
    let body = json!({ "event_id": "3", "event_type": event_type, "payload": payload });
    let event = WebhookEvent::parse(&body.to_string())?;
    printed.value(&event);
    if let Some(member) = event.member() {
        printed.value(member);
    }
    printed.value::<Payload>(event.payload());
    match event.payload() {
        Payload::Post(it) => printed.value(&**it),
        Payload::Poll(it) => {
            printed.value(&**it);
            printed.value(&it.creator);
            printed.value(&it.choices[0]);
        }
        Payload::Comment(it) => {
            printed.value(&**it);
            printed.value(&it.files[0]);
            printed.value(it.embedded_link.as_ref().ok_or("no link")?);
        }
        Payload::Event(it) => {
            printed.value(&**it);
            printed.value(&it.space);
        }
        Payload::Rsvp(it) => {
            printed.value(&**it);
            printed.value(it.event_instance.as_ref().ok_or("no occurrence")?);
        }
        Payload::Reaction(it) => printed.value(&**it),
        Payload::Report(it) => {
            printed.value(&**it);
            printed.value(&it.reported_content);
        }
        Payload::Membership(it) => {
            printed.value(&**it);
            printed.value(&it.member);
            printed.value(&it.member.categories[0]);
        }
        Payload::JoinRequest(it) => printed.value(&**it),
        Payload::InviteRequest(it) => printed.value(&**it),
        Payload::Purchase(it) => {
            printed.value(&**it);
            printed.value(&it.plan);
            printed.value(&it.purchase);
        }
        Payload::Subscription(it) => {
            printed.value(&**it);
            printed.value(&it.subscription);
        }
        Payload::MemberTag(it) => {
            printed.value(&**it);
            printed.value(&it.tag);
        }
        Payload::MemberBadge(it) => printed.value(&**it),
        Payload::CourseProgress(it) => printed.value(&**it),
        Payload::Ambassador(it) => printed.value(&**it),
        Payload::FieldAnswer(it) => {
            printed.value(&**it);
            printed.value(&it.custom_field);
        }
        Payload::FieldChange(it) => printed.value(&**it),
        Payload::Leaderboard(it) => {
            printed.value(&**it);
            printed.value(it.gift_definition.as_ref().ok_or("no gift")?);
            printed.value(&it.entries);
            printed.value(&it.entries.all_time[0]);
        }
        Payload::Unknown(it) => printed.value::<UnknownPayload>(it),
        _ => {}
    }
    Ok(())
}
