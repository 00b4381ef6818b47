//! The limiter of many processes, against a real Redis on a loopback port.

use std::{
    io::{BufRead as _, BufReader, Read as _},
    net::TcpListener,
    process::{Child, ChildStdout, Command, Stdio},
    sync::{Arc, Mutex},
    time::{Duration, Instant, SystemTime},
};

use futures_util::future::{join_all, poll_immediate};
use mighty_http::{Limiter as _, RedisLimiter};
use mighty_runtime::{BoxFuture, Time, TokioTime};
use tokio::sync::watch;

use crate::{clock::Clock, log::Log};

/// A Redis server that ends with the test. None if the program is not installed: then the test says
/// so, and fails if the environment says that it should be (`CI=true`).
struct Redis {
    process: Child,
    // Kept open, because the server writes to it.
    _stdout: BufReader<ChildStdout>,
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
        let mut stdout = BufReader::new(process.stdout.take().expect("stdout"));
        let mut lines = stdout.by_ref().lines().map_while(Result::ok);
        let is_ready = lines.any(|line| line.contains("Ready to accept connections"));
        assert!(is_ready, "redis-server does not listen");
        Some(Self {
            process,
            _stdout: stdout,
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

/// Longer than any wait in these tests.
const LONG: Duration = Duration::from_secs(60);

#[tokio::test]
async fn processes_share_one_pace_and_one_count() {
    let Some(redis) = Redis::start() else { return };
    // A burst of 60 and then about 19 a second, for both together.
    let limiters = [redis.limiter("harbor", 1200), redis.limiter("harbor", 1200)];
    let began = Instant::now();
    let slots = limiters
        .iter()
        .flat_map(|limiter| (0..35).map(|_| limiter.acquire(LONG)));
    join_all(slots).await;
    let took = began.elapsed();
    assert!(took > Duration::from_millis(450), "{took:?}");
    for limiter in &limiters {
        assert_eq!(limiter.usage().await.operations, 70);
        assert!(!limiter.is_degraded());
    }
    // Another network has a pace and a count of its own.
    let other = redis.limiter("haven", 1200);
    let began = Instant::now();
    other.acquire(LONG).await.expect("slot");
    assert!(began.elapsed() < Duration::from_millis(400));
    assert_eq!(other.usage().await.operations, 1);
}

/// Takes some slots and reports a throttling, which halves the measured rate.
async fn slow_down(limiter: &RedisLimiter, turns: usize) {
    for _ in 0..turns {
        limiter.acquire(LONG).await.expect("slot");
    }
    limiter.throttled(Duration::ZERO, None).await;
}

/// The real time. It tells when a caller sleeps until its reserved slot.
#[derive(Debug, Clone, Default)]
struct WatchedTime(Arc<watch::Sender<bool>>);

impl WatchedTime {
    fn set_reserved(&self, reserved: bool) {
        self.0.send_replace(reserved);
    }

    async fn reserved(&self) {
        let mut reserved = self.0.subscribe();
        reserved.wait_for(|is| *is).await.expect("clock");
    }
}

impl Time for WatchedTime {
    fn now(&self) -> SystemTime {
        TokioTime.now()
    }

    fn monotonic(&self) -> Duration {
        TokioTime.monotonic()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.set_reserved(true);
        TokioTime.sleep(duration)
    }
}

#[tokio::test]
async fn slots_are_given_in_the_order_in_which_processes_ask() {
    let Some(redis) = Redis::start() else { return };
    let url = format!("redis://127.0.0.1:{}/0", redis.port);
    let clocks: Vec<_> = (0..6).map(|_| WatchedTime::default()).collect();
    let limiters = clocks.iter().cloned().map(Arc::new);
    let limiters = limiters.map(|time| RedisLimiter::with_time(&url, "harbor", 1200, time));
    let limiters: Vec<_> = limiters.map(|limiter| limiter.expect("limiter")).collect();
    let order = Mutex::new(Vec::new());
    for limiter in &limiters {
        // Connected, so that all are equally quick.
        limiter.usage().await;
    }
    slow_down(&limiters[0], 20).await;
    clocks.iter().for_each(|clock| clock.set_reserved(false));
    let slots = limiters.iter().enumerate().map(|(index, limiter)| {
        let (order, clocks) = (&order, &clocks);
        async move {
            // Each asks when the one before it has reserved its slot.
            if index > 0 {
                clocks[index - 1].reserved().await;
            }
            let slot = limiter.acquire(LONG).await;
            clocks[index].set_reserved(true);
            order.lock().expect("order").push(index);
            slot.expect("slot");
        }
    });
    join_all(slots).await;
    assert_eq!(*order.lock().expect("order"), [0, 1, 2, 3, 4, 5]);
}

#[tokio::test]
async fn a_throttling_of_one_process_slows_the_others_at_once() {
    let Some(redis) = Redis::start() else { return };
    let (one, other) = (redis.limiter("harbor", 1200), redis.limiter("harbor", 1200));
    slow_down(&one, 30).await;
    let pause = Duration::from_millis(600);
    one.throttled(Duration::ZERO, Some(pause)).await;
    let began = Instant::now();
    // A caller that can't wait so long gets an error at once.
    let wait = other
        .acquire(Duration::from_millis(100))
        .await
        .expect_err("pause");
    assert!(
        wait > Duration::from_millis(200) && wait <= pause,
        "{wait:?}"
    );
    other.acquire(LONG).await.expect("slot");
    assert!(began.elapsed() >= pause - Duration::from_millis(20));
    // One answer can stop all processes for an hour at most.
    one.throttled(Duration::ZERO, Some(Duration::MAX)).await;
    let wait = other.acquire(LONG).await.expect_err("pause");
    let hour = Duration::from_secs(3600);
    assert!(
        wait > hour - Duration::from_secs(60) && wait <= hour,
        "{wait:?}"
    );
}

#[tokio::test]
async fn a_reserved_slot_is_not_lost_if_its_caller_gives_up() {
    let Some(redis) = Redis::start() else { return };
    let limiter = redis.limiter("harbor", 1200);
    // One slot every 400 ms.
    slow_down(&limiter, 5).await;
    let began = Instant::now();
    let given_up = tokio::time::timeout(Duration::from_millis(100), limiter.acquire(LONG)).await;
    assert!(given_up.is_err());
    limiter.acquire(LONG).await.expect("slot");
    let took = began.elapsed();
    assert!(took > Duration::from_millis(350), "{took:?}");
    assert!(took < Duration::from_millis(750), "{took:?}");
    assert_eq!(limiter.usage().await.operations, 6);
}

#[tokio::test]
async fn many_callers_in_several_processes_settle_below_the_rate_of_the_server() {
    let Some(redis) = Redis::start() else { return };
    let limiters = [
        redis.limiter("harbor", 12_000),
        redis.limiter("harbor", 12_000),
    ];
    // The server accepts 50 a second, in bursts of 50.
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
            limiter.acquire(LONG).await.expect("slot");
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
async fn without_redis_each_process_limits_itself_and_reports_its_count_later() {
    let Some(redis) = Redis::start() else { return };
    let log = Log::default();
    let _here = tracing::subscriber::set_default(
        tracing_subscriber::fmt()
            .with_max_level(tracing::Level::WARN)
            .with_writer(log.clone())
            .finish(),
    );
    let port = redis.port;
    let clock = Clock::default();
    let url = format!("redis://127.0.0.1:{port}/0");
    let limiter =
        RedisLimiter::with_time(&url, "harbor", 6000, Arc::new(clock.clone())).expect("limiter");
    limiter.acquire(LONG).await.expect("slot");
    assert!(!limiter.is_degraded());
    assert!(limiter.usage().await.up_to_date);
    assert_eq!(log.text(), "");
    drop(redis);
    limiter.acquire(LONG).await.expect("slot");
    limiter.acquire(LONG).await.expect("slot");
    assert!(limiter.is_degraded());
    let warning = "WARN mighty_http::limit::redis: Redis can't be reached";
    assert_eq!(log.text().matches(warning).count(), 1, "{}", log.text());
    // The last known count, and what was sent since.
    let usage = limiter.usage().await;
    assert_eq!((usage.operations, usage.up_to_date), (3, false));
    let Some(_redis) = Redis::start_at(port) else {
        return;
    };
    // Redis is not asked for a while.
    limiter.acquire(LONG).await.expect("slot");
    assert!(limiter.is_degraded());
    clock.pass(Duration::from_secs(6));
    // A caller that is dropped while it reports to Redis loses no result.
    let dropped = poll_immediate(limiter.acquire(LONG)).await;
    assert_eq!(dropped, None);
    limiter.acquire(LONG).await.expect("slot");
    assert!(!limiter.is_degraded());
    assert!(log.text().contains("Redis is back"), "{}", log.text());
    // The new Redis has forgotten the first one.
    let usage = limiter.usage().await;
    assert_eq!((usage.operations, usage.up_to_date), (4, true));
}

#[test]
fn an_unusable_address_is_refused_without_its_password() {
    let error = RedisLimiter::new("http://:hunter2@x", "harbor", 60).expect_err("address");
    assert_eq!(error.setting(), "redis_url");
    assert!(!error.to_string().contains("hunter2"), "{error}");
}

#[test]
fn calls_on_one_runtime_do_not_wait_for_a_runtime_that_is_not_driven() {
    let Some(redis) = Redis::start() else { return };
    let runtime = || {
        let mut builder = tokio::runtime::Builder::new_current_thread();
        builder.enable_all().build().expect("runtime")
    };
    let (idle, driven) = (runtime(), runtime());
    let limiter = redis.limiter("idle", 600);
    // One call has opened a connection, and one waits for Redis. Then nobody drives them.
    let mut waiting = limiter.acquire(LONG);
    idle.block_on(async {
        limiter.acquire(LONG).await.expect("slot");
        assert!(poll_immediate(&mut waiting).await.is_none());
    });
    let slot = driven.block_on(async { tokio::time::timeout(LONG, limiter.acquire(LONG)).await });
    assert_eq!(slot, Ok(Ok(())));
    assert!(!limiter.is_degraded(), "Redis was asked");
    assert_eq!(idle.block_on(waiting), Ok(()));
}
