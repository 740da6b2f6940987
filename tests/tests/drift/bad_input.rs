//! What is no page of the API is refused with the file's name and a remedy, and nothing is
//! written.

use bazu_drift::{compare, propose, read};
use bazu_model::page::PageFormat;

use crate::command::Repository;
use crate::probe::{Probe, page_text};

#[track_caller]
fn refused(page: &str, bytes: Option<&[u8]>, message: &str) {
    refused_of("kiosk", page, bytes, message);
}

#[track_caller]
fn refused_of(api: &str, page: &str, bytes: Option<&[u8]>, message: &str) {
    let repository = Repository::new();
    if let Some(bytes) = bytes {
        repository.save_bytes(page, bytes);
    }
    let before = repository.files();
    let run = repository.drift(&format!("{api} {page} --record"));
    assert_eq!(run.code, 1, "{}", run.err);
    assert_eq!(run.err, format!("error: {message}\n"));
    assert_eq!(run.out, "");
    assert_eq!(repository.files(), before);
}

fn before(page: &str, end: &str) -> Vec<u8> {
    let text = page_text(page);
    let at = text
        .find(end)
        .unwrap_or_else(|| panic!("{end:?} is not in {page}"));
    text.as_bytes()[..at].to_vec()
}

#[test]
fn a_file_that_is_not_there() {
    refused(
        "none.md",
        None,
        "there is no file none.md; save the page of the docs and give its path",
    );
}

#[test]
fn an_empty_file() {
    for bytes in ["", " \n\n"] {
        let message = "page.md is empty; save the page of the docs again";
        refused("page.md", Some(bytes.as_bytes()), message);
    }
}

#[test]
fn a_text_of_another_kind() {
    let formats = PageFormat::ALL.map(PageFormat::name).join(", ");
    let message =
        format!("page.md is not in a known format ({formats}); save the page with its tables");
    refused("page.md", Some(b"A text without tables.\n"), &message);
}

#[test]
fn bytes_that_are_not_utf_8() {
    refused(
        "page.md",
        Some(b"# A page\n\xff\xfe\n"),
        "page.md:2 is not UTF-8; save the page again, as UTF-8",
    );
}

#[test]
fn the_page_of_another_api() {
    refused(
        "page.md",
        Some(page_text("depot.md").as_bytes()),
        "page.md is not the page of kiosk: spec/kiosk knows 0 of its 2 methods and types; it looks like the page of \
         depot: cargo xtask drift depot page.md",
    );
    refused_of(
        "depot",
        "page.md",
        Some(page_text("kiosk-extract.md").as_bytes()),
        "page.md is in the format `apidoc`, but no source of spec/depot has `page: apidoc`; it looks like the page of \
         kiosk: cargo xtask drift kiosk page.md",
    );
}

#[test]
fn a_document_with_nothing_of_the_address() {
    let text = page_text("kiosk-extract.md").replace("kiosk\n", "shop\n");
    refused(
        "page.md",
        Some(text.as_bytes()),
        "page.md has nothing from https://example.org/kiosk, the `url` of the source `extract`; it has \
         https://example.org/kiosk/kit, https://example.org/shop",
    );
}

#[test]
fn a_page_that_is_cut_in_the_middle() {
    let cut = |line, what| {
        format!("page.md:{line} is cut off in the middle of {what}; save the page again")
    };
    let cases = [
        ("kiosk.md", " How many to list", cut(34, "a row of a table")),
        (
            "kiosk.md",
            " Optional | How many",
            cut(34, "a row of a table"),
        ),
        ("kiosk.md", "| limit |", cut(32, "a table")),
        (
            "kiosk-extract.md",
            "- **limit**",
            cut(13, "a block between fences"),
        ),
        (
            "kiosk-extract.md",
            "Source: https://example.org/kiosk\nPlaces",
            cut(28, "an entry"),
        ),
    ];
    for (page, end, message) in cases {
        refused("page.md", Some(&before(page, end)), &message);
    }
}

#[test]
fn a_page_that_is_cut_between_two_items() {
    refused(
        "page.md",
        Some(&before("kiosk.md", "listOrders\n")),
        "page.md lacks 2 of the 6 methods and types that the spec takes from it, and ends after `placeOrder` in line 17: \
         the copy is incomplete. Save the page again; if it is an extract, add `partial: true` to its source",
    );
}

#[test]
fn a_page_that_is_cut_anywhere_is_read_or_refused() {
    for mut probe in [Probe::whole(), Probe::extract()] {
        let loaded = probe.load();
        let api = loaded.api.as_ref().expect("an API");
        let whole = probe.page.clone();
        for (at, _) in whole.char_indices() {
            probe.page = whole[..at].to_owned();
            let Some(format) = read::format(&probe.page) else {
                continue;
            };
            let (id, source) = compare::source(api, format).expect("a source");
            if let Ok(page) = read::read(&probe.page, source.url.as_deref()) {
                let report = compare::compare(api, id, &page, None);
                propose::propose(api, &loaded.taken, &loaded.files, id, &page, &report);
            }
        }
    }
}

#[test]
fn recorded_sentences_that_cannot_be_read() {
    let repository = Repository::new();
    repository.save("kiosk.md", &[]);
    assert_eq!(repository.drift("kiosk kiosk.md --record").code, 0);
    repository.save_bytes("spec/kiosk/sentences/docs.txt", b"# head\n<<<<<<<\n");
    let run = repository.drift("kiosk kiosk.md");
    assert_eq!(run.code, 1);
    run.says("error: spec/kiosk/sentences/docs.txt:2 is not a path and a hash; remove the file and write it again: cargo xtask drift kiosk kiosk.md --record");
    std::fs::remove_file(repository.path("spec/kiosk/sentences/docs.txt")).expect("it is there");
    assert_eq!(repository.drift("kiosk kiosk.md --record").code, 0);
}
