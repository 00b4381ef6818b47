//! Files as sinks: their form, and exports that stop and go on.

use std::{collections::BTreeMap, fs, path::Path};

use mighty_export::{Csv, Export, JsonLines, Stopped};
use mighty_sandbox::Sandbox;
use mighty_transport::Client;
use serde_json::{Value, json};

use crate::support::{host, sorted, token};

/// A client whose operations are small, so that an export takes many.
fn small(sandbox: &Sandbox) -> Client {
    Client::builder()
        .endpoint(sandbox.graphql_url())
        .user_agent(mighty_core::UserAgent::new("tests/1.0").expect("agent"))
        .credential(mighty_auth::Credential::fixed(token(sandbox)))
        .cost_ceiling(100)
        .build()
        .expect("client")
}

#[tokio::test]
async fn json_lines_have_the_shape_of_singer() {
    let sandbox = Sandbox::start().await.expect("sandbox");
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("network.jsonl");
    let export = Export::of(&host(&sandbox)).members().posts();
    let report = export
        .to(JsonLines::new(&path))
        .run()
        .await
        .expect("a report");
    let text = fs::read_to_string(&path).expect("a file");
    let messages: Vec<Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    let of_type = |kind: &'static str| {
        messages
            .iter()
            .filter(move |message| message["type"] == kind)
    };
    let schemas: BTreeMap<&str, &Value> = of_type("SCHEMA")
        .map(|message| (message["stream"].as_str().expect("a stream"), message))
        .collect();
    assert_eq!(schemas["members"]["key_properties"], json!(["id"]));
    assert_eq!(
        schemas["member_badges"]["key_properties"],
        json!(["member_id", "badge_id"])
    );
    for message in of_type("RECORD") {
        let stream = message["stream"].as_str().expect("a stream");
        let properties = &schemas[stream]["schema"]["properties"];
        for (name, value) in message["record"].as_object().expect("a record") {
            let types = properties[name]["type"].as_array().expect("types");
            let kind = match value {
                Value::Null => "null",
                Value::Bool(_) => "boolean",
                Value::Number(_) if types.contains(&json!("integer")) => "integer",
                Value::Number(_) => "number",
                Value::String(_) => "string",
                Value::Array(_) => "array",
                Value::Object(_) => "object",
            };
            assert!(types.contains(&json!(kind)), "{stream}.{name}: {value}");
        }
    }
    assert_eq!(messages.last().expect("a line")["type"], "STATE");
    let written: u64 = report.tables.values().map(|table| table.rows).sum();
    assert_eq!(of_type("RECORD").count() as u64, written);
}

#[tokio::test]
async fn an_export_that_stops_at_its_budget_goes_on_and_ends_with_the_same_rows() {
    let sandbox = Sandbox::start().await.expect("sandbox");
    let folder = tempfile::tempdir().expect("folder");
    let whole = folder.path().join("whole.jsonl");
    let export = Export::of(&host(&sandbox)).all();
    export
        .to(JsonLines::new(&whole))
        .run()
        .await
        .expect("a report");
    let whole = sorted(&whole);

    let parts = folder.path().join("parts.jsonl");
    let table = folder.path().join("tables");
    let mut runs = 0;
    let report = loop {
        let export = || Export::of(&small(&sandbox)).all().budget(3);
        let before = sandbox.requests().len();
        let report = export()
            .to(JsonLines::new(&parts))
            .run()
            .await
            .expect("a report");
        assert!(sandbox.requests().len() - before <= 3);
        export().to(Csv::new(&table)).run().await.expect("a report");
        runs += 1;
        if report.stopped.is_none() {
            break report;
        }
        assert_eq!(report.stopped, Some(Stopped::Budget));
        assert!(runs < 100, "{report:#?}");
    };
    assert!(report.complete && runs > 5, "{runs}");
    assert_eq!(sorted(&parts), whole);
    assert_eq!(count_csv(&table), whole.len());
}

