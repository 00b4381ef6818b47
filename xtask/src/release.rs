//! The dry run of a release: the checks before anything is published.

use std::{fs, process::Command};

use crate::{
    Result,
    packages::{self, Package},
    paths,
};

/// Checks versions, texts and licences, shows the order, and packages each crate.
pub(crate) fn run(allow_dirty: bool, no_verify: bool) -> Result<String> {
    let packages = packages::published()?;
    let version = packages
        .first()
        .ok_or("nothing is published")?
        .version
        .clone();
    let changelog = fs::read_to_string(paths::root().join("CHANGELOG.md"))?;
    let mut objections = versions(&packages, &version);
    objections.extend(packages.iter().flat_map(papers));
    objections.extend(section(&changelog, &version).err());
    if !objections.is_empty() {
        return Err(format!(
            "{version} can't be released:\n  {}",
            objections.join("\n  ")
        )
        .into());
    }
    println!("{version}, in this order:");
    for (index, package) in packages.iter().enumerate() {
        println!("  {:2}. {}", index + 1, package.name);
    }
    if packages.iter().any(|package| package.repository.is_none()) {
        println!("Cargo.toml names no repository yet: add it before the first release.");
    }
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .args(["package", "--locked", "--quiet"])
        .current_dir(paths::root());
    for package in &packages {
        cargo.args(["--package", &package.name]);
    }
    for (wish, flag) in [(allow_dirty, "--allow-dirty"), (no_verify, "--no-verify")] {
        if wish {
            cargo.arg(flag);
        }
    }
    if !cargo.status()?.success() {
        return Err("cargo package failed".into());
    }
    Ok(format!(
        "{} packages of {version} are ready. To publish them: cargo publish --workspace",
        packages.len()
    ))
}

/// One version for all, and each asks for that version of the others.
fn versions(packages: &[Package], version: &str) -> Vec<String> {
    let mut objections = Vec::new();
    for package in packages {
        if package.version != version {
            objections.push(format!(
                "{} is {}, not {version}",
                package.name, package.version
            ));
        }
        for (needed, need) in &package.needs {
            if need.version != format!("^{version}") {
                objections.push(format!(
                    "{} asks for {needed} {}",
                    package.name, need.version
                ));
            }
        }
    }
    objections
}

/// The fields that the registry and its readers need in a package.
fn papers(package: &Package) -> Vec<String> {
    let mut missing = Vec::new();
    if package.description.is_empty() {
        missing.push("a description");
    }
    if package.license.is_none() {
        missing.push("a licence");
    }
    if package.readme.is_none() {
        missing.push("a readme");
    }
    for file in ["README.md", "LICENSE-MIT", "LICENSE-APACHE"] {
        if !package.folder.join(file).exists() {
            missing.push(file);
        }
    }
    let missing = missing.iter();
    missing
        .map(|what| format!("{} has no {}", package.name, what.trim_start_matches("a ")))
        .collect()
}

/// The entries of the version in the changelog; those of "Unreleased" before it has its number.
fn section<'a>(changelog: &'a str, version: &str) -> Result<&'a str, String> {
    let with_title = |title: &str| {
        let (_, rest) = changelog.split_once(&format!("## {title}"))?;
        let (_, rest) = rest.split_once('\n')?;
        Some(
            rest.split_once("\n## ")
                .map_or(rest, |(section, _)| section),
        )
    };
    let section = with_title(version).or_else(|| with_title("Unreleased"));
    let section = section.ok_or_else(|| format!("CHANGELOG.md has no section {version}"))?;
    let has_entries = section.lines().any(|line| line.starts_with("- "));
    has_entries
        .then_some(section)
        .ok_or_else(|| format!("the section {version} of CHANGELOG.md is empty"))
}
