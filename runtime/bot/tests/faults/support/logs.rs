//! What the process says to `tracing`, at any level. The token must not be in it.

use std::collections::VecDeque;
use std::fmt::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, OnceLock};

use tracing::field::{Field, Visit};
use tracing::{Level, Metadata, Subscriber, span};

use super::TOKEN;

/// What was said last: events at INFO and above, and the spans of updates.
static LINES: Mutex<VecDeque<String>> = Mutex::new(VecDeque::new());
/// How many lines are kept.
const KEPT: usize = 50_000;
/// The first line that held the token.
static LEAK: OnceLock<String> = OnceLock::new();
static PRINTS: AtomicBool = AtomicBool::new(false);

struct Recorder;

impl Subscriber for Recorder {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &span::Attributes<'_>) -> span::Id {
        let mut line = Line(format!("SPAN {}", attributes.metadata().name()));
        attributes.record(&mut line);
        check(&line.0);
        keep(line.0);
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, values: &span::Record<'_>) {
        let mut line = Line("SPAN".to_owned());
        values.record(&mut line);
        check(&line.0);
        keep(line.0);
    }

    fn event(&self, event: &tracing::Event<'_>) {
        let mut line = Line(event.metadata().level().to_string());
        event.record(&mut line);
        check(&line.0);
        if *event.metadata().level() <= Level::INFO {
            if PRINTS.load(Ordering::Relaxed) {
                eprintln!("{}", line.0);
            }
            keep(line.0);
        }
    }

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
    fn enter(&self, _: &span::Id) {}
    fn exit(&self, _: &span::Id) {}
}

fn keep(line: String) {
    let mut lines = LINES.lock().unwrap();
    if lines.len() == KEPT {
        lines.pop_front();
    }
    lines.push_back(line);
}

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        write!(self.0, " {field}={value:?}").unwrap();
    }
}

/// Notes a text that holds the secret part of the token.
pub(crate) fn check(text: &str) {
    let (_, secret) = TOKEN.split_once(':').unwrap();
    if text.contains(secret) {
        let _ = LEAK.set(text.to_owned());
    }
}

/// Records from now on. When it is dropped at the end of a test, the test fails if the token was said.
pub(crate) fn record() -> NoLeak {
    static RECORDING: OnceLock<()> = OnceLock::new();
    RECORDING.get_or_init(|| tracing::subscriber::set_global_default(Recorder).unwrap());
    NoLeak
}

/// Also prints from now on, for a process of its own.
pub(crate) fn print() {
    PRINTS.store(true, Ordering::Relaxed);
    std::mem::forget(record());
}

pub(crate) struct NoLeak;

impl Drop for NoLeak {
    fn drop(&mut self) {
        if let (Some(leak), false) = (LEAK.get(), std::thread::panicking()) {
            panic!("the token is in the log: {leak}");
        }
    }
}

/// Whether a line with all of these texts was said.
pub(crate) fn said(parts: &[&str]) -> bool {
    count(parts) > 0
}

/// How many lines with all of these texts were said.
pub(crate) fn count(parts: &[&str]) -> usize {
    let lines = LINES.lock().unwrap();
    let fits = |line: &&String| parts.iter().all(|part| line.contains(part));
    lines.iter().filter(fits).count()
}
