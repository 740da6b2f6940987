//! All that is known of one fact: where it stands, its limits, its source, its Rust.

use std::fmt::Write as _;

use crate::diag::nearest;
use crate::emit::{limit_words, rule_words};
use crate::model::{
    Api, Basis, Correction, Facts, Field, Method, Rule, Span, Type, TypeKind, Variant,
};
use crate::names;
use crate::source::SourceFile;

/// Explains a method, a type, an error, or with `.` one of their fields, values or rules.
///
/// # Errors
///
/// A sentence that says what is not there and what is.
pub fn explain(api: &Api, files: &[SourceFile], item: &str) -> Result<String, String> {
    let mut page = Page {
        api,
        files,
        text: String::new(),
    };
    let (name, part) = match item.split_once('.') {
        Some((name, part)) => (name, Some(part)),
        None => (item, None),
    };
    let module = |chapter: usize| {
        let chapter = api.chapters.get(chapter).map_or("", |c| c.module.as_str());
        format!("{}::{chapter}", api.krate.name.replace('-', "_"))
    };
    if let Some(method) = api.methods.get(name) {
        let rust = format!("{}::{}", module(method.chapter), method.rust_type);
        match part {
            None => page.method(method, &rust),
            Some(part) => {
                let fields = &method.params;
                page.part(name, part, fields, &[], &method.rules, &rust, &method.facts)?;
            }
        }
    } else if let Some(ty) = api.types.get(name) {
        let rust = format!("{}::{}", module(ty.chapter), ty.name);
        match part {
            None => page.named_type(ty, &rust),
            Some(part) => {
                let (fields, variants) = members(ty);
                if let Some(value) = enum_value(ty, part) {
                    page.title(item, value.span);
                    page.line("Rust", &format!("{rust}::{}", value.rust));
                    page.facts(&value.facts);
                } else {
                    page.part(name, part, fields, variants, &ty.rules, &rust, &ty.facts)?;
                }
            }
        }
    } else if let Some(error) = api.errors.iter().find(|error| error.name == name) {
        page.title(item, error.span);
        page.line("Code", &error.code.to_string());
        if let Some(text) = &error.contains {
            page.line("Description", &format!("contains \"{text}\""));
        }
        let krate = api.krate.name.replace('-', "_");
        page.line("Rust", &format!("{krate}::ErrorKind::{name}"));
        page.facts(&error.facts);
    } else {
        let errors = api.errors.iter().map(|error| error.name.as_str());
        let methods = api.methods.keys().map(String::as_str);
        let known = api
            .types
            .keys()
            .map(String::as_str)
            .chain(methods)
            .chain(errors);
        return Err(unknown(
            &format!("`{name}` is no method, type or error of {}", api.title),
            name,
            known,
        ));
    }
    Ok(page.text)
}

fn unknown<'a>(sentence: &str, name: &str, known: impl Iterator<Item = &'a str>) -> String {
    match nearest(name, known) {
        Some(near) => format!("{sentence}; did you mean `{near}`?"),
        None => sentence.to_owned(),
    }
}

fn members(ty: &Type) -> (&[Field], &[Variant]) {
    match &ty.kind {
        TypeKind::Struct(item) => (&item.fields, &item.kinds),
        TypeKind::Union(union) => (&[], &union.variants),
        TypeKind::Enum(_) => (&[], &[]),
    }
}

fn enum_value<'a>(ty: &'a Type, wire: &str) -> Option<&'a crate::model::EnumValue> {
    match &ty.kind {
        TypeKind::Enum(values) => values.iter().find(|value| value.wire == wire),
        _ => None,
    }
}

struct Page<'a> {
    api: &'a Api,
    files: &'a [SourceFile],
    text: String,
}

