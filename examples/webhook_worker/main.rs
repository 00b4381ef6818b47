//! Welcomes each new member with a message: once a person, not once for each of their spaces.
//!
//! `cargo run --example webhook_worker` starts a sandbox. A host adds two people to the network and
//! to its spaces, the sandbox delivers an event for each space, some of them twice, and each person
//! gets one message.
//!
//! To run it for a real network, set `MIGHTY_NETWORK`, `MIGHTY_TOKEN` (an access token with the scope
//! `write:chats`) and `WEBHOOK_KEY` (the API key of the webhook). It listens on the port in `PORT`, or
//! on 4020. The webhook needs an `https` address, so put it behind a proxy or a tunnel.

mod network;

use std::{env, error::Error, path::Path, time::Duration};

use mighty_networks::prelude::*;
use mighty_schema::enums::WebhookEventType;
use mighty_webhooks::{Failure, Inbox as _, Keys, Receiver, SqliteInbox, WebhookEvent, Worker};
use tokio::net::TcpListener;

type Result<T, E = Box<dyn Error + Send + Sync>> = std::result::Result<T, E>;

const USER_AGENT: &str = "webhook-worker/1.0 (+https://example.org)";

/// How long the messages under way may take at the end.
const ENDING: Duration = Duration::from_secs(20);

#[tokio::main]
async fn main() -> Result<()> {
    match (env::var("MIGHTY_NETWORK"), env::var("MIGHTY_TOKEN")) {
        (Ok(network), Ok(token)) => {
            let mighty = Mighty::builder(network)
                .user_agent(USER_AGENT)
                .access_token(token)
                .build()?;
            serve(mighty, &env::var("WEBHOOK_KEY")?).await
        }
        _ => try_out().await,
    }
}

/// Serves a real network until Ctrl-C.
async fn serve(mighty: Mighty, key: &str) -> Result<()> {
    let port = env::var("PORT").map_or(Ok(4020), |port| port.parse())?;
    let inbox = SqliteInbox::open("webhooks.db")?;
    let receiver = Receiver::new(Keys::new(key)?, inbox.clone());
    let worker = worker(inbox, mighty.clone()).start();
    let app = axum::Router::new().route("/webhooks", receiver.route());
    let listener = TcpListener::bind(("127.0.0.1", port)).await?;
    println!("Listening on http://127.0.0.1:{port}/webhooks");
    axum::serve(listener, app)
        .with_graceful_shutdown(async {
            // Without signals, it runs until it is killed, which loses nothing.
            if tokio::signal::ctrl_c().await.is_err() {
                std::future::pending::<()>().await;
            }
        })
        .await?;
    worker.shutdown(ENDING).await;
    // A refresh may still be running, and its new tokens must not be lost.
    mighty.settle().await?;
    Ok(())
}

/// The worker: one handler. It writes as the member to whom the token belongs.
fn worker(inbox: SqliteInbox, mighty: Mighty) -> Worker {
    Worker::new(inbox).on(WebhookEventType::MemberJoined, move |event| {
        let mighty = mighty.clone();
        async move { welcome(&mighty, &event).await }
    })
}

/// If the API can't be reached, the event is tried again later. If the API refuses the message for
/// good, the event becomes a dead letter.
async fn welcome(mighty: &Mighty, event: &WebhookEvent) -> Result<(), Failure> {
    if !event.is_network_wide() {
        return Ok(());
    }
    let member = event.member().ok_or("the event has no member")?;
    let id = member.global_id().ok_or("the member has no id")?;
    let name = member.first_name().unwrap_or("there");
    let sent = mighty
        .direct_messages()
        .send(id, format!("<p>Welcome aboard, {name}!</p>"))
        .await;
    match sent {
        Ok(delivery) => {
            println!("{name}: {}", delivery.outcome().as_str());
            Ok(())
        }
        // It may have been sent. A second welcome would be worse than none.
        Err(error) if error.kind() == ErrorKind::UnknownOutcome => Err(Failure::give_up(error)),
        Err(error) if error.kind() == ErrorKind::Rejected => Err(Failure::give_up(error)),
        Err(error) => Err(error.into()),
    }
}

/// The same, with a sandbox as the network.
async fn try_out() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let inbox = SqliteInbox::open(Path::new(folder.path()).join("webhooks.db"))?;
    let key = "the-key-of-this-webhook";
    let receiver = Receiver::new(Keys::new(key)?, inbox.clone());
    let app = axum::Router::new().route("/webhooks", receiver.route());
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/webhooks", listener.local_addr()?);
    tokio::spawn(async move { axum::serve(listener, app).await });

    let network = network::start(&url, key).await?;
    let mighty = network.as_host()?;
    let running = worker(inbox.clone(), mighty.clone()).start();
    let delivered = network.two_people_join().await?;
    println!("{delivered} deliveries");
    while inbox.counts().await?.open() > 0 {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    running.shutdown(ENDING).await;
    mighty.settle().await?;
    let counts = inbox.counts().await?;
    println!("{} events handled, {} dead", counts.handled, counts.dead);
    if counts.dead > 0 {
        return Err("an event could not be handled".into());
    }
    Ok(())
}
