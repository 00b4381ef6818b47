//! Copies in a SQLite database.

use std::{collections::BTreeSet, path::Path, time::Duration};

use mighty_export::{Archive, ChangeKind, Export, JsonLines, Sqlite, Stopped};
use mighty_runtime::{BoxFuture, Time};
use mighty_sandbox::Sandbox;
use mighty_transport::{Client, Request};
use serde_json::{Value, json};

use crate::support::{host, records};

/// A clock that is set by hand.
#[derive(Debug)]
pub(crate) struct At(pub(crate) &'static str);

impl Time for At {
    fn now(&self) -> std::time::SystemTime {
        self.0.parse::<jiff::Timestamp>().expect("a time").into()
    }

    fn monotonic(&self) -> Duration {
        Duration::ZERO
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::ready(()))
    }
}

/// Exports everything into a database.
async fn copy(client: &Client, path: &Path, at: &'static str) -> mighty_export::Report {
    let export = Export::of(client).all().time(std::sync::Arc::new(At(at)));
    export.to(Sqlite::new(path)).run().await.expect("a report")
}

pub(crate) async fn mutate(client: &Client, field: &str, kind: &str, input: Value) {
    let document = format!("mutation M($input: {kind}!) {{ {field}(input: $input) {{ errors }} }}");
    let request = Request::<Value>::new("M", document, json!({ "input": input }));
    let data = client.send(request).await.expect("a mutation");
    assert_eq!(data[field]["errors"], json!([]));
}

fn one(archive: &Archive, sql: &str) -> Value {
    archive.query(sql).expect("an answer")[0][0].clone()
}

fn ids(archive: &Archive, sql: &str) -> BTreeSet<String> {
    let rows = archive.query(sql).expect("an answer");
    let id = |row: &Vec<Value>| row[0].as_str().expect("an id").to_owned();
    rows.iter().map(id).collect()
}

#[tokio::test]
async fn the_copy_has_every_row_with_its_values() {
    let sandbox = Sandbox::start().await.expect("sandbox");
    let folder = tempfile::tempdir().expect("folder");
    let client = host(&sandbox);
    let lines = folder.path().join("network.jsonl");
    let export = Export::of(&client).all();
    export
        .to(JsonLines::new(&lines))
        .run()
        .await
        .expect("a report");
    let path = folder.path().join("network.db");
    let report = copy(&client, &path, "2026-11-01T00:00:00Z").await;
    assert!(report.complete);
    let archive = Archive::open(&path).expect("a copy");
    let expected = records(&lines);
    let mut rows = 0;
    for table in mighty_export::tables() {
        let count = one(&archive, &format!("SELECT count(*) FROM {}", table.name));
        rows += count.as_u64().expect("a count");
    }
    assert_eq!(rows, expected.len() as u64);
    for record in expected {
        let (table, record) = (
            record["stream"].as_str().expect("a table"),
            &record["record"],
        );
        let table = mighty_export::tables()
            .find(|known| known.name == table)
            .expect("a table");
        let text = |name: &str| match &record[name] {
            Value::String(text) => format!("'{}'", text.replace('\'', "''")),
            value => value.to_string(),
        };
        let key: Vec<String> = table
            .key
            .iter()
            .map(|key| format!("{key} = {}", text(key)))
            .collect();
        let names: Vec<&String> = record.as_object().expect("a record").keys().collect();
        let list: Vec<String> = names.iter().map(|name| format!("\"{name}\"")).collect();
        let sql = format!(
            "SELECT {} FROM {} WHERE {}",
            list.join(", "),
            table.name,
            key.join(" AND ")
        );
        let found = archive.query(&sql).expect("an answer");
        let [found] = found.as_slice() else {
            panic!("{sql}: {} rows", found.len())
        };
        for (name, value) in names.iter().zip(found) {
            let expected = match &record[*name] {
                Value::Bool(flag) => json!(i64::from(*flag)),
                list @ Value::Array(_) => json!(list.to_string()),
                other => other.clone(),
            };
            assert_eq!(value, &expected, "{}.{name}", table.name);
        }
    }
    // The raw JSON is beside the columns.
    let name = one(
        &archive,
        "SELECT _raw ->> 'name' FROM members WHERE name = 'Maren Aldous'",
    );
    assert_eq!(name, json!("Maren Aldous"));
    assert_eq!(one(&archive, "PRAGMA user_version"), json!(2));
    assert_eq!(one(&archive, "PRAGMA journal_mode"), json!("wal"));
    let dangling = archive
        .query("PRAGMA foreign_key_check")
        .expect("an answer");
    assert!(dangling.is_empty(), "{dangling:?}");
}

