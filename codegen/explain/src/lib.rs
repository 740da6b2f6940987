//! All that is known of one fact: where it stands, its limits, its source, its Rust.

pub mod ids;

use std::fmt::Write as _;

use bazu_model::SourceFile;
use bazu_model::diag::nearest;
use bazu_model::names;
use bazu_model::words;
use bazu_model::{
    Api, Basis, Body, Correction, EnumValue, Facts, Field, Method, Notice, Rule, Span, Type,
    TypeKind, UnionBy, Variant,
};

/// The widest line of a page.
const WIDTH: usize = 100;

/// Why there is nothing to explain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// What is not there, and what may have been meant.
    pub message: String,
    /// The item or field that is there, where only a part of it is not.
    pub inside: Option<String>,
}

/// The names of all that can be explained.
pub fn index(api: &Api) -> String {
    let mut page = Page::new(api, &[]);
    if api.remark.is_some() {
        let _ = writeln!(page.text, "{}", api.title);
        page.remark(api.remark.as_deref());
    }
    for (index, chapter) in api.chapters.iter().enumerate() {
        let _ = writeln!(page.text, "{} ({})", chapter.title, chapter.path);
        page.remark(chapter.remark.as_deref());
        let methods = api.methods.values().filter(|m| m.chapter == index);
        let types = api.types.values().filter(|ty| ty.chapter == index);
        page.names("Methods", methods.map(|method| method.wire.as_str()));
        page.names("Types", types.map(|ty| ty.name.as_str()));
    }
    let _ = writeln!(page.text, "Errors");
    page.names("Errors", api.errors.iter().map(|error| error.name.as_str()));
    page.text
}

/// Explains a method, a type, an error, or with `.` one of their fields, variants, values, rules
/// or limits.
///
/// # Errors
///
/// What is not there.
pub fn explain(api: &Api, files: &[SourceFile], item: &str) -> Result<String, Unknown> {
    let mut page = Page::new(api, files);
    let (name, part) = match item.split_once('.') {
        Some((name, part)) => (name, Some(part)),
        None => (item, None),
    };
    let krate = api.krate.name.replace('-', "_");
    if let Some(method) = api.methods.get(name) {
        let rust = format!("{krate}::methods::{}", method.rust_type);
        match part {
            None => page.method(method, &rust),
            Some(part) => page.part(&Item::of_method(method, rust), part)?,
        }
    } else if let Some(ty) = api.types.get(name) {
        let rust = format!("{krate}::types::{}", ty.name);
        match part {
            None => page.named_type(ty, &rust),
            Some(part) => page.part(&Item::of_type(ty, rust), part)?,
        }
    } else if let Some(error) = api.errors.iter().find(|error| error.name == name)
        && part.is_none()
    {
        page.title(item, error.span, &error.facts.doc);
        page.line("Code", &error.code.to_string());
        if let Some(text) = &error.contains {
            page.line("Description", &format!("contains \"{text}\""));
        }
        page.line("Rust", &format!("{krate}::ErrorKind::{name}"));
        page.facts(&error.facts);
        let methods = api.methods.values();
        let methods = methods.filter(|method| method.errors.iter().any(|e| e == name));
        page.names("Methods", methods.map(|method| method.wire.as_str()));
    } else {
        let errors = api.errors.iter().map(|error| error.name.as_str());
        let methods = api.methods.keys().map(String::as_str);
        let types = api.types.keys().map(String::as_str);
        let known = types.chain(methods).chain(errors);
        return Err(Unknown {
            message: unknown(
                &format!("`{item}` is no method, type or error of {}", api.title),
                name,
                known,
            ),
            inside: None,
        });
    }
    Ok(page.text)
}

fn unknown<'a>(sentence: &str, name: &str, known: impl Iterator<Item = &'a str>) -> String {
    match nearest(name, known) {
        Some(near) => format!("{sentence}; did you mean `{near}`?"),
        None => sentence.to_owned(),
    }
}

/// What a method and a type have in common: parts with names.
struct Item<'a> {
    name: &'a str,
    rust: String,
    facts: &'a Facts,
    fields: &'a [Field],
    variants: &'a [Variant],
    /// The Rust enum of the variants.
    variants_rust: String,
    /// How the variants are told apart; a kind of an update is its field.
    by: UnionBy,
    values: &'a [EnumValue],
    rules: &'a [Rule],
}

