//! From the spec as written to the model: names bound, defaults filled, limits typed.
//!
//! An item that cannot be resolved is reported and left out, so that the others can still be
//! checked.

mod brings;
mod facts;
mod field;
mod header;
mod method;
mod received;
mod rule;
mod text;
mod types;

pub(crate) use field::parse_size;

use std::collections::BTreeSet;

use indexmap::IndexMap;

use crate::effect;
use crate::protocol;
use crate::source::{Entries, Spanned};
use crate::spec::{self, Tree};
use bazu_model::SourceFile;
use bazu_model::diag::{Diagnostic, Diagnostics, Id};
use bazu_model::names;
use bazu_model::{
    Accessor, AccessorKind, Api, Chapter, Correction, NotTaken, Shortcut, Source, Span, Type,
    TypeKind, UnionBy,
};

/// The state that the steps of resolving share.
pub(crate) struct Context<'a> {
    sources: IndexMap<String, Source>,
    /// The source of facts that name none: the first declared one.
    default_source: Option<String>,
    /// Names of items that could not be read, or only in part.
    left_out: BTreeSet<String>,
    /// What types say of the members of unions, by the name of the type.
    across: Vec<(String, Spanned<spec::Across>)>,
    /// Whether a part of the item at hand could not be read.
    incomplete: bool,
    pub(crate) diagnostics: &'a mut Diagnostics,
}

impl Context<'_> {
    fn leave_out(&mut self, names: &[String]) {
        self.left_out.extend(names.iter().cloned());
    }
}

/// Builds the model of an API, if the spec has a header.
pub fn resolve(files: &[SourceFile], trees: &[Tree], diagnostics: &mut Diagnostics) -> Option<Api> {
    let mut headers = trees.iter().filter(|tree| tree.content.api.is_some());
    let header_tree = headers.next();
    for tree in headers {
        let span = tree.content.api.as_ref().map_or(tree.span, |api| api.span);
        let mut diagnostic = Diagnostic::new(Id::NoApi, span, "a second file has `api:`");
        if let Some(first) = header_tree.and_then(|tree| tree.content.api.as_ref()) {
            diagnostic = diagnostic.related(first.span, "the first one");
        }
        diagnostic.report(diagnostics);
    }
    let Some(header_tree) = header_tree else {
        let span = trees.first().map_or(Span::default(), |tree| Span {
            end: tree.span.start,
            ..tree.span
        });
        let message = "no file of this spec has `api:`";
        Diagnostic::new(Id::NoApi, span, message).report(diagnostics);
        return None;
    };
    let header = &header_tree.content;
    let name = header.api.as_ref()?;
    let mut missing = |key: &str| {
        let message = format!("the header has no `{key}`");
        Diagnostic::new(Id::MissingKey, name.span, message).report(diagnostics);
    };
    let keys = [
        ("crate", header.krate.is_some()),
        ("server", header.server.is_some()),
        ("docs", header.docs.is_some()),
    ];
    keys.iter()
        .filter(|(_, there)| !there)
        .for_each(|(key, _)| missing(key));
    let mut context = Context {
        sources: facts::sources(&header.sources),
        default_source: header
            .sources
            .iter()
            .next()
            .map(|(name, _)| name.value.clone()),
        left_out: BTreeSet::new(),
        across: Vec::new(),
        incomplete: false,
        diagnostics,
    };
    context.leave_out(header.sources.left_out());
    context.leave_out(header.errors.left_out());
    context.addresses(header);
    if let Some(file) = files.get(header_tree.file) {
        context.id(name, &file.path);
    }
    let mut api = Api {
        id: name.value.clone(),
        span: name.span,
        files: files.iter().map(|file| file.path.clone()).collect(),
        title: header.title.clone().unwrap_or_else(|| name.value.clone()),
        doc: text(&header.doc),
        remark: header.remark.clone(),
        example: header.example.clone(),
        protocol: protocol::header(&mut context, header, name.span),
        docs: header.docs.as_deref().cloned().unwrap_or_default(),
        krate: context.krate(header),
        client: match &header.client {
            Some(client) => client.value.clone(),
            None => "Bot".to_owned(),
        },
        sources: context.sources.clone(),
        errors: Vec::new(),
        chapters: Vec::new(),
        types: IndexMap::new(),
        methods: IndexMap::new(),
        corrections: Vec::new(),
        not_taken: header
            .not_taken
            .iter()
            .map(|(name, note)| NotTaken {
                name: name.value.clone(),
                note: note.value.clone(),
                span: name.span,
            })
            .collect(),
        left_out: BTreeSet::new(),
    };
    for (name, item) in header.errors.iter() {
        let facts = context.facts(item.facts(), None);
        api.errors.push(bazu_model::ErrorCode {
            name: name.value.clone(),
            code: item.code.value,
            contains: item.contains.clone(),
            means: protocol::meaning(&mut context, &api, item),
            facts,
            span: name.span,
        });
    }
    for tree in trees {
        context.chapter(&mut api, files, tree);
    }
    context.directions(&mut api);
    context.received(&mut api);
    context.routing(&mut api);
    effect::resolve(&mut context, &mut api, header, trees);
    protocol::check_header(&mut context, header, &api);
    api.left_out = context.left_out;
    Some(api)
}

