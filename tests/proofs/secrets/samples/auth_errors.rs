//! Each way in which signing in, refreshing and signing out can fail. A server, a browser and a
//! store put secrets into everything that they send.

use std::{sync::Arc, time::Duration};

use mighty_auth::{
    Application, AuthClient, Error, FileStore, MemoryStore, PendingAuthorization, RedisStore,
    SealingKey, StoreError, StoreErrorKind, StoreKey, StoreLock, TokenStore, Tokens, loopback,
};
use mighty_core::{Endpoints, Network, UserAgent};
use mighty_runtime::{BoxFuture, HttpErrorKind};

use super::{
    Result,
    hostile::{Act, Hostile},
    printed::Printed,
    server::Clock,
};

const REDIRECT_URI: &str = "http://127.0.0.1:4000/callback";

/// The secrets that are made here. They contain characters that encoders change, and all are
/// different.
const CLIENT_SECRET: &str = "the/client+secret~of-all-that-follows";
const CODE: &str = "the/code+that~came-back-with-the-browser";
const ACCESS: &str = "the~access-token-that-has-ended-meanwhile";
const REFRESH: &str = "the~refresh-token-that-goes-with-it";
const ISSUED: &str = "Zx81-issued_in_a_bad_answer-0123456789";
const STRANGE: &str = "the/state+of~somebody-elses-sign-in";
const PASSWORD: &str = "the-password-of-a-redis-that-is-down";

const JSON: &str = "application/json";
const HTML: &str = "text/html";

const ACTS: [Act; 22] = [
    Act::Say(
        400,
        JSON,
        r#"{"error":"invalid_grant","error_description":"{SENT}"}"#,
    ),
    Act::Say(
        401,
        JSON,
        r#"{"error":"invalid_client","error_description":"{SENT}"}"#,
    ),
    Act::Say(
        400,
        JSON,
        r#"{"error":"invalid_scope","error_uri":"http://x/?{SENT}"}"#,
    ),
    Act::Say(400, JSON, r#"{"error":"{SENT}","error_description":"x"}"#),
    Act::Say(
        503,
        JSON,
        r#"{"error":"server_error","error_description":"{SENT}"}"#,
    ),
    Act::Say(
        200,
        JSON,
        r#"{"access_token":"{SENT}","token_type":"Bearer"}"#,
    ),
    Act::Say(
        200,
        JSON,
        r#"{"access_token":"Zx81-issued_in_a_bad_answer-0123456789","token_type":"{SENT}"}"#,
    ),
    Act::Say(
        200,
        JSON,
        r#"{"access_token":"Zx81-issued_in_a_bad_answer-0123456789","expires_in":"{SENT}"}"#,
    ),
    Act::Say(
        200,
        JSON,
        r#"{"access_token":{"it":"{SENT}"},"token_type":"Bearer"}"#,
    ),
    Act::Say(
        200,
        JSON,
        r#"{"refresh_token":"Zx81-issued_in_a_bad_answer-0123456789"}"#,
    ),
    Act::Say(
        200,
        JSON,
        r#"{"access_token":"Zx81-issued_in_a_bad_answer-0123456789"#,
    ),
    Act::Say(200, HTML, "<p>{SENT}</p>"),
    Act::Say(500, HTML, "<p>{SENT}</p>"),
    Act::Say(302, HTML, "{SENT}"),
    Act::Say(200, JSON, ""),
    Act::Say(429, "text/plain", "{SENT}"),
    Act::Break(HttpErrorKind::Connect),
    Act::Break(HttpErrorKind::Timeout),
    Act::Break(HttpErrorKind::Interrupted),
    Act::Break(HttpErrorKind::BodyTooLarge),
    Act::Break(HttpErrorKind::Request),
    Act::Panic,
];

/// Prints all of them, and returns the secrets involved.
pub(crate) async fn print(printed: &mut Printed) -> Result<Vec<String>> {
    let mut secrets: Vec<String> = [
        CLIENT_SECRET,
        CODE,
        ACCESS,
        REFRESH,
        ISSUED,
        STRANGE,
        PASSWORD,
    ]
    .map(str::to_owned)
    .into();
    for act in ACTS {
        let server = Arc::new(Hostile::new(act));
        let auth = client(&server, Arc::new(MemoryStore::new()))?;
        let pending = auth.begin()?;
        let state = state(&pending);
        let callback = format!("{REDIRECT_URI}?code={CODE}&state={state}");
        let (discovering, finishing) = (auth.clone(), auth.clone());
        printed.outcome(carried(async move { discovering.discover().await }).await);
        let finished = async move { finishing.finish(pending, &callback).await };
        printed.outcome(carried(finished).await);
        let credential = auth.credential_from(ended());
        printed.outcome(credential.token().await);
        printed.outcome(credential.token().await);
        printed.value(&credential);
        printed.outcome(carried(async move { credential.sign_out().await }).await);
        secrets.push(state);
        secrets.extend(server.secrets());
    }
    secrets.extend(callbacks(printed).await?);
    stores(printed).await?;
    Ok(secrets)
}

/// The result, from a task of its own, because a client may panic.
async fn carried<T: Send + 'static>(
    work: impl Future<Output = Result<T, Error>> + Send + 'static,
) -> Result<Option<T>, Error> {
    tokio::spawn(work)
        .await
        .map_or(Ok(None), |done| done.map(Some))
}

