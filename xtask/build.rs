//! Takes a fingerprint of the generator and its libraries, which decide the text of the generated
//! code. It becomes part of the provenance.

use std::{
    env,
    fmt::Write as _,
    fs, io,
    path::{Path, PathBuf},
};

use sha2::{Digest as _, Sha256};

/// The sources of the code.
const SOURCES: [&str; 7] = [
    "src/facts",
    "src/generate",
    "src/schema/scopes.rs",
    "../crates/schema-tools/src/canonical",
    "../crates/schema-tools/src/members.rs",
    "../crates/schema-tools/src/read/parse.rs",
    "../crates/schema-tools/src/scopes.rs",
];
/// Libraries whose version changes the generated code.
const LIBRARIES: [&str; 3] = ["apollo-compiler", "cynic-codegen", "prettyplease"];

fn main() -> io::Result<()> {
    let mut hash = Sha256::new();
    for source in SOURCES {
        println!("cargo::rerun-if-changed={source}");
        for file in files(Path::new(source))? {
            hash.update(file.to_string_lossy().as_bytes());
            hash.update(fs::read(&file)?);
        }
    }
    let lock = Path::new("../Cargo.lock");
    println!("cargo::rerun-if-changed={}", lock.display());
    for package in fs::read_to_string(lock)?.split("[[package]]") {
        let is_ours = |name: &str| package.contains(&format!("name = \"{name}\"\n"));
        if LIBRARIES.iter().any(|name| is_ours(name)) {
            let version = package.lines().find(|line| line.starts_with("version"));
            hash.update(version.unwrap_or_default());
        }
    }
    let mut hex = String::new();
    for byte in hash.finalize().iter().take(8) {
        let _ = write!(hex, "{byte:02x}");
    }
    let version = env::var("CARGO_PKG_VERSION").unwrap_or_default();
    println!("cargo::rustc-env=XTASK_GENERATOR=xtask {version}, {hex}");
    Ok(())
}

/// A file, or all files below a folder, in order.
fn files(path: &Path) -> io::Result<Vec<PathBuf>> {
    if path.is_file() {
        return Ok(vec![path.to_path_buf()]);
    }
    let mut entries = fs::read_dir(path)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<Vec<_>>>()?;
    entries.sort();
    let mut found = Vec::new();
    for entry in entries {
        found.extend(files(&entry)?);
    }
    Ok(found)
}
