//! Direct messages and the chats of spaces.

use mighty_networks::{
    domain::Delivery,
    enums::DirectMessageOutcome,
    inputs::{CreateConversationInput, CreateDirectMessageInput, CreateMessageInput},
    kinds::{DirectMessage, User},
    models::{PrivateConversationItem, PublicConversationItem},
    prelude::*,
};
use mighty_sandbox::{Person, Sandbox};

use crate::setup::{MEMBER, as_person, sandbox};

fn as_writer(sandbox: &Sandbox, person: &Person) -> Mighty {
    let scopes = [&MEMBER[..], &[Scope::WRITE_CHATS]].concat();
    as_person(sandbox, person, &scopes)
}

fn id(person: &Person) -> GlobalIdOf<User> {
    GlobalIdOf::from_number(person.resource_id())
}

fn conversation_id(item: PrivateConversationItem) -> GlobalIdOf<DirectMessage> {
    match item {
        PrivateConversationItem::DirectMessage(message) => message.id,
        other => panic!("no direct message: {other:?}"),
    }
}

async fn unread(mighty: &Mighty, conversation: &GlobalIdOf<DirectMessage>) -> Option<i32> {
    match mighty.direct_messages().get(conversation).await {
        Ok(PrivateConversationItem::DirectMessage(message)) => Some(message.unread_count),
        Ok(other) => panic!("no direct message: {other:?}"),
        Err(error) => {
            assert!(error.is_not_found(), "{error}");
            None
        }
    }
}

#[tokio::test]
async fn the_conversation_with_a_member_is_found_and_nothing_is_sent() {
    let sandbox = sandbox().await;
    let member = as_writer(&sandbox, sandbox.member());
    let host = id(sandbox.host());
    let sent = member.direct_messages().send(&host, "<p>Ahoy</p>").await;
    let sent = sent.expect("a delivery").sent().expect("sent");
    let conversation = conversation_id(sent.conversation.expect("a conversation"));
    let found = member.direct_messages().with(&host).await.expect("a list");
    let found = found.expect("the conversation");
    assert_eq!(found.id, conversation);
    assert!(!found.is_group);
    let stranger = GlobalIdOf::<User>::from_number(1);
    let none = member.direct_messages().with(stranger).await;
    assert_eq!(none.expect("a list"), None);
}

#[tokio::test]
async fn a_message_can_be_sent_read_answered_and_archived() {
    let sandbox = sandbox().await;
    let member = as_writer(&sandbox, sandbox.member());
    let host = as_writer(&sandbox, sandbox.host());
    let delivery = member
        .direct_messages()
        .send(id(sandbox.host()), "<p>Ahoy <b>there</b></p>")
        .await
        .expect("a delivery");
    assert_eq!(delivery.outcome(), DirectMessageOutcome::Sent);
    let sent = delivery.sent().expect("sent");
    let message = sent.message.expect("a message");
    assert_eq!(message.text_text.as_deref(), Some("Ahoy there"));
    let conversation = conversation_id(sent.conversation.expect("a conversation"));

    let before = unread(&host, &conversation).await.expect("theirs, too");
    assert!(before >= 1);
    let read = host.direct_messages().mark_read(&conversation).await;
    assert_eq!(conversation_id(read.expect("read")), conversation);
    assert_eq!(unread(&host, &conversation).await, Some(0));

    let input = CreateDirectMessageInput::new(&conversation, "<p>Aye</p>");
    let answer = host
        .private_messages()
        .create_with(input)
        .await
        .expect("answered");
    let messages = member
        .private_messages()
        .list(&conversation)
        .expect("pager")
        .collect()
        .await
        .expect("messages");
    assert_eq!(messages[0].id, answer.id, "newest first");
    assert_eq!(messages[1].id, message.id);
    host.private_messages()
        .delete(&answer.id)
        .await
        .expect("deleted");

    let listed = |mighty: Mighty| async move {
        let pager = mighty.direct_messages().list().expect("pager");
        let all = pager.collect().await.expect("conversations");
        all.into_iter().map(conversation_id).collect::<Vec<_>>()
    };
    assert!(listed(member.clone()).await.contains(&conversation));
    member
        .direct_messages()
        .archive(&conversation)
        .await
        .expect("put away");
    assert!(!listed(member).await.contains(&conversation));
    assert!(listed(host).await.contains(&conversation), "for one alone");
}