impl Context<'_> {
    fn chapter(&mut self, api: &mut Api, files: &[SourceFile], tree: &Tree) {
        let content = &tree.content;
        if content.types.is_empty() && content.methods.is_empty() {
            return;
        }
        let Some(file) = files.get(tree.file) else {
            return;
        };
        let index = api.chapters.len();
        api.chapters.push(Chapter {
            module: names::snake(file.stem()),
            path: file.path.clone(),
            title: content
                .chapter
                .clone()
                .unwrap_or_else(|| names::upper_camel(file.stem())),
            doc: text(&content.doc),
            remark: content.remark.clone(),
            span: tree.span,
        });
        let source = content.source.as_ref();
        self.leave_out(content.types.left_out());
        self.leave_out(content.methods.left_out());
        for (name, item) in content.types.iter() {
            self.incomplete = false;
            let ty = self.type_item(api, index, name, item, source);
            if self.incomplete || ty.is_none() {
                self.left_out.insert(name.value.clone());
            }
            if let Some(ty) = ty {
                self.insert(&mut api.types, ty.name.clone(), ty, name, |ty| ty.span);
            }
        }
        for (name, item) in content.methods.iter() {
            self.incomplete = false;
            let method = self.method(api, index, name, item, source);
            if self.incomplete || method.is_none() {
                self.left_out.insert(name.value.clone());
            }
            if let Some(method) = method {
                let wire = method.wire.clone();
                self.insert(&mut api.methods, wire, method, name, |method| method.span);
            }
        }
    }

    fn insert<T>(
        &mut self,
        into: &mut IndexMap<String, T>,
        key: String,
        item: T,
        name: &Spanned<String>,
        span: impl Fn(&T) -> Span,
    ) {
        if let Some(first) = into.get(&key) {
            let message = format!("`{key}` is defined twice");
            Diagnostic::new(Id::DuplicateName, name.span, message)
                .label("defined again")
                .related(span(first), "first defined here")
                .report(self.diagnostics);
        } else {
            into.insert(key, item);
        }
    }

    fn corrections(&mut self, api: &mut Api, item: &str, all: &[Spanned<spec::Correction>]) {
        for correction in all {
            let field = correction.field.as_ref();
            let sources = correction.source.as_ref();
            let Some(docs) = self.docs_say(&correction.docs) else {
                continue;
            };
            api.corrections.push(Correction {
                item: item.to_owned(),
                field: field.map(|field| field.value.clone()),
                sources: sources.map_or_else(Vec::new, |names| self.source_refs(names)),
                docs,
                note: correction.note.clone(),
                span: field.map_or(correction.span, |field| field.span),
            });
        }
    }

    fn accessors(&mut self, accessors: &Entries<spec::Accessor>) -> Vec<Accessor> {
        let mut resolved = Vec::new();
        for (name, accessor) in accessors.iter() {
            let kinds = accessor_kinds(accessor);
            let [kind] = kinds.as_slice() else {
                let message = format!("`{}` needs one way to read a value", name.value);
                Diagnostic::new(Id::MissingKey, name.span, message)
                    .help(
                        "write one of `first`, `format`, `utf16: [offset, length]`, `marked`, `among` with `when`, `download`, `file`, \
                         `attached`, and `into` with `from`",
                    )
                    .report(self.diagnostics);
                continue;
            };
            resolved.push(Accessor {
                name: name.value.clone(),
                doc: text(&accessor.doc),
                kind: kind.clone(),
                span: name.span,
            });
        }
        resolved
    }

    /// Marks the types that a request may contain, and those that an answer may contain.
    fn directions(&self, api: &mut Api) {
        let mut sent = Vec::new();
        let mut received = Vec::new();
        for method in api.methods.values() {
            let params = method.params.iter().filter_map(|param| param.ty.name());
            sent.extend(params.map(str::to_owned));
            received.extend(method.returns.name().map(str::to_owned));
        }
        let mut mark = |mut names: Vec<String>, direction: fn(&mut Type) -> &mut bool| {
            while let Some(name) = names.pop() {
                if let Some(ty) = api.types.get_mut(&name)
                    && !std::mem::replace(direction(ty), true)
                {
                    names.extend(ty.parts().map(str::to_owned));
                }
            }
        };
        mark(sent, |ty| &mut ty.sent);
        mark(received, |ty| &mut ty.received);
        let mut tags = Vec::new();
        for ty in api.types.values() {
            if let TypeKind::Union(union) = &ty.kind
                && let UnionBy::Tag(tag) = &union.by
            {
                let members = union.variants.iter();
                let members = members.filter_map(|v| Some((v.ty.name()?, &v.wire)));
                tags.extend(members.map(|(name, wire)| {
                    let tag = (tag.clone(), wire.clone());
                    (name.to_owned(), tag)
                }));
            }
        }
        for (member, tag) in tags {
            if let Some(ty) = api.types.get_mut(&member)
                && let TypeKind::Struct(item) = &mut ty.kind
            {
                item.tag.get_or_insert(tag);
            }
        }
    }
}

