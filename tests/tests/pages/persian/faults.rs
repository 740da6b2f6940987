//! What is no whole page is refused, and nothing makes a reader panic.

use bazu_drift::read::persian::{read_html, read_markdown};
use bazu_drift::read::tl;
use proptest::prelude::{ProptestConfig, Strategy, proptest};
use proptest::sample::select;

use crate::{readable_cuts, saved};

#[test]
fn what_is_no_whole_page_is_refused_with_its_line() {
    let table = "# getThing\n| فیلد | نوع |\n|---|---|\n";
    for (page, line, message) in [
        (String::new(), 1, "neither a method nor a type"),
        ("متنی بی‌نام\n".into(), 1, "neither a method nor a type"),
        (format!("{table}| a | String |\n| b"), 5, "1 cells of 2"),
        (format!("{table}| a | Str"), 4, "not closed"),
        (format!("{table}| | String |"), 4, "is not a name"),
        (format!("{table}| نام | String |"), 4, "is not a name"),
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
        ("", 1, "neither a method nor a type"),
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
