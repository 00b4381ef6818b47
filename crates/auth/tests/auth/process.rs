//! Tests that need a process of their own, because a process has only one environment and one set of
//! limits.

use std::process::Command;

/// Adds the arguments that make this test program run only the test `name`, starts `command`, and
/// checks that the test passed there.
pub(crate) fn passes(name: &str, command: &mut Command) {
    let outcome = command
        .args([name, "--exact", "--nocapture"])
        .output()
        .expect("a process");
    let out = String::from_utf8_lossy(&outcome.stdout);
    let err = String::from_utf8_lossy(&outcome.stderr);
    assert!(outcome.status.success(), "{out}\n{err}");
    assert!(out.contains("1 passed"), "the test itself ran there: {out}");
}
