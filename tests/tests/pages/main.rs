//! Saved pages of docs are read for what they say, and what is no whole page is refused.

mod english;
mod persian;
mod sizes;
mod tl;

use std::fs;
use std::path::Path;

use bazu_drift::page::Page;
use bazu_drift::read;
use bazu_drift::read::Fault;
use bazu_model::page::PageFormat;

/// A page that was written for these tests.
fn saved(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("pages")
        .join(name);
    fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// Reads a page cut off after every character of it, and gives how many of the cuts could still
/// be read. What is said of the rest names a line of what there is.
fn readable_cuts(page: &str, read: fn(&str) -> Result<Page, Fault>) -> usize {
    let cuts = page.char_indices().map(|(at, _)| &page[..at]);
    let readable = cuts.filter(|cut| match read(cut) {
        Ok(_) => true,
        Err(Fault { line, message }) => {
            let lines = cut.split('\n').count();
            assert!(
                (1..=lines).contains(&line),
                "line {line} of {lines}: {message}"
            );
            assert!(!message.is_empty());
            false
        }
    });
    readable.count()
}

#[test]
fn the_format_of_a_page_is_told_by_its_content() {
    for (name, format) in [
        ("schema.html", "tl"),
        ("persian.html", "persian"),
        ("persian.md", "persian"),
        ("kiosk.md", "markdown"),
        ("kiosk-extract.md", "apidoc"),
    ] {
        let text = saved(name);
        let read_format = read::format(&text).map(PageFormat::name);
        assert_eq!(read_format, Some(format), "{name}");
        let page = read::read(&text, None).expect(name);
        assert!(!page.items.is_empty(), "{name}");
    }
    assert_eq!(read::format("No page at all."), None);
}
