//! What would break users later does not compile.
//!
//! A comment in `public_api/fail`, such as `//~ E0599 show_alert`, gives the code of the error that
//! its line has, and words that the error names. The rest of the compiler's wording may change.
//! What users write is in `public_api/pass`: each file is a test target of its own.

use std::fs;
use std::path::Path;
use std::process::Command;

use bazu_tests::{root, snippets_target, write_crate};
use serde_json::Value;

/// The errors that a file must have: the line, the code, and the words that the error names.
fn expected(text: &str) -> impl Iterator<Item = (u64, Vec<&str>)> {
    let marked = (1..).zip(text.lines());
    marked.filter_map(|(line, text)| {
        let words = text.split_once("//~ ")?.1.split(' ');
        Some((line, words.collect()))
    })
}

/// An error of the compiler: the name of the file, the line, and the code with all texts.
fn found(message: &str) -> Option<(String, u64, String)> {
    let message: Value = serde_json::from_str(message).ok()?;
    let message = message.get("message")?;
    let mut spans = message["spans"].as_array()?.iter();
    let span = spans.find(|span| span["is_primary"] == true)?;
    let file = Path::new(span["file_name"].as_str()?).file_stem()?;
    let children = message["children"].as_array()?.iter();
    let texts = children.map(|child| child["message"].as_str());
    let own = [&message["code"]["code"], &message["message"]].map(Value::as_str);
    let texts = own.into_iter().chain(texts).collect::<Option<Vec<_>>>()?;
    let place = (file.to_str()?.to_owned(), span["line_start"].as_u64()?);
    (message["level"] == "error").then(|| (place.0, place.1, texts.join("\n")))
}

#[test]
fn what_would_break_users_later_is_the_error_that_its_line_names() {
    let bot = root().join("generated/bale-bot");
    let manifest = format!(
        "[package]\nname = \"fails\"\nedition = \"2024\"\n\n\
         [dependencies]\nbale-bot = {{ path = {bot:?} }}\n"
    );
    let mut files = vec![("Cargo.toml".to_owned(), manifest)];
    files.push(("src/lib.rs".to_owned(), String::new()));
    for path in fs::read_dir(root().join("tests/public_api/fail")).expect("the folder") {
        let path = path.expect("a file").path();
        let name = path.file_stem().and_then(|name| name.to_str());
        let text = fs::read_to_string(&path).expect("a file of Rust");
        files.push((format!("examples/{}.rs", name.expect("UTF-8")), text));
    }
    let folder = tempfile::tempdir().expect("a folder for the crate");
    write_crate(folder.path(), files.clone());
    let output = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--examples", "--keep-going"])
        .args(["--quiet", "--message-format", "json", "--target-dir"])
        .arg(snippets_target())
        .current_dir(folder.path())
        .output()
        .expect("cargo runs");
    let said = String::from_utf8_lossy(&output.stdout);
    let mut errors: Vec<_> = said.lines().filter_map(found).collect();
    for (path, text) in &files[2..] {
        assert!(expected(text).count() > 0, "{path} expects no error");
        for (line, words) in expected(text) {
            let at = errors.iter().position(|(file, at, error)| {
                let named = words.iter().all(|word| error.contains(word));
                path.ends_with(&format!("/{file}.rs")) && *at == line && named
            });
            let at = at.unwrap_or_else(|| panic!("{path}:{line}: no {words:?} in {errors:#?}"));
            errors.remove(at);
        }
    }
    assert!(errors.is_empty(), "not expected: {errors:#?}");
}
