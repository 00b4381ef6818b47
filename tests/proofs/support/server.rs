//! A server on a loopback port that breaks connections, which no HTTP library does, and a clock on
//! which waits take no time.

use std::{
    net::SocketAddr,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, SystemTime},
};

use mighty_runtime::{BoxFuture, Time};
use tokio::{
    io::{self, AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
};

use super::wire::read_request;

/// The reaction to a complete request.
#[derive(Debug, Clone)]
pub(crate) enum Act {
    /// These bytes, then the connection is closed.
    Close(Vec<u8>),
    /// These bytes, then the connection is reset.
    Reset(Vec<u8>),
    /// These bytes, then silence.
    Stall(Vec<u8>),
}

/// Reacts to each request in the same way, one for each connection.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    requests: Arc<AtomicUsize>,
}

impl Server {
    pub(crate) async fn start(act: Act) -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let requests = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&requests);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (act, count) = (act.clone(), Arc::clone(&count));
                // A client that goes away is no failure of the server.
                tokio::spawn(async move { drop(play(stream, act, &count).await) });
            }
        });
        Ok(Self { address, requests })
    }

    /// The number of requests that arrived.
    pub(crate) fn requests(&self) -> usize {
        self.requests.load(Ordering::SeqCst)
    }
}

async fn play(mut stream: TcpStream, act: Act, count: &AtomicUsize) -> io::Result<()> {
    read_request(&mut stream, &mut Vec::new()).await?;
    count.fetch_add(1, Ordering::SeqCst);
    match act {
        Act::Close(bytes) => {
            stream.write_all(&bytes).await?;
            stream.shutdown().await
        }
        Act::Reset(bytes) => {
            stream.write_all(&bytes).await?;
            // The bytes should arrive before the reset does.
            tokio::time::sleep(Duration::from_millis(5)).await;
            stream.set_zero_linger()
        }
        Act::Stall(bytes) => {
            stream.write_all(&bytes).await?;
            // Until the client gives up.
            stream.read(&mut [0]).await.map(drop)
        }
    }
}

/// A clock on which a sleep takes no real time.
#[derive(Debug, Default)]
pub(crate) struct Clock(Mutex<Duration>);

impl Clock {
    /// The sum of all sleeps.
    pub(crate) fn waited(&self) -> Duration {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Time for Clock {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000) + self.waited()
    }

    fn monotonic(&self) -> Duration {
        self.waited()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) += duration;
        Box::pin(std::future::ready(()))
    }
}
