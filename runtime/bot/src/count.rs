//! Counters for the outside. Without the feature `metrics` they do nothing.

use crate::serve::Outcome;

/// An update was handled.
pub(crate) fn update(outcome: Outcome) {
    add("bazu_updates_total", Some(("outcome", outcome.name())), 1);
}

/// A job ran.
pub(crate) fn job(outcome: Outcome) {
    add("bazu_jobs_total", Some(("outcome", outcome.name())), 1);
}

/// A request for updates failed.
pub(crate) fn fetch_failed() {
    add("bazu_fetch_failures_total", None, 1);
}

/// An update came again and was left out.
pub(crate) fn duplicate() {
    add("bazu_updates_duplicate_total", None, 1);
}

/// Unhandled updates were confirmed, because they stopped the others.
pub(crate) fn let_go(updates: usize) {
    add("bazu_updates_let_go_total", None, updates);
}

/// A read or a write of the storage failed.
pub(crate) fn storage_failed(operation: &'static str) {
    add(
        "bazu_storage_failures_total",
        Some(("operation", operation)),
        1,
    );
}

/// A call ended.
pub(crate) fn call(outcome: &'static str) {
    add("bazu_calls_total", Some(("outcome", outcome)), 1);
}

/// A call is repeated.
pub(crate) fn call_repeated(reason: &'static str) {
    add("bazu_calls_repeated_total", Some(("reason", reason)), 1);
}

/// A request to the webhook was refused, for this reason.
#[cfg(feature = "webhook")]
pub(crate) fn refused(reason: &'static str) {
    add("bazu_webhook_refused_total", Some(("reason", reason)), 1);
}

fn add(name: &'static str, label: Option<(&'static str, &'static str)>, count: usize) {
    #[cfg(feature = "metrics")]
    match label {
        Some((key, value)) => metrics::counter!(name, key => value).increment(count as u64),
        None => metrics::counter!(name).increment(count as u64),
    }
    #[cfg(not(feature = "metrics"))]
    let _ = (name, label, count);
}
