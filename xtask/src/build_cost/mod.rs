//! Build times of the SDK, compared with its dependencies and with another client.

mod derived;
mod measure;

use measure::{build, cargo, package, timed, touch};

use crate::{paths, task::Result};

/// The dependencies that any client of this API needs, with the features that the SDK uses.
const BARE: &str = r#"
oauth2 = { version = "5", default-features = false }
reqwest = { version = "0.13", default-features = false, features = ["rustls-no-provider", "http2", "gzip", "brotli", "system-proxy"] }
rustls = { version = "0.23", default-features = false, features = ["ring", "std", "tls12", "logging"] }
serde = { version = "1", features = ["derive"] }
serde_json = "1"
tokio = { version = "1", features = ["macros", "net", "rt", "sync", "time"] }
"#;

/// The facade's dependencies besides the generated crates, with the features that these use.
fn rest() -> String {
    let crates = paths::root().join("crates");
    let ours = ["core", "runtime", "auth", "transport"]
        .map(|name| format!("mighty-{name} = {{ path = {:?} }}\n", crates.join(name)))
        .concat();
    ours + r#"
bytes = "1"
futures-core = "0.3"
futures-util = { version = "0.3", default-features = false, features = ["std"] }
http = "1"
jiff = { version = "0.2", default-features = false, features = ["std", "serde"] }
serde = { version = "1", features = ["derive"] }
serde_json = "1"
tokio = { version = "1", features = ["fs", "io-util"] }
"#
}

/// A typed client of a large API, known for being built by many.
///
/// One fixed version, so that the goal does not change.
const OCTOCRAB_VERSION: &str = "0.54.9";

/// Seconds that the generated crates may add to the rest.
const MOST_ADDED: f64 = 15.0;
/// Seconds that the generated crates may take to rebuild.
const MOST_REBUILD: f64 = 10.0;
/// Seconds that rustdoc may take over the schema module.
const MOST_RUSTDOC: f64 = 30.0;
/// The number of rebuilds. The fastest counts: they are short, so the machine's noise matters.
const RUNS: usize = 2;

/// Builds each in a folder of its own and compares.
pub(crate) fn prove() -> Result<String> {
    let scratch = tempfile::tempdir()?;
    let bare = package(scratch.path(), "bare", BARE)?;
    let rest = package(scratch.path(), "rest", &rest())?;
    let octocrab = package(
        scratch.path(),
        "octocrab",
        &format!("octocrab = \"={OCTOCRAB_VERSION}\"\n"),
    )?;
    let root = paths::root();
    let facade = ["--package", "mighty-networks"];
    for folder in [&bare, &rest, &octocrab, &root] {
        // Downloads are not part of the time.
        cargo(folder, "fetch", &[], None)?;
    }

    let target = |name: &str| scratch.path().join(format!("target-{name}"));
    let cold_bare = build(&bare, &[], &target("bare"))?;
    let cold_facade = build(&root, &facade, &target("facade"))?;
    let cold_rest = build(&rest, &[], &target("rest"))?;
    let cold_octocrab = build(&octocrab, &[], &target("octocrab"))?;
    // In the whole build they share the machine with crates that don't wait for them. Here they
    // don't. The facade itself, which is small, is built too.
    let generated = [
        "--package",
        "mighty-schema",
        "--package",
        "mighty-operations",
        "--package",
        "mighty-networks",
    ];
    cargo(&root, "clean", &generated, Some(&target("facade")))?;
    let cold_alone = build(&root, &facade, &target("facade"))?;
    let mut rebuilds = [0.0_f64; RUNS];
    for rebuild in &mut rebuilds {
        for name in ["schema", "operations"] {
            touch(&root.join(format!("crates/{name}/src/lib.rs")))?;
            let package = format!("mighty-{name}");
            let arguments = ["--package", package.as_str()];
            *rebuild += timed(|| cargo(&root, "build", &arguments, Some(&target("facade"))))?;
        }
    }
    let rebuild = rebuilds.into_iter().fold(f64::INFINITY, f64::min);

    // The first run also documents the dependencies, so the second is the crate's own time.
    let schema = [
        "--package",
        "mighty-schema",
        "--features",
        "cynic",
        "--no-deps",
    ];
    let docs = target("docs");
    cargo(&root, "doc", &schema, Some(&docs))?;
    touch(&root.join("crates/schema/src/lib.rs"))?;
    let rustdoc = timed(|| cargo(&root, "doc", &schema, Some(&docs)))?;
    let (written, derived) = derived::compare(scratch.path())?;

    let octocrab = format!("octocrab {OCTOCRAB_VERSION}, cold");
    let rows = [
        (
            "bare client (reqwest, rustls, oauth2, serde), cold",
            cold_bare,
            None,
        ),
        ("mighty-networks, cold", cold_facade, Some(cold_octocrab)),
        (octocrab.as_str(), cold_octocrab, None),
        ("mighty-networks without generated crates", cold_rest, None),
        (
            "added by the generated crates",
            cold_facade - cold_rest,
            Some(MOST_ADDED),
        ),
        ("the generated crates alone", cold_alone, None),
        (
            "rebuild of the generated crates, the faster of two",
            rebuild,
            Some(MOST_REBUILD),
        ),
        ("rustdoc of the schema module", rustdoc, Some(MOST_RUSTDOC)),
        ("the models, read as generated", written, Some(derived)),
        ("the models, read as serde derives it", derived, None),
    ];
    let mut table = format!("{:52} {:>9} {:>9}\n", "", "seconds", "goal");
    for (what, seconds, goal) in rows {
        let goal = goal.map_or_else(String::new, |goal| format!("≤ {goal:.1}"));
        table.push_str(&format!("{what:52} {seconds:>9.1} {goal:>9}\n"));
    }
    let short = rows
        .iter()
        .any(|(_, seconds, goal)| goal.is_some_and(|goal| *seconds > goal));
    if short { Err(table.into()) } else { Ok(table) }
}
