//! Copies in PostgreSQL, on a real server.

use std::{collections::BTreeMap, process::Command, sync::Arc};

use mighty_export::{Export, JsonLines, Personal, Postgres, Report, Stopped};
use mighty_runtime::{BoxFuture, Time};
use mighty_sandbox::Sandbox;
use mighty_transport::Request;
use serde_json::{Value, json};

use crate::{
    postgres_server::PostgresServer,
    support::{host, records},
};

/// A clock that is set by hand.
#[derive(Debug)]
struct At(&'static str);

impl Time for At {
    fn now(&self) -> std::time::SystemTime {
        self.0.parse::<jiff::Timestamp>().expect("a time").into()
    }

    fn monotonic(&self) -> std::time::Duration {
        std::time::Duration::ZERO
    }

    fn sleep(&self, _: std::time::Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::ready(()))
    }
}

async fn connect(url: &str) -> tokio_postgres::Client {
    let (client, connection) = tokio_postgres::connect(url, tokio_postgres::NoTls)
        .await
        .expect("connected");
    tokio::spawn(connection);
    client
}

/// The rows of a query, each as JSON.
async fn rows(client: &tokio_postgres::Client, sql: &str) -> Vec<Value> {
    let sql = format!("SELECT to_jsonb(found)::text FROM ({sql}) AS found");
    let rows = client.query(&sql, &[]).await.expect("an answer");
    let row = |row: &tokio_postgres::Row| serde_json::from_str(row.get(0)).expect("JSON");
    rows.iter().map(row).collect()
}

async fn one(client: &tokio_postgres::Client, sql: &str) -> Value {
    let rows = rows(client, &format!("SELECT ({sql}) AS one")).await;
    rows[0]["one"].clone()
}

