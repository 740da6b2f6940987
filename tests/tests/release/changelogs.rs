//! The changelog of a crate, from the command line.

use crate::{read, released};

const CHANGELOG: &str = "generated/bale-otp/CHANGELOG.md";

#[test]
fn a_section_is_printed_and_written_only_when_asked() {
    let (repository, _) = released();
    repository.edit(
        "spec/otp/api.yaml",
        "client: OtpGateway\n",
        "client: Gateway\n",
    );
    assert_eq!(repository.xtask("bump otp --write").code, 0);
    let before = read(&repository, CHANGELOG);
    let printed = repository.xtask("changelog otp");
    assert_eq!(printed.code, 0, "{}", printed.err);
    assert!(printed.out.starts_with("## 0.2.0 - "), "{}", printed.out);
    for part in [
        "### Changed",
        "**Breaking:** `Gateway`",
        "OtpGateway::new(client_id",
        "    Gateway::new(",
    ] {
        let alone = part.replace("`Gateway`", "The API");
        assert!(
            printed.out.contains(part) || printed.out.contains(&alone),
            "{part}: {}",
            printed.out
        );
    }
    assert_eq!(read(&repository, CHANGELOG), before);
    let written = repository.xtask("changelog otp --write");
    assert_eq!((written.code, written.out.as_str()), (0, ""));
    let after = read(&repository, CHANGELOG);
    assert!(after.contains(printed.out.trim()), "{after}");
    assert!(after.contains("The first release"), "{after}");
    assert_eq!(repository.xtask("changelog otp --write").code, 0);
    assert_eq!(read(&repository, CHANGELOG), after);
}

#[test]
fn a_version_that_is_released_gets_no_other_section() {
    let (repository, _) = released();
    let run = repository.xtask("changelog otp --write");
    assert_eq!(run.code, 1);
    run.says(
        "version 0.1.0 of `otp` is released\n  help: raise it first: cargo xtask bump otp --write",
    );
}
