//! Our whole schema, changed by a seed, in packages that are laid out as the workspace's own.
//!
//! The packages have the names of the real ones, so a generated name that hides one of them is
//! found here, and the lints of the workspace count. The hand-written code on which no generated
//! code rests is left out.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use fastrand::Rng;

use super::{
    attempt::{self, Outcome},
    seeds,
    words::NAMES,
};
use crate::{outputs::files_below, paths, schema, task::Result};

/// The addition to the schema, and how often it is repeated.
const ADDED: usize = 12;

/// Every name of a crate that generated code uses.
const CRATES: [&str; 6] = [
    "mighty_schema",
    "mighty_operations",
    "mighty_core",
    "mighty_transport",
    "serde_json",
    "jiff",
];

/// The result for our schema, changed by `seed`. The error is a failure.
pub(super) fn attempt(seed: u64) -> Result<Outcome> {
    let text = changed(seed)?;
    let outcome = attempt::generate_whole(&text);
    if let Outcome::Code(files) = &outcome {
        compile(files)?;
    }
    Ok(outcome)
}

/// Our schema with more in it and less. The same seed gives the same schema.
fn changed(seed: u64) -> Result<String> {
    let (text, whole) = schema::snapshot()?;
    let mut random = Rng::with_seed(seed);
    let objects: Vec<&str> = whole
        .types
        .iter()
        .filter(|(_, kind)| kind.is_object() && !kind.is_built_in())
        .map(|(name, _)| name.as_str())
        .collect();
    let of_kind = |wanted: fn(&apollo_compiler::schema::ExtendedType) -> bool| -> Vec<&str> {
        let types = whole.types.iter();
        types
            .filter(|(_, kind)| wanted(kind) && !kind.is_built_in())
            .map(|(name, _)| name.as_str())
            .collect()
    };
    let enums = of_kind(apollo_compiler::schema::ExtendedType::is_enum);
    let inputs = of_kind(apollo_compiler::schema::ExtendedType::is_input_object);
    // Names that GraphQL itself refuses would hide all other names.
    let names: Vec<&str> = NAMES
        .iter()
        .copied()
        .filter(|name| !name.starts_with("__"))
        .collect();
    let mut more = String::new();
    for at in 0..ADDED {
        let name = match CRATES.get(at).filter(|_| seed == 0) {
            Some(name) => name,
            None => names[random.usize(..names.len())],
        };
        let description = seeds::description(&mut random);
        let directive = seeds::directive(&mut random);
        let object = objects[random.usize(..objects.len())];
        more.push_str(&match random.u8(..7) {
            0 => format!("extend type {object} {{ {description} {name}: [Int!] {directive} }}\n"),
            1 => {
                let of = enums[random.usize(..enums.len())];
                format!("extend enum {of} {{ {description} {name} {directive} }}\n")
            }
            2 => {
                let of = inputs[random.usize(..inputs.len())];
                format!("extend input {of} {{ {description} {name}: Int {directive} }}\n")
            }
            3 => format!("extend type Query {{ {name}(id: ID!): {object} }}\n"),
            4 => format!("extend type Mutation {{ {name}(id: ID!): {object} }}\n"),
            5 => format!(
                "extend type Network {{ {name}(first: Int, after: String): MemberConnection! }}\n"
            ),
            _ => format!(
                "{description} type {name}At{at} implements Node {{ id: ID! {name}: {object} }}\n"
            ),
        });
    }
    Ok(with_less(&mut random, &text) + &more)
}

/// The text without a few fields that take no arguments and belong to no interface.
fn with_less(random: &mut Rng, text: &str) -> String {
    let mut is_plain = false;
    let lines = text.lines().filter(|line| {
        if line.ends_with('{') {
            is_plain = line.starts_with("type ")
                && !line.contains(" implements ")
                && !line.ends_with("PageInfo {");
        }
        let is_field = is_plain && line.starts_with("  ") && !line.contains('(');
        !(is_field && line.contains(": String") && random.u8(..40) == 0)
    });
    lines.map(|line| format!("{line}\n")).collect()
}