async fn copy(export: Export, sink: Postgres) -> Report {
    export.to(sink).run().await.expect("a report")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_copy_has_every_row_with_its_values_and_the_views_answer() {
    let Some(server) = PostgresServer::start() else {
        return;
    };
    let url = server.database("network");
    let sandbox = Sandbox::start().await.expect("sandbox");
    let export = Export::of(&host(&sandbox)).all();
    let folder = tempfile::tempdir().expect("folder");
    let lines = folder.path().join("network.jsonl");
    let sink = JsonLines::new(&lines);
    export.clone().to(sink).run().await.expect("a report");
    assert!(copy(export, Postgres::new(&url)).await.complete);

    let mut expected: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for record in records(&lines) {
        let table = record["stream"].as_str().expect("a table").to_owned();
        let records = expected.entry(table).or_default();
        records.push(record["record"].clone());
    }
    let database = connect(&url).await;
    for table in mighty_export::tables() {
        let columns = table.columns.iter();
        let columns = columns.filter(|column| column.personal != Personal::Email);
        let columns: Vec<String> = columns
            .map(|column| format!("\"{}\"", column.name))
            .collect();
        let sql = format!("SELECT {} FROM {}", columns.join(", "), table.name);
        let mut found = rows(&database, &sql).await;
        let mut wanted = expected.remove(table.name).unwrap_or_default();
        for record in found.iter_mut().chain(&mut wanted) {
            for column in table.columns {
                // The two write the same moment in different ways.
                if let Some(Value::String(text)) = record.get(&*column.name)
                    && column.kind == mighty_export::Kind::Time
                {
                    let time: jiff::Timestamp = text.parse().expect("a time");
                    record[&*column.name] = json!(time.to_string());
                }
            }
        }
        let texts = |records: &[Value]| {
            let sorted = |record: &Value| {
                let fields = record.as_object().into_iter().flatten();
                json!(fields.collect::<BTreeMap<_, _>>()).to_string()
            };
            let mut texts: Vec<String> = records.iter().map(sorted).collect();
            texts.sort_unstable();
            texts
        };
        assert_eq!(texts(&found), texts(&wanted), "{}", table.name);
    }
    assert!(expected.is_empty(), "{expected:?}");
    for view in mighty_export::views() {
        let count = one(&database, &format!("SELECT count(*) FROM {}", view.name)).await;
        assert_ne!(count, json!(0), "{}", view.name);
    }
    let name = "SELECT _raw ->> 'name' FROM members WHERE name = 'Maren Aldous'";
    assert_eq!(one(&database, name).await, json!("Maren Aldous"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_export_is_continued_and_the_next_one_finds_what_has_changed() {
    let Some(server) = PostgresServer::start() else {
        return;
    };
    let url = server.database("network");
    let sandbox = Sandbox::start().await.expect("sandbox");
    let client = host(&sandbox);
    let export = |at| Export::of(&client).all().time(Arc::new(At(at)));
    let sink = || Postgres::new(&url).schema("harbor's copy");
    let at = "2027-05-01T00:00:00Z";
    let first = copy(export(at).budget(1), sink()).await;
    assert_eq!(first.stopped, Some(Stopped::Budget));
    let first = copy(export(at), sink()).await;
    assert!(first.complete && first.unchanged_lists == 0, "{first:#?}");

    let database = connect(&url).await;
    let choose = "SET search_path = \"harbor's copy\"";
    database.batch_execute(choose).await.expect("the schema");
    let members = "SELECT count(*) FROM members";
    assert_eq!(one(&database, members).await, json!(128));
    assert_eq!(one(&database, "SELECT count(*) FROM _runs").await, json!(1));
    let leaver = one(&database, "SELECT id FROM members WHERE name = 'Dov Dahl'").await;
    let document = "mutation M($id: ID!) { deleteMember(input: { id: $id }) { errors } }";
    let request = Request::<Value>::new("M", document, json!({ "id": leaver }));
    let data = client.send(request).await.expect("a mutation");
    assert_eq!(data["deleteMember"]["errors"], json!([]));

    let second = copy(export("2027-06-01T00:00:00Z"), sink()).await;
    assert!(
        second.complete && second.unchanged_lists > 100,
        "{second:#?}"
    );
    let gone = "SELECT id, _deleted_at FROM members WHERE _deleted_at IS NOT NULL";
    let gone = rows(&database, gone).await;
    let expected = json!({ "id": leaver, "_deleted_at": "2027-06-01T00:00:00+00:00" });
    assert_eq!(gone, [expected]);
    let leaver = leaver.as_str().expect("an id");
    let history = format!(
        "SELECT valid_from, valid_to FROM history WHERE kind = 'member' AND member_id = '{leaver}'"
    );
    let valid = json!({
        "valid_from": "2027-05-01T00:00:00+00:00",
        "valid_to": "2027-06-01T00:00:00+00:00",
    });
    assert_eq!(rows(&database, &history).await, [valid]);
    let open = "SELECT count(*) FROM history WHERE kind = 'member' AND valid_to IS NULL";
    assert_eq!(one(&database, open).await, json!(127));

    let author = one(&database, "SELECT author_id FROM comments LIMIT 1").await;
    let author = author.as_str().expect("an id");
    assert!(sink().forget(author).await.expect("forgotten") > 3);
    let left = format!(
        "SELECT (SELECT count(*) FROM members WHERE id = '{author}') \
         + (SELECT count(*) FROM comments WHERE author_id = '{author}') \
         + (SELECT count(*) FROM history WHERE member_id = '{author}')"
    );
    assert_eq!(one(&database, &left).await, json!(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn only_one_export_fills_a_copy_at_a_time() {
    let Some(server) = PostgresServer::start() else {
        return;
    };
    let url = server.database("network");
    let sandbox = Sandbox::start().await.expect("sandbox");
    let client = host(&sandbox);
    let run = || Export::of(&client).members().to(Postgres::new(&url)).run();
    let other = connect(&url).await;
    let lock = "SELECT pg_advisory_lock(hashtext('mighty-export.public'))";
    other.batch_execute(lock).await.expect("locked");
    let error = run().await.expect_err("locked");
    let text = error.to_string();
    assert!(text.contains("another process is exporting"), "{text}");
    let unlock = "SELECT pg_advisory_unlock(hashtext('mighty-export.public'))";
    other.batch_execute(unlock).await.expect("unlocked");
    assert!(run().await.expect("a report").complete);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_goes_away_stops_the_export_and_loses_nothing() {
    let Some(mut server) = PostgresServer::start() else {
        return;
    };
    let url = server.database("network");
    let sandbox = Sandbox::start().await.expect("sandbox");
    let export = Export::of(&host(&sandbox)).all();
    copy(export.clone().budget(1), Postgres::new(&url)).await;
    server.stop();
    let error = export.clone().to(Postgres::new(&url)).run().await;
    let error = error.expect_err("away");
    assert_eq!(error.kind(), mighty_export::ErrorKind::Sink);
    assert!(error.is_retryable(), "{error}");
    assert!(server.run());
    let report = copy(export, Postgres::new(&url)).await;
    assert!(report.complete, "{report:#?}");
    let database = connect(&url).await;
    let members = "SELECT count(*) FROM members";
    assert_eq!(one(&database, members).await, json!(128));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_is_never_printed() {
    let sink = Postgres::new("postgres://user:secret-password@host/database");
    assert!(!format!("{sink:?}").contains("secret"), "{sink:?}");
    let sandbox = Sandbox::start().await.expect("sandbox");
    let export = Export::of(&host(&sandbox)).members();
    let sink = Postgres::new("not an address with secret-password");
    let error = export.to(sink).run().await.expect_err("refused");
    assert!(!format!("{error} {error:?}").contains("secret"), "{error}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_connection_is_encrypted_and_the_certificate_is_checked() {
    let Some(mut server) = PostgresServer::start() else {
        return;
    };
    let folder = tempfile::tempdir().expect("folder");
    let file = |name: &str| folder.path().join(name);
    let settings = "[req]\ndistinguished_name = name\nx509_extensions = extensions\n[name]\n\
                    [extensions]\nsubjectAltName = DNS:localhost\nbasicConstraints = CA:FALSE\n";
    std::fs::write(file("settings"), settings).expect("written");
    let made = Command::new("openssl")
        .args(["req", "-x509", "-newkey", "rsa:2048", "-nodes"])
        .args(["-days", "2", "-subj", "/CN=localhost", "-config"])
        .arg(file("settings"))
        .arg("-keyout")
        .arg(file("key.pem"))
        .arg("-out")
        .arg(file("cert.pem"))
        .output();
    if !made.is_ok_and(|made| made.status.success()) {
        eprintln!("skipped: openssl is not installed");
        return;
    }
    let read = |name: &str| std::fs::read(file(name)).expect("a file");
    let (pem, key) = (read("cert.pem"), read("key.pem"));
    let url = server.database("network").replace("127.0.0.1", "localhost");
    let url = format!("{url}?sslmode=require");
    let sandbox = Sandbox::start().await.expect("sandbox");
    let export = Export::of(&host(&sandbox)).members();
    let run = |sink: Postgres| export.clone().to(sink).run();
    let error = run(Postgres::new(&url)).await.expect_err("no TLS");
    assert!(error.to_string().contains("TLS"), "{error}");

    server.stop();
    server.encrypt(&pem, &key);
    assert!(server.run());
    let error = run(Postgres::new(&url)).await.expect_err("unknown");
    assert!(error.to_string().contains("certificate"), "{error}");
    let report = run(Postgres::new(&url).root_certificate(pem)).await;
    assert!(report.expect("a report").complete);
}
