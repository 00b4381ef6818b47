//! Every place at which a replacement may be cut off.

use std::collections::BTreeMap;

use super::*;

/// Every file below, with its text.
fn files(root: &Path) -> BTreeMap<PathBuf, String> {
    let mut found = BTreeMap::new();
    let mut folders = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let text = fs::read_to_string(&path).expect("text");
                found.insert(path.strip_prefix(root).expect("below").into(), text);
            }
        }
    }
    found
}

fn texts(of: &[(&str, &str)]) -> BTreeMap<PathBuf, String> {
    of.iter()
        .map(|(path, text)| (PathBuf::from(path), (*text).to_owned()))
        .collect()
}

const OLD_FILES: [(&str, &str); 2] = [("a.txt", "old"), ("own/stale.txt", "old")];
const NEW_FILES: [(&str, &str); 2] = [("a.txt", "new"), ("fresh/b.txt", "new")];

/// The changes from the old files to the new ones.
fn new() -> Vec<New<'static>> {
    let mut new: Vec<New<'_>> = NEW_FILES
        .iter()
        .map(|(path, text)| (Path::new(*path), Some(text.as_bytes())))
        .collect();
    new.push((Path::new("own/stale.txt"), None));
    new
}

/// A folder with the old files.
fn old() -> tempfile::TempDir {
    let root = tempfile::tempdir().expect("a folder");
    for (path, text) in OLD_FILES {
        write(&root.path().join(path), text.as_bytes()).expect("written");
    }
    root
}

/// Runs the first `count` steps, and then stops as if interrupted.
fn cut_off(root: &Path, count: usize) {
    let mut replacement = Replacement::begin(root, new()).expect("begun");
    for step in &replacement.steps()[..count] {
        replacement.run(step).expect("done");
    }
}

fn steps() -> Vec<Step<'static>> {
    let root = old();
    Replacement::begin(root.path(), new())
        .expect("begun")
        .steps()
}

fn at(step: &Step<'_>) -> usize {
    let at = steps().iter().position(|one| one == step);
    at.expect("one of the steps")
}

#[test]
fn wherever_it_is_cut_off_all_is_old_or_all_is_new() {
    let steps = steps();
    for count in 0..=steps.len() {
        let root = old();
        cut_off(root.path(), count);
        let is_undone = recover(root.path()).expect("recovered");
        let (announced, committed) = (at(&Step::Announce) < count, at(&Step::Commit) < count);
        assert_eq!(is_undone, announced && !committed);
        let want = texts(if committed { &NEW_FILES } else { &OLD_FILES });
        assert_eq!(files(root.path()), want, "after {count} of {steps:?}");
    }
}

#[test]
fn wherever_putting_back_is_cut_off_another_ends_it() {
    // All files are replaced, and some old ones are restored already.
    for back in 0..=2 {
        let root = old();
        cut_off(root.path(), at(&Step::Commit));
        for (path, _) in &OLD_FILES[..back] {
            let path = Path::new(path);
            let kept = root.path().join(beside(OLD, path));
            fs::rename(kept, root.path().join(path)).expect("renamed");
        }
        assert!(recover(root.path()).expect("recovered"));
        assert_eq!(files(root.path()), texts(&OLD_FILES));
        assert!(!recover(root.path()).expect("nothing to do"));
    }
}

#[test]
fn a_draft_of_which_only_half_is_there_is_cleared_away() {
    let root = old();
    fs::write(root.path().join(DRAFT), "[{\"target\":").expect("written");
    assert!(!recover(root.path()).expect("nothing to put back"));
    assert_eq!(files(root.path()), texts(&OLD_FILES));
}

#[test]
fn each_step_is_on_the_disk_before_the_next() {
    let mut steps = steps().into_iter();
    let mut unsynced: BTreeSet<PathBuf> = BTreeSet::new();
    let folder = |path: &Path| path.parent().expect("a folder").to_path_buf();
    for step in steps.by_ref() {
        match &step {
            Step::Sync(folder) => {
                unsynced.remove(folder);
            }
            // These rest on all before them, and show in the root.
            Step::Announce | Step::Commit | Step::Close => {
                assert!(unsynced.is_empty(), "{step:?}: {unsynced:?}");
                unsynced.insert(PathBuf::new());
            }
            Step::Draft => {
                unsynced.insert(PathBuf::new());
            }
            Step::Stage(path, _) | Step::Keep(path) => {
                unsynced.insert(folder(path));
            }
            Step::Replace(path) | Step::Remove(path) => {
                let is_announced = at(&Step::Announce) < at(&step);
                assert!(is_announced && at(&step) < at(&Step::Commit));
                unsynced.insert(folder(path));
            }
            // Whether these are gone makes no difference.
            Step::Forget(_) => assert!(at(&Step::Commit) < at(&step) && unsynced.is_empty()),
        }
    }
}

#[test]
fn an_error_after_the_announcement_is_undone() {
    let root = old();
    let mut replacement = Replacement::begin(root.path(), new()).expect("begun");
    let steps = replacement.steps();
    let (before, after) = steps.split_at(at(&Step::Announce) + 1);
    for step in before {
        replacement.run(step).expect("done");
    }
    // The new file is gone.
    fs::remove_file(root.path().join("fresh/.xtask-new-b.txt")).expect("removed");
    let (step, error) = after
        .iter()
        .find_map(|step| Some((step, replacement.run(step).err()?)))
        .expect("fails");
    let said = replacement.give_up(step, &error).to_string();
    assert!(said.contains("fresh/b.txt can't be replaced"), "{said}");
    assert!(said.contains("everything is as it was"), "{said}");
    assert_eq!(files(root.path()), texts(&OLD_FILES));
}

#[test]
fn two_do_not_write_at_once() {
    let root = old();
    let one = Replacement::begin(root.path(), new()).expect("begun");
    let error = replace(root.path(), new()).expect_err("refused");
    assert!(error.to_string().contains("another run"), "{error}");
    drop(one);
    replace(root.path(), new()).expect("done");
    assert_eq!(files(root.path()), texts(&NEW_FILES));
}
