//! Two processes receive and handle ten thousand events, and are killed two hundred times. The
//! events come in another order, some of them twice, some handlers fail or panic, and the store is
//! full and away for a while. Then each event must have been handled: none lost, none counted as
//! handled twice, and never two attempts of one event, or of one member, at the same time.
//!
//! A handler can run to its end twice if its process is killed between this end and the moment in
//! which the inbox has recorded it. No inbox can prevent that. These are counted and have no goal,
//! except that a kill can cause only as many as a process handles at the same time.

mod child;
#[path = "../../../crates/webhooks/tests/support/client.rs"]
mod client;
mod journal;
#[path = "../../../crates/webhooks/tests/support/postgres_server.rs"]
mod postgres_server;
mod sender;
mod stores;

use std::{
    collections::HashMap,
    fs::File,
    net::TcpListener,
    path::Path,
    process::ExitCode,
    sync::{Arc, atomic::Ordering::SeqCst},
    time::{Duration, Instant},
};

use child::{Place, Process};
use journal::Told;
use postgres_server::PostgresServer;
use sender::Sender;
use stores::Store;

pub(crate) type Result<T, E = Box<dyn std::error::Error + Send + Sync>> = std::result::Result<T, E>;

const EVENTS: usize = 10_000;
/// The number of kills. The first argument replaces it, to try the program.
const KILLS: usize = 200;
/// The longest life of a process, after it listens.
const LONGEST_LIFE: Duration = Duration::from_millis(80);
/// All events must be handled after this time.
const LIMIT: Duration = Duration::from_secs(15 * 60);

