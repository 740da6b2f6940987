//! `cargo xtask drift`, run as a person or CI runs it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use bazu_tests::{Run, xtask};
use tempfile::TempDir;

use crate::probe::{Edit, edited, page_text, pages};

/// A repository with the specs of the tests, and saved pages beside it.
pub(crate) struct Repository(TempDir);

impl Repository {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("Cargo.toml"), "").expect("a file");
        for api in ["kiosk", "depot", "counter"] {
            let to = folder.path().join("spec").join(api);
            fs::create_dir_all(&to).expect("a folder");
            for entry in fs::read_dir(pages().join("spec").join(api)).expect("a spec") {
                let entry = entry.expect("a file");
                fs::copy(entry.path(), to.join(entry.file_name())).expect("a copy");
            }
        }
        Self(folder)
    }

    pub(crate) fn path(&self, relative: &str) -> PathBuf {
        self.0.path().join(relative)
    }

    /// Saves a page of the tests with edits.
    pub(crate) fn save(&self, page: &str, edits: &[Edit<'_>]) {
        self.save_bytes(page, edited(&page_text(page), edits).as_bytes());
    }

    pub(crate) fn save_bytes(&self, page: &str, bytes: &[u8]) {
        fs::write(self.path(page), bytes).expect("a file");
    }

    pub(crate) fn drift(&self, arguments: &str) -> Run {
        xtask(self.0.path(), &format!("drift {arguments}"))
    }

    /// All files with what is in them.
    pub(crate) fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        read(self.0.path(), &mut files);
        files
    }
}

fn read(folder: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            read(&path, files);
        } else {
            let bytes = fs::read(&path).expect("a file");
            files.insert(path, bytes);
        }
    }
}

const EDITS: [Edit<'_>; 3] = [
    (
        "| shop | Integer or String | Yes | The shop, by number or name. |\n",
        "",
    ),
    ("between 1-50", "between 1-60"),
    ("| Optional. Words", "| Words"),
];

#[test]
fn a_page_that_agrees_is_told_in_one_line_and_nothing_is_written() {
    let repository = Repository::new();
    repository.save("kiosk.md", &[]);
    let before = repository.files();
    let run = repository.drift("kiosk kiosk.md");
    assert_eq!(run.code, 0, "{}", run.err);
    run.says("kiosk: 6 items, 14 members compared with docs, 1 explained, nothing unexplained\n");
    run.says("no sentences are recorded yet: cargo xtask drift kiosk kiosk.md --record\n");
    assert_eq!(repository.files(), before);
}

#[test]
fn three_planted_edits_are_told_with_line_place_and_remedy() {
    let repository = Repository::new();
    repository.save("kiosk.md", &EDITS);
    let run = repository.drift("kiosk kiosk.md");
    assert_eq!(run.code, 1);
    let found = run.err.lines().filter(|line| line.starts_with("drift."));
    let found: Vec<&str> = found.collect();
    assert_eq!(
        found,
        [
            "drift.required Order.note",
            "drift.missing-in-docs placeOrder.shop",
            "drift.limit listOrders.limit"
        ]
    );
    run.says("  page  kiosk.md:33 has `range: 1..60`\n");
    run.says("  spec  spec/kiosk/orders.yaml:44:39 has `range: 1..50`\n");
    run.says(
        "  do    change `range`, or explain under `corrections` of `listOrders` why the page is wrong: \
         { field: limit, docs: { range: 1..60 }, note: … }\n",
    );
    run.says("1 explained, 1 drift.missing-in-docs, 1 drift.required, 1 drift.limit\n");
    assert!(!run.err.contains('\u{1b}'), "no colours without a terminal");
}

#[test]
fn sentences_are_recorded_when_nothing_is_unexplained() {
    let repository = Repository::new();
    repository.save("kiosk.md", &EDITS);
    let before = repository.files();
    let run = repository.drift("kiosk kiosk.md --record");
    assert_eq!(run.code, 1);
    run.says("error: nothing was recorded: there are unexplained differences\n");
    assert_eq!(repository.files(), before);

    repository.save("kiosk.md", &[]);
    let run = repository.drift("kiosk kiosk.md --record");
    assert_eq!(run.code, 0, "{}", run.err);
    run.says("wrote spec/kiosk/sentences/docs.txt, ");
    assert!(repository.path("spec/kiosk/sentences/docs.txt").is_file());
    repository
        .drift("kiosk kiosk.md --record")
        .says("nothing to record\n");
    assert_eq!(repository.drift("kiosk kiosk.md").code, 0);

    repository.save(
        "kiosk.md",
        &[(
            "Values between 1-50 are taken.",
            "It may be any number of 1 to 50.",
        )],
    );
    let run = repository.drift("kiosk kiosk.md");
    assert_eq!(run.code, 1);
    run.says("drift.sentence-changed listOrders.limit\n  page  kiosk.md:34 ");
    run.says("  spec  spec/kiosk/orders.yaml:44:39 ");
    assert_eq!(repository.drift("kiosk kiosk.md --record").code, 0);
    assert_eq!(repository.drift("kiosk kiosk.md").code, 0);
}

