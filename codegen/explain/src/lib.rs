//! All that is known of one fact: where it stands in the spec, its limits, its source, its Rust.

mod effect;
pub mod ids;
mod page;
mod protocol;
mod text;
mod words;

use std::fmt::Write as _;

use bazu_model::SourceFile;
use bazu_model::diag::nearest;
use bazu_model::{
    Api, Correction, EnumValue, ErrorCode, Field, Link, LinkPart, Mark, Method, Rule, TextFormat,
    Type, TypeKind, UnionBy, Variant,
};
use page::Page;

/// Why there is nothing to explain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// What does not exist, and what may have been meant.
    pub message: String,
    /// The item or field that exists, where only a part of it does not.
    pub inside: Option<String>,
}

/// The names of all that can be explained.
pub fn index(api: &Api) -> String {
    let mut page = Page::new(api, &[]);
    let _ = writeln!(page.text, "{}", api.title);
    page.remark(api.remark.as_deref());
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
    if let Some(bot) = api.protocol.bot() {
        page.names("Links", bot.links.iter().map(|link| link.name.as_str()));
        let formats = bot.formats.iter();
        page.names("Formats", formats.map(|format| format.name.as_str()));
    }
    page.text
}

/// Explains a method, a type, an error, or after a `.` one of their fields, variants, values,
/// rules or limits. Every id that a violation has can be explained.
///
/// # Errors
///
/// What does not exist.
pub fn explain(api: &Api, files: &[SourceFile], path: &str) -> Result<String, Unknown> {
    let fact = find(api, path)?;
    let mut page = Page::new(api, files);
    page.fact(&fact, path);
    Ok(page.text)
}

/// What a path names.
enum Fact<'a> {
    Method(&'a Method),
    Type(&'a Type),
    Error(&'a ErrorCode),
    /// A link, or a part of it.
    Link(&'a Link),
    LinkPart(&'a LinkPart),
    /// A format of texts, or a mark of it.
    Format(&'a TextFormat),
    Mark(&'a TextFormat, &'a Mark),
    /// A field, or one of its limits.
    Field(Item<'a>, &'a Field),
    Variant(Item<'a>, &'a Variant),
    Value(Item<'a>, &'a EnumValue),
    Rule(Item<'a>, &'a Rule),
    /// What a page of the docs lists and the API does not have.
    Absent(&'a Correction),
}

fn find<'a>(api: &'a Api, path: &str) -> Result<Fact<'a>, Unknown> {
    let (name, part) = match path.split_once('.') {
        Some((name, part)) => (name, Some(part)),
        None => (path, None),
    };
    let error = || api.errors.iter().find(|error| error.name == name);
    match (api.methods.get(name), api.types.get(name), part) {
        (Some(method), _, None) => Ok(Fact::Method(method)),
        (Some(method), _, Some(part)) => Item::of_method(method).part(api, part),
        (None, Some(ty), None) => Ok(Fact::Type(ty)),
        (None, Some(ty), Some(part)) => Item::of_type(ty).part(api, part),
        (None, None, part) => match error().filter(|_| part.is_none()) {
            Some(error) => Ok(Fact::Error(error)),
            None => {
                if let Some(fact) = text_fact(api, name, part) {
                    return Ok(fact);
                }
                let errors = api.errors.iter().map(|error| &error.name);
                let texts = api.protocol.bot().into_iter().flat_map(|bot| {
                    let links = bot.links.iter().map(|link| &link.name);
                    links.chain(bot.formats.iter().map(|format| &format.name))
                });
                let known = api.types.keys().chain(api.methods.keys()).chain(errors);
                let known = known.chain(texts);
                let sentence = format!("{} has no method, type or error `{path}`", api.title);
                Err(Unknown {
                    message: meant(&sentence, name, known.map(String::as_str)),
                    inside: None,
                })
            }
        },
    }
}

/// A link or a format, or one of their parts.
fn text_fact<'a>(api: &'a Api, name: &str, part: Option<&str>) -> Option<Fact<'a>> {
    let bot = api.protocol.bot()?;
    match (bot.link(name), bot.format(name), part) {
        (Some(link), _, None) => Some(Fact::Link(link)),
        (Some(link), _, Some(part)) => {
            let mut parts = link.parts.iter();
            parts.find(|known| known.name == part).map(Fact::LinkPart)
        }
        (None, Some(format), None) => Some(Fact::Format(format)),
        (None, Some(format), Some(part)) => Some(Fact::Mark(format, format.mark(part)?)),
        (None, None, _) => None,
    }
}

/// A sentence, and the name that was probably meant.
fn meant<'a>(sentence: &str, name: &str, known: impl Iterator<Item = &'a str>) -> String {
    match nearest(name, known) {
        Some(near) => format!("{sentence}; did you mean `{near}`?"),
        None => sentence.to_owned(),
    }
}

/// What a method and a type have in common: parts with names.
struct Item<'a> {
    name: &'a str,
    /// The module and the name in Rust.
    rust: String,
    /// Whether its fields are checked before they are sent.
    sent: bool,
    fields: &'a [Field],
    variants: &'a [Variant],
    /// The Rust enum of the variants.
    variants_rust: String,
    /// How the variants are distinguished; a kind of an update is its field.
    by: &'a UnionBy,
    values: &'a [EnumValue],
    rules: &'a [Rule],
}

