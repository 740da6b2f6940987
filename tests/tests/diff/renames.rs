//! A name on the wire is not a name in Rust: what keeps one of the two was renamed.

use std::collections::BTreeMap;

use bazu_emit as emit;
use bazu_evolve::changelog::note;
use bazu_evolve::diff::{Change, Id, Wire, diff};
use bazu_model::level::Level;
use bazu_model::{Api, SourceFile};
use bazu_surface as surface;

use crate::pairs::load;

const HEADER: &str = "api: tiny
docs: https://example.org
crate: { name: tiny-bot, version: 0.1.0, description: An API. }
";

/// Everything that a name on the wire may be, and everything that refers to one.
const BOT: &str = "
server: { api: https://api.example.org }
errors:
  NoPost: { code: 404, contains: post }
types:
  Letter:
    fields:
      id: Integer
      sender: Person
      text: String?
      picture: String?
      folder: { type: Folder?, default: inbox }
      parts: '[Part]?'
    rules:
      - id: one-content
        exactly_one_of: [text, picture]
      - id: filed
        when: { folder: inbox }
        require: [parts]
      - id: alike
        uniform: parts
        groups: [[page], [photo]]
    shortcuts:
      answer: { method: post, with: { to: sender.number } }
    accessors:
      link: { format: 'https://example.org/{sender.number}/{id}' }
  Person:
    fields: { number: Integer, name: String }
  Folder:
    values: { inbox: {}, archive: {} }
  Part:
    union:
      tag: kind
      variants: { page: PartPage, photo: PartPhoto }
  PartPage: { fields: { number: Integer } }
  PartPhoto: { fields: { file: String } }
  Update:
    fields: { update_id: Integer }
    kinds: { letter: Letter }
methods:
  getUpdates: { returns: '[Update]', effect: code }
  post:
    returns: Letter
    effect: none
    errors: [NoPost]
    params: { to: Integer, letter: Letter?, folder: Folder? }
    rules:
      - id: letter-filed
        when: { letter: present }
        require: [folder]
";

fn model(items: &str) -> Api {
    let text = format!("{HEADER}{items}");
    let loaded = load(vec![SourceFile::new("items.yaml", text.into_bytes())]);
    loaded.api.expect("a model")
}

fn edited(items: &str, edits: &[(&str, &str)]) -> (Api, Api) {
    let mut new = items.to_owned();
    for (before, after) in edits {
        assert!(new.contains(before), "`{before}` is not there");
        new = new.replace(before, after);
    }
    (model(items), model(&new))
}

fn reported(changes: &[Change]) -> Vec<(Id, String)> {
    let changes = changes.iter();
    changes
        .map(|change| (change.rule, change.path.to_string()))
        .collect()
}

/// The public items of the crate of an API.
fn items(api: &Api) -> surface::Surface {
    let output = emit::generate(api).expect("the generator writes Rust");
    let root = format!("generated/{}/src/", api.krate.name);
    let sources: BTreeMap<String, String> = output
        .files()
        .filter_map(|(path, file)| {
            let path = path.strip_prefix(&root)?;
            Some((path.to_owned(), file.text.clone()))
        })
        .collect();
    surface::read(&sources).expect("it is Rust")
}

#[test]
fn what_is_renamed_on_the_wire_alone_breaks_bots_and_no_code() {
    for (path, edits) in [
        (
            "Letter.body",
            vec![
                ("text: String?", "body: { type: String?, rust: text }"),
                ("[text, picture]", "[body, picture]"),
            ],
        ),
        (
            "Letter.author",
            vec![
                ("sender: Person", "author: { type: Person, rust: sender }"),
                ("sender.number", "author.number"),
            ],
        ),
        (
            "Person.no",
            vec![
                (
                    "{ number: Integer, name: String }",
                    "{ no: { type: Integer, rust: number }, name: String }",
                ),
                ("sender.number", "sender.no"),
            ],
        ),
        (
            "Letter.pieces",
            vec![
                (
                    "parts: '[Part]?'",
                    "pieces: { type: '[Part]?', rust: parts }",
                ),
                ("require: [parts]", "require: [pieces]"),
                ("uniform: parts", "uniform: pieces"),
            ],
        ),
        (
            "post.recipient",
            vec![
                (
                    "{ to: Integer, letter",
                    "{ recipient: { type: Integer, rust: to }, letter",
                ),
                ("{ to: sender.number }", "{ recipient: sender.number }"),
            ],
        ),
        (
            "post.mail",
            vec![
                (
                    "letter: Letter?, ",
                    "mail: { type: Letter?, rust: letter }, ",
                ),
                ("when: { letter: present }", "when: { mail: present }"),
            ],
        ),
        (
            "Folder.in",
            vec![
                ("{ inbox: {}, archive", "{ in: { rust: Inbox }, archive"),
                ("default: inbox", "default: in"),
                ("{ folder: inbox }", "{ folder: in }"),
            ],
        ),
        (
            "Part.sheet",
            vec![
                ("{ page: PartPage,", "{ sheet: PartPage,"),
                ("[[page],", "[[sheet],"),
            ],
        ),
        (
            "Update.mail",
            vec![(
                "{ letter: Letter }",
                "{ mail: { type: Letter, rust: Letter } }",
            )],
        ),
        (
            "sendLetter",
            vec![
                (
                    "  post:\n    returns",
                    "  sendLetter:\n    rust: post\n    returns",
                ),
                ("{ method: post,", "{ method: sendLetter,"),
            ],
        ),
    ] {
        let (old, new) = edited(BOT, &edits);
        let changes = diff(&old, &new);
        assert_eq!(reported(&changes), [(Id::WireName, path.to_owned())]);
        let verdict = changes[0].verdict();
        assert_eq!(
            (verdict.old_bot, verdict.rust),
            (Wire::Breaks, Level::Patch)
        );
        let places = [&changes[0].old, &changes[0].new];
        assert!(
            places
                .iter()
                .all(|place| place.as_ref().is_some_and(|it| it.line > 6)),
            "{path}: {places:?}"
        );
        // The code is the same but for the word on the wire.
        assert_eq!(surface::compare(&items(&old), &items(&new)), [], "{path}");
        let back = reported(&diff(&new, &old));
        assert_eq!(back.len(), 1, "{back:?}");
        assert_eq!(back[0].0, Id::WireName);
    }
}

#[test]
fn what_is_renamed_in_rust_alone_breaks_code_and_no_bot() {
    for (path, edits) in [
        (
            "Letter.text",
            vec![("text: String?", "text: { type: String?, rust: body }")],
        ),
        (
            "Folder.inbox",
            vec![("{ inbox: {},", "{ inbox: { rust: Incoming },")],
        ),
        (
            "Part.page",
            vec![(
                "{ page: PartPage,",
                "{ page: { type: PartPage, rust: Sheet },",
            )],
        ),
        (
            "Update.letter",
            vec![(
                "{ letter: Letter }",
                "{ letter: { type: Letter, rust: Mail } }",
            )],
        ),
        (
            "post.to",
            vec![(
                "{ to: Integer,",
                "{ to: { type: Integer, rust: recipient },",
            )],
        ),
        ("NoLetter", vec![("NoPost", "NoLetter")]),
        ("Human", vec![("Person", "Human")]),
        ("Binder", vec![("Folder", "Binder")]),
        (
            "Letter.reply()",
            vec![("answer: { method", "reply: { method")],
        ),
        ("Letter.url()", vec![("link: { format", "url: { format")]),
    ] {
        let (old, new) = edited(BOT, &edits);
        let changes = diff(&old, &new);
        assert_eq!(reported(&changes), [(Id::RustName, path.to_owned())]);
        let verdict = changes[0].verdict();
        assert_eq!((verdict.old_bot, verdict.rust), (Wire::Works, Level::Major));
        // The code beside it names the old thing first and the new one then.
        let note = note(&changes[0], &old, &new).expect("it is Rust");
        let note = note.expect("what breaks code has a note");
        assert_ne!(note.before, note.after, "{path}");
        assert!(
            !note.after.contains("fn after(client"),
            "{path} is not found in the new crate:\n{}",
            note.after
        );
    }
}

#[test]
fn a_function_and_the_request_of_a_method_are_two_names_in_rust() {
    let edits = [(
        "  post:\n    returns",
        "  post:\n    rust: mail\n    returns",
    )];
    let (old, new) = edited(BOT, &edits);
    let changes = reported(&diff(&old, &new));
    let name = || (Id::RustName, "post".to_owned());
    assert_eq!(changes, [name(), name()]);
}

#[test]
fn another_id_of_a_rule_changes_violations_alone() {
    for (id, other) in [
        ("one-content", "content"),
        ("filed", "in-folder"),
        ("alike", "same"),
    ] {
        let (old, new) = edited(BOT, &[(&format!("id: {id}"), &format!("id: {other}"))]);
        let changes = diff(&old, &new);
        let path = format!("Letter.{other}");
        assert_eq!(reported(&changes), [(Id::ViolationName, path)]);
        assert!(!changes[0].verdict().breaking());
        assert_eq!(surface::compare(&items(&old), &items(&new)), []);
    }
}

/// The path of a REST method is what the server sees, and not its name in the spec.
#[test]
fn a_rest_method_is_known_by_its_path() {
    let rest = "protocol: rest
server: { api: https://api.example.org }
auth: { header: api-key }
methods:
  send:
    path: POST /send
    returns: 'True'
    params: { text: String }
";
    let (old, new) = edited(rest, &[("  send:", "  post:")]);
    let changes = reported(&diff(&old, &new));
    let name = || (Id::RustName, "post".to_owned());
    assert_eq!(
        changes,
        [name(), name(), (Id::ViolationName, "post".to_owned())]
    );
    let (old, new) = edited(rest, &[("  send:", "  post:\n    rust: send")]);
    let changes = diff(&old, &new);
    assert_eq!(reported(&changes), [(Id::ViolationName, "post".to_owned())]);
    let (old, new) = edited(rest, &[("POST /send", "POST /post")]);
    assert_eq!(
        reported(&diff(&old, &new)),
        [(Id::MethodEndpoint, "send".to_owned())]
    );
}

/// What else differs is reported beside the new name, and not as something else.
#[test]
fn what_is_renamed_and_changed_is_both() {
    let edits = [
        (
            "text: String?",
            "body: { type: String, rust: text, length: 1..10 }",
        ),
        (
            "      - id: one-content\n        exactly_one_of: [text, picture]\n",
            "",
        ),
    ];
    let (old, new) = edited(BOT, &edits);
    let changes = reported(&diff(&old, &new));
    let field = |rule| (rule, "Letter.body".to_owned());
    assert_eq!(
        changes,
        [
            field(Id::FieldBecameRequired),
            field(Id::LimitAdded),
            field(Id::WireName),
            (Id::ChoiceRemoved, "Letter.one-content".to_owned()),
        ]
    );
}

/// Two that could be meant are none: nobody knows which of them has another name.
#[test]
fn what_keeps_no_name_is_removed_and_added() {
    let (old, new) = edited(BOT, &[("name: String }", "title: String }")]);
    let rules: Vec<Id> = diff(&old, &new).iter().map(|change| change.rule).collect();
    assert_eq!(rules, [Id::FieldRequiredRemoved, Id::FieldRequiredAdded]);
    let types = "server: { api: https://api.example.org }
types:
  One: { fields: { id: Integer } }
  Two: { fields: { id: Integer } }
methods:
  get: { returns: One, effect: none }
  set: { returns: Two, effect: none }
";
    let edits = [("One", "Three"), ("Two", "Four")];
    let (old, new) = edited(types, &edits);
    let rules = reported(&diff(&old, &new));
    assert!(
        rules.contains(&(Id::TypeRemoved, "One".to_owned())),
        "{rules:?}"
    );
    assert!(
        rules.contains(&(Id::TypeAdded, "Three".to_owned())),
        "{rules:?}"
    );
}
