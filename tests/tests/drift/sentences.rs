//! Of a sentence that a limit came from only a hash is kept, and a changed one is told.

use std::fs;
use std::path::Path;

use bazu_drift::difference::Kind;
use bazu_drift::sentences::Sentences;
use bazu_model::SourceFile;

use crate::probe::{Edit, Probe};

fn recorded() -> Sentences {
    Probe::whole().compare(None).sentences
}

#[track_caller]
fn reported(edit: Edit<'_>, expected: &[(Kind, &str)]) {
    let recorded = recorded();
    let report = Probe::whole().page(&[edit]).compare(Some(&recorded));
    let found: Vec<_> = report
        .differences
        .iter()
        .map(|it| (it.kind(), it.path.to_string()))
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
    reported(edit, &[(Kind::SentenceChanged, "listOrders.limit")]);
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
    reported(
        (
            "Kind of the order: pickup or delivery. |\n| note",
            "What kind it is: pickup or delivery. |\n| note",
        ),
        &[(Kind::SentenceChanged, "Order.type")],
    );
}

#[test]
fn a_sentence_is_not_told_beside_the_difference_that_it_makes() {
    reported(
        ("between 1-50", "between 1-60"),
        &[(Kind::Limit, "listOrders.limit")],
    );
    let limit =
        "| limit | Integer | Optional | How many to list. Values between 1-50 are taken. |\n";
    let page = limit.replace("limit", "count");
    reported(
        (limit, &page),
        &[
            (Kind::MissingInDocs, "listOrders.limit"),
            (Kind::MissingInSpec, "listOrders.count"),
        ],
    );
}

#[test]
fn white_space_and_sentences_without_a_limit_may_change() {
    reported(
        ("Values between 1-50 are", "Values  between 1-50  are"),
        &[],
    );
    reported(("How many to list.", "The number to list."), &[]);
}

#[test]
fn what_was_recorded_of_an_item_that_an_extract_lacks_is_kept() {
    let recorded = Probe::extract().compare(None).sentences;
    let probe = Probe::extract();
    let at = probe.page.find("### placeOrder").expect("a block");
    let shorter = Probe {
        page: probe.page[..at].to_owned(),
        files: probe.files,
    };
    let report = shorter.compare(Some(&recorded));
    assert_eq!(report.differences, []);
    assert_eq!(report.sentences, recorded);
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

#[test]
fn every_committed_sentence_belongs_to_a_member_of_its_spec() {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let mut checked = 0;
    for api in fs::read_dir(&specs).expect("the specs") {
        let folder = api.expect("an entry").path();
        let Ok(recorded) = fs::read_dir(folder.join("sentences")) else {
            continue;
        };
        let name = folder
            .file_name()
            .and_then(|name| name.to_str())
            .expect("a name");
        let mut files = yaml(&folder, &format!("spec/{name}"));
        files.extend(yaml(&specs.join("shared"), "spec/shared"));
        let loaded = bazu_load::load(files);
        let api = loaded.api.expect("an API");
        for file in recorded {
            let file = file.expect("an entry").path();
            let source = file
                .file_stem()
                .and_then(|name| name.to_str())
                .expect("a name");
            assert!(api.sources[source].page.is_some(), "{}", file.display());
            let text = fs::read_to_string(&file).expect("text");
            assert!(Sentences::read(&text).is_ok(), "{}", file.display());
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                let path = line.split('\t').next().expect("a path");
                let (item, member) = path.split_once('.').expect("an item and a member");
                let params = api.methods.get(item).map(|method| &method.params);
                let fields = params.or_else(|| Some(&api.fields_of(item)?.fields));
                let mut fields = fields
                    .unwrap_or_else(|| panic!("no {item} in {name}"))
                    .iter();
                assert!(
                    fields.any(|field| field.wire == member),
                    "no {path} in {name}"
                );
                checked += 1;
            }
        }
    }
    assert!(checked > 80, "{checked}");
}

fn yaml(folder: &Path, shown: &str) -> Vec<SourceFile> {
    let entries = fs::read_dir(folder).expect("a folder");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let paths = paths.filter(|path| path.extension().is_some_and(|ending| ending == "yaml"));
    let files = paths.map(|path| {
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .expect("a name");
        SourceFile::new(format!("{shown}/{name}"), fs::read(&path).expect("a file"))
    });
    files.collect()
}