/// Compiles and documents the packages with these generated files.
fn compile(files: &BTreeMap<PathBuf, String>) -> Result<()> {
    let root = paths::root();
    let folder = root.join("target/any-schema-whole");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("Cargo.toml"), workspace(&root)?)?;
    fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
    for name in ["schema", "derive", "operations"] {
        let (from, to) = (
            root.join("crates").join(name),
            folder.join("crates").join(name),
        );
        package(&from, &to)?;
    }
    fs::write(folder.join("crates/operations/src/lib.rs"), OPERATIONS)?;
    let by_area = "pub use crate::generated::*;\n";
    fs::write(
        folder.join("crates/operations/src/operations.rs"),
        format!("//! The operations.\n{by_area}"),
    )?;
    for (path, text) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a folder"))?;
        fs::write(path, text)?;
    }
    for task in [
        &["check", "--workspace", "--all-features"][..],
        &["doc", "--workspace", "--all-features", "--no-deps"],
    ] {
        let output = Command::new(env!("CARGO"))
            .args(task)
            .args(["--quiet", "--offline", "--color", "never"])
            .args(["--message-format", "short"])
            .arg("--target-dir")
            .arg(root.join("target"))
            .env("RUSTDOCFLAGS", "-D warnings")
            .env_remove("RUSTFLAGS")
            .current_dir(&folder)
            .output()?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            let errors = said.lines().filter(|line| line.contains(": error"));
            let shown: Vec<&str> = errors.take(3).collect();
            return Err(format!("cargo {}: {}", task.join(" "), shown.join("\n    ")).into());
        }
    }
    Ok(())
}

/// The packages that generated operations depend on.
const OPERATIONS: &str = "//! The operations.\n\nmod decode;\n#[rustfmt::skip]\nmod generated;\n\
                          pub mod operations;\npub mod pages;\n\n\
                          pub use decode::UnknownObject;\npub use generated::models;\n";

/// A copy of a package without its generated code, its tests and their dependencies.
fn package(from: &Path, to: &Path) -> Result<()> {
    let generated = from.join("src/generated");
    for file in files_below(&from.join("src"))? {
        if file.starts_with(&generated) {
            continue;
        }
        let to = to.join(file.strip_prefix(from)?);
        fs::create_dir_all(to.parent().expect("a folder"))?;
        fs::copy(&file, to)?;
    }
    fs::copy(from.join("README.md"), to.join("README.md"))?;
    let mut manifest: toml::Table = toml::from_str(&fs::read_to_string(from.join("Cargo.toml"))?)?;
    for key in ["dev-dependencies", "test", "bench", "example"] {
        manifest.remove(key);
    }
    Ok(fs::write(
        to.join("Cargo.toml"),
        toml::to_string(&manifest)?,
    )?)
}

/// The workspace's manifest with these packages as its members.
fn workspace(root: &Path) -> Result<String> {
    let text = fs::read_to_string(root.join("Cargo.toml"))?;
    let mut manifest: toml::Table = toml::from_str(&text)?;
    manifest.retain(|key, _| key == "workspace");
    let workspace = manifest["workspace"]
        .as_table_mut()
        .ok_or("the manifest has no workspace")?;
    for key in ["exclude", "default-members"] {
        workspace.remove(key);
    }
    let members: toml::Value = vec![toml::Value::from("crates/*")].into();
    workspace.insert("members".to_owned(), members);
    let dependencies = workspace["dependencies"]
        .as_table_mut()
        .ok_or("the workspace has no dependencies")?;
    for (name, dependency) in dependencies {
        if matches!(
            name.as_str(),
            "mighty-schema" | "mighty-derive" | "mighty-operations"
        ) {
            continue;
        }
        if let Some(toml::Value::String(path)) = dependency.get_mut("path") {
            *path = root.join(&*path).to_string_lossy().into_owned();
        }
    }
    Ok(toml::to_string(&manifest)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_changes_our_schema_in_the_same_way() {
        let once = changed(1).expect("a schema");
        assert_eq!(once, changed(1).expect("a schema"));
        assert_ne!(once, changed(2).expect("a schema"));
        let with_crates = changed(0).expect("a schema");
        for name in CRATES {
            assert!(with_crates.contains(name), "{name}");
        }
    }
}
