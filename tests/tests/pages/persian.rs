//! Pages of docs.bale.ai, in Persian.

use bazu_codegen::drift::page::{Item, ItemKind, Limit, LimitOf, Member, Page};
use bazu_codegen::drift::read::persian::{read_html, read_markdown};
use bazu_codegen::drift::read::tl;
use proptest::prelude::{ProptestConfig, Strategy, proptest};
use proptest::sample::select;

use super::{readable_cuts, saved};

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
fn columns_are_told_by_any_of_their_customary_titles() {
    for titles in [
        ["فیلد", "نوع", "الزامی", "توضیحات"],
        ["پارامترها", "نوع داده", "اجباری", "توضیح"],
        // With a half-space, Arabic letters, and a mark of direction.
        [
            "پارامتر\u{200c}ها",
            "نوع\u{200c}داده",
            "الزامي",
            "\u{200f}توضیح",
        ],
        ["نام فيلد", "نوع فيلد", "اجباری است؟", "شرح"],
        ["Parameter", "Type", "Required", "Description"],
    ] {
        for (cell, required) in [
            ("بله", Some(true)),
            ("بلي", Some(true)),
            ("✅", Some(true)),
            ("الزامی", Some(true)),
            ("Yes", Some(true)),
            ("خير", Some(false)),
            ("خیر.", Some(false)),
            ("اختیاری", Some(false)),
            ("–", None),
        ] {
            let members = titled(&titles, &["size", "Integer", cell, "اندازه."]);
            let members = members.unwrap_or_else(|| panic!("{titles:?}"));
            assert_eq!(members[0].name, "size", "{titles:?}");
            assert_eq!(members[0].ty.as_deref(), Some("Integer"), "{titles:?}");
            assert_eq!(members[0].required, required, "{titles:?} {cell}");
            assert_eq!(members[0].text, "اندازه.", "{titles:?}");
        }
    }
    let optional = titled(&["فیلد", "نوع", "اختیاری"], &["size", "Integer", "بله"]);
    assert_eq!(
        optional.expect("a table of fields")[0].required,
        Some(false)
    );
    let errors = titled(&["کد خطا", "توضیح"], &["400", "درخواست نادرست"]);
    assert_eq!(errors, None);
}

#[test]
fn what_may_be_left_out_is_marked_in_several_ways() {
    for text in [
        "اختیاری. متن.",
        "اختياری؛ متن.",
        "اختیاری، متن.",
        "متن. (اختیاری)",
        "متن. اختیاری.",
        "_اختیاری_. متن.",
        "متن. این فیلد اختياري می‌باشد.",
        "Optional. متن.",
    ] {
        let member = described("String", text);
        assert_eq!(member.required, Some(false), "{text}");
        assert_eq!(member.text, "متن.", "{text}");
    }
    let member = described("String (اختیاری)", "متن.");
    assert_eq!(
        (member.required, member.ty.as_deref()),
        (Some(false), Some("String"))
    );
    let word = described("String", "ارسال آن اختیاری نیست، متن.");
    assert_eq!(word.required, None);
}

#[test]
fn types_are_put_in_the_words_of_other_readers() {
    for (ty, read) in [
        ("Integer", "Integer"),
        ("عدد صحیح", "Integer"),
        ("رشته", "String"),
        ("بولین", "Boolean"),
        ("String یا InputFile", "String or InputFile"),
        ("String و یا Integer", "String or Integer"),
        ("Integer / String", "Integer or String"),
        ("رشته متنی", "String"),
        ("رشته، عدد صحیح", "String, Integer"),
        (
            "آرایه‌ای از InputMediaAudio، InputMediaPhoto و InputMediaVideo",
            "Array of InputMediaAudio, InputMediaPhoto and InputMediaVideo",
        ),
        ("آرایه‌ای از اشیاء Message", "Array of Message"),
        ("لیستی از Message‌ها", "Array of Message"),
        ("آرایه‌ای از Message های", "Array of Message"),
        ("آرایه‌ای از PhotoSize", "Array of PhotoSize"),
        ("آرایه ای از PhotoSize", "Array of PhotoSize"),
        ("آرايه از [PhotoSize](#photosize)", "Array of PhotoSize"),
        ("آرایه‌ای از آرایه‌ای از Key", "Array of Array of Key"),
        ("Array of Array of Key", "Array of Array of Key"),
        ("آرایه‌ای از رشته‌ها", "Array of String"),
        ("Object of MessageData", "MessageData"),
        ("شیء از نوع MessageData", "MessageData"),
        ("آرایه", "Array"),
        ("Object", "Object"),
        ("چیزی دیگر", "چیزی دیگر"),
    ] {
        assert_eq!(described(ty, "").ty.as_deref(), Some(read), "{ty}");
    }
}

