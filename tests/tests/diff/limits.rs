//! Which rule reports the change of a limit: each kind of limit, in both directions.

use bazu_evolve::diff::{Id, diff};
use bazu_model::{Api, SourceFile};

use crate::pairs::load;

/// A method with one parameter that has these keys.
fn spec(keys: &str) -> Api {
    let text = format!(
        "api: tiny\ndocs: https://example.org\n\
         crate: {{ name: tiny-bot, version: 0.1.0, description: An API. }}\n\
         server: {{ api: https://api.example.org }}\n\
         methods:\n\
         \x20 post:\n\
         \x20   returns: \"True\"\n\
         \x20   params:\n\
         \x20     style: String?\n\
         \x20     tone: String?\n\
         \x20     it:\n\
         \x20       {}\n\
         \x20   effect: none\n",
        keys.replace("; ", "\n        "),
    );
    let loaded = load(vec![SourceFile::new("items.yaml", text.into_bytes())]);
    loaded.api.expect("a model")
}

/// The rules that report an edit of the parameter, each of them at the parameter.
fn rules(before: &str, after: &str) -> Vec<Id> {
    let changes = diff(&spec(before), &spec(after));
    let of_parameter = changes
        .iter()
        .all(|change| change.path.to_string() == "post.it");
    assert!(of_parameter, "{before} -> {after}: {changes:?}");
    changes.iter().map(|change| change.rule).collect()
}