fn client(server: &Arc<Hostile>, store: Arc<dyn TokenStore>) -> Result<AuthClient> {
    let application = Application::confidential("a-client-id", CLIENT_SECRET, REDIRECT_URI)?
        .with_redirect_uri("http://127.0.0.1:0/callback")?;
    let endpoints =
        Endpoints::for_network(&Network::parse("harbor")?).with_community("http://127.0.0.1:9/")?;
    let agent = UserAgent::new("proofs/1.0")?;
    let server: Arc<Hostile> = Arc::clone(server);
    Ok(AuthClient::builder(application, endpoints, agent)
        .http_client(server)
        .time(Arc::new(Clock::default()))
        .store(store)
        .build()?)
}

fn state(pending: &PendingAuthorization) -> String {
    let mut parameters = pending.authorize_url().query_pairs();
    let state = parameters.find(|(name, _)| name == "state");
    state
        .map(|(_, state)| state.into_owned())
        .unwrap_or_default()
}

fn ended() -> Tokens {
    Tokens::new(ACCESS)
        .with_refresh_token(REFRESH)
        .with_expires_at(std::time::UNIX_EPOCH)
}

/// The callbacks that a browser, or an attacker, can send.
async fn callbacks(printed: &mut Printed) -> Result<Vec<String>> {
    let server = Arc::new(Hostile::new(Act::Break(HttpErrorKind::Connect)));
    let auth = client(&server, Arc::new(MemoryStore::new()))?;
    let mut secrets = Vec::new();
    for query in [
        "code={CODE}&state={STRANGE}",
        "code={CODE}",
        "code={CODE}&state={STATE}&state={STATE}",
        "code={CODE}&code={CODE}&state={STATE}",
        "code={CODE}&state={STATE}&iss={CODE}",
        "code={CODE}&state={STATE}&iss=http://{STATE}/",
        "error=access_denied&error_description={STATE}+{CODE}&state={STATE}&code={CODE}",
        "error={STATE}&state={STATE}",
        "error={CODE}&state={STATE}&code={CODE}",
        "error={STRANGE}&state={STRANGE}&code={CODE}",
        "state={STATE}",
    ] {
        let pending = auth.begin()?;
        let state = state(&pending);
        let encoded =
            |text: &str| url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
        let query = query
            .replace("{CODE}", &encoded(CODE))
            .replace("{STRANGE}", &encoded(STRANGE))
            .replace("{STATE}", &state);
        printed.outcome(
            auth.finish(pending, &format!("{REDIRECT_URI}?{query}"))
                .await,
        );
        for unreadable in [format!("http://[{query}"), format!("https://x:{query}/")] {
            printed.outcome(auth.finish(auth.begin()?, &unreadable).await);
        }
        secrets.push(state);
    }
    // This one arrived at another address.
    for elsewhere in [
        "http://127.0.0.1:4000/other",
        "http://me@127.0.0.1:4001/callback",
    ] {
        let pending = auth.begin()?;
        let state = state(&pending);
        let callback = format!("{elsewhere}?code={CODE}&state={state}#{CODE}");
        printed.outcome(auth.finish(pending, &callback).await);
        secrets.push(state);
    }
    let waited = loopback::LoopbackListener::bind("http://127.0.0.1:0/callback").await?;
    let pending = auth.begin_at(waited.redirect_uri())?;
    secrets.push(state(&pending));
    printed.outcome(waited.wait(&pending, Duration::ZERO).await);
    Ok(secrets)
}

