//! The files below a folder.

use std::{
    ffi::OsStr,
    fs, io,
    path::{Path, PathBuf},
};

use super::problem::Problem;
use crate::error::{Error, Result};

/// Every GraphQL document below `folder`, in order of its path: files with the extension `graphql`
/// or `gql`. Hidden files and folders, `node_modules` and links to folders are skipped.
///
/// # Errors
/// If a folder can't be read.
pub fn documents_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let unreadable = |source| Error::Unreadable {
            path: folder.clone(),
            source,
        };
        for entry in fs::read_dir(&folder).map_err(unreadable)? {
            let entry = entry.map_err(unreadable)?;
            let (path, name) = (entry.path(), entry.file_name());
            if is_hidden(&name) {
                continue;
            }
            if path.is_dir() {
                let is_link = entry.file_type().map_err(unreadable)?.is_symlink();
                if !is_link && name != "node_modules" {
                    folders.push(path);
                }
            } else if is_document(&path) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

fn is_hidden(name: &OsStr) -> bool {
    name.to_string_lossy().starts_with('.')
}

fn is_document(path: &Path) -> bool {
    let extension = path.extension();
    extension.is_some_and(|extension| extension == "graphql" || extension == "gql")
}

/// Reads a file. Its path is shown as it counts from `base`.
///
/// # Errors
/// If it can't be read.
pub(super) fn read(path: &Path, base: Option<&Path>) -> Result<(String, String), Box<Problem>> {
    let shown = base.and_then(|base| path.strip_prefix(base).ok());
    let shown = shown.unwrap_or(path).display().to_string();
    match fs::read_to_string(path) {
        Ok(text) => Ok((shown, text)),
        Err(error) => {
            let message = if path.is_symlink() && !path.exists() {
                format!("{shown} is a link to nowhere; remove it, or restore its target")
            } else if error.kind() == io::ErrorKind::InvalidData {
                format!("{shown} is not UTF-8 text; save it as UTF-8")
            } else {
                format!("{shown} can't be read: {error}")
            };
            Err(Problem::unreadable(shown, message).into())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn temporary_files_of_editors_are_not_documents() {
        let root = tempfile::tempdir().expect("a folder");
        for name in [
            "a.graphql",
            "b.gql",
            ".a.graphql.swp",
            ".#a.graphql",
            "a.md",
        ] {
            fs::write(root.path().join(name), "").expect("written");
        }
        let found = documents_below(root.path()).expect("read");
        assert_eq!(
            found,
            ["a.graphql", "b.gql"].map(|name| root.path().join(name))
        );
    }
}
