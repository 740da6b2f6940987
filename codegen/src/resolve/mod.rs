//! From the spec as written to the model: names bound, defaults filled, limits typed.
//!
//! What cannot be resolved is reported and left out, so that the rest can still be checked.

mod facts;
mod field;
mod rule;

use std::collections::BTreeSet;

use indexmap::IndexMap;

use crate::diag::{Diagnostic, Id};
use crate::model::{
    Accessor, AccessorKind, Api, Chapter, Correction, Crate, EnumValue, Method, Shortcut, Source,
    Span, Struct, Type, TypeKind, TypeRef, Union, UnionBy, Variant,
};
use crate::names;
use crate::source::{Entries, Shorthand, SourceFile, Spanned};
use crate::spec::{self, Tree};

/// What the steps of resolving share.
struct Context<'a> {
    sources: IndexMap<String, Source>,
    /// Where facts stand that name no source: the first declared one.
    default_source: Option<String>,
    /// Names of what could not be read, wholly or in part.
    left_out: BTreeSet<String>,
    /// Whether a part of the item at hand could not be read.
    incomplete: bool,
    found: &'a mut Vec<Diagnostic>,
}

impl Context<'_> {
    fn report(&mut self, diagnostic: Diagnostic) {
        self.found.push(diagnostic);
    }

    fn leave_out(&mut self, names: &[String]) {
        self.left_out.extend(names.iter().cloned());
    }
}

/// Builds the model of an API. There is none without a header.
pub fn resolve(files: &[SourceFile], trees: &[Tree], found: &mut Vec<Diagnostic>) -> Option<Api> {
    let mut headers = trees.iter().filter(|tree| tree.content.api.is_some());
    let header_tree = headers.next();
    for tree in headers {
        let span = tree.content.api.as_ref().map_or(tree.span, |api| api.span);
        let mut diagnostic = Diagnostic::new(Id::NoApi, span, "a second file begins an API")
            .help(Id::NoApi.remedy());
        if let Some(first) = header_tree.and_then(|tree| tree.content.api.as_ref()) {
            diagnostic = diagnostic.related(first.span, "the first one");
        }
        found.push(diagnostic);
    }
    let Some(header_tree) = header_tree else {
        let span = trees.first().map_or(Span::default(), |tree| Span {
            end: tree.span.start,
            ..tree.span
        });
        let message = "no file of this spec holds `api:`";
        found.push(Diagnostic::new(Id::NoApi, span, message).help(Id::NoApi.remedy()));
        return None;
    };
    let header = &header_tree.content;
    let name = header.api.as_ref()?;
    let mut missing = |key: &str| {
        let message = format!("the header has no `{key}`");
        found.push(
            Diagnostic::new(Id::MissingKey, name.span, message).help(Id::MissingKey.remedy()),
        );
    };
    if header.krate.is_none() {
        missing("crate");
    }
    if header.server.is_none() {
        missing("server");
    }
    if header.docs.is_none() {
        missing("docs");
    }
    let mut context = Context {
        sources: facts::sources(&header.sources),
        default_source: header
            .sources
            .iter()
            .next()
            .map(|(name, _)| name.value.clone()),
        left_out: BTreeSet::new(),
        incomplete: false,
        found,
    };
    context.leave_out(header.sources.left_out());
    context.leave_out(header.errors.left_out());
    let mut api = Api {
        id: name.value.clone(),
        span: name.span,
        title: header.title.clone().unwrap_or_else(|| name.value.clone()),
        doc: header.doc.clone().unwrap_or_default(),
        protocol: header.protocol.unwrap_or(spec::Protocol::Bot),
        docs: header.docs.clone().unwrap_or_default(),
        krate: context.krate(header),
        client: match &header.client {
            Some(client) => client.value.clone(),
            None => "Bot".to_owned(),
        },
        auth: None,
        api_url: String::new(),
        file_url: String::new(),
        attach: (String::new(), String::new()),
        webhook_secret_header: None,
        sources: context.sources.clone(),
        errors: Vec::new(),
        chapters: Vec::new(),
        types: IndexMap::new(),
        methods: IndexMap::new(),
        corrections: Vec::new(),
        left_out: BTreeSet::new(),
    };
    if let Some(server) = &header.server {
        api.api_url = server.api.trim_end_matches('/').to_owned();
        api.file_url = match &server.file {
            Some(file) => file.trim_end_matches('/').to_owned(),
            None => format!("{}/file", api.api_url),
        };
        let attach = server.attach.as_ref();
        let attach = attach
            .map(|attach| attach.value.as_str())
            .unwrap_or_default();
        let (before, after) = attach.split_once("{name}").unwrap_or((attach, ""));
        api.attach = (before.to_owned(), after.to_owned());
        api.webhook_secret_header
            .clone_from(&server.webhook_secret_header);
    }
    api.auth = context.auth(header, name.span, api.protocol);
    for (name, item) in header.errors.iter() {
        let facts = context.facts(item.facts(), None);
        api.errors.push(crate::model::ErrorCode {
            name: name.value.clone(),
            code: item.code.value,
            contains: item.contains.clone(),
            facts,
            span: name.span,
        });
    }
    for tree in trees {
        context.chapter(&mut api, files, tree);
    }
    context.directions(&mut api);
    context.attach(header, &api);
    api.left_out = context.left_out;
    Some(api)
}

