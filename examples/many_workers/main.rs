//! Many workers of one account, on as many machines as you like, share one session over Redis: when
//! the access token ends, one of them refreshes and the others take what it saved.
//!
//! `cargo run --example many_workers` starts a Redis server of its own (Debian: `apt-get install
//! redis-server`) and a sandbox whose tokens live for four seconds, signs a member in once, and lets
//! eight workers work for ten. Set `REDIS_URL` to use a server that runs already.
//!
//! Each worker here is a task with a client, a store and connections of its own; nothing but Redis
//! is between them. So they can as well be processes on many machines.

mod server;

use std::{
    env,
    error::Error,
    sync::Arc,
    time::{Duration, Instant},
};

use mighty_auth::{RedisStore, SealingKey};
use mighty_networks::{MightyBuilder, prelude::*};
use mighty_sandbox::{Clock, DEMO_CLIENT_ID, DEMO_REDIRECT_URIS, EPOCH, Sandbox, ScriptedUser};

use server::RedisServer;

type Result<T, E = Box<dyn Error + Send + Sync>> = std::result::Result<T, E>;

const WORKERS: usize = 8;
const TOKEN_LIFE: Duration = Duration::from_secs(4);
const SHIFT: Duration = Duration::from_secs(10);
const PAUSE: Duration = Duration::from_millis(200);

#[tokio::main]
async fn main() -> Result<()> {
    let server = match env::var("REDIS_URL") {
        Ok(_) => None,
        Err(_) => Some(RedisServer::start().await?),
    };
    let redis_url = match &server {
        Some(server) => server.url(),
        None => env::var("REDIS_URL")?,
    };
    let sandbox = Sandbox::builder()
        .clock(Clock::running(EPOCH.parse()?))
        .access_token_ttl(TOKEN_LIFE)
        .start()
        .await?;
    let builder = Mighty::builder(sandbox.subdomain())
        .graphql_url(sandbox.graphql_url())
        .oauth_url(sandbox.oauth_url())
        .user_agent("many-workers/1.0 (+https://example.org)");

    sign_in(&sandbox, &builder, &redis_url).await?;
    println!("A member has signed in. {WORKERS} workers share that session.");
    let workers: Vec<_> = (0..WORKERS)
        .map(|_| tokio::spawn(work(builder.clone(), redis_url.clone())))
        .collect();
    let (mut calls, mut refreshes) = (0, 0);
    for (number, worker) in workers.into_iter().enumerate() {
        let (its_calls, its_refreshes) = worker.await??;
        println!("  worker {number}: {its_calls:3} calls, {its_refreshes} refreshes");
        calls += its_calls;
        refreshes += its_refreshes;
    }
    println!("{calls} calls in {SHIFT:?} on tokens of {TOKEN_LIFE:?}: {refreshes} refreshes.");
    // A token is renewed before its end, but not before half of it. Each for himself would be more.
    let most = SHIFT.as_secs().div_ceil(TOKEN_LIFE.as_secs() / 2);
    if refreshes == 0 || refreshes > most {
        return Err(format!("{refreshes} refreshes, where 1 to {most} are enough for all").into());
    }
    Ok(())
}

fn application() -> Result<Application> {
    let application = Application::public(DEMO_CLIENT_ID, DEMO_REDIRECT_URIS[0])?;
    Ok(application.scopes([Scope::READ_NETWORK, Scope::READ_USERINFO]))
}

/// In Redis the tokens lie sealed. The key comes from where your other secrets are.
fn store(redis_url: &str) -> Result<RedisStore> {
    let key = match env::var("TOKEN_KEY") {
        Ok(text) => SealingKey::from_base64(&text)?,
        Err(_) => SealingKey::from_bytes(*b"only-for-an-example-of-32-bytes!"),
    };
    Ok(RedisStore::open(redis_url)?.sealed(key))
}

async fn sign_in(sandbox: &Sandbox, builder: &MightyBuilder, redis_url: &str) -> Result<()> {
    let auth = builder
        .auth_builder(application()?)?
        .store(Arc::new(store(redis_url)?))
        .build()?;
    let pending = auth.begin()?;
    let person = ScriptedUser::new(sandbox.member());
    let address = pending.authorize_url().to_string();
    let finished = person.authorize_without_visiting(address).await?;
    auth.finish(pending, finished.url.as_str()).await?;
    Ok(())
}

/// One worker's shift: how often it called the API, and how often it refreshed.
async fn work(builder: MightyBuilder, redis_url: String) -> Result<(usize, u64)> {
    let auth = builder
        .auth_builder(application()?)?
        .store(Arc::new(store(&redis_url)?))
        .build()?;
    let credential = auth.resume().await?.ok_or("nobody has signed in")?;
    let mighty = builder.credential(credential.clone()).build()?;
    let (begin, mut calls) = (Instant::now(), 0);
    while begin.elapsed() < SHIFT {
        mighty.me().await?;
        calls += 1;
        tokio::time::sleep(PAUSE).await;
    }
    // A refresh may still be under way, and its new tokens must not be lost.
    mighty.settle().await?;
    Ok((calls, credential.refresh_count()))
}
