//! The transcript on the first screen of the repository's README.

use mighty_export::Archive;

use crate::process::{Program, stdout};

/// The commands of the first transcript, each with the lines that it prints.
fn transcript(readme: &str) -> Vec<(&str, Vec<&str>)> {
    let (_, block) = readme.split_once("```console\n").expect("a transcript");
    let (block, _) = block.split_once("```").expect("an end");
    let mut commands: Vec<(&str, Vec<&str>)> = Vec::new();
    for line in block.lines() {
        match (line.strip_prefix("$ "), commands.last_mut()) {
            (Some(command), _) => commands.push((command, Vec::new())),
            (None, Some((_, printed))) => printed.push(line),
            (None, None) => panic!("{line} belongs to no command"),
        }
    }
    commands
}

/// Whether a text has these lines in this order. `…` stands for any lines between.
fn assert_printed(text: &str, expected: &[&str]) {
    let mut lines = text.lines();
    let mut may_skip = false;
    for expected in expected {
        if *expected == "…" {
            may_skip = true;
            continue;
        }
        let found = if may_skip {
            lines.any(|line| line == *expected)
        } else {
            lines.next() == Some(*expected)
        };
        assert!(found, "{expected:?} is not where it should be in\n{text}");
        may_skip = false;
    }
    assert_eq!(
        lines.next(),
        None,
        "more was printed than the README shows\n{text}"
    );
}

#[test]
fn the_transcript_of_the_readme_is_what_the_program_prints() {
    let program = Program::new();
    let readme = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../README.md"));
    let readme = readme.expect("the README of the repository");
    let commands = transcript(&readme);
    let (mut exports, mut questions) = (0, 0);
    for (command, printed) in commands {
        if let Some(arguments) = command.strip_prefix("mighty ") {
            let mut process = program.command();
            process
                .args(arguments.split(' '))
                .current_dir(program.home());
            assert_printed(&stdout(&process.output().expect("ran")), &printed);
            exports += 1;
        } else if let Some(question) = command.strip_prefix("sqlite3 ") {
            let (file, sql) = question.split_once(' ').expect("a file and SQL");
            let archive = Archive::open(program.home().join(file)).expect("a database");
            let rows = archive.query(sql.trim_matches('"')).expect("valid SQL");
            let rows: Vec<String> = rows.iter().map(|row| as_sqlite3(row)).collect();
            assert_printed(&rows.join("\n"), &printed);
            questions += 1;
        }
    }
    assert_eq!((exports, questions), (1, 1));
}

/// A row as the program sqlite3 prints it.
fn as_sqlite3(row: &[serde_json::Value]) -> String {
    let cells = row.iter().map(|cell| match cell {
        serde_json::Value::String(text) => text.clone(),
        serde_json::Value::Null => String::new(),
        other => other.to_string(),
    });
    cells.collect::<Vec<_>>().join("|")
}
