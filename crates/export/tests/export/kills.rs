//! Processes that are killed and started again.

use std::{
    env,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Duration,
};

use mighty_export::{Csv, Export, JsonLines};
use mighty_sandbox::Sandbox;

use crate::support::{host, sorted, token};

const ENDPOINT: &str = "EXPORT_TEST_ENDPOINT";
const TOKEN: &str = "EXPORT_TEST_TOKEN";
const FOLDER: &str = "EXPORT_TEST_FOLDER";

/// The part of a process that is killed. Without the variables it does nothing.
#[tokio::test]
async fn the_worker_exports_if_it_is_told() {
    let (Ok(endpoint), Ok(token), Ok(folder)) =
        (env::var(ENDPOINT), env::var(TOKEN), env::var(FOLDER))
    else {
        return;
    };
    let client = mighty_transport::Client::builder()
        .endpoint(endpoint)
        .user_agent(mighty_core::UserAgent::new("tests/1.0").expect("agent"))
        .credential(mighty_auth::Credential::fixed(token))
        .cost_ceiling(100)
        .build()
        .expect("client");
    let folder = PathBuf::from(folder);
    let export = Export::of(&client).members().posts().comments();
    let file = JsonLines::new(folder.join("network.jsonl"));
    export.clone().to(file).run().await.expect("a report");
    #[cfg(feature = "sqlite")]
    {
        let file = mighty_export::Sqlite::new(folder.join("network.db"));
        export.clone().to(file).run().await.expect("a report");
    }
    export
        .to(Csv::new(folder.join("tables")))
        .run()
        .await
        .expect("a report");
}

fn worker(sandbox: &Sandbox, folder: &Path) -> Command {
    let mut command = Command::new(env::current_exe().expect("this program"));
    command
        .args(["--exact", "kills::the_worker_exports_if_it_is_told"])
        .env(ENDPOINT, sandbox.graphql_url())
        .env(TOKEN, token(sandbox))
        .env(FOLDER, folder)
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_that_is_killed_again_and_again_ends_with_the_same_rows() {
    let sandbox = Sandbox::start().await.expect("sandbox");
    let folder = tempfile::tempdir().expect("folder");
    let whole = folder.path().join("whole.jsonl");
    let export = Export::of(&host(&sandbox)).members().posts().comments();
    export
        .to(JsonLines::new(&whole))
        .run()
        .await
        .expect("a report");
    let (mut kills, mut ended) = (0, None);
    // Killed after so many operations, and a moment later: before, during or after a write.
    for round in 1_u64.. {
        let (operations, pause) = (1 + (round * 5 % 9) as usize, round * 7 % 13);
        let answered = sandbox.requests().len();
        let mut process = worker(&sandbox, folder.path()).spawn().expect("a process");
        while ended.is_none() && sandbox.requests().len() < answered + operations {
            tokio::time::sleep(Duration::from_millis(1)).await;
            ended = process.try_wait().expect("a status");
        }
        if let Some(status) = ended {
            assert!(status.success(), "{status}");
            break;
        }
        tokio::time::sleep(Duration::from_millis(pause)).await;
        process.kill().expect("killed");
        process.wait().expect("a status");
        kills += 1;
        assert!(kills < 300, "it never ends");
    }
    assert!(kills > 3, "{kills}");
    assert_eq!(sorted(&folder.path().join("network.jsonl")), sorted(&whole));
    let rows: usize = std::fs::read_dir(folder.path().join("tables"))
        .expect("a folder")
        .map(|file| file.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|kind| kind == "csv"))
        .map(|path| std::fs::read_to_string(path).expect("text").lines().count() - 1)
        .sum();
    assert_eq!(rows, sorted(&whole).len());
    #[cfg(feature = "sqlite")]
    {
        let archive = mighty_export::Archive::open(folder.path().join("network.db"));
        let archive = archive.expect("a copy");
        let count = |table: &str| {
            let sql = format!("SELECT count(*) FROM {table} WHERE _deleted_at IS NULL");
            archive.query(&sql).expect("an answer")[0][0]
                .as_u64()
                .expect("a count")
        };
        let rows: u64 = mighty_export::tables().map(|table| count(table.name)).sum();
        assert_eq!(rows, sorted(&whole).len() as u64);
    }
}