#[tokio::test]
async fn an_export_with_a_budget_is_continued_in_the_database() {
    let sandbox = Sandbox::start().await.expect("sandbox");
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("network.db");
    let client = host(&sandbox);
    let run = |budget| {
        let export = Export::of(&client).all().budget(budget);
        export.to(Sqlite::new(&path)).run()
    };
    let first = run(1).await.expect("a report");
    assert_eq!(first.stopped, Some(Stopped::Budget));
    let archive = Archive::open(&path).expect("a copy");
    let before = one(&archive, "SELECT count(*) FROM members");
    assert_eq!(before, json!(50));
    let last = run(100).await.expect("a report");
    assert!(last.complete && last.stopped.is_none());
    assert_eq!(one(&archive, "SELECT count(*) FROM members"), json!(128));
    assert_eq!(
        one(&archive, "SELECT count(*) FROM _runs WHERE complete"),
        json!(1)
    );
    assert_eq!(
        one(
            &archive,
            "SELECT count(*) FROM posts WHERE _deleted_at IS NOT NULL"
        ),
        json!(0)
    );
}

#[tokio::test]
async fn a_second_run_finds_what_is_new_changed_and_deleted_and_diff_tells_it() {
    let sandbox = Sandbox::start().await.expect("sandbox");
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("network.db");
    let client = host(&sandbox);
    copy(&client, &path, "2026-11-01T00:00:00Z").await;
    let archive = Archive::open(&path).expect("a copy");
    let member = |name: &str| {
        let sql = format!("SELECT id FROM members WHERE name = '{name}'");
        one(&archive, &sql).as_str().expect("an id").to_owned()
    };
    let (leaver, builder) = (member("Dov Dahl"), member("Elin Eriksen"));
    let badge = one(
        &archive,
        &format!(
            "SELECT id FROM badges WHERE id NOT IN \
             (SELECT badge_id FROM member_badges WHERE member_id = '{builder}')"
        ),
    );
    let post = one(
        &archive,
        "SELECT post_id FROM comments JOIN posts ON posts.id = post_id \
         WHERE posts.type = 'Post' LIMIT 1",
    );
    let comments = ids(
        &archive,
        &format!("SELECT id FROM comments WHERE post_id = {post}").replace('"', "'"),
    );
    mutate(
        &client,
        "createMember",
        "CreateMemberInput",
        json!({
            "email": "new@harbor.example", "firstName": "Nora", "lastName": "Newcomer",
        }),
    )
    .await;
    mutate(
        &client,
        "deleteMember",
        "DeleteMemberInput",
        json!({ "id": leaver }),
    )
    .await;
    mutate(
        &client,
        "createBadgeMemberships",
        "CreateBadgeMembershipsInput",
        json!({
            "badgeId": badge, "memberIds": [builder],
        }),
    )
    .await;
    mutate(
        &client,
        "deletePost",
        "DeletePostInput",
        json!({ "id": post }),
    )
    .await;
    let report = copy(&client, &path, "2026-11-02T00:00:00Z").await;
    assert!(report.complete, "{report:#?}");

    let deleted = ids(
        &archive,
        "SELECT id FROM posts WHERE _deleted_at = '2026-11-02T00:00:00Z'",
    );
    assert_eq!(
        deleted,
        BTreeSet::from([post.as_str().expect("an id").to_owned()])
    );
    let gone = ids(
        &archive,
        "SELECT id FROM comments WHERE _deleted_at IS NOT NULL",
    );
    assert!(!comments.is_empty() && gone.is_superset(&comments));
    let newcomer = member("Nora Newcomer");
    let times = |text: &str| text.parse::<jiff::Timestamp>().expect("a time");
    let (first, second) = (times("2026-11-01T12:00:00Z"), times("2026-11-02T12:00:00Z"));
    let changes = archive.diff(first, second).expect("changes");
    let of = |what: &str, kind: ChangeKind| -> BTreeSet<String> {
        changes
            .iter()
            .filter(|change| change.what == what && change.kind == kind)
            .filter_map(|change| change.member_id.clone())
            .collect()
    };
    assert_eq!(of("member", ChangeKind::Added), BTreeSet::from([newcomer]));
    assert_eq!(
        of("member", ChangeKind::Removed),
        BTreeSet::from([leaver.clone()])
    );
    assert_eq!(of("member", ChangeKind::Changed), BTreeSet::new());
    assert_eq!(of("badge", ChangeKind::Added), BTreeSet::from([builder]));
    assert!(of("membership", ChangeKind::Removed).contains(&leaver));
    let nameless = changes.iter().filter(|change| change.member_id.is_none());
    assert_eq!(nameless.count(), 0, "{changes:?}");
    assert_eq!(archive.diff(first, first).expect("changes"), []);
    let same = archive
        .diff(second, times("2027-01-01T00:00:00Z"))
        .expect("changes");
    assert_eq!(same, []);
}

