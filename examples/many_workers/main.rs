//! Many workers share one session through Redis. They can run on several machines. When the access
//! token expires, one worker refreshes it and the others read the new token from Redis.
//!
//! `cargo run --example many_workers` starts a Redis server (Debian: `apt-get install
//! redis-server`) and a sandbox whose access tokens expire after four seconds. It signs a member in
//! once, and eight workers call the API for ten seconds. Set `REDIS_URL` to use a running Redis
//! server.
//!
//! In this example each worker is a task with its own client, store and connections. The workers
//! share only Redis, so they could also be processes on several machines.

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
const TOKEN_TTL: Duration = Duration::from_secs(4);
const RUN_TIME: Duration = Duration::from_secs(10);
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
        .access_token_ttl(TOKEN_TTL)
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
    println!(
        "{calls} calls in {RUN_TIME:?}, tokens valid for {TOKEN_TTL:?}: {refreshes} refreshes."
    );
    // A token is refreshed in the second half of its time. Without sharing there would be more
    // refreshes, because each worker would make its own.
    let most = RUN_TIME.as_secs().div_ceil(TOKEN_TTL.as_secs() / 2);
    if refreshes == 0 || refreshes > most {
        return Err(format!("{refreshes} refreshes, expected 1 to {most}").into());
    }
    Ok(())
}

fn application() -> Result<Application> {
    let application = Application::public(DEMO_CLIENT_ID, DEMO_REDIRECT_URIS[0])?;
    Ok(application.scopes([Scope::READ_NETWORK, Scope::READ_USERINFO]))
}

/// The tokens in Redis are encrypted. Keep the key together with your other secrets.
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

/// Runs one worker. Returns its number of calls and its number of refreshes.
async fn work(builder: MightyBuilder, redis_url: String) -> Result<(usize, u64)> {
    let auth = builder
        .auth_builder(application()?)?
        .store(Arc::new(store(&redis_url)?))
        .build()?;
    let credential = auth.resume().await?.ok_or("no member has signed in")?;
    let mighty = builder.credential(credential.clone()).build()?;
    let (begin, mut calls) = (Instant::now(), 0);
    while begin.elapsed() < RUN_TIME {
        mighty.me().await?;
        calls += 1;
        tokio::time::sleep(PAUSE).await;
    }
    // A refresh may still be running, and its new tokens must not be lost.
    mighty.settle().await?;
    Ok((calls, credential.refresh_count()))
}