impl Context<'_> {
    /// Whether something is gone; why must be said.
    fn gone(&mut self, removed: &Option<Spanned<spec::Ended>>) -> bool {
        if let Some(ended) = removed {
            self.ending_note(
                ended,
                "what is gone must say why, or what came in its place",
            );
        }
        removed.is_some()
    }

    fn krate(&mut self, header: &spec::File) -> Crate {
        let Some(krate) = &header.krate else {
            return Crate {
                name: String::new(),
                version: String::new(),
                description: String::new(),
                keywords: Vec::new(),
            };
        };
        let (name, version) = (&krate.name, &krate.version);
        if !names::is_crate(&name.value) {
            let message = format!("`{}` is not the name of a crate", name.value);
            self.report(Diagnostic::new(Id::WrongValue, name.span, message).help(
                "use lower-case letters, digits and `-`, a letter first, such as `echo-bot`",
            ));
        }
        if !names::is_version(&version.value.0) {
            let message = format!("`{}` is not a version", version.value.0);
            self.report(
                Diagnostic::new(Id::WrongValue, version.span, message)
                    .help("write three numbers, such as `0.1.0`"),
            );
        }
        Crate {
            name: name.value.clone(),
            version: version.value.0.clone(),
            description: krate.description.clone(),
            keywords: krate.keywords.clone(),
        }
    }

    /// A file inside a value that a bot sends is a part of its own, which the value refers to.
    fn attach(&mut self, header: &spec::File, api: &Api) {
        let (Some(server), spec::Protocol::Bot) = (&header.server, api.protocol) else {
            return;
        };
        let file = TypeRef::Scalar(crate::model::Scalar::InputFile);
        let nested = api.types.values().filter(|ty| ty.sent).find_map(|ty| {
            let fields = api.fields_of(&ty.name)?.fields.iter();
            let mut files = fields.filter(|field| *field.ty.innermost() == file);
            files.next()
        });
        let (Some(field), Some(name)) = (nested, &header.api) else {
            return;
        };
        let fault = match &server.attach {
            Some(attach) if attach.value.contains("{name}") => return,
            Some(attach) => Diagnostic::new(
                Id::WrongValue,
                attach.span,
                format!("`{}` does not name the part it refers to", attach.value),
            ),
            None => Diagnostic::new(Id::MissingKey, name.span, "the `server` has no `attach`"),
        };
        self.report(fault.related(field.span, "a file inside a value").help(
            "write how the value refers to the file's part, such as `attach: attach://{name}`",
        ));
    }

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
            doc: content.doc.clone().unwrap_or_default(),
            span: tree.span,
        });
        let source = content.source.as_ref();
        self.leave_out(content.types.left_out());
        self.leave_out(content.methods.left_out());
        for (name, item) in content.types.iter() {
            if self.gone(&item.removed) {
                continue;
            }
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
            if self.gone(&item.removed) {
                continue;
            }
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
            self.report(
                Diagnostic::new(
                    Id::DuplicateName,
                    name.span,
                    format!("`{key}` is defined twice"),
                )
                .label("defined again")
                .related(span(first), "first defined here")
                .help(Id::DuplicateName.remedy()),
            );
        } else {
            into.insert(key, item);
        }
    }

    fn type_item(
        &mut self,
        api: &mut Api,
        chapter: usize,
        name: &Spanned<String>,
        item: &spec::Type,
        source: Option<&spec::Names>,
    ) -> Option<Type> {
        let facts = self.facts(item.facts(), source);
        let forms = [
            item.fields.is_some() || item.kinds.is_some(),
            item.values.is_some(),
            item.union.is_some(),
        ];
        if forms.iter().filter(|there| **there).count() != 1 {
            let message = format!(
                "`{}` has {} `fields`, `values` and `union`",
                name.value,
                if forms.contains(&true) {
                    "several of"
                } else {
                    "none of"
                }
            );
            self.report(
                Diagnostic::new(Id::AmbiguousKind, name.span, message)
                    .help(Id::AmbiguousKind.remedy()),
            );
            return None;
        }
        let kind = if let Some(values) = &item.values {
            TypeKind::Enum(self.values(values, &facts))
        } else if let Some(union) = &item.union {
            TypeKind::Union(self.union(&name.value, union, &facts)?)
        } else {
            let fields = item
                .fields
                .as_ref()
                .map(|fields| self.fields(fields, &facts));
            let kinds = item
                .kinds
                .as_ref()
                .map(|kinds| self.variants(kinds, &facts, false, names::upper_camel));
            TypeKind::Struct(Struct {
                fields: fields.unwrap_or_default(),
                kinds: kinds.unwrap_or_default(),
                tag: None,
            })
        };
        self.corrections(api, &name.value, &item.corrections);
        Some(Type {
            name: name.value.clone(),
            chapter,
            span: name.span,
            facts,
            kind,
            rules: self.rules(&item.rules),
            shortcuts: shortcuts(&item.shortcuts),
            accessors: self.accessors(&item.accessors),
            sent: false,
            received: false,
        })
    }

    fn values(
        &mut self,
        values: &Entries<Shorthand<spec::EnumValue>>,
        item: &crate::model::Facts,
    ) -> Vec<EnumValue> {
        self.incomplete |= !values.left_out().is_empty();
        let mut resolved = Vec::new();
        for (wire, value) in values.iter() {
            if self.gone(&value.removed) {
                continue;
            }
            resolved.push(EnumValue {
                wire: wire.value.clone(),
                rust: match &value.rust {
                    Some(rust) => rust.value.clone(),
                    None => names::upper_camel(&wire.value),
                },
                facts: self.inner_facts(value.facts(), item),
                span: wire.span,
            });
        }
        resolved
    }

    fn union(
        &mut self,
        name: &str,
        union: &Spanned<spec::Union>,
        item: &crate::model::Facts,
    ) -> Option<Union> {
        let strip = |ty: &str| {
            let short = ty.strip_prefix(name).filter(|rest| !rest.is_empty());
            short.unwrap_or(ty).to_owned()
        };
        let (by, members) = match (&union.tag, &union.variants, &union.kinds, &union.fields) {
            (Some(tag), Some(variants), None, None) => (UnionBy::Tag(tag.value.clone()), variants),
            (None, None, Some(kinds), None) => (UnionBy::Kind, kinds),
            (None, None, None, Some(fields)) => (UnionBy::Field, fields),
            _ => {
                let message = "a union has `tag` with `variants`, or `kinds`, or `fields`";
                self.report(
                    Diagnostic::new(Id::AmbiguousKind, union.span, message)
                        .label("told in no way, or in two")
                        .help("say by what a reader tells the members apart"),
                );
                return None;
            }
        };
        let variants = match by {
            UnionBy::Kind => self.variants(members, item, false, names::upper_camel),
            UnionBy::Field => self.variants(members, item, false, |_| String::new()),
            UnionBy::Tag(_) => self.variants(members, item, true, |_| String::new()),
        };
        let variants = variants.into_iter().map(|mut variant| {
            if variant.rust.is_empty() {
                variant.rust = strip(&variant.ty.to_string());
            }
            variant
        });
        Some(Union {
            by,
            variants: variants.collect(),
        })
    }

    fn variants(
        &mut self,
        variants: &Entries<Shorthand<spec::Variant>>,
        item: &crate::model::Facts,
        twins: bool,
        rust: impl Fn(&str) -> String,
    ) -> Vec<Variant> {
        let mut resolved = Vec::new();
        self.incomplete |= !variants.left_out().is_empty();
        for (wire, variant) in variants.iter() {
            if self.gone(&variant.removed) {
                continue;
            }
            if let Some((key, _)) = variant.fields.iter().next().filter(|_| !twins) {
                let message = format!("the members of `{}` share no discriminator", wire.value);
                self.report(
                    Diagnostic::new(Id::AmbiguousKind, key.span, message)
                        .label("told by a field besides")
                        .help("`fields` of a member go with `tag`; write its `type`"),
                );
                self.incomplete = true;
                continue;
            }
            let mut members: Vec<(Option<&str>, &Spanned<String>)> = Vec::new();
            members.extend(variant.ty.iter().map(|ty| (None, ty)));
            let fields = variant.fields.iter();
            members.extend(fields.map(|(key, ty)| (Some(key.value.as_str()), &ty.value)));
            if members.is_empty() || (variant.ty.is_some() && members.len() > 1) {
                let message = format!("the member `{}` has either `type` or `fields`", wire.value);
                self.report(
                    Diagnostic::new(Id::AmbiguousKind, wire.span, message)
                        .help("name one type, or types by the field that only they have"),
                );
                self.incomplete = true;
                continue;
            }
            for (key, written) in members {
                let Some(ty) = self.always_there(written) else {
                    self.incomplete = true;
                    continue;
                };
                resolved.push(Variant {
                    wire: wire.value.clone(),
                    key: key.map(str::to_owned),
                    rust: match &variant.rust {
                        Some(rust) => rust.value.clone(),
                        None => rust(&wire.value),
                    },
                    ty,
                    facts: self.inner_facts(variant.facts(), item),
                    span: wire.span,
                    type_span: written.span,
                });
            }
        }
        resolved
    }

    fn method(
        &mut self,
        api: &mut Api,
        chapter: usize,
        name: &Spanned<String>,
        item: &spec::Method,
        source: Option<&spec::Names>,
    ) -> Option<Method> {
        let facts = self.facts(item.facts(), source);
        let returns = &item.returns;
        let ty = self.always_there(&returns.ty)?;
        let rust = match &item.rust {
            Some(rust) => rust.value.clone(),
            None => self.function_name(api.protocol, name),
        };
        self.corrections(api, &name.value, &item.corrections);
        Some(Method {
            wire: name.value.clone(),
            rust_type: names::upper_camel(&rust),
            rust,
            chapter,
            span: name.span,
            returns: ty,
            returns_facts: self.inner_facts(returns.facts(), &facts),
            returns_span: returns.ty.span,
            params: self.fields(&item.params, &facts),
            long_poll: item
                .long_poll
                .as_ref()
                .map(|param| (param.value.clone(), param.span)),
            body: item.body.unwrap_or(spec::Body::Json),
            endpoint: self.endpoint(api.protocol, name, item),
            request_id: item
                .request_id
                .as_ref()
                .map(|param| (param.value.clone(), param.span)),
            errors: self.error_names(api, &item.errors),
            rules: self.rules(&item.rules),
            facts,
        })
    }

    /// Verb and path of a REST method.
    fn endpoint(
        &mut self,
        protocol: spec::Protocol,
        name: &Spanned<String>,
        item: &spec::Method,
    ) -> Option<(String, String)> {
        let fault = match (protocol, &item.path) {
            (spec::Protocol::Bot, None) => return None,
            (spec::Protocol::Bot, Some(path)) => {
                let message = "a bot API has one path for all methods";
                Diagnostic::new(Id::BadEndpoint, path.span, message)
                    .label("not in a bot API")
                    .help("remove `path`")
            }
            (spec::Protocol::Rest, None) => {
                let message = format!("`{}` has no `path`", name.value);
                Diagnostic::new(Id::BadEndpoint, name.span, message).help(Id::BadEndpoint.remedy())
            }
            (spec::Protocol::Rest, Some(path)) => match path.value.split_once(' ') {
                Some((verb @ ("GET" | "POST"), place)) if place.starts_with('/') => {
                    return Some((verb.to_owned(), place.to_owned()));
                }
                _ => {
                    let message = format!("`{}` is no verb and path", path.value);
                    Diagnostic::new(Id::BadEndpoint, path.span, message)
                        .help("write `GET` or `POST` and a path that begins with `/`")
                }
            },
        };
        self.report(fault);
        None
    }

    /// How a REST client proves who it is.
    fn auth(
        &mut self,
        header: &spec::File,
        place: Span,
        protocol: spec::Protocol,
    ) -> Option<crate::model::Auth> {
        let complain = |span, message: &str| {
            Diagnostic::new(Id::BadAuth, span, message).help(Id::BadAuth.remedy())
        };
        let auth = match (protocol, &header.auth) {
            (spec::Protocol::Bot, None) => return None,
            (spec::Protocol::Bot, Some(auth)) => {
                let message = "a bot proves itself by the token in the path";
                self.report(
                    complain(auth.span, message)
                        .label("not in a bot API")
                        .help("remove `auth`"),
                );
                return None;
            }
            (spec::Protocol::Rest, None) => {
                self.report(complain(place, "the header has no `auth`"));
                return None;
            }
            (spec::Protocol::Rest, Some(auth)) => auth,
        };
        match (&auth.header, &auth.client_credentials) {
            (Some(name), None) if names::is_header(&name.value) => {
                Some(crate::model::Auth::Header(name.value.clone()))
            }
            (Some(name), None) => {
                self.report(complain(name.span, "this is no name of a header"));
                None
            }
            (None, Some(path)) if path.value.starts_with('/') => {
                Some(crate::model::Auth::ClientCredentials {
                    path: path.value.clone(),
                    scope: auth.scope.clone().unwrap_or_default(),
                })
            }
            (None, Some(path)) => {
                self.report(complain(path.span, "a path begins with `/`"));
                None
            }
            _ => {
                self.report(complain(
                    auth.span,
                    "there is either `header` or `client_credentials`",
                ));
                None
            }
        }
    }

    /// The function's name of a method that has no Rust name of its own.
    fn function_name(&mut self, protocol: spec::Protocol, name: &Spanned<String>) -> String {
        let rust = names::snake(&name.value);
        // A REST method is known by its path, which is often in snake_case.
        let plain = protocol == spec::Protocol::Rest && rust == name.value;
        if !plain && names::lower_camel(&rust) != name.value {
            let message = format!(
                "`{}` does not survive the way to Rust and back (`{rust}`)",
                name.value
            );
            self.report(
                Diagnostic::new(Id::NameChanges, name.span, message).help(format!(
                    "name the function by `rust:`, such as `rust: {rust}`"
                )),
            );
        }
        rust
    }

    fn error_names(&mut self, api: &Api, errors: &[Spanned<String>]) -> Vec<String> {
        for name in errors {
            let known = api.errors.iter().any(|error| error.name == name.value);
            if !known && !self.left_out.contains(&name.value) {
                let known = api.errors.iter().map(|error| error.name.as_str());
                let message = format!("no error `{}` is declared", name.value);
                self.report(
                    Diagnostic::new(Id::UnknownError, name.span, message)
                        .help(Id::UnknownError.remedy())
                        .did_you_mean(&name.value, known),
                );
            }
        }
        errors.iter().map(|name| name.value.clone()).collect()
    }

    fn corrections(
        &mut self,
        api: &mut Api,
        item: &str,
        corrections: &[Spanned<spec::Correction>],
    ) {
        api.corrections
            .extend(corrections.iter().map(|correction| Correction {
                item: item.to_owned(),
                field: correction.field.value.clone(),
                docs_type: correction.docs.ty.clone(),
                docs_required: correction.docs.required,
                docs_present: correction.docs.present,
                note: correction.note.clone(),
                span: correction.field.span,
            }));
    }

    fn accessors(&mut self, accessors: &Entries<spec::Accessor>) -> Vec<Accessor> {
        let mut resolved = Vec::new();
        for (name, accessor) in accessors.iter() {
            let kind = match (&accessor.first, &accessor.format) {
                (Some(paths), None) => {
                    let paths = paths.iter().map(|path| (path.value.clone(), path.span));
                    AccessorKind::First(paths.collect())
                }
                (None, Some(format)) => AccessorKind::Format((format.value.clone(), format.span)),
                _ => {
                    let message = format!("`{}` needs either `first` or `format`", name.value);
                    self.report(
                        Diagnostic::new(Id::MissingKey, name.span, message)
                            .help(Id::MissingKey.remedy()),
                    );
                    continue;
                }
            };
            resolved.push(Accessor {
                name: name.value.clone(),
                doc: accessor.doc.clone().unwrap_or_default(),
                kind,
                span: name.span,
            });
        }
        resolved
    }

    /// Marks which types a request and which an answer may hold.
    fn directions(&self, api: &mut Api) {
        let mut sent = Vec::new();
        let mut received = Vec::new();
        for method in api.methods.values() {
            let params = method.params.iter().filter_map(|param| param.ty.name());
            sent.extend(params.map(str::to_owned));
            received.extend(method.returns.name().map(str::to_owned));
        }
        while let Some(name) = sent.pop() {
            if let Some(ty) = api.types.get_mut(&name).filter(|ty| !ty.sent) {
                ty.sent = true;
                sent.extend(parts(ty).map(str::to_owned));
            }
        }
        while let Some(name) = received.pop() {
            if let Some(ty) = api.types.get_mut(&name).filter(|ty| !ty.received) {
                ty.received = true;
                received.extend(parts(ty).map(str::to_owned));
            }
        }
        let unions: Vec<(String, Vec<(String, String)>)> = api
            .types
            .values()
            .filter_map(|ty| match &ty.kind {
                TypeKind::Union(Union {
                    by: UnionBy::Tag(tag),
                    variants,
                }) => {
                    let members = variants.iter().filter_map(|variant| {
                        Some((variant.ty.name()?.to_owned(), variant.wire.clone()))
                    });
                    Some((tag.clone(), members.collect()))
                }
                _ => None,
            })
            .collect();
        for (tag, members) in unions {
            for (member, value) in members {
                if let Some(Type {
                    kind: TypeKind::Struct(item),
                    ..
                }) = api.types.get_mut(&member)
                {
                    item.tag.get_or_insert((tag.clone(), value));
                }
            }
        }
    }
}

fn shortcuts(shortcuts: &Entries<spec::Shortcut>) -> Vec<Shortcut> {
    let resolved = shortcuts.iter().map(|(name, shortcut)| Shortcut {
        name: name.value.clone(),
        method: shortcut.method.value.clone(),
        with: shortcut
            .with
            .iter()
            .map(|(param, path)| {
                (
                    (param.value.clone(), param.span),
                    (path.value.clone(), path.span),
                )
            })
            .collect(),
        doc: shortcut.doc.clone().unwrap_or_default(),
        span: name.span,
        method_span: shortcut.method.span,
    });
    resolved.collect()
}

/// The types of this spec that a type holds.
pub(crate) fn parts(ty: &Type) -> impl Iterator<Item = &str> {
    let (fields, variants): (&[_], &[_]) = match &ty.kind {
        TypeKind::Struct(item) => (&item.fields, &item.kinds),
        TypeKind::Union(union) => (&[], &union.variants),
        TypeKind::Enum(_) => (&[], &[]),
    };
    let fields = fields.iter().map(|field: &crate::model::Field| &field.ty);
    let variants = variants.iter().map(|variant: &Variant| &variant.ty);
    fields.chain(variants).filter_map(TypeRef::name)
}
