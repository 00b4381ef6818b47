//! The limiter of many processes, against a real Redis on a loopback port.

use std::{
    io::{BufRead as _, BufReader, Read as _},
    net::TcpListener,
    process::{Child, ChildStdout, Command, Stdio},
    sync::{Arc, Mutex},
    time::{Duration, Instant, SystemTime},
};

use futures_util::future::{join_all, poll_immediate};
use mighty_runtime::{BoxFuture, Time, TokioTime};
use mighty_transport::{Limiter as _, RedisLimiter};
use tokio::sync::watch;

use crate::log::Log;

/// A Redis of its own, gone with the test. None where the program is not installed, which is
/// said, and is a failure where the environment says that it should be (`CI=true`).
struct Redis {
    process: Child,
    // Open as long as the server writes to it.
    _said: BufReader<ChildStdout>,
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
            .stdout(Stdio::piped())
            .spawn();
        let mut process = match started {
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
        let mut said = BufReader::new(process.stdout.take().expect("what it says"));
        let mut lines = said.by_ref().lines().map_while(Result::ok);
        let is_ready = lines.any(|line| line.contains("Ready to accept connections"));
        assert!(is_ready, "redis-server does not listen");
        Some(Self {
            process,
            _said: said,
            port,
        })
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

/// How long anybody in these tests is ready to wait.
const LONG: Duration = Duration::from_secs(60);

#[tokio::test]
async fn processes_share_one_pace_and_one_count() {
    let Some(redis) = Redis::start() else { return };
    // A burst of 60 and then about 19 a second, for both together.
    let limiters = [redis.limiter("harbor", 1200), redis.limiter("harbor", 1200)];
    let began = Instant::now();
    let turns = limiters
        .iter()
        .flat_map(|limiter| (0..35).map(|_| limiter.acquire(LONG)));
    join_all(turns).await;
    let took = began.elapsed();
    assert!(took > Duration::from_millis(450), "{took:?}");
    for limiter in &limiters {
        assert_eq!(limiter.usage().await.operations, 70);
        assert!(!limiter.is_degraded());
    }
    // Another network has a pace and a count of its own.
    let other = redis.limiter("haven", 1200);
    let began = Instant::now();
    other.acquire(LONG).await.expect("turn");
    assert!(began.elapsed() < Duration::from_millis(400));
    assert_eq!(other.usage().await.operations, 1);
}

/// Takes some turns and lets the server throttle, so that twice as long a second is needed for as
/// many.
async fn slow_down(limiter: &RedisLimiter, turns: usize) {
    for _ in 0..turns {
        limiter.acquire(LONG).await.expect("turn");
    }
    limiter.throttled(Duration::ZERO, None).await;
}

/// The time as it is. It tells when somebody sleeps until the turn that was promised.
#[derive(Debug, Clone, Default)]
struct Asked(Arc<watch::Sender<bool>>);

impl Asked {
    fn promise(&self) {
        self.0.send_replace(true);
    }

    fn forget(&self) {
        self.0.send_replace(false);
    }

    async fn promised(&self) {
        let mut promised = self.0.subscribe();
        promised.wait_for(|is| *is).await.expect("clock");
    }
}

impl Time for Asked {
    fn now(&self) -> SystemTime {
        TokioTime.now()
    }

    fn monotonic(&self) -> Duration {
        TokioTime.monotonic()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.promise();
        TokioTime.sleep(duration)
    }
}

#[tokio::test]
async fn turns_come_in_the_order_in_which_processes_ask() {
    let Some(redis) = Redis::start() else { return };
    let url = format!("redis://127.0.0.1:{}/0", redis.port);
    let asked: Vec<_> = (0..6).map(|_| Asked::default()).collect();
    let limiters = asked.iter().cloned().map(Arc::new);
    let limiters = limiters.map(|time| RedisLimiter::with_time(&url, "harbor", 1200, time));
    let limiters: Vec<_> = limiters.map(|limiter| limiter.expect("limiter")).collect();
    let order = Mutex::new(Vec::new());
    for limiter in &limiters {
        // Connected, so that all are equally quick.
        limiter.usage().await;
    }
    slow_down(&limiters[0], 20).await;
    asked.iter().for_each(Asked::forget);
    let turns = limiters.iter().enumerate().map(|(index, limiter)| {
        let (order, asked) = (&order, &asked);
        async move {
            // Each asks when the one before it has been promised a turn.
            if index > 0 {
                asked[index - 1].promised().await;
            }
            let turn = limiter.acquire(LONG).await;
            asked[index].promise();
            order.lock().expect("order").push(index);
            turn.expect("turn");
        }
    });
    join_all(turns).await;
    assert_eq!(*order.lock().expect("order"), [0, 1, 2, 3, 4, 5]);
}

#[tokio::test]
async fn a_throttling_of_one_process_holds_up_the_others_at_once() {
    let Some(redis) = Redis::start() else { return };
    let (one, other) = (redis.limiter("harbor", 1200), redis.limiter("harbor", 1200));
    slow_down(&one, 30).await;
    let pause = Duration::from_millis(600);
    one.throttled(Duration::ZERO, Some(pause)).await;
    let began = Instant::now();
    // Who can't wait so long hears it at once.
    let wait = other
        .acquire(Duration::from_millis(100))
        .await
        .expect_err("pause");
    assert!(
        wait > Duration::from_millis(200) && wait <= pause,
        "{wait:?}"
    );
    other.acquire(LONG).await.expect("turn");
    assert!(began.elapsed() >= pause - Duration::from_millis(20));
    // One answer holds all processes up for an hour at most.
    one.throttled(Duration::ZERO, Some(Duration::MAX)).await;
    let wait = other.acquire(LONG).await.expect_err("pause");
    let hour = Duration::from_secs(3600);
    assert!(
        wait > hour - Duration::from_secs(60) && wait <= hour,
        "{wait:?}"
    );
}

#[tokio::test]
async fn a_promised_turn_is_not_lost_with_the_caller_who_gave_up() {
    let Some(redis) = Redis::start() else { return };
    let limiter = redis.limiter("harbor", 1200);
    // One turn every 400 ms.
    slow_down(&limiter, 5).await;
    let began = Instant::now();
    let given_up = tokio::time::timeout(Duration::from_millis(100), limiter.acquire(LONG)).await;
    assert!(given_up.is_err());
    limiter.acquire(LONG).await.expect("turn");
    let took = began.elapsed();
    assert!(took > Duration::from_millis(350), "{took:?}");
    assert!(took < Duration::from_millis(750), "{took:?}");
    assert_eq!(limiter.usage().await.operations, 6);
}

#[tokio::test]
async fn a_crowd_in_many_processes_settles_below_what_the_server_takes() {
    let Some(redis) = Redis::start() else { return };
    let limiters = [
        redis.limiter("harbor", 12_000),
        redis.limiter("harbor", 12_000),
    ];
    // The server takes 50 a second, a second's worth at once.
    let state = Mutex::new((50.0_f64, Instant::now()));
    let takes = || {
        let mut state = state.lock().expect("state");
        let left = (state.0 + state.1.elapsed().as_secs_f64() * 50.0).min(50.0);
        let takes = left >= 1.0;
        *state = (left - f64::from(u8::from(takes)), Instant::now());
        takes
    };
    let log = Mutex::new(Vec::new());
    let began = Instant::now();
    let workers = limiters
        .iter()
        .flat_map(|limiter| (0..16).map(move |_| limiter));
    let workers = workers.map(|limiter| async {
        while began.elapsed() < Duration::from_secs(8) {
            limiter.acquire(LONG).await.expect("turn");
            let sent = Instant::now();
            tokio::time::sleep(Duration::from_millis(20)).await;
            let taken = takes();
            log.lock().expect("log").push((began.elapsed(), taken));
            if taken {
                limiter.answered(sent.elapsed());
            } else {
                limiter.throttled(sent.elapsed(), None).await;
            }
        }
    });
    join_all(workers).await;
    let log = log.into_inner().expect("log");
    let late: Vec<bool> = log
        .iter()
        .filter(|(at, _)| *at > Duration::from_secs(4))
        .map(|(_, taken)| *taken)
        .collect();
    let throttled = late.iter().filter(|taken| !**taken).count();
    assert!(log.iter().any(|(_, taken)| !taken), "never too fast");
    assert!(
        throttled * 100 < late.len() * 15,
        "{throttled} of {}",
        late.len()
    );
    assert!(late.len() > 80, "{}", late.len());
}

#[tokio::test]
async fn without_redis_each_goes_on_by_itself_says_so_and_hands_in_its_count_later() {
    let Some(redis) = Redis::start() else { return };
    let log = Log::default();
    let _here = tracing::subscriber::set_default(
        tracing_subscriber::fmt()
            .with_max_level(tracing::Level::WARN)
            .with_writer(log.clone())
            .finish(),
    );
    let port = redis.port;
    let clock = crate::setup::Clock::default();
    let url = format!("redis://127.0.0.1:{port}/0");
    let limiter =
        RedisLimiter::with_time(&url, "harbor", 6000, Arc::new(clock.clone())).expect("limiter");
    limiter.acquire(LONG).await.expect("turn");
    assert!(!limiter.is_degraded());
    assert!(limiter.usage().await.up_to_date);
    assert_eq!(log.text(), "");
    drop(redis);
    limiter.acquire(LONG).await.expect("turn");
    limiter.acquire(LONG).await.expect("turn");
    assert!(limiter.is_degraded());
    let away = "WARN mighty_transport::limit::redis: Redis can't be reached";
    assert_eq!(log.text().matches(away).count(), 1, "{}", log.text());
    // The last known count, and what was sent since.
    let usage = limiter.usage().await;
    assert_eq!((usage.operations, usage.up_to_date), (3, false));
    let Some(_redis) = Redis::start_at(port) else {
        return;
    };
    // It is left alone for a while.
    limiter.acquire(LONG).await.expect("turn");
    assert!(limiter.is_degraded());
    clock.pass(Duration::from_secs(6));
    // A caller who is dropped while he tells Redis takes no news with him.
    let dropped = poll_immediate(limiter.acquire(LONG)).await;
    assert_eq!(dropped, None);
    limiter.acquire(LONG).await.expect("turn");
    assert!(!limiter.is_degraded());
    assert!(log.text().contains("Redis is back"), "{}", log.text());
    // The new Redis has forgotten the first one.
    let usage = limiter.usage().await;
    assert_eq!((usage.operations, usage.up_to_date), (4, true));
}

#[test]
fn an_address_that_is_none_is_refused_and_its_password_not_repeated() {
    let error = RedisLimiter::new("http://:hunter2@x", "harbor", 60).expect_err("address");
    assert_eq!(error.setting(), "redis_url");
    assert!(!error.to_string().contains("hunter2"), "{error}");
}
