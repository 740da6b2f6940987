//! Titles of columns, marks, types, results and values, in the words people use.

use bazu_drift::read::persian::read_markdown;

use super::{described, titled};

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
fn a_default_is_read_from_its_column_or_a_sentence() {
    for (text, default) in [
        ("مقدار پیش‌فرض ۱۰۰ است.", Some("100")),
        ("مقدار پیش فرض آن برابر با `true` است.", Some("true")),
        ("به صورت پیش‌فرض false است.", Some("false")),
        ("پیش‌فرض: «fa».", Some("fa")),
        ("پیش‌فرض را کاربر انتخاب می‌کند.", None),
        ("صفحه‌کلید پیش‌فرض نمایش داده می‌شود.", None),
    ] {
        let read = described("String", text).default;
        assert_eq!(read.as_deref(), default, "{text}");
    }
    for (cell, default) in [
        ("۲۰", Some("20")),
        ("`true`", Some("true")),
        ("–", None),
        ("ندارد", None),
        ("", None),
    ] {
        let titles = ["فیلد", "نوع", "مقدار پیش‌فرض", "توضیحات"];
        let members = titled(&titles, &["size", "Integer", cell, "اندازه."]);
        let read = members.expect("a table of fields")[0].default.clone();
        assert_eq!(read.as_deref(), default, "{cell}");
    }
}

/// Nothing is passed over in silence that looks like a limit or like values.
#[test]
fn what_looks_like_a_limit_or_values_and_cannot_be_read_is_kept() {
    for (ty, text) in [
        ("String", "پس از ۱۰۰ کاراکتر بریده می‌شود."),
        ("Array of Integer", "۱۰ مورد جا می‌شود."),
        ("InputFile", "فایل‌های ۲۰ مگابایت به بالا پذیرفته نمی‌شوند."),
        ("String", "در گروه‌ها `a` و در کانال‌ها `b` است."),
    ] {
        assert_eq!(
            described(ty, text).unread,
            [text.replace('`', "")],
            "{text}"
        );
    }
    for (ty, text) in [
        ("String", "حداکثر ۱۰۰ کاراکتر."),
        ("String", "یکی از `a` یا `b`."),
        ("String", "مانند `a` یا `b`."),
        ("Integer", "تا ۲۰ روز."),
        ("InputFile", "حداکثر ۲۰ مگابایت."),
    ] {
        assert_eq!(described(ty, text).unread, [""; 0], "{text}");
    }
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
