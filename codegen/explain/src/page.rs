//! A page of labels and texts.

use std::fmt::Write as _;

use bazu_model::SourceFile;
use bazu_model::words::wrapped;
use bazu_model::{Api, Span};

/// The widest line of a page.
const WIDTH: usize = 100;

/// A paragraph whose lines are broken between words.
pub(super) fn paragraph(line: &str) -> String {
    wrapped(line, WIDTH, "").join("\n")
}

pub(super) struct Page<'a> {
    pub(super) api: &'a Api,
    files: &'a [SourceFile],
    pub(super) text: String,
}

impl<'a> Page<'a> {
    pub(super) fn new(api: &'a Api, files: &'a [SourceFile]) -> Self {
        Self {
            api,
            files,
            text: String::new(),
        }
    }

    /// A label and its text, broken between words.
    pub(super) fn line(&mut self, label: &str, value: &str) {
        const INDENT: usize = 14;
        let mut label = label;
        for line in value.trim().lines() {
            for piece in wrapped(line, WIDTH - INDENT, "") {
                let line = format!("  {label:<12}{piece}");
                // Writing to a String cannot fail.
                let _ = writeln!(self.text, "{}", line.trim_end());
                label = "";
            }
        }
    }

    pub(super) fn remark(&mut self, remark: Option<&str>) {
        self.line("Remark", remark.unwrap_or_default());
    }

    pub(super) fn names<'n>(&mut self, label: &str, names: impl Iterator<Item = &'n str>) {
        let names: Vec<&str> = names.collect();
        self.line(label, &names.join(", "));
    }

    pub(super) fn title(&mut self, path: &str, span: Span, doc: &str) {
        let _ = writeln!(self.text, "{path}");
        self.line("Says", doc);
        let file = self.files.get(span.file);
        let place = file.map(|file| file.place(span)).unwrap_or_default();
        self.line("Spec", &place);
    }

    /// Where the values of a member stand, if not all stand where the member does; and where this
    /// API may say something else, if it shares the item with others.
    pub(super) fn values(
        &mut self,
        item: (&str, Span),
        member: (&str, Span),
        values: &[(&str, Span)],
    ) {
        let files = self.files;
        let file = |span: Span| files.get(span.file).filter(|_| span.line > 0);
        let elsewhere = values.iter().filter(|(_, span)| span.file != member.1.file);
        for (key, place) in
            elsewhere.filter_map(|(key, span)| Some((key, file(*span)?.place(*span))))
        {
            self.line("Stands in", &format!("`{key}`: {place}"));
        }
        let all = values.iter().map(|(_, span)| *span).chain([member.1]);
        let shared = all.filter_map(file).find(|file| file.is_shared());
        if let (Some(shared), Some(chapter)) = (shared, file(item.1)) {
            let words = format!(
                "{}, below `shared`, `{}`, `{}`, `change`, `{}`. {} is for all APIs that share it.",
                chapter.path,
                shared.stem(),
                item.0,
                member.0,
                shared.path
            );
            self.line("Change in", &words);
        }
    }

    /// A path in the generated crate.
    pub(super) fn rust(&mut self, label: &str, path: &str) {
        let krate = self.api.krate.name.replace('-', "_");
        self.line(label, &format!("{krate}::{path}"));
    }
}
