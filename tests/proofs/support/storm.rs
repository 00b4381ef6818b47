//! Mutations through a proxy that cuts, delays and repeats at random.
//!
//! The server logs every mutation that it executes. The proxy cuts connections before, within and
//! after a request and an answer, holds bytes back for longer than the client waits, and sends
//! bytes of an answer twice. No mutation may be executed twice, and each call's result must agree
//! with the log.

use std::{
    collections::HashMap,
    error::Error,
    fmt,
    future::ready,
    net::SocketAddr,
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, SystemTime},
};

use mighty_auth::Credential;
use mighty_core::UserAgent;
use mighty_runtime::BoxFuture;
use mighty_transport::{Client, ErrorKind, Limiter, Request, RetryPolicy, Usage};
use serde_json::{Value, json};
use tokio::{
    io::{self, AsyncReadExt as _, AsyncWriteExt as _},
    net::{
        TcpListener, TcpStream,
        tcp::{OwnedReadHalf, OwnedWriteHalf},
    },
};

use super::wire::{answer, read_request};

/// How long the client waits for an answer, and how long the proxy holds bytes back at most.
const CALL_TIMEOUT: Duration = Duration::from_millis(250);
const LONGEST_DELAY: u64 = 400;

/// The number of concurrent calls.
const TOGETHER: usize = 16;

type Log = Arc<Mutex<HashMap<u64, u32>>>;

/// The results.
#[derive(Debug, Default)]
pub(crate) struct Report {
    pub(crate) calls: u64,
    pub(crate) succeeded: u64,
    pub(crate) unknown: u64,
    pub(crate) failed: u64,
    pub(crate) requests: u64,
    /// Executed more than once.
    pub(crate) twice: u64,
    /// Reported as a success but not executed, or with the answer of another call, or reported as a
    /// failure without effect but executed.
    pub(crate) untrue: u64,
    /// Of unknown outcome, and executed.
    pub(crate) unknown_but_done: u64,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "mutations                         {:>7}", self.calls)?;
        writeln!(f, "requests sent                     {:>7}", self.requests)?;
        writeln!(f, "succeeded                         {:>7}", self.succeeded)?;
        writeln!(f, "outcome unknown                   {:>7}", self.unknown)?;
        writeln!(
            f,
            "  of them carried out             {:>7}",
            self.unknown_but_done
        )?;
        writeln!(f, "failed without effect             {:>7}", self.failed)?;
        writeln!(
            f,
            "carried out twice                 {:>7}  (goal: 0)",
            self.twice
        )?;
        write!(
            f,
            "said otherwise than the log has it {:>6}  (goal: 0)",
            self.untrue
        )
    }
}

/// Does not limit the pace, whatever the server says: it throttles some requests at random.
#[derive(Debug)]
struct Unmoved;

impl Limiter for Unmoved {
    fn acquire(&self, _: Duration) -> BoxFuture<'_, Result<(), Duration>> {
        Box::pin(ready(Ok(())))
    }

    fn answered(&self, _: Duration) {}

    fn throttled(&self, _: Duration, _: Option<Duration>) -> BoxFuture<'_, ()> {
        Box::pin(ready(()))
    }

    fn usage(&self) -> BoxFuture<'_, Usage> {
        Box::pin(ready(Usage::new(SystemTime::now(), 0)))
    }
}

