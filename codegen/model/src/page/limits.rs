//! Limits in the shape in which page and spec are compared.

use crate::{LimitOf, Limits};

/// A limit of the spec as it is compared.
pub fn limit(limits: &Limits, of: LimitOf) -> Option<(Option<f64>, Option<f64>)> {
    let (min, max) = match of {
        LimitOf::Length => limits.length.map(|it| (it.bounds.min, it.bounds.max))?,
        LimitOf::Range => limits.range.map(|it| (it.min, it.max))?,
        LimitOf::Items => limits.items.map(|it| (it.min, it.max))?,
        // Sizes of files are far below where a float gets coarse.
        LimitOf::File => (None, Some(limits.file.as_ref()?.max? as f64)),
    };
    Some(bounds(of, min, max)).filter(|bounds| *bounds != (None, None))
}

/// Bounds as they are compared: a count is never below nothing.
pub fn bounds(of: LimitOf, min: Option<f64>, max: Option<f64>) -> (Option<f64>, Option<f64>) {
    let min = min.filter(|min| of == LimitOf::Range || *min != 0.0);
    (min, max)
}
