//! A copy of the files that the tasks read and write.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Every folder that the tasks touch.
const FOLDERS: [&str; 6] = [
    "schemas",
    "crates/operations/graphql",
    "crates/operations/src/generated",
    "crates/operations/tests/generated",
    "crates/schema/src/generated",
    "crates/derive/src/generated",
];

/// The day on which the tests take place.
pub(crate) const TODAY: &str = "2026-11-23";

pub(crate) struct Workspace {
    folder: tempfile::TempDir,
}

/// The result of a run.
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) said: String,
}

impl Workspace {
    /// A copy of the files that are checked in.
    pub(crate) fn copy() -> Self {
        let own = Path::new(env!("CARGO_MANIFEST_DIR"));
        Self::copy_of(own.parent().expect("a workspace"))
    }

    /// A copy of this one as it is now, with all that was put there.
    pub(crate) fn duplicate(&self) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        copy(self.folder.path(), folder.path());
        Self { folder }
    }

    fn copy_of(root: &Path) -> Self {
        let workspace = Self {
            folder: tempfile::tempdir().expect("a folder"),
        };
        for folder in FOLDERS {
            copy(&root.join(folder), &workspace.path(folder));
        }
        workspace
    }

    /// A copy whose generated code is up to date, so that a refresh finds nothing else to write.
    pub(crate) fn regenerated() -> Self {
        let workspace = Self::copy();
        let run = workspace.run(&["generate"]);
        assert_eq!(run.code, 0, "{}", run.said);
        workspace
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).expect(path)
    }

    pub(crate) fn snapshot(&self) -> String {
        self.read("schemas/mighty.graphql")
    }

    /// Writes a file beside the workspace's own, and gives its path.
    pub(crate) fn put(&self, name: &str, text: &str) -> String {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(&path, text).expect("written");
        path.to_string_lossy().into_owned()
    }

    /// Replaces `from` by `to` in every document.
    pub(crate) fn edit_documents(&self, from: &str, to: &str) {
        for (path, text) in self.files() {
            if path.starts_with(self.path("crates/operations/graphql")) {
                fs::write(path, text.replace(from, to)).expect("written");
            }
        }
    }

    /// Runs the program here, with no token in its environment.
    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        self.run_with_token(arguments, None)
    }

    pub(crate) fn run_with_token(&self, arguments: &[&str], token: Option<&str>) -> Run {
        let output = self.command(arguments, token).output().expect("runs");
        let said = [output.stdout, output.stderr].concat();
        Run {
            code: output.status.code().expect("ends by itself"),
            said: String::from_utf8(said).expect("text"),
        }
    }

    /// The program here, ready to run.
    pub(crate) fn command(&self, arguments: &[&str], token: Option<&str>) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command
            .arg("--root")
            .arg(self.folder.path())
            .args(arguments);
        command.env_remove("MIGHTY_ACCESS_TOKEN");
        for proxy in ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"] {
            command.env_remove(proxy);
        }
        if let Some(token) = token {
            command.env("MIGHTY_ACCESS_TOKEN", token);
        }
        command
    }

    /// Makes a repository of it, with everything committed.
    pub(crate) fn commit(&self) {
        for arguments in [
            &["init", "--quiet"][..],
            &["add", "."],
            &[
                "-c",
                "user.name=Test",
                "-c",
                "user.email=test@example.org",
                "-c",
                "commit.gpgsign=false",
                "commit",
                "--quiet",
                "-m",
                "All",
            ],
        ] {
            let done = Command::new("git")
                .args(arguments)
                .current_dir(self.folder.path())
                .status()
                .expect("git");
            assert!(done.success(), "git {arguments:?}");
        }
    }

    /// Every file with its text.
    pub(crate) fn files(&self) -> BTreeMap<PathBuf, String> {
        let mut files = BTreeMap::new();
        let mut folders = vec![self.folder.path().to_path_buf()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).expect("a folder") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let text = fs::read_to_string(&path).expect("text");
                    files.insert(path, text);
                }
            }
        }
        files
    }
}

impl Workspace {
    /// Every file with its text, by its path from here.
    pub(crate) fn texts(&self) -> BTreeMap<PathBuf, String> {
        let root = self.folder.path();
        let files = self.files().into_iter();
        files
            .map(|(path, text)| (path.strip_prefix(root).expect("below").into(), text))
            .collect()
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let target = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, target).expect("copied");
        }
    }
}

/// The text with one place changed, which must be there.
pub(crate) fn changed(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "{from:?} is not in the schema");
    text.replacen(from, to, 1)
}
