//! A whole life of a session against the sandbox, through the facade, with all that is logged kept.

use std::{
    error::Error,
    fmt::{Debug, Write as _},
    io,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use mighty_auth::{
    Application, AuthClient, Credential, FileStore, RedisStore, SealingKey, StoreKey, TokenStore,
    Tokens,
};
use mighty_core::{Scope, SecretText};
use mighty_networks::{Mighty, MightyBuilder};
use mighty_sandbox::{App, OAuthProfile, Sandbox, ScriptedUser};
use tracing_subscriber::{filter::LevelFilter, fmt::MakeWriter};

use super::{
    Result,
    scan::{Found, scan},
};

const REDIRECT_URI: &str = "http://127.0.0.1:4000/callback";
const SCOPES: [Scope; 2] = [Scope::READ_NETWORK, Scope::READ_USERINFO];
const HOURS: Duration = Duration::from_secs(2 * 60 * 60);

/// Secrets that come from here.
const SEALING_KEY: [u8; 32] = *b"a-sealing-key-of-thirty-two-byte";
const PASSWORD: &str = "the-password-of-redis";
const FIXED: &str = "a-token-from-elsewhere";

pub(crate) async fn run() -> Result<Vec<Found>> {
    let log = Log::default();
    tracing_subscriber::fmt()
        .with_max_level(LevelFilter::TRACE)
        .with_ansi(false)
        .with_writer(log.clone())
        .init();
    let mut printed = Printed::default();
    let mut secrets = vec![
        String::from_utf8(SEALING_KEY.to_vec())?,
        PASSWORD.to_owned(),
        FIXED.to_owned(),
    ];
    for profile in [
        OAuthProfile::Full,
        OAuthProfile::CodeOnly,
        OAuthProfile::BasicOnly,
    ] {
        let sandbox = Sandbox::builder().oauth(profile).start().await?;
        live(&sandbox, &mut printed).await?;
        secrets.extend(sandbox.secrets());
        sandbox.shutdown().await;
    }
    Ok(vec![
        scan("a life in the sandbox: TRACE", &log.text(), &secrets),
        scan("a life in the sandbox: types", &printed.0, &secrets),
    ])
}

async fn live(sandbox: &Sandbox, printed: &mut Printed) -> Result<()> {
    let registered = sandbox.register(
        App::confidential("Back Office")
            .redirect_uri(REDIRECT_URI)
            .scopes(SCOPES),
    );
    printed.value(&registered);
    let secret = registered.client_secret.as_deref().unwrap_or_default();
    let application =
        Application::confidential(&registered.client_id, secret, REDIRECT_URI)?.scopes(SCOPES);
    let home = tempfile::tempdir()?;
    let store =
        FileStore::open(home.path().join("tokens"))?.sealed(SealingKey::from_bytes(SEALING_KEY));
    let builder = Mighty::builder(sandbox.subdomain())
        .graphql_url(sandbox.graphql_url())
        .oauth_url(sandbox.oauth_url())
        .user_agent("proofs/1.0");
    let settings = builder
        .auth_builder(application.clone())?
        .store(Arc::new(store.clone()));
    printed.value(&application);
    printed.value(&settings);
    printed.value(&store);
    let auth = settings.build()?;
    printed.value(&auth);
    printed.value(&auth.discover().await?);

    let credential = sign_in(sandbox, &auth, printed).await?;
    used(sandbox, &builder, &credential, printed).await?;
    refused(sandbox, &auth, printed).await;
    printed.outcome(credential.sign_out().await);
    printed.outcome(credential.token().await);
    others(printed).await
}

async fn sign_in(
    sandbox: &Sandbox,
    auth: &AuthClient,
    printed: &mut Printed,
) -> Result<Credential> {
    let person = ScriptedUser::new(sandbox.member());
    let visit = |url: String| {
        let person = &person;
        async move { person.authorize_without_visiting(url).await }
    };
    // A callback of another sign-in, one whose code is used up, and the right one.
    let (pending, other) = (auth.begin()?, auth.begin()?);
    printed.value(&pending);
    let elsewhere = visit(other.authorize_url().to_string()).await?;
    printed.value(&elsewhere);
    printed.outcome(auth.finish(pending, elsewhere.url.as_str()).await);

    let pending = auth.begin()?;
    let again = serde_json::to_string(&pending)?;
    let finished = visit(pending.authorize_url().to_string()).await?;
    auth.finish(pending, finished.url.as_str()).await?;
    let replayed = auth.finish(serde_json::from_str(&again)?, finished.url.as_str());
    printed.outcome(replayed.await);

    let pending = auth.begin()?;
    let finished = visit(pending.authorize_url().to_string()).await?;
    let credential = auth.finish(pending, finished.url.as_str()).await?;
    printed.value(&credential);
    printed.value(&credential.token().await?);
    Ok(credential)
}

/// Calls, expiry, refreshes, and a token that the API refuses.
async fn used(
    sandbox: &Sandbox,
    builder: &MightyBuilder,
    credential: &Credential,
    printed: &mut Printed,
) -> Result<()> {
    let mighty = builder.clone().credential(credential.clone()).build()?;
    printed.value(builder);
    printed.value(&mighty);
    printed.outcome(mighty.me().await.map(drop));
    sandbox.clock().advance(HOURS);
    printed.outcome(mighty.me().await.map(drop));
    let fixed = builder.clone().access_token(FIXED).build()?;
    printed.value(&fixed);
    printed.outcome(fixed.me().await.map(drop));
    Ok(())
}

/// Refresh tokens that are spent or unknown.
async fn refused(sandbox: &Sandbox, auth: &AuthClient, printed: &mut Printed) {
    let stranger = sandbox.tokens_for(sandbox.member(), SCOPES);
    printed.value(&stranger);
    let tokens = Tokens::new(stranger.access_token).with_refresh_token(stranger.refresh_token);
    printed.value(&tokens);
    let credential = auth.credential_from(tokens);
    if let Ok(token) = credential.token().await {
        credential.invalidate(&token);
    }
    printed.outcome(credential.token().await);
    printed.outcome(credential.token().await);
    printed.value(&credential);
}

/// What needs no server.
async fn others(printed: &mut Printed) -> Result<()> {
    let redis = RedisStore::open(&format!("redis://:{PASSWORD}@127.0.0.1:9/"))?
        .sealed(SealingKey::from_bytes(SEALING_KEY));
    printed.value(&redis);
    let key = StoreKey::new("https://harbor.mn.co", "id", "default");
    printed.outcome(redis.load(&key).await);
    printed.value(&SealingKey::from_bytes(SEALING_KEY));
    printed.value(&SecretText::from(FIXED.to_owned()));
    printed.value(&Credential::fixed(FIXED));
    Ok(())
}

/// How values and errors print themselves.
#[derive(Default)]
struct Printed(String);

impl Printed {
    fn value(&mut self, value: &impl Debug) {
        // Writing to a text does not fail.
        let _ = writeln!(self.0, "{value:?}\n{value:#?}");
    }

    fn outcome<T: Debug, E: Error + 'static>(&mut self, outcome: Result<T, E>) {
        let error = match outcome {
            Ok(value) => return self.value(&value),
            Err(error) => error,
        };
        let mut cause: Option<&(dyn Error + 'static)> = Some(&error);
        while let Some(error) = cause {
            let _ = writeln!(self.0, "{error}\n{error:?}");
            cause = error.source();
        }
    }
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    fn text(&self) -> String {
        let bytes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        String::from_utf8_lossy(&bytes).into_owned()
    }
}

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut log = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        log.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}
