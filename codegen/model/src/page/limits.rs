//! Limits in the form in which page and spec are compared.

use crate::Measure;

/// The minimum and the maximum of a limit; both `None` if there is no limit.
pub type Interval = (Option<f64>, Option<f64>);

/// A limit in the form in which it is compared: a minimum of 0 says nothing about a count.
pub fn comparable(kind: Measure, (min, max): Interval) -> Interval {
    let min = min.filter(|min| kind == Measure::Range || *min != 0.0);
    (min, max)
}
