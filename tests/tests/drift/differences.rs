//! Each kind of difference is found where it was planted, and nothing besides.

use bazu_drift::difference::Kind;

use crate::probe::{Edit, Probe};

/// A table, or a whole method, that is taken from the page.
const LIST: &str = "listOrders
Use this method to list orders. Returns an Array of Order objects.
| Parameter | Type | Required | Description |
|---|---|---|---|
| limit | Integer | Optional | How many to list. Values between 1-50 are taken. |
";
const NOTE: &str = "| note | String | Optional. Words for the shop (0-200 characters). |\n";
const SHOP: &str = "| shop | Integer or String | Yes | The shop, by number or name. |\n";

#[test]
fn pages_that_say_what_the_spec_says_differ_in_nothing() {
    let report = Probe::whole().differs(&[]);
    assert_eq!((report.items, report.members, report.explained), (6, 14, 1));
    let report = Probe::extract().differs(&[]);
    assert_eq!((report.items, report.members, report.explained), (2, 8, 0));
}

#[test]
fn a_default_is_compared_as_a_value_of_its_type() {
    use Kind::Default;
    let row = "How many to list. Values between 1-50 are taken.";
    let says = |words: &str| format!("{row} Defaults to {words}.");
    let limit = "limit: { type: Integer?, range: 1..50 }";
    let takes = |ty: &str, value: &str| format!("limit: {{ type: {ty}?, default: {value} }}");
    let loud = (
        "| limit | Integer | Optional |",
        "| limit | Boolean | Optional |",
    );
    let path = "listOrders.limit";
    // Both say the same.
    let same = "limit: { type: Integer?, range: 1..50, default: 20 }";
    let probe = Probe::whole().spec(&[(limit, same)]);
    probe.page(&[(row, &says("20"))]).differs(&[]);
    let silent = (
        "How many to list. Values between 1-50 are taken.",
        "Whether loudly.",
    );
    let probe = Probe::whole().spec(&[(limit, &takes("Boolean", "true"))]);
    let probe = probe.page(&[loud, silent]);
    probe.differs(&[(Default, path)]);
    let probe = Probe::whole().spec(&[(limit, &takes("Boolean", "true"))]);
    let said = "Whether loudly. Defaults to True.";
    probe.page(&[loud, (row, said)]).differs(&[]);
    // They differ, or only one says something.
    let probe = Probe::whole().spec(&[(limit, same)]);
    let report = probe
        .page(&[(row, &says("30"))])
        .differs(&[(Default, path)]);
    let found = &report.differences[0];
    assert_eq!(found.page(), "has `default: 30`");
    assert_eq!(found.spec(), "has `default: 20`");
    let probe = Probe::whole().spec(&[(limit, same)]);
    let report = probe.differs(&[(Default, path)]);
    assert_eq!(report.differences[0].page(), "states no `default`");
    let probe = Probe::whole().page(&[(row, &says("20"))]);
    let report = probe.differs(&[(Default, path)]);
    assert_eq!(report.differences[0].spec(), "states no `default`");
    // A page may say it of what is required, or of a list; the spec has no default there.
    let said = ("1-30 chars each)", "1-30 chars each, default: tea)");
    Probe::whole().page(&[said]).differs(&[]);
}

#[test]
fn every_kind_of_difference_is_found_alone() {
    use Kind::{Limit, MissingInDocs, MissingInSpec, Required, Type, Values};
    let more = "Kit\n";
    let method =
        "closeShop\nUse this method to close. Requires no parameters. Returns True.\nKit\n";
    let object = "Shop\nThis object stands for a shop.\n| Field | Type | Description |\n|---|---|---|\n\
        | id | Integer | Number. |\nKit\n";
    let parameter = format!("{SHOP}| table | Integer | Optional | Number of the table. |\n");
    let field = format!("{NOTE}| table | Integer | Optional. Number of the table. |\n");
    let cases: &[(&str, &str, Kind, &str)] = &[
        (more, method, MissingInSpec, "closeShop"),
        (more, object, MissingInSpec, "Shop"),
        (SHOP, &parameter, MissingInSpec, "placeOrder.table"),
        (NOTE, &field, MissingInSpec, "Order.table"),
        (
            "pickup or delivery. |\n| note",
            "pickup, delivery, or mail. |\n| note",
            Values,
            "Order.type",
        ),
        (
            "pickup or delivery. |\n| minutes",
            "pickup or mail. |\n| minutes",
            Values,
            "placeOrder.type",
        ),
        (SHOP, "", MissingInDocs, "placeOrder.shop"),
        (NOTE, "", MissingInDocs, "Order.note"),
        (LIST, "", MissingInDocs, "listOrders"),
        ("| id | Integer |", "| id | String |", Type, "Order.id"),
        (
            "| Integer or String | Yes |",
            "| String | Yes |",
            Type,
            "placeOrder.shop",
        ),
        (
            "| InputFile or String |",
            "| InputFile |",
            Type,
            "placeOrder.photo",
        ),
        (
            "| Array of String |",
            "| Array of Array of String |",
            Type,
            "placeOrder.goods",
        ),
        (
            "| Array of Array of Key |",
            "| Array of Key |",
            Type,
            "Keyboard.keys",
        ),
        (
            "| Some keyboard |",
            "| Some keyboard or Order |",
            Type,
            "placeOrder.keyboard",
        ),
        (
            "Returns an Array of Order objects.",
            "Returns an Order.",
            Type,
            "listOrders",
        ),
        ("Returns True.", "Returns Integer.", Type, "ping"),
        (
            "| Yes | The shop",
            "| Optional | The shop",
            Required,
            "placeOrder.shop",
        ),
        (
            "| Optional | Kind",
            "| Yes | Kind",
            Required,
            "placeOrder.type",
        ),
        ("| Optional. Words", "| Words", Required, "Order.note"),
        ("0-200 characters", "0-250 characters", Limit, "Order.note"),
        ("(0-200 characters)", "", Limit, "Order.note"),
        ("1-9 strings", "2-9 strings", Limit, "placeOrder.goods"),
        ("1-30 chars", "1-40 chars", Limit, "placeOrder.goods"),
        ("up to 5 MB", "up to 6 MB", Limit, "placeOrder.photo"),
        (
            "0-80 kilometres",
            "1-80 kilometres",
            Limit,
            "placeOrder.distance",
        ),
        ("1-16 bytes", "1-17 bytes", Limit, "Key.label"),
        (
            "Number of the order.",
            "Number of the order (1-9).",
            Limit,
            "Order.id",
        ),
        (
            "an hour (60)",
            "two hours (120)",
            Values,
            "placeOrder.minutes",
        ),
    ];
    for (from, to, kind, path) in cases {
        let probe = Probe::whole().page(&[(from, to)]);
        probe.differs(&[(*kind, *path)]);
    }
}

