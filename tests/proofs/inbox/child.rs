//! The process that receives and handles events, and is killed.

use std::{
    collections::hash_map::DefaultHasher,
    fs::File,
    hash::{Hash as _, Hasher as _},
    path::Path,
    process::Stdio,
    sync::Arc,
    time::Duration,
};

use mighty_webhooks::{
    Failure, Inbox, Keys, PostgresInbox, Receiver, SqliteInbox, WebhookEvent, Worker,
    worker::Retries,
};
use tokio::{
    io::{AsyncBufReadExt as _, BufReader},
    net::TcpListener,
    process::{Child, Command},
};

use super::{
    Result,
    journal::{self, Journal},
};

pub(crate) const KEY: &str = "the-key-of-the-receiver";
const ROLE: &str = "receive";
const READY: &str = "ready";

/// How long others wait for the events of a killed process.
pub(crate) const LEASE: Duration = Duration::from_secs(2);

/// The receiver answers 503 after this time.
const STORE_LIMIT: Duration = Duration::from_millis(300);

/// How many events a process handles at the same time.
pub(crate) const PARALLEL: usize = 8;

/// What a process is told.
#[derive(Clone)]
pub(crate) struct Place {
    /// A path, or the address of a server.
    pub(crate) store: String,
    pub(crate) port: u16,
    pub(crate) journal: String,
    /// A bound for the inbox, in bytes. 0 is none.
    pub(crate) bound: u64,
}

/// Runs as such a process, if the arguments say so.
pub(crate) async fn run_if_told() -> Option<Result<()>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [role, store, port, journal, bound] = arguments.as_slice() else {
        return None;
    };
    if role != ROLE {
        return None;
    }
    let numbers = port.parse().ok().zip(bound.parse().ok());
    let Some((port, bound)) = numbers else {
        return Some(Err("the port and the bound are numbers".into()));
    };
    let place = Place {
        store: store.clone(),
        port,
        journal: journal.clone(),
        bound,
    };
    Some(receive(&place).await)
}

/// Opens an inbox.
pub(crate) async fn open(store: &str, bound: u64) -> Result<Arc<dyn Inbox>> {
    Ok(if store.starts_with("postgres://") {
        Arc::new(PostgresInbox::open(store).await?)
    } else if bound == 0 {
        Arc::new(SqliteInbox::open(store)?)
    } else {
        Arc::new(SqliteInbox::open_bounded(store, bound)?)
    })
}

async fn receive(place: &Place) -> Result<()> {
    // Handlers panic on purpose.
    std::panic::set_hook(Box::new(|_| {}));
    let inbox = open(&place.store, place.bound).await?;
    let journal = Arc::new(Journal::open(Path::new(&place.journal))?);
    let receiver = Receiver::with_shared(Keys::new(KEY)?, Arc::clone(&inbox))
        .store_limit(STORE_LIMIT)
        .ordered_by(|event| event.subject());
    // A kill counts as an attempt, so the number must not end here.
    let retries = Retries::default()
        .max_attempts(1000)
        .first_pause(Duration::from_millis(200))
        .longest_pause(Duration::from_secs(1));
    let _running = Worker::with_shared(inbox)
        .parallel(PARALLEL)
        .lease(LEASE)
        .poll_every(Duration::from_millis(50))
        .retries(retries)
        .otherwise(move |event| handle(Arc::clone(&journal), event))
        .start();
    let app = axum::Router::new().route("/webhooks", receiver.route());
    let listener = TcpListener::bind(("127.0.0.1", place.port)).await?;
    println!("{READY}");
    axum::serve(listener, app).await?;
    Ok(())
}

/// Takes up to two milliseconds. Some first attempts fail, and some panic.
async fn handle(journal: Arc<Journal>, event: WebhookEvent) -> Result<(), Failure> {
    let mut hasher = DefaultHasher::new();
    event.id().hash(&mut hasher);
    let number = hasher.finish();
    let subject = event.subject().unwrap_or_default();
    let write = |verb| journal.write(verb, event.id(), &subject);
    write(journal::BEGUN)?;
    tokio::time::sleep(Duration::from_micros(number % 2000)).await;
    let is_first = event.attempt() == 1;
    if is_first && number.is_multiple_of(20) {
        write(journal::FAILED)?;
        return Err("a failure on purpose".into());
    }
    if is_first && number % 300 == 1 {
        write(journal::FAILED)?;
        #[expect(clippy::panic, reason = "handlers may panic")]
        {
            panic!("on purpose");
        }
    }
    write(journal::ENDED)?;
    Ok(())
}

/// A process of this kind.
pub(crate) struct Process {
    child: Child,
    pub(crate) id: u32,
}

impl Process {
    /// Starts it, and waits until it listens. `None` if it ends before, for example because the
    /// store is away.
    pub(crate) async fn start(place: &Place, errors: &File) -> Result<Option<Self>> {
        let mut child = Command::new(std::env::current_exe()?)
            .args([ROLE, &place.store, &place.port.to_string()])
            .args([&place.journal, &place.bound.to_string()])
            .stdout(Stdio::piped())
            .stderr(errors.try_clone()?)
            .kill_on_drop(true)
            .spawn()?;
        let output = child.stdout.take().ok_or("no standard output")?;
        let mut lines = BufReader::new(output).lines();
        let id = child.id().ok_or("no process")?;
        let is_ready = lines.next_line().await?.is_some_and(|line| line == READY);
        Ok(is_ready.then_some(Self { child, id }))
    }

    /// Kills it (SIGKILL), and returns when it is dead.
    pub(crate) async fn kill(mut self) -> Result<()> {
        self.child.kill().await?;
        Ok(())
    }
}
