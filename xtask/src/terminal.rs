//! What the terminal shows: colours and a moving line only where there is a terminal.

use std::io::{IsTerminal, Write};
use std::time::Duration;

use bazu_load::Look;
pub(crate) use bazu_model::words::counted as count;

fn coloured() -> bool {
    std::io::stderr().is_terminal() && wanted()
}

/// Whether nobody asked for plain text.
fn wanted() -> bool {
    std::env::var_os("NO_COLOR").is_none()
}

/// Whether what goes to the standard output is read in colours.
pub(crate) fn colours_in_answer() -> bool {
    std::io::stdout().is_terminal() && wanted()
}

/// Today, as `2027-01-31`.
pub(crate) fn today() -> String {
    let today = time::OffsetDateTime::now_utc().date();
    format!(
        "{:04}-{:02}-{:02}",
        today.year(),
        u8::from(today.month()),
        today.day()
    )
}

/// How diagnostics look on the standard error output.
pub(crate) fn look() -> Look {
    if coloured() {
        Look::Terminal
    } else {
        Look::Plain
    }
}

fn paint(code: &str, text: &str) -> String {
    if coloured() {
        format!("\u{1b}[{code}m{text}\u{1b}[0m")
    } else {
        text.to_owned()
    }
}

/// A line on the standard error output. Nobody may be reading it any more (`2>&1 | head`), which
/// is no reason to stop.
fn tell(line: &str) {
    let _ = writeln!(std::io::stderr(), "{line}");
}

/// What was asked for, on the standard output.
pub(crate) fn answer(text: &str) {
    // As above.
    let _ = std::io::stdout().write_all(text.as_bytes());
}

/// An error in one line.
pub(crate) fn error(message: &str) {
    tell(&format!("{} {message}", paint("1;31", "error:")));
}

/// The first line of a finding: its id, and what it is about.
pub(crate) fn heading(id: &str, subject: &str) {
    tell(&format!("{} {subject}", paint("1;33", id)));
}

/// A line of a summary.
pub(crate) fn done(message: &str) {
    tell(message);
}

/// A diff with coloured lines.
pub(crate) fn diff(diff: &str) {
    for line in diff.lines() {
        match line.as_bytes().first() {
            Some(b'+') => tell(&paint("32", line)),
            Some(b'-') => tell(&paint("31", line)),
            _ => tell(line),
        }
    }
}

/// A line that says what is being done, gone when it is done. Only on a terminal.
pub(crate) struct Progress(bool);

impl Progress {
    pub(crate) fn start(doing: &str) -> Self {
        let shown = std::io::stderr().is_terminal();
        if shown {
            // A progress line that cannot be shown is no reason to stop.
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

/// A duration for people.
pub(crate) fn seconds(time: Duration) -> String {
    format!("{:.2} s", time.as_secs_f64())
}
