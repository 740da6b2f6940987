//! Doc comments: what an item is, its limits, versions, basis and official page.

use proc_macro2::TokenStream;
use quote::quote;

use super::Emitter;
use bazu_model::words;
use bazu_model::{Basis, Facts, Field, Method, Type, TypeRef, Variant};

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

/// Breaks long lines between words; lists, tables and code stay as they are.
fn wrap(paragraph: &str) -> Vec<String> {
    const WIDTH: usize = 92;
    let mut lines = Vec::new();
    let mut code = false;
    for line in paragraph.lines() {
        code ^= line.trim_start().starts_with("```");
        if code || line.len() <= WIDTH || line.starts_with(['|', ' ', '`']) {
            lines.push(line.trim_end().to_owned());
            continue;
        }
        // What belongs to a list item stays indented under it.
        let indent = if line.starts_with("- ") { "  " } else { "" };
        lines.extend(words::wrapped(line, WIDTH, indent));
    }
    lines
}

/// A sentence that ends like one.
fn sentence(text: &str) -> String {
    let text = text.trim();
    if text.is_empty() || text.ends_with(['.', '!', '?', ':', '`']) && !text.ends_with('`') {
        text.to_owned()
    } else {
        format!("{text}.")
    }
}

/// The first sentence of a text.
pub(super) fn first_sentence(text: &str) -> &str {
    let end = text.find(". ").map_or(text.len(), |dot| dot + 1);
    text[..end].trim()
}

