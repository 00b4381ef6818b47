//! JSON Lines, read by a loader of Singer that others wrote: `target-jsonl` from PyPI.

use std::{
    collections::BTreeMap,
    fs::{self, File},
    path::{Path, PathBuf},
    process::Command,
};

use mighty_export::{Export, JsonLines};
use mighty_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::support::{host, records};

/// Installs the loader. `None`, with a message, if that is not possible here.
fn loader(folder: &Path) -> Option<PathBuf> {
    let succeeds = |command: &mut Command| {
        let output = command.output();
        output.is_ok_and(|output| output.status.success())
    };
    let place = folder.join("loader");
    let made = succeeds(Command::new("python3").args(["-m", "venv"]).arg(&place));
    let pip = place.join("bin/pip");
    let arguments = [
        "install",
        "--quiet",
        "--retries=1",
        "--timeout=10",
        "target-jsonl==0.1.4",
    ];
    if !made || !succeeds(Command::new(pip).args(arguments)) {
        eprintln!("skipped: target-jsonl can't be installed (python3 with venv, and PyPI)");
        return None;
    }
    Some(place.join("bin/target-jsonl"))
}

#[tokio::test]
async fn a_loader_of_singer_reads_every_record() {
    let folder = tempfile::tempdir().expect("folder");
    let Some(loader) = loader(folder.path()) else {
        return;
    };
    let sandbox = Sandbox::start().await.expect("sandbox");
    let path = folder.path().join("network.jsonl");
    let export = Export::of(&host(&sandbox)).all();
    let report = export.to(JsonLines::new(&path)).run().await;
    assert!(report.expect("a report").complete);

    let loaded = folder.path().join("loaded");
    fs::create_dir(&loaded).expect("a folder");
    let settings = folder.path().join("settings.json");
    let content = json!({ "destination_path": loaded, "do_timestamp_file": false });
    fs::write(&settings, content.to_string()).expect("settings");
    let output = Command::new(loader)
        .arg("--config")
        .arg(&settings)
        .stdin(File::open(&path).expect("the messages"))
        .output()
        .expect("the loader");
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{error}");
    // It hands the last state on.
    let state: Value = serde_json::from_slice(&output.stdout).expect("a state");
    assert!(state["export"].is_object(), "{state}");

    let mut expected: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for record in records(&path) {
        let table = record["stream"].as_str().expect("a table").to_owned();
        let records = expected.entry(table).or_default();
        records.push(text(&record["record"]));
    }
    assert!(expected.len() > 20, "{:?}", expected.keys());
    for (table, mut expected) in expected {
        let file = loaded.join(format!("{table}.jsonl"));
        let lines = fs::read_to_string(&file).expect("a file");
        let line = |line: &str| text(&serde_json::from_str(line).expect("JSON"));
        let mut found: Vec<String> = lines.lines().map(line).collect();
        found.sort_unstable();
        expected.sort_unstable();
        assert_eq!(found, expected, "{table}");
    }
}

/// A record with its fields in one order.
fn text(record: &Value) -> String {
    let fields = record.as_object().into_iter().flatten();
    json!(fields.collect::<BTreeMap<_, _>>()).to_string()
}
