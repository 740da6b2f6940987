//! Doc comments: what an item is, its limits and versions, and its official page.

use proc_macro2::TokenStream;
use quote::quote;

use super::Emitter;
use super::text::{FENCE, code, ends_in_words, escaped_start, line, markdown, target};
use bazu_model::words;
use bazu_model::{Basis, Facts, Field, Method, Scalar, Type, TypeRef, Variant};

/// `#[doc]` attributes for paragraphs; empty ones are left out.
pub(super) fn outer<S: AsRef<str>>(paragraphs: &[S]) -> TokenStream {
    let lines = lines(paragraphs).into_iter().map(|line| {
        if line.is_empty() {
            line
        } else {
            format!(" {line}")
        }
    });
    quote!(#(#[doc = #lines])*)
}

/// `//!` lines for paragraphs.
pub(super) fn inner<S: AsRef<str>>(paragraphs: &[S]) -> String {
    let mut text = String::new();
    for line in lines(paragraphs) {
        text.push_str(format!("//! {line}").trim_end());
        text.push('\n');
    }
    text.push('\n');
    text
}

fn lines<S: AsRef<str>>(paragraphs: &[S]) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let there = paragraphs
        .iter()
        .map(|p| p.as_ref().trim())
        .filter(|p| !p.is_empty());
    for (index, paragraph) in there.enumerate() {
        if index > 0 {
            lines.push(String::new());
        }
        lines.extend(wrap(paragraph));
    }
    lines
}

/// Breaks long lines between words; code stays whole, and so do lists and tables.
fn wrap(paragraph: &str) -> Vec<String> {
    const WIDTH: usize = 92;
    let mut lines = Vec::new();
    let mut block = Fences::default();
    for line in paragraph.lines() {
        if block.holds(line) || line.starts_with(['|', ' ', '`']) {
            lines.push(line.trim_end().to_owned());
            continue;
        }
        // What belongs to a list item stays indented under it.
        let mark = line.split(' ').next().unwrap_or_default();
        let numbered = mark
            .strip_suffix('.')
            .is_some_and(|number| number.parse::<u8>().is_ok());
        let indent = match mark {
            "-" => "  ",
            _ if numbered => "   ",
            _ => "",
        };
        // A long word would leave the marker alone on its line.
        let item = line.split_once(' ').filter(|_| !indent.is_empty());
        let (start, text) = match item {
            Some((marker, text)) => (format!("{marker} "), text),
            None => (String::new(), line),
        };
        // Within code a line end could begin a list.
        let whole = code_parts(text).map(|(is_code, part)| match is_code {
            true => part.replace(' ', HELD),
            false => part.to_owned(),
        });
        let whole: Vec<String> = whole.collect();
        let wrapped = words::wrapped(&whole.join("`"), WIDTH - indent.len(), "");
        for (index, text) in wrapped.into_iter().enumerate() {
            let text = text.replace(HELD, " ");
            lines.push(match index {
                0 => format!("{start}{text}"),
                _ => format!("{indent}{}", escaped_start(&text)),
            });
        }
    }
    lines
}

/// What stands for a space at which no line may be broken.
const HELD: &str = "\u{e000}";

/// The parts of a line between backticks and outside them, in turn.
fn code_parts(line: &str) -> impl Iterator<Item = (bool, &str)> {
    line.split('`')
        .enumerate()
        .map(|(index, part)| (index % 2 == 1, part))
}

/// Which lines are fenced blocks.
#[derive(Default)]
struct Fences<'t> {
    open: Option<&'t str>,
}

impl<'t> Fences<'t> {
    /// Whether a line is of a block: its fences, and what is between them.
    fn holds(&mut self, line: &'t str) -> bool {
        let line = line.trim();
        let length = line.len() - line.trim_start_matches(['`', '~']).len();
        let marks = &line[..length];
        match self.open {
            Some(fence) => {
                if line == fence {
                    self.open = None;
                }
                true
            }
            None if marks.len() >= FENCE.len() => {
                self.open = Some(marks);
                true
            }
            None => false,
        }
    }
}