/// The number of records in a folder of CSV files: no text in the sandbox has a line break.
fn count_csv(folder: &Path) -> usize {
    let files = fs::read_dir(folder).expect("a folder");
    files
        .map(|file| file.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|kind| kind == "csv"))
        .map(|path| fs::read_to_string(path).expect("text").lines().count() - 1)
        .sum()
}

#[tokio::test]
async fn a_finished_export_is_replaced_by_the_next_one() {
    let sandbox = Sandbox::start().await.expect("sandbox");
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("members.jsonl");
    let mut files = Vec::new();
    for _ in 0..2 {
        let export = Export::of(&host(&sandbox)).members();
        export
            .to(JsonLines::new(&path))
            .run()
            .await
            .expect("a report");
        files.push(sorted(&path));
    }
    assert_eq!(files[0], files[1]);
}

#[tokio::test]
async fn an_unfinished_export_is_not_continued_with_other_settings() {
    let sandbox = Sandbox::start().await.expect("sandbox");
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("network.jsonl");
    let export = Export::of(&small(&sandbox)).members().budget(1);
    export
        .to(JsonLines::new(&path))
        .run()
        .await
        .expect("a report");
    let other = Export::of(&small(&sandbox)).members().posts();
    let error = other
        .to(JsonLines::new(&path))
        .run()
        .await
        .expect_err("refused");
    assert!(
        error.to_string().contains("other settings (of members)"),
        "{error}"
    );
}

#[tokio::test]
async fn a_file_that_was_cut_at_any_byte_is_continued() {
    let sandbox = Sandbox::start().await.expect("sandbox");
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("members.jsonl");
    let small = small(&sandbox);
    let run = || Export::of(&small).members().to(JsonLines::new(&path)).run();
    run().await.expect("a report");
    let whole = fs::read(&path).expect("a file");
    let expected = sorted(&path);
    for part in 0..12 {
        fs::write(&path, &whole[..whole.len() * part / 12]).expect("a file");
        run().await.expect("a report");
        assert_eq!(sorted(&path), expected, "cut at {part}/12");
    }
}

#[cfg(feature = "xlsx")]
#[tokio::test]
async fn a_workbook_has_a_sheet_for_each_table_with_numbers_and_times() {
    use std::process::Command;

    let sandbox = Sandbox::start().await.expect("sandbox");
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("network.xlsx");
    let client = host(&sandbox);
    let export = || Export::of(&client).members().badges();
    let sink = || mighty_export::Xlsx::new(&path);
    let report = export().budget(1).to(sink()).run().await;
    assert!(report.expect("a report").stopped.is_some() && !path.exists());
    let report = export().to(sink()).run().await.expect("a report");
    assert!(report.complete);
    let left = std::fs::read_dir(folder.path()).expect("a folder");
    assert_eq!(left.count(), 1, "only the workbook is left");

    // Read by a program that is not ours: a workbook is a ZIP archive of XML files.
    let read = "import sys, zipfile, re\n\
        book = zipfile.ZipFile(sys.argv[1])\n\
        assert book.testzip() is None\n\
        names = re.findall('<sheet name=\"([a-z_]+)\"', book.read('xl/workbook.xml').decode())\n\
        sheet = book.read('xl/worksheets/sheet%d.xml' % (names.index('members') + 1)).decode()\n\
        rows = re.findall('<row .*?</row>', sheet)\n\
        cells = re.findall('<c ([^>]*)>', rows[1])\n\
        print(','.join(names), len(rows), cells[1], '<f>' in sheet)";
    let python = Command::new("python3")
        .arg("-c")
        .arg(read)
        .arg(&path)
        .output();
    let Ok(python) = python else {
        eprintln!("skipped: python3 is not installed");
        return;
    };
    let output = String::from_utf8_lossy(&python.stdout).into_owned();
    let error = String::from_utf8_lossy(&python.stderr).into_owned();
    // 128 members and the names of the columns. The second cell, the resource id, is a number: it has no
    // type of its own.
    let expected = "members,member_badges,member_tags,badges,tags 129 r=\"B2\" False\n";
    assert_eq!(output, expected, "{error}");
}
