//! The drawing in ARCHITECTURE.md, from the dependencies that the crates have.

use std::{collections::BTreeSet, fmt::Write as _, fs};

use crate::{
    Done, Result,
    packages::{self, Package},
    paths,
};

const FILE: &str = "ARCHITECTURE.md";
const BEGIN: &str = "<!-- Drawn by `cargo xtask architecture`. -->\n";
const END: &str = "<!-- The end of the drawing. -->\n";

/// The crate that most programs depend on, and the crates that may depend on it.
const FACADE: &str = "mighty-networks";
const ABOVE_THE_FACADE: [&str; 1] = ["mighty-cli"];

/// Writes the drawing, or tells whether it would change.
pub(crate) fn run(check: bool) -> Result<Done> {
    let packages = packages::published()?;
    for package in &packages {
        if package.needs.contains_key(FACADE) && !ABOVE_THE_FACADE.contains(&&*package.name) {
            return Err(format!(
                "{} must not need {FACADE}, which lies above it",
                package.name
            )
            .into());
        }
    }
    let path = paths::root().join(FILE);
    // With the line ends of this system as it may have been checked out.
    let text = fs::read_to_string(&path)?.replace("\r\n", "\n");
    let parts = text.split_once(BEGIN).and_then(|(before, rest)| {
        let (_, after) = rest.split_once(END)?;
        Some((before, after))
    });
    let (before, after) = parts.ok_or_else(|| format!("{FILE} has no place for the drawing"))?;
    let drawn = format!("{before}{BEGIN}{}{END}{after}", drawing(&packages));
    if drawn == text {
        return Ok(format!("{FILE} shows the crates as they are.").into());
    }
    if check {
        let text = format!("{FILE} is out of date: run `cargo xtask architecture`");
        return Ok(Done::with_code(text, 1));
    }
    fs::write(&path, drawn)?;
    Ok(format!("{FILE} is written.").into())
}

fn drawing(packages: &[Package]) -> String {
    let mut text = "```mermaid\nflowchart TD\n".to_owned();
    // The crates on top come first.
    for package in packages.iter().rev() {
        let _ = writeln!(text, "    {}", short(&package.name));
        for (needed, need) in &package.needs {
            if is_implied(packages, package, needed) {
                continue;
            }
            let arrow = if need.is_always { "-->" } else { "-.->" };
            let _ = writeln!(
                text,
                "    {} {arrow} {}",
                short(&package.name),
                short(needed)
            );
        }
    }
    text.push_str("```\n\n| crate | what it is | what it is built on |\n|---|---|---|\n");
    for package in packages.iter().rev() {
        let needs: Vec<_> = package.needs.keys().map(|needed| short(needed)).collect();
        let needs = if needs.is_empty() {
            "–".to_owned()
        } else {
            needs.join(", ")
        };
        let _ = writeln!(
            text,
            "| `{}` | {} | {needs} |",
            package.name, package.description
        );
    }
    text
}

/// The name without the common prefix.
fn short(name: &str) -> &str {
    name.strip_prefix("mighty-").unwrap_or(name)
}

/// Whether `package` has `needed` by way of another package, too.
fn is_implied(packages: &[Package], package: &Package, needed: &str) -> bool {
    let by_name = |name: &str| packages.iter().find(|package| package.name == name);
    let always = |package: &Package| -> Vec<String> {
        let needs = package.needs.iter().filter(|(_, need)| need.is_always);
        needs.map(|(name, _)| name.clone()).collect()
    };
    let mut open = always(package);
    open.retain(|name| name != needed);
    let mut seen = BTreeSet::new();
    while let Some(name) = open.pop() {
        if name == needed {
            return true;
        }
        if seen.insert(name.clone()) {
            open.extend(by_name(&name).map(always).unwrap_or_default());
        }
    }
    false
}