#[test]
fn what_a_method_gives_back_is_read_from_its_sentences() {
    for (text, returns) in [
        (
            "پیام را می‌فرستد. در صورت موفقیت، Message برگردانده می‌شود.",
            Some("Message"),
        ),
        ("آرایه‌ای از Update برمی گرداند.", Some("Array of Update")),
        (
            "آرایه‌ای از اشیاء Message برمی‌گرداند.",
            Some("Array of Message"),
        ),
        (
            "آرایه‌ای از اشیائی از نوع Message برمی‌گرداند.",
            Some("Array of Message"),
        ),
        (
            "لیست Messageهای فرستاده‌شده بازگردانده می‌شود.",
            Some("Array of Message"),
        ),
        (
            "خروجی Message، Chat یا True است.",
            Some("Message or Chat or True"),
        ),
        ("در صورت موفقیت True بر می‌گردد.", Some("True")),
        ("خروجی Message یا True است.", Some("Message or True")),
        ("نشانی را به صورت رشته برمی‌گرداند.", Some("String")),
        // Which of them it is, the page does not say in a way that is read.
        ("اگر Chat باشد Message برمی‌گرداند.", None),
        ("فهرستی از نام‌های Message برمی‌گرداند.", None),
        ("پیام را می‌فرستد.", None),
    ] {
        let page = read_markdown(&format!("# doThing\n{text}\n")).expect("a page");
        assert_eq!(page.items[0].returns.as_deref(), returns, "{text}");
    }
}

#[test]
fn limits_are_read_from_persian_words() {
    use LimitOf::{File, Items, Length, Range};
    let (none, some) = (None, Some::<f64>);
    for (ty, text, of, min, max) in [
        ("String", "حداکثر ۴۰۹۶ کاراکتر", Length, none, some(4096.0)),
        (
            "String",
            "متن، بین ۱ تا ۲۰۰ نویسه.",
            Length,
            some(1.0),
            some(200.0),
        ),
        (
            "String",
            "بین ۰ و ٦٤ کاراکتر باشد",
            Length,
            some(0.0),
            some(64.0),
        ),
        (
            "String",
            "متن پیام (1-4,096 کاراکتر)",
            Length,
            some(1.0),
            some(4096.0),
        ),
        ("String", "۲۵۵-۱ کاراکتر", Length, some(1.0), some(255.0)),
        (
            "String",
            "از ۱ الی ۱۲۸ بایت",
            Length,
            some(1.0),
            some(128.0),
        ),
        (
            "String",
            "حداكثر طول اين متن ۳۲ كاراكتر است",
            Length,
            none,
            some(32.0),
        ),
        (
            "String",
            "طول آن بین ۳ تا ۱۶ باشد",
            Length,
            some(3.0),
            some(16.0),
        ),
        (
            "String",
            "نباید از ۶۴ کاراکتر بیشتر باشد، حداکثر ۶۴ کاراکتر",
            Length,
            none,
            some(64.0),
        ),
        ("String", "کمتر از ۵ نویسه نباشد", Length, some(5.0), none),
        ("String", "دقیقا ۱۶ نویسه", Length, some(16.0), some(16.0)),
        ("String", "تا ۲۵۵ کاراکتر", Length, none, some(255.0)),
        (
            "Integer",
            "بین ۱ تا ۱۰۰ است.",
            Range,
            some(1.0),
            some(100.0),
        ),
        ("Integer", "حداقل ۱۵ ثانیه", Range, some(15.0), none),
        (
            "Integer",
            "مقادیر بین ۱ تا ۱۰۰ قابل قبول‌اند.",
            Range,
            some(1.0),
            some(100.0),
        ),
        (
            "Integer",
            "مقادیر ۱ تا ۱۰۰ پذیرفته می‌شود. مقدار پیش‌فرض ۱۰۰ است.",
            Range,
            some(1.0),
            some(100.0),
        ),
        (
            "Float",
            "شعاع خطا، ۰ تا ۱۵۰۰ متر",
            Range,
            some(0.0),
            some(1500.0),
        ),
        ("Integer", "طول موجودیت، حداقل ۱", Range, some(1.0), none),
        ("Integer", "از ۱۰۰ بیشتر نباشد", Range, none, some(100.0)),
        ("Integer", "نباید از ۵ کمتر باشد", Range, some(5.0), none),
        (
            "String",
            "طول متن نباید از ۴۰۹۶ کاراکتر تجاوز کند",
            Length,
            none,
            some(4096.0),
        ),
        (
            "InputFile یا String",
            "حجم آن از ۲۰۰ کیلوبایت کمتر باشد",
            File,
            none,
            some(204_800.0),
        ),
        ("Float", "بین ۰٫۵ تا ۱٫۵", Range, some(0.5), some(1.5)),
        (
            "Array of String",
            "حداقل ۲ و حداکثر ۱۰",
            Items,
            some(2.0),
            some(10.0),
        ),
        (
            "Array of Sticker",
            "حداکثر ۵۰ استیکر",
            Items,
            none,
            some(50.0),
        ),
        ("String", "حداکثر ۵ مورد", Items, none, some(5.0)),
        (
            "InputFile",
            "حداکثر ۵۰ مگابایت",
            File,
            none,
            some(52_428_800.0),
        ),
        (
            "InputFile",
            "باید کمتر از ۲۰۰ کیلو بایت باشد",
            File,
            none,
            some(204_800.0),
        ),
        ("InputFile", "تا 10MB", File, none, some(10_485_760.0)),
    ] {
        let limits = described(ty, text).limits;
        let read: Vec<_> = limits.iter().map(|l| (l.of, l.min, l.max)).collect();
        assert_eq!(read, [(of, min, max)], "{text}");
    }
}

