//! Limits told in Persian words.

use bazu_drift::page::Limit;
use bazu_drift::read::persian::read_markdown;
use bazu_model::Measure;

use super::{described, item};

#[test]
fn limits_are_read_from_persian_words() {
    use Measure::{File, Items, Length, Range};
    let (none, some) = (None, Some::<f64>);
    for (ty, text, kind, min, max) in [
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
        let read: Vec<_> = limits.iter().map(|l| (l.kind, l.interval)).collect();
        assert_eq!(read, [(kind, (min, max))], "{text}");
    }
}

#[test]
fn a_limit_keeps_its_sentence_as_it_stands_on_the_page() {
    let member = described("String", "متن پیام. حداكثر  ۳۲ `کاراکتر` است. پایان.");
    let sentence = "حداكثر ۳۲ کاراکتر است.".to_owned();
    assert_eq!(
        member.limits,
        [Limit {
            kind: Measure::Length,
            interval: (None, Some(32.0)),
            in_bytes: false,
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
    let limits: Vec<_> = photo[0]
        .limits
        .iter()
        .map(|l| (l.kind, l.interval.1))
        .collect();
    assert_eq!(limits, [(Measure::File, Some(10_485_760.0))]);
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