/// Stores that fail, alone and with a credential.
async fn stores(printed: &mut Printed) -> Result<()> {
    let key = StoreKey::new("https://harbor.mn.co", "a-client-id", "default");
    let home = tempfile::tempdir()?;
    let sealed = |key: u8| -> Result<FileStore> {
        let store = FileStore::open(home.path().join("sealed"))?;
        Ok(store.sealed(SealingKey::from_bytes([key; 32])))
    };
    let lock = sealed(1)?.lock(&key).await?;
    sealed(1)?.save(&key, &ended(), &lock).await?;
    printed.outcome(sealed(2)?.load(&key).await);

    let store = FileStore::open(home.path().join("damaged"))?;
    for damaged in [
        format!(r#"{{"access_token":"{ACCESS}"#),
        format!(r#"{{"version":"{ACCESS}","access_token":["{ACCESS}"],"{REFRESH}":1}}"#),
        format!("{ACCESS} {REFRESH}"),
    ] {
        let lock = store.lock(&key).await?;
        store.save(&key, &ended(), &lock).await?;
        std::fs::write(store.path_of(&key), damaged)?;
        printed.outcome(store.load(&key).await);
    }

    for address in [
        format!("redis://:{PASSWORD}@127.0.0.1:9/"),
        format!("redis://:{PASSWORD}@[127.0.0.1:9/"),
        format!("http://:{PASSWORD}@127.0.0.1:9/"),
    ] {
        match RedisStore::open(&address) {
            Ok(store) => {
                printed.value(&store);
                printed.outcome(store.load(&key).await);
            }
            Err(error) => printed.error(&error),
        }
    }

    for kind in [
        StoreErrorKind::Failed,
        StoreErrorKind::Full,
        StoreErrorKind::Busy,
        StoreErrorKind::Superseded,
        StoreErrorKind::Damaged,
    ] {
        let server = Arc::new(Hostile::new(Act::Say(
            200,
            JSON,
            r#"{"access_token":"Zx81-issued_in_a_bad_answer-0123456789","token_type":"Bearer"}"#,
        )));
        let auth = client(&server, Arc::new(Failing(kind)))?;
        printed.outcome(auth.resume().await);
        let credential = auth.credential_from(ended());
        printed.outcome(credential.token().await);
        if let Some(error) = credential.last_store_error() {
            printed.error(&error);
        }
        printed.outcome(credential.sign_out().await);
    }
    Ok(())
}

/// A store whose operations all fail.
#[derive(Debug)]
struct Failing(StoreErrorKind);

impl Failing {
    fn fail<T>(&self) -> BoxFuture<'_, Result<T, StoreError>>
    where
        T: Send,
    {
        Box::pin(async { Err(StoreError::of(self.0, "as it was told to")) })
    }
}

impl TokenStore for Failing {
    fn load<'a>(&'a self, _: &'a StoreKey) -> BoxFuture<'a, Result<Option<Tokens>, StoreError>> {
        self.fail()
    }

    fn save<'a>(
        &'a self,
        _: &'a StoreKey,
        _: &'a Tokens,
        _: &'a StoreLock,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        self.fail()
    }

    fn delete<'a>(
        &'a self,
        _: &'a StoreKey,
        _: &'a StoreLock,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        self.fail()
    }

    fn lock<'a>(&'a self, _: &'a StoreKey) -> BoxFuture<'a, Result<StoreLock, StoreError>> {
        self.fail()
    }
}