#[test]
fn what_is_proposed_goes_to_the_standard_output() {
    let repository = Repository::new();
    let new = "closeShop\nUse this method to close. Requires no parameters. Returns True.\nKit\n";
    repository.save("kiosk.md", &[("Kit\n", new)]);
    let before = repository.files();
    let run = repository.drift("kiosk kiosk.md --propose");
    assert_eq!(run.code, 1);
    assert_eq!(
        run.out,
        "# spec/kiosk/orders.yaml, below `methods`:\n  closeShop:\n    doc: # what it is; line 37 of the page\n    \
         source: docs#closeshop\n    returns: \"True\"\n    effect: code # what it does to the server\n"
    );
    assert_eq!(repository.files(), before);
    repository.save("kiosk.md", &[]);
    repository
        .drift("kiosk kiosk.md --propose")
        .says("there is nothing to propose\n");
}

#[test]
fn the_recorded_sentences_are_no_part_of_the_spec() {
    let repository = Repository::new();
    repository.save("kiosk.md", &[]);
    assert_eq!(repository.drift("kiosk kiosk.md --record").code, 0);
    let run = xtask(&repository.path(""), "check kiosk");
    assert_eq!(run.code, 0, "{}", run.err);
}

#[test]
fn help_shows_how_it_is_used() {
    let run = Repository::new().drift("--help");
    assert_eq!(run.code, 0);
    assert!(
        run.out.contains("cargo xtask drift bale saved.md --record"),
        "{}",
        run.out
    );
}

/// A change of a shared item belongs into the chapter of one API, in lines that can be pasted.
#[test]
fn a_difference_of_a_shared_item_is_mended_in_the_chapter_of_the_api() {
    let repository = Repository::new();
    repository.save("kiosk.md", &[]);
    let shared = "doc: Calls.\nmethods:\n  ring:\n    returns: \"True\"\n    effect: none\n    params:\n      times: { type: Integer, range: 1..3 }\n      tune: { type: String?, length: 1..20 }\n      from: { type: String?, length: 1..9, unit: chars }\n      note: String?\n";
    fs::create_dir_all(repository.path("spec/shared")).expect("a folder");
    fs::write(repository.path("spec/shared/calls.yaml"), shared).expect("a file");
    let orders = repository.path("spec/kiosk/orders.yaml");
    let text = fs::read_to_string(&orders).expect("a chapter");
    let taken =
        "source: docs\nshared:\n  calls:\n    ring: { change: { times: { doc: How often. } } }\n";
    fs::write(&orders, text.replacen("source: docs\n", taken, 1)).expect("a file");
    let rows = "ring\nUse this method to ring. Returns an Array of Order objects.\n| Parameter | Type | Required | Description |\n\
        |---|---|---|---|\n| times | Integer | Yes | How often (1-9). |\n| tune | String | Optional | What to play (1-30 characters). |\n\
        | from | Integer or String | Optional | The shop. |\n| note | String | Optional | What to say. Defaults to hello. |\nKit\n";
    repository.save("kiosk.md", &[("Kit\n", rows)]);
    let run = repository.drift("kiosk kiosk.md");
    assert_eq!(run.code, 1, "{}", run.err);
    run.says("spec/shared/calls.yaml:");
    let lines = "in place of `ring`, because other APIs share the item, or explain under `corrections` of `ring` why";
    run.says(lines);
    // Each can be pasted, and what was there is kept.
    run.says("    ring:\n      change:\n        times:\n          doc: How often.\n          range: 1..9\n");
    run.says("    ring:\n      change:\n        times:\n          doc: How often.\n        tune:\n          length: 1..30\n");
    run.says("          doc: How often.\n        from:\n          type: ShopId?\n");
    run.says("          doc: How often.\n        note:\n          default: \"hello\"\n");
    run.says("    ring:\n      change:\n        times:\n          doc: How often.\n      returns: \"[Order]\"\n");
    // A limit that the page does not state.
    repository.save(
        "kiosk.md",
        &[("Kit\n", &rows.replace(" (1-30 characters)", ""))],
    );
    let run = repository.drift("kiosk kiosk.md");
    run.says("          doc: How often.\n        tune:\n          length: none\n");
}
