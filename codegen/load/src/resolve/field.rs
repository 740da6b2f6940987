//! Fields, their types and their limits.

use super::Context;
use crate::source::{Entries, Raw, Shorthand, Spanned};
use crate::spec;
use bazu_model::diag::{Diagnostic, Id};
use bazu_model::{
    Bounds, DocsSay, Facts, Field, FileLimit, Length, Limits, Measure, Name, Number, Scalar, Span,
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
            let message = format!("`{}` is not a type", excerpt(trimmed));
            Diagnostic::new(Id::BadTypeExpression, text.span, message)
                .help(type_advice(bare, optional))
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
        let range = range
            .filter(|range| *ty == TypeRef::Scalar(Scalar::Float) || self.whole_bounds(range, ty));
        let items = self.bounds(field.items.as_ref(), list, "items", "a list");
        if let Some(pattern) = &field.pattern {
            self.fits(text, "pattern", "text", pattern.span);
            if let Some(why) = pattern_fault(&pattern.value) {
                Diagnostic::new(Id::BadPattern, pattern.span, why).report(self.diagnostics);
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

    pub(super) fn text_unit(&mut self, unit: &Spanned<String>) -> TextUnit {
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

    pub(super) fn bounds(
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
        let count = |bound: Option<Number>| {
            let whole = bound.and_then(Number::whole);
            bound.is_none() || whole.is_some_and(|whole| u32::try_from(whole).is_ok())
        };
        if limit != "range" && !(count(min) && count(max)) {
            let message = format!("`{}` cannot be the limit of a count", text.value.0);
            Diagnostic::new(Id::BadLimit, text.span, message)
                .help(format!(
                    "`{limit}` counts, so its bounds must be whole numbers from 0 to {}",
                    u32::MAX
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

    /// Whether the bounds are numbers that a field of this type can have; reports others.
    fn whole_bounds(&mut self, range: &Spanned<Bounds>, ty: &TypeRef) -> bool {
        let bounds = [range.min, range.max].into_iter().flatten();
        let wrong = bounds.into_iter().find(|bound| bound.whole().is_none());
        if let Some(wrong) = wrong {
            let message = format!("`{wrong}` is not a number that a field of type `{ty}` can have");
            Diagnostic::new(Id::BadLimit, range.span, message)
                .help("use whole numbers of up to 64 bits, or leave a side open")
                .report(self.diagnostics);
        }
        wrong.is_none()
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
                (DocsSay::NONE, _) => Some((None, None)),
                // A float represents sizes of files exactly.
                (size, Measure::File) => parse_size(size).map(|size| (None, Some(size as f64))),
                // What a page says is compared as floats, which represent every limit of a page.
                (bounds, _) => parse_bounds(bounds).map(|(min, max)| {
                    let real = |bound: Option<Number>| bound.map(Number::real);
                    (real(min), real(max))
                }),
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
            default: docs.default.as_ref().map(|default| default.0.clone()),
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

/// Why a pattern cannot be checked in a bot, or not be written into the exports.
pub(super) fn pattern_fault(pattern: &str) -> Option<String> {
    let whole = format!("^(?:{pattern})$");
    for text in [pattern, &whole] {
        if let Err(error) = regex_lite::Regex::new(text) {
            return Some(format!("the pattern is not a regular expression: {error}"));
        }
    }
    let fault = bazu_model::pattern::ecma(pattern).err()?;
    Some(format!("the pattern has {fault}"))
}

/// The beginning of a text, for a message.
fn excerpt(text: &str) -> String {
    const MOST: usize = 60;
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// What to write in the place of something that is not a type.
fn type_advice(bare: &str, optional: bool) -> String {
    let optional = if optional { "?" } else { "" };
    let name = |text: &str| text.trim().parse::<TypeRef>().ok();
    let lists = bare.bytes().take_while(|b| *b == b'[').count();
    if lists > TypeRef::MOST_LISTS {
        return format!(
            "a list can be in at most {} others",
            TypeRef::MOST_LISTS - 1
        );
    }
    if bare.contains('|') {
        return "define a union of the types and write its name".to_owned();
    }
    if let Some(item) = bare.strip_prefix("[]").and_then(name) {
        return format!("did you mean `\"[{item}]{optional}\"`?");
    }
    let item = [
        ("Array<", ">"),
        ("List<", ">"),
        ("Vec<", ">"),
        ("Array of ", ""),
        ("list of ", ""),
    ];
    let mut item = item.into_iter().filter_map(|(start, end)| {
        let (head, rest) = bare.split_at_checked(start.len())?;
        let same = head.eq_ignore_ascii_case(start);
        name(rest.strip_suffix(end)?.trim()).filter(|_| same)
    });
    if let Some(item) = item.next() {
        return format!("did you mean `\"[{item}]{optional}\"`?");
    }
    if let Some(inner) = bare
        .strip_prefix("Option<")
        .and_then(|rest| rest.strip_suffix('>'))
        && let Some(inner) = name(inner)
    {
        return format!("did you mean `{inner}?`?");
    }
    if let Some(item) = bare.strip_suffix("[]").and_then(name) {
        return format!("did you mean `\"[{item}]{optional}\"`?");
    }
    if bare.contains('?') {
        return "write one `?`, at the end: items of a list cannot be optional".to_owned();
    }
    if bare.contains(" or ") {
        return "define a union of the types and write its name".to_owned();
    }
    Id::BadTypeExpression.remedy().to_owned()
}

/// Reads `min..max`, `min..`, `..max` or one number.
fn parse_bounds(text: &str) -> Option<(Option<Number>, Option<Number>)> {
    let number = |text: &str| -> Option<Option<Number>> {
        let text = text.trim();
        if text.is_empty() {
            return Some(None);
        }
        // `1...2` has three dots; it is not a range to `.2`.
        let value = text.parse().ok().filter(|_| !text.starts_with('.'));
        value.map(Some)
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
pub(crate) fn parse_size(text: &str) -> Option<u64> {
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
        let whole = |n: i64| Some(Number::Whole(n));
        assert_eq!(parse_bounds("1..4096"), Some((whole(1), whole(4096))));
        assert_eq!(parse_bounds("..200"), Some((None, whole(200))));
        assert_eq!(parse_bounds("1.."), Some((whole(1), None)));
        assert_eq!(parse_bounds("64"), Some((whole(64), whole(64))));
        let most = parse_bounds("9007199254740993..9223372036854775807");
        assert_eq!(most, Some((whole(9_007_199_254_740_993), whole(i64::MAX))));
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
        let deep = format!("{}A{}", "[".repeat(50_000), "]".repeat(50_000));
        for wrong in ["", "[A", "A]", "A | B", "A B", "1A", "[[[[[A]]]]]", &deep] {
            assert!(wrong.parse::<TypeRef>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn what_is_not_a_type_gets_advice() {
        for (written, advice) in [
            ("Array of String", "did you mean `\"[String]\"`?"),
            ("[]Photo", "did you mean `\"[Photo]\"`?"),
            ("Photo[]", "did you mean `\"[Photo]\"`?"),
            ("List<[Photo]>", "did you mean `\"[[Photo]]\"`?"),
            ("Option<Photo>", "did you mean `Photo?`?"),
            (
                "Integer or String",
                "define a union of the types and write its name",
            ),
            ("[[[[[A]]]]]", "a list can be in at most 3 others"),
        ] {
            assert_eq!(type_advice(written, false), advice);
        }
        assert_eq!(type_advice("Array of A", true), "did you mean `\"[A]?\"`?");
    }
}