impl Page<'_> {
    fn place(&self, span: Span) -> String {
        self.files
            .get(span.file)
            .map(|file| file.place(span))
            .unwrap_or_default()
    }

    fn line(&mut self, label: &str, value: &str) {
        let mut lines = value.trim().lines();
        if let Some(first) = lines.next() {
            // Writing to a String cannot fail.
            let _ = writeln!(self.text, "  {label:<12}{first}");
        }
        for line in lines {
            let _ = writeln!(self.text, "  {:<12}{line}", "");
        }
    }

    fn title(&mut self, item: &str, span: Span) {
        let _ = writeln!(self.text, "{item}");
        let place = self.place(span);
        self.line("Spec", &place);
    }

    fn facts(&mut self, facts: &Facts) {
        let basis = match facts.basis {
            Basis::Documented => "documented",
            Basis::Observed => "observed: the server was seen to do so",
            Basis::Inferred => "inferred: taken from the API this one imitates",
        };
        self.line("Basis", basis);
        for source in &facts.sources {
            let Some(known) = self.api.sources.get(&source.id) else {
                continue;
            };
            let mut words = known.title.clone();
            if let Some(date) = &known.date {
                words.push_str(&format!(", {date}"));
            }
            if let Some(url) = &known.url {
                let anchor = source.anchor.as_deref().map(|anchor| format!("#{anchor}"));
                words.push_str(&format!(", {url}{}", anchor.unwrap_or_default()));
            }
            self.line("Source", &words);
        }
        if let Some(since) = &facts.since {
            self.line("Since", since);
        }
        if let Some(clients) = &facts.clients {
            self.line("Clients", clients);
        }
        if let Some((since, note)) = &facts.deprecated {
            let since = since.as_deref().map(|since| format!("since {since}: "));
            self.line(
                "Deprecated",
                &format!("{}{note}", since.unwrap_or_default()),
            );
        }
        if let Some(note) = &facts.note {
            self.line("Note", note);
        }
        if !facts.doc.is_empty() {
            self.line("Says", &facts.doc);
        }
    }

    fn rules(&mut self, rules: &[Rule]) {
        for rule in rules {
            self.line("Rule", &format!("{}: {}", rule.id, rule_words(&rule.kind)));
        }
    }

    fn corrections(&mut self, item: &str, field: Option<&str>) {
        let corrections: Vec<&Correction> = self
            .api
            .corrections
            .iter()
            .filter(|c| c.item == item && field.is_none_or(|field| c.field == field))
            .collect();
        for correction in corrections {
            let words = format!("{}: {}", correction.field, correction.note);
            self.line("Corrected", &words);
        }
    }

    fn method(&mut self, method: &Method, rust: &str) {
        self.title(&method.wire, method.span);
        self.line("Returns", &method.returns.to_string());
        self.line("Rust", rust);
        let krate = self.api.krate.name.replace('-', "_");
        self.line("Call", &format!("{krate}::Bot::{}", method.rust));
        self.facts(&method.facts);
        for param in &method.params {
            let words = format!("{}: {}", param.wire, type_words(param));
            self.line("Parameter", &words);
        }
        self.rules(&method.rules);
        self.corrections(&method.wire, None);
    }

    fn named_type(&mut self, ty: &Type, rust: &str) {
        self.title(&ty.name, ty.span);
        self.line("Rust", rust);
        let direction = match (ty.sent, ty.received) {
            (true, true) => "sent and received",
            (true, false) => "sent",
            (false, true) => "received",
            (false, false) => "not used",
        };
        self.line("Direction", direction);
        self.facts(&ty.facts);
        let (fields, variants) = members(ty);
        for field in fields {
            self.line("Field", &format!("{}: {}", field.wire, type_words(field)));
        }
        for variant in variants {
            self.line("Variant", &format!("{}: {}", variant.wire, variant.ty));
        }
        if let TypeKind::Enum(values) = &ty.kind {
            let values: Vec<_> = values.iter().map(|value| value.wire.as_str()).collect();
            self.line("Values", &values.join(", "));
        }
        self.rules(&ty.rules);
        self.corrections(&ty.name, None);
    }

    #[allow(clippy::too_many_arguments)]
    fn part(
        &mut self,
        item: &str,
        part: &str,
        fields: &[Field],
        variants: &[Variant],
        rules: &[Rule],
        rust: &str,
        facts: &Facts,
    ) -> Result<(), String> {
        let full = format!("{item}.{part}");
        if let Some(field) = fields.iter().find(|field| field.wire == part) {
            self.title(&full, field.span);
            self.line("Type", &type_words(field));
            for words in limit_words(&field.limits) {
                self.line("Limit", &words);
            }
            for (kind, suffix) in limit_constants(field) {
                let name = format!("{rust}::{}_{suffix}", names::shouty(&field.rust));
                self.line("Constant", &name);
                self.line("Violation", &format!("{full}.{kind}"));
            }
            if let Some((default, _)) = &field.default {
                self.line("Default", &default.to_string());
            }
            self.line("Rust", &format!("{rust}::{}", field.rust));
            self.facts(&field.facts);
            self.corrections(item, Some(part));
        } else if let Some(variant) = variants.iter().find(|variant| variant.wire == part) {
            self.title(&full, variant.span);
            self.line("Type", &variant.ty.to_string());
            self.line("Rust", &format!("{rust}::{}", variant.rust));
            self.facts(&variant.facts);
        } else if let Some(rule) = rules.iter().find(|rule| rule.id == part) {
            self.title(&full, rule.span);
            self.line("Demands", &rule_words(&rule.kind));
            if let Some(doc) = &rule.doc {
                self.line("Says", doc);
            }
            let facts = Facts {
                basis: rule.basis,
                sources: facts.sources.clone(),
                ..Facts::default()
            };
            self.facts(&facts);
        } else {
            let rules = rules.iter().map(|rule| rule.id.as_str());
            let variants = variants.iter().map(|variant| variant.wire.as_str());
            let known = fields
                .iter()
                .map(|field| field.wire.as_str())
                .chain(variants)
                .chain(rules);
            return Err(unknown(&format!("`{item}` has no `{part}`"), part, known));
        }
        Ok(())
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

/// Which limits a field has: last part of the rule's id, and of the constant's name.
fn limit_constants(field: &Field) -> Vec<(&'static str, &'static str)> {
    let limits = &field.limits;
    [
        limits.length.is_some().then_some(("length", "LENGTH")),
        limits.range.is_some().then_some(("range", "RANGE")),
        limits.items.is_some().then_some(("items", "ITEMS")),
        limits.file.is_some().then_some(("file", "FILE")),
    ]
    .into_iter()
    .flatten()
    .collect()
}