impl<'a> Item<'a> {
    fn of_method(method: &'a Method, rust: String) -> Self {
        Self {
            name: &method.wire,
            variants_rust: String::new(),
            rust,
            facts: &method.facts,
            fields: &method.params,
            variants: &[],
            by: UnionBy::Field,
            values: &[],
            rules: &method.rules,
        }
    }

    fn of_type(ty: &'a Type, rust: String) -> Self {
        let mut item = Self {
            name: &ty.name,
            variants_rust: rust.clone(),
            rust,
            facts: &ty.facts,
            fields: &[],
            variants: &[],
            by: UnionBy::Field,
            values: &[],
            rules: &ty.rules,
        };
        match &ty.kind {
            TypeKind::Struct(fields) => {
                item.fields = &fields.fields;
                item.variants = &fields.kinds;
                item.variants_rust.push_str("Kind");
            }
            TypeKind::Union(union) => {
                item.variants = &union.variants;
                item.by = union.by.clone();
            }
            TypeKind::Enum(values) => item.values = values,
        }
        item
    }

    /// The names of all parts.
    fn parts(&self) -> impl Iterator<Item = &str> {
        let fields = self.fields.iter().map(|field| field.wire.as_str());
        let variants = self.variants.iter().map(|variant| variant.wire.as_str());
        let values = self.values.iter().map(|value| value.wire.as_str());
        let rules = self.rules.iter().map(|rule| rule.id.as_str());
        fields.chain(variants).chain(values).chain(rules)
    }
}

struct Page<'a> {
    api: &'a Api,
    files: &'a [SourceFile],
    text: String,
}

impl<'a> Page<'a> {
    fn new(api: &'a Api, files: &'a [SourceFile]) -> Self {
        Self {
            api,
            files,
            text: String::new(),
        }
    }

    fn place(&self, span: Span) -> String {
        self.files
            .get(span.file)
            .map(|file| file.place(span))
            .unwrap_or_default()
    }

    /// A label and what it says, broken between words.
    fn line(&mut self, label: &str, value: &str) {
        const INDENT: usize = 14;
        let mut label = label;
        for line in value.trim().lines() {
            for piece in textwrap::wrap(line, words::wrapping(WIDTH - INDENT)) {
                let line = format!("  {label:<12}{piece}");
                // Writing to a String cannot fail.
                let _ = writeln!(self.text, "{}", line.trim_end());
                label = "";
            }
        }
    }

