//! The day after 2026-12-15, when all removals that the current schema announces have happened.

use std::collections::BTreeSet;

use apollo_compiler::{
    ExecutableDocument, Schema,
    ast::{Definition, DirectiveList, Document},
    validation::Valid,
};
use mighty_networks::{
    inputs::{CreateCommentInput, CreatePostInput},
    operations::{self, events::ListEvents},
};
use mighty_sandbox::{Clock, Sandbox};

use crate::setup::{as_host, as_member};

const AFTER: &str = "2026-12-16";

/// The network's SDL on that day, and the coordinates that are missing in it.
fn reduced(sdl: &str) -> (String, BTreeSet<String>) {
    let mut document = Document::parse(sdl, "schema.graphql").expect("a schema");
    let mut gone = BTreeSet::new();
    for definition in &mut document.definitions {
        match definition {
            Definition::ObjectTypeDefinition(object) => {
                let object = object.make_mut();
                let name = object.name.clone();
                object.fields.retain(|field| {
                    stays(
                        &mut gone,
                        &format!("{name}.{}", field.name),
                        &field.directives,
                    )
                });
                assert!(!object.fields.is_empty(), "{name}");
            }
            Definition::InterfaceTypeDefinition(interface) => {
                let interface = interface.make_mut();
                let name = interface.name.clone();
                interface.fields.retain(|field| {
                    stays(
                        &mut gone,
                        &format!("{name}.{}", field.name),
                        &field.directives,
                    )
                });
            }
            Definition::InputObjectTypeDefinition(input) => {
                let input = input.make_mut();
                let name = input.name.clone();
                input.fields.retain(|field| {
                    stays(
                        &mut gone,
                        &format!("{name}.{}", field.name),
                        &field.directives,
                    )
                });
            }
            Definition::EnumTypeDefinition(kind) => {
                let kind = kind.make_mut();
                let name = kind.name.clone();
                kind.values.retain(|value| {
                    stays(
                        &mut gone,
                        &format!("{name}.{}", value.value),
                        &value.directives,
                    )
                });
            }
            _ => {}
        }
    }
    (document.to_string(), gone)
}

fn stays(gone: &mut BTreeSet<String>, coordinate: &str, directives: &DirectiveList) -> bool {
    let date = directives
        .get("removalDate")
        .and_then(|directive| directive.specified_argument_by_name("date"))
        .and_then(|date| date.as_str());
    let goes = date.is_some_and(|date| date < AFTER);
    if goes {
        gone.insert(coordinate.to_owned());
    }
    !goes
}

async fn sandbox() -> Sandbox {
    let (sdl, _) = reduced(mighty_schema::SDL);
    Sandbox::builder()
        .clock(Clock::frozen(
            "2026-12-16T09:00:00Z".parse().expect("a time"),
        ))
        .served_sdl(sdl)
        .start()
        .await
        .expect("a sandbox")
}

/// The errors of the operations against `schema`, by the operation's name.
fn refused(schema: &Valid<Schema>) -> Vec<String> {
    operations::DOCUMENTS
        .iter()
        .filter_map(|(name, text)| {
            ExecutableDocument::parse_and_validate(schema, *text, *name)
                .err()
                .map(|invalid| format!("{name}: {}", invalid.errors))
        })
        .collect()
}

#[test]
fn every_ready_made_operation_is_valid_against_that_day_s_schema() {
    let (sdl, gone) = reduced(mighty_schema::SDL);
    assert_eq!(
        gone.len(),
        mighty_schema::SDL.matches("@removalDate(date: \"").count()
    );
    assert!(gone.contains("Event.location") && gone.contains("UploadProvider.KALTURA"));
    let schema = Schema::parse_and_validate(sdl, "reduced.graphql").expect("valid");
    let refused = refused(&schema);
    assert!(
        refused.is_empty(),
        "refused after the removal:\n{}",
        refused.join("\n")
    );
    assert!(operations::DOCUMENTS.len() > 300);
}

#[tokio::test]
async fn a_program_can_still_read_and_write_on_that_day() {
    let sandbox = sandbox().await;
    let (sdl, _) = reduced(mighty_schema::SDL);
    // Another test of this process may have been first.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let served = reqwest::Client::builder()
        .user_agent("end-to-end-tests/1.0")
        .build()
        .expect("a client")
        .get(sandbox.schema_url())
        .send()
        .await
        .expect("answered")
        .text()
        .await
        .expect("text");
    assert_eq!(served, sdl);
    assert!(!served.contains("@removalDate(date: \""));

    let (member, host) = (as_member(&sandbox), as_host(&sandbox));
    member.network().get().await.expect("the network");
    let mut spaces = member.spaces().list().expect("pager");
    let space = spaces.try_next().await.expect("spaces").expect("a space");
    let members = host.members().list().expect("pager").collect().await;
    assert!(!members.expect("members").is_empty());
    let events = member.events().list_with(ListEvents::new()).collect().await;
    assert!(!events.expect("events").is_empty());

    let post = CreatePostInput::new(&space.id).title("The day after");
    let post = member.posts().create(post).await.expect("a post");
    let comment = CreateCommentInput::new("<p>Still here</p>", &post.id);
    let comment = member
        .comments()
        .create_with(comment)
        .await
        .expect("a comment");
    assert_eq!(comment.body_text.as_deref(), Some("Still here"));
    let notifications = member
        .notifications()
        .list()
        .expect("pager")
        .collect()
        .await;
    notifications.expect("notifications");

    // The operations that were sent are those that the test above checks against that day's schema.
    let ready_made: BTreeSet<&str> = operations::DOCUMENTS
        .iter()
        .map(|(name, _)| *name)
        .collect();
    let requests = sandbox.requests();
    let sent: BTreeSet<&str> = requests
        .iter()
        .filter_map(|request| request.operation_name.as_deref())
        .collect();
    assert!(sent.len() >= 7, "{sent:?}");
    assert!(sent.is_subset(&ready_made), "{sent:?}");
    assert!(
        requests.iter().all(|request| request.status == 200),
        "{requests:?}"
    );
}
