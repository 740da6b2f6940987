//! Holds the model of a spec against the list of what the docs say, written from the docs.

use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use bazu_codegen::model::{
    Api, Basis, Bounds, Facts, Field, Method, Scalar, Span, Struct, TextUnit, Type, TypeKind,
    TypeRef, UnionBy, Variant,
};
use bazu_codegen::source::SourceFile;
use serde_yaml::{Mapping, Value};

#[test]
fn every_spec_says_what_its_docs_say_but_for_stated_decisions() {
    let mut report = Vec::new();
    for api in listed_apis() {
        let spec = Spec::load(&api);
        let mut differences = differences(&list(&api), &spec);
        let wrong = settle(&mut differences, &decisions(&api));
        if !differences.is_empty() || !wrong.is_empty() {
            let count = differences.len();
            report.push(format!(
                "{count} differences between the docs and spec/{api}:"
            ));
        }
        report.extend(differences.iter().map(ToString::to_string));
        report.extend(wrong);
    }
    assert!(report.is_empty(), "{}", report.join("\n"));
}

#[test]
fn bale_and_letgram_have_their_documented_methods_and_types() {
    for (api, methods, parameters, types) in [("bale", 50, 141, 46), ("letgram", 63, 302, 26)] {
        let list = list(api);
        assert_eq!(section(&list, "methods").count(), methods, "{api}");
        let params = section(&list, "methods").map(|(_, it)| entries(it.get("params")).len());
        assert_eq!(params.sum::<usize>(), parameters, "{api}");
        assert_eq!(section(&list, "types").count(), types, "{api}");
        let spec = Spec::load(api);
        let documented = |method: &&Method| method.facts.basis == Basis::Documented;
        let written = spec.api.methods.values().filter(documented);
        assert_eq!(written.count(), methods, "{api}");
    }
}

#[test]
fn a_difference_of_every_kind_is_found() {
    finds_each(
        "bale",
        &[
            ("  getMe:\n", "  getYou:\n", "getMe extra"),
            ("  getMe:\n", "  getYou:\n", "getYou missing"),
            ("  MessageId:\n", "  MessageNumber:\n", "MessageId extra"),
            (
                "      transaction_id: {",
                "      transaction: {",
                "inquireTransaction.transaction_id extra",
            ),
            (
                "      transaction_id: {",
                "      transaction: {",
                "inquireTransaction.transaction missing",
            ),
            (
                "only_if_banned: { type: Boolean, required: false",
                "only_if_banned: { type: Boolean, required: true",
                "unbanChatMember.only_if_banned required",
            ),
            (
                "only_if_banned: { type: Boolean",
                "only_if_banned: { type: Integer",
                "unbanChatMember.only_if_banned type",
            ),
            (
                "limit: 1..256 chars",
                "limit: 1..255 chars",
                "CopyTextButton.text limit",
            ),
            (
                "limit: 1..64 bytes",
                "limit: 1..64 chars",
                "InlineKeyboardButton.callback_data limit",
            ),
            ("limit: 1..100 ", "limit: 0..100 ", "getUpdates.limit limit"),
            (
                "limit: 1..50 items",
                "limit: 1..51 items",
                "createNewStickerSet.sticker limit",
            ),
            (
                "delay_seconds: { type: Integer, required: true",
                "delay_seconds: { type: Integer, required: true, limit: 1..2",
                "askReview.delay_seconds limit",
            ),
            (
                "returns: WebhookInfo",
                "returns: Update",
                "getWebhookInfo returns",
            ),
            (
                "    returns: ~\n    params:\n      chat_id: { type: ChatId, required: true }\n      title",
                "    returns: \"True\"\n    params:\n      chat_id: { type: ChatId, required: true }\n      title",
                "setChatTitle returns",
            ),
            (
                "    returns: ChatFullInfo",
                "    returns: ~",
                "getChat returns",
            ),
            (
                "values: [regular, mask]",
                "values: [regular, masks]",
                "Sticker.type values",
            ),
            (
                "values: [creator]",
                "values: [owner]",
                "ChatMemberOwner.status tag",
            ),
            (
                "{ creator: ChatMemberOwner,",
                "{ owner: ChatMemberOwner,",
                "ChatMember union",
            ),
        ],
    );
    finds_each(
        "letgram",
        &[
            (
                "  ReplyMarkup: [InlineKeyboardMarkup, ",
                "  ReplyMarkup: [",
                "ReplyMarkup type",
            ),
            (
                "  - ChatPermissions\n",
                "  - ChatPermission\n",
                "ChatPermission missing",
            ),
            (
                "      description: { limit: 1..256 chars }\n",
                "",
                "BotCommand.description extra",
            ),
            (
                "      pending_update_count: {}\n",
                "      pending_updates: {}\n",
                "WebhookInfo.pending_updates missing",
            ),
            (
                "limit: 1..32 chars }\n      description: { limit: 1..256",
                "limit: 1..31 chars }\n      description: { limit: 1..256",
                "BotCommand.command limit",
            ),
            (
                "label: { type: String }",
                "label: { type: Integer }",
                "LabeledPrice.label type",
            ),
            (
                "values: [article]",
                "values: [link]",
                "InlineQueryResultArticle.type tag",
            ),
            (
                "limit: \"1..100 chars, 2..10 items\"",
                "limit: 2..10 items",
                "sendPoll.options limit",
            ),
            (
                "limit: 21600 | 43200 | ",
                "limit: 43200 | ",
                "postStory.period limit",
            ),
        ],
    );
}

