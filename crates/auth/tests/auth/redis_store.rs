//! Tokens in a real Redis server.

use std::{sync::Arc, time::Duration};

use mighty_auth::{RedisStore, StoreErrorKind, StoreKey, TokenStore, Tokens};

use crate::{redis_server::RedisServer, support::*};

fn key() -> StoreKey {
    StoreKey::new("https://harbor.mn.co", CLIENT_ID, "default")
}

fn store(server: &RedisServer) -> RedisStore {
    RedisStore::open(&server.url()).expect("address")
}

async fn kept(store: &RedisStore) -> Option<String> {
    let tokens = store.load(&key()).await.expect("loaded")?;
    Some(tokens.expose_access_token().to_owned())
}

fn numbered(number: u32) -> Tokens {
    Tokens::new(secret(format!("access-{number}")))
        .with_refresh_token(secret(format!("refresh-{number}")))
}

/// Runs a command over a connection of the test's own.
pub(crate) async fn ask<T: redis::FromRedisValue>(server: &RedisServer, words: &[&str]) -> T {
    let client = redis::Client::open(server.url()).expect("address");
    let mut connection = client
        .get_multiplexed_async_connection()
        .await
        .expect("connection");
    let mut command = redis::cmd(words[0]);
    for word in &words[1..] {
        command.arg(word);
    }
    command.query_async(&mut connection).await.expect("answer")
}

#[tokio::test]
async fn tokens_are_saved_and_deleted_and_have_a_version() {
    let Some(server) = RedisServer::start() else {
        return;
    };
    let store = store(&server);
    assert_eq!(kept(&store).await, None);
    let lock = store.lock(&key()).await.expect("lock");
    for number in 1..=3 {
        store
            .save(&key(), &numbered(number), &lock)
            .await
            .expect("saved");
    }
    assert_eq!(kept(&store).await.as_deref(), Some("access-3"));
    let name = format!("mighty-auth:{{{}}}:tokens", key().digest());
    let version: u32 = ask(&server, &["HGET", &name, "version"]).await;
    assert_eq!(version, 3);
    store.delete(&key(), &lock).await.expect("deleted");
    store.delete(&key(), &lock).await.expect("again");
    assert_eq!(kept(&store).await, None);
}

#[tokio::test]
async fn a_lock_has_one_holder_and_is_given_back_at_once() {
    let Some(server) = RedisServer::start() else {
        return;
    };
    let clock = Clock::new();
    let one = store(&server);
    let other = store(&server).time(Arc::<Clock>::clone(&clock));
    let held = one.lock(&key()).await.expect("lock");
    let waiting = tokio::spawn(async move { other.lock(&key()).await });
    // The waiter sleeps after each try.
    for tries in 1..=3 {
        clock.slept(tries).await;
        assert!(!waiting.is_finished(), "held");
        clock.advance(MINUTE);
    }
    let elsewhere = StoreKey::new("https://harbor.mn.co", CLIENT_ID, "another");
    one.lock(&elsewhere).await.expect("free");
    let first = held.fence().expect("number");
    drop(held);
    let waited = clock.without_waiting(waiting);
    let second = tokio::time::timeout(Duration::from_secs(5), waited)
        .await
        .expect("long before it would expire")
        .expect("task")
        .expect("lock");
    assert!(second.fence().expect("number") > first);
}

