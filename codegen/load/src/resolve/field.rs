//! Fields, their types and their limits.

use super::Context;
use crate::source::{Entries, Raw, Shorthand, Spanned};
use crate::spec;
use bazu_model::diag::{Diagnostic, Id};
use bazu_model::{
    Bounds, DocsSay, Facts, Field, FileLimit, Length, Limits, Measure, Name, Scalar, Span,
    TextUnit, TypeRef,
};

impl Context<'_> {
    pub(super) fn fields(
        &mut self,
        fields: &Entries<Shorthand<spec::Field>>,
        item: &Facts,
    ) -> Vec<Field> {
        let mut resolved = Vec::new();
        self.incomplete |= !fields.left_out().is_empty();
        for (wire, field) in fields.iter() {
            match self.field(wire, field, item) {
                Some(field) => resolved.push(field),
                None => self.incomplete = true,
            }
        }
        resolved
    }

    fn field(&mut self, wire: &Name, field: &spec::Field, item: &Facts) -> Option<Field> {
        let (ty, optional) = self.type_expression(&field.ty)?;
        let limits = self.limits(field, &ty);
        Some(Field {
            wire: wire.value.clone(),
            rust: field.rust.as_ref().unwrap_or(wire).value.clone(),
            required: !optional,
            facts: self.inner_facts(field.facts(), item),
            limits,
            default: field.default.clone(),
            absent: field.absent.clone(),
            alias: field.alias.clone(),
            accepts_other: self.other_kind(field.accepts.as_ref(), &ty),
            as_string: self.as_string(field, &ty),
            as_number: ty == TypeRef::Scalar(Scalar::Otp)
                && field
                    .as_kind
                    .as_ref()
                    .is_some_and(|kind| kind.value == "Integer"),
            span: wire.span,
            ty: Spanned {
                value: ty,
                span: field.ty.span,
            },
        })
    }

    fn other_kind(&mut self, kind: Option<&Name>, ty: &TypeRef) -> bool {
        let Some(kind) = kind else {
            return false;
        };
        let fits = match ty {
            TypeRef::Scalar(Scalar::Integer | Scalar::UnixTime) => kind.value == "String",
            TypeRef::Scalar(Scalar::String) => kind.value == "Integer",
            _ => false,
        };
        if !fits {
            let message = format!("a field of type `{ty}` cannot be read from `{kind}`");
            Diagnostic::new(Id::LimitMismatch, kind.span, message)
                .label("not possible here")
                .help(
                    "use `accepts: String` for an `Integer`, and `accepts: Integer` for a `String`",
                )
                .report(self.diagnostics);
        }
        fits
    }

    fn as_string(&mut self, field: &spec::Field, ty: &TypeRef) -> bool {
        let Some(kind) = &field.as_kind else {
            return false;
        };
        if kind.value == "Integer" && *ty == TypeRef::Scalar(Scalar::Otp) {
            return false;
        }
        let fits = kind.value == "String"
            && matches!(ty, TypeRef::Named(_) | TypeRef::Scalar(Scalar::Integer));
        if !fits {
            let message = format!("a field of type `{ty}` cannot be sent as `{}`", kind.value);
            Diagnostic::new(Id::LimitMismatch, kind.span, message)
                .label("not possible here")
                .help("use `as: String` only for an `Integer` or a union of JSON kinds")
                .report(self.diagnostics);
        }
        fits
    }

    /// Reads `Name`, `[Name]`, `[[Name]]`, each with `?` if it is optional.
    pub(super) fn type_expression(&mut self, text: &Spanned<String>) -> Option<(TypeRef, bool)> {
        let trimmed = text.value.trim();
        let (bare, optional) = match trimmed.strip_suffix('?') {
            Some(bare) => (bare, true),
            None => (trimmed, false),
        };
        let ty = bare.parse().ok();
        if ty.is_none() {
            let message = format!("`{trimmed}` is not a type");
            let help = if bare.contains('|') {
                "define a union of the types and write its name"
            } else if bare.contains('?') {
                "write one `?`, at the end: items of a list cannot be optional"
            } else {
                Id::BadTypeExpression.remedy()
            };
            Diagnostic::new(Id::BadTypeExpression, text.span, message)
                .help(help)
                .report(self.diagnostics);
        }
        Some((ty?, optional))
    }

    /// Reads the type of a result or a variant, which cannot be optional.
    pub(super) fn always_there(&mut self, text: &Spanned<String>) -> Option<Spanned<TypeRef>> {
        let (ty, optional) = self.type_expression(text)?;
        if optional {
            let message = format!("`{ty}` cannot be optional here");
            Diagnostic::new(Id::BadTypeExpression, text.span, message)
                .label("not a field or a parameter")
                .help(format!("write `{ty}`"))
                .report(self.diagnostics);
        }
        let span = text.span;
        Some(Spanned { value: ty, span })
    }

    fn limits(&mut self, field: &spec::Field, ty: &TypeRef) -> Limits {
        let one_of = |ty: &TypeRef, scalars: &[Scalar]| matches!(ty, TypeRef::Scalar(scalar) if scalars.contains(scalar));
        let text = one_of(ty.innermost(), &[Scalar::String, Scalar::Secret]);
        let number = one_of(ty, &[Scalar::Integer, Scalar::Float, Scalar::UnixTime]);
        let list = matches!(ty, TypeRef::List(_));
        let length = self.bounds(field.length.as_ref(), text, "length", "text");
        let range = self.bounds(field.range.as_ref(), number, "range", "a number");
        let items = self.bounds(field.items.as_ref(), list, "items", "a list");
        if let Some(pattern) = &field.pattern {
            self.fits(text, "pattern", "text", pattern.span);
            if let Err(error) = regex_lite::Regex::new(&pattern.value) {
                let message = format!("the pattern is not a regular expression: {error}");
                Diagnostic::new(Id::BadPattern, pattern.span, message).report(self.diagnostics);
            }
        }
        if let Some(markup) = &field.after_markup
            && field.length.is_none()
        {
            let message = "`after_markup` belongs to `length`, which this field does not have";
            Diagnostic::new(Id::LimitMismatch, markup.span, message)
                .help("write the `length` that the text has without its markup")
                .report(self.diagnostics);
        }
        let unit = match (&field.unit, &length) {
            (Some(unit), Some(_)) => self.text_unit(unit),
            _ => TextUnit::Chars,
        };
        Limits {
            length: length.map(|length| Spanned {
                value: Length {
                    bounds: length.value,
                    unit,
                    after_markup: field
                        .after_markup
                        .as_ref()
                        .map(|name| name.value.clone().into()),
                },
                span: length.span,
            }),
            range,
            items,
            choices: field.choices.as_ref().map_or_else(Vec::new, |choices| {
                let whole = *ty == TypeRef::Scalar(Scalar::Integer);
                self.fits(whole, "choices", "a whole number", choices.span);
                if choices.value.is_empty() {
                    Diagnostic::new(Id::BadLimit, choices.span, "`choices` has no numbers")
                        .help("list the numbers, such as `choices: [1, 7, 30]`")
                        .report(self.diagnostics);
                }
                choices.value.clone()
            }),
            pattern: field.pattern.clone(),
            file: field.file.as_ref().and_then(|file| {
                let fits = *ty == TypeRef::Scalar(Scalar::InputFile);
                self.fits(fits, "file", "a file", file.span);
                self.file_limit(file)
            }),
            unit: match &field.unit {
                Some(unit) if length.is_none() => Some(unit.value.clone()),
                _ => None,
            },
        }
    }

    fn fits(&mut self, fits: bool, limit: &str, what: &str, span: Span) {
        if !fits {
            let message =
                format!("`{limit}` is a limit of {what}, but this field has another type");
            Diagnostic::new(Id::LimitMismatch, span, message).report(self.diagnostics);
        }
    }

    fn text_unit(&mut self, unit: &Spanned<String>) -> TextUnit {
        match unit.value.as_str() {
            "chars" => TextUnit::Chars,
            "utf16" => TextUnit::Utf16,
            "bytes" => TextUnit::Bytes,
            other => {
                let message = format!("the length of text cannot be counted in `{other}`");
                Diagnostic::new(Id::BadUnit, unit.span, message)
                    .did_you_mean(other, ["chars", "utf16", "bytes"])
                    .report(self.diagnostics);
                TextUnit::Chars
            }
        }
    }

    fn bounds(
        &mut self,
        text: Option<&Spanned<Raw>>,
        fits: bool,
        limit: &str,
        what: &str,
    ) -> Option<Spanned<Bounds>> {
        let text = text?;
        self.fits(fits, limit, what, text.span);
        let Some((min, max)) = parse_bounds(&text.value.0) else {
            let message = format!("`{}` is not a limit", text.value.0);
            Diagnostic::new(Id::BadLimit, text.span, message).report(self.diagnostics);
            return None;
        };
        let count = |bound: Option<f64>| bound.is_none_or(|n| n >= 0.0 && n.fract() == 0.0);
        if limit != "range" && !(count(min) && count(max)) {
            let message = format!("`{}` cannot be the limit of a count", text.value.0);
            Diagnostic::new(Id::BadLimit, text.span, message)
                .help(format!(
                    "`{limit}` counts, so its bounds must be whole and not negative"
                ))
                .report(self.diagnostics);
            return None;
        }
        if let (Some(min), Some(max)) = (min, max)
            && min > max
        {
            let message = format!("the minimum {min} is above the maximum {max}");
            Diagnostic::new(Id::EmptyRange, text.span, message)
                .help(format!("did you mean `{max}..{min}`?"))
                .report(self.diagnostics);
        }
        Some(Spanned {
            value: Bounds { min, max },
            span: text.span,
        })
    }

    /// What a correction says about the page; nothing if one of its limits cannot be read.
    pub(super) fn docs_say(&mut self, docs: &spec::DocsSay) -> Option<DocsSay> {
        let written = [
            (Measure::Length, &docs.length),
            (Measure::Range, &docs.range),
            (Measure::Items, &docs.items),
            (Measure::File, &docs.file),
        ];
        let mut limits = Vec::new();
        let mut wrong = false;
        for (of, text) in written {
            let Some(text) = text else {
                continue;
            };
            let raw = text.value.0.as_str();
            let bounds = match (raw, of) {
                ("none", _) => Some((None, None)),
                // A float represents sizes of files exactly.
                (size, Measure::File) => parse_size(size).map(|size| (None, Some(size as f64))),
                (bounds, _) => parse_bounds(bounds),
            };
            match bounds {
                Some((min, max)) => limits.push((of, min, max)),
                None => {
                    let help = if of == Measure::File {
                        "write `50 MB`, or `none` if the page has no limit"
                    } else {
                        "write `min..max`, `min..`, `..max`, one number, or `none` if the page has no limit"
                    };
                    wrong = true;
                    let message = format!("`{raw}` is not a limit");
                    Diagnostic::new(Id::BadLimit, text.span, message)
                        .help(help)
                        .report(self.diagnostics);
                }
            }
        }
        (!wrong).then(|| DocsSay {
            described: docs.described,
            returns: docs.returns.clone(),
            present: docs.present,
            ty: docs.ty.clone(),
            required: docs.required,
            limits,
            values: docs
                .values
                .as_ref()
                .map(|values| values.iter().map(|value| value.0.clone()).collect()),
        })
    }

    fn file_limit(&mut self, file: &Spanned<spec::FileLimit>) -> Option<FileLimit> {
        let mut size = |text: &Option<Raw>| {
            let text = text.as_ref()?;
            let bytes = parse_size(&text.0);
            if bytes.is_none() {
                let message = format!("`{}` is not a size", text.0);
                Diagnostic::new(Id::BadLimit, file.span, message)
                    .help("write `200 KB`, `10 MB` or `1 GB`")
                    .report(self.diagnostics);
            }
            bytes
        };
        Some(FileLimit {
            max: size(&file.max),
            url_max: size(&file.url_max),
            formats: file.formats.clone(),
            upload_only: file.upload_only,
        })
    }
}

