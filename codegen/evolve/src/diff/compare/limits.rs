//! Limits: whether they allow more or less.

use super::{Comparison, Ways};
use crate::diff::Id;
use crate::diff::snapshot::{Bounds, FileLimit, Limits};

/// What a change of a limit allows.
#[derive(Clone, Copy, Default)]
struct Allows {
    more: bool,
    less: bool,
}

impl Comparison<'_> {
    pub(super) fn limits(&mut self, path: &str, ways: Ways, old: &Limits, new: &Limits) {
        let told = |bounds: &Bounds| words(bounds);
        let pair = |old: &Option<Bounds>, new: &Option<Bounds>| {
            let allows = old
                .as_ref()
                .zip(new.as_ref())
                .map(|(old, new)| bounds(old, new));
            (
                old.as_ref().map(told),
                new.as_ref().map(told),
                allows.unwrap_or_default(),
            )
        };
        self.limit(path, ways, "length", pair(&old.length, &new.length));
        self.limit(path, ways, "range", pair(&old.range, &new.range));
        self.limit(path, ways, "items", pair(&old.items, &new.items));
        let choices = |limits: &Limits| {
            let words: Vec<String> = limits.choices.iter().map(i64::to_string).collect();
            (!words.is_empty()).then(|| words.join(", "))
        };
        let allows = Allows {
            more: !new.choices.is_subset(&old.choices),
            less: !old.choices.is_subset(&new.choices),
        };
        self.limit(path, ways, "choices", (choices(old), choices(new), allows));
        let allows = old.file.as_ref().zip(new.file.as_ref());
        let allows = allows.map(|(old, new)| file(old, new)).unwrap_or_default();
        let told = |limit: &Option<FileLimit>| limit.as_ref().map(file_words);
        self.limit(
            path,
            ways,
            "file",
            (told(&old.file), told(&new.file), allows),
        );
        let pattern = |limits: &Limits| limits.pattern.as_ref().map(|p| format!("`{p}`"));
        match (pattern(old), pattern(new)) {
            (None, Some(new)) => {
                self.note(Id::PatternAdded, path, ways, format!("must match {new}"));
            }
            (Some(old), None) => {
                let text = format!("need not match {old} any more");
                self.note(Id::PatternRemoved, path, ways, text);
            }
            (Some(old), Some(new)) if old != new => {
                let text = format!("must match {new}, was {old}");
                self.note(Id::PatternChanged, path, ways, text);
            }
            _ => {}
        }
        if old.unit != new.unit {
            let word = |unit: &Option<String>| {
                let unit = unit.as_ref().map(|unit| format!("`{unit}`"));
                unit.unwrap_or_else(|| "nothing named".to_owned())
            };
            let text = format!("counts {}, was {}", word(&new.unit), word(&old.unit));
            self.note(Id::UnitChanged, path, ways, text);
        }
    }

    fn limit(
        &mut self,
        path: &str,
        ways: Ways,
        which: &str,
        (old, new, allows): (Option<String>, Option<String>, Allows),
    ) {
        match (old, new) {
            (None, Some(new)) => {
                self.note(
                    Id::LimitAdded,
                    path,
                    ways,
                    format!("{which}: {new}, had none"),
                );
            }
            (Some(old), None) => {
                let text = format!("{which}: no limit, was {old}");
                self.note(Id::LimitRemoved, path, ways, text);
            }
            (Some(old), Some(new)) if old != new => {
                let rule = match (allows.more, allows.less) {
                    (true, false) => Id::LimitLoosened,
                    (false, true) => Id::LimitTightened,
                    _ => Id::LimitMoved,
                };
                self.note(rule, path, ways, format!("{which}: {new}, was {old}"));
            }
            _ => {}
        }
    }
}

fn bounds(old: &Bounds, new: &Bounds) -> Allows {
    if old.unit != new.unit {
        // What counts otherwise allows more of some texts and less of others.
        return Allows {
            more: true,
            less: true,
        };
    }
    let least = |bounds: &Bounds| bounds.min.unwrap_or(f64::NEG_INFINITY);
    let most = |bounds: &Bounds| bounds.max.unwrap_or(f64::INFINITY);
    Allows {
        more: least(new) < least(old) || most(new) > most(old),
        less: least(new) > least(old) || most(new) < most(old),
    }
}

fn words(bounds: &Bounds) -> String {
    let unit = bounds.unit.as_deref().map(|unit| format!(" {unit}"));
    let number = |number: Option<f64>| number.map(|number| number.to_string());
    format!(
        "{}..{}{}",
        number(bounds.min).unwrap_or_default(),
        number(bounds.max).unwrap_or_default(),
        unit.unwrap_or_default()
    )
}

fn file(old: &FileLimit, new: &FileLimit) -> Allows {
    let most = |max: Option<u64>| max.unwrap_or(u64::MAX);
    let (max, url_max) = (
        (most(old.max), most(new.max)),
        (most(old.url_max), most(new.url_max)),
    );
    // No formats are all formats.
    let fewer = |some: &FileLimit, others: &FileLimit| {
        let any = others.formats.is_empty();
        !any && (some.formats.is_empty() || !some.formats.is_subset(&others.formats))
    };
    Allows {
        more: max.1 > max.0
            || url_max.1 > url_max.0
            || fewer(new, old)
            || (old.upload_only && !new.upload_only),
        less: max.1 < max.0
            || url_max.1 < url_max.0
            || fewer(old, new)
            || (!old.upload_only && new.upload_only),
    }
}

fn file_words(limit: &FileLimit) -> String {
    let mut words = Vec::new();
    if let Some(max) = limit.max {
        words.push(format!("at most {max} bytes"));
    }
    if let Some(max) = limit.url_max {
        words.push(format!("by address at most {max} bytes"));
    }
    if !limit.formats.is_empty() {
        let formats: Vec<&str> = limit.formats.iter().map(String::as_str).collect();
        words.push(format!("one of {}", formats.join(", ")));
    }
    if limit.upload_only {
        words.push("an upload only".to_owned());
    }
    words.join(", ")
}
