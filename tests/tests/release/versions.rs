//! What follows a version.

use bazu_evolve::bump::Version;
use bazu_model::level::Level;

fn version(text: &str) -> Version {
    Version::parse(text).expect("a version")
}

#[test]
fn versions_rise_as_cargo_reads_them() {
    for (last, patch, minor, major) in [
        ("0.0.3", "0.0.4", "0.0.4", "0.0.4"),
        ("0.1.0", "0.1.1", "0.1.1", "0.2.0"),
        ("0.9.9", "0.9.10", "0.9.10", "0.10.0"),
        ("1.2.3", "1.2.4", "1.3.0", "2.0.0"),
    ] {
        let last = version(last);
        assert_eq!(last.next(Level::None), last);
        assert_eq!(last.next(Level::Patch), version(patch), "{last}");
        assert_eq!(last.next(Level::Minor), version(minor), "{last}");
        assert_eq!(last.next(Level::Major), version(major), "{last}");
    }
}

#[test]
fn versions_are_ordered_by_their_numbers() {
    assert!(version("0.10.0") > version("0.9.9"));
    assert!(version("1.0.0") > version("0.99.99"));
}

#[test]
fn what_is_no_version_is_none() {
    for text in [
        "",
        "1",
        "1.2",
        "1.2.3.4",
        "1.2.x",
        "01.2.3",
        "1.2.3-rc.1",
        "99999999999999999999.0.0",
    ] {
        assert_eq!(Version::parse(text), None, "{text}");
    }
}
