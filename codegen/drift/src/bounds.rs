//! A limit as the spec language writes it.

use bazu_model::Measure;
use bazu_model::page::Interval;

/// A limit in YAML; `none` where there is none.
pub(super) fn yaml(kind: Measure, interval: Interval) -> String {
    match interval {
        (None, None) => "none".to_owned(),
        (_, Some(max)) if kind == Measure::File => {
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
