//! What the pairs do not show: edits that look like one change and are another.

use bazu_evolve::diff::{Change, Id, Wire, diff};
use bazu_model::level::Level;
use bazu_model::{Api, Place, SourceFile};

use crate::pairs::load;

const SERVER: &str = "server: { api: https://api.example.org }\n";

fn with_server(server: &str, items: &str) -> Api {
    let header = "api: tiny\ndocs: https://example.org\n\
                  crate: { name: tiny-bot, version: 0.1.0, description: An API. }\n";
    let text = format!("{header}{server}{items}");
    let loaded = load(vec![SourceFile::new("items.yaml", text.into_bytes())]);
    loaded.api.expect("a model")
}

/// What an edit of some items changes, where `before` becomes `after`.
fn edited(items: &str, before: &str, after: &str) -> Vec<Change> {
    assert!(items.contains(before), "`{before}` is not there");
    let new = items.replace(before, after);
    diff(&with_server(SERVER, items), &with_server(SERVER, &new))
}

fn reported(changes: &[Change]) -> Vec<(Id, String)> {
    let told = changes.iter();
    told.map(|change| (change.rule, change.path.to_string()))
        .collect()
}

fn owned<const N: usize>(expected: [(Id, &str); N]) -> Vec<(Id, String)> {
    let expected = expected.into_iter();
    expected
        .map(|(rule, path)| (rule, path.to_owned()))
        .collect()
}

