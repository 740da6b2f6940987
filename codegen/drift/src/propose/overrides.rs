//! What an API says of an item that it shares with others.

use crate::bounds::yaml;
use crate::difference::{Difference, Finding};
use crate::propose::member::default_of;
use crate::propose::types::known;
use crate::propose::yaml::quoted;
use bazu_load::paste::Paste;
use bazu_load::source::{self, NodeKind};
use bazu_model::page::Types;
use bazu_model::{Api, Measure, SourceFile};

/// The change that a difference asks for, where the value stands in a file of several APIs. It
/// belongs into the chapter of this one: in the file it would change the others too.
pub fn override_of(api: &Api, files: &[SourceFile], difference: &Difference) -> Option<Paste> {
    let shared = files.get(difference.span?.file)?;
    if !shared.is_shared() {
        return None;
    }
    let item = &difference.path.item;
    let method = api.methods.get(item);
    let ty = api.types.get(item);
    let span = method.map(|it| it.span).or(ty.map(|it| it.span))?;
    let chapter = files.get(span.file)?;
    let stem = shared.stem();
    let types = Types { api, names: &[] };
    if let Finding::Result { page, .. } = &difference.finding {
        let result = match known(types, page)?.as_str() {
            "Boolean" => "True".to_owned(),
            result => result.to_owned(),
        };
        let returns = ("returns".to_owned(), quoted(&result));
        return Some(Paste::new(chapter, &["shared", stem, item], &[returns]));
    }
    let member = difference.path.member.as_ref()?;
    let field = method.and_then(|it| it.param(member));
    let field = field.or_else(|| ty.and_then(|it| it.field(member)));
    let (key, value) = match &difference.finding {
        Finding::Limit { kind, page, .. } => {
            let limit = yaml(*kind, *page);
            match kind {
                Measure::File if *page != (None, None) => {
                    let known = field.and_then(|it| it.limits.file.as_ref());
                    let only = known.is_some_and(|file| file.upload_only);
                    let only = if only { ", upload_only: true" } else { "" };
                    ("file", format!("{{ max: {limit}{only} }}"))
                }
                kind => (kind.key(), limit),
            }
        }
        Finding::Required { page } => {
            let mark = if *page { "" } else { "?" };
            ("type", quoted(&format!("{}{mark}", field?.ty.value)))
        }
        Finding::Type { page, .. } => {
            let mark = if field?.required { "" } else { "?" };
            ("type", quoted(&format!("{}{mark}", known(types, page)?)))
        }
        Finding::Default {
            page: Some(page), ..
        } => {
            let ty = field?.ty.to_string();
            ("default", default_of(page, &ty)?)
        }
        Finding::MemberNotOnPage => {
            let path = ["shared", stem, item];
            let root = source::parse(0, chapter).ok()?;
            let removed = path.iter().try_fold(&root, |node, key| node.get(key));
            let removed = removed.and_then(|node| node.get("remove"));
            let mut names = match removed.map(|node| &node.kind) {
                Some(NodeKind::List(names)) => names.iter().map(|it| it.raw.clone()).collect(),
                _ => Vec::new(),
            };
            names.push(member.clone());
            let value = format!("[{}]", names.join(", "));
            return Some(Paste::new(chapter, &path, &[("remove".to_owned(), value)]));
        }
        _ => return None,
    };
    let path = ["shared", stem, item, "change", member];
    Some(Paste::new(chapter, &path, &[(key.to_owned(), value)]))
}
