//! Writes diagnostics for people, with an excerpt of the file.

use miette::{GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteDiagnostic, NamedSource};

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
    let rendered = match excerpt {
        Some(file) => {
            let source = NamedSource::new(&file.path, file.text.clone());
            let report = miette::Report::new(report).with_source_code(source);
            handler.render_report(&mut text, report.as_ref())
        }
        None => handler.render_report(&mut text, &report),
    };
    if rendered.is_err() {
        // The excerpt could not be written, but the message must not be lost.
        text = format!("{}: {}\n", diagnostic.id, diagnostic.message);
    }
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    format!("{}\n", lines.join("\n").trim_matches('\n'))
}