/// Each slip in the list makes a difference that is not there without it.
fn finds_each(api: &str, cases: &[(&str, &str, &str)]) {
    let spec = Spec::load(api);
    let list = fs::read_to_string(coverage(api, "")).unwrap_or_default();
    let before: BTreeSet<_> = differences(&parse(&list), &spec)
        .iter()
        .map(Difference::key)
        .collect();
    for &(written, slip, expected) in cases {
        assert!(list.contains(written), "not in the list: {written}");
        let after = differences(&parse(&list.replacen(written, slip, 1)), &spec);
        let after: Vec<_> = after.iter().map(Difference::key).collect();
        assert!(
            after.iter().any(|key| key.as_str() == expected),
            "{slip}: {expected} is not among {after:?}"
        );
        assert!(
            !before.contains(expected),
            "{expected} is there without the slip"
        );
    }
}

#[test]
fn a_decision_that_applies_to_nothing_or_has_no_reason_is_reported() {
    let decisions =
        parse("- { item: getMe, kind: missing, reason: Because. }\n- { item: getMe, kind: extra }");
    let mut differences = vec![Difference {
        item: "getMe".to_owned(),
        kind: "extra",
        said: String::new(),
        place: String::new(),
    }];
    let wrong = settle(&mut differences, &decisions);
    assert_eq!(
        wrong,
        [
            "the decision on `getMe` (missing) applies to nothing; remove it",
            "the decision on `getMe` (extra) gives no reason",
        ]
    );
    assert!(differences.is_empty());
}

/// A resolved spec and its files.
struct Spec {
    api: Api,
    files: Vec<SourceFile>,
}

impl Spec {
    fn load(name: &str) -> Self {
        let mut files = sources(name);
        files.extend(sources("shared"));
        let loaded = bazu_codegen::load(files);
        let problems: Vec<_> = loaded.diagnostics.iter().map(|d| &d.message).collect();
        assert!(
            problems.is_empty(),
            "spec/{name} has problems: {problems:#?}"
        );
        Self {
            api: loaded.api.expect("a spec without problems has a model"),
            files: loaded.files,
        }
    }

    fn place(&self, span: Span) -> String {
        self.files
            .get(span.file)
            .map_or_else(String::new, |file| file.place(span))
    }
}

/// The files of a folder of `spec/`.
fn sources(folder: &str) -> Vec<SourceFile> {
    let entries = fs::read_dir(root().join("spec").join(folder)).expect("a folder of specs");
    let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let mut paths: Vec<_> = paths
        .filter(|path| path.extension().is_some_and(|ending| ending == "yaml"))
        .collect();
    paths.sort();
    let files = paths.into_iter().map(|path| {
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        let bytes = fs::read(&path).expect("a file of a spec");
        SourceFile::new(format!("spec/{folder}/{file}"), bytes)
    });
    files.collect()
}

/// Something that the docs and the spec say differently.
struct Difference {
    item: String,
    kind: &'static str,
    said: String,
    place: String,
}

