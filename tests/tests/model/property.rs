//! Running a property over generated values.

use std::fmt::Debug;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseResult, TestRunner};

use crate::layout::Layout;

/// Any layout of JSON.
pub(crate) fn layout() -> impl Strategy<Value = Layout> {
    (any::<u64>(), any::<bool>()).prop_map(|(seed, escaped)| Layout { seed, escaped })
}

/// Checks a property on so many values, and shows the least that breaks it.
pub(crate) fn check<T: Debug>(
    what: &str,
    cases: u32,
    strategy: &impl Strategy<Value = T>,
    property: impl Fn(T) -> TestCaseResult,
) {
    let config = Config {
        cases,
        failure_persistence: None,
        max_shrink_iters: 4096,
        ..Config::default()
    };
    if let Err(error) = TestRunner::new(config).run(strategy, property) {
        panic!("{what}: {error}");
    }
}