impl<'a> Item<'a> {
    fn of_method(method: &'a Method) -> Self {
        Self {
            name: &method.wire,
            rust: format!("methods::{}", method.rust_type),
            sent: true,
            fields: &method.params,
            variants: &[],
            variants_rust: String::new(),
            by: &UnionBy::Field,
            values: &[],
            rules: &method.rules,
        }
    }

    fn of_type(ty: &'a Type) -> Self {
        let (kind, by) = match &ty.kind {
            TypeKind::Struct(_) => ("Kind", &UnionBy::Field),
            TypeKind::Union(union) => ("", &union.by),
            TypeKind::Enum(_) => ("", &UnionBy::Field),
        };
        Self {
            name: &ty.name,
            rust: format!("types::{}", ty.name),
            sent: ty.sent,
            fields: ty.fields(),
            variants: ty.variants(),
            variants_rust: format!("types::{}{kind}", ty.name),
            by,
            values: ty.values(),
            rules: &ty.rules,
        }
    }

    fn part(self, api: &'a Api, part: &str) -> Result<Fact<'a>, Unknown> {
        // A violation names a limit as `field.kind`.
        let (name, limit) = match part.split_once('.') {
            Some((name, limit)) => (name, Some(limit)),
            None => (part, None),
        };
        let field = self.fields.iter().find(|field| field.wire == name);
        let limits = field.map(|field| field.limits.kinds()).unwrap_or_default();
        if let Some(field) = field
            && limit.is_none_or(|limit| {
                let path = limit == "path" && field.holds_files();
                path || limits.iter().any(|known| known.id() == limit)
            })
        {
            return Ok(Fact::Field(self, field));
        }
        if let Some(variant) = self.variants.iter().find(|known| known.wire == part) {
            return Ok(Fact::Variant(self, variant));
        }
        if let Some(value) = self.values.iter().find(|known| known.wire == part) {
            return Ok(Fact::Value(self, value));
        }
        if let Some(rule) = self.rules.iter().find(|known| known.id == part) {
            return Ok(Fact::Rule(self, rule));
        }
        let absent = api.corrections.iter().find(|known| {
            known.item == self.name
                && known.field.as_deref() == Some(part)
                && known.docs.present == Some(true)
        });
        if let Some(correction) = absent {
            return Ok(Fact::Absent(correction));
        }
        Err(match (field, limit) {
            (Some(_), Some(limit)) => {
                let full = format!("{}.{name}", self.name);
                let sentence = format!("`{full}` has no limit `{limit}`");
                let known = limits.iter().map(|known| known.id());
                Unknown {
                    message: meant(&sentence, limit, known),
                    inside: Some(full),
                }
            }
            _ => {
                let sentence = format!("`{}` has no `{part}`", self.name);
                Unknown {
                    message: meant(&sentence, name, self.parts()),
                    inside: Some(self.name.to_owned()),
                }
            }
        })
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