#[tokio::test]
async fn views_and_the_search_answer_questions() {
    let sandbox = Sandbox::start().await.expect("sandbox");
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("network.db");
    copy(&host(&sandbox), &path, "2026-11-01T00:00:00Z").await;
    let archive = Archive::open(&path).expect("a copy");
    assert_eq!(one(&archive, "SELECT count(*) FROM roster"), json!(128));
    let joined = one(&archive, "SELECT sum(members) FROM joins_by_month");
    assert_eq!(joined, json!(128));
    for view in mighty_export::views() {
        let rows = one(&archive, &format!("SELECT count(*) FROM {}", view.name));
        assert_ne!(rows, json!(0), "{}", view.name);
    }
    let with_badges = one(
        &archive,
        "SELECT count(*) FROM roster WHERE badges IS NOT NULL",
    );
    assert!(with_badges.as_u64() > Some(10), "{with_badges}");
    let comments = one(&archive, "SELECT sum(comments) FROM member_activity");
    assert_eq!(comments, one(&archive, "SELECT count(*) FROM comments"));
    let going = one(
        &archive,
        "SELECT count(*) FROM event_attendance WHERE status = 'yes'",
    );
    assert!(going.as_u64() > Some(5), "{going}");
    let word = one(&archive, "SELECT body FROM comments LIMIT 1");
    let word = word
        .as_str()
        .expect("a text")
        .split(' ')
        .next()
        .expect("a word");
    let word: String = word
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .collect();
    let found = one(
        &archive,
        &format!(
            "SELECT count(*) FROM search WHERE search MATCH '\"{word}\"' AND kind = 'comments'"
        ),
    );
    let expected = one(
        &archive,
        &format!("SELECT count(*) FROM comments WHERE body LIKE '{word}%'"),
    );
    assert!(expected.as_u64() > Some(0) && found.as_u64() >= expected.as_u64());
}

#[tokio::test]
async fn a_forgotten_member_is_nowhere_in_the_database() {
    let sandbox = Sandbox::start().await.expect("sandbox");
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("network.db");
    copy(&host(&sandbox), &path, "2026-11-01T00:00:00Z").await;
    let mut archive = Archive::open(&path).expect("a copy");
    let id = one(&archive, "SELECT author_id FROM comments LIMIT 1");
    let id = id.as_str().expect("an id");
    let texts = ids(
        &archive,
        &format!("SELECT id FROM comments WHERE author_id = '{id}'"),
    );
    assert!(archive.forget(id).expect("forgotten") > 3);
    for table in mighty_export::tables()
        .map(|table| table.name)
        .chain(["history"])
    {
        let columns = archive
            .query(&format!("SELECT name FROM pragma_table_info('{table}')"))
            .expect("columns");
        for column in columns {
            let column = column[0].as_str().expect("a name").to_owned();
            let found = one(
                &archive,
                &format!("SELECT count(*) FROM {table} WHERE instr(\"{column}\", '{id}')"),
            );
            assert_eq!(found, json!(0), "{table}.{column}");
        }
    }
    // Their comments are still in their threads, without author and text.
    for comment in texts {
        let sql = format!("SELECT count(*) FROM comments WHERE id = '{comment}' AND body IS NULL");
        assert_eq!(one(&archive, &sql), json!(1));
        let sql =
            format!("SELECT count(*) FROM search WHERE id = '{comment}' AND body IS NOT NULL");
        assert_eq!(one(&archive, &sql), json!(0));
    }
}

#[tokio::test]
async fn no_byte_of_a_forgotten_member_is_left_in_the_files() {
    let sandbox = Sandbox::start().await.expect("sandbox");
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("network.db");
    let client = host(&sandbox);
    copy(&client, &path, "2026-11-01T00:00:00Z").await;
    let mut archive = Archive::open(&path).expect("a copy");
    let post = one(&archive, "SELECT post_id FROM comments LIMIT 1");
    let body = "Nobody else has ever written this sentence".to_owned();
    let input = json!({ "postId": post, "body": body });
    mutate(&client, "createComment", "CreateCommentInput", input).await;
    let export = Export::of(&client).all().direct_messages().with_email();
    export.to(Sqlite::new(&path)).run().await.expect("a report");
    let found = archive
        .query(&format!(
            "SELECT m.id, m.email FROM comments c JOIN members m ON m.id = c.author_id \
             WHERE c.body LIKE '%{body}%'"
        ))
        .expect("a member");
    let text = |place: usize| found[0][place].as_str().expect("a text").to_owned();
    let (id, email) = (text(0), text(1));
    let bytes = || -> Vec<u8> {
        let files = ["network.db", "network.db-wal"];
        let read = files.map(|file| std::fs::read(folder.path().join(file)).unwrap_or_default());
        read.concat()
    };
    let is_there = |text: &str| {
        let bytes = bytes();
        let mut places = bytes.windows(text.len());
        places.any(|place| place == text.as_bytes())
    };
    for text in [&email, &id, &body] {
        assert!(is_there(text), "{text}");
    }
    archive.forget(&id).expect("forgotten");
    assert!(!is_there(&email), "the address");
    assert!(!is_there(&id), "the id");
    assert!(!is_there(&body), "the text");
}