#[tokio::test]
async fn a_delayed_holder_does_not_overwrite_the_tokens_of_a_later_one() {
    let Some(server) = RedisServer::start() else {
        return;
    };
    let store = store(&server).lock_ttl(Duration::from_millis(50));
    let stalled = store.clone().time(Clock::new());
    let stalled = stalled.lock(&key()).await.expect("lock");
    let later = store
        .lock(&key())
        .await
        .expect("the first lock has expired");
    // Until the later holder has saved, the delayed holder's tokens are the newest.
    store
        .save(&key(), &numbered(1), &stalled)
        .await
        .expect("saved");
    store
        .save(&key(), &numbered(2), &later)
        .await
        .expect("saved");
    let error = store
        .save(&key(), &numbered(3), &stalled)
        .await
        .expect_err("late");
    assert_eq!(error.kind(), StoreErrorKind::Superseded);
    let error = store.delete(&key(), &stalled).await.expect_err("late");
    assert_eq!(error.kind(), StoreErrorKind::Superseded);
    assert_eq!(kept(&store).await.as_deref(), Some("access-2"));
    // It does not give back a lock that another holder has by now.
    later.release().await;
    let holder = store
        .clone()
        .lock_ttl(Duration::from_secs(60))
        .lock(&key())
        .await;
    stalled.release().await;
    let name = format!("mighty-auth:{{{}}}:lock", key().digest());
    let fence: u64 = ask(&server, &["GET", &name]).await;
    assert_eq!(Some(fence), holder.expect("lock").fence());
}

/// The lock expires while the refresh waits for the server, so the refresh uses the tokens that a
/// later one has saved.
#[tokio::test]
async fn a_refresh_that_lost_its_lock_hands_out_the_later_pair() {
    let Some(redis) = RedisServer::start() else {
        return;
    };
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
    let store = store(&redis).lock_ttl(Duration::from_millis(50));
    let clock = Clock::new();
    let auth = builder_at(&server.url, public())
        .time(Arc::<Clock>::clone(&clock))
        // Its lock is not extended, because no time passes for it.
        .store(Arc::new(store.clone().time(Clock::new())))
        .build()
        .expect("client");
    let credential = credential(&auth, &clock, Duration::ZERO);
    let caller = tokio::spawn(async move { credential.token().await });
    server.reached(1).await;
    let key = StoreKey::new(server.url.as_str(), CLIENT_ID, "default");
    let later = store.lock(&key).await.expect("the first lock has expired");
    let theirs = numbered(7).with_expires_at(clock.after(60 * MINUTE));
    store.save(&key, &theirs, &later).await.expect("saved");
    gate.open();
    let token = caller.await.expect("caller").expect("token");
    assert_eq!(sent(&token), "Bearer access-7");
    let tokens = store.load(&key).await.expect("loaded").expect("kept");
    assert_eq!(tokens.expose_refresh_token(), Some("refresh-7"));
}

#[tokio::test]
async fn a_lock_is_extended_while_its_holder_lives() {
    let Some(server) = RedisServer::start() else {
        return;
    };
    let (mine, theirs) = (Clock::new(), Clock::new());
    let store = store(&server).lock_ttl(MINUTE);
    let other = store.clone().time(Arc::<Clock>::clone(&theirs));
    let store = store.time(Arc::<Clock>::clone(&mine));
    let held = store.lock(&key()).await.expect("lock");
    let waiting = tokio::spawn(async move { other.lock(&key()).await });
    let name = format!("mighty-auth:{{{}}}:lock", key().digest());
    for prolonged in 1..=3 {
        // The holder sleeps between two extensions. The server's clock can't be moved, but the
        // lock's remaining time there can be set.
        mine.slept(prolonged).await;
        let _: u32 = ask(&server, &["PEXPIRE", &name, "10000"]).await;
        mine.advance(MINUTE / 3);
        mine.slept(prolonged + 1).await;
        let left: u64 = ask(&server, &["PTTL", &name]).await;
        assert!(left > 50_000, "{left}");
        theirs.advance(MINUTE);
        theirs.slept(prolonged + 1).await;
        assert!(!waiting.is_finished(), "held");
    }
    store.prepare(&key(), &held).await.expect("still held");
    drop(held);
    let waited = theirs.without_waiting(waiting).await.expect("task");
    waited.expect("given back");
}