#[tokio::test]
async fn a_message_that_was_not_sent_is_an_error() {
    let sandbox = sandbox().await;
    let member = as_writer(&sandbox, sandbox.member());
    let delivery = member
        .direct_messages()
        .send(id(sandbox.member()), "<p>Ahoy</p>")
        .await
        .expect("the call itself succeeds");
    assert_eq!(
        delivery,
        Delivery::NotSent(DirectMessageOutcome::SkippedSelfMessage)
    );
    // Reporting the outcome can't be turned off by mistake.
    let input = CreateConversationInput::new([id(sandbox.member())], "<p>Ahoy</p>")
        .report_skips_as_outcomes(false);
    let delivery = member.direct_messages().create(input).await;
    assert_eq!(
        delivery.expect("an outcome").sent().expect_err("not sent"),
        DirectMessageOutcome::SkippedSelfMessage
    );
    let blank = member
        .direct_messages()
        .send(id(sandbox.host()), "  ")
        .await
        .expect_err("blank");
    assert_eq!(blank.kind(), ErrorKind::Rejected);
}

#[tokio::test]
async fn a_group_can_be_renamed_changed_and_left() {
    let sandbox = sandbox().await;
    let member = as_writer(&sandbox, sandbox.member());
    let people = [id(sandbox.host()), id(sandbox.moderator())];
    let input = CreateConversationInput::new(people, "<p>Crew</p>").title("Watch");
    let sent = member.direct_messages().create(input).await;
    let sent = sent.expect("a delivery").sent().expect("sent");
    let group = conversation_id(sent.conversation.expect("a conversation"));
    let renamed = member.direct_messages().update(&group, "Dog watch").await;
    let PrivateConversationItem::DirectMessage(renamed) = renamed.expect("renamed") else {
        panic!("no direct message");
    };
    assert_eq!(renamed.title.as_deref(), Some("Dog watch"));
    assert!(renamed.is_group);
    let host = as_writer(&sandbox, sandbox.host());
    host.direct_messages().leave(&group).await.expect("left");
    assert_eq!(unread(&host, &group).await, None);
    let error = member.direct_messages().leave(&group).await;
    let error = error.expect_err("two are no group");
    assert_eq!(error.kind(), ErrorKind::Rejected);
}

#[tokio::test]
async fn a_space_has_a_chat() {
    let sandbox = sandbox().await;
    let member = as_writer(&sandbox, sandbox.member());
    let mut chats = member.chats().list().expect("pager");
    let chat = chats.try_next().await.expect("chats").expect("a chat");
    let PublicConversationItem::Space(chat) = chat else {
        panic!("no space: {chat:?}");
    };
    let input = CreateMessageInput::new(&chat.id, "<p>Low tide</p>");
    let message = member
        .chat_messages()
        .create_with(input)
        .await
        .expect("a message");
    let mut messages = member
        .chat_messages()
        .list(chat.id.as_str())
        .expect("pager");
    let newest = messages.try_next().await.expect("messages").expect("one");
    assert_eq!(newest.id, message.id);
    let read = member.chats().mark_read(&chat.id).await;
    let PublicConversationItem::Space(read) = read.expect("read") else {
        panic!("no space");
    };
    assert_eq!(read.unread_count, 0);
    member.chats().mark_all_read().await.expect("all read");
    member
        .chat_messages()
        .delete(&message.id)
        .await
        .expect("deleted");
    let mut messages = member
        .chat_messages()
        .list(chat.id.as_str())
        .expect("pager");
    let newest = messages.try_next().await.expect("messages");
    assert!(newest.is_none_or(|newest| newest.id != message.id));
}