/// A text of the spec; its last sentence ends like one.
fn sentence(text: &str) -> String {
    ended(markdown(text))
}

/// The same in one line.
fn short_sentence(text: &str) -> String {
    ended(line(text))
}

fn ended(mut text: String) -> String {
    if !text.is_empty() && !text.ends_with(['.', '!', '?', ':']) && ends_in_words(&text) {
        text.push('.');
    }
    text
}

/// The first sentence of a text.
pub(super) fn first_sentence(text: &str) -> &str {
    let paragraph = text.trim().split("\n\n").next().unwrap_or_default();
    let end = paragraph.find(". ").map_or(paragraph.len(), |dot| dot + 1);
    paragraph[..end].trim()
}

impl Emitter<'_> {
    /// As `outer`, with links from the names of methods, types and errors to their items. The item
    /// itself is not linked.
    pub(super) fn linked<S: AsRef<str>>(&self, item: &str, paragraphs: &[S]) -> TokenStream {
        let link = |code: &str| {
            let (api, client) = (self.api, &self.api.client);
            let error = api.errors.iter().any(|error| error.name == code);
            match api.methods.get(code) {
                // A plain word may mean a field.
                Some(method) if code.contains(char::is_uppercase) => {
                    let function = format!("{client}::{}", method.rust);
                    Some(format!("[`{function}`](crate::{function})"))
                }
                _ if api.types.contains_key(code) => {
                    Some(format!("[`{code}`](crate::types::{code})"))
                }
                _ if error => Some(format!("[`{code}`](crate::ErrorKind::{code})")),
                _ => None,
            }
        };
        let linked = |line: &str| {
            let parts = code_parts(line).map(|(is_code, part)| match is_code {
                true if part != item => link(part).unwrap_or_else(|| format!("`{part}`")),
                true => format!("`{part}`"),
                false => part.to_owned(),
            });
            parts.collect::<String>()
        };
        let paragraphs = paragraphs.iter().map(|paragraph| {
            let mut block = Fences::default();
            let lines = paragraph.as_ref().lines();
            let lines = lines.map(|line| match block.holds(line) {
                true => line.to_owned(),
                false => linked(line),
            });
            lines.collect::<Vec<_>>().join("\n")
        });
        outer(&paragraphs.collect::<Vec<_>>())
    }

    /// What the limits of a field allow. A limit of what is sent is checked unless it is inferred.
    pub(super) fn limits(&self, item: &str, field: &Field) -> Vec<String> {
        let words = words::limits(&field.limits).into_iter();
        let mut words: Vec<_> = words.map(|words| line(&words)).collect();
        let sent = self.api.types.get(item).is_none_or(|ty| ty.sent);
        if sent && field.checked_limits() != field.limits.kinds() {
            words.push("Not checked.".to_owned());
        }
        words
    }

    /// The link to the official page, for what stands there.
    pub fn page(&self, facts: &Facts) -> String {
        if facts.basis != Basis::Documented {
            return String::new();
        }
        let place = facts.sources.iter().find_map(|source| {
            let url = self.api.sources.get(&source.id)?.url.as_ref()?;
            Some(match &source.anchor {
                Some(anchor) => format!("{url}#{anchor}"),
                None => url.clone(),
            })
        });
        place.map_or_else(String::new, |url| {
            format!("[Official page]({})", target(&url))
        })
    }

    pub(super) fn field_docs(&self, item: &str, item_facts: &Facts, field: &Field) -> TokenStream {
        self.linked(item, &self.field_paragraphs(item, item_facts, field))
    }

    pub(super) fn field_paragraphs(
        &self,
        item: &str,
        item_facts: &Facts,
        field: &Field,
    ) -> Vec<String> {
        let mut text = if field.facts.doc.is_empty() {
            format!("The {}.", line(&field.wire.replace('_', " ")))
        } else {
            sentence(&field.facts.doc)
        };
        let mut limits = self.limits(item, field);
        // "How many users voted. Unit: users." says it twice.
        let unit = field.limits.unit.as_deref();
        if unit.is_some_and(|unit| field.limits.kinds().is_empty() && text.contains(unit)) {
            limits.clear();
        }
        if let Some(default) = &field.default {
            limits.push(format!("Default: {}.", code(&default.to_string())));
        }
        if let Some(absent) = &field.absent {
            let absent = match absent.value.to_string() {
                text if text.is_empty() => "empty".to_owned(),
                text => code(&text),
            };
            limits.push(format!("If the server leaves it out, it is {absent}."));
        }
        let mut space = if ends_in_words(&text) { " " } else { "\n\n" };
        for limit in limits {
            text.push_str(space);
            text.push_str(&limit);
            space = " ";
        }
        let mut paragraphs = vec![text, facts(&field.facts, item_facts.basis)];
        // Elsewhere they become one line, in which an empty one would leave a gap.
        paragraphs.retain(|paragraph| !paragraph.is_empty());
        paragraphs
    }

    pub(super) fn type_docs(&self, ty: &Type) -> TokenStream {
        let mut paragraphs = vec![sentence(&ty.facts.doc)];
        if ty.facts.doc.is_empty() {
            paragraphs = vec![format!("{} of the API.", code(&ty.name))];
        }
        paragraphs.push(facts(&ty.facts, Basis::Documented));
        paragraphs.push(rule_words(&ty.rules, ty.facts.basis));
        paragraphs.push(self.page(&ty.facts));
        self.linked(&ty.name, &paragraphs)
    }

    pub(super) fn variant_docs(
        &self,
        wire: &str,
        item_facts: &Facts,
        facts: &Facts,
    ) -> TokenStream {
        let text = if facts.doc.is_empty() {
            format!("{} in JSON.", code(wire))
        } else {
            sentence(&facts.doc)
        };
        self.linked(wire, &[text, self::facts(facts, item_facts.basis)])
    }

    /// Docs of a member of a union or of an update: its own, or its type's.
    pub(super) fn member_docs(&self, item_facts: &Facts, variant: &Variant) -> TokenStream {
        let named = match &variant.ty.value {
            TypeRef::Named(name) => self.api.types.get(name),
            _ => None,
        };
        let mut facts = variant.facts.clone();
        if let (true, Some(ty)) = (facts.doc.is_empty(), named) {
            facts.doc = first_sentence(&ty.facts.doc).to_owned();
        }
        self.variant_docs(&variant.wire, item_facts, &facts)
    }

    /// Docs of the struct that holds a method's parameters.
    pub(super) fn request_docs(&self, method: &Method) -> TokenStream {
        let (client, function) = (&self.api.client, &method.rust);
        let sends = format!(
            "The request of [`{client}::{function}`](crate::{client}::{function}). \
             [`{client}::call`](crate::{client}::call) sends it."
        );
        let first = match method.facts.doc.is_empty() {
            true => method_words(method),
            false => short_sentence(first_sentence(&method.facts.doc)),
        };
        self.linked(&method.wire, &[first.as_str(), &sends])
    }

    /// Docs of a function that calls a method.
    pub(super) fn call_docs(&self, method: &Method, given: &[&Field]) -> TokenStream {
        let mut paragraphs = vec![
            method_words(method),
            facts(&method.facts, Basis::Documented),
            result_words(method),
            rule_words(&method.rules, method.facts.basis),
        ];
        let arguments = given.iter().map(|param| {
            let said = self.field_paragraphs(&method.wire, &method.facts, param);
            // A text with a list or a block has its own lines under the item.
            let said = match said.iter().any(|paragraph| paragraph.contains('\n')) {
                true => said.join("\n\n").replace('\n', "\n  "),
                false => said.join(" "),
            };
            // A block begins a line.
            match said.trim() {
                block if block.starts_with("```") => format!("- `{}`:\n\n  {block}", param.rust),
                said => format!("- `{}`: {said}", param.rust),
            }
        });
        let arguments: Vec<_> = arguments.collect();
        if !arguments.is_empty() {
            paragraphs.push(format!("Arguments:\n{}", arguments.join("\n")));
        }
        let optional = super::method::optional(method);
        let optional = optional.iter().filter(|param| !param.facts.is_deprecated());
        let optional = optional.map(|param| {
            let said = self.field_paragraphs(&method.wire, &method.facts, param);
            // A block cannot stand behind other words, and half of one would have no end.
            let said = said.first().filter(|said| !said.starts_with("```"));
            let said = said.map_or("", |said| first_sentence(said));
            let plain = format!("The {}.", line(&param.wire.replace('_', " ")));
            let said = if said.is_empty() { &plain } else { said };
            let (setter, request) = (&param.rust, &method.rust_type);
            // A field of the request has the same name.
            format!("- [`{setter}`](method@{request}::{setter}): {said}")
        });
        let optional: Vec<_> = optional.collect();
        if !optional.is_empty() {
            paragraphs.push(format!(
                "Optional parameters, set on the call:\n{}",
                optional.join("\n")
            ));
        }
        if let Some(accessor) = self.api.download_of(method) {
            let (function, caller) = (&accessor.name, &method.rust);
            paragraphs.push(format!(
                "`{function}` of the call downloads the file: \
                 `bot.{caller}(…).{function}().to_file(\"name\").await?`."
            ));
        }
        if !method.errors.is_empty() {
            let errors = method.errors.iter();
            let errors: Vec<_> = errors.map(|name| format!("`{name}`")).collect();
            paragraphs.push(format!("Errors: {}.", errors.join(", ")));
        }
        paragraphs.push(self.page(&method.facts));
        self.linked(&method.wire, &paragraphs)
    }
}

