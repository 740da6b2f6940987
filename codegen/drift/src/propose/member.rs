//! A parameter or a field that the spec lacks.

use std::collections::BTreeSet;

use super::proposer::Proposer;
use super::yaml::{is_word, quoted, rust_name};
use crate::bounds::yaml;
use crate::page::Member;
use bazu_model::Measure;
use bazu_model::page::{Alternative, Place, comparable};

impl Proposer<'_> {
    /// A mapping of all that the page says, with a `doc` to fill in.
    pub(super) fn member(
        &mut self,
        item: &str,
        member: &Member,
        place: Place,
        indent: usize,
    ) -> String {
        let words = member.ty.as_deref().unwrap_or("String");
        let page = self.types.page(words, place);
        let mut ty = self.expression(&page, item, &member.name);
        let mut keys = Vec::new();
        keys.extend(rust_name(&member.name).map(|rust| format!("rust: {rust}")));
        if ty == "Integer" && !member.values.is_empty() {
            keys.push(format!("choices: [{}]", member.values.join(", ")));
        } else if !member.values.is_empty()
            && (ty == "String" || ty == "[String]")
            && let Some(named) = self.values_type(item, member)
        {
            ty = ty.replace("String", &named);
        }
        if ty == "Integer" && member.unix_time {
            ty = "UnixTime".to_owned();
        }
        let upload_only = page.0 == BTreeSet::from([Alternative::File]);
        limits(member, &ty, upload_only, &mut keys);
        if let Some(default) = &member.default
            && ty != "InputFile"
            && !ty.starts_with('[')
        {
            keys.extend(default_of(default, &ty).map(|value| format!("default: {value}")));
        }
        // What it is, a person says.
        keys.push(format!("doc: # line {} of the page", member.line));
        if member.required != Some(true) {
            ty.push('?');
        }
        let (ty, name) = (quoted(&ty), &member.name);
        let inner = indent + 2;
        let mut lines = format!("{:indent$}{name}:\n{:inner$}type: {ty}\n", "", "");
        for key in keys {
            lines += &format!("{:inner$}{key}\n", "");
        }
        lines
    }
}

/// A default, if it is a value of the type.
pub(super) fn default_of(default: &str, ty: &str) -> Option<String> {
    Some(match ty {
        "Boolean" => default
            .to_ascii_lowercase()
            .parse::<bool>()
            .ok()?
            .to_string(),
        "Integer" | "UnixTime" => default.parse::<i64>().ok()?.to_string(),
        "Float" => default.parse::<f64>().ok()?.to_string(),
        "String" => format!("{default:?}"),
        // A value of an enum.
        _ if is_word(default) => default.to_owned(),
        _ => return None,
    })
}

/// The limits of a member that something of its type can have.
fn limits(member: &Member, ty: &str, upload_only: bool, keys: &mut Vec<String>) {
    for kind in Measure::ALL {
        let fits = match kind {
            Measure::Length => ty == "String" || ty == "[String]",
            Measure::Range => ty == "Integer" || ty == "Float",
            Measure::Items => ty.starts_with('['),
            Measure::File => ty == "InputFile",
        };
        let mut limits = member.limits.iter();
        let Some(limit) = limits.rfind(|limit| limit.kind == kind && fits) else {
            if kind == Measure::File && upload_only {
                keys.push("file: { upload_only: true }".to_owned());
            }
            continue;
        };
        let interval = yaml(kind, comparable(kind, limit.interval));
        match kind {
            Measure::Length => {
                let unit = if limit.in_bytes { "bytes" } else { "chars" };
                keys.push(format!("length: {interval}"));
                keys.push(format!("unit: {unit}"));
            }
            Measure::Range | Measure::Items => keys.push(format!("{}: {interval}", kind.key())),
            Measure::File => {
                let more = if upload_only {
                    ", upload_only: true"
                } else {
                    ""
                };
                keys.push(format!("file: {{ max: {interval}{more} }}"));
            }
        }
    }
}