#[test]
fn a_limit_that_is_not_documented_is_not_held_against_the_page() {
    let inferred = "limit: { type: Integer?, range: 1..40, basis: inferred, source: tests }";
    Probe::whole()
        .spec(&[("limit: { type: Integer?, range: 1..50 }", inferred)])
        .differs(&[]);
}

#[test]
fn what_is_not_documented_may_be_missing_on_the_page_and_may_be_there() {
    let row = format!("{NOTE}| colour | String | Optional. Colour of the bag. |\n");
    Probe::whole().page(&[(NOTE, &row)]).differs(&[]);
}

#[test]
fn an_item_that_the_page_only_names_is_missing_where_the_spec_has_more_of_it() {
    let table = LIST.split_once("| Parameter").map_or("", |(_, rest)| rest);
    let table = format!("| Parameter{table}");
    Probe::whole()
        .page(&[(&table, "")])
        .differs(&[(Kind::MissingInDocs, "listOrders")]);
}

#[test]
fn an_extract_is_compared_as_far_as_it_goes() {
    let block: &str =
        "Lists orders. Returns an Array of Order objects.\n### Method\nGET\n### Parameters\n";
    // Without the heading of its parameters, the block only names the method.
    Probe::extract()
        .page(&[(block, "Lists orders.\n### Method\nGET\n")])
        .differs(&[]);
    Probe::extract()
        .page(&[("APIDOC\n## listOrders", "APIDOC\n## listMore")])
        .differs(&[(Kind::MissingInSpec, "listMore")]);
    // Nothing of another address is looked at.
    Probe::extract()
        .page(&[("## open()", "## placeOrder")])
        .differs(&[]);
}

#[test]
fn three_planted_edits_are_three_differences_on_either_page() {
    let whole: [Edit<'_>; 3] = [
        (SHOP, ""),
        ("between 1-50", "between 1-60"),
        ("| Optional. Words", "| Words"),
    ];
    Probe::whole().page(&whole).differs(&[
        (Kind::Required, "Order.note"),
        (Kind::MissingInDocs, "placeOrder.shop"),
        (Kind::Limit, "listOrders.limit"),
    ]);
    let extract: [Edit<'_>; 3] = [
        (
            "- **keyboard** (Keyboard) - Optional - Keys below the order.\n",
            "",
        ),
        ("between 1 and 50", "between 1 and 60"),
        (
            "(Array of String) - Required",
            "(Array of String) - Optional",
        ),
    ];
    Probe::extract().page(&extract).differs(&[
        (Kind::Limit, "listOrders.limit"),
        (Kind::MissingInDocs, "placeOrder.keyboard"),
        (Kind::Required, "placeOrder.goods"),
    ]);
}

#[test]
fn a_difference_names_its_line_on_the_page_and_its_place_in_the_spec() {
    let probe = Probe::whole().page(&[("0-200 characters", "0-250 characters")]);
    let report = probe.differs(&[(Kind::Limit, "Order.note")]);
    let difference = &report.differences[0];
    let line = probe
        .page
        .lines()
        .position(|line| line.starts_with("| note"));
    assert_eq!(difference.line, line.map(|line| line + 1));
    let span = difference.span.expect("a place");
    let loaded = probe.load();
    assert_eq!(&loaded.files[span.file].text[span.start..span.end], "..200");
    assert_eq!(difference.page(), "has `length: ..250`");
    assert_eq!(difference.spec(), "has `length: ..200`");
}

#[test]
fn the_fields_of_a_union_are_those_of_its_members() {
    let union = "  Place:\n    union: { tag: at, variants: { table: PlaceTable, door: PlaceDoor } }\n  \
        PlaceTable: { fields: { number: Integer, seat: Integer? } }\n  PlaceDoor: { fields: { street: String } }\n  \
        Key:\n";
    let field = "      placed: UnixTime\n      place: Place?\n";
    let row = "| placed | Integer | Unix time of the order. |\n| place | Place | Optional. Where to. |\nPlace\n\
        | Field | Type | Description |\n|---|---|---|\n| at | String | Kind of the place. |\n\
        | number | Integer | Optional. Number of the table. |\n| seat | Integer | Optional. Seat. |\n\
        | street | String | Optional. Street. |\n";
    let union = Probe::whole()
        .spec(&[("  Key:\n", union), ("      placed: UnixTime\n", field)])
        .page(&[("| placed | Integer | Unix time of the order. |\n", row)]);
    // The members stand on no page by their own names.
    union.differs(&[
        (Kind::MissingInDocs, "PlaceTable"),
        (Kind::MissingInDocs, "PlaceDoor"),
    ]);
}
