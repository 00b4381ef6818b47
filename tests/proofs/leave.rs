//! Programs that end by themselves during a refresh.

use std::{
    net::SocketAddr,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use mighty_sandbox::{Clock, EPOCH, OAuthProfile, Sandbox};
use tokio::{
    io,
    net::{TcpListener, TcpStream},
};

use super::session::{
    Place, Result,
    process::{PROCESS_LIMIT, Process},
    worker::Role,
};

/// How long the slow server takes to answer. This is longer than the limit of a usual exchange.
pub(crate) const SLOW: Duration = Duration::from_secs(35);

/// How many programs ended, and how many of them lost their session.
#[derive(Default)]
pub(crate) struct Left {
    pub(crate) programs: usize,
    pub(crate) lost: usize,
}

impl Left {
    async fn count(&mut self, place: &Place) -> Result<bool> {
        let holds = holds_session(place).await?;
        self.programs += 1;
        self.lost += usize::from(!holds);
        Ok(holds)
    }
}

/// Whether a fresh process can still refresh.
pub(crate) async fn holds_session(place: &Place) -> Result<bool> {
    match Process::start(Role::Check, place)?.end().await {
        Ok(()) => Ok(true),
        Err(loss) if loss.to_string().contains("invalid_grant") => Ok(false),
        // Anything else is a bug of this program.
        Err(fault) => Err(fault),
    }
}

async fn sandbox() -> Result<Sandbox> {
    let sandbox = Sandbox::builder()
        .oauth(OAuthProfile::Full)
        .clock(Clock::running(EPOCH.parse()?))
        .start();
    Ok(sandbox.await?)
}

/// One program after the other, with one store.
pub(crate) async fn during_refreshes(
    store: &str,
    lock_ttl: Duration,
    programs: usize,
) -> Result<Left> {
    let sandbox = sandbox().await?;
    let place = Place {
        oauth_url: sandbox.oauth_url(),
        store: store.to_owned(),
        lock_ttl,
    };
    place.begin_session(&sandbox).await?;
    let mut left = Left::default();
    while left.programs < programs {
        Process::start(Role::Leave, &place)?.end().await?;
        if !left.count(&place).await? {
            place.begin_session(&sandbox).await?;
        }
    }
    sandbox.shutdown().await;
    Ok(left)
}

/// Programs at the same time, each with its own store, and a server that takes long to answer.
pub(crate) async fn from_a_slow_server(
    home: &Path,
    lock_ttl: Duration,
    programs: usize,
) -> Result<Left> {
    let sandbox = sandbox().await?;
    let server = sandbox.oauth_url();
    let address = server.trim_start_matches("http://").trim_end_matches('/');
    let is_slow = Arc::new(AtomicBool::new(true));
    let slow = delay(address.parse()?, Arc::clone(&is_slow)).await?;
    let mut running = Vec::new();
    for number in 0..programs {
        let place = Place {
            oauth_url: format!("http://{slow}"),
            store: home.join(number.to_string()).display().to_string(),
            lock_ttl,
        };
        place.begin_session(&sandbox).await?;
        running.push((Process::start(Role::Leave, &place)?, place));
    }
    let mut places = Vec::new();
    for (process, place) in running {
        process.end_within(SLOW + PROCESS_LIMIT).await?;
        places.push(place);
    }
    is_slow.store(false, Ordering::SeqCst);
    let mut left = Left::default();
    for place in &places {
        left.count(place).await?;
    }
    sandbox.shutdown().await;
    Ok(left)
}

/// A proxy to the server. While `is_slow` is set, its answers take long. Returns its address.
async fn delay(server: SocketAddr, is_slow: Arc<AtomicBool>) -> Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move {
        while let Ok((client, _)) = listener.accept().await {
            // It is not an error of the server if a program has ended.
            tokio::spawn(pass_on(client, server, Arc::clone(&is_slow)));
        }
    });
    Ok(address)
}

async fn pass_on(
    client: TcpStream,
    server: SocketAddr,
    is_slow: Arc<AtomicBool>,
) -> io::Result<()> {
    let (mut from_client, mut to_client) = client.into_split();
    let (mut from_server, mut to_server) = TcpStream::connect(server).await?.into_split();
    let requests = io::copy(&mut from_client, &mut to_server);
    let answers = async {
        from_server.readable().await?;
        if is_slow.load(Ordering::SeqCst) {
            tokio::time::sleep(SLOW).await;
        }
        io::copy(&mut from_server, &mut to_client).await
    };
    tokio::try_join!(requests, answers)?;
    Ok(())
}
