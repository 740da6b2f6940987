//! Pages of docs.bale.ai, in Persian.

mod faults;
mod limits;
mod words;

use bazu_drift::page::{Item, ItemKind, Member, Page};
use bazu_drift::read::persian::{read_html, read_markdown};

use crate::saved;

fn html() -> Page {
    read_html(&saved("persian.html")).unwrap_or_else(|e| panic!("{e}"))
}

fn markdown() -> Page {
    read_markdown(&saved("persian.md")).unwrap_or_else(|e| panic!("{e}"))
}

fn item(page: Page, name: &str) -> Item {
    let found = page.items.into_iter().find(|item| item.name == name);
    found.unwrap_or_else(|| panic!("{name} is not read"))
}

/// An item as kind, name, line, what it gives back, and how many members it has.
type Head<'a> = (ItemKind, &'a str, usize, Option<&'a str>, Option<usize>);

fn heads(page: &Page) -> Vec<Head<'_>> {
    let heads = page.items.iter().map(|item| {
        let members = item.members.as_ref().map(Vec::len);
        let returns = item.returns.as_deref();
        (item.kind, item.name.as_str(), item.line, returns, members)
    });
    heads.collect()
}

/// The members as name, line, type and whether they are required.
fn members(item: &Item) -> Vec<(&str, usize, &str, Option<bool>)> {
    let members = item.members.iter().flatten().map(|member| {
        let ty = member.ty.as_deref().unwrap_or_default();
        (member.name.as_str(), member.line, ty, member.required)
    });
    members.collect()
}

/// The only member of a type with one field of this type and description.
fn described(ty: &str, text: &str) -> Member {
    let page =
        format!("# Thing\n| فیلد | نوع | توضیحات |\n|---|---|---|\n| field | {ty} | {text} |");
    let page = read_markdown(&page).unwrap_or_else(|e| panic!("{text}: {e}"));
    let members = page.items.into_iter().next().and_then(|item| item.members);
    members
        .and_then(|members| members.into_iter().next())
        .expect("a row")
}

/// The members of a type whose table has these titles, and the cells of one row.
fn titled(titles: &[&str], cells: &[&str]) -> Option<Vec<Member>> {
    let row = |cells: &[&str]| format!("| {} |\n", cells.join(" | "));
    let dashes = "|---".repeat(titles.len());
    let page = format!("# InputThing\n{}{dashes}|\n{}", row(titles), row(cells));
    let page = read_markdown(&page).unwrap_or_else(|e| panic!("{titles:?}: {e}"));
    page.items.into_iter().next().expect("a sure name").members
}

#[test]
fn methods_and_types_are_read_with_what_they_give_back() {
    use ItemKind::{Method, Type};
    assert_eq!(
        heads(&html()),
        [
            (Method, "sendParcel", 8, Some("Parcel"), Some(7)),
            (Method, "openOffice", 30, Some("True"), None),
            (Type, "Parcel", 33, None, Some(6)),
            (Type, "InputStamp", 45, None, None),
        ]
    );
    assert_eq!(
        heads(&markdown()),
        [
            (Method, "send_parcel", 9, None, Some(3)),
            (Type, "ParcelData", 27, None, Some(4)),
            (Method, "getOffices", 36, Some("Array of Office"), None),
            (Type, "ParcelState", 49, None, Some(2)),
        ]
    );
}

#[test]
fn parameters_are_read_with_their_types_and_whether_they_are_required() {
    assert_eq!(
        members(&item(html(), "sendParcel")),
        [
            ("box_id", 13, "String or Integer", Some(true)),
            ("label", 14, "String", Some(false)),
            ("stamps", 15, "Array of Stamp", Some(true)),
            ("photo", 16, "InputFile or String", Some(false)),
            ("keep_for", 22, "Integer", Some(false)),
            ("speed", 23, "String", Some(false)),
            // Its cell tells a condition.
            ("payload", 24, "String", None),
        ]
    );
    assert_eq!(
        members(&item(markdown(), "send_parcel")),
        [
            ("post-key", 17, "String", Some(true)),
            ("request_id", 18, "String", Some(false)),
            ("parcel", 19, "ParcelData", Some(true)),
        ]
    );
    assert_eq!(
        members(&item(markdown(), "ParcelData")),
        [
            ("weight", 31, "Integer", Some(true)),
            ("tags", 32, "Array of String", Some(false)),
            ("kind", 33, "String", Some(false)),
            ("note", 34, "String", Some(false)),
        ]
    );
}

