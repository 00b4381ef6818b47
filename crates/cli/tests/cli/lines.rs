//! The lines of the README and of every `--help` run.

use crate::process::{Program, all, stdout};

/// The lines that need no account.
fn sandbox_lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .map(str::trim)
        .filter(|line| line.starts_with("mighty --sandbox") || line.contains("| mighty --sandbox"))
}

/// The names of the subcommands in a help text.
fn subcommands(help: &str) -> Vec<String> {
    help.lines()
        .skip_while(|line| *line != "Commands:")
        .skip(1)
        .take_while(|line| !line.is_empty())
        .filter(|line| line.starts_with("  ") && !line.starts_with("   "))
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help")
        .map(str::to_owned)
        .collect()
}

#[test]
#[cfg(unix)]
fn every_line_of_the_help_with_a_sandbox_runs() {
    let program = Program::new();
    let mut open: Vec<Vec<String>> = vec![Vec::new()];
    let (mut pages, mut lines) = (0, 0);
    while let Some(command) = open.pop() {
        let mut arguments: Vec<&str> = command.iter().map(String::as_str).collect();
        arguments.push("--help");
        let help = stdout(&program.run(&arguments));
        pages += 1;
        let inner = subcommands(&help);
        let has_examples = help.contains("Examples:");
        assert!(
            has_examples || !inner.is_empty(),
            "{command:?} has no examples"
        );
        for line in sandbox_lines(&help) {
            let output = program.shell(line);
            assert!(output.status.success(), "{line}\n{}", all(&output));
            lines += 1;
        }
        open.extend(inner.into_iter().map(|name| {
            let mut command = command.clone();
            command.push(name);
            command
        }));
    }
    assert!(pages > 12 && lines > 12, "{pages} pages, {lines} lines");
}

#[test]
#[cfg(unix)]
fn every_line_of_the_readme_with_a_sandbox_runs() {
    let program = Program::new();
    let lines: Vec<&str> = sandbox_lines(include_str!("../../README.md")).collect();
    assert!(lines.len() >= 4);
    for line in lines {
        let output = program.shell(line);
        assert!(output.status.success(), "{line}\n{}", all(&output));
    }
}

#[test]
fn nothing_is_written_by_a_command_with_a_sandbox() {
    let program = Program::new();
    stdout(&program.run(&["--sandbox", "whoami"]));
    stdout(&program.run(&["operations", "list"]));
    let written = std::fs::read_dir(program.home()).expect("folder").count();
    assert_eq!(written, 0);
}

#[test]
fn all_operations_can_be_listed_and_shown() {
    let program = Program::new();
    let listed = stdout(&program.run(&["operations", "list", "--json"]));
    let listed: serde_json::Value = serde_json::from_str(&listed).expect("JSON");
    let listed = listed.as_array().expect("list");
    assert!(listed.len() > 280, "{}", listed.len());
    let shown = stdout(&program.run(&["operations", "show", "ListMembers"]));
    assert!(
        shown.contains("query ListMembers(") && shown.contains("Scopes"),
        "{shown}"
    );
}

#[test]
fn columns_of_csv_are_the_ones_that_scripts_know() {
    let program = Program::new();
    let csv = stdout(&program.run(&["--sandbox", "members", "list", "--limit", "1", "--csv"]));
    let lines: Vec<&str> = csv.lines().collect();
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[0], "id,name,email,role,joined,url");
    assert!(
        lines[1].starts_with("100024,Maren Aldous,maren.aldous@harbor.example,HOST,"),
        "{csv}"
    );
}

#[test]
fn pages_are_joined_and_filtered() {
    let program = Program::new();
    let printed = stdout(&program.run(&[
        "--sandbox",
        "api",
        "ListMembers",
        "-F",
        "first=50",
        "--paginate",
        "--jq",
        "[.network.members.nodes[].id] | unique | length",
    ]));
    assert_eq!(printed, "128\n");
}