impl Difference {
    fn key(&self) -> String {
        format!("{} {}", self.item, self.kind)
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            item,
            kind,
            said,
            place,
        } = self;
        write!(f, "  {item} ({kind}): {said}")?;
        if !place.is_empty() {
            write!(f, " [{place}]")?;
        }
        Ok(())
    }
}

/// Takes out the differences that are stated decisions; tells which decisions are wrong.
fn settle(differences: &mut Vec<Difference>, decisions: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    for decision in decisions.as_sequence().expect("a list of decisions") {
        let text = |key: &str| {
            decision
                .get(key)
                .and_then(Value::as_str)
                .unwrap_or_default()
        };
        let (item, kind) = (text("item"), text("kind"));
        let before = differences.len();
        differences
            .retain(|difference| (difference.item.as_str(), difference.kind) != (item, kind));
        if differences.len() == before {
            wrong.push(format!(
                "the decision on `{item}` ({kind}) applies to nothing; remove it"
            ));
        }
        if text("reason").trim().is_empty() {
            wrong.push(format!("the decision on `{item}` ({kind}) gives no reason"));
        }
    }
    wrong
}

fn differences(list: &Value, spec: &Spec) -> Vec<Difference> {
    let mut comparison = Comparison {
        spec,
        differences: Vec::new(),
    };
    for (name, members) in section(list, "notations") {
        comparison.notation(name, &strings(members));
    }
    for (name, listed) in section(list, "methods") {
        comparison.method(name, listed);
    }
    for (name, listed) in section(list, "types") {
        comparison.named_type(name, listed);
    }
    for (name, listed) in section(list, "described") {
        comparison.described(name, listed);
    }
    for name in names(list, "named") {
        comparison.described(name, &Value::Null);
    }
    comparison.unlisted(list);
    comparison.differences
}

struct Comparison<'a> {
    spec: &'a Spec,
    differences: Vec<Difference>,
}

