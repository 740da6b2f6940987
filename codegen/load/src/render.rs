//! Writes diagnostics for people, with an excerpt of the file.

use std::fmt;

use miette::{
    GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteDiagnostic, MietteError,
    MietteSpanContents, SourceCode, SourceSpan, SpanContents,
};

use bazu_model::SourceFile;
use bazu_model::diag::Diagnostic;

/// A line longer than this, in bytes, is not shown.
const LONGEST_LINE: usize = 1000;

/// How a report looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Colours and box drawing, for a terminal.
    Terminal,
    /// No colours, for a pipe, a log or a snapshot.
    Plain,
}

/// Renders one diagnostic with an excerpt of its file.
pub fn render(diagnostic: &Diagnostic, files: &[SourceFile], look: Look) -> String {
    let theme = match look {
        Look::Terminal => GraphicalTheme::unicode(),
        Look::Plain => GraphicalTheme::unicode_nocolor(),
    };
    let handler = GraphicalReportHandler::new_themed(theme)
        .with_width(100)
        .with_links(false)
        .with_context_lines(1);
    let file = files.get(diagnostic.span.file);
    let excerpt = file.filter(|file| file.line(diagnostic.span.start).len() <= LONGEST_LINE);
    let mut labels = vec![LabeledSpan::new_primary_with_span(
        Some(diagnostic.label.clone()),
        diagnostic.span.start..diagnostic.span.end,
    )];
    let mut help = diagnostic.help.clone();
    if let Some((span, label)) = &diagnostic.related {
        if span.file == diagnostic.span.file {
            labels.push(LabeledSpan::new_with_span(
                Some(label.clone()),
                span.start..span.end,
            ));
        } else if let Some(other) = files.get(span.file) {
            // An excerpt shows one file, so a place in another file is named in the help.
            let place = other.place(*span);
            let sentence = format!("{label}: {place}");
            help = format!("{help}\n{sentence}");
        }
    }
    let message = match (file, excerpt) {
        (Some(file), None) => format!("{}: {}", file.place(diagnostic.span), diagnostic.message),
        _ => diagnostic.message.clone(),
    };
    let report = MietteDiagnostic::new(message)
        .with_code(diagnostic.id.to_string())
        .with_labels(labels)
        .with_help(help);
    let mut text = String::new();
    let excerpt = excerpt.map(Excerpt);
    let rendered = handler.render_report(&mut text, &Report { report, excerpt });
    if rendered.is_err() {
        // The excerpt could not be written, but the message must not be lost.
        text = format!("{}: {}\n", diagnostic.id, diagnostic.message);
    }
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    format!("{}\n", lines.join("\n").trim_matches('\n'))
}

/// A diagnostic with the file that it is about.
#[derive(Debug)]
struct Report<'a> {
    report: MietteDiagnostic,
    excerpt: Option<Excerpt<'a>>,
}

impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.report.fmt(f)
    }
}

impl std::error::Error for Report<'_> {}

impl miette::Diagnostic for Report<'_> {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.report.code()
    }

    fn severity(&self) -> Option<miette::Severity> {
        self.report.severity()
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.report.help()
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        self.report.labels()
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.excerpt
            .as_ref()
            .map(|excerpt| excerpt as &dyn SourceCode)
    }
}

/// A file of which only the lines around a place are read. A file with many errors would be read
/// again for each of them from its beginning.
#[derive(Debug)]
struct Excerpt<'a>(&'a SourceFile);

impl SourceCode for Excerpt<'_> {
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        before: usize,
        after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let Self(file) = self;
        let end = span.offset() + span.len();
        let (first, _) = file.position(span.offset());
        let (last, _) = file.position(end);
        let first = first.saturating_sub(before).max(1);
        let start = file.line_start(first);
        let lines = &file.text[start..file.line_start(last + after + 1)];
        let shifted = SourceSpan::from((span.offset() - start, span.len()));
        let found = lines.read_span(&shifted, before, after)?;
        let at = SourceSpan::from((start + found.span().offset(), found.span().len()));
        Ok(Box::new(MietteSpanContents::new_named(
            file.path.clone(),
            found.data(),
            at,
            first - 1 + found.line(),
            found.column(),
            found.line_count(),
        )))
    }
}