/// Reads `min..max`, `min..`, `..max` or one number.
fn parse_bounds(text: &str) -> Option<(Option<f64>, Option<f64>)> {
    let number = |text: &str| -> Option<Option<f64>> {
        let text = text.trim();
        if text.is_empty() {
            return Some(None);
        }
        let value: f64 = text.parse().ok()?;
        // `1...2` has three dots; it is not a range to `.2`.
        (value.is_finite() && !text.starts_with('.')).then_some(Some(value))
    };
    match text.split_once("..") {
        Some((min, max)) => {
            let bounds = (number(min)?, number(max)?);
            (bounds != (None, None)).then_some(bounds)
        }
        None => {
            let exact = number(text)?;
            exact.is_some().then_some((exact, exact))
        }
    }
}

/// Reads `10 MB`. A kilobyte has 1024 bytes, which is the loosest reading of the docs.
fn parse_size(text: &str) -> Option<u64> {
    let (number, unit) = text.trim().split_once(' ')?;
    let factor: u64 = match unit.trim() {
        "KB" => 1 << 10,
        "MB" => 1 << 20,
        "GB" => 1 << 30,
        _ => return None,
    };
    number.parse::<u64>().ok()?.checked_mul(factor)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_are_read_with_either_side_open() {
        assert_eq!(parse_bounds("1..4096"), Some((Some(1.0), Some(4096.0))));
        assert_eq!(parse_bounds("..200"), Some((None, Some(200.0))));
        assert_eq!(parse_bounds("1.."), Some((Some(1.0), None)));
        assert_eq!(parse_bounds("64"), Some((Some(64.0), Some(64.0))));
        for wrong in ["", "..", "a..b", "1..NaN", "1-2", "1...2"] {
            assert_eq!(parse_bounds(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn sizes_are_read_in_units_of_1024() {
        assert_eq!(parse_size("10 MB"), Some(10 << 20));
        assert_eq!(parse_size("200 KB"), Some(200 << 10));
        for wrong in ["10", "10MB", "-1 MB", "10 TB", "99999999999999999 GB"] {
            assert_eq!(parse_size(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn types_are_read_with_lists() {
        let photo = TypeRef::Named("PhotoSize".to_owned());
        assert_eq!("PhotoSize".parse(), Ok(photo.clone()));
        let list = TypeRef::List(Box::new(photo));
        assert_eq!("[PhotoSize]".parse(), Ok(list.clone()));
        assert_eq!("[[PhotoSize]]".parse(), Ok(TypeRef::List(Box::new(list))));
        for wrong in ["", "[A", "A]", "A | B", "A B", "1A"] {
            assert!(wrong.parse::<TypeRef>().is_err(), "{wrong}");
        }
    }
}
