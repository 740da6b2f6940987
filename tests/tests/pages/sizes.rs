//! Pages that are deep, or whose tags are long: a page or an error, never an end of the process.

use std::fs;

use bazu_drift::read::{persian, tl};

/// Reads a page on a stack as small as a main thread's on some systems.
fn read(page: String) {
    let run = move || {
        let _ = persian::read_html(&page);
        let _ = persian::read_markdown(&page);
        let _ = tl::read(&page);
        let _ = bazu_drift::read::read(&page, None);
    };
    let thread = std::thread::Builder::new().stack_size(1 << 20).spawn(run);
    thread.expect("a thread").join().expect("no panic");
}

#[test]
fn deep_pages_and_long_tags_are_read_or_refused() {
    let page = fs::read_to_string(bazu_tests::root().join("tests/pages/persian.html")).unwrap();
    let at = page.find("<h").unwrap();
    let numbered = |write: fn(usize) -> String| (0..5_000).map(write).collect::<String>();
    for part in [
        format!(
            "{}x{}",
            "<ul><li>".repeat(50_000),
            "</li></ul>".repeat(50_000)
        ),
        format!(
            "{}x{}",
            "<table><tr><td>".repeat(20_000),
            "</table>".repeat(20_000)
        ),
        format!("<p {}>x</p>", numbered(|n| format!("a{n} "))),
        format!("<p {}>x</p>", numbered(|n| format!("a{n}=1 "))),
        format!("<p {}>x</p>", numbered(|n| format!("a{n}='1' "))),
        format!("<p {}>x</p>", numbered(|n| format!("a{n} = \"1\""))),
        format!("<p {}>x</p>", "/".repeat(20_000)),
        format!("<!--{}-->", "-!".repeat(20_000)),
        "<".repeat(50_000),
        "&".repeat(50_000),
        "&#".repeat(50_000),
        "> ".repeat(50_000),
        "[".repeat(50_000),
        format!("\n| a | {} b |\n|---|---|\n", "Array of ".repeat(50_000)),
    ] {
        read(format!("{}{part}{}", &page[..at], &page[at..]));
    }
}
