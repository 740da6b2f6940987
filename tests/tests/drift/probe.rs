//! A page, a spec, and what becomes of them by an edit.

use std::fs;
use std::path::{Path, PathBuf};

use bazu_drift::compare;
use bazu_drift::difference::Kind;
use bazu_drift::page::Page;
use bazu_drift::read;
use bazu_drift::report::Report;
use bazu_drift::sentences::Sentences;
use bazu_load::Loaded;
use bazu_model::SourceFile;

/// `(from, to)`: the first occurrence of a text is replaced.
pub(crate) type Edit<'a> = (&'a str, &'a str);

pub(crate) fn pages() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("pages")
}

pub(crate) fn page_text(name: &str) -> String {
    fs::read_to_string(pages().join(name)).expect(name)
}

#[track_caller]
pub(crate) fn edited(text: &str, edits: &[Edit<'_>]) -> String {
    let mut text = text.to_owned();
    for (from, to) in edits {
        assert!(text.contains(from), "{from:?} is not in:\n{text}");
        text = text.replacen(from, to, 1);
    }
    text
}

/// A page and the spec of the kiosk, each with edits.
pub(crate) struct Probe {
    pub(crate) page: String,
    pub(crate) files: Vec<SourceFile>,
}

impl Probe {
    /// The whole page.
    pub(crate) fn whole() -> Self {
        Self::of("kiosk.md")
    }

    /// The extract of it.
    pub(crate) fn extract() -> Self {
        Self::of("kiosk-extract.md")
    }

    fn of(page: &str) -> Self {
        let files = ["api.yaml", "orders.yaml"].map(|name| {
            let path = format!("spec/kiosk/{name}");
            let bytes = fs::read(pages().join(&path)).expect(name);
            SourceFile::new(path, bytes)
        });
        Self {
            page: page_text(page),
            files: files.into(),
        }
    }

    #[track_caller]
    pub(crate) fn page(mut self, edits: &[Edit<'_>]) -> Self {
        self.page = edited(&self.page, edits);
        self
    }

    #[track_caller]
    pub(crate) fn spec(mut self, edits: &[Edit<'_>]) -> Self {
        for edit in edits {
            let file = self
                .files
                .iter_mut()
                .find(|file| file.text.contains(edit.0));
            let file = file.unwrap_or_else(|| panic!("{:?} is in no file of the spec", edit.0));
            file.text = edited(&file.text, &[*edit]);
        }
        self
    }

    /// The spec with a correction of an item.
    #[track_caller]
    pub(crate) fn correction(self, item: &str, correction: &str) -> Self {
        let indent = if item == "Order" { "" } else { "  " };
        let (from, to) = if item == "Order" {
            (
                "  # corrections of Order\n  Order:\n".to_owned(),
                format!("  Order:\n    corrections: [{correction}]\n"),
            )
        } else {
            (
                format!("  {indent}# corrections of {item}\n"),
                format!("    corrections: [{correction}]\n"),
            )
        };
        self.spec(&[(&from, &to)])
    }

    #[track_caller]
    pub(crate) fn load(&self) -> Loaded {
        let loaded = bazu_load::load(self.files.clone());
        let problems: Vec<_> = loaded
            .diagnostics
            .iter()
            .map(|found| &found.message)
            .collect();
        assert!(problems.is_empty(), "{problems:?}");
        loaded
    }

    #[track_caller]
    pub(crate) fn read(&self, loaded: &Loaded) -> (&'static str, Page) {
        let api = loaded.api.as_ref().expect("an API");
        let format = read::format(&self.page).expect("a known format");
        let (id, source) = compare::source(api, format).expect("a source of this format");
        let page = read::read(&self.page, source.url.as_deref()).expect("a page");
        let id = ["docs", "extract"].into_iter().find(|known| *known == id);
        (id.expect("a known source"), page)
    }

    #[track_caller]
    pub(crate) fn compare(&self, recorded: Option<&Sentences>) -> Report {
        let loaded = self.load();
        let (id, page) = self.read(&loaded);
        compare::compare(loaded.api.as_ref().expect("an API"), id, &page, recorded)
    }

    /// Expects these differences, by kind and path, each at a place of the page and the spec and
    /// with a remedy.
    #[track_caller]
    pub(crate) fn differs(&self, expected: &[(Kind, &str)]) -> Report {
        let report = self.compare(None);
        let found: Vec<(Kind, String)> = report
            .differences
            .iter()
            .map(|it| (it.kind(), it.path.to_string()))
            .collect();
        let expected: Vec<(Kind, String)> = expected
            .iter()
            .map(|(kind, path)| (*kind, (*path).to_owned()))
            .collect();
        assert_eq!(found, expected, "{:#?}", report.differences);
        for difference in &report.differences {
            assert!(!difference.remedy(None).is_empty(), "{difference:?}");
            let placed = difference.line.is_some() || difference.span.is_some();
            assert!(placed, "{difference:?}");
        }
        report
    }
}