#[tokio::test]
async fn a_save_is_not_prepared_under_an_expired_lock() {
    let Some(server) = RedisServer::start() else {
        return;
    };
    let store = store(&server);
    let lock = store.lock(&key()).await.expect("lock");
    store.prepare(&key(), &lock).await.expect("held");
    let () = ask(&server, &["FLUSHALL"]).await;
    let error = store.prepare(&key(), &lock).await.expect_err("ended");
    assert_eq!(error.kind(), StoreErrorKind::Superseded);
}

#[tokio::test]
async fn no_worker_loses_its_session_if_the_server_loses_its_data() {
    let Some(redis) = RedisServer::start() else {
        return;
    };
    let gate = Gate::closed();
    let server = {
        let gate = gate.clone();
        Server::start(move |received| {
            let gate = gate.clone();
            async move {
                if received.number == 1 {
                    gate.pass().await;
                }
                pair(received.number)
            }
        })
    };
    let store = store(&redis);
    let clock = Clock::new();
    let key = StoreKey::new(server.url.as_str(), CLIENT_ID, "default");
    // There were other holders before.
    for _ in 0..5 {
        store.lock(&key).await.expect("lock").release().await;
    }
    let lock = store.lock(&key).await.expect("lock");
    let ended = old_pair().with_expires_at(clock.after(Duration::ZERO));
    store.save(&key, &ended, &lock).await.expect("saved");
    lock.release().await;
    let worker = || {
        let auth = builder_at(&server.url, public())
            .time(Arc::<Clock>::clone(&clock))
            .store(Arc::new(store.clone()))
            .build()
            .expect("client");
        async move { auth.resume().await.expect("store").expect("tokens") }
    };
    let (one, other) = (worker().await, worker().await);

    let caller = tokio::spawn({
        let one = one.clone();
        async move { one.token().await }
    });
    server.reached(1).await;
    let () = ask(&redis, &["FLUSHALL"]).await;
    gate.open();
    let token = caller.await.expect("caller").expect("token");
    assert_eq!(sent(&token), "Bearer access-1");
    let token = other.token().await.expect("the same");
    assert_eq!(sent(&token), "Bearer access-1");
    for number in 2..=4 {
        clock.advance(60 * MINUTE);
        for worker in [&one, &other] {
            let token = worker.token().await.expect("token");
            assert_eq!(sent(&token), format!("Bearer access-{number}"));
            assert!(worker.last_store_error().is_none());
        }
    }
    assert_eq!(server.count(), 4);
}

#[tokio::test]
async fn numbers_grow_even_after_a_loss_of_data() {
    let Some(server) = RedisServer::start() else {
        return;
    };
    let store = store(&server);
    let before = store.lock(&key()).await.expect("lock");
    let () = ask(&server, &["FLUSHALL"]).await;
    let after = store.lock(&key()).await.expect("lock");
    assert!(after.fence() > before.fence());
    store
        .save(&key(), &numbered(2), &after)
        .await
        .expect("saved");
    let error = store.save(&key(), &numbered(1), &before).await;
    assert_eq!(error.expect_err("late").kind(), StoreErrorKind::Superseded);
    // A number from a clock that was ahead does not exclude later holders.
    let name = format!("mighty-auth:{{{}}}:tokens", key().digest());
    after.release().await;
    let _: u32 = ask(&server, &["HSET", &name, "fence", "4000000000000"]).await;
    let next = store.lock(&key()).await.expect("lock");
    store
        .save(&key(), &numbered(3), &next)
        .await
        .expect("saved");
}

