//! Pages of Telegram with a TL schema.

use bazu_drift::page::{Item, ItemKind};
use bazu_drift::read::tl::read;

use super::{readable_cuts, saved};

fn items() -> Vec<Item> {
    let page = read(&saved("schema.html")).unwrap_or_else(|e| panic!("{e}"));
    page.items
}

fn item(name: &str) -> Item {
    let found = items().into_iter().find(|item| item.name == name);
    found.unwrap_or_else(|| panic!("{name} is not read"))
}

/// The members of an item as name, type, whether it is required, and the condition.
fn members(item: &Item) -> Vec<(&str, &str, bool, &str)> {
    let members = item.members.as_deref().expect("a schema says all members");
    let members = members.iter().map(|member| {
        (
            member.name.as_str(),
            member.ty.as_deref().expect("a schema says all types"),
            member.required.expect("a schema says what is required"),
            member.text.as_str(),
        )
    });
    members.collect()
}

#[test]
fn constructors_are_types_and_functions_are_methods_of_all_schemas_on_the_page() {
    let items = items();
    let read: Vec<_> = items
        .iter()
        .map(|item| {
            let returns = item.returns.as_deref().expect("a schema says all results");
            (item.kind, item.name.as_str(), returns, item.line)
        })
        .collect();
    use ItemKind::{Method, Type};
    assert_eq!(
        read,
        [
            (Type, "parcel", "Parcel", 14),
            (Type, "parcelLost", "Parcel", 15),
            (Type, "office.shelf", "office.Shelf", 17),
            (Method, "office.findParcels", "Vector<Parcel>", 20),
            (Method, "office.wrap", "X", 21),
            (Type, "stamp", "Stamp", 23),
            (Type, "int", "Int", 30),
            (Type, "vector", "Vector t", 31),
            (Type, "boolFalse", "Bool", 32),
            (Type, "boolTrue", "Bool", 32),
        ]
    );
}

#[test]
fn a_field_behind_a_flag_is_not_required_and_keeps_its_condition() {
    assert_eq!(
        members(&item("parcel")),
        [
            ("fragile", "true", false, "flags.0"),
            ("weight", "int", true, ""),
            ("sender", "Person", false, "flags.1"),
            ("stamps", "Vector<Stamp>", false, "flags2.31"),
        ]
    );
}

#[test]
fn words_of_flags_and_parameters_for_types_are_no_members() {
    let wrap = item("office.wrap");
    assert_eq!(
        members(&wrap),
        [("layer", "int", true, ""), ("query", "!X", true, "")]
    );
    for name in ["vector", "int", "parcelLost"] {
        assert_eq!(members(&item(name)), [], "{name}");
    }
}

#[test]
fn a_declaration_over_two_lines_is_one() {
    let shelf = item("office.shelf");
    assert_eq!(
        members(&shelf),
        [
            ("rows", "Vector<Vector<%Parcel>>", true, ""),
            ("label", "string", true, ""),
            ("keeper", "office.Keeper", true, ""),
        ]
    );
}

#[test]
fn an_item_keeps_its_declaration_as_text() {
    let text = "parcelLost#93f = Parcel;";
    assert_eq!(item("parcelLost").text, text);
}

#[test]
fn what_is_no_whole_schema_is_refused_with_its_line() {
    let in_pre = |schema: &str| format!("\n<p>Schema:</p>\n<pre>{schema}</pre>\n");
    for (page, line, message) in [
        (String::new(), 1, "no schema on the page"),
        ("<p>Nothing here.</p>".into(), 1, "no schema on the page"),
        (in_pre("a#1 = A;\nb#2 x:int = B"), 4, "no `;`"),
        (in_pre("a#1 = A\nb#2 x:int = B;"), 3, "no `;`"),
        (in_pre("a#1 = A\n---functions---"), 3, "no `;`"),
        (in_pre("a#1 = A;\nb#2 x:int;"), 4, "`= Type` is missing"),
        (in_pre("a#1 x = A;"), 3, "`x` is not a field"),
        (in_pre("a#1 x:flags.32?int = A;"), 3, "is not a field"),
        (in_pre("a#1 x:flags.?int = A;"), 3, "is not a field"),
        (
            in_pre("a#1 x:Vector&lt;int = A;"),
            3,
            "the brackets do not match",
        ),
        (in_pre("a#1 = A;\n12#3 = B;"), 4, "the name is missing"),
        ("\n<pre>a#1 = A;\n".into(), 2, "the `<pre>` is closed"),
        (
            "<html>\n<pre>a#1 = A;</pre>".into(),
            1,
            "`<html>` is closed",
        ),
        ("<pre>a#1 = A;</pre>\n<a hre".into(), 2, "within a tag"),
        ("<pre>a#1 = A;\n<pre>b#2 = B;</pre>".into(), 1, "not closed"),
    ] {
        let error = read(&page).expect_err(&page);
        assert_eq!(error.line, line, "{page}: {error}");
        assert!(error.message.contains(message), "{page}: {error}");
    }
}

#[test]
fn a_page_cut_off_anywhere_is_refused() {
    // Only the line end after `</html>` may be missing.
    assert_eq!(readable_cuts(&saved("schema.html"), read), 1);
}