fn shortcuts(shortcuts: &Entries<spec::Shortcut>) -> Vec<Shortcut> {
    let resolved = shortcuts.iter().map(|(name, shortcut)| Shortcut {
        name: name.value.clone(),
        method: shortcut.method.clone(),
        with: shortcut.with.iter().cloned().collect(),
        doc: text(&shortcut.doc),
        span: name.span,
    });
    resolved.collect()
}

/// A text without the line feed that YAML leaves at its end.
fn text(doc: &Option<String>) -> String {
    doc.as_deref().unwrap_or_default().trim().to_owned()
}

/// The ways in which an accessor reads a value. It must have exactly one.
fn accessor_kinds(accessor: &spec::Accessor) -> Vec<AccessorKind> {
    let first = accessor.first.clone().map(AccessorKind::First);
    let format = accessor.format.clone().map(AccessorKind::Format);
    let utf16 = match accessor.utf16.as_deref() {
        Some([offset, length]) => Some(AccessorKind::Utf16 {
            offset: offset.clone(),
            length: length.clone(),
        }),
        _ => None,
    };
    let marked = accessor.marked.iter();
    let marked: Vec<_> = marked
        .map(|(text, marks)| (text.clone(), marks.clone()))
        .collect();
    let marked = (!marked.is_empty()).then_some(AccessorKind::Marked(marked));
    let when = accessor.when.iter().next();
    let among = accessor.among.clone().zip(when);
    let among = among.map(|(among, (field, values))| AccessorKind::Among {
        accessor: among,
        field: field.clone(),
        values: values.value.clone(),
        value: accessor.value.clone(),
    });
    let size = accessor.size.clone();
    let download = accessor.download.clone();
    let download = download.map(|path| AccessorKind::Download { path, size });
    let into = accessor.into.clone().zip(accessor.from.clone());
    let into = into.map(|(target, path)| AccessorKind::Into { target, path });
    let file = accessor.file.as_ref().map(received::file_fields);
    let attached = accessor.attached.clone().map(AccessorKind::Attached);
    let kinds = [
        first, format, utf16, marked, among, download, into, file, attached,
    ];
    kinds.into_iter().flatten().collect()
}
