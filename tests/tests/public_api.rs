//! What a user of a generated crate writes compiles, and what would break later does not.
//!
//! The files of `public_api/pass` read as documentation. Each of `public_api/fail` has the
//! compiler's words beside it; after a change of compiler, `TRYBUILD=overwrite cargo test -p
//! bazu-tests --test public_api` writes them anew.

#[test]
fn what_users_write_compiles_and_what_would_break_them_later_does_not() {
    let cases = trybuild::TestCases::new();
    cases.pass("public_api/pass/*.rs");
    cases.compile_fail("public_api/fail/*.rs");
}