impl Emitter<'_> {
    /// What every item's docs say after its own text.
    fn facts(&self, facts: &Facts, inherited: Basis) -> Vec<String> {
        let mut words = Vec::new();
        if facts.removed.is_some() {
            // Since when, and why, stands in the attribute.
            words.push(
                "The server no longer knows this; it stays so that code that names it compiles."
                    .to_owned(),
            );
        }
        if let Some(since) = &facts.since {
            words.push(sentence(&format!("Since {since}")));
        }
        if let Some(clients) = &facts.clients {
            words.push(sentence(&format!("Shown by clients {clients}")));
        }
        if facts.basis != inherited {
            let named: Vec<&str> = facts
                .sources
                .iter()
                .filter_map(|source| self.api.sources.get(&source.id))
                .map(|source| source.title.as_str())
                .collect();
            let named = named.join(", ");
            words.push(match facts.basis {
                Basis::Documented => "Documented.".to_owned(),
                Basis::Observed => format!("Not documented: observed by {named}."),
                Basis::Inferred => format!("Not documented; as in {named}."),
            });
        }
        if let Some(note) = &facts.note {
            words.push(format!("Note: {}", sentence(note)));
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
        place.map_or_else(String::new, |url| format!("[Official page]({url})"))
    }

    fn slips(&self, item: &str, field: &str) -> Vec<String> {
        let corrections = self.api.corrections.iter();
        corrections
            .filter(|correction| {
                correction.item == item && correction.field.as_deref() == Some(field)
            })
            .map(|correction| {
                format!(
                    "The official page differs here: {}",
                    sentence(&correction.note)
                )
            })
            .collect()
    }

    /// Docs of a field or parameter.
    pub(super) fn field_docs(&self, item: &str, item_facts: &Facts, field: &Field) -> TokenStream {
        outer(&self.field_paragraphs(item, item_facts, field))
    }

    pub(super) fn field_paragraphs(
        &self,
        item: &str,
        item_facts: &Facts,
        field: &Field,
    ) -> Vec<String> {
        let mut text = if field.facts.doc.is_empty() {
            format!("The {}.", field.wire.replace('_', " "))
        } else {
            sentence(&field.facts.doc)
        };
        let mut limits = words::limits(&field.limits);
        if let Some(default) = &field.default {
            limits.push(format!("Default: `{default}`."));
        }
        for limit in limits {
            text.push(' ');
            text.push_str(&limit);
        }
        let mut paragraphs = vec![text];
        paragraphs.push(self.facts(&field.facts, item_facts.basis).join(" "));
        paragraphs.extend(self.slips(item, &field.wire));
        // Elsewhere they become one line, in which an empty one would leave a gap.
        paragraphs.retain(|paragraph| !paragraph.is_empty());
        paragraphs
    }

    /// Docs of a type.
    pub(super) fn type_docs(&self, ty: &Type) -> TokenStream {
        let mut paragraphs = vec![sentence(&ty.facts.doc)];
        if ty.facts.doc.is_empty() {
            paragraphs = vec![format!("`{}` of the API.", ty.name)];
        }
        paragraphs.extend(self.facts(&ty.facts, Basis::Documented));
        paragraphs.push(rule_words(&ty.rules));
        paragraphs.push(self.page(&ty.facts));
        outer(&paragraphs)
    }

    /// Docs of a variant or value.
    pub(super) fn variant_docs(
        &self,
        wire: &str,
        item_facts: &Facts,
        facts: &Facts,
    ) -> TokenStream {
        let text = if facts.doc.is_empty() {
            format!("`{wire}` on the wire.")
        } else {
            sentence(&facts.doc)
        };
        outer(&[text, self.facts(facts, item_facts.basis).join(" ")])
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

    /// Docs of a method, as struct or as function.
    pub(super) fn method_docs(&self, method: &Method) -> Vec<String> {
        let mut paragraphs = vec![if method.facts.doc.is_empty() {
            format!("`{}` of the API.", method.wire)
        } else {
            sentence(&method.facts.doc)
        }];
        paragraphs.extend(self.facts(&method.facts, Basis::Documented));
        let returns = &method.returns_facts;
        let mut result = Vec::new();
        if !returns.doc.is_empty() {
            result.push(format!("Returns: {}", sentence(&returns.doc)));
        }
        let said = self.facts(returns, method.facts.basis);
        if !said.is_empty() {
            result.push(format!("Result: {}", said.join(" ")));
        }
        paragraphs.push(result.join(" "));
        paragraphs.extend(self.slips_of_absent(method));
        paragraphs.push(rule_words(&method.rules));
        paragraphs
    }

    /// What the official page lists and the API does not have.
    fn slips_of_absent(&self, method: &Method) -> Vec<String> {
        let corrections = self.api.corrections.iter();
        corrections
            .filter(|c| c.item == method.wire && c.docs.present == Some(true))
            .filter_map(|c| {
                let field = c.field.as_ref()?;
                let why = sentence(&c.note);
                Some(format!(
                    "The official page lists a parameter `{field}`: {why}"
                ))
            })
            .collect()
    }

    /// The last paragraphs of a method's docs.
    pub(super) fn method_tail(&self, method: &Method) -> Vec<String> {
        let mut paragraphs = Vec::new();
        if !method.errors.is_empty() {
            let errors = method.errors.iter();
            let errors: Vec<_> = errors
                .map(|name| format!("[`{name}`](crate::ErrorKind::{name})"))
                .collect();
            paragraphs.push(format!("Errors seen: {}.", errors.join(", ")));
        }
        paragraphs.push(self.page(&method.facts));
        paragraphs
    }
}

/// The rules of an item as a list.
fn rule_words(rules: &[bazu_model::Rule]) -> String {
    if rules.is_empty() {
        return String::new();
    }
    let lines = rules.iter().map(|rule| {
        let unchecked = match rule.basis {
            Basis::Inferred => " (inferred, not checked)",
            _ => "",
        };
        let doc = rule.doc.as_deref().map(|doc| format!(" {}", sentence(doc)));
        format!(
            "- `{}`: {}{unchecked}.{}",
            rule.id,
            words::rule(&rule.kind),
            doc.unwrap_or_default()
        )
    });
    let lines: Vec<_> = lines.collect();
    format!("Rules:\n{}", lines.join("\n"))
}
