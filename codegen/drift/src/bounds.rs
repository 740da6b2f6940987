//! Limits of page and spec in one shape, and in words.

use bazu_model::LimitOf;

/// A limit in words.
pub(super) fn says_limit(of: LimitOf, bounds: (Option<f64>, Option<f64>)) -> String {
    if bounds == (None, None) {
        return format!("states no `{}`", of.key());
    }
    format!("has `{}: {}`", of.key(), yaml_limit(of, bounds))
}

/// A limit as the spec language has it, `none` where there is none.
pub(super) fn yaml_limit(of: LimitOf, bounds: (Option<f64>, Option<f64>)) -> String {
    match bounds {
        (None, None) => "none".to_owned(),
        (_, Some(max)) if of == LimitOf::File => {
            let units = [("GB", 1_073_741_824.0), ("MB", 1_048_576.0)];
            let whole = units.into_iter().find(|(_, size)| max % size == 0.0);
            let (unit, size) = whole.unwrap_or(("KB", 1024.0));
            format!("{} {unit}", max / size)
        }
        (Some(min), Some(max)) if min == max => format!("{min}"),
        (min, max) => {
            let side =
                |bound: Option<f64>| bound.map(|bound| bound.to_string()).unwrap_or_default();
            format!("{}..{}", side(min), side(max))
        }
    }
}
