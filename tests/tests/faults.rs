//! Checks the whole table that `cargo xtask prove faults` prints.

#[path = "../proofs/support/faults/mod.rs"]
mod faults;

use mighty_trace as _;

#[tokio::test]
async fn each_operation_with_each_failure_has_the_result_in_the_table() {
    let stage = faults::Stage::set().await.expect("stage");
    let rows = faults::rows();
    // The documented cases are in the table.
    for trouble in [
        "connect refused",
        "reset before headers",
        "reset after headers",
        "reset mid-body",
        "stall mid-body",
        "timeout",
        "200 JSON",
        "200 HTML",
        "200 empty",
        "200 truncated",
        "200 wrong type",
        "200 non-UTF-8",
        "errors only",
        "data and errors",
        "401",
        "403 HTML",
        "403 JSON",
        "404",
        "413",
        "429",
        "429 Retry-After",
        "500",
        "502 HTML",
        "503",
        "504",
    ] {
        assert!(rows.iter().any(|row| row.trouble == trouble), "{trouble}");
    }
    let mut faults = Vec::new();
    for row in &rows {
        let (_, wrong) = stage.meet(row).await.expect(row.trouble);
        faults.extend(wrong);
    }
    assert!(faults.is_empty(), "{faults:#?}");
}
