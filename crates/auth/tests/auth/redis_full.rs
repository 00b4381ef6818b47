//! A Redis server that has reached its `maxmemory`.

use std::{sync::Arc, time::Duration};

use mighty_auth::{
    Credential, ErrorKind, RedisStore, StoreErrorKind, StoreKey, TokenStore as _, Tokens,
};

use crate::{redis_server::RedisServer, redis_store::ask, support::*};

/// A credential with a store in Redis. Its token is valid for `left` from now.
struct Scene {
    redis: RedisServer,
    credential: Credential,
    clock: Arc<Clock>,
    store: RedisStore,
    key: StoreKey,
}

impl Scene {
    /// `None` if no Redis server is installed.
    async fn new(server: &Server, left: Duration) -> Option<Self> {
        let redis = RedisServer::start()?;
        let store = RedisStore::open(&redis.url()).expect("address");
        let clock = Clock::new();
        let auth = builder_at(&server.url, public())
            .time(Arc::<Clock>::clone(&clock))
            .store(Arc::new(store.clone()))
            .build()
            .expect("client");
        let key = StoreKey::new(server.url.as_str(), CLIENT_ID, "default");
        let tokens = old_pair().with_expires_at(clock.after(left));
        let lock = store.lock(&key).await.expect("lock");
        store.save(&key, &tokens, &lock).await.expect("saved");
        lock.release().await;
        let credential = auth.resume().await.expect("store").expect("tokens");
        Some(Self {
            redis,
            credential,
            clock,
            store,
            key,
        })
    }

    /// Fills the server: it has more data than it may have from now on.
    async fn fill(&self) {
        let () = ask(&self.redis, &["CONFIG", "SET", "maxmemory", "1"]).await;
        let client = redis::Client::open(self.redis.url()).expect("address");
        let connection = client.get_multiplexed_async_connection().await;
        let mut command = redis::cmd("SET");
        let refused = command
            .arg("x")
            .arg("y")
            .query_async::<()>(&mut connection.expect("connection"))
            .await;
        assert_eq!(refused.expect_err("full").code(), Some("OOM"));
    }

    async fn make_room(&self) {
        let () = ask(&self.redis, &["CONFIG", "SET", "maxmemory", "0"]).await;
    }

    async fn kept(&self) -> Option<Tokens> {
        self.store.load(&self.key).await.expect("loaded")
    }

    async fn has_room(&self) -> bool {
        let name = format!("mighty-auth:{{{}}}:tokens", self.key.digest());
        ask(&self.redis, &["HEXISTS", &name, "room"]).await
    }
}

#[tokio::test]
async fn with_a_full_server_nothing_is_sent_and_the_error_says_so() {
    let server = Server::granting();
    let Some(scene) = Scene::new(&server, Duration::from_secs(45)).await else {
        return;
    };
    scene.fill().await;
    scene.clock.advance(Duration::from_secs(35));
    let token = scene.credential.token().await.expect("it still works");
    assert_eq!(sent(&token), "Bearer access-0");
    let error = scene.credential.last_store_error().expect("told");
    assert_eq!(error.kind(), StoreErrorKind::Full, "{error}");

    scene.clock.advance(MINUTE);
    let error = scene.credential.token().await.expect_err("it has ended");
    assert_eq!(error.kind(), ErrorKind::Store);
    let printed = error.to_string();
    for part in ["nothing was sent", "full", "make room"] {
        assert!(printed.contains(part), "{part}: {printed}");
    }
    assert!(!error.needs_login());
    assert_eq!(server.count(), 0);
    let kept = scene.kept().await.expect("kept");
    assert_eq!(kept.expose_refresh_token(), Some("refresh-0"));

    scene.make_room().await;
    let token = scene.credential.token().await.expect("there is room");
    assert_eq!(sent(&token), "Bearer access-1");
    assert!(scene.credential.last_store_error().is_none());
    assert!(!scene.has_room().await, "given back");
}

#[tokio::test]
async fn a_server_that_fills_up_during_a_refresh_loses_no_tokens() {
    let gate = Gate::closed();
    let server = {
        let gate = gate.clone();
        Server::start(move |received| {
            let gate = gate.clone();
            async move {
                gate.pass().await;
                pair(received.number)
            }
        })
    };
    let Some(scene) = Scene::new(&server, Duration::ZERO).await else {
        return;
    };
    let credential = scene.credential.clone();
    let refreshed = tokio::spawn(async move { credential.token().await });
    server.reached(1).await;
    assert!(scene.has_room().await);
    scene.fill().await;
    gate.open();
    let token = refreshed.await.expect("task").expect("refreshed");
    assert_eq!(sent(&token), "Bearer access-1");
    assert!(scene.credential.last_store_error().is_none());
    let kept = scene.kept().await.expect("kept");
    assert_eq!(kept.expose_refresh_token(), Some("refresh-1"));
    assert!(!scene.has_room().await, "given back");
}

#[tokio::test]
async fn the_room_is_given_back_after_a_refresh_that_failed() {
    let server = Server::start(|_| async { html(503, "down") });
    let Some(scene) = Scene::new(&server, Duration::ZERO).await else {
        return;
    };
    scene.credential.token().await.expect_err("down");
    assert_eq!(server.count(), 1);
    assert!(!scene.has_room().await);
}

#[tokio::test]
async fn a_member_can_sign_out_while_the_server_is_full() {
    let server = Server::start(|_| async { json(200, "") });
    let Some(scene) = Scene::new(&server, 60 * MINUTE).await else {
        return;
    };
    scene.fill().await;
    scene.credential.sign_out().await.expect("signed out");
    assert!(scene.kept().await.is_none());
    assert_eq!(server.count(), 2, "both tokens were revoked");
}
