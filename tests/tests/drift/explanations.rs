//! Every kind of difference has a page, whose example differs so and in nothing else.

use bazu_drift::compare;
use bazu_drift::difference::Kind;
use bazu_drift::read;
use bazu_drift::sentences::Sentences;
use bazu_model::SourceFile;

/// What an API has besides its example.
const HEADER: &str = r#"api: probe
docs: https://example.org
crate: { name: probe-bot, version: 0.1.0, description: A probe. }
server: { api: "https://example.org", file: "https://example.org/file" }
sources: { docs: { title: Page, url: "https://example.org", page: markdown } }
"#;

/// The block of a page below some words.
fn block(kind: Kind, words: &str) -> Option<&'static str> {
    let (_, rest) = kind
        .explanation()
        .split_once(&format!("\n\n{words}:\n\n```"))?;
    let (_, text) = rest.split_once('\n')?;
    text.split_once("```").map(|(text, _)| text)
}

#[test]
fn the_example_of_every_kind_differs_so_and_in_nothing_else() {
    for kind in Kind::ALL {
        let page = block(*kind, "On the page").expect("a page");
        let spec = block(*kind, "In the spec").expect("a spec");
        let spec = SourceFile::new(
            "spec/probe/api.yaml",
            format!("{HEADER}{spec}").into_bytes(),
        );
        let loaded = bazu_load::load(vec![spec]);
        assert!(
            loaded.diagnostics.is_empty(),
            "{kind}: {:?}",
            loaded.diagnostics
        );
        let recorded = block(*kind, "What was recorded");
        let recorded = recorded.map(|text| Sentences::read(text).expect("hashes"));
        let page = read::read(page, None).expect("a page that can be read");
        let api = loaded.api.as_ref().expect("an API");
        let report = compare::compare(api, "docs", &page, recorded.as_ref());
        let found: Vec<Kind> = report
            .differences
            .iter()
            .map(|found| found.kind())
            .collect();
        assert_eq!(found, [*kind], "{:#?}", report.differences);
    }
}

#[test]
fn every_page_is_short_enough_for_a_terminal_and_tells_its_remedy_once() {
    for kind in Kind::ALL {
        let text = kind.explanation();
        let longest = text.lines().map(|line| line.chars().count()).max();
        assert!(longest <= Some(100), "{kind} has a longer line");
        assert!(
            !text.contains(kind.remedy()),
            "{kind} tells its remedy twice"
        );
    }
}
