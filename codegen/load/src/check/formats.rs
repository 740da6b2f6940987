//! Formats of texts with markup.

use bazu_model::diag::{Diagnostic, Diagnostics, Id};
use bazu_model::{Api, EscapeKind, Mark, Name, Span, TextFormat, placeholders};

use super::limits::values;

pub(super) fn check(api: &Api, diagnostics: &mut Diagnostics) {
    let formats = api.protocol.bot().map_or(&[][..], |bot| &bot.formats);
    for format in formats {
        parse_mode(api, format, diagnostics);
        escapes(format, diagnostics);
        for mark in &format.marks {
            if let Some(why) = fault(format, mark) {
                let message = format!("the mark `{}` {why}", mark.name);
                report(
                    message,
                    mark.written.span,
                    Id::BadMark.remedy(),
                    diagnostics,
                );
            }
        }
        if format.marks.is_empty() {
            let message = format!("the format `{}` has no marks", format.name);
            report(
                message,
                format.span,
                "add marks, or delete the format",
                diagnostics,
            );
        }
    }
    // A text without a `parse_mode` has one format.
    let mut always = formats.iter().filter(|format| format.parse_mode.is_none());
    if let (Some(first), Some(second)) = (always.next(), always.next()) {
        let message = format!(
            "`{}` and `{}` are both the format of every text",
            first.name, second.name
        );
        report(
            message,
            second.span,
            "say by `parse_mode` which format a text has",
            diagnostics,
        );
    }
}

/// The values that the parameters `parse_mode` take.
fn parse_mode(api: &Api, format: &TextFormat, diagnostics: &mut Diagnostics) {
    let Some(mode) = &format.parse_mode else {
        return;
    };
    let params = api.methods.values().flat_map(|method| &method.params);
    let mut modes = params.filter(|param| param.wire == "parse_mode");
    let known = modes.next().map(|param| values(api, &param.ty));
    let known = known.unwrap_or_default();
    if !known.contains(&mode.as_str()) {
        let message = format!("no parameter `parse_mode` has the value `{mode}`");
        Diagnostic::new(Id::BadMark, mode.span, message)
            .help("name a value of the enum that `parse_mode` takes, or delete `parse_mode` if every text has this format")
            .did_you_mean(mode, known)
            .report(diagnostics);
    }
}

/// The keys that go with a way to escape.
fn escapes(format: &TextFormat, diagnostics: &mut Diagnostics) {
    let kind = format.escape.value;
    let has_signs = !format.signs.is_empty();
    let code = [&format.code_signs, &format.address_signs];
    let has_code = code.iter().any(|signs| !signs.is_empty());
    let is_pair = |pair: &&Name| pair.chars().count() == 2;
    let why = match kind {
        EscapeKind::References if has_signs || has_code => "needs no signs",
        EscapeKind::Backslash if !format.signs.contains('\\') => {
            "needs `signs`, and `\\` among them"
        }
        EscapeKind::Separate if !has_signs => "needs `signs`",
        EscapeKind::Separate if has_code => "has neither `code_signs` nor `address_signs`",
        EscapeKind::Separate if !format.pairs.iter().all(|pair| is_pair(&pair)) => {
            "needs two signs in each of `pairs`"
        }
        EscapeKind::References | EscapeKind::Backslash if !format.pairs.is_empty() => {
            "has no `pairs`"
        }
        _ => return,
    };
    let message = format!("`escape: {}` {why}", kind.name());
    report(
        message,
        format.escape.span,
        "write the keys that go with this way to escape; spec/README.md lists them",
        diagnostics,
    );
}

/// Why a mark cannot be written.
fn fault(format: &TextFormat, mark: &Mark) -> Option<String> {
    let Some(holes) = placeholders(&mark.written) else {
        return Some("has a brace that stands alone".to_owned());
    };
    if let Some(unknown) = holes.iter().find(|hole| !Mark::HOLES.contains(hole)) {
        return Some(format!(
            "has `{{{unknown}}}`, which is not one of {}",
            Mark::HOLES.join(", ")
        ));
    }
    let texts = holes
        .iter()
        .filter(|hole| ["text", "code"].contains(*hole))
        .count();
    if texts != 1 {
        return Some("has not exactly one of `{text}` and `{code}`".to_owned());
    }
    if holes.len() != mark.holes().len() {
        return Some("has the same twice".to_owned());
    }
    if mark.written.starts_with('{') || mark.written.ends_with('}') {
        return Some("has no sign at its start or at its end".to_owned());
    }
    if mark.apart && (format.nested || holes != ["text"]) {
        return Some(
            "is `apart`, so the format cannot be `nested`, and nothing but the text is filled in"
                .to_owned(),
        );
    }
    None
}

fn report(message: String, span: Span, help: &str, diagnostics: &mut Diagnostics) {
    Diagnostic::new(Id::BadMark, span, message)
        .help(help)
        .report(diagnostics);
}
