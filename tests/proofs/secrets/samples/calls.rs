//! The results of the facade's calls: messages, memberships, webhooks and uploads, which have
//! signed addresses and tokens of their own.

use std::time::Duration;

use bytes::Bytes;
use mighty_core::Scope;
use mighty_networks::{
    Mighty,
    domain::NewImage,
    domain::{AssetStatus, FileSource, Upload},
    enums::{UploadAssetKind, UploadAssetStyle},
    ids::GlobalIdOf,
    inputs::{
        AbortUploadSessionInput, CompleteUploadSessionInput, CreateUploadSessionInput,
        CreateWebhookCallbackInput,
    },
    kinds::User,
    operations::webhooks::CreateWebhookCallback,
};
use mighty_sandbox::{Person, Sandbox};

use super::{Result, printed::Printed};

const SCOPES: [Scope; 7] = [
    Scope::READ_NETWORK,
    Scope::WRITE_CHATS,
    Scope::WRITE_ASSETS,
    Scope::HOST_READ_NETWORK,
    Scope::HOST_READ_NETWORK_MEMBERS,
    Scope::HOST_WRITE_NETWORK_SPACES,
    Scope::from_static("host:write:network_integrations"),
];

const API_KEY: &str = "the-key+of~a-webhook-that-is-made";

/// More bytes than one part of an upload has.
const SIZE: usize = 100 * 1024;

/// Prints them, and returns the secrets in them.
pub(crate) async fn print(printed: &mut Printed) -> Result<Vec<String>> {
    let sandbox = Sandbox::start().await?;
    let mighty = as_host(&sandbox)?;
    printed.value(&mighty.assets());
    printed.value(&mighty.chats());
    printed.value(&mighty.direct_messages());
    printed.value(&mighty.uploads());
    messages(&sandbox, &mighty, printed).await?;
    let mut spaces = mighty.spaces().list()?;
    let space = spaces.try_next().await?.ok_or("a space")?.id;
    let member = id(sandbox.member());
    printed.value(&mighty.spaces().add_member(member, [&space]).await?);
    let webhook = CreateWebhookCallbackInput::new("https://example.org/").api_key(API_KEY);
    let webhook = mighty.send(CreateWebhookCallback::new(webhook)).await?;
    let made = webhook
        .create_webhook_callback
        .and_then(|made| made.webhook_callback);
    printed.value(&made.ok_or("a webhook")?);
    let ensured = mighty.webhooks().ensure("https://example.org/").await?;
    printed.value(&ensured);
    let image = NewImage::new("portrait.png", b"\x89PNG\r\n\x1a\n".to_vec())?;
    printed.value(&as_host(&sandbox)?.assets().upload(image).await?);

    let mut secrets = vec![API_KEY.to_owned()];
    for kind in [UploadAssetKind::File, UploadAssetKind::NativeVideo] {
        let style = UploadAssetStyle::Post;
        let size = i64::try_from(SIZE)?;
        let input = CreateUploadSessionInput::new(kind, style, "launch.bin", size, &space);
        secrets.extend(uploads(&sandbox, &as_host(&sandbox)?, input, printed).await?);
    }
    secrets.extend(sandbox.secrets());
    sandbox.shutdown().await;
    Ok(secrets)
}

fn as_host(sandbox: &Sandbox) -> Result<Mighty> {
    let token = sandbox.tokens_for(sandbox.host(), SCOPES).access_token;
    Ok(Mighty::builder(sandbox.subdomain())
        .graphql_url(sandbox.graphql_url())
        .user_agent("proofs/1.0")
        .access_token(token)
        .build()?)
}

fn id(person: &Person) -> GlobalIdOf<User> {
    GlobalIdOf::from_number(person.resource_id())
}

async fn messages(sandbox: &Sandbox, mighty: &Mighty, printed: &mut Printed) -> Result<()> {
    for person in [sandbox.member(), sandbox.host()] {
        let messages = mighty.direct_messages();
        let delivery = messages.send(id(person), "<p>Ahoy</p>").await?;
        printed.value(&delivery);
        // Members can't write to themselves.
        if let Ok(sent) = delivery.sent() {
            printed.value(&sent);
        }
    }
    Ok(())
}

/// One that succeeds, and one that is too late.
async fn uploads(
    sandbox: &Sandbox,
    mighty: &Mighty,
    input: CreateUploadSessionInput,
    printed: &mut Printed,
) -> Result<Vec<String>> {
    let home = tempfile::tempdir()?;
    let path = home.path().join("launch.bin");
    std::fs::write(&path, vec![7; SIZE])?;
    let source = FileSource::open(path).await?;
    printed.value(&source);
    printed.value(&input);
    let mut upload = mighty.uploads().begin(input.clone()).await?;
    let mut secrets = secrets(&upload);
    opened(&upload, printed);
    upload
        .send_with(&source, |progress| printed.value(&progress))
        .await?;
    printed.value(&upload);
    let session = upload.complete().await?;
    printed.value(&session);
    printed.value(&AssetStatus::of(&session));

    let mut upload = mighty.uploads().begin(input.clone()).await?;
    secrets.extend(self::secrets(&upload));
    printed.outcome(upload.send(&Bytes::from_static(b"another")).await);
    printed.outcome(upload.complete().await);
    // A day is longer than an upload session and a token last.
    sandbox.clock().advance(Duration::from_secs(25 * 60 * 60));
    printed.outcome(upload.send(&source).await);
    printed.outcome(upload.abort().await);
    Ok(secrets)
}

/// Prints an open upload.
fn opened(upload: &Upload, printed: &mut Printed) {
    let token = &upload.session().session_token;
    printed.value(&AbortUploadSessionInput::new(token.clone()));
    printed.value(&CompleteUploadSessionInput::new(token.clone()));
    printed.value(upload);
    printed.value(upload.session());
    for instruction in &upload.session().instructions {
        printed.value(instruction);
        printed.value(&instruction.request);
        for header in &instruction.request.headers {
            printed.value(header);
        }
    }
    printed.outcome(upload.hosts());
}

/// Its token, and the signatures of its parts.
fn secrets(upload: &Upload) -> Vec<String> {
    let session = upload.session();
    let mut secrets = vec![session.session_token.expose().to_owned()];
    for instruction in &session.instructions {
        let request = &instruction.request;
        // An address without a query has no signature: a header allows the part.
        let address = request.url.expose();
        if let Some((_, query)) = address.split_once('?') {
            secrets.push(address.to_owned());
            let signed = url::form_urlencoded::parse(query.as_bytes());
            secrets.extend(signed.map(|(_, value)| value.into_owned()));
        }
        let headers = request.headers.iter();
        let headers = headers.filter(|header| !header.name.eq_ignore_ascii_case("content-type"));
        secrets.extend(headers.map(|header| {
            let value = header.value.expose();
            value.rsplit(' ').next().unwrap_or(value).to_owned()
        }));
    }
    secrets
}