#[tokio::test]
async fn a_record_of_a_later_version_is_not_changed() {
    let Some(server) = RedisServer::start() else {
        return;
    };
    let store = store(&server);
    let lock = store.lock(&key()).await.expect("lock");
    store
        .save(&key(), &numbered(1), &lock)
        .await
        .expect("saved");
    let name = format!("mighty-auth:{{{}}}:tokens", key().digest());
    let record: String = ask(&server, &["HGET", &name, "record"]).await;
    let later = record.replace("\"version\": 1", "\"version\": 9");
    let _: u32 = ask(&server, &["HSET", &name, "record", &later]).await;
    let error = store.load(&key()).await.expect_err("unknown format");
    assert_eq!(error.kind(), StoreErrorKind::Failed);
    let error = store.save(&key(), &numbered(2), &lock).await;
    let error = error.expect_err("the record is not replaced");
    assert_eq!(error.kind(), StoreErrorKind::Failed);
    assert!(error.to_string().contains("format 9"), "{error}");
    let record: String = ask(&server, &["HGET", &name, "record"]).await;
    assert_eq!(record, later);
    // An entry that can't be read may be replaced.
    let _: u32 = ask(&server, &["HSET", &name, "record", "{"]).await;
    store
        .save(&key(), &numbered(2), &lock)
        .await
        .expect("saved");
    assert_eq!(kept(&store).await.as_deref(), Some("access-2"));
}

#[tokio::test]
async fn a_save_uses_a_new_connection_if_the_old_one_is_broken() {
    let Some(server) = RedisServer::start() else {
        return;
    };
    let store = store(&server);
    let lock = store.lock(&key()).await.expect("lock");
    let _: u32 = ask(&server, &["CLIENT", "KILL", "TYPE", "normal"]).await;
    store
        .save(&key(), &numbered(1), &lock)
        .await
        .expect("saved");
    assert_eq!(kept(&store).await.as_deref(), Some("access-1"));
}

/// A server that forks, swaps or fails over may not answer for some seconds.
#[tokio::test]
async fn a_server_that_does_not_answer_for_a_while_is_waited_for() {
    let Some(server) = RedisServer::start() else {
        return;
    };
    let store = store(&server);
    let held = store.lock(&key()).await.expect("lock");
    let clock = Clock::new();
    let other = store.clone().time(Arc::<Clock>::clone(&clock));
    let waiting = tokio::spawn(async move { other.lock(&key()).await });
    clock.slept(1).await;
    let () = ask(&server, &["CLIENT", "PAUSE", "2500"]).await;
    let saving = async {
        let saved = store.save(&key(), &numbered(1), &held).await;
        held.release().await;
        saved
    };
    let (saved, next) = tokio::join!(saving, clock.without_waiting(waiting));
    saved.expect("saved");
    next.expect("task").expect("the lock");
    assert_eq!(kept(&store).await.as_deref(), Some("access-1"));
}

#[tokio::test]
async fn an_unreachable_server_is_an_error_that_shows_no_password() {
    let store = RedisStore::open("redis://:hunter2@127.0.0.1:9/").expect("address");
    let error = store.load(&key()).await.expect_err("no server there");
    assert_eq!(error.kind(), StoreErrorKind::Failed);
    let odd = RedisStore::open("hunter2://hunter2@").expect_err("no address");
    for text in [
        format!("{error} {error:?}"),
        format!("{odd} {odd:?}"),
        format!("{store:?}"),
    ] {
        assert!(!text.contains("hunter2"), "{text}");
    }
}

#[cfg(feature = "seal")]
#[tokio::test]
async fn a_sealed_record_shows_no_token() {
    let Some(server) = RedisServer::start() else {
        return;
    };
    let sealed = store(&server).sealed(mighty_auth::SealingKey::from_bytes([7; 32]));
    let lock = sealed.lock(&key()).await.expect("lock");
    sealed
        .save(&key(), &numbered(1), &lock)
        .await
        .expect("saved");
    assert_eq!(kept(&sealed).await.as_deref(), Some("access-1"));
    let name = format!("mighty-auth:{{{}}}:tokens", key().digest());
    let record: String = ask(&server, &["HGET", &name, "record"]).await;
    assert!(record.contains("sealed") && !record.contains("access-1"));
    store(&server).load(&key()).await.expect_err("no key");
}
