//! Of a sentence that a limit came from only a hash is kept, and a changed one is told.

use bazu_codegen::drift::report::Kind;
use bazu_codegen::drift::sentences::Sentences;

use crate::probe::{Edit, Probe};

fn recorded() -> Sentences {
    Probe::whole().compare(None).sentences
}

#[track_caller]
fn told(edit: Edit<'_>, expected: &[(Kind, &str)]) {
    let recorded = recorded();
    let report = Probe::whole().page(&[edit]).compare(Some(&recorded));
    let found: Vec<_> = report
        .differences
        .iter()
        .map(|it| (it.kind, it.path()))
        .collect();
    let expected: Vec<_> = expected
        .iter()
        .map(|(kind, path)| (*kind, (*path).to_owned()))
        .collect();
    assert_eq!(found, expected, "{edit:?}");
}

#[test]
fn a_sentence_in_other_words_is_told_with_both_its_places() {
    let edit = (
        "Values between 1-50 are taken.",
        "It may be any number of 1 to 50.",
    );
    told(edit, &[(Kind::SentenceChanged, "listOrders.limit")]);
    let recorded = recorded();
    let probe = Probe::whole().page(&[edit]);
    let report = probe.compare(Some(&recorded));
    let line = probe
        .page
        .lines()
        .position(|line| line.starts_with("| limit"));
    assert_eq!(report.differences[0].line, line.map(|line| line + 1));
    let span = report.differences[0].span.expect("a place");
    assert_eq!(
        &probe.load().files[span.file].text[span.start..span.end],
        "1..50"
    );
    assert!(report.recordable());
}

#[test]
fn a_list_of_values_in_other_words_is_told() {
    told(
        (
            "Kind of the order: pickup or delivery. |\n| note",
            "What kind it is: pickup or delivery. |\n| note",
        ),
        &[(Kind::SentenceChanged, "Order.type")],
    );
}

#[test]
fn a_sentence_is_not_told_beside_the_difference_that_it_makes() {
    told(
        ("between 1-50", "between 1-60"),
        &[(Kind::Limit, "listOrders.limit")],
    );
    let limit =
        "| limit | Integer | Optional | How many to list. Values between 1-50 are taken. |\n";
    let page = limit.replace("limit", "count");
    told(
        (limit, &page),
        &[
            (Kind::MissingInDocs, "listOrders.limit"),
            (Kind::MissingInSpec, "listOrders.count"),
        ],
    );
}

#[test]
fn white_space_and_sentences_without_a_limit_may_change() {
    told(
        ("Values between 1-50 are", "Values  between 1-50  are"),
        &[],
    );
    told(("How many to list.", "The number to list."), &[]);
}

#[test]
fn what_is_written_holds_hashes_and_is_read_as_it_was() {
    let recorded = recorded();
    let text = recorded.write("kiosk");
    assert_eq!(Sentences::read(&text), Ok(recorded));
    assert!(text.starts_with("# Written by `cargo xtask drift kiosk PAGE --record`"));
    let lines: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
    assert!(lines.is_sorted());
    for line in lines {
        let (path, hash) = line.split_once('\t').expect("a tab");
        assert!(path.contains('.'), "{line}");
        assert!(
            hash.len() == 16 && hash.bytes().all(|b| b.is_ascii_hexdigit()),
            "{line}"
        );
    }
    assert_eq!(Sentences::read("# head\nno tab"), Err(2));
}
