//! What does not fit the schema does not compile, and the error says what would.

#[test]
fn what_does_not_fit_the_schema_is_refused_with_what_was_probably_meant() {
    let cases = trybuild::TestCases::new();
    cases.pass("tests/selections/fits.rs");
    cases.compile_fail("tests/selections/wrong_*.rs");
}