    fn names<'n>(&mut self, label: &str, names: impl Iterator<Item = &'n str>) {
        let names: Vec<&str> = names.collect();
        if !names.is_empty() {
            self.line(label, &names.join(", "));
        }
    }

    fn title(&mut self, item: &str, span: Span, doc: &str) {
        let _ = writeln!(self.text, "{item}");
        self.line("Says", doc);
        let place = self.place(span);
        self.line("Spec", &place);
    }

    fn facts(&mut self, facts: &Facts) {
        let more = match facts.basis {
            Basis::Documented => "",
            Basis::Observed => ": the server was seen to do so",
            Basis::Inferred => ": taken from the API this one imitates",
        };
        let basis = basis_word(facts.basis);
        self.line("Basis", &format!("{basis}{more}"));
        for source in &facts.sources {
            let Some(known) = self.api.sources.get(&source.id) else {
                continue;
            };
            // Titles have commas in them.
            let mut words = known.title.clone();
            if let Some(date) = &known.date {
                words.push_str(&format!("; {date}"));
            }
            if let Some(url) = &known.url {
                let anchor = source.anchor.as_deref().map(|anchor| format!("#{anchor}"));
                words.push_str(&format!("; {url}{}", anchor.unwrap_or_default()));
            }
            self.line("Source", &words);
        }
        if let Some(since) = &facts.since {
            self.line("Since", since);
        }
        if let Some(clients) = &facts.clients {
            self.line("Clients", clients);
        }
        let ended = [
            ("Deprecated", &facts.deprecated),
            ("Removed", &facts.removed),
        ];
        for (label, ended) in ended {
            if let Some(Notice { since, note }) = ended {
                let since = since.as_deref().map(|since| format!("since {since}: "));
                self.line(label, &format!("{}{note}", since.unwrap_or_default()));
            }
        }
        if let Some(note) = &facts.note {
            self.line("Note", note);
        }
        self.remark(facts.remark.as_deref());
    }

    fn remark(&mut self, remark: Option<&str>) {
        if let Some(remark) = remark {
            self.line("Remark", remark);
        }
    }

    fn rules(&mut self, rules: &[Rule]) {
        for rule in rules {
            let told = match rule.basis {
                Basis::Inferred => " (inferred, not checked)",
                _ => "",
            };
            let words = format!("{}: {}{told}", rule.id, words::rule(&rule.kind));
            self.line("Rule", &words);
        }
    }

    fn corrections(&mut self, item: &str, field: Option<&str>) {
        let corrections: Vec<&Correction> = self
            .api
            .corrections
            .iter()
            .filter(|c| c.item == item && (field.is_none() || c.field.as_deref() == field))
            .collect();
        for correction in corrections {
            let words = match &correction.field {
                Some(field) => format!("{field}: {}", correction.note),
                None => correction.note.clone(),
            };
            self.line("Corrected", &words);
        }
    }

    fn method(&mut self, method: &Method, rust: &str) {
        self.title(&method.wire, method.span, &method.facts.doc);
        let krate = self.api.krate.name.replace('-', "_");
        self.line("Rust", rust);
        self.line("Call", &format!("{krate}::Bot::{}", method.rust));
        self.facts(&method.facts);
        self.returns(method);
        if let Some(param) = method.call.long_poll() {
            self.line("Waits", &format!("up to `{param}` seconds for an answer"));
        }
        if method.call.body() == Body::Multipart {
            self.line("Body", "always a form: the server reads no JSON here");
        }
        for param in &method.params {
            let words = format!("{}: {}", param.wire, type_words(param));
            self.line("Parameter", &words);
        }
        self.rules(&method.rules);
        self.names("Errors", method.errors.iter().map(String::as_str));
        self.corrections(&method.wire, None);
    }

    /// The result, and what is known of it beside what is known of the method.
    fn returns(&mut self, method: &Method) {
        let facts = &method.returns_facts;
        let mut words = method.returns.to_string();
        if facts.basis != method.facts.basis {
            words.push_str(&format!(", {}", basis_word(facts.basis)));
        }
        for text in [Some(&facts.doc), facts.note.as_ref()]
            .into_iter()
            .flatten()
        {
            if !text.is_empty() {
                words.push_str(&format!("\n{text}"));
            }
        }
        self.line("Returns", &words);
        self.remark(facts.remark.as_deref());
    }

    fn named_type(&mut self, ty: &Type, rust: &str) {
        self.title(&ty.name, ty.span, &ty.facts.doc);
        self.line("Rust", rust);
        let direction = match (ty.sent, ty.received) {
            (true, true) => "sent and received",
            (true, false) => "sent",
            (false, true) => "received",
            (false, false) => "not used",
        };
        self.line("Direction", direction);
        self.facts(&ty.facts);
        let item = Item::of_type(ty, rust.to_owned());
        for field in item.fields {
            self.line("Field", &format!("{}: {}", field.wire, type_words(field)));
        }
        for variant in item.variants {
            self.line("Variant", &format!("{}: {}", variant.wire, variant.ty));
        }
        self.names(
            "Values",
            item.values.iter().map(|value| value.wire.as_str()),
        );
        self.rules(&ty.rules);
        self.names("Shortcuts", ty.shortcuts.iter().map(|s| s.name.as_str()));
        self.names("Accessors", ty.accessors.iter().map(|a| a.name.as_str()));
        self.corrections(&ty.name, None);
    }

    fn part(&mut self, item: &Item<'_>, part: &str) -> Result<(), Unknown> {
        let full = format!("{}.{part}", item.name);
        // A violation names a limit as `field.kind`.
        let (name, kind) = match part.split_once('.') {
            Some((name, kind)) => (name, Some(kind)),
            None => (part, None),
        };
        let field = item.fields.iter().find(|field| field.wire == name);
        let limited = |field: &&Field| {
            kind.is_none_or(|kind| limit_kinds(field).iter().any(|(known, _)| *known == kind))
        };
        if let Some(field) = field.filter(limited) {
            self.field(item, field);
        } else if let Some(variant) = item.variants.iter().find(|v| v.wire == part) {
            self.title(&full, variant.span, &variant.facts.doc);
            self.line("Type", &variant.ty.to_string());
            let told_by = match &item.by {
                UnionBy::Tag(tag) => format!("`{tag}` is `{part}`"),
                UnionBy::Kind => format!("the value is a JSON {part}"),
                UnionBy::Field => format!("there is a field `{part}`"),
            };
            self.line("Told by", &told_by);
            let rust = format!("{}::{}", item.variants_rust, variant.rust);
            self.line("Rust", &rust);
            self.facts(&variant.facts);
        } else if let Some(value) = item.values.iter().find(|value| value.wire == part) {
            self.title(&full, value.span, &value.facts.doc);
            self.line("Rust", &format!("{}::{}", item.rust, value.rust));
            self.facts(&value.facts);
        } else if let Some(rule) = item.rules.iter().find(|rule| rule.id == part) {
            self.title(&full, rule.span, rule.doc.as_deref().unwrap_or_default());
            self.line("Demands", &words::rule(&rule.kind));
            let violation = match rule.basis {
                Basis::Inferred => "none: what is inferred is told and not checked",
                _ => &full,
            };
            self.line("Violation", violation);
            self.facts(&Facts {
                basis: rule.basis,
                sources: item.facts.sources.clone(),
                ..Facts::default()
            });
        } else if let Some(slip) = self.absent(item.name, part) {
            // The page lists it and the API does not have it.
            self.title(&full, slip.span, "");
            self.line("Corrected", &format!("not in the API. {}", slip.note));
        } else {
            let (message, inside) = match (field, kind) {
                (Some(field), Some(kind)) => {
                    let full = format!("{}.{name}", item.name);
                    let known = limit_kinds(field).into_iter().map(|(kind, _)| kind);
                    let sentence = format!("`{full}` has no limit `{kind}`");
                    (unknown(&sentence, kind, known), full)
                }
                _ => {
                    let sentence = format!("`{}` has no `{part}`", item.name);
                    let message = unknown(&sentence, name, item.parts());
                    (message, item.name.to_owned())
                }
            };
            return Err(Unknown {
                message,
                inside: Some(inside),
            });
        }
        Ok(())
    }

    fn absent(&self, item: &str, field: &str) -> Option<&'a Correction> {
        self.api.corrections.iter().find(|slip| {
            slip.item == item
                && slip.field.as_deref() == Some(field)
                && slip.docs.present == Some(true)
        })
    }

    fn field(&mut self, item: &Item<'_>, field: &Field) {
        let full = format!("{}.{}", item.name, field.wire);
        let rust = &item.rust;
        self.title(&full, field.span, &field.facts.doc);
        self.line("Type", &type_words(field));
        for words in words::limits(&field.limits) {
            self.line("Limit", &words);
        }
        for (kind, constant) in limit_kinds(field) {
            if let Some(suffix) = constant {
                let name = format!("{rust}::{}_{suffix}", names::shouty(&field.rust));
                self.line("Constant", &name);
            }
            self.line("Violation", &format!("{full}.{kind}"));
        }
        if let Some(default) = &field.default {
            self.line("Default", &default.to_string());
        }
        if let Some(absent) = &field.absent {
            self.line("If absent", &format!("read as `{absent}`"));
        }
        self.names("Also named", field.alias.iter().map(|name| name.as_str()));
        if field.accepts_other {
            self.line("Accepts", "text and whole numbers alike");
        }
        if field.as_string {
            self.line("Sent as", "a JSON string");
        }
        self.line("Rust", &format!("{rust}::{}", field.rust));
        self.facts(&field.facts);
        self.corrections(item.name, Some(&field.wire));
    }
}

fn basis_word(basis: Basis) -> &'static str {
    match basis {
        Basis::Documented => "documented",
        Basis::Observed => "observed",
        Basis::Inferred => "inferred",
    }
}

fn type_words(field: &Field) -> String {
    let need = if field.required {
        "required"
    } else {
        "optional"
    };
    format!("{}, {need}", field.ty)
}

/// Which limits a field has: last part of the rule's id, and of the constant's name where the
/// limit has one.
fn limit_kinds(field: &Field) -> Vec<(&'static str, Option<&'static str>)> {
    let limits = &field.limits;
    let kind = |there: bool, kind, constant| there.then_some((kind, constant));
    [
        kind(limits.length.is_some(), "length", Some("LENGTH")),
        kind(limits.range.is_some(), "range", Some("RANGE")),
        kind(limits.items.is_some(), "items", Some("ITEMS")),
        kind(limits.file.is_some(), "file", Some("FILE")),
        kind(limits.pattern.is_some(), "pattern", None),
    ]
    .into_iter()
    .flatten()
    .collect()
}
