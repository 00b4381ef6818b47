//! Selections that don't match the schema don't compile, and the error suggests a correction.

#[test]
fn a_selection_that_does_not_match_the_schema_is_a_compile_error() {
    let cases = trybuild::TestCases::new();
    cases.pass("tests/selections/fits.rs");
    cases.compile_fail("tests/selections/wrong_*.rs");
}
