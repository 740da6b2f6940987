//! What looks like a renamed item and is another one, and where a renamed item was before.

use bazu_evolve::diff::{Change, Direction, Id, diff};
use bazu_model::{Api, SourceFile};

use crate::pairs::load;

const HEADER: &str = "api: tiny
docs: https://example.org
crate: { name: tiny-bot, version: 0.1.0, description: An API. }
";

const ITEMS: &str = "server: { api: https://api.example.org }
sources: { page: { title: the page } }
errors:
  NoPost: { code: 404, contains: post }
  NoUser: { code: 404, contains: user }
types:
  Letter:
    fields: { number: Integer, page: Integer, text: String }
    shortcuts:
      answer: { method: post, with: { to: number } }
  Folder:
    fields: { letters: '[Letter]', first: Letter?, number: Integer }
    rules:
      - id: filed
        when: { first: present }
        require: [first]
        source: page
methods:
  post: { returns: Letter, effect: none, params: { to: Integer, text: String, page: Integer } }
  send: { returns: 'True', effect: none, params: { to: Integer } }
  getFolder: { returns: Folder, effect: none }
";

const REST: &str = "protocol: rest
server: { api: https://api.example.org }
auth: { header: api-key }
methods:
  send: { path: POST /send, returns: 'True', params: { text: String } }
";

fn model(items: &str) -> Api {
    let text = format!("{HEADER}{items}");
    let loaded = load(vec![SourceFile::new("items.yaml", text.into_bytes())]);
    loaded.api.expect("a model")
}

fn changes(items: &str, edits: &[(&str, &str)]) -> Vec<Change> {
    let mut new = items.to_owned();
    for (before, after) in edits {
        assert!(new.contains(before), "`{before}` is not there");
        new = new.replace(before, after);
    }
    diff(&model(items), &model(&new))
}

#[track_caller]
fn reports(items: &str, edits: &[(&str, &str)], expected: &[(Id, &str)]) {
    let changes = changes(items, edits);
    let found: Vec<_> = changes
        .iter()
        .map(|change| (change.rule, change.path.to_string()))
        .collect();
    let expected: Vec<_> = expected
        .iter()
        .map(|(rule, path)| (*rule, (*path).to_owned()))
        .collect();
    assert_eq!(found, expected, "{edits:?}");
}

#[test]
fn an_error_with_another_code_or_text_is_another_error() {
    let error = "NoPost: { code: 404, contains: post }";
    let renamed = "Lost: { code: 404, contains: post }";
    reports(ITEMS, &[(error, renamed)], &[(Id::RustName, "Lost")]);
    for other in [
        "Lost: { code: 400, contains: post }",
        "Lost: { code: 404, contains: gone }",
    ] {
        let expected = [(Id::ErrorAdded, "Lost"), (Id::ErrorRemoved, "NoPost")];
        reports(ITEMS, &[(error, other)], &expected);
    }
}

#[test]
fn a_rest_method_with_another_verb_or_path_is_another_method() {
    let send = "send: { path: POST /send, returns: 'True', params: { text: String } }";
    for other in [
        "post: { path: POST /post, returns: 'True', params: { text: String } }",
        "post: { path: GET /send, returns: 'True' }",
    ] {
        let expected = [(Id::MethodAdded, "post"), (Id::MethodRemoved, "send")];
        reports(REST, &[(send, other)], &expected);
    }
}

#[test]
fn a_shortcut_that_calls_or_binds_something_else_is_another_shortcut() {
    let shortcut = "answer: { method: post, with: { to: number } }";
    let renamed = "reply: { method: post, with: { to: number } }";
    let expected = [(Id::RustName, "Letter.reply()")];
    reports(ITEMS, &[(shortcut, renamed)], &expected);
    for other in [
        "reply: { method: send, with: { to: number } }",
        "reply: { method: post, with: { to: page } }",
    ] {
        let expected = [
            (Id::ShortcutRemoved, "Letter.answer()"),
            (Id::ShortcutAdded, "Letter.reply()"),
        ];
        reports(ITEMS, &[(shortcut, other)], &expected);
    }
}

#[test]
fn a_type_with_other_fields_is_another_type() {
    let name = [
        ("  Folder:", "  Case:"),
        ("returns: Folder", "returns: Case"),
    ];
    reports(ITEMS, &name, &[(Id::RustName, "Case")]);
    // The types of its fields may have been renamed too.
    let both = [name[0], name[1], ("Letter", "Mail")];
    let renamed = [(Id::RustName, "Case"), (Id::RustName, "Mail")];
    reports(ITEMS, &both, &renamed);
    for (before, after) in [
        ("first: Letter?", "first: '[Letter]?'"),
        ("letters: '[Letter]'", "letters: Letter"),
        ("letters: '[Letter]'", "letters: '[Letter]?'"),
        (
            "first: Letter?, number: Integer",
            "first: Letter?, number: Float",
        ),
        ("first: Letter?, number: Integer", "first: Letter?"),
    ] {
        let changes = changes(ITEMS, &[name[0], name[1], (before, after)]);
        let rules = |rule: Id, path: &str| {
            let mut changes = changes.iter();
            changes.any(|change| change.rule == rule && change.path.to_string() == path)
        };
        assert!(rules(Id::TypeAdded, "Case"), "{after}: {changes:?}");
        assert!(rules(Id::TypeRemoved, "Folder"), "{after}: {changes:?}");
        assert!(!rules(Id::RustName, "Case"), "{after}: {changes:?}");
    }
}

/// Where each change was before, if it was elsewhere.
fn moved(edits: &[(&str, &str)]) -> Vec<(String, Option<String>)> {
    let changes = changes(ITEMS, edits);
    changes
        .iter()
        .map(|change| {
            (
                change.path.to_string(),
                change.was.as_ref().map(ToString::to_string),
            )
        })
        .collect()
}

#[test]
fn a_change_of_what_has_another_name_says_where_it_was() {
    let owned = |moves: &[(&str, Option<&str>)]| -> Vec<(String, Option<String>)> {
        let moves = moves.iter();
        moves
            .map(|(path, was)| ((*path).to_owned(), was.map(str::to_owned)))
            .collect()
    };
    let number = (
        "{ number: Integer, page",
        "{ id: { type: Integer, rust: number }, page",
    );
    let bound = ("{ to: number }", "{ to: id }");
    let found = moved(&[number, bound, ("text: String }", "text: String? }")]);
    assert_eq!(
        found,
        owned(&[("Letter.id", Some("Letter.number")), ("Letter.text", None),])
    );
    let found = moved(&[
        ("Letter", "Mail"),
        ("text: String }", "text: { type: String, length: ..9 } }"),
        (
            "first: Mail?, number: Integer",
            "first: Mail?, number: { type: Integer, range: 1..9 }",
        ),
    ]);
    assert_eq!(
        found,
        owned(&[
            ("Folder.number", None),
            ("Mail", Some("Letter")),
            ("Mail.text", Some("Letter.text")),
        ])
    );
    let found = moved(&[
        ("NoPost:", "Lost:"),
        ("NoUser: { code: 404", "NoUser: { code: 400"),
    ]);
    assert_eq!(found, owned(&[("Lost", Some("NoPost")), ("NoUser", None)]));
}

#[test]
fn a_bound_parameter_that_is_no_longer_an_argument_is_one_less_to_give() {
    let bound = ("with: { to: number }", "with: { to: number, page: page }");
    let optional = (
        "text: String, page: Integer }",
        "text: String, page: Integer? }",
    );
    let expected = [
        (Id::ShortcutChanged, "Letter.answer()"),
        (Id::FieldBecameOptional, "post.page"),
    ];
    reports(ITEMS, &[bound, optional], &expected);
}

#[test]
fn another_basis_of_a_rule_that_is_still_checked_is_docs() {
    let rule = "        source: page\n";
    let observed = format!("{rule}        basis: observed\n");
    reports(
        ITEMS,
        &[(rule, &observed)],
        &[(Id::DocsChanged, "Folder.filed")],
    );
    let inferred = format!("{rule}        basis: inferred\n");
    reports(
        ITEMS,
        &[(rule, &inferred)],
        &[(Id::BasisWeakened, "Folder.filed")],
    );
}

const SEAT: &str = "server: { api: https://api.example.org }
types:
  Seat:
    fields: { row: Integer?, number: String?, name: String? }
    rules:
      - id: one-seat
        exactly_one_of: [row, number]
  First: { fields: { a: Integer, b: Integer? } }
  Second: { fields: { b: Integer } }
  Third: { fields: { c: Integer } }
  Any:
    union:
      fields: { a: First, b: Second, c: Third }
methods:
  getSeat: { returns: Seat, effect: none }
  getAny: { returns: Any, effect: none }
  free: { returns: 'True', effect: none, params: { number: Integer } }
";

#[test]
fn a_choice_of_a_type_that_nobody_built_before_is_a_rule() {
    let rule = ("[row, number]", "[row, number, name]");
    reports(SEAT, &[rule], &[(Id::RuleChanged, "Seat.one-seat")]);
    let sent = (
        "params: { number: Integer }",
        "params: { number: Integer, seat: Seat? }",
    );
    let changes = changes(SEAT, &[rule, sent]);
    let of_rule = changes
        .iter()
        .find(|change| change.path.to_string() == "Seat.one-seat");
    assert_eq!(of_rule.map(|change| change.rule), Some(Id::RuleChanged));
}

#[test]
fn a_type_that_becomes_sent_changes_in_both_directions() {
    let sent = (
        "params: { number: Integer }",
        "params: { number: Integer, seat: Seat? }",
    );
    let length = ("name: String? }", "name: { type: String?, length: ..9 } }");
    for edits in [&[length][..], &[sent, length]] {
        let changes = changes(SEAT, edits);
        let mut limits = changes.iter().filter(|it| it.rule == Id::LimitAdded);
        let both = Direction {
            request: edits.len() == 2,
            answer: true,
        };
        assert_eq!(limits.next().map(|it| it.direction), Some(both));
    }
}

/// In a spec without faults the first member cannot have the field of a later one, but it may have had it.
#[test]
fn the_order_of_members_counts_where_one_may_have_the_field_of_the_other() {
    let order = |after| ("{ a: First, b: Second, c: Third }", after);
    let other = ("{ a: Integer, b: Integer? }", "{ a: Integer }");
    let changed = [
        (Id::UnionDiscriminator, "Any"),
        (Id::FieldOptionalRemoved, "First.b"),
    ];
    let turned = order("{ b: Second, a: First, c: Third }");
    reports(SEAT, &[turned, other], &changed);
    reports(SEAT, &[order("{ a: First, c: Third, b: Second }")], &[]);
}
