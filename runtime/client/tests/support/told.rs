//! What a process says: to `tracing`, and in its errors.

use std::fmt::{self, Write};
use std::sync::{Mutex, OnceLock};

use tracing::field::{Field, Visit};
use tracing::span;

/// Everything that any crate told `tracing`, at any level.
pub(crate) static TOLD: Mutex<String> = Mutex::new(String::new());

/// Keeps every event and span of the process.
struct Recorder;

impl tracing::Subscriber for Recorder {
    fn enabled(&self, _: &tracing::Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &span::Attributes<'_>) -> span::Id {
        attributes.record(&mut Line);
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, values: &span::Record<'_>) {
        values.record(&mut Line);
    }

    fn event(&self, event: &tracing::Event<'_>) {
        TOLD.lock().unwrap().push_str(event.metadata().target());
        event.record(&mut Line);
    }

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
    fn enter(&self, _: &span::Id) {}
    fn exit(&self, _: &span::Id) {}
}

struct Line;

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        writeln!(TOLD.lock().unwrap(), " {field}={value:?}").unwrap();
    }
}

/// Records from now on.
pub(crate) fn record() {
    static RECORDING: OnceLock<()> = OnceLock::new();
    RECORDING.get_or_init(|| tracing::subscriber::set_global_default(Recorder).unwrap());
}

/// Everything an error shows, and what is behind it.
pub(crate) fn shown(error: &(dyn std::error::Error + 'static)) -> String {
    let mut text = String::new();
    let mut next = Some(error);
    while let Some(error) = next {
        writeln!(text, "{error} {error:?} {error:#?}").unwrap();
        next = error.source();
    }
    text
}