/// A type, and two limits of it.
type Row = (&'static str, &'static str, &'static str);

/// The second limit allows more than the first one, and nothing less.
const WIDER: &[Row] = &[
    ("String", "length: 2..4", "length: 1..4"),
    ("String", "length: 2..4", "length: ..4"),
    ("String", "length: 2..4", "length: 2..5"),
    ("String", "length: 2..4", "length: 2.."),
    ("String", "length: 2..4", "length: 1..5"),
    ("String", "length: 3", "length: 3..4"),
    ("String", "length: ..4", "length: ..4; after_markup: always"),
    ("String", "length: ..4", "length: ..4; after_markup: style"),
    (
        "String",
        "length: ..4; after_markup: style",
        "length: ..4; after_markup: always",
    ),
    (
        "String",
        "length: ..4; after_markup: style",
        "length: ..5; after_markup: always",
    ),
    ("Integer", "range: 2..4", "range: 1..4"),
    ("Integer", "range: 2..4", "range: ..4"),
    ("Integer", "range: 2..4", "range: 2..5"),
    ("Integer", "range: 2..4", "range: 2.."),
    ("\"[Integer]\"", "items: 2..4", "items: 1..4"),
    ("\"[Integer]\"", "items: 2..4", "items: ..4"),
    ("\"[Integer]\"", "items: 2..4", "items: 2..5"),
    ("\"[Integer]\"", "items: 2..4", "items: 2.."),
    ("Integer", "choices: [1, 2]", "choices: [3, 2, 1]"),
    ("InputFile", "file: { max: 1 MB }", "file: { max: 2 MB }"),
    (
        "InputFile",
        "file: { max: 1 MB, url_max: 1 MB }",
        "file: { max: 1 MB, url_max: 2 MB }",
    ),
    (
        "InputFile",
        "file: { max: 1 MB, url_max: 1 MB }",
        "file: { max: 1 MB }",
    ),
    (
        "InputFile",
        "file: { max: 1 MB, url_max: 1 MB }",
        "file: { url_max: 1 MB }",
    ),
    (
        "InputFile",
        "file: { formats: [JPEG] }",
        "file: { formats: [PNG, JPEG] }",
    ),
    (
        "InputFile",
        "file: { max: 1 MB, formats: [JPEG] }",
        "file: { max: 1 MB }",
    ),
    (
        "InputFile",
        "file: { max: 1 MB, upload_only: true }",
        "file: { max: 1 MB }",
    ),
];

#[test]
fn a_limit_that_allows_more_is_loosened_and_the_opposite_is_tightened() {
    for (ty, narrow, wide) in WIDER {
        let (narrow, wide) = (
            format!("type: {ty}; {narrow}"),
            format!("type: {ty}; {wide}"),
        );
        let loosened = rules(&narrow, &wide);
        assert_eq!(loosened, [Id::LimitLoosened], "{narrow} -> {wide}");
        let tightened = rules(&wide, &narrow);
        assert_eq!(tightened, [Id::LimitTightened], "{wide} -> {narrow}");
    }
}

/// Each of the two limits allows something that the other one does not.
const MOVED: &[Row] = &[
    ("String", "length: 2..4", "length: 3..5"),
    ("String", "length: 2..", "length: ..2"),
    ("String", "length: ..4", "length: ..4; unit: utf16"),
    ("String", "length: ..4", "length: ..8; unit: bytes"),
    // Shorter, but markup does not count.
    ("String", "length: ..5", "length: ..4; after_markup: style"),
    (
        "String",
        "length: ..4; after_markup: style",
        "length: ..4; after_markup: tone",
    ),
    ("Integer", "range: 2..4", "range: 3..5"),
    ("Integer", "range: 2..", "range: ..2"),
    ("\"[Integer]\"", "items: 2..4", "items: 3..5"),
    ("Integer", "choices: [1, 2]", "choices: [1, 3]"),
    (
        "InputFile",
        "file: { max: 1 MB, url_max: 2 MB }",
        "file: { max: 2 MB, url_max: 1 MB }",
    ),
    (
        "InputFile",
        "file: { formats: [JPEG] }",
        "file: { formats: [PNG] }",
    ),
    (
        "InputFile",
        "file: { max: 2 MB, url_max: 1 MB }",
        "file: { max: 1 MB, formats: [JPEG] }",
    ),
    (
        "InputFile",
        "file: { max: 1 MB }",
        "file: { max: 2 MB, upload_only: true }",
    ),
];

#[test]
fn a_limit_that_allows_other_values_is_moved() {
    for (ty, one, other) in MOVED {
        let (one, other) = (format!("type: {ty}; {one}"), format!("type: {ty}; {other}"));
        assert_eq!(rules(&one, &other), [Id::LimitMoved], "{one} -> {other}");
        assert_eq!(rules(&other, &one), [Id::LimitMoved], "{other} -> {one}");
    }
}

#[test]
fn a_limit_that_comes_or_goes_is_added_or_removed() {
    for (ty, limit) in [
        ("String", "length: 1..4"),
        ("Integer", "range: 1..4"),
        ("\"[Integer]\"", "items: 1..4"),
        ("Integer", "choices: [1, 2]"),
        ("InputFile", "file: { max: 1 MB }"),
    ] {
        let (free, limited) = (format!("type: {ty}"), format!("type: {ty}; {limit}"));
        assert_eq!(rules(&free, &limited), [Id::LimitAdded], "{limited}");
        assert_eq!(rules(&limited, &free), [Id::LimitRemoved], "{limited}");
    }
}

#[test]
fn a_list_of_whole_numbers_or_formats_in_another_order_is_no_change() {
    for (ty, before, after) in [
        ("Integer", "choices: [1, 2]", "choices: [2, 1]"),
        (
            "InputFile",
            "file: { formats: [JPEG, PNG] }",
            "file: { formats: [PNG, JPEG] }",
        ),
    ] {
        let (before, after) = (
            format!("type: {ty}; {before}"),
            format!("type: {ty}; {after}"),
        );
        assert_eq!(rules(&before, &after), [], "{before} -> {after}");
    }
}

#[test]
fn a_pattern_and_the_unit_of_a_range_have_rules_of_their_own() {
    let rows: [(&str, &str, &[Id], &[Id]); 4] = [
        (
            "type: String",
            "type: String; pattern: \"[a-z]+\"",
            &[Id::PatternAdded],
            &[Id::PatternRemoved],
        ),
        (
            "type: String; pattern: \"[a-z]\"",
            "type: String; pattern: \"[a-z]+\"",
            &[Id::PatternChanged],
            &[Id::PatternChanged],
        ),
        (
            "type: Integer; range: 1..4; unit: meters",
            "type: Integer; range: 1..4; unit: seconds",
            &[Id::UnitChanged],
            &[Id::UnitChanged],
        ),
        (
            "type: Integer; range: 1..4",
            "type: Integer; choices: [1, 4]",
            &[Id::LimitAdded, Id::LimitRemoved],
            &[Id::LimitAdded, Id::LimitRemoved],
        ),
    ];
    for (before, after, there, back) in rows {
        assert_eq!(rules(before, after), there, "{before} -> {after}");
        assert_eq!(rules(after, before), back, "{after} -> {before}");
    }
}

#[test]
fn the_change_of_a_limit_is_reported_at_the_line_of_its_key() {
    for (ty, before, after, line) in [
        ("String", "length: 1..4", "length: 1..5", 13),
        ("Integer", "range: 1..4", "range: 1..5", 13),
        ("\"[Integer]\"", "items: 1..4", "items: 1..5", 13),
        ("String", "pattern: \"[a-z]\"", "pattern: \"[a-y]\"", 13),
        // These keys have no place in the model.
        ("Integer", "choices: [1]", "choices: [1, 2]", 11),
        (
            "InputFile",
            "file: { max: 1 MB }",
            "file: { max: 2 MB }",
            11,
        ),
    ] {
        let (before, after) = (
            format!("type: {ty}; {before}"),
            format!("type: {ty}; {after}"),
        );
        let changes = diff(&spec(&before), &spec(&after));
        let place = |place: &Option<bazu_model::Place>| place.as_ref().map(ToString::to_string);
        let expected = Some(format!("items.yaml:{line}"));
        assert_eq!(changes.len(), 1, "{before} -> {after}");
        assert_eq!(place(&changes[0].old), expected, "{before}");
        assert_eq!(place(&changes[0].new), expected, "{after}");
    }
}
