//! A small run of the large proof: `cargo xtask prove writes`.

#[path = "../proofs/support/storm.rs"]
mod storm;
#[path = "../proofs/support/wire.rs"]
mod wire;

#[tokio::test(flavor = "multi_thread")]
async fn no_mutation_is_executed_twice_over_a_bad_connection() {
    let report = storm::weather(400).await.expect("weather");
    assert_eq!((report.twice, report.untrue), (0, 0), "{report}");
    // Connections broke, and some calls succeeded.
    assert!(report.unknown > 0 && report.succeeded > 200, "{report}");
    assert!(report.requests > report.calls, "{report}");
}
