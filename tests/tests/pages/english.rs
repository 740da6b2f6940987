//! Limits and lists of values in English sentences.

use bazu_drift::page::{Interval, Member};
use bazu_drift::read;
use bazu_model::Measure;

/// A parameter of this type with this description.
fn described(text: &str, ty: &str) -> Member {
    let page = format!(
        "post\n| Parameter | Type | Required | Description |\n|---|---|---|---|\n| it | {ty} | Yes | {text} |\n"
    );
    let mut page = read::read(&page, None).expect("a page");
    let members = page.items.swap_remove(0).members.expect("members");
    members.into_iter().next().expect("a member")
}

fn limits(text: &str, ty: &str) -> Vec<(Measure, Interval)> {
    let limits = described(text, ty).limits.into_iter();
    limits.map(|limit| (limit.kind, limit.interval)).collect()
}

fn values(text: &str, ty: &str) -> Vec<String> {
    described(text, ty).values
}

#[test]
fn lengths_are_read_of_text_alone() {
    let expected = vec![(Measure::Length, (Some(1.0), Some(64.0)))];
    for text in [
        "Word (1-64 characters).",
        "1–64 chars",
        "Between 1 and 64 bytes.",
        "1 to 64 letters",
    ] {
        assert_eq!(limits(text, "String"), expected, "{text}");
        assert_eq!(limits(text, "Integer"), [], "{text}");
    }
    assert_eq!(
        limits("Up to 9 bytes.", "String"),
        [(Measure::Length, (None, Some(9.0)))]
    );
    assert_eq!(
        limits("At least 3 characters.", "String"),
        [(Measure::Length, (Some(3.0), None))]
    );
    assert_eq!(
        limits("A two-letter ISO 639-1 code.", "String"),
        [(Measure::Length, (Some(2.0), Some(2.0)))]
    );
}

#[test]
fn numbers_and_lists_have_limits_without_a_unit() {
    let range = vec![(Measure::Range, (Some(1.0), Some(360.0)))];
    for text in [
        "Angle (1-360).",
        "1-360 degrees",
        "Values between 1-360 are taken.",
    ] {
        assert_eq!(limits(text, "Integer"), range, "{text}");
        assert_eq!(limits(text, "Float"), range, "{text}");
        assert_eq!(limits(text, "String"), [], "{text}");
    }
    assert_eq!(
        limits("A non-negative count.", "Integer"),
        [(Measure::Range, (Some(0.0), None))]
    );
    assert_eq!(
        limits("Files (max 5).", "Array of File"),
        [(Measure::Items, (None, Some(5.0)))]
    );
    assert_eq!(
        limits("Words (2-10 strings, 1-100 chars each).", "Array of String"),
        [
            (Measure::Items, (Some(2.0), Some(10.0))),
            (Measure::Length, (Some(1.0), Some(100.0)))
        ]
    );
}

#[test]
fn sizes_are_read_of_files_and_what_each_part_has_of_nothing() {
    let size = Some(f64::from(50 << 20));
    for text in [
        "Up to 50 MB.",
        "with a maximum size of 50MB",
        "(at most 50 mb)",
    ] {
        assert_eq!(
            limits(text, "InputFile or String"),
            [(Measure::File, (None, size))],
            "{text}"
        );
    }
    assert_eq!(
        limits("Each Part has a name (1-32 chars).", "Array of Part"),
        []
    );
}

#[test]
fn lengths_in_bytes_are_marked() {
    let in_bytes = |text| described(text, "String").limits[0].in_bytes;
    assert!(in_bytes("Up to 9 bytes."));
    assert!(!in_bytes("Up to 9 characters."));
}

#[test]
fn values_stand_behind_a_colon_and_are_single_words() {
    assert_eq!(
        values("Kind: small, big, or very big.", "String"),
        ["small", "big", "very big"]
    );
    assert_eq!(
        values("Optional. One of: `a` or `b`. Defaults to a.", "String"),
        ["a", "b"]
    );
    assert_eq!(
        values("Can be: an hour (3600), a day (86400).", "Integer"),
        ["3600", "86400"]
    );
    for none in [
        "Note: this is, of course, a sentence.",
        "Only: one.",
        "No list, or so.",
    ] {
        assert_eq!(values(none, "String"), Vec::<String>::new(), "{none}");
    }
    assert_eq!(
        values("Kind: small or big.", "Boolean"),
        Vec::<String>::new()
    );
}

#[test]
fn sentences_end_before_a_capital_letter_or_a_number() {
    let text = "A name (e.g. @bot, max 1).  For max 2. 1-100. The end, max 3";
    let limits = described(text, "Integer").limits;
    let found: Vec<_> = limits.iter().map(|limit| limit.sentence.as_str()).collect();
    assert_eq!(
        found,
        [
            "A name (e.g. @bot, max 1).",
            "For max 2.",
            "1-100.",
            "The end, max 3"
        ]
    );
}

/// Lists of values are written in many ways; the marks around a value do not matter.
#[test]
fn values_are_listed_without_a_colon_too() {
    let abc = ["a", "b", "c"];
    for text in [
        "One of `a`, `b` or `c`.",
        "one of a, b, or c",
        "Can be a, b, or c.",
        "Optional. Can be one of `a`, `b`, `c`.",
        "Must be either \"a\", \"b\" or \"c\".",
        "The kind. Must be one of the following values 'a', 'b' and 'c'.",
        "Possible values are “a”, “b” and “c”.",
        "Supported types: a, b, c.",
        "Allowed values «a», «b», or «c».",
        "It is one of ‘a’, ‘b’ or ‘c’.",
    ] {
        assert_eq!(values(text, "String"), abc, "{text}");
    }
    assert_eq!(values("Either “on” or “off”.", "String"), ["on", "off"]);
    assert_eq!(values("One of 1, 2 or 6.", "Integer"), ["1", "2", "6"]);
    for none in [
        "Can be used to download or reuse the file.",
        "Can be an arbitrary string.",
        "One of the buttons, or all of them.",
        "Either it is there or it is not.",
    ] {
        assert_eq!(values(none, "String"), Vec::<String>::new(), "{none}");
    }
}

#[test]
fn a_default_is_read() {
    let default = |text| described(text, "String").default;
    for (text, value) in [
        ("How many. Defaults to 100.", "100"),
        ("Defaults to `regular`.", "regular"),
        ("Default: True.", "True"),
        ("The default is “a”.", "a"),
        ("Defaults to 86400 (24 hours).", "86400"),
    ] {
        assert_eq!(default(text).as_deref(), Some(value), "{text}");
    }
    assert_eq!(default("Default chat permissions."), None);
}

/// Nothing is passed over in silence that looks like a limit or like values.
#[test]
fn what_looks_like_a_limit_or_values_and_cannot_be_read_is_kept() {
    let unread = |text, ty| described(text, ty).unread;
    for (text, ty) in [
        ("More than 100 characters are cut off.", "String"),
        ("The first 64 bytes count.", "String"),
        ("Files over 20 MB are refused.", "InputFile"),
        ("10 items fit.", "Array of String"),
        ("Can be `a` in groups and `b` in channels.", "String"),
    ] {
        assert_eq!(unread(text, ty), [text], "{text}");
    }
    for (text, ty) in [
        ("Text (1-100 characters).", "String"),
        ("One of `a` or `b`.", "String"),
        ("In 20 days.", "Integer"),
        ("The 2 sides of it.", "String"),
        ("At most 20 MB.", "InputFile"),
    ] {
        assert_eq!(unread(text, ty), [""; 0], "{text}");
    }
}
