//! A whole session on the sandbox, through the facade.

use std::{sync::Arc, time::Duration};

use mighty_auth::{Application, AuthClient, Credential, FileStore, SealingKey, Tokens};
use mighty_core::Scope;
use mighty_networks::{Mighty, MightyBuilder};
use mighty_sandbox::{App, OAuthProfile, Sandbox, ScriptedUser};

use super::{Result, printed::Printed, values};

const REDIRECT_URI: &str = "http://127.0.0.1:4000/callback";
const SCOPES: [Scope; 2] = [Scope::READ_NETWORK, Scope::READ_USERINFO];
const HOURS: Duration = Duration::from_secs(2 * 60 * 60);

/// The secrets that are made here.
const SEALING_KEY: [u8; 32] = *b"another-sealing-key-of-that-size";
const FIXED: &str = "a-token-that-nobody-knows";

/// Runs the session, and returns the secrets involved.
pub(crate) async fn print(printed: &mut Printed) -> Result<Vec<String>> {
    let mut secrets = vec![String::from_utf8(SEALING_KEY.to_vec())?, FIXED.to_owned()];
    for profile in [
        OAuthProfile::Full,
        OAuthProfile::CodeOnly,
        OAuthProfile::BasicOnly,
    ] {
        let sandbox = Sandbox::builder().oauth(profile).start().await?;
        live(&sandbox, printed).await?;
        secrets.extend(sandbox.secrets());
        sandbox.shutdown().await;
    }
    Ok(secrets)
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
    if let Some(metadata) = auth.discover().await? {
        printed.value(&metadata);
    }

    let credential = sign_in(sandbox, &auth, printed).await?;
    used(sandbox, &builder, &credential, printed).await?;
    refused(sandbox, &auth, printed).await;
    printed.outcome(credential.sign_out().await);
    printed.outcome(credential.token().await);
    Ok(())
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
    // A callback of another sign-in, one with a used code, and the right one.
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
    values::of_facade(&mighty, printed)?;
    printed.outcome(mighty.me().await);
    sandbox.clock().advance(HOURS);
    printed.outcome(mighty.me().await);
    let fixed = builder.clone().access_token(FIXED).build()?;
    printed.value(&fixed);
    printed.outcome(fixed.me().await);
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
