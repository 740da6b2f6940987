//! Diagnostics: what is wrong, where, and how to fix it.

mod catalogue;

pub use catalogue::FAMILY;
pub use catalogue::Id;

use crate::Span;

pub type Diagnostics = Vec<Diagnostic>;

/// One error of a spec.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The stable id of the check that found it.
    pub id: Id,
    pub message: String,
    pub span: Span,
    /// A short text beside the excerpt.
    pub label: String,
    /// A second place that matters, such as the first definition of a name.
    pub related: Option<(Span, String)>,
    pub help: String,
}

impl Diagnostic {
    /// An error at a place. Its label and its help are the title and the remedy of its id, unless
    /// others are set.
    pub fn new(id: Id, span: Span, message: impl Into<String>) -> Self {
        Self {
            id,
            message: message.into(),
            span,
            label: id.title().to_owned(),
            related: None,
            help: id.remedy().to_owned(),
        }
    }

    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    pub fn related(mut self, span: Span, label: impl Into<String>) -> Self {
        self.related = Some((span, label.into()));
        self
    }

    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }

    /// Suggests the known name that is most similar to `written`, if there is one.
    pub fn did_you_mean<'a>(
        mut self,
        written: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        if let Some(near) = nearest(written, known) {
            self.help = format!("did you mean `{near}`?");
        }
        self
    }

    pub fn report(self, diagnostics: &mut Diagnostics) {
        diagnostics.push(self);
    }
}

/// The known name that differs from `written` by a few letters.
pub fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let most = |name: &str| 1 + written.len().min(name.len()) / 5;
    let letters = written.chars().count();
    known
        .into_iter()
        // Most names are too long or too short, which is found out without a comparison.
        .filter(|name| letters.abs_diff(name.chars().count()) <= most(name))
        .map(|name| (strsim::damerau_levenshtein(written, name), name))
        .filter(|(distance, name)| *distance <= most(name))
        .min()
        .map(|(_, name)| name)
}