impl Comparison<'_> {
    fn differs(&mut self, item: &str, kind: &'static str, said: String, span: Option<Span>) {
        self.differences.push(Difference {
            item: item.to_owned(),
            kind,
            said,
            place: span.map_or_else(String::new, |span| self.spec.place(span)),
        });
    }

    fn missing(&mut self, item: &str) {
        self.differs(
            item,
            "missing",
            "the docs have it, the spec does not".to_owned(),
            None,
        );
    }

    fn extra(&mut self, item: &str, span: Span) {
        let said = "documented by the spec, but the docs do not list it".to_owned();
        self.differs(item, "extra", said, Some(span));
    }

    /// What the docs list, the spec must not call observed or inferred.
    fn basis(&mut self, item: &str, facts: &Facts, span: Span) {
        if facts.basis != Basis::Documented {
            let said = format!("documented, but {:?} by the spec", facts.basis);
            self.differs(item, "basis", said, Some(span));
        }
    }

    fn notation(&mut self, name: &str, members: &BTreeSet<&str>) {
        match self.spec.api.types.get(name) {
            Some(ty) if members_of(ty) != Some(to_set(members)) => {
                let members: Vec<_> = members.iter().copied().collect();
                let said = format!("the docs mean {}", members.join(" | "));
                self.differs(name, "type", said, Some(ty.span));
            }
            Some(_) => {}
            None => self.missing(name),
        }
    }

    /// A type of which the docs say little: what they leave open is not compared.
    fn described(&mut self, name: &str, listed: &Value) {
        let spec = self.spec;
        let Some(ty) = spec.api.types.get(name) else {
            self.missing(name);
            return;
        };
        let listed = entries(listed.get("fields"));
        let TypeKind::Struct(item) = &ty.kind else {
            if !listed.is_empty() {
                let said = "a type of another kind".to_owned();
                self.differs(name, "type", said, Some(ty.span));
            }
            return;
        };
        for (field, listed) in &listed {
            let full = format!("{name}.{field}");
            let has = |key: &str| listed.get(key).is_some();
            if let Some((tag, value)) = &item.tag
                && tag == field
            {
                let said = values(listed);
                if has("values") && said != BTreeSet::from([value.as_str()]) {
                    let said = format!("{said:?} by the docs, {value} by the spec");
                    self.differs(&full, "tag", said, Some(ty.span));
                }
                continue;
            }
            let Some(field) = item.fields.iter().find(|it| it.wire == *field) else {
                self.missing(&full);
                continue;
            };
            if has("required") {
                self.required(&full, listed, field);
            }
            if has("type") {
                self.field_type(&full, listed, field);
            }
            if has("limit") || field.facts.basis == Basis::Documented {
                self.limit(&full, listed, field);
            }
        }
        self.unlisted_fields(name, &listed, &item.fields, &[], item.tag.as_ref());
    }

    fn method(&mut self, name: &str, listed: &Value) {
        let spec = self.spec;
        let Some(method) = spec.api.methods.get(name) else {
            self.missing(name);
            return;
        };
        self.basis(name, &method.facts, method.span);
        let stated = listed.get("returns").and_then(Value::as_str);
        let documented = method.returns_facts.basis == Basis::Documented;
        let returns = method.returns.to_string();
        let said = match stated {
            Some(stated) if !self.same_type(stated, &method.returns) => {
                Some(format!("{stated} by the docs, {returns} by the spec"))
            }
            Some(_) if !documented => Some("stated by the docs, but not by the spec".to_owned()),
            None if documented => Some(format!(
                "the docs do not state it, the spec says {returns} with the basis documented"
            )),
            _ => None,
        };
        if let Some(said) = said {
            self.differs(name, "returns", said, Some(method.returns_span));
        }
        let params = entries(listed.get("params"));
        self.fields(name, &params, &method.params, &[], None);
    }

    fn named_type(&mut self, name: &str, listed: &Value) {
        let spec = self.spec;
        let Some(ty) = spec.api.types.get(name) else {
            self.missing(name);
            return;
        };
        self.basis(name, &ty.facts, ty.span);
        match (&ty.kind, listed.get("union")) {
            (TypeKind::Union(union), Some(listed)) => {
                let listed: BTreeSet<_> = entries(Some(listed))
                    .into_iter()
                    .map(|(tag, ty)| (tag.to_owned(), ty.as_str().unwrap_or_default().to_owned()))
                    .collect();
                let documented = |variant: &&Variant| variant.facts.basis == Basis::Documented;
                let written: BTreeSet<_> = union
                    .variants
                    .iter()
                    .filter(documented)
                    .map(|variant| (variant.wire.clone(), variant.ty.to_string()))
                    .collect();
                if listed != written || !matches!(union.by, UnionBy::Tag(_)) {
                    let said = format!("{listed:?} by the docs, {written:?} by the spec");
                    self.differs(name, "union", said, Some(ty.span));
                }
            }
            (TypeKind::Struct(item), None) => {
                let mut listed = entries(listed.get("fields"));
                self.tag(name, &mut listed, item, ty.span);
                self.fields(name, &listed, &item.fields, &item.kinds, item.tag.as_ref());
            }
            _ => self.differs(
                name,
                "type",
                "a type of another kind".to_owned(),
                Some(ty.span),
            ),
        }
    }

    /// The list has the tag as a field of each variant; in the spec it belongs to the union.
    fn tag(&mut self, name: &str, listed: &mut Vec<(&str, &Value)>, item: &Struct, span: Span) {
        let Some((tag, value)) = &item.tag else {
            return;
        };
        let at = listed.iter().position(|(field, _)| field == tag);
        let values = at.map(|at| values(listed.remove(at).1));
        if values != Some(BTreeSet::from([value.as_str()])) {
            let said = format!("{values:?} by the docs, {value} by the spec");
            self.differs(&format!("{name}.{tag}"), "tag", said, Some(span));
        }
    }

    fn fields(
        &mut self,
        item: &str,
        listed: &[(&str, &Value)],
        fields: &[Field],
        kinds: &[Variant],
        tag: Option<&(String, String)>,
    ) {
        for (name, listed) in listed {
            let full = format!("{item}.{name}");
            if let Some(field) = fields.iter().find(|field| field.wire == *name) {
                self.field(&full, listed, field);
            } else if let Some(kind) = kinds.iter().find(|kind| kind.wire == *name) {
                self.kind(&full, listed, kind);
            } else {
                self.missing(&full);
            }
        }
        self.unlisted_fields(item, listed, fields, kinds, tag);
    }

    /// What the spec calls documented and the docs do not have.
    fn unlisted_fields(
        &mut self,
        item: &str,
        listed: &[(&str, &Value)],
        fields: &[Field],
        kinds: &[Variant],
        tag: Option<&(String, String)>,
    ) {
        let is_listed = |name: &str| {
            listed.iter().any(|(known, _)| *known == name)
                || tag.is_some_and(|(tag, _)| tag.as_str() == name)
        };
        let fields = fields
            .iter()
            .map(|field| (&field.wire, &field.facts, field.span));
        let kinds = kinds
            .iter()
            .map(|kind| (&kind.wire, &kind.facts, kind.span));
        for (name, facts, span) in fields.chain(kinds) {
            if facts.basis == Basis::Documented && !is_listed(name) {
                self.extra(&format!("{item}.{name}"), span);
            }
        }
    }

    fn kind(&mut self, full: &str, listed: &Value, kind: &Variant) {
        self.basis(full, &kind.facts, kind.span);
        let ty = text(listed, "type");
        if !self.same_type(ty, &kind.ty) {
            let said = format!("{ty} by the docs, {} by the spec", kind.ty);
            self.differs(full, "type", said, Some(kind.type_span));
        }
        if required(listed) {
            let said = "required by the docs, one of several by the spec".to_owned();
            self.differs(full, "required", said, Some(kind.span));
        }
    }

    fn field(&mut self, full: &str, listed: &Value, field: &Field) {
        self.basis(full, &field.facts, field.span);
        self.required(full, listed, field);
        self.field_type(full, listed, field);
        let (docs, spec) = (values(listed), self.values(&field.ty));
        if docs != spec {
            let said = format!("{docs:?} by the docs, {spec:?} by the spec");
            self.differs(full, "values", said, Some(field.type_span));
        }
        self.limit(full, listed, field);
    }

    fn required(&mut self, full: &str, listed: &Value, field: &Field) {
        if required(listed) != field.required {
            let word = |required| if required { "required" } else { "optional" };
            let said = format!(
                "{} by the docs, {} by the spec",
                word(required(listed)),
                word(field.required)
            );
            self.differs(full, "required", said, Some(field.span));
        }
    }

    fn field_type(&mut self, full: &str, listed: &Value, field: &Field) {
        let ty = text(listed, "type");
        if !self.same_type(ty, &field.ty) {
            let said = format!("{ty} by the docs, {} by the spec", field.ty);
            self.differs(full, "type", said, Some(field.type_span));
        }
    }

    fn limit(&mut self, full: &str, listed: &Value, field: &Field) {
        let (docs, spec) = (text(listed, "limit").to_owned(), limit(field));
        if docs != spec {
            let or_none = |limit: String| {
                if limit.is_empty() {
                    "none".to_owned()
                } else {
                    limit
                }
            };
            let said = format!(
                "{} by the docs, {} by the spec",
                or_none(docs),
                or_none(spec)
            );
            self.differs(full, "limit", said, Some(field.span));
        }
    }

    /// The documented values of an enum.
    fn values(&self, ty: &TypeRef) -> BTreeSet<&str> {
        let kind = ty.name().and_then(|name| self.spec.api.types.get(name));
        match kind.map(|ty| &ty.kind) {
            Some(TypeKind::Enum(values)) => values
                .iter()
                .filter(|value| value.facts.basis == Basis::Documented)
                .map(|value| value.wire.as_str())
                .collect(),
            _ => BTreeSet::new(),
        }
    }

    /// Whether a type of the spec is what the docs name, which have no words for some.
    fn same_type(&self, docs: &str, spec: &TypeRef) -> bool {
        if let TypeRef::List(item) = spec {
            let inside = docs
                .strip_prefix('[')
                .and_then(|docs| docs.strip_suffix(']'));
            return inside.is_some_and(|inside| self.same_type(inside, item));
        }
        if docs == spec.to_string() {
            return true;
        }
        match spec {
            TypeRef::Scalar(Scalar::UnixTime) => docs == "Integer",
            TypeRef::Scalar(Scalar::Secret) => docs == "String",
            TypeRef::Named(_) if self.spec.api.is_enum(spec) => docs == "String",
            TypeRef::Named(name) => {
                let choice: BTreeSet<_> = docs.split(" | ").map(str::to_owned).collect();
                let members = self.spec.api.types.get(name).and_then(members_of);
                choice.len() > 1 && members == Some(choice)
            }
            _ => false,
        }
    }

    /// The other way round: what the spec calls documented and the list does not have.
    fn unlisted(&mut self, list: &Value) {
        let spec = self.spec;
        let listed =
            |part: &str, name: &str| list.get(part).is_some_and(|part| part.get(name).is_some());
        for (name, method) in &spec.api.methods {
            if method.facts.basis == Basis::Documented && !listed("methods", name) {
                self.extra(name, method.span);
            }
        }
        for (name, ty) in &spec.api.types {
            // Enums are held against the fields that use them: the docs have no name for them.
            let named = !matches!(ty.kind, TypeKind::Enum(_))
                && !["notations", "described"]
                    .iter()
                    .any(|part| listed(part, name))
                && !names(list, "named").contains(&name.as_str());
            if named && ty.facts.basis == Basis::Documented && !listed("types", name) {
                self.extra(name, ty.span);
            }
        }
    }
}