/// What every item's docs say after its own text. Where a fact comes from is for `explain`.
pub(super) fn facts(facts: &Facts, inherited: Basis) -> String {
    let mut words = Vec::new();
    if facts.removed.is_some() {
        // Since when, and why, stands in the attribute.
        words.push(
            "The server no longer supports this. It is kept so that existing code compiles."
                .to_owned(),
        );
    }
    words.extend(facts.note.as_deref().map(short_sentence));
    if let Some(since) = &facts.since {
        words.push(format!("Since {}.", line(since)));
    }
    if let Some(clients) = &facts.clients {
        words.push(short_sentence(&format!("Shown by clients {clients}")));
    }
    if facts.basis != Basis::Documented && inherited == Basis::Documented {
        words.push("Undocumented.".to_owned());
    }
    words.join(" ")
}

fn method_words(method: &Method) -> String {
    if method.facts.doc.is_empty() {
        format!("{} of the API.", code(&method.wire))
    } else {
        sentence(&method.facts.doc)
    }
}

/// What is known of a method's result beside its type.
fn result_words(method: &Method) -> String {
    let returns = &method.returns_facts;
    let mut words = Vec::new();
    if !returns.doc.is_empty() {
        words.push(format!("Returns: {}", short_sentence(&returns.doc)));
    }
    // That the server answers `true` where all went well is no news.
    let inherited = match *method.returns {
        TypeRef::Scalar(Scalar::True) => returns.basis,
        _ => method.facts.basis,
    };
    let said = facts(returns, inherited);
    words.push(said.replace("Undocumented.", "The result is undocumented."));
    words.join(" ").trim().to_owned()
}

/// The rules of an item as a list.
fn rule_words(rules: &[bazu_model::Rule], inherited: Basis) -> String {
    if rules.is_empty() {
        return String::new();
    }
    let lines = rules.iter().map(|rule| {
        let unchecked = match rule.basis {
            Basis::Inferred => " (not checked)",
            _ => "",
        };
        let undocumented = match (rule.basis, inherited) {
            (Basis::Observed | Basis::Inferred, Basis::Documented) => " Undocumented.",
            _ => "",
        };
        let doc = rule.doc.as_deref();
        let doc = doc.map(|doc| format!(" {}", short_sentence(doc)));
        format!(
            "- {}: {}{unchecked}.{}{undocumented}",
            code(&rule.id),
            line(&words::rule(&rule.kind)),
            doc.unwrap_or_default()
        )
    });
    let lines: Vec<_> = lines.collect();
    format!("Rules:\n{}", lines.join("\n"))
}