#[tokio::test]
async fn a_copy_of_version_1_is_brought_up_to_date() {
    let sandbox = Sandbox::start().await.expect("sandbox");
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("network.db");
    copy(&host(&sandbox), &path, "2026-11-01T00:00:00Z").await;
    let connection = rusqlite::Connection::open(&path).expect("a database");
    connection
        .execute_batch(
            "UPDATE history SET valid_from = '2026-11-01T00:00:00Z';
             DROP VIEW subscribers; DROP TABLE reports; PRAGMA user_version = 1;",
        )
        .expect("as version 1 wrote it");
    drop(connection);
    let archive = Archive::open(&path).expect("a copy");
    let sql = "SELECT DISTINCT valid_from FROM history";
    assert_eq!(one(&archive, sql), json!("2026-11-01T00:00:00.000000Z"));
    assert_eq!(one(&archive, "SELECT count(*) FROM reports"), json!(0));
    assert_ne!(one(&archive, "SELECT count(*) FROM subscribers"), json!(0));
    assert_eq!(one(&archive, "PRAGMA user_version"), json!(2));
}

#[tokio::test]
async fn a_change_within_a_second_is_found() {
    let sandbox = Sandbox::start().await.expect("sandbox");
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("network.db");
    let client = host(&sandbox);
    copy(&client, &path, "2026-11-01T00:00:00Z").await;
    let archive = Archive::open(&path).expect("a copy");
    let leaver = one(&archive, "SELECT id FROM members WHERE name = 'Dov Dahl'");
    let input = json!({ "id": leaver });
    mutate(&client, "deleteMember", "DeleteMemberInput", input).await;
    copy(&client, &path, "2026-11-01T00:00:00.5Z").await;
    let times = archive.times().expect("times");
    let [first, second] = times.as_slice() else {
        panic!("{times:?}")
    };
    let changes = archive.diff(*first, *second).expect("changes");
    let left = changes
        .iter()
        .filter(|change| change.what == "member" && change.kind == ChangeKind::Removed);
    assert_eq!(left.count(), 1, "{changes:?}");
}

#[tokio::test]
async fn a_file_of_a_newer_version_is_refused() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("network.db");
    assert!(Archive::open(&path).is_err(), "there is no such file");
    let connection = rusqlite::Connection::open(&path).expect("a database");
    connection
        .pragma_update(None, "user_version", 99)
        .expect("a version");
    drop(connection);
    let error = Archive::open(&path).expect_err("refused");
    assert!(
        error
            .to_string()
            .contains("a newer version of this crate wrote it"),
        "{error}"
    );
}

#[tokio::test]
async fn a_locked_database_stops_the_export_and_loses_nothing() {
    let sandbox = Sandbox::start().await.expect("sandbox");
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("network.db");
    let client = host(&sandbox);
    let budget = Export::of(&client).members().budget(1);
    budget.to(Sqlite::new(&path)).run().await.expect("a report");
    let lock = rusqlite::Connection::open(&path).expect("a database");
    lock.execute_batch("BEGIN IMMEDIATE").expect("locked");
    let export = Export::of(&client).members();
    let sink = Sqlite::new(&path).wait_for_lock(Duration::from_millis(50));
    let error = export.to(sink).run().await.expect_err("locked");
    assert_eq!(error.kind(), mighty_export::ErrorKind::Sink);
    assert!(error.to_string().contains("locked"), "{error}");
    lock.execute_batch("ROLLBACK").expect("unlocked");
    let export = Export::of(&client).members();
    let report = export.to(Sqlite::new(&path)).run().await.expect("a report");
    assert!(report.complete);
    let archive = Archive::open(&path).expect("a copy");
    assert_eq!(one(&archive, "SELECT count(*) FROM members"), json!(128));
}