/// The types of a union's members.
fn members_of(ty: &Type) -> Option<BTreeSet<String>> {
    match &ty.kind {
        TypeKind::Union(union) => Some(union.variants.iter().map(|v| v.ty.to_string()).collect()),
        _ => None,
    }
}

fn to_set(names: &BTreeSet<&str>) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

/// The limit of a field as the list writes it; a text without a lower bound may be empty.
fn limit(field: &Field) -> String {
    let bounds = |bounds: &Bounds, min: &str, unit: &str| {
        let min = bounds.min.map_or(min.to_owned(), |min| min.to_string());
        let max = bounds.max.map_or(String::new(), |max| max.to_string());
        format!("{min}..{max}{unit}")
    };
    let limits = &field.limits;
    let mut words = Vec::new();
    if let Some(length) = &limits.length {
        let unit = match length.unit {
            TextUnit::Chars => " chars",
            TextUnit::Utf16 => " utf16",
            TextUnit::Bytes => " bytes",
        };
        words.push(bounds(&length.bounds, "0", unit));
    }
    if let Some(range) = &limits.range {
        words.push(bounds(&range.bounds, "", ""));
    }
    if let Some(items) = &limits.items {
        words.push(bounds(items, "0", " items"));
    }
    if !limits.choices.is_empty() {
        let choices: Vec<_> = limits.choices.iter().map(ToString::to_string).collect();
        words.push(choices.join(" | "));
    }
    words.join(", ")
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The APIs that have a list of what their docs say.
fn listed_apis() -> Vec<String> {
    let entries = fs::read_dir(root().join("tests/coverage")).expect("the folder of the lists");
    let files = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut apis: Vec<_> = files
        .filter_map(|file| Some(file.strip_suffix(".yaml")?.to_owned()))
        .filter(|name| !name.ends_with("-decisions"))
        .collect();
    apis.sort();
    apis
}

fn coverage(api: &str, ending: &str) -> PathBuf {
    let file = format!("{api}{ending}.yaml");
    root().join("tests/coverage").join(file)
}

fn list(api: &str) -> Value {
    parse(&fs::read_to_string(coverage(api, "")).expect("the list"))
}

fn decisions(api: &str) -> Value {
    parse(&fs::read_to_string(coverage(api, "-decisions")).expect("the decisions"))
}

fn parse(yaml: &str) -> Value {
    serde_yaml::from_str(yaml).expect("YAML without a key used twice")
}

fn section<'a>(list: &'a Value, name: &str) -> impl Iterator<Item = (&'a str, &'a Value)> {
    entries(list.get(name)).into_iter()
}

fn entries(value: Option<&Value>) -> Vec<(&str, &Value)> {
    let mapping = value.and_then(Value::as_mapping).map(Mapping::iter);
    let entries = mapping.into_iter().flatten();
    entries
        .map(|(name, value)| (name.as_str().expect("a name"), value))
        .collect()
}

fn text<'a>(listed: &'a Value, key: &str) -> &'a str {
    listed.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn required(listed: &Value) -> bool {
    let required = listed.get("required").and_then(Value::as_bool);
    required.expect("every field of the list says whether it is required")
}

fn values(listed: &Value) -> BTreeSet<&str> {
    listed.get("values").map(strings).unwrap_or_default()
}

fn names<'a>(list: &'a Value, part: &str) -> BTreeSet<&'a str> {
    list.get(part).map(strings).unwrap_or_default()
}

fn strings(value: &Value) -> BTreeSet<&str> {
    let items = value.as_sequence().into_iter().flatten();
    items.filter_map(Value::as_str).collect()
}