#[test]
fn where_a_page_marks_what_may_be_left_out_all_else_is_required() {
    assert_eq!(
        members(&item(html(), "Parcel")),
        [
            ("parcel_id", 37, "Integer", Some(true)),
            ("state", 38, "String", Some(true)),
            ("sender", 39, "Person", Some(false)),
            ("remarks", 41, "Array of Array of String", Some(false)),
            // The type of both stands once, in a cell over two rows.
            ("width", 42, "Float", Some(true)),
            ("height", 43, "Float", Some(true)),
        ]
    );
    assert_eq!(described("String", "متنی.").required, None);
}

#[test]
fn values_of_an_enum_are_members_that_nobody_requires() {
    assert_eq!(
        members(&item(markdown(), "ParcelState")),
        [("waiting", 53, "", None), ("sent", 54, "", None)]
    );
}

#[test]
fn text_has_no_markup_no_marks_and_nothing_of_what_frames_the_page() {
    let sent = item(html(), "sendParcel");
    assert_eq!(
        sent.text,
        "بستهٔ تازه‌ای را به صندوق می‌سپارد.\nدر صورت موفقیت، شیء Parcel سپرده‌شده برگردانده می‌شود."
    );
    let parcel = item(html(), "Parcel").members.unwrap_or_default();
    assert_eq!(parcel[2].text, "فرستنده.");
    assert_eq!(parcel[3].text, "یادداشت‌ها.");
    let data = item(markdown(), "send_parcel").members.unwrap_or_default();
    assert_eq!(data[1].text, "شناسه‌ای که تکرار را نشان می‌دهد. بیشتر");
    assert_eq!(data[2].text, "بسته، با a|b در نام.");
}

#[test]
fn headings_name_items_in_several_ways() {
    use ItemKind::{Method, Type};
    for (heading, item) in [
        ("## sendThing", Some((Method, "sendThing"))),
        ("## `sendThing()`", Some((Method, "sendThing"))),
        ("## متد sendThing", Some((Method, "sendThing"))),
        ("## ۲.۱ sendThing", Some((Method, "sendThing"))),
        ("## ارسال چیز (sendThing)", Some((Method, "sendThing"))),
        ("## sendThing - ارسال چیز", Some((Method, "sendThing"))),
        (
            "## [InputThing](#inputthing) {#inputthing}",
            Some((Type, "InputThing")),
        ),
        ("## ساختار Thing", Some((Type, "Thing"))),
        ("## شيء Thing", Some((Type, "Thing"))),
        ("## Thing", None),
        ("## API", None),
        ("## دربارهٔ sendThing و دیگران", None),
    ] {
        let page = read_markdown(&format!("{heading}\n\n## getEnd\n")).expect("a page");
        let read = heads(&page);
        let (last, first) = read.split_last().expect("the last one is always read");
        assert_eq!((last.0, last.1), (Method, "getEnd"), "{heading}");
        let first = first.first().map(|head| (head.0, head.1));
        assert_eq!(first, item, "{heading}");
    }
}

#[test]
fn tables_belong_to_the_item_under_whose_heading_they_stand() {
    let table = |name: &str| format!("\n| فیلد | نوع |\n|---|---|\n| {name} | String |\n\n");
    for (heading, belongs) in [
        ("#### پارامترها", true),
        ("#### یادداشت", true),
        ("### ورودی", true),
        ("### یادداشت", false),
        ("## پارامترهای مشترک", false),
        ("#### پاسخ", false),
        ("#### نمونه", false),
    ] {
        let page = format!("### doThing\n{}{heading}\n{}", table("own"), table("other"));
        let item = item(read_markdown(&page).expect("a page"), "doThing");
        let names: Vec<_> = members(&item).iter().map(|member| member.0).collect();
        let expected: &[&str] = if belongs { &["own", "other"] } else { &["own"] };
        assert_eq!(names, expected, "{heading}");
    }
}