#[test]
fn the_first_error_that_matches_wins_so_the_order_of_one_code_is_told() {
    let errors = "
errors:
  NoChat: { code: 400, contains: chat }
  NoUser: { code: 400, contains: user }
  Gone: { code: 410 }
methods:
  ping: { returns: \"True\", effect: none }
";
    let changes = edited(
        errors,
        "  NoChat: { code: 400, contains: chat }\n  NoUser: { code: 400, contains: user }\n",
        "  NoUser: { code: 400, contains: user }\n  NoChat: { code: 400, contains: chat }\n",
    );
    assert_eq!(reported(&changes), owned([(Id::ErrorChanged, "NoChat")]));
    let changes = edited(
        errors,
        "  NoUser: { code: 400, contains: user }\n  Gone: { code: 410 }\n",
        "  Gone: { code: 410 }\n  NoUser: { code: 400, contains: user }\n",
    );
    assert_eq!(reported(&changes), owned([]));
}

#[test]
fn the_order_of_what_an_alternative_takes_is_that_of_its_constructor() {
    let seat = "
types:
  Seat:
    fields: { row: Integer?, place: Integer?, number: String?, window: Boolean? }
    rules:
      - id: one-seat
        exactly_one_of: [[row, place], number]
methods:
  reserve: { returns: \"True\", effect: none, params: { seat: Seat } }
";
    let changes = edited(
        seat,
        "row: Integer?, place: Integer?",
        "place: Integer?, row: Integer?",
    );
    assert_eq!(reported(&changes), owned([(Id::Reordered, "Seat")]));
    // Constructors of two alternatives know nothing of each other, and a setter has no place.
    let changes = edited(
        seat,
        "number: String?, window: Boolean?",
        "window: Boolean?, number: String?",
    );
    assert_eq!(reported(&changes), owned([]));
    let changes = edited(
        seat,
        "place: Integer?, number: String?",
        "number: String?, place: Integer?",
    );
    assert_eq!(reported(&changes), owned([]));
}

#[test]
fn what_can_only_be_true_is_an_argument_of_a_method_and_not_of_a_type() {
    let items = "
types:
  Letter: { fields: { open: \"True\", text: String } }
methods:
  post: { returns: \"True\", effect: none, params: { letter: Letter, sure: \"True\" } }
";
    let letter = (
        "open: \"True\", text: String",
        "text: String, open: \"True\"",
    );
    assert_eq!(reported(&edited(items, letter.0, letter.1)), owned([]));
    let post = (
        "letter: Letter, sure: \"True\"",
        "sure: \"True\", letter: Letter",
    );
    let changes = edited(items, post.0, post.1);
    assert_eq!(reported(&changes), owned([(Id::Reordered, "post")]));
}

#[test]
fn text_put_together_is_retyped_where_a_part_may_be_missing() {
    let items = "
types:
  Person:
    fields: { id: Integer, name: String, nick: String? }
    accessors:
      mention: { format: \"@{name}\" }
methods:
  getPerson: { returns: Person, effect: none }
";
    let changes = edited(items, "@{name}", "@{nick}");
    assert_eq!(
        reported(&changes),
        owned([(Id::AccessorRetyped, "Person.mention()")])
    );
    let changes = edited(items, "@{name}", "#{id}");
    assert_eq!(
        reported(&changes),
        owned([(Id::AccessorChanged, "Person.mention()")])
    );
}

#[test]
fn a_shortcut_that_sets_an_optional_parameter_takes_the_same_arguments() {
    let items = "
types:
  Letter:
    fields: { sender: Integer, page: Integer }
    shortcuts:
      reply: { method: post, with: { to: sender } }
methods:
  getLetter: { returns: Letter, effect: none }
  post: { returns: \"True\", effect: none, params: { to: Integer, text: String, page: Integer? } }
";
    let changes = edited(items, "{ to: sender }", "{ to: sender, page: page }");
    assert_eq!(
        reported(&changes),
        owned([(Id::ShortcutRebound, "Letter.reply()")])
    );
}

const SHAPES: &str = "
types:
  Shape:
    union:
      tag: kind
      variants: { circle: Circle, ring: Ring }
  Circle: { fields: { radius: Float } }
  Ring: { fields: { radius: Float } }
methods:
  draw: { returns: Shape, effect: none, params: { shape: Circle } }
  same: { returns: Shape, effect: none, params: { shape: Shape } }
";

#[test]
fn members_with_other_tags_do_not_look_the_same() {
    let changes = edited(SHAPES, "{ shape: Circle }", "{ shape: Ring }");
    assert_eq!(
        reported(&changes),
        owned([(Id::ShapeChanged, "draw.shape")])
    );
}

#[test]
fn a_member_may_stand_where_its_union_does() {
    let changes = edited(SHAPES, "{ shape: Circle }", "{ shape: Shape }");
    assert_eq!(
        reported(&changes),
        owned([(Id::ShapeWidened, "draw.shape")])
    );
}

#[test]
fn an_address_of_files_that_follows_from_the_apis_is_no_constant() {
    let ping = "methods: { ping: { returns: \"True\", effect: none } }\n";
    let files = "server: { api: https://api.example.org, file: https://files.example.org }\n";
    let moved = SERVER.replace("api.", "bots.");
    let follows = "server: { api: https://api.example.org, file: https://api.example.org/file }\n";
    let told_of = |old: &str, new: &str| {
        let changes = diff(&with_server(old, ping), &with_server(new, ping));
        changes.iter().map(|change| change.rule).collect::<Vec<_>>()
    };
    assert_eq!(
        told_of(SERVER, files),
        [Id::ApiServer, Id::ApiConstantAdded]
    );
    assert_eq!(told_of(SERVER, &moved), [Id::ApiServer]);
    assert_eq!(told_of(SERVER, follows), []);
}

#[test]
fn a_union_by_kinds_and_one_by_fields_hold_their_members_in_other_types() {
    let items = "
types:
  Holder: { fields: { inner: Either? } }
  Either: { union: { kinds: { object: Object } } }
  Object: { fields: { object: String } }
methods:
  getHolder: { returns: Holder, effect: none }
";
    let changes = edited(items, "kinds:", "fields:");
    assert_eq!(
        reported(&changes),
        owned([
            (Id::UnionDiscriminator, "Either"),
            (Id::ShapeRefined, "Either.object"),
            (Id::ShapeRefined, "Holder.inner"),
        ])
    );
    let words: Vec<String> = changes[1..].iter().map(Change::to_string).collect();
    assert_eq!(
        words,
        [
            "shape.refined Either.object: now `Object`, was `Box<Object>`",
            "shape.refined Holder.inner: now `Option<Box<Either>>`, was `Option<Either>`",
        ]
    );
}

#[test]
fn a_required_field_that_is_only_true_is_an_argument_of_methods_alone() {
    let items = "
types:
  Letter: { fields: { text: String } }
methods:
  post: { returns: \"True\", effect: none, params: { letter: Letter } }
";
    let changes = edited(
        items,
        "{ text: String }",
        "{ text: String, open: \"True\" }",
    );
    assert_eq!(
        reported(&changes),
        owned([(Id::FieldTrueAdded, "Letter.open")])
    );
    let verdict = changes[0].verdict();
    assert_eq!(
        (verdict.old_bot, verdict.rust),
        (Wire::Breaks, Level::Minor)
    );
    let changes = edited(
        items,
        "{ letter: Letter }",
        "{ letter: Letter, open: \"True\" }",
    );
    assert_eq!(
        reported(&changes),
        owned([(Id::FieldRequiredAdded, "post.open")])
    );
    assert_eq!(changes[0].verdict().rust, Level::Major);
}

#[test]
fn the_text_of_a_chapter_is_docs() {
    let methods = "methods: { ping: { returns: \"True\", effect: none } }\n";
    let api = |head: &str| {
        let chapter = format!("{head}{methods}");
        let header = "api: tiny\ndocs: https://example.org\n\
                      crate: { name: tiny-bot, version: 0.1.0, description: An API. }\n";
        let files = [
            ("api.yaml", format!("{header}{SERVER}")),
            ("things.yaml", chapter),
        ];
        let files = files.map(|(name, text)| SourceFile::new(name, text.into_bytes()));
        load(files.to_vec()).api.expect("a model")
    };
    let changes = diff(
        &api("chapter: Things\ndoc: Of things.\n"),
        &api("# A comment.\nchapter: Others\ndoc: Of others.\n"),
    );
    assert_eq!(
        reported(&changes),
        owned([(Id::DocsChanged, "chapter things")])
    );
    assert_eq!(
        changes[0].to_string(),
        "docs.changed chapter things: changed: `chapter`, `doc`"
    );
    let place = changes[0].new.as_ref().map(ToString::to_string);
    assert_eq!(place.as_deref(), Some("things.yaml:2"));
}

#[test]
fn a_methods_result_is_told_at_its_own_line() {
    let items = "
methods:
  getPage:
    returns: Integer
    effect: none
";
    let changes = edited(items, "Integer", "\"[Integer]\"");
    assert_eq!(reported(&changes), owned([(Id::ShapeChanged, "getPage()")]));
    let line = |place: &Option<Place>| place.as_ref().map(Place::to_string);
    let expected = Some("items.yaml:8".to_owned());
    assert_eq!(line(&changes[0].old), expected);
    assert_eq!(line(&changes[0].new), expected);
}

#[test]
fn the_last_digit_of_a_great_limit_counts() {
    let items = "
methods:
  post: { returns: \"True\", effect: none, params: { id: { type: Integer, range: 1..9007199254740992 } } }
";
    let changes = edited(items, "9007199254740992", "9007199254740993");
    assert_eq!(reported(&changes), owned([(Id::LimitLoosened, "post.id")]));
    let changes = edited(items, "9007199254740992", "9007199254740991");
    assert_eq!(reported(&changes), owned([(Id::LimitTightened, "post.id")]));
}

const RECEIVED: &str = "
types:
  Parcel:
    fields: { packed: UnixTime, letter: Letter?, sheets: '[Letter]?' }
    accessors:
      content: { attached: [letter, sheets] }
  Letter:
    fields: { letter_id: String, size: Integer? }
    accessors:
      file: { file: { id: letter_id, size: size } }
  Seat:
    union: { tag: kind, variants: { sofa: Sofa, stool: Stool } }
    across:
      - { fields: [can_turn], no: [sofa] }
  Sofa: { fields: { width: Integer } }
  Stool: { fields: { can_turn: Boolean } }
methods:
  getParcel: { returns: Parcel, effect: none }
  getSeat: { returns: Seat, effect: none }
";

#[test]
fn an_enum_of_files_that_loses_a_variant_breaks_code_and_one_that_gains_one_does_not() {
    let changes = edited(RECEIVED, "attached: [letter, sheets]", "attached: [letter]");
    assert_eq!(
        reported(&changes),
        owned([(Id::AccessorRetyped, "Parcel.content()")])
    );
    let less = RECEIVED.replace("attached: [letter, sheets]", "attached: [letter]");
    let changes = edited(&less, "attached: [letter]", "attached: [letter, sheets]");
    assert_eq!(
        reported(&changes),
        owned([(Id::AccessorChanged, "Parcel.content()")])
    );
}

#[test]
fn a_number_that_becomes_a_time_gains_a_function_and_loses_it_on_the_way_back() {
    let changes = edited(RECEIVED, "packed: UnixTime", "packed: Integer");
    assert_eq!(
        reported(&changes),
        owned([
            (Id::ShapeRenamed, "Parcel.packed"),
            (Id::AccessorRemoved, "Parcel.packed_time()"),
        ])
    );
}

#[test]
fn what_is_stated_of_a_member_changes_and_names_that_refer_to_members_follow() {
    let changes = edited(RECEIVED, "no: [sofa]", "yes: [sofa]");
    assert_eq!(
        reported(&changes),
        owned([(Id::AccessorChanged, "Seat.can_turn()")])
    );
    let items = RECEIVED.replace("sofa: Sofa", "couch: Sofa");
    let new = items.replace("no: [sofa]", "no: [couch]");
    let changes = diff(&with_server(SERVER, RECEIVED), &with_server(SERVER, &new));
    assert_eq!(reported(&changes), owned([(Id::WireName, "Seat.couch")]));
}
