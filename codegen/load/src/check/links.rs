//! Links that open the bot.

use std::collections::BTreeSet;

use bazu_model::diag::{Diagnostic, Diagnostics, Id};
use bazu_model::url::{self, UrlUse};
use bazu_model::{Api, Link, Name, Span, names, placeholders};

/// What the type of a link has beside the functions of its parts.
const FUNCTIONS: &[&str] = &["clone", "eq", "fmt", "from", "from_str", "new", "to_string"];

pub(super) fn check(api: &Api, diagnostics: &mut Diagnostics) {
    let links = api.protocol.bot().map_or(&[][..], |bot| &bot.links);
    for link in links {
        check_link(link, diagnostics);
    }
}

fn check_link(link: &Link, diagnostics: &mut Diagnostics) {
    for part in &link.parts {
        let (name, span) = (part.name.as_str(), part.span);
        if FUNCTIONS.contains(&name) || names::is_keyword(name) || names::snake(name) != name {
            let message = format!("a part of a link cannot be called `{name}`");
            let help = "give it another name in the address and under `parts`, in snake_case";
            report(message, span, help, diagnostics);
        }
    }
    let parts: Vec<&str> = link.parts.iter().map(|part| part.name.as_str()).collect();
    let Some(in_url) = address(&link.url, diagnostics) else {
        return;
    };
    if in_url != parts {
        let message = format!(
            "the address of `{}` has other parts than `parts`",
            link.name
        );
        report(message, link.url.span, &parts_of(&in_url), diagnostics);
    }
    let Some(short) = &link.short else {
        return;
    };
    if let Some(in_short) = address(short, diagnostics)
        && in_url
            .split_last()
            .is_none_or(|(_, before)| in_short != before)
    {
        let message = "the short address does not have all parts but the last".to_owned();
        let before = in_url.split_last().map_or(&[][..], |(_, before)| before);
        let help = match before {
            [] => "delete `short`: a link needs a part".to_owned(),
            before => format!("write an address with {}", quoted(before)),
        };
        report(message, short.span, &help, diagnostics);
    }
}

/// The parts of an address; reports one that cannot be read back.
fn address<'a>(url: &'a Name, diagnostics: &mut Diagnostics) -> Option<Vec<&'a str>> {
    let fault = |message: String, diagnostics: &mut Diagnostics| {
        let help = "write an address such as `https://example.org/{username}?start={payload}`, in which each part is a \
                    whole segment of the path or the whole value of a parameter";
        report(message, url.span, help, diagnostics);
        None
    };
    let Some(parts) = placeholders(url) else {
        return fault(
            format!("`{url}` has a brace that stands alone"),
            diagnostics,
        );
    };
    let mut filled = url.value.clone();
    for part in &parts {
        filled = filled.replacen(&format!("{{{part}}}"), "x", 1);
    }
    if let Some(why) = url::fault(&filled, UrlUse::Page) {
        return fault(format!("`{url}` {why}"), diagnostics);
    }
    let path = url.split_once("://").map_or("", |(_, rest)| rest);
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let segments = path.split('/').skip(1);
    let values = query.split('&').filter_map(|pair| pair.split_once('='));
    let whole = segments.chain(values.map(|(_, value)| value));
    let whole: BTreeSet<&str> = whole
        .filter_map(|piece| piece.strip_prefix('{')?.strip_suffix('}'))
        .collect();
    if let Some(part) = parts.iter().find(|part| !whole.contains(*part)) {
        return fault(
            format!("`{{{part}}}` is not a whole part of `{url}`"),
            diagnostics,
        );
    }
    if whole.len() != parts.len() {
        return fault(format!("`{url}` has a part twice"), diagnostics);
    }
    Some(parts)
}

fn parts_of(names: &[&str]) -> String {
    match names {
        [] => "name a part in the address, such as `{payload}`".to_owned(),
        names => format!("write {} under `parts`, in this order", quoted(names)),
    }
}

fn quoted(names: &[&str]) -> String {
    let names: Vec<_> = names.iter().map(|name| format!("`{name}`")).collect();
    names.join(", ")
}

fn report(message: String, span: Span, help: &str, diagnostics: &mut Diagnostics) {
    Diagnostic::new(Id::BadLink, span, message)
        .help(help)
        .report(diagnostics);
}
