//! Diagnostics: what is wrong, where it stands, and what to do.

mod catalogue;

pub use catalogue::FAMILY;
pub use catalogue::Id;

use crate::Span;

/// What is wrong with a spec.
pub type Diagnostics = Vec<Diagnostic>;

/// One problem of a spec.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The stable id of the check that found it.
    pub id: Id,
    /// What is wrong.
    pub message: String,
    /// Where it is wrong.
    pub span: Span,
    /// What stands there, said beside the excerpt.
    pub label: String,
    /// A second place that matters, such as the first definition of a name.
    pub related: Option<(Span, String)>,
    /// What to do.
    pub help: String,
}

impl Diagnostic {
    /// A problem at a place. Until something better is said, its label and its help are the title
    /// and the remedy of its id.
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

    /// Says what stands at the place.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// Adds a second place.
    pub fn related(mut self, span: Span, label: impl Into<String>) -> Self {
        self.related = Some((span, label.into()));
        self
    }

    /// Says what to do.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }

    /// Offers the name among `known` that is nearest to `written`.
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

    /// Adds it to what is wrong.
    pub fn report(self, diagnostics: &mut Diagnostics) {
        diagnostics.push(self);
    }
}

/// The name among `known` that a slip of the pen away from `written`.
pub fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    known
        .into_iter()
        .map(|name| (strsim::damerau_levenshtein(written, name), name))
        .filter(|(distance, name)| *distance <= 1 + written.len().min(name.len()) / 5)
        .min()
        .map(|(_, name)| name)
}
