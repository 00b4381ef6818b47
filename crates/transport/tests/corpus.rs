//! The fuzzing corpus, run as an ordinary test: each entry whole, cut short at every byte, and with
//! each byte changed. (`cargo fuzz run decode` in this package's folder goes further.)

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "helpers of tests fail by panicking, too"
)]

use mighty_trace::secret;

#[path = "../fuzz/answer.rs"]
mod answer;

#[test]
fn no_bytes_in_the_place_of_an_answer_cause_a_panic_or_show_the_token() {
    secret(answer::TOKEN);
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/fuzz/corpus/decode");
    let mut entries = 0;
    for entry in std::fs::read_dir(folder).expect("corpus") {
        let bytes = std::fs::read(entry.expect("entry").path()).expect("bytes");
        answer::check(&bytes);
        for cut in 0..bytes.len() {
            answer::check(&bytes[..cut]);
            let mut changed = bytes.clone();
            for flip in [0x01, 0x20, 0x80] {
                changed[cut] = bytes[cut] ^ flip;
                answer::check(&changed);
            }
        }
        entries += 1;
    }
    assert!(entries > 10);
}