#[tokio::main]
async fn main() -> ExitCode {
    let outcome = match child::run_if_told().await {
        Some(received) => received.map(|()| true),
        None => prove().await,
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn prove() -> Result<bool> {
    let kills = match std::env::args().nth(1) {
        Some(kills) => kills.parse()?,
        None => KILLS,
    };
    let home = tempfile::tempdir()?;
    let mut stores = vec![Store::Sqlite(home.path().join("inbox.db"))];
    if let Some(server) = PostgresServer::start() {
        server.database("inbox");
        stores.push(Store::Postgres(server));
    }
    let has_both = stores.len() == 2;
    println!("{:58} {:>8} {:>8}", "", "goal", "figure");
    let mut is_reached = has_both;
    for (number, mut store) in stores.into_iter().enumerate() {
        let home = home.path().join(number.to_string());
        std::fs::create_dir(&home)?;
        is_reached &= stormed(&mut store, &home, kills)
            .await?
            .print(store.name(), kills);
    }
    Ok(is_reached)
}

/// The figures of a store.
struct Figures {
    kills: usize,
    sender: Arc<Sender>,
    told: Told,
    handled: usize,
    twice: usize,
    refused_while_away: usize,
    refused_while_full: Option<usize>,
    seconds: f64,
    calm_per_second: f64,
}

impl Figures {
    fn print(&self, name: &str, kills: usize) -> bool {
        let lost = (0..EVENTS).filter(|it| !self.told.ended.contains_key(&sender::id(*it)));
        let again = self.told.ended.values().map(|times| times - 1).sum();
        let count = |counter: &std::sync::atomic::AtomicUsize| counter.load(SeqCst);
        let mut all = true;
        let mut row = |what: &str, goal: Option<(bool, String)>, figure: String| {
            let (is_reached, goal) = goal.unwrap_or((true, "-".to_owned()));
            println!("{what:58} {goal:>8} {figure:>8}");
            all &= is_reached;
        };
        let exactly = |goal: usize, figure: usize| Some((figure == goal, goal.to_string()));
        let at_least = |goal: usize, figure: usize| Some((figure >= goal, format!(">= {goal}")));
        let at_most = |goal: usize, figure: usize| Some((figure <= goal, format!("<= {goal}")));
        let mut count_row = |what: &str, goal, figure: usize| row(what, goal, figure.to_string());
        count_row(
            &format!("{name}: kills"),
            exactly(kills, self.kills),
            self.kills,
        );
        let acknowledged = count(&self.sender.acknowledged);
        count_row(
            "  events acknowledged",
            exactly(EVENTS, acknowledged),
            acknowledged,
        );
        count_row(
            "  events counted as handled",
            exactly(EVENTS, self.handled),
            self.handled,
        );
        count_row(
            "  events lost",
            exactly(0, lost.clone().count()),
            lost.count(),
        );
        count_row(
            "  events counted as handled twice",
            exactly(0, self.twice),
            self.twice,
        );
        let together = self.told.together;
        count_row(
            "  attempts of one member at the same time",
            exactly(0, together),
            together,
        );
        count_row(
            "  handlers that ended twice, killed before the record",
            at_most(kills * child::PARALLEL, again),
            again,
        );
        count_row(
            "  attempts that a kill has cut",
            at_least(1, self.told.cut),
            self.told.cut,
        );
        count_row(
            "  attempts that failed",
            at_least(1, self.told.failed),
            self.told.failed,
        );
        let duplicates = count(&self.sender.duplicates);
        count_row(
            "  second deliveries",
            at_least(EVENTS / 20, duplicates),
            duplicates,
        );
        let broken = count(&self.sender.broken);
        count_row(
            "  deliveries without an answer",
            at_least(1, broken),
            broken,
        );
        let away = self.refused_while_away;
        count_row(
            "  deliveries refused while the store was away",
            at_least(1, away),
            away,
        );
        if let Some(full) = self.refused_while_full {
            count_row(
                "  deliveries refused while the store was full",
                at_least(1, full),
                full,
            );
        }
        let events = EVENTS as f64;
        row(
            "  events a second in the storm",
            None,
            format!("{:.0}", events / self.seconds),
        );
        let calm = format!("{:.0}", self.calm_per_second);
        row(
            "  events a second without kills, stored and handled",
            None,
            calm,
        );
        all
    }
}

/// Two processes that share a store.
struct Pair {
    places: [Place; 2],
    processes: [Option<Process>; 2],
    deaths: HashMap<u32, u128>,
    errors: File,
}

impl Pair {
    fn new(store: &Store, home: &Path) -> Result<Self> {
        let journal = home.join("journal").display().to_string();
        let place = || -> Result<Place> {
            let listener = TcpListener::bind("127.0.0.1:0")?;
            Ok(Place {
                store: store.address(),
                port: listener.local_addr()?.port(),
                journal: journal.clone(),
                bound: 0,
            })
        };
        Ok(Self {
            places: [place()?, place()?],
            processes: [None, None],
            deaths: HashMap::new(),
            errors: File::create(home.join("errors"))?,
        })
    }

    fn ports(&self) -> Vec<u16> {
        self.places.iter().map(|place| place.port).collect()
    }

    async fn start(&mut self, which: usize) -> Result<()> {
        let begun = Instant::now();
        while self.processes[which].is_none() {
            if begun.elapsed() > Duration::from_secs(60) {
                return Err("a process does not start".into());
            }
            self.processes[which] = Process::start(&self.places[which], &self.errors).await?;
        }
        Ok(())
    }

    async fn kill(&mut self, which: usize) -> Result<()> {
        if let Some(process) = self.processes[which].take() {
            let id = process.id;
            process.kill().await?;
            self.deaths.insert(id, journal::now());
        }
        Ok(())
    }

    async fn restart(&mut self, bound: u64) -> Result<()> {
        for which in 0..2 {
            self.kill(which).await?;
            self.places[which].bound = bound;
            self.start(which).await?;
        }
        Ok(())
    }
}

async fn stormed(store: &mut Store, home: &Path, kills: usize) -> Result<Figures> {
    let inbox = child::open(&store.address(), 0).await?;
    store.audit().await?;
    let mut pair = Pair::new(store, home)?;
    let sender = Sender::new(EVENTS, pair.ports());
    let sending = tokio::spawn(Arc::clone(&sender).send_all());
    let begun = Instant::now();
    let refused = || sender.refused.load(SeqCst);
    let (mut while_away, mut while_full) = (0, store.has_bound().then_some(0));
    for kill in 0..kills {
        let which = kill % 2;
        pair.start(0).await?;
        pair.start(1).await?;
        sender.allow(EVENTS * (kill + 1) / kills);
        if kill % (kills / 4).max(1) == 1 {
            let before = refused();
            store.go_away().await?;
            while_away += refused() - before;
        }
        if kill == kills / 2
            && let Some(while_full) = &mut while_full
        {
            // Less than what is stored already.
            pair.restart(1).await?;
            let before = refused();
            tokio::time::sleep(Duration::from_secs(1)).await;
            *while_full += refused() - before;
            pair.restart(0).await?;
        }
        tokio::time::sleep(LONGEST_LIFE.mul_f64(fastrand::f64())).await;
        pair.kill(which).await?;
    }
    pair.start(0).await?;
    pair.start(1).await?;
    sender.allow(EVENTS);
    tokio::time::timeout(LIMIT, sending).await???;
    while inbox.counts().await?.open() > 0 {
        if begun.elapsed() > LIMIT {
            return Err(format!("events are left: {:?}", inbox.counts().await?).into());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let seconds = begun.elapsed().as_secs_f64();
    pair.kill(0).await?;
    pair.kill(1).await?;
    let (handled, twice) = store.audited().await?;
    Ok(Figures {
        kills,
        told: journal::read(&home.join("journal"), &pair.deaths)?,
        sender,
        handled,
        twice,
        refused_while_away: while_away,
        refused_while_full: while_full,
        seconds,
        calm_per_second: calm(store, home).await?,
    })
}

/// The same number of other events, without kills.
async fn calm(store: &Store, home: &Path) -> Result<f64> {
    let calm = match store {
        Store::Sqlite(_) => home.join("calm.db").display().to_string(),
        Store::Postgres(server) => server.database("calm"),
    };
    let inbox = child::open(&calm, 0).await?;
    let mut pair = Pair::new(store, home)?;
    for place in &mut pair.places {
        place.store.clone_from(&calm);
        place.journal = home.join("calm").display().to_string();
    }
    pair.restart(0).await?;
    let sender = Sender::new(EVENTS, pair.ports());
    sender.allow(EVENTS);
    let begun = Instant::now();
    sender.send_all().await?;
    while inbox.counts().await?.open() > 0 {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let seconds = begun.elapsed().as_secs_f64();
    pair.kill(0).await?;
    pair.kill(1).await?;
    Ok(EVENTS as f64 / seconds)
}