/// Makes `calls` mutations through the proxy.
pub(crate) async fn weather(calls: u64) -> Result<Report, Box<dyn Error + Send + Sync>> {
    let log = Log::default();
    let server = serve(Arc::clone(&log)).await?;
    let proxy = disturb(server).await?;
    let client = Client::builder()
        .endpoint(format!("http://{proxy}/networks/harbor/graphql"))
        .user_agent(UserAgent::new("prove-writes/1")?)
        .credential(Credential::fixed(mighty_trace::secret(
            "a-token-for-loopback",
        )))
        .timeout(CALL_TIMEOUT)
        .limiter(Arc::new(Unmoved))
        .max_concurrency(TOGETHER)
        .retry(
            RetryPolicy::default()
                .base_delay(Duration::from_millis(2))
                .max_delay(Duration::from_millis(20)),
        )
        .build()?;
    let mut report = Report {
        calls,
        ..Report::default()
    };
    let mut running = tokio::task::JoinSet::new();
    let mut outcomes = Vec::new();
    for id in 0..calls {
        if running.len() >= TOGETHER * 2
            && let Some(ended) = running.join_next().await
        {
            outcomes.push(ended?);
        }
        let client = client.clone();
        running.spawn(async move { (id, touch(&client, id).await) });
    }
    outcomes.extend(running.join_all().await);
    // Bytes that are still on their way to the server arrive or are lost.
    tokio::time::sleep(Duration::from_millis(2 * LONGEST_DELAY)).await;
    let log = log.lock().unwrap_or_else(PoisonError::into_inner);
    for (id, outcome) in outcomes {
        let done = log.get(&id).copied().unwrap_or(0);
        report.twice += u64::from(done > 1);
        match outcome {
            Ok(answered) => {
                report.succeeded += 1;
                report.untrue += u64::from(done == 0 || answered != id.to_string());
            }
            Err(ErrorKind::UnknownOutcome) => {
                report.unknown += 1;
                report.unknown_but_done += u64::from(done > 0);
            }
            Err(_) => {
                report.failed += 1;
                report.untrue += u64::from(done > 0);
            }
        }
    }
    report.requests = client.counters().attempts;
    Ok(report)
}

async fn touch(client: &Client, id: u64) -> Result<String, ErrorKind> {
    let document = "mutation Touch($input: TouchInput!) { touch(input: $input) { id } }";
    let request = Request::<Value>::new("Touch", document, json!({ "input": { "id": id } }));
    let data = client.send(request).await.map_err(|error| error.kind())?;
    Ok(data["touch"]["id"].as_str().unwrap_or_default().to_owned())
}

/// Executes complete requests, and throttles a tenth of them.
async fn serve(log: Log) -> io::Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let log = Arc::clone(&log);
            tokio::spawn(async move {
                let mut held = Vec::new();
                while let Ok(Some(body)) = read_request(&mut stream, &mut held).await {
                    let id = serde_json::from_slice::<Value>(&body)
                        .ok()
                        .and_then(|body| body["variables"]["input"]["id"].as_u64());
                    let said = match id {
                        Some(_) if fastrand::u8(..) < 25 => answer(429, "", b"{}", false),
                        Some(id) => {
                            let mut log = log.lock().unwrap_or_else(PoisonError::into_inner);
                            *log.entry(id).or_default() += 1;
                            let data = json!({ "data": { "touch": { "id": id.to_string() } } });
                            answer(200, "", data.to_string().as_bytes(), false)
                        }
                        None => answer(400, "", b"", true),
                    };
                    if stream.write_all(&said).await.is_err() {
                        break;
                    }
                }
            });
        }
    });
    Ok(address)
}

/// The proxy between client and server.
async fn disturb(server: SocketAddr) -> io::Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move {
        while let Ok((client, _)) = listener.accept().await {
            tokio::spawn(async move {
                let Ok(upstream) = TcpStream::connect(server).await else {
                    return;
                };
                let (client_in, client_out) = client.into_split();
                let (server_in, server_out) = upstream.into_split();
                tokio::select! {
                    () = pass(client_in, server_out, false) => {}
                    () = pass(server_in, client_out, true) => {}
                }
            });
        }
    });
    Ok(address)
}

/// Passes bytes on until it cuts. Only bytes of answers are repeated: a repeated request would be
/// executed twice with any client.
async fn pass(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, repeats: bool) {
    let mut chunk = [0; 2048];
    loop {
        let read = match from.read(&mut chunk).await {
            Ok(0) | Err(_) => return,
            Ok(read) => read,
        };
        let bytes = &chunk[..read];
        let part = &bytes[..fastrand::usize(..=read)];
        let passed = match fastrand::u8(0..100) {
            // Cut before, within, after.
            0..3 => return,
            3..7 => {
                let _ = to.write_all(part).await;
                return;
            }
            7..10 => {
                let _ = to.write_all(bytes).await;
                return;
            }
            10..18 => {
                tokio::time::sleep(Duration::from_millis(fastrand::u64(..LONGEST_DELAY))).await;
                to.write_all(bytes).await
            }
            18..22 if repeats => to.write_all(&[bytes, bytes].concat()).await,
            22..24 if repeats => to.write_all(&[bytes, part].concat()).await,
            _ => to.write_all(bytes).await,
        };
        if passed.is_err() {
            return;
        }
    }
}
