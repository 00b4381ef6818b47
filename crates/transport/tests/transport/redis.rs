//! The limiter of many processes, against a real Redis on a loopback port.

use std::{
    net::TcpListener,
    process::{Child, Command, Stdio},
    sync::Arc,
    time::{Duration, Instant},
};

use mighty_transport::{Limiter, RedisLimiter};

/// A Redis of its own, gone with the test. None where the program is not installed, which is
/// said, and is a failure where the environment says that it should be (`CI=true`).
struct Redis {
    process: Child,
    port: u16,
}

impl Redis {
    fn start() -> Option<Self> {
        let free = TcpListener::bind("127.0.0.1:0").expect("bind");
        let port = free.local_addr().expect("address").port();
        drop(free);
        Self::start_at(port)
    }

    fn start_at(port: u16) -> Option<Self> {
        let started = Command::new("redis-server")
            .args([
                "--bind",
                "127.0.0.1",
                "--save",
                "",
                "--appendonly",
                "no",
                "--port",
            ])
            .arg(port.to_string())
            .stdout(Stdio::null())
            .spawn();
        let process = match started {
            Ok(process) => process,
            Err(error) => {
                assert_ne!(
                    std::env::var("CI").as_deref(),
                    Ok("true"),
                    "redis-server can't be started: {error}"
                );
                eprintln!("skipped: redis-server can't be started: {error}");
                return None;
            }
        };
        let redis = Self { process, port };
        let patience = Instant::now() + Duration::from_secs(10);
        while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(Instant::now() < patience, "redis-server does not listen");
            std::thread::sleep(Duration::from_millis(10));
        }
        Some(redis)
    }

    fn limiter(&self, network: &str, per_minute: u32) -> RedisLimiter {
        let url = format!("redis://127.0.0.1:{}/0", self.port);
        RedisLimiter::new(&url, network, per_minute).expect("limiter")
    }
}

impl Drop for Redis {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[tokio::test]
async fn processes_share_one_pace_and_one_count() {
    let Some(redis) = Redis::start() else { return };
    // A burst of 60 and then about 19 a second, for both together.
    let limiters = [redis.limiter("harbor", 1200), redis.limiter("harbor", 1200)];
    let began = Instant::now();
    let turns = limiters
        .iter()
        .flat_map(|limiter| (0..35).map(|_| limiter.turn()));
    futures_util::future::join_all(turns).await;
    let took = began.elapsed();
    assert!(took > Duration::from_millis(450), "{took:?}");
    for limiter in &limiters {
        assert_eq!(limiter.usage().await.operations, 70);
        assert!(!limiter.is_degraded());
    }
    // Another network has a pace and a count of its own.
    let other = redis.limiter("haven", 1200);
    let began = Instant::now();
    other.turn().await;
    assert!(began.elapsed() < Duration::from_millis(400));
    assert_eq!(other.usage().await.operations, 1);
}

#[tokio::test]
async fn a_throttling_of_one_process_slows_the_other() {
    let Some(redis) = Redis::start() else { return };
    let (one, other) = (redis.limiter("harbor", 1200), redis.limiter("harbor", 1200));
    one.turn().await;
    one.throttled(Some(Duration::from_millis(300)));
    let began = Instant::now();
    let (_, ()) = tokio::join!(one.turn(), async {
        // Redis hears of it with the first one's next turn.
        tokio::time::sleep(Duration::from_millis(50)).await;
        other.turn().await;
    });
    assert!(
        began.elapsed() >= Duration::from_millis(300),
        "{:?}",
        began.elapsed()
    );
}

#[tokio::test]
async fn without_redis_each_goes_on_by_itself_and_hands_in_its_count_later() {
    let Some(redis) = Redis::start() else { return };
    let port = redis.port;
    let clock = crate::setup::Clock::default();
    let url = format!("redis://127.0.0.1:{port}/0");
    let limiter =
        RedisLimiter::with_time(&url, "harbor", 6000, Arc::new(clock.clone())).expect("limiter");
    limiter.turn().await;
    assert!(!limiter.is_degraded());
    drop(redis);
    limiter.turn().await;
    limiter.turn().await;
    assert!(limiter.is_degraded());
    let Some(_redis) = Redis::start_at(port) else {
        return;
    };
    // It is left alone for a while.
    limiter.turn().await;
    assert!(limiter.is_degraded());
    clock.pass(Duration::from_secs(6));
    limiter.turn().await;
    assert!(!limiter.is_degraded());
    // The new Redis has forgotten the first one.
    assert_eq!(limiter.usage().await.operations, 4);
}

#[test]
fn an_address_that_is_none_is_refused_and_its_password_not_repeated() {
    let error = RedisLimiter::new("http://:hunter2@x", "harbor", 60).expect_err("address");
    assert_eq!(error.setting(), "redis_url");
    assert!(!error.to_string().contains("hunter2"), "{error}");
}