#[test]
fn a_limit_keeps_its_sentence_as_it_stands_on_the_page() {
    let member = described("String", "متن پیام. حداكثر  ۳۲ `کاراکتر` است. پایان.");
    let sentence = "حداكثر ۳۲ کاراکتر است.".to_owned();
    let (of, min, max) = (LimitOf::Length, None, Some(32.0));
    assert_eq!(
        member.limits,
        [Limit {
            of,
            min,
            max,
            sentence
        }]
    );
}

#[test]
fn a_size_told_of_a_method_is_that_of_its_file_and_the_length_of_a_text_is_not() {
    let table = "| فیلد | نوع | الزامی |\n|---|---|---|\n| photo | InputFile یا String | بله |\n";
    let text = "تصویر را با متنی حداکثر ۲۰۰ کاراکتر می‌فرستد. حجم فایل حداکثر ۱۰ مگابایت است.";
    let page = read_markdown(&format!("# sendPhoto\n{text}\n\n{table}")).expect("a page");
    let photo = item(page, "sendPhoto").members.unwrap_or_default();
    let limits: Vec<_> = photo[0].limits.iter().map(|l| (l.of, l.max)).collect();
    assert_eq!(limits, [(LimitOf::File, Some(10_485_760.0))]);
}

#[test]
fn numbers_that_limit_nothing_are_no_limits() {
    for (ty, text) in [
        ("String", "باید با 98 شروع شود"),
        ("Integer", "تا ۱۰ ثانیه پس از درخواست"),
        ("Integer", "حداکثر ۲۰ درخواست در هر دقیقه"),
        ("String", "فایل‌های بیشتر از ۲۰ مگابایت جدا فرستاده می‌شوند"),
        ("String", "پیام‌های ۲۴ ساعت گذشته"),
        ("String", "حداکثر یک کاراکتر"),
        ("String", "پیام‌هایی که از ۲۰ کاراکتر بیشتر باشند"),
        ("InputFile یا String", "طول و عرض آن حداکثر ۳۲۰ باشد"),
        // Below zero nothing is read: no limit is better than a wrong one.
        ("Float", "بین ‎-۱۸۰ تا ۱۸۰ باشد"),
        ("Integer", "عددی از -10 تا 10 ثانیه"),
        // What is told in characters or bytes of a number is told of something else.
        ("Integer", "شمارهٔ پیامی با حداکثر ۲۰ کاراکتر"),
        ("Integer", "اندازهٔ فایل، حداکثر ۲۰ مگابایت"),
    ] {
        assert_eq!(described(ty, text).limits, [], "{text}");
    }
}

