//! The packages below `crates/`, as cargo knows them.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
    process::{Command, Stdio},
};

use serde::Deserialize;

use crate::{Result, paths};

/// A package that is published.
pub(crate) struct Package {
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) description: String,
    pub(crate) license: Option<String>,
    pub(crate) readme: Option<String>,
    pub(crate) repository: Option<String>,
    /// Its folder.
    pub(crate) folder: PathBuf,
    /// The packages of this workspace that it is built with, and the versions that it asks for.
    pub(crate) needs: BTreeMap<String, Need>,
}

pub(crate) struct Need {
    /// As in `^0.1.0`.
    pub(crate) version: String,
    /// Whether every build needs it. Others need it for a feature.
    pub(crate) is_always: bool,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<RawPackage>,
}

#[derive(Deserialize)]
struct RawPackage {
    name: String,
    version: String,
    description: Option<String>,
    license: Option<String>,
    readme: Option<String>,
    repository: Option<String>,
    publish: Option<Vec<String>>,
    manifest_path: PathBuf,
    dependencies: Vec<RawDependency>,
}

#[derive(Deserialize)]
struct RawDependency {
    name: String,
    req: String,
    kind: Option<String>,
    optional: bool,
    path: Option<PathBuf>,
}

/// The packages that are published, each after the ones that it needs.
pub(crate) fn published() -> Result<Vec<Package>> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--offline", "--format-version=1"])
        .current_dir(paths::root())
        .stderr(Stdio::inherit())
        .output()?;
    if !output.status.success() {
        return Err("cargo metadata failed".into());
    }
    let metadata: Metadata = serde_json::from_slice(&output.stdout)?;
    let is_published =
        |package: &RawPackage| package.publish.as_ref().is_none_or(|to| !to.is_empty());
    let raw = metadata.packages.into_iter().filter(is_published);
    in_order(raw.map(Package::from).collect())
}

impl From<RawPackage> for Package {
    fn from(raw: RawPackage) -> Self {
        let needs = raw.dependencies.into_iter().filter(|dependency| {
            dependency.path.is_some() && dependency.kind.as_deref() != Some("dev")
        });
        let mut folder = raw.manifest_path;
        folder.pop();
        Self {
            name: raw.name,
            version: raw.version,
            description: raw.description.unwrap_or_default(),
            license: raw.license,
            readme: raw.readme,
            repository: raw.repository,
            folder,
            needs: needs
                .map(|dependency| {
                    let need = Need {
                        version: dependency.req,
                        is_always: !dependency.optional,
                    };
                    (dependency.name, need)
                })
                .collect(),
        }
    }
}

/// Sorts them so that each comes after the ones that it needs.
fn in_order(mut left: Vec<Package>) -> Result<Vec<Package>> {
    left.sort_by(|one, other| one.name.cmp(&other.name));
    let mut sorted: Vec<Package> = Vec::new();
    let mut done = BTreeSet::new();
    while !left.is_empty() {
        let is_ready = |package: &Package| package.needs.keys().all(|name| done.contains(name));
        let Some(next) = left.iter().position(is_ready) else {
            let names: Vec<_> = left.iter().map(|package| &*package.name).collect();
            return Err(format!(
                "these need one another, or a package that is not published: {}",
                names.join(", ")
            )
            .into());
        };
        let next = left.remove(next);
        done.insert(next.name.clone());
        sorted.push(next);
    }
    Ok(sorted)
}
