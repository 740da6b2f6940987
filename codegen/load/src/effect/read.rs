//! An effect as written: its verb, its noun and its options.

use super::nouns::{nouns, split, takes_part};
use crate::resolve::{Context, parse_size};
use crate::source::{Raw, Spanned};
use crate::spec;
use bazu_model::diag::{Diagnostic, Id};
use bazu_model::effect::{Effect, Verb};
use bazu_model::{Facts, Name};

/// Reads an effect, without what follows from names. Reports what cannot be one.
pub(crate) fn read(
    context: &mut Context<'_>,
    written: &Spanned<crate::source::Shorthand<spec::Effect>>,
    method: &Facts,
) -> Option<Effect> {
    let effect = &written.value;
    let verbs = effect.verbs();
    let [(verb, noun)] = verbs.as_slice() else {
        let message = match verbs.len() {
            0 => "the effect has no verb".to_owned(),
            _ => {
                let names: Vec<_> = verbs.iter().map(|(verb, _)| verb.name()).collect();
                format!("the effect has several verbs: {}", names.join(", "))
            }
        };
        let place = verbs.last().and_then(|(_, noun)| *noun);
        Diagnostic::new(
            Id::BadEffect,
            place.map_or(written.span, |noun| noun.span),
            message,
        )
        .report(context.diagnostics);
        return None;
    };
    if let Some(noun) = noun {
        known(context, *verb, noun)?;
    }
    options(context, *verb, *noun, effect);
    let within = effect.within.as_ref().and_then(|text| {
        let seconds = parse_duration(&text.value.0);
        if seconds.is_none() {
            wrong_limit(
                context,
                text,
                "a time",
                "write `10 s`, `5 min`, `48 h` or `7 d`",
            );
        }
        seconds
    });
    let max = effect.max.as_ref().and_then(|text| {
        let bytes = parse_size(&text.value.0);
        if bytes.is_none() {
            wrong_limit(context, text, "a size", "write `200 KB`, `10 MB` or `1 GB`");
        }
        bytes
    });
    Some(Effect {
        verb: *verb,
        noun: noun.cloned(),
        each: effect.each.is_some_and(|each| each.value),
        fills: Vec::new(),
        ignores: effect.ignores.clone(),
        on_bot: effect.who.is_some(),
        right: effect.right.clone(),
        within,
        max,
        facts: context.inner_facts(effect.facts(), method),
        span: written.span,
    })
}

/// Whether a verb takes a noun. Reports any other noun.
fn known(context: &mut Context<'_>, verb: Verb, noun: &Name) -> Option<()> {
    let Some(nouns) = nouns(verb) else {
        return Some(());
    };
    let (thing, part) = split(noun);
    let names: Vec<_> = nouns.iter().map(|noun| noun.name).collect();
    let (message, help) = if !names.contains(&thing) {
        let message = format!("`{}` cannot be about `{thing}`", verb.name());
        (message, format!("its nouns are {}", names.join(", ")))
    } else {
        match (part, takes_part(verb)) {
            (None, Some(true)) => (
                format!("`{}` does not name a list of `{thing}`", verb.name()),
                "write thing and list, such as `sticker_set.stickers`".to_owned(),
            ),
            (Some(part), Some(false)) => (
                format!("`{}` cannot be about the part `{part}`", verb.name()),
                format!("write `{}: {thing}`", verb.name()),
            ),
            _ => return Some(()),
        }
    };
    let fault = Diagnostic::new(Id::BadEffect, noun.span, message)
        .label("not a noun of this verb")
        .help(help);
    match names.contains(&thing) {
        true => fault,
        false => fault.did_you_mean(thing, names),
    }
    .report(context.diagnostics);
    None
}

/// Reports the options that a verb does not have.
fn options(context: &mut Context<'_>, verb: Verb, noun: Option<&Name>, effect: &spec::Effect) {
    let filled = !matches!(
        verb,
        Verb::None
            | Verb::Code
            | Verb::Forward
            | Verb::Pin
            | Verb::Unpin
            | Verb::Read
            | Verb::Count
            | Verb::Clear
    );
    let fills = effect.fills.iter().next().map(|(name, _)| name.span);
    let from = effect.from.as_ref().map(|it| it.span);
    let is_file = noun.is_some_and(|noun| *noun == *"file");
    let timed = matches!(
        verb,
        Verb::Answer | Verb::Edit | Verb::Remove | Verb::Read | Verb::Change
    );
    let rights = !matches!(verb, Verb::Code | Verb::Answer);
    let ignored = !matches!(verb, Verb::None | Verb::Code);
    let ignores = effect.ignores.first().map(|it| it.span);
    let options = [
        (
            "each",
            effect.each.as_ref().map(|it| it.span),
            verb == Verb::Send,
        ),
        ("fills", fills, filled),
        (
            "from",
            from,
            filled && !matches!(verb, Verb::Copy | Verb::Member | Verb::Answer),
        ),
        (
            "who",
            effect.who.as_ref().map(|it| it.span),
            verb == Verb::Member,
        ),
        ("right", effect.right.as_ref().map(|it| it.span), rights),
        ("within", effect.within.as_ref().map(|it| it.span), timed),
        (
            "max",
            effect.max.as_ref().map(|it| it.span),
            is_file && verb == Verb::Read,
        ),
        ("ignores", ignores, ignored),
    ];
    for (key, span, fits) in options {
        if let Some(span) = span.filter(|_| !fits) {
            let message = format!("`{}` cannot have `{key}`", verb.name());
            Diagnostic::new(Id::BadEffect, span, message)
                .label("not an option of this verb")
                .help(format!("delete `{key}`"))
                .report(context.diagnostics);
        }
    }
}

fn wrong_limit(context: &mut Context<'_>, text: &Spanned<Raw>, what: &str, help: &str) {
    let message = format!("`{}` is not {what}", text.value.0);
    Diagnostic::new(Id::BadEffect, text.span, message)
        .label(format!("not {what}"))
        .help(help)
        .report(context.diagnostics);
}

/// Reads `48 h` as seconds.
fn parse_duration(text: &str) -> Option<u64> {
    let (number, unit) = text.trim().split_once(' ')?;
    let factor: u64 = match unit.trim() {
        "s" => 1,
        "min" => 60,
        "h" => 60 * 60,
        "d" => 24 * 60 * 60,
        _ => return None,
    };
    let number = number.parse::<u64>().ok().filter(|number| *number > 0)?;
    number.checked_mul(factor)
}

#[cfg(test)]
mod tests {
    use super::parse_duration;

    #[test]
    fn times_are_read_in_seconds() {
        assert_eq!(parse_duration("48 h"), Some(172_800));
        assert_eq!(parse_duration("10 s"), Some(10));
        for wrong in [
            "10",
            "10s",
            "0 s",
            "-1 s",
            "2 weeks",
            "99999999999999999999 s",
        ] {
            assert_eq!(parse_duration(wrong), None, "{wrong}");
        }
        assert_eq!(parse_duration("18446744073709551615 d"), None);
    }
}