#[test]
fn values_are_read_where_all_of_them_are_listed() {
    for (text, values) in [
        ("یکی از مقادیر `a`، `b` یا `c`.", &["a", "b", "c"][..]),
        (
            "نوع: یکی از private، group یا channel است",
            &["private", "group", "channel"],
        ),
        ("می‌تواند «a»، «b» و یا «c» باشد.", &["a", "b", "c"]),
        ("مقادیر مجاز: a (اولی)، b (دومی)", &["a", "b"]),
        ("مقدار آن همیشه creator است.", &["creator"]),
        ("باید `photo` باشد.", &["photo"]),
        ("مقادیری مانند `a` یا `b`.", &[]),
        ("یکی از مقادیر `a`، `b` و غیره.", &[]),
        ("یکی از مقادیر `a`، `b` یا عددی دلخواه.", &[]),
        ("می‌تواند file_id یا url باشد.", &[]),
        ("می‌تواند خالی باشد.", &[]),
    ] {
        assert_eq!(described("String", text).values, values, "{text}");
    }
    let list = described("آرایه‌ای از رشته‌ها", "یکی از مقادیر `a` یا `b`.");
    assert_eq!(list.values, ["a", "b"]);
    assert_eq!(described("Boolean", "باید `true` باشد.").values, [""; 0]);
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

#[test]
fn what_is_no_whole_page_is_refused_with_its_line() {
    let table = "# getThing\n| فیلد | نوع |\n|---|---|\n";
    for (page, line, message) in [
        (String::new(), 1, "no method and no type"),
        ("متنی بی‌نام\n".into(), 1, "no method and no type"),
        (format!("{table}| a | String |\n| b"), 5, "1 cells of 2"),
        (format!("{table}| a | Str"), 4, "not closed"),
        (format!("{table}| | String |"), 4, "is no name"),
        (format!("{table}| نام | String |"), 4, "is no name"),
        (
            "# getThing\n| فیلد | نوع |\n|--".into(),
            2,
            "line of dashes",
        ),
        ("# getThing\n```\nab\n".into(), 2, "before ``` is closed"),
    ] {
        let error = read_markdown(&page).expect_err(&page);
        assert_eq!(error.line, line, "{page}: {error}");
        assert!(
            error
                .message
                .replace('`', "")
                .contains(&message.replace('`', "")),
            "{error}"
        );
    }
    for (page, line, message) in [
        ("", 1, "no method and no type"),
        (
            "<h2>getThing</h2>\n<table>\n<tr><th>فیلد</th></tr>",
            2,
            "the table is closed",
        ),
        (
            "<h2>getThing</h2>\n<table>\n<tr><th>فیلد<th>نوع<tr><td>a</table>",
            3,
            "1 cells of 2",
        ),
        ("<p>\n<h2>getThing", 2, "the heading is closed"),
        ("<h2>getThing</h2>\n<script>", 2, "the `<script>` is closed"),
        ("<h2>getThing\n<h2>getOther</h2>", 1, "not closed"),
    ] {
        let error = read_html(page).expect_err(page);
        assert_eq!(error.line, line, "{page}: {error}");
        assert!(error.message.contains(message), "{page}: {error}");
    }
}

#[test]
fn a_saved_page_cut_off_anywhere_is_refused() {
    // Only the line end after `</html>` may be missing.
    assert_eq!(readable_cuts(&saved("persian.html"), read_html), 1);
}

#[test]
fn markdown_cut_off_within_a_table_or_a_sample_is_refused() {
    let page = saved("persian.md");
    readable_cuts(&page, read_markdown);
    let lines = page.split_inclusive('\n').scan(0, |end, line| {
        *end += line.len();
        Some((*end - line.len(), line))
    });
    for (start, line) in lines.filter(|(_, line)| line.starts_with('|')) {
        let without_last_bar = line.trim_end().len() - 1;
        let cut = &page[..start + without_last_bar];
        assert!(read_markdown(cut).is_err(), "{cut}");
    }
}

/// Bits of pages, in any order.
fn soup() -> impl Strategy<Value = String> {
    let bits = [
        "<html>",
        "</html>",
        "<table>",
        "</table>",
        "<tr>",
        "<td>",
        "<td colspan=2>",
        "<td rowspan='3'>",
        "</td>",
        "<th>فیلد",
        "<th>نوع",
        "<h2>",
        "</h2>",
        "<pre>",
        "</pre>",
        "<code>",
        "</code>",
        "<script>",
        "</script>",
        "<svg/>",
        "<!--",
        "-->",
        "<",
        "&lt;",
        "&#x0;",
        "sendThing",
        "Thing",
        "\n",
        "|",
        "|---|---|\n",
        "| فیلد | نوع |\n",
        "| a | Array |\n",
        "```\n",
        "# ",
        "`",
        "\\",
        "۱۲",
        "٫",
        ".",
        "1",
        " تا ",
        "بین ",
        "حداکثر ",
        " کاراکتر",
        "(",
        ")",
        "«",
        "»",
        "اختیاری",
        "یکی از ",
        "،",
        "آرایه‌ای از ",
        "a#1 x:flags.1?int = A;",
        "---functions---\n",
        "{",
        "=",
        ";",
        "\u{200c}",
        "\u{feff}",
        "\r\n",
        "\0",
    ];
    proptest::collection::vec(select(bits.to_vec()), 0..40).prop_map(|bits| bits.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_makes_a_reader_panic(page in soup()) {
        let _ = (read_html(&page), read_markdown(&page), tl::read(&page));
    }
}
