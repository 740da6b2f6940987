//! Each kind of difference can be explained in the spec, and an explanation that the page does
//! not bear out is told.

use bazu_drift::difference::Kind;

use crate::probe::Probe;

const SHOP: &str = "| shop | Integer or String | Yes | The shop, by number or name. |\n";

#[test]
fn every_kind_of_difference_can_be_explained() {
    let cases: &[(&str, &str, &str, &str)] = &[
        (
            SHOP,
            "",
            "placeOrder",
            "{ field: shop, docs: { present: false }, note: Why. }",
        ),
        (
            SHOP,
            "| shop | Integer or String | Yes | The shop. |\n| table | Integer | Yes | The table. |\n",
            "placeOrder",
            "{ field: table, docs: { present: true }, note: Why. }",
        ),
        (
            "| Integer or String | Yes |",
            "| String | Yes |",
            "placeOrder",
            "{ field: shop, docs: { type: String }, note: Why. }",
        ),
        (
            "| Yes | The shop",
            "| Optional | The shop",
            "placeOrder",
            "{ field: shop, docs: { required: false }, note: Why. }",
        ),
        (
            "1-30 chars",
            "1-40 chars",
            "placeOrder",
            "{ field: goods, docs: { length: 1..40 }, note: Why. }",
        ),
        (
            "1-9 strings, ",
            "",
            "placeOrder",
            "{ field: goods, docs: { items: none }, note: Why. }",
        ),
        (
            "up to 5 MB",
            "up to 7 MB",
            "placeOrder",
            "{ field: photo, docs: { file: 7 MB }, note: Why. }",
        ),
        (
            "0-80 kilometres",
            "1-80 kilometres",
            "placeOrder",
            "{ field: distance, docs: { range: 1..80 }, note: Why. }",
        ),
        (
            "an hour (60)",
            "two hours (120)",
            "placeOrder",
            "{ field: minutes, docs: { values: [15, 30, 120] }, note: Why. }",
        ),
        (
            "pickup or delivery. |\n| note",
            "pickup or mail. |\n| note",
            "Order",
            "{ field: type, docs: { values: [pickup, mail] }, note: Why. }",
        ),
        (
            "Values between 1-50 are taken.",
            "Values between 1-50 are taken. Defaults to 20.",
            "listOrders",
            "{ field: limit, docs: { default: 20 }, note: Why. }",
        ),
        (
            "Returns True.",
            "Returns Integer.",
            "ping",
            "{ docs: { returns: Integer }, note: Why. }",
        ),
        (
            "ping\nUse this method to see whether the kiosk is open. Requires no parameters. Returns True.\n",
            "",
            "ping",
            "{ docs: { described: false }, note: Why. }",
        ),
    ];
    for (from, to, item, correction) in cases {
        let probe = Probe::whole().correction(item, correction);
        let explained = probe.page(&[(from, to)]).differs(&[]);
        assert_eq!(explained.explained, 2, "{correction}");
        // Once the page is mended, the correction is out of date.
        let path = correction
            .split_once("field: ")
            .and_then(|(_, rest)| rest.split(',').next())
            .map_or((*item).to_owned(), |field| format!("{item}.{field}"));
        let mended = Probe::whole().correction(item, correction);
        // A field that is on the page and not in the spec was only ever there by the slip.
        mended.differs(&[(Kind::StaleCorrection, &path)]);
    }
}

#[test]
fn a_correction_of_a_field_that_the_page_lacks_is_not_told_besides() {
    Probe::whole()
        .page(&[(SHOP, "")])
        .correction(
            "placeOrder",
            "{ field: shop, docs: { required: false }, note: Why. }",
        )
        .differs(&[(Kind::MissingInDocs, "placeOrder.shop")]);
}

#[test]
fn a_correction_explains_only_what_it_says() {
    Probe::whole()
        .page(&[("1-30 chars", "1-50 chars")])
        .correction(
            "placeOrder",
            "{ field: goods, docs: { length: 1..40 }, note: Why. }",
        )
        .differs(&[
            (Kind::StaleCorrection, "placeOrder.goods"),
            (Kind::Limit, "placeOrder.goods"),
        ]);
}

#[test]
fn a_correction_speaks_of_the_page_that_it_names() {
    let wrong = (
        "(Array of String) - Required",
        "(Array of String) - Optional",
    );
    let of_docs = "{ field: goods, docs: { required: false }, note: Why. }";
    let of_extract = "{ field: goods, source: extract, docs: { required: false }, note: Why. }";
    let of_both =
        "{ field: goods, source: [docs, extract], docs: { required: false }, note: Why. }";
    let extract = |correction| Probe::extract().correction("placeOrder", correction);
    extract(of_docs).differs(&[]);
    extract(of_docs)
        .page(&[wrong])
        .differs(&[(Kind::Required, "placeOrder.goods")]);
    extract(of_extract).page(&[wrong]).differs(&[]);
    extract(of_both).page(&[wrong]).differs(&[]);
    extract(of_extract).differs(&[(Kind::StaleCorrection, "placeOrder.goods")]);
    Probe::whole()
        .correction("placeOrder", of_extract)
        .differs(&[]);
}

#[test]
fn an_extract_that_lacks_an_item_makes_no_correction_of_it_stale() {
    let of_extract = "{ source: extract, docs: { returns: Integer }, note: Why. }";
    Probe::extract().correction("ping", of_extract).differs(&[]);
}

#[test]
fn what_is_not_taken_and_never_was_on_the_page_is_told() {
    Probe::whole().spec(&[("  Window:", "  Door:")]).differs(&[
        (Kind::MissingInSpec, "Window"),
        (Kind::StaleCorrection, "Door"),
    ]);
}

#[test]
fn a_name_that_the_page_does_not_use_is_told() {
    Probe::whole()
        .page(&[("| Some keyboard |", "| Keyboard |")])
        .differs(&[(Kind::StaleCorrection, "Some keyboard")]);
}
