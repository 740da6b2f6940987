//! Links that open the bot, and formats of texts with markup.

use super::page::Page;
use bazu_model::{Link, LinkPart, Mark, TextFormat};

impl Page<'_> {
    pub(super) fn link(&mut self, link: &Link) {
        self.title(&link.name, link.span, &link.facts.doc);
        self.line("Address", &link.url);
        if let Some(short) = &link.short {
            self.line("Short", short);
        }
        self.rust("Rust", &format!("links::{}", link.name));
        self.facts(&link.facts);
        self.names("Parts", link.parts.iter().map(|part| part.name.as_str()));
    }

    pub(super) fn link_part(&mut self, part: &LinkPart, path: &str) {
        self.title(path, part.span, &part.facts.doc);
        if let Some(length) = &part.length {
            self.line("Length", &length.to_string());
        }
        match &part.pattern {
            Some(pattern) => self.line("Pattern", pattern),
            None => self.line("Written", "percent-encoded"),
        }
        self.rust("Rust", &format!("links::{}", path.replace('.', "::")));
        self.facts(&part.facts);
    }

    pub(super) fn format(&mut self, format: &TextFormat) {
        self.title(&format.name, format.span, &format.facts.doc);
        let mode = format.parse_mode.as_ref();
        let mode = mode.map_or_else(
            || "every text has this format".to_owned(),
            |mode| format!("`parse_mode` is `{mode}`"),
        );
        self.line("Chosen", &mode);
        self.line("Escapes", format.escape.name());
        let signs = [
            ("Signs", &format.signs),
            ("In code", &format.code_signs),
            ("In addresses", &format.address_signs),
        ];
        for (label, signs) in signs {
            self.line(label, signs);
        }
        self.names("Pairs", format.pairs.iter().map(|pair| pair.as_str()));
        let nested = if format.nested {
            "may be in each other"
        } else {
            "are not in each other"
        };
        self.line("Marks", nested);
        self.rust("Rust", &format!("markup::{}", format.name));
        self.facts(&format.facts);
        for mark in &format.marks {
            self.line("Mark", &format!("{}: {}", mark.name, mark.written));
        }
    }

    pub(super) fn mark(&mut self, format: &TextFormat, mark: &Mark, path: &str) {
        self.title(path, mark.span, &mark.facts.doc);
        self.line("Written", &mark.written);
        if mark.apart {
            self.line("Apart", "spaces stand around it");
        }
        self.rust("Rust", &format!("markup::{}::{}", format.name, mark.name));
        self.facts(&mark.facts);
    }
}
