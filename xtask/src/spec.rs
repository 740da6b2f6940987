//! A spec that was read and checked, and the crate that is generated from it.

use bazu_emit as emit;
use bazu_emit::output::{Failure, Output};
use bazu_load::Loaded;
use bazu_load::sharing::Taken;
use bazu_model::diag::Diagnostic;
use bazu_model::{Api, SourceFile, Span};

use crate::terminal::count;

/// A spec without problems.
#[derive(Debug)]
pub(crate) struct Spec {
    pub(crate) api: Api,
    pub(crate) files: Vec<SourceFile>,
    /// The shared items that it takes.
    pub(crate) taken: Taken,
}

/// A spec with problems.
#[derive(Debug, thiserror::Error)]
#[error("{} in {place}", count(*.number, "problem"))]
pub(crate) struct Faulty {
    place: String,
    number: usize,
    /// The problems that are worth a look.
    pub(crate) shown: Vec<Diagnostic>,
    pub(crate) files: Vec<SourceFile>,
    pub(crate) remedy: String,
}

impl Faulty {
    pub(crate) fn new(place: String, problems: Vec<Diagnostic>, files: Vec<SourceFile>) -> Self {
        let id = problems.first().map_or("ids", |problem| problem.id.code());
        Self {
            place,
            number: problems.len(),
            remedy: format!("to see what an id means: cargo xtask explain {id}"),
            shown: problems,
            files,
        }
    }

    /// The same for a spec that nobody can edit any more, such as one of an old revision.
    pub(crate) fn of_the_past(mut self, remedy: &str) -> Self {
        self.shown.truncate(1);
        self.remedy = remedy.to_owned();
        self
    }
}

impl Spec {
    /// Reads and checks the files of a spec. The place is where they are, for people.
    pub(crate) fn read(files: Vec<SourceFile>, place: String) -> Result<Self, Faulty> {
        match bazu_load::load(files) {
            Loaded {
                files,
                api: Some(api),
                diagnostics,
                taken,
            } if diagnostics.is_empty() => Ok(Self { api, files, taken }),
            Loaded {
                files, diagnostics, ..
            } => Err(Faulty::new(place, diagnostics, files)),
        }
    }

    pub(crate) fn emit(&self) -> anyhow::Result<Output> {
        emit::generate(&self.api).map_err(|failure| self.is_not_rust(&failure))
    }

    /// A place in its files, for people.
    pub(crate) fn place(&self, span: Span) -> Option<String> {
        Some(self.files.get(span.file)?.place(span))
    }

    /// The generator wrote what it cannot parse itself.
    pub(crate) fn is_not_rust(&self, failure: &Failure) -> anyhow::Error {
        let place = failure.span.and_then(|span| self.place(span));
        let place = place.map(|place| format!(" ({place})"));
        anyhow::anyhow!(
            "the code generated for `{}`{} is not Rust: {}. This is a bug of the generator; \
             nothing was written",
            failure.item,
            place.unwrap_or_default(),
            failure.message
        )
    }
}
