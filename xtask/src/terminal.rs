//! What the terminal shows. Answers go to the standard output, everything else to the standard
//! error output. Colours are for a terminal, unless a variable says otherwise.

use std::io::{ErrorKind, IsTerminal, Write};

use anstream::{AutoStream, ColorChoice};
use anyhow::{Context, Result};
use bazu_load::{Look, render};
use bazu_model::SourceFile;
use bazu_model::diag::Diagnostic;
pub(crate) use bazu_model::words::counted as count;
use clap::builder::styling::{AnsiColor, Effects, Style};

use crate::outcome::Fixable;
use crate::spec::Faulty;

const RED: Style = AnsiColor::Red.on_default();
const GREEN: Style = AnsiColor::Green.on_default();
const YELLOW: Style = AnsiColor::Yellow.on_default();

/// Decides about colours for the whole run, by the variables that other programs know. `NO_COLOR`
/// is stronger than what forces them. Where none is set, a terminal has colours, unless `CLICOLOR`
/// is 0 or the terminal has none.
pub(crate) fn choose_colours() {
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let off = |value: &String| value == "0" || value.eq_ignore_ascii_case("false");
    let force = set("FORCE_COLOR").or_else(|| set("CLICOLOR_FORCE").filter(|value| !off(value)));
    let choice = match force {
        _ if std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()) => {
            ColorChoice::Never
        }
        Some(value) if off(&value) => ColorChoice::Never,
        Some(_) => ColorChoice::Always,
        // `anstream` takes any value for one that forces.
        None if set("CLICOLOR_FORCE").is_some() => {
            let shown = std::io::stdout().is_terminal() && std::io::stderr().is_terminal();
            match shown && set("CLICOLOR").is_none_or(|value| !off(&value)) {
                true => ColorChoice::Always,
                false => ColorChoice::Never,
            }
        }
        None => ColorChoice::Auto,
    };
    choice.write_global();
}

/// A line on the standard error output. Nobody may be reading it any more (`2>&1 | head`), which
/// is not a reason to stop.
fn line(style: Style, painted: &str, plain: &str) {
    let _ = writeln!(anstream::stderr(), "{style}{painted}{style:#}{plain}");
}

fn label(colour: Style, word: &str, message: &str) {
    let bold = colour.effects(Effects::BOLD);
    line(bold, word, &format!(" {message}"));
}

/// What was asked for, on the standard output. A reader that has seen enough (`| head`) is not an
/// error; a full disk is one.
pub(crate) fn answer(text: &str) -> Result<()> {
    let mut out = anstream::stdout();
    let written = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    match written {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(error).context("cannot write to the standard output")
        }
        _ => Ok(()),
    }
}

/// What was done, or is being done.
pub(crate) fn status(message: &str) {
    line(Style::new(), "", message);
}

/// What is not as it should be, and does not stop the verb.
pub(crate) fn warning(message: &str) {
    label(YELLOW, "warning:", message);
}

pub(crate) fn error(message: &str) {
    label(RED, "error:", message);
}

/// What the reader can do about the error above.
pub(crate) fn help(remedy: &str) {
    status(&format!("  help: {remedy}"));
}

/// An error with all that is known of it: its causes, its diagnostics and its remedy.
pub(crate) fn failure(failure: &anyhow::Error) {
    let faulty = failure.downcast_ref::<Faulty>();
    if let Some(faulty) = faulty {
        diagnostics(&faulty.shown, &faulty.files);
    }
    error(&format!("{failure:#}"));
    let fixable = failure.downcast_ref::<Fixable>();
    let remedy = fixable.map(|fixable| fixable.remedy.as_str());
    if let Some(remedy) = remedy.or(faulty.map(|faulty| faulty.remedy.as_str())) {
        help(remedy);
    }
}

/// The first line of a finding: its id, and what it is about.
pub(crate) fn heading(id: &str, subject: &str) {
    label(YELLOW, id, subject);
}

/// Diagnostics, each with an excerpt of its file.
pub(crate) fn diagnostics(diagnostics: &[Diagnostic], files: &[SourceFile]) {
    let look = match AutoStream::choice(&std::io::stderr()) {
        ColorChoice::Never => Look::Plain,
        _ => Look::Terminal,
    };
    for diagnostic in diagnostics {
        status(&render(diagnostic, files, look));
    }
}

pub(crate) fn diff(diff: &str) {
    for text in diff.lines() {
        let style = match text.as_bytes().first() {
            Some(b'+') => GREEN,
            Some(b'-') => RED,
            _ => Style::new(),
        };
        line(style, text, "");
    }
}

/// A line that says what takes long, removed when it is done. Only on a terminal.
pub(crate) struct Progress(bool);

impl Progress {
    pub(crate) fn start(doing: &str) -> Self {
        let shown = std::io::stderr().is_terminal();
        if shown {
            // A progress line that cannot be shown is not a reason to stop.
            let _ = write!(std::io::stderr(), "{doing} …");
        }
        Self(shown)
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.0 {
            let _ = write!(std::io::stderr(), "\r\u{1b}[2K");
        }
    }
}
